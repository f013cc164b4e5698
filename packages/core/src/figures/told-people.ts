/** People whom only the sentence before names: `… 1.215 người tham gia BHXH tự nguyện. Lũy kế toàn tỉnh có 18.640 người tham gia.` */
import { type Building, because } from './building.js';
import { cuesBetween, linkText, type SentenceView, saysOnly } from './sentence-view.js';

/**
 * Takes the one measure of people that the sentence before tells, where the sentence itself names none and says that the people take part, or
 * how much of a plan they are: `Đến 15/12, toàn tỉnh mới đạt 12.860 người, bằng 83% kế hoạch`.
 */
export function bindToldPeople(
  figure: Building,
  before: readonly Building[],
  previous: () => readonly Building[],
): void {
  const { view, indicator, role, kind, unit, from, to } = figure;
  if (indicator !== null || role !== 'level' || kind !== 'count' || unit !== 'người') return;
  if (view.of.indicator.length > 0) return;
  const last = before.at(-1);
  if (last !== undefined) {
    if (isLed(view, last.from) && last.unit === unit && saysOnly(view, last.to, from, NEXT, 'place'))
      take(figure, last);
    return;
  }
  if (!takesPart(figure) && !isLed(view, from)) return;
  const told = previous().filter((other) => other.kind === 'count' && other.unit === unit);
  const [first] = told;
  if (first === undefined || first.indicator === null || told.some((other) => other.indicator !== first.indicator))
    return;
  if (told.some(({ subset }) => subset)) return;
  // `Xã Bảo Hà dẫn đầu với 58 người`: of those who joined, where they are what was told.
  if (isLed(view, from)) take(figure, first);
  else figure.indicator = first.indicator;
  because(figure, 'indicator', { from: to - 1, to });
}

/** Takes what another tells of the same, a change as a change. */
function take(figure: Building, told: Building): void {
  figure.indicator = told.indicator;
  if (told.role !== 'difference') return;
  figure.role = told.role;
  figure.direction = told.direction;
}

/** `Xã A dẫn đầu với …`, `nhiều nhất là …`: the first of those among whom a number is shared out. */
function isLed(view: SentenceView, to: number): boolean {
  const said = ` ${linkText(view, view.from, to)} `;
  return LEADS.some((lead) => said.includes(` ${lead} `));
}

const LEADS = ['dẫn đầu', 'nhiều nhất', 'cao nhất'];
const NEXT = new Set([',', 'và', ';', 'tiếp', 'đến', 'theo', 'là', 'sau', 'đó', 'với', 'có']);

/** Whether the words behind a number are `tham gia` and nothing more, or how much of a plan it is. */
function takesPart({ view, to }: Building): boolean {
  const behind = linkText(view, to, Math.min(view.to, to + 3));
  if (/^tham gia(?: [.,;]|$)/u.test(behind)) return true;
  return /^, (?:bằng|đạt)/u.test(behind) && cuesBetween(view, to, Math.min(view.to, to + 8), 'target').length > 0;
}
