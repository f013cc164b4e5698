/** Periods: stretches of time as drafts write them, not yet set against the draft's date. */
import { numeralAt } from './numeral.js';
import { daysInMonth } from './calendar.js';
import type { Word } from './word.js';

/** A stretch of time as written. A year that is not said is null. */
export type PeriodForm =
  | { readonly type: 'day'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly type: 'month'; readonly month: number; readonly year: YearForm }
  | { readonly type: 'quarter'; readonly quarter: number; readonly year: YearForm }
  | { readonly type: 'half'; readonly half: 1 | 2; readonly year: YearForm }
  /** `10 tháng đầu năm 2022`, `4 tháng cuối năm 2025`. */
  | { readonly type: 'months'; readonly count: number; readonly side: 'first' | 'last'; readonly year: YearForm }
  | { readonly type: 'year'; readonly year: YearForm }
  /** `đầu năm 2022`, `cuối tháng 10`: one end of a stretch. */
  | { readonly type: 'edge'; readonly edge: 'start' | 'end'; readonly of: PeriodForm }
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

interface Found {
  readonly form: PeriodForm;
  readonly from: number;
  readonly to: number;
}

/** The longest period that begins at a word, or null. */
export function periodAt(words: readonly Word[], at: number): Found | null {
  const norm = normAt(words);
  const point = pointAt(words, at);
  if (point !== null) return joined(words, at, point);
  // `từ năm 2020 đến tháng 7/2025`, `kể từ ngày 1/7`, `từ đầu năm đến nay`.
  const since = skip(words, at, SINCE);
  if (since > at) {
    const low = baseAt(words, since);
    if (low === null) return null;
    const until = skip(words, low.to, UNTIL);
    const high = until > low.to ? (baseAt(words, skip(words, until, FILLERS)) ?? nowAt(words, until)) : null;
    if (high !== null) return { form: { type: 'range', low: low.form, high: high.form }, from: at, to: high.to };
    return { form: { type: 'since', of: low.form }, from: at, to: low.to };
  }
  const asOf = skip(words, at, AS_OF);
  if (asOf > at) {
    const base = baseAt(words, skip(words, asOf, FILLERS)) ?? nowAt(words, asOf);
    if (base === null) return null;
    return base.form.type === 'now' ? { ...base, from: at } : { form: { type: 'asOf', of: base.form }, from: at, to: base.to };
  }
  if (norm(at) === 'trước') {
    const base = baseAt(words, at + 1);
    return base === null || base.form.type === 'year' ? null : { form: { type: 'before', of: base.form }, from: at, to: base.to };
  }
  return nowAt(words, at);
}

type Norm = (at: number) => string | undefined;
const normAt = (words: readonly Word[]): Norm => (at) => words[at]?.norm;

const SINCE = [['kể', 'từ', 'sau'], ['kể', 'từ'], ['tính', 'từ'], ['từ', 'sau'], ['từ']];
const UNTIL = [['cho', 'đến', 'hết'], ['cho', 'đến'], ['đến', 'hết'], ['tới', 'hết'], ['đến'], ['tới'], ['-']];
const AS_OF = [
  ['tính', 'đến', 'hết'], ['tính', 'đến', 'thời', 'điểm'], ['tính', 'đến'], ['tính', 'tới'], ['cho', 'đến', 'hết'], ['cho', 'đến'], ['đến', 'hết'], ['đến', 'thời', 'điểm'],
  ['tới', 'hết'], ['tại', 'thời', 'điểm'], ['ở', 'thời', 'điểm'], ['thời', 'điểm'], ['chốt', 'sổ', 'đến', 'hết'], ['chốt', 'đến'], ['đến'], ['tới'], ['hết'],
];
const FILLERS = [['hết'], ['cuối', 'ngày'], ['thời', 'điểm'], ['trước']];

/** The place after the longest of some word sequences, or the same place. */
function skip(words: readonly Word[], at: number, sequences: readonly (readonly string[])[]): number {
  for (const sequence of sequences) if (sequence.every((norm, i) => words[at + i]?.norm === norm)) return at + sequence.length;
  return at;
}

