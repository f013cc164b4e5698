/** What the records of indicators say of them: their units, their parts, whether they are stocks. */
import { indicatorAt, type Word } from '../reading/index.js';
import { type IndicatorId, type IndicatorRecord, indicatorById, unitByName } from '../vocabulary/index.js';
import type { Building } from './building.js';

/** Whether an indicator counts in the unit of a figure or a fact. One without a unit fits what stands right beside it. */
export function isMeasuredIn(record: IndicatorRecord, { kind, unit }: Pick<Building, 'kind' | 'unit'>): boolean {
  if (kind === 'percent') return record.measure === 'rate';
  if (kind === 'money') return record.units.some((name) => name.includes('đồng'));
  if ((kind !== 'count' && kind !== 'measure') || record.measure === 'rate') return false;
  if (unit === '') return true;
  return record.units.some((name) => name === unit || (unitByName(unit)?.of === name && name === 'người'));
}

/** The record of an indicator; ids are a closed union, so that it is always there. */
export function recordOf(id: IndicatorId): IndicatorRecord & { readonly id: IndicatorId } {
  return indicatorById(id);
}

/** Whether an indicator is a part of another, at any depth. */
export function isPartOf(part: IndicatorId, whole: IndicatorId): boolean {
  for (let id: string | undefined = recordOf(part).partOf; id !== undefined; id = recordOf(id as IndicatorId).partOf)
    if (id === whole) return true;
  return false;
}

/** Whether an indicator counts what there is on a day: a stock, or a rate of stocks. */
export function isOfStocks(id: IndicatorId): boolean {
  const record = recordOf(id);
  const counted =
    record.measure === 'rate' && record.numerator !== undefined ? recordOf(record.numerator as IndicatorId) : record;
  return counted.measure === 'stock';
}

/** The indicator that words name with nothing left over, or null: `thu` and `BHYT`, put together. */
export function indicatorNamed(words: readonly Word[]): IndicatorId | null {
  const found = indicatorAt(words, 0);
  return found === null || found.short || found.reach < words.length ? null : found.indicator;
}
