/** A step of binding: the levels that changes are measured from. */
import { wordAt } from '../reading/index.js';
import { countsPeople } from '../vocabulary/index.js';
import { canAddUp } from './bind-parts.js';
import type { Building } from './building.js';
import { OF_TIME, THE_NUMBER, TIME_IS } from './common-words.js';
import { bracketedBefore, comparedBefore } from './compared-before.js';
import { recordOf } from './record.js';
import { referenceAgain, toldInBracket } from './reference-again.js';
import { CHANGE_ROLES, COMPARING_ROLES, saysLevel } from './says-level.js';
import {
  afterLastMark,
  cuesBetween,
  isAfterFrom,
  isAlongside,
  isWithin,
  marksBetween,
  type SentenceView,
  saysOnly,
} from './sentence-view.js';
import { bindShareOfTold } from './share-of-target.js';
import { isBehindTarget, isTargetOfShare } from './target.js';
import { isWhole } from './whole-name.js';

/**
 * Fills in `reference`: the level that a change is measured from, where it stands in brackets or after a dash right behind
 * the comparison (`so với cùng kỳ năm 2023 (340.118 người)`), or as the first of `từ A lên B`.
 */
export function bindReferences(figures: readonly Building[]): void {
  figures.forEach((figure, i) => {
    const last = i === 0 ? null : (figures[i - 1] as Building);
    if (COMPARING_ROLES.has(figure.role) && last !== null && comparedBefore(figure, last) !== null) {
      takeReference(figure, last);
      return;
    }
    if (canAddUp(figure) || figure.role === 'target' || (figure.role === 'average' && figure.kind === 'percent')) {
      if (last?.role === 'multiple' && last.reference === null && isMeasureOf(figures, i)) {
        last.reference = figure;
        return;
      }
      const change = changeBehind(figure, figures.slice(0, i)) ?? changeFrom(figure, last);
      if (change === null || change.reference !== null) return;
      const bases = listedBases(figures, i);
      if (bases.length > 1) {
        bindListed(bases, figures.slice(0, i));
        return;
      }
      takeReference(change, figure);
      if (change.kind === 'percent' && figure.kind === 'percent') compareRates(change, figure, figures.slice(0, i));
    }
  });
  bindFromTo(figures);
  figures.forEach((figure, i) => {
    const ahead = figure.reference === null && CHANGE_ROLES.has(figure.role) ? bracketedBefore(figures, i) : null;
    if (ahead !== null) takeReference(figure, ahead);
    const last = i === 0 ? undefined : figures[i - 1];
    // `đạt 47% so với chỉ tiêu (57.100 tỷ đồng), đạt 44% so với chỉ tiêu của Tổng cục` names its own target behind it.
    const isToldBefore = (figure.evidence.comparedTo?.to ?? figure.to) <= figure.from;
    if (isToldBefore && figure.role === 'share' && last?.role === 'target' && isBehindTarget(figure, last))
      figure.reference ??= last;
    figure.reference ??= figure.restates?.reference ?? referenceAgain(figures, i) ?? toldInBracket(figures, i);
    if (figure.role === 'gap') figure.reference ??= targetSpokenOf(figure, figures.slice(0, i));
    bindShareOfTold(figures, i);
  });
}

/**
 * `phát triển mới 412 người, gấp đôi tháng 9 (206 người)`: what those who are new are measured by is new as well. A step after the times,
 * which a level takes from its comparison.
 */
export function bindNewReferences(figures: readonly Building[]): void {
  for (const { reference, subject, from } of figures) {
    if (reference?.role !== 'level' || subject?.role !== 'difference' || subject.kind !== reference.kind) continue;
    // A name of its own says what it is.
    if ((reference.evidence.indicator?.from ?? 0) < from) reference.role = 'difference';
  }
}

