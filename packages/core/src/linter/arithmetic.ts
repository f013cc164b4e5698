/** The arithmetic of a draft: for each figure every sum that holds it, as one line, and whether the figures of that sum agree. */
import type { Draft, Figure } from '../figures/index.js';
import { rules as catalogue } from '../rules/index.js';
import { addTo } from '../text/index.js';
import { combineRuleSettings } from './configuration/index.js';
import { allFacts } from './facts.js';
import type { LintOptions } from './report.js';
import { optionsOf } from './run.js';

/** One comparison that a figure takes part in. */
export interface Arithmetic {
  readonly ruleId: string;
  /** `91,074 triệu ÷ 98,95 triệu = 92,04 % (92,03–92,05); bản thảo ghi 94,04 %`; null for a rule that says no sum. */
  readonly line: string | null;
  readonly agrees: boolean;
}

/**
 * The comparisons of every figure that some rule could hold against others, in the order of the rules. One pass over the draft,
 * whatever number of figures is asked for. Rules that are switched off are left out.
 */
export function arithmeticOf(
  draft: Draft,
  { locale = 'vi', facts, rules = {} }: Pick<LintOptions, 'locale' | 'facts' | 'rules'> = {},
): ReadonlyMap<Figure, readonly Arithmetic[]> {
  const all = new Map<Figure, Arithmetic[]>();
  const known = allFacts(facts);
  const entries = combineRuleSettings([rules]);
  for (const rule of catalogue) {
    if (rule.scope !== 'document' || rule.compare === null || entries[rule.id]?.severity === 'off') continue;
    for (const { figures, data, issue } of rule.compare(draft, known, optionsOf(rule, entries))) {
      const line = rule.arithmetic?.[locale](data) ?? null;
      const said: Arithmetic = { ruleId: rule.id, line, agrees: issue === null };
      for (const figure of new Set(figures)) addTo(all, figure, said);
    }
  }
  return all;
}
