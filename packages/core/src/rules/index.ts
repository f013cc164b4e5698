/** Rules: what must hold between the figures and in the text of a draft, each in its own file with reason, message and examples. */

export { ruleById, ruleIds, rules } from './catalogue.js';
export { type Cited, citedIn, recordsOf } from './citation/cited.js';
export { type DocumentEntries, type Entry, entriesOf, intervalOf, type WrittenNumber } from './entry.js';
export { type ExampleDraft, readExample } from './example.js';
export {
  type NoOptions,
  optionValues,
  type RuleOption,
  type RuleOptions,
} from './option.js';
export type {
  Comparison,
  DocumentRule,
  Example,
  Issue,
  IssueFix,
  Locale,
  Localised,
  PlacedEntry,
  RelatedPlace,
  Rule,
  Severity,
  WorkspaceComparison,
  WorkspaceRule,
} from './rule.js';
export {
  Agreement,
  byThing,
  factsAbout,
  factsAt,
  type Statement,
  sameThingKey,
  seriesOf,
  statementsOf,
} from './same-thing.js';
export {
  type Sayable,
  sayBounds,
  sayFact,
  sayFigure,
  sayIndicator,
  sayLike,
  sayPeriod,
  sayPlace,
  saySource,
} from './say.js';
export { formatNumber, type Style, styleOf } from './style.js';
export { type Introduction, introductionsIn, type Use, usesIn } from './term/introduction.js';
