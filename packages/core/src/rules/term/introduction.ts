/** Where a draft introduces its abbreviations: `cán bộ truyền thông (CBTT)`, `(DN: doanh nghiệp)`; and where it uses them. */
import type { Draft } from '../../figures/index.js';
import {
  type Block,
  overlaps,
  perForm,
  perPassage,
  type Span,
  sourceSpan,
  type Token,
  wordsSaid,
} from '../../text/index.js';
import { nearMisses } from './near-name.js';

/** An abbreviation with what it stands for. */
export interface Introduction {
  readonly short: string;
  /** The long form as written, white space as one space. */
  readonly meaning: string;
  /** The long form folded: two introductions with one key say the same. */
  readonly key: string;
  /** From the long form to the closing bracket. */
  readonly span: Span;
}

/** The introductions of a draft, in their order. */
export function introductionsIn(draft: Draft): readonly Introduction[] {
  const found: Introduction[] = [];
  const { blocks } = draft.text;
  for (const block of blocks) {
    for (const at of placesOf(block)) {
      const introduction = introductionAt(block, at, blocks[block.index + 1]);
      if (introduction !== null) found.push(introduction);
    }
  }
  return found;
}

/**
 * Where a draft first says in brackets what an abbreviation is, though its letters are not those of the words: `VIC (Tập đoàn Vingroup)`,
 * `Tổ chức Y tế Thế giới (WHO)`. Offsets of the source.
 */
export function glossesIn(draft: Draft): ReadonlyMap<string, number> {
  const glosses = new Map<string, number>();
  for (const block of draft.text.blocks) {
    for (const at of placesOf(block)) {
      const short = shortAt(block, at);
      if (short === null || glosses.has(short) || !isGlossed(block, at)) continue;
      glosses.set(short, sourceSpan(block, (block.tokens[at] as Token).start, (block.tokens[at] as Token).end)[0]);
    }
  }
  return glosses;
}

/** `… Vingroup (VIC)`, `VIC (Tập đoàn …)`, `Vingroup (mã VIC)`. */
function isGlossed({ tokens }: Block, at: number): boolean {
  const [next, word] = [tokens[at + 1], tokens[at + 2]];
  if (next?.norm === '(') return word?.kind === 'word' && !word.upper;
  let open = at - 1;
  while (open > at - 4 && tokens[open]?.kind === 'word') open--;
  return tokens[open]?.norm === '(' && tokens[open - 1]?.kind === 'word' && CLOSING_GLOSS.has(next?.norm ?? '');
}

const CLOSING_GLOSS = new Set([')', ',', ';', '-']);

/** The words in capitals of a passage, and its opening brackets: nothing else introduces an abbreviation or is one. */
const placesOf = perPassage(({ tokens }): readonly number[] => {
  let places: number[] | null = null;
  for (const { upper, norm, from } of tokens) {
    if (!upper && norm !== '(') continue;
    places ??= [];
    places.push(from);
  }
  return places ?? NONE;
});

const NONE: readonly never[] = [];

/** An abbreviation where it is used. `name`: it may be part of a name, or of a line in capitals. */
export interface Use {
  readonly short: string;
  readonly span: Span;
  readonly name: boolean;
  /** Whether it stands in a table, below which its abbreviations may be explained. */
  readonly cell: boolean;
}

/**
 * The abbreviations of a draft as they are used in its prose, outside headings, citations and their own introductions; only those
 * that are asked for.
 */
export function usesIn(draft: Draft, isAsked: (short: string) => boolean = () => true): readonly Use[] {
  const uses: Use[] = [];
  let isFoot = false;
  for (const { block, mentions } of draft.blocks) {
    isFoot = opensRecipients(block) || (isFoot && (isItem(block) || block.cell !== null));
    const places = placesOf(block);
    if (places.length === 0 || block.kind === 'heading' || isFoot || isAside(block)) continue;
    for (const at of places) {
      const short = shortAt(block, at);
      if (short === null || !isAsked(short) || BEFORE_PART.has(block.tokens[at - 1]?.norm ?? '')) continue;
      if (BEHIND_PART.has(block.tokens[at + 1]?.norm ?? '')) continue;
      const { start, end, spaced } = block.tokens[at] as Token;
      // `180CST`: a unit.
      if (block.tokens[at - 1]?.kind === 'number' && !spaced) continue;
      if (mentions.some((other) => other.kind === 'citation' && other.start < end && start < other.end)) continue;
      const span = sourceSpan(block, start, end);
      // A slip in the abbreviation itself is for `term/official-name` to say.
      if (nearMisses(block).some((other) => overlaps(other.span, span))) continue;
      uses.push({ short, span, name: isName(block, at), cell: block.cell !== null });
    }
  }
  return uses;
}

/** Marks that make an abbreviation a part of something longer, before it and behind it. */
const BEFORE_PART = new Set(['/', '-', '&', '(']);
const BEHIND_PART = new Set(['/', '-', '&']);

