/** The built-in reference values as facts, read by the same grammar as any draft. */
import { indicatorById, type ReferenceValue, referenceSources, referenceValues } from '../vocabulary/index.js';
import { readAmount } from './amount.js';
import type { Fact } from './fact.js';

let read: readonly Fact[] | null = null;

/** The built-in facts; read when they are first asked for. */
export function referenceFacts(): readonly Fact[] {
  read ??= referenceValues.flatMap((record) => factOf(record) ?? []);
  return read;
}

function factOf({ indicator, period, value, source, place, confidence, status }: ReferenceValue): Fact | null {
  const unit = indicatorById(indicator).units[0];
  const amount = readAmount(unit === '%' ? `${value}%` : `${value} ${unit}`);
  if (amount === null) return null;
  return {
    ...amount,
    indicator,
    period: /^[0-9]{4}$/u.test(period) ? `${period}-01-01/${period}-12-31` : period,
    place: place ?? 'VN',
    status: status ?? 'actual',
    source: referenceSources[source],
    note: null,
    confidence: confidence ?? 'high',
    origin: 'builtin',
    where: null,
  };
}
