/** Second step of binding: what a figure does in its sentence, and in which direction. */

import { type CueMention, unitAt } from '../reading/index.js';
import { oncePer } from '../text/index.js';
import { type Building, because } from './building.js';
import type { Role } from './figure.js';
import { cuesBetween, marksBetween, numberBefore, type SentenceView } from './sentence-view.js';

/** Words that may stand between a cue and its number without parting them. */
const LINKS = new Set([
  'thêm',
  'được',
  'mức',
  'là',
  'có',
  'tới',
  'trưởng',
  'tổng',
  'số',
  'mạnh',
  'nhẹ',
  'khá',
  'so',
  'bình',
  'quân',
  'trung',
  'mới',
  'cao',
  'hơn',
  'từ',
  'thu',
  'gần',
  'lên',
  'nhanh',
  'đáng',
  'kể',
  'đều',
  'lần',
  'lượt',
  'tương',
  'ứng',
]);

/** Fills in role and direction. Without an indicator a level is `other`; that is settled when indicators are bound. */
export function assignRole(building: Building, before: Building | null): void {
  const { view, kind } = building;
  if (before !== null && restates(building, before)) {
    building.role = 'growth';
    building.direction = before.direction;
    building.restates = before;
    return;
  }
  const clause = clauseStart(building);
  const change = changeCue(building, clause);
  // `vượt hơn 15,4%`: the hedge is a part of the cue.
  const over =
    nearest(cuesBetween(view, clause, building.number.from, 'over'), building) ?? overTarget(building, clause);
  const average = isAverage(building, clause);
  const shortfall = shortCue(building, clause);
  if (change !== null && building.kind !== 'multiple') {
    building.direction = change.cue === 'up' ? 'up' : 'down';
    building.role = isAgainstTarget(building) ? 'gap' : kind === 'percent' ? 'growth' : 'difference';
    because(building, 'direction', change);
  } else if (
    over !== null &&
    (kind === 'percent' || kind === 'percentagePoint' || isAgainstTarget(building) || isBeyond(building, before))
  ) {
    building.role = 'gap';
    building.direction = 'up';
    because(building, 'direction', over);
  } else if (shortfall !== null && kind !== 'multiple') {
    building.role = 'gap';
    building.direction = 'down';
    because(building, 'direction', shortfall);
  } else if (kind === 'multiple') {
    assignMultiple(building, clause, change);
  } else if (average !== null) {
    building.role = 'average';
    because(building, 'role', average);
  } else if (isTarget(building, clause) || (before !== null && isGivenToo(building, before))) {
    building.role = 'target';
    building.status = 'plan';
  } else if (kind === 'percent' && (shareCue(building, clause) !== null || isOfTarget(building))) {
    building.role = 'share';
    because(building, 'role', shareCue(building, clause));
  } else {
    building.role = 'level';
  }
  if (building.role === 'gap') building.comparedTo = 'target';
  if (cuesBetween(view, clause, building.from, 'estimate').length > 0 && building.status === 'actual')
    building.status = 'estimate';
}

/** `tăng 210 tỷ đồng (9,8%)`, `tăng 210 tỷ đồng, tương ứng 9,8%`: the same change again, in percent. */
function restates({ view, from, kind }: Building, before: Building): boolean {
  if (kind !== 'percent' || before.role !== 'difference') return false;
  const between = view.words
    .slice(before.to, from)
    .map((word) => word.norm)
    .join(' ');
  return [
    '(',
    ', tương ứng',
    'tương ứng',
    ', tương đương',
    'tương đương',
    ', tức',
    'hay',
    '( tương ứng',
    '( tương đương',
  ].includes(between);
}

/** Where the clause of a figure begins: after the number before it, the bracket or the segment that holds it. */
export function clauseStart({ view, from }: Building): number {
  let start = view.from;
  for (let i = from - 1; i >= view.from; i--) {
    if (view.segment(i) !== view.segment(from) || view.bracket(i) !== view.bracket(from)) {
      if (view.bracket(i) !== view.bracket(from) && view.bracket(from) === 0) continue;
      start = i + 1;
      break;
    }
  }
  const before = numberBefore(view, from);
  return before === null ? start : Math.max(start, before.to);
}

