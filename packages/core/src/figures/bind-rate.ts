/** Rates: which rate a percentage is the value of, by its base (`% dân số`), its subject, or the phrase behind it. */
import type { IndicatorMention } from '../reading/index.js';
import { type IndicatorId, type IndicatorRecord, knownIndicators } from '../vocabulary/index.js';
import { type Building, because } from './building.js';
import { recordOf } from './record.js';
import { afterLastMark, isWithin, linkText, marksBetween, type SentenceView, saysOnly } from './sentence-view.js';
import { isModifier, isReachable, name, OF_THE_PLACE, subjectsBefore } from './subject.js';
import { isWhole } from './whole-name.js';

/** `chiếm 40,5% lực lượng lao động trong độ tuổi`: a share that an indicator measures is that indicator's value. */
export function bindShareOfBase(figure: Building, before: readonly Building[]): boolean {
  if (figure.kind !== 'percent' || figure.comparedTo === 'target') return false;
  bindRate(figure, before);
  if (figure.indicator === null) return false;
  figure.role = 'level';
  return true;
}

/** A percentage that is no change: of a base (`% dân số`), or the value of the rate that is its subject. */
export function bindRate(figure: Building, before: readonly Building[]): void {
  // `45% lực lượng lao động trong độ tuổi tham gia BHXH`: the phrase behind names rate and base at once.
  const whole = figure.view.of.indicator.find(
    (mention) => mention.from === figure.to && recordOf(mention.indicator).measure === 'rate',
  );
  if (whole !== undefined) {
    // `18/130 xã, phường đạt 100% dân số tham gia BHYT`: of which of them it is true.
    if (isModifier(figure.view, whole, before)) return;
    name(figure, whole);
    figure.base = (recordOf(whole.indicator).denominator as IndicatorId | undefined) ?? null;
    return;
  }
  const people = peopleCovered(figure);
  if (people !== null) {
    if (isModifier(figure.view, people.mention, before)) return;
    figure.indicator = people.rate;
    figure.base = 'population';
    because(figure, 'indicator', people.mention);
    return;
  }
  const base = baseOf(figure);
  // `11,4% lao động tham gia …`: a percentage of what is named behind it, whatever was spoken of before.
  const subject = base === null && !isWhole(figure.view, figure.to) ? null : rateSubject(figure, before);
  if (base !== null) {
    figure.base = base.indicator;
    because(figure, 'base', base);
  }
  const record = subject === null ? null : recordOf(subject.indicator);
  const rate =
    record === null
      ? null
      : record.measure === 'rate'
        ? rateWithBase(record, figure.base)
        : rateOf(record.id, figure.base);
  if (rate === null || subject === null) {
    bindBareRate(figure, before);
    if (figure.indicator === null && base === null) bindTargetRate(figure, before);
    if (figure.indicator === null && base !== null && figure.role === 'level') figure.role = 'share';
    return;
  }
  figure.indicator = rate;
  const counted = before.filter((other) => other.indicator === recordOf(rate).numerator);
  figure.subject = counted.findLast((other) => isOpenTo(figure, other)) ?? counted.at(-1) ?? null;
  because(figure, 'indicator', subject);
}

/** `91% người dân tham gia BHYT`, `91% dân số tỉnh tham gia BHYT`: of the population, as `91% dân số tham gia BHYT` is. */
function peopleCovered({
  view,
  to,
}: Building): { readonly mention: IndicatorMention; readonly rate: IndicatorId } | null {
  const people = `${view.words[to]?.norm} ${view.words[to + 1]?.norm}`;
  if (people === 'dân số') return populationCovered(view, to + 2);
  if (people !== 'người dân') return null;
  const mention = view.of.indicator.find((found) => found.from === to && !found.listed);
  const rate = mention === undefined ? null : rateOf(mention.indicator, 'population');
  return mention === undefined || rate === null || !isWhole(view, mention.reach) ? null : { mention, rate };
}

/** `dân số (toàn tỉnh) tham gia BHYT`, behind `dân số`: a place between the people and what they take part in. */
function populationCovered(
  view: SentenceView,
  from: number,
): { readonly mention: IndicatorMention; readonly rate: IndicatorId } | null {
  let at = from;
  while (OF_THE_PLACE.has(view.words[at]?.norm ?? '') || isWithin(view, at, 'place')) at++;
  if (view.words[at]?.norm !== 'tham' || view.words[at + 1]?.norm !== 'gia') return null;
  const mention = view.of.indicator.find((found) => found.from === at || found.from === at + 2);
  const rate = mention === undefined || mention.listed ? null : rateOf(mention.indicator, 'population');
  return mention === undefined || rate === null || !isWhole(view, mention.reach) ? null : { mention, rate };
}

