/** Relative figures (a change, a share, a gap, an average): the level that each is said of. */
import { type PeriodMention, wordAt } from '../reading/index.js';
import { countsPeople, countWords } from '../vocabulary/index.js';
import type { Building, WordRange } from './building.js';
import { isCompared } from './compared-before.js';
import { isMeasuredIn, recordOf } from './record.js';
import { behindComparison, NOUNS_OF_CHANGE, SAME_AGAIN } from './role.js';
import { CHANGE_ROLES, saysLevelOrTarget } from './says-level.js';
import {
  afterLastMark,
  cuesBetween,
  isAlongside,
  linkText,
  nextMark,
  numberBefore,
  type SentenceView,
  saysOnly,
} from './sentence-view.js';
import { isBeside, isModifier, isReachable, isRequested, isSubject, name, subjectsBefore } from './subject.js';
import { isTargetOfShare } from './target.js';
import { namingWords } from './told.js';

/** A change, share, average or gap takes the indicator of the level that it is said of. */
export function bindRelative(figure: Building, before: readonly Building[]): void {
  if (takeFromRestated(figure)) return;
  const { view, role, kind } = figure;
  const unitStart = figure.unitMention?.from ?? -1;
  const after =
    role === 'share'
      ? undefined
      : view.of.indicator.find(
          (mention) =>
            !mention.short && mention.from === unitStart && isMeasuredIn(recordOf(mention.indicator), figure),
        );
  const level = isChangeCompared(figure) ? null : levelFor(figure, before);
  const nearest = subjectsBefore(figure, before)
    .filter(
      (mention) =>
        isReachable(view, mention.to, figure.from) &&
        (mention.short
          ? isBeside(view, mention.to, figure.from) && !isRequested(view, mention)
          : isSubject(view, mention)) &&
        // `142 xã đạt tỷ lệ bao phủ BHYT từ 95% trở lên, chiếm 80,2%`: a share of those that are counted.
        !(role === 'share' && isModifier(view, mention, before)) &&
        (kind === 'percent' ||
          kind === 'percentagePoint' ||
          kind === 'multiple' ||
          isMeasuredIn(recordOf(mention.indicator), figure)),
    )
    .at(-1);
  if (after !== undefined) name(figure, after);
  else if (
    level !== null &&
    (nearest === undefined || level.to >= nearest.from || level.evidence.indicator?.from === nearest.from)
  )
    figure.indicator = level.indicator;
  else if (nearest !== undefined) name(figure, nearest);
  figure.subject =
    level !== null &&
    (level.indicator === figure.indicator || (after !== undefined && figure.indicator === level.indicator))
      ? level
      : null;
}

/** `tăng 2.521 tỷ đồng, tương đương 26,9%`: what says a change again is of the same level. False where it says none again. */
export function takeFromRestated(figure: Building): boolean {
  if (figure.restates === null) return false;
  figure.indicator = figure.restates.indicator;
  figure.subject = figure.restates.subject;
  return true;
}

/**
 * `52.300 người, tăng 5,2% (2.584 người)`, `tăng 12%, tương ứng 1.252 tỷ đồng`: what stands beside a growth is the same change in units, where
 * it is about as much of the level. Beside a growth of no stated level it is no level either: what rose may be told elsewhere.
 */
export function takeFromGrowth(figure: Building, before: readonly Building[]): boolean {
  const { view, from, kind, unit, number } = figure;
  const growth = before.at(-1);
  if (figure.role !== 'level' || (kind !== 'count' && kind !== 'money') || unit === '') return false;
  if (growth?.role !== 'growth' || growth.kind !== 'percent' || growth.direction === null) return false;
  // `tăng 5,2% so với cùng kỳ năm 2022 (2.584 người)`: unless it is the level of then.
  const start = behindComparison(view, growth.to);
  const isBracket = wordAt(view.words, from - 1)?.norm === '(';
  if (!SAME_AGAIN.has(linkText(view, isBracket ? start : growth.to, from))) return false;
  const level = growth.subject;
  if (level === null && start > growth.to) return false;
  if (level !== null) {
    if (level.kind !== kind || level.unit !== unit) return false;
    if (isBracket && number.value.mul(2).compare(level.number.value) > 0) return false;
    const about = level.number.value.mul(growth.number.value);
    const said = number.value.mul(100);
    if (said.compare(about.mul(MOST_TIMES_OFF)) > 0 || about.compare(said.mul(MOST_TIMES_OFF)) > 0) return false;
  }
  figure.role = 'difference';
  figure.direction = growth.direction;
  figure.restates = growth;
  return takeFromRestated(figure);
}

