/** Those whom a rate is about, counted beside it: its numerator, or its base in a bracket. */
import type { IndicatorMention } from '../reading/index.js';
import { countsPeople, type IndicatorId } from '../vocabulary/index.js';
import type { Building } from './building.js';
import { isMeasuredIn, recordOf } from './record.js';
import { afterLastMark, linkText, marksBetween, saysOnly } from './sentence-view.js';
import { isReachable, OF_THE_PLACE } from './subject.js';

/** `Diện bao phủ BHXH được mở rộng với 16,1 triệu người tham gia`: those of whom the rate that heads the clause is said. */
export function countedByRate(figure: Building, rate: IndicatorMention): IndicatorMention | null {
  const { view, from } = figure;
  const { numerator } = recordOf(rate.indicator);
  if (numerator === undefined || view.words[from - 1]?.norm !== 'với' || !isReachable(view, rate.to, from)) return null;
  const end = view.words[from - 2]?.norm === ',' ? from - 2 : from;
  if (marksBetween(view, rate.to, end, ',;:') || !isMeasuredIn(recordOf(numerator as IndicatorId), figure)) return null;
  return saysOnly(view, afterLastMark(view, view.from, rate.from), rate.from, RATE_HEADS, 'period', 'place')
    ? { ...rate, indicator: numerator as IndicatorId }
    : null;
}

/** `Với 93,628 triệu người tham gia, BHYT đã bao phủ 93,35% dân số`: those of whom the rate that opens the next clause is said. */
export function countedAhead(figure: Building): IndicatorMention | null {
  const { view, from, to } = figure;
  if (from - 1 !== view.from || view.words[view.from]?.norm !== 'với' || view.words[to + 2]?.norm !== ',') return null;
  const rate = view.of.indicator.find((mention) => mention.from === to + 3 && !mention.listed);
  const numerator = rate === undefined ? undefined : recordOf(rate.indicator).numerator;
  if (rate === undefined || numerator === undefined) return null;
  return isMeasuredIn(recordOf(numerator as IndicatorId), figure)
    ? { ...rate, indicator: numerator as IndicatorId }
    : null;
}

/**
 * `tỷ lệ tham gia BHXH đạt 48,20% lực lượng lao động trong độ tuổi với 312.480 người`, `tỷ lệ bao phủ BHYT đạt 90,2% (7.312.817 người)`: those
 * of whom the rate right before is said.
 */
export function countedBehind(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const rate = before.at(-1);
  const name = rate?.evidence.indicator;
  if (
    rate === undefined ||
    name === undefined ||
    rate.role !== 'level' ||
    rate.indicator === null ||
    rate.subject !== null
  )
    return null;
  const { numerator, measure } = recordOf(rate.indicator);
  const { view, from } = figure;
  if (measure !== 'rate' || numerator === undefined || view.segment(rate.from) !== view.segment(from)) return null;
  const isInBracket = from === rate.to + 1 && view.words[rate.to]?.norm === '(' && view.words[figure.to]?.norm === ')';
  // A limit is no level.
  if (isInBracket && (figure.hedge === 'atMost' || figure.hedge === 'atLeast')) return null;
  if (!isInBracket && !COUNTED_BEHIND.has(linkText(view, rate.evidence.base?.to ?? rate.to, from))) return null;
  const mention = view.of.indicator.find((found) => found.from === name.from);
  if (mention === undefined || !isMeasuredIn(recordOf(numerator as IndicatorId), figure)) return null;
  return { ...mention, indicator: numerator as IndicatorId };
}

const COUNTED_BEHIND = new Set([
  'với',
  ', với',
  'tương ứng',
  'tương đương',
  ', tương ứng',
  ', tương đương',
  'tương ứng với',
  'tương đương với',
  ', tương ứng với',
  ', tương đương với',
]);

const RATE_HEADS = new Set('chỉ tiêu các thì là về đến tại hiện kết quả đặc biệt'.split(' '));

/**
 * `đạt 3,6% lực lượng lao động trong độ tuổi (698.300 người)`: the bracket behind a base gives the base its value where the count
 * is stated already; in `đạt 92,04% dân số (91,074 triệu người)` it is the count.
 */
export function bracketedBase(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const rate = before.at(-1);
  const base = rate?.evidence.base;
  if (rate === undefined || base === undefined) return null;
  // `bao phủ 93,35% trên tổng dân số 100,3 triệu người`.
  const { view, from } = figure;
  const isNext = base.to === from && view === rate.view;
  if (isNext) return view.of.indicator.find((mention) => mention.from === base.from) ?? null;
  // `450.000 người …, đạt 45% lực lượng lao động (1.000.000 người)`: no indicator is that share, but the count is stated all the same.
  const counted = before.at(-2);
  const isStated =
    rate.indicator === null ? counted?.role === 'level' && countsPeople(counted.unit) : rate.subject !== null;
  if (!isStated) return null;
  // `lực lượng lao động trong độ tuổi của tỉnh (1,57 triệu người)`, `… trong độ tuổi là 925.000 người`.
  const lead = view.words[from - 1]?.norm;
  if ((lead !== '(' && lead !== 'là') || !saysOnly(view, base.to, from - 1, OF_THE_PLACE, 'place')) return null;
  return view.of.indicator.find((mention) => mention.from === base.from) ?? null;
}
