/** The time that a figure is compared with: `tăng 5% so với cùng kỳ năm 2023`, `gấp đôi năm 2021`. */
import { type PeriodForm, type PeriodMention, wordAt } from '../reading/index.js';
import { AMOUNT_LINKS } from './bind-references.js';
import { type Building, because } from './building.js';
import { AND } from './common-words.js';
import type { Period } from './figure.js';
import { asFlow, endOf, resolvePeriod } from './resolve-period.js';
import { COMPARING_ROLES, saysLevel } from './says-level.js';
import {
  cuesBetween,
  marksBetween,
  numberAfter,
  numberBefore,
  perSentence,
  type SentenceView,
  saysOnly,
} from './sentence-view.js';
import { inYear, lacksYear } from './year.js';

/** Fills in what the changes of a sentence are compared with. `mentions` are its times; the figures have their own periods by now. */
export function bindComparisons(
  view: SentenceView,
  figures: readonly Building[],
  mentions: readonly PeriodMention[],
  date: string | null,
): void {
  const earlier: Building[] = [];
  for (const figure of figures) {
    assignComparison(view, figure, mentions, date, earlier, figures);
    // `tăng 2.000 người (5,2% so với năm 2023)`: what is said again is compared with the same time.
    if (figure.restates !== null) {
      figure.comparedTo ??= figure.restates.comparedTo;
      figure.restates.comparedTo ??= figure.comparedTo;
    }
    earlier.push(figure);
  }
}

/** The times of a sentence that something is compared with. */
export const comparedIn = perSentence((view): readonly PeriodMention[] =>
  view.of.period.length === 0 ? view.of.period : view.of.period.filter((mention) => isCompared(view, mention)),
);

/** `so với năm 2022`, `cùng kỳ năm trước`: a time that something is compared with. */
function isCompared(view: SentenceView, mention: PeriodMention): boolean {
  if (mention.form.type === 'same' || isBehindMultiple(view, mention)) return true;
  // `tăng hơn năm trước 3%`, `cao hơn quý trước`.
  if (wordAt(view.words, mention.from - 1)?.norm === 'hơn') return true;
  const cue = cuesBetween(view, mention.from - 6, mention.from, 'compare').at(-1);
  if (cue === undefined || marksBetween(view, cue.to, mention.from, ',;()')) return false;
  const number = numberAfter(view, cue.to);
  return number === null || number.from >= mention.from;
}

/** `gấp 2,6 lần năm 2015`. */
function isBehindMultiple(view: SentenceView, { from }: PeriodMention): boolean {
  return wordAt(view.words, from - 1)?.norm === 'lần' && cuesBetween(view, from - 6, from, 'times').length > 0;
}

/** The comparison that a level belongs to: `so với cùng kỳ năm 2023 (340.118 người)`, `cùng kỳ là 377.708 người`. */
export function comparedHere(view: SentenceView, figure: Building, change: Building | undefined): PeriodMention | null {
  // `tăng 13 lần so với năm 1995 (92% dân số)`: the rate in the bracket is that of now.
  if (figure.kind === 'percent' && figure.base !== null && change?.subject?.kind !== 'percent') return null;
  const mention = comparedIn(view).findLast((found) => found.to <= figure.from);
  if (mention === undefined || COMPARING_ROLES.has(figure.role)) return null;
  const previous = numberBefore(view, figure.from);
  if (previous !== null && previous.from > mention.from && !isListedBehind(view, mention, previous.to, figure.from))
    return null;
  if (previous !== null && previous.from > mention.from) return mention;
  if (isTimeOfSentence(view, mention, figure)) return mention;
  for (let i = mention.to; i < figure.from; i++) if (!BEFORE_REFERENCE.has(view.words[i]?.norm ?? '')) return null;
  return mention;
}

/** `Cùng kỳ năm 2023, toàn tỉnh có 26.940 người`: nothing is compared, the time is that of the sentence. `Cùng thời điểm, …` is the time told before. */
function isTimeOfSentence(
  view: SentenceView,
  { from, to, form }: PeriodMention,
  { from: end, role }: Building,
): boolean {
  return (
    form.type === 'same' &&
    from === view.from &&
    view.words[to]?.norm === ',' &&
    view.words.slice(from, to).some(({ norm }) => norm === 'kỳ' || norm === 'năm') &&
    saysLevel({ role }) &&
    numberAfter(view, to)?.from === numberAfter(view, end)?.from
  );
}

