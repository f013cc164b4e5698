/** Periods: stretches of time as drafts write them, not yet set against the draft's date. */
import { countWords } from '../vocabulary/index.js';
import { bareYearsAt } from './bare-years.js';
import { dayAt, dayBeside, dayNumber, daysOfOneMonth, monthAt } from './date.js';
import {
  edgeAt,
  firstDaysAt,
  halfAt,
  monthsAt,
  OF_YEAR,
  QUARTERS,
  quarterAt,
  shortMonthAt,
  shortQuarterAt,
} from './part-of-year.js';
import { phrasesOf, skip } from './phrases.js';
import { SPANS, spanOfYears } from './span-of-years.js';
import { unitAt } from './unit.js';
import { type Word, wordAt } from './word.js';
import { plainYear, relativeAt, yearAfter, yearAt, yearValue } from './year.js';

/** A stretch of time as written. A year that is not said is null. */
export type PeriodForm =
  | { readonly type: 'day'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly type: 'month'; readonly month: number; readonly year: YearForm }
  | { readonly type: 'quarter'; readonly quarter: number; readonly year: YearForm }
  | { readonly type: 'half'; readonly half: 1 | 2; readonly year: YearForm }
  /** `10 tháng đầu năm 2022`, `4 tháng cuối năm 2025`. */
  | { readonly type: 'months'; readonly count: number; readonly side: 'first' | 'last'; readonly year: YearForm }
  | { readonly type: 'year'; readonly year: YearForm }
  /** `đầu năm 2022`, `cuối tháng 10`: one end of a stretch; `giữa năm 2023`: some day that no calendar knows. */
  | { readonly type: 'edge'; readonly edge: 'start' | 'middle' | 'end'; readonly of: PeriodForm }
  | { readonly type: 'range'; readonly low: PeriodForm; readonly high: PeriodForm }
  /** `năm 2022 và quý I/2023`, `các năm 2021, 2022`: all of them together, or one after the other with `lần lượt`. */
  | { readonly type: 'list'; readonly of: readonly PeriodForm[] }
  /** `cùng kỳ năm 2021`, `cùng kỳ năm trước`, `cùng kỳ`: the same stretch, another year. */
  | { readonly type: 'same'; readonly year: YearForm }
  /** `tháng trước`, `quý trước`, `tháng này`. */
  | { readonly type: 'relative'; readonly grain: 'month' | 'quarter' | 'week'; readonly offset: number }
  /** `hiện nay`, `đến nay`: no stretch that a calendar knows. */
  | { readonly type: 'now' }
  /** `đến …`, `tính đến hết …`: as of its end. */
  | { readonly type: 'asOf'; readonly of: PeriodForm }
  /** `từ … `, `kể từ …`: from its start on. */
  | { readonly type: 'since'; readonly of: PeriodForm }
  /** `trước tháng 7/2017`: up to the day before its start. */
  | { readonly type: 'before'; readonly of: PeriodForm };

/** A year: said, left out (null), or counted from the draft's (`năm nay` 0, `năm trước` −1). */
export type YearForm = { readonly year: number } | { readonly offset: number } | null;

/** A period that was found: words `[from, to)`. */
export interface FoundPeriod {
  readonly form: PeriodForm;
  readonly from: number;
  readonly to: number;
}

/** The longest period that begins at a word, or null. */
export function periodAt(words: readonly Word[], at: number): FoundPeriod | null {
  const point = baseAt(words, at);
  if (point !== null) return joined(words, at, point);
  if (words[at]?.kind !== 'word') return null;
  return sinceAt(words, at) ?? asOfAt(words, at) ?? beforeAt(words, at) ?? nowAt(words, at);
}

/** `từ năm 2020 đến tháng 7/2025`, `kể từ ngày 1/7`, `từ đầu năm đến nay`, `từ 24 đến 25/4/2023`. */
function sinceAt(words: readonly Word[], at: number): FoundPeriod | null {
  const since = skip(words, at, SINCE);
  if (since === at) return null;
  const low = baseAt(words, since);
  if (low === null) return daysSince(words, at, since);
  const span = low.form.type === 'year' ? laterYear(words, low.to) : null;
  if (span !== null) return { form: { type: 'range', low: low.form, high: span.form }, from: at, to: span.to };
  const until = skip(words, low.to, UNTIL);
  const high = until > low.to ? (baseAt(words, skip(words, until, FILLERS)) ?? nowAt(words, until)) : null;
  if (high !== null) return { form: { type: 'range', low: low.form, high: high.form }, from: at, to: high.to };
  // `từ 24-25/4/2023`: the stretch that it names has its end.
  return { form: low.form.type === 'range' ? low.form : { type: 'since', of: low.form }, from: at, to: low.to };
}

