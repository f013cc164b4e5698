/** Lists of parts that say they are all: `gồm A, B và C`, every official part of a whole. */
import type { CueMention } from '../reading/index.js';
import { ZERO } from '../text/index.js';
import type { IndicatorId } from '../vocabulary/index.js';
import { areAllClasses } from './age-classes.js';
import type { Building } from './building.js';
import { recordOf } from './record.js';
import { saysLevelOrTarget } from './says-level.js';
import { afterLastMark, linkText, marksBetween, type SentenceView } from './sentence-view.js';

/**
 * Whether a list says that it is all: it names every official part, or `gồm`, `trong đó:` introduces a list that `và` closes.
 * `trong đó có`, `riêng`, `kể cả` never close.
 */
export function isClosed(
  figures: readonly Building[],
  cue: CueMention,
  parts: readonly Building[],
  whole: Building,
): boolean {
  const last = parts.at(-1) as Building;
  const beforeLast = parts.at(-2) as Building;
  const { view } = last;
  const official = whole.indicator === null ? [] : (recordOf(whole.indicator).parts ?? []);
  const named = new Set(parts.filter((part) => !part.subset).map((part) => part.indicator));
  if (cue.cue === 'apart' || leavesMost(cue, parts, whole) || namesMore(last)) return false;
  if (areAllClasses(figures, parts, whole)) return true;
  if (isTotalOfAll(whole, named, linkText(view, cue.from, cue.to).endsWith('gồm'))) return true;
  if (official.length > 0 && official.every((id) => named.has(id as IndicatorId))) return !goesOnBehind(figures, last);
  if (official.length > 0 && parts.some((part) => part.indicator !== null && !part.subset)) return false;
  const words = linkText(view, cue.from, cue.to);
  if (words.endsWith('có') && words.startsWith('trong')) return false;
  const between = view.words.slice(beforeLast.to, last.from);
  const joint = between.findIndex(({ norm }) => norm === 'và');
  const behind = figures.some(({ from, to }) => from > beforeLast.to + joint && to <= last.from);
  // `5.408 người ở A và B, 300 người ở C`, `A 5.408 người và tăng 2%; B 300 người`: an `và` elsewhere leaves open what it joins.
  return (
    joint >= 0 &&
    !behind &&
    !between.slice(joint + 1).some(({ norm }) => norm === 'và' || norm === ';') &&
    !marksBetween(view, beforeLast.to, last.from, '(') &&
    view.words[cue.to]?.norm !== 'có' &&
    !hasEtc(view, cue.to, last.to)
  );
}

/** `Tổng số thu là 5.120 tỷ đồng, gồm: thu BHXH …, thu BHYT …, thu BHTN …`: a total without a name of its own, of all official parts of one. */
function isTotalOfAll(
  { indicator, view, from }: Building,
  named: ReadonlySet<IndicatorId | null>,
  exhausts: boolean,
): boolean {
  if (indicator !== null || named.has(null)) return false;
  const [first] = named;
  const parts =
    first == null ? [] : (recordOf((recordOf(first).partOf as IndicatorId | undefined) ?? first).parts ?? []);
  if (parts.length !== named.size || !parts.every((id) => named.has(id as IndicatorId))) return false;
  return exhausts || view.words.slice(view.from, from).some(({ norm }) => norm === 'tổng');
}

/** `62.410 người, trong đó huyện A có 5.420 người và huyện B có 6.130 người`: what `trong đó` lists is not all where it comes to less than half. */
function leavesMost(cue: CueMention, parts: readonly Building[], whole: Building): boolean {
  if (parts[0]?.view.words[cue.from]?.norm !== 'trong') return false;
  const sum = parts.reduce((all, { number }) => all.add(number.value), ZERO);
  return sum.mul(2).compare(whole.number.value) < 0;
}

/** `thu BHXH …; thu BHYT …; thu BHTN 214,7 tỷ đồng; thu BHTNLĐ, BNN 34,5 tỷ đồng`: behind the official parts stands one more of the list. */
function goesOnBehind(figures: readonly Building[], last: Building): boolean {
  const { view, to, from } = last;
  const next = figures.find((figure) => figure.from >= to);
  const mark = view.words[to]?.norm ?? '';
  if (next === undefined || next.kind !== last.kind || next.unit !== last.unit || !saysLevelOrTarget(next))
    return false;
  const head = view.words[afterLastMark(view, view.from, from)]?.norm;
  return [';', ',', 'và'].includes(mark) && view.words[to + 1]?.norm === head && head !== undefined;
}

/** `… 80 tỷ đồng, còn lại là quỹ khác`, `… và lãi chậm đóng`, `, các khoản khác`: behind the last number the list goes on without one. */
export function namesMore({ view, to, from }: Building): boolean {
  const mark = view.words[to]?.norm ?? '';
  if (![';', ',', 'và'].includes(mark) || view.bracket(to) !== view.bracket(from)) return false;
  const start = mark !== 'và' && view.words[to + 1]?.norm === 'và' ? to + 2 : to + 1;
  const [first, second] = [view.words[start]?.norm ?? '', view.words[start + 1]?.norm];
  if (first === 'còn' || first === 'số') return first === 'còn' ? second === 'lại' : second === 'còn';
  return MORE.has(first) || (mark === 'và' && view.bracket(to) !== 0);
}

const MORE = new Set(['các', 'những', 'một', 'lãi', 'khác']);

/** `…`, `v.v.` at the end of a list leave it open. */
function hasEtc(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to + 2, view.to); i++)
    if (['…', 'v', 'v.v'].includes(view.words[i]?.norm ?? '')) return true;
  return false;
}
