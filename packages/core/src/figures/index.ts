/** Mentions to figures and the relations between them: what is said of what, when, where, against what. Judges nothing. */
export type { Draft, DraftContext, DraftKind, PlacedMention } from './draft.js';
export type * from './figure.js';
export { provinceByName } from './province.js';
export { readDraft } from './read-draft.js';
export { endOf, resolvePeriod, shiftYears, startOf, type TimeContext } from './resolve-period.js';
