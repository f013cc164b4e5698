/** Scope: words that leave some of what an indicator counts out of a value, or count more in: `không tính lực lượng vũ trang`, `nếu tính cả …`. */
import type { CueMention } from '../reading/index.js';
import { type Building, because } from './building.js';
import { RELATIVE_ROLES } from './says-level.js';
import { cuesBetween, isAlongside, type SentenceView } from './sentence-view.js';

/**
 * Marks the levels whose scope the words change as subsets: they are not the indicator's own value. The words change what follows them
 * (`nếu không kể …, số thu đạt 5.960 tỷ đồng`), else what stands before (`298.200 người tham gia (chưa kể lực lượng vũ trang)`).
 */
export function bindScope(view: SentenceView, figures: readonly Building[]): void {
  for (const cue of cuesBetween(view, view.from, view.to, 'scope')) {
    if (!opensPhrase(view, cue)) continue;
    const after = figures.filter((figure) => figure.from > cue.to && isWithin(view, cue, figure) && isValue(figure));
    const left = figures.find((figure) => figure.from === cue.to && isValue(figure));
    for (const figure of left === undefined ? after : [left, ...after]) narrow(figure, cue);
    if (after.length > 0) continue;
    const before = figures.findLast((figure) => figure.to <= cue.from && isNear(view, cue, figure) && isValue(figure));
    if (before !== undefined) narrow(before, cue);
  }
}

/** `trừ` is a verb of its own (`trừ vào lương`) but where it opens a phrase. */
function opensPhrase(view: SentenceView, cue: CueMention): boolean {
  if (view.words[cue.from]?.norm !== 'trừ') return true;
  return cue.from === view.from || view.words[cue.from - 1]?.kind === 'punctuation';
}

/** A level of an indicator, or a change or a share that no level beside it is there for. */
function isValue({ indicator, role, subject }: Building): boolean {
  return indicator !== null && !(RELATIVE_ROLES.has(role) && subject !== null);
}

/** In the cue's bracket, or out of any where the cue is; up to the next `;`. */
function isWithin(view: SentenceView, cue: CueMention, { from }: Building): boolean {
  return isAlongside(view, from, cue.from);
}

/** In the cue's segment; a cue in a bracket speaks of what stands before the bracket. */
function isNear(view: SentenceView, cue: CueMention, { from }: Building): boolean {
  return view.segment(from) === view.segment(cue.from) && view.bracket(from) === 0;
}

function narrow(figure: Building, cue: CueMention): void {
  figure.subset = true;
  figure.partOf = figure.indicator;
  because(figure, 'partOf', cue);
}
