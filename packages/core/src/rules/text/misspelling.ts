/** Finding misspelt words: syllables that cannot exist, slips that are known, and near misses of frequent words. */
import { editDistance, type Passage, perForm, perPassage, type Token, withoutDiacritics } from '../../text/index.js';
import {
  ANY_NUMBER,
  beginsKnownSlip,
  frequentAfter,
  frequentBefore,
  isCommon,
  isCompound,
  isFunctionWord,
  isKnown,
  type KnownSlip,
  knownSlipAlone,
  knownSlipAt,
  LOAN_WORDS,
  pairBeginsKnownSlip,
  readSyllable,
  toneSlipsFrom,
} from '../../vocabulary/index.js';
import { isImpossible, respelt, toneOf, withoutTone } from './respelling.js';
import { type Typo, typoOf } from './typo.js';

/** A misspelling: tokens `[from, to)` of its passage, and what was most likely meant. */
export interface Misspelling {
  readonly from: number;
  readonly to: number;
  readonly meant: string | null;
  readonly why: 'impossible' | 'known' | 'near';
}

/** The misspellings of a passage, in order. */
export const misspellingsOf = perPassage((passage): readonly Misspelling[] => {
  const { tokens } = passage;
  let words: Words | null = null;
  let found: Misspelling[] | null = null;
  let isNextSure = isSure(tokens[0]);
  for (let at = 0; at < tokens.length; at++) {
    const isThisSure = isNextSure;
    isNextSure = isSure(tokens[at + 1]);
    // Nearly all words are beyond doubt, and most passages with them.
    if (isThisSure && isNextSure) continue;
    const word = wordAt(tokens, at);
    if (word === null || !isDoubtful(word, wordAt(tokens, at + 1))) continue;
    words ??= wordsOf(passage);
    const slip = slipAt(words, tokens, at);
    if (slip === null) continue;
    found ??= [];
    found.push(slip);
    at = slip.to - 1;
    isNextSure = isSure(tokens[slip.to]);
  }
  return found ?? NONE;
});

const NONE: readonly never[] = [];

/** Whether a token is beyond doubt beside another one that is: no misspelling begins with it. */
function isSure(token: Token | undefined): boolean {
  return token?.kind !== 'word' || judged(token.form).sure;
}

/** Whether a misspelling may begin with a word, by it and the next one alone. */
function isDoubtful(word: Judged, next: Judged | null): boolean {
  if (word.impossible || word.typo !== null) return true;
  if (word.slip !== null && !(next !== null && word.slip.unless.has(next.norm))) return true;
  if (next === null) return false;
  if (word.beginsSlip && pairBeginsKnownSlip(word.norm, next.norm)) return true;
  if (word.toneSlips?.has(next.norm)) return true;
  return (word.odd || next.odd) && mayBeNearMiss(word, next);
}

/** A token that may be a word of prose; in the midst of a sentence a capital letter is a name's. */
function wordAt(tokens: readonly Token[], at: number): Judged | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || (token.capital && !token.newLine && tokens[at - 1]?.kind === 'word')) return null;
  const word = judged(token.form);
  return word.plain ? word : null;
}

/** A word and what judging it asks of it again and again, by its form. */
interface Judged {
  readonly norm: string;
  /** Whether it is written as a word of prose: no digits, no capital but the first. */
  readonly plain: boolean;
  readonly known: boolean;
  readonly odd: boolean;
  readonly impossible: boolean;
  /** The common word that it is a slip of by itself. */
  readonly typo: Typo | null;
  /** The known slip that it is by itself. */
  readonly slip: KnownSlip | null;
  /** Whether it is the first word of a known slip. */
  readonly beginsSlip: boolean;
  /** The frequent words that it begins by a slip of tone, by the next word. */
  readonly toneSlips: ReadonlyMap<string, string> | null;
  /** Whether none of all this is so. */
  readonly sure: boolean;
  /** With which syllables it makes frequent words, behind it and before it; a word of grammar says nothing of its neighbours. */
  readonly after: readonly string[];
  readonly before: readonly string[];
}

/** Words, or null for a name, an abbreviation, a symbol or a mark. */
type Words = readonly (Judged | null)[];

