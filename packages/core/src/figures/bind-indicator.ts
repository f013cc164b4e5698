/** Third step of binding: which indicator a figure speaks of, and which other figure it is said of. */
import type { IndicatorMention } from '../reading/index.js';
import { type IndicatorId, type IndicatorRecord, indicatorById, indicators, unitByName } from '../vocabulary/index.js';
import { because, type Building } from './building.js';
import { RELATIVE_ROLES } from './role.js';
import { cuesBetween, marksBetween, mentionsOf, type SentenceView } from './sentence-view.js';

/** Fills in indicator, base, subset and subject of the figures of a sentence, in order. */
export function bindIndicators(figures: readonly Building[], previous: readonly Building[]): void {
  figures.forEach((figure, i) => {
    const before = figures.slice(0, i);
    if (figure.role === 'share' && bindShareOfBase(figure, before)) return;
    if (RELATIVE_ROLES.has(figure.role)) bindRelative(figure, before);
    else if (figure.kind === 'percent') bindRate(figure, before);
    else if (figure.inherits && figure.kind !== 'multiple') bindLevel(figure, before);
  });
  distribute(figures);
  for (const figure of figures) averageOfBefore(figure, previous);
  for (const figure of figures) {
    if (figure.role === 'level' && isIncrement(figure)) {
      figure.role = 'difference';
      figure.direction = 'up';
    }
    if (figure.role === 'level' && figure.indicator === null) figure.role = 'other';
  }
}

/** `… thu 1.198,8 tỷ đồng. Bình quân mỗi tháng thu 153,2 tỷ đồng`: the total is the only level of its unit in the sentence before. */
function averageOfBefore(figure: Building, previous: readonly Building[]): void {
  if (figure.role !== 'average' || figure.subject !== null || figure.indicator !== null) return;
  const levels = previous.filter((other) => other.role === 'level' && other.kind === figure.kind && (other.unitMention?.unit ?? other.unit) === (figure.unitMention?.unit ?? figure.unit));
  if (levels.length !== 1) return;
  figure.subject = levels[0] as Building;
  figure.indicator = figure.subject.indicator;
}

/**
 * `có thêm 1.234 người tham gia`, `phát triển được 5.000 người tham gia`, `vận động mới 300 người`: of a stock, those who joined. `mới có`,
 * `mới đạt` say "only".
 */
function isIncrement({ view, from, indicator }: Building): boolean {
  if (indicator === null || recordOf(indicator).measure !== 'stock') return false;
  let at = from - 1;
  while (at > view.from && ['được', 'mới', 'thêm', 'tổng', 'cộng', 'cho'].includes(view.words[at]?.norm ?? '')) at--;
  const skipped = view.words.slice(at + 1, from).map((word) => word.norm);
  const verb = `${view.words[at - 1]?.norm ?? ''} ${view.words[at]?.norm ?? ''}`;
  return skipped.includes('thêm') || ['phát triển', 'vận động', 'khai thác', 'kết nạp', 'thu hút', 'tuyên truyền', 'tăng mới', 'tăng'].includes(verb) || (skipped.includes('mới') && view.words[at]?.norm === 'tăng');
}

/** A level by the noun phrase after it (`91 triệu người tham gia BHYT`), else by the subject before it (`Số người … là 91 triệu người`). */
function bindLevel(figure: Building, before: readonly Building[]): void {
  const { view } = figure;
  const unitStart = figure.unitMention?.from ?? figure.number.to;
  const after = mentionsOf(view, 'indicator').find((mention) => !mention.short && mention.from === unitStart);
  if (after !== undefined) {
    if (after.listed || !isMeasuredIn(recordOf(after.indicator), figure)) return;
    name(figure, after);
    figure.indicator = ofItsEvent(after.indicator, before.at(-1) ?? null, figure);
    figure.subset = figure.indicator !== null && !isWhole(view, after.reach);
    if (figure.subset) figure.partOf = figure.indicator;
    return;
  }
  const some = someParticipants(figure);
  if (some !== null) {
    name(figure, some);
    figure.subset = true;
    figure.partOf = some.indicator;
    return;
  }
  const participants = participantsBefore(figure, before);
  if (participants !== null) return name(figure, participants);
  const subject = bracketedBase(figure, before) ?? subjectBefore(figure, before);
  if (subject === null || !isWhole(view, figure.to)) return;
  name(figure, subject);
}

