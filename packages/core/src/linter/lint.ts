/** The linter: runs the rules over drafts and turns what they yield into findings. Editor and command line both call this. */
import { type Draft, readDraft } from '../figures/index.js';
import { entriesOf, rules } from '../rules/index.js';
import { accountOf } from './account.js';
import { matchesRule } from './configuration.js';
import { compareDocuments, joinRecords, NOTHING, recordOf, sorted } from './record.js';
import type { DraftReport, Finding, LintOptions, Report } from './report.js';
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

/**
 * Only what `lintDrafts` finds and `lintDraft` does not: the contradictions between documents, and the comments that were there to
 * suppress one and suppress nothing. By path; documents without such findings are left out.
 */
export function lintAcross(drafts: readonly Draft[], options: OptionsOfDrafts = DEFAULTS): Map<string, Finding[]> {
  const documents = drafts.map((draft) => ({
    path: draft.path,
    kind: draft.kind,
    date: draft.date,
    entries: entriesOf(draft, new Set(), 'comparable'),
    draft,
    run: runUnder(optionsFor(draft, options)),
  }));
  const across = compareDocuments(documents, ({ run }) => run);
  const byPath = new Map<string, Finding[]>();
  for (const document of documents) {
    const { path, draft, run } = document;
    const suppressions = new Suppressions(path, suppressionsOf(draft));
    if (suppressions.state.some(({ name }) => meansComparing(name)))
      for (const finding of run.document(draft).findings) suppressions.suppresses(finding);
    const { findings } = across.get(document) ?? NOTHING;
    const kept = findings.filter((finding) => !suppressions.suppresses(finding));
    const unused = run.unused(suppressions, (one) => meansComparing(one.name) && run.judges(one, () => true));
    if (kept.length + unused.length > 0) byPath.set(path, sorted([...(byPath.get(path) ?? []), ...kept, ...unused]));
  }
  return byPath;
}

function optionsFor(draft: Draft, options: OptionsOfDrafts): LintOptions {
  return typeof options === 'function' ? options(draft) : options;
}

function meansComparing(name: string): boolean {
  return rules.some((rule) => rule.scope === 'workspace' && matchesRule(name, rule.id));
}
