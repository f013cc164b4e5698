/** Columns of tables: what the cells under a header do, and what they count in. */
import { type CueName, perRead, type ReadBlock } from '../reading/index.js';
import { wordsSaid } from '../text/index.js';
import type { Building } from './building.js';
import type { Role } from './figure.js';
import { bracketUnit, type HeaderUnit, headerUnit, unitFrom } from './header-unit.js';

/** A column of a table: what its header says of the cells under it. */
export interface Column {
  readonly index: number;
  readonly read: ReadBlock | null;
  /** What its header says in words, folded; signs and brackets left out. */
  readonly said: string;
  readonly unit: ReturnType<typeof headerUnit>;
  readonly role: Role;
  /** Whether its header counts in percent. */
  readonly isPercent: boolean;
  /** `STT`: the rows' own numbers. */
  readonly isNumbering: boolean;
  /** `Năm`, `Quý`, `Tháng`: the column says for which of them its row holds. */
  readonly time: 'year' | 'quarter' | 'month' | null;
}

/** A column by its header. */
export function columnOf(read: ReadBlock | null, index: number): Column {
  const norms = read?.words.map((word) => word.norm) ?? [];
  const isNumbering = ['stt', 'tt', 'số thứ tự', '#'].includes(norms.filter((norm) => norm !== '.').join(' '));
  const unit = read === null ? null : headerUnit(read.words);
  const said = wordsIn(read);
  const time = TIMES.get(said) ?? null;
  return { index, read, said, unit, role: columnRole(read), isPercent: unit?.kind === 'percent', isNumbering, time };
}

const TIMES: ReadonlyMap<string, 'year' | 'quarter' | 'month'> = new Map([
  ['năm', 'year'],
  ['quý', 'quarter'],
  ['tháng', 'month'],
]);

/** What the cells under a header do: `Kế hoạch` targets, `Tỷ lệ hoàn thành (%)` shares of a target, `Tăng, giảm (%)` growth. */
function columnRole(read: ReadBlock | null): Role {
  const cues = cuesIn(read);
  const norms = new Set(read?.words.map((word) => word.norm));
  // `% so KH`: headers cut `kế hoạch` short.
  const isOfTarget = cues.has('target') || norms.has('kh');
  const isPercent = norms.has('%') || norms.has('tỷ');
  if (
    isPercent &&
    (norms.has('hoàn') ||
      (isOfTarget && norms.has('%')) ||
      (norms.has('thực') && norms.has('%')) ||
      (norms.has('đạt') && norms.has('%')))
  )
    return 'share';
  // `(+/-)`, `+/- (%)`.
  const isSigned = norms.has('+') && norms.has('-') && !read?.words.some(({ kind }) => kind === 'number');
  if (cues.has('up') || cues.has('down') || isSigned)
    return norms.has('%') || norms.has('tốc') ? 'growth' : 'difference';
  // `Tỷ lệ so với LLLĐ trong độ tuổi (%)`: how many of those there are.
  const isRate = norms.has('tỷ') && norms.has('lệ') && read?.mentions.some(({ kind }) => kind === 'indicator') === true;
  if (cues.has('compare') && norms.has('%')) return isRate ? 'level' : 'growth';
  // `So với 2023` over bare numbers, `So sánh (%)`: a change or a ratio, in percent or in people, that the header leaves open.
  if (cues.has('compare') || norms.has('sánh')) return 'other';
  if (isOfTarget) return 'target';
  if (cues.has('share')) return 'share';
  if (cues.has('average')) return 'average';
  return 'level';
}

/** Beside a plan and a result, a bare `Tỷ lệ (%)` is how much of the plan was reached. */
export function withAttainment(columns: readonly Column[]): readonly Column[] {
  // The first column names the rows: `Chỉ tiêu`.
  const first = columns.findIndex(({ isNumbering }) => !isNumbering);
  if (columns.filter(({ role, index }) => role === 'target' && index > first).length !== 1) return columns;
  return columns.map((column) => {
    const { read, said } = column;
    const isBare = read?.words.some(({ norm }) => norm === '%') === true && (said === 'tỷ lệ' || said === '');
    return isBare && column.role === 'level' ? { ...column, role: 'share' } : column;
  });
}

