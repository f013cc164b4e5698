/** Indicators told beside all their official parts, with no word that divides: `BHXH tự nguyện 27.318 người, BHXH bắt buộc 138.042 người. Tổng số người tham gia BHXH là 165.360 người`. */
import { groupBy } from '../text/index.js';
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
  const wholes = buildings.filter((figure) => isPlain(figure) && officialParts(figure).length > 1);
  if (wholes.length === 0) return;
  const blocks = groupBy(buildings, ({ block }) => block);
  for (const whole of wholes) {
    const told = blocks.get(whole.block) ?? [];
    const parts = partsIn(told, whole);
    if (parts !== null) yield { kind: 'parts', whole: figureOf(whole), parts: parts.map(figureOf), closed: true };
  }
}

/** Null where one of them is missing or told twice, or where words have divided the whole already. */
function partsIn(told: readonly Building[], whole: Building): readonly Building[] | null {
  if (told.some((part) => part.whole === whole)) return null;
  const parts: Building[] = [];
  for (const id of officialParts(whole)) {
    const [part, ...others] = told.filter(
      (figure) => figure.indicator === id && isPlain(figure) && isBeside(figure, whole),
    );
    if (part === undefined || others.length > 0 || namesMore(part)) return null;
    parts.push(part);
  }
  return whole.kind === 'money' && tellsMore(told, [whole, ...parts]) ? null : parts;
}

/** `thu BHXH …, thu BHYT …, thu BHTN …, thu BHTNLĐ, BNN 34,5 tỷ đồng`: another amount among them, or right behind, may be of the same total. */
function tellsMore(told: readonly Building[], list: readonly Building[]): boolean {
  const places = list.map((figure) => told.indexOf(figure));
  const around = told.slice(Math.min(...places), Math.max(...places) + 2);
  return around.some((figure) => !list.includes(figure) && figure.kind === 'money' && saysLevel(figure));
}

function officialParts({ indicator }: Building): readonly string[] {
  return indicator === null ? [] : (recordOf(indicator).parts ?? []);
}

/** A level of all that an indicator counts, in running text. */
function isPlain({ role, subset, whole, number, hedge, block }: Building): boolean {
  return (
    role === 'level' && !subset && whole === null && number.bound === null && hedge !== 'atLeast' && block.cell === null
  );
}

/** Of one time, place and unit, and nobody else's. */
function isBeside(part: Building, whole: Building): boolean {
  return (
    part.period === whole.period &&
    part.place === whole.place &&
    part.kind === whole.kind &&
    part.unit === whole.unit &&
    part.status === whole.status &&
    part.actor === whole.actor
  );
}
