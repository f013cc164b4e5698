/** Time in tables: which period a cell holds for, by its row, its column and what stands above the table. */
import {
  type PeriodForm,
  type PeriodMention,
  perRead,
  plainYear,
  type ReadBlock,
  type Word,
} from '../reading/index.js';
import type { TimeMemory } from './bind-time.js';
import type { Period } from './figure.js';
import { endOf, resolvePeriod, startOf } from './resolve-period.js';
import { lacksYear, onlyYear, withYearAround, yearOfLast } from './year.js';

/** The period of a cell: what the row says, else the column, else what stands above. A year that it leaves out is one of those around it. */
export function cellPeriod(
  own: PeriodForm | null,
  sources: readonly ReadBlock[],
  siblings: number | null,
  time: TimeMemory,
): Period | null {
  for (let i = -1; i < sources.length; i++) {
    const said = i < 0 ? own : (periodsIn(sources[i] as ReadBlock).at(-1)?.form ?? null);
    if (said === null) continue;
    const near = lacksYear(said)
      ? (sources
          .filter((_, other) => other !== i)
          .map((other) => onlyYear(periodsIn(other)))
          .find((year) => year !== null) ?? siblings)
      : null;
    const before =
      time.period !== null && startOf(time.period)?.slice(0, 4) === endOf(time.period)?.slice(0, 4)
        ? yearOf(time.period)
        : null;
    const form = withYearAround(said, { date: time.date, near, heading: time.heading, before });
    const resolved = form === null ? null : resolvePeriod(form, { date: time.date, current: time.period });
    if (resolved !== null || form === null) return resolved;
  }
  return null;
}

/**
 * The period of a column `Cùng kỳ năm 2024`: the time that is spoken of, in that year; null where what is spoken of is that year itself,
 * and undefined for another column.
 */
export function sameTerm(column: ReadBlock | null, { date, period }: TimeMemory): Period | null | undefined {
  const same = column?.mentions.find(
    (mention): mention is PeriodMention => mention.kind === 'period' && mention.form.type === 'same',
  );
  if (same === undefined) return undefined;
  const resolved = period === null ? null : resolvePeriod(same.form, { date, current: period });
  return resolved === period ? null : resolved;
}

function yearOf(period: Period): number | null {
  const end = endOf(period);
  return end === null ? null : Number(end.slice(0, 4));
}

const NONE: readonly never[] = [];

/** The periods that a cell or a caption says; in a cell also the bare year of `Thực hiện 2024`. What something is compared with is none. */
const periodsIn = perRead((read): readonly PeriodMention[] => {
  const { words, mentions, block } = read;
  if (mentions.length === 0 && !words.some(({ kind }) => kind === 'number')) return NONE;
  const compared =
    mentions.find((mention) => mention.kind === 'cue' && mention.cue === 'compare')?.from ?? words.length;
  const said = mentions.filter(
    (found): found is PeriodMention =>
      found.kind === 'period' &&
      found.form.type !== 'same' &&
      found.from < compared &&
      !(block.cell === null && isOfOneNumber(read, found)),
  );
  const isSame = mentions.some((mention) => mention.kind === 'period' && mention.form.type === 'same');
  if (said.length > 0 || block.cell === null || isSame) return said;
  const months = monthsAlone(words);
  if (months !== null) return [months];
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
});

/** `… 45.200 người (năm 2023 là 42.860 người):` above a table: a time beside a number of its bracket holds for that number alone. */
function isOfOneNumber({ words, mentions }: ReadBlock, { from }: PeriodMention): boolean {
  let open = from - 1;
  while (open >= 0 && words[open]?.norm !== '(' && words[open]?.norm !== ')') open--;
  if (words[open]?.norm !== '(') return false;
  const close = words.findIndex(({ norm }, i) => i > from && norm === ')');
  return mentions.some(({ kind, from: at }) => kind === 'number' && at > open && at < close);
}

/** `6 tháng`, `Lũy kế 9 tháng (tỷ đồng)`: a header that says nothing but so many months means the first ones of its year. */
export function monthsAlone(words: readonly Word[]): PeriodMention | null {
  const at = words.findIndex(({ kind }) => kind === 'number');
  const [count, unit, next] = [words[at], words[at + 1], words[at + 2]];
  if (count === undefined || unit?.norm !== 'tháng' || (next !== undefined && next.norm !== '(')) return null;
  if (!words.slice(0, at).every(({ norm }) => BEFORE_MONTHS.has(norm))) return null;
  const months = Number(count.norm);
  if (!Number.isInteger(months) || months < 2 || months > 12) return null;
  const form = { type: 'months', count: months, side: 'first', year: null } as const;
  return { kind: 'period', form, from: at, to: at + 2, start: count.start, end: unit.end };
}

const BEFORE_MONTHS = new Set(['lũy', 'kế', 'cộng', 'tổng', 'dồn', 'ước', 'thực', 'hiện', 'kết', 'quả']);

/** The period that a cell of a column `Năm`, `Quý` or `Tháng` gives its row: `2024`, `II`, `5`; null where it says something else. */
export function rowTime(cell: ReadBlock | null, time: 'year' | 'quarter' | 'month' | null): PeriodForm | null {
  const word = cell?.words[0];
  if (cell === null || word === undefined || time === null || cell.words.length !== 1) return null;
  if (time === 'year') {
    const year = plainYear(cell.words, 0);
    return year === null ? null : { type: 'year', year: { year } };
  }
  const number =
    time === 'quarter' ? ['i', 'ii', 'iii', 'iv'].indexOf(word.norm) + 1 || Number(word.norm) : Number(word.norm);
  if (!Number.isInteger(number) || number < 1 || number > (time === 'quarter' ? 4 : 12)) return null;
  return time === 'quarter'
    ? { type: 'quarter', quarter: number, year: null }
    : { type: 'month', month: number, year: null };
}

/** `2024`, `Thực hiện 2024`, `Ước 2024 (người)`: a year at the end of what a cell says, before any bracket. */
function isBareYear(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return plainYear(words, at) !== null && (next === undefined || next.norm === '(');
}

/**
 * The year of the stretches that the headers name: `Quý I/2023`, `Quý II`, `Quý III`. Where none says it, they are of one year all the
 * same: that of the last of them.
 */
export function headerYear(columns: readonly { readonly read: ReadBlock | null }[], time: TimeMemory): number | null {
  const said = columns.flatMap(({ read }) => (read === null ? [] : periodsIn(read)));
  const year = onlyYear(said);
  if (year !== null || said.some(({ form }) => !lacksYear(form))) return year;
  return said.length < 2 || time.heading !== null
    ? null
    : yearOfLast(
        said.map(({ form }) => form),
        time.date,
      );
}
