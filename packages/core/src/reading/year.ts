/** Years, and times told from now: `năm 2022`, `cả năm 2023`, `năm nay`, `tháng trước`, `hai nghìn linh chín`. */
import { digitsAt, numeralAt } from './numeral.js';
import type { FoundPeriod, YearForm } from './period.js';
import { type Word, wordAt } from './word.js';

/** `năm 2022`, `cả năm 2023`, `năm nay`, `năm trước`, `trong năm`, `năm hai nghìn linh chín`. */
export function yearAt(words: readonly Word[], at: number): FoundPeriod | null {
  if (words[at]?.norm !== 'năm') return null;
  const before = wordAt(words, at - 1);
  const year = yearValue(words, at + 1);
  if (year !== null) {
    // `3 năm trước`, `những năm tới`: a number of years, counted from now.
    if ('offset' in year.value && (before?.kind === 'number' || COUNTED_YEARS.has(before?.norm ?? ''))) return null;
    if ('offset' in year.value && isAnyYear(words, at, year.to)) return null;
    // `những tháng đầu năm 2023`: nobody knows how many.
    if (
      (before?.norm === 'đầu' || before?.norm === 'cuối') &&
      VAGUE_MONTHS.has(`${wordAt(words, at - 3)?.norm} ${words[at - 2]?.norm}`)
    )
      return null;
    return { form: { type: 'year', year: year.value }, from: at, to: year.to };
  }
  const next = words[at + 1];
  const ends =
    next === undefined ||
    next.kind === 'punctuation' ||
    (before?.norm === 'cả' && (next.kind === 'number' || AFTER_WHOLE_YEAR.has(next.norm)));
  const within = before?.norm === 'trong' || before?.norm === 'cả';
  return within && ends ? { form: { type: 'year', year: null }, from: at, to: at + 1 } : null;
}

/** What goes on behind `cả năm`, where it is no `cả năm huyện`: `cả năm đạt 520 tỷ đồng`, `cả năm thu 520 tỷ đồng`. */
const AFTER_WHOLE_YEAR = new Set('là đạt ước thu chi có được đã dự giải tiếp'.split(' '));

/** `năm sau cao hơn năm trước`, `năm sau tăng so với năm trước`: each year and the one before it, none in particular. */
function isAnyYear(words: readonly Word[], from: number, to: number): boolean {
  const isYear = (at: number, which: string) => wordAt(words, at)?.norm === 'năm' && words[at + 1]?.norm === which;
  for (let i = 1; i <= 5; i++) {
    if (isYear(from, 'sau') && isYear(to + i, 'trước')) return true;
    if (isYear(from, 'trước') && isYear(from - 1 - i, 'sau')) return true;
  }
  return false;
}

const VAGUE_MONTHS = new Set(['những tháng', 'các tháng', 'mấy tháng', 'vài tháng', 'những quý']);
const COUNTED_YEARS = new Set([
  'những',
  'các',
  'nhiều',
  'vài',
  'mấy',
  'một',
  'hai',
  'ba',
  'bốn',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'chục',
  'mươi',
  'lăm',
]);

/** `tháng trước`, `quý trước`, `tháng này`, `tuần qua`, `quý tiếp theo`, `trong tuần`. */
export function relativeAt(words: readonly Word[], at: number): FoundPeriod | null {
  // `hằng tháng qua tài khoản`: how often, not when.
  if (['hằng', 'mỗi'].includes(wordAt(words, at - 1)?.norm ?? '')) return null;
  const grain = GRAINS.get(words[at]?.norm ?? '');
  if (
    grain === undefined ||
    wordAt(words, at - 1)?.kind === 'number' ||
    COUNTED_YEARS.has(wordAt(words, at - 1)?.norm ?? '')
  )
    return null;
  const offset = offsetAt(words, at + 1);
  if (offset !== null) return { form: { type: 'relative', grain, offset: offset.value }, from: at, to: offset.to };
  const ends = words[at + 1] === undefined || (words[at + 1] as Word).kind === 'punctuation';
  return grain === 'week' && wordAt(words, at - 1)?.norm === 'trong' && ends
    ? { form: { type: 'relative', grain, offset: 0 }, from: at, to: at + 1 }
    : null;
}

const GRAINS: ReadonlyMap<string, 'month' | 'quarter' | 'week'> = new Map([
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['tuần', 'week'],
]);

