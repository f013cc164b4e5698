/** Relations: how the figures of a draft bear on each other, each with all of its ends. */
import { addTo } from '../text/index.js';
import type { IndicatorId } from '../vocabulary/index.js';
import { isOpenTo } from './bind-rate.js';
import { isPerTime, isPerYear } from './bind-references.js';
import type { Building } from './building.js';
import { countedAgainst } from './counted-against.js';
import type { Figure, Relation } from './figure.js';
import { dividesBefore, isSaidOfSome, levelBefore } from './level-before.js';
import { MEASURED_BY } from './measured-by.js';
import { isPartOf, recordOf } from './record.js';
import { averageRelations } from './relate-average.js';
import { missedRelations } from './relate-missed.js';
import { nestedRelations } from './relate-nested.js';
import { officialRelations } from './relate-official.js';
import { productRelations } from './relate-products.js';
import { remainingRelations } from './relate-remaining.js';
import { respectivelyRelations } from './relate-respectively.js';
import { restatedRelations } from './relate-restated.js';
import { spreadRelations } from './relate-spread.js';
import { timeSumRelations } from './relate-times.js';
import { toldRelations } from './relate-told.js';
import { endOf, startOf } from './resolve-period.js';
import { NOUNS_OF_CHANGE } from './role.js';
import { cuesBetween } from './sentence-view.js';
import { saysResult } from './share-of-target.js';

/** The relations of a draft, in the order of their figures. `figureOf` gives the finished figure of one in the making. */
export function relate(buildings: readonly Building[], figureOf: (building: Building) => Figure): readonly Relation[] {
  return Array.from(allRelations(buildings, figureOf));
}

function* allRelations(buildings: readonly Building[], figureOf: (building: Building) => Figure): Generator<Relation> {
  const index = indexOf(buildings);
  for (const [at, building] of buildings.entries()) {
    const own = Array.from(relationsOf(building, index, figureOf));
    if (own.length > 0) yield* own;
    else {
      yield* toldRelations(building, buildings, at, figureOf);
      yield* remainingRelations(building, buildings, at, figureOf);
      yield* spreadRelations(building, buildings, at, figureOf);
    }
  }
  yield* partRelations(buildings, figureOf);
  yield* officialRelations(buildings, figureOf);
  yield* restatedRelations(buildings, figureOf);
  yield* missedRelations(buildings, figureOf);
  yield* productRelations(buildings, figureOf);
  yield* timeSumRelations(buildings, figureOf);
  yield* nestedRelations(buildings, figureOf);
  yield* respectivelyRelations(buildings, figureOf);
}

/**
 * The one target that a sentence and the one before it state for what a share or a gap is said of: `Kế hoạch năm 2023 là 15.900 người,
 * thực hiện 16.227 người, đạt 102,1% kế hoạch`. A target of another issuer or another time is named behind the cue, and is not that one.
 */
function statedTarget(building: Building, all: readonly Building[], at: number): Building | null {
  const { subject, comparedTo, sentence, view, block, to, evidence } = building;
  if (comparedTo !== 'target' || subject === null || (building.role !== 'share' && building.role !== 'gap'))
    return null;
  const cue = evidence.comparedTo ?? cuesBetween(view, to, to + 6, 'target').at(0);
  if (cue === undefined || block.cell !== null || !namesNoOther(view, cue.to)) return null;
  const recent = all.slice(Math.max(0, at - 8), at);
  const near = recent.filter((other) => other.sentence >= sentence - 1 && other.role === 'target');
  const [target] = near;
  // `Toàn ngành thu đạt 45% chỉ tiêu (293 tỷ đồng); huyện A thu 5,4 tỷ đồng, đạt 105% chỉ tiêu`: that is the target of another.
  if (recent.some((other) => other.reference !== null && other.reference === target && other.subject !== subject))
    return null;
  // `dự toán được giao là 798 tỷ đồng, vượt 14,4 tỷ đồng`: what went beyond it stands further off.
  if (
    target === undefined ||
    target === subject ||
    near.length > 1 ||
    target.kind !== subject.kind ||
    target.unit !== subject.unit
  )
    return null;
  if (
    (target.indicator !== subject.indicator && !(subject.indicator === null && saysResult(target, subject))) ||
    target.place !== subject.place ||
    target.number.bound !== null ||
    target.hedge === 'atLeast'
  )
    return null;
  const [planned, reached] = [target.period && endOf(target.period), subject.period && endOf(subject.period)];
  return planned !== null && reached !== null && planned.slice(0, 4) !== reached.slice(0, 4) ? null : target;
}

