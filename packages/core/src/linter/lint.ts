/** The linter: runs the rules over drafts and turns what they yield into findings. Editor and command line both call this. */
import { type Draft, type Facts, type Figure, readDraft } from '../figures/index.js';
import { type Issue, type Locale, type Rule, rules, type Severity } from '../rules/index.js';
import { rangeOf, type Span, tokenize } from '../text/index.js';
import { accountOf, totalAccount } from './account.js';
import { combineRuleSettings, matchesRule, type RuleSetting, UNUSED_SUPPRESSION } from './configuration.js';
import { allFacts } from './facts.js';
import type { DocumentReport, Finding, LintOptions, Report } from './report.js';
import { Suppressions } from './suppress.js';

/** Reads and lints one document with the rules that need no other. */
export function lint(source: string, options: LintOptions = {}): DocumentReport {
  return lintDraft(readDraft(source, options), options);
}

/** Lints one document that was already read, with the rules that need no other. */
export function lintDraft(draft: Draft, options: LintOptions = {}): DocumentReport {
  const run = new Run(options);
  const { findings, checked } = run.document(draft);
  const suppressions = new Suppressions(draft);
  const kept = findings.filter((finding) => !suppressions.suppresses(finding));
  const unused = run.unused(suppressions, (rule) => rule.scope === 'document');
  return { path: draft.path, findings: sorted([...kept, ...unused]), coverage: accountOf(draft, checked), draft };
}

/** How to lint each of several drafts. One object for all drafts that are judged alike: it is looked into once. */
export type OptionsOfDrafts = LintOptions | ((draft: Draft) => LintOptions);

/**
 * Lints documents, each for itself and against each other, each under its own options: a contradiction is judged by those of the
 * document that it is reported in. The documents of the report are sorted by path.
 */
export function lintDrafts(drafts: readonly Draft[], options: OptionsOfDrafts = {}): Report {
  const runOf = runsOf(options);
  const across = compareDrafts(drafts, runOf);
  const documents = drafts.map((draft): DocumentReport => {
    const run = runOf(draft);
    const own = run.document(draft);
    const suppressions = new Suppressions(draft);
    const findings = [...own.findings, ...(across.findings.get(draft) ?? [])].filter(
      (finding) => !suppressions.suppresses(finding),
    );
    const checked = new Set([...own.checked, ...(across.checked.get(draft) ?? [])]);
    const unused = run.unused(suppressions, () => true);
    return { path: draft.path, findings: sorted([...findings, ...unused]), coverage: accountOf(draft, checked), draft };
  });
  return reportOf(documents);
}

