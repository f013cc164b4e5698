/** Shares whose two numbers stand beside them: `98,7% (12.347/12.510 hồ sơ)`, `120/130 xã, đạt 92,3%`, `thu BHXH 3.900 tỷ đồng (71,4%)`. */
import { ZERO } from '../text/index.js';
import { countsPeople, type IndicatorId } from '../vocabulary/index.js';
import { type Building, because } from './building.js';
import { recordOf } from './record.js';
import { saysLevel } from './says-level.js';
import { cuesBetween, linkText, marksBetween, type SentenceView } from './sentence-view.js';

/** Fills in subject and over (and the two ends of a rate) of the percentages of a sentence. Parts are known by now. */
export function bindShares(figures: readonly Building[]): void {
  figures.forEach((figure, i) => {
    const over = figures[i + 1];
    if (over === undefined || !isStroke(figure, over)) return;
    settleFraction(figure, over);
    if (!isFraction(figure, over)) return;
    const [before, after] = [figures[i - 1], figures[i + 2]];
    if (before !== undefined && opensBehind(before, figure, over)) bindShare(before, figure, over);
    else if (after !== undefined && isSaidBehind(over, after)) bindShare(after, figure, over);
  });
  bindListedShares(figures);
  bindBracketedBases(figures);
}

/** A number and the next one with a stroke between; the first is bare, or has the same unit: `812 người/1.160 người`, `14,3 tỷ đồng/1.280 tỷ đồng`. */
export function isStroke(part: Building, whole: Building): boolean {
  if (whole.from !== part.to + 1 || part.view.words[part.to]?.norm !== '/') return false;
  return part.to === part.number.to || ((part.kind === 'count' || part.kind === 'money') && part.unit === whole.unit);
}

/**
 * `có 41.500/43.000 người tham gia BHXH tự nguyện`, `số người tham gia BHXH tự nguyện là 41.500/43.000 người`: the first is what there is, the
 * second only what it is measured by. In `98.100/98.450 người hưởng lương hưu nhận qua tài khoản` the name is of the second.
 */
function settleFraction(part: Building, whole: Building): void {
  const name = whole.evidence.indicator;
  if (whole.role !== 'level' || whole.indicator === null || name === undefined) return;
  const { view } = part;
  if (name.to > whole.to) {
    if (view.words[part.from - 1]?.norm !== 'có' || part.kind !== whole.kind || !isWholeName(view, name.to)) return;
    if (part.indicator !== null || !countsPeople(whole.unit) || recordOf(whole.indicator).measure !== 'stock') return;
    part.role = 'level';
    part.indicator = whole.indicator;
    part.unit = whole.unit;
    part.partOf = whole.partOf;
    part.subset = whole.subset;
    part.whole = whole.whole;
    because(part, 'indicator', name);
  } else if (part.indicator !== whole.indicator || part.role !== 'level') return;
  // `4.040/4.405 tỷ đồng`: the first number alone has not the value that is meant.
  if (part.kind !== whole.kind) {
    part.role = 'other';
    part.indicator = null;
  }
  whole.role = 'other';
  whole.indicator = null;
  whole.partOf = null;
  whole.subset = false;
}

/** `người hưởng lương hưu, đạt 96%`, `người hưởng lương hưu (96%)`, but not `người hưởng lương hưu, trợ cấp qua tài khoản`. */
function isWholeName(view: SentenceView, to: number): boolean {
  const [mark, next] = [view.words[to], view.words[to + 1]];
  if (mark === undefined || to >= view.to || mark.norm === '.' || mark.norm === ';') return true;
  if (mark.norm !== ',' && mark.norm !== '(') return false;
  return (
    next?.kind === 'number' ||
    SAYS_SHARE.has(next?.norm ?? '') ||
    cuesBetween(view, to + 1, to + 2, 'up', 'down').length > 0
  );
}

/** `12.347/12.510 hồ sơ`, `512,4/2.384 tỷ đồng`: two whole numbers, or two amounts, with a stroke between. */
export function isFraction(part: Building, whole: Building): boolean {
  if (part.kind === 'money' && whole.kind === 'money')
    return part.hedge === 'exact' && part.unit === whole.unit && whole.number.value.n !== 0n;
  return (
    part.kind === 'count' &&
    whole.kind === 'count' &&
    part.hedge === 'exact' &&
    part.number.decimals === 0 &&
    whole.number.decimals === 0 &&
    whole.number.value.n !== 0n
  );
}