/** Whether only words that any target may have stand behind `kế hoạch`: `năm`, `được giao`, `đề ra`. */
function namesNoOther(view: Building['view'], at: number): boolean {
  for (let i = at; i < view.to; i++) {
    const word = view.words[i];
    if (word === undefined || word.kind === 'punctuation' || word.norm === 'và') return true;
    if (!['năm', 'cả', 'được', 'giao', 'đề', 'ra', 'đã'].includes(word.norm)) return false;
  }
  return true;
}

/** The figures of a draft by what relations look for, so that no figure walks through all the others. */
interface Index {
  /** The figures of the sentence of a figure. */
  readonly sentence: (building: Building) => readonly Building[];
  /** The levels of an indicator at a place whose period ends on a day. */
  readonly levels: (indicator: string, place: string | null, end: string | null) => readonly Building[];
  /** What a figure is measured from: the level or target beside it, else the target that its sentences state. */
  readonly reference: (building: Building) => Building | null;
}

function indexOf(buildings: readonly Building[]): Index {
  const sentences = new Map<number, Building[]>();
  const levels = new Map<string, Building[]>();
  const targets = new Map<Building, Building>();
  const keyOf = (indicator: string, place: string | null, end: string) => `${indicator}|${place}|${end}`;
  for (const [at, building] of buildings.entries()) {
    const target = building.reference === null ? statedTarget(building, buildings, at) : null;
    if (target !== null) targets.set(building, target);
    addTo(sentences, building.sentence, building);
    const { role, indicator, subset, number, place, period } = building;
    const end = period === null ? null : endOf(period);
    if (role !== 'level' || indicator === null || subset || number.bound !== null || end === null) continue;
    addTo(levels, keyOf(indicator, place, end), building);
  }
  return {
    sentence: (building) => sentences.get(building.sentence) ?? [],
    levels: (indicator, place, end) => (end === null ? [] : (levels.get(keyOf(indicator, place, end)) ?? [])),
    reference: (building) => building.reference ?? targets.get(building) ?? null,
  };
}

/** The only member of a list of which something holds, or null: the second one ends the search. */
function onlyOne(list: readonly Building[], holds: (building: Building) => boolean): Building | null {
  let found: Building | null = null;
  for (const building of list) {
    if (!holds(building)) continue;
    if (found !== null) return null;
    found = building;
  }
  return found;
}

function* relationsOf(building: Building, index: Index, figureOf: (building: Building) => Figure): Generator<Relation> {
  if (building.number.bound !== null || building.hedge === 'atLeast' || building.hedge === 'atMost') return;
  if (building.over !== null && building.subject !== null) {
    const [part, whole] = [figureOf(building.subject), figureOf(building.over)];
    yield { kind: 'share', share: figureOf(building), part, whole };
    return;
  }
  switch (building.role) {
    case 'level':
      if (building.kind === 'percent') yield* coverage(building, index, figureOf);
      return;
    case 'growth':
    case 'difference':
    case 'multiple':
      yield* change(building, index, figureOf);
      return;
    case 'gap':
      yield* gap(building, index, figureOf);
      return;
    case 'share':
      yield* share(building, index, figureOf);
      return;
    case 'average':
      yield* averageRelations(building, index.sentence(building), figureOf);
      return;
  }
}

/** A rate with its numerator and, where the draft states it for the same place and time, its denominator. */
function* coverage(rate: Building, index: Index, figureOf: (building: Building) => Figure): Generator<Relation> {
  if (rate.indicator === null || (rate.subset && rate.block.cell === null)) return;
  const { numerator, denominator } = recordOf(rate.indicator);
  if (numerator === undefined) return;
  const above = near(rate, numerator, index);
  if (above === null) return;
  const base = rate.base ?? denominator;
  const below =
    base === undefined ? null : (near(rate, base, index) ?? countedAgainst(rate, above, index.sentence(rate)));
  // `chiếm 9% tổng số người tham gia BHXH`: of those, some are a share.
  if (below !== null && isPartOf(numerator as IndicatorId, base as IndicatorId)) {
    yield { kind: 'share', share: figureOf(rate), part: figureOf(above), whole: figureOf(below) };
    return;
  }
  yield { kind: 'coverage', rate: figureOf(rate), numerator: figureOf(above), denominator: below && figureOf(below) };
}

