/** Stretches of whole years: `giai đoạn 2020 - 2025`, `năm học 2022 - 2023`, `các năm 2021, 2022`. */
import { yearsOf } from './bare-years.js';
import type { FoundPeriod, PeriodForm } from './period.js';
import { phrasesOf, skip } from './phrases.js';
import type { Word } from './word.js';
import { plainYear } from './year.js';

/** `giai đoạn 2020 - 2025`, `nhiệm kỳ 2020-2025`, `năm học 2022 - 2023`, `từ năm 2020 đến 2025`, `các năm 2021, 2022`. */
export function spanOfYears(words: readonly Word[], at: number): FoundPeriod | null {
  const to = skip(words, at, SPANS);
  if (to === at) return null;
  const start = skip(words, to, FROM_YEAR);
  const low = plainYear(words, start);
  if (low === null) return null;
  const mark = words[start + 1]?.norm;
  if (mark === ',' || mark === 'và') return listOfYears(words, at, start);
  if (mark !== '-' && mark !== 'đến' && mark !== '/') {
    return words[at]?.norm === 'năm' ? { form: { type: 'year', year: { year: low } }, from: at, to: start + 1 } : null;
  }
  const next = skip(words, start + 2, YEAR);
  const high = plainYear(words, next);
  if (high === null || high < low) return null;
  const form = skip(words, at, SCHOOL_YEARS) > at && high === low + 1 ? schoolYear(low) : yearsOf(low, high);
  return { form, from: at, to: next + 1 };
}

/** What opens such a stretch. */
export const SPANS = phrasesOf(
  'trong giai đoạn',
  'giai đoạn',
  'nhiệm kỳ',
  'thời kỳ',
  'năm học',
  'năm tài chính',
  'niên khóa',
  'từ năm',
  'các năm',
);
const FROM_YEAR = phrasesOf('từ năm', 'từ', 'năm');
const YEAR = phrasesOf('năm');
const NEXT_YEAR = phrasesOf(', năm', 'và năm', ',', 'và');

const SCHOOL_YEARS = phrasesOf('năm học', 'niên khóa');

/** `Năm học 2023 - 2024`: from September to August. */
function schoolYear(year: number): PeriodForm {
  return {
    type: 'range',
    low: { type: 'month', month: 9, year: { year } },
    high: { type: 'month', month: 8, year: { year: year + 1 } },
  };
}

/** `các năm 2021, 2022 và 2023`; after `giai đoạn` or a lone `năm` the first year stands by itself. */
function listOfYears(words: readonly Word[], at: number, start: number): FoundPeriod | null {
  if (words[at]?.norm !== 'các') return null;
  const years: number[] = [];
  let to = start;
  for (let year = plainYear(words, to); year !== null; year = plainYear(words, to)) {
    years.push(year);
    const next = skip(words, to + 1, NEXT_YEAR);
    if (next === to + 1 || plainYear(words, next) === null) {
      to++;
      break;
    }
    to = next;
  }
  return years.length < 2
    ? null
    : { form: { type: 'list', of: years.map((year) => ({ type: 'year' as const, year: { year } })) }, from: at, to };
}