/** How far from the present: `nay`, `này`, `hiện tại` 0; `trước`, `qua` −1; `sau`, `tới`, `tiếp theo`, `kế tiếp` +1. */
function offsetAt(words: readonly Word[], at: number): { readonly value: number; readonly to: number } | null {
  const norm = words[at]?.norm ?? '';
  const next = words[at + 1]?.norm ?? '';
  if (norm === 'này' || norm === 'nay') return { value: 0, to: at + 1 };
  if (norm === 'hiện' && (next === 'tại' || next === 'nay')) return { value: 0, to: at + 2 };
  if (norm === 'trước' || norm === 'qua')
    return next === 'đó' || next === 'khi' || next === 'đây' ? null : { value: -1, to: at + 1 };
  if (norm === 'vừa' && (next === 'qua' || next === 'rồi')) return { value: -1, to: at + 2 };
  if (norm === 'sau' || norm === 'tới')
    return next === 'đó' || next === 'khi' || next === 'này' || next === 'đây' ? null : { value: 1, to: at + 1 };
  if (norm === 'tiếp') return { value: 1, to: next === 'theo' ? at + 2 : at + 1 };
  return norm === 'kế' && next === 'tiếp' ? { value: 1, to: at + 2 } : null;
}

/** A year that was found, with the word after it. */
export interface FoundYear {
  readonly value: Exclude<YearForm, null>;
  readonly to: number;
}

/** The year that follows a day, month or quarter: `/2022`, `.2022`, `năm 2022`, `của năm 2022`, `, 2022`. */
export function yearAfter(words: readonly Word[], at: number): FoundYear | null {
  const norm = words[at]?.norm;
  if (norm === 'năm') return yearValue(words, at + 1);
  if (norm === 'của' && words[at + 1]?.norm === 'năm') return yearValue(words, at + 2);
  let to = at;
  while (words[to]?.norm === '/' && to < at + 3) to++;
  if (to === at && (norm === '-' || norm === ',' || (norm === '.' && !words[at]?.spaced))) to++;
  if (to === at || words[to]?.spaced !== (norm === ',')) return null;
  const year = plainYear(words, to);
  return year === null ? null : { value: { year }, to: to + 1 };
}

/** The year that stands at a word: `2022`, `hai nghìn linh chín`, `hai không hai ba`, `nay`, `trước`, `ngoái`, `sau`. */
export function yearValue(words: readonly Word[], at: number): FoundYear | null {
  const year = plainYear(words, at);
  if (year !== null) return { value: { year }, to: at + 1 };
  if (words[at]?.norm === 'ngoái') return { value: { offset: -1 }, to: at + 1 };
  const offset = offsetAt(words, at);
  if (offset !== null) return words[at]?.norm === 'qua' ? null : { value: { offset: offset.value }, to: offset.to };
  return spokenYear(words, at);
}

/** `tháng 12 2023`: the year right beside its month, when it counts nothing. */
export function yearBeside(words: readonly Word[], at: number): FoundYear | null {
  const year = plainYear(words, at);
  const next = words[at + 1];
  const ends = next === undefined || (next.kind === 'punctuation' && !['%', '/', '-'].includes(next.norm));
  return year === null || words[at]?.newLine || !ends ? null : { value: { year }, to: at + 1 };
}

/** A year in digits. */
export function plainYear(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word?.kind !== 'number' || word.norm.length !== 4) return null;
  return /^(?:1[89]|20|21)\d\d$/u.test(word.norm) ? Number(word.norm) : null;
}

/** `hai nghìn linh chín`, `một chín tám tư`, `hai không mười ba`, `hai không linh chín`: a year in words. */
function spokenYear(words: readonly Word[], at: number): FoundYear | null {
  if (words[at]?.norm !== 'một' && words[at]?.norm !== 'hai') return null;
  const whole = words[at + 1]?.norm === 'nghìn' ? numeralAt(words, at) : null;
  const digits = digitsAt(words, at);
  if (whole !== null) return whole.value.d === 1n ? yearIn(Number(whole.value.n), whole.to) : null;
  if (digits.length >= 4) return yearIn(Number(digits.slice(0, 4)), at + 4);
  if (digits.length < 2) return null;
  const rest = numeralAt(words, at + 2);
  if (rest === null || rest.scaled || rest.value.d !== 1n || rest.value.n > 99n) return null;
  return yearIn(Number(digits.slice(0, 2)) * 100 + Number(rest.value.n), rest.to);
}

function yearIn(year: number, to: number): FoundYear | null {
  return year >= 1000 && year < 2200 ? { value: { year }, to } : null;
}

/** `22` in `7/11/22`. */
export function shortYear(word: Word | undefined): number | null {
  if (word?.kind !== 'number' || !/^\d\d$/u.test(word.norm)) return null;
  const year = Number(word.norm);
  return year < 70 ? 2000 + year : 1900 + year;
}
