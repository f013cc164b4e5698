/** How much a level is of the same one at another time: `bằng 92,4% cùng kỳ năm 2020 (91.205 người)`. */
import { wordAt } from '../reading/index.js';
import type { Building } from './building.js';
import { cuesBetween } from './sentence-view.js';

/**
 * Whether a percentage is a level in hundredths of an earlier one: `bằng 105,2% so với năm 2022`, `đạt 92,4% cùng kỳ`. `đạt 92,4% năm 2022`
 * gives the rate of that year.
 */
export function isRatioOfTime({ view, from, to, kind, number }: Building): boolean {
  if (kind !== 'percent' || number.bound !== null) return false;
  const compare = cuesBetween(view, to, to + 2, 'compare').find((cue) => cue.from === to);
  const word = wordAt(view.words, from - 1)?.norm ?? '';
  // `bằng 49,5% dự toán và 109,2% so với 6 tháng đầu năm 2022`.
  const goesOn = word === 'và' && compare !== undefined && cuesBetween(view, view.from, from, 'attain').length > 0;
  if (!EQUALS.has(word) && !goesOn) return false;
  const start = compare?.to ?? (view.words[to]?.norm === 'của' ? to + 1 : to);
  const time = view.of.period.find((found) => found.from === start);
  return time !== undefined && (compare !== undefined || time.form.type === 'same');
}

const EQUALS = new Set(['bằng', 'đạt']);
