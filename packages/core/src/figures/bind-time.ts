/** A step of binding: when a figure holds, and what time it is compared with. */
import { type CueMention, type PeriodForm, type PeriodMention, wordAt } from '../reading/index.js';
import { bindComparisons, comparedHere, comparedIn } from './bind-comparison.js';
import { type Building, because } from './building.js';
import { isLater, isOverYears, monthsSoFar, opensOwnSpan } from './counted-time.js';
import type { Period } from './figure.js';
import { isOfStocks } from './record.js';
import { asFlow, endOf, resolvePeriod, startOf } from './resolve-period.js';
import { isResult, saysLevel, saysLevelOrTarget } from './says-level.js';
import { afterLastMark, cuesBetween, isAfterFrom, type SentenceView } from './sentence-view.js';
import { isDone } from './target.js';
import { opensClause, timeOf } from './time-around.js';
import {
  inYear,
  lacksYear,
  onlyYear,
  rowOf,
  wholeYear,
  withYearAround,
  type YearFrame,
  yearOfLast,
  yearSaid,
} from './year.js';

/** The period that carries from sentence to sentence. */
export interface TimeMemory {
  readonly date: string | null;
  period: Period | null;
  /** Whether the carried period has both ends in its words. */
  stated: boolean;
  /** The year of the headings above. */
  heading: YearFrame | null;
}

/** Fills in the period of the figures of a sentence, and moves the memory on. */
export function bindTimes(view: SentenceView, figures: readonly Building[], memory: TimeMemory): void {
  const mentions = view.of.period;
  const compared = comparedIn(view);
  const setting = mentions.filter(
    (mention) =>
      !compared.includes(mention) &&
      !isDeadline(mention.form) &&
      !isDayOfReport(view, mention) &&
      !isOfPrices(view, mention) &&
      !isVerbs(view, mention),
  );
  // `Trong 5 năm, toàn tỉnh đã …`: longer than any one year that was spoken of before.
  const numbers = view.of.number;
  if (!spansYears(memory.period) && numbers.some((number) => isOverYears(view, number))) memory.period = null;
  if (setting.length === 0) carryCounted(view, memory);
  const earlier: Building[] = [];
  for (const figure of figures) {
    assignPeriod(view, figure, setting, memory, earlier);
    earlier.push(figure);
  }
  spreadPeriods(view, figures, setting, memory);
  bindComparisons(view, figures, mentions, memory.date);
  if (view.block.block.kind === 'heading') memory.heading = headingYear(view, setting, memory.heading);
  // `Một năm sau, …`: what was spoken of before holds no longer.
  if (numbers.some((number) => isLater(view, number))) memory.period = null;
  const isHeading = view.block.block.kind === 'heading' && setting.length === 1;
  const last = isHeading
    ? setting[0]
    : isContrasted(figures, setting)
      ? yearOfAll(view, setting)
      : frameOf(view, figures, setting);
  if (last === null) {
    memory.period = null;
    return;
  }
  if (last === undefined || isDay(last.form)) return;
  memory.period = last.form.type === 'now' ? null : resolve(view, last, setting, memory, memory.period);
  memory.stated = isStated(last.form);
}

/** `Trong 8 tháng, quỹ BHYT đã chi …`: the months so far that open a sentence hold on, too. */
function carryCounted(view: SentenceView, memory: TimeMemory): void {
  const span = view.of.number.find(({ from }) => from <= view.from + 1);
  const period = span === undefined ? null : monthsSoFar(view, span, memory.date);
  if (period === null) return;
  memory.period = period;
  memory.stated = true;
}

/** The year of a heading; one without keeps that of the headings above it. */
function headingYear(
  { block: { block } }: SentenceView,
  setting: readonly PeriodMention[],
  above: YearFrame | null,
): YearFrame | null {
  const year = onlyYear(setting);
  if (year !== null) return { year, depth: block.depth };
  return above === null || above.depth >= block.depth ? null : above;
}

