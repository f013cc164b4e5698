/** How far rates lie apart: `A Lưới đạt 99,2%, Phú Vang đạt 95,6%; khoảng cách là 3,6 điểm phần trăm`. */
import type { Building } from './building.js';
import type { Figure, Relation } from './figure.js';
import { CHANGE_ROLES } from './says-level.js';
import { afterLastMark, cuesBetween, linkText } from './sentence-view.js';

/** Where a distance is told, the two rates of its sentence, or of the one before, or of several the highest and the lowest. */
export function* spreadRelations(
  spread: Building,
  all: readonly Building[],
  at: number,
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  const { view, from, kind, role, block, sentence } = spread;
  if (kind !== 'percentagePoint' || role !== 'other' || block.cell !== null || !saysDistance(spread)) return;
  const rates: Building[] = [];
  for (let i = at - 1; i >= Math.max(0, at - MOST); i--) {
    const other = all[i] as Building;
    if (other.block !== block || other.sentence < sentence - 1) break;
    // Those of the sentence itself leave none to the one before.
    if (rates.length > 0 && rates.at(-1)?.sentence !== other.sentence) break;
    if (other.kind === 'percentagePoint') return;
    if (other.kind === 'percent' && !CHANGE_ROLES.has(other.role) && other.number.bound === null) rates.push(other);
  }
  const said = ` ${linkText(view, view.from, from)} `;
  if (rates.length < 2 || (rates.length > 2 && !(said.includes(' cao nhất ') && said.includes(' thấp nhất ')))) return;
  const [low, ...rest] = rates.sort((a, b) => a.number.value.compare(b.number.value));
  const high = rest.at(-1);
  if (low === undefined || high === undefined) return;
  yield { kind: 'rateChange', change: figureOf(spread), now: figureOf(high), before: figureOf(low) };
}

const MOST = 12;

/** `khoảng cách là`, `chênh lệch giữa hai huyện là`, and nothing that it is measured from. */
function saysDistance({ view, from, to }: Building): boolean {
  const start = afterLastMark(view, view.from, from);
  if (cuesBetween(view, view.from, from, 'target').length > 0) return false;
  if (cuesBetween(view, start, to + 2, 'compare', 'up', 'down', 'average').length > 0) return false;
  return /(?:^| )(?:khoảng cách|chênh lệch|chênh nhau|cách biệt)(?: |$)/u.test(linkText(view, start, from));
}
