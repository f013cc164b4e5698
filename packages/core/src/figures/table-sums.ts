/** Sums and relations in tables: what a total row or column is made up of, and which cells of a row are said of each other. */
import { dayAfter, type ReadBlock, type Word } from '../reading/index.js';
import { HUNDRED, ZERO } from '../text/index.js';
import type { Building } from './building.js';
import { recordOf } from './record.js';
import { endOf, resolvePeriod, startOf } from './resolve-period.js';
import { saysLevelOrTarget } from './says-level.js';
import { isSignedCell } from './signed.js';
import { type Column, cuesIn, wordsIn } from './table-column.js';

const TOTALS = new Set([
  'tổng',
  'tổng số',
  'tổng cộng',
  'cộng',
  'cả nước',
  'toàn quốc',
  'toàn tỉnh',
  'toàn thành phố',
  'chung',
  'tổng toàn tỉnh',
  'toàn ngành',
]);

/** Whether a row or a column is the total of the others. */
export function isTotal(row: ReadBlock | null): boolean {
  return TOTALS.has(wordsIn(row));
}

/** A total row makes the rows of its column its parts: those above it, or those below where it stands first. */
export function sumColumns(
  figures: readonly Building[],
  labels: readonly (ReadBlock | null)[],
  numbers: readonly (ReadBlock | null)[],
): void {
  if (isOutline(numbers)) return;
  const totals = labels.flatMap((label, row) => (isTotal(label) ? [row] : []));
  // Subtotals of their own, or `Trong đó` rows, leave open what adds up to what.
  if (totals.length !== 1 || labels.some((label) => label !== null && isSubRow(label))) return;
  const total = totals[0] as number;
  if (total !== 0 && total !== labels.length - 1) return;
  const rowOf = (figure: Building) => (figure.block.cell?.row ?? 1) - 1;
  for (const whole of figures.filter((figure) => rowOf(figure) === total && isSummable(figure))) {
    const column = whole.block.cell?.column;
    const parts = figures.filter(
      (figure) => figure !== whole && figure.block.cell?.column === column && figure.kind === whole.kind,
    );
    const rows = labels.filter((label, row) => row !== total && label !== null).length;
    if (parts.length < 2 || parts.length !== rows || !parts.every(isSummable) || holdsSubtotal(parts)) continue;
    for (const part of parts) {
      part.whole = whole;
      part.closed = true;
    }
  }
}

/** Numbers of two kinds (`I`, `1`, `2`, `II`; `1`, `1.1`): rows within rows, so that it is open what adds up to what. */
function isOutline(numbers: readonly (ReadBlock | null)[]): boolean {
  const kinds = new Set(numbers.flatMap((read) => (read === null ? [] : [kindOfNumber(read.block.text.trim())])));
  kinds.delete('');
  return kinds.size > 1 || kinds.has('inner');
}

function kindOfNumber(text: string): string {
  if (text === '') return '';
  if (/^\d+\.?$/u.test(text)) return 'arabic';
  if (/^[IVXivx]+\.?$/u.test(text)) return 'roman';
  return /^\d+(?:\.\d+)+\.?$/u.test(text) ? 'inner' : 'letter';
}

/** How many rows below a subtotal are looked at. */
const MOST_BELOW = 24;

/** Whether a row is the sum of the rows right below it: then it says them again. */
function holdsSubtotal(column: readonly Building[]): boolean {
  return column.some((row, i) => {
    let sum = ZERO;
    for (let k = i + 1; k < Math.min(column.length, i + 1 + MOST_BELOW); k++) {
      sum = sum.add((column[k] as Building).number.value);
      const order = sum.compare(row.number.value);
      if (order > 0) return false;
      if (order === 0) return k > i + 1 && row.number.value.n !== 0n;
    }
    return false;
  });
}