/** A period and those that are joined to it: `năm 2022 và 6 tháng đầu năm 2023`, `quý I - quý III/2022`. */
function joined(words: readonly Word[], at: number, first: Found): Found {
  const norm = words[first.to]?.norm;
  if (norm !== 'và' && norm !== '-' && norm !== 'đến') return { ...first, from: at };
  const second = baseAt(words, skip(words, norm === 'đến' ? first.to : first.to + 1, UNTIL));
  if (second === null || (norm === 'và' && (second.form.type === 'same' || first.form.type === 'same'))) return { ...first, from: at };
  if (norm === 'và') return { form: { type: 'list', of: [first.form, second.form] }, from: at, to: second.to };
  return { form: { type: 'range', low: first.form, high: second.form }, from: at, to: second.to };
}

/** A period without `từ`, `đến` … before it; `trong`, `vào`, `cả` may stand there. */
function pointAt(words: readonly Word[], at: number): Found | null {
  return baseAt(words, at);
}

function baseAt(words: readonly Word[], at: number): Found | null {
  return (
    spanOfYears(words, at) ?? sameTermAt(words, at) ?? monthsAt(words, at) ?? quarterAt(words, at) ?? halfAt(words, at) ??
    edgeAt(words, at) ?? dayAt(words, at) ?? monthAt(words, at) ?? yearAt(words, at) ?? relativeAt(words, at)
  );
}

/** `giai đoạn 2020 - 2025`, `nhiệm kỳ 2020-2025`, `năm học 2022 - 2023`, `5 năm 2020-2025`, `các năm 2021, 2022`. */
function spanOfYears(words: readonly Word[], at: number): Found | null {
  const norm = normAt(words);
  const to = skip(words, at, [['trong', 'giai', 'đoạn'], ['giai', 'đoạn'], ['nhiệm', 'kỳ'], ['thời', 'kỳ'], ['năm', 'học'], ['niên', 'khóa'], ['từ', 'năm'], ['các', 'năm']]);
  if (to === at) return null;
  const start = norm(to) === 'từ' || norm(to) === 'năm' ? skip(words, to, [['từ', 'năm'], ['từ'], ['năm']]) : to;
  const low = plainYear(words, start);
  if (low === null) return null;
  const mark = norm(start + 1);
  if (mark !== '-' && mark !== 'đến' && mark !== '/' && mark !== 'và' && mark !== ',') {
    return norm(at) === 'năm' ? { form: { type: 'year', year: { year: low } }, from: at, to: start + 1 } : null;
  }
  if (mark === ',' || mark === 'và') return listOfYears(words, at, start);
  const next = skip(words, start + 2, [['năm']]);
  const high = plainYear(words, next);
  if (high === null || high < low) return null;
  return { form: { type: 'range', low: { type: 'year', year: { year: low } }, high: { type: 'year', year: { year: high } } }, from: at, to: next + 1 };
}

/** `các năm 2021, 2022 và 2023`; after `giai đoạn` or a lone `năm` the first year stands by itself. */
function listOfYears(words: readonly Word[], at: number, start: number): Found | null {
  const years: number[] = [];
  let to = start;
  for (let year = plainYear(words, to); year !== null; year = plainYear(words, to)) {
    years.push(year);
    const next = skip(words, to + 1, [[',', 'năm'], ['và', 'năm'], [','], ['và']]);
    if (next === to + 1 || plainYear(words, next) === null) {
      to++;
      break;
    }
    to = next;
  }
  if (years.length < 2 || words[at]?.norm !== 'các') return null;
  return { form: { type: 'list', of: years.map((year) => ({ type: 'year' as const, year: { year } })) }, from: at, to };
}

