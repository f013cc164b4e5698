/** A step of binding: what a figure does in its sentence, and in which direction. */
import { type CueMention, wordAt } from '../reading/index.js';
import { type Building, because } from './building.js';
import { comparedBefore } from './compared-before.js';
import { averageEnd, isNameBetween, isOfNumber } from './measured-by.js';
import { isRatioOfTime } from './ratio-of-time.js';
import { isAverage, isAverageToo } from './said-per.js';
import {
  cuesBetween,
  isWithin,
  linkText,
  marksBetween,
  numberAfter,
  numberBefore,
  type SentenceView,
} from './sentence-view.js';
import { signCue } from './signed.js';
import {
  isAgainstTarget,
  isBeyond,
  isFarBelow,
  isGivenToo,
  isOfTarget,
  isOfTargetBefore,
  isTarget,
  overTarget,
  shortCue,
  shortToo,
} from './target.js';

/** Words that may stand between a cue and its number without parting them. */
const LINKS = new Set(
  'thêm được mức là có tới trưởng tổng số mạnh nhẹ khá rất sâu vọt so bình quân trung mới cao hơn từ thu gần lên nhanh đáng kể đều lần lượt tương ứng'.split(
    ' ',
  ),
);

/** Fills in role and direction. Without an indicator a level is `other`; that is settled when indicators are bound. */
export function assignRole(building: Building, before: Building | null, last: Building | null): void {
  const { view, kind } = building;
  // `tăng 5 - 6%`: both ends of a range say the same.
  if (before?.number.bound === 'low' && building.number.bound === 'high' && before.direction !== null) {
    building.role = before.role;
    building.direction = before.direction;
    building.comparedTo = before.comparedTo;
    because(building, 'direction', before.evidence.direction ?? null);
    return;
  }
  const said = before !== null && restates(building, before) ? before : saidBehindBracket(building, before, last);
  if (said !== null) {
    building.role = 'growth';
    building.direction = said.direction;
    building.restates = said;
    return;
  }
  const clause = clauseStart(building);
  const compared = comparedBefore(building, before);
  const change = compared ?? signCue(building, before) ?? changeCue(building, clause);
  // `vượt hơn 15,4%`: the hedge is a part of the cue.
  const over =
    nearest(cuesBetween(view, clause, building.number.from, 'over'), building) ?? overTarget(building, clause);
  const average = isAverage(building, clause) ?? isAverageToo(building, before);
  const shortfall = shortCue(building, clause) ?? shortToo(building, before);
  // `tăng trưởng bình quân 5 năm 2021 - 2025`: over how many years.
  const isSpan = building.unitMention?.measure === 'duration' && view.words[building.from - 1]?.norm === 'quân';
  if (change !== null && building.kind !== 'multiple' && !isSpan) {
    building.direction = change.cue === 'down' ? 'down' : 'up';
    const isGap = isAgainstTarget(building) || (compared !== null && before?.role === 'target');
    building.role = isGap ? 'gap' : kind === 'percent' ? 'growth' : 'difference';
    because(building, 'direction', change);
  } else if (
    over !== null &&
    (kind === 'percent' ||
      kind === 'percentagePoint' ||
      isAgainstTarget(building) ||
      isBeyond(building, before) ||
      isFarBelow(building, before))
  ) {
    building.role = 'gap';
    building.direction = 'up';
    because(building, 'direction', over);
  } else if (shortfall !== null && kind !== 'multiple' && average?.to !== building.from) {
    building.role = 'gap';
    building.direction = 'down';
    because(building, 'direction', shortfall);
  } else if (kind === 'multiple') {
    assignMultiple(building, clause, change);
  } else if (isRatioOfTime(building)) {
    building.role = 'multiple';
  } else if (average !== null && !(kind === 'percent' && (shareCue(building, clause)?.from ?? -1) > average.from)) {
    building.role = 'average';
    because(building, 'role', average);
  } else if (isTarget(building, clause) || (before !== null && isGivenToo(building, before))) {
    building.role = 'target';
    building.status = 'plan';
  } else if (
    kind === 'percent' &&
    (shareCue(building, clause) !== null ||
      isOfTarget(building) ||
      isOfTargetBefore(building, before) ||
      isOfNumber(building, clause))
  ) {
    building.role = 'share';
    because(building, 'role', shareCue(building, clause));
  } else {
    building.role = 'level';
  }
  if (building.role === 'gap') building.comparedTo = 'target';
  const isEstimate = cuesBetween(view, clause, building.from, 'estimate').length > 0 || isOfEstimatedTime(building);
  if (isEstimate && building.status === 'actual') building.status = 'estimate';
}

