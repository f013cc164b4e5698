/** Binding in tables: a cell is read as one would say it, with its row header, its column header and what stands above the table. */
import {
  type IndicatorMention,
  type PeriodForm,
  type PlaceMention,
  perRead,
  type ReadBlock,
  scaledBy,
} from '../reading/index.js';
import { type Block, groupBy, powerOfTen, wordsSaid } from '../text/index.js';
import { type IndicatorId, knownIndicators } from '../vocabulary/index.js';
import { beginFigures } from './begin.js';
import { isMergedWith, isOfFirm } from './bind-place.js';
import type { TimeMemory } from './bind-time.js';
import type { Building } from './building.js';
import type { Place, Role } from './figure.js';
import type { HeaderUnit } from './header-unit.js';
import { isMeasuredIn, recordOf } from './record.js';
import { asFlow } from './resolve-period.js';
import { type PlaceMemory, resolvePlace } from './resolve-place.js';
import { sentenceViews } from './sentence-view.js';
import { isSignedCell } from './signed.js';
import { shareDown, sumAcross, sumOfTwo } from './table-across.js';
import {
  type Column,
  captionUnit,
  columnOf,
  cuesIn,
  isPercentRow,
  isUnitCell,
  unitOfCell,
  withAttainment,
} from './table-column.js';
import { computedColumns } from './table-ratios.js';
import { isTotal, relateRow, sumColumns } from './table-sums.js';
import { cellPeriod, headerYear, monthsAlone, rowTime, sameTerm } from './table-time.js';

/** What holds around a table. */
export interface TableSurroundings {
  /** Binds a cell that is prose: words around its numbers say what they are. */
  readonly prose: (cell: ReadBlock, sentence: number) => readonly Building[];
  readonly time: TimeMemory;
  readonly place: PlaceMemory;
  /** The number of the next sentence. */
  readonly sentence: number;
}

/** The figures of a table, row by row, and how many sentences (rows) it takes. */
export function bindTable(
  rows: readonly (readonly (Block | null)[])[],
  blocks: readonly ReadBlock[],
  around: TableSurroundings,
): { readonly figures: readonly Building[]; readonly sentences: number } {
  const read = (cell: Block | null | undefined) => readCell(cell, blocks);
  // A row may have more cells than the header.
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = withAttainment(Array.from({ length: widest }, (_, i) => columnOf(read(rows[0]?.[i]), i)));
  const caption = captionOf(rows, blocks);
  const tableUnit = captionUnit(caption);
  // `Quý I/2023`, `Quý II`, `Quý III`: the year that one header says holds for its row.
  const siblings = headerYear(columns, around.time);
  const figures: Building[] = [];
  for (const cell of rows[0] ?? []) {
    const header = read(cell);
    if (header !== null && isProse(header)) figures.push(...around.prose(header, around.sentence));
  }
  const body: Row[] = [];
  for (const cells of rows.slice(1)) body.push(readRow(cells, blocks, columns));
  body.forEach(({ cells, label, times }, r) => {
    const time = times.find((form) => form !== null) ?? null;
    cells.forEach((block, c) => {
      if (block === null || c === label.column || columns[c]?.isNumbering === true || times[c] != null) return;
      if (isUnitCell(block, columns[c])) return;
      const figure = cellFigure(block, around.sentence + r);
      if (figure === null) {
        figures.push(...around.prose(block, around.sentence + r));
        return;
      }
      const column = columns[c] as Column;
      const unit = unitOfCell(figure, column, cells, columns, label.block, tableUnit);
      bindCell(figure, column, unit, label.block, caption, { own: time, siblings }, around);
      figures.push(figure);
    });
  });
  shareColumnUnit(figures);
  sumColumns(
    figures,
    body.map(({ label }) => label.block),
    body.map(({ cells }) => cells.find((_, c) => columns[c]?.isNumbering === true) ?? null),
  );
  const byRow = Array.from(groupBy(figures, ({ block }) => block.cell?.row ?? 0).values());
  for (const row of byRow) relateRow(row, columns);
  sumAcross(byRow, columns);
  sumOfTwo(byRow, columns);
  shareDown(byRow, columns);
  computedColumns(byRow, columns);
  return { figures, sentences: Math.max(0, rows.length - 1) };
}

function readCell(cell: Block | null | undefined, blocks: readonly ReadBlock[]): ReadBlock | null {
  return cell === null || cell === undefined ? null : (blocks[cell.index] ?? null);
}

