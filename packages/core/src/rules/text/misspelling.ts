/** Finding misspelt words: syllables that cannot exist, slips that are known, and near misses of frequent words. */
import { type Block, editDistance, type Form, perForm, type Token, withoutDiacritics } from '../../text/index.js';
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

/** A misspelling: tokens `[from, to)` of its block, and what was most likely meant. */
export interface Misspelling {
  readonly from: number;
  readonly to: number;
  readonly meant: string | null;
  readonly why: 'impossible' | 'known' | 'near';
}

/** The misspellings of a block, in order. Looked for once for each passage: an editor asks again after every key. */
export function misspellingsOf(block: Block): readonly Misspelling[] {
  const known = found.get(block.tokens) ?? [...misspellingsIn(block)];
  found.set(block.tokens, known);
  return known;
}

const found = new WeakMap<readonly Token[], readonly Misspelling[]>();

function* misspellingsIn(block: Block): Iterable<Misspelling> {
  const words = wordsOf(block);
  for (let at = 0; at < words.length; ) {
    const found = words[at] === null ? null : (knownSlip(words, at) ?? nearMiss(words, at) ?? impossible(words, at));
    if (found !== null) yield found;
    at = found === null ? at + 1 : Math.max(at + 1, found.to);
  }
}

/** What judging a word asks of it again and again, by its form. */
interface Judged {
  /** Whether it is written as a word of prose: no digits, no capital but the first. */
  readonly plain: boolean;
  readonly known: boolean;
  readonly odd: boolean;
  readonly beginsSlip: boolean;
}

const judged = perForm(({ text, norm }): Judged => {
  const word = text.normalize('NFC');
  const rest = word.slice(1);
  return {
    plain: !/[\p{N}]/u.test(word) && rest === rest.toLowerCase(),
    known: isKnown(norm),
    odd: isOdd(norm),
    beginsSlip: beginsKnownSlip(norm),
  };
});

/** Each token as the form of a word that can be judged; null for a name, an abbreviation, a symbol or a mark. */
function wordsOf(block: Block): readonly (Form | null)[] {
  const words: (Form | null)[] = [];
  for (const { from, to } of block.sentences) {
    let all = 0;
    let known = 0;
    for (let i = from; i < to; i++) {
      const form = isProse(block, i, i === from) ? (block.tokens[i] as Token).form : null;
      words.push(form);
      if (form === null) continue;
      all++;
      if (judged(form).known) known++;
    }
    // Where most words are of another language, there are no slips of this one.
    if (known * 3 < all * 2) words.fill(null, from, to);
  }
  return words;
}

function isProse({ tokens }: Block, index: number, isFirst: boolean): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== 'word' || !judged(token.form).plain) return false;
  if (token.capital && !(isFirst && tokens[index + 1]?.capital === false && token.form.text.length > 1)) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before !== undefined && !token.spaced && !token.newLine && sticks(before)) return false;
  if (after === undefined || after.spaced || after.newLine || !sticks(after)) return true;
  // A point, a colon or a bracket behind a word ends it; behind `gov` another word follows at once: an address.
  const next = tokens[index + 2];
  if (after.kind !== 'punctuation' || !ENDING.has(after.norm)) return false;
  return !(next?.kind === 'word' && !next.spaced && !next.newLine);
}

const ENDING: ReadonlySet<string> = new Set(['.', ':', ')', '(']);

/** Marks that make one symbol of what stands before and behind them: `QĐ-BHXH`, `đ/c`, `H’Lan`, `gov.vn`. */
function sticks({ kind, norm }: Token): boolean {
  return kind !== 'punctuation' || STICKING.has(norm);
}

const STICKING: ReadonlySet<string> = new Set([...`-/'’._@&:+*=\\`]);

function knownSlip(words: readonly (Form | null)[], at: number): Misspelling | null {
  if (!judged(words[at] as Form).beginsSlip) return null;
  const slip = knownSlipAt((offset) => words[at + offset]?.norm ?? null);
  return slip && { from: at, to: at + slip.wrong.length, meant: slip.right, why: 'known' };
}

/**
 * Two syllables that make no word but would with one mark or letter changed, where the changed one is out of place: it is
 * rare, it makes no word with its other neighbour, and neither does the syllable that is right.
 */
function nearMiss(words: readonly (Form | null)[], at: number): Misspelling | null {
  const [one, two] = [words[at] ?? null, words[at + 1] ?? null];
  if (one === null || two === null) return null;
  const [odd1, odd2] = [judged(one).odd, judged(two).odd];
  if (!odd1 && !odd2) return null;
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
function impossible(words: readonly (Form | null)[], at: number): Misspelling | null {
  const word = words[at] as Form;
  if (!isImpossible(word)) return null;
  const isBesideKnown = [words[at - 1], words[at + 1]].some((other) => other != null && judged(other).known);
  return isBesideKnown ? { from: at, to: at + 1, meant: respelt(word.norm), why: 'impossible' } : null;
}

/** A syllable of Vietnamese letters that cannot exist. Without any Vietnamese letter it may be a foreign word. */
const isImpossible = perForm(
  ({ norm }) =>
    /[^a-z]/u.test(norm) &&
    !LOAN_WORDS.has(norm) &&
    /[aăâeêioôơuưy]/u.test(withoutDiacritics(norm)) &&
    readSyllable(norm) === 'impossible' &&
    !isSeveral(norm),
);

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
