/** People whom only the sentence before names: `… 1.215 người tham gia BHXH tự nguyện. Lũy kế toàn tỉnh có 18.640 người tham gia.` */
import { type Building, because } from './building.js';
import { cuesBetween, linkText } from './sentence-view.js';

/**
 * Takes the one measure of people that the sentence before tells, where the sentence itself names none and says that the people take part, or
 * how much of a plan they are: `Đến 15/12, toàn tỉnh mới đạt 12.860 người, bằng 83% kế hoạch`.
 */
export function bindToldPeople(
  figure: Building,
  before: readonly Building[],
  previous: () => readonly Building[],
): void {
  const { view, indicator, role, kind, unit, to } = figure;
  if (indicator !== null || role !== 'level' || kind !== 'count' || unit !== 'người') return;
  if (view.of.indicator.length > 0 || before.length > 0 || !takesPart(figure)) return;
  const told = previous().filter((other) => other.kind === 'count' && other.unit === unit);
  const [first] = told;
  if (first === undefined || first.indicator === null || told.some((other) => other.indicator !== first.indicator))
    return;
  if (told.some(({ subset }) => subset)) return;
  figure.indicator = first.indicator;
  because(figure, 'indicator', { from: to - 1, to });
}

/** Whether the words behind a number are `tham gia` and nothing more, or how much of a plan it is. */
function takesPart({ view, to }: Building): boolean {
  const behind = linkText(view, to, Math.min(view.to, to + 3));
  if (/^tham gia(?: [.,;]|$)/u.test(behind)) return true;
  return /^, (?:bằng|đạt)/u.test(behind) && cuesBetween(view, to, Math.min(view.to, to + 8), 'target').length > 0;
}
