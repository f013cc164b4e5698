/** Which grammars may begin at a word, by its norm alone: one look at a table spares most words every grammar. */
import { asideMayBegin } from './aside.js';
import { citationMayBegin } from './citation.js';
import { cueMayBegin } from './cue.js';
import { indicatorMayBegin } from './indicator.js';
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

/** The set of grammars that may begin at a word. */
export function beginsAt(word: Word): number {
  if (word.kind === 'word') return KNOWN.get(word.norm) ?? learn(word.norm);
  return word.kind === 'number' ? AT_DIGITS : 0;
}

const KNOWN = new Map<string, number>();

/** Drafts repeat their words, so the table fills within a page. Bounded, so that memory stays flat. */
const MOST_KEPT = 20_000;

function learn(norm: string): number {
  const begins = GRAMMARS.reduce((set, [grammar, mayBegin]) => (mayBegin(norm) ? set | grammar : set), 0);
  if (KNOWN.size >= MOST_KEPT) KNOWN.clear();
  KNOWN.set(norm, begins);
  return begins;
}

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
