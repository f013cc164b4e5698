/** The level of an earlier time that the sentence of a change tells: `năm 2020 là 12.300 người, …, đến năm 2024 là 31.500 người, tăng 156%`. */
import { isPerTime, isSaidOf, TO_CHANGE } from './bind-references.js';
import type { Building } from './building.js';
import { OF_TIME, TELLS } from './common-words.js';
import type { Period } from './figure.js';
import { endOf, shiftYears, startOf } from './resolve-period.js';
import { saysLevel } from './says-level.js';
import { afterLastMark, cuesBetween, isWithin, nextMark, saysOnly } from './sentence-view.js';
import { isToldAsOne, namingWords } from './told.js';

/** The level that a change of another level of its sentence is measured from, where the words leave no other; else null. */
export function levelBefore(change: Building, now: Building, sentence: readonly Building[]): Building | null {
  if (change.view !== now.view || change.direction === null || now.from > change.from) return null;
  if (change.comparedTo === 'target' || now.status !== 'actual' || now.subset) return null;
  const levels = sentence.filter((other) => other === now || isLevelLike(other, now));
  const at = levels.indexOf(now);
  if (at < 1) return null;
  // `có 2.512 doanh nghiệp với 45.126 lao động, tăng 12%`: another level stands nearer.
  const nearer = sentence.some((other) => other.from > now.from && other.to <= change.from && isOther(other, now));
  if (change.comparedTo === null && (nearer || !endsThere(change))) return null;
  const before = levelCompared(change, levels, at);
  // `Năm 2023 Hà Tĩnh có 30.000 người, năm 2024 Nghệ An có 45.100 người`, `…, năm 2024 có thêm 5.100 người`.
  if (before === null || before.place !== now.place || !isSameThing(before, now)) return null;
  return cuesBetween(now.view, before.to, nextMark(now.view, now.to), 'newly').length > 0 ? null : before;
}

/** Which of the levels before the changed one the change is measured from: by the time that it names, or by how the sentence goes on. */
function levelCompared(change: Building, levels: readonly Building[], at: number): Building | null {
  const now = levels[at] as Building;
  const told = levels.slice(0, at);
  const said = change.restates ?? change;
  const span = yearsBetween(said, now);
  // `tăng 17.200 người so với năm 2023 và tăng 38.800 người so với năm 2022`.
  if (span === null && !isSaidOf(now, said, change.comparedTo === null ? undefined : 'và')) return null;
  if (change.comparedTo !== null) {
    // `gấp 9 lần năm 2005 và gấp 225 lần ngày đầu`: the comparison before it does not go on.
    const isOwn = (change.evidence.comparedTo ?? said.evidence.comparedTo) !== undefined;
    if (!isOwn || now.evidence.period === undefined || change.comparedTo === now.period) return null;
    return onlyAt(told, change.comparedTo);
  }
  if (isPerTime(said, now)) return null;
  if (cuesBetween(now.view, now.to, nextMark(now.view, behind(change)), 'compare', 'average', 'target').length > 0)
    return null;
  if (at === 1 && levels.length === 2 && isStart(levels[0] as Building) && leadsTo(levels[0] as Building, now))
    return levels[0] as Building;
  if (now.period === null || now.evidence.period === undefined) return null;
  if (span !== null) return onlyAt(told, shiftYears(now.period, -span));
  return isSeries(levels) ? yearBefore(levels, at, change) : null;
}

/** Whether a figure is neither said of a level nor a stretch of time. */
function isOther({ subject, restates, inherits }: Building, now: Building): boolean {
  return inherits && subject !== now && restates === null;
}

/** Whether nothing goes on about a change: `giảm 2.118 người dừng đóng`, `tăng 1.812 người trong tháng` are of no year. */
function endsThere(change: Building): boolean {
  const { words, to } = change.view;
  const at = behind(change);
  return at >= to || words[at]?.kind === 'punctuation' || OPENS_NEXT_PART.has(words[at]?.norm ?? '');
}

/** Words that open another part of the sentence, so that nothing of the change stands behind it. */
const OPENS_NEXT_PART = new Set(['và', 'sau', 'tức', 'hay', 'tương', 'so']);

