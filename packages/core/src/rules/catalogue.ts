/** All rules, sorted by id. A new rule is a file of its own and a line here. */

import { date as citationDate } from './citation/date.js';
import { form as citationForm } from './citation/form.js';
import { inForce } from './citation/in-force.js';
import { known as citationKnown } from './citation/known.js';
import { date as formatDate } from './format/date.js';
import { number as formatNumber } from './format/number.js';
import { percent as formatPercent } from './format/percent.js';
import { period as formatPeriod } from './format/period.js';
import { unit as formatUnit } from './format/unit.js';
import { ending as letterEnding } from './letter/ending.js';
import { numbering as letterNumbering } from './letter/numbering.js';
import { parts as letterParts } from './letter/parts.js';
import { acrossDocuments } from './number/across-documents.js';
import { announcedCount } from './number/announced-count.js';
import { average } from './number/average.js';
import { comparable } from './number/comparable.js';
import { coverage } from './number/coverage.js';
import { cumulative } from './number/cumulative.js';
import { difference } from './number/difference.js';
import { growth } from './number/growth.js';
import { multiple } from './number/multiple.js';
import { oneValue } from './number/one-value.js';
import { partWithinWhole } from './number/part-within-whole.js';
import { percentagePoint } from './number/percentage-point.js';
import { plausibleRange } from './number/plausible-range.js';
import { reference } from './number/reference.js';
import { respectively } from './number/respectively.js';
import { shareOfTotal } from './number/share-of-total.js';
import { sharedDenominator } from './number/shared-denominator.js';
import { sumOfParts } from './number/sum-of-parts.js';
import { target } from './number/target.js';
import type { Rule } from './rule.js';
import { abbreviation } from './term/abbreviation.js';
import { officialName } from './term/official-name.js';
import { outdated } from './term/outdated.js';
import { punctuation } from './text/punctuation.js';
import { repeatedWord } from './text/repeated-word.js';
import { spelling } from './text/spelling.js';
import { unicode } from './text/unicode.js';

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
  punctuation,
  repeatedWord,
  spelling,
  unicode,
  abbreviation,
  officialName,
  outdated,
  formatPercent,
  formatDate,
  formatPeriod,
  formatUnit,
  citationForm,
  citationDate,
  citationKnown,
  inForce,
  letterParts,
  letterNumbering,
  letterEnding,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Their ids. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}
