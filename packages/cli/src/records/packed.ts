/**
 * Records as JSON in which an entry is a row of values without their names: a third of the length, and read in a third of the time. What
 * crosses threads and lies in the cache is written so, and read by the same program that wrote it. It is two texts, because checking asks
 * for few of the entries, and most of a record is the others.
 */
import type { DraftRecord } from '@sokhop/core/linter';
import type { Entry } from '@sokhop/core/rules';

/** The value of a field in a row; a place in the source is spread out. */
type Cell = string | number | boolean | null | Entry['numerator'];
type Row = readonly Cell[];

type Rest = Omit<DraftRecord, 'entries'>;

/** A record, packed. Neither text holds a tab or the end of a line. */
export interface PackedRecord {
  /** All but its entries, then a row for each of those that other documents may contradict. */
  readonly comparable: string;
  /** A row for each of the other entries, and `0` where one of the comparable stands among them. */
  readonly others: string;
}

/** A record as two texts. */
export function packRecord({ entries, ...rest }: DraftRecord): PackedRecord {
  const comparable: Row[] = [];
  const others: (Row | 0)[] = [];
  for (const entry of entries) {
    const isComparable = entry.key !== null;
    if (isComparable) comparable.push(rowOf(entry));
    others.push(isComparable ? 0 : rowOf(entry));
  }
  return { comparable: JSON.stringify([rest, comparable]), others: JSON.stringify(others) };
}

/** The record that was packed. Without `others` it has only the entries that other documents may contradict. */
export function unpackRecord(packed: string, others?: string): DraftRecord {
  const [rest, rows] = JSON.parse(packed) as readonly [Rest, readonly Row[]];
  const comparable = rows.map(entryOf);
  if (others === undefined) return { ...rest, entries: comparable };
  let at = 0;
  const entries = (JSON.parse(others) as readonly (Row | 0)[]).map((row) =>
    row === 0 ? (comparable[at++] as Entry) : entryOf(row),
  );
  return { ...rest, entries };
}

function rowOf(entry: Entry): Row {
  const { offset, range } = entry;
  return [
    entry.key,
    entry.text,
    entry.kind,
    entry.unit,
    entry.hedge,
    entry.value,
    // Most numbers stand for one value.
    entry.low === entry.value ? 0 : entry.low,
    entry.high === entry.value ? 0 : entry.high,
    entry.lowOpen,
    entry.highOpen,
    entry.role,
    entry.indicator,
    entry.period,
    entry.place,
    entry.comparedTo,
    entry.per,
    entry.partOf,
    entry.subset,
    entry.direction,
    entry.bound,
    entry.status,
    entry.actor,
    entry.numerator,
    entry.checked,
    offset[0],
    offset[1],
    range.start.line,
    range.start.character,
    range.end.line,
    range.end.character,
  ] satisfies readonly Cell[];
}

function entryOf(row: Row): Entry {
  const value = row[5] as string;
  return {
    key: row[0],
    text: row[1],
    kind: row[2],
    unit: row[3],
    hedge: row[4],
    value,
    low: row[6] === 0 ? value : row[6],
    high: row[7] === 0 ? value : row[7],
    lowOpen: row[8],
    highOpen: row[9],
    role: row[10],
    indicator: row[11],
    period: row[12],
    place: row[13],
    comparedTo: row[14],
    per: row[15],
    partOf: row[16],
    subset: row[17],
    direction: row[18],
    bound: row[19],
    status: row[20],
    actor: row[21],
    numerator: row[22],
    checked: row[23],
    offset: [row[24], row[25]],
    range: { start: { line: row[26], character: row[27] }, end: { line: row[28], character: row[29] } },
    // Every field of an entry is named, and none else; what each holds, only the row knows.
  } satisfies Record<keyof Entry, unknown> as unknown as Entry;
}
