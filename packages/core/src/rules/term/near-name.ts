/**
 * Near misses of official names: one word of a name of three and more with one letter or tone wrong, a dash or `và` left out, a rare
 * word with a letter too many. Nothing is listed by its misspelling: the official names are the list.
 */
import { normsOf } from '../../reading/index.js';
import {
  type Block,
  editDistance,
  isTransposed,
  oncePer,
  type Span,
  sourceSpan,
  type Token,
  tokenize,
} from '../../text/index.js';
import {
  abbreviations,
  organisations,
  otherProvinces,
  properNames,
  provinces,
  rareNames,
} from '../../vocabulary/index.js';

/** A stretch of a block that nearly is an official name. */
export interface NearMiss {
  readonly span: Span;
  readonly written: string;
  readonly right: string;
  /** What to replace, and by what. */
  readonly edit: Span;
  readonly text: string;
}

/** The near misses of a block, in their order; names that stand as they should give none. Read once: two rules ask. */
export const nearMisses = oncePer((block: Block): readonly NearMiss[] => {
  const named = nearNames(block);
  const others = block.tokens.flatMap(
    (_, at) => nearRareName(block, at) ?? nearAbbreviation(block, at) ?? nearProvince(block, at) ?? [],
  );
  return [...named, ...others].sort((a, b) => a.span[0] - b.span[0]);
});

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
  ...properNames.map((name) => nameOf(name, /^\p{Lu}/u.test(name))),
  ...abbreviations.map(({ long }) => nameOf(long, false)),
].filter(({ core }) => core.length >= 3);

const BY_FIRST = groupBy(0);
const BY_SECOND = groupBy(1);

function groupBy(place: number): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of NAMES) {
    const key = name.core[place] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return groups;
}

interface Match {
  readonly name: Name;
  /** The tokens of the core words. */
  readonly tokens: readonly number[];
  /** Which of them is misspelt, or null. */
  readonly slip: number | null;
  readonly exact: boolean;
}

function nearNames(block: Block): readonly NearMiss[] {
  const matches = block.tokens.flatMap((_, at) => matchesAt(block, at));
  const settled = new Set(matches.filter(({ exact }) => exact).flatMap(({ tokens }) => tokens));
  const found = new Map<number, Match>();
  for (const match of matches) {
    if (match.exact) continue;
    const key = match.slip ?? (match.tokens[0] as number);
    if (match.slip !== null && settled.has(match.slip)) continue;
    const before = found.get(key);
    if (before === undefined || before.tokens.length < match.tokens.length) found.set(key, match);
  }
  return [...found.values()].map((match) => missOf(block, match));
}

/** The names that begin at a token, word for word but for at most one slip. */
function matchesAt(block: Block, at: number): readonly Match[] {
  const { tokens } = block;
  const first = tokens[at];
  if (first?.kind !== 'word') return [];
  const second = tokens[nextCore(tokens, at + 1)]?.norm ?? '';
  const candidates = new Set([...(BY_FIRST.get(first.norm) ?? []), ...(BY_SECOND.get(second) ?? [])]);
  return [...candidates].flatMap((name) => matchOf(block, at, name) ?? []);
}

function matchOf({ tokens }: Block, at: number, name: Name): Match | null {
  if (name.proper && !tokens[at]?.capital) return null;
  const places: number[] = [];
  let slip: number | null = null;
  for (let i = at, k = 0; k < name.core.length; k++) {
    if (k > 0) i = nextCore(tokens, i + 1);
    const token = tokens[i];
    if (token?.kind !== 'word' || (k > 0 && (!token.spaced || token.newLine))) return null;
    if (token.norm !== name.core[k]) {
      if (slip !== null || !isNear(token.norm, name.core[k] ?? '')) return null;
      slip = i;
    }
    places.push(i);
  }
  const last = places.at(-1) as number;
  const full = tokens
    .slice(at, last + 1)
    .map(({ norm }) => norm)
    .join(' ');
  const differs = slip === null && full !== name.full;
  if (differs && !name.proper) return { name, tokens: places, slip: null, exact: true };
  return { name, tokens: places, slip, exact: slip === null && !differs };
}

/** The next word that is neither a mark nor `và`. */
function nextCore(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + 2 && CONNECTORS.has(tokens[i]?.norm ?? '')) i++;
  return i;
}

/** One letter or tone too many, too few or wrong. */
function isNear(written: string, right: string): boolean {
  return written.length >= 2 && right.length >= 2 && editDistance(written, right, 1) === 1;
}

function missOf(block: Block, { name, tokens, slip }: Match): NearMiss {
  const [first, last] = [block.tokens[tokens[0] as number] as Token, block.tokens[tokens.at(-1) as number] as Token];
  const span = sourceSpan(block, first.start, last.end);
  const written = textOf(block, first.start, last.end);
  if (slip === null) {
    const right = isCapitals(written) ? name.name.toUpperCase() : name.name;
    return { span, written, right: name.name, edit: span, text: right };
  }
  const wrong = block.tokens[slip] as Token;
  const text = likeCase(textOf(block, wrong.start, wrong.end), name.core[tokens.indexOf(slip)] ?? '');
  return { span, written, right: name.name, edit: sourceSpan(block, wrong.start, wrong.end), text };
}

