/** Binding in tables: a cell is read as one would say it, with its row header, its column header and what stands above the table. */
import {
  type IndicatorMention,
  type PeriodMention,
  type PlaceMention,
  plainYear,
  type ReadBlock,
  type Word,
} from '../reading/index.js';
import { type Block, powerOfTen } from '../text/index.js';
import { type IndicatorId, knownIndicators } from '../vocabulary/index.js';
import { beginFigures } from './begin.js';
import { type PlaceMemory, resolvePlace } from './bind-place.js';
import type { TimeMemory } from './bind-time.js';
import type { Building } from './building.js';
import type { Period, Place, Role } from './figure.js';
import { headerUnit, unitFrom } from './header-unit.js';
import { endOf, resolvePeriod, startOf } from './resolve-period.js';
import { sentenceViews } from './sentence-view.js';
import { isMeasuredIn, recordOf } from './subject.js';
import { lacksYear, onlyYear, withYearAround } from './year.js';

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
  const read = (cell: Block | null | undefined): ReadBlock | null =>
    cell === null || cell === undefined ? null : (blocks[cell.index] ?? null);
  // A row may have more cells than the header.
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = withAttainment(Array.from({ length: widest }, (_, i) => columnOf(read(rows[0]?.[i]), i)));
  const caption = captionOf(rows, blocks);
  const tableUnit = captionUnit(caption);
  // `Quý I/2023`, `Quý II`, `Quý III`: the year that one header says holds for its row.
  const siblings = onlyYear(columns.flatMap(({ read: header }) => (header === null ? [] : periodsIn(header))));
  const figures: Building[] = [];
  for (const cell of rows[0] ?? []) {
    const header = read(cell);
    if (header !== null && isProse(header)) figures.push(...around.prose(header, around.sentence));
  }
  rows.slice(1).forEach((cells, r) => {
    const label = rowLabel(cells.map(read), columns);
    cells.forEach((cell, c) => {
      const block = read(cell);
      if (block === null || c === label.column || columns[c]?.isNumbering === true) return;
      const figure = cellFigure(block, around.sentence + r);
      if (figure === null) {
        figures.push(...around.prose(block, around.sentence + r));
        return;
      }
      const column = columns[c] as Column;
      bindCell(
        figure,
        { ...column, unit: column.unit ?? rowUnit(cells.map(read), columns) ?? tableUnit },
        label.block,
        caption,
        siblings,
        around,
      );
      figures.push(figure);
    });
  });
  shareColumnUnit(figures);
  sumColumns(
    figures,
    rows.slice(1).map((cells) => rowLabel(cells.map(read), columns).block),
  );
  for (const figure of figures) subjectInRow(figure, figures, columns);
  return { figures, sentences: Math.max(0, rows.length - 1) };
}

/** The unit that a row states in a column of units (`Đơn vị tính`). */
function rowUnit(cells: readonly (ReadBlock | null)[], columns: readonly Column[]): Column['unit'] {
  const at = columns.findIndex(({ read }) =>
    UNIT_HEADERS.has(
      read?.words
        .filter((word) => word.kind === 'word')
        .map((word) => word.norm)
        .join(' ') ?? '',
    ),
  );
  const cell = cells[at] ?? null;
  return cell === null ? null : unitFrom(cell.words, 0);
}

/** `(ĐVT: tỷ đồng)`, `Đơn vị tính: người` on the line above a table: the unit of its bare numbers. */
function captionUnit(caption: readonly ReadBlock[]): Column['unit'] {
  for (const { words } of caption) {
    const colon = words.findIndex(
      (word, i) =>
        word.norm === ':' &&
        UNIT_HEADERS.has(
          words
            .slice(Math.max(0, i - 3), i)
            .filter(({ kind }) => kind === 'word')
            .map(({ norm }) => norm)
            .join(' '),
        ),
    );
    const unit = colon < 0 ? null : unitFrom(words, colon + 1);
    if (unit !== null) return unit;
  }
  return null;
}

const UNIT_HEADERS = new Set(['đơn vị', 'đơn vị tính', 'đvt']);

interface Column {
  readonly index: number;
  readonly read: ReadBlock | null;
  readonly unit: ReturnType<typeof headerUnit>;
  readonly role: Role;
  /** `STT`: the rows' own numbers. */
  readonly isNumbering: boolean;
}

