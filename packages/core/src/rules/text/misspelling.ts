/** Finding misspelt words: syllables that cannot exist, slips that are known, and near misses of frequent words. */
import { type Block, editDistance, type Token, withoutDiacritics } from '../../text/index.js';
import {
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

/** A misspelling: tokens `[from, to)` of its block, and what was most likely meant. */
export interface Misspelling {
  readonly from: number;
  readonly to: number;
  readonly meant: string | null;
  readonly why: 'impossible' | 'known' | 'near';
}

/** The misspellings of a block, in order. */
export function* misspellingsOf(block: Block): Iterable<Misspelling> {
  const words = wordsOf(block);
  for (let at = 0; at < words.length; ) {
    const found = knownSlip(words, at) ?? nearMiss(words, at) ?? impossible(words, at);
    if (found !== null) yield found;
    at = found === null ? at + 1 : Math.max(at + 1, found.to);
  }
}

/** Each token as a word that can be judged: folded, or null for a name, an abbreviation, a symbol or a mark. */
function wordsOf(block: Block): readonly (string | null)[] {
  const starts = new Set(block.sentences.map(({ from }) => from));
  const words = block.tokens.map((token, i) => (isProse(block, i, starts) ? token.norm : null));
  for (const { from, to } of block.sentences) if (!isVietnamese(words.slice(from, to))) words.fill(null, from, to);
  return words;
}

/** Whether most words of a sentence are Vietnamese: a sentence of another language has no slips of this one. */
function isVietnamese(words: readonly (string | null)[]): boolean {
  const all = words.filter((word) => word !== null);
  return all.filter(isKnown).length * 3 >= all.length * 2;
}

function isProse({ tokens, text }: Block, index: number, starts: ReadonlySet<number>): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== 'word') return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before !== undefined && !token.spaced && !token.newLine && sticks(before)) return false;
  if (after !== undefined && !after.spaced && !after.newLine && sticks(after)) {
    // A point, a colon or a bracket behind a word ends it; behind `gov` another word follows at once: an address.
    const next = tokens[index + 2];
    if (after.kind !== 'punctuation' || !/^[.:)(]$/u.test(after.norm)) return false;
    if (next?.kind === 'word' && !next.spaced && !next.newLine) return false;
  }
  const word = text.slice(token.start, token.end).normalize('NFC');
  if (/[\p{N}]/u.test(word)) return false;
  const rest = word.slice(1);
  if (rest !== rest.toLowerCase()) return false;
  return !token.capital || (starts.has(index) && tokens[index + 1]?.capital === false && word.length > 1);
}

/** Marks that make one symbol of what stands before and behind them: `QĐ-BHXH`, `đ/c`, `H’Lan`, `gov.vn`. */
function sticks({ kind, norm }: Token): boolean {
  return (
    kind === 'word' ||
    kind === 'number' ||
    kind === 'opaque' ||
    (kind === 'punctuation' && /^[-/'’._@&:()+*=\\]$/u.test(norm) && norm !== '(' && norm !== ')')
  );
}

function knownSlip(words: readonly (string | null)[], at: number): Misspelling | null {
  const slip = knownSlipAt((offset) => words[at + offset] ?? null);
  return slip && { from: at, to: at + slip.wrong.length, meant: slip.right, why: 'known' };
}

/**
 * Two syllables that make no word but would with one mark or letter changed, where the changed one is out of place: it is
 * rare, it makes no word with its other neighbour, and neither does the syllable that is right.
 */
function nearMiss(words: readonly (string | null)[], at: number): Misspelling | null {
  const [before, first, second, behind] = [
    words[at - 1] ?? null,
    words[at] ?? null,
    words[at + 1] ?? null,
    words[at + 2] ?? null,
  ];
  if (first === null || second === null || isCompound(first, second)) return null;
  const meant = (right: readonly [string, string]): Misspelling => ({
    from: at,
    to: at + 2,
    meant: right.join(' '),
    why: 'near',
  });
  const joins = (a: string | null, b: string | null) => a !== null && b !== null && isCompound(a, b);
  if (
    isOdd(second) &&
    isKnown(first) &&
    !isFunctionWord(first) &&
    (!isKnown(second) || (!joins(before, first) && !joins(second, behind)))
  ) {
    const right = only(frequentAfter(first).filter((other) => isNear(second, other)));
    if (right !== null) return meant([first, right]);
  }
  if (isOdd(first) && isKnown(second) && !isFunctionWord(second) && !joins(before, first) && !joins(second, behind)) {
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

/** A syllable of Vietnamese letters that cannot exist. Without any Vietnamese letter it may be a foreign word. */
function impossible(words: readonly (string | null)[], at: number): Misspelling | null {
  const word = words[at] ?? null;
  if (word === null || !/[^a-z]/u.test(word) || LOAN_WORDS.has(word)) return null;
  const isBesideKnown = [words[at - 1], words[at + 1]].some((other) => other != null && isKnown(other));
  if (
    !isBesideKnown ||
    !/[aăâeêioôơuưy]/u.test(withoutDiacritics(word)) ||
    readSyllable(word) !== 'impossible' ||
    isSeveral(word)
  )
    return null;
  return { from: at, to: at + 1, meant: respelt(word), why: 'impossible' };
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
