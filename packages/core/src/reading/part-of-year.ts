/** Parts of a year: `6 tháng đầu năm 2024`, `quý I/2024`, `nửa đầu tháng 6`, `15 ngày đầu tháng 7`, `cuối năm`. */
import { dayNumber, monthAt, plainInteger } from './date.js';
import { numeralAt } from './numeral.js';
import type { FoundPeriod, PeriodForm } from './period.js';
import { phrasesOf, skip } from './phrases.js';
import { unitAt } from './unit.js';
import { type Word, wordAt } from './word.js';
import { plainYear, yearAfter, yearAt, yearValue } from './year.js';

/** `10 tháng đầu năm 2022`, `Sáu tháng đầu năm`, `6 tháng cuối năm 2025`, `11 tháng năm 2022`, `9 tháng/2023`. */
export function monthsAt(words: readonly Word[], at: number): FoundPeriod | null {
  const count = smallNumber(words, at);
  if (count === null) return null;
  if (words[count.to]?.norm === 'quý') return quartersAt(words, at, count);
  const unit = words[count.to];
  const after = count.to + 1;
  // `6T/2024`, in the heads of tables.
  const isShort = (unit?.norm === 't' || unit?.norm === 'th') && !unit.spaced && words[after]?.norm === '/';
  if ((unit?.norm !== 'tháng' && !isShort) || count.value < 1 || count.value > 12) return null;
  const side = words[after]?.norm === 'đầu' ? 'first' : words[after]?.norm === 'cuối' ? 'last' : null;
  if (side !== null) {
    const to = skip(words, after + 1, OF_YEAR);
    const stroke = words[to]?.norm === '/';
    if (to === after + 1 && !stroke) return null;
    const year = yearValue(words, stroke ? to + 1 : to);
    return {
      form: { type: 'months', count: count.value, side, year: year?.value ?? null },
      from: at,
      to: year?.to ?? to,
    };
  }
  const to = words[after]?.norm === '/' ? after + 1 : skip(words, after, OF_YEAR);
  const year = yearValue(words, to);
  if (to === after && year === null && isCumulated(words, at, after))
    return { form: { type: 'months', count: count.value, side: 'first', year: null }, from: at, to: after };
  // `9 tháng 2024`; `6 tháng 2000 đồng` counts something.
  if (to === after && (plainYear(words, to) === null || unitAt(words, to + 1) !== null)) return null;
  if (year === null || !('year' in year.value)) return null;
  return { form: { type: 'months', count: count.value, side: 'first', year: year.value }, from: at, to: year.to };
}

/** What leads from a part of a year to the year. */
export const OF_YEAR = phrasesOf('của năm', 'năm');

/** `Tính chung 9 tháng, …`, `lũy kế 9 tháng đạt …`: counted from the beginning of the year. */
function isCumulated(words: readonly Word[], at: number, after: number): boolean {
  const before = `${wordAt(words, at - 2)?.norm} ${words[at - 1]?.norm}`;
  const next = words[after];
  return CUMULATED.has(before) && (next === undefined || next.kind === 'punctuation' || BEHIND_MONTHS.has(next.norm));
}

const CUMULATED = new Set(['tính chung', 'lũy kế', 'cộng dồn']);
const BEHIND_MONTHS = new Set(['ước', 'đạt', 'là', 'có', 'cả', 'toàn', 'số', 'tổng', 'thu', 'chi']);

/** `3 quý đầu năm 2023`: its first nine months. */
function quartersAt(
  words: readonly Word[],
  at: number,
  count: { readonly value: number; readonly to: number },
): FoundPeriod | null {
  const side = words[count.to + 1]?.norm;
  const to = skip(words, count.to + 2, OF_YEAR);
  if ((side !== 'đầu' && side !== 'cuối') || to === count.to + 2 || count.value < 1 || count.value > 4) return null;
  const year = yearValue(words, to);
  return {
    form: {
      type: 'months',
      count: 3 * count.value,
      side: side === 'đầu' ? 'first' : 'last',
      year: year?.value ?? null,
    },
    from: at,
    to: year?.to ?? to,
  };
}

/** Quarters by their roman numerals and their words, folded: `i`, `nhất`, `tư`. */
export const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['một', 1],
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
]);

/** `quý I/2022`, `quý 3`, `quý I//2021`, `quý IV năm 2022`, `quý 2.2021`. */
export function quarterAt(words: readonly Word[], at: number): FoundPeriod | null {
  const word = words[at + 1];
  if (word === undefined) return null;
  const dotted = word.kind === 'number' ? /^([1-4])\.(\d{4})$/u.exec(word.norm) : null;
  if (dotted !== null) {
    const form = { type: 'quarter', quarter: Number(dotted[1]), year: { year: Number(dotted[2]) } } as const;
    return { form, from: at, to: at + 2 };
  }
  const quarter = word.kind === 'number' ? plainInteger(word.norm) : QUARTERS.get(word.norm);
  return quarter === undefined || quarter === null ? null : quarterFound(words, at, at + 2, quarter);
}

/** `Q2/2025`, `Q2 năm 2025`, `hết Q2`; by itself only where it cannot be the second of a list of names: `Q1, P5`. */
export function shortQuarterAt(words: readonly Word[], at: number): FoundPeriod | null {
  const next = words[at + 1];
  const said =
    next?.norm === '/' || next?.norm === 'năm' || words.length === 1 || BEFORE_QUARTER.has(words[at - 1]?.norm ?? '');
  return said ? quarterFound(words, at, at + 1, Number((words[at] as Word).norm.slice(1))) : null;
}