/** The period of a mention. A year that it leaves out is the one of its sentence, its headings or the sentences before. */
function resolve(
  view: SentenceView,
  mention: PeriodMention,
  setting: readonly PeriodMention[],
  { date, heading, period }: TimeMemory,
  current: Period | null,
): Period | null {
  const before = mention.form.type === 'day' || period === null ? null : wholeYear(period);
  const near = lacksYear(mention.form) ? yearBeside(view, mention, setting) : null;
  const isOpen = near === null && heading === null && before === null && lacksYear(mention.form);
  const row = isOpen ? rowOf(mention, setting) : [];
  if (row.length > 1) {
    const year = yearOfLast(row, date);
    return year === null ? null : resolvePeriod(inYear(mention.form, year), { date, current });
  }
  const form = withYearAround(mention.form, { date, near, heading, before });
  return form === null ? null : resolvePeriod(form, { date, current });
}

/** `Năm 2023, số thu quý I …`, `Quý I/2023 …, quý II …`, `quý I …, cả năm 2023 …`: the year that the sentence says for all its stretches. */
function yearBeside(view: SentenceView, at: PeriodMention, setting: readonly PeriodMention[]): number | null {
  const said = setting.filter(({ form }) => yearSaid(form) !== null);
  const before = said.findLast((mention) => mention.to <= at.from);
  if (before !== undefined)
    return before.form.type !== 'year' || opensClause(view, before) ? yearSaid(before.form) : null;
  const whole = said.find((mention) => mention.form.type === 'year' && view.words[mention.from - 1]?.norm === 'cả');
  return whole === undefined ? null : yearSaid(whole.form);
}

/** `Năm 2023, quý I thu 112 tỷ đồng, quý II thu 132 tỷ đồng`: the year that opens the sentence goes on. */
function yearOfAll(view: SentenceView, setting: readonly PeriodMention[]): PeriodMention | null {
  const [first] = setting;
  return first?.form.type === 'year' && opensClause(view, first) ? first : null;
}

/** `Quý I thu 112 tỷ đồng, quý II thu 132 tỷ đồng`: of several times none goes on. */
function isContrasted(figures: readonly Building[], setting: readonly PeriodMention[]): boolean {
  if (setting.length < 2) return false;
  const grains = setting.filter(
    ({ form, from }) =>
      (form.type === 'quarter' || form.type === 'month') &&
      figures.some(({ evidence }) => evidence.period?.from === from),
  );
  return new Set(grains.map(({ from }) => from)).size > 1;
}

/**
 * The time that goes on holding after a sentence: the last one at the head of a clause, else one that stands before its figures. A
 * time in brackets, of a goal, behind `trong khi` or behind its number, or of the members of a `trong đó` list holds for its own number only.
 */
function frameOf(
  view: SentenceView,
  figures: readonly Building[],
  setting: readonly PeriodMention[],
): PeriodMention | undefined {
  if (setting.length === 0) return undefined;
  const parts = cuesBetween(view, view.from, view.from + 3, 'parts').at(0);
  if (parts !== undefined && !isDetailed(view, parts, setting)) return undefined;
  const gives = ({ evidence }: Building, { from }: PeriodMention) => evidence.period?.from === from;
  const isGoal = (mention: PeriodMention) => {
    const told = figures.filter((figure) => gives(figure, mention));
    return told.some(({ role }) => role === 'target') && !told.some(saysLevel);
  };
  const isOpen = (mention: PeriodMention) =>
    view.bracket(mention.from) === 0 && !isOpposed(view, mention) && !isGoal(mention);
  return (
    setting.findLast((mention) => opensClause(view, mention) && isOpen(mention)) ??
    setting.findLast(
      (mention) => isOpen(mention) && figures.some((figure) => gives(figure, mention) && mention.to <= figure.from),
    )
  );
}

/** `…, trong khi năm 2020 còn kém 11.598 người`: another time, told only beside what the sentence is about. */
function isOpposed({ words, from: start }: SentenceView, { from }: PeriodMention): boolean {
  return from - 2 > start && words[from - 1]?.norm === 'khi' && words[from - 2]?.norm === 'trong';
}