/** `bằng 103% dự toán (1.500 tỷ đồng), vượt 45 tỷ đồng`: the target that the share before was measured by. */
function targetSpokenOf(gap: Building, before: readonly Building[]): Building | null {
  const { view, to, subject } = gap;
  if (subject === null || gap.kind !== subject.kind || cuesBetween(view, to, to + 6, 'target', 'compare').length > 0)
    return null;
  const last = before.at(-1);
  const share = last?.role === 'target' ? before.at(-2) : last;
  if (share === undefined || share.role !== 'share' || share.subject !== subject || share.reference === null)
    return null;
  return isAlongside(view, share.from, gap.from) ? share.reference : null;
}

/** `so với cùng kỳ (195.400 người và 6.900 người)`: the levels of one kind that the bracket lists from a figure on. */
function listedBases(figures: readonly Building[], at: number): readonly Building[] {
  const first = figures[at] as Building;
  const bracket = first.view.bracket(first.from);
  if (bracket === 0) return [first];
  return figures.slice(at).filter((other) => other.view.bracket(other.from) === bracket && other.kind === first.kind);
}

/** The n-th of the levels that a bracket lists is what the n-th of as many changes right before it is measured from; else it is open which. */
function bindListed(bases: readonly Building[], before: readonly Building[]): void {
  const changes = before.slice(-bases.length);
  const [first] = changes;
  if (first === undefined || changes.length !== bases.length) return;
  if (!changes.every(({ role, kind, reference }) => role === first.role && kind === first.kind && reference === null))
    return;
  if (!COMPARING_ROLES.has(first.role)) return;
  changes.forEach((change, i) => {
    const base = bases[i] as Building;
    base.indicator = null;
    takeReference(change, base);
  });
}

/** The change whose comparison opens the bracket (or follows the dash) that a level stands in. */
function changeBehind(level: Building, before: readonly Building[]): Building | null {
  const { view, from } = level;
  const change = before.at(-1);
  if (change === undefined || !COMPARING_ROLES.has(change.role)) return null;
  const compared =
    change.comparedTo === 'target' ||
    isTimeInBracket(view, change.to, from) ||
    cuesBetween(view, change.to, from, 'compare').length > 0 ||
    view.mentions.some(
      (mention) =>
        mention.kind === 'period' && mention.from >= change.to && mention.to <= from && mention.form.type === 'same',
    );
  if (!compared || (change.kind === 'percent' && level.kind === 'percent' && change.role === 'share')) return null;
  // `giảm 0,4 điểm phần trăm so với cùng kỳ và thấp hơn bình quân cả nước (3,9%)`: the level of a comparison that gives no number.
  if (cuesBetween(view, change.to, from, 'up', 'down').some(({ to }) => view.words[to - 1]?.norm === 'hơn'))
    return null;
  let opened = false;
  // `42.000 người (+5,2%) so với năm 2023 (40.000 người)`: the bracket of the change itself ends first.
  const start = view.words[change.to]?.norm === ')' && view.bracket(change.from) !== 0 ? change.to + 1 : change.to;
  for (let i = start; i < from; i++) {
    const norm = view.words[i]?.norm ?? '';
    if (norm === '(' || (norm === '-' && view.words[i]?.spaced === true)) opened = true;
    else if (norm === ')' || norm === ',' || norm === ';') return null;
    // `97,1% kế hoạch giao là 2.565 tỷ đồng`: what the target is, said without a bracket.
    else if (norm === 'là' && change.comparedTo === 'target' && i === from - 1) opened = true;
    else if (change.comparedTo === 'target' && i === from - 1 && isNamedTarget(view, change, level)) opened = true;
    else if (i === from - 1 && isTargetOfShare(level, change)) opened = true;
    else if (
      opened &&
      !REFERENCE_LINKS.has(norm) &&
      !(change.comparedTo === 'target' && isWithinTarget(view, i)) &&
      !isWithin(view, i, 'period')
    )
      return null;
  }
  return opened ? change : null;
}