/** A change of a few percent and the level itself are further apart; a slip in one of the two is still told. */
const MOST_TIMES_OFF = 4;

/** `…, tăng 10%, thấp hơn mức tăng 15% của năm trước`: the change that is compared with is that of another time. */
function isChangeCompared({ view, evidence: { direction } }: Building): boolean {
  if (direction === undefined || !NOUNS_OF_CHANGE.has(wordAt(view.words, direction.from - 1)?.norm ?? '')) return false;
  const noun = wordAt(view.words, direction.from - 1)?.norm === 'độ' ? direction.from - 2 : direction.from - 1;
  return COMPARES.has(view.words[noun - 1]?.norm ?? '');
}

/** `thấp hơn mức tăng 5,7% của năm 2016, đóng góp 0,3 điểm phần trăm`: the time of what is compared with holds for it alone. */
export function isOfCompared({ from }: PeriodMention, earlier: readonly Building[]): boolean {
  return earlier.some((other) => other.evidence.period?.from === from && isChangeCompared(other));
}

const COMPARES = new Set(['với', 'hơn', 'bằng', 'đương', 'như', 'qua']);

/** `1.128 hội nghị với 56.420 lượt người tham dự, gấp 1,6 lần …`: what `với` adds is not what the sentence goes on about. */
function isAdjunct(figure: Building, levels: readonly Building[]): boolean {
  const { view, from } = figure;
  return (
    wordAt(view.words, from - 1)?.norm === 'với' &&
    levels.some((other) => other.to <= from && other.kind === 'count' && other.unit !== figure.unit)
  );
}

/** The level that a relative figure is said of: the nearest before it in its segment that it can be said of. */
function levelFor(figure: Building, before: readonly Building[]): Building | null {
  const { view, role, kind, unit } = figure;
  if (isOfAll(figure) || endsWithMeasure(before)) return null;
  const isChange = CHANGE_ROLES.has(role);
  const levels = before.filter(
    (other, i) =>
      other.inherits &&
      saysLevelOrTarget(other) &&
      !isTargetOfShare(other, before[i - 1]) &&
      !(isChange && isCompared(other)) &&
      view.segment(other.from) === view.segment(figure.from) &&
      (view.bracket(other.from) === view.bracket(figure.from) || view.bracket(figure.from) !== 0) &&
      (view.bracket(other.from) === 0 || view.bracket(other.from) === view.bracket(figure.from)),
  );
  // `40 hội nghị với 2.600 lượt người dự, bình quân 65 người/hội nghị`: what `với` adds is what is shared out.
  const heads = figure.perUnit === null ? levels.filter((other) => !isAdjunct(other, levels)) : levels;
  const counts = heads.filter((other) => other.kind === 'count' || other.kind === 'money' || other.kind === 'measure');
  const last = <T>(list: readonly T[]): T | null => list.at(-1) ?? null;
  // A gap is measured from what stands right before it; a growth of participants may follow their rate.
  if (kind === 'percentagePoint')
    return lastRate(figure, last(levels.filter((other) => other.kind === 'percent')), before);
  if (role === 'gap' && kind === 'percent') {
    // `chiếm 35,1% lực lượng lao động, thấp hơn 0,4% so với chỉ tiêu (35,5%)`: of the share right before it.
    const share = before.at(-1);
    const isShare =
      share !== undefined &&
      share.role === 'share' &&
      share.comparedTo === null &&
      view.segment(share.from) === view.segment(figure.from);
    return isShare ? share : rateBeside(figure, last(levels), before);
  }
  if (role === 'growth' && isHigherOrLower(figure)) {
    const rate = rateBeside(figure, last(levels), before);
    if (rate !== null && rate.kind === 'percent') return rate;
  }
  if (role === 'growth' || role === 'multiple' || role === 'share')
    return last(counts) ?? (role === 'growth' ? rateBeside(figure, last(levels), before) : last(levels));
  const counted = figure.unitMention?.unit ?? unit;
  return last(
    counts.filter(
      (other) =>
        other.unit === counted ||
        unit === '' ||
        (role === 'average' && (counted === 'người' || counted === 'lượt') && other.unit === 'lượt người') ||
        (other.kind === figure.kind && (kind === 'money' || (countsPeople(other.unit) && countsPeople(counted)))),
    ),
  );
}

/** `312.410 người, đạt 85,4% dân số, thấp hơn 3,1% so với bình quân toàn tỉnh`: higher and lower is said of the rate right before. */
function isHigherOrLower({ view, evidence: { direction } }: Building): boolean {
  const first = view.words[direction?.from ?? -1]?.norm;
  return (first === 'cao' || first === 'thấp') && view.words[(direction?.from ?? 0) + 1]?.norm === 'hơn';
}