/** A row under the header: its cells, the one that is its label, and the times that cells of it say for all of it. */
interface Row {
  readonly cells: readonly (ReadBlock | null)[];
  readonly label: ReturnType<typeof rowLabel>;
  readonly times: readonly (PeriodForm | null)[];
}

/** Loops, as in `readBlocks`. */
function readRow(row: readonly (Block | null)[], blocks: readonly ReadBlock[], columns: readonly Column[]): Row {
  const cells: (ReadBlock | null)[] = [];
  const times: (PeriodForm | null)[] = [];
  for (const block of row) {
    const cell = readCell(block, blocks);
    times.push(rowTime(cell, columns[cells.length]?.time ?? null));
    cells.push(cell);
  }
  return { cells, label: rowLabel(cells, columns), times };
}

/** The first cell of a row that says something in words. */
function rowLabel(
  cells: readonly (ReadBlock | null)[],
  columns: readonly Column[],
): { readonly block: ReadBlock | null; readonly column: number } {
  const column = cells.findIndex(
    (cell, i) =>
      cell !== null &&
      !isProse(cell) &&
      columns[i]?.isNumbering !== true &&
      cell.words.some((word) => word.kind === 'word') &&
      (!cell.mentions.some((mention) => mention.kind === 'number' && mention.from === 0) ||
        monthsAlone(cell.words) !== null),
  );
  return { block: cells[column] ?? null, column };
}

/** The paragraph and the headings above a table, nearest first. */
export function captionOf(
  rows: readonly (readonly (Block | null)[])[],
  blocks: readonly ReadBlock[],
): readonly ReadBlock[] {
  const first = firstCell(rows);
  if (first === null) return [];
  const found: ReadBlock[] = [];
  for (let i = first.index - 1; i >= 0 && i >= first.index - 4; i--) {
    const block = blocks[i] as ReadBlock;
    if (block.block.cell !== null) break;
    found.push(block);
    if (block.block.kind === 'heading') break;
  }
  return found;
}

function firstCell(rows: readonly (readonly (Block | null)[])[]): Block | null {
  for (const row of rows) for (const cell of row) if (cell !== null) return cell;
  return null;
}

/** A cell that goes on in words after or before its numbers, as a sentence does. */
function isProse(read: ReadBlock): boolean {
  return read.mentions.some((mention) => mention.kind === 'number') && read.words.length > 12;
}

function cellFigure(read: ReadBlock, sentence: number): Building | null {
  const view = sentenceViews(read)[0];
  const figure = view === undefined ? undefined : beginFigures(view, sentence)[0];
  if (figure === undefined || view === undefined || isProse(read)) return null;
  // A cell holds one figure; words before it other than a hedge make it a sentence of its own.
  return figure.from === view.from || view.words[figure.from - 1]?.kind === 'punctuation' ? figure : null;
}

function bindCell(
  cell: Building,
  column: Column,
  unit: HeaderUnit | null,
  row: ReadBlock | null,
  caption: readonly ReadBlock[],
  time: { readonly own: PeriodForm | null; readonly siblings: number | null },
  around: TableSurroundings,
): void {
  if (unit !== null && cell.unitMention === null && (cell.kind === 'count' || cell.kind === 'money')) {
    cell.unit = unit.unit;
    cell.kind = unit.kind;
    if (unit.power !== 0 && !cell.number.scaled)
      Object.assign(cell, { number: scaledBy(cell.number, powerOfTen(unit.power)) });
  }
  cell.role = cell.role === 'other' ? column.role : cell.role;
  // `Tỷ trọng (%)`, `Tỷ lệ bao phủ (%)` down the rows: how their change is meant, in percent or in points, is left open.
  if (row !== null && isPercentRow(row) && (cell.role === 'difference' || cell.role === 'growth')) cell.role = 'other';
  if (cell.kind === 'percent' && cell.role === 'target' && column.isPercent) cell.role = 'share';
  if (isGrowthCell(cell, column, row)) cell.role = 'growth';
  if (cell.role === 'target') cell.status = 'plan';
  if (cell.role === 'share' && !cuesIn(column.read).has('share')) cell.comparedTo = 'target';
  if (cell.role === 'difference' || cell.role === 'growth') cell.direction = cell.number.negative ? 'down' : 'up';
  // A change or a ratio of what the row names is none of its values.
  cell.indicator =
    column.role === 'other' && cell.role !== 'growth' ? null : indicatorOf(cell, row, column.read, caption);
  if (cell.role === 'level' && cell.indicator === null) cell.role = 'other';
  const sources = [row, column.read, ...caption].filter((read) => read !== null);
  if (
    cell.role === 'level' &&
    cell.indicator !== null &&
    recordOf(cell.indicator).measure === 'stock' &&
    (isOfNewcomers(column.read) || isOfNewcomers(row) || caption.some(isTitleOfNewcomers))
  ) {
    cell.role = 'difference';
    cell.direction = 'up';
  }
  const same = time.own === null ? sameTerm(column.read, around.time) : undefined;
  cell.period =
    same === undefined ? (cellPeriod(time.own, sources, time.siblings, around.time) ?? around.time.period) : same;
  cell.periodStated = cell.period !== null;
  cell.period = asFlow(cell.period, cell.indicator);
  cell.place = placeFrom([row, column.read], around.place) ?? placeAbove(caption, around.place);
  // A row of its own (`Nữ`, `Doanh nghiệp FDI`) is some of what the column counts.
  if (cell.indicator !== null && row !== null && cell.role === 'level' && isNarrowing(row, caption)) {
    cell.subset = true;
    cell.partOf = cell.indicator;
  }
}

