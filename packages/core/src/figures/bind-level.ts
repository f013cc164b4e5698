/** Levels: the indicator of a count or an amount, by the noun phrase after it or the subject before it. */
import { type IndicatorMention, normsOf, type Word, wordAt } from '../reading/index.js';
import { oncePer } from '../text/index.js';
import {
  countsPeople,
  type Indicator,
  type IndicatorId,
  type IndicatorRecord,
  knownIndicators,
  SCHEMES,
} from '../vocabulary/index.js';
import { bindBareSubject } from './bare-subject.js';
import type { Building } from './building.js';
import { HEADS } from './counted-against.js';
import { bracketedBase, countedAhead, countedBehind, countedByRate } from './counted-by-rate.js';
import { indicatorNamed, isMeasuredIn, isPartOf, recordOf } from './record.js';
import { linkText, marksBetween, numberAfter, type SentenceView, saysOnly } from './sentence-view.js';
import { countsSomeOfPhrase, countsSomeOfSubject } from './some-of-level.js';
import {
  isCountedTogether,
  isGrandTotal,
  isJoined,
  isModifier,
  isNegated,
  isRateBase,
  isReachable,
  isSubject,
  name,
  subjectsBefore,
} from './subject.js';
import { subjectBefore } from './subject-before.js';
import { isThisNumber, spokenOf } from './this-number.js';
import { isWhole } from './whole-name.js';

/** A level by the noun phrase after it (`91 triệu người tham gia BHYT`), else by the subject before it (`Số người … là 91 triệu người`). */
export function bindLevel(figure: Building, before: readonly Building[]): void {
  const { view } = figure;
  const unitStart = figure.unitMention?.from ?? figure.number.to;
  const after = view.of.indicator.find((mention) => !mention.short && mention.from === unitStart);
  if (after !== undefined) bindToPhrase(figure, after, before);
  else bindToSubject(figure, before);
}

/** `91 triệu người tham gia BHYT`: what the phrase behind the number counts, or some of it. */
function bindToPhrase(figure: Building, after: IndicatorMention, before: readonly Building[]): void {
  const { view } = figure;
  if (
    isOfNext(view, after) ||
    after.listed ||
    isCountedTogether(view, after) ||
    !isMeasuredIn(recordOf(after.indicator), figure)
  )
    return;
  const group = groupBefore(figure, after, before);
  if (group !== null) {
    if (!isJoined(view, group, figure.from)) name(figure, group);
    return;
  }
  name(figure, after);
  figure.indicator = ofItsEvent(after.indicator, before.at(-1) ?? null, figure);
  figure.subset = figure.indicator !== null && countsSomeOfPhrase(figure, after);
  if (figure.subset) figure.partOf = figure.indicator;
}

/** `Số người tham gia BHYT là 91 triệu người`: what the words before the number speak of. */
function bindToSubject(figure: Building, before: readonly Building[]): void {
  const { view } = figure;
  // `… trên tổng số 188.312 em`: what something is counted against, no level of its own.
  const said = (back: number) => wordAt(view.words, figure.from - back)?.norm;
  if (said(1) === 'số' && said(2) !== 'dân' && said(3) === 'trên') return;
  // `… người tham gia BHYT trong 1.176.078 dân`.
  if (HEADS.has(figure.unit) && said(1) === 'trong') return;
  // `621.480 người tham gia BHYT/649.700 người dân`: so is what stands behind a name and a stroke.
  if (wordAt(view.words, figure.from - 1)?.norm === '/' && (before.at(-1)?.to ?? figure.from) < figure.from - 1) return;
  const some = someParticipants(figure);
  if (some !== null) {
    name(figure, some);
    figure.subset = true;
    figure.partOf = some.indicator;
    return;
  }
  if (bindBareSubject(figure)) return;
  const kindOf = kindBehind(figure, before) ?? schemeOfRow(figure, before);
  if (kindOf !== null) {
    figure.indicator = kindOf;
    return;
  }
  const participants = participantsBefore(figure, before);
  if (participants !== null) {
    name(figure, participants);
    return;
  }
  const part = partByRest(figure, before);
  if (part !== null) {
    figure.indicator = part;
    return;
  }
  // `…, tổng cộng 5.360 tỷ đồng`: what all of the list comes to is none of its members.
  if (before.length > 0 && isGrandTotal(view, figure.from)) return;
  const debt = sumOfMoney(figure, before);
  if (debt !== null) {
    name(figure, debt);
    figure.subset = true;
    figure.partOf = debt.indicator;
    return;
  }
  const subject = countedBehind(figure, before) ?? bracketedBase(figure, before) ?? subjectBefore(figure, before);
  if (subject !== null && isWhole(view, figure.to)) {
    name(figure, subject);
    if (countsSomeOfSubject(figure, subject)) {
      figure.subset = true;
      figure.partOf = subject.indicator;
    }
  } else if (subject === null && isThisNumber(figure)) figure.indicator = spokenOf(figure, before);
}