/** `Cụ thể, đến cuối năm 2024, …`: the one time that heads what is told in detail. */
function isDetailed(view: SentenceView, { from, to }: CueMention, setting: readonly PeriodMention[]): boolean {
  const first = setting[0];
  return (
    view.words[from]?.norm === 'cụ' &&
    setting.length === 1 &&
    first !== undefined &&
    first.from >= to &&
    first.from <= to + 1
  );
}

/**
 * `năm 2021 và năm 2022 lần lượt là A và B` gives each figure its own year; `từ năm 2020 đến năm 2023 tăng từ A lên B` gives the first
 * level the start and the second the end.
 */
function spreadPeriods(
  view: SentenceView,
  figures: readonly Building[],
  setting: readonly PeriodMention[],
  memory: TimeMemory,
): void {
  for (const mention of setting) {
    const bound = figures.filter((figure) => figure.evidence.period?.from === mention.from && figure.inherits);
    const ends =
      mention.form.type === 'list'
        ? mention.form.of
        : mention.form.type === 'range'
          ? [mention.form.low, mention.form.high]
          : [];
    const levels = bound.filter(saysLevelOrTarget);
    if (ends.length < 2 || levels.length !== ends.length) continue;
    const told = mention.form.type === 'list' && cuesBetween(view, view.from, view.to, 'respectively').length > 0;
    if (!told && !isFromTo(view, levels)) continue;
    levels.forEach((figure, i) => {
      figure.period = resolve(view, { ...mention, form: ends[i] as PeriodForm }, setting, memory, memory.period);
    });
  }
}

/** `từ A lên B`, `từ A xuống B`: two levels of one thing, the earlier first. */
function isFromTo(view: SentenceView, levels: readonly Building[]): boolean {
  const [low, high] = levels;
  if (low === undefined || high === undefined || levels.length !== 2 || !isAfterFrom(view, low.from)) return false;
  return cuesBetween(view, low.to, high.from, 'rise', 'fall').at(-1)?.to === high.from;
}

/** `trước ngày 15/12/2024` says by when something is due, not when a figure holds. */
function isDeadline(form: PeriodForm): boolean {
  return form.type === 'before' && form.of.type === 'day';
}

/** `BHXH Việt Nam ngày 27/1 cho biết …`: when it was told, not when it was so. */
function isDayOfReport({ words }: SentenceView, { form, to }: PeriodMention): boolean {
  if (form.type !== 'day') return false;
  const [first, second] = [words[to]?.norm, words[to + 1]?.norm];
  return (first === 'cho' && (second === 'biết' || second === 'hay')) || (first === 'công' && second === 'bố');
}

/** `Đến hết quý I, toàn tỉnh hiện có 41.000 người`: the verb's `hiện` says no other time than its sentence. */
function isVerbs(view: SentenceView, mention: PeriodMention): boolean {
  return (
    mention.form.type === 'now' &&
    mention.to === mention.from + 1 &&
    view.words[mention.from]?.norm === 'hiện' &&
    !opensClause(view, mention) &&
    view.of.period[0] !== mention
  );
}

/** A day names when something happened, not a stretch that goes on holding; `đến ngày 30/6` does. */
function isDay(form: PeriodForm): boolean {
  return form.type === 'day';
}

function isStated(form: PeriodForm): boolean {
  return (
    form.type !== 'asOf' &&
    form.type !== 'since' &&
    form.type !== 'before' &&
    form.type !== 'edge' &&
    form.type !== 'now' &&
    form.type !== 'same'
  );
}

