/** Changes behind the level that they are measured from: `đạt 95,4%, cao hơn bình quân cả nước (93,35%) 2,05 điểm phần trăm`. */
import type { CueMention } from '../reading/index.js';
import { countsPeople } from '../vocabulary/index.js';
import type { Building } from './building.js';
import { OF_TIME, THE_NUMBER, TIME_IS } from './common-words.js';
import { COMPARING_ROLES } from './says-level.js';
import {
  afterLastMark,
  cuesBetween,
  isWithin,
  marksBetween,
  numberBefore,
  type SentenceView,
  saysOnly,
} from './sentence-view.js';

/** The words that set a change against the level in the bracket right before it, where that is the figure before; else null. */
export function comparedBefore(change: Building, level: Building | null): CueMention | null {
  if (level === null || level.view.words[level.to]?.norm !== ')' || level.number.bound !== null) return null;
  const { view, from } = change;
  const bracket = view.bracket(level.from);
  if (bracket === 0 || view.bracket(from) === bracket || !isChangeOf(change, level)) return null;
  const behind = cuesBetween(view, level.to + 1, level.to + 3, 'up', 'down').at(0);
  if (!saysOnly(view, behind?.to ?? level.to + 1, from, BEFORE_CHANGE)) return null;
  let open = level.from;
  while (open > view.from && view.bracket(open - 1) === bracket) open--;
  const last = numberBefore(view, level.number.from);
  if (last !== null && last.from >= open) return null;
  // `so với năm 2022 (9.934 tỷ đồng) tăng 25%`: the bracket stands between the comparison and its change.
  if (behind !== undefined) {
    const compare = cuesBetween(view, last?.to ?? view.from, open, 'compare').at(-1);
    const isNear = compare !== undefined && open - compare.to <= MOST_WORDS && open > compare.to;
    // `so với tháng 9 (4.502), giảm 5% so với đầu năm` goes on to another comparison.
    const leads = behind.from === level.to + 1 && cuesBetween(view, change.to, change.to + 2, 'compare').length === 0;
    return isNear && leads && !marksBetween(view, compare.to, open, ',;:.') ? behind : null;
  }
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

/**
 * The level of an earlier time in a bracket in front of a change: `So với cùng kỳ năm 2023 (1.104.300 người), số người … là 1.138.600 người,
 * tăng 3,1%`, `2.346 tin, bài (năm 2023: 2.040 tin, bài), tăng 15%`; null where there is none.
 */
export function bracketedBefore(figures: readonly Building[], at: number): Building | null {
  const change = figures[at] as Building;
  const { view, subject, comparedTo, kind } = change;
  if (comparedTo === 'target' || subject === null || kind === 'percentagePoint') return null;
  // `412 hội nghị (năm 2023: 380 hội nghị), tăng 15% số người dự`: of something else.
  const next = view.words[change.to];
  if (next?.kind === 'word' && change.to < view.to && !BEHIND_BARE_CHANGE.has(next.norm)) return null;
  const level = figures[at - 1] === subject ? figures[at - 2] : figures[at - 1];
  if (
    level === undefined ||
    level === subject ||
    level.view !== view ||
    level.number.bound !== null ||
    !isCountedAlike(level, subject)
  )
    return null;
  const { words } = view;
  if (
    opensSentence(level, change) &&
    figures[0] === level &&
    cuesBetween(view, change.to, change.to + 2, 'compare').length === 0
  )
    return view.segment(level.from) === view.segment(change.from) ? level : null;
  const open = openOf(level);
  if (open === null || view.segment(level.from) !== view.segment(change.from)) return null;
  // `tăng 5% so với năm 2022 (1.100 người), tăng 9% so với …` has been measured from it already.
  if (figures.some((other) => other !== change && COMPARING_ROLES.has(other.role) && other.to <= level.from))
    return null;
  if (subject.view === view && level.from > subject.from) {
    const isRightBehind =
      saysOnly(view, subject.to, open, NONE, 'indicator') && !marksBetween(view, subject.to, open, ',;:.');
    const cue = change.evidence.direction ?? change.evidence.role;
    const isNext =
      words[level.to + 1]?.norm === ',' && cue !== undefined && saysOnly(view, level.to + 2, cue.from, GOES_ON);
    const isTime = view.of.period.some(
      (time) =>
        time.from > open &&
        saysOnly(view, open + 1, time.from, COMPARED) &&
        saysOnly(view, time.to, level.from, TIME_IS),
    );
    return isRightBehind && isNext && isTime && cuesBetween(view, change.to, change.to + 4, 'compare').length === 0
      ? level
      : null;
  }
  const time = view.of.period.find(({ to }) => to === open);
  const compare = time === undefined ? undefined : cuesBetween(view, time.from - 2, time.from, 'compare').at(-1);
  if (compare === undefined || open + 1 !== level.from) return null;
  const opens =
    afterLastMark(view, view.from, compare.from) === compare.from || saysOnly(view, view.from, compare.from, COMPARED);
  return opens && cuesBetween(view, change.to, change.to + 2, 'compare').length === 0 ? level : null;
}

/**
 * `So với 472.600 lượt của quý I/2023, …`, `So với cùng kỳ năm 2023 là 386,3 tỷ đồng, …`: the level that a sentence begins to compare a change
 * with, of a time and in a clause of its own; `So với 386,3 tỷ đồng cùng kỳ năm 2023 tăng 9,8%` needs no mark.
 */
export function opensSentence(level: Building, change: Building): boolean {
  const { view, from, to } = level;
  if (!isCompared(level)) return false;
  const compare = cuesBetween(view, view.from, from, 'compare').at(-1);
  if (compare === undefined || !saysOnly(view, view.from, compare.from, COMPARED)) return false;
  const ahead = view.of.period.find((found) => found.from === compare.to && found.to <= from);
  const time = ahead ?? view.of.period.find((found) => found.from >= to && saysOnly(view, to, found.from, OF_TIME));
  const end = ahead === undefined ? time?.to : to;
  if (end === undefined) return false;
  return view.words[end]?.norm === ',' || (change.evidence.direction ?? change).from === end;
}

/** `so với 386,3 tỷ đồng …`, `so với cùng kỳ năm 2023 là 386,3 tỷ đồng`: the level that something is compared with. */
export function isCompared(level: Building): boolean {
  const { view, from } = level;
  if (opensBracket(level)) return true;
  const compare = cuesBetween(view, view.from, from, 'compare').at(-1);
  if (compare === undefined) return false;
  if (saysOnly(view, compare.to, from, THE_NUMBER, 'hedge')) return true;
  const time = view.of.period.find((found) => found.from === compare.to && found.to <= from);
  return time !== undefined && saysOnly(view, time.to, from, TIME_IS, 'hedge') && time.to < from;
}

/** `(cùng kỳ 2021: 445,3 tỷ đồng; …`: the level of the time that opens a bracket. */
export function opensBracket({ view, from }: Building): boolean {
  if (view.bracket(from) === 0) return false;
  return view.of.period.some(
    (time) =>
      time.form.type === 'same' &&
      time.to <= from &&
      view.words[time.from - 1]?.norm === '(' &&
      saysOnly(view, time.to, from, TIME_IS, 'hedge'),
  );
}

/** Where the bracket opens that ends right behind a level and holds no other number. */
function openOf({ view, from, to }: Building): number | null {
  if (view.words[to]?.norm !== ')') return null;
  const bracket = view.bracket(from);
  let open = from;
  while (open > view.from && view.bracket(open - 1) === bracket) open--;
  return view.words[open]?.norm === '(' && !hasNumber(view, open, from) ? open : null;
}

function hasNumber(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWithin(view, i, 'number')) return true;
  return false;
}

function isCountedAlike(level: Building, subject: Building): boolean {
  if (level.kind !== subject.kind || level.kind === 'percent') return false;
  return level.unit === subject.unit || (countsPeople(level.unit) && countsPeople(subject.unit));
}

/** Words that go on about a change without saying of what: its comparison, its cause, its time, the next statement. */
const BEHIND_BARE_CHANGE = new Set(['so', 'và', 'nhưng', 'song', 'do', 'nhờ', 'vì', 'trong', 'sau']);
const NONE: ReadonlySet<string> = new Set();
const COMPARED = new Set(['so', 'với', 'nếu']);
const GOES_ON = new Set(['đã', 'tức', 'là', 'như', 'vậy', 'cao', 'hơn', 'nhiều', 'ít']);