/** What a cell says in words, folded; signs and brackets left out. */
export function wordsIn(read: ReadBlock | null): string {
  return read === null ? '' : wordsSaid(read.words);
}

/** The cues of a header. */
export function cuesIn(read: ReadBlock | null): ReadonlySet<CueName> {
  return read === null ? NO_CUES : cuesOf(read);
}

const NO_CUES: ReadonlySet<CueName> = new Set();

const cuesOf = perRead(
  ({ mentions }): ReadonlySet<CueName> =>
    new Set(mentions.flatMap((mention) => (mention.kind === 'cue' ? [mention.cue] : []))),
);

/**
 * The unit of a cell without one: that of its column; for a level or a target also that of its row (`Số thu (tỷ đồng)`, a column of
 * units), or of the table; last what the row's own noun counts (`Số hội nghị`).
 */
export function unitOfCell(
  cell: Building,
  column: Column,
  cells: readonly (ReadBlock | null)[],
  columns: readonly Column[],
  label: ReadBlock | null,
  tableUnit: HeaderUnit | null,
): HeaderUnit | null {
  if (column.unit !== null) return column.unit;
  const said = rowUnit(cells, columns) ?? (label === null ? null : bracketUnit(label.words));
  if (column.role === 'difference' && cell.number.decimals > 0) {
    // `Tăng, giảm` with 2,9 in a row of `người` is in percent: nobody counts tenths of people.
    const own = rowUnit(cells, columns);
    return own?.kind === 'count' && own.power === 0 ? null : own;
  }
  if (column.role === 'difference') return said ?? tableUnit;
  // `Tỷ lệ`, `So với 2023`: how much of something, in none of the units of the rows.
  if (!['level', 'target'].includes(column.role) || /(?:^|\s)(?:tỷ lệ|tỷ trọng|so)(?:\s|$)/u.test(column.said))
    return column.role === 'level' ? null : (rowUnit(cells, columns) ?? tableUnit);
  if (said !== null) return said;
  if (tableUnit !== null) return tableUnit;
  return label === null || cell.number.decimals > 0 ? null : headerUnit(label.words);
}

/** `Tỷ trọng (%)` in the first cell of a row. */
export const isPercentRow = perRead((label): boolean => bracketUnit(label.words)?.kind === 'percent');

/** The unit that a row states in a column of units (`Đơn vị tính`). */
function rowUnit(cells: readonly (ReadBlock | null)[], columns: readonly Column[]): HeaderUnit | null {
  const at = columns.findIndex(({ said }) => UNIT_HEADERS.has(said));
  const cell = cells[at] ?? null;
  return cell === null ? null : unitFrom(cell.words, 0);
}

/** `1.000 người` in a column of units. */
export function isUnitCell({ words }: ReadBlock, column: Column | undefined): boolean {
  return column !== undefined && UNIT_HEADERS.has(column.said) && unitFrom(words, 0) !== null;
}

/** `(ĐVT: tỷ đồng)`, `Đơn vị tính: người` on the line above a table: the unit of its bare numbers. */
export function captionUnit(caption: readonly ReadBlock[]): HeaderUnit | null {
  for (const { words } of caption) {
    const colon = words.findIndex(
      (word, i) => word.norm === ':' && UNIT_HEADERS.has(wordsSaid(words.slice(Math.max(0, i - 3), i))),
    );
    const unit = colon < 0 ? unitAtEnd(words) : unitFrom(words, colon + 1);
    if (unit !== null) return unit;
  }
  return null;
}

/** `Bảng 2. Chi KCB BHYT (triệu đồng)`. */
function unitAtEnd(words: ReadBlock['words']): HeaderUnit | null {
  const last = words.at(-1)?.norm === ':' ? words.length - 2 : words.length - 1;
  return words[last]?.norm === ')' ? bracketUnit(words) : null;
}

const UNIT_HEADERS = new Set(['đơn vị', 'đơn vị tính', 'đvt']);
