/** Brackets and quotation marks that are opened and never closed, or closed and never opened, over all blocks of a draft. */
import { type Block, type Passage, perPassage, type Token } from '../../text/index.js';

/** A mark without its partner: token `from` of a block, and the token up to which it is shown. */
export interface OpenMark {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

const KINDS = ['(', '[', '"'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The marks that stay open. A quotation may run over several paragraphs: then each begins with an opening mark and only the
 * last one is closed, or only the first has one; so a mark counts as closed by a later block that closes what it never opened.
 */
export function openMarks(blocks: readonly Block[]): readonly OpenMark[] {
  const waiting = noneOpen();
  let previous: Block | null = null;
  for (const block of blocks) {
    // A mark alone in a cell says that the one above holds here as well.
    if (block.cell !== null && block.tokens.length === 1) continue;
    const { open, unopened, quotes } = marksOf(block);
    // A paragraph that begins with a quotation mark goes on with the quotation of the one before it.
    if (quotes) while (previous !== null && waiting['"'].at(-1)?.block === previous) waiting['"'].pop();
    for (const kind of unopened) waiting[kind].pop();
    for (const { kind, from, to } of open) waiting[kind].push({ block, from, to });
    previous = block;
  }
  return KINDS.flatMap((kind) => waiting[kind]).sort((a, b) => a.block.index - b.block.index || a.from - b.from);
}

/**
 * The brackets that close what nothing before them opened, each with the word before it. A letter or a number may be the mark of a list or
 * of a point (`điểm a)`, `mục iv)`), and where several brackets are missing the text is written in another way.
 */
export function strayBrackets(blocks: readonly Block[]): readonly OpenMark[] {
  const stray: OpenMark[] = [];
  let open = 0;
  for (const block of blocks) {
    const { open: left, closing } = marksOf(block);
    for (const at of closing) {
      if (open > 0) open--;
      else if (isBehindWord(block, at)) stray.push({ block, from: at - 1, to: at });
    }
    open += left.filter(({ kind }) => kind === '(').length;
  }
  return stray.length === 1 ? stray : [];
}

function isBehindWord({ tokens }: Block, at: number): boolean {
  const [word, mark] = [tokens[at - 1], tokens[at]];
  return word?.kind === 'word' && !mark?.spaced && !/^(?:.|[ivx]+)$/u.test(word.norm);
}

/** The marks that stand open, by what they are: a closing mark closes the last of its kind. */
function noneOpen(): Readonly<Record<Kind, OpenMark[]>> {
  return { '(': [], '[': [], '"': [] };
}

function beginsWithQuote({ text, tokens }: Passage): boolean {
  let at = 0;
  while (tokens[at]?.norm === '-') at++;
  const first = tokens[at];
  return first !== undefined && QUOTES.has(text.slice(first.start, first.end));
}

/** The marks that begin a quotation. */
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '„', '«']);

/** What a passage does to the marks around it. */
interface Marks {
  /** What it opens and leaves open, by kind and in order: tokens as in `OpenMark`. */
  readonly open: readonly { readonly kind: Kind; readonly from: number; readonly to: number }[];
  /** What it closes without having opened it. */
  readonly unopened: readonly Kind[];
  /** The round brackets among these, as tokens. */
  readonly closing: readonly number[];
  /** Whether it begins with a quotation mark. */
  readonly quotes: boolean;
}

const marksOf = perPassage((passage): Marks => {
  const { tokens } = passage;
  return tokens.some(isBracketOrQuote) ? findMarks(passage) : NO_MARKS;
});

/** Whether a token is a mark of the kinds above, on whichever side. */
function isBracketOrQuote({ kind, norm }: Token): boolean {
  return kind === 'punctuation' && BRACKETS_AND_QUOTES.has(norm);
}

const BRACKETS_AND_QUOTES: ReadonlySet<string> = new Set(['(', ')', '[', ']', '"']);

function findMarks(passage: Passage): Marks {
  const { tokens } = passage;
  const open: Record<Kind, number[]> = { '(': [], '[': [], '"': [] };
  const unopened: Kind[] = [];
  const closing: number[] = [];
  for (const token of tokens) {
    if (!isBracketOrQuote(token)) continue;
    const i = token.from;
    const role = roleOf(passage, i, open['"'].length > 0);
    if (role === null) continue;
    if (role.opens) open[role.mark].push(i);
    else if (open[role.mark].pop() === undefined && !isListMark(tokens, i)) {
      unopened.push(role.mark);
      if (role.mark === '(') closing.push(i);
    }
  }
  const left = KINDS.flatMap((kind) => open[kind].map((from) => ({ kind, from, to: shownTo(tokens, from) })));
  return { open: left, unopened, closing, quotes: beginsWithQuote(passage) };
}

const NO_MARKS: Marks = { open: [], unopened: [], closing: [], quotes: false };

function shownTo(tokens: readonly Token[], from: number): number {
  return tokens[from + 1]?.kind === 'word' || tokens[from + 1]?.kind === 'number' ? from + 1 : from;
}

function roleOf(
  { tokens, text }: Passage,
  index: number,
  inQuote: boolean,
): { readonly mark: Kind; readonly opens: boolean } | null {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  if (isNamed(tokens, index)) return null;
  const glued = before !== undefined && !token.spaced;
  // `:)`, `:(`: a face, no bracket.
  const isFace = glued && (before.norm === ':' || before.norm === ';') && before.spaced;
  switch (text.slice(token.start, token.end)) {
    case '(':
      return isFace ? null : { mark: '(', opens: true };
    case ')':
      return isFace ? null : { mark: '(', opens: false };
    case '[':
      return { mark: '[', opens: true };
    case ']':
      return { mark: '[', opens: false };
    case '“':
    case '„':
    case '«':
      // Some write “…“: behind a word and before a gap it closes.
      return { mark: '"', opens: !(glued && before.kind !== 'punctuation' && inQuote) };
    case '”':
    case '»':
      return { mark: '"', opens: !glued && isGluedBehind(tokens, index) && !inQuote };
    case '"':
      // `15"`: inches.
      if (glued && before.kind === 'number' && !inQuote) return null;
      return { mark: '"', opens: !inQuote };
    default:
      return null;
  }
}

/** `dấu “(”`, `dấu ngoặc (")`: a mark that is spoken of stands alone between two others. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || mark === undefined || after === undefined) return false;
  const pair = before.norm + after.norm;
  return (pair === '""' || pair === "''" || pair === '()') && mark.norm !== before.norm && mark.norm !== after.norm;
}

function isGluedBehind(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && !next.spaced;
}

/** `a)`, `1)`, `ii)`, `2.1)`: the bracket of a list mark. */
function isListMark(tokens: readonly Token[], index: number): boolean {
  const [mark, before] = [tokens[index - 1], tokens[index - 2]];
  if (mark === undefined || (mark.kind === 'word' && mark.end - mark.start > 4)) return false;
  return mark.newLine || (before !== undefined && BEFORE_LISTS.has(before.norm));
}

const BEFORE_LISTS: ReadonlySet<string> = new Set([...';:,.-']);