/** `Ước năm 2023, toàn tỉnh có 46.000 người`: the time that holds for a figure is one that is not over yet. */
function isOfEstimatedTime({ view, from }: Building): boolean {
  const time = view.of.period.findLast(({ to }) => to <= from);
  return time !== undefined && wordAt(view.words, time.from - 1)?.norm === 'ước';
}

/** Words that lead from an amount to the same one in other words: `chiếm 40%, tức 75.000 người`, `tăng 210 tỷ đồng, tương ứng 9,8%`. */
export const SAYS_AGAIN: readonly string[] = [
  'tức',
  'tức là',
  'tương ứng',
  'tương ứng với',
  'tương đương',
  'tương đương với',
  'hay',
];

/**
 * What stands between a change in units and the same one in percent. Fewer than `SAYS_AGAIN` and its marks: here it is not known yet what
 * the change is said of, and the percentage takes that from it unasked.
 */
export const SAME_AGAIN: ReadonlySet<string> = new Set([
  '(',
  ', tức',
  ', tức là',
  'hay',
  ...['tương ứng', 'tương đương'].flatMap((words) =>
    ['', ', ', '( '].flatMap((mark) => [`${mark}${words}`, `${mark}${words} với`]),
  ),
]);

/** `tương ứng mức tăng 9,8%`, `tương đương tăng 9,8%`. */
const SAID_AS_CHANGE = /(?<=tương (?:ứng|đương)(?: với)?) (?:(?:mức|tỷ lệ|tốc độ) )?(?:tăng|giảm)$/u;

/** `tăng 35 tỷ đồng so với năm 2022, tương ứng 19,4%`: behind what the first is compared with. */
export function behindComparison(view: SentenceView, at: number): number {
  const compare = cuesBetween(view, at, at + 2, 'compare').find((cue) => cue.from === at);
  return view.of.period.find((time) => time.from === compare?.to)?.to ?? at;
}

/** `tăng 210 tỷ đồng (9,8%)`, `tăng 210 tỷ đồng, tương ứng 9,8%`: the same change again, in percent. */
function restates({ view, from, to, kind, number }: Building, before: Building): boolean {
  if (kind !== 'percent' || before.role !== 'difference' || isOfTargetBehind(view, to)) return false;
  // `cao hơn bình quân cả nước 8,2 điểm phần trăm (86,5%)`: the rate that is compared with.
  if (before.kind === 'percentagePoint' && number.value.compare(before.number.value.mul(2)) > 0) return false;
  const again = linkText(view, behindComparison(view, before.to), from).replace(SAID_AS_CHANGE, '');
  // `cao hơn 1,2 điểm so với năm 2023 (18,2%)`: there the bracket gives the level.
  const between = again.startsWith(', tương') ? again : linkText(view, before.to, from);
  // `giảm 400 vụ (-18,7%)`, `(-400 vụ; -18,7%)`.
  const sign = before.direction === 'down' ? '-' : '+';
  return SAME_AGAIN.has(between) || between === `( ${sign}` || between === `, ${sign}` || between === `; ${sign}`;
}

/** `tăng 165 tỷ đồng, tương đương 45% dự toán`: how much of the target there is. */
function isOfTargetBehind(view: SentenceView, at: number): boolean {
  return cuesBetween(view, at, at + 6, 'target').some(({ from }) => from === at);
}

/** `tăng 165 tỷ đồng so với cùng kỳ năm 2023 (1.680 tỷ đồng), tương đương 9,8%`: the change in front of the bracket that tells what it is measured from; else null. */
function saidBehindBracket({ view, from, to, kind }: Building, base: Building | null, change: Building | null) {
  if (kind !== 'percent' || base === null || change?.role !== 'difference' || change.kind === 'percentagePoint')
    return null;
  const open = behindComparison(view, change.to);
  if (
    open === change.to ||
    isOfTargetBehind(view, to) ||
    view.words[open]?.norm !== '(' ||
    view.words[base.to]?.norm !== ')'
  )
    return null;
  const again = linkText(view, base.to + 1, from).replace(SAID_AS_CHANGE, '');
  return base.from > open && view.bracket(base.from) === view.bracket(open) && SAME_AGAIN.has(again) ? change : null;
}

/** Where the clause of a figure begins: after the number before it, the bracket or the segment that holds it. */
function clauseStart({ view, from }: Building): number {
  const first = numberBefore(view, from)?.to ?? view.from;
  const [segment, bracket] = [view.segment(from), view.bracket(from)];
  for (let i = from - 1; i >= first; i--) {
    // Words in a bracket of their own part nothing.
    if (view.bracket(i) !== bracket && bracket === 0) continue;
    if (view.segment(i) !== segment || view.bracket(i) !== bracket) return i + 1;
  }
  return first;
}