/** `còn thiếu 3.654 người`, `còn phải thu 257,6 tỷ đồng`, `Số còn phải phát triển: BHXH …, BHTN …`: the distance to a target, not a level. */
function shortCue({ view, from }: Building, clause: number): CueMention | null {
  const label = labelEnd(view);
  const heads = label > view.from && label <= from ? cuesBetween(view, view.from, label, 'short').at(-1) : undefined;
  if (heads !== undefined) return heads;
  const cue = cuesBetween(view, clause, from, 'short').at(-1);
  return cue !== undefined && from - cue.to <= 4 && !marksBetween(view, cue.to, from, ',;(:') ? cue : null;
}

/** `vượt chỉ tiêu giao 2,9%`: the target stands between the cue and its number. */
function overTarget({ view, from }: Building, clause: number): CueMention | null {
  const over = cuesBetween(view, clause, from, 'over').at(-1);
  const target = over === undefined ? undefined : cuesBetween(view, over.to, from, 'target').at(-1);
  return over !== undefined &&
    target !== undefined &&
    from - target.to <= 2 &&
    !marksBetween(view, over.to, from, ',;(:')
    ? over
    : null;
}

function nearest(cues: readonly CueMention[], { view, from }: Building): CueMention | null {
  const cue = cues.at(-1);
  return cue === undefined || !isLinked(view, cue.to, from) ? null : cue;
}

/** Whether nothing but link words stands between two places. */
function isLinked(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!LINKS.has(view.words[i]?.norm ?? '')) return false;
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
    return !turned && !isReached(building) && isLinked(view, cue.to, from) ? cue : null;
  }
  return listedChange(building);
}

/** `đạt 95,2%, tăng từ 93,1% năm 2023`, `cao hơn mức 30% trước đây`: the level that is compared with, not how far it is. */
function isReached({ view, from, number }: Building): boolean {
  const word = view.words[from - 1]?.norm;
  return number.bound === null && (word === 'từ' || (word === 'mức' && view.words[from - 2]?.norm !== 'số'));
}

/** `điều chỉnh thêm 0,25 triệu đồng`: `thêm` right before the number says how much more. */
function moreRightBefore(view: SentenceView, clause: number, from: number): CueMention | undefined {
  const cue = cuesBetween(view, clause, from, 'newly').at(-1);
  const raises = ['chỉnh', 'đóng', 'cộng', 'sung', 'nâng', 'chi', 'được'].includes(view.words[from - 2]?.norm ?? '');
  return cue !== undefined && cue.to === from && view.words[from - 1]?.norm === 'thêm' && raises
    ? { ...cue, cue: 'up' }
    : undefined;
}

/** `từ 753.000 đ lên 782.000 đ`: the first of two levels. */
function isFromTo(view: SentenceView, building: Building): boolean {
  return cuesBetween(view, building.to, view.to, 'rise', 'fall').some((cue) => cue.from <= building.to + 3);
}