function columnOf(read: ReadBlock | null, index: number): Column {
  const norms = read?.words.map((word) => word.norm) ?? [];
  const isNumbering = ['stt', 'tt', 'số thứ tự', '#'].includes(norms.filter((norm) => norm !== '.').join(' '));
  return { index, read, unit: read === null ? null : headerUnit(read.words), role: columnRole(read), isNumbering };
}

/** What the cells under a header do: `Kế hoạch` targets, `Tỷ lệ hoàn thành (%)` shares of a target, `Tăng, giảm (%)` growth. */
function columnRole(read: ReadBlock | null): Role {
  const cues = new Set(read?.mentions.flatMap((mention) => (mention.kind === 'cue' ? [mention.cue] : [])) ?? []);
  const norms = new Set(read?.words.map((word) => word.norm) ?? []);
  const isPercent = norms.has('%') || norms.has('tỷ');
  if (
    isPercent &&
    (norms.has('hoàn') ||
      (cues.has('target') && norms.has('%')) ||
      (norms.has('thực') && norms.has('%')) ||
      (norms.has('đạt') && norms.has('%')))
  )
    return 'share';
  if (cues.has('up') || cues.has('down')) return norms.has('%') || norms.has('tốc') ? 'growth' : 'difference';
  if (cues.has('compare') && norms.has('%')) return 'growth';
  // `So với 2023` over bare numbers: a change, in percent or in people, that the header leaves open.
  if (cues.has('compare')) return 'other';
  if (cues.has('target')) return 'target';
  if (cues.has('share')) return 'share';
  if (cues.has('average')) return 'average';
  return 'level';
}

/** Beside a plan and a result, a bare `Tỷ lệ (%)` is how much of the plan was reached. */
function withAttainment(columns: readonly Column[]): readonly Column[] {
  if (columns.filter(({ role }) => role === 'target').length !== 1) return columns;
  return columns.map((column) => {
    const said = column.read?.words
      .filter(({ kind }) => kind === 'word')
      .map(({ norm }) => norm)
      .join(' ');
    const isBare = column.read?.words.some(({ norm }) => norm === '%') === true && (said === 'tỷ lệ' || said === '');
    return isBare && column.role === 'level' ? { ...column, role: 'share' } : column;
  });
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
      !cell.mentions.some((mention) => mention.kind === 'number' && mention.from === 0),
  );
  return { block: cells[column] ?? null, column };
}

/** The paragraph and the headings above a table, nearest first. */
function captionOf(rows: readonly (readonly (Block | null)[])[], blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const first = rows.flat().find((cell) => cell !== null);
  if (first === undefined || first === null) return [];
  const found: ReadBlock[] = [];
  for (let i = first.index - 1; i >= 0 && i >= first.index - 4; i--) {
    const block = blocks[i] as ReadBlock;
    if (block.block.cell !== null) break;
    found.push(block);
    if (block.block.kind === 'heading') break;
  }
  return found;
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
  row: ReadBlock | null,
  caption: readonly ReadBlock[],
  siblings: number | null,
  around: TableSurroundings,
): void {
  const { unit } = column;
  if (unit !== null && cell.unitMention === null && (cell.kind === 'count' || cell.kind === 'money')) {
    cell.unit = unit.unit;
    cell.kind = unit.kind;
    if (unit.power !== 0 && !cell.number.scaled) rescale(cell, unit.power);
  }
  cell.role = cell.role === 'other' ? column.role : cell.role;
  if (cell.kind === 'percent' && cell.role === 'target') cell.role = 'share';
  if (cell.role === 'target') cell.status = 'plan';
  const isPortion = column.read?.mentions.some((mention) => mention.kind === 'cue' && mention.cue === 'share') === true;
  if (cell.role === 'share' && !isPortion) cell.comparedTo = 'target';
  if (cell.role === 'difference' || cell.role === 'growth') cell.direction = cell.number.negative ? 'down' : 'up';
  cell.indicator = indicatorOf(cell, row, column.read, caption);
  if (cell.role === 'level' && cell.indicator === null) cell.role = 'other';
  const sources = [row, column.read, ...caption].filter((read) => read !== null);
  if (
    cell.role === 'level' &&
    cell.indicator !== null &&
    recordOf(cell.indicator).measure === 'stock' &&
    sources.some(isOfNewcomers)
  ) {
    cell.role = 'difference';
    cell.direction = 'up';
  }
  cell.period = periodFrom(sources, siblings, around.time) ?? around.time.period;
  cell.periodStated = cell.period !== null;
  if (cell.indicator !== null && recordOf(cell.indicator).measure === 'flow') cell.period = fromYearStart(cell.period);
  cell.place = placeFrom([row, column.read], around.place) ?? placeFrom(caption, around.place) ?? around.place.place;
  // A row of its own (`Nữ`, `Doanh nghiệp FDI`) is some of what the column counts.
  if (cell.indicator !== null && row !== null && cell.role === 'level' && isNarrowing(row)) {
    cell.subset = true;
    cell.partOf = cell.indicator;
  }
}

