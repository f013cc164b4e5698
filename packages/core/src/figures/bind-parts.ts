/** A step of binding: parts of a whole. */
import { type CueMention, type PeriodMention, unitAt, wordAt } from '../reading/index.js';
import { countsPeople, type IndicatorId } from '../vocabulary/index.js';
import { areAllClasses, followsClass } from './age-classes.js';
import { isStroke } from './bind-shares.js';
import type { Building } from './building.js';
import { because } from './building.js';
import { isClosed, namesMore } from './closed-list.js';
import { toldTotal, totalNamedAt } from './named-total.js';
import { isOfStocks, isPartOf, recordOf } from './record.js';
import { saysLevelOrTarget } from './says-level.js';
import { afterLastMark, cuesBetween, isAlongside, marksBetween, type SentenceView, saysOnly } from './sentence-view.js';
import { isGrandTotal } from './subject.js';
import { isUndivided } from './undivided.js';

/** Fills in whole, partOf, subset and closed. `previous` gives the figures of the sentence before, for `Trong đó, …`. */
export function bindParts(figures: readonly Building[], previous: () => readonly Building[]): void {
  const first = figures[0];
  if (first === undefined) return;
  const { view } = first;
  partsOfNumber(figures);
  partsOfNamedTotal(figures, previous);
  partsInBrackets(figures);
  partsOfGrandTotal(figures);
  partsByAge(figures);
  for (const cue of cuesBetween(view, view.from, view.to, 'parts', 'apart')) {
    const told = partInFront(figures, cue, view);
    if (told !== null) {
      told.subset = true;
      because(told, 'partOf', cue);
      continue;
    }
    const whole = wholeBefore(figures, previous, cue, view);
    if (whole === null) continue;
    const isAgain = isInParticular(cue, view);
    const isAside = whole.view !== view && (cue.cue === 'apart' || isAgain);
    const parts = partsAfter(figures, cue, whole, view).filter(
      (part) => (!isAside || isNamedPart(part, whole, isAgain)) && !isWithMore(view, cue, part) && !isRaisedTo(part),
    );
    for (const part of parts) takePart(part, whole, cue);
    if (parts.length >= 2 && isClosed(figures, cue, parts, whole)) for (const part of parts) part.closed = true;
  }
}

/** `8.195 người trong số này đã tham gia lại, còn 24.585 người …`: the part stands in front, its whole somewhere before; what follows is none of it. */
function partInFront(figures: readonly Building[], { from, to }: CueMention, { words }: SentenceView): Building | null {
  return words[to - 2]?.norm === 'số'
    ? (figures.find((figure) => figure.to === from && canAddUp(figure)) ?? null)
    : null;
}

/** `kể cả lực lượng vũ trang là 3.491.000 người`, `bao gồm cả …: …`: how many there are with those, and not how many those are. */
function isWithMore({ words }: SentenceView, { cue, from, to }: CueMention, part: Building): boolean {
  const lead = words[part.from - 1]?.norm;
  const takesIn = cue === 'apart' && words[to - 1]?.norm === 'cả' && words[from]?.norm !== 'trong';
  return takesIn && part.from > to && (lead === 'là' || lead === ':' || lead === 'thì');
}

/** `riêng tháng 12 thu 406 tỷ đồng, đưa số thu cả năm lên 3.636 tỷ đồng`: what a total came to. */
function isRaisedTo({ view, from }: Building): boolean {
  if (wordAt(view.words, from - 1)?.norm !== 'lên') return false;
  const clause = view.words.slice(afterLastMark(view, view.from, from - 1), from - 1);
  return clause.some(({ norm }) => norm === 'đưa' || norm === 'nâng');
}

/** An amount per person, visit or month: `một lượt`, `mỗi người`, `đồng/tháng`. */
function isPerHead({ view, from, unitMention, per }: Building): boolean {
  if (per !== null || (unitMention?.per ?? null) !== null) return true;
  for (let i = Math.max(view.from, from - 8); i < from; i++) {
    const norm = view.words[i]?.norm ?? '';
    if (norm === 'mỗi' || (norm === 'một' && unitAt(view.words, i + 1) !== null && view.words[i + 1]?.norm !== 'lần'))
      return true;
  }
  return false;
}

