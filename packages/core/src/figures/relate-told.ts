/** Changes that close what two levels have told: `Năm 2022 có 7.930 hồ sơ. Năm 2023 có 8.412 hồ sơ, tăng 482 hồ sơ`. */
import type { Building } from './building.js';
import { OF_TIME, TELLS, THE_NUMBER } from './common-words.js';
import type { Figure, Relation } from './figure.js';
import { behind, leadsTo, onlyAt } from './level-before.js';
import { endOf, shiftYears } from './resolve-period.js';
import { CHANGE_ROLES, saysLevel } from './says-level.js';
import { afterLastMark, cuesBetween, isWithin, linkText, nextMark, saysOnly } from './sentence-view.js';
import { isThisNumber } from './this-number.js';
import { clauseEnd, isSaid, isToldAsOne, namingWords } from './told.js';

/** The relation of a change to the only two levels that its sentence and those right before it tell. */
export function* toldRelations(
  change: Building,
  all: readonly Building[],
  at: number,
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  const { role, direction, kind, block, comparedTo } = change;
  if (!CHANGE_ROLES.has(role) || direction === null || kind === 'percentagePoint') return;
  if (block.cell !== null || comparedTo === 'target' || change.reference !== null) return;
  const told = betweenTimes(change, all, at) ?? toldBefore(change, all, at) ?? levelBehind(change, all, at);
  if (told === null || told.now.kind === 'percent') return;
  const ends = { change: figureOf(change), now: figureOf(told.now), before: figureOf(told.before) };
  if (kind === 'multiple') yield { kind: 'multiple', multiple: ends.change, now: ends.now, before: ends.before };
  else if (kind === 'percent') yield { kind: 'growth', ...ends };
  else if (kind === told.now.kind) yield { kind: 'difference', ...ends };
}

interface Told {
  readonly before: Building;
  readonly now: Building;
}

/** `… năm 2022 là 15.118 người, năm 2023 là 17.260 người, năm 2024 là 20.071 người. Năm 2024 tăng 2.811 người so với năm 2023`: the levels of both of its times. */
function betweenTimes(change: Building, all: readonly Building[], at: number): Told | null {
  const { view, from, evidence, period, comparedTo } = change;
  const { direction, comparedTo: against } = evidence;
  if (against === undefined || direction === undefined || period === null || comparedTo === null) return null;
  const levels = levelsBefore(change, all, at);
  const [now, before] = [onlyAt(levels, period), onlyAt(levels, comparedTo)];
  if (now === null || before === null || now === before) return null;
  const [first, second] = levels.indexOf(now) < levels.indexOf(before) ? [now, before] : [before, now];
  if (!isOneThing(first, second) || (change.kind === now.kind && change.unit !== now.unit)) return null;
  const start = Math.max(afterLastMark(view, view.from, from), second.view === view ? second.to : view.from);
  const named = namingWords(first);
  return isSaid(view, start, direction.from, named) && isSaid(view, change.to, against.from, named)
    ? { now, before }
    : null;
}

/** Nobody goes back further than this over what was told. */
const MOST_TOLD = 12;

/** The levels of the block of a change that stand before it in an unbroken row of sentences, each with a time of its own. */
function levelsBefore({ block, sentence }: Building, all: readonly Building[], at: number): readonly Building[] {
  const levels: Building[] = [];
  let near = sentence;
  for (let i = at - 1; i >= Math.max(0, at - MOST_TOLD); i--) {
    const figure = all[i] as Building;
    if (figure.block !== block || figure.sentence < near - 1) break;
    near = figure.sentence;
    if (figure.kind !== 'percent' && figure.evidence.period !== undefined && saysLevel(figure)) levels.unshift(figure);
  }
  return levels;
}

/** The two levels in front of a change, where nothing else is told beside them. */
function toldBefore(change: Building, all: readonly Building[], at: number): Told | null {
  const first = change.restates ?? change;
  const [second, other, more] = told(change, all, at).filter((figure) => figure !== first);
  if (second === undefined || other === undefined || second.sentence < first.sentence - 1) return null;
  if (second.block !== change.block || other.block !== change.block || other.sentence < second.sentence - 1)
    return null;
  if (more !== undefined && more.sentence === other.sentence && more.block === other.block) return null;
  if (!isOneThing(other, second) || !(endsThere(change) || isComparedAndEnds(change, other))) return null;
  return isComparedWith(other, second, first) ?? inOrder(other, second, first);
}

/** The figures before one that are neither durations nor of another block, the last first; no more than the four that can matter. */
function told({ block }: Building, all: readonly Building[], at: number): readonly Building[] {
  const found: Building[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 8) && found.length < 4; i--) {
    const figure = all[i] as Building;
    if (figure.block !== block) break;
    // `thu 1.102 tỷ đồng, bằng 21,1% dự toán`: how much of something else a level is tells no other.
    const isShare = figure.kind === 'percent' && figure.role === 'share' && figure.subject !== null;
    if (figure.inherits && !isShare) found.push(figure);
  }
  return found;
}

