/** Amounts that a rate or a fraction makes of a stated base: `bằng 22% mức chuẩn hộ nghèo (1.500.000 đồng), tương đương 330.000 đồng/tháng`. */
import { countsPeople } from '../vocabulary/index.js';
import { canAddUp } from './bind-parts.js';
import type { Building } from './building.js';
import type { Figure, Relation } from './figure.js';
import { SAYS_AGAIN } from './role.js';
import { saysLevel } from './says-level.js';
import { cuesBetween, linkText, marksBetween } from './sentence-view.js';

/** The rates with their base in the bracket right behind them, or multiplied by it, and what they come to; fractions of the number that opens a sentence. */
export function* productRelations(
  buildings: readonly Building[],
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  for (let i = 0; i + 2 < buildings.length; i++) {
    const [rate, base, amount] = [buildings[i] as Building, buildings[i + 1] as Building, buildings[i + 2] as Building];
    if (isFraction(base) && isSaidOfOpening(rate, base, amount))
      yield { kind: 'share', share: figureOf(base), part: figureOf(amount), whole: figureOf(rate) };
    if (rate.kind !== 'percent' || base.kind !== 'money' || amount.kind !== 'money') continue;
    // `4,5% mức lương cơ sở (2.340.000 đồng), tương đương 1.263.600 đồng/năm`: that of a month, twelve times.
    if (amount.per !== null && amount.per !== (base.per ?? 'month')) continue;
    if (
      rate.view !== amount.view ||
      !isOpen(rate) ||
      !(isBracketed(rate, base, amount) || isMultiplied(rate, base, amount))
    )
      continue;
    yield { kind: 'share', share: figureOf(rate), part: figureOf(amount), whole: figureOf(base) };
  }
}

/** `hai phần ba`, `1/3`. */
function isFraction({ kind, role, number }: Building): boolean {
  return kind === 'multiple' && role === 'other' && number.notation === 'fraction' && number.bound === null;
}

/** `Trong 900 lao động của công ty, có tới hai phần ba (600 người) chưa được đóng BHXH`: the bracket says a fraction of the opening number again. */
function isSaidOfOpening(whole: Building, fraction: Building, part: Building): boolean {
  const { view } = fraction;
  if (whole.view !== view || part.view !== view || whole.from !== view.from + 1) return false;
  if (view.words[view.from]?.norm !== 'trong' || part.from !== fraction.to + 1) return false;
  if (view.words[fraction.to]?.norm !== '(' || view.words[part.to]?.norm !== ')') return false;
  const isAlike = whole.unit === part.unit || (countsPeople(whole.unit) && countsPeople(part.unit));
  return isAlike && canAddUp(whole) && canAddUp(part) && whole.kind === 'count' && part.kind === 'count';
}

/** Whether nothing else says what a percentage is of. */
function isOpen({ role, subject, over, comparedTo, number }: Building): boolean {
  const isShare = role === 'share' || saysLevel({ role });
  return isShare && subject === null && over === null && comparedTo === null && number.bound === null;
}

/** `4,5% mức lương cơ sở (2.340.000 đồng), là 105.300 đồng`. */
function isBracketed(rate: Building, base: Building, amount: Building): boolean {
  const { view } = rate;
  const open = base.from - 1;
  if (view.words[open]?.norm !== '(' || view.words[base.to]?.norm !== ')') return false;
  if (open === rate.to || open - rate.to > MOST_WORDS || marksBetween(view, rate.to, open, ',;:.()')) return false;
  if (cuesBetween(view, rate.to, open, 'target', 'compare', 'up', 'down').length > 0) return false;
  const link = linkText(view, base.to + 1, amount.from);
  return COMES_TO.has(link.startsWith(', ') ? link.slice(2) : link);
}

/** `22% x 1.500.000 đồng = 330.000 đồng`. */
function isMultiplied(rate: Building, base: Building, amount: Building): boolean {
  const { view } = rate;
  return TIMES.has(linkText(view, rate.to, base.from)) && linkText(view, base.to, amount.from) === '=';
}

const MOST_WORDS = 16;
const COMES_TO = new Set([...SAYS_AGAIN, 'là', '=']);
const TIMES = new Set(['x', '×', '*', 'nhân với']);
