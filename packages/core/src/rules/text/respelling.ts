/** Syllables that cannot exist, and the spelling that the rules of the language leave for them. */
import { withoutDiacritics } from '../../text/index.js';
import { isCommon, isCompound, isKnown, LOAN_WORDS, readSyllable } from '../../vocabulary/index.js';

/**
 * A syllable of Vietnamese letters that cannot exist. Without any Vietnamese letter it may be a foreign word, and one letter by itself
 * is only named (`chữ ă`).
 */
export function isImpossible(norm: string): boolean {
  return (
    norm.length > 1 &&
    norm.length <= LONGEST &&
    /[^a-z]/u.test(norm) &&
    !LOAN_WORDS.has(norm) &&
    (readSyllable(norm) === 'impossible' || isMistyped(norm))
  );
}

/** `nghiêng` has seven letters; with a few too many it is still one syllable. */
export const LONGEST = 10;

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
export function respelt(word: string, before: string, behind: string): string | null {
  const candidates = new Set<string>();
  const onset = ONSETS.find((one) => word.startsWith(one));
  if (onset !== undefined) candidates.add(OTHER_ONSETS[onset] + word.slice(onset.length));
  if (onset === 'c') candidates.add(`ch${word.slice(1)}`);
  candidates.add(word.replace(/([^aeiouy])\1/u, '$1')).add(word.replace(/(?=[gh]$)/u, 'n'));
  const tone = toneOf(word);
  if (tone.length === 1) for (const moved of withTone(horned(word), tone)) candidates.add(moved);
  // `đươc`: before a stop there is a tone, sắc or nặng.
  if (tone === '' && /(?:[cpt]|ch)$/u.test(word))
    for (const letters of [word, word.replace('ư', 'ươ')])
      for (const lost of ['\u0301', '\u0323']) for (const toned of withTone(letters, lost)) candidates.add(toned);
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

/** A word without its tone. */
export function withoutTone(word: string): string {
  return word.normalize('NFD').replace(TONES, '').normalize('NFC');
}

/** The word with its tone mark on each of its letters. */
function withTone(word: string, tone: string): readonly string[] {
  const plain = [...withoutTone(word)];
  return plain.map((letter, i) =>
    [...plain.slice(0, i), (letter + tone).normalize('NFC'), ...plain.slice(i + 1)].join(''),
  );
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The tone of a word as a combining mark. */
export function toneOf(word: string): string {
  return word.normalize('NFD').match(TONES)?.join('') ?? '';
}
