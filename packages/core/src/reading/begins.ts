/** Which grammars may begin at a word, by its norm alone: one look at a table spares most words every grammar. */
import { perForm } from '../text/index.js';
import { asideMayBegin } from './aside.js';
import { citationMayBegin } from './citation.js';
import { cueMayBegin } from './cue.js';
import { indicatorMayBegin, ownIndicatorMayBegin } from './indicator-names.js';
import { NUMERAL_FIRSTS } from './numeral.js';
import { periodMayBegin } from './period.js';
import { placeMayBegin } from './place.js';
import type { Word } from './word.js';

/** The grammars, as bits of a set. */
export const CITATION = 1;
export const PERIOD = 2;
export const ASIDE = 4;
export const NUMBER = 8;
export const CUE = 16;
export const PLACE = 32;
export const INDICATOR = 64;

/** What may begin at digits: a date, a symbol, a list number …; no indicator, cue or place has digits first. */
const AT_DIGITS = CITATION | PERIOD | ASIDE | NUMBER;
/** No date and no symbol has a comma between its digits. */
const AT_DIGITS_WITH_COMMA = ASIDE | NUMBER;

/** The set of grammars that may begin at a word. */
export function beginsAt(word: Word): number {
  if (word.kind === 'word') return ofForm(word.form) | (ownIndicatorMayBegin(word.norm) ? INDICATOR : 0);
  if (word.kind !== 'number') return 0;
  return word.norm.includes(',') ? AT_DIGITS_WITH_COMMA : AT_DIGITS;
}

const ofForm = perForm(({ norm }) =>
  GRAMMARS.reduce((set, [grammar, mayBegin]) => (mayBegin(norm) ? set | grammar : set), 0),
);

const NUMERALS = new Set(NUMERAL_FIRSTS);

const GRAMMARS: readonly (readonly [grammar: number, mayBegin: (norm: string) => boolean])[] = [
  [CITATION, citationMayBegin],
  [PERIOD, periodMayBegin],
  [ASIDE, asideMayBegin],
  [NUMBER, (norm) => NUMERALS.has(norm)],
  [CUE, cueMayBegin],
  [PLACE, placeMayBegin],
  [INDICATOR, indicatorMayBegin],
];
