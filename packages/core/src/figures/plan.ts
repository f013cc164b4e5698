/** Sections of goals: under `Mục tiêu`, `Phương hướng, nhiệm vụ`, `Giao chỉ tiêu` a level is one to be reached. */
import type { ReadBlock } from '../reading/index.js';
import { wordsSaid } from '../text/index.js';
import type { Building } from './building.js';
import { endOf } from './resolve-period.js';
import { isDone, SAYS_DOING, SAYS_RESULT } from './target.js';

/** The depth of the section of goals that goes on after a heading, or null: a deeper heading is within it, but for one of results. */
export function goalsUnder({ block, words }: ReadBlock, before: number | null): number | null {
  const said = wordsSaid(words);
  if (RESULTS.test(said)) return null;
  if (before !== null && block.depth > before) return before;
  return block.depth > 1 && GOALS.test(said) ? block.depth : null;
}

const GOALS = /(?:^|\s)(?:mục tiêu|chỉ tiêu|phương hướng|nhiệm vụ|định hướng)(?:\s|$)/u;
const RESULTS = new RegExp(
  `(?:^|\\s)(?:${[...SAYS_RESULT, ...SAYS_DOING, 'hiện trạng', 'đạt'].join('|')})(?:\\s|$)`,
  'u',
);

/** What the levels of a block are: those of a section of goals, or of a list or table right under `giao chỉ tiêu như sau:`. */
export type Goals = 'section' | 'given' | null;

/** Makes such levels targets, but for those that are said to be so already, and those of a section that are of a time that is over. */
export function makeGoals(figures: readonly Building[], date: string | null): void {
  for (const figure of figures) {
    const { role, period, view, from, kind } = figure;
    const end = period === null ? null : endOf(period);
    const isOver = end !== null && date !== null && end < date;
    const isLevel = role === 'level' || (role === 'other' && kind === 'percent' && figure.indicator !== null);
    if (!isLevel || isOver || isDone(view, view.from, from)) continue;
    figure.role = 'target';
    figure.status = 'plan';
  }
}
