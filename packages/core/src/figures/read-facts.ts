/** Reads the rows of a facts file, already split into cells: facts, and what is wrong with the rest. */
import { isIsoDate } from '../reading/index.js';
import { fold } from '../text/index.js';
import { type Indicator, indicatorById, knownIndicators, unitByName } from '../vocabulary/index.js';
import { type Amount, readAmount, viewOf } from './amount.js';
import type { Fact } from './fact.js';
import type { Period } from './figure.js';
import { placeFrom } from './province.js';
import { isMeasuredIn } from './record.js';
import { isPeriod, resolvePeriod } from './resolve-period.js';

/** The columns of a facts file. The first four must be filled in. */
export const FACT_COLUMNS = ['indicator', 'period', 'place', 'value', 'unit', 'source', 'note'] as const;

/** A column of a facts file. */
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** A cell: its text, and where it stands (line and column from 1, as its file counts them). */
export interface FactCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One row, by the names of its columns. */
export interface FactRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, FactCell>;
}

/** What is wrong with a row. `name` is a column or an indicator that does not exist. */
export type FactProblem = { readonly line: number; readonly column: number } & (
  | {
      readonly kind:
        | 'unknown-column'
        | 'unknown-indicator'
        | 'unreadable-period'
        | 'unreadable-place'
        | 'unreadable-value';
      readonly text: string;
    }
  | { readonly kind: 'missing'; readonly field: FactColumn }
  | { readonly kind: 'wrong-unit'; readonly text: string; readonly expected: readonly string[] }
  | { readonly kind: 'contradiction'; readonly text: string; readonly line0: number; readonly text0: string }
);

/** The facts of a file and the problems of its rows. A row with a problem gives no fact. */
export function readFacts(
  path: string,
  rows: readonly FactRow[],
): { readonly facts: readonly Fact[]; readonly problems: readonly FactProblem[] } {
  const facts: Fact[] = [];
  const problems: FactProblem[] = [];
  const seen = new Map<string, Fact>();
  for (const row of rows) {
    const read = readRow(path, row);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const { fact } = read;
    const key = [fact.indicator, fact.period, fact.place].join('|');
    const before = seen.get(key);
    if (before !== undefined && !before.value.equals(fact.value)) {
      problems.push({
        kind: 'contradiction',
        line: row.line,
        column: fact.where?.column ?? 1,
        text: fact.written,
        line0: before.where?.line ?? 1,
        text0: before.written,
      });
      continue;
    }
    seen.set(key, fact);
    facts.push(fact);
  }
  return { facts, problems };
}

function readRow(path: string, row: FactRow): { readonly fact: Fact } | { readonly problems: readonly FactProblem[] } {
  const problems: FactProblem[] = [];
  const cellOf = (field: FactColumn): FactCell | null => {
    const cell = row.cells.get(field);
    return cell === undefined || cell.text.trim() === '' ? null : cell;
  };
  for (const [name, { line, column }] of row.cells) {
    if (!(FACT_COLUMNS as readonly string[]).includes(name))
      problems.push({ kind: 'unknown-column', line, column, text: name });
  }
  const needed = <T>(
    field: FactColumn,
    kind: 'unknown-indicator' | 'unreadable-period' | 'unreadable-place' | 'unreadable-value',
    read: (text: string) => T | null,
  ): T | null => {
    const cell = cellOf(field);
    if (cell === null) {
      const at = row.cells.get(field) ?? { line: row.line, column: 1 };
      problems.push({ kind: 'missing', line: at.line, column: at.column, field });
      return null;
    }
    const value = read(cell.text.normalize('NFC').trim());
    if (value === null) problems.push({ kind, line: cell.line, column: cell.column, text: cell.text.trim() });
    return value;
  };
  const indicator = needed('indicator', 'unknown-indicator', indicatorFrom);
  const period = needed('period', 'unreadable-period', periodFrom);
  const place = needed('place', 'unreadable-place', placeFrom);
  const unit = cellOf('unit')?.text.normalize('NFC').trim() ?? indicator?.units[0] ?? '';
  const amount = needed('value', 'unreadable-value', (text) => amountFrom(text, unit));
  if (indicator !== null && amount !== null && !isMeasuredIn(indicator, amount)) {
    const at = cellOf('unit') ?? cellOf('value') ?? { line: row.line, column: 1 };
    problems.push({
      kind: 'wrong-unit',
      line: at.line,
      column: at.column,
      text: amount.unit,
      expected: indicator.units,
    });
  }
  if (problems.length > 0 || indicator === null || period === null || place === null || amount === null)
    return { problems };
  const where = cellOf('value') ?? { line: row.line, column: 1 };
  return {
    fact: {
      ...amount,
      indicator: indicator.id,
      period,
      place,
      status: 'actual',
      source: cellOf('source')?.text.trim() ?? '',
      note: cellOf('note')?.text.trim() ?? null,
      confidence: 'high',
      origin: 'workspace',
      where: { path, line: where.line, column: where.column },
    },
  };
}

/** By its id, or by one of its names: an official fills in `Số người tham gia BHYT`. */
function indicatorFrom(text: string): Indicator | null {
  const name = fold(text);
  const known = indicatorById(text) ?? knownIndicators().find((record) => fold(record.name.vi) === name);
  if (known !== undefined) return known;
  const view = viewOf(text);
  const opens = view?.words[view.from]?.norm === 'số' ? 1 : 0;
  const mention = view?.of.indicator.find(
    ({ from, to, short }) => !short && to === view.to && from <= view.from + opens,
  );
  return mention === undefined ? null : (indicatorById(mention.indicator) as Indicator);
}

/** `2023-01-01/2023-12-31`, `../2023-06-30`, `2023`, `2023-06-30`, or as a draft says it: `9 tháng đầu năm 2024`. */
function periodFrom(text: string): Period | null {
  if (/^(?:[0-9-]{10}|\.\.)\/(?:[0-9-]{10}|\.\.)$/u.test(text)) return isPeriod(text) ? text : null;
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(text)) return isIsoDate(text) ? `../${text}` : null;
  const month = /^([0-9]{4})-([0-9]{2})$/u.exec(text);
  const nothingAround = { date: null, current: null };
  if (month !== null) {
    const number = Number(month[2]);
    if (number < 1 || number > 12) return null;
    return resolvePeriod({ type: 'month', month: number, year: { year: Number(month[1]) } }, nothingAround);
  }
  if (/^[0-9]{4}$/u.test(text)) return resolvePeriod({ type: 'year', year: { year: Number(text) } }, nothingAround);
  const view = viewOf(text);
  const mention = view?.of.period.find(({ from, to }) => from === view.from && to === view.to);
  if (mention === undefined) return null;
  const period = resolvePeriod(mention.form, nothingAround);
  // One day says as of when: `31/12/2023`.
  return period !== null && mention.form.type === 'day' ? `../${period.split('/')[1]}` : period;
}

/** The value with the unit that its own column says. A spreadsheet's `92.04` of a rate has `%` beside it. */
function amountFrom(text: string, unit: string): Amount | null {
  const own = readAmount(text);
  if (own !== null && (own.unit !== '' || unit === '')) return own;
  if (unit === '%') return readAmount(`${text}%`);
  const said = readAmount(unit === '' ? text : `${text} ${unit}`);
  return said ?? (own !== null && unitByName(unit) === null ? { ...own, unit } : null);
}