/** `cùng kỳ năm 2021`, `cùng kỳ 2021`, `cùng kỳ năm trước`, `cùng kỳ`, `cùng thời điểm năm ngoái`. */
function sameTermAt(words: readonly Word[], at: number): Found | null {
  const to = skip(words, at, [['cùng', 'kỳ'], ['cùng', 'thời', 'điểm'], ['cùng', 'giai', 'đoạn'], ['cùng', 'thời', 'kỳ'], ['cùng', 'thời', 'gian']]);
  if (to === at) return null;
  const start = skip(words, to, [['của', 'năm'], ['năm']]);
  const year = start > to ? yearValue(words, start) : plainYear(words, to) === null ? null : { value: { year: plainYear(words, to) as number }, to: to + 1 };
  return year === null
    ? { form: { type: 'same', year: { offset: -1 } }, from: at, to }
    : { form: { type: 'same', year: year.value }, from: at, to: year.to };
}

/** `10 tháng đầu năm 2022`, `Sáu tháng đầu năm`, `6 tháng cuối năm 2025`, `11 tháng năm 2022`, `9 tháng/2023`. */
function monthsAt(words: readonly Word[], at: number): Found | null {
  const norm = normAt(words);
  const count = smallNumber(words, at);
  if (count === null || norm(count.to) !== 'tháng' || count.value < 1 || count.value > 12) return null;
  let to = count.to + 1;
  const side = norm(to) === 'đầu' ? 'first' : norm(to) === 'cuối' ? 'last' : null;
  if (side !== null) to = skip(words, to + 1, [['của', 'năm'], ['năm']]);
  else to = skip(words, to, [['của', 'năm'], ['năm'], ['/']]);
  if (side !== null && to === count.to + 2 && norm(to) !== '/') return null;
  if (side === null && to === count.to + 1) return null;
  const year = yearValue(words, norm(to) === '/' ? to + 1 : to);
  if (side === null && (year === null || !('year' in year.value))) return null;
  return { form: { type: 'months', count: count.value, side: side ?? 'first', year: year?.value ?? null }, from: at, to: year?.to ?? to };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };
const ORDINAL: Readonly<Record<string, number>> = { một: 1, nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };

/** `quý I/2022`, `quý 3`, `quý I//2021`, `Q2/2025`, `quý IV năm 2022`. */
function quarterAt(words: readonly Word[], at: number): Found | null {
  const norm = normAt(words);
  const compact = /^q([1-4])$/u.exec(norm(at) ?? '');
  let quarter: number | null | undefined;
  let to: number;
  if (compact !== null) {
    quarter = Number(compact[1]);
    to = at + 1;
  } else {
    if (norm(at) !== 'quý') return null;
    const word = words[at + 1];
    if (word === undefined) return null;
    quarter = word.kind === 'number' ? plainInteger(word.norm) : (ROMAN[word.norm] ?? ORDINAL[word.norm]);
    to = at + 2;
  }
  if (quarter === undefined || quarter === null || quarter < 1 || quarter > 4) return null;
  if (compact !== null && norm(to) !== '/' && norm(to) !== 'năm') return null;
  const year = yearAfter(words, to);
  return { form: { type: 'quarter', quarter, year: year?.value ?? null }, from: at, to: year?.to ?? to };
}

/** `nửa đầu năm 2023`, `nửa cuối năm`. */
function halfAt(words: readonly Word[], at: number): Found | null {
  const norm = normAt(words);
  if (norm(at) !== 'nửa' || (norm(at + 1) !== 'đầu' && norm(at + 1) !== 'cuối') || norm(at + 2) !== 'năm') return null;
  const year = yearValue(words, at + 3);
  return { form: { type: 'half', half: norm(at + 1) === 'đầu' ? 1 : 2, year: year?.value ?? null }, from: at, to: year?.to ?? at + 3 };
}

