/** Shares that a bracket says alone, and shares of one number out of another: `Trong số 1.250 đơn vị, 980 đơn vị (78,4%) nợ BHXH`, `980/1.250 đơn vị (78,4%)`, `34 trong tổng số 41 tỷ đồng (82,9%)`. */
import { unitAt } from '../reading/index.js';
import { addTo, editDistance, HUNDRED, powerOfTen, type Rational, rational, roundTo } from '../text/index.js';
import { countsPeople } from '../vocabulary/index.js';
import { canAddUp, isDividedWithOther } from './bind-parts.js';
import { bindShare, isFraction, isSaidBehind, isShare, isStroke, SAYS_SHARE } from './bind-shares.js';
import type { Building } from './building.js';
import { HEADS } from './counted-against.js';
import { afterLastMark, cuesBetween, linkText, marksBetween, numberBefore, saysOnly } from './sentence-view.js';

/** Fills in subject and over of the percentages of a sentence that stand alone in a bracket. Parts, and the shares that words say, are known by now. */
export function bindBracketShares(figures: readonly Building[]): void {
  saysShareOfWhole(figures);
  let listed: Map<Building, Bracketed[]> | null = null;
  for (let i = 1; i < figures.length; i++) {
    const found = bracketedAt(figures, i);
    if (found === null) continue;
    const { share, part, whole } = found;
    const likely = whole ?? part.whole ?? checkedBefore(figures, part);
    if (whole !== null) bindShare(share, part, whole);
    else if (likely !== null) {
      listed ??= new Map();
      addTo(listed, likely, found);
    }
  }
  if (listed !== null) for (const [whole, list] of listed) bindList(whole, list);
}

/** The same for parts that a list of blocks told to be such; `figures` of each block. */
export function bindListedBrackets(whole: Building, items: readonly (readonly Building[])[]): void {
  const list = items.flatMap((figures) => figures.map((_, i) => (i === 0 ? null : bracketedAt(figures, i))));
  bindList(whole, list.filter((found) => found !== null && found.part.whole === whole) as readonly Bracketed[]);
}

/**
 * `121.450 hồ sơ, trong đó 98.712 hồ sơ nộp qua giao dịch điện tử (81,3%)`, `3,3 triệu người, trong đó 63% nhận qua tài khoản`: a percentage
 * behind a part, or in the place of one, is a share, whatever it is a share of.
 */
function saysShareOfWhole(figures: readonly Building[]): void {
  figures.forEach((share, i) => {
    const before = figures[i - 1];
    if (before === undefined || share.kind !== 'percent' || share.role !== 'other' || !isOpen(share)) return;
    if (before.kind !== 'count' && before.kind !== 'money') return;
    const { view, from } = share;
    const open = openOf(share);
    const isBehindPart = before.whole !== null && open !== null && before.to <= open;
    const opensPart = cuesBetween(view, before.to, from, 'parts').some(({ to }) => to === from);
    if (isBehindPart || opensPart) share.role = 'share';
  });
}

/** A bracket that holds a percentage alone, the count in front of it and, where no other reading is left, what that is a share of. */
interface Bracketed {
  readonly share: Building;
  readonly part: Building;
  readonly whole: Building | null;
}

function bracketedAt(figures: readonly Building[], at: number): Bracketed | null {
  const share = figures[at] as Building;
  if (share.kind !== 'percent' || !isOpen(share)) return null;
  const [first, before] = [figures[at - 2], figures[at - 1] as Building];
  const open = openOf(share);
  if (open === null) {
    if (first === undefined || !isSaidBehind(before, share) || !isOutOf(first, before, share)) return null;
    return { share, part: first, whole: before };
  }
  if (before.to > open || before.view !== share.view) return null;
  // `38.114 trên tổng số 51.260 người hưởng lương hưu (74,4%)`.
  const isNamed = saysOnly(share.view, before.to, open, HAS_NO_SHARE, 'indicator', 'unit');
  if (first !== undefined && isNamed && isOutOf(first, before, share)) return { share, part: first, whole: before };
  if (!isBehind(before, open)) return null;
  const isRight = isRightBehind(before, open);
  if (first !== undefined && isRight && isFractionOf(first, before, share))
    return { share, part: first, whole: before };
  if (!canAddUp(before) || before.kind === 'percent' || before.unit === '') return null;
  const whole = before.whole ?? wholeThatOpens(figures, before);
  const isSure =
    whole !== null &&
    isRight &&
    isNear(before, whole, share) &&
    isNamedBehind(before, whole, share, open) &&
    !isDividedWithOther(whole, figures);
  return { share, part: before, whole: isSure ? whole : null };
}

/** Whether no word says what a percentage is of. */
function isOpen(share: Building): boolean {
  if (!isShare(share) || share.over !== null || share.comparedTo !== null) return false;
  return share.base === null && share.indicator === null && share.number.value.compare(HUNDRED) <= 0;
}

