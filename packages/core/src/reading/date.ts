/** Days and months as drafts write them: `ngày 07 tháng 11 năm 2022`, `30/6`, `ngày 1-7`, `17.8`, `tháng Tám`. */
import { scalePowers } from '../vocabulary/index.js';
import { isDay } from './calendar.js';
import { numeralAt } from './numeral.js';
import type { FoundPeriod } from './period.js';
import { phrasesOf, skip } from './phrases.js';
import { unitAt } from './unit.js';
import { type Word, wordAt } from './word.js';
import { plainYear, shortYear, yearAfter, yearBeside, yearValue } from './year.js';

/** `ngày 7/11/2022`, `ngày 07 tháng 11 năm 2022`, `30/6`, `24-25/4/2023`, `ngày 17.8`, `ngày 1-7`, `mùng 5 tháng Giêng`. */
export function dayAt(words: readonly Word[], at: number): FoundPeriod | null {
  const named = words[at]?.kind === 'number' ? at : skip(words, at, DAY_NAMES);
  if (words[named]?.kind === 'number') return writtenDay(words, at, named);
  return spokenDay(words, at, named) ?? firstDay(words, at);
}

const DAY_NAMES = phrasesOf('ngày', 'mùng', 'mồng', 'hôm', 'ngày mùng', 'ngày mồng', 'hôm mùng', 'hôm mồng');

function writtenDay(words: readonly Word[], at: number, start: number): FoundPeriod | null {
  const named = start > at;
  const dotted = named ? dottedDay(words, start) : dottedDate(words, start);
  if (dotted !== null) return { ...dotted, from: at };
  const day = dayNumber(words[start]);
  if (day === null) return null;
  const sign = words[start + 1]?.norm;
  if (sign === '/' || sign === '-') return strokedDay(words, at, start, day, sign);
  return sign === 'tháng' ? longDay(words, at, start, day) : null;
}

/** `1-5` in `ngày 30-4 và 1-5`: a day that borrows the `ngày` of the one before it. */
export function dayBeside(words: readonly Word[], at: number): FoundPeriod | null {
  const day = dayNumber(words[at]);
  const sign = words[at + 1]?.norm;
  const found = day === null || (sign !== '/' && sign !== '-') ? null : strokedDay(words, at, at, day, sign, true);
  return found === null || unitAt(words, found.to) !== null ? null : found;
}

/** `7/11/2022`, `7-11-2022`, `30/6`, `24-25/4/2023`. */
function strokedDay(
  words: readonly Word[],
  at: number,
  start: number,
  day: number,
  sign: '/' | '-',
  named = start > at,
): FoundPeriod | null {
  const tight = words[start + 1]?.spaced === false && words[start + 2]?.spaced === false;
  const month = plainInteger(words[start + 2]?.norm ?? '');
  if (month === null) return null;
  const again = words[start + 3]?.norm;
  if (again === sign && tight) {
    const year = plainYear(words, start + 4) ?? (sign === '/' ? shortYear(words[start + 4]) : null);
    if (year !== null && isDay(day, month, year)) return found(at, start + 5, day, month, year);
  }
  if (sign === '-' && again === '/') return daysOfOneMonth(words, at, day, start + 2);
  if (sign === '-' && again === 'tháng') return daysOfOneMonth(words, at, day, start + 2);
  if (!tight || !isDay(day, month, null) || again === '/') return null;
  const isDate = named || (sign === '/' ? mayBeDate : mayBeDashed)(words, at, start + 3, day, month);
  return isDate ? found(at, start + 3, day, month, null) : null;
}

/** `24-25/4/2023`, `7 - 9 tháng 11, 2022`, `từ 24 đến 25/4`: two days of one month; the second begins at `last`. */
export function daysOfOneMonth(words: readonly Word[], at: number, day: number, last: number): FoundPeriod | null {
  const end = writtenDayAfter(words, last);
  if (end === null || end.form.type !== 'day' || !isDay(day, end.form.month, end.form.year) || day >= end.form.day)
    return null;
  return { form: { type: 'range', low: { ...end.form, day }, high: end.form }, from: at, to: end.to };
}

