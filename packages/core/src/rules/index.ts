/** Rules: what must hold between the figures and in the text of a draft, each in its own file with reason, message and examples. */
export { ruleById, ruleIds, rules } from './catalogue.js';
export { type DocumentEntries, type Entry, entriesOf, intervalOf, type WrittenNumber } from './entry.js';
export { type ExampleDraft, readExample } from './example.js';
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
export { Agreement, byThing, type Statement, sameThingKey, statementsOf } from './same-thing.js';
export { sayBounds, sayFigure, sayHedged, sayIndicator, sayInterval, sayPeriod, sayPlace, sayWritten } from './say.js';
export { formatNumber } from './style.js';
