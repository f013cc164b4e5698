/** What the linter answers: findings, fixes and the account of what was read, understood and checked. */
import type { Draft, DraftContext, Fact } from '../figures/index.js';
import type { Locale, Severity } from '../rules/index.js';
import type { Range, Span } from '../text/index.js';
import type { RuleEntry } from './configuration/rule-settings.js';

/** Another place that a finding concerns. */
export interface Related {
  readonly path: string;
  readonly offset: Span;
  readonly range: Range;
  readonly message: string;
}

/** One replacement in the source of the finding's own document. */
export interface Edit {
  readonly offset: Span;
  readonly text: string;
}

/** A way to settle a finding. `safe`: no number changes its value. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** What a rule reports. The shape is that of `sokhop check --format json`. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly arithmetic: string | null;
  readonly path: string;
  readonly offset: Span;
  readonly range: Range;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** How much of the figures was read, understood (indicator, period and place known), checked, and why the rest was not. */
export interface CoverageAccount {
  readonly figures: number;
  readonly understood: number;
  readonly checked: number;
  /** Reason id (`no-indicator`, `no-period`, `no-place`, `nothing-to-compare`, `not-a-level`) to number of figures. */
  readonly unchecked: Readonly<Record<string, number>>;
}

/** How to lint. */
export interface LintOptions extends DraftContext {
  readonly locale?: Locale;
  /** Rule id or glob (`number/*`) to severity or `off`, or both with options; the most specific entry wins, of equals the last. */
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  /** The facts of the workspace. The built-in reference values come on top, and give way to them. */
  readonly facts?: readonly Fact[];
  /** Words and phrases that the writer says are spelt right. Case and tone placement do not matter. */
  readonly dictionary?: readonly string[];
}

/** The findings of one document, sorted by offset. */
export interface DocumentReport {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly coverage: CoverageAccount;
}

/** The report of one draft by itself, with the draft. */
export interface DraftReport extends DocumentReport {
  readonly draft: Draft;
}

/** The findings of many documents, sorted by path, with contradictions between them. */
export interface Report {
  readonly documents: readonly DocumentReport[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly files: number;
    readonly figures: number;
  };
  readonly coverage: CoverageAccount;
}