/** `so với cùng kỳ năm 2024 (26.328 người tham gia BHXH tự nguyện và 32.337 người tham gia BHTN)`: one more level of the same bracket. */
function isListedBehind(view: SentenceView, { to: open }: PeriodMention, from: number, to: number): boolean {
  if (view.words[open]?.norm !== '(' || view.bracket(open + 1) !== view.bracket(to)) return false;
  return view.bracket(from) === view.bracket(to) && saysOnly(view, from, to, AND, 'indicator', 'unit');
}

const BEFORE_REFERENCE = new Set([...AMOUNT_LINKS, '(', '-', 'trước']);

/** What a change is compared with: the first comparison behind it in its segment, else one that opens the sentence. */
function assignComparison(
  view: SentenceView,
  figure: Building,
  mentions: readonly PeriodMention[],
  date: string | null,
  earlier: readonly Building[],
  figures: readonly Building[],
): void {
  if (!COMPARING_ROLES.has(figure.role) || figure.role === 'share' || figure.comparedTo === 'target') return;
  if (figure.period === null && figure.subject !== null) figure.period = figure.subject.period;
  // `phát triển mới 6.412 người, gấp 1,7 lần quý II`: a time right behind a multiple is what that one is compared with.
  const compared = mentions.filter(
    (mention) =>
      (figure.role === 'multiple' || !isBehindMultiple(view, mention)) &&
      (comparedIn(view).includes(mention) || followsTimes(view, mention, figure)),
  );
  const cue = figure.evidence.direction;
  // `… so với năm 2021 và tăng 10% so với trước dịch`: what says itself what it is compared with goes on with no other comparison.
  const isOwn = cuesBetween(view, figure.to, figure.to + 2, 'compare').some(({ from }) => from === figure.to);
  const mention =
    rightBehind(view, figure, compared) ??
    (cue === undefined ? undefined : compared.find((found) => found.from >= cue.to && found.to <= figure.from)) ??
    toldBefore(view, figure, compared) ??
    compared.find(
      (found) =>
        found.from >= figure.to &&
        view.segment(found.from) === view.segment(figure.from) &&
        [0, view.bracket(figure.from)].includes(view.bracket(found.from)) &&
        !marksBetween(view, figure.to, found.from, ';') &&
        !isOfNext(view, figure, found) &&
        !isOfLaterChange(figure, found, figures),
    ) ??
    (isOwn ? undefined : compared.findLast((found) => found.to <= figure.from && opensSentence(view, found)));
  if (mention === undefined && figure.reference !== null && figure.reference.view === view) {
    figure.comparedTo = figure.reference.period;
    return;
  }
  if (mention === undefined && isOwn) return;
  if (mention === undefined) {
    // `tăng 1,1% so với quý I/2017 (nữ tăng 0,37%)`: the comparison goes on.
    figure.comparedTo =
      earlier.findLast(
        (other) => other.role === figure.role && other.comparedTo !== null && other.period === figure.period,
      )?.comparedTo ?? null;
    return;
  }
  const base = figure.subject?.period ?? figure.period;
  const form = earlierThan(mention.form, base);
  figure.comparedTo = asFlow(resolvePeriod(form, { date: dateFor(form, base, date), current: base }), figure.indicator);
  because(figure, 'comparedTo', mention);
}

/**
 * `đạt 95% kế hoạch, so với năm 2018 tăng 3,6%`, `giảm 5%, song so với cùng kỳ vẫn tăng 2%`: a comparison that opens the clause of a change
 * stands before it.
 */