function nearest(cues: readonly CueMention[], { view, from }: Building): CueMention | null {
  const cue = cues.at(-1);
  return cue === undefined || !isLinked(view, cue.to, from) ? null : cue;
}

/**
 * Whether nothing but link words stands between two places, or a time: `tăng so với năm trước khoảng 10%`. `thấp hơn giai đoạn 1999-2009
 * là 1,2%` gives the level of that time.
 */
function isLinked(view: SentenceView, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const norm = view.words[at]?.norm ?? '';
    const start = norm === 'với' && view.words[at - 1]?.norm === 'so' ? at + 1 : at;
    const time = view.of.period.find((found) => found.from === start);
    if (time !== undefined && time.to <= to && view.words[to - 1]?.norm !== 'là') at = time.to;
    else if (LINKS.has(norm)) at++;
    else {
      const average = averageEnd(view, at, to);
      if (average === null) return false;
      at = average;
    }
  }
  return true;
}

/**
 * `tăng`, `giảm`, `cao hơn` right before the number. `tăng lên 6%` and `tăng từ … lên …` give levels; `lần lượt tăng 1,78% và 16,09%`
 * gives both numbers the cue.
 */
function changeCue(building: Building, clause: number): CueMention | null {
  const { view, from, kind } = building;
  const cue =
    cuesBetween(view, clause, from, 'up', 'down').at(-1) ??
    (kind === 'percent' ? undefined : moreRightBefore(view, clause, from));
  if (cue !== undefined) {
    const turned =
      cuesBetween(view, cue.to, from, 'rise', 'fall').length > 0 ||
      (view.words[cue.to]?.norm === 'từ' && isFromTo(view, building));
    if (turned || isReached(building, cue)) return null;
    const isFarFromNamed = kind !== 'percent' && isNameBetween(view, cue.to, from);
    return isFarFromNamed || isLinked(view, cue.to, linkEnd(building, cue)) ? cue : null;
  }
  return listedChange(building) ?? changeToo(building);
}

/** `giảm 30.000 người so với quý trước và hơn 24.000 người so với cùng kỳ năm trước`: the change goes on behind `và`, to another time. */
function changeToo({ view, from, to }: Building): CueMention | null {
  if (wordAt(view.words, from - 1)?.norm !== 'và') return null;
  const time = view.of.period.find((found) => found.to === from - 1);
  const first = time === undefined ? null : comparisonBefore(view, time.from);
  const own = cuesBetween(view, to, to + 2, 'compare').find((cue) => cue.from === to);
  if (first === null || own === undefined || !view.of.period.some((found) => found.from === own.to)) return null;
  const before = numberBefore(view, from);
  const cue = before === null ? undefined : cuesBetween(view, view.from, before.from, 'up', 'down').at(-1);
  const alike = before !== null && view.words[first.from - 1]?.norm === view.words[to - 1]?.norm;
  return cue !== undefined && alike && isLinkedToNumber(view, cue.to, before.from, first.from) ? cue : null;
}

/** The `so với` right before a time. */
function comparisonBefore(view: SentenceView, at: number): CueMention | null {
  return cuesBetween(view, at - 3, at, 'compare').find((cue) => cue.to === at) ?? null;
}

/** Whether a change cue leads to its number by links and hedges alone, and nothing but its unit stands behind that number. */
function isLinkedToNumber(view: SentenceView, cue: number, number: number, end: number): boolean {
  for (let i = cue; i < number; i++)
    if (!LINKS.has(view.words[i]?.norm ?? '') && !isWithin(view, i, 'hedge')) return false;
  for (let i = number; i < end; i++)
    if (view.words[i]?.norm !== '%' && !isWithin(view, i, 'number', 'unit')) return false;
  return true;
}

/** Where the links between a change and its percentage end: `tăng khá ở mức 2,1%` and `mức tăng tương ứng đạt 2,1%` say how much the growth came to. */
function linkEnd({ view, from, kind }: Building, cue: CueMention): number {
  if (kind !== 'percent') return from;
  if (isAtRate(view, from)) return from - 2;
  const isNoun = NOUNS_OF_CHANGE.has(view.words[cue.from - 1]?.norm ?? '') || view.words[cue.to - 1]?.norm === 'trưởng';
  return isNoun && wordAt(view.words, from - 1)?.norm === 'đạt' ? from - 1 : from;
}

function isAtRate({ words }: SentenceView, at: number): boolean {
  return words[at - 1]?.norm === 'mức' && words[at - 2]?.norm === 'ở';
}