/**
 * `1.433 doanh nghiệp nợ BHXH từ 3 tháng trở lên, với tổng số tiền hơn 180 tỷ đồng`, `795 đơn vị nợ số tiền BHXH gần 1.000 tỷ đồng`, `767
 * đơn vị nợ BHXH từ 6 tháng với gần 1.000 tỷ đồng`: the money of what was counted, some of all there is.
 */
function sumOfMoney(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const { view, from, kind } = figure;
  if (kind !== 'money') return null;
  let end = from;
  while (end > view.from && LEADS_TO_SUM.has(view.words[end - 1]?.norm ?? '')) end--;
  const said = linkText(view, Math.max(view.from, end - 3), end);
  const isSum = said.endsWith('số tiền') || said === 'số tiền nợ' || said.endsWith(' với');
  const owed = isSum || said.includes('số tiền') ? subjectsBefore(figure, before).at(-1) : undefined;
  if (!isSum && owed?.to !== from) return null;
  const fits = owed !== undefined && !owed.listed && isMeasuredIn(recordOf(owed.indicator), figure);
  return fits && isModifier(view, owed, before) && view.segment(owed.from) === view.segment(from) ? owed : null;
}

const LEADS_TO_SUM = new Set(['là', 'lên', 'tới', 'đến', 'phải', 'tính', 'lãi']);

/** `14,3 triệu người tham gia BHXH (bắt buộc 12,9 triệu, tự nguyện 1,4 triệu)`: parts that only what is their own names. */
function partByRest(figure: Building, before: readonly Building[]): IndicatorId | null {
  const { view, from, kind } = figure;
  const whole = before.findLast(({ indicator, role }) => indicator !== null && role === 'level');
  const near = whole !== undefined && (view.segment(whole.from) === view.segment(from) || view.bracket(from) !== 0);
  if (whole === undefined || whole.kind !== kind || !near) return null;
  const restsOf = partsByRest(knownIndicators());
  const outer = before.findLast(({ indicator }) => indicator !== null && restsOf(recordOf(indicator)).size > 0);
  if (outer?.indicator == null || outer.kind !== kind) return null;
  if (figure.unit !== '' && figure.unit !== outer.unit && !(countsPeople(figure.unit) && countsPeople(outer.unit)))
    return null;
  let end = from;
  while (end > view.from && BEFORE_NUMBER.has(view.words[end - 1]?.norm ?? '')) end--;
  let start = end;
  while (
    start > outer.to &&
    view.words[start - 1]?.kind === 'word' &&
    !BEFORE_NAME.has(view.words[start - 1]?.norm ?? '')
  )
    start--;
  return restsOf(recordOf(outer.indicator)).get(linkText(view, start, end)) ?? null;
}

/** `… người tham gia BHXH, gồm 40.318 người tham gia bắt buộc`: the part whose own words stand behind the number. */
function kindBehind(figure: Building, before: readonly Building[]): IndicatorId | null {
  const { view, to } = figure;
  if (view.words[to]?.norm !== 'tham' || view.words[to + 1]?.norm !== 'gia') return null;
  const kind = linkText(view, to + 2, Math.min(view.to, to + 4));
  if (!KINDS.has(kind) || !isWhole(view, to + 4)) return null;
  const restsOf = partsByRest(knownIndicators());
  const whole = subjectsBefore(figure, before).findLast(({ indicator }) => restsOf(recordOf(indicator)).has(kind));
  return whole === undefined ? null : (restsOf(recordOf(whole.indicator)).get(kind) ?? null);
}

/** `Số thu BHXH bắt buộc là 2.415 tỷ đồng, BHYT 812 tỷ đồng, BHTN 178 tỷ đồng`: what is collected goes on, scheme by scheme. */
function schemeOfRow(figure: Building, before: readonly Building[]): IndicatorId | null {
  const { view, from, kind } = figure;
  const last = before.at(-1);
  const scheme = view.words[from - 1];
  if (kind !== 'money' || last?.kind !== 'money' || last.role !== 'level' || scheme === undefined) return null;
  if (!SCHEMES.has(scheme.norm) || !saysOnly(view, last.to, from - 1, AND)) return null;
  for (let i = last.from - 2; i >= view.from && view.segment(i) === view.segment(from); i--)
    if (view.words[i]?.norm === 'thu' && SCHEMES.has(view.words[i + 1]?.norm ?? ''))
      return indicatorNamed([view.words[i] as Word, scheme]);
  return null;
}

const KINDS = new Set(['bắt buộc', 'tự nguyện']);
const AND = new Set([',', ';', 'và']);
const BEFORE_NUMBER = new Set(['là', 'có', ':', 'đạt', 'được']);
const BEFORE_NAME = new Set(['và', 'đó', 'gồm', 'loại', 'hình', 'nhóm', 'khối', 'còn']);