/** A further member of a list of changes: only `và`, `,` and the like part it from the change before. */
function listedChange({ view, from, kind }: Building): CueMention | null {
  const before = numberBefore(view, from);
  if (before === null || !cuesBetween(view, view.from, before.from, 'respectively').length) return null;
  for (let i = before.to; i < from; i++)
    if (!['và', ',', 'hoặc', '%', 'người'].includes(view.words[i]?.norm ?? '')) return null;
  const first = cuesBetween(view, view.from, before.from, 'up', 'down').at(-1);
  return first !== undefined && kind === 'percent' && !marksBetween(view, first.to, before.from, ';') ? first : null;
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

/** `trung bình mỗi ngày có khoảng 86 tin`, `bình quân 3,5 triệu đồng mỗi tháng`. Fills in `per`. */
function isAverage(building: Building, clause: number): CueMention | null {
  const { view, from, to } = building;
  const start = building.unitMention?.measure === 'duration' ? from : clause;
  const cue = cuesBetween(view, start, from, 'average').at(-1) ?? cuesBetween(view, to, to + 2, 'average').at(0);
  if (
    cue === undefined ||
    marksBetween(view, cue.to, from, ',;(') ||
    building.hedge === 'atMost' ||
    building.hedge === 'atLeast'
  )
    return null;
  building.per ??= perAround(building, cue);
  if (building.per === null) building.perUnit = eventAround(building, cue);
  return cue;
}

const PER: Readonly<Record<string, 'day' | 'month' | 'year'>> = { ngày: 'day', tháng: 'month', năm: 'year' };

/** `mỗi ngày`, `một tháng`, `hằng năm` around an average. `mỗi ngày làm việc` is no calendar day. */
function perAround({ view, from, to }: Building, cue: CueMention): Building['per'] {
  for (let i = cue.to; i < Math.min(view.to, to + 3); i++) {
    if (i >= from && i < to) continue;
    const norm = view.words[i]?.norm ?? '';
    if (norm !== 'mỗi' && norm !== 'một' && norm !== 'hằng') continue;
    const unit = PER[view.words[i + 1]?.norm ?? ''];
    if (unit === undefined) continue;
    return view.words[i + 2]?.norm === 'làm' ? null : unit;
  }
  return null;
}

/** `mỗi hội nghị`, `một buổi` around an average: the unit of the events that the total is divided by. */
function eventAround({ view, from, to }: Building, cue: CueMention): string | null {
  for (let i = cue.to; i < Math.min(view.to, to + 3); i++) {
    if (i >= from && i < to) continue;
    if (view.words[i]?.norm !== 'mỗi') continue;
    const unit = unitAt(view.words, i + 1);
    return unit !== null && unit.measure === 'count' && view.words[unit.to]?.norm !== 'làm' ? unit.unit : null;
  }
  return null;
}

/** `đạt 103% dự toán (1.500 tỷ đồng), vượt 45 tỷ đồng`: beyond the target that was just spoken of. */
function isBeyond({ view, from }: Building, before: Building | null): boolean {
  if (before === null || view.segment(before.from) !== view.segment(from)) return false;
  return before.comparedTo === 'target' || before.role === 'target';
}

/** Whether the figure is set against a target: `so với chỉ tiêu được giao`, `vượt 5% kế hoạch`. */
function isAgainstTarget({ view, from, to }: Building): boolean {
  const opening = cuesBetween(view, view.from, from, 'compare').at(-1);
  // `So với chỉ tiêu giao (8.700 người) đạt 107%, vượt 587 người`
  if (
    opening !== undefined &&
    cuesBetween(view, opening.to, opening.to + 2, 'target').length > 0 &&
    view.segment(opening.from) === view.segment(from)
  )
    return true;
  const compare = cuesBetween(view, to, to + 3, 'compare').at(0);
  const start = compare?.to ?? to;
  const target = cuesBetween(view, start, start + 7, 'target').find((cue) => cue.from <= start + 3);
  return target !== undefined && !marksBetween(view, to, target.from, ',;(');
}

/** `đạt 93% kế hoạch`, `bằng 102,4% chỉ tiêu được giao`. Fills in what it is compared to. */
function isOfTarget(building: Building): boolean {
  const { view, to } = building;
  // Some of the cues are long: `so với chỉ tiêu được giao`.
  const target = cuesBetween(view, to, to + 7, 'target').find((cue) => cue.from <= to + 3);
  // `98,4% KH`: how tables and notes cut `kế hoạch` short.
  if (target === undefined && view.words[to]?.norm === 'kh' && view.words[to]?.upper === true) {
    building.comparedTo = 'target';
    return true;
  }
  if (target === undefined || marksBetween(view, to, target.from, ',;(.')) return false;
  building.comparedTo = 'target';
  because(building, 'comparedTo', target);
  return true;
}

/**
 * `phấn đấu … đạt 97%`, `chỉ tiêu giao là 625 người`, `kế hoạch năm 2023 là 3.060.000 người`. A target cue that the figure is compared
 * with (`so với chỉ tiêu`, `vượt chỉ tiêu`) makes no target, except of the number in brackets right after it.
 */
function isTarget(building: Building, clause: number): boolean {
  const { view, from } = building;
  const strive = cuesBetween(view, view.from, from, 'strive').at(-1);
  if (strive !== undefined && !isDone(view, strive.to, from)) {
    because(building, 'status', strive);
    return true;
  }
  if (opensWithPlan(view) && !isDone(view, view.from, from)) return true;
  const cue = cuesBetween(view, clause, from, 'target').at(-1);
  const opened = view.words[from - 1]?.norm === '(' ? bracketTarget(building) : null;
  if (opened !== null) {
    because(building, 'status', opened);
    return true;
  }
  // `các chỉ tiêu được giao: số người tham gia BHXH là …` goes on to what was attained.
  const marks = view.words[cue?.from ?? 0]?.norm === 'giao' ? ',;:' : ',;';
  if (cue === undefined || marksBetween(view, cue.to, from, marks)) return false;
  const before = view.words[cue.from - 1]?.norm ?? '';
  const met =
    ['vượt', 'với', 'thành', 'đạt', 'theo', 'bằng', '%', 'hơn'].includes(before) ||
    cuesBetween(view, cue.to, from, 'attain').some((attain) => view.words[attain.from]?.norm === 'đạt');
  if (!met) because(building, 'status', cue);
  return !met;
}

/** Where the label that opens a sentence ends, behind its colon: `a) Chỉ tiêu giao:`; the sentence's start where it has none. */
const labelEnd = oncePer((view: SentenceView): number => {
  for (let i = view.from; i < Math.min(view.to, view.from + 12); i++) {
    const word = view.words[i];
    if (word?.norm === ':') return i + 1;
    if (word?.kind === 'punctuation' && word.norm !== ')' && word.norm !== '/' && word.norm !== '-') return view.from;
  }
  return view.from;
});

/**
 * `Theo kế hoạch, năm 2024 thành phố có 12.480 người tham gia …`, `Chỉ tiêu giao: BHXH 118.400 người, …`: the whole sentence says what is
 * planned. `Kết quả thực hiện chỉ tiêu: …`, `Hoàn thành các chỉ tiêu: …` say what was reached.
 */
function opensWithPlan(view: SentenceView): boolean {
  const label = labelEnd(view);
  const planned = label === view.from ? undefined : cuesBetween(view, view.from, label, 'target').at(0);
  if (planned !== undefined && planned.from - view.from <= 3) {
    const before = view.words.slice(view.from, planned.from);
    if (before.every(({ norm, kind }) => kind !== 'word' || norm.length === 1 || norm === 'các' || norm === 'về'))
      return true;
  }
  const target = cuesBetween(view, view.from, view.from + 5, 'target').at(0);
  return (
    view.words[view.from]?.norm === 'theo' &&
    target?.from === view.from + 1 &&
    marksBetween(view, target.to, target.to + 3, ',')
  );
}

/** `được giao chỉ tiêu 165.900 người tham gia BHXH, BHYT đạt 92% dân số`: what is given goes on through the list. */
function isGivenToo({ view, from }: Building, before: Building): boolean {
  const cue = before.evidence.status;
  if (before.role !== 'target' || cue === undefined || view.segment(before.from) !== view.segment(from)) return false;
  const given = view.words.slice(cue.from, cue.to).some((word) => word.norm === 'giao');
  return given && !isDone(view, before.to, from) && !marksBetween(view, before.to, from, '()');
}

/** `phấn đấu …; đến nay đã đạt 90%`, `hiện có`: whether words between two places say that something is already so. */
export function isDone(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const norm = view.words[i]?.norm ?? '';
    if (
      norm === 'đã' ||
      norm === 'nay' ||
      (norm === 'hiện' &&
        view.words[i + 1]?.norm !== 'đại' &&
        !['thực', 'phát', 'thể', 'xuất'].includes(view.words[i - 1]?.norm ?? ''))
    )
      return true;
  }
  return false;
}

/** `93,0% kế hoạch BHXH Việt Nam giao (4.715 tỷ đồng)`: the bracket holds the target. */
function bracketTarget({ view, from }: Building): CueMention | null {
  const before = numberBefore(view, from);
  return cuesBetween(view, before?.to ?? view.from, from, 'target').at(-1) ?? null;
}

/** Roles that say how a figure relates to another, and so inherit that other's indicator. */
export const RELATIVE_ROLES: ReadonlySet<Role> = new Set([
  'growth',
  'difference',
  'multiple',
  'gap',
  'share',
  'average',
]);