/**
 * `197.400 cuộc truyền thông nhóm nhỏ với 1,4 triệu lượt người`: people attend the events named right before them. Where no
 * indicator counts the attendances of those events, there is none.
 */
function ofItsEvent(indicator: IndicatorId, event: Building | null, figure: Building): IndicatorId | null {
  const { attendanceOf } = recordOf(indicator);
  const joined = event !== null && event.view.segment(event.from) === figure.view.segment(figure.from) && !marksBetween(figure.view, event.to, figure.from, ';');
  if (attendanceOf === undefined || event === null || event.kind !== 'count' || !joined || event.indicator === attendanceOf) return indicator;
  if (event.indicator === null || recordOf(event.indicator).measure !== 'flow') return indicator;
  return indicators.find((record) => record.attendanceOf === event.indicator)?.id ?? indicator;
}

/** `12.300 chủ hộ kinh doanh tham gia BHXH bắt buộc`: a group of people of whom the participation is said is some of the participants. */
function someParticipants(figure: Building): IndicatorMention | null {
  const { view, to } = figure;
  if (figure.kind !== 'count' || !personal(figure.unit) || figure.unitMention === null) return null;
  const mention = mentionsOf(view, 'indicator').find((found) => found.from >= to);
  if (mention === undefined || mention.listed || mention.from > to + 8 || marksBetween(view, to, mention.from, ',;:().-')) return null;
  const verb = mention.short ? mention.from - 2 : mention.from;
  const joins = view.words[verb]?.norm === 'tham' && view.words[verb + 1]?.norm === 'gia';
  const parted = view.mentions.some((other) => (other.kind === 'number' || other.kind === 'cue') && other.from >= to && other.from < mention.from);
  return joins && !parted && isMeasuredIn(recordOf(mention.indicator), { ...figure, unit: 'người' }) ? mention : null;
}

/** `BHXH … hiện mới có 14,34 triệu người tham gia`: the bare verb takes the scheme that the sentence speaks of. */
function participantsBefore(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const { view, to } = figure;
  const verb = `${view.words[to]?.norm} ${view.words[to + 1]?.norm}`;
  if ((verb !== 'tham gia' && verb !== 'thụ hưởng') || !isWhole(view, to + 2)) return null;
  const nearest = subjectsBefore(figure, before).at(-1);
  return nearest !== undefined && !nearest.listed && isMeasuredIn(recordOf(nearest.indicator), figure) ? nearest : null;
}

function name(figure: Building, mention: IndicatorMention): void {
  figure.indicator = mention.indicator;
  because(figure, 'indicator', mention);
}

/**
 * `đạt 3,6% lực lượng lao động trong độ tuổi (698.300 người)`: the bracket behind a base gives the base its value where the count
 * is stated already; in `đạt 92,04% dân số (91,074 triệu người)` it is the count.
 */
function bracketedBase(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const rate = before.at(-1);
  const base = rate?.evidence.base;
  if (rate === undefined || base === undefined || rate.indicator === null || rate.subject === null) return null;
  if (figure.from !== base.to + 1 || figure.view.words[base.to]?.norm !== '(') return null;
  return mentionsOf(figure.view, 'indicator').find((mention) => mention.from === base.from) ?? null;
}

/** The names before a figure, but for those that only say what an earlier percentage is a percentage of. */
function subjectsBefore(figure: Building, before: readonly Building[]): readonly IndicatorMention[] {
  const bases = new Set(before.map((other) => other.evidence.base?.from));
  return mentionsOf(figure.view, 'indicator').filter((mention) => mention.to <= figure.from && !bases.has(mention.from));
}

/** The nearest name before a figure in its segment that its unit fits. A short name must stand right beside it. */
function subjectBefore(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const { view, from } = figure;
  const mentions = subjectsBefore(figure, before).filter((mention) => isReachable(view, mention.to, from));
  const nearest = mentions.at(-1);
  if (nearest === undefined) return null;
  // `số người tham gia BHYT đạt 92,04% dân số (91,074 triệu người)`: what stands between is a rate of the very count.
  const fits = (mention: IndicatorMention) => isMeasuredIn(recordOf(mention.indicator), figure);
  if (nearest.listed || isModifier(view, nearest, before)) return null;
  if (hasOwnSubject(figure) && view.bracket(nearest.from) !== view.bracket(from)) return null;
  // A limit is no level: `số lao động tham gia BHXH không quá 100 người`.
  if (figure.hedge === 'atMost' || figure.hedge === 'atLeast') return null;
  if (nearest.short) return fits(nearest) && isBeside(view, nearest.to, from) ? nearest : null;
  // A bare number is a value only right beside the name: `vinh dự là 1 trong 7 chỉ tiêu` counts something else.
  if (figure.unit === '' && figure.kind === 'count' && (!isBeside(view, nearest.to, from) || view.words[figure.to]?.norm === 'trong')) return null;
  return fits(nearest) && isSubject(view, nearest) ? nearest : null;
}