/** What the names of an indicator's parts say beyond its own: `BHXH` and `BHXH bắt buộc` give `bắt buộc`. Parts may be a workspace's own. */
const partsByRest = oncePer((known: readonly Indicator[]) =>
  oncePer((whole: IndicatorRecord): ReadonlyMap<string, IndicatorId> => {
    const rests = new Map<string, IndicatorId>();
    const names = [...whole.short, ...whole.phrases].map((phrase) => normsOf(phrase).join(' '));
    for (const part of known) {
      if (part.partOf !== whole.id || part.measure !== whole.measure) continue;
      for (const phrase of [...part.short, ...part.phrases]) {
        const said = normsOf(phrase).join(' ');
        for (const name of names) if (said.startsWith(`${name} `)) rests.set(said.slice(name.length + 1), part.id);
      }
    }
    return rests;
  }),
);

/** `412 tin, bài, trên báo, đài địa phương 980 tin, bài`: the rest of the name is the label of the next number. */
function isOfNext(view: SentenceView, { to, reach }: IndicatorMention): boolean {
  return reach > to && numberAfter(view, reach)?.from === reach;
}

/** `Nhóm do NSNN đóng có 1.120.400 người tham gia BHYT`: the official part that is the subject right before is what is counted. */
function groupBefore(figure: Building, after: IndicatorMention, before: readonly Building[]): IndicatorMention | null {
  const { view, from } = figure;
  const subject = subjectsBefore(figure, before).at(-1);
  if (subject === undefined || subject.short || !isReachable(view, subject.to, from)) return null;
  if (subject.from < (before.at(-1)?.to ?? view.from) || marksBetween(view, subject.to, from, ',:')) return null;
  return isSubject(view, subject) && isPartOf(subject.indicator, after.indicator) ? subject : null;
}

/**
 * `197.400 cuộc truyền thông nhóm nhỏ với 1,4 triệu lượt người`: people attend the events named right before them. Where no
 * indicator counts the attendances of those events, there is none.
 */
function ofItsEvent(indicator: IndicatorId, event: Building | null, figure: Building): IndicatorId | null {
  const { attendanceOf } = recordOf(indicator);
  const joined =
    event !== null &&
    event.view.segment(event.from) === figure.view.segment(figure.from) &&
    !marksBetween(figure.view, event.to, figure.from, ';');
  if (
    attendanceOf === undefined ||
    event === null ||
    event.kind !== 'count' ||
    !joined ||
    event.indicator === attendanceOf
  )
    return indicator;
  if (event.indicator === null || recordOf(event.indicator).measure !== 'flow') return indicator;
  return knownIndicators().find((record) => record.attendanceOf === event.indicator)?.id ?? indicator;
}

/** `12.300 chủ hộ kinh doanh tham gia BHXH bắt buộc`: a group of people of whom the participation is said is some of the participants. */
function someParticipants(figure: Building): IndicatorMention | null {
  const { view, to } = figure;
  if (figure.kind !== 'count' || !countsPeople(figure.unit) || figure.unitMention === null) return null;
  const mention = view.of.indicator.find((found) => found.from >= to);
  if (
    mention === undefined ||
    mention.listed ||
    mention.from > to + 8 ||
    marksBetween(view, to, mention.from, ',;:().-')
  )
    return null;
  // Some short names begin with the verb: `tham gia BHXH bắt buộc`, `đóng BHXH bắt buộc`.
  const first = view.words[mention.from]?.norm;
  const verb = mention.short && first !== 'tham' && first !== 'đóng' ? mention.from - 2 : mention.from;
  const joins =
    (view.words[verb]?.norm === 'tham' && view.words[verb + 1]?.norm === 'gia') || (mention.short && first === 'đóng');
  const parted = view.mentions.some(
    (other) => (other.kind === 'number' || other.kind === 'cue') && other.from >= to && other.from < mention.from,
  );
  // `43.600 học sinh chưa được tham gia BHYT`: those who are not among them.
  if (view.words.slice(to, mention.from).some(isNegated)) return null;
  return joins && !parted && isMeasuredIn(recordOf(mention.indicator), { ...figure, unit: 'người' }) ? mention : null;
}

/** `BHXH … hiện mới có 14,34 triệu người tham gia`: the bare verb takes the scheme that the sentence speaks of. */
function participantsBefore(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const { view, to } = figure;
  const [first, second] = [view.words[to]?.norm, view.words[to + 1]?.norm];
  const draws = first === 'thụ' && second === 'hưởng';
  if ((!draws && (first !== 'tham' || second !== 'gia')) || !isWhole(view, to + 2)) return null;
  const nearest = subjectsBefore(figure, before).findLast((mention) => !isRateBase(view, mention));
  if (nearest === undefined) return countedAhead(figure);
  if (nearest.listed) return null;
  // `chi trả lương hưu, trợ cấp BHXH cho 3,41 triệu người thụ hưởng`: a bare scheme names no benefit.
  if (draws && nearest.short) return null;
  if (recordOf(nearest.indicator).measure === 'rate') return countedByRate(figure, nearest);
  // `BHXH Việt Nam giao …`: the body, not what it collects.
  if (nearest.short && view.of.place.some(({ from }) => from === nearest.from)) return null;
  return isMeasuredIn(recordOf(nearest.indicator), figure) ? nearest : null;
}
