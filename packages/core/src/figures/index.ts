/** Mentions to figures and the relations between them: what is said of what, when, where, against what. Judges nothing. */
export { type Amount, readAmount } from './amount.js';
export { FRONT_MATTER_KEYS, type FrontMatterKey, understood } from './document.js';
export { DRAFT_KINDS, type Draft, type DraftContext, type DraftKind, type PlacedMention, perDraft } from './draft.js';
export { type Fact, type Facts, factsOf } from './fact.js';
export type * from './figure.js';
export { placeFrom } from './province.js';
export { type KnownReading, newReading, readDraft } from './read-draft.js';
export {
  FACT_COLUMNS,
  type FactCell,
  type FactColumn,
  type FactProblem,
  type FactRow,
  readFacts,
} from './read-facts.js';
export { isOfStocks } from './record.js';
export { referenceFacts } from './reference.js';
export { endOf, resolvePeriod, startOf, type TimeContext } from './resolve-period.js';
export { RELATIVE_ROLES, saysLevel } from './says-level.js';
export { yearSaid } from './year.js';
