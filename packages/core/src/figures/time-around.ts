/** Which time of its sentence a figure holds for: the one that the words around it give. */
import type { PeriodMention } from '../reading/index.js';
import { isOfCompared } from './bind-relative.js';
import type { Building } from './building.js';
import { marksBetween, numberAfter, numberBefore, type SentenceView } from './sentence-view.js';

/** The time of a figure among those of its sentence that set one: right behind it, before it, behind it in its clause, or alone in a bracket. */
export function timeOf(
  view: SentenceView,
  figure: Building,
  setting: readonly PeriodMention[],
  earlier: readonly Building[],
): PeriodMention | null {
  return (
    directlyAfter(view, figure, setting) ??
    aloneInBracket(view, figure, setting) ??
    inBracketOfSubject(view, figure, setting) ??
    cutOffBehind(view, figure, setting, earlier) ??
    before(view, figure, setting, earlier) ??
    afterInClause(view, figure, setting)
  );
}

/** A time at the start of a sentence or after a comma or colon: `…, năm 2021, trong bối cảnh …`. */
export function opensClause(view: SentenceView, mention: PeriodMention): boolean {
  let at = mention.from - 1;
  while (at >= view.from && OPENERS.has(view.words[at]?.norm ?? '')) at--;
  return at < view.from || view.words[at]?.kind === 'punctuation';
}

const OPENERS = new Set([
  'trong',
  'vào',
  'riêng',
  'nếu',
  'cả',
  'cũng',
  'chỉ',
  'tính',
  'lũy',
  'kế',
  'theo',
  'đó',
  'kết',
  'quả',
  'ngay',
  'và',
  'đến',
  'còn',
  'bước',
]);

/** `1.412 tỷ đồng năm 2021`, `… người vào cuối năm 2022`: a time set right behind the figure. */
function directlyAfter(view: SentenceView, figure: Building, setting: readonly PeriodMention[]): PeriodMention | null {
  const mention = setting.find((found) => found.from >= figure.to && found.from <= figure.to + 2);
  if (mention === undefined) return null;
  for (let i = figure.to; i < mention.from; i++)
    if (!['trong', 'vào', 'của', 'hồi', 'ở'].includes(view.words[i]?.norm ?? '')) return null;
  return mention;
}

function before(
  view: SentenceView,
  figure: Building,
  setting: readonly PeriodMention[],
  earlier: readonly Building[],
): PeriodMention | null {
  // `638.000 người nghỉ hưu trước tháng 4/1993 và 1,5 triệu người …`: a limit behind a number says which of what it counts.
  const brackets = [0, view.bracket(figure.from)];
  return (
    setting.findLast(
      (found) =>
        found.to <= figure.from &&
        brackets.includes(view.bracket(found.from)) &&
        (found.form.type !== 'before' || opensClause(view, found) || numberBefore(view, found.from) === null) &&
        !isOfCompared(found, earlier),
    ) ?? null
  );
}

/** `có 12.345 người tham gia BHXH tính đến hết tháng 6`: behind the noun phrase, with no other number between. */
function afterInClause(view: SentenceView, figure: Building, setting: readonly PeriodMention[]): PeriodMention | null {
  const bracket = view.bracket(figure.from);
  const next = view.of.number.find((number) => number.from >= figure.to && view.bracket(number.from) === bracket);
  return (
    setting.find(
      (found) =>
        found.from >= figure.to &&
        view.bracket(found.from) === bracket &&
        (next === undefined || found.from < next.from) &&
        !isParted(view, figure.to, found.from, bracket),
    ) ?? null
  );
}

/**
 * `Bản tin ngày 05/3/2024 viết toàn tỉnh có 82.610 người tham gia BHXH đến 29/02/2024`: the day in front is that of the text or of the
 * meeting, since the figure has a cut-off of its own.
 */
function cutOffBehind(
  view: SentenceView,
  figure: Building,
  setting: readonly PeriodMention[],
  earlier: readonly Building[],
): PeriodMention | null {
  if (!setting.some(({ form, from }) => form.type === 'asOf' && from >= figure.to)) return null;
  const day = before(view, figure, setting, earlier);
  const cutOff = afterInClause(view, figure, setting);
  return day?.form.type === 'day' && cutOff?.form.type === 'asOf' ? cutOff : null;
}

/** `45.200 người tham gia BHXH (tính đến 30/9/2024)`: nothing but a time stands in the bracket behind what is counted. */
function aloneInBracket(view: SentenceView, figure: Building, setting: readonly PeriodMention[]): PeriodMention | null {
  const isAlone = ({ from, to }: PeriodMention) =>
    from > figure.to && view.words[from - 1]?.norm === '(' && view.words[to]?.norm === ')';
  const found = setting.find(isAlone);
  if (found === undefined || view.bracket(figure.from) !== 0) return null;
  const next = numberAfter(view, figure.to);
  const isNext = next === null || next.from > found.to;
  return isNext && !marksBetween(view, figure.to, found.from - 1, ',;.:()') ? found : null;
}

/** `Số nợ BHXH, BHYT (tính đến 31/10) là 12,3 nghìn tỷ đồng`: nothing but a time stands in the bracket between a subject and its number. */
function inBracketOfSubject(
  view: SentenceView,
  figure: Building,
  setting: readonly PeriodMention[],
): PeriodMention | null {
  let at = figure.from - 1;
  while (at > view.from && BEFORE_NUMBER.has(view.words[at]?.norm ?? '')) at--;
  if (view.words[at]?.norm !== ')' || view.bracket(figure.from) !== 0) return null;
  return setting.find(({ from, to }) => to === at && view.words[from - 1]?.norm === '(') ?? null;
}

const BEFORE_NUMBER = new Set(['là', 'đạt', 'có', 'còn', 'đã', 'ước', 'lên', 'tới', 'đến']);

/** Whether a mark parts two places, brackets and what is in them left out: `… đồng/tháng (tăng 8,7%) từ ngày 1/7/2016`. */
function isParted(view: SentenceView, from: number, to: number, bracket: number): boolean {
  for (let i = from; i < to; i++) {
    const word = view.words[i];
    if (view.bracket(i) === bracket && word?.kind === 'punctuation' && ',;.'.includes(word.norm)) return true;
  }
  return false;
}
