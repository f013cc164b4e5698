/** Dates and periods that no calendar holds: written like one, so no figure, and for `format/date` and `format/period` to report. */
import { beforePersons } from '../vocabulary/index.js';
import { isDay } from './calendar.js';
import type { FoundAside } from './mention.js';
import { standsAt } from './phrases.js';
import type { Word } from './word.js';

/** The impossible date or period that begins at a word, or null. Possible ones never come here: their grammar reads first. */
export function impossibleAt(words: readonly Word[], at: number): FoundAside | null {
  const word = words[at] as Word;
  if (word.kind === 'number') return slashDate(words, at, false) ?? monthsOfYear(words, at);
  if (word.norm === 'ngày') return slashDate(words, at + 1, true) ?? longDate(words, at + 1);
  if (word.norm === 'quý') return quarter(words, at + 1);
  if (word.norm === 'tháng') return month(words, at + 1);
  return turnedYears(words, at);
}

/** `31/4/2023`, `12/31/2023`; without a year only after `ngày`. `24/24` is round the clock. */
function slashDate(words: readonly Word[], at: number, named: boolean): FoundAside | null {
  const first = words[at + 1];
  if ((first?.norm !== '/' && first?.norm !== '-') || first.spaced) return null;
  const [month, second, year] = [words[at + 2], words[at + 3], words[at + 4]];
  const [d, m] = [smallInteger(words[at]), smallInteger(month)];
  if (d === null || m === null || month?.spaced) return null;
  const y = second?.norm === first.norm && !second.spaced && !year?.spaced ? yearOf(year) : null;
  if (y === null && (!named || first.norm === '-' || d === m || second?.norm === '/')) return null;
  if (y !== null && words[at + 5]?.norm === '/') return null;
  return isDay(d, m, y) ? null : { reason: 'impossible-date', to: at + (y === null ? 3 : 5) };
}

/** `ngày 30 tháng 02 năm 2023`, `ngày 31 tháng 4`. */
function longDate(words: readonly Word[], at: number): FoundAside | null {
  const [d, m] = [smallInteger(words[at]), smallInteger(words[at + 2])];
  if (d === null || m === null || words[at + 1]?.norm !== 'tháng') return null;
  const year = words[at + 3]?.norm === 'năm' ? yearOf(words[at + 4]) : null;
  return isDay(d, m, year) ? null : { reason: 'impossible-date', to: at + (year === null ? 3 : 5) };
}

/** `quý 5`, `quý V/2022`, `quý IIII`, `quý 0`. Behind a title or a surname `Quý` is a given name: `bà Quý V.`. */
function quarter(words: readonly Word[], at: number): FoundAside | null {
  const word = words[at];
  if (word === undefined || !(word.kind === 'number' ? /^(?:0|[5-9]|1[0-2])$/u.test(word.norm) : isRoman(word)))
    return null;
  const [before, noun] = [words[at - 2], words[at - 1]];
  if (noun?.capital && !noun.upper && before !== undefined && (before.capital || beforePersons.has(before.norm)))
    return null;
  return { reason: 'impossible-period', to: yearEnd(words, at + 1) ?? at + 1 };
}

/** Roman numerals are capital letters throughout: `Quý vị`, `Quý Vi` and `quý v.v.` are none. One to four never come here. */
function isRoman({ norm, capital, upper }: Word): boolean {
  return capital && (upper || norm.length === 1) && /^[ivx]+$/u.test(norm);
}

/** `tháng 13/2022`, `tháng 0 năm 2023`. `lương tháng 13` without a year is the bonus at the year's end. */
function month(words: readonly Word[], at: number): FoundAside | null {
  const m = smallInteger(words[at]);
  if (m === null || (m >= 1 && m <= 12)) return null;
  const to = yearEnd(words, at + 1);
  return to === null ? null : { reason: 'impossible-period', to };
}

/** `14 tháng đầu năm 2023`. */
function monthsOfYear(words: readonly Word[], at: number): FoundAside | null {
  const count = smallInteger(words[at]);
  if (count === null || (count >= 1 && count <= 12) || words[at + 1]?.norm !== 'tháng') return null;
  if (!['đầu', 'cuối'].includes(words[at + 2]?.norm ?? '') || words[at + 3]?.norm !== 'năm') return null;
  return { reason: 'impossible-period', to: yearOf(words[at + 4]) === null ? at + 4 : at + 5 };
}

const SPANS = [
  ['giai', 'đoạn'],
  ['nhiệm', 'kỳ'],
  ['thời', 'kỳ'],
  ['năm', 'học'],
  ['niên', 'khóa'],
];

/** The words with which an impossible date or period may begin, where it begins with no number. */
export const IMPOSSIBLE_FIRSTS: readonly string[] = ['ngày', 'quý', 'tháng', ...SPANS.map(([first = '']) => first)];

/** `giai đoạn 2025 - 2020`, `nhiệm kỳ 2025-2020`: an end before its start. */
function turnedYears(words: readonly Word[], at: number): FoundAside | null {
  const span = SPANS.find((sequence) => standsAt(words, at, sequence));
  if (span === undefined) return null;
  const start = words[at + 2]?.norm === 'từ' ? (words[at + 3]?.norm === 'năm' ? at + 4 : at + 3) : at + 2;
  const until = words[start + 1]?.norm;
  if (until !== '-' && until !== 'đến' && until !== 'tới') return null;
  const end = words[start + 2]?.norm === 'năm' ? start + 3 : start + 2;
  const [low, high] = [yearOf(words[start]), yearOf(words[end])];
  return low === null || high === null || low <= high ? null : { reason: 'impossible-period', to: end + 1 };
}

/** The place after `/2022` or `năm 2022`, or null. */
function yearEnd(words: readonly Word[], at: number): number | null {
  const mark = words[at]?.norm;
  return (mark === '/' || mark === 'năm') && yearOf(words[at + 1]) !== null ? at + 2 : null;
}

function smallInteger(word: Word | undefined): number | null {
  return word?.kind === 'number' && /^\d{1,2}$/u.test(word.norm) ? Number(word.norm) : null;
}

function yearOf(word: Word | undefined): number | null {
  return word?.kind === 'number' && /^(?:19|20)\d\d$/u.test(word.norm) ? Number(word.norm) : null;
}
