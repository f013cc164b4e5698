/** Columns that are computed from two others where their headers leave that open: `Dân số`, `Số người tham gia BHYT`, `Tỷ lệ bao phủ (%)`. Believed where the rows bear it out. */
import { HUNDRED, type Rational } from '../text/index.js';
import type { Building } from './building.js';
import { endOf } from './resolve-period.js';
import { saysLevelOrTarget } from './says-level.js';
import type { Column } from './table-column.js';

/** Wider tables have too many pairs of columns, and two of them may agree by accident. */
const MOST_COLUMNS = 12;

/** How a cell follows from two others of its row. */
type Way = 'ratio' | 'growth' | 'difference';

interface Computed {
  readonly way: Way;
  /** The cells of every row that has all three. */
  readonly rows: readonly { readonly cell: Building; readonly now: Building; readonly base: Building }[];
  readonly agreeing: number;
}

/** Fills in subject and reference of the cells of columns that all rows but one compute alike from two others. */
export function computedColumns(rows: readonly (readonly Building[])[], columns: readonly Column[]): void {
  if (rows.length < 3 || columns.length > MOST_COLUMNS) return;
  const byColumn = rows.map((row) => new Map(row.map((cell) => [cell.block.cell?.column ?? -1, cell])));
  for (const column of columns) {
    const { index } = column;
    const open = byColumn.filter((row) => isOpen(row.get(index), column));
    if (open.length < 3) continue;
    const [best, next] = columns
      .flatMap(({ index: now }) => columns.flatMap(({ index: base }) => waysOf(open, index, now, base)))
      .sort((a, b) => b.agreeing - a.agreeing);
    if (best !== undefined && next?.agreeing !== best.agreeing) for (const row of best.rows) relateCells(best.way, row);
  }
}

/** Whether nothing else says what a cell is computed from. */
function isOpen(cell: Building | undefined, { said }: Column): boolean {
  if (cell === undefined || cell.subject !== null || cell.over !== null || cell.number.bound !== null) return false;
  if (cell.kind === 'percent') return cell.role !== 'target' && !(cell.role === 'level' && cell.indicator !== null);
  return cell.role === 'difference' || REMAINS.test(said);
}

/** `Còn phải thu`, `Chênh lệch`. */
const REMAINS = /^(?:số )?(?:còn|chênh lệch|thiếu|hụt)(?: |$)/u;

/** The ways in which the rows compute a column from two others. */
function waysOf(
  rows: readonly ReadonlyMap<number, Building>[],
  index: number,
  nowAt: number,
  baseAt: number,
): readonly Computed[] {
  if (nowAt === baseAt || nowAt === index || baseAt === index) return [];
  const ways = rows[0]?.get(index)?.kind === 'percent' ? OF_PERCENT : OF_AMOUNT;
  return ways.flatMap((way) => computedIn(way, rows, index, nowAt, baseAt) ?? []);
}

const OF_PERCENT: readonly Way[] = ['ratio', 'growth'];
const OF_AMOUNT: readonly Way[] = ['difference'];

/** The rows that compute a column in a way, of which one may disagree; null where more do, or where they say too little. */
function computedIn(
  way: Way,
  rows: readonly ReadonlyMap<number, Building>[],
  index: number,
  nowAt: number,
  baseAt: number,
): Computed | null {
  const found: Computed['rows'][number][] = [];
  // Rows that all say the same, `100` and `100`, tell nothing.
  const values = new Set<string>();
  let off = 0;
  for (const row of rows) {
    const [cell, now, base] = [row.get(index) as Building, row.get(nowAt), row.get(baseAt)];
    if (now === undefined || base === undefined || !areAlike(now, base)) continue;
    // A distance without its sign is the same both ways: from the plan, or from what stands first.
    const isDirected = cell.kind === 'percent' || (base.role === 'target' && now.role !== 'target');
    if (!isDirected && !isInOrder(base, now)) continue;
    const computed = { cell, now, base };
    found.push(computed);
    if (agrees(way, computed)) values.add(cell.number.value.toString());
    else if (++off > 1) return null;
  }
  const agreeing = found.length - off;
  return found.length >= 3 && values.size >= 2 ? { way, rows: found, agreeing } : null;
}

function isInOrder(base: Building, now: Building): boolean {
  return (
    (base.role === 'target') === (now.role === 'target') &&
    (base.block.cell?.column ?? 0) < (now.block.cell?.column ?? 0)
  );
}

function areAlike(now: Building, base: Building): boolean {
  if (now.kind === 'percent' || now.kind === 'multiple' || base.number.value.n === 0n) return false;
  return [now, base].every((cell) => saysLevelOrTarget(cell) && cell.number.bound === null) && now.kind === base.kind;
}

/** Whether a cell is what two others give, to its last digit; a change may be written without its sign. */
function agrees(way: Way, { cell, now, base }: Computed['rows'][number]): boolean {
  const { value, unitStep, negative } = cell.number;
  // Most columns have nothing to do with each other, and floating point is enough to see that.
  const about = Math.abs(approximate(way, now.number.value.valueOf(), base.number.value.valueOf()));
  if (Math.abs(about - value.valueOf()) > 2 * unitStep.valueOf() + about * ROUNDING) return false;
  const computed = compute(way, now.number.value, base.number.value);
  const off = computed.sub(negative ? value.neg() : value).abs();
  const unsigned = way === 'ratio' ? off : computed.abs().sub(value).abs();
  return off.compare(unitStep) <= 0 || (!negative && unsigned.compare(unitStep) <= 0);
}

/** Far more than what floating point may lose, and far less than the last digit of a cell. */
const ROUNDING = 1e-9;

function approximate(way: Way, now: number, base: number): number {
  if (way === 'difference') return now - base;
  return way === 'ratio' ? (now / base) * 100 : (now / base) * 100 - 100;
}

function compute(way: Way, now: Rational, base: Rational): Rational {
  if (way === 'difference') return now.sub(base);
  const ratio = now.mul(HUNDRED).div(base);
  return way === 'ratio' ? ratio : ratio.sub(HUNDRED);
}

function relateCells(way: Way, { cell, now, base }: Computed['rows'][number]): void {
  cell.subject = now;
  if (way !== 'ratio') {
    cell.role = base.role === 'target' ? 'gap' : way;
    cell.comparedTo = base.role === 'target' ? 'target' : null;
    cell.direction = cell.number.negative ? 'down' : null;
    cell.reference = base;
    cell.indicator ??= now.indicator;
  } else if (base.role === 'target') {
    cell.role = 'share';
    cell.comparedTo = 'target';
    cell.reference = base;
  } else if (isOfOtherTime(now, base)) {
    cell.role = 'multiple';
    cell.reference = base;
  } else {
    cell.role = 'share';
    cell.comparedTo = null;
    cell.over = base;
  }
}

function isOfOtherTime(now: Building, base: Building): boolean {
  return now.period !== null && base.period !== null && endOf(now.period) !== endOf(base.period);
}