/** The word behind a change and the bracket that says it again: `tăng 75.850 người (26,6%) so với đầu nhiệm kỳ`. */
export function behind({ view, to }: Building): number {
  let end = to;
  if (view.words[end]?.norm === '(') while (end < view.to && view.words[end]?.norm !== ')') end++;
  return end < view.to && view.words[end]?.norm === ')' ? end + 1 : end;
}

/** The one level of a time, or null. */
export function onlyAt(levels: readonly Building[], time: Period): Building | null {
  const [found, ...others] = levels.filter(({ period }) => period !== null && isSameTime(period, time));
  return others.length > 0 ? null : (found ?? null);
}

/** `năm 2023` and `đến hết năm 2023`. */
function isSameTime(a: Period, b: Period): boolean {
  return a === b || (endOf(a) !== null && endOf(a) === endOf(b) && (startOf(a) === null || startOf(b) === null));
}

/** Whether every level has a time of its own, each later than the one before by whole years. */
function isSeries(levels: readonly Building[]): boolean {
  return levels.every(({ period, evidence }, i) => {
    if (period === null || evidence.period === undefined) return false;
    const last = levels[i - 1]?.period ?? null;
    return last === null || yearsApart(last, period) > 0;
  });
}

/** How many whole years lie between two times of one length; 0 where it is no whole number of them. */
function yearsApart(earlier: Period, later: Period): number {
  const [first, last] = [endOf(earlier), endOf(later)];
  if (first === null || last === null) return 0;
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  return isSameTime(shiftYears(earlier, years), later) ? years : 0;
}

/**
 * A change that names no other time is that of a year: `năm 2023 là 40.000 người, năm 2024 là 42.000 người (+5%)`. Over several years it
 * goes back to where the sentence began: `năm 2020 là 12.300 người, đến năm 2024 là 31.500 người, tăng 19.200 người`.
 */
function yearBefore(series: readonly Building[], at: number, change: Building): Building | null {
  const [before, now] = [series[at - 1] as Building, series[at] as Building];
  const isNext = yearsApart(before.period as Period, now.period as Period) === 1;
  return isNext || (series.length === 2 && (leadsTo(before, now) || isBareMultiple(change))) ? before : null;
}

/** `năm 2020 là 12.300 người, năm 2024 là 31.500 người, gấp 2,6 lần`: nobody multiplies the level of a year that is not told. */
function isBareMultiple({ kind, view, to }: Building): boolean {
  return kind === 'multiple' && (to >= view.to || view.words[to]?.kind === 'punctuation');
}

/** `đến năm 2024`, `thì năm 2024`: the time of a level is where that of the one before it has led to. */
export function leadsTo(before: Building, { view, from, evidence: { period } }: Building): boolean {
  const time = period ?? { from };
  for (let i = afterLastMark(view, before.to, time.from); i <= Math.min(time.from, from - 1); i++)
    if (TO_LATER_TIME.has(view.words[i]?.norm ?? '')) return true;
  return false;
}

const TO_LATER_TIME = new Set(['đến', 'tới', 'thì']);

/** `Từ 12.300 người tham gia năm 2020, đến nay …`, `Từ chỗ chỉ có 12.300 người, …`: the level that the sentence sets out from. */
function isStart({ view, from }: Building): boolean {
  let at = from - 1;
  while (at > view.from && SETS_OUT.has(view.words[at]?.norm ?? '')) at--;
  const before = view.words[at - 1];
  return view.words[at]?.norm === 'từ' && (at === view.from || before?.kind === 'punctuation');
}

/** Whether nothing names what is counted at the start. */
function startsAlone({ view, to }: Building): boolean {
  return saysOnly(view, to, nextMark(view, to), OF_TIME, 'period');
}

const SETS_OUT = new Set(['chỗ', 'chỉ', 'có', 'mới', 'mức', 'con', 'số', 'vỏn', 'vẹn', 'là', 'hơn', 'gần', 'khoảng']);