/** `361.250 người, chiếm 42,7% lực lượng lao động, tăng 2,6 điểm phần trăm`: a share that is told behind the last rate is what changed. */
function lastRate({ view, from }: Building, rate: Building | null, before: readonly Building[]): Building | null {
  const share = before.findLast(
    (other) => other.kind === 'percent' && other.role === 'share' && other.comparedTo === null,
  );
  if (share === undefined || (rate !== null && share.from < rate.from)) return rate;
  return isAlongside(view, share.from, from) ? share : rate;
}

/** `thu 3.636/3.600 tỷ đồng, tăng 9,2%`: the last number is what the one before it is measured by, and only it has the unit. */
function endsWithMeasure(before: readonly Building[]): boolean {
  const [level, measure] = before.slice(-2);
  if (level === undefined || measure === undefined || level.unit !== '') return false;
  return measure.unit !== '' && measure.from === level.to + 1 && measure.view.words[level.to]?.norm === '/';
}

/** `Huyện A có 1.204 người, huyện B có 987 người, cả hai tăng 191 người`, `…, tổng cộng tăng 306 tỷ đồng`: of none of them alone. */
function isOfAll({ view, from, evidence }: Building): boolean {
  const at = evidence.direction?.from ?? from;
  const [first, second] = [view.words[at - 2]?.norm ?? '', wordAt(view.words, at - 1)?.norm ?? ''];
  return (first === 'cả' && COUNTS_OF_ALL.has(second)) || ALL_TOGETHER.has(`${first} ${second}`);
}

const COUNTS_OF_ALL = new Set([...countWords.slice(2), 'thảy']);
const ALL_TOGETHER = new Set(['tổng cộng', 'cộng lại', 'cộng chung', 'tính chung']);

/**
 * `Tỷ lệ bao phủ đạt 92,5% dân số, tăng 1,2% so với năm trước`: a change is said of a rate where it goes right on from it, or from what
 * is measured from it. `Khu vực dịch vụ đóng góp 9,7%, công nghiệp tăng 4,1%` begins with another subject.
 */
function rateBeside(figure: Building, rate: Building | null, before: readonly Building[]): Building | null {
  if (rate === null || rate.kind !== 'percent') return rate;
  const { view } = figure;
  // `tăng 2,4% về số người`: it says itself what rose.
  if (view.words[figure.to]?.norm === 'về' && view.words[figure.to + 1]?.norm === 'số') return null;
  if (figure.role === 'growth' && !isRate(rate) && !isComparedBehind(figure)) return null;
  let at = figure.evidence.direction?.from ?? figure.from;
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i] as Building;
    if (!goesOn(view, other.to, at)) return null;
    if (other === rate) return rate;
    if (other.subject !== rate && other.role !== 'target' && view.bracket(other.from) === 0) return null;
    at = other.evidence.direction?.from ?? other.from;
  }
  return null;
}

/** `tỷ lệ hài lòng đạt 88,3%`, `đạt 92% dân số`: what is said to be a rate; other percentages may be changes themselves. */
function isRate({ view, from, indicator, base }: Building): boolean {
  if (indicator !== null || base !== null) return true;
  for (let i = from - 1; i >= view.from; i--) if (RATES.has(view.words[i]?.norm ?? '')) return true;
  return false;
}

const RATES = new Set(['lệ', 'trọng', 'suất']);

/** `tăng 1,2% so với năm trước`: the change says itself what it is measured from. */
function isComparedBehind({ view, to }: Building): boolean {
  return (
    cuesBetween(view, to, to + 3, 'compare').length > 0 ||
    view.of.period.some(({ from, form }) => from >= to && from <= to + 2 && form.type === 'same')
  );
}

/** Whether behind the last mark or `và` between two places only words stand that carry on with what was said: times and comparisons. */
function goesOn(view: SentenceView, from: number, to: number): boolean {
  return saysOnly(view, afterLastMark(view, from, to, 'và'), to, CARRIES_ON, 'period', 'cue', 'hedge');
}

const CARRIES_ON = new Set(
  'tăng giảm thấp cao hơn vượt hụt thêm so với cùng kỳ năm trước ngoái là đã vẫn còn cũng và nhưng tuy nhiên song đồng thời mới chỉ tức hay tương ứng đương'.split(
    ' ',
  ),
);

/**
 * `… thu 1.198,8 tỷ đồng. Bình quân mỗi tháng thu 153,2 tỷ đồng`: the total is the only level of its unit in the segments before, else in the
 * sentence before; or it closes the sentence: `…; tổng cộng 6 tháng có 6.900 người`.
 */