/** `-2018` in `kể từ năm 2008-2018`: the year that a stretch of years ends with. */
function laterYear(words: readonly Word[], at: number): FoundPeriod | null {
  const year = words[at]?.norm === '-' ? plainYear(words, at + 1) : null;
  return year === null ? null : { form: { type: 'year', year: { year } }, from: at + 1, to: at + 2 };
}

/** `từ ngày 1 đến 7/7/2025`: the first day borrows month and year. */
function daysSince(words: readonly Word[], at: number, since: number): FoundPeriod | null {
  const start = skip(words, since, DAY);
  const day = dayNumber(words[start]);
  const until = skip(words, start + 1, UNTIL);
  return day === null || until === start + 1 ? null : daysOfOneMonth(words, at, day, skip(words, until, DAY));
}

/** `tính đến hết tháng 10`, `đến 30/6`, `hết quý I`. */
function asOfAt(words: readonly Word[], at: number): FoundPeriod | null {
  const asOf = skip(words, at, AS_OF);
  if (asOf === at) return null;
  const base = baseAt(words, skip(words, asOf, FILLERS)) ?? nowAt(words, asOf);
  if (base === null) return null;
  return base.form.type === 'now'
    ? { ...base, from: at }
    : { form: { type: 'asOf', of: base.form }, from: at, to: base.to };
}

/** `trước tháng 7/2017`. */
function beforeAt(words: readonly Word[], at: number): FoundPeriod | null {
  if (words[at]?.norm !== 'trước') return null;
  const base = baseAt(words, at + 1);
  return base === null || base.form.type === 'year'
    ? null
    : { form: { type: 'before', of: base.form }, from: at, to: base.to };
}

const SINCE = phrasesOf('kể từ sau', 'kể từ', 'tính từ', 'từ sau', 'từ');
const UNTIL = phrasesOf('cho đến hết', 'cho đến', 'đến hết', 'tới hết', 'đến', 'tới', '-');
const AS_OF = phrasesOf(
  'tính đến hết',
  'tính đến thời điểm',
  'tính đến',
  'tính tới',
  'cho đến hết',
  'cho đến',
  'đến hết',
  'đến thời điểm',
  'tới hết',
  'tại thời điểm',
  'ở thời điểm',
  'thời điểm',
  'chốt sổ đến hết',
  'chốt đến',
  'đến',
  'tới',
  'hết',
);
const FILLERS = phrasesOf('hết', 'cuối ngày', 'thời điểm', 'trước');
const DAY = phrasesOf('ngày');
const NOW = phrasesOf(
  'đến nay',
  'tới nay',
  'hiện nay',
  'hiện tại',
  'đến thời điểm này',
  'đến thời điểm hiện tại',
  'thời điểm này',
  'nay',
);

function nowAt(words: readonly Word[], at: number): FoundPeriod | null {
  const to = skip(words, at, NOW);
  return to > at
    ? { form: { type: 'now' }, from: at, to }
    : isNowAlone(words, at)
      ? { form: { type: 'now' }, from: at, to: at + 1 }
      : null;
}

/** `Hiện, toàn tỉnh có …`, `tỉnh hiện có …`: `hiện` by itself. `phát hiện có …` and `hiện đại` are other words. */
function isNowAlone(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm !== 'hiện') return false;
  const [before, next] = [wordAt(words, at - 1), words[at + 1]?.norm ?? ''];
  if (before === undefined || before.kind === 'punctuation' || words[at]?.newLine) return !ENDS_HIEN.has(next);
  return BEHIND_NOW.has(next) && !BEGINS_HIEN.has(before.norm);
}

