/** The level of the year before, for a change that names no other time: `năm 2023 là 40.000 người, năm 2024 là 42.000 người (+5%)`. */
import { isSaidOf } from './bind-references.js';
import type { Building } from './building.js';
import { shiftYears } from './resolve-period.js';
import { cuesBetween, isWithin } from './sentence-view.js';
import { isToldAsOne, namingWords } from './told.js';

/**
 * The one level of a sentence that a change of another one of its levels can be measured from: of the same thing, told before it, and
 * just one year earlier, which is what a change without a comparison means.
 */
export function levelOfYearBefore(change: Building, now: Building, sentence: readonly Building[]): Building | null {
  const { view } = now;
  if (change.view !== view || change.direction === null || now.period === null || now.from > change.from) return null;
  if (now.status !== 'actual' || now.subset || now.evidence.period === undefined) return null;
  if (change.comparedTo !== null || cuesBetween(view, now.to, change.to + 4, 'compare', 'average', 'target').length > 0)
    return null;
  if (!isSaidOf(now, change.restates ?? change)) return null;
  const [before, ...others] = sentence.filter((other) => other !== now && isLevelLike(other, now));
  if (before === undefined || others.length > 0 || before.from > now.from) return null;
  if (before.period === null || before.period !== shiftYears(now.period, -1)) return null;
  // `Năm 2023 Hà Tĩnh có 30.000 người, năm 2024 Nghệ An có 45.100 người`, `…, năm 2024 có thêm 5.100 người`.
  if (before.place !== now.place || cuesBetween(view, before.to, now.to + 6, 'newly').length > 0) return null;
  const isNamed = now.indicator !== null && before.indicator === now.indicator;
  // `Năm 2023 tỉnh bạn có 30.000 người, năm 2024 tỉnh ta có 45.000 người`.
  if (isNamed && whose(before) !== '' && whose(now) !== '' && whose(before) !== whose(now)) return null;
  return isNamed || isToldAsOne([before, now], namingWords(before)) ? before : null;
}

/**
 * `năm 2016 là 500.174 người, năm 2017 là 560.137 người (tăng 12% so với năm 2016)`: of what no record knows, the one level of the sentence
 * that holds for the time compared with and is told as the same thing.
 */
export function levelOfTime(change: Building, now: Building, sentence: readonly Building[]): Building | null {
  const { comparedTo } = change;
  if (comparedTo === null || comparedTo === 'target' || comparedTo === now.period) return null;
  if (now.indicator !== null || change.view !== now.view) return null;
  if (now.from > change.from || now.status !== 'actual' || now.subset || now.evidence.period === undefined) return null;
  const [before, ...others] = sentence.filter((other) => other.period === comparedTo && isLevelLike(other, now));
  if (before === undefined || others.length > 0 || before.from > now.from || before.place !== now.place) return null;
  if (before.indicator !== null || !isSaidOf(now, change.restates ?? change)) return null;
  return isToldAsOne([before, now], namingWords(before)) ? before : null;
}

/** Another level in the unit of a level: a third one leaves open what is compared with what. */
function isLevelLike({ role, kind, unit, number, status, subset }: Building, now: Building): boolean {
  return (
    (role === 'level' || role === 'other') &&
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

const NO_NAMES = new Set(['có', 'là', 'đã', 'được', 'thì', 'số', 'tổng', 'con', 'này', 'đó', 'thu', 'chi']);
