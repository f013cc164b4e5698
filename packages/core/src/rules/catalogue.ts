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