/** A date that another day or `đến` stands before, so that it needs no `ngày` of its own. */
function writtenDayAfter(words: readonly Word[], at: number): FoundPeriod | null {
  const start = skip(words, at, DAY_NAMES);
  const day = dayNumber(words[start]);
  if (day === null) return null;
  if (words[start + 1]?.norm === 'tháng') return longDay(words, start, start, day, true);
  return words[start + 1]?.norm === '/' ? strokedDay(words, start, start, day, '/') : null;
}

/** `ngày 07 tháng 11 năm 2022`, `7 tháng 11, 2022`. */
function longDay(words: readonly Word[], at: number, start: number, day: number, sure = false): FoundPeriod | null {
  const month = monthNumber(words, start + 2);
  if (month === null || !isDay(day, month.month, null)) return null;
  const before = wordAt(words, at - 1)?.norm;
  const next = words[month.to];
  const ends = next === undefined || (next.kind === 'punctuation' && next.norm !== '%');
  // `7 tháng 11` and no more is a day; `7 tháng đầu năm`, `6 tháng 2 lần` are stretches.
  const isDate = sure || start > at || before === '-' || before === 'đến' || ends || next.norm === 'năm';
  if (!isDate || (start === at && NUMBERED.has(before ?? ''))) return null;
  const commaYear = next?.norm === ',' ? plainYear(words, month.to + 1) : null;
  if (commaYear !== null) return found(at, month.to + 2, day, month.month, commaYear);
  return dayOfYear(words, at, day, month);
}

/** Nouns that the number after them belongs to: `đợt 1 tháng 5 năm 2023` is no first of May. */
const NUMBERED = new Set(['đợt', 'lần', 'vòng', 'khóa', 'kỳ', 'bước', 'nhóm', 'vực', 'lượt']);

/** `ngày ba mươi tháng tư`, `mùng một tháng một năm hai nghìn mười ba`, `hai mươi tư tháng bảy`. */
function spokenDay(words: readonly Word[], at: number, start: number): FoundPeriod | null {
  const word = words[start];
  if (word?.kind !== 'word') return null;
  const numeral = numeralAt(words, start);
  if (numeral === null || numeral.scaled || numeral.value.d !== 1n || words[numeral.to]?.norm !== 'tháng') return null;
  const day = Number(numeral.value.n);
  const month = monthNumber(words, numeral.to + 1);
  if (month === null || !isDay(day, month.month, null)) return null;
  const year = yearAfter(words, month.to);
  // Without `ngày`, only a day past twelve, or one with its year, cannot be a number of months.
  if (start === at && day <= 12 && (year === null || !('year' in year.value))) return null;
  return dayOfYear(words, at, day, month);
}

/** `ngày đầu tiên của tháng 3`. */
function firstDay(words: readonly Word[], at: number): FoundPeriod | null {
  const to = skip(words, at, FIRST_DAY);
  const month = to === at ? null : monthAt(words, to);
  if (month === null || month.form.type !== 'month') return null;
  const { year } = month.form;
  return year === null || 'year' in year ? found(at, month.to, 1, month.form.month, year?.year ?? null) : null;
}

const FIRST_DAY = phrasesOf('ngày đầu tiên của', 'ngày đầu tiên');

/** A day of a month, with the year that follows the month where one does. */
function dayOfYear(words: readonly Word[], at: number, day: number, month: FoundMonth): FoundPeriod {
  const year = yearAfter(words, month.to);
  const said = year !== null && 'year' in year.value ? year.value.year : null;
  return found(at, year?.to ?? month.to, day, month.month, said);
}