/** Whether a level stands in no bracket that was closed before a figure: `3,1 triệu người (học sinh 700.000 em), đạt 94,6% dân số`. */
export function isOpenTo({ view, from }: Building, level: Building): boolean {
  const bracket = level.view.bracket(level.from);
  return bracket === 0 || (level.view === view && bracket === view.bracket(from));
}

/**
 * `3.198.520 người tham gia BHYT trên tổng dân số 3.442.018 người, tỷ lệ bao phủ đạt 95,92%`: a bare `tỷ lệ bao phủ` is the rate of the
 * count before it, over the base that the sentence states.
 */
function bindBareRate(figure: Building, before: readonly Building[]): void {
  const last = before.at(-1);
  if (last === undefined) return;
  const { view, from } = figure;
  const named = linkText(view, last.to, from);
  const isNamed = NAMES_RATE.test(named);
  const saysRatio = !isNamed && SAYS_RATIO.has(linkText(view, afterLastMark(view, last.to, from), from));
  if (!isNamed && !saysRatio && named !== REACHES) return;
  const levels = before.filter((other) => other.role === 'level' && other.indicator !== null && !other.subset);
  const stated = new Set(levels.map((level) => level.indicator));
  const rates = knownIndicators().filter(({ numerator }) => stated.has(numerator as IndicatorId));
  const ofStated = rates.find(({ denominator }) => stated.has(denominator as IndicatorId));
  // `621.480 người tham gia BHYT/649.700 người dân, đạt tỷ lệ bao phủ 95,7%`: what covers a people is measured by it.
  // `…; 4,01 triệu người tham gia BHYT, tỷ lệ bao phủ 93,6%`: of the count in its own segment.
  const [only, ...others] = new Set(
    levels.filter((level) => view.segment(level.from) === view.segment(from)).map((level) => level.indicator),
  );
  const covering = others.length === 0 && named.includes('bao phủ') && only != null ? coveringRate(only) : null;
  // `Dân số là 893.400 người, trong đó có 834.600 người tham gia BHYT, đạt tỷ lệ 93,42%`.
  const isBehind =
    saysRatio && last.indicator === ofStated?.numerator && before.at(-2)?.indicator === ofStated?.denominator;
  // `560.240 người tham gia BHYT trên dân số 591.270 người, đạt 94,75%`.
  const isAgainst = named === REACHES && last.indicator === ofStated?.denominator;
  const rate = isNamed ? (ofStated?.id ?? covering) : isBehind || isAgainst ? ofStated?.id : undefined;
  if (rate == null) return;
  figure.indicator = rate;
  figure.subject = levels.find((level) => level.indicator === recordOf(rate).numerator) ?? null;
}

/** `Tỷ lệ bao phủ BHYT đạt 96,4%, …; mục tiêu năm 2023 là 97,5%`: a target without a name is one of the only rate that the sentence tells. */
function bindTargetRate(figure: Building, before: readonly Building[]): void {
  const { view, from, role } = figure;
  if (role !== 'target') return;
  const rates = before.filter((other) => other.kind === 'percent' && other.role === 'level');
  const [rate] = rates;
  if (rate?.indicator == null || rates.some(({ indicator }) => indicator !== rate.indicator)) return;
  const start = afterLastMark(view, (before.at(-1) as Building).to, from);
  if (saysOnly(view, start, from, LEADS_TO_TARGET, 'period', 'cue')) figure.indicator = rate.indicator;
}

const LEADS_TO_TARGET = new Set([
  'là',
  'chỉ',
  'tiêu',
  'mục',
  'kế',
  'hoạch',
  'giao',
  'được',
  'tỉnh',
  'của',
  'đạt',
  'đề',
  'ra',
]);
const NAMES_RATE =
  /(?:^|\s)(?:tỷ lệ|độ|diện) (?:bao phủ|tham gia)(?: (?:đạt|là|mới|chỉ|ở|mức|đã|này|của|tỉnh|toàn|ước|khoảng|hơn|trên|gần))*$/u;
const SAYS_RATIO = new Set(['đạt tỷ lệ', 'tỷ lệ đạt', 'tỷ lệ', 'tỷ lệ là']);
const REACHES = ', đạt';
const POPULATIONS = new Set(['population', 'labour-force.working-age']);