/** `hoàn thành 96% chỉ tiêu 4.000 người được giao`, `bằng 49,5% dự toán cả năm 5.230 tỷ đồng`: only the name of the target leads to its number. */
function isNamedTarget(view: SentenceView, { to, subject }: Building, { from, kind }: Building): boolean {
  const cue = cuesBetween(view, to, from, 'target').at(-1);
  if (cue === undefined || (cue.to < from && subject?.kind !== kind)) return false;
  return saysOnly(view, cue.to, from, OF_TARGET, 'period');
}

const OF_TARGET = new Set(['cả', 'năm', 'được', 'giao']);

/** `tăng 10% (năm 2022: 18.400 người)`: the bracket right behind a change gives the level of another time. */
function isTimeInBracket(view: SentenceView, open: number, level: number): boolean {
  if (view.words[open]?.norm !== '(') return false;
  return view.of.period.some(
    (time) => time.from === open + 1 && time.to < level && saysOnly(view, time.to, level, TIME_IS),
  );
}

/**
 * `giảm 15,3% so với 14.400 người của năm 2023`: the level that a time behind it makes that of the comparison. Points are measured from a
 * rate alone: `cao hơn 2,05 điểm phần trăm so với bình quân chung cả nước là 93,35%`, `so với mức 93,35% của cả nước`.
 */
function changeFrom({ view, from, to, kind }: Building, change: Building | null): Building | null {
  if (change === null || !COMPARING_ROLES.has(change.role) || change.comparedTo === 'target') return null;
  const compare = cuesBetween(view, change.to, change.to + 4, 'compare').find((cue) => cue.from - change.to <= 1);
  if (compare === undefined) return null;
  const isOfPoints = change.kind === 'percentagePoint' && kind === 'percent';
  const named = isOfPoints ? saysOnly(view, compare.to, from, COMPARED_RATE, 'period', 'place') : false;
  if (named && wordAt(view.words, from - 1)?.norm === 'là') return change;
  // `tăng 213 tỷ đồng so với cùng kỳ năm trước là 1.892 tỷ đồng`; `so với tháng trước và 7 tháng/2017 đạt 81,09 tỷ USD` goes on with another time.
  const isTime = view.of.period.some(
    (time) => time.from === compare.to && time.form.type !== 'list' && saysOnly(view, time.to, from, TIME_IS),
  );
  if (isTime && kind !== 'percent' && kind === change.subject?.kind) return change;
  if (!named && !saysOnly(view, compare.to, from, COMPARED_LEVEL)) return null;
  const behind = view.mentions.find(
    (mention) =>
      (mention.kind === 'period' || (isOfPoints && mention.kind === 'place')) &&
      mention.from >= to &&
      mention.from <= to + 2,
  );
  return behind !== undefined && saysOnly(view, to, behind.from, OF_COMPARED) ? change : null;
}

const COMPARED_LEVEL = new Set([...THE_NUMBER, 'là']);
const COMPARED_RATE = new Set('mức tỷ lệ bình quân trung chung của cả toàn nước quốc tỉnh vùng khu vực là'.split(' '));
const OF_COMPARED = new Set([...OF_TIME, '(']);

/**
 * `gấp 2,6 lần huyện B (12.300 người)`, `gấp đôi số 12.300 người của năm 2020`: whatever the words behind a multiple name, its level is the
 * one in their bracket, or the one that stands there. The multiple is said of the level right before it, or again of that of the last one.
 */
