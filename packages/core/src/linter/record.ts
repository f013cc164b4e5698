/**
 * The record of a document: what is kept of it when its draft is gone, and how records join into one report. Workers, caches, shards
 * and `lintDrafts` all go this way, so that none of them can say anything else than the others.
 */
import type { Draft } from '../figures/index.js';
import { type DocumentEntries, type Entry, entriesOf, type Locale, rules, type Severity } from '../rules/index.js';
import { withIndicators } from '../vocabulary/index.js';
import { accountOf, totalAccount, withChecked } from './account.js';
import type { RuleSetting } from './configuration/index.js';
import { UNUSED_SUPPRESSION } from './notices.js';
import type { CoverageAccount, DocumentReport, Finding, LintOptions, Report } from './report.js';
import { runUnder, severityOf } from './run.js';
import { type Suppression, Suppressions, suppressionsOf } from './suppress.js';

/** Plain data: it survives JSON and the structured clone unchanged. */
export interface DraftRecord extends DocumentEntries, Judge {
  /** What the rules that need no other document say, less what comments suppress. */
  readonly findings: readonly Finding[];
  readonly suppressions: readonly JudgedSuppression[];
  /** The account as far as the document goes by itself. */
  readonly coverage: CoverageAccount;
}

/** How a document wants the rules that compare documents, and in which language. */
export interface Judge {
  readonly locale: Locale;
  readonly settings: Readonly<Record<string, RuleSetting>>;
}

/** A suppression of which it is known whether all rules that it means run once documents are compared. */
interface JudgedSuppression extends Suppression {
  readonly judged: boolean;
}

const DEFAULTS: LintOptions = {};

/**
 * Lints one document by itself and keeps what the others must know of it.
 * @param which `all` keeps every figure, for the ledger; `comparable` only those that other documents may contradict.
 */
export function recordOf(
  draft: Draft,
  options: LintOptions = DEFAULTS,
  which: 'all' | 'comparable' = 'comparable',
): DraftRecord {
  return withIndicators(options.vocabulary, () => record(draft, options, which));
}

function record(draft: Draft, options: LintOptions, which: 'all' | 'comparable'): DraftRecord {
  const run = runUnder(options);
  const { findings, checked } = run.document(draft);
  const suppressions = new Suppressions(draft.path, suppressionsOf(draft));
  const kept = findings.filter((finding) => !suppressions.suppresses(finding));
  return {
    path: draft.path,
    kind: draft.kind,
    date: draft.date,
    locale: run.locale,
    settings: Object.fromEntries(Object.entries(run.settings).filter(([id]) => comparingIds.has(id))),
    findings: sorted(kept),
    suppressions: suppressions.state.map((one) => ({ ...one, judged: run.judges(one, () => true) })),
    coverage: accountOf(draft, checked),
    entries: entriesOf(draft, checked, which),
  };
}

/** What is still to be decided when records join. */
const comparingIds: ReadonlySet<string> = new Set([
  UNUSED_SUPPRESSION,
  ...rules.filter(({ scope }) => scope === 'workspace').map(({ id }) => id),
]);

/** One report of all documents, each for itself and against each other, sorted by path. */
export function joinRecords(records: readonly DraftRecord[]): Report {
  const across = compareDocuments(records, (record) => record);
  return reportOf(records.map((record) => settle(record, across.get(record) ?? NOTHING)));
}

/** The report of one document, given what comparing it with the others came to. */
export function settle(record: DraftRecord, { findings, held }: Compared): DocumentReport {
  const suppressions = new Suppressions(record.path, record.suppressions);
  const kept = findings.filter((finding) => !suppressions.suppresses(finding));
  const severity = severityOf(record.settings, UNUSED_SUPPRESSION, 'warning');
  const unused = severity === null ? [] : suppressions.unused(({ judged }) => judged, severity, record.locale);
  return {
    path: record.path,
    findings: kept.length + unused.length === 0 ? record.findings : sorted([...record.findings, ...kept, ...unused]),
    coverage: held === 0 ? record.coverage : withChecked(record.coverage, held),
  };
}

/** The findings at places of a document that none of its comments suppresses. */
export function unsuppressed({ path, suppressions }: DraftRecord, findings: readonly Finding[]): readonly Finding[] {
  const comments = new Suppressions(path, suppressions);
  return findings.filter((finding) => !comments.suppresses(finding));
}

/** One report of documents that were linted, sorted by path, with their counts. */
export function reportOf(documents: readonly DocumentReport[]): Report {
  const count = (severity: Severity) =>
    documents.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0);
  const coverage = totalAccount(documents.map((document) => document.coverage));
  return {
    documents: [...documents].sort((a, b) => compare(a.path, b.path)),
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      files: documents.length,
      figures: coverage.figures,
    },
    coverage,
  };
}

/** What comparing documents came to for one of them. */
export interface Compared {
  readonly findings: readonly Finding[];
  /** How many figures can be held against others only now. */
  readonly held: number;
}

/** Of a document that has nothing in common with another. */
const NOTHING: Compared = { findings: [], held: 0 };

/**
 * What the rules that compare documents say, by the document that it is said of. A rule compares all documents once, however they are
 * configured, because a contradiction has two ends; whoever has switched it off hears nothing.
 */
export function compareDocuments<Document extends DocumentEntries>(
  documents: readonly Document[],
  judgeOf: (document: Document) => Judge,
): ReadonlyMap<DocumentEntries, Compared> {
  const judges = new Map<DocumentEntries, Judge>(documents.map((document) => [document, judgeOf(document)]));
  const findings = new Map<DocumentEntries, Finding[]>();
  const held = new Map<DocumentEntries, Set<Entry>>();
  for (const rule of rules) {
    if (rule.scope !== 'workspace') continue;
    for (const { entries, data, issue } of rule.compare(documents)) {
      for (const { document, entry } of entries) {
        const isHeard = severityOf(judges.get(document)?.settings ?? {}, rule.id, rule.severity) !== null;
        if (isHeard && !entry.checked) grow(held, document, new Set()).add(entry);
      }
      if (issue === null) continue;
      const { document, entry } = issue.at;
      const { locale, settings } = judges.get(document) ?? { locale: 'vi', settings: {} };
      const severity = severityOf(settings, rule.id, rule.severity);
      if (severity === null) continue;
      grow(findings, document, []).push({
        ruleId: rule.id,
        severity,
        message: rule.message[locale](data),
        arithmetic: rule.arithmetic?.[locale](data) ?? null,
        path: document.path,
        offset: entry.offset,
        range: entry.range,
        related: issue.related.map(({ document: other, entry: { offset, range }, label }) => ({
          path: other.path,
          offset,
          range,
          message: label[locale],
        })),
        fixes: [],
      });
    }
  }
  const touched = new Set([...findings.keys(), ...held.keys()]);
  return new Map(
    [...touched].map((document) => [
      document,
      { findings: findings.get(document) ?? [], held: held.get(document)?.size ?? 0 },
    ]),
  );
}

/** The value of a key, put there if there was none. */
function grow<Key, Value>(map: Map<Key, Value>, key: Key, empty: Value): Value {
  const value = map.get(key) ?? empty;
  map.set(key, value);
  return value;
}

/** Sorted by place, then rule; findings that say the same of the same place are one. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const inOrder = [...findings].sort(byPlace);
  return inOrder.filter((finding, i) => i === 0 || byPlace(inOrder[i - 1] as Finding, finding) !== 0);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.offset[0] - b.offset[0] ||
    a.offset[1] - b.offset[1] ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
