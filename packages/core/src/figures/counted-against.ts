/** The number of heads that a rate is counted against, where no name says what it is: `1.732.480 người tham gia trên tổng số 1.881.000 dân`. */
import { countsPeople } from '../vocabulary/index.js';
import type { Building } from './building.js';
import { recordOf } from './record.js';
import { linkText, marksBetween } from './sentence-view.js';
import { isWhole } from './whole-name.js';

/**
 * `đạt 92,1% với 1.732.480 người tham gia trên tổng số 1.881.000 dân`: the number that those counted are set against right behind them, or
 * the one number of heads in the sentence of `% dân số`, or of a rate that is measured by the population: `Với 1,9 triệu dân, tỉnh có 1,8 triệu
 * người tham gia BHYT, tỷ lệ bao phủ 94,1%`.
 */
export function countedAgainst(rate: Building, above: Building, sentence: readonly Building[]): Building | null {
  const { view, to } = above;
  const base = rate.base ?? (rate.indicator === null ? undefined : recordOf(rate.indicator).denominator);
  if (rate.view !== view || above.kind !== 'count' || !countsPeople(above.unit)) return null;
  const here = sentence.filter(({ kind, unit }) => kind === 'count' && (countsPeople(unit) || HEADS.has(unit)));
  const next = here.find((other) => other.from >= to);
  const isPlainHead = (other: Building) =>
    other.indicator === null && other.role === 'other' && other.number.bound === null && other.place === rate.place;
  if (next !== undefined && isPlainHead(next) && isAgainst(view, to, next.from) && isWhole(view, next.to)) return next;
  const [head, another] = here.filter(areHeads);
  if (head === undefined || another !== undefined || base !== 'population') return null;
  const isSure = (rate.base !== null && HEADS.has(head.unit)) || isMost(above, head);
  return isSure && isPlainHead(head) && isWhole(view, head.to) ? head : null;
}

/** Whether a figure counts heads: `1.881.000 dân`, and `có 600.240 người dân`; those whom something was told or happened to are some. */
function areHeads({ view, unit, from, to }: Building): boolean {
  if (HEADS.has(unit)) return true;
  return view.words[to - 1]?.norm === 'dân' && TELLS.has(view.words[from - 1]?.norm ?? '');
}

const TELLS = new Set(['có', 'với']);

/** Of all heads of a place far more than half are covered: `hội nghị với 120 người dân` counts others. */
function isMost(part: Building, heads: Building): boolean {
  const [covered, all] = [part.number.value, heads.number.value];
  return covered.compare(all) <= 0 && covered.mul(2).compare(all) > 0;
}

/** Whether words between two numbers end in what sets the first against the second; `người tham gia trên 1,3 triệu dân` may as well be a hedge. */
function isAgainst(view: Building['view'], from: number, to: number): boolean {
  const words = linkText(view, from, to);
  return (
    AGAINST_NUMBER.some((link) => words === link || words.endsWith(` ${link}`)) &&
    !marksBetween(view, from, to - 1, ',;:()')
  );
}

const AGAINST_NUMBER = ['trên tổng số', 'trong tổng số', 'trên tổng', '/'];
/** Units that count all who live at a place. */
export const HEADS: ReadonlySet<string> = new Set(['dân', 'người dân', 'nhân khẩu']);