const ENDS_HIEN = new Set('đại hành hữu vật diện trạng trường thực tượng thân hình'.split(' '));
const BEGINS_HIEN = new Set('thực phát thể xuất biểu tái hiển ẩn cụ'.split(' '));
const BEHIND_NOW = new Set('có đã đang còn mới'.split(' '));

/** A period and those that are joined to it: `năm 2022 và 6 tháng đầu năm 2023`, `quý I - quý III/2022`, `năm 2021, 2022`, `quý I, II/2025`. */
function joined(words: readonly Word[], at: number, first: FoundPeriod): FoundPeriod {
  const norm = words[first.to]?.norm;
  if (norm !== 'và' && norm !== '-' && norm !== 'đến' && norm !== ',') return first;
  const row = rowOf(words, at, first);
  if (row !== null || norm === ',') return row ?? first;
  const next = norm === 'và' ? first.to + 1 : skip(words, first.to, UNTIL);
  // `Ngày 10/01/2025 - Năm 2024 khép lại …`: a dateline, and the sentence behind it.
  if (norm === '-' && first.form.type === 'day' && words[next]?.capital) return first;
  const second = baseAt(words, next) ?? (norm === 'và' && first.form.type === 'day' ? dayBeside(words, next) : null);
  if (second === null || (norm === 'và' && (second.form.type === 'same' || first.form.type === 'same'))) return first;
  if (norm === 'và') return { form: { type: 'list', of: [first.form, second.form] }, from: at, to: second.to };
  return { form: { type: 'range', low: first.form, high: second.form }, from: at, to: second.to };
}

/** Further years, quarters or months that borrow the noun of the first: `năm 2021, 2022 và 2023`, `quý I và II/2025`, `các tháng 5, 6, 7`. */
function rowOf(words: readonly Word[], at: number, first: FoundPeriod): FoundPeriod | null {
  const { form } = first;
  if (form.type !== 'year' && form.type !== 'quarter' && form.type !== 'month') return null;
  const forms: PeriodForm[] = [form];
  let last = first;
  for (
    let mark = words[last.to]?.norm;
    ROW_MARKS.has(mark ?? '') && forms.length < 12 && mayGoOn(forms);
    mark = words[last.to]?.norm
  ) {
    const next = rowMember(words, last.to + 1, form.type);
    if (next === null) break;
    const range = mark === '-';
    forms.push(next.form);
    last = next;
    if (range)
      return forms.length === 2 ? { form: { type: 'range', low: form, high: next.form }, from: at, to: next.to } : null;
  }
  if (forms.length === 1) return null;
  // `tháng 7, 8 người`: months stand in a row only after `các`, or with the year at their end.
  const end = forms.at(-1);
  const sure = form.type !== 'month' || words[at - 1]?.norm === 'các' || (end?.type === 'month' && end.year !== null);
  if (!sure || (form.type !== 'year' && form.year !== null)) return null;
  const year = end?.type === 'quarter' || end?.type === 'month' ? end.year : null;
  return {
    form: {
      type: 'list',
      of: forms.map((member) => (member.type === 'quarter' || member.type === 'month' ? { ...member, year } : member)),
    },
    from: at,
    to: last.to,
  };
}

/** A row of quarters or months ends with the one that has the year. */
function mayGoOn(forms: readonly PeriodForm[]): boolean {
  const last = forms.at(-1);
  return last?.type === 'year' || ((last?.type === 'quarter' || last?.type === 'month') && last.year === null);
}

const ROW_MARKS = new Set([',', 'và', '-']);

/** A year, quarter or month without its noun, when it counts nothing. */
function rowMember(words: readonly Word[], at: number, type: 'year' | 'quarter' | 'month'): FoundPeriod | null {
  const word = words[at];
  if (
    word === undefined ||
    ((type !== 'quarter' || word.kind === 'number') && unitAt(words, at + 1) !== null) ||
    words[at + 1]?.norm === '%'
  )
    return null;
  if (type === 'year') {
    const year = plainYear(words, at);
    return year === null || words[at + 1]?.norm === '/'
      ? null
      : { form: { type: 'year', year: { year } }, from: at, to: at + 1 };
  }
  const number =
    word.kind === 'number' ? dayNumber(word) : type === 'quarter' && word.capital ? QUARTERS.get(word.norm) : null;
  if (number === null || number === undefined || number < 1 || number > (type === 'month' ? 12 : 4)) return null;
  const year = words[at + 1]?.norm === ',' ? null : yearAfter(words, at + 1);
  const to = year?.to ?? at + 1;
  if (type === 'month') return { form: { type: 'month', month: number, year: year?.value ?? null }, from: at, to };
  return { form: { type: 'quarter', quarter: number, year: year?.value ?? null }, from: at, to };
}