/** `đầu năm 2022`, `cuối năm`, `cuối tháng 10/2021`, `đầu quý II`. `những tháng đầu năm` is vague and no edge. */
function edgeAt(words: readonly Word[], at: number): Found | null {
  const norm = normAt(words);
  const edge = norm(at) === 'đầu' ? 'start' : norm(at) === 'cuối' ? 'end' : null;
  if (edge === null || norm(at - 1) === 'tháng' || norm(at + 2) === 'học') return null;
  const of =
    norm(at + 1) === 'năm'
      ? (yearAt(words, at + 1) ?? { form: { type: 'year', year: null } as const, from: at, to: at + 2 })
      : (monthAt(words, at + 1) ?? quarterAt(words, at + 1));
  return of === null ? null : { form: { type: 'edge', edge, of: of.form }, from: at, to: of.to };
}

/** `ngày 7/11/2022`, `ngày 07 tháng 11 năm 2022`, `30/6`, `24-25/4/2023`, `ngày 17.8`, `ngày 1-7`. */
function dayAt(words: readonly Word[], at: number): Found | null {
  const norm = normAt(words);
  const named = norm(at) === 'ngày' || norm(at) === 'mùng' || norm(at) === 'mồng' || norm(at) === 'hôm';
  const start = named ? at + 1 : at;
  const dotted = named ? dottedDay(words, start) : dottedDate(words, start);
  if (dotted !== null) return { ...dotted, from: at };
  const day = dayNumber(words, start);
  if (day === null) return null;
  const sign = norm(start + 1);
  if (sign === '/' || sign === '-' || sign === '–') {
    const tight = !(words[start + 1] as Word).spaced && !words[start + 2]?.spaced;
    const second = plainInteger(norm(start + 2) ?? '');
    const third = norm(start + 3) === sign || norm(start + 3) === '/' ? plainYear(words, start + 4) ?? shortYear(words, start + 4, sign) : null;
    if (second !== null && third !== null && sign === norm(start + 3) && isDay(day, second, third) && tight) return found(at, start + 5, day, second, third);
    // `24-25/4/2023`: two days of one month.
    if (sign === '-' && second !== null && norm(start + 3) === '/') {
      const end = dayAt(words, start + 2);
      if (end !== null && end.form.type === 'day') {
        const low = { ...end.form, day };
        return { form: { type: 'range', low, high: end.form }, from: at, to: end.to };
      }
    }
    if (second !== null && tight && isDay(day, second, null) && norm(start + 3) !== '/' && (named || (sign === '/' && mayBeDate(words, at, start + 3, day, second)))) {
      return found(at, start + 3, day, second, null);
    }
  }
  // `ngày 07 tháng 11 năm 2022`
  if (norm(start + 1) === 'tháng' && (named || norm(at - 1) === '-' || norm(at - 1) === 'đến' || isMonthYear(words, start + 2))) {
    const month = monthNumber(words, start + 2);
    if (month === null || !isDay(day, month, null)) return null;
    const commaYear = norm(start + 3) === ',' ? plainYear(words, start + 4) : null;
    if (commaYear !== null) return found(at, start + 5, day, month, commaYear);
    const year = yearAfter(words, start + 3);
    return found(at, year?.to ?? start + 3, day, month, year !== null && 'year' in year.value ? year.value.year : null);
  }
  return null;
}

function found(from: number, to: number, day: number, month: number, year: number | null): Found {
  return { form: { type: 'day', day, month, year }, from, to };
}

/** Whether `30/6` is a date where no `ngày` stands before it: an improper fraction, or after a word that wants a date. */
function mayBeDate(words: readonly Word[], at: number, after: number, day: number, month: number): boolean {
  const before = words[at - 1]?.norm ?? '';
  if (DATE_WANTED.has(before)) return true;
  const next = words[after];
  const counted = next !== undefined && next.kind === 'word' && next.spaced;
  // `15/18 huyện` counts; `30/6` at the end of a phrase does not.
  return day >= month && !counted;
}

const DATE_WANTED = new Set(['từ', 'đến', 'tới', 'trước', 'sau', 'hết', 'vào', 'sáng', 'chiều', 'tối', 'trưa', 'qua', 'nay', 'ngày', 'đêm', 'hôm', 'dịp', 'và']);