/** `Trong tổng số 36.840 hồ sơ, có 23.950 hồ sơ nộp trực tuyến`: parts of the number that opens the clause. */
function partsOfNumber(figures: readonly Building[]): void {
  const whole = figures.find(
    ({ view, from, kind, unit }) =>
      (wordAt(view.words, from - 1)?.norm === 'số' &&
        ['tổng', 'trong'].includes(view.words[from - 2]?.norm ?? '') &&
        (view.words[from - 2]?.norm === 'trong' || view.words[from - 3]?.norm === 'trong')) ||
      // `Trong 9.120 hồ sơ tiếp nhận, có …`, `Quý I/2024, trong 9.120 hồ sơ …`
      (wordAt(view.words, from - 1)?.norm === 'trong' &&
        opensSentence(view, from - 1) &&
        kind === 'count' &&
        unit !== ''),
  );
  if (whole === undefined || !canAddUp(whole) || whole.kind === 'percent' || isDividedWithOther(whole, figures)) return;
  const { view } = whole;
  for (const part of figures) {
    if (part.from < whole.to || !canAddUp(part) || part.kind !== whole.kind || part.unit === '' || !isPart(part, whole))
      continue;
    if (!isAlongside(view, part.from, whole.from)) continue;
    if (cuesBetween(view, whole.to, part.from, 'compare', 'parts', 'apart', 'target').length > 0) return;
    // `Trong tổng số 50 đơn vị khối A có 40 đơn vị đã nộp, trong tổng số 100 đơn vị khối B có …`: another number begins.
    if (view.words[part.from - 1]?.norm === 'số') return;
    takePart(part, whole, null);
  }
}

/** `Trong tổng số người tham gia, nhóm hộ gia đình có 418.706 người, nhóm …`: parts of the number that the sentence before tells. */
function partsOfNamedTotal(figures: readonly Building[], previous: () => readonly Building[]): void {
  const { view } = figures[0] as Building;
  if (view.words[view.from]?.norm !== 'trong') return;
  const name = totalNamedAt(view, view.from + 1);
  if (name === null || view.words[name.to]?.norm !== ',') return;
  for (const part of figures) {
    if (cuesBetween(view, name.to, part.from, 'compare', 'parts', 'apart', 'target').length > 0) return;
    const whole = canAddUp(part) && part.whole === null ? toldTotal(name, part, previous()) : null;
    if (whole !== null && isPart(part, whole)) takePart(part, whole, null);
  }
}

/** Whether a sentence begins at a place, or has nothing but a time and a comma in front of it. */
function opensSentence(view: SentenceView, at: number): boolean {
  return (
    at === view.from || (view.words[at - 1]?.norm === ',' && saysOnly(view, view.from, at - 1, NOTHING_MORE, 'period'))
  );
}

const NOTHING_MORE: ReadonlySet<string> = new Set();

/** `412.300 người tham gia BHXH (352.300 người tham gia BHXH bắt buộc, 60.000 người tự nguyện)`: official parts in the bracket behind their whole. */
function partsInBrackets(figures: readonly Building[]): void {
  if (!figures.some(({ view, from }) => view.bracket(from) !== 0)) return;
  for (const [i, whole] of figures.entries()) {
    const next = figures[i + 1];
    if (next === undefined || whole.indicator === null || whole.subset || !canAddUp(whole)) continue;
    const { view } = whole;
    const bracket = view.bracket(next.from);
    if (bracket === 0 || view.bracket(whole.from) === bracket || marksBetween(view, whole.to, next.from, ',;)'))
      continue;
    const inside = figures.slice(i + 1).filter((figure) => view.bracket(figure.from) === bracket && canAddUp(figure));
    if (inside.length < 2 || !inside.every((part) => part.role === 'level' && isOfficialPart(part, whole))) continue;
    for (const part of inside) takePart(part, whole, null);
    const named = new Set(inside.filter((part) => !part.subset).map((part) => part.indicator));
    const all = recordOf(whole.indicator).parts ?? [];
    if (namesMore(inside.at(-1) as Building)) continue;
    if (inside.length === all.length && all.every((id) => named.has(id as IndicatorId)))
      for (const part of inside) part.closed = true;
  }
}

/**
 * `thu BHXH 3.900 tỷ đồng, thu BHYT 1.220 tỷ đồng, tổng cộng 5.120 tỷ đồng`, `cấp 35.412 thẻ cho người nghèo, 48.210 thẻ cho người cận
 * nghèo, tổng cộng 83.622 thẻ`: amounts one after the other, and what they come to.
 */