/** `sau 3 năm tăng thêm 5,2 triệu người`, `tăng 18,7% sau hai năm`: over how many years a level changed; null where none are said. */
function yearsBetween({ view, from, to }: Building, now: Building): number | null {
  for (const { from: at, to: end, value } of view.of.number) {
    if (at < now.to || view.words[at - 1]?.norm !== 'sau' || view.words[end]?.norm !== 'năm') continue;
    const next = view.words[end + 1];
    const isBehind = at - 1 === to && (end + 1 >= view.to || next?.kind === 'punctuation');
    const isAhead =
      end < from &&
      saysOnly(view, afterLastMark(view, now.to, at - 1), at - 1, TO_CHANGE) &&
      saysOnly(view, next?.norm === ',' ? end + 2 : end + 1, from, TO_CHANGE, 'hedge');
    const years = Number(value.toString());
    if ((isBehind || isAhead) && Number.isInteger(years)) return years;
  }
  return null;
}

/** Of one indicator that is said of no other body, or told as one thing. */
function isSameThing(before: Building, now: Building): boolean {
  // `Từ 12.310 người năm 2020, đến năm 2023 có 21.340 người tham gia`: what the end is called was meant at the start.
  if (before.indicator === null && isStart(before) && startsAlone(before)) return true;
  if (before.indicator === null || now.indicator === null) return isToldAsOne([before, now], namingWords(before));
  // `Năm 2023 tỉnh bạn có 30.000 người, năm 2024 tỉnh ta có 45.000 người`.
  const isOfOneBody = whose(before) === '' || whose(now) === '' || whose(before) === whose(now);
  return before.indicator === now.indicator && isOfOneBody;
}

/** Another level in the unit of a level. */
function isLevelLike(other: Building, now: Building): boolean {
  const { kind, unit, number, status, subset } = other;
  return (
    saysLevel(other) &&
    kind === now.kind &&
    unit === now.unit &&
    number.bound === null &&
    status === 'actual' &&
    !subset
  );
}

/** The words between the time of a level and its number that name whose it is; empty where none do. */
function whose({ view, from, evidence: { period } }: Building): string {
  const names: string[] = [];
  for (let i = period !== undefined && period.to <= from ? period.to : from; i < from; i++) {
    const word = view.words[i];
    if (word?.kind === 'word' && !NO_NAMES.has(word.norm) && !isWithin(view, i, 'indicator', 'cue', 'hedge', 'period'))
      names.push(word.norm);
  }
  return names.join(' ');
}

/** Of one indicator, `thu` and `chi` only tell what its name has said. */
const NO_NAMES = new Set([...TELLS, 'thu', 'chi']);

/**
 * `tăng 3,2% so với năm 2023 (86.510 người), trong đó khối doanh nghiệp tăng 15,3%`, `(nữ tăng 5,1%)`: what stands right before a change that
 * takes its comparison from another one is what it is said of, and no level of that was told.
 */
export function isSaidOfSome({ view, from, evidence, restates }: Building, now: Building): boolean {
  if (now.view !== view || now.to > from) return false;
  const own = evidence.comparedTo ?? restates?.evidence.comparedTo;
  if (own !== undefined && own.from > now.to) return false;
  const start = evidence.direction?.from ?? from;
  return !saysOnly(view, afterLastMark(view, now.to, start), start, OF_THE_SAME, 'period', 'indicator', 'hedge');
}

const OF_THE_SAME = new Set([...TO_CHANGE, 'và', 'nhưng', 'song', 'cũng', 'vẫn', 'con', 'số', 'này', 'lên', 'xuống']);

/**
 * `có 45.000 người, trong đó nữ tăng 14% so với năm 2023`: whether a word between a level and a change divides what is told;
 * `45.000 người (trong đó nữ 27.000 người), tăng 14%` goes on with all of it.
 */
export function dividesBefore({ view, from }: Building, now: Building): boolean {
  if (now.view !== view || now.to > from) return false;
  const cues = cuesBetween(view, now.to, from, 'parts', 'apart');
  return cues.some((cue) => [0, view.bracket(from)].includes(view.bracket(cue.from)));
}