/** `98,7% (12.347/12.510 hồ sơ)`, `98% kế hoạch (9.800/10.000 người)`: the fraction opens the bracket behind the percentage. */
function opensBehind(share: Building, part: Building, over: Building): boolean {
  const { view } = part;
  // `(120/130 xã được khảo sát)` says something else.
  if (view.words[over.to]?.norm !== ')' || (share.base !== null && share.indicator === null)) return false;
  const isBracket = view.words[part.from - 1]?.norm === '(' && view.bracket(share.from) !== view.bracket(part.from);
  return (
    isBracket && isShare(share) && part.from - share.to <= 8 && !marksBetween(view, share.to, part.from - 1, ',;.:(')
  );
}

/** `12.347/12.510 hồ sơ được giải quyết đúng hạn, đạt 98,7%`: right behind a mark, and a percentage of nothing else. */
export function isSaidBehind(over: Building, share: Building): boolean {
  const { view } = over;
  const ofPlan = share.comparedTo === 'target' && share.role === 'share';
  if (!isShare(share) || share.base !== null || (share.indicator !== null && !ofPlan)) return false;
  if (view.segment(over.from) !== view.segment(share.from) || share.from - over.to > 16) return false;
  const ofTarget = share.comparedTo === 'target';
  let at = share.from;
  // `120/130 đơn vị, hoàn thành 92,3% kế hoạch`.
  if (linkText(view, at - 2, at) === 'hoàn thành') at -= 2;
  while (at > over.to && SAYS_SHARE.has(view.words[at - 1]?.norm ?? '')) at--;
  const mark = view.words[at - 1]?.norm;
  if ((at === share.from && !ofTarget) || at - 1 < over.to || (mark !== ',' && mark !== '(')) return false;
  const next = view.words[share.to];
  const ends = ofTarget || next === undefined || share.to >= view.to || next.kind === 'punctuation';
  return ends && !marksBetween(view, over.to, at - 1, ',;:()') && !isParted(view, over.to, at - 1);
}

/** `hoàn thành chỉ tiêu` goes on about what is counted; a comparison, a list or an average is another matter. */
function isParted(view: SentenceView, from: number, to: number): boolean {
  return (
    cuesBetween(view, from, to, 'compare', 'up', 'down', 'parts', 'apart', 'share', 'average', 'over', 'short').length >
    0
  );
}

/** Words between the mark behind a number and the share that it is of another one: `, tương ứng với tỷ lệ 98,7%`. */
export const SAYS_SHARE: ReadonlySet<string> = new Set('đạt chiếm bằng tỷ lệ tương đương ứng với tức hay'.split(' '));

/** Whether a figure may be how much of something another one is. */
export function isShare(figure: Building): boolean {
  return figure.kind === 'percent' && figure.number.bound === null && (figure.role === 'share' || saysLevel(figure));
}

/** Makes a percentage the share of one figure in another; of a rate, they are its two ends. */
export function bindShare(share: Building, part: Building, over: Building): void {
  const rate = share.indicator === null ? undefined : recordOf(share.indicator);
  if (share.role === 'level' && rate?.measure === 'rate') {
    nameEnd(part, rate.numerator as IndicatorId | undefined, over);
    nameEnd(over, share.base ?? (rate.denominator as IndicatorId | undefined), over);
    return;
  }
  share.subject = part;
  if (share.comparedTo === 'target') {
    share.reference = over;
    Object.assign(part, { role: 'other', status: 'actual' });
    Object.assign(over, { role: 'target', status: 'plan' });
    return;
  }
  // `đạt 105% (10.500/10.000 người)`: more than the whole is measured by a target that goes without saying.
  if (share.number.value.compare(100) > 0) return;
  share.over = over;
}

/** `tỷ lệ bao phủ BHYT đạt 93,5% (2.915.640/3.118.300 người)`: numerator and denominator. */
function nameEnd(end: Building, indicator: IndicatorId | undefined, { unit }: Building): void {
  if (
    indicator === undefined ||
    end.indicator !== null ||
    !countsPeople(unit) ||
    !recordOf(indicator).units.includes('người')
  )
    return;
  end.indicator = indicator;
  end.unit = unit;
  if (end.role === 'other') end.role = 'level';
}