/** `có 9.126 người, so với 8.412 người của cùng kỳ năm trước thì tăng 714 người`: a clause sets the second level behind the first. */
function isComparedWith(now: Building, before: Building, { view, from, evidence }: Building): Told | null {
  if (before.view !== view || now.view !== view) return null;
  const start = afterLastMark(view, now.to, before.from);
  const compare = cuesBetween(view, start, before.from, 'compare').at(0);
  if (compare?.from !== start || start === now.to) return null;
  if (!saysOnly(view, compare.to, before.from, THE_NUMBER, 'hedge')) return null;
  const time = view.of.period.find(
    (found) => found.from >= before.to && saysOnly(view, before.to, found.from, OF_TIME),
  );
  const cue = (evidence.direction ?? evidence.role)?.from ?? from;
  return time !== undefined && time.to <= cue && saysOnly(view, time.to, cue, CONCLUDES) ? { now, before } : null;
}

/** Two levels, each of a time of its own: the change goes from the earlier to the later. */
function inOrder(first: Building, second: Building, change: Building): Told | null {
  const cue = (change.evidence.direction ?? change.evidence.role)?.from ?? change.from;
  if (second.view !== change.view && change.view.from !== afterLastMark(change.view, change.view.from, cue))
    return null;
  const start = second.view === change.view ? second.to : change.view.from;
  if (!saysOnly(change.view, behindName(second, change, start), cue, CONCLUDES, 'period', 'hedge')) return null;
  const concludes = CONCLUSION.test(` ${linkText(change.view, start, cue)} `);
  if (isSameTimeAsNext(first) && second.evidence.period !== undefined && change.comparedTo === null)
    return { before: first, now: second };
  if (first.evidence.period === undefined || second.evidence.period === undefined) return null;
  const [a, b] = [first.period && endOf(first.period), second.period && endOf(second.period)];
  if (a === null || b === null || a === b) return null;
  const [before, now] = a < b ? [first, second] : [second, first];
  if (change.comparedTo !== null && endOf(change.comparedTo) !== endOf(before.period ?? '')) return null;
  // `năm 2024 có 5.214 hồ sơ; năm 2023 có 4.876 hồ sơ, tăng 3%`: a bare change may be of the year that it stands behind; not of `cùng kỳ năm 2023`.
  if (now === first) return concludes || isOfSameTime(second) ? { before, now } : null;
  const yearAgo = endOf(shiftYears(now.period as string, -1)) as string;
  const end = endOf(before.period as string) as string;
  // `Năm 2019 mới có 6.078 người, đến tháng 11/2024 đã có 24.310 người, gấp 4 lần`; a bare `tăng 9%` may be that of a year.
  const isFar = change.kind === 'multiple' && end < yearAgo;
  const isNext = first.view === second.view && leadsTo(first, second);
  // `Cuối năm 2019 có 3.120 người. Đến cuối năm 2023, con số này là 11.856 người, gấp 3,8 lần`.
  const leads = isNext ? isFar || isOpposed(first, second) : isFar && isThisNumber(second);
  return concludes || yearAgo === end || leads || change.comparedTo !== null ? { before, now } : null;
}

/** `Nếu như giữa năm 2023 mới có 45.316 người thì đến hết tháng 6/2024 đã có 52.180 người`. */
function isOpposed({ view, to }: Building, { from }: Building): boolean {
  return ['nếu', 'khi'].includes(view.words[view.from]?.norm ?? '') && / thì /u.test(` ${linkText(view, to, from)} `);
}

/** Where the words end that name what a level of the change's sentence counts. */
function behindName(level: Building, { view }: Building, start: number): number {
  return level.view === view ? nextMark(view, start) : start;
}

/** Whether a level is of the time that the one told before it is compared with: `cùng kỳ năm 2023 là 120,5 tỷ đồng`. */
function isOfSameTime({ view, evidence: { period } }: Building): boolean {
  return view.of.period.some(({ from, form }) => from === period?.from && form.type === 'same');
}

/** `Cùng kỳ năm 2022, toàn tỉnh có …`: the level of a time that only what follows tells. */
function isSameTimeAsNext({ view, from, period }: Building): boolean {
  const [time] = view.of.period;
  return period === null && time?.form.type === 'same' && time.from === view.from && time.to <= from;
}

/** `Cuối năm 2022 có 14.850 người; sau 11 tháng, giảm 630 người, còn 14.220 người`: the level to which a change right behind another has led. */
function levelBehind(change: Building, all: readonly Building[], at: number): Told | null {
  const now = all[at + 1];
  const [before, more] = told(change, all, at);
  if (now === undefined || before === undefined || change.kind !== before.kind || now.view !== change.view) return null;
  if (before.view !== change.view && before.sentence !== change.sentence - 1) return null;
  if (before.evidence.period === undefined || change.comparedTo !== null) return null;
  if (more !== undefined && more.sentence === before.sentence) return null;
  if (!isAlike(before, now) || change.unit !== now.unit) return null;
  const { view, to, evidence } = change;
  const named = namingWords(before);
  const start = before.view === view ? clauseEnd(before) : view.from;
  const isBare =
    saysOnly(view, start, evidence.direction?.from ?? change.from, CONCLUDES, 'period', 'place', 'number', 'unit') &&
    isSaid(view, now.to, clauseEnd(now), named);
  return isBare && view.words[to]?.norm === ',' && LEADS.test(linkText(view, to + 1, now.number.from))
    ? { before, now }
    : null;
}