/** The level of an indicator that a rate is computed from: in its own sentence, else anywhere in the draft for the same place and time. */
function near(rate: Building, indicator: string, index: Index): Building | null {
  if (rate.subject?.indicator === indicator && isPlain(rate.subject) && isSameTime(rate.subject, rate))
    return rate.subject;
  const here = index
    .sentence(rate)
    .filter(
      (other) =>
        other.indicator === indicator &&
        (isPlain(other) || isInRow(other, rate)) &&
        other.place === rate.place &&
        isSameTime(other, rate),
    );
  if (here.length > 0) {
    const open = here.filter((other) => isOpenTo(rate, other));
    const nearest = open.length > 0 ? open : here;
    return nearest.sort((a, b) => Math.abs(a.from - rate.from) - Math.abs(b.from - rate.from))[0] ?? null;
  }
  if (rate.subset) return null;
  const end = rate.period === null ? null : endOf(rate.period);
  return onlyOne(index.levels(indicator, rate.place, end), ({ status }) => status === rate.status);
}

/** A row of its own (`Đắk Hà`, `Học sinh`) says some of each of its measures, and the same ones. */
function isInRow(level: Building, rate: Building): boolean {
  return (
    level.block.cell !== null && level.subset && rate.subset && level.role === 'level' && level.number.bound === null
  );
}

function isPlain(building: Building): boolean {
  return (
    (building.role === 'level' || building.role === 'target') && !building.subset && building.number.bound === null
  );
}

/** Stocks agree when they are taken on the same day. */
function isSameTime(a: Building, b: Building): boolean {
  if (a.status !== b.status) return false;
  if (a.period === null || b.period === null) return a.sentence === b.sentence;
  return endOf(a.period) !== null && endOf(a.period) === endOf(b.period);
}

/**
 * `tăng từ 41.000 lên 45.100 người, cao hơn mức tăng 8% của cả nước`, `gấp đôi mức tăng năm trước`, `gấp 1,4 lần Hà Tĩnh`: a change of
 * something else, or a multiple of it.
 */
function isOfAnother({
  view: { words, of },
  from,
  number,
  role,
  reference,
  evidence: { direction },
}: Building): boolean {
  if (role === 'multiple')
    return (
      CHANGE_NOUNS.has(words[number.to]?.norm ?? '') ||
      ((reference === null || reference.from < from) &&
        of.place.some((place) => place.from === number.to && !place.body))
    );
  const noun = direction === undefined ? -1 : direction.from - 1;
  const start = words[noun]?.norm === 'độ' ? noun - 2 : noun - 1;
  return noun > 0 && NOUNS_OF_CHANGE.has(words[noun]?.norm ?? '') && AGAINST.has(words[start]?.norm ?? '');
}

const CHANGE_NOUNS = new Set(['mức', 'tốc']);
const AGAINST = new Set([...MEASURED_BY, 'với']);

/** A change or multiple between the level that it is said of and the one it is measured from. */
function* change(building: Building, index: Index, figureOf: (building: Building) => Figure): Generator<Relation> {
  const now = building.subject;
  const isOpen = building.direction === null && building.block.cell === null;
  if (now === null || (isOpen && building.role !== 'multiple') || isOfAnother(building) || dividesBefore(building, now))
    return;
  const before =
    // `tăng bình quân 4,4%/năm so với năm 2020 (412.300 người)`.
    (isPerYear(building, now) ? null : index.reference(building)) ??
    (isPerTime(building, now) ? null : statedBefore(building, now, index)) ??
    levelBefore(building, now, index.sentence(now));
  const isRate = now.kind === 'percent';
  if (isRate && building.role !== 'multiple' && (building.kind === 'percent' || building.kind === 'percentagePoint')) {
    yield { kind: 'rateChange', change: figureOf(building), now: figureOf(now), before: before && figureOf(before) };
    return;
  }
  if (building.kind === 'percentagePoint') {
    yield { kind: 'rateChange', change: figureOf(building), now: figureOf(now), before: before && figureOf(before) };
    return;
  }
  if (before === null || before.kind !== now.kind) return;
  if (building.role === 'multiple')
    yield { kind: 'multiple', multiple: figureOf(building), now: figureOf(now), before: figureOf(before) };
  else if (building.kind === 'percent')
    yield { kind: 'growth', change: figureOf(building), now: figureOf(now), before: figureOf(before) };
  else yield { kind: 'difference', change: figureOf(building), now: figureOf(now), before: figureOf(before) };
}

