/** Shares of a target that is told by how far it is: `95.000 người, đạt 95% kế hoạch, còn thiếu 5.000 người`. */
import { HUNDRED } from '../text/index.js';
import type { Building } from './building.js';
import type { Figure, Relation } from './figure.js';
import { saysLevel } from './says-level.js';
import { cuesBetween, isWithin, marksBetween } from './sentence-view.js';

/** The shares whose target is the result and what is missing to it, or what went beyond it, told right behind them. */
export function* missedRelations(
  buildings: readonly Building[],
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  for (let i = 1; i < buildings.length; i++) {
    const gap = buildings[i] as Building;
    if (gap.role !== 'gap' || gap.kind === 'percent' || gap.kind === 'percentagePoint') continue;
    const ratio = buildings[i - 1] as Building;
    const result = ratio.subject;
    if (result === null || !isOfOneTarget(ratio, gap, result) || !isRightBehind(ratio, gap)) continue;
    yield { kind: 'missed', ratio: figureOf(ratio), result: figureOf(result), gap: figureOf(gap) };
  }
}

/** Whether a share and a gap are said of the same result, and of a target that neither of them states. */
function isOfOneTarget(ratio: Building, gap: Building, result: Building): boolean {
  if (ratio.role !== 'share' || ratio.comparedTo !== 'target' || ratio.kind !== 'percent') return false;
  if (ratio.view !== gap.view || ratio.reference !== null || gap.reference !== null) return false;
  // `đạt 52% kế hoạch năm, vượt 1.200 người`: beyond another target than that of the year.
  const side = ratio.number.value.compare(HUNDRED);
  if (gap.direction === null || (gap.direction === 'up' ? side <= 0 : side >= 0)) return false;
  return (
    (gap.subject === result || gap.subject === null) &&
    result.kind === gap.kind &&
    result.unit === gap.unit &&
    result.status === 'actual' &&
    saysLevel(result) &&
    (gap.indicator === null || gap.indicator === result.indicator) &&
    [ratio, gap, result].every(
      ({ number, hedge }) => number.bound === null && hedge !== 'atLeast' && hedge !== 'atMost',
    )
  );
}

/** Whether behind one mark only adverbs lead from the share to the gap, and no other target is named behind it. */
function isRightBehind({ view, to }: Building, gap: Building): boolean {
  const cue = gap.evidence.direction;
  if (cue === undefined || cue.from < to || view.segment(to) !== view.segment(gap.from)) return false;
  let start = cue.from;
  while (start > to && ADVERBS.has(view.words[start - 1]?.norm ?? '')) start--;
  if (!BEFORE_GAP.has(view.words[start - 1]?.norm ?? '') || marksBetween(view, to, start - 1, ',;:.(')) return false;
  for (let i = gap.to; i < view.to && view.words[i]?.kind !== 'punctuation'; i++)
    if (isWithin(view, i, 'cue', 'period', 'place')) return false;
  return cuesBetween(view, to, start, 'target').length > 0;
}

const BEFORE_GAP = new Set([',', '(', ')', 'và', ';']);
const ADVERBS = new Set(['hiện', 'vẫn', 'tức', 'là', 'như', 'vậy', 'tương', 'ứng', 'với', 'đã']);
