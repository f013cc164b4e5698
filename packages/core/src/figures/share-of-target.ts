/** How much of a target was reached, where it is told beside its result: `Chỉ tiêu là 96.500 người, đến nay có 94.570 người, đạt 98%`. */
import { canAddUp } from './bind-parts.js';
import { isSaidBehind } from './bind-shares.js';
import type { Building } from './building.js';
import { afterLastMark, cuesBetween, linkText, type SentenceView, saysOnly } from './sentence-view.js';

/** `Chỉ tiêu năm 2023 là 96.500 người tham gia BHTN nhưng đến hết năm mới có 94.570 người, đạt 98%`: of the one target told before its result. */
export function bindShareOfTold(figures: readonly Building[], at: number): void {
  const [result, share] = [figures[at - 1], figures[at] as Building];
  const { view, from } = share;
  if (share.comparedTo !== null || share.over !== null || !saysReached(view, from)) return;
  const bracketed = resultOfBracket(figures, at);
  if (bracketed !== null && result !== undefined) {
    setAgainst(share, bracketed, result);
    return;
  }
  if (
    result === undefined ||
    result.view !== view ||
    !canAddUp(result) ||
    result.role === 'target' ||
    result.whole !== null ||
    !isSaidBehind(result, share)
  )
    return;
  const told = figures.filter(
    ({ role, to, kind, unit }) =>
      role === 'target' && to <= result.from && kind === result.kind && unit === result.unit,
  );
  const [target] = told;
  if (target === undefined || told.length > 1 || target.number.bound !== null || target.hedge === 'atLeast') return;
  const isOpposed = cuesBetween(view, target.from - 12, target.from, 'compare').some((cue) => cue.from === view.from);
  if (target.indicator !== result.indicator && !isOpposed) return;
  if (result.indicator === null && !isOpposed && !saysResult(target, result)) return;
  // `Chỉ tiêu giao huyện Nam Đàn là 1.250 người, toàn tỉnh có 9.250 người`.
  const places = view.of.place.filter(({ to }) => to <= result.from);
  const ahead = places.filter((place) => place.to <= target.from);
  const behind = places.filter((place) => place.from >= target.to);
  if (ahead.length > 0 && behind.some((place) => !isSpokenOfAgain(view, place, ahead.at(-1) as Span))) return;
  setAgainst(share, result, target);
}

/** `Chỉ tiêu giao cho huyện Lục Ngạn là 2.400 người, huyện đã phát triển được 2.260 người`: the bare word for the one that was named. */
function isSpokenOfAgain(view: SentenceView, bare: Span, named: Span): boolean {
  return linkText(view, named.from, named.to).startsWith(`${linkText(view, bare.from, bare.to)} `);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function setAgainst(share: Building, result: Building, target: Building): void {
  share.role = 'share';
  share.comparedTo = 'target';
  share.subject = result;
  share.reference = target;
  share.indicator = result.indicator;
}

/** `đạt 82,2%`, `bằng 82,2%`, `đạt tỷ lệ 82,2%`, `hoàn thành 82,2%`. */
function saysReached({ words }: SentenceView, at: number): boolean {
  const norm = words[at - 1]?.norm ?? '';
  return REACHES.has(norm) || (norm === 'thành' && words[at - 2]?.norm === 'hoàn');
}

/** `thu 2.912,6 tỷ đồng (kế hoạch năm 3.420 tỷ đồng), đạt 85,2%`: the level that the bracket in front of a share gives the target of; else null. */
function resultOfBracket(figures: readonly Building[], at: number): Building | null {
  const [result, target, share] = [figures[at - 2], figures[at - 1], figures[at] as Building];
  const { view, from, base, indicator, to } = share;
  if (result === undefined || target?.role !== 'target' || result.view !== view || share.kind !== 'percent')
    return null;
  if (base !== null || indicator !== null || result.role === 'target' || !canAddUp(result) || result.whole !== null)
    return null;
  if (target.kind !== result.kind || target.unit !== result.unit || target.number.bound !== null) return null;
  if (target.hedge === 'atLeast' || view.words[target.to]?.norm !== ')' || view.bracket(result.from) !== 0) return null;
  if (view.bracket(result.to) === 0 || view.bracket(result.to) !== view.bracket(target.from)) return null;
  const next = view.words[to];
  const ends = to >= view.to || next?.kind === 'punctuation';
  return ends && BEHIND_BRACKET.test(linkText(view, target.to + 1, from)) ? result : null;
}

const BEHIND_BRACKET = /^(?:, )?(?:đã )?(?:đạt|bằng|hoàn thành|đạt tỷ lệ)$/u;
const REACHES = new Set(['đạt', 'bằng', 'lệ']);

/** Whether a result goes on from its target without a name of its own: `Kế hoạch giao 4.000 hồ sơ, thực hiện được 3.840 hồ sơ`. */
export function saysResult(target: Building, { view, from, evidence }: Building): boolean {
  if (evidence.partOf !== undefined || (target.view === view && target.to > from)) return false;
  const start = target.view === view ? target.to : view.from;
  return saysOnly(view, afterLastMark(view, start, from), from, RESULT, 'period', 'hedge', 'place');
}

const RESULT = new Set(
  'kết quả đã thực hiện được đạt là có cả năm đến nay hết nhưng song còn mới chỉ thì toàn tỉnh đơn vị phát triển vận động'.split(
    ' ',
  ),
);