/** Where the bracket opens that holds a percentage and no words but those for a share; null where none does. */
function openOf({ view, from, to }: Building): number | null {
  if (view.words[to]?.norm !== ')') return null;
  let open = from - 1;
  while (open > view.from && SAYS_SHARE.has(view.words[open]?.norm ?? '')) open--;
  return view.words[open]?.norm === '(' ? open : null;
}

/** Whether a bracket stands behind a count and a few words. */
function isBehind({ view, from, to }: Building, open: number): boolean {
  return view.bracket(from) === view.bracket(open - 1) && open - to <= 8 && !marksBetween(view, to, open, ',;:.()');
}

/** Whether a bracket stands right behind a count, or behind words that have no percentage of their own: `92 người hài lòng (92%)`. */
function isRightBehind({ view, to }: Building, open: number): boolean {
  return saysOnly(view, to, open, HAS_NO_SHARE);
}

const AUXILIARIES = ['đã', 'được', 'đang', 'có'];
/** How and when a file was dealt with: `đúng hạn`, `trước hạn`, `qua bưu chính`, `đã tiếp nhận trực tuyến`. */
const HANDLING =
  'kcb đúng trước sớm quá trễ chậm hạn muộn qua mạng điện tử bưu chính trực tuyến tiếp nhận giải quyết xử lý'.split(
    ' ',
  );
/** What became of those who were to pay: `đã ngừng hoạt động`. */
const CEASED = 'ngừng hoạt động giải thể phá sản'.split(' ');
const OPINION_WORDS = 'rất không chưa hài lòng đồng ý tán thành bình thường từ chối trả lời'.split(' ');

/**
 * What becomes of those that are counted. Of `được hỗ trợ`, `hưởng`, `nộp`, `hoàn thành`, `tham gia` a percentage may say how much: `hộ cận
 * nghèo được hỗ trợ mức đóng (70%)`, `xã hoàn thành chỉ tiêu (95%)`. Of 89 brackets that stood behind words on
 * 1,710 drafts 17 stood behind these; the others mostly behind `có thẻ`, `tham gia`, `so với`.
 */
const HAS_NO_SHARE = new Set([...AUXILIARIES, ...HANDLING, ...CEASED, ...OPINION_WORDS]);

/** `980/1.250 đơn vị (78,4%)`, `96/96 (100%) xã`; not `trình độ 12/12 (80%)`. */
function isFractionOf(part: Building, whole: Building, share: Building): boolean {
  if (!isStroke(part, whole) || !isFraction(part, whole) || !isNear(part, whole, share)) return false;
  return whole.unitMention !== null || unitAt(share.view.words, share.to + 1) !== null;
}

/** `980 đơn vị trong tổng số 1.250 đơn vị`, `5.984 trên tổng số 7.480 doanh nghiệp`: so many of so many. */
function isOutOf(part: Building, whole: Building, share: Building): boolean {
  const { view } = whole;
  if (part.view !== view || !canAddUp(part) || !canAddUp(whole) || !isCountedAlike(part, whole)) return false;
  if (afterLastMark(view, part.to, whole.from) !== part.to) return false;
  const link = ` ${linkText(view, part.to, whole.from)}`;
  const links = HEADS.has(whole.unit) ? OUT_OF_HEADS : OUT_OF;
  return (
    links.some((words) => link.endsWith(words)) &&
    cuesBetween(view, part.to, whole.from).length === 0 &&
    isNear(part, whole, share)
  );
}

const OUT_OF = [' trong tổng số', ' trên tổng số', ' trong số'];
const OUT_OF_HEADS = [...OUT_OF, ' trong'];

/** Whether two figures count in one unit, or the first leaves it to the second. */
function isCountedAlike(part: Building, whole: Building): boolean {
  if (part.unit === '' && part.kind === 'count') return whole.kind === 'count';
  return (
    part.kind === whole.kind && (part.unit === whole.unit || (countsPeople(part.unit) && countsPeople(whole.unit)))
  );
}

/** The number that the sentence or the clause of a part opens with: `Trong 1.250 hồ sơ tiếp nhận có …`; null for another unit, or a time. */
function wholeThatOpens(figures: readonly Building[], part: Building): Building | null {
  const { view } = part;
  const whole = figures.find(({ from }) => {
    const before = view.words[from - 2];
    const opens = from - 1 === view.from || before?.kind === 'punctuation';
    return opens && view.words[from - 1]?.norm === 'trong';
  });
  if (whole === undefined || whole.from >= part.from || !canAddUp(whole) || whole.unit !== part.unit) return null;
  if (whole.kind !== part.kind || whole.kind === 'percent') return null;
  return view.segment(whole.from) === view.segment(part.from) ? whole : null;
}

/** `Qua kiểm tra 245 đơn vị, phát hiện 62 đơn vị (25,3%) …`: those among which something was looked for. */
function checkedBefore([first]: readonly Building[], part: Building): Building | null {
  if (first === undefined || first === part || first.view !== part.view || !canAddUp(first)) return null;
  const { view, from, to, kind, unit } = first;
  const opens = view.words[view.from]?.norm === 'qua' && from - view.from <= 4;
  return opens && view.words[to]?.norm === ',' && kind === part.kind && unit === part.unit ? first : null;
}