function toldBefore(
  view: SentenceView,
  figure: Building,
  compared: readonly PeriodMention[],
): PeriodMention | undefined {
  const mention = compared.findLast((found) => found.to <= figure.from);
  if (mention === undefined || view.segment(mention.from) !== view.segment(figure.from)) return undefined;
  if (view.bracket(mention.from) !== view.bracket(figure.from)) return undefined;
  // `so với cùng kỳ năm 2019 (55.317 người), tăng 3.860 người`: the bracket gives the level of that time.
  const open = view.words[mention.to]?.norm === '(' ? view.bracket(mention.to) : 0;
  const between = view.of.number.find(({ from }) => from >= mention.to && (open === 0 || view.bracket(from) !== open));
  if (between !== undefined && between.from < figure.number.from) return undefined;
  const cue = cuesBetween(view, mention.from - 6, mention.from, 'compare').at(-1);
  if (cue === undefined) return undefined;
  const number = numberBefore(view, cue.from);
  // `tăng 5% so với năm 2022 và giảm …` goes with the number before it; `59.177 người so với năm 2019 (55.317 người), tăng …` with that behind it.
  if (number === null || marksBetween(view, number.to, cue.from, ',:')) return mention;
  const change = figure.evidence.direction?.from ?? figure.from;
  const isBehind = open !== 0 && [',', ';', ')'].includes(view.words[change - 1]?.norm ?? '');
  return isBehind && cuesBetween(view, view.from, number.from, 'up', 'down').length === 0 ? mention : undefined;
}

/** `tăng 5% so với quý trước và 9% so với cùng kỳ`: the comparison that begins at the end of a change is its own. */
function rightBehind(
  view: SentenceView,
  figure: Building,
  compared: readonly PeriodMention[],
): PeriodMention | undefined {
  const cue = cuesBetween(view, figure.to, figure.to + 2, 'compare').find(({ from }) => from === figure.to);
  return cue === undefined ? undefined : compared.find((found) => found.from === cue.to);
}

/** `tăng 1.900 người so với giữa năm và 4.100 người so với đầu năm`: what the change is compared with is not told as a time. */
function isOfNext(view: SentenceView, { to }: Building, { from }: PeriodMention): boolean {
  const [own, ...others] = cuesBetween(view, to, from, 'compare');
  return own?.from === to && others.length > 0;
}

/**
 * `giảm 4,2%, song vẫn cao hơn 15,1% so với năm 2022`: of two changes of one level only the last is measured from the time behind both. So
 * is the change of another level behind a bracket: `(năm 2020: 3.410.000 lượt, giảm 15%), sau đó lên 3.750.000 lượt, tăng 29,8% so với …`.
 */
function isOfLaterChange(
  { view, role, kind, subject, from }: Building,
  found: PeriodMention,
  figures: readonly Building[],
): boolean {
  const bracket = view.bracket(from);
  return figures.some(
    (other) =>
      other.from > from &&
      other.to <= found.from &&
      other.role === role &&
      other.kind === kind &&
      other.subject !== null &&
      (other.subject === subject ||
        (bracket !== 0 && view.bracket(other.from) !== bracket && other.subject.from > from)),
  );
}

/** `gấp đôi năm 2021`: without `so với`, a time right behind a multiple is what it is compared with. */
function followsTimes(view: SentenceView, mention: PeriodMention, figure: Building): boolean {
  return figure.role === 'multiple' && mention.from === figure.to && view.words[figure.to]?.norm !== 'trong';
}

function opensSentence(view: SentenceView, mention: PeriodMention): boolean {
  return mention.from - view.from <= 4;
}

/** `so với quý I`, `so với đầu năm` beside a period: of its year, or of the year before where that would lie ahead of it. */
function earlierThan(form: PeriodForm, base: Period | null): PeriodForm {
  const end = base === null ? null : endOf(base);
  if (end === null || !lacksYear(form)) return form;
  const year = Number(end.slice(0, 4));
  const same = inYear(form, year);
  const resolved = resolvePeriod(same, { date: null, current: null });
  return resolved !== null && (endOf(resolved) ?? '') >= end ? inYear(form, year - 1) : same;
}

/** `năm trước` beside a period is the year before that period, not before the draft. */
function dateFor(form: PeriodForm, base: Period | null, date: string | null): string | null {
  const relative = form.type === 'relative' || (form.type === 'year' && form.year !== null && 'offset' in form.year);
  return relative && base !== null ? (endOf(base) ?? date) : date;
}
