/** Totals that are named without their number, which was told before: `chiếm 53,6% tổng chi`, `Trong tổng số người tham gia, …`. */
import { wordAt } from '../reading/index.js';
import { countsPeople } from '../vocabulary/index.js';
import { canAddUp } from './bind-parts.js';
import type { Building, WordRange } from './building.js';
import { afterLastMark, numberBefore, type SentenceView } from './sentence-view.js';

/** The words behind `tổng số`, `tổng số tiền`, `tổng` at a place that say what the total is of; null where no total is named, or with its number. */
export function totalNamedAt(view: SentenceView, at: number): WordRange | null {
  if (at >= view.to || view.words[at]?.norm !== 'tổng') return null;
  let from = at + 1;
  while (MEASURES.has(view.words[from]?.norm ?? '')) from++;
  let to = from;
  while (to < view.to && view.words[to]?.kind === 'word' && !ENDS_NAME.has(view.words[to]?.norm ?? '')) to++;
  return view.words[to]?.kind === 'number' ? null : { from, to };
}

const MEASURES = new Set(['số', 'tiền']);
const ENDS_NAME = new Set(['của', 'trên', 'toàn', 'trong', 'cả', 'và', 'là', 'có']);

/**
 * The whole of a part, or the one number told before it that counts alike and of which all words of the name were said, or the one that the share before is of.
 * A time or a place named with the part, in another sentence, makes it one of others.
 */
export function toldTotal(name: WordRange, part: Building, told: readonly Building[]): Building | null {
  const { view, whole: known } = part;
  if (known !== null) return isSaid(view, name, known, part) ? known : null;
  const divided = told.findLast(({ over }) => over !== null)?.over ?? null;
  // What a change is measured from, and what has a share itself, is none.
  const others = new Set(told.flatMap(({ subject, over, reference }) => [reference, over === null ? null : subject]));
  const all = told.filter((figure) => canBeWhole(figure, part) && !others.has(figure));
  const named = all.length < 2 ? all : all.filter((figure) => isNamedInClause(view, name, figure));
  const whole = divided ?? (named.length === 1 ? (named[0] as Building) : null);
  if (whole === null || !canBeWhole(whole, part) || !isSaid(view, name, whole, part)) return null;
  const isElsewhere = [...view.of.period, ...view.of.place].some(({ from }) => from < part.from);
  // Of `trên 86.000 tỷ đồng` no share can be reckoned to its last digit.
  return whole.hedge !== 'exact' || (whole.view !== view && isElsewhere) ? null : whole;
}

function canBeWhole(whole: Building, part: Building): boolean {
  if (whole.kind !== part.kind || whole.kind === 'percent' || whole.role === 'target' || !canAddUp(whole)) return false;
  const isAlike = whole.unit === part.unit ? whole.unit !== '' : countsPeople(whole.unit) && countsPeople(part.unit);
  return isAlike && whole.number.value.compare(part.number.value) > 0;
}

/** Whether the words right before a number, up to a mark or another number, hold all words of a name: `dư nợ cho vay đạt 86.000 tỷ đồng`. */
function isNamedInClause(view: SentenceView, name: WordRange, { view: own, from }: Building): boolean {
  if (name.from === name.to) return false;
  const start = Math.max(numberBefore(own, from)?.to ?? own.from, afterLastMark(own, own.from, from));
  const said = new Set(own.words.slice(start, from).map(({ norm }) => norm));
  return view.words.slice(name.from, name.to).every(({ norm }) => said.has(norm));
}

/** Whether the words around a number, and from it on to its part, hold all words of a name. */
function isSaid(view: SentenceView, name: WordRange, whole: Building, part: Building): boolean {
  const end = whole.view === view ? part.from : whole.view.to;
  for (let i = name.from; i < name.to; i++) {
    const norm = wordAt(view.words, i)?.norm;
    let at = whole.view.from;
    while (at < end && whole.view.words[at]?.norm !== norm) at++;
    if (at === end) return false;
  }
  return true;
}
