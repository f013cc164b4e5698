/** Figures that are told as one thing, which only the first of them names: `quý I giải quyết 1.200 hồ sơ, quý II 1.300 hồ sơ`. */
import { phraseOf } from '../text/index.js';
import type { Building } from './building.js';
import { isWithin, numberBefore, type SentenceView } from './sentence-view.js';

/** Whether figures in their order are told with no other words than those that name the first. */
export function isToldAsOne(told: readonly Building[], named: string): boolean {
  const last = told.at(-1);
  if (last === undefined) return false;
  return (
    told.every((figure, i) => i === 0 || saysNoMore(figure, told[i - 1] as Building, named)) &&
    isSaid(last.view, last.to, clauseEnd(last), named)
  );
}

/** The words around the first figure that say what all of them count, in one line with a space at either end. */
export function namingWords(head: Building): string {
  const { view, from, to } = head;
  let number = numberBefore(view, from);
  // `Tổng số thu 4 năm đạt 26.127 tỷ đồng`: so much time names nothing.
  while (number !== null && TIMES.has(view.words[number.to]?.norm ?? '')) number = numberBefore(view, number.from);
  const start = number?.to ?? view.from;
  return ` ${phraseOf(view.words.slice(start, from))} | ${phraseOf(view.words.slice(to, clauseEnd(head)))} `;
}

const TIMES = new Set(['năm', 'tháng']);

/** Where a mark or a time ends what is said of a figure. */
export function clauseEnd({ view, to }: Building): number {
  let end = to;
  while (end < view.to && view.words[end]?.kind !== 'punctuation' && !isWithin(view, end, 'period')) end++;
  return end;
}

/** Whether a figure is told with no other words than the first: `quý I giải quyết 1.200 hồ sơ, quý II giải quyết 1.300 hồ sơ`. */
function saysNoMore({ view, from }: Building, before: Building, named: string): boolean {
  return before.view === view
    ? isSaid(view, before.to, from, named)
    : isSaid(before.view, before.to, before.view.to, named) && isSaid(view, view.from, from, named);
}

/** Whether every run of words between two places, times, amounts, comparisons and links left out, is one of the words that name the flow. */
export function isSaid(view: SentenceView, from: number, to: number, named: string): boolean {
  let run = '';
  for (let i = from; i <= to; i++) {
    const word = i === to ? undefined : view.words[i];
    if (word !== undefined && word.kind === 'word' && !isTelling(view, i) && !isWithin(view, i, ...TOLD)) {
      run += ` ${word.norm}`;
      continue;
    }
    if (run !== '' && !named.includes(`${run} `)) return false;
    run = '';
  }
  return true;
}

/** `mới có 6.078 người` says how few there were; `6.078 người đăng ký mới` says who. */
function isTelling({ words }: SentenceView, at: number): boolean {
  const norm = words[at]?.norm ?? '';
  return TELLING.has(norm) || ((norm === 'mới' || norm === 'chỉ') && TELLING.has(words[at + 1]?.norm ?? ''));
}

const TOLD = ['period', 'number', 'unit', 'hedge', 'place', 'cue'] as const;
const TELLING = new Set(
  'là đạt có được và cả toàn tính chung cộng dồn tổng số thì trong của đã như vậy đưa nâng lên vọt sang hết với thêm mức con này ấy đó'.split(
    ' ',
  ),
);