function assignPeriod(
  view: SentenceView,
  figure: Building,
  setting: readonly PeriodMention[],
  memory: TimeMemory,
  earlier: readonly Building[],
): void {
  if (!figure.inherits) return;
  const compared = comparedHere(view, figure, earlier.at(-1));
  const mention = compared ?? timeOf(view, figure, setting, earlier);
  const span = opensOwnSpan(view, figure, mention?.to ?? view.from);
  if (span !== undefined) {
    figure.period = asFlow(monthsSoFar(view, span, memory.date), figure.indicator);
    figure.periodStated = figure.period !== null;
    if (figure.period !== null) because(figure, 'period', span);
    return;
  }
  if (mention === null) {
    if (!carries(figure)) return;
    figure.period = carried(figure, memory);
    // `Từ 1/7/2024, lương cơ sở tăng … Cả nước hiện có 3,3 triệu người hưởng lương hưu`: what is so now is not of a time ahead.
    if (isAhead(figure.period, memory.date) && isDone(view, view.from, figure.from)) figure.period = null;
    figure.periodStated = memory.stated && figure.period === memory.period && !spansYears(memory.period);
  } else {
    const current =
      mention.form.type === 'same'
        ? (earlier.findLast((other) => other.period !== null && other.indicator === figure.indicator)?.period ??
          memory.period)
        : memory.period;
    figure.period = resolve(view, mention, setting, memory, current);
    figure.periodStated = isStated(mention.form);
    because(figure, 'period', mention);
  }
  figure.period = asFlow(figure.period, figure.indicator);
  const isPlan = isAhead(figure.period, memory.date) && !isPaid(view, figure.from);
  if (isPlan && saysLevel(figure)) {
    figure.status = 'plan';
    if (figure.role === 'level') figure.role = 'target';
  }
}

/** `đã chi trả lương hưu tháng 5/2025 cho 3,41 triệu người`, in April: what is paid ahead is done. */
function isPaid({ words, from }: SentenceView, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (words[i]?.norm === 'trả' && words[i - 1]?.norm === 'chi')
      return words.slice(Math.max(from, i - 6), i).some(({ norm }) => norm === 'đã');
  return false;
}

/** Whether a period had not begun by the draft's date: what is said of it is a plan. */
function isAhead(period: Period | null, date: string | null): boolean {
  if (period === null || date === null) return false;
  const start = startOf(period) ?? endOf(period);
  return start !== null && start > date && start.slice(0, 7) > date.slice(0, 7);
}

/** Rates and amounts of the law, thresholds and the like hold at no time that the draft speaks of: only what names an indicator or counts carries. */
function carries(figure: Building): boolean {
  return (
    figure.indicator !== null ||
    figure.role === 'growth' ||
    figure.role === 'multiple' ||
    figure.role === 'share' ||
    isResult(figure) ||
    isPaidAlready(figure) ||
    (figure.role === 'other' &&
      figure.kind === 'count' &&
      figure.number.bound === null &&
      figure.hedge !== 'atLeast' &&
      figure.hedge !== 'atMost')
  );
}

/** `296 đơn vị đã nộp 74,8 tỷ đồng`: money that was paid in the time spoken of; amounts of the law are of no time. */
function isPaidAlready({ view, kind, role, from }: Building): boolean {
  if (kind !== 'money' || role !== 'other') return false;
  const clause = afterLastMark(view, view.from, from);
  return view.words.slice(clause, from).some(({ norm }) => norm === 'đã');
}

/**
 * The period that goes on holding. `Giai đoạn 2016 - 2021` frames what was done in it, but says of no stock when it was counted, and a
 * stretch that had not begun when the draft was written frames only plans.
 */
function carried(figure: Building, { period, date }: TimeMemory): Period | null {
  if (period === null || !spansYears(period) || figure.role === 'growth' || figure.role === 'multiple') return period;
  const start = startOf(period);
  const ahead = date !== null && start !== null && start > date;
  return ahead || (figure.indicator !== null && isOfStocks(figure.indicator)) ? null : period;
}

/** Whether a period runs over several calendar years. */
function spansYears(period: Period | null): boolean {
  if (period === null) return false;
  const [start, end] = [startOf(period), endOf(period)];
  return start !== null && end !== null && !end.startsWith(start.slice(0, 5));
}

/** `GRDP theo giá so sánh năm 2010 tăng 6,4%`: the year whose prices a value is told in. */
function isOfPrices({ words }: SentenceView, { from }: PeriodMention): boolean {
  const told = `${wordAt(words, from - 3)?.norm} ${wordAt(words, from - 2)?.norm} ${wordAt(words, from - 1)?.norm}`;
  return told === 'giá so sánh' || told === 'giá cố định' || wordAt(words, from - 1)?.norm === 'gốc';
}