/** The level of the earlier time that the draft states elsewhere, when there is just one. */
function statedBefore(building: Building, now: Building, index: Index): Building | null {
  if (building.comparedTo === null || building.comparedTo === 'target' || now.indicator === null || now.subset)
    return null;
  if (isSaidOfSome(building, now)) return null;
  const { comparedTo } = building;
  const isFlow = recordOf(now.indicator).measure === 'flow';
  return onlyOne(
    index.levels(now.indicator, now.place, endOf(comparedTo)),
    (other) =>
      other !== now &&
      other.status === 'actual' &&
      (!isFlow || (other.period !== null && startOf(other.period) === startOf(comparedTo))),
  );
}

/** A gap to a target: of a rate in points or percent, or of a count whose target the draft states. */
function* gap(building: Building, index: Index, figureOf: (building: Building) => Figure): Generator<Relation> {
  const result = building.subject;
  if (result === null) return;
  const reference = index.reference(building);
  if (result.kind === 'percent')
    yield {
      kind: 'rateChange',
      change: figureOf(building),
      now: figureOf(result),
      before: reference && figureOf(reference),
    };
  else if (reference !== null && reference.kind === result.kind)
    yield { kind: 'target', ratio: figureOf(building), result: figureOf(result), target: figureOf(reference) };
}

function* share(building: Building, index: Index, figureOf: (building: Building) => Figure): Generator<Relation> {
  const part = building.subject;
  if (part === null) return;
  if (building.comparedTo === 'target') {
    const reference = index.reference(building);
    if (reference !== null && reference.kind === part.kind)
      yield { kind: 'target', ratio: figureOf(building), result: figureOf(part), target: figureOf(reference) };
    return;
  }
  // `16,4 triệu người tham gia BHXH, đạt 32,47% lực lượng lao động`: over a base that is named, and not stated.
  const isOfPart = building.indicator === null || building.indicator === part.indicator;
  if (part.whole === null && building.base !== null && isOfPart && isPlain(part)) {
    yield { kind: 'coverage', rate: figureOf(building), numerator: figureOf(part), denominator: null };
    return;
  }
  // `chiếm 51,4% tổng số tiền chậm đóng`: the total that is named must be the one that was stated.
  if (part.whole === null || !namesWhole(building, part.whole)) return;
  if (building.base === null || building.base === part.whole.indicator)
    yield { kind: 'share', share: figureOf(building), part: figureOf(part), whole: figureOf(part.whole) };
}

/**
 * `5.400 hộ nghèo, trong đó 1.200 hộ ở vùng cao, chiếm 9% tổng số hộ vùng cao`: a total that is named behind its share is the whole where
 * the whole is named with the same words.
 */
function namesWhole({ view, to }: Building, whole: Building): boolean {
  const named = new Set(namingWords(whole));
  for (let i = to; i < view.to; i++) {
    const word = view.words[i];
    if (word === undefined || word.kind !== 'word' || ENDS_TOTAL.has(word.norm)) return true;
    if (named.has(word.norm) || OF_ANY_TOTAL.has(word.norm)) continue;
    if (!view.mentions.some(({ kind, from, to: end }) => kind !== 'indicator' && from <= i && i < end)) return false;
  }
  return true;
}

/** The words of the segment of a level up to the mark behind it. */
function* namingWords({ view, from, to }: Building): Generator<string> {
  for (let i = from - 1; i >= view.from && view.segment(i) === view.segment(from); i--) yield view.words[i]?.norm ?? '';
  for (let i = from; i < view.to && (i < to || view.words[i]?.kind !== 'punctuation'); i++)
    yield view.words[i]?.norm ?? '';
}

const ENDS_TOTAL = new Set('và nhưng còn tăng giảm là do thì'.split(' '));
/** Words that name no total: they lead to its name, or say where and that it is all. */
const OF_ANY_TOTAL = new Set(
  'so với trên trong tổng số lượng của toàn bộ tất cả các những tỉnh nước thành phố địa bàn này đó đã đang hiện có được ở tại'.split(
    ' ',
  ),
);

/** Wholes with their parts; a part that is itself a whole stays a part. */
function* partRelations(buildings: readonly Building[], figureOf: (building: Building) => Figure): Generator<Relation> {
  const lists = new Map<Building, Building[]>();
  for (const building of buildings) {
    if (building.rowParts !== null)
      yield { kind: 'parts', whole: figureOf(building), parts: building.rowParts.map(figureOf), closed: true };
    if (building.whole !== null) addTo(lists, building.whole, building);
  }
  for (const [whole, parts] of lists) {
    const closed = parts.filter((part) => part.closed);
    const chosen = closed.length > 0 ? closed : parts;
    yield { kind: 'parts', whole: figureOf(whole), parts: chosen.map(figureOf), closed: closed.length > 0 };
  }
}
