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
  perForm,
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
  if (faultless.has(block.tokens)) return NONE;
  const found = [...nearNames(block)];
  for (const token of block.tokens) {
    if (token.kind !== 'word') continue;
    const miss = nearRareName(block, token) ?? nearAbbreviation(block, token) ?? nearProvince(block, token.from);
    if (miss !== null) found.push(miss);
  }
  if (found.length === 0) faultless.add(block.tokens);
  return found.sort((a, b) => a.span[0] - b.span[0]);
});

/** The passages, by their tokens, that have no near miss: an editor asks again after every key. */
const faultless = new WeakSet<readonly Token[]>();

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
  const matches: Match[] = [];
  for (const { kind, from } of block.tokens) if (kind === 'word') addMatches(block, from, matches);
  if (matches.length === 0) return NONE;
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

const NONE: readonly never[] = [];

/** Adds the names that begin at a token, word for word but for at most one slip. */
function addMatches(block: Block, at: number, matches: Match[]): void {
  const { tokens } = block;
  const first = tokens[at] as Token;
  const second = tokens[nextCore(tokens, at + 1)];
  const asFirst = namesByFirst(first.form);
  const asSecond = second === undefined ? NONE : namesBySecond(second.form);
  for (const name of asFirst) {
    const match = matchOf(block, at, name);
    if (match !== null) matches.push(match);
  }
  for (const name of asSecond) {
    // With its first word right it was found by that.
    const match = name.core[0] === first.norm ? null : matchOf(block, at, name);
    if (match !== null) matches.push(match);
  }
}

const namesByFirst = perForm(({ norm }) => BY_FIRST.get(norm) ?? NONE);
const namesBySecond = perForm(({ norm }) => BY_SECOND.get(norm) ?? NONE);

function matchOf({ tokens }: Block, at: number, name: Name): Match | null {
  if (name.proper && !tokens[at]?.capital) return null;
  // Most candidates end here: two words that are no name's.
  const [one, two] = [tokens[at], tokens[nextCore(tokens, at + 1)]];
  if (one?.norm !== name.core[0] && two?.norm !== name.core[1]) return null;
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
function nearRareName(block: Block, token: Token): NearMiss | null {
  const near = rareNear(token.form);
  if (near.length === 0) return null;
  const letters = token.norm;
  const at = token.from;
  for (const { name, word, number, folded, away } of near) {
    if (number !== null && letters === folded + number) return replaced(block, token.start, token.end, name);
    const [dash, digits] = [block.tokens[at + 1], block.tokens[at + 2]];
    const joined = number !== null && dash?.norm === '-' && digits?.norm === number ? digits : null;
    const apart = number !== null && dash?.norm === number && dash.spaced && !dash.newLine ? dash : null;
    if (letters === folded) {
      if (apart !== null || (joined !== null && (dash?.spaced || joined.spaced)))
        return replaced(block, token.start, (apart ?? joined)?.end ?? token.end, name);
      return null;
    }
    const most = joined !== null || apart !== null ? 2 : 1;
    if (away > most || (most === 1 && folded.length < 5)) continue;
    const end = (joined ?? apart)?.end;
    return end === undefined ? replaced(block, token.start, token.end, word) : replaced(block, token.start, end, name);
  }
  return null;
}

/** The rare names that a word may be, at most two letters away; the name itself ends the list. */
const rareNear = perForm(({ norm }) =>
  /^[a-z0-9]{4,}$/u.test(norm)
    ? RARE.map((name) => ({ ...name, away: lettersAway(norm, name) })).filter(({ away }) => away <= 2)
    : NONE,
);

function lettersAway(norm: string, { folded, number }: (typeof RARE)[number]): number {
  if (norm === folded || (number !== null && norm === folded + number)) return 0;
  // `facebooker` is another word.
  return norm.startsWith(folded) ? Number.POSITIVE_INFINITY : editDistance(norm, folded, 2);
}

const SHORTS = abbreviations.map(({ short }) => short).filter((short) => /^\p{Lu}{4,}$/u.test(short));
const KNOWN_SHORTS = new Set(SHORTS);

/** `BHHX`, `UNBD`: two neighbouring letters swapped, in an abbreviation that the draft does not explain in brackets. */
function nearAbbreviation(block: Block, { form, from: at, upper, start, end }: Token): NearMiss | null {
  const short = upper ? shortNear(form) : null;
  if (short === null) return null;
  const around = [block.tokens[at - 1]?.norm ?? '', block.tokens[at + 1]?.norm ?? ''];
  const isExplainedOrPart = around.some((norm) => ['(', '/', '-', '&'].includes(norm));
  return isExplainedOrPart ? null : replaced(block, start, end, short);
}

/** The known abbreviation that a word in capitals is but for two letters swapped. */
const shortNear = perForm(({ text }) => {
  const written = text.normalize('NFC');
  if (written.length < 4 || !isCapitals(written) || KNOWN_SHORTS.has(written) || EVERYDAY.has(written)) return null;
  return SHORTS.find((known) => isTransposed(known, written)) ?? null;
});

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
