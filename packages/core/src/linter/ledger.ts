/**
 * The ledger: all figures of all documents by indicator, period and place; which of them say the same, in the classes that XBRL has for
 * duplicate facts; series over time and the gaps in them.
 */
import { daysInMonth } from '../reading/index.js';
import { Agreement, byThing, type DocumentEntries, type Entry, intervalOf, seriesOf } from '../rules/index.js';
import { groupBy } from '../text/index.js';

/**
 * How the values that documents give one thing stand to each other, as XBRL 2.1 and its note on duplicate facts say it: `complete`, the
 * same value with the same precision; `consistent`, some number is all of them, rounded or hedged; `inconsistent`, no number is.
 * `single` where only one figure says it.
 */
export type Concord = 'single' | 'complete' | 'consistent' | 'inconsistent';

/** A figure in the ledger. */
export interface LedgerFigure extends Entry {
  readonly document: Omit<DocumentEntries, 'entries'>;
  /** How it stands to the others that say the same thing; null for a figure that cannot be compared. */
  readonly concord: Concord | null;
}

/** An indicator at a place and a time, in one unit, of one status (actual, estimate) and actor. */
export interface Thing {
  readonly key: string;
  /** The last day, of a flow `start/end`. */
  readonly time: string;
  readonly concord: Concord;
  /** All that is said of it, earlier documents first. */
  readonly figures: readonly LedgerFigure[];
}

/** What a gap is counted in. */
export type Grain = 'year' | 'quarter' | 'month';

/** Years, quarters or months without a value between two that have one. `2020`, `2020-Q3`, `2020-07`. */
export interface Gap {
  readonly grain: Grain;
  readonly from: string;
  readonly to: string;
  readonly missing: number;
}

/** One thing over time. */
export interface Series {
  readonly key: string;
  /** In the order of time. */
  readonly things: readonly Thing[];
  readonly gaps: readonly Gap[];
}

/** All figures, and those that can be compared as series of things. */
export interface Ledger {
  /** By path and place in the document. */
  readonly figures: readonly LedgerFigure[];
  readonly series: readonly Series[];
}

/** The ledger of documents whose entries are complete (`recordOf` with `all`). Their order does not matter. */
export function ledgerOf(documents: Iterable<DocumentEntries>): Ledger {
  const inOrder = [...documents].sort((a, b) => compare(a.path, b.path));
  const rows = inOrder.flatMap(({ entries, path, kind, date }) => {
    const document = { path, kind, date };
    return entries.map((entry): Writable => ({ ...entry, document, concord: null }));
  });
  const comparable = rows.filter((row): row is Writable & { key: string } => row.key !== null);
  const things = [...byThing(comparable)].map(([key, said]): Thing => {
    const figures = [...said].sort((a, b) => compare(a.document.date ?? '9999', b.document.date ?? '9999'));
    const concord = concordOf(figures);
    for (const figure of figures) figure.concord = concord;
    return { key, time: seriesOf(key).time, concord, figures };
  });
  return { figures: rows, series: seriesFrom(things) };
}

type Writable = { -readonly [Field in keyof LedgerFigure]: LedgerFigure[Field] };

function concordOf(figures: readonly Entry[]): Concord {
  const [first, ...others] = figures;
  if (first === undefined || others.length === 0) return 'single';
  const precision = ({ value, low, high, lowOpen, highOpen }: Entry) =>
    `${value} ${low} ${high} ${lowOpen} ${highOpen}`;
  if (others.every((other) => precision(other) === precision(first))) return 'complete';
  const agreed = new Agreement<{ readonly interval: ReturnType<typeof intervalOf> }>();
  for (const figure of figures) {
    const said = { interval: intervalOf(figure) };
    if (agreed.contradictionOf(said) !== null) return 'inconsistent';
    agreed.add(said);
  }
  return 'consistent';
}

function seriesFrom(things: readonly Thing[]): Series[] {
  return [...groupBy(things, ({ key }) => seriesOf(key).series)]
    .map(([key, members]): Series => {
      const inTime = [...members].sort((a, b) => compare(endOf(a.time), endOf(b.time)) || compare(a.time, b.time));
      return { key, things: inTime, gaps: gapsIn(inTime.map(({ time }) => time)) };
    })
    .sort((a, b) => compare(a.key, b.key));
}

/** A gap takes two times of its grain before it; a year's end is also the end of a quarter and of a month, where there are others of these. */
function gapsIn(times: readonly string[]): Gap[] {
  const grains = times.map(grainOf);
  return (['year', 'quarter', 'month'] as const).flatMap((grain) => {
    if (grains.filter((one) => one === grain).length < 2) return [];
    const isStock = !times.some((time) => time.includes('/'));
    const places = times
      .filter((_, i) => grains[i] === grain || (isStock && isCoarser(grains[i] ?? null, grain)))
      .map((time) => placeOf(time, grain));
    return [...new Set(places)].flatMap((place, i, all): Gap[] => {
      const before = all[i - 1];
      if (before === undefined || place - before < 2) return [];
      return [{ grain, from: say(before + 1, grain), to: say(place - 1, grain), missing: place - before - 1 }];
    });
  });
}

/** The grain of a day at which a stock is counted, or of the stretch of a flow; null for any other. */
function grainOf(time: string): Grain | null {
  const [start, end] = time.includes('/') ? time.split('/') : [null, time];
  const [year, month, day] = partsOf(end ?? '');
  if (year === undefined || month === undefined || day !== daysInMonth(year, month)) return null;
  if (start === null || start === undefined) return month === 12 ? 'year' : month % 3 === 0 ? 'quarter' : 'month';
  const [fromYear, fromMonth, fromDay] = partsOf(start);
  if (fromYear !== year || fromMonth === undefined || fromDay !== 1) return null;
  const months = month - fromMonth + 1;
  if (months === 12) return 'year';
  if (months === 3 && month % 3 === 0) return 'quarter';
  return months === 1 ? 'month' : null;
}

const ORDER: readonly (Grain | null)[] = ['year', 'quarter', 'month'];

function isCoarser(grain: Grain | null, than: Grain): boolean {
  return grain !== null && ORDER.indexOf(grain) < ORDER.indexOf(than);
}

/** Years, quarters or months counted on, so that neighbours differ by one. */
function placeOf(time: string, grain: Grain): number {
  const [year = 0, month = 1] = partsOf(endOf(time));
  if (grain === 'year') return year;
  return grain === 'quarter' ? year * 4 + Math.ceil(month / 3) - 1 : year * 12 + month - 1;
}

function say(place: number, grain: Grain): string {
  if (grain === 'year') return String(place);
  if (grain === 'quarter') return `${Math.floor(place / 4)}-Q${(place % 4) + 1}`;
  return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
}

function endOf(time: string): string {
  return time.split('/').at(-1) ?? time;
}

function partsOf(day: string): readonly (number | undefined)[] {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u.exec(day);
  return match === null ? [] : match.slice(1).map(Number);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