/**
 * Whether those that are counted are named behind the bracket, so that it can say nothing of them but how many of the whole they are:
 * `Trong số 1.250 đơn vị, 980 đơn vị (78,4%) nợ BHXH`. In `huyện Đô Lương có 5.000 người (98%)`, `học sinh 20.000 em (98%)` it may be how
 * much of a plan was reached, or how many pupils there are.
 */
function isNamedBehind(part: Building, whole: Building, share: Building, open: number): boolean {
  const { view } = part;
  if (part.unit !== whole.unit || NAMES_OTHER.has(view.words[share.to + 1]?.norm ?? '')) return false;
  if (cuesBetween(view, view.from, view.to, 'target').length > 0) return false;
  const start = afterLastMark(view, whole.to, part.from, 'và');
  if (open !== part.to && countsPeople(part.unit) && !saysOnly(view, part.to, open, OPINIONS)) return false;
  if (start > whole.to && saysOnly(view, start, part.from, BEFORE_COUNT)) return true;
  if (afterLastMark(view, whole.to, part.from) > whole.to) return false;
  return (
    view.words[part.from - 1]?.norm === 'có' && !view.of.place.some(({ from }) => from >= whole.to && from < part.from)
  );
}

/** Words behind a bracket that may name another whole: `(5%) trong nhóm này`. */
const NAMES_OTHER = new Set(['trong', 'của', 'số', 'trên', 'tổng']);
const OPINIONS = new Set(OPINION_WORDS);
/** Words between a mark and a count that name none of those that are counted. */
const BEFORE_COUNT = new Set(
  'trong số đó này thì có đã được mới chỉ còn và gồm bao tới đến phát hiện ghi nhận xác định giải quyết xử lý'.split(
    ' ',
  ),
);

/** Three times as much, or a third of it, is no slip: the bracket says something else. */
const MOST_OFF = rational(3);

function isNear(part: Building, whole: Building, share: Building): boolean {
  const computed = shareOf(part, whole);
  const said = share.number.value;
  return computed !== null && computed.compare(said.mul(MOST_OFF)) < 0 && said.compare(computed.mul(MOST_OFF)) < 0;
}

function shareOf(part: Building, whole: Building): Rational | null {
  return whole.number.value.n === 0n ? null : part.number.value.mul(HUNDRED).div(whole.number.value);
}

/**
 * `trong đó giao dịch điện tử 268.420 hồ sơ (85,8%), qua bưu chính 19.310 hồ sơ (6,2%), …`: what two brackets of a list say, all of them
 * say. Of fewer, those say it that their numbers bear out, and one that is a slip of the keyboard off beside others that are not.
 */
function bindList(whole: Building, list: readonly Bracketed[]): void {
  const agreeing = list.filter(({ share, part }) => isAgreed(share, part, whole));
  const others = list.filter((found) => !agreeing.includes(found));
  const [other] = others;
  const isLast =
    agreeing.length > 0 && others.length === 1 && other !== undefined && isMistyped(other.share, other.part, whole);
  for (const { share, part } of others)
    if ((agreeing.length >= 2 && isNear(part, whole, share)) || isLast || isBorneOut(share, part, whole))
      bindShare(share, part, whole);
  for (const { share, part } of agreeing) bindShare(share, part, whole);
}

/**
 * Whether two numbers give a percentage that may be what one is of the other, or one that is a slip of the keyboard off, where neither growth
 * nor a plan is near: of `14.286 người …, trong đó 6.912 người nhận qua tài khoản (58,4%)` 48,4 % was meant.
 */
export function isBorneOut(share: Building, part: Building, whole: Building): boolean {
  return isAgreed(share, part, whole) || (isFarFromPlans(share, part, whole) && isMistyped(share, part, whole));
}

function isAgreed(share: Building, part: Building, whole: Building): boolean {
  const off = shareOf(part, whole)?.sub(share.number.value).abs();
  return off !== undefined && off.compare(share.number.unitStep) <= 0;
}

/** Whether one digit, or two that changed places, make the percentage what the two numbers give. */
function isMistyped(share: Building, part: Building, whole: Building): boolean {
  const computed = shareOf(part, whole);
  if (computed === null || share.number.decimals === 0) return false;
  const { decimals, value } = share.number;
  const [said, meant] = [value, roundTo(computed, decimals)].map((one) => one.mul(powerOfTen(decimals)).toFraction());
  return editDistance(said as string, meant as string, 1) === 1;
}

/** Growth is mostly below ten, and how much of a plan was reached mostly above 75, or said of a place. */
function isFarFromPlans(share: Building, part: Building, whole: Building): boolean {
  const { view, from } = part;
  const start = numberBefore(view, from)?.to ?? view.from;
  if (view.of.place.some((place) => place.from >= start && place.to <= from)) return false;
  return [share.number.value, shareOf(part, whole)].every(
    (value) => value !== null && value.compare(LEAST_SHARE) > 0 && value.compare(MOST_SHARE) < 0,
  );
}

const LEAST_SHARE = rational(10);
const MOST_SHARE = rational(75);