/** `gồm thu BHXH 3.900 tỷ đồng (71,4%), thu BHYT 1.220 tỷ đồng (22,3%) và …`: where every part of a closed list has one, they are shares. */
function bindListedShares(figures: readonly Building[]): void {
  if (!figures.some(({ closed }) => closed)) return;
  const parts = figures.filter(({ closed, whole, view }) => closed && whole !== null && whole.view === view);
  const shares = parts.map((part) => figures.find((figure) => isBracketed(part, figure)));
  if (parts.length < 2 || new Set(parts.map(({ whole }) => whole)).size !== 1 || shares.includes(undefined)) return;
  // `(102%)`, `(98%)` are shares of a plan, `(5%)`, `(3%)` growth.
  const sum = (shares as readonly Building[]).reduce((total, { number }) => total.add(number.value), ZERO);
  if (sum.compare(80) < 0 || sum.compare(120) > 0) return;
  for (const [i, share] of (shares as readonly Building[]).entries()) {
    const part = parts[i] as Building;
    share.subject = part;
    share.over = part.whole;
    share.role = 'share';
    share.indicator = part.indicator;
  }
}

/** `3.900 tỷ đồng (71,4%)`, `… người (chiếm 71,4%)`: the bracket right behind holds a percentage alone. */
function isBracketed(part: Building, share: Building): boolean {
  const { view } = part;
  if (!isShare(share) || share.from < part.to || view.words[share.to]?.norm !== ')') return false;
  const open = openingOf(view, share.from);
  if (open < part.to || marksBetween(view, part.to, open, ',;:()') || cuesBetween(view, part.to, open).length > 0)
    return false;
  return ['', 'chiếm', 'tỷ lệ', 'chiếm tỷ lệ', 'tương ứng', 'tương đương'].includes(
    linkText(view, open + 1, share.from),
  );
}

function openingOf(view: SentenceView, at: number): number {
  let open = at - 1;
  while (open > view.from && view.words[open]?.norm !== '(') open--;
  return open;
}

/** `1.240 hồ sơ chậm, chiếm 12,4% tổng số hồ sơ tiếp nhận (10.000 hồ sơ)`: the bracket says how much the named whole is. */
function bindBracketedBases(figures: readonly Building[]): void {
  for (let i = 1; i + 1 < figures.length; i++) {
    const [share, base] = [figures[i] as Building, figures[i + 1] as Building];
    if (!isShare(share) || share.indicator !== null || share.comparedTo !== null || !isBracketedBase(share, base))
      continue;
    const part = partBeside(figures, i);
    if (part === null || part.kind !== base.kind || part.unit !== base.unit) continue;
    // `10.000 hồ sơ, đúng hạn chiếm 95% tổng số (9.500 hồ sơ)`: there the bracket says how much the part is.
    if (share.number.value.compare(100) <= 0 && base.number.value.compare(part.number.value) < 0) continue;
    share.subject = part;
    share.over = base;
  }
}

/** Whether only a name stands between a percentage and the bracket that holds nothing but a level. */
function isBracketedBase(share: Building, base: Building): boolean {
  const { view } = share;
  const open = base.from - 1;
  if (base.view !== view || view.words[open]?.norm !== '(' || view.words[base.to]?.norm !== ')') return false;
  if (base.kind === 'percent' || base.number.bound !== null || base.role !== 'other' || open === share.to) return false;
  for (let i = share.to; i < open; i++) if (view.words[i]?.kind === 'punctuation') return false;
  return open - share.to <= 12 && cuesBetween(view, share.to, open, 'up', 'down', 'compare', 'parts').length === 0;
}

/** The level that a percentage goes right on from: behind it and its brackets only a mark and `chiếm`, `bằng`, `và bằng` stand. */
function partBeside(figures: readonly Building[], at: number): Building | null {
  const share = figures[at] as Building;
  const { view } = share;
  let from = share.from;
  for (let i = at - 1; i >= 0; i--) {
    const other = figures[i] as Building;
    if (other.view !== view || view.segment(other.from) !== view.segment(share.from)) return null;
    if (view.bracket(other.from) !== 0) continue;
    let start = from;
    while (start > other.to && LEADS_TO_SHARE.has(view.words[start - 1]?.norm ?? '')) start--;
    const isLed = start < from && (start === other.to || [',', ')'].includes(view.words[start - 1]?.norm ?? ''));
    if (!isLed) return null;
    if (other.kind !== 'percent') return other.number.bound === null && other.role === 'other' ? other : null;
    from = other.from;
  }
  return null;
}

const LEADS_TO_SHARE = new Set(['và', 'chiếm', 'bằng', 'đạt', 'tương', 'đương', 'tới', 'hơn', 'vượt']);
