/** Years without the word `năm`: `2020–2025`, `so với 2022`, `91,2% (2021)`, `năm 2019 là 8.500 người, 2020 là 10.200 người`. */
import { scalePowers } from '../vocabulary/index.js';
import type { FoundPeriod, PeriodForm } from './period.js';
import { unitAt } from './unit.js';
import { type Word, wordAt } from './word.js';
import { plainYear } from './year.js';

/** The years that a number stands for by itself, or null where it counts something. */
export function bareYearsAt(words: readonly Word[], at: number): FoundPeriod | null {
  return (
    bareYears(words, at) ??
    comparedYear(words, at) ??
    untilYear(words, at) ??
    bracketedYear(words, at) ??
    nextYear(words, at)
  );
}

/** `2020–2025` by itself, when it counts nothing. */
function bareYears(words: readonly Word[], at: number): FoundPeriod | null {
  const low = words[at + 1]?.norm === '-' ? plainYear(words, at) : null;
  const high = low === null ? null : plainYear(words, at + 2);
  if (low === null || high === null || high <= low || unitAt(words, at + 3) !== null || words[at + 3]?.norm === '%')
    return null;
  return { form: yearsOf(low, high), from: at, to: at + 3 };
}

/** `so với 2022`, `so 2022`: a year without its noun, when it counts nothing. */
function comparedYear(words: readonly Word[], at: number): FoundPeriod | null {
  const before = wordAt(words, at - 1)?.norm;
  const compared = before === 'so' || (before === 'với' && wordAt(words, at - 2)?.norm === 'so');
  const year = compared ? plainYear(words, at) : null;
  if (year === null || unitAt(words, at + 1) !== null || words[at + 1]?.norm === '%') return null;
  return yearAlone(year, at);
}

/** `Đến 2019, …`, `mục tiêu đến 2025 là 45%`: a year behind a word for `until` that opens its clause or a goal, when it counts nothing. */
function untilYear(words: readonly Word[], at: number): FoundPeriod | null {
  const before = words[at - 1];
  if (before === undefined || !UNTIL_YEAR.has(before.norm)) return null;
  const lead = words[at - 2];
  const opens = lead === undefined || lead.kind === 'punctuation' || before.newLine || LEADS_TO_YEAR.has(lead.norm);
  const next = words[at + 1];
  const ends = next === undefined || next.norm === ',' || next.norm === ')' || SAID_OF_YEAR.has(next.norm);
  const year = opens && ends ? plainYear(words, at) : null;
  return year === null ? null : yearAlone(year, at);
}

const UNTIL_YEAR = new Set(['đến', 'tới', 'hết']);
const LEADS_TO_YEAR = new Set(['tiêu', 'đấu', 'tính', 'và', 'đến', 'sử', 'đoạn', 'cuối']);

/**
 * `năm 2019 là 8.500 người, 2020 là 10.200 người, 2021 còn 9.800 người`: a year without its noun goes on from one told before it. `qua
 * các năm: 2021 (91,2%), 2022 (92,0%)` begins with one.
 */
function nextYear(words: readonly Word[], at: number): FoundPeriod | null {
  const before = wordAt(words, at - 1);
  if (before?.kind !== 'punctuation' || !OPENS_YEAR.has(before.norm)) return null;
  const next = words[at + 1]?.norm ?? '';
  const isBracketed = next === '(' && words[at + 2]?.kind === 'number';
  if (!isBracketed && !SAID_OF_YEAR.has(next)) return null;
  const year = plainYear(words, at);
  if (year === null) return null;
  if (before.norm === ':') return wordAt(words, at - 2)?.norm === 'năm' ? yearAlone(year, at) : null;
  if (before.norm === '(' && next === ':') return opensRow(words, at, year) ? yearAlone(year, at) : null;
  for (let i = at - 2; i >= 0 && i > at - FARTHEST_YEAR; i--) {
    const earlier = words[i]?.kind === 'number' ? plainYear(words, i) : null;
    if (earlier !== null && earlier < year && unitAt(words, i + 1) === null) return yearAlone(year, at);
  }
  return null;
}

/** `(2021: 812 tỷ đồng; 2022: 902 tỷ đồng)`: the next year behind a mark, with its colon, shows that the first is one as well. */
function opensRow(words: readonly Word[], at: number, year: number): boolean {
  for (let i = at + 3; i < words.length && i < at + FARTHEST_YEAR; i++) {
    const mark = words[i - 1]?.norm;
    if ((mark === ';' || mark === ',') && words[i + 1]?.norm === ':' && plainYear(words, i) === year + 1) return true;
  }
  return false;
}

/** What may stand in front of a year that goes on from another, and behind it. */
const OPENS_YEAR = new Set([',', ';', '(', ':']);
const SAID_OF_YEAR = new Set('là có đạt còn tăng giảm lên xuống ước thu chi chỉ vẫn đã :'.split(' '));
/** How many words a row of years may have from one year to the next. */
const FARTHEST_YEAR = 24;

/** `91,2% (2021)`, `8.500 người (2019)`: the year of the number before it, alone in its bracket. */
function bracketedYear(words: readonly Word[], at: number): FoundPeriod | null {
  if (wordAt(words, at - 1)?.norm !== '(' || words[at + 1]?.norm !== ')') return null;
  const year = plainYear(words, at);
  const before = wordAt(words, at - 2);
  if (year === null || before === undefined) return null;
  const isAmount = before.kind === 'number' || AMOUNT_ENDS.has(before.norm);
  return isAmount ? yearAlone(year, at) : null;
}

/** What an amount may end with. */
const AMOUNT_ENDS = new Set(['%', 'người', 'lượt', 'đồng', ...scalePowers.keys()]);

/** From one year to another, both whole: `2021-2025`. */
export function yearsOf(low: number, high: number): PeriodForm {
  return { type: 'range', low: { type: 'year', year: { year: low } }, high: { type: 'year', year: { year: high } } };
}

function yearAlone(year: number, at: number): FoundPeriod {
  return { form: { type: 'year', year: { year } }, from: at, to: at + 1 };
}
