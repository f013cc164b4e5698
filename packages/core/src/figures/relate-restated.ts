/** Changes said twice of a stated level, in units and in percent: `thu 1.120 tỷ đồng, tăng 210 tỷ đồng (23,1%)`. */
import type { Building } from './building.js';
import type { Figure, Relation } from './figure.js';
import { behindComparison, SAYS_AGAIN } from './role.js';
import { afterLastMark, cuesBetween, linkText, saysOnly } from './sentence-view.js';

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
    if (isSaidAgain(first, second) && canBeOfNoOther(buildings, i - 1, now) && endsThere(second))
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
 * Whether nothing but changes of the level stands between it and a change, and the change has no subject or time of its own: in `chết 485
 * người, bị thương 647 người, giảm 36 người`, `đạt 51% dự toán 2.200 tỷ đồng, tăng 210 tỷ đồng`, `có 45.100 người, riêng Vinh tăng 1.100
 * người`, `đầu năm có 41.000 người, trong năm tăng 4.100 người`, `tăng mới 3.000 người, giảm 1.200 người` it is open of what it is said.
 */
function canBeOfNoOther(buildings: readonly Building[], at: number, now: Building): boolean {
  const change = buildings[at] as Building;
  if (now.role === 'target' || now.status !== 'actual' || !opensWithChange(change, now)) return false;
  if (change.comparedTo === null && cuesBetween(now.view, now.from - 3, now.from, 'newly').length > 0) return false;
  let i = at - 1;
  while (i >= 0 && buildings[i] !== now) {
    const other = buildings[i] as Building;
    const { view, subject, role } = other;
    // `chiếm 3,1% số phải thu, giảm 15 tỷ đồng`: how much of something else the level is.
    if (view === now.view && subject === now && other.kind === 'percent' && role !== 'growth') {
      i--;
      continue;
    }
    if (view !== now.view || subject !== now || (role !== 'growth' && role !== 'difference')) return false;
    if (other.restates === null && !opensWithChange(other, now)) return false;
    // `tăng 3.000, giảm 1.200 người`: those who came and those who went.
    if (other.comparedTo === null && other.direction !== change.direction) return false;
    i--;
  }
  // A level of the same unit before it may be the one that is spoken of.
  return i >= 0 && !buildings.slice(Math.max(0, i - 8), i).some((other) => isAlike(other, now));
}

function isAlike(a: Building, b: Building): boolean {
  return (
    a.view === b.view && a.view.segment(a.from) === b.view.segment(b.from) && a.kind === b.kind && a.unit === b.unit
  );
}

/** Whether from the mark behind the level, or from the level itself, only adverbs lead to the change. */
function opensWithChange({ view, evidence }: Building, now: Building): boolean {
  const cue = evidence.direction;
  if (cue === undefined || cue.from < now.to) return false;
  return saysOnly(view, afterLastMark(view, now.to, cue.from), cue.from, ADVERBS);
}

const ADVERBS = new Set(['đã', 'cũng', 'tiếp', 'tục', 'lại', 'vẫn', 'và']);

/** Whether nothing behind a change says what else it is a percentage of: `(91% là nữ)`, `(45% kế hoạch năm)`. */
function endsThere({ view, to }: Building): boolean {
  const next = view.words[to];
  return next === undefined || to >= view.to || next.kind === 'punctuation' || next.norm === 'so' || next.norm === 'và';
}

/** Whether only what parts a change from the same one in other words stands between two, or that behind what the first is compared with. */
function isSaidAgain({ view, to }: Building, { from }: Building): boolean {
  const start = behindComparison(view, to);
  return (
    IN_OTHER_WORDS.has(linkText(view, to, from)) ||
    (start > to && view.words[start]?.norm === ',' && IN_OTHER_WORDS.has(linkText(view, start, from)))
  );
}

/** What may part a change from the same one in other words. */
const IN_OTHER_WORDS = new Set([
  ...['tỷ lệ', 'mức', 'tốc độ'].flatMap((noun) => [`, ${noun} tăng`, `, ${noun} giảm`]),
  '(',
  '( tăng',
  '( giảm',
  '( +',
  '( -',
  ...[...SAYS_AGAIN, 'bằng'].flatMap((words) =>
    ['', '( ', ', ', '- '].flatMap((mark) =>
      ['', ' tăng', ' giảm', ' mức tăng', ' mức giảm', ' tỷ lệ tăng', ' tỷ lệ giảm'].map(
        (turn) => `${mark}${words}${turn}`,
      ),
    ),
  ),
]);