function partsOfGrandTotal(figures: readonly Building[]): void {
  // Two figures stand in front of it at least.
  const at = figures.findIndex(
    ({ view, from, kind, unit, indicator }, i) =>
      i >= 2 &&
      ((kind === 'money' && isGrandTotal(view, from)) ||
        (kind === 'count' && unit !== '' && indicator === null && isGrandTotal(view, from, 'cộng'))),
  );
  const whole = figures[at];
  if (whole === undefined || !canAddUp(whole)) return;
  const { view } = whole;
  const parts = figures.slice(0, at).filter((figure) => view.segment(figure.from) === view.segment(whole.from));
  const alike = parts.every(
    (part) =>
      part.kind === whole.kind &&
      part.unit === whole.unit &&
      (part.kind === 'money' ? part.role === 'level' : part.indicator === null) &&
      canAddUp(part) &&
      part.whole === null &&
      view.bracket(part.from) === view.bracket(whole.from),
  );
  const indicators = new Set(parts.map(({ indicator }) => indicator));
  if (parts.length !== at || !alike || (whole.kind === 'money' && indicators.size !== parts.length)) return;
  if (cuesBetween(view, view.from, whole.from, 'compare', 'parts', 'apart', 'target', 'scope').length > 0) return;
  for (const part of parts) {
    part.whole = whole;
    part.closed = true;
  }
}

/**
 * `nợ 120 tỷ đồng: dưới 3 tháng 40 tỷ đồng, 3 - 6 tháng 30 tỷ đồng, trên 6 tháng 50 tỷ đồng`: classes behind the colon or the bracket of their
 * whole, or in front of what they come to.
 */
function partsByAge(figures: readonly Building[]): void {
  if (figures.length < 5 || figures.every(({ inherits }) => inherits)) return;
  for (const [at, whole] of figures.entries()) {
    const { view, from, to, kind, unit } = whole;
    if (!canAddUp(whole) || kind === 'percent') continue;
    const isOpened = view.words[to]?.norm === ':' || view.words[to]?.norm === '(';
    // A class opens the list.
    if ((isOpened ? figures[at + 1] : figures[0])?.inherits !== false) continue;
    if (!isOpened && !isGrandTotal(view, from)) continue;
    const parts = (isOpened ? figures.slice(at + 1) : figures.slice(0, at)).filter(
      (part) => canAddUp(part) && part.kind === kind && part.unit === unit && part.whole === null,
    );
    if (parts.length < 2 || !areAllClasses(figures, parts, whole)) continue;
    for (const part of parts) {
      takePart(part, whole, null);
      part.closed = true;
    }
    return;
  }
}

/** `Trong 300 lao động nữ và 200 lao động nam, có 150 lao động …`: counts that are divided together. */
export function isDividedWithOther(whole: Building, figures: readonly Building[]): boolean {
  const { view, to } = whole;
  const next = figures.find(({ from, kind, unit }) => from >= to && kind === whole.kind && unit === whole.unit);
  if (next === undefined || marksBetween(view, to, next.from, ',;:(')) return false;
  return TOGETHER_WITH.has(view.words[next.from - 1]?.norm ?? '');
}

const TOGETHER_WITH = new Set(['và', 'cùng', 'với', 'cộng']);

/** The level right before the cue, in its sentence or, for a sentence that begins with the cue, the one before. */
function wholeBefore(
  figures: readonly Building[],
  previous: () => readonly Building[],
  cue: CueMention,
  view: SentenceView,
): Building | null {
  const bracket = view.bracket(cue.from);
  const stands = (figure: Building) =>
    canAddUp(figure) &&
    !isUndivided(figure) &&
    [0, bracket].includes(figure.view === view ? view.bracket(figure.from) : figure.view.bracket(figure.from));
  const here = figures.filter((figure) => figure.to <= cue.from && stands(figure));
  // `…, đạt 32,47% lực lượng lao động (trong đó có 15,1 triệu người …)`: a whole counts what its parts count, so that a rate is passed over.
  const inSegment = here
    .filter((figure) => view.segment(figure.from) === view.segment(cue.from))
    .filter((figure) => figure.kind !== 'percent')
    .at(-1);
  if (inSegment !== undefined) return thresholdOf(inSegment, figures, cue) ?? inSegment;
  // `…; trong đó nhóm hộ gia đình là …`: a segment that begins with the cue speaks of the segment before.
  const opensSegment = cue.from > view.from && view.segment(cue.from) !== view.segment(cue.from - 1);
  if (opensSegment) {
    const told = here.filter(
      (figure) => figure.kind !== 'percent' && view.segment(figure.from) === view.segment(cue.from) - 1,
    );
    return isListed(told) ? null : (told.at(-1) ?? null);
  }
  const opensSentence = cue.from <= view.from + 1;
  if (!opensSentence) return null;
  const before = previous();
  // `10,3 tỷ USD, tăng 3,6% so với 9,9 tỷ USD của năm trước. Trong đó, …`: what is compared with is not divided.
  return wholeOfBefore(
    before.filter(
      (figure) => stands(figure) && figure.kind !== 'percent' && !before.some(({ reference }) => reference === figure),
    ),
  );
}

