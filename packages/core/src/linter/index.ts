/** The linter: drafts to findings and fixes, with configuration, suppressions and an account of what was checked. */
export { type UncheckedReason, uncheckedReason } from './account.js';
export { type Arithmetic, arithmeticOf } from './arithmetic.js';
export * from './configuration/index.js';
export { describeFigure, type FigureCard, sayRole } from './describe.js';
export { type ConfigurationEdit, editRuleSetting } from './edit-configuration.js';
export { explainRule, rulePage } from './explain.js';
export { type ExtractedCitation, type ExtractedDocument, type ExtractedFigure, extract } from './extract.js';
export { type FactsFile, readFactsTable, readFactsText } from './facts-file.js';
export { applyFixes, type Fixed } from './fix.js';
export { namesKind } from './front-matter.js';
export {
  type Concord,
  type Gap,
  type Grain,
  type Ledger,
  type LedgerFigure,
  ledgerOf,
  type Series,
  type Thing,
} from './ledger.js';
export { lint, lintDraft, lintDrafts, type OptionsOfDrafts } from './lint.js';
export { nearest } from './nearest.js';
export { type Notice, notices, UNUSED_SUPPRESSION } from './notices.js';
export {
  type Compared,
  compareDocuments,
  type DraftRecord,
  joinRecords,
  recordOf,
  reportOf,
  settle,
  unsuppressed,
} from './record.js';
export type * from './report.js';
export { readVocabularyText, type VocabularyFile } from './vocabulary-file.js';
export type { FileProblem } from './yaml.js';