/** Whether figures of a column may be added up. Bare numbers with decimals are mostly rates, and signed ones changes. */
function isSummable(figure: Building): boolean {
  const isBare = figure.unit === '';
  return (
    (figure.kind === 'count' || figure.kind === 'money') &&
    !(isBare && (figure.number.decimals > 0 || figure.role === 'other')) &&
    !figure.number.negative &&
    (figure.role === 'difference' || saysLevelOrTarget(figure))
  );
}

/** `Trong đó: nữ`, `- Bắt buộc`, `+ Tự nguyện`: rows that say again some of the row above. */
export function isSubRow(label: ReadBlock): boolean {
  const [first, second] = label.words as readonly (Word | undefined)[];
  return (
    first?.norm === '-' ||
    first?.norm === '+' ||
    (first?.norm === 'trong' && second?.norm === 'đó') ||
    first?.norm === 'riêng'
  );
}

/** What the cells of a row are said of: a share of a target, a change between two times, a total of its parts in time. */
export function relateRow(row: readonly Building[], columns: readonly Column[]): void {
  const columnOf = (figure: Building) => columns[figure.block.cell?.column ?? -1];
  const levels = row.filter((figure) => figure.kind !== 'percent' && columnOf(figure)?.role === 'level');
  for (const figure of row) {
    if (figure.role === 'share') attainment(figure, row, levels);
    else if (
      figure.role === 'difference' ||
      figure.role === 'growth' ||
      isComparison(figure, columnOf(figure), columns)
    )
      changeInRow(figure, levels, columns);
    // Whatever a row tells of one measure has changed by its growth.
    if (figure.role === 'growth' && levels.every(({ indicator }) => indicator === levels[0]?.indicator))
      figure.indicator ??= levels[0]?.indicator ?? null;
  }
  sumOfTimes(levels, columnOf);
}

/** A share of a target beside one result and one target. */
function attainment(figure: Building, row: readonly Building[], levels: readonly Building[]): void {
  const results = levels.filter((other) => other.role !== 'target' && other.kind === row[0]?.kind);
  const targets = row.filter((other) => other.role === 'target');
  if (results.length !== 1 || targets.length !== 1) return;
  figure.indicator ??= (results[0] as Building).indicator;
  figure.subject = results[0] as Building;
  figure.reference = targets[0] as Building;
}

/**
 * `Năm 2023`, `Năm 2024`, `Tăng/giảm (người)`: a change between the only two levels of the row, where the unit says how it is meant.
 * A number without a sign under `Tăng/giảm` may go either way.
 */
function changeInRow(change: Building, levels: readonly Building[], columns: readonly Column[]): void {
  const column = columns[change.block.cell?.column ?? -1];
  const [a, b] = levels;
  if (a === undefined || b === undefined || levels.length !== 2 || a.kind !== b.kind || a.unit !== b.unit) return;
  const [first, second] = [a.period && endOf(a.period), b.period && endOf(b.period)];
  if (first === null || second === null || first === second || a.status !== 'actual' || b.status !== 'actual') return;
  if (!isBetween(column, [first, second].sort() as [string, string])) return;
  const isSaid = column?.unit !== null && column?.unit !== undefined;
  if (
    change.role === 'difference' &&
    (change.kind !== a.kind ||
      (change.unit !== a.unit && a.unit !== '' && !(change.unit === '' && isLarge(change))) ||
      !(isSaid || isLarge(change)))
  )
    return;
  const [now, before] = first < second ? [b, a] : [a, b];
  if (change.role !== 'difference' && !isGrowth(change, column)) {
    if (!isComparison(change, column, columns) || before.number.value.n === 0n) return;
    change.role = isRatio(change, now, before) ? 'multiple' : 'growth';
  }
  change.subject = now;
  change.reference = before;
  change.indicator ??= change.subject.indicator;
  const cues = cuesIn(column?.read ?? null);
  const either = cues.has('down') || cues.has('compare') || !cues.has('up');
  change.direction = change.number.negative ? 'down' : either && !isSignedCell(change) ? null : 'up';
  change.period ??= change.subject.period;
}

