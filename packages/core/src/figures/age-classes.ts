/** Parts that are told by how long they last: `nợ dưới 3 tháng 41,2 tỷ đồng; từ 3 đến dưới 6 tháng 30,1 tỷ đồng; từ 6 tháng trở lên 49,2 tỷ đồng`. */
import { ONE, type Rational } from '../text/index.js';
import type { Building } from './building.js';

/** From how many months, or years, to how many; null where there is no end. */
interface AgeClass {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly unit: string;
}

/** The class that stands right in front of a level; null where none does. */
function classOf(figures: readonly Building[], level: Building): AgeClass | null {
  const at = figures.indexOf(level);
  const [one, other] = [figures[at - 1], figures[at - 2]];
  if (one === undefined || one.view !== level.view || one.inherits || one.kind !== 'count') return null;
  const { unit } = one;
  const end = one.number.value;
  if (other !== undefined && !other.inherits && other.unit === unit && other.view === one.view && isRange(other, one))
    return { low: other.number.value, high: end, unit };
  if (one.hedge === 'below' || one.hedge === 'atMost') return { low: null, high: end, unit };
  return one.hedge === 'above' || one.hedge === 'atLeast' ? { low: end, high: null, unit } : null;
}

/** `từ 3 đến dưới 6 tháng`, `3 - 6 tháng`. */
function isRange(low: Building, high: Building): boolean {
  if (high.from - low.to > 2 || low.number.value.compare(high.number.value) >= 0) return false;
  return low.view.words.slice(low.to, high.from).every(({ norm }) => RANGE.has(norm));
}

const RANGE = new Set(['đến', 'tới', '-', 'dưới']);

/** Whether a level is told by a class that begins where that of another one ends. */
export function followsClass(figures: readonly Building[], level: Building, before: Building): boolean {
  const [first, next] = [classOf(figures, before), classOf(figures, level)];
  return first !== null && next !== null && isNext(first, next);
}

/** Whether the classes of parts leave nothing of their whole out: none has an end that the next one, or the whole, does not go on from. */
export function areAllClasses(figures: readonly Building[], parts: readonly Building[], whole: Building): boolean {
  const classes = parts.map((part) => classOf(figures, part));
  const [first, last, all] = [classes[0], classes.at(-1), classOf(figures, whole)];
  if (first == null || last == null || first.low?.toString() !== all?.low?.toString() || last.high !== null)
    return false;
  return classes.every((next, i) => i === 0 || (next !== null && isNext(classes[i - 1] as AgeClass, next)));
}

/** `đến 3 tháng, từ 3 tháng`, `đến 3 tháng, từ 4 tháng`. */
function isNext({ high, unit }: AgeClass, next: AgeClass): boolean {
  if (high === null || next.low === null || unit !== next.unit) return false;
  const step = next.low.sub(high);
  return step.n === 0n || step.equals(ONE);
}
