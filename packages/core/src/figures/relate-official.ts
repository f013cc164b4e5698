/** Indicators told beside all their official parts, with no word that divides: `BHXH tự nguyện 27.318 người, BHXH bắt buộc 138.042 người. Tổng số người tham gia BHXH là 165.360 người`. */
import { groupBy } from '../text/index.js';
import type { IndicatorId } from '../vocabulary/index.js';
import type { Building } from './building.js';
import { namesMore } from './closed-list.js';
import type { Figure, Relation } from './figure.js';
import { recordOf } from './record.js';
import { saysLevel } from './says-level.js';

/** Each level with official parts, and these, where its block tells every one of them once for the same time and place. */
export function* officialRelations(
  buildings: readonly Building[],
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  const plain = buildings.filter(isPlain);
  const wholes = plain.filter((figure) => officialParts(figure).length > 1);
  if (wholes.length === 0) return;
  const levels = groupBy(plain, (figure) => keyOf(figure.indicator as IndicatorId, figure));
  const divided = new Set(buildings.map(({ whole }) => whole));
  for (const whole of wholes) {
    // Words have divided it already.
    if (divided.has(whole)) continue;
    const parts = partsOf(whole, levels);
    if (parts === null || (whole.kind === 'money' && tellsMore(buildings, [whole, ...parts]))) continue;
    yield { kind: 'parts', whole: figureOf(whole), parts: parts.map(figureOf), closed: true };
  }
}

/** Of one block, time and place, and nobody else's. */
function keyOf(indicator: string, { block, period, place, unit, status, actor }: Building): string {
  return `${indicator}|${block.index}|${period}|${place}|${unit}|${status}|${actor}`;
}

/** Null where one of them is missing, or told twice. */
function partsOf(whole: Building, levels: ReadonlyMap<string, readonly Building[]>): readonly Building[] | null {
  const parts: Building[] = [];
  for (const id of officialParts(whole)) {
    const told = levels.get(keyOf(id, whole));
    const part = told?.[0];
    if (part === undefined || told?.length !== 1 || namesMore(part)) return null;
    parts.push(part);
  }
  return parts;
}

/** Nobody tells the parts of a total further apart. */
const FARTHEST = 12;

/** `thu BHXH …, thu BHYT …, thu BHTN …, thu BHTNLĐ, BNN 34,5 tỷ đồng`: another amount among them, or right behind, may be of the same total. */
function tellsMore(buildings: readonly Building[], list: readonly Building[]): boolean {
  const places = list.map(({ index }) => index);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (last - first > FARTHEST) return true;
  const around = buildings.slice(first, last + 2).filter(({ block }) => block === list[0]?.block);
  return around.some((figure) => !list.includes(figure) && figure.kind === 'money' && saysLevel(figure));
}

function officialParts({ indicator }: Building): readonly string[] {
  return indicator === null ? [] : (recordOf(indicator).parts ?? []);
}

/** A level of all that an indicator counts, in running text. */
function isPlain({ indicator, role, subset, whole, number, hedge, block }: Building): boolean {
  return (
    indicator !== null &&
    role === 'level' &&
    !subset &&
    whole === null &&
    number.bound === null &&
    hedge !== 'atLeast' &&
    block.cell === null
  );
}