/** `mức tăng`, `tốc độ tăng`. */
export const NOUNS_OF_CHANGE: ReadonlySet<string> = new Set(['mức', 'độ']);

/** `đạt 95,2%, tăng từ 93,1% năm 2023`, `cao hơn mức 30% trước đây`: the level that is compared with, not how far it is. */
function isReached({ view, from, number, kind }: Building, cue: CueMention): boolean {
  if (number.bound !== null) return false;
  const word = wordAt(view.words, from - 1)?.norm;
  const grew = kind === 'percent' && view.words[cue.to - 1]?.norm !== 'hơn' && isAtRate(view, from);
  return word === 'từ' || (word === 'mức' && view.words[from - 2]?.norm !== 'số' && !grew);
}

/** `tăng lần lượt từ 30%, 25%, 10% lên 50%, 40%, 20%`: levels, not changes. */
function isTurned({ words }: SentenceView, { to }: CueMention): boolean {
  return [0, 1, 2, 3].some((i) => words[to + i]?.norm === 'từ' && words[to + i + 1]?.kind === 'number');
}

/** `điều chỉnh thêm 0,25 triệu đồng`: `thêm` right before the number says how much more. */
function moreRightBefore(view: SentenceView, clause: number, from: number): CueMention | undefined {
  if (wordAt(view.words, from - 1)?.norm !== 'thêm' || !RAISES.has(view.words[from - 2]?.norm ?? '')) return undefined;
  const cue = cuesBetween(view, clause, from, 'newly').at(-1);
  return cue !== undefined && cue.to === from ? { ...cue, cue: 'up' } : undefined;
}

const RAISES = new Set(['chỉnh', 'đóng', 'cộng', 'sung', 'nâng', 'chi', 'được']);

/** `từ 753.000 đ lên 782.000 đ`: the first of two levels. */
function isFromTo(view: SentenceView, building: Building): boolean {
  return cuesBetween(view, building.to, view.to, 'rise', 'fall').some((cue) => cue.from <= building.to + 3);
}

/** A further member of a list of changes: only `và`, `,` and the like part it from the change before. */
function listedChange({ view, from, kind }: Building): CueMention | null {
  const before = numberBefore(view, from);
  if (before === null || !cuesBetween(view, view.from, before.from, 'respectively').length) return null;
  const first = cuesBetween(view, view.from, before.from, 'up', 'down').at(-1);
  const head = first === undefined ? null : numberAfter(view, first.to);
  if (first === undefined || head === null || marksBetween(view, first.to, head.from, ';') || isTurned(view, first))
    return null;
  // `cao hơn so với mức chung của cả nước và của vùng (lần lượt 64% và 60%)`: the bracket lists what is compared with.
  if (
    view.bracket(first.from) !== view.bracket(head.from) &&
    cuesBetween(view, first.to, head.from, 'compare').length > 0
  )
    return null;
  // `lần lượt tăng 5% và 3%, đạt 38% và 92%`, `tăng 5% và 3% (1.200 người và 900 người)`: another list begins behind the first.
  for (let i = head.to; i < from; i++) if (!isInList(view, i)) return null;
  // `tương ứng tăng 0,3 triệu người và 0,1 triệu người`; `giảm so với quý trước, lần lượt là 142.500, 16.900 người` may as well give levels.
  return kind === 'percent' || isLinked(view, first.to, head.from) ? first : null;
}

/** Whether a word is a number of a list with its hedge and unit, or what parts it from the next. */
function isInList(view: SentenceView, at: number): boolean {
  return (
    ['và', ',', ';', 'hoặc', '%'].includes(view.words[at]?.norm ?? '') || isWithin(view, at, 'number', 'unit', 'hedge')
  );
}

function assignMultiple(building: Building, clause: number, change: CueMention | null): void {
  const { view, from, number } = building;
  const share = shareCue(building, clause);
  if (share !== null && number.notation === 'fraction') {
    building.role = 'share';
    because(building, 'role', share);
    return;
  }
  const times = cuesBetween(view, clause, from, 'times').at(-1) ?? change;
  const compared = times !== null || cuesBetween(view, clause, from, 'attain').length > 0;
  building.role = compared ? 'multiple' : 'other';
  building.direction = change?.cue === 'down' ? 'down' : compared ? 'up' : null;
  because(building, 'role', times);
}

function shareCue({ view, from }: Building, clause: number): CueMention | null {
  return (
    cuesBetween(view, clause, from, 'share').find(
      (cue) => from - cue.to <= 8 && !marksBetween(view, cue.to, from, ',;'),
    ) ?? null
  );
}
