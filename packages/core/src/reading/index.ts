/** Tokens to mentions: numbers, hedges, units, periods, places, indicators, cues, citations. Finds, and resolves nothing. */
export { dateParts, dayAfter, dayBefore, daysBetween, daysInMonth, isIsoDate, isoDate } from './calendar.js';
export type { CueName } from './cue.js';
export type { HedgeName } from './hedge.js';
export { indicatorAt } from './indicator.js';
export type * from './mention.js';
export { notationOf } from './notation.js';
export { scaledBy } from './number.js';
export { NUMERAL_WORDS } from './numeral.js';
export type { PeriodForm, YearForm } from './period.js';
export { standsAt } from './phrases.js';
export { perRead, type ReadBlock, readBlock } from './read.js';
export { unitAt } from './unit.js';
export { normsOf, type Word, wordAt } from './word.js';
export { plainYear } from './year.js';
