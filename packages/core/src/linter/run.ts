/** One run of the linter under one set of options: the rules that need no other document. */
import type { Draft, Facts, Figure } from '../figures/index.js';
import {
  type DocumentRule,
  type Issue,
  type Locale,
  optionValues,
  type Rule,
  rules,
  type Severity,
} from '../rules/index.js';
import { oncePer, phraseOf, rangeOf, type Span, tokenize } from '../text/index.js';
import { withIndicators } from '../vocabulary/index.js';
import { combineRuleSettings, type DetailedRuleEntry, matchesRule, type RuleSetting } from './configuration/index.js';
import { allFacts } from './facts.js';
import { frontMatterMistakes } from './front-matter.js';
import { FRONT_MATTER, UNUSED_SUPPRESSION } from './notices.js';
import type { Finding, LintOptions } from './report.js';
import type { Suppression, Suppressions } from './suppress.js';

/** The run under some options: they are looked into once for all drafts that share them. */
export const runUnder = oncePer((options: LintOptions) => new Run(options));

/** What the rules that need no other document come to. */
interface Judged {
  readonly findings: readonly Finding[];
  readonly checked: ReadonlySet<Figure>;
}

/** One run of the linter: its options, resolved once. */
class Run {
  readonly locale: Locale;
  /** What rules are set to; of a rule that is not there its own severity holds. */
  readonly settings: Readonly<Record<string, RuleSetting>>;
  /** The rules that are on, with their options. */
  private readonly rules: readonly (readonly [rule: DocumentRule, options: never])[];
  private readonly vocabulary: LintOptions['vocabulary'];
  private readonly facts: Facts;
  private readonly dictionary: ReadonlySet<string>;

  constructor(options: LintOptions) {
    this.locale = options.locale ?? 'vi';
    const entries = combineRuleSettings([options.rules ?? {}]);
    this.settings = severitiesIn(entries);
    this.rules = rules.flatMap((rule) =>
      rule.scope === 'document' && !this.isOff(rule.id) ? [[rule, optionsOf(rule, entries)] as const] : [],
    );
    this.vocabulary = options.vocabulary;
    this.facts = allFacts(options.facts);
    this.dictionary = new Set((options.dictionary ?? []).map(wordKey));
  }

  /** What the document rules say of a draft, and which figures they could hold against others. */
  document(draft: Draft): Judged {
    return withIndicators(this.vocabulary, () => this.judge(draft));
  }

  private judge(draft: Draft): Judged {
    const findings: Finding[] = [];
    const checked = new Set<Figure>();
    for (const [rule, options] of this.rules) {
      if (rule.compare === null) {
        for (const issue of rule.check(draft, this.facts, options))
          if (!this.allows(issue)) findings.push(this.finding(rule, draft, issue));
        continue;
      }
      for (const { figures, data, issue } of rule.compare(draft, this.facts, options)) {
        for (const figure of figures) checked.add(figure);
        if (issue !== null) findings.push(this.finding(rule, draft, { ...issue, data }));
      }
    }
    findings.push(...this.frontMatter(draft));
    return { findings, checked };
  }

  /** What the front matter says in vain. What a value was meant to say is a guess, so its fix is not safe. */
  private frontMatter(draft: Draft): readonly Finding[] {
    const { locale } = this;
    const severity = severityOf(this.settings, FRONT_MATTER, 'warning');
    if (severity === null) return [];
    return frontMatterMistakes(draft).map(({ span, message, written, meant }) => ({
      ruleId: FRONT_MATTER,
      severity,
      message: message[locale],
      arithmetic: null,
      path: draft.path,
      offset: span,
      range: rangeOf(draft.text.lines, span),
      related: [],
      fixes:
        meant === null
          ? []
          : [
              {
                title: locale === 'vi' ? `Sửa “${written}” thành “${meant}”` : `Change “${written}” to “${meant}”`,
                edits: [{ offset: span, text: meant }],
                safe: false,
              },
            ],
    }));
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

function severitiesIn(entries: Readonly<Record<string, DetailedRuleEntry>>): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, { severity }]) => (severity === undefined ? [] : [[id, severity]])),
  );
}

/** The options of a rule as its check takes them: only the rule's own file knows their type. */
export function optionsOf(rule: DocumentRule, entries: Readonly<Record<string, DetailedRuleEntry>>): never {
  return optionValues(rule.options, entries[rule.id]) as never;
}

/** A word or phrase as the dictionary looks it up: without regard to case, Unicode form and tone placement. */
function wordKey(phrase: string): string {
  return phraseOf(tokenize(phrase));
}

function spanOf(at: Figure | Span): Span {
  return 'span' in at ? at.span : at;
}