const RARE = rareNames.map((name) => {
  const [word = '', number = null] = name.split(/-(?=[0-9])/u);
  return { name, word, number, folded: word.toLowerCase() };
});

/** `Coivid-19`, `Covid 19`, `Facebok`: a word that no Vietnamese word resembles, with a slip in it. */
function nearRareName(block: Block, at: number): NearMiss | null {
  const token = block.tokens[at];
  if (token?.kind !== 'word' || token.end - token.start < 4) return null;
  const letters = token.norm;
  if (!/^[a-z0-9]+$/u.test(letters)) return null;
  for (const { name, word, number, folded } of RARE) {
    if (number !== null && letters === folded + number) return replaced(block, token.start, token.end, name);
    const [dash, digits] = [block.tokens[at + 1], block.tokens[at + 2]];
    const joined = number !== null && dash?.norm === '-' && digits?.norm === number ? digits : null;
    const apart = number !== null && dash?.norm === number && dash.spaced && !dash.newLine ? dash : null;
    if (letters === folded) {
      if (apart !== null || (joined !== null && (dash?.spaced || joined.spaced)))
        return replaced(block, token.start, (apart ?? joined)?.end ?? token.end, name);
      return null;
    }
    if (letters.startsWith(folded) || letters.length < 4) continue;
    const most = joined !== null || apart !== null ? 2 : 1;
    const away = editDistance(letters, folded, most);
    if (away > most || (most === 1 && folded.length < 5)) continue;
    const end = (joined ?? apart)?.end;
    return end === undefined ? replaced(block, token.start, token.end, word) : replaced(block, token.start, end, name);
  }
  return null;
}

const SHORTS = abbreviations.map(({ short }) => short).filter((short) => /^\p{Lu}{4,}$/u.test(short));
const KNOWN_SHORTS = new Set(SHORTS);

/** `BHHX`, `UNBD`: two neighbouring letters swapped, in an abbreviation that the draft does not explain in brackets. */
function nearAbbreviation(block: Block, at: number): NearMiss | null {
  const token = block.tokens[at];
  if (token?.kind !== 'word' || token.end - token.start < 4) return null;
  const written = textOf(block, token.start, token.end);
  if (!isCapitals(written) || KNOWN_SHORTS.has(written)) return null;
  const short = SHORTS.find((known) => isTransposed(known, written));
  const explained = block.tokens[at - 1]?.norm === '(' || block.tokens[at + 1]?.norm === '(';
  const inSymbol =
    ['/', '-', '&'].includes(block.tokens[at - 1]?.norm ?? '') ||
    ['/', '-', '&'].includes(block.tokens[at + 1]?.norm ?? '');
  return short === undefined || explained || inSymbol || EVERYDAY.has(written)
    ? null
    : replaced(block, token.start, token.end, short);
}

/** Abbreviations that are known by themselves and lie beside one of the field: life insurance (`BHNT`) beside `BHTN`. */
const EVERYDAY = new Set(['BHNT']);

const PROVINCES = [...new Set(provinces.flatMap(({ name, variants }) => [name, ...variants]))].filter((name) =>
  /^\p{L}+(?: \p{L}+)+$/u.test(name),
);
const PROVINCE_NORMS = PROVINCES.map((name) => ({ name, norms: normsOf(name) }));
const ALL_PROVINCES = new Set([...PROVINCES, ...otherProvinces].map((name) => normsOf(name).join(' ')));

/** `tỉnh Quảng Ngái`: after `tỉnh` stands one of a closed list of names. */
function nearProvince(block: Block, at: number): NearMiss | null {
  const { tokens } = block;
  if (tokens[at]?.norm !== 'tỉnh' || !tokens[at + 1]?.capital) return null;
  for (const { name, norms } of PROVINCE_NORMS) {
    const here = tokens.slice(at + 1, at + 1 + norms.length);
    if (here.length < norms.length || !here.every(({ kind, capital }) => kind === 'word' && capital)) continue;
    if (ALL_PROVINCES.has(here.map(({ norm }) => norm).join(' '))) return null;
    const wrong = here.filter(({ norm }, i) => norm !== norms[i]);
    const [slip] = wrong;
    if (slip === undefined || wrong.length > 1 || !isNear(slip.norm, norms[here.indexOf(slip)] ?? '')) continue;
    const next = tokens[at + 1 + norms.length];
    if (next?.kind === 'word' && next.capital && next.spaced && !isCapitals(textOf(block, next.start, next.end)))
      continue;
    const [first, last] = [tokens[at] as Token, here.at(-1) as Token];
    const text = likeCase(textOf(block, slip.start, slip.end), norms[here.indexOf(slip)] ?? '');
    return {
      span: sourceSpan(block, first.start, last.end),
      written: textOf(block, first.start, last.end),
      right: `tỉnh ${name}`,
      edit: sourceSpan(block, slip.start, slip.end),
      text,
    };
  }
  return null;
}

function replaced(block: Block, start: number, end: number, name: string): NearMiss {
  const span = sourceSpan(block, start, end);
  const written = textOf(block, start, end);
  const text = isCapitals(written) && !isCapitals(name) ? name.toUpperCase() : name;
  return { span, written, right: name, edit: span, text };
}

function textOf(block: Block, start: number, end: number): string {
  return block.text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ');
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** A word with the capitals of the one that it replaces. */
function likeCase(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
