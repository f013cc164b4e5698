/** Relative figures (a change, a share, a gap, an average): the level that each is said of; lists with `lần lượt`. */
import { type IndicatorMention, type PeriodMention, wordAt } from '../reading/index.js';
import { countsPeople, countWords, type IndicatorId, type IndicatorRecord } from '../vocabulary/index.js';
import { rateOf, rateWithBase } from './bind-rate.js';
import { type Building, because } from './building.js';
import { isMeasuredIn, recordOf } from './record.js';
import { NOUNS_OF_CHANGE } from './role.js';
import { RELATIVE_ROLES, saysLevelOrTarget } from './says-level.js';
import {
  afterLastMark,
  cuesBetween,
  isAlongside,
  linkText,
  numberBefore,
  type SentenceView,
  saysOnly,
} from './sentence-view.js';
import { isBeside, isReachable, isRequested, isSubject, name, subjectsBefore } from './subject.js';

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
  const levels = before.filter(
    (other) =>
      other.inherits &&
      saysLevelOrTarget(other) &&
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

/** `… thu 1.198,8 tỷ đồng. Bình quân mỗi tháng thu 153,2 tỷ đồng`: the total is the only level of its unit in the sentence before. */
export function averageOfBefore(figure: Building, previous: () => readonly Building[]): void {
  if (figure.role !== 'average' || figure.subject !== null || figure.indicator !== null) return;
  const levels = previous().filter(
    (other) =>
      other.role === 'level' &&
      other.kind === figure.kind &&
      (other.unitMention?.unit ?? other.unit) === (figure.unitMention?.unit ?? figure.unit),
  );
  if (levels.length !== 1) return;
  figure.subject = levels[0] as Building;
  figure.indicator = figure.subject.indicator;
}

/** `lần lượt tăng 1,78% và 16,09%`, `lần lượt là A, B và C`: the n-th figure goes with the n-th level or name before the cue. */
export function distribute(figures: readonly Building[]): void {
  const first = figures[0];
  if (first === undefined) return;
  const { view } = first;
  for (const cue of cuesBetween(view, view.from, view.to, 'respectively')) {
    const listed = listAfter(figures, cue.to);
    if (listed.length < 2) continue;
    const levels = figures
      .filter((figure) => figure.to <= cue.from && figure.role === 'level' && isListMate(view, figure, cue.from))
      .slice(-listed.length);
    if (RELATIVE_ROLES.has((listed[0] as Building).role) && levels.length === listed.length) {
      listed.forEach((figure, i) => {
        figure.indicator = (levels[i] as Building).indicator;
        figure.subject = levels[i] as Building;
        because(figure, 'indicator', cue);
      });
      continue;
    }
    const names = view.of.indicator.filter(
      (mention) => mention.to <= cue.from && view.segment(mention.from) === view.segment(cue.from),
    );
    // `năm 2021 và năm 2022, số người tham gia … lần lượt là`: one name, the times are told apart later.
    if (names.length !== listed.length) continue;
    for (const [i, figure] of listed.entries()) {
      const record = recordOf((names[i] as IndicatorMention).indicator);
      if (figure.kind === 'percent') {
        distributeRate(figure, record, listed.at(-1)?.base ?? null);
        continue;
      }
      if (figure.unit !== '' && !isMeasuredIn(record, figure)) continue;
      figure.indicator = record.id;
      figure.role = figure.role === 'other' ? 'level' : figure.role;
      because(figure, 'indicator', names[i] as IndicatorMention);
    }
  }
}

/** `BHXH, BHTN lần lượt đạt khoảng 45%, 35% lực lượng lao động trong độ tuổi`: the base that the last names holds for all. */
function distributeRate(
  figure: Building,
  record: IndicatorRecord & { readonly id: IndicatorId },
  base: IndicatorId | null,
): void {
  const rate = record.measure === 'rate' ? rateWithBase(record, base) : rateOf(record.id, base);
  if (rate === null) return;
  figure.indicator = rate;
  figure.base = base;
  if (figure.role === 'other' || figure.role === 'share') figure.role = 'level';
}

function isListMate(view: SentenceView, figure: Building, at: number): boolean {
  return view.bracket(figure.from) === view.bracket(at) || view.bracket(at) === 0;
}

/** The figures of the list that begins after a cue: as long as they are alike. */
function listAfter(figures: readonly Building[], at: number): readonly Building[] {
  const rest = figures.filter((figure) => figure.from >= at);
  const first = rest[0];
  if (first === undefined || first.from > at + 5) return [];
  const listed: Building[] = [];
  for (const figure of rest) {
    const previous = listed.at(-1);
    if (
      figure.kind !== first.kind ||
      (previous !== undefined && figure.from - previous.to > 8) ||
      figure.view.segment(figure.from) !== first.view.segment(first.from)
    )
      break;
    // `45%, 35% lực lượng lao động trong độ tuổi, trên 95% dân số`: another base begins another list.
    if (previous !== undefined && previous.base !== null && figure.base !== null && previous.base !== figure.base)
      break;
    listed.push(figure);
  }
  return listed;
}

/**
 * `có thêm 1.234 người tham gia`, `phát triển được 5.000 người tham gia`, `vận động mới 300 người`: of a stock, those who joined. `mới có`,
 * `mới đạt` say "only".
 */
export function isIncrement({ view, from, indicator }: Building): boolean {
  if (indicator === null || recordOf(indicator).measure !== 'stock') return false;
  if (isUnderNewcomers(view, from)) return true;
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