function found(from: number, to: number, day: number, month: number, year: number | null): FoundPeriod {
  return { form: { type: 'day', day, month, year }, from, to };
}

/** Whether `30/6` is a date where no `ngày` stands before it: an improper fraction, a zero in front, or after a word that wants a date. */
function mayBeDate(words: readonly Word[], at: number, after: number, day: number, month: number): boolean {
  const before = wordAt(words, at - 1);
  const next = words[after];
  const counted = next !== undefined && next.kind === 'word' && next.spaced;
  if (DATE_WANTED.has(before?.norm ?? '')) return !(counted && unitAt(words, after) !== null);
  if (before?.norm === '(' && next?.norm === ')' && isSaidOfDay(words, at - 2)) return true;
  if (words[at]?.norm.startsWith('0')) return !counted;
  // `15/18 huyện` counts; `30/6` at the end of a phrase does not.
  return day >= month && !counted;
}

/** `chiều 23-5`, `sáng nay 3-5`, `chiều qua (23-5)`: after a part of a day; `tối 3-5 viên` counts. */
function mayBeDashed(words: readonly Word[], at: number, after: number, day: number, month: number): boolean {
  const next = words[after];
  let before = at - 1;
  if (words[before]?.norm === '(' && next?.norm === ')') before--;
  if (!isSaidOfDay(words, before)) return false;
  const goesOn = next?.kind === 'word' && next.spaced && !next.newLine && (!next.capital || next.upper);
  if (!goesOn) return next?.norm !== '%';
  // What is counted from one number to another grows.
  return (day > month && unitAt(words, after) === null) || BEHIND_DATES.has(next.norm);
}

/** `chiều`, `sáng nay`, `hôm qua`: a word that says which day; `tính đến 30-9`, `tính đến hết 30-9` do, too. */
function isSaidOfDay(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (norm === 'hết' || norm === 'đến') return wordAt(words, at - (norm === 'hết' ? 2 : 1))?.norm === 'tính';
  if (norm === 'qua' || norm === 'nay') return SAID_OF_DAYS.has(wordAt(words, at - 1)?.norm ?? '');
  return PARTS_OF_DAY.has(norm);
}

const PARTS_OF_DAY = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm']);
const SAID_OF_DAYS = new Set([...PARTS_OF_DAY, 'hôm']);
const BEHIND_DATES = new Set(['tại', 'ở', 'và', 'của', 'đến', 'theo', 'do', 'khi', 'với', 'về']);

const DATE_WANTED = new Set([
  'từ',
  'đến',
  'tới',
  'trước',
  'sau',
  'hết',
  'vào',
  'sáng',
  'chiều',
  'tối',
  'trưa',
  'qua',
  'nay',
  'ngày',
  'đêm',
  'hôm',
  'dịp',
  'và',
]);

/** `17.8` and `1.7.2025` after `ngày`. */
function dottedDay(words: readonly Word[], at: number): FoundPeriod | null {
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/u.exec(words[at]?.norm ?? '');
  if (parts === null) return null;
  const year = parts[3] === undefined ? null : Number(parts[3]);
  return isDay(Number(parts[1]), Number(parts[2]), year)
    ? found(at, at + 1, Number(parts[1]), Number(parts[2]), year)
    : null;
}

/** `1.7.2025` anywhere; `1.7` only after a word that wants a date. */
function dottedDate(words: readonly Word[], at: number): FoundPeriod | null {
  const norm = words[at]?.norm ?? '';
  const point = norm.indexOf('.');
  if (point < 0) return null;
  if (norm.includes('.', point + 1)) return dottedDay(words, at);
  const wanted =
    norm.length - point < 4 && DOTTED_WANTED.has(wordAt(words, at - 1)?.norm ?? '') && !measured(words[at + 1]);
  return wanted ? dottedDay(words, at) : null;
}

const DOTTED_WANTED = new Set(['từ', 'sáng', 'chiều', 'tối', 'trưa', 'kể']);