/** `(số người còn phải phát triển … là 1,26 triệu người)`: a bracket that says in words what it counts. */
function hasOwnSubject({ view, from }: Building): boolean {
  const bracket = view.bracket(from);
  if (bracket === 0) return false;
  let start = from;
  while (start > view.from && view.bracket(start - 1) === bracket) start--;
  return /(?:^|\s)(?:số|tổng|mức|tỷ lệ) \p{L}/u.test(linkText(view, start, from));
}

/** Within one segment; out of a bracket but not into one that has closed. */
function isReachable(view: SentenceView, from: number, to: number): boolean {
  if (view.segment(from - 1) !== view.segment(to)) return false;
  const inner = view.bracket(from - 1);
  return inner === 0 || inner === view.bracket(to);
}

/** `phát triển người tham gia BHXH tự nguyện` names an activity, not a count: a name is a subject only outside such phrases. */
function isSubject(view: SentenceView, mention: IndicatorMention): boolean {
  const before = view.words[mention.from - 1]?.norm ?? '';
  // `So với lực lượng lao động trong độ tuổi là 1.052.480 người`
  if (before === 'với' && view.words[mention.from - 2]?.norm === 'so' && view.words[mention.to]?.norm === 'là') return !mention.listed;
  return !mention.listed && !['triển', 'khích', 'động', 'cho', 'trợ', 'với', 'của', 'đối', 'lợi', 'mọi', 'hơn', 'bằng', 'theo', 'hợp'].includes(before);
}

/** Words that may stand between a short name and its number. */
const BESIDE = new Set(['là', 'đạt', 'có', ':', 'với', 'tăng', 'giảm', 'lên', 'hiện', 'còn', 'được', 'đã', 'tới', 'đến', 'ước', 'khoảng', 'người', 'tham', 'gia', 'mới', 'thêm', '-', 'toàn', 'tỉnh', 'chỉ']);

function isBeside(view: SentenceView, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let i = from; i < to; i++) if (!BESIDE.has(view.words[i]?.norm ?? '')) return false;
  return true;
}

/** Words after a noun phrase that go on with the sentence instead of narrowing the phrase down. */
const GOES_ON = new Set([
  'và', 'hoặc', 'với', 'đạt', 'tăng', 'giảm', 'chiếm', 'bằng', 'vượt', 'so', 'là', 'có', 'còn', 'nhưng', 'thì', 'nên', 'cao', 'thấp', 'gấp', 'đã', 'hiện', 'ước', 'tương', 'hoàn', 'góp', 'mỗi', 'hằng',
  'lên', 'xuống', 'trong', 'tính', 'đến', 'tới', 'năm', 'tháng', 'quý', 'cuối', 'đầu', 'lần', 'trung', 'bình', 'nhiều', 'ít', 'để', 'theo', 'cùng', 'mà', 'riêng', 'gồm', 'bao', 'sau', 'trước', 'tiếp', 'thuộc', 'vào', 'cả', 'toàn', 'như', 'cụ', 'đồng', 'do',
]);

/**
 * Whether what was named goes on unrestricted: a sentence part, a time or a place follows. Any other word narrows it down to some of
 * it: `người hưởng lương hưu dưới 1,3 triệu`.
 */
function isWhole(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (at >= view.to || word === undefined || word.kind !== 'word') return !isThreshold(view, at);
  const everywhere = LEADS.has(word.norm) && view.mentions.some((mention) => mention.kind === 'number' && mention.from === at + 1 && ['63', '34'].includes(mention.value.toString()));
  if (everywhere) return true;
  const led = view.mentions.some((mention) => (mention.kind === 'period' || mention.kind === 'place') && (mention.from === at || (mention.from === at + 1 && LEADS.has(word.norm))));
  // `… người tham gia BHYT trên tổng dân số …`: what follows is what they are counted against.
  const against = word.norm === 'trên' && view.words[at + 1]?.norm === 'tổng';
  return led || against || GOES_ON.has(word.norm);
}

