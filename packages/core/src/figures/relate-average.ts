/** Averages with their totals: `chi 1.416 tỷ đồng cả năm, bình quân mỗi tháng 118 tỷ đồng`. */
import { dateParts, daysBetween, daysInMonth } from '../reading/index.js';
import { rational } from '../text/index.js';
import type { Building } from './building.js';
import type { AverageOver, Figure, Relation } from './figure.js';
import { perTime } from './per-time.js';
import { endOf, startOf } from './resolve-period.js';
import { isSharedOut } from './shared-out.js';

/** What an average is spread over: the days, months or years of its total's period, or a number that its sentence states. */
export function* averageRelations(
  building: Building,
  sentence: readonly Building[],
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  const total = building.subject;
  if (total === null || building.sentence - total.sentence > 1 || total.status !== 'actual') return;
  // `bình quân mỗi huyện 5 tỷ đồng/tháng`: over two things at once.
  if ((building.per !== null && building.perUnit !== null) || building.unitMention?.per?.includes('/')) return;
  const over =
    building.perUnit === null
      ? (spanOver(building, sentence, figureOf) ?? timeOver(building, total, sentence))
      : eventsOver(building, total, sentence, figureOf);
  if (over !== null) yield { kind: 'average', average: figureOf(building), total: figureOf(total), over };
}

/** The one count of the sentence that the total is divided by: `40 hội nghị với 2.600 lượt người dự, bình quân 65 người/hội nghị`. */
function eventsOver(
  building: Building,
  total: Building,
  sentence: readonly Building[],
  figureOf: (building: Building) => Figure,
): AverageOver | null {
  const events = sentence.filter(
    (other) =>
      other !== total &&
      other !== building &&
      other.kind === 'count' &&
      isCountedPer(other.unit, building.perUnit) &&
      !other.subset &&
      other.number.bound === null,
  );
  // `60 hội nghị, gồm 20 hội nghị … và 40 hội nghị …`: the parts of one of them are counted with it.
  const [event, ...more] = events.filter(({ closed, whole }) => !(closed && whole !== null && events.includes(whole)));
  if (event === undefined || more.length > 0) return null;
  // What `/người`, `mỗi người` has may be that of a month.
  const isOfOne = building.unitMention?.per === building.perUnit || building.perUnit === 'người';
  return isOfOne && !isSharedOut(building, total, event, sentence) ? null : { kind: 'figure', figure: figureOf(event) };
}

/** `412.500 lượt người, bình quân 6,0 triệu đồng/lượt`. */
function isCountedPer(unit: string, per: string | null): boolean {
  return unit === per || (per === 'lượt' && unit.startsWith('lượt '));
}

/** Stretches of time that the sentence counts: `2,4 tỷ đồng trong 8 tháng`, `Trong 20 ngày làm việc của tháng 4`. */
function countedSpans(building: Building, sentence: readonly Building[]): readonly Building[] {
  return sentence.filter(
    (other) =>
      other.kind === 'count' && (perTime(other.unit) !== null || OTHER_SPANS.has(other.unit)) && other !== building,
  );
}

/** Stretches that no average is reckoned by, though they say over how long the total was summed. */
const OTHER_SPANS: ReadonlySet<string | null> = new Set(['tuần', 'ngày làm việc']);

/** The one stretch that the sentence counts in the unit of the average. */
function spanOver(
  building: Building,
  sentence: readonly Building[],
  figureOf: (building: Building) => Figure,
): AverageOver | null {
  const [span, ...more] = countedSpans(building, sentence);
  return span !== undefined && more.length === 0 && building.per !== null && perTime(span.unit) === building.per
    ? { kind: 'figure', figure: figureOf(span) }
    : null;
}

/** The days, months or years of the total's period, unless the sentence counts a stretch of its own. */
function timeOver(building: Building, total: Building, sentence: readonly Building[]): AverageOver | null {
  const unit = building.per;
  if ((unit !== 'day' && unit !== 'month' && unit !== 'year') || total.period === null || !total.periodStated)
    return null;
  if (countedSpans(building, sentence).length > 0) return null;
  const [start, end] = [startOf(total.period), endOf(total.period)];
  if (start === null || end === null) return null;
  const count = unit === 'day' ? daysBetween(start, end) : wholeMonths(start, end);
  // Several years that only frame the text (`Năm học 2022-2023`) are not what the total was summed over.
  if (total.evidence.period === undefined && start.slice(0, 4) !== end.slice(0, 4)) return null;
  const whole = unit === 'year' ? (count !== null && count % 12 === 0 ? count / 12 : null) : count;
  return whole === null || whole < 2 ? null : { kind: 'time', unit, count: rational(whole) };
}

/** The number of whole calendar months between two dates, or null when they cut one. */
function wholeMonths(start: string, end: string): number | null {
  const [from, to] = [dateParts(start), dateParts(end)];
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return null;
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}
