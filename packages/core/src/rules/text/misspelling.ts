/** Finding misspelt words: syllables that cannot exist, slips that are known, and near misses of frequent words. */
import { editDistance, type Passage, perForm, perPassage, type Token, withoutDiacritics } from '../../text/index.js';
import {
  beginsKnownSlip,
  frequentAfter,
  frequentBefore,
  isCommon,
  isCompound,
  isFunctionWord,
  isKnown,
  knownSlipAt,
  LOAN_WORDS,
  readSyllable,
} from '../../vocabulary/index.js';

/** A misspelling: tokens `[from, to)` of its passage, and what was most likely meant. */
export interface Misspelling {
  readonly from: number;
  readonly to: number;
  readonly meant: string | null;
  readonly why: 'impossible' | 'known' | 'near';
}

/** The misspellings of a passage, in order. */
export const misspellingsOf = perPassage((passage): readonly Misspelling[] => {
  const words = wordsOf(passage);
  const found: Misspelling[] = [];
  for (let at = 0; at < words.length; ) {
    const slip = slipAt(words, at);
    if (slip !== null) found.push(slip);
    at = slip === null ? at + 1 : Math.max(at + 1, slip.to);
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly never[] = [];

/** A word and what judging it asks of it again and again, by its form. */
interface Judged {
  readonly norm: string;
  /** Whether it is written as a word of prose: no digits, no capital but the first. */
  readonly plain: boolean;
  readonly known: boolean;
  readonly odd: boolean;
  readonly beginsSlip: boolean;
  readonly impossible: boolean;
}

/** Words, or null for a name, an abbreviation, a symbol or a mark. */
type Words = readonly (Judged | null)[];

const judged = perForm(({ text, norm }): Judged => {
  const word = text.normalize('NFC');
  const rest = word.slice(1);
  return {
    norm,
    plain: !/[\p{N}]/u.test(word) && rest === rest.toLowerCase(),
    known: isKnown(norm),
    odd: isOdd(norm),
    beginsSlip: beginsKnownSlip(norm),
    impossible: isImpossible(norm),
  };
});

/** Each token as a word that can be judged. */
function wordsOf(passage: Passage): Words {
  const words: (Judged | null)[] = [];
  for (const { from, to } of passage.sentences) {
    let all = 0;
    let known = 0;
    for (let i = from; i < to; i++) {
      const token = passage.tokens[i] as Token;
      const word = token.kind === 'word' ? judged(token.form) : null;
      if (word === null || !word.plain || !isProse(passage, token, i === from)) {
        words.push(null);
        continue;
      }
      words.push(word);
      all++;
      if (word.known) known++;
    }
    // Where most words are of another language, there are no slips of this one.
    if (known * 3 < all * 2) words.fill(null, from, to);
  }
  return words;
}

/** Whether a word that is written as one of prose stands as one: no name, and no part of a symbol. */
function isProse({ tokens }: Passage, token: Token, isFirst: boolean): boolean {
  const [before, after] = [tokens[token.from - 1], tokens[token.from + 1]];
  if (token.capital && !(isFirst && after?.capital === false && token.form.text.length > 1)) return false;
  if (before !== undefined && !token.spaced && !token.newLine && sticks(before)) return false;
  if (after === undefined || after.spaced || after.newLine || !sticks(after)) return true;
  // A point, a colon or a bracket behind a word ends it; behind `gov` another word follows at once: an address.
  const next = tokens[token.from + 2];
  if (after.kind !== 'punctuation' || !ENDING.has(after.norm)) return false;
  return !(next?.kind === 'word' && !next.spaced && !next.newLine);
}

const ENDING: ReadonlySet<string> = new Set(['.', ':', ')', '(']);

/** The misspelling that begins at a word. Nearly all words are beyond doubt, and end here. */
function slipAt(words: Words, at: number): Misspelling | null {
  const [word, next] = [words[at] ?? null, words[at + 1] ?? null];
  if (word === null) return null;
  return (
    (word.beginsSlip ? knownSlip(words, at) : null) ??
    (next !== null && (word.odd || next.odd) ? nearMiss(words, at, word, next) : null) ??
    (word.impossible ? impossible(words, at, word) : null)
  );
}

/** Marks that make one symbol of what stands before and behind them: `QĐ-BHXH`, `đ/c`, `H’Lan`, `gov.vn`. */
function sticks({ kind, norm }: Token): boolean {
  return kind !== 'punctuation' || STICKING.has(norm);
}

const STICKING: ReadonlySet<string> = new Set([...`-/'’._@&:+*=\\`]);

function knownSlip(words: Words, at: number): Misspelling | null {
  const slip = knownSlipAt((offset) => words[at + offset]?.norm ?? null);
  return slip && { from: at, to: at + slip.wrong.length, meant: slip.right, why: 'known' };
}

/**
 * Two syllables that make no word but would with one mark or letter changed, where the changed one is out of place: it is
 * rare, it makes no word with its other neighbour, and neither does the syllable that is right.
 */
function nearMiss(words: Words, at: number, one: Judged, two: Judged): Misspelling | null {
  const [odd1, odd2] = [one.odd, two.odd];
  const [first, second] = [one.norm, two.norm];
  if (isCompound(first, second)) return null;
  const [before, behind] = [words[at - 1]?.norm ?? null, words[at + 2]?.norm ?? null];
  const meant = (right: readonly [string, string]): Misspelling => ({
    from: at,
    to: at + 2,
    meant: right.join(' '),
    why: 'near',
  });
  const joins = (a: string | null, b: string | null) => a !== null && b !== null && isCompound(a, b);
  if (
    odd2 &&
    isKnown(first) &&
    !isFunctionWord(first) &&
    (!isKnown(second) || (!joins(before, first) && !joins(second, behind)))
  ) {
    const right = only(frequentAfter(first).filter((other) => isNear(second, other)));
    if (right !== null) return meant([first, right]);
  }
  if (odd1 && isKnown(second) && !isFunctionWord(second) && !joins(before, first) && !joins(second, behind)) {
    const right = only(frequentBefore(second).filter((other) => isNear(first, other)));
    if (right !== null) return meant([right, second]);
  }
  return null;
}

function only(candidates: readonly string[]): string | null {
  return candidates.length === 1 ? (candidates[0] as string) : null;
}

/** A syllable that is no everyday company: rare, or not Vietnamese at all. */
function isOdd(word: string): boolean {
  return word.length > 1 && !LOAN_WORDS.has(word) && !isCommon(word);
}

/**
 * One mark apart (`tao`, `tạo`). What is no known syllable may also be a letter apart (`truền`, `truyền`), and what cannot be one
 * may lack all its marks (`thuc`, `thực`).
 */
function isNear(wrong: string, right: string): boolean {
  const [a, b] = [withoutDiacritics(wrong), withoutDiacritics(right)];
  const reading = readSyllable(wrong);
  if (a === b) return typeof reading === 'string' || !isKnown(wrong) || marksBetween(wrong, right) === 1;
  if (isKnown(wrong) || Math.min(a.length, b.length) < 3) return false;
  const isForeign = !/[^a-z]/u.test(wrong) || reading === 'foreign';
  return !isForeign && editDistance(wrong, right, 1) <= 1;
}

/** How many marks two words of the same letters differ in: the tone is one, each hat, horn, breve and bar another. */
function marksBetween(a: string, b: string): number {
  const [toneA, toneB] = [toneOf(a), toneOf(b)];
  const letters = (word: string) => [...word.normalize('NFD').replace(TONES, '').normalize('NFC')];
  const lettersB = letters(b);
  return (toneA === toneB ? 0 : 1) + letters(a).filter((letter, i) => letter !== lettersB[i]).length;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function toneOf(word: string): string {
  return word.normalize('NFD').match(TONES)?.join('') ?? '';
}

/** A syllable that cannot exist, beside one that is known. */
function impossible(words: Words, at: number, { norm }: Judged): Misspelling | null {
  const isBesideKnown = [words[at - 1], words[at + 1]].some((other) => other?.known === true);
  return isBesideKnown ? { from: at, to: at + 1, meant: respelt(norm), why: 'impossible' } : null;
}

/** A syllable of Vietnamese letters that cannot exist. Without any Vietnamese letter it may be a foreign word. */
function isImpossible(norm: string): boolean {
  return (
    /[^a-z]/u.test(norm) &&
    !LOAN_WORDS.has(norm) &&
    /[aăâeêioôơuưy]/u.test(withoutDiacritics(norm)) &&
    readSyllable(norm) === 'impossible' &&
    !isSeveral(norm)
  );
}

/** Whether a word is several syllables written as one, as loan words are: `ôtô`, `êđê`. */
function isSeveral(word: string): boolean {
  for (let cut = 1; cut < word.length; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const isSyllable = (part: string) =>
      part.length > 1 && /^[^aăâeêioôơuưy]/u.test(withoutDiacritics(part)) && typeof readSyllable(part) !== 'string';
    if (isSyllable(tail) && typeof readSyllable(head) !== 'string') return true;
  }
  return false;
}

/** The spelling that the rules of the language leave: `nghành` → `ngành`, `ngỉ` → `nghỉ`, `cuả` → `của`; null in doubt. */
function respelt(word: string): string | null {
  const candidates = new Set<string>();
  const [onset = '', rime = ''] = [
    /^(?:ngh|gh|ng|g|c|k)/u.exec(word)?.[0] ?? '',
    word.replace(/^(?:ngh|gh|ng|g|c|k)/u, ''),
  ];
  const other = { ngh: 'ng', ng: 'ngh', gh: 'g', g: 'gh', c: 'k', k: 'c' }[onset];
  if (other !== undefined) candidates.add(other + rime);
  const tone = toneOf(word);
  if (tone.length === 1) for (const moved of withTone(word, tone)) candidates.add(moved);
  const good = [...candidates].filter((candidate) => typeof readSyllable(candidate) !== 'string' && isKnown(candidate));
  return good.length === 1 ? (good[0] as string) : null;
}

/** The word with its tone mark on each of its vowels. */
function withTone(word: string, tone: string): readonly string[] {
  const plain = [...word.normalize('NFD').replace(TONES, '').normalize('NFC')];
  return plain.flatMap((letter, i) =>
    /[aăâeêioôơuưy]/u.test(letter)
      ? [[...plain.slice(0, i), (letter + tone).normalize('NFC'), ...plain.slice(i + 1)].join('')]
      : [],
  );
}