/**
 * `+12%` under `So với cùng kỳ`, `2,1%` under `Tăng/giảm`: the sign, or the header, says that it is a change, and `%` how it is meant. Of a
 * rate (`Tỷ lệ bao phủ`) it may as well be the difference.
 */
function isGrowthCell(cell: Building, column: Column, row: ReadBlock | null): boolean {
  if (cell.number.measure !== 'percent' || (row !== null && isOfRate(row))) return false;
  return cell.role === 'difference' || (column.role === 'other' && isSignedCell(cell));
}

const isOfRate = perRead(
  ({ words, mentions }): boolean =>
    words.some(({ norm }) => norm === 'lệ' || norm === 'trọng' || norm === 'phủ' || norm === '%') ||
    mentions.some((mention) => mention.kind === 'indicator' && recordOf(mention.indicator).measure === 'rate'),
);

/** `Phát triển mới`: those who joined. */
const isOfNewcomers = (read: ReadBlock | null): boolean => read !== null && newcomersIn(read) >= 0;

/** `Kết quả phát triển mới người tham gia`: the table counts those who joined; `phát triển mới 4.089 người` above it counts no more than those. */
const isTitleOfNewcomers = (read: ReadBlock): boolean => {
  const at = newcomersIn(read);
  return at >= 0 && !read.mentions.some(({ kind, from }) => kind === 'number' && from > at && from <= at + 3);
};

const newcomersIn = perRead(({ words }): number =>
  words.findIndex(
    ({ norm }, i) =>
      (norm === 'mới' || norm === 'thêm') &&
      (words[i - 1]?.norm === 'tăng' || (words[i - 1]?.norm === 'triển' && words[i - 2]?.norm === 'phát')),
  ),
);

/** A row that names neither an indicator nor a province nor a time nor the total nor what the table is of narrows the column's measure down. */
function isNarrowing(row: ReadBlock, caption: readonly ReadBlock[]): boolean {
  const says = row.mentions.some(
    (mention) =>
      mention.kind === 'indicator' ||
      mention.kind === 'period' ||
      (mention.kind === 'place' && !isOfFirm(row.words, mention)),
  );
  if (says || isTotal(row) || monthsAlone(row.words) !== null) return false;
  return row.words.some((word) => word.kind === 'word') && !(namesBenefit(row) && isSaidIn(row, caption));
}

/** The indicator of a cell: a whole name in row, column or caption; else a short name in the row that the unit fits. */
function indicatorOf(
  cell: Building,
  row: ReadBlock | null,
  column: ReadBlock | null,
  caption: readonly ReadBlock[],
): IndicatorId | null {
  const relative = RELATIVE.has(cell.role) && cell.kind === 'percent';
  const fits = (id: IndicatorId) => relative || isMeasuredIn(recordOf(id), cell);
  const named = (read: ReadBlock | null, short: boolean) =>
    read?.mentions.find(
      (mention): mention is IndicatorMention =>
        mention.kind === 'indicator' && mention.short === short && !(short && relative) && fits(mention.indicator),
    ) ?? null;
  const inTable = named(row, false) ?? named(column, false) ?? named(row, true) ?? named(column, true);
  // `Thu BHXH, BHYT, BHTN (triệu đồng)` above a row `BHXH tự nguyện`: the row is some of it, not all.
  if (inTable === null && row?.mentions.some(({ kind }) => kind === 'indicator') === true) return null;
  const mention = inTable ?? caption.map((read) => named(read, false)).find((found) => found !== null) ?? null;
  if (mention === null || (inTable === null && row !== null && namesOtherBenefit(row, mention, caption))) return null;
  // `Lao động` over bare numbers, in a table of what firms owe: a caption names no money of cells without a unit.
  if (inTable === null && cell.unit === '' && recordOf(mention.indicator).units.some((unit) => unit.includes('đồng')))
    return null;
  // `BHXH tự nguyện` in the row is more exact than `Số người tham gia BHXH` in the header.
  const short = named(row, true);
  if (short !== null && !row?.mentions.includes(mention)) return short.indicator;
  if (
    mention.short &&
    cell.unit === '' &&
    cell.kind === 'count' &&
    !knownIndicators().some((record) => record.id === mention.indicator && record.units.includes('người'))
  )
    return null;
  return mention.indicator;
}

