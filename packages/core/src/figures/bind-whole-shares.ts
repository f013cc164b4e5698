/** Shares of a whole that is stated: `trong đó 40% là nữ (tức 75.000 người)`, `Trong tổng số 12.500 hồ sơ, có 11.000 hồ sơ …, đạt 88%`, `chiếm 88% tổng số 12.500 hồ sơ`. */
import { countsPeople } from '../vocabulary/index.js';
import { isBorneOut } from './bind-bracket-shares.js';
import { canAddUp, takePart } from './bind-parts.js';
import { bindShare, isSaidBehind, isShare } from './bind-shares.js';
import type { Building } from './building.js';
import { toldTotal, totalNamedAt } from './named-total.js';
import { SAYS_AGAIN } from './role.js';
import { afterLastMark, cuesBetween, linkText, marksBetween, type SentenceView, saysOnly } from './sentence-view.js';
import { isWhole } from './whole-name.js';

/**
 * Fills in subject and over of the shares of a sentence whose part and whole are both stated. Parts are known by now. `previous` gives the
 * figures of the sentence before.
 */
export function bindWholeShares(figures: readonly Building[], previous: () => readonly Building[]): void {
  figures.forEach((share, i) => {
    if (share.kind !== 'percent' || share.over !== null || !isShare(share) || share.comparedTo !== null) return;
    const [before, behind] = [figures[i - 1], figures[i + 1]];
    if (before !== undefined && bindNamedTotal(share, before, () => [...previous(), ...figures.slice(0, i - 1)]))
      return;
    if (behind !== undefined && isTotalOf(share, behind)) bindTotal(share, before, behind);
    else if (share.base !== null) bindNumerator(share, before);
    else if (before !== undefined && isOfItsWhole(share, before)) bindShare(share, before, before.whole as Building);
    else if (behind !== undefined) bindSaidAgain(share, behind, wholeOf(share, figures, i));
  });
}

/** `Thu BHXH bắt buộc 1.684,2 tỷ đồng, chiếm 53,6% tổng số thu`, `… (53,6% tổng chi)`: of a total whose number was told before. */
function bindNamedTotal(share: Building, before: Building, told: () => readonly Building[]): boolean {
  const { view, from, to, base } = share;
  const name = totalNamedAt(view, to);
  if (name === null || before.view !== view || !canAddUp(before)) return false;
  const start = afterLastMark(view, before.to, from);
  const isOf = SAYS_HOW_MUCH.has(linkText(view, start, from)) || (view.words[from - 1]?.norm === '(' && start === from);
  if (!isOf || marksBetween(view, before.to, start - 1, ',;:()')) return false;
  const whole = toldTotal(name, before, told());
  if (whole === null || (base !== null && base !== whole.indicator) || !isCountedAlike(before, whole)) return false;
  bindShare(share, before, whole);
  return true;
}

/** `chiếm 45% tổng số 200.000 người tham gia BHXH`, `đạt 45% lực lượng lao động (1.000.000 người)`: the whole stands behind the share. */
function isTotalOf({ view, to, base, indicator }: Building, whole: Building): boolean {
  if (base === null) return OF_TOTAL.has(linkText(view, to, whole.from));
  const opens = view.words[whole.from - 1]?.norm === '(' && view.words[whole.to]?.norm === ')';
  return indicator === null && whole.indicator === base && opens;
}

const OF_TOTAL = new Set(['tổng số', 'trong tổng số', 'trên tổng số', 'của tổng số', 'so với tổng số']);

function bindTotal(share: Building, before: Building | undefined, whole: Building): void {
  const { view } = share;
  const isNear = before !== undefined && SAYS_HOW_MUCH.has(linkBefore(view, before.to, share.from));
  const part = share.subject ?? (isNear ? before : null);
  if (part !== null && part.view === view && canAddUp(part) && isCountedAlike(part, whole))
    bindShare(share, part, whole);
}

/**
 * `16,4 triệu người tham gia BHXH, đạt 32,47% lực lượng lao động`: a share of a base that no rate is measured by; of the labour force of
 * working age it is one.
 */
function bindNumerator(share: Building, before: Building | undefined): void {
  const { view, indicator, evidence } = share;
  if (before === undefined || indicator !== null || share.subject !== null || evidence.base === undefined) return;
  if (before.role !== 'level' || before.subset || !countsPeople(before.unit) || !isWhole(view, evidence.base.to))
    return;
  const start = afterLastMark(view, before.to, share.from);
  const isSaid = SAYS_HOW_MUCH.has(linkText(view, start, share.from)) && start > before.to;
  if (isSaid && !marksBetween(view, before.to, start - 1, ',;:()')) share.subject = before;
}

/** Whether two figures count in one unit: some of the people are `lao động`, `học sinh` … */
function isCountedAlike(part: Building, whole: Building): boolean {
  if (part.kind !== whole.kind || (part.kind !== 'count' && part.kind !== 'money')) return false;
  return part.unit === whole.unit ? part.unit !== '' : countsPeople(part.unit) && countsPeople(whole.unit);
}