/** One report of documents that were linted, sorted by path, with their counts. */
export function reportOf(documents: readonly DocumentReport[]): Report {
  const findings = documents.flatMap((document) => document.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
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

/**
 * Only what `lintDrafts` finds and `lintDraft` does not: the contradictions between documents, and the comments that were there to
 * suppress one and suppress nothing. By path; documents without such findings are left out.
 */
export function lintAcross(drafts: readonly Draft[], options: OptionsOfDrafts = {}): Map<string, Finding[]> {
  const runOf = runsOf(options);
  const across = compareDrafts(drafts, runOf);
  const byPath = new Map<string, Finding[]>();
  for (const draft of drafts) {
    const run = runOf(draft);
    const suppressions = new Suppressions(draft);
    const meansWorkspace = (name: string) =>
      rules.some((rule) => rule.scope === 'workspace' && matchesRule(name, rule.id));
    if (suppressions.names.some(meansWorkspace))
      for (const finding of run.document(draft).findings) suppressions.suppresses(finding);
    const kept = (across.findings.get(draft) ?? []).filter((finding) => !suppressions.suppresses(finding));
    const unused = run.unused(suppressions, () => true, meansWorkspace);
    if (kept.length + unused.length > 0)
      byPath.set(draft.path, sorted([...(byPath.get(draft.path) ?? []), ...kept, ...unused]));
  }
  return byPath;
}

/** The run of each draft; drafts of the same options share one. */
function runsOf(options: OptionsOfDrafts): (draft: Draft) => Run {
  const runs = new Map<LintOptions, Run>();
  const runUnder = (own: LintOptions): Run => {
    const run = runs.get(own) ?? new Run(own);
    runs.set(own, run);
    return run;
  };
  return typeof options === 'function' ? (draft) => runUnder(options(draft)) : () => runUnder(options);
}

/**
 * What the workspace rules say, by the draft that it is said of, and which figures of a draft they could hold against others. A rule
 * compares all drafts once, however they are configured, because a contradiction has two ends; whoever has switched it off hears nothing.
 */
function compareDrafts(
  drafts: readonly Draft[],
  runOf: (draft: Draft) => Run,
): {
  readonly findings: ReadonlyMap<Draft, readonly Finding[]>;
  readonly checked: ReadonlyMap<Draft, ReadonlySet<Figure>>;
} {
  const findings = new Map<Draft, Finding[]>();
  const checked = new Map<Draft, Set<Figure>>();
  for (const rule of rules) {
    if (rule.scope !== 'workspace') continue;
    const listening = drafts.filter((draft) => !runOf(draft).isOff(rule.id));
    if (listening.length === 0) continue;
    const held = new Set<Figure>();
    for (const { figures, data, issue, draft } of rule.compare(drafts)) {
      for (const figure of figures) held.add(figure);
      const run = runOf(draft);
      if (issue !== null && !run.isOff(rule.id))
        grow(findings, draft, []).push(run.finding(rule, draft, { ...issue, data }));
    }
    for (const draft of listening)
      for (const figure of draft.figures) if (held.has(figure)) grow(checked, draft, new Set()).add(figure);
  }
  return { findings, checked };
}

/** The value of a key, put there if there was none. */
function grow<Key, Value>(map: Map<Key, Value>, key: Key, empty: Value): Value {
  const value = map.get(key) ?? empty;
  map.set(key, value);
  return value;
}

/** One run of the linter: its options, resolved once. */
class Run {
  private readonly locale: Locale;
  private readonly settings: Readonly<Record<string, RuleSetting>>;
  private readonly facts: Facts;
  private readonly dictionary: ReadonlySet<string>;

  constructor(options: LintOptions) {
    this.locale = options.locale ?? 'vi';
    this.settings = combineRuleSettings([options.rules ?? {}]);
    this.facts = allFacts(options.facts);
    this.dictionary = new Set((options.dictionary ?? []).map(wordKey));
  }

  /** What the document rules say of a draft, and which figures they could hold against others. */
  document(draft: Draft): { readonly findings: readonly Finding[]; readonly checked: ReadonlySet<Figure> } {
    const findings: Finding[] = [];
    const checked = new Set<Figure>();
    for (const rule of rules) {
      if (rule.scope !== 'document' || this.isOff(rule.id)) continue;
      if (rule.compare === null) {
        for (const issue of rule.check(draft, this.facts))
          if (!this.allows(issue)) findings.push(this.finding(rule, draft, issue));
        continue;
      }
      for (const { figures, data, issue } of rule.compare(draft, this.facts)) {
        for (const figure of figures) checked.add(figure);
        if (issue !== null) findings.push(this.finding(rule, draft, { ...issue, data }));
      }
    }
    return { findings, checked };
  }

  /** The suppressions without use, so far as the rules that have run can tell. `which` narrows the names that are looked at. */
  unused(
    suppressions: Suppressions,
    hasRun: (rule: Rule) => boolean,
    which: (name: string) => boolean = () => true,
  ): readonly Finding[] {
    const severity = this.settings[UNUSED_SUPPRESSION] ?? 'warning';
    if (severity === 'off') return [];
    const isJudged = (name: string) =>
      which(name) &&
      rules.every((rule) => !matchesRule(name, rule.id) || (hasRun(rule) && (name === '*' || !this.isOff(rule.id))));
    return suppressions.unused(isJudged, severity, this.locale);
  }

  /** Whether the writer's dictionary holds a word that an issue is about. */
  private allows({ words = [] }: Issue<never>): boolean {
    return this.dictionary.size > 0 && words.some((word) => this.dictionary.has(wordKey(word)));
  }

  /** Whether a rule is switched off. */
  isOff(ruleId: string): boolean {
    return this.settings[ruleId] === 'off';
  }

  /** What a rule yields, as a finding in words. */
  finding(rule: Rule, draft: Draft, issue: Issue<never>): Finding {
    const { locale } = this;
    const setting = this.settings[rule.id];
    const offset = spanOf(issue.at);
    return {
      ruleId: rule.id,
      severity: setting !== undefined && setting !== 'off' ? setting : (issue.severity ?? rule.severity),
      message: rule.message[locale](issue.data),
      arithmetic: rule.arithmetic?.[locale](issue.data) ?? null,
      path: draft.path,
      offset,
      range: rangeOf(draft.text.lines, offset),
      related: (issue.related ?? []).map(({ draft: other, span, label }) => {
        const home = other ?? draft;
        return { path: home.path, offset: span, range: rangeOf(home.text.lines, span), message: label[locale] };
      }),
      fixes: (issue.fixes ?? []).map(({ title, edits, safe }) => ({
        title: title[locale],
        edits: edits.map(({ span, text }) => ({ offset: span, text })),
        safe,
      })),
    };
  }
}

/** A word or phrase as the dictionary looks it up: without regard to case, Unicode form and tone placement. */
function wordKey(phrase: string): string {
  return tokenize(phrase)
    .map(({ norm }) => norm)
    .join(' ');
}

function spanOf(at: Figure | Span): Span {
  return 'span' in at ? at.span : at;
}

/** Sorted by place, then rule; findings that say the same of the same place are one. */
function sorted(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return [...findings].sort(byPlace).filter(({ ruleId, offset, message }) => {
    const key = `${offset[0]} ${offset[1]} ${ruleId} ${message}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
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
