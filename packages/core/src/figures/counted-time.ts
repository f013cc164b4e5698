/** Stretches of time that a sentence counts: `9 tháng, thu đạt …`, `Trong 5 năm, …`, `Một năm sau, …`. */
import { dateParts, type NumberMention } from '../reading/index.js';
import type { Building } from './building.js';
import type { Period } from './figure.js';
import { resolvePeriod } from './resolve-period.js';
import type { SentenceView } from './sentence-view.js';

/** `Quý I thu 98 tỷ đồng, quý II thu 103 tỷ đồng, 6 tháng thu 201 tỷ đồng`: a counted stretch opens the clause, and none says which one. */
export function opensOwnSpan(view: SentenceView, figure: Building, after: number): NumberMention | undefined {
  return view.of.number.findLast(
    (number) =>
      number.from >= after &&
      number.to < figure.from &&
      view.segment(number.from) === view.segment(figure.from) &&
      (isLater(view, number) ||
        (view.words[number.to]?.norm === 'tháng' &&
          (number.from === view.from ||
            BEFORE_SPAN.has(view.words[number.from - 1]?.norm ?? '') ||
            BEHIND_SPAN.has(view.words[number.to + 1]?.norm ?? '')))),
  );
}

/**
 * `9 tháng, thu đạt 73,5% kế hoạch`, written in October: as many months as the year has had by the draft's date are those from its beginning
 * on. `3 tháng triển khai` began with something else, and `sau 3 tháng` may have, too.
 */
export function monthsSoFar(
  { words }: SentenceView,
  { from, to, value }: NumberMention,
  date: string | null,
): Period | null {
  const next = words[to + 1];
  if (date === null || next === undefined || words[to]?.norm !== 'tháng' || value.d !== 1n) return null;
  if (next.kind !== 'punctuation' && !BEHIND_SPAN.has(next.norm) && !OPENS_RESULT.has(next.norm)) return null;
  const { year, month, day } = dateParts(date);
  const [count, ended] = [Number(value.n), month === 1 ? 12 : month - 1];
  if (count < (words[from - 1]?.norm === 'sau' ? 6 : 2)) return null;
  if (count !== ended && (count !== month || day < REPORTED_FROM)) return null;
  const of = { year: count > month ? year - 1 : year };
  return resolvePeriod({ type: 'months', count, side: 'first', year: of }, { date, current: null });
}

/** What a sentence goes on with behind the months that it reports on: `8 tháng qua toàn tỉnh có …`, `9 tháng số thu …`. */
const OPENS_RESULT = new Set('qua toàn cả số tổng thu chi có tỉnh ngành bhxh mới'.split(' '));
/** From which day of a month on its report may tell the month itself, as an estimate. */
const REPORTED_FROM = 20;

const BEFORE_SPAN = new Set(['trong', ',', ';', 'cả', 'sau', 'kế', 'dồn', 'qua', 'chung', 'tính']);
/** `Số thu BHXH 9 tháng ước đạt …`. */
const BEHIND_SPAN = new Set(['ước', 'đạt', 'là', 'đã', 'nay', 'lên']);

/** `Trong 5 năm, …`, `Qua 3 năm thực hiện, …`, `5 năm qua, …`: a number of years that opens a sentence. */
export function isOverYears({ words, from }: SentenceView, { from: at, to, value }: NumberMention): boolean {
  if (words[to]?.norm !== 'năm' || value.equals(1)) return false;
  const lead = at - 1;
  if (at === from) return ['qua', 'gần'].includes(words[to + 1]?.norm ?? '');
  return (
    ['trong', 'qua', 'suốt', 'hơn', 'gần', 'sau'].includes(words[lead]?.norm ?? '') &&
    (lead === from || (lead === from + 1 && ['trong', 'qua', 'sau', 'trải'].includes(words[from]?.norm ?? '')))
  );
}

/** `Một năm sau, …`, `Sau 2 năm, …`: another time than the one spoken of, and none says which. */
export function isLater({ words, from }: SentenceView, { from: at, to }: NumberMention): boolean {
  if (words[to]?.norm !== 'năm' && words[to]?.norm !== 'tháng') return false;
  const first = words[at - 1]?.norm === 'sau' ? at - 1 : words[to + 1]?.norm === 'sau' ? at : -1;
  if (first < 0) return false;
  const opens =
    first === from ||
    words[first - 1]?.kind === 'punctuation' ||
    ['chỉ', 'thì', 'và', 'nhưng'].includes(words[first - 1]?.norm ?? '');
  const ends = first < at || words[to + 2]?.kind === 'punctuation' || words[to + 2]?.norm === 'đó';
  return opens && ends;
}