/** `Kết quả phát triển mới người tham gia`: the table counts those who joined. */
function isOfNewcomers(read: ReadBlock): boolean {
  return /(?:phát triển|tăng) (?:mới|thêm)/u.test(read.words.map((word) => word.norm).join(' '));
}

/** A row that names neither an indicator nor a province nor a time nor the total narrows the column's measure down. */
function isNarrowing(row: ReadBlock): boolean {
  const says = row.mentions.some(
    (mention) => mention.kind === 'indicator' || mention.kind === 'period' || mention.kind === 'place',
  );
  return !says && !isTotal(row) && row.words.some((word) => word.kind === 'word');
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
  const mention =
    named(row, false) ??
    named(column, false) ??
    named(row, true) ??
    named(column, true) ??
    caption.map((read) => named(read, false)).find((found) => found !== null) ??
    null;
  if (mention === null) return null;
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

const RELATIVE: ReadonlySet<Role> = new Set(['share', 'growth']);

/** The period that the row says, else the column, else what stands above. A year that it leaves out is one of those around it. */
function periodFrom(sources: readonly ReadBlock[], siblings: number | null, time: TimeMemory): Period | null {
  for (const [i, read] of sources.entries()) {
    const said = periodsIn(read).at(-1);
    if (said === undefined) continue;
    const near = lacksYear(said.form)
      ? (sources
          .filter((_, other) => other !== i)
          .map((other) => onlyYear(periodsIn(other)))
          .find((year) => year !== null) ?? siblings)
      : null;
    const before =
      time.period !== null && startOf(time.period)?.slice(0, 4) === endOf(time.period)?.slice(0, 4)
        ? yearOf(time.period)
        : null;
    const form = withYearAround(said.form, { date: time.date, near, heading: time.heading, before });
    const resolved = form === null ? null : resolvePeriod(form, { date: time.date, current: time.period });
    if (resolved !== null || form === null) return resolved;
  }
  return null;
}

function yearOf(period: Period): number | null {
  const end = endOf(period);
  return end === null ? null : Number(end.slice(0, 4));
}

/** The periods that a cell or a caption says; in a cell also the bare year of `Thực hiện 2024`. What something is compared with is none. */
function periodsIn(read: ReadBlock): readonly PeriodMention[] {
  const { words, mentions, block } = read;
  const compared =
    mentions.find((mention) => mention.kind === 'cue' && mention.cue === 'compare')?.from ?? words.length;
  const said = mentions.filter(
    (found): found is PeriodMention => found.kind === 'period' && found.form.type !== 'same' && found.from < compared,
  );
  if (said.length > 0 || block.cell === null) return said;
  const at = words.findIndex((word, i) => i < compared && word.kind === 'number' && isBareYear(words, i));
  const year = at < 0 ? null : plainYear(words, at);
  const word = words[at];
  return year === null || word === undefined
    ? []
    : [
        {
          kind: 'period',
          form: { type: 'year', year: { year } },
          from: at,
          to: at + 1,
          start: word.start,
          end: word.end,
        },
      ];
}

/** `2024`, `Thực hiện 2024`, `Ước 2024 (người)`: a year at the end of what a cell says, before any bracket. */
function isBareYear(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return plainYear(words, at) !== null && (next === undefined || next.norm === '(');
}

function fromYearStart(period: Period | null): Period | null {
  if (period === null || startOf(period) !== null) return period;
  const end = endOf(period);
  return end === null ? period : `${end.slice(0, 4)}-01-01/${end}`;
}

function placeFrom(sources: readonly (ReadBlock | null)[], memory: PlaceMemory): Place | null {
  for (const read of sources) {
    const mention = read?.mentions
      .filter((found): found is PlaceMention => found.kind === 'place' && !(found.body && found.scope === 'country'))
      .at(-1);
    const resolved = mention === undefined ? null : resolvePlace(mention, memory);
    if (resolved !== null) return resolved;
  }
  return null;
}

function rescale(cell: Building, power: number): void {
  const factor = powerOfTen(power);
  const { value, unitStep, significantStep } = cell.number;
  Object.assign(cell, {
    number: {
      ...cell.number,
      value: value.mul(factor),
      unitStep: unitStep.mul(factor),
      significantStep: significantStep.mul(factor),
      scaled: true,
    },
  });
}

/** The numbers of a column share the place of their most precise cell: `7.4` tỷ beside `7,35` is rounded no further. */
function shareColumnUnit(figures: readonly Building[]): void {
  const columns = new Map<number, Building[]>();
  for (const figure of figures) {
    const { cell } = figure.view.block.block;
    const list = columns.get(cell?.column ?? -1) ?? [];
    columns.set(cell?.column ?? -1, [...list, figure]);
  }
  for (const list of columns.values()) {
    const finest = list.reduce(
      (least, figure) => (figure.number.unitStep.compare(least) < 0 ? figure.number.unitStep : least),
      list[0]?.number.unitStep ?? powerOfTen(0),
    );
    for (const figure of list)
      Object.assign(figure, { number: { ...figure.number, unitStep: finest, significantStep: finest } });
  }
}

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

function isTotal(row: ReadBlock | null): boolean {
  const said =
    row?.words
      .filter((word) => word.kind === 'word')
      .map((word) => word.norm)
      .join(' ') ?? '';
  return TOTALS.has(said);
}

/** A total row makes the rows of its column its parts: those above it, or those below where it stands first. */
function sumColumns(figures: readonly Building[], labels: readonly (ReadBlock | null)[]): void {
  const totals = labels.flatMap((label, row) => (isTotal(label) ? [row] : []));
  // Subtotals of their own, or `Trong đó` rows, leave open what adds up to what.
  if (totals.length !== 1 || labels.some((label) => label !== null && isSubRow(label))) return;
  const total = totals[0] as number;
  if (total !== 0 && total !== labels.length - 1) return;
  const rowOf = (figure: Building) => (figure.view.block.block.cell?.row ?? 1) - 1;
  for (const whole of figures.filter((figure) => rowOf(figure) === total && isSummable(figure))) {
    const column = whole.view.block.block.cell?.column;
    const parts = figures.filter(
      (figure) => figure !== whole && figure.view.block.block.cell?.column === column && figure.kind === whole.kind,
    );
    const rows = labels.filter((label, row) => row !== total && label !== null).length;
    if (parts.length < 2 || parts.length !== rows || !parts.every(isSummable)) continue;
    for (const part of parts) {
      part.whole = whole;
      part.closed = true;
    }
  }
}

/** Whether figures of a column may be added up. Bare numbers with decimals are mostly rates, and signed ones changes. */
function isSummable(figure: Building): boolean {
  const isBare = figure.unit === '';
  return (
    (figure.kind === 'count' || figure.kind === 'money') &&
    !(isBare && (figure.number.decimals > 0 || figure.role === 'other')) &&
    !figure.number.negative &&
    (figure.role === 'level' || figure.role === 'other' || figure.role === 'target' || figure.role === 'difference')
  );
}

/** `Trong đó: nữ`, `- Bắt buộc`, `+ Tự nguyện`: rows that say again some of the row above. */
function isSubRow(label: ReadBlock): boolean {
  const [first, second] = label.words as readonly (Word | undefined)[];
  return (
    first?.norm === '-' ||
    first?.norm === '+' ||
    (first?.norm === 'trong' && second?.norm === 'đó') ||
    first?.norm === 'riêng'
  );
}

/** In one row a share of a target, a growth or a rate is said of the level beside it. */
function subjectInRow(figure: Building, figures: readonly Building[], columns: readonly Column[]): void {
  if (figure.role !== 'share' && figure.role !== 'growth') return;
  const row = figure.view.block.block.cell?.row;
  const beside = figures.filter((other) => other !== figure && other.view.block.block.cell?.row === row);
  if (figure.role !== 'share') return;
  const results = beside.filter(
    (other) =>
      other.role !== 'target' &&
      other.kind !== 'percent' &&
      other.kind === beside[0]?.kind &&
      isResult(columns[other.view.block.block.cell?.column ?? -1]),
  );
  const targets = beside.filter((other) => other.role === 'target');
  if (results.length !== 1 || targets.length !== 1) return;
  figure.indicator ??= (results[0] as Building).indicator;
  figure.subject = results[0] as Building;
  figure.reference = targets[0] as Building;
}

function isResult(column: Column | undefined): boolean {
  return column?.role === 'level';
}
