/** Single words that no dictionary holds and that one slip of the hand, or of hỏi and ngã, makes of one that everybody writes. */
import { isCommon, isKnown, LOAN_WORDS, readSyllable } from '../../vocabulary/index.js';
import { LONGEST } from './respelling.js';

/** What a word was meant to be. */
export interface Typo {
  readonly meant: string;
  /** Whether the word as written can be no syllable. */
  readonly impossible: boolean;
}

/**
 * The common word that a folded one is a slip of: `cũa` → `của` (hỏi and ngã, where the other is no word), `ủca` (two letters the wrong
 * way round), `trrên` (a key hit twice). Null for every word that is known, that has no Vietnamese letter, or that may be several.
 */
export function typoOf(word: string): Typo | null {
  if (word.length < 3 || word.length > LONGEST || !/[^a-z]/u.test(word) || LOAN_WORDS.has(word) || isKnown(word))
    return null;
  const impossible = typeof readSyllable(word) === 'string';
  const candidates = impossible ? [...transposed(word), ...undoubled(word)] : [otherTone(word)];
  const good = [...new Set(candidates)].filter((candidate) => candidate !== word && isCommon(candidate));
  return good.length === 1 ? { meant: good[0] as string, impossible } : null;
}

/** The word with hỏi for ngã, or the other way round. */
function otherTone(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0303\u0309]/gu, (tone) => (tone === '\u0303' ? '\u0309' : '\u0303'))
    .normalize('NFC');
}

/** The word with each two neighbouring letters swapped. */
function transposed(word: string): readonly string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''));
}

/** The word without one of two equal neighbours. */
function undoubled(word: string): readonly string[] {
  const letters = [...word];
  return letters.flatMap((letter, i) =>
    letter === letters[i + 1] ? [[...letters.slice(0, i), ...letters.slice(i + 1)].join('')] : [],
  );
}