function isMeasureOf(figures: readonly Building[], at: number): boolean {
  const [level, multiple, last, other] = [figures[at], figures[at - 1], figures[at - 2], figures[at - 3]];
  if (level === undefined || multiple === undefined || last === undefined || multiple.subject === null) return false;
  const { view, subject, to, evidence } = multiple;
  if (level.kind !== subject.kind || (level.unit !== subject.unit && !samePeople(level.unit, subject.unit)))
    return false;
  const isAgain = other?.role === 'multiple' && other.subject === subject && other.reference === last;
  if ((last !== subject && !isAgain) || !isSaidOf(last, multiple, isAgain ? 'và' : undefined)) return false;
  // `phát triển mới 4.100 người, nâng tổng số lên 31.500 người, gấp đôi năm 2020 (2.050 người)`.
  if (figures.some(({ role, kind, from }) => role === 'difference' && kind === level.kind && from < last.from))
    return false;
  // `tăng 2,6 lần (12.300 người)` is by how much.
  if (evidence.role !== undefined && view.words[evidence.role.to - 1]?.norm !== 'gấp') return false;
  if (view.bracket(level.from) === view.bracket(multiple.from))
    return saysOnly(view, to, level.from, THE_NUMBER) && isWhole(view, level.to);
  let open = level.from;
  while (open > to && REFERENCE_LINKS.has(view.words[open - 1]?.norm ?? '')) open--;
  return view.words[open - 1]?.norm === '(' && open - 1 > to && !marksBetween(view, to, open - 1, '(),;:.-');
}

/** Words that lead from what something is compared with to its amount: `so với năm 2022 là 377.708 người`. */
export const AMOUNT_LINKS: readonly string[] = [
  'là',
  'có',
  'đạt',
  ':',
  'chỉ',
  'mới',
  'khi',
  'đó',
  'với',
  'hơn',
  'được',
];
/** Words that may stand before the number in the bracket behind a comparison: `(cùng kỳ là 377.708 người)`. */
const REFERENCE_LINKS = new Set([...AMOUNT_LINKS, 'ở', 'mức', 'trên', 'gần', 'khoảng', 'giao']);

/** `(kế hoạch giao là 15.900 người)`: words that name the target. */
function isWithinTarget(view: SentenceView, at: number): boolean {
  const norm = view.words[at]?.norm ?? '';
  return (
    ['là', 'giao', 'được', 'năm', ':'].includes(norm) ||
    cuesBetween(view, at - 4, at + 5, 'target').some((cue) => cue.from <= at && at < cue.to)
  );
}

function samePeople(a: string, b: string): boolean {
  return countsPeople(a) && countsPeople(b);
}

function takeReference(change: Building, level: Building): void {
  // `gấp 1,6 lần so với năm 2021 (705 hội nghị)`: never between two units.
  if (
    change.subject !== null &&
    change.subject.kind === 'count' &&
    level.kind === 'count' &&
    level.unit !== '' &&
    change.subject.unit !== '' &&
    level.unit !== change.subject.unit &&
    !samePeople(level.unit, change.subject.unit)
  )
    return;
  change.reference = level;
  if (change.restates !== null) change.restates.reference = level;
  if (
    level.indicator === null &&
    change.indicator !== null &&
    (level.kind !== 'percent') === (recordOf(change.indicator).measure !== 'rate')
  )
    level.indicator = change.indicator;
  if (change.comparedTo === 'target') {
    level.role = 'target';
    level.status = 'plan';
  } else if (level.role === 'other' && level.indicator !== null) level.role = 'level';
}

/**
 * `… người, đạt 18,64% lực lượng lao động, tăng 1,5% so với năm 2023 (17,14%)`: the rate in the bracket shows that the rate before is meant.
 * The rate in an earlier bracket is what another change was measured from; behind a share of a target it is open what has changed.
 */
function compareRates(change: Building, reference: Building, before: readonly Building[]): void {
  const { view } = change;
  const rate = before.findLast(
    (other) =>
      other !== change &&
      other.kind === 'percent' &&
      [0, view.bracket(change.from)].includes(view.bracket(other.from)) &&
      (other.role === 'share' || saysLevel(other)),
  );
  if (rate?.role === 'share' && rate.comparedTo !== null) return;
  if (rate === undefined || rate === change.subject) return;
  change.subject = rate;
  change.indicator = rate.indicator;
  reference.indicator = rate.indicator;
  if (rate.role === 'level' && reference.role === 'other') reference.role = 'level';
}