function measured(next: Word | undefined): boolean {
  return next !== undefined && (next.norm === '%' || MEASURES.has(next.norm));
}

const MEASURES = new Set([...scalePowers.keys(), 'lần', 'phần', 'điểm']);

/** `tháng 7/2025`, `tháng 10`, `tháng 7-2017`, `tháng Tám`, `tháng 02 năm 2023`, `tháng 1-6/2025`; `7/2025` alone. */
export function monthAt(words: readonly Word[], at: number): FoundPeriod | null {
  const word = words[at];
  if (word?.norm !== 'tháng') return word?.kind === 'number' ? bareMonth(words, at) : null;
  const dotted = /^(\d{1,2})\.(\d{4})$/u.exec(words[at + 1]?.norm ?? '');
  if (dotted !== null && isMonth(Number(dotted[1]))) {
    return {
      form: { type: 'month', month: Number(dotted[1]), year: { year: Number(dotted[2]) } },
      from: at,
      to: at + 2,
    };
  }
  const month = monthNumber(words, at + 1);
  if (month === null) return null;
  const months = monthsOfOneYear(words, at, month);
  if (months !== null) return months;
  const year = yearAfter(words, month.to) ?? yearBeside(words, month.to);
  return { form: { type: 'month', month: month.month, year: year?.value ?? null }, from: at, to: year?.to ?? month.to };
}

/** `7/2025`. */
function bareMonth(words: readonly Word[], at: number): FoundPeriod | null {
  const month = plainInteger((words[at] as Word).norm);
  if (
    month === null ||
    !isMonth(month) ||
    words[at + 1]?.norm !== '/' ||
    words[at + 1]?.spaced ||
    words[at + 3]?.norm === '/'
  )
    return null;
  const year = plainYear(words, at + 2);
  return year === null ? null : { form: { type: 'month', month, year: { year } }, from: at, to: at + 3 };
}

/** `tháng 1-6/2025`, `tháng 4 - 6 năm 2022`: from one month to another. */
function monthsOfOneYear(words: readonly Word[], at: number, first: FoundMonth): FoundPeriod | null {
  if (words[first.to]?.norm !== '-') return null;
  const last = monthNumber(words, first.to + 1);
  const year = last === null || last.month <= first.month ? null : yearAfter(words, last.to);
  if (last === null || year === null) return null;
  const month = (value: number) => ({ type: 'month', month: value, year: year.value }) as const;
  return { form: { type: 'range', low: month(first.month), high: month(last.month) }, from: at, to: year.to };
}

/** The day in digits that stands at a word. */
export function dayNumber(word: Word | undefined): number | null {
  return word?.kind !== 'number' || word.norm.length > 2 ? null : plainInteger(word.norm);
}

interface FoundMonth {
  readonly month: number;
  readonly to: number;
}

/** `7`, `07`, `Tám`, `mười hai`, `Giêng`, `Chạp`; `năm` only before a year, where it cannot mean years itself. */
function monthNumber(words: readonly Word[], at: number): FoundMonth | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.kind === 'number') {
    const month = word.norm.length <= 2 ? plainInteger(word.norm) : null;
    return month !== null && isMonth(month) ? { month, to: at + 1 } : null;
  }
  const month = MONTHS.get(word.norm);
  if (month === undefined) return null;
  if (word.norm === 'năm' && (words[at + 1]?.norm !== 'năm' || yearValue(words, at + 2) === null)) return null;
  const next = words[at + 1]?.norm;
  const teen = word.norm !== 'mười' ? undefined : next === 'một' ? 11 : next === 'hai' ? 12 : undefined;
  return teen === undefined ? { month, to: at + 1 } : { month: teen, to: at + 2 };
}

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['chạp', 12],
]);

/** A whole number in digits, or null. */
export function plainInteger(text: string): number | null {
  return /^\d{1,9}$/u.test(text) ? Number(text) : null;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
