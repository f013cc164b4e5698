/** Changes said twice of a stated level, in units and in percent: `thu 1.120 tỷ đồng, tăng 210 tỷ đồng (23,1%)`. */
import type { Building } from './building.js';
import type { Figure, Relation } from './figure.js';
import { linkText } from './sentence-view.js';

/** The growths whose level before is told by the level now and by the change in units right beside them. */
export function* restatedRelations(
  buildings: readonly Building[],
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  for (let i = 1; i < buildings.length; i++) {
    const [first, second] = [buildings[i - 1] as Building, buildings[i] as Building];
    const [growth, by] = second.kind === 'percent' ? [second, first] : [first, second];
    const now = by.subject;
    if (growth.role !== 'growth' || by.role !== 'difference' || now === null || !isSame(growth, by, now)) continue;
    if (LINKS.has(linkText(first.view, first.to, second.from)) && isSaidOf(buildings, i - 1, now))
      yield { kind: 'restated', change: figureOf(growth), by: figureOf(by), now: figureOf(now) };
  }
}

/** Whether a growth and a difference may be the same change of a level that is measured from no other stated one. */
function isSame(growth: Building, by: Building, now: Building): boolean {
  return (
    growth.view === by.view &&
    growth.kind === 'percent' &&
    growth.direction !== null &&
    growth.direction === by.direction &&
    (growth.subject === now || growth.subject === null) &&
    (growth.comparedTo === by.comparedTo || growth.comparedTo === null || by.comparedTo === null) &&
    growth.reference === null &&
    by.reference === null &&
    now.kind === by.kind &&
    now.unit === by.unit &&
    [growth, by, now].every(({ number, hedge }) => number.bound === null && hedge !== 'atLeast' && hedge !== 'atMost')
  );
}

/**
 * Whether nothing but changes of the level stands between it and a change: in `chết 485 người, bị thương 647 người, giảm 36 người` it
 * is open of whom the last is said.
 */
function isSaidOf(buildings: readonly Building[], at: number, now: Building): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const other = buildings[i] as Building;
    if (other === now) return true;
    if (other.view !== now.view || other.subject !== now) return false;
  }
  return false;
}

/** What may part a change from the same one in other words. */
const LINKS = new Set([
  '(',
  '( tăng',
  '( giảm',
  '( +',
  '( -',
  ...['tương ứng', 'tương ứng với', 'tương đương', 'tương đương với', 'tức', 'tức là', 'hay', 'bằng'].flatMap((words) =>
    ['', '( ', ', ', '- '].flatMap((mark) => ['', ' tăng', ' giảm'].map((turn) => `${mark}${words}${turn}`)),
  ),
]);
