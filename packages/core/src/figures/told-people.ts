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
  if (indicator !== null || kind !== 'count' || unit !== 'người') return;
  if (role === 'difference' && isOfThoseTold(figure)) figure.indicator = onlyToldOf(previous())?.indicator ?? null;
  if (role !== 'level') return;
  if (view.of.indicator.length > 0) return;
  const last = before.at(-1);
  if (last !== undefined) {
    if (isLed(view, last.from) && last.unit === unit && saysOnly(view, last.to, from, NEXT, 'place'))
      take(figure, last);
    return;
  }
  if (!takesPart(figure) && !isLed(view, from)) return;
  const first = onlyToldOf(previous());
  if (first === null) return;
  // `Xã Bảo Hà dẫn đầu với 58 người`: of those who joined, where they are what was told.
  if (isLed(view, from)) take(figure, first);
  else figure.indicator = first.indicator;
  because(figure, 'indicator', { from: to - 1, to });
}

/** The first figure of the one measure of people that a sentence tells; null where it tells none, several, or some of one. */
function onlyToldOf(figures: readonly Building[]): Building | null {
  const told = figures.filter(({ kind, unit }) => kind === 'count' && unit === 'người');
  const [first] = told;
  const isOne = told.every(({ indicator, subset }) => indicator === first?.indicator && !subset);
  return first === undefined || first.indicator === null || !isOne ? null : first;
}

/** `So với tháng 9, số người tham gia tăng 388 người`, where the sentence names no measure. */
function isOfThoseTold({ view, from }: Building): boolean {
  return view.of.indicator.length === 0 && linkText(view, view.from, from).includes('số người tham gia ');
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
