/** Periods as written, set against the draft's date and the period that is being spoken of. */
import {
  dateParts,
  dayBefore,
  daysInMonth,
  isIsoDate,
  isoDate,
  type PeriodForm,
  type YearForm,
} from '../reading/index.js';
import type { IndicatorId } from '../vocabulary/index.js';
import type { Period } from './figure.js';
import { recordOf } from './record.js';

/** What a relative period is relative to. */
export interface TimeContext {
  /** ISO date of the draft, or null. */
  readonly date: string | null;
  /** The period spoken of, for `cùng kỳ`. */
  readonly current: Period | null;
}

/** The period that a form stands for, or null when only its reader could know (`hiện nay`, a month of no known year). */
export function resolvePeriod(form: PeriodForm, context: TimeContext): Period | null {
  const days = stretch(form, context);
  return days === null ? null : `${days.start ?? '..'}/${days.end ?? '..'}`;
}

/** The first day of a period, or null when it is open. */
export function startOf(period: Period): string | null {
  return period.startsWith('..') ? null : period.slice(0, boundary(period));
}

/** The last day of a period, or null when it is open. */
export function endOf(period: Period): string | null {
  const end = period.slice(boundary(period) + 1);
  return end === '..' || end === '' ? null : end;
}

/** Where the stroke stands between its two days; behind the end where there is none. */
function boundary(period: Period): number {
  const at = period.indexOf('/');
  return at < 0 ? period.length : at;
}

/** Whether a text is a period as it is kept: two days that exist, in order, of which one may be open. */
export function isPeriod(text: string): text is Period {
  const [start = '', end = '', ...rest] = text.split('/');
  if (rest.length > 0 || (start === '..' && end === '..')) return false;
  if (![start, end].every((date) => date === '..' || isIsoDate(date))) return false;
  return start === '..' || end === '..' || start <= end;
}

/** The same period, years later (or earlier). The end of February stays the end of February. */
export function shiftYears(period: Period, years: number): Period {
  return period
    .split('/')
    .map((date) => {
      if (date === '..') return date;
      const { year, month, day } = dateParts(date);
      return isoDate(year + years, month, day === daysInMonth(year, month) ? 31 : day);
    })
    .join('/');
}

/** The period as an indicator is counted: a flow as of a date runs from the start of that year. */
export function asFlow(period: Period | null, indicator: IndicatorId | null): Period | null {
  if (period === null || indicator === null || recordOf(indicator).measure !== 'flow') return period;
  const end = endOf(period);
  return startOf(period) === null && end !== null ? `${end.slice(0, 4)}-01-01/${end}` : period;
}

interface Stretch {
  readonly start: string | null;
  readonly end: string | null;
}

function stretch(form: PeriodForm, context: TimeContext): Stretch | null {
  switch (form.type) {
    case 'day':
      return dayStretch(form.day, form.month, form.year, context);
    case 'month':
      return monthsStretch(form.month, form.month, form.year, context);
    case 'quarter':
      return monthsStretch(form.quarter * 3 - 2, form.quarter * 3, form.year, context);
    case 'half':
      return monthsStretch(form.half === 1 ? 1 : 7, form.half === 1 ? 6 : 12, form.year, context);
    case 'months':
      return form.side === 'first'
        ? monthsStretch(1, form.count, form.year, context)
        : monthsStretch(13 - form.count, 12, form.year, context);
    case 'year':
      return monthsStretch(1, 12, form.year, context);
    case 'edge': {
      const of = stretch(form.of, context);
      if (of === null || form.edge === 'middle') return null;
      // The end of a year is a stock's date; its beginning is where the year before ended.
      return form.edge === 'end'
        ? { start: null, end: of.end }
        : of.start === null
          ? null
          : { start: null, end: dayBefore(of.start) };
    }
    case 'range':
      return rangeStretch(form.low, form.high, context);
    case 'list':
      return rangeStretch(form.of[0] as PeriodForm, form.of.at(-1) as PeriodForm, context);
    case 'same':
      return sameTerm(form.year, context);
    case 'relative':
      return relativeStretch(form.grain, form.offset, context);
    case 'now':
      return null;
    case 'asOf': {
      const of = stretch(form.of, context);
      return of === null ? null : { start: null, end: of.end };
    }
    case 'since': {
      const of =
        form.of.type === 'edge' && form.of.edge === 'start' ? stretch(form.of.of, context) : stretch(form.of, context);
      return of === null || of.start === null ? null : { start: of.start, end: null };
    }
    case 'before': {
      const of = stretch(form.of, context);
      return of === null || of.start === null ? null : { start: null, end: dayBefore(of.start) };
    }
  }
}

/** `từ đầu năm 2022 đến hết tháng 6/2023`; an end without a year borrows that of the other. `đến nay` is the draft's date. */
function rangeStretch(low: PeriodForm, high: PeriodForm, context: TimeContext): Stretch | null {
  const end =
    high.type === 'now' ? (context.date === null ? null : { start: null, end: context.date }) : stretch(high, context);
  if (end === null || end.end === null) return null;
  const inner = low.type === 'edge' && low.edge === 'start' ? low.of : low;
  const start = stretch(withYear(inner, Number(end.end.slice(0, 4))), context);
  if (start === null || start.start === null || start.start > end.end) return null;
  return { start: start.start, end: end.end };
}

function withYear(form: PeriodForm, year: number): PeriodForm {
  if (form.type === 'day') return form.year === null ? { ...form, year } : form;
  if ('year' in form && form.year === null) return { ...form, year: { year } } as PeriodForm;
  return form;
}

function sameTerm(year: YearForm, context: TimeContext): Stretch | null {
  if (context.current === null) return null;
  const end = endOf(context.current);
  if (end === null || year === null) return null;
  const current = Number(end.slice(0, 4));
  const target = 'year' in year ? year.year : current + (year.offset === 0 ? -1 : year.offset);
  const shifted = shiftYears(context.current, target - current);
  return { start: startOf(shifted), end: endOf(shifted) };
}

function relativeStretch(grain: 'month' | 'quarter' | 'week', offset: number, context: TimeContext): Stretch | null {
  if (context.date === null || grain === 'week') return null;
  const { year, month } = dateParts(context.date);
  const size = grain === 'month' ? 1 : 3;
  const first = Math.floor((month - 1) / size) * size + offset * size + year * 12;
  const last = first + size - 1;
  return {
    start: isoDate(Math.floor(first / 12), (first % 12) + 1, 1),
    end: isoDate(Math.floor(last / 12), (last % 12) + 1, 31),
  };
}

function monthsStretch(first: number, last: number, form: YearForm, context: TimeContext): Stretch | null {
  const year = yearOf(form, first, context);
  return year === null ? null : { start: isoDate(year, first, 1), end: isoDate(year, last, 31) };
}

/** The year of a form; without one, the latest in which it had begun by the draft's date. */
function yearOf(form: YearForm, firstMonth: number, context: TimeContext): number | null {
  if (form !== null && 'year' in form) return form.year;
  if (context.date === null) return null;
  const { year, month } = dateParts(context.date);
  if (form !== null) return year + form.offset;
  return firstMonth <= month ? year : year - 1;
}

function dayStretch(day: number, month: number, year: number | null, context: TimeContext): Stretch | null {
  if (year !== null) return { start: isoDate(year, month, day), end: isoDate(year, month, day) };
  if (context.date === null) return null;
  const draftYear = Number(context.date.slice(0, 4));
  const thisYear = isoDate(draftYear, month, day);
  const date = thisYear <= context.date ? thisYear : isoDate(draftYear - 1, month, day);
  return { start: date, end: date };
}
