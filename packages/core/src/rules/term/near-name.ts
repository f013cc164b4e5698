/**
 * Near misses of official names: one word of a name of three and more with one letter or tone wrong, a dash or `và` left out, a rare
 * word with a letter too many. Nothing is listed by its misspelling: the official names are the list.
 */
import {
  type Block,
  groupBy,
  type Passage,
  perForm,
  perPassage,
  phraseOf,
  type Span,
  sourceSpan,
  type Token,
  tokenize,
  withoutDiacritics,
} from '../../text/index.js';
import { abbreviations, isCompound, isFunctionWord, organisations, properNames } from '../../vocabulary/index.js';
import { likeCase } from '../prose.js';
import { isCapitals, isNear, type Miss, textOf } from './miss.js';
import { nearProvince } from './near-province.js';
import { nearAbbreviation, nearRareName, type Rare, rareNear, shortNear } from './near-word.js';

/** A stretch of a block that nearly is an official name. */
export interface NearMiss {
  readonly span: Span;
  readonly written: string;
  readonly right: string;
  /** What to replace, and by what. */
  readonly edit: Span;
  readonly text: string;
}

/** The near misses of a block; names that stand as they should give none. */
export function nearMisses(block: Block): readonly NearMiss[] {
  const found = missesIn(block);
  if (found.length === 0) return NONE;
  return found.map(({ at, written, right, edit, text }) => ({
    span: sourceSpan(block, ...at),
    written,
    right,
    edit: sourceSpan(block, ...edit),
    text,
  }));
}

const missesIn = perPassage((passage): readonly Miss[] => {
  const matches: Match[] = [];
  const found: Miss[] = [];
  const { tokens } = passage;
  let ahead = hintsAt(tokens, 0);
  for (let at = 0; at < tokens.length; at++) {
    const here = ahead;
    ahead = hintsAt(tokens, at + 1);
    if (here === NOTHING && ahead === NOTHING) continue;
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    const { first, own } = here;
    if (first !== null || ahead.second !== null || ahead.connects) addMatches(tokens, at, matches);
    if (own === null) continue;
    const miss =
      nearRareName(passage, token, own.rare) ??
      nearAbbreviation(passage, token, own.short) ??
      (token.norm === 'tỉnh' ? nearProvince(passage, at) : null);
    if (miss !== null) found.push(miss);
  }
  return matches.length === 0 ? found : [...nearNames(passage, matches), ...found];
});

/** What a word may have to do with names, by its form. */
interface Hints {
  /** The names that begin with it, by their second word. */
  readonly first: readonly Begun[] | null;
  /** The names that it is the second word of, by their first. */
  readonly second: readonly Begun[] | null;
  /** Whether it may stand between the words of a name. */
  readonly connects: boolean;
  /** What it may be a slip of by itself, or begin. */
  readonly own: { readonly rare: readonly Rare[]; readonly short: string | null } | null;
}

interface Name {
  readonly name: string;
  /** Its words without `và`; the marks between are compared apart. */
  readonly core: readonly string[];
  /** Its words and marks. */
  readonly full: string;
  /** Whether it is a body or programme, so that its first letter is a capital and its dashes are fixed. */
  readonly proper: boolean;
}

const CONNECTORS = new Set([',', '-', '&', 'và']);

function nameOf(name: string, proper: boolean): Name {
  const norms = tokenize(name).map(({ norm }) => norm);
  return { name, core: norms.filter((norm) => !CONNECTORS.has(norm)), full: norms.join(' '), proper };
}

const NAMES: readonly Name[] = [
  ...organisations.map(({ name }) => nameOf(name, true)),
  ...properNames.map((name) => nameOf(name, name !== name.toLowerCase())),
  ...abbreviations.map(({ long }) => nameOf(long, false)),
].filter(({ core }) => core.length >= 3);

/** Names that share two words: the one by which they are looked up, and another. */
interface Begun {
  readonly other: string;
  readonly names: readonly Name[];
}

const BY_FIRST = begunBy(0, 1);
const BY_SECOND = begunBy(1, 0);

function begunBy(place: 0 | 1, other: 0 | 1): ReadonlyMap<string, readonly Begun[]> {
  const begun = (names: readonly Name[]) =>
    [...groupBy(names, ({ core }) => core[other] ?? '')].map(([word, same]) => ({ other: word, names: same }));
  return new Map([...groupBy(NAMES, ({ core }) => core[place] ?? '')].map(([key, names]) => [key, begun(names)]));
}

/** A name that stands with a slip in it. */
interface Match {
  readonly name: Name;
  /** The tokens of the core words. */
  readonly tokens: readonly number[];
  /** Which of them is misspelt; null where the marks between them are. */
  readonly slip: number | null;
}

function nearNames(passage: Passage, matches: readonly Match[]): readonly Miss[] {
  const found = new Map<number, Match>();
  for (const match of matches) {
    const key = match.slip ?? (match.tokens[0] as number);
    const before = found.get(key);
    if (before === undefined || before.tokens.length < match.tokens.length) found.set(key, match);
  }
  return [...found.values()].map((match) => missOf(passage, match));
}

const NONE: readonly never[] = [];

