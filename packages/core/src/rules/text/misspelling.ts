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
  if (word.impossible) return true;
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
  const [odd, impossible, slip, beginsSlip, toneSlips] = [
    isOdd(norm),
    isImpossible(norm),
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
    slip,
    beginsSlip,
    toneSlips,
    sure: !odd && !impossible && slip === null && !beginsSlip && toneSlips === null,
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
    (word.impossible ? impossible(words, at, word) : null)
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
  return { from: at, to: at + slip.wrong.length, meant: slip.right, why: 'known' };
}

/** `nghi quyết`, `ký kêt`: two syllables at home in prose that make no word, while one with its right tone would; neither has a word beside it. */
function toneSlip(words: Words, at: number, meant: ReadonlyMap<string, string>, next: Judged): Misspelling | null {
  const right = meant.get(next.norm);
  const [before, behind] = [words[at - 1]?.norm ?? '', words[at + 2]?.norm ?? ''];
  if (right === undefined || isCompound(before, words[at]?.norm ?? '') || isCompound(next.norm, behind)) return null;
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

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function toneOf(word: string): string {
  return word.normalize('NFD').match(TONES)?.join('') ?? '';
}

/** A syllable that cannot exist, beside one that is known. With `k` before a, o, u it is of a minority's language (`kưưt`), unless it is one of ours with `c`. */
function impossible(words: Words, at: number, { norm }: Judged): Misspelling | null {
  const isBesideKnown = [words[at - 1], words[at + 1]].some((other) => other?.known === true);
  if (!isBesideKnown) return null;
  const meant = respelt(norm, words[at - 1]?.norm ?? '', words[at + 1]?.norm ?? '');
  return meant === null && /^k[aou]/u.test(withoutDiacritics(norm))
    ? null
    : { from: at, to: at + 1, meant, why: 'impossible' };
}

/**
 * A syllable of Vietnamese letters that cannot exist. Without any Vietnamese letter it may be a foreign word, and one letter by itself
 * is only named (`chữ ă`).
 */
function isImpossible(norm: string): boolean {
  return (
    norm.length > 1 &&
    /[^a-z]/u.test(norm) &&
    !LOAN_WORDS.has(norm) &&
    (readSyllable(norm) === 'impossible' || isMistyped(norm))
  );
}

/** `đượcc`, `ngừg` (but `đượccc` is said so): one syllable with letters that only Vietnamese has, in which a key was hit twice, or one of `ng`, `nh` was not. */
function isMistyped(norm: string): boolean {
  return (
    /[ăơưđạảầấẩẫậằắẳẵặẹẻẽềếểễệỉịọỏồốổỗộờớởỡợụủừứửữựỵỷỹ]/u.test(norm) &&
    /^[^aeiouy]*[aeiouy]{1,3}[^aeiouy]*$/u.test(withoutDiacritics(norm)) &&
    /([bcdđghlmnpstvx])\1|[^\p{ASCII}][gh]$/u.test(norm) &&
    !/(.)\1\1/u.test(norm)
  );
}

/**
 * The spelling that the rules of the language leave: `nghành` → `ngành`, `ngỉ` → `nghỉ`, `cuả` → `của`, `đuợc` → `được`. Of several the one that makes
 * a word with a neighbour (`tuyêt đối`), else the only one of everyday company (`đươc`); null in doubt.
 */
function respelt(word: string, before: string, behind: string): string | null {
  const candidates = new Set<string>();
  const onset = ONSETS.find((one) => word.startsWith(one));
  if (onset !== undefined) candidates.add(OTHER_ONSETS[onset] + word.slice(onset.length));
  candidates.add(word.replace(/([^aeiouy])\1/u, '$1')).add(word.replace(/(?=[gh]$)/u, 'n'));
  const tone = toneOf(word);
  if (tone.length === 1) for (const moved of withTone(horned(word), tone)) candidates.add(moved);
  // `đươc`: before a stop there is a tone, sắc or nặng.
  if (tone === '' && /(?:[cpt]|ch)$/u.test(word))
    for (const lost of ['\u0301', '\u0323']) for (const toned of withTone(word, lost)) candidates.add(toned);
  const good = [...candidates].filter(isKnown);
  if (good.length === 1) return good[0] as string;
  const joined = good.filter((one) => isCompound(before, one) || isCompound(one, behind));
  const likely = joined.length > 0 ? joined : good.filter(isCommon);
  return likely.length === 1 ? (likely[0] as string) : null;
}

/** `đuợc`, `trưòng`: of `ươ` before a consonant both letters have a horn. */
function horned(word: string): string {
  return withoutTone(word).replace(/(?:uơ|ưo)(?=[^aeiouy]+$)/u, 'ươ');
}

/** Beginnings that are said alike and written by what follows, the longer ones first. */
const ONSETS = ['ngh', 'gh', 'ng', 'g', 'c', 'k'] as const;
const OTHER_ONSETS: Readonly<Record<(typeof ONSETS)[number], string>> = {
  ngh: 'ng',
  ng: 'ngh',
  gh: 'g',
  g: 'gh',
  c: 'k',
  k: 'c',
};

function withoutTone(word: string): string {
  return word.normalize('NFD').replace(TONES, '').normalize('NFC');
}

/** The word with its tone mark on each of its letters. */
function withTone(word: string, tone: string): readonly string[] {
  const plain = [...withoutTone(word)];
  return plain.map((letter, i) =>
    [...plain.slice(0, i), (letter + tone).normalize('NFC'), ...plain.slice(i + 1)].join(''),
  );
}
