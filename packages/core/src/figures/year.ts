/** Years that periods leave out: `Năm 2023, quý I thu 1.200 tỷ đồng, quý II …`. */
import type { PeriodForm, PeriodMention } from '../reading/index.js';
import type { Period } from './figure.js';
import { endOf, resolvePeriod } from './resolve-period.js';

/** The year that a heading sets for what stands under it. */
export interface YearFrame {
  readonly year: number;
  /** Depth of the heading; 1 for the title, 0 for the front matter. */
  readonly depth: number;
}

/** What may say the year of a period without one. */
export interface YearsAround {
  readonly date: string | null;
  /** The year that the same breath says: at the head of the sentence, in the header of the table. */
  readonly near: number | null;
  /** The year of the headings above. */
  readonly heading: YearFrame | null;
  /** The year that was spoken of before, where it is one whole year. */
  readonly before: number | null;
}

/**
 * The form with its year. Nobody leaves out another year than the draft's own unless the words around say it; where they name
 * one, and the draft's own year fits as well, it is open which is meant, and the answer is null.
 */
export function withYearAround(form: PeriodForm, { date, near, heading, before }: YearsAround): PeriodForm | null {
  if (!lacksYear(form)) return form;
  if (near !== null) return inYear(form, near);
  if (heading !== null && heading.depth !== 1) return inYear(form, heading.year);
  const year = heading?.year ?? before;
  if (year === null) return form;
  const framed = inYear(form, year);
  // `Trong năm`, `đến cuối năm`: the year that is spoken of.
  if (isOfTheYear(form)) return framed;
  const latest = date === null ? null : endOf(resolvePeriod(form, { date, current: null }) ?? '..');
  if (date === null || latest === null || latest.slice(0, 4) !== date.slice(0, 4)) return framed;
  if (endOf(resolvePeriod(framed, { date, current: null }) ?? '..') === latest) return form;
  return heading !== null && latest > date ? framed : null;
}

/** Whether a form is of a calendar year that it does not say. */
export function lacksYear(form: PeriodForm): boolean {
  switch (form.type) {
    case 'day':
    case 'month':
    case 'quarter':
    case 'half':
    case 'months':
    case 'year':
      return form.year === null;
    case 'edge':
    case 'asOf':
      return lacksYear(form.of);
    case 'list':
      return form.of.every(lacksYear);
    default:
      return false;
  }
}

function isOfTheYear(form: PeriodForm): boolean {
  return form.type === 'year' || ((form.type === 'edge' || form.type === 'asOf') && isOfTheYear(form.of));
}

/** The form with the year where it says none. */
export function inYear(form: PeriodForm, year: number): PeriodForm {
  switch (form.type) {
    case 'day':
      return form.year === null ? { ...form, year } : form;
    case 'month':
    case 'quarter':
    case 'half':
    case 'months':
    case 'year':
      return form.year === null ? { ...form, year: { year } } : form;
    case 'edge':
    case 'asOf':
      return { ...form, of: inYear(form.of, year) };
    case 'list':
      return { ...form, of: form.of.map((member) => inYear(member, year)) };
    default:
      return form;
  }
}

/** The quarters (or months) without a year that one sentence tells one after the other, and what they come to: `6 tháng đầu năm`, `cả năm`. */
export function rowOf({ form: { type } }: PeriodMention, setting: readonly PeriodMention[]): readonly PeriodForm[] {
  if (!IN_YEAR.has(type)) return [];
  const isOne = type === 'quarter' || type === 'month';
  return setting.flatMap(({ form }) =>
    lacksYear(form) && (isOne ? form.type === type : IN_YEAR.has(form.type)) ? [form] : [],
  );
}

const IN_YEAR: ReadonlySet<PeriodForm['type']> = new Set(['month', 'quarter', 'months', 'half', 'year']);

/** The year of a period that is one whole year; else null. */
export function wholeYear(period: Period): number | null {
  const year = period.slice(0, 4);
  return period === `${year}-01-01/${year}-12-31` ? Number(year) : null;
}

/** `Quý I …, quý II …, quý III …`: quarters or months without a year are of one, which is that of the last of them by the draft's date. */
export function yearOfLast(forms: readonly PeriodForm[], date: string | null): number | null {
  const last = forms.reduce<PeriodForm | null>(
    (a, b) => (lastMonth(b) > (a === null ? 0 : lastMonth(a)) ? b : a),
    null,
  );
  const end = last === null ? null : endOf(resolvePeriod(last, { date, current: null }) ?? '..');
  return end === null ? null : Number(end.slice(0, 4));
}

/** The month of its year that a stretch within one ends with; 0 for what is none. */
function lastMonth(form: PeriodForm): number {
  switch (form.type) {
    case 'month':
      return form.month;
    case 'quarter':
      return form.quarter * 3;
    case 'half':
      return form.half * 6;
    case 'months':
      return form.side === 'first' ? form.count : 12;
    default:
      return 0;
  }
}

/** The calendar year that a form lies in, where it says it; null for what reaches over years or up to a date. */
export function yearSaid(form: PeriodForm): number | null {
  switch (form.type) {
    case 'day':
      return form.year;
    case 'month':
    case 'quarter':
    case 'half':
    case 'months':
    case 'year':
      return form.year !== null && 'year' in form.year ? form.year.year : null;
    default:
      return null;
  }
}

/** The one year that mentions say; null where they say none or several. */
export function onlyYear(mentions: readonly PeriodMention[]): number | null {
  let only: number | null = null;
  for (const { form } of mentions) {
    const year = form.type === 'same' ? null : yearOfAny(form);
    if (year === null) continue;
    if (only !== null && year !== only) return null;
    only = year;
  }
  return only;
}

function yearOfAny(form: PeriodForm): number | null {
  return form.type === 'edge' || form.type === 'asOf' ? yearOfAny(form.of) : yearSaid(form);
}