const LEADS = new Set(['tại', 'ở', 'của', 'trên', 'trong', 'thuộc', 'vào', 'cho', 'do', 'từ', 'khắp']);

/** `người hưởng lương hưu > 5 triệu`: a mark of comparison narrows, too. */
function isThreshold(view: SentenceView, at: number): boolean {
  return ['<', '>', '≤', '≥'].includes(view.words[at]?.norm ?? '');
}

/** Whether an indicator counts in the figure's unit. A figure without a unit fits what stands right beside it. */
export function isMeasuredIn(record: IndicatorRecord, { kind, unit }: Building): boolean {
  if (kind === 'percent') return record.measure === 'rate';
  if (kind === 'money') return record.units.some((name) => name.includes('đồng'));
  if (kind !== 'count' || record.measure === 'rate') return false;
  if (unit === '') return true;
  return record.units.some((name) => name === unit || (unitByName(unit)?.of === name && name === 'người'));
}

/** `chiếm 40,5% lực lượng lao động trong độ tuổi`: a share that an indicator measures is that indicator's value. */
function bindShareOfBase(figure: Building, before: readonly Building[]): boolean {
  if (figure.kind !== 'percent' || figure.comparedTo === 'target') return false;
  bindRate(figure, before);
  if (figure.indicator === null) return false;
  figure.role = 'level';
  return true;
}