/**
 * `Trong tổng số 12.500 hồ sơ, có 11.000 hồ sơ nộp trực tuyến, đạt 88%`: right behind a part of what has no plan. Behind `trong đó` only
 * words for the same amount (`tương đương 88%`) say so.
 */
function isOfItsWhole(share: Building, part: Building): boolean {
  const { whole, view, evidence } = part;
  if (whole === null || !isCountedAlike(part, whole) || !isSaidBehind(part, share)) return false;
  if (isBorneOut(share, part, whole)) return true;
  const said = linkBefore(view, part.to, share.from);
  if (whole.view !== share.view) return evidence.partOf === undefined && said.startsWith('chiếm');
  if (AGAIN.has(said)) return true;
  if (said === 'hoàn thành') return false;
  // `trong đó đúng hạn 9.771 hồ sơ, đạt tỷ lệ 99%`; of those that somebody is to find, `đạt 99%` may be of a plan.
  const isOfNumber = (evidence.partOf === undefined || said === 'đạt tỷ lệ') && part.kind === 'count';
  return isOfNumber && whole.indicator === null && cuesBetween(view, view.from, view.to, 'target').length === 0;
}

/** The words behind the last mark between two places. */
function linkBefore(view: SentenceView, from: number, to: number): string {
  return linkText(view, afterLastMark(view, from, to), to);
}

const SAYS_HOW_MUCH = new Set(['đạt', 'bằng', 'chiếm', 'đạt tỷ lệ', 'chiếm tỷ lệ', 'chiếm tỷ trọng']);
const AGAIN = new Set([...SAYS_AGAIN, 'nghĩa là']);

/** `trong đó (có) 40% là nữ (tức 75.000 người)`, `trong đó 40% (75.000 người) là nữ`: the number behind the share says it again. */
function bindSaidAgain(share: Building, part: Building, whole: Building | null): void {
  if (whole === null || share.base !== null || share.indicator !== null) return;
  if (part.whole !== null && part.whole !== whole) return;
  if (!canAddUp(part) || !isCountedAlike(part, whole) || !isSameAmount(share, part)) return;
  takePart(part, whole, null);
  share.role = 'share';
  share.indicator = part.indicator;
  bindShare(share, part, whole);
}

/**
 * What a share is of, where nothing but `có` stands between it and `trong đó`, `trong tổng số 200.000 người` or the share before it:
 * `trong đó 92% hồ sơ nộp trực tuyến` may be of those alone.
 */
function wholeOf(share: Building, figures: readonly Building[], at: number): Building | null {
  const { view, from } = share;
  const before = figures[at - 1];
  if (before === undefined) return null;
  if (before.whole !== null && figures[at - 2]?.subject === before && figures[at - 2]?.over === before.whole)
    return saysOnly(view, before.to, from, BEFORE_SHARE) ? before.whole : null;
  const isLevelHere =
    canAddUp(before) &&
    view.segment(before.from) === view.segment(from) &&
    view.bracket(before.from) === view.bracket(from);
  if (!isLevelHere) return null;
  const cue = cuesBetween(view, before.to, from, 'parts').at(-1);
  if (cue !== undefined) return saysOnly(view, cue.to, from, BEFORE_SHARE) ? before : null;
  const [number, which] = [view.words[before.from - 1]?.norm, view.words[before.from - 2]?.norm];
  const isNumber =
    number === 'số' && (which === 'trong' || (which === 'tổng' && view.words[before.from - 3]?.norm === 'trong'));
  return isNumber && BEFORE_SHARE.has(view.words[from - 1]?.norm ?? '') && marksBetween(view, before.to, from, ',')
    ? before
    : null;
}

const BEFORE_SHARE = new Set([',', ')', ';', ':', 'có', 'và', 'thì']);

/** Whether only what holds of the share, and a word for the same amount, stands between it and a number. */
function isSameAmount({ view, to }: Building, part: Building): boolean {
  const start = afterLastMark(view, to, part.from);
  const mark = view.words[start - 1]?.norm;
  const link = linkText(view, start, part.from);
  const end = start > to ? start - 1 : part.from;
  if (start > to && mark !== '(' && mark !== ',') return false;
  if (start > to && end > to && !PREDICATES.has(view.words[to]?.norm ?? '')) return false;
  if (marksBetween(view, to, end, ',;:.()') || cuesBetween(view, to, end).length > 0) return false;
  return AGAIN.has(link) || (link === '' && mark === '(' && end === to && view.words[part.to]?.norm === ')');
}

/** Words with which it begins what a share is like; a noun right behind it may be what it is a share of. */
const PREDICATES = new Set('là thuộc ở tại được đã chưa không tham hưởng nhận dưới trên từ'.split(' '));