/** The name that a percentage is said of: the nearest before it in its segment, a short name included; else that of the last level. */
function rateSubject(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const { view, from } = figure;
  const mentions = subjectsBefore(figure, before);
  const inSegment = mentions.filter((mention) => isReachable(view, mention.to, from));
  if (figure.base === null && hasOwnRate(view, inSegment.at(-1)?.to ?? from, from)) return null;
  const measured = figure.base === null ? measuredBy(view, inSegment) : null;
  if (measured !== null) figure.base = inSegment.at(-1)?.indicator ?? null;
  const nearest = measured ?? inSegment.at(-1) ?? (figure.base === null ? undefined : mentions.at(-1));
  if (nearest === undefined) return null;
  // After a level of something else (`hội nghị`), the percentage is not said of an earlier name.
  const last = before.at(-1);
  const parted =
    last !== undefined && last.from > nearest.to && last.indicator === null && last.kind === 'count' && last.inherits;
  if (isModifier(view, nearest, before) || isOfKind(view, nearest.to, from)) return null;
  return parted || nearest.listed ? null : nearest;
}

/** `Tỷ lệ bao phủ BHXH so với lực lượng lao động đạt 17,25%`, `tỷ lệ số người tham gia BHXH trên …`: the name before the base that ends it. */
function measuredBy(view: SentenceView, names: readonly IndicatorMention[]): IndicatorMention | null {
  const [name, base] = names.slice(-2);
  if (name === undefined || base === undefined || name.listed || !AGAINST_BASE.has(linkText(view, name.to, base.from)))
    return null;
  if (recordOf(base.indicator).measure !== 'stock') return null;
  if (recordOf(name.indicator).measure === 'rate') return name;
  const before = linkText(view, Math.max(view.from, name.from - 3), name.from);
  return /(?:^|\s)tỷ lệ(?: số)?$/u.test(before) ? name : null;
}

const AGAINST_BASE = new Set(
  ['so với', 'trên', 'trong'].flatMap((link) => ['', ' tổng', ' tổng số'].map((of) => `${link}${of}`)),
);

/** `diện bao phủ BHXH đạt 31,9%, trong đó bắt buộc 28,5%, tự nguyện 3,4%`: behind the name stands another kind of the scheme. */
function isOfKind({ words }: SentenceView, from: number, to: number): boolean {
  return to - 2 >= from && KINDS.has(`${words[to - 2]?.norm} ${words[to - 1]?.norm}`);
}

const KINDS = new Set(['bắt buộc', 'tự nguyện']);

/** `…, tỷ lệ hồ sơ nộp trực tuyến đạt 87%`: behind the last name another rate is named, which no record knows. */
function hasOwnRate({ words }: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (words[i]?.norm === 'tỷ' && words[i + 1]?.norm === 'lệ' && !SAME_RATE.has(words[i + 2]?.norm ?? ''))
      return i + 2 < to;
  return false;
}

const SAME_RATE = new Set('bao tham này đó trên đạt là chiếm tương ước khoảng chung trung bình cả toàn của'.split(' '));

/** The indicator that a percentage is a percentage of: `% dân số`, `% so với lực lượng lao động trong độ tuổi`. */
function baseOf({ view, to }: Building): IndicatorMention | null {
  return (
    view.of.indicator.find(
      (mention) =>
        mention.from >= to &&
        mention.from <= to + 4 &&
        !mention.short &&
        !marksBetween(view, to, mention.from, ',;.(:') &&
        BASE_LINKS.test(linkText(view, to, mention.from)),
    ) ?? null
  );
}

const BASE_LINKS = /^(?:(?:so với|so|trên|tổng|tổng số|số|của|trong|trong tổng số)\s?)*$/u;

/** The rate whose numerator is an indicator, over a base. Without a base there is no telling which. */
export function rateOf(numerator: IndicatorId, base: IndicatorId | null): IndicatorId | null {
  if (base === null) return null;
  return (
    knownIndicators().find(
      (record) => record.measure === 'rate' && record.numerator === numerator && isOver(record, base),
    )?.id ?? null
  );
}

/** The one rate of those counted over a people: what `tỷ lệ bao phủ` of a scheme is. */
export function coveringRate(numerator: IndicatorId): IndicatorId | null {
  const [only, another] = knownIndicators().filter(
    (record) => record.numerator === numerator && POPULATIONS.has(record.denominator ?? ''),
  );
  return another === undefined ? (only?.id ?? null) : null;
}

/** A named rate, unless the text gives it another base than its own. */
export function rateWithBase(
  record: IndicatorRecord & { readonly id: IndicatorId },
  base: IndicatorId | null,
): IndicatorId | null {
  return base === null || record.denominator === undefined || isOver(record, base) ? record.id : null;
}

/**
 * Whether a rate is told over a base: its own, or all of what that is a part of. `chiếm 24,1% lực lượng lao động` is how reports gave the
 * rate of BHXH before they took those of working age; the figure keeps the base that is said, and compares with none over another.
 */
function isOver({ denominator }: IndicatorRecord, base: IndicatorId): boolean {
  return denominator === base || (denominator !== undefined && recordOf(denominator as IndicatorId).partOf === base);
}
