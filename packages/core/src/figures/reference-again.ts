/** Changes beside the bracket that tells what they are measured from, and in it: `bằng 92,4% cùng kỳ năm 2020 (91.205 người), tức giảm 7,6%`. */
import type { Building } from './building.js';
import { opensBracket } from './compared-before.js';
import { CHANGE_ROLES } from './says-level.js';
import { cuesBetween, saysOnly } from './sentence-view.js';

/**
 * The level in the bracket right before a change, where the change in front of it is measured from that: both are of one level, and the
 * second names nothing else that it is compared with. Null where there is none.
 */
export function referenceAgain(figures: readonly Building[], at: number): Building | null {
  const [first, base, again] = [figures[at - 2], figures[at - 1], figures[at] as Building];
  const { view, to, role, direction, kind, subject, comparedTo, evidence } = again;
  const cue = evidence.direction;
  if (first === undefined || base === undefined || first.reference !== base || base.view !== view) return null;
  if (!CHANGE_ROLES.has(role) || !CHANGE_ROLES.has(first.role) || direction === null || cue === undefined) return null;
  if (subject === null || first.subject !== subject || comparedTo === 'target') return null;
  if (first.direction !== null && first.direction !== direction) return null;
  if (kind !== 'percent' && (kind !== subject.kind || again.unit !== subject.unit)) return null;
  if (view.words[base.to]?.norm !== ')' || !saysOnly(view, base.to + 1, cue.from, SAID_AGAIN)) return null;
  const next = view.words[to];
  const ends = to >= view.to || next?.kind === 'punctuation' || next?.norm === 'và';
  return ends && cuesBetween(view, to, to + 3, 'compare', 'target').length === 0 ? base : null;
}

/** `498,7 tỷ đồng (cùng kỳ 2021: 445,3 tỷ đồng; tăng 12,0%)`: the level that opens the bracket of a change, and is alone with it; else null. */
export function toldInBracket(figures: readonly Building[], at: number): Building | null {
  const [base, change] = [figures[at - 1], figures[at] as Building];
  const { view, subject, kind, to, evidence } = change;
  const cue = evidence.direction;
  if (base === undefined || base.view !== view || cue === undefined || subject === null) return null;
  if (!CHANGE_ROLES.has(change.role) || change.comparedTo === 'target' || subject.to > base.from) return null;
  if (base.kind !== subject.kind || base.unit !== subject.unit || base.number.bound !== null) return null;
  if (kind !== 'percent' && kind !== subject.kind && !(kind === 'percentagePoint' && base.kind === 'percent'))
    return null;
  if (!opensBracket(base) || view.bracket(base.from) !== view.bracket(change.from)) return null;
  return saysOnly(view, base.to, cue.from, MARKS) && view.words[to]?.norm === ')' ? base : null;
}

const MARKS = new Set([',', ';']);
const SAID_AGAIN = new Set(', - tức là hay nghĩa như vậy tương ứng đương với đã mức và'.split(' '));