/** A percentage that is no change: of a base (`% dân số`), or the value of the rate that is its subject. */
function bindRate(figure: Building, before: readonly Building[]): void {
  // `45% lực lượng lao động trong độ tuổi tham gia BHXH`: the phrase behind names rate and base at once.
  const whole = mentionsOf(figure.view, 'indicator').find((mention) => mention.from === figure.to && recordOf(mention.indicator).measure === 'rate');
  if (whole !== undefined) {
    name(figure, whole);
    figure.base = (recordOf(whole.indicator).denominator as IndicatorId | undefined) ?? null;
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
  const rate = record === null ? null : record.measure === 'rate' ? rateWithBase(record, figure.base) : rateOf(record.id, figure.base);
  if (rate === null || subject === null) {
    bindBareRate(figure, before);
    if (figure.indicator === null && base !== null && figure.role === 'level') figure.role = 'share';
    return;
  }
  figure.indicator = rate;
  figure.subject = before.filter((other) => other.indicator === recordOf(rate).numerator).at(-1) ?? null;
  because(figure, 'indicator', subject);
}

/**
 * `3.198.520 người tham gia BHYT trên tổng dân số 3.442.018 người, tỷ lệ bao phủ đạt 95,92%`: a bare `tỷ lệ bao phủ` is the rate of the
 * count before it, over the base that the sentence states.
 */
function bindBareRate(figure: Building, before: readonly Building[]): void {
  const { view, from } = figure;
  const start = before.at(-1)?.to ?? view.from;
  const named = view.words.slice(start, from).map((word) => word.norm).join(' ');
  if (!/(?:^|\s)(?:tỷ lệ|độ|diện) (?:bao phủ|tham gia)(?: (?:đạt|là|mới|chỉ|ở|mức|đã|này|của|tỉnh|toàn|ước|khoảng|hơn|trên|gần))*$/u.test(named)) return;
  const levels = before.filter((other) => other.role === 'level' && other.indicator !== null && !other.subset);
  const stated = new Set(levels.map((level) => level.indicator));
  const rate = indicators.find((record) => stated.has(record.numerator as IndicatorId) && stated.has(record.denominator as IndicatorId));
  if (rate === undefined) return;
  figure.indicator = rate.id;
  figure.subject = levels.find((level) => level.indicator === rate.numerator) ?? null;
}

/**
 * `15 địa phương đạt tỷ lệ bao phủ BHYT trên 95%`, `767 đơn vị nợ BHXH trên 300 triệu đồng`: a name that goes on from a count of other
 * things says of which ones it is true; its number is a threshold.
 */
function isModifier(view: SentenceView, mention: IndicatorMention, before: readonly Building[]): boolean {
  const counted = before.filter((other) => other.to <= mention.from).at(-1);
  if (counted !== undefined && cuesBetween(view, counted.to, mention.from, 'parts').length > 0) return false;
  return counted !== undefined && counted.kind === 'count' && counted.indicator === null && counted.inherits && counted.unit !== '' && !marksBetween(view, counted.to, mention.from, ',;:().') && !cuesBetween(view, counted.to, mention.from, 'attain').some((cue) => cue.from > counted.to + 8);
}

/** The name that a percentage is said of: the nearest before it in its segment, a short name included; else that of the last level. */
function rateSubject(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const { view, from } = figure;
  const mentions = subjectsBefore(figure, before);
  const inSegment = mentions.filter((mention) => isReachable(view, mention.to, from));
  const nearest = inSegment.at(-1) ?? (figure.base === null ? undefined : mentions.at(-1));
  if (nearest === undefined) return null;
  // After a level of something else (`hội nghị`), the percentage is not said of an earlier name.
  const last = before.at(-1);
  const parted = last !== undefined && last.from > nearest.to && last.indicator === null && last.kind === 'count' && last.inherits;
  if (isModifier(view, nearest, before)) return null;
  return parted || nearest.listed ? null : nearest;
}

/** The indicator that a percentage is a percentage of: `% dân số`, `% so với lực lượng lao động trong độ tuổi`. */
function baseOf({ view, to }: Building): IndicatorMention | null {
  return (
    mentionsOf(view, 'indicator').find((mention) => mention.from >= to && mention.from <= to + 4 && !mention.short && !marksBetween(view, to, mention.from, ',;.(:') && BASE_LINKS.test(linkText(view, to, mention.from))) ?? null
  );
}

const BASE_LINKS = /^(?:(?:so với|so|trên|tổng|tổng số|số|của|trong|trong tổng số)\s?)*$/u;

function linkText(view: SentenceView, from: number, to: number): string {
  return view.words.slice(from, to).map((word) => word.norm).join(' ');
}

/** The rate whose numerator is an indicator, over a base. Without a base there is no telling which. */
function rateOf(numerator: IndicatorId, base: IndicatorId | null): IndicatorId | null {
  if (base === null) return null;
  return indicators.find((record) => record.measure === 'rate' && record.numerator === numerator && record.denominator === base)?.id ?? null;
}

/** A named rate, unless the text gives it another base than its own. */
function rateWithBase(record: IndicatorRecord & { readonly id: IndicatorId }, base: IndicatorId | null): IndicatorId | null {
  return base === null || record.denominator === undefined || record.denominator === base ? record.id : null;
}

/** A change, share, average or gap takes the indicator of the level that it is said of. */
function bindRelative(figure: Building, before: readonly Building[]): void {
  const { view, role, kind } = figure;
  const unitStart = figure.unitMention?.from ?? -1;
  const after = role === 'share' ? undefined : mentionsOf(view, 'indicator').find((mention) => !mention.short && mention.from === unitStart && isMeasuredIn(recordOf(mention.indicator), figure));
  const level = levelFor(figure, before);
  if (figure.restates !== null) {
    figure.indicator = figure.restates.indicator;
    figure.subject = figure.restates.subject;
    return;
  }
  const nearest = subjectsBefore(figure, before).filter((mention) => isReachable(view, mention.to, figure.from) && (mention.short ? isBeside(view, mention.to, figure.from) : isSubject(view, mention)) && (kind === 'percent' || kind === 'percentagePoint' || kind === 'multiple' || isMeasuredIn(recordOf(mention.indicator), figure))).at(-1);
  if (after !== undefined) name(figure, after);
  else if (level !== null && (nearest === undefined || level.to >= nearest.from || level.evidence.indicator?.from === nearest.from)) figure.indicator = level.indicator;
  else if (nearest !== undefined) name(figure, nearest);
  figure.subject = level !== null && (level.indicator === figure.indicator || after !== undefined && figure.indicator === level.indicator) ? level : null;
}

/** The level that a relative figure is said of: the nearest before it in its segment that it can be said of. */
function levelFor(figure: Building, before: readonly Building[]): Building | null {
  const { view, role, kind, unit } = figure;
  const levels = before.filter(
    (other) =>
      other.inherits && (other.role === 'level' || other.role === 'other' || other.role === 'target') && view.segment(other.from) === view.segment(figure.from) &&
      (view.bracket(other.from) === view.bracket(figure.from) || view.bracket(figure.from) !== 0) && (view.bracket(other.from) === 0 || view.bracket(other.from) === view.bracket(figure.from)),
  );
  const counts = levels.filter((other) => other.kind === 'count' || other.kind === 'money' || other.kind === 'measure');
  const last = <T>(list: readonly T[]): T | null => list.at(-1) ?? null;
  // A gap is measured from what stands right before it; a growth of participants may follow their rate.
  if (kind === 'percentagePoint') return last(levels.filter((other) => other.kind === 'percent'));
  if (role === 'gap' && kind === 'percent') {
    // `chiếm 35,1% lực lượng lao động, thấp hơn 0,4% so với chỉ tiêu (35,5%)`: of the share right before it.
    const share = before.at(-1);
    const isShare = share !== undefined && share.role === 'share' && share.comparedTo === null && view.segment(share.from) === view.segment(figure.from);
    return isShare ? share : last(levels);
  }
  if (role === 'growth' || role === 'multiple' || role === 'share') return last(counts) ?? last(levels);
  const counted = figure.unitMention?.unit ?? unit;
  return last(counts.filter((other) => other.unit === counted || unit === '' || other.kind === figure.kind && (kind === 'money' || personal(other.unit) && personal(counted))));
}

function personal(unit: string): boolean {
  return unit === 'người' || unitByName(unit)?.of === 'người';
}

/** `lần lượt tăng 1,78% và 16,09%`, `lần lượt là A, B và C`: the n-th figure goes with the n-th level or name before the cue. */
function distribute(figures: readonly Building[]): void {
  const first = figures[0];
  if (first === undefined) return;
  const { view } = first;
  for (const cue of cuesBetween(view, view.from, view.to, 'respectively')) {
    const listed = listAfter(figures, cue.to);
    if (listed.length < 2) continue;
    const levels = figures.filter((figure) => figure.to <= cue.from && figure.role === 'level' && isListMate(view, figure, cue.from)).slice(-listed.length);
    if (RELATIVE_ROLES.has((listed[0] as Building).role) && levels.length === listed.length) {
      listed.forEach((figure, i) => {
        figure.indicator = (levels[i] as Building).indicator;
        figure.subject = levels[i] as Building;
        because(figure, 'indicator', cue);
      });
      continue;
    }
    const names = mentionsOf(view, 'indicator').filter((mention) => mention.to <= cue.from && view.segment(mention.from) === view.segment(cue.from));
    // `năm 2021 và năm 2022, số người tham gia … lần lượt là`: one name, the times are told apart later.
    if (names.length !== listed.length) continue;
    listed.forEach((figure, i) => {
      const record = recordOf((names[i] as IndicatorMention).indicator);
      if (figure.kind === 'percent') return distributeRate(figure, record, listed.at(-1)?.base ?? null);
      if (figure.unit !== '' && !isMeasuredIn(record, figure)) return;
      figure.indicator = record.id;
      figure.role = figure.role === 'other' ? 'level' : figure.role;
      because(figure, 'indicator', names[i] as IndicatorMention);
    });
  }
}

/** `BHXH, BHTN lần lượt đạt khoảng 45%, 35% lực lượng lao động trong độ tuổi`: the base that the last names holds for all. */
function distributeRate(figure: Building, record: IndicatorRecord & { readonly id: IndicatorId }, base: IndicatorId | null): void {
  const rate = record.measure === 'rate' ? rateWithBase(record, base) : rateOf(record.id, base);
  if (rate === null) return;
  figure.indicator = rate;
  figure.base = base;
  if (figure.role === 'other' || figure.role === 'share') figure.role = 'level';
}

function isListMate(view: SentenceView, figure: Building, at: number): boolean {
  return view.bracket(figure.from) === view.bracket(at) || view.bracket(at) === 0;
}

/** The figures of the list that begins after a cue: as long as they are alike. */
function listAfter(figures: readonly Building[], at: number): readonly Building[] {
  const rest = figures.filter((figure) => figure.from >= at);
  const first = rest[0];
  if (first === undefined || first.from > at + 5) return [];
  const listed: Building[] = [];
  for (const figure of rest) {
    const previous = listed.at(-1);
    if (figure.kind !== first.kind || (previous !== undefined && figure.from - previous.to > 8) || figure.view.segment(figure.from) !== first.view.segment(first.from)) break;
    listed.push(figure);
  }
  return listed;
}

/** The record of an indicator; ids are a closed union, so that it is always there. */
export function recordOf(id: IndicatorId): IndicatorRecord & { readonly id: IndicatorId } {
  return indicatorById(id);
}

