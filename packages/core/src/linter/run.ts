/** One run of the linter under one set of options: the rules that need no other document. */
import type { Draft, Facts, Figure } from '../figures/index.js';
import { type Issue, type Locale, type Rule, rules, type Severity } from '../rules/index.js';
import { oncePer, rangeOf, type Span, tokenize } from '../text/index.js';
import { combineRuleSettings, matchesRule, type RuleSetting, UNUSED_SUPPRESSION } from './configuration.js';
import { allFacts } from './facts.js';
import type { Finding, LintOptions } from './report.js';
import type { Suppression, Suppressions } from './suppress.js';

/** The run under some options: they are looked into once for all drafts that share them. */
export const runUnder = oncePer((options: LintOptions) => new Run(options));

/** One run of the linter: its options, resolved once. */
export class Run {
  readonly locale: Locale;
  /** What rules are set to; of a rule that is not there its own severity holds. */
  readonly settings: Readonly<Record<string, RuleSetting>>;
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

  /** The comments without use, so far as `isJudged` lets them be judged. */
  unused<S extends Suppression>(
    suppressions: Suppressions<S>,
    isJudged: (suppression: S) => boolean,
  ): readonly Finding[] {
    const severity = severityOf(this.settings, UNUSED_SUPPRESSION, 'warning');
    return severity === null ? [] : suppressions.unused(isJudged, severity, this.locale);
  }

  /** Whether all rules that a comment names are on and of those that have run; a comment that names none means whatever is on. */
  judges({ name }: Suppression, hasRun: (rule: Rule) => boolean): boolean {
    return rules.every(
      (rule) => !matchesRule(name, rule.id) || (hasRun(rule) && (name === '*' || !this.isOff(rule.id))),
    );
  }

  /** Whether the writer's dictionary holds a word that an issue is about. */
  private allows({ words = [] }: Issue<never>): boolean {
    return this.dictionary.size > 0 && words.some((word) => this.dictionary.has(wordKey(word)));
  }

  private isOff(ruleId: string): boolean {
    return this.settings[ruleId] === 'off';
  }

  private finding(rule: Rule, draft: Draft, issue: Issue<never>): Finding {
    const { locale } = this;
    const offset = spanOf(issue.at);
    return {
      ruleId: rule.id,
      severity: severityOf(this.settings, rule.id, issue.severity ?? rule.severity) ?? rule.severity,
      message: rule.message[locale](issue.data),
      arithmetic: rule.arithmetic?.[locale](issue.data) ?? null,
      path: draft.path,
      offset,
      range: rangeOf(draft.text.lines, offset),
      related: (issue.related ?? []).map(({ span, label }) => ({
        path: draft.path,
        offset: span,
        range: rangeOf(draft.text.lines, span),
        message: label[locale],
      })),
      fixes: (issue.fixes ?? []).map(({ title, edits, safe }) => ({
        title: title[locale],
        edits: edits.map(({ span, text }) => ({ offset: span, text })),
        safe,
      })),
    };
  }
}

/** The severity that settings give a rule, where they say nothing its own; null where it is off. */
export function severityOf(
  settings: Readonly<Record<string, RuleSetting>>,
  ruleId: string,
  own: Severity,
): Severity | null {
  const setting = settings[ruleId] ?? own;
  return setting === 'off' ? null : setting;
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