/** A period without `từ`, `đến` … before it. */
function baseAt(words: readonly Word[], at: number): FoundPeriod | null {
  const word = words[at];
  if (word === undefined || word.kind === 'punctuation' || word.kind === 'opaque') return null;
  if (word.kind === 'number')
    return (
      monthsAt(words, at) ?? dayAt(words, at) ?? firstDaysAt(words, at) ?? monthAt(words, at) ?? bareYearsAt(words, at)
    );
  switch (word.norm) {
    case 'ngày':
    case 'mùng':
    case 'mồng':
    case 'hôm':
      return dayAt(words, at);
    case 'tháng':
      return monthAt(words, at) ?? relativeAt(words, at);
    case 'năm':
      return spanOfYears(words, at) ?? monthsAt(words, at) ?? yearAt(words, at);
    case 'quý':
      return quarterAt(words, at) ?? relativeAt(words, at);
    case 'tuần':
      return relativeAt(words, at);
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return shortQuarterAt(words, at);
    case 'nửa':
      return halfAt(words, at);
    case 'đầu':
    case 'giữa':
    case 'cuối':
      return edgeAt(words, at);
    case 'cùng':
      return sameTermAt(words, at);
    default:
      if (SHORT_MONTHS.has(word.norm)) return shortMonthAt(words, at);
      return spanOfYears(words, at) ?? (NUMERALS.has(word.norm) ? (monthsAt(words, at) ?? dayAt(words, at)) : null);
  }
}

/** `T9/2024`. */
const SHORT_MONTHS: ReadonlySet<string> = new Set(Array.from({ length: 12 }, (_, i) => `t${i + 1}`));

/** Counts that may begin a stretch of time: `năm` is mostly the word for a year. */
const NUMERALS = new Set(countWords.slice(1).filter((word) => word !== 'năm'));

const SAME = phrasesOf('cùng kỳ', 'cùng thời điểm', 'cùng giai đoạn', 'cùng thời kỳ', 'cùng thời gian');
const SAME_GRAIN = phrasesOf('cùng tháng', 'cùng quý');

/** `cùng kỳ năm 2021`, `cùng kỳ 2021`, `cùng kỳ năm trước`, `cùng kỳ`, `cùng thời điểm năm ngoái`. */
function sameTermAt(words: readonly Word[], at: number): FoundPeriod | null {
  const term = skip(words, at, SAME);
  // `cùng tháng năm trước`; `trong cùng tháng` alone is the month that was spoken of.
  const to = term === at ? skip(words, at, SAME_GRAIN) : term;
  if (to === at) return null;
  const start = skip(words, to, OF_YEAR);
  if (term === at && (start === to || yearValue(words, start) === null)) return null;
  const bare = start > to ? null : plainYear(words, to);
  const year = start > to ? yearValue(words, start) : bare === null ? null : { value: { year: bare }, to: to + 1 };
  return year === null
    ? { form: { type: 'same', year: { offset: -1 } }, from: at, to }
    : { form: { type: 'same', year: year.value }, from: at, to: year.to };
}

/** Whether a period may begin with a word of this norm; digits may always begin one. */
export function periodMayBegin(norm: string): boolean {
  return (
    POINT_FIRSTS.has(norm) || NUMERALS.has(norm) || [SPANS, SINCE, AS_OF, NOW].some((phrases) => phrases.next.has(norm))
  );
}

const POINT_FIRSTS = new Set([
  'ngày',
  'mùng',
  'mồng',
  'hôm',
  'tháng',
  'năm',
  'quý',
  'tuần',
  'q1',
  'q2',
  'q3',
  'q4',
  ...SHORT_MONTHS,
  'nửa',
  'đầu',
  'giữa',
  'cuối',
  'cùng',
  'trước',
]);