/** Adds the names that begin at a word, word for word but for one slip. */
function addMatches(tokens: readonly Token[], at: number, matches: Match[]): void {
  const after = nextCore(tokens, at + 1);
  if (tokens[after]?.kind !== 'word') return;
  const [{ norm }, { norm: next }] = [tokens[at] as Token, tokens[after] as Token];
  for (const { other, names } of hintsAt(tokens, at).first ?? NONE)
    if (other === next || isNear(next, other)) addAll(tokens, at, names, matches);
  // With its first word right it was found by that.
  for (const { other, names } of hintsAt(tokens, after).second ?? NONE)
    if (isNear(norm, other)) addAll(tokens, at, names, matches);
}

function addAll(tokens: readonly Token[], at: number, names: readonly Name[], matches: Match[]): void {
  for (const name of names) {
    const match = matchOf(tokens, at, name);
    if (match !== null) matches.push(match);
  }
}

function matchOf(tokens: readonly Token[], at: number, name: Name): Match | null {
  if (name.proper && !tokens[at]?.capital) return null;
  const slip = slipIn(tokens, at, name.core);
  if (slip === null || (slip >= 0 && mayBeOther(tokens, slip, name) && !lacksMarks(tokens[at], name.core[0])))
    return null;
  const places: number[] = [];
  for (let i = at; places.length < name.core.length; i = nextCore(tokens, i + 1)) places.push(i);
  const last = places.at(-1) as number;
  // `BH y tế`: an abbreviation among words that are written out.
  if (slip >= 0 && tokens[slip]?.upper === true && places.some((i) => isWrittenOut(tokens[i]))) return null;
  // Only the marks of a body or programme are fixed.
  if (slip < 0 && !(name.proper && phraseOf(tokens.slice(at, last + 1)) !== name.full)) return null;
  return { name, tokens: places, slip: slip < 0 ? null : slip };
}

/** Whether a word is no abbreviation, and no word of a headline in capitals. */
function isWrittenOut(token: Token | undefined): boolean {
  return token !== undefined && token.norm.length > 1 && !token.upper;
}

/** The token that is a slip of its word of a name; -1 where all words are right, null where more than one is wrong. */
function slipIn(tokens: readonly Token[], at: number, core: readonly string[]): number | null {
  let slip = -1;
  for (let i = at, k = 0; k < core.length; k++) {
    if (k > 0) i = nextCore(tokens, i + 1);
    const token = tokens[i];
    if (token?.kind !== 'word' || (k > 0 && (!token.spaced || token.newLine))) return null;
    if (token.norm === core[k]) continue;
    if (slip >= 0 || !isNear(token.norm, core[k] ?? '')) return null;
    slip = i;
  }
  return slip;
}

/** `bao hiểm xã hội`: the first word of a name without its marks, be it a word of grammar as well. */
function lacksMarks(token: Token | undefined, right: string | undefined): boolean {
  return token !== undefined && right !== undefined && token.norm !== right && token.norm === withoutDiacritics(right);
}

/** Whether a slip may be another word. Of a body with four words and more the others leave no doubt: `Ủy ban Thưởng vụ Quốc hội`. */
function mayBeOther(tokens: readonly Token[], slip: number, { proper, core }: Name): boolean {
  return proper && core.length >= 4 ? isFunctionWord(tokens[slip]?.norm ?? '') : isOwnWord(tokens, slip);
}

/** `dịch vụ cũng`, `dịch vụ cộng thêm`, `an ninh xã hội`: what is a word of grammar, or makes a word with a neighbour, is no slip of a name. */
function isOwnWord(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at]?.norm ?? '', tokens[at + 1]];
  return (
    isFunctionWord(word) ||
    (before?.kind === 'word' && isCompound(before.norm, word)) ||
    (after?.kind === 'word' && isCompound(word, after.norm))
  );
}

/** The next word that is neither a mark nor `và`. */
function nextCore(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + 2 && isConnector(tokens[i])) i++;
  return i;
}

function isConnector(token: Token | undefined): boolean {
  return token !== undefined && CONNECTORS.has(token.norm);
}

function missOf(passage: Passage, { name, tokens, slip }: Match): Miss {
  const [first, last] = [
    passage.tokens[tokens[0] as number] as Token,
    passage.tokens[tokens.at(-1) as number] as Token,
  ];
  const at: Span = [first.start, last.end];
  const written = textOf(passage, ...at);
  if (slip === null) {
    const right = isCapitals(written) ? name.name.toUpperCase() : name.name;
    return { at, written, right: name.name, edit: at, text: right };
  }
  const wrong = passage.tokens[slip] as Token;
  const text = likeCase(textOf(passage, wrong.start, wrong.end), name.core[tokens.indexOf(slip)] ?? '');
  return { at, written, right: name.name, edit: [wrong.start, wrong.end], text };
}

/** What a token has to do with names. */
function hintsAt(tokens: readonly Token[], at: number): Hints {
  const token = tokens[at];
  return token?.kind === 'word' ? hintsOf(token.form) : MARK;
}

/** Some marks connect the words of a name. */
const MARK: Hints = { first: null, second: null, connects: true, own: null };

const hintsOf = perForm((form): Hints => {
  const { norm } = form;
  const [first, second] = [BY_FIRST.get(norm) ?? null, BY_SECOND.get(norm) ?? null];
  const [rare, short] = [rareNear(norm), shortNear(form)];
  const connects = CONNECTORS.has(norm);
  const own = rare.length > 0 || short !== null || norm === 'tỉnh' ? { rare, short } : null;
  return first === null && second === null && !connects && own === null ? NOTHING : { first, second, connects, own };
});

/** Most words have nothing to do with names. */
const NOTHING: Hints = { first: null, second: null, connects: false, own: null };