const judged = perForm(({ text, norm }): Judged => {
  const word = text.normalize('NFC');
  const rest = word.slice(1);
  const known = isKnown(norm);
  const says = known && !isFunctionWord(norm);
  const [odd, impossible, typo, slip, beginsSlip, toneSlips] = [
    isOdd(norm),
    isImpossible(norm),
    typoOf(norm),
    knownSlipAlone(norm),
    beginsKnownSlip(norm),
    toneSlipsFrom(norm),
  ];
  return {
    norm,
    plain: !/[\p{N}]/u.test(word) && rest === rest.toLowerCase(),
    known,
    odd,
    impossible,
    typo,
    slip,
    beginsSlip,
    toneSlips,
    sure: !odd && !impossible && typo === null && slip === null && !beginsSlip && toneSlips === null,
    after: says ? frequentAfter(norm) : NONE,
    before: says ? frequentBefore(norm) : NONE,
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

/** The misspelling that begins at a word. */
function slipAt(words: Words, tokens: readonly Token[], at: number): Misspelling | null {
  const [word, next] = [words[at] ?? null, words[at + 1] ?? null];
  if (word === null) return null;
  return (
    (word.beginsSlip ? knownSlip(words, tokens, at) : null) ??
    (next !== null && word.toneSlips !== null ? toneSlip(words, at, word.toneSlips, next) : null) ??
    (next !== null && (word.odd || next.odd) && mayBeNearMiss(word, next) ? nearMiss(words, at, word, next) : null) ??
    (word.impossible || word.typo !== null ? alone(words, at, word) : null)
  );
}

/** Marks that make one symbol of what stands before and behind them: `QĐ-BHXH`, `đ/c`, `H’Lan`, `gov.vn`. */
function sticks({ kind, norm }: Token): boolean {
  return kind !== 'punctuation' || STICKING.has(norm);
}

const STICKING: ReadonlySet<string> = new Set([...`-/'’._@&:+*=\\`]);

function knownSlip(words: Words, tokens: readonly Token[], at: number): Misspelling | null {
  const slip = knownSlipAt(
    (offset) => words[at + offset]?.norm ?? (tokens[at + offset]?.kind === 'number' ? ANY_NUMBER : null),
  );
  if (slip === null || (slip.wrong.length === 2 && isSeam(words, at))) return null;
  // `hoạt đọng`, `lĩnh ực`: the other half is there, misspelt.
  const [, half] = slip.right.split(' ');
  const next = words[at + 1]?.norm;
  const isHalf = slip.wrong.length === 1 && half !== undefined && next !== undefined && isSlipOf(next, half);
  return { from: at, to: at + (isHalf ? 2 : slip.wrong.length), meant: slip.right, why: 'known' };
}

function isSlipOf(written: string, right: string): boolean {
  return withoutDiacritics(written) === withoutDiacritics(right) || editDistance(written, right, 1) === 1;
}

/** `nghi quyết`, `ký kêt`: two syllables at home in prose that make no word, while one with its right tone would; neither has a word beside it. */
function toneSlip(words: Words, at: number, meant: ReadonlyMap<string, string>, next: Judged): Misspelling | null {
  const right = meant.get(next.norm);
  const [before, behind] = [words[at - 1]?.norm ?? '', words[at + 2]?.norm ?? ''];
  if (right === undefined || isCompound(before, words[at]?.norm ?? '') || isCompound(next.norm, behind)) return null;
  // `đồng chi trã`: what is behind is a slip itself, and may be of a word with the second.
  const typo = words[at + 2]?.typo?.meant;
  if (typo !== undefined && isCompound(next.norm, typo)) return null;
  return { from: at, to: at + 2, meant: right, why: 'near' };
}

/**
 * Whether two syllables that look like a slip are where two words meet: `vấn đề | nghỉ lễ`, `tập hợp | đông đảo`, `gây ra | hạn hán`. Then
 * the first ends a word and the second begins one or stands alone, or the first stands alone and the second begins a word.
 */
function isSeam(words: Words, at: number): boolean {
  const [first, second] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? ''];
  const [before, behind] = [words[at - 1]?.norm, words[at + 2]?.norm];
  const goesOn = behind !== undefined && isCompound(second, behind);
  if (goesOn && isFunctionWord(first)) return true;
  if (before === undefined || !isCompound(before, first)) return false;
  if (goesOn) return true;
  // `huy động | lực lương`: the word before is taken.
  const earlier = words[at - 2]?.norm;
  return isCommon(second) && (earlier === undefined || isFunctionWord(earlier) || !isCompound(earlier, before));
}

/** Whether of two neighbours that are rare, or one of them, the other is half of frequent words, and both together are none. */
function mayBeNearMiss(one: Judged, two: Judged): boolean {
  return ((two.odd && one.after.length > 0) || (one.odd && two.before.length > 0)) && !isCompound(one.norm, two.norm);
}

/**
 * Two syllables that make no word but would with one mark or letter changed, where the changed one is out of place: it is
 * rare, it makes no word with its other neighbour, and neither does the syllable that is right.
 */
function nearMiss(words: Words, at: number, one: Judged, two: Judged): Misspelling | null {
  const [first, second] = [one.norm, two.norm];
  const [before, behind] = [words[at - 1]?.norm ?? '', words[at + 2]?.norm ?? ''];
  const meant = (right: readonly [string, string]): Misspelling => ({
    from: at,
    to: at + 2,
    meant: right.join(' '),
    why: 'near',
  });
  const isJoined = isCompound(before, first) || isCompound(second, behind);
  if (two.odd && !(two.known && isJoined)) {
    const right = onlyNear(two, one.after);
    if (right !== null) return meant([first, right]);
  }
  if (one.odd && !isJoined) {
    const right = onlyNear(one, two.before);
    if (right !== null) return meant([right, second]);
  }
  return null;
}

/** The one of some syllables that a rare word nearly is; null where there is none, or more than one. */
function onlyNear(wrong: Judged, candidates: readonly string[]): string | null {
  const letters = withoutDiacritics(wrong.norm);
  let found: string | null = null;
  for (const right of candidates) {
    if (!isNear(wrong, letters, right)) continue;
    if (found !== null) return null;
    found = right;
  }
  return found;
}

/** A syllable that is no everyday company: rare, or not Vietnamese at all. */
function isOdd(word: string): boolean {
  return word.length > 1 && !LOAN_WORDS.has(word) && !isCommon(word);
}

/**
 * One mark apart (`tao`, `tạo`): that is how a key slips. What is no known syllable may also lack all its marks (`ke hoạch`), or sound alike
 * (`khẳn`, `khẳng`), and what cannot be one may be any letter apart (`truền`, `truyền`); one that can is a word that we may not know (`bộ váy`,
 * `văng mạnh`), however rare.
 */
function isNear({ norm: wrong, known }: Judged, letters: string, right: string): boolean {
  const rightLetters = lettersOf(right);
  const reading = readSyllable(wrong);
  const canBe = typeof reading !== 'string';
  if (letters === rightLetters) return !canBe || marksBetween(wrong, right) === 1 || (!known && wrong === letters);
  if (canBe) return !known && soundOf(wrong) === soundOf(right);
  const isForeign = !/[^a-z]/u.test(wrong) || reading === 'foreign';
  return !isForeign && Math.min(letters.length, rightLetters.length) >= 3 && editDistance(wrong, right, 1) <= 1;
}

/** A syllable with one letter for all that some of the dialects say alike, at its beginning and its end. */
function soundOf(word: string): string {
  return word
    .replace(/^(?:x|s)/u, 's')
    .replace(/^(?:tr|ch)/u, 'ch')
    .replace(/^(?:gi|r|d)/u, 'd')
    .replace(/(?:ng|nh|n)$/u, 'n')
    .replace(/(?:ch|c|t)$/u, 't');
}

/** The letters without marks of a syllable of frequent words, remembered: there are some hundreds. */
function lettersOf(syllable: string): string {
  let letters = LETTERS.get(syllable);
  if (letters === undefined) {
    letters = withoutDiacritics(syllable);
    LETTERS.set(syllable, letters);
  }
  return letters;
}

const LETTERS = new Map<string, string>();

/** How many marks two words of the same letters differ in: the tone is one, each hat, horn, breve and bar another. */
function marksBetween(a: string, b: string): number {
  const [toneA, toneB] = [toneOf(a), toneOf(b)];
  const letters = (word: string) => [...withoutTone(word)];
  const lettersB = letters(b);
  return (toneA === toneB ? 0 : 1) + letters(a).filter((letter, i) => letter !== lettersB[i]).length;
}

/**
 * A syllable that cannot exist, or that nearly is a common one, beside one that is known. With `k` or `y` before a, o, u it is of a
 * minority's language (`kưưt`, `yàng`), unless it is one of ours with `c`.
 */
function alone(words: Words, at: number, { norm, typo }: Judged): Misspelling | null {
  const [before, behind] = [words[at - 1] ?? null, words[at + 1] ?? null];
  if (!before?.known && !behind?.known) return null;
  if (typo !== null) return { from: at, to: at + 1, meant: typo.meant, why: typo.impossible ? 'impossible' : 'near' };
  const meant = respelt(norm, before?.norm ?? '', behind?.norm ?? '');
  return meant === null && /^[ky][aou]/u.test(withoutDiacritics(norm))
    ? null
    : { from: at, to: at + 1, meant, why: 'impossible' };
}
