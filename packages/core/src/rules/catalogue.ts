/** All rules, sorted by id. A new rule is a file of its own and a line here. */
import { number as formatNumber } from './format/number.js';
import { acrossDocuments } from './number/across-documents.js';
import { average } from './number/average.js';
import { coverage } from './number/coverage.js';
import { growth } from './number/growth.js';
import { multiple } from './number/multiple.js';
import { oneValue } from './number/one-value.js';
import { percentagePoint } from './number/percentage-point.js';
import { sumOfParts } from './number/sum-of-parts.js';
import { announcedCount } from './number/announced-count.js';
import { comparable } from './number/comparable.js';
import { cumulative } from './number/cumulative.js';
import { difference } from './number/difference.js';
import { partWithinWhole } from './number/part-within-whole.js';
import { plausibleRange } from './number/plausible-range.js';
import { reference } from './number/reference.js';
import { respectively } from './number/respectively.js';
import { shareOfTotal } from './number/share-of-total.js';
import { sharedDenominator } from './number/shared-denominator.js';
import { target } from './number/target.js';
import type { Rule } from './rule.js';
import { repeatedWord } from './text/repeated-word.js';

/** Every rule. */
export const rules: readonly Rule[] = [
  formatNumber,
  acrossDocuments,
  average,
  coverage,
  growth,
  multiple,
  oneValue,
  announcedCount,
  comparable,
  cumulative,
  difference,
  partWithinWhole,
  plausibleRange,
  reference,
  respectively,
  shareOfTotal,
  sharedDenominator,
  target,
  percentagePoint,
  sumOfParts,
  repeatedWord,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Their ids. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}