/** `T9/2024`, `T9 năm 2024`, `hết T9`; other names are cut short in the same way: `nhà ga T2`. */
export function shortMonthAt(words: readonly Word[], at: number): FoundPeriod | null {
  const month = Number((words[at] as Word).norm.slice(1));
  const year = yearAfter(words, at + 1);
  if (month < 1 || month > 12 || (year === null && !BEFORE_MONTH.has(words[at - 1]?.norm ?? ''))) return null;
  return { form: { type: 'month', month, year: year?.value ?? null }, from: at, to: year?.to ?? at + 1 };
}

const BEFORE_MONTH = new Set(['hết', 'đến', 'cuối', 'đầu']);
const BEFORE_QUARTER = new Set(['trong', 'của', 'hết', 'với', 'đến', 'cuối', 'đầu', 'từ', '-', 'và']);

function quarterFound(words: readonly Word[], at: number, to: number, quarter: number): FoundPeriod | null {
  if (quarter < 1 || quarter > 4) return null;
  const year = yearAfter(words, to);
  return { form: { type: 'quarter', quarter, year: year?.value ?? null }, from: at, to: year?.to ?? to };
}

/** `15 ngày đầu tháng 7/2016`: from its first day on. */
export function firstDaysAt(words: readonly Word[], at: number): FoundPeriod | null {
  if (words[at + 1]?.norm !== 'ngày' || words[at + 2]?.norm !== 'đầu') return null;
  const days = dayNumber(words[at]);
  const month = days === null || days < 2 || days > 28 ? null : daysOfMonth(words, at + 3);
  if (days === null || month === null) return null;
  return { form: { type: 'range', low: month.day(1), high: month.day(days) }, from: at, to: month.to };
}

/** The month at a place with its days; null where its year is told by another one: `tháng 7 năm trước`. */
function daysOfMonth(
  words: readonly Word[],
  at: number,
): { readonly form: PeriodForm; readonly day: (day: number) => PeriodForm; readonly to: number } | null {
  const found = monthAt(words, at);
  if (found?.form.type !== 'month') return null;
  const { month, year } = found.form;
  if (year !== null && !('year' in year)) return null;
  return { form: found.form, day: (day) => ({ type: 'day', day, month, year: year?.year ?? null }), to: found.to };
}

const FIRST_HALF = phrasesOf('nửa đầu năm', 'nửa đầu của năm', 'nửa năm đầu');
const SECOND_HALF = phrasesOf('nửa cuối năm', 'nửa cuối của năm', 'nửa năm cuối', 'nửa sau năm');

/** `nửa đầu năm 2023`, `nửa cuối năm`; `nửa đầu tháng 6` ends with its fifteenth. */
export function halfAt(words: readonly Word[], at: number): FoundPeriod | null {
  const first = skip(words, at, FIRST_HALF);
  const to = first > at ? first : skip(words, at, SECOND_HALF);
  if (to === at) return halfMonthAt(words, at);
  const year = yearValue(words, to);
  return { form: { type: 'half', half: first > at ? 1 : 2, year: year?.value ?? null }, from: at, to: year?.to ?? to };
}

function halfMonthAt(words: readonly Word[], at: number): FoundPeriod | null {
  const half = words[at + 1]?.norm;
  const month = half === 'đầu' || half === 'cuối' ? daysOfMonth(words, at + 2) : null;
  if (month === null) return null;
  const form: PeriodForm =
    half === 'đầu'
      ? { type: 'range', low: month.day(1), high: month.day(15) }
      : { type: 'range', low: month.day(16), high: { type: 'edge', edge: 'end', of: month.form } };
  return { form, from: at, to: month.to };
}

/**
 * `đầu năm 2022`, `cuối năm`, `cuối tháng 10/2021`, `đầu quý II`, `giữa năm 2023`. `những tháng đầu năm` is vague and no edge, and `giữa năm
 * 2022 và năm 2023` lies between two.
 */
export function edgeAt(words: readonly Word[], at: number): FoundPeriod | null {
  const edge = EDGES[words[at]?.norm ?? ''] ?? 'end';
  if (words[at - 1]?.norm === 'tháng' || words[at - 1]?.norm === 'nửa' || words[at + 2]?.norm === 'học') return null;
  const grain = words[at + 1]?.norm;
  const of =
    grain === 'năm'
      ? (yearAt(words, at + 1) ?? { form: { type: 'year', year: null } as const, from: at, to: at + 2 })
      : grain === 'tháng'
        ? monthAt(words, at + 1)
        : grain === 'quý'
          ? quarterAt(words, at + 1)
          : null;
  if (of === null || (edge === 'middle' && !isMiddle(words, of))) return null;
  return { form: { type: 'edge', edge, of: of.form }, from: at, to: of.to };
}

const EDGES: Readonly<Record<string, 'start' | 'middle' | 'end'>> = { đầu: 'start', giữa: 'middle', cuối: 'end' };

/** `giữa năm 2023`, `giữa tháng 6`; `giữa năm ngành` is among five. */
function isMiddle(words: readonly Word[], { form, to }: FoundPeriod): boolean {
  const next = words[to]?.norm;
  const isSaid = form.type !== 'year' || form.year !== null || words[to]?.kind === 'punctuation';
  return isSaid && next !== 'và' && next !== 'với' && next !== '-';
}

function smallNumber(words: readonly Word[], at: number): { readonly value: number; readonly to: number } | null {
  const word = words[at] as Word;
  if (word.kind === 'number') {
    const value = dayNumber(word);
    return value === null ? null : { value, to: at + 1 };
  }
  const numeral = numeralAt(words, at);
  return numeral === null || numeral.scaled || numeral.value.d !== 1n
    ? null
    : { value: Number(numeral.value.n), to: numeral.to };
}