/** `1.020 người, gồm 412 người ở tỉnh, 560 người ở cơ sở; trong đó nữ 640 người`: behind a list it is open whether its last is divided or all. */
function isListed(told: readonly Building[]): boolean {
  const [other, last] = told.slice(-2);
  if (other === undefined || last === undefined || other.kind !== last.kind || other.unit !== last.unit) return false;
  const cue = cuesBetween(last.view, last.view.from, other.from, 'parts').at(-1);
  return cue !== undefined && last.view.segment(cue.from) === last.view.segment(last.from);
}

/**
 * `31 thị trường đạt trên 1 tỷ USD, trong đó 5 thị trường đạt trên 10 tỷ USD`: the bound says which ones are counted; what is divided is
 * their count.
 */
function thresholdOf(bound: Building, figures: readonly Building[], cue: CueMention): Building | null {
  const [before, after] = [figures[figures.indexOf(bound) - 1], figures.find(({ from }) => from >= cue.to)];
  if (bound.kind === 'count' || bound.hedge === 'exact' || bound.hedge === 'about') return null;
  if (before === undefined || before.kind !== 'count' || before.unit === '' || !canAddUp(before)) return null;
  const counts = after !== undefined && after.kind === 'count' && after.unit === before.unit;
  return counts && !marksBetween(bound.view, before.to, bound.from, ',;:(') ? before : null;
}

/** `Trong đó` at the head of a sentence: the only level of the sentence before, or the one that its other levels divide; else it is open which. */
function wholeOfBefore(levels: readonly Building[]): Building | null {
  const [first, ...rest] = levels;
  const last = levels.at(-1);
  if (first === undefined || last === undefined) return null;
  const rivals = rest.filter((figure) => figure.kind === first.kind && figure.unit === first.unit);
  if (rivals.length === 0) return last.unit === first.unit || last.kind !== first.kind ? last : first;
  return rivals.every((figure) => figure.whole === first) ? first : null;
}

/** Whether a figure can be a whole or a part of one: a level, not an amount a head. */
export function canAddUp(figure: Building): boolean {
  // `bình quân một lượt là 775.000 đồng, trong đó một lượt ngoại trú là …`: amounts a head do not add up.
  if (isPerHead(figure)) return false;
  return figure.inherits && figure.number.bound === null && saysLevelOrTarget(figure);
}

/** The levels after the cue that count the same thing, up to the end of its segment or bracket. */
function partsAfter(
  figures: readonly Building[],
  cue: CueMention,
  whole: Building,
  view: SentenceView,
): readonly Building[] {
  const bracket = view.bracket(cue.from);
  const colon = view.words[cue.to]?.norm === ':';
  const parts: Building[] = [];
  for (const [i, figure] of figures.entries()) {
    if (figure.from < cue.to || !canAddUp(figure)) continue;
    const over = figures[i + 1];
    // `355,2/360 ha`: the first number has the unit of the second.
    if (over !== undefined && isStroke(figure, over) && (over.kind !== whole.kind || !isPart(over, whole))) continue;
    // `đã giải ngân 1.010/1.742 tỷ đồng`: the bare first number is the part, the second is what was planned for it.
    const bare = figures[i - 1];
    if (bare !== undefined && bare.kind !== figure.kind && isStroke(bare, figure)) continue;
    if (bracket !== 0 && view.bracket(figure.from) !== bracket) continue;
    if (bracket === 0 && view.bracket(figure.from) !== 0) continue;
    const last = parts.at(-1);
    const goesOn = isOfficialPart(figure, whole) || (last !== undefined && followsClass(figures, figure, last));
    if (!colon && view.segment(figure.from) !== view.segment(cue.from) && !goesOn) break;
    if (figure.kind !== whole.kind || !isPart(figure, whole)) continue;
    if (
      cuesBetween(view, parts.at(-1)?.to ?? cue.to, figure.from, 'compare').some(
        (compare) => !marksBetween(view, compare.to, figure.from, ',;:)'),
      )
    )
      break;
    if (parts.length > 0 && isOfMore(view, (parts.at(-1) as Building).to, figure.from)) break;
    parts.push(figure);
  }
  return parts;
}

