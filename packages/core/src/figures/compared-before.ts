/** Changes behind the level that they are measured from: `đạt 95,4%, cao hơn bình quân cả nước (93,35%) 2,05 điểm phần trăm`. */
import type { CueMention } from '../reading/index.js';
import type { Building } from './building.js';
import { cuesBetween, marksBetween, numberBefore, saysOnly } from './sentence-view.js';

/** The words that set a change against the level in the bracket right before it, where that is the figure before; else null. */
export function comparedBefore(change: Building, level: Building | null): CueMention | null {
  if (level === null || level.view.words[level.to]?.norm !== ')' || level.number.bound !== null) return null;
  const { view, from } = change;
  const bracket = view.bracket(level.from);
  if (bracket === 0 || view.bracket(from) === bracket || !isChangeOf(change, level)) return null;
  if (!saysOnly(view, level.to + 1, from, BEFORE_CHANGE)) return null;
  let open = level.from;
  while (open > view.from && view.bracket(open - 1) === bracket) open--;
  const last = numberBefore(view, level.number.from);
  if (last !== null && last.from >= open) return null;
  const cue = cuesBetween(view, last?.to ?? view.from, open, 'up', 'down', 'over').at(-1);
  if (cue === undefined || open - cue.to > MOST_WORDS || open === cue.to) return null;
  if (marksBetween(view, cue.to, open, ',;:.')) return null;
  // `tăng so với năm 2022 (92,04%) 1,31 điểm phần trăm`; `tăng ở cả hai khối (92,04%)` compares nothing.
  const compares = MORE_OR_LESS.has(view.words[cue.to - 1]?.norm ?? '') || cue.cue === 'over';
  return compares || cuesBetween(view, cue.to, open, 'compare').length > 0 ? cue : null;
}

/** Whether a change may be measured from a level by its kind and unit. */
function isChangeOf({ kind, unit }: Building, level: Building): boolean {
  if (kind === 'percentagePoint') return level.kind === 'percent';
  if (kind === 'percent') return level.kind !== 'multiple' && level.kind !== 'percentagePoint';
  return kind === level.kind && unit === level.unit && kind !== 'multiple';
}

const MORE_OR_LESS = new Set(['hơn', 'kém']);
const BEFORE_CHANGE = new Set(['là', 'tới', 'đến', 'khoảng']);
/** The name of what is compared with is no longer: `mức bình quân chung của khu vực Đồng bằng sông Cửu Long`. */
const MOST_WORDS = 12;