/** A row `Tuất hằng tháng` under the heading `Người hưởng lương hưu`: another benefit, and none that is known. Who takes part is told by benefit, too. */
function namesOtherBenefit(row: ReadBlock, { indicator }: IndicatorMention, caption: readonly ReadBlock[]): boolean {
  return !indicator.endsWith('participants') && namesBenefit(row) && !isSaidIn(row, caption);
}

/** Asked of a row for each of its cells. */
const namesBenefit = perRead(({ words }): boolean =>
  words.some(({ norm }, i) => BENEFITS.has(norm) || BENEFITS.has(`${norm} ${words[i + 1]?.norm ?? ''}`)),
);

const BENEFITS = new Set([
  'tuất',
  'tnlđ',
  'bnn',
  'lương hưu',
  'hưu trí',
  'trợ cấp',
  'ốm đau',
  'thai sản',
  'dưỡng sức',
  'mất sức',
  'mai táng',
  'tai nạn',
  'bệnh nghề',
  'phục hồi',
  'tư vấn',
  'học nghề',
]);

/** Whether what a row says is a piece of what stands above the table: a row `Lương hưu` under `Người hưởng lương hưu`. */
function isSaidIn({ words }: ReadBlock, caption: readonly ReadBlock[]): boolean {
  const said = ` ${wordsSaid(words)} `;
  return caption.some((above) => ` ${wordsSaid(above.words)} `.includes(said));
}

const RELATIVE: ReadonlySet<Role> = new Set(['share', 'growth']);

function placeFrom(sources: readonly (ReadBlock | null)[], memory: PlaceMemory): Place | null {
  for (const read of sources) {
    const mention = read === null ? null : lastPlace(read);
    const resolved = mention === null ? null : resolvePlace(mention, memory);
    if (resolved !== null) return resolved;
  }
  return null;
}

/**
 * The place of a table that says none itself: that of what stands above it. `Toàn tỉnh có 45.126 người; huyện Yên Thành có 5.127 người.` above
 * one speaks of a district for a number of its own, and leaves open where the table is of.
 */
function placeAbove(caption: readonly ReadBlock[], memory: PlaceMemory): Place | null {
  const place = placeFrom(caption, memory) ?? memory.place;
  return place?.includes('/') === true && caption.some(tellsOfPlace) ? null : place;
}

const tellsOfPlace = perRead(
  ({ words, mentions, block }): boolean =>
    block.kind !== 'heading' &&
    words.at(-1)?.norm !== ':' &&
    mentions.some(({ kind }) => kind === 'unit') &&
    mentions.some(({ kind }) => kind === 'place'),
);

const lastPlace = perRead(
  ({ words, mentions }): PlaceMention | null =>
    mentions.findLast(
      (found): found is PlaceMention =>
        found.kind === 'place' &&
        !(found.body && found.scope === 'country') &&
        !isOfFirm(words, found) &&
        !isMergedWith(words, mentions, found),
    ) ?? null,
);

/** The numbers of a column in one unit share the place of their most precise cell: `7.4` tỷ beside `7,35` is rounded no further. */
function shareColumnUnit(figures: readonly Building[]): void {
  const columns = groupBy(figures, ({ block, kind, unit }) => `${block.cell?.column}|${kind}|${unit}`);
  for (const list of columns.values()) {
    const finest = list.reduce(
      (least, { number: { unitStep } }) => (unitStep !== least && unitStep.compare(least) < 0 ? unitStep : least),
      list[0]?.number.unitStep ?? powerOfTen(0),
    );
    for (const figure of list) {
      const { unitStep, significantStep } = figure.number;
      if (unitStep !== finest || significantStep !== finest)
        Object.assign(figure, { number: { ...figure.number, unitStep: finest, significantStep: finest } });
    }
  }
}