function isMonthYear(words: readonly Word[], at: number): boolean {
  return monthNumber(words, at) !== null && (words[at + 1]?.norm === 'năm' || words[at + 1]?.norm === '/' || words[at + 1]?.norm === ',');
}

/** `17.8` and `1.7.2025` after `ngày`. */
function dottedDay(words: readonly Word[], at: number): Found | null {
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/u.exec(words[at]?.norm ?? '');
  if (parts === null) return null;
  const year = parts[3] === undefined ? null : Number(parts[3]);
  return isDay(Number(parts[1]), Number(parts[2]), year) ? found(at, at + 1, Number(parts[1]), Number(parts[2]), year) : null;
}

/** `1.7.2025` anywhere; `1.7` only after a word that wants a date. */
function dottedDate(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (word?.kind !== 'number') return null;
  const parts = word.norm.split('.');
  return parts.length === 3 || (parts.length === 2 && (parts[1] as string).length < 3 && ['từ', 'sáng', 'chiều', 'tối', 'trưa', 'kể'].includes(words[at - 1]?.norm ?? '') && !measured(words[at + 1]))
    ? dottedDay(words, at)
    : null;
}

function measured(next: Word | undefined): boolean {
  return next !== undefined && (next.norm === '%' || (next.kind === 'word' && /^(?:tỷ|triệu|nghìn|lần|phần|điểm)$/u.test(next.norm)));
}

/** `tháng 7/2025`, `tháng 10`, `tháng 7-2017`, `tháng Tám`, `tháng 02 năm 2023`; `7/2025` alone. */
function monthAt(words: readonly Word[], at: number): Found | null {
  const norm = normAt(words);
  if (norm(at) !== 'tháng') {
    const month = words[at]?.kind === 'number' ? plainInteger(norm(at) as string) : null;
    if (month === null || month < 1 || month > 12 || norm(at + 1) !== '/' || words[at + 1]?.spaced || norm(at + 3) === '/') return null;
    const year = plainYear(words, at + 2);
    return year === null ? null : { form: { type: 'month', month, year: { year } }, from: at, to: at + 3 };
  }
  const dotted = /^(\d{1,2})\.(\d{4})$/u.exec(norm(at + 1) ?? '');
  if (dotted !== null && Number(dotted[1]) >= 1 && Number(dotted[1]) <= 12) {
    return { form: { type: 'month', month: Number(dotted[1]), year: { year: Number(dotted[2]) } }, from: at, to: at + 2 };
  }
  const month = monthNumber(words, at + 1);
  if (month === null) return null;
  const year = yearAfter(words, at + 2);
  return { form: { type: 'month', month, year: year?.value ?? null }, from: at, to: year?.to ?? at + 2 };
}

/** `năm 2022`, `cả năm 2023`, `năm nay`, `năm trước`, `trong năm`. */
function yearAt(words: readonly Word[], at: number): Found | null {
  const norm = normAt(words);
  if (norm(at) !== 'năm') return null;
  const year = yearValue(words, at + 1);
  if (year !== null) return { form: { type: 'year', year: year.value }, from: at, to: year.to };
  const ends = words[at + 1] === undefined || (words[at + 1] as Word).kind === 'punctuation';
  const within = norm(at - 1) === 'trong' || norm(at - 1) === 'cả';
  return within && ends ? { form: { type: 'year', year: { offset: 0 } }, from: at, to: at + 1 } : null;
}

/** `tháng trước`, `quý trước`, `tháng này`, `tuần qua`. */
function relativeAt(words: readonly Word[], at: number): Found | null {
  const grain = ({ tháng: 'month', quý: 'quarter', tuần: 'week' } as const)[words[at]?.norm ?? ''];
  const offset = ({ trước: -1, này: 0, qua: -1 } as const)[words[at + 1]?.norm ?? ''];
  return grain === undefined || offset === undefined || words[at - 1]?.kind === 'number' ? null : { form: { type: 'relative', grain, offset }, from: at, to: at + 2 };
}