/** Whether two levels count one thing at one place, with no words for anything else. */
function isOneThing(first: Building, second: Building): boolean {
  if (!isAlike(first, second) || !isToldAsOne([first, second], namingWords(first))) return false;
  if (cuesBetween(second.view, startOfTelling(first, second), nextMark(second.view, second.to), ...PARTING).length > 0)
    return false;
  const [one, other] = [bodyOf(first), bodyOf(second)];
  return one.words === other.words || (other.words === '' && !other.placed);
}

/** Where what is told of the second of two levels begins. */
function startOfTelling(first: Building, { view }: Building): number {
  return first.view === view ? first.to : view.from;
}

/** `Năm 2023, tỉnh phát triển mới 4.200 người`: those who joined, some, and averages are no level of the same thing. */
const PARTING = ['newly', 'parts', 'apart', 'average', 'short', 'strive', 'times'] as const;

/** The words between the time of a level and its number that name whose it is, beside a place: `tỉnh bạn có`, `toàn tỉnh giải quyết`. */
function bodyOf({ view, from, evidence: { period } }: Building): { readonly words: string; readonly placed: boolean } {
  const words: string[] = [];
  let placed = false;
  for (let i = period !== undefined && period.to <= from ? period.to : from; i < from; i++) {
    if (isWithin(view, i, 'place')) placed = true;
    else if (
      view.words[i]?.kind === 'word' &&
      !isWithin(view, i, 'indicator', 'cue', 'hedge', 'number', 'unit') &&
      !TELLS.has(view.words[i]?.norm ?? '')
    )
      words.push(view.words[i]?.norm ?? '');
  }
  return { words: words.join(' '), placed };
}

/** Whether two levels may count one thing, by their units, names and places. */
function isAlike(first: Building, second: Building): boolean {
  const isPlain = (figure: Building) =>
    saysLevel(figure) &&
    figure.status === 'actual' &&
    !figure.subset &&
    figure.whole === null &&
    figure.number.bound === null &&
    figure.view.bracket(figure.from) === 0;
  if (!isPlain(first) || !isPlain(second) || first.kind !== second.kind || first.unit !== second.unit) return false;
  if (first.place !== second.place || (first.kind === 'count' && first.unit === '')) return false;
  return first.indicator === null || second.indicator === null || first.indicator === second.indicator;
}

/** Whether nothing goes on about a change: `tăng 5% số người hưởng` is of something else, `tăng 5% so với kế hoạch` has its own level. */
function endsThere(change: Building): boolean {
  const { view } = change;
  const to = behind(change);
  const next = view.words[to];
  if (to < view.to && next?.kind !== 'punctuation' && !isWithin(view, to, 'period') && next?.norm !== 'sau')
    return false;
  // A target may be counted, too: `gấp 1,5 lần kế hoạch`.
  return cuesBetween(view, change.number.to, nextMark(view, to), 'compare', 'target', 'average').length === 0;
}

/** `quý II thu 1.487 tỷ đồng, tăng 385 tỷ đồng so với quý I`: behind a change stands the time of the level told before, and no more. */
function isComparedAndEnds(change: Building, before: Building): boolean {
  const { view, comparedTo } = change;
  const at = behind(change);
  const compare = cuesBetween(view, at, at + 2, 'compare').find((cue) => cue.from === at);
  const time = view.of.period.find((found) => found.from === compare?.to);
  if (time === undefined || comparedTo === null || before.period === null) return false;
  return comparedTo === before.period && (time.to >= view.to || view.words[time.to]?.kind === 'punctuation');
}

/** From a change to the level that it has led to: `giảm 630 người, còn 14.220 người`. */
const LEADS =
  /^(?:nay |hiện )?(?:chỉ )?(?:còn|còn lại|xuống còn|lên|đạt|nâng lên|nâng tổng số lên)(?: trên| gần| khoảng| hơn)?$/u;
/** From what was told to the change that closes it: `…, như vậy tăng 482 hồ sơ`, `…: tốc độ tăng là 6,1%`. */
const CONCLUDES = new Set(
  ', ; : như vậy thì đã tức là nghĩa mức tốc độ tỷ lệ tăng giảm chênh lệch sau qua một năm vẫn cũng thêm hơn nhiều ít cao thấp đạt'.split(
    ' ',
  ),
);
/** Words that draw a conclusion from both levels, so that the change is not said of the last of them alone. */
const CONCLUSION = / như vậy | tức | nghĩa là | : | (?:mức|tốc độ|tỷ lệ|chênh) /u;