/** `tăng từ 1.412 tỷ đồng năm 2021 lên 1.673 tỷ đồng năm 2022, tương đương tăng 15,6%`, also with the change in front. */
function bindFromTo(figures: readonly Building[]): void {
  figures.forEach((low, i) => {
    const high = figures[i + 1];
    if (high === undefined || !isAfterFrom(low.view, low.from) || low.kind !== high.kind || low.number.bound !== null)
      return;
    const turns = cuesBetween(low.view, low.to, high.from, 'rise', 'fall').at(-1);
    if (turns === undefined || turns.to !== high.from || marksBetween(low.view, low.to, high.from, ';.')) return;
    const [before, after] = [figures[i - 1], figures[i + 2]];
    const change = [after, before].find(
      (other) =>
        other !== undefined &&
        COMPARING_ROLES.has(other.role) &&
        other.reference === null &&
        other.comparedTo !== 'target' &&
        !isPerTime(other, high) &&
        (other === before || isSaidOf(high, other)),
    );
    if (change === undefined) return;
    // `tăng khoảng 5%: từ 753.000 đ lên 782.000 đ ở bệnh viện hạng đặc biệt`: an example of some of it, not the change itself.
    if (change === figures[i - 1] && (low.from - change.to > 6 || !isWhole(high.view, high.to))) return;
    change.subject = high;
    change.reference = low;
  });
}

/** `từ A lên B người tham gia BHXH, tăng 5%`: behind the mark, or a word, only words that go on with the pair; a name there is another subject. */
export function isSaidOf(high: Building, { view, from, kind, unit }: Building, orWord?: string): boolean {
  if (kind !== 'percent' && kind !== 'percentagePoint' && kind !== 'multiple' && unit !== high.unit) return false;
  if (marksBetween(view, high.to, from, ';.:')) return false;
  return saysOnly(view, afterLastMark(view, high.to, from, orWord), from, TO_CHANGE, 'period');
}

/** Words that go on from a level to its change, or from one change to the next. */
export const TO_CHANGE: ReadonlySet<string> = new Set(
  'tăng giảm thêm gấp tức là hay tương ứng đương đạt bằng mức tỷ lệ tốc độ khoảng gần hơn trên với so thì nghĩa đã được cao thấp'.split(
    ' ',
  ),
);

/** `tăng bình quân 6,2%/năm`, `mỗi năm tăng 5 tỷ đồng`: a change of each year, not of the whole time. */
export function isPerTime(change: Building, level: Building): boolean {
  const { view, to, per } = change;
  if (isUnder(EACH, change)) return true;
  // `tăng 240.000 đồng/tháng, từ mức 4.180.000 đồng/tháng lên …`: so much a month as the levels are.
  if (per !== null) return per === 'year' || per !== level.per;
  const [next, unit] = [view.words[to]?.norm ?? '', view.words[to + 1]?.norm ?? ''];
  return (next === '/' || next === 'mỗi' || next === 'một' || next === 'hằng') && TIME_WORDS.has(unit);
}

/** Like `isPerTime`, but for `bình quân` alone, which may name the level: `lương bình quân tăng 5% so với năm 2023 (8 triệu đồng)`. */
export function isPerYear(change: Building, level: Building): boolean {
  return isPerTime(change, level) && (change.per !== null || isUnder(EACH_YEAR, change));
}

/** Whether two words right before a change, with no mark between, say what it is a change of. */
function isUnder(words: ReadonlySet<string>, { view, from }: Building): boolean {
  for (let i = Math.max(view.from, from - 6); i < from; i++)
    if (words.has(`${view.words[i]?.norm} ${view.words[i + 1]?.norm}`) && !marksBetween(view, i, from, ',;'))
      return true;
  return false;
}

const EACH_YEAR = new Set(['mỗi năm', 'hằng năm']);
const EACH = new Set([...EACH_YEAR, 'mỗi tháng', 'mỗi quý', 'bình quân', 'trung bình', 'hằng tháng']);
const TIME_WORDS = new Set(['năm', 'tháng', 'quý', 'ngày']);