function nowAt(words: readonly Word[], at: number): Found | null {
  const to = skip(words, at, [['đến', 'nay'], ['tới', 'nay'], ['hiện', 'nay'], ['hiện', 'tại'], ['đến', 'thời', 'điểm', 'này'], ['đến', 'thời', 'điểm', 'hiện', 'tại'], ['thời', 'điểm', 'này'], ['nay']]);
  return to === at ? null : { form: { type: 'now' }, from: at, to };
}

function yearAfter(words: readonly Word[], at: number): { readonly value: Exclude<YearForm, null>; readonly to: number } | null {
  const norm = normAt(words);
  let to = at;
  if (norm(at) === 'năm') return yearValue(words, at + 1);
  if (norm(at) === 'của' && norm(at + 1) === 'năm') return yearValue(words, at + 2);
  while (norm(to) === '/') to++;
  if (to === at && (norm(at) === '-' || norm(at) === ',')) to++;
  if (to === at || words[to]?.spaced !== (norm(at) === ',' ? true : false)) return null;
  const year = plainYear(words, to);
  return year === null ? null : { value: { year }, to: to + 1 };
}

/** The year that stands at a word: `2022`, `nay`, `trước`, `ngoái`, `sau`. */
function yearValue(words: readonly Word[], at: number): { readonly value: Exclude<YearForm, null>; readonly to: number } | null {
  const year = plainYear(words, at);
  if (year !== null) return { value: { year }, to: at + 1 };
  const offset = ({ nay: 0, này: 0, trước: -1, ngoái: -1, sau: 1, tới: 1 } as const)[words[at]?.norm ?? ''];
  if (offset === undefined || (words[at]?.norm === 'trước' && words[at + 1]?.norm === 'đó')) return null;
  return { value: { offset }, to: at + 1 };
}

function plainYear(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word?.kind !== 'number' || !/^(?:1[89]|20|21)\d\d$/u.test(word.norm)) return null;
  return Number(word.norm);
}

/** `22` in `7/11/22`. */
function shortYear(words: readonly Word[], at: number, sign: string): number | null {
  const word = words[at];
  if (word?.kind !== 'number' || !/^\d\d$/u.test(word.norm) || sign !== '/') return null;
  const year = Number(word.norm);
  return year < 70 ? 2000 + year : 1900 + year;
}

function dayNumber(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word?.kind !== 'number' || word.norm.length > 2) return null;
  return plainInteger(word.norm);
}

function monthNumber(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.kind === 'number') {
    const month = word.norm.length <= 2 ? plainInteger(word.norm) : null;
    return month !== null && month >= 1 && month <= 12 ? month : null;
  }
  if (word.norm === 'giêng') return 1;
  if (word.norm === 'chạp') return 12;
  const numeral = word.norm === 'tư' ? { value: { n: 4n, d: 1n }, to: at + 1 } : word.norm === 'năm' ? null : numeralAt(words, at);
  const month = numeral === null || numeral.value.d !== 1n ? 0 : Number(numeral.value.n);
  return month >= 1 && month <= 12 && numeral?.to === at + 1 ? month : null;
}

function smallNumber(words: readonly Word[], at: number): { readonly value: number; readonly to: number } | null {
  const word = words[at];
  if (word?.kind === 'number') {
    const value = word.norm.length <= 2 ? plainInteger(word.norm) : null;
    return value === null ? null : { value, to: at + 1 };
  }
  const numeral = word?.kind === 'word' ? numeralAt(words, at) : null;
  return numeral === null || numeral.scaled || numeral.value.d !== 1n ? null : { value: Number(numeral.value.n), to: numeral.to };
}

function plainInteger(text: string): number | null {
  return /^\d{1,9}$/u.test(text) ? Number(text) : null;
}

function isDay(day: number, month: number, year: number | null): boolean {
  return day >= 1 && day <= daysInMonth(year ?? 2024, month);
}
