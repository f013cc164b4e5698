/** The linter: runs the rules over drafts and turns what they yield into findings. Editor and command line both call this. */
import { type Draft, readDraft } from '../figures/index.js';
import { accountOf } from './account.js';
import { joinRecords, recordOf, sorted } from './record.js';
import type { DraftReport, LintOptions, Report } from './report.js';
import { runUnder } from './run.js';
import { Suppressions, suppressionsOf } from './suppress.js';

const DEFAULTS: LintOptions = {};

/** Reads and lints one document with the rules that need no other. */
export function lint(source: string, options: LintOptions = DEFAULTS): DraftReport {
  return lintDraft(readDraft(source, options), options);
}

/** Lints one document that was already read, with the rules that need no other. */
export function lintDraft(draft: Draft, options: LintOptions = DEFAULTS): DraftReport {
  const run = runUnder(options);
  const { findings, checked } = run.document(draft);
  const suppressions = new Suppressions(draft.path, suppressionsOf(draft));
  const kept = findings.filter((finding) => !suppressions.suppresses(finding));
  const unused = run.unused(suppressions, (one) => run.judges(one, (rule) => rule.scope === 'document'));
  return { path: draft.path, findings: sorted([...kept, ...unused]), coverage: accountOf(draft, checked), draft };
}

/** How to lint each of several drafts. One object for all drafts that are judged alike: it is looked into once. */
export type OptionsOfDrafts = LintOptions | ((draft: Draft) => LintOptions);

/**
 * Lints documents, each for itself and against each other, each under its own options: a contradiction is judged by those of the
 * document that it is reported in. The documents of the report are sorted by path.
 */
export function lintDrafts(drafts: readonly Draft[], options: OptionsOfDrafts = DEFAULTS): Report {
  return joinRecords(drafts.map((draft) => recordOf(draft, optionsFor(draft, options))));
}

function optionsFor(draft: Draft, options: OptionsOfDrafts): LintOptions {
  return typeof options === 'function' ? options(draft) : options;
}