/** `…, riêng BHYT thu 60 tỷ đồng, lũy kế 5 tháng thu 1.120 tỷ đồng`, `…, nâng tổng số lên 60.000 người`: words behind a part that lead to more than its whole. */
function isOfMore(view: SentenceView, from: number, to: number): boolean {
  if (cuesBetween(view, from, to, 'cumulative', 'target').length > 0) return true;
  // `…, cùng kỳ năm trước thu 900 tỷ đồng`, but not `tăng 9% so với cùng kỳ, thu BHYT 350 tỷ đồng`.
  const isOther = (period: PeriodMention) =>
    period.form.type === 'same' &&
    period.from >= from &&
    period.to <= to &&
    view.words[period.from - 1]?.norm !== 'với';
  if (view.of.period.some(isOther)) return true;
  for (let i = from; i < to; i++) if (OF_MORE.has(view.words[i]?.norm ?? '')) return true;
  return view.words[to - 1]?.norm === 'số' && view.words[to - 2]?.norm === 'dân';
}

const OF_MORE = new Set(['nâng', 'tổng', 'sau', 'lũy']);

/** `Cụ thể, thu BHYT …`: more about what was said before, which need be no part of its last number; `Cụ thể: …` lists parts. */
function isInParticular(cue: CueMention, { words }: SentenceView): boolean {
  return words[cue.from]?.norm === 'cụ' && words[cue.to]?.norm !== ':';
}

/**
 * `Riêng BHYT, …`, `Riêng quý II, số thu …` at the head of a sentence is also said as `as for`: a part is only what is named like its whole.
 * `Cụ thể, toàn tỉnh có 833.615 người tham gia BHYT` says all of it again, more closely.
 */
function isNamedPart(part: Building, whole: Building, isAgain: boolean): boolean {
  if (part.indicator === null) return false;
  // Of what is held by many (`120 hội nghị do BHXH tỉnh tổ chức`) it says some.
  const saysAll = isAgain && !part.subset && isOfStocks(part.indicator);
  return isOfficialPart(part, whole) || (part.indicator === whole.indicator && !saysAll);
}

/** `trong đó BHXH bắt buộc 939.185 người, tăng 2%; BHXH tự nguyện 29.227 người`: an official part goes on with the list. */
function isOfficialPart(part: Building, whole: Building): boolean {
  return part.indicator !== null && whole.indicator !== null && isPartOf(part.indicator, whole.indicator);
}

/** Parts count in the unit of their whole; of an indicator they are the same one restricted, or one of its official parts. */
export function isPart(part: Building, whole: Building): boolean {
  if (part.kind === 'count' && part.unit !== whole.unit && part.unit !== '' && !isCountedIn(part.unit, whole.unit))
    return false;
  if (part.indicator === null || whole.indicator === null) return true;
  return part.indicator === whole.indicator || isPartOf(part.indicator, whole.indicator);
}

/** `161 xã, phường, thị trấn, trong đó 71 xã …`, `412.000 lượt người, bao gồm 52.000 lượt điều trị nội trú`, `1.250 công chức, trong đó nữ 712 người`. */
function isCountedIn(part: string, whole: string): boolean {
  if (part === 'người') return countsPeople(whole);
  return whole.split(', ').includes(part) || (whole === 'lượt người' && part === 'lượt');
}

/** Makes a figure a part of a whole; `cue` is what says so. */
export function takePart(part: Building, whole: Building, cue: CueMention | null): void {
  part.whole = whole;
  because(part, 'partOf', cue);
  if (whole.indicator === null) return;
  if (part.indicator === null || part.indicator === whole.indicator) {
    part.indicator = whole.indicator;
    part.subset = true;
    if (part.role === 'other') part.role = whole.role === 'target' ? 'target' : 'level';
  }
  part.partOf = whole.indicator;
}
