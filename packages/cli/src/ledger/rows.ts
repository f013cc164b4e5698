/** The ledger as a table: one row a figure, the same columns in CSV, NDJSON, Parquet and SQLite. */
import type { LedgerFigure } from '@sokhop/core/linter';
import { sayIndicator, sayPlace } from '@sokhop/core/rules';

/** What a cell may hold. */
export type Cell = string | number | boolean | null;

/** A column of the table. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'double' | 'boolean';
  readonly of: (figure: LedgerFigure) => Cell;
}

/**
 * Numbers stand twice: exact as text (`value`, `low`, `high`; a fraction as `1/3`) and as a double for arithmetic. Lines and columns
 * count from 1. A null bound is open-ended.
 */
export const COLUMNS: readonly Column[] = [
  { name: 'path', type: 'text', of: ({ document }) => document.path },
  { name: 'line', type: 'integer', of: ({ range }) => range.start.line + 1 },
  { name: 'column', type: 'integer', of: ({ range }) => range.start.character + 1 },
  { name: 'document_date', type: 'text', of: ({ document }) => document.date },
  { name: 'document_kind', type: 'text', of: ({ document }) => document.kind },
  { name: 'indicator', type: 'text', of: ({ indicator }) => indicator },
  { name: 'indicator_name', type: 'text', of: ({ indicator }) => indicator && sayIndicator(indicator, 'vi') },
  { name: 'period', type: 'text', of: ({ period }) => period },
  { name: 'period_start', type: 'text', of: ({ period }) => dayOf(period, 0) },
  { name: 'period_end', type: 'text', of: ({ period }) => dayOf(period, 1) },
  { name: 'place', type: 'text', of: ({ place }) => place },
  { name: 'place_name', type: 'text', of: ({ place }) => place && sayPlace(place, 'vi') },
  { name: 'text', type: 'text', of: ({ text }) => text.replace(/\s+/gu, ' ') },
  { name: 'value', type: 'text', of: ({ value }) => value },
  { name: 'value_double', type: 'double', of: ({ value }) => doubleOf(value) },
  { name: 'low', type: 'text', of: ({ low }) => low },
  { name: 'low_double', type: 'double', of: ({ low }) => doubleOf(low) },
  { name: 'low_open', type: 'boolean', of: ({ lowOpen }) => lowOpen },
  { name: 'high', type: 'text', of: ({ high }) => high },
  { name: 'high_double', type: 'double', of: ({ high }) => doubleOf(high) },
  { name: 'high_open', type: 'boolean', of: ({ highOpen }) => highOpen },
  { name: 'hedge', type: 'text', of: ({ hedge }) => hedge },
  { name: 'kind', type: 'text', of: ({ kind }) => kind },
  { name: 'unit', type: 'text', of: ({ unit }) => unit },
  { name: 'role', type: 'text', of: ({ role }) => role },
  { name: 'status', type: 'text', of: ({ status }) => status },
  { name: 'compared_to', type: 'text', of: ({ comparedTo }) => comparedTo },
  { name: 'per', type: 'text', of: ({ per }) => per },
  { name: 'part_of', type: 'text', of: ({ partOf }) => partOf },
  { name: 'subset', type: 'boolean', of: ({ subset }) => subset },
  { name: 'direction', type: 'text', of: ({ direction }) => direction },
  { name: 'bound', type: 'text', of: ({ bound }) => bound },
  { name: 'actor', type: 'text', of: ({ actor }) => actor },
  { name: 'checked', type: 'boolean', of: ({ checked }) => checked },
  { name: 'thing', type: 'text', of: ({ key }) => key },
  { name: 'concord', type: 'text', of: ({ concord }) => concord },
];

/** The nearest double of an exact number. */
function doubleOf(exact: string | null): number | null {
  if (exact === null) return null;
  const [numerator = '', denominator = '1'] = exact.split('/');
  return Number(numerator) / Number(denominator);
}

function dayOf(period: string | null, end: 0 | 1): string | null {
  const day = period?.split('/')[end];
  return day === undefined || day === '..' ? null : day;
}