/** Whether a change's header compares just the two times: `so với 2022`, `so cùng kỳ`, `so với kế hoạch` may name another base. */
function isBetween(column: Column | undefined, [earlier, later]: readonly [string, string]): boolean {
  const read = column?.read ?? null;
  if (cuesIn(read).has('target') || read?.words.some(({ norm }) => norm === 'kh')) return false;
  const compared = (read?.mentions ?? []).flatMap((mention) => (mention.kind === 'period' ? [mention.form] : []));
  return compared.every((form) => {
    const base = resolvePeriod(form, { date: later, current: `../${later}` });
    return base !== null && endOf(base) === earlier;
  });
}

/** `So sánh (%)`, `So với 2023 (%)`, a bare `Tỷ lệ (%)` behind `Tăng, giảm`: a change or a ratio of the two levels of a row. */
function isComparison(change: Building, column: Column | undefined, columns: readonly Column[]): boolean {
  const { kind, role } = change;
  if (column?.isPercent !== true || kind !== 'percent' || isGrowth(change, column)) return false;
  if (role !== 'other' && role !== 'growth') return false;
  if (column.said === 'tỷ lệ' || column.said === '') return columns[column.index - 1]?.role === 'difference';
  return cuesIn(column.read).has('compare') || column.said.includes('so sánh');
}

/** Whether a percentage is nearer to what one level is of the other than to the change between them. */
function isRatio({ number: { value } }: Building, now: Building, before: Building): boolean {
  const ratio = now.number.value.mul(HUNDRED).div(before.number.value);
  const change = ratio.sub(HUNDRED).abs();
  return value.sub(ratio).abs().compare(value.sub(change).abs()) < 0;
}

/** A whole number over a hundred is no percentage. */
function isLarge({ number }: Building): boolean {
  return number.decimals === 0 && number.value.compare(HUNDRED) > 0;
}

/** `Tốc độ tăng (%)`, `Tăng, giảm (%)`, `+4,1%`; `So với 2023 (%)` may also be the ratio of the two. */
function isGrowth(change: Building, column: Column | undefined): boolean {
  const cues = cuesIn(column?.read ?? null);
  const isPercent = column?.isPercent === true || change.number.measure === 'percent';
  return isPercent && (cues.has('up') || cues.has('down') || isSignedCell(change));
}

/** The quarters (or months) of a flow and what they come to: `Quý I … Quý IV`, `Cả năm` or `Tổng cộng`, without a gap between them. */
function sumOfTimes(levels: readonly Building[], columnOf: (figure: Building) => Column | undefined): void {
  const whole = levels.at(-1);
  const parts = levels.slice(0, -1);
  if (whole === undefined || parts.length < 2 || !isSummableOverTime(whole)) return;
  const { unit, kind, indicator } = whole;
  if (
    !parts.every(
      (part) => isSummableOverTime(part) && part.unit === unit && part.kind === kind && part.indicator === indicator,
    )
  )
    return;
  // `Lũy kế quý II` holds the first quarter, too.
  if (levels.some((level) => cuesIn(columnOf(level)?.read ?? null).has('cumulative'))) return;
  const first = parts[0]?.period ?? null;
  const start = first && startOf(first);
  let day = start;
  for (const { period } of parts) {
    if (period === null || day === null || startOf(period) !== day) return;
    const end = endOf(period);
    day = end === null ? null : dayAfter(end);
  }
  const last = parts.at(-1)?.period ?? null;
  const together = start === null || last === null ? null : `${start}/${endOf(last)}`;
  if (whole.period === null && isTotal(columnOf(whole)?.read ?? null)) whole.period = together;
  if (together !== null && whole.period === together) whole.rowParts = parts;
}

function isSummableOverTime({ indicator, number, role, status }: Building): boolean {
  return (
    indicator !== null &&
    recordOf(indicator).measure === 'flow' &&
    !number.negative &&
    role === 'level' &&
    status === 'actual'
  );
}
