/** What a column says of the others: `Tổng` of those in its row, `Tỷ trọng (%)` of a column's total. Believed where most rows bear it out. */
import { HUNDRED, type Rational, ZERO } from '../text/index.js';
import type { Building } from './building.js';
import { saysLevel } from './says-level.js';
import { type Column, cuesIn } from './table-column.js';
import { isSubRow, isTotal } from './table-sums.js';

/** `BHXH bắt buộc`, `BHXH tự nguyện`, `Tổng`: a total that stands first or last makes the levels of its row its parts. */
export function sumAcross(rows: readonly (readonly Building[])[], columns: readonly Column[]): void {
  if (!columns.some(saysTotal)) return;
  const counted = new Set(rows.flatMap((row) => row.filter(isCounted).map(columnAt)));
  const used = columns.filter(({ index }) => counted.has(index));
  const [total, another] = used.filter(saysTotal);
  if (total === undefined || another !== undefined || used.length < 3) return;
  if (total !== used[0] && total !== used.at(-1)) return;
  if (used.some(({ read, role }) => role !== 'level' || (read !== null && isSubRow(read)))) return;
  const sums = rows.flatMap((row) => {
    const whole = row.find((cell) => columnAt(cell) === total.index);
    const parts = row.filter((cell) => cell !== whole && isCounted(cell));
    const isAlike = whole !== undefined && parts.every(({ kind, unit }) => kind === whole.kind && unit === whole.unit);
    return whole !== undefined && isAlike && isCounted(whole) && parts.length === used.length - 1
      ? [{ whole, parts }]
      : [];
  });
  const agreeing = sums.filter(({ whole, parts }) => {
    return isWithin(sumOf(parts), whole, parts.length);
  });
  if (!isBorneOut(agreeing.length, sums.length)) return;
  for (const { whole, parts } of sums) whole.rowParts ??= parts;
}

/** A wider table has too many columns that may add up by accident. */
const MOST_COLUMNS = 8;

/** `Số phải thu`, `Đã thu`, `Số nợ`: of three columns the one that all rows but one make up from the others, where no two choices do. */
export function sumOfTwo(rows: readonly (readonly Building[])[], columns: readonly Column[]): void {
  if (rows.length < 3 || columns.length > MOST_COLUMNS) return;
  const cells = rows.map((row) => new Map(row.filter(isCounted).map((cell) => [columnAt(cell), cell])));
  const counted = columns.filter(({ index }) => cells.every((row) => row.get(index)?.rowParts === null));
  if (counted.length < 3) return;
  const found: Sum[][] = [];
  for (const { index: at } of counted)
    for (const { index: first } of counted)
      for (const { index: second } of counted) {
        const sums = first < second && at !== first && at !== second ? sumsAt(cells, at, first, second) : null;
        if (sums !== null) found.push(sums);
      }
  const [sums, another] = found;
  if (sums === undefined || another !== undefined) return;
  for (const { whole, parts } of sums) whole.rowParts = parts;
}

interface Sum {
  readonly whole: Building;
  readonly parts: readonly Building[];
}

/** The cells of a column with those of two others in their rows, where they make them up in all rows but one; else null. */
function sumsAt(
  cells: readonly ReadonlyMap<number, Building>[],
  at: number,
  first: number,
  second: number,
): Sum[] | null {
  const sums: Sum[] = [];
  let off = 0;
  for (const row of cells) {
    const [whole, one, other] = [row.get(at), row.get(first), row.get(second)] as [Building, Building, Building];
    const parts = [one, other];
    if (parts.some(({ kind, unit }) => kind !== whole.kind || unit !== whole.unit)) return null;
    if (parts.some(({ number }) => number.value.n === 0n) || !isWithin(sumOf(parts), whole, 1)) off++;
    if (off > 1) return null;
    sums.push({ whole, parts });
  }
  return sums;
}

function sumOf(parts: readonly Building[]): Rational {
  return parts.reduce((all, { number }) => all.add(number.value), ZERO);
}

/** `Tỷ trọng (%)` beside one column of levels that add up to a total: shares of it. */
export function shareDown(rows: readonly (readonly Building[])[], columns: readonly Column[]): void {
  if (!columns.some(saysShare)) return;
  const wholes = new Set(rows.flatMap((row) => row.map(({ whole }) => whole)));
  const shares = rows.flatMap((row) => {
    const [share, another] = row.filter(({ kind, role }) => kind === 'percent' && role === 'share');
    const [part, ...others] = row.filter(isCounted);
    if (share === undefined || another !== undefined || part === undefined || others.length > 0) return [];
    const column = columns[columnAt(share)];
    if (column === undefined || !saysShare(column) || part.number.value.n === 0n) return [];
    const whole = wholes.has(part) ? part : part.closed ? part.whole : null;
    return whole === null || whole.number.value.n === 0n ? [] : [{ share, part, whole }];
  });
  const agreeing = shares.filter(({ share, part, whole }) =>
    isWithin(part.number.value.mul(HUNDRED).div(whole.number.value), share, 1),
  );
  if (!isBorneOut(agreeing.length, shares.length)) return;
  for (const { share, part, whole } of shares) {
    if (part === whole) continue;
    share.subject = part;
    share.over = whole;
    share.comparedTo = null;
    share.indicator = part.indicator;
  }
}

/** `Cộng 6 tháng`, `Tổng số`: whether it is their sum, the rows tell. */
function saysTotal({ read, said }: Column): boolean {
  return isTotal(read) || /^(?:tổng|cộng)(?:\s|$)/u.test(said);
}

function saysShare({ read }: Column): boolean {
  return cuesIn(read).has('share');
}

function columnAt({ block }: Building): number {
  return block.cell?.column ?? -1;
}

function isCounted(figure: Building): boolean {
  return (figure.kind === 'count' || figure.kind === 'money') && !figure.number.negative && saysLevel(figure);
}

/** Whether a number is what was computed, each of some terms rounded by itself. */
function isWithin(computed: Rational, { number }: Building, terms: number): boolean {
  return computed.sub(number.value).abs().compare(number.unitStep.mul(terms)) <= 0;
}

/** Two rows that agree, and more than half of them, are no accident. */
function isBorneOut(agreeing: number, all: number): boolean {
  return agreeing >= 2 && agreeing * 2 > all;
}
