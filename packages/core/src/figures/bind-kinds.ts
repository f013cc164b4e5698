/** Kinds of what is counted: `45 đơn vị, gồm 20 doanh nghiệp, 15 hợp tác xã và 10 trường`, `20 nam và 25 nữ, tổng cộng 45 người`. */
import type { CueMention } from '../reading/index.js';
import { divisionsOf } from '../vocabulary/index.js';
import { canAddUp } from './bind-parts.js';
import { type Building, because } from './building.js';
import { cuesBetween, isAlongside, marksBetween, nextMark } from './sentence-view.js';
import { isGrandTotal } from './subject.js';

/** Fills in whole and closed of the members of a list that divides a count by kinds. Parts in the unit of their whole are known by now. */
export function bindKinds(figures: readonly Building[]): void {
  if (figures.length < 3) return;
  const { view } = figures[0] as Building;
  for (const cue of cuesBetween(view, view.from, view.to, 'parts')) {
    if (view.words[cue.to - 1]?.norm !== 'gồm' && view.words[cue.from]?.norm !== 'gồm') continue;
    const at = figures.findIndex(({ from }) => from >= cue.to);
    const whole = figures[at - 1];
    if (whole === undefined || !leadsToList(whole, cue)) continue;
    const start = view.words[cue.to]?.norm === ':' ? cue.to + 1 : cue.to;
    closeList(figures, at, start, whole, cue);
  }
  const total = figures.findIndex(isSum);
  if (total < 2) return;
  const whole = figures[total] as Building;
  const list = figures.slice(0, total).filter(({ from }) => isAlongside(view, from, whole.from));
  if (isDivision(list, whole)) for (const part of list) takeKind(part, whole, null);
}

/** `…, tổng cộng 45 đơn vị.`; `tổng số 1.200 cán bộ toàn ngành` may be of others, too. */
function isSum({ view, from, to, kind }: Building): boolean {
  if (kind !== 'count' || (to < view.to && view.words[to]?.kind !== 'punctuation')) return false;
  const says = [from - 1, from - 2].some((i) => SUMS.has(view.words[i]?.norm ?? ''));
  return says && isGrandTotal(view, from);
}

const SUMS = new Set(['cộng', 'thảy', 'lại']);

/** Makes the figures from one on parts of a whole, where their list begins at a word, is all that follows and divides the whole by kinds. */
function closeList(figures: readonly Building[], at: number, start: number, whole: Building, cue: CueMention): void {
  const list = figures.slice(at).filter(({ from }) => isAlongside(whole.view, from, whole.from));
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || first.from !== start) return;
  if (isDivision(list, whole) && !goesOn(last)) for (const part of list) takeKind(part, whole, cue);
}

function takeKind(part: Building, whole: Building, cue: CueMention | null): void {
  part.whole = whole;
  part.closed = true;
  because(part, 'partOf', cue);
}

/**
 * Whether a count and its noun phrase lead to the list behind a cue, and none before it may be listed as well. `45 đơn vị nợ, tiêu biểu gồm
 * …`, `Trong 45 đơn vị nợ, gồm …` name some of them.
 */
function leadsToList(whole: Building, { from: to }: CueMention): boolean {
  const { view } = whole;
  if (!canAddUp(whole) || whole.kind !== 'count' || !isAlongside(view, whole.from, to)) return false;
  const end = to === whole.to ? to : to - 1;
  if (end < to && !OPENS_LIST.has(view.words[end]?.norm ?? '')) return false;
  if (end - whole.to > 10 || marksBetween(view, whole.to, end, ',:.()')) return false;
  if (cuesBetween(view, whole.to, end).length > 0) return false;
  for (let i = whole.to; i < end; i++) if (JOINTS.has(view.words[i]?.norm ?? '')) return false;
  const [before, first] = [view.words[whole.from - 1]?.norm ?? '', view.words[view.from]?.norm];
  return !LISTED.has(before) && before !== 'trong' && !(before === 'số' && first === 'trong');
}

const OPENS_LIST = new Set([',', ':']);

/** Whether counts that commas and a closing `và` join are, each of them, of a kind of what the whole counts. */
function isDivision(list: readonly Building[], whole: Building): boolean {
  if (list.length < 2 || !canAddUp(whole) || whole.number.bound !== null) return false;
  if (list.some((part) => part.kind !== 'count' || !canAddUp(part) || part.number.bound !== null)) return false;
  const units = list.map(({ unit }) => unit);
  if (units.every((unit) => unit === whole.unit) || !isOneDivision(units, whole.unit)) return false;
  return list.every((part, i) => {
    const before = list[i - 1];
    return before === undefined || isJoined(before, part, i === list.length - 1 ? 'và' : ',');
  });
}

/** Whether nothing but the words of the first and one joint stand between two members of a list. */
function isJoined({ view, to }: Building, { from }: Building, joint: string): boolean {
  if (view.words[from - 1]?.norm !== joint || from - to > 12 || cuesBetween(view, to, from).length > 0) return false;
  let joints = 0;
  for (let i = to; i < from; i++) {
    const { norm, kind } = view.words[i] ?? {};
    if (norm === ',' || norm === 'và') joints++;
    else if (kind === 'punctuation' && view.bracket(i) === view.bracket(from) && norm !== ')') return false;
  }
  return joints === 1;
}

/** Whether the words behind the last member name more of them: `và 10 trường cùng một số hộ kinh doanh`, `, nhiều cá nhân`, `…`. */
function goesOn({ view, to }: Building): boolean {
  const end = nextMark(view, to);
  const behind = view.words.slice(to, view.words[end]?.norm === ',' ? end + 3 : end + 1);
  return behind.some(({ norm }) => WITH_OTHERS.has(norm));
}

const JOINTS = new Set(['và', 'cùng', 'với', 'lẫn', 'hoặc']);
const LISTED = new Set([...JOINTS, ',']);
const WITH_OTHERS = new Set([...JOINTS, 'khác', 'nhiều', 'số', 'các', 'mỗi', 'một', 'còn', '…', 'v']);

/** Whether units are the kinds of another in one way of dividing it: men and women, or by what they do, but not both. */
function isOneDivision(units: readonly string[], whole: string): boolean {
  // `45 tin, bài, gồm 20 tin và 25 bài`: the unit names its kinds.
  if (whole.includes(', ')) return units.every((unit) => whole.split(', ').includes(unit));
  return divisionsOf(whole).some((kinds) => units.every((unit) => unit === whole || kinds.has(unit)));
}