/** `Ngân hàng OCB`, `GIÁM ĐỐC`: behind a word that takes a name, or beside another word in capitals. */
function isName(block: Block, at: number): boolean {
  const before = block.tokens[at - 1];
  if (shortAt(block, at - 1) !== null || shortAt(block, at + 1) !== null) return true;
  return (
    before !== undefined && (before.capital || NAMED.has(before.norm) || before.norm === '.' || before.norm === '"')
  );
}

const NAMED = new Set([
  'ty',
  'đoàn',
  'hàng',
  'kênh',
  'báo',
  'đài',
  'sóng',
  'trang',
  'mạng',
  'dụng',
  'mềm',
  'thống',
  'hiệu',
  'mã',
  'loại',
  'mẫu',
  'số',
  'cục',
  'vụ',
  'trường',
  'viện',
]);

/** Subject lines, lines in capitals and the last of the recipients (`Lưu: VT`) are as short as can be. */
function isAside({ tokens }: Block): boolean {
  const [first, second] = [tokens[0]?.norm, tokens[1]?.norm];
  const isKept = first === 'lưu' || (first === '-' && second === 'lưu');
  return (first === 'v' && second === '/') || isKept || tokens.every(isInCapitals);
}

/** `Nơi nhận:`, behind which the recipients are listed as short as can be. */
function opensRecipients({ tokens }: Block): boolean {
  return tokens[0]?.norm === 'nơi' && tokens[1]?.norm === 'nhận';
}

function isItem({ list, tokens }: Block): boolean {
  return list !== null || tokens[0]?.norm === '-';
}

/** No small letter: the first word of prose ends the search. */
function isInCapitals({ kind, upper, capital, start, end }: Token): boolean {
  return kind !== 'word' || upper || (capital && end - start === 1);
}

/** A word in capitals, of two letters and more. */
function shortAt(block: Block, at: number): string | null {
  const token = block.tokens[at];
  return token?.upper ? shortOf(token.form) : null;
}

const shortOf = perForm(({ text }) => {
  const composed = text.normalize('NFC');
  return /^\p{Lu}{2,12}$/u.test(composed) ? composed : null;
});

/** `cán bộ truyền thông (CBTT)`: brackets around capitals that are the initials of the words before them. */
function behindLongForm(block: Block, at: number): Introduction | null {
  const { tokens } = block;
  let name = at + 1;
  while (INTRODUCING.has(tokens[name]?.norm ?? '') && !tokens[name]?.capital) name++;
  const short = shortAt(block, name);
  if (short === null || tokens[name + 1]?.norm !== ')') return null;
  const letters = [...short];
  let i = at - 1;
  let first = at;
  for (let k = letters.length - 1; k >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || tokens[i + 1]?.newLine) return null;
    if (token.kind === 'word' && initialOf(token) === letters[k]) {
      first = i;
      k--;
    } else if (!SKIPPED.has(token.norm)) return null;
  }
  return introduction(block, short, first, at, name + 2);
}

/** `(DN: doanh nghiệp; HCSN: hành chính sự nghiệp)`. */
function inLegend(block: Block, at: number): Introduction | null {
  const short = shortAt(block, at);
  if (short === null || block.tokens[at + 1]?.norm !== ':') return null;
  const letters = [...short];
  let to = at + 2;
  for (const letter of letters) {
    const token = block.tokens[to];
    if (token?.kind !== 'word' || initialOf(token) !== letter) return null;
    to++;
  }
  return introduction(block, short, at + 2, to, to, at);
}

/** The introduction at a place of a block, behind which another one stands. */
function introductionAt(block: Block, at: number, next: Block | undefined): Introduction | null {
  if (!block.tokens[at]?.upper) return behindLongForm(block, at);
  const isCellOfOne = block.cell !== null && block.tokens.length === 1;
  return isCellOfOne ? besideLongForm(block, next) : inLegend(block, at);
}

/** `| NVT | Nhân viên thu |`: a row of a table of abbreviations. */
function besideLongForm(block: Block, next: Block | undefined): Introduction | null {
  const short = shortAt(block, 0);
  if (short === null || next?.cell?.row !== block.cell?.row || next?.tokens.length !== short.length) return null;
  if (next.tokens.map(initialOf).join('') !== short) return null;
  return { ...introduction(next, short, 0, short.length, short.length), span: sourceSpan(block, 0, block.text.length) };
}

function introduction(block: Block, short: string, from: number, to: number, end: number, start = from): Introduction {
  const { tokens, text } = block;
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  return {
    short,
    meaning: text.slice(first.start, last.end).normalize('NFC').replace(/\s+/gu, ' '),
    key: wordsSaid(tokens.slice(from, to)),
    span: sourceSpan(block, (tokens[start] as Token).start, (tokens[end - 1] as Token).end),
  };
}

/** `(sau đây gọi tắt là CTV)`. */
const INTRODUCING = new Set(['sau', 'đây', 'gọi', 'viết', 'tắt', 'chung', 'là', ':']);
/** Words and marks between the words of a long form that give no letter. */
const SKIPPED = new Set(['và', 'của', 'về', 'cho', 'với', ',', '-', '"']);

function initialOf(token: Token): string {
  return token.norm
    .normalize('NFC')
    .charAt(0)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toUpperCase();
}