export function averageOfBefore(
  figure: Building,
  figures: readonly Building[],
  previous: () => readonly Building[],
): void {
  if (figure.role !== 'average' || figure.subject !== null) return;
  const { view } = figure;
  const isTotal = (other: Building) =>
    (other.role === 'level' || (other.view === view && saysLevelOrTarget(other) && other.inherits)) &&
    other.kind === figure.kind &&
    (other.unitMention?.unit ?? other.unit) === (figure.unitMention?.unit ?? figure.unit);
  const here = figures.filter((other) => isTotal(other) && view.segment(other.from) !== view.segment(figure.from));
  const isTold = (other: Building) => (other.to <= figure.from ? isSharedAlone(figure, other) : closesWithTotal(other));
  const levels = here.length > 0 ? here.filter(isTold) : previous().filter(isTotal);
  const [level] = levels;
  if (level === undefined || levels.length !== 1 || here.length > 1) return;
  if (figure.indicator !== null && (here.length === 0 || figure.indicator !== level.indicator)) return;
  figure.subject = level;
  figure.indicator = level.indicator;
}

/** `…; tổng cộng 6 tháng đầu năm có 6.900 người`, and nothing goes on about them. */
function closesWithTotal({ view, from, to }: Building): boolean {
  const start = afterLastMark(view, view.from, from);
  const ends = to >= view.to || view.words[to]?.kind === 'punctuation';
  return ends && ALL_TOGETHER.has(linkText(view, start, Math.min(from, start + 2)));
}

/** `khám BHYT cho 1.825.000 lượt người; bình quân mỗi ngày có 5.000 lượt người đi khám`: whether an average has no words of its own for what is shared out. */
function isSharedAlone({ view, from, to }: Building, total: Building): boolean {
  if (!saysOnly(view, afterLastMark(view, total.to, from), from, BEFORE_AVERAGE, 'hedge', 'period')) return false;
  const named = new Set([...namingWords(total).split(' '), 'đi', 'đến', 'tới']);
  if (named.has('kcb')) for (const norm of ['khám', 'chữa', 'bệnh']) named.add(norm);
  return saysOnly(view, to, nextMark(view, to), named);
}

const BEFORE_AVERAGE = new Set(
  'như vậy tính bình quân trung mỗi một hằng ngày tháng năm có là đạt thu chi tức'.split(' '),
);

/**
 * `có thêm 1.234 người tham gia`, `phát triển được 5.000 người tham gia`, `vận động mới 300 người`: of a stock, those who joined. `mới có`,
 * `mới đạt` say "only".
 */
export function isIncrement({ view, from, indicator, evidence }: Building): boolean {
  if (indicator === null || recordOf(indicator).measure !== 'stock') return false;
  if (isUnderNewcomers(view, from) || namesNewcomers(view, evidence.indicator)) return true;
  let at = from - 1;
  while (at > view.from && ['được', 'mới', 'thêm', 'tổng', 'cộng', 'cho'].includes(view.words[at]?.norm ?? '')) at--;
  const skipped = view.words.slice(at + 1, from).map((word) => word.norm);
  const verb = `${wordAt(view.words, at - 1)?.norm ?? ''} ${view.words[at]?.norm ?? ''}`;
  return (
    skipped.includes('thêm') ||
    ['phát triển', 'vận động', 'khai thác', 'kết nạp', 'thu hút', 'tuyên truyền', 'tăng mới', 'tăng'].includes(verb) ||
    (skipped.includes('mới') && view.words[at]?.norm === 'tăng')
  );
}

/** `312 người mới tham gia BHXH tự nguyện`. */
function namesNewcomers({ words }: SentenceView, name: WordRange | undefined): boolean {
  for (let i = name?.from ?? 0; i < (name?.to ?? 0); i++) if (words[i]?.norm === 'mới') return true;
  return false;
}

/**
 * `Phát triển mới trong tháng: 412 người tham gia BHXH bắt buộc`, `tổng số phát triển mới toàn tỉnh (11.092 người)`: the label right before the
 * number says that it counts those who joined.
 */
function isUnderNewcomers(view: SentenceView, from: number): boolean {
  const mark = wordAt(view.words, from - 1)?.norm;
  if (mark !== ':' && (mark !== '(' || (numberBefore(view, from)?.to ?? 0) > afterLastMark(view, view.from, from - 1)))
    return false;
  let start = from - 1;
  while (start > view.from && (view.words[start - 1]?.kind !== 'punctuation' || view.words[start - 1]?.norm === '/'))
    start--;
  const label = linkText(view, start, from - 1);
  return /(?:phát triển|tăng|vận động|khai thác)(?: được)? (?:mới|thêm)|mới tham gia/u.test(label);
}
