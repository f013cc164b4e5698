/** What something is measured by, where the words beside it say so: an average, a number of things, another place. */
import { unitAt } from '../reading/index.js';
import type { Building } from './building.js';
import { numberAfter, type SentenceView } from './sentence-view.js';

/** The word right before what is measured by; behind `so`, `với` is one, too. */
export const MEASURED_BY: ReadonlySet<string> = new Set(['lần', 'đôi', 'rưỡi', 'hơn', 'kém', 'vượt', 'bằng']);

/** What may stand between that word and a name: the average of all that have it. */
export const AVERAGE_OF: ReadonlySet<string> = new Set(['mức', 'bình', 'quân', 'trung', 'chung', 'của', 'tỷ', 'lệ']);

/** `thấp hơn bình quân chung (của) cả nước 1,5%`: the end of what an average is of, right before its number. */
export function averageEnd(view: SentenceView, from: number, to: number): number | null {
  const { words, of } = view;
  const at = words[from]?.norm === 'chung' ? from + 1 : from;
  const before = words[from - 1]?.norm;
  if (before !== 'quân' && before !== 'bình' && at === from) return null;
  const start = words[at]?.norm === 'của' ? at + 1 : at;
  const place = of.place.find((found) => found.from === start);
  const end = place?.to ?? at;
  return end === to && end > from && isApart(view, to) ? end : null;
}

/**
 * Whether nothing but the name of what is measured by stands between `hơn` and an amount: `nhiều hơn Thanh Hóa 41.744 người`, `thấp hơn số
 * tham gia BHXH bắt buộc 0,8 triệu người` say how far apart the two are; the amount of the other stands in a bracket.
 */
export function isNameBetween({ words, of }: SentenceView, from: number, to: number): boolean {
  if (words[from - 1]?.norm !== 'hơn') return false;
  let named = false;
  let at = from;
  while (at < to) {
    const start = at;
    const name = of.place.find((found) => found.from === start) ?? of.indicator.find((found) => found.from === start);
    if (name !== undefined && name.to <= to) {
      at = name.to;
      named = true;
    } else if (NAME_LINKS.has(words[at]?.norm ?? '')) at++;
    else return false;
  }
  return named;
}

/** What may stand around such a name. */
const NAME_LINKS: ReadonlySet<string> = new Set(['số', 'tổng', 'người', 'tham', 'gia', 'của', 'mức', 'là']);

/** `thấp hơn bình quân chung cả nước 94,7%`: more than so many per cent is the average itself, not how far from it something is. */
export function isApart(view: SentenceView, at: number): boolean {
  const number = numberAfter(view, at);
  return number !== null && number.value.compare(MOST_POINTS_APART) < 0;
}

/** Rates of places lie closer together than this, averages of rates above it; what is said between is taken for a distance. */
const MOST_POINTS_APART = 20;

/** `bằng 17,7% số người nộp hồ sơ`, `90% tổng số đơn vị`: some of what is counted; `120% số thu cùng kỳ` is measured by it. */
export function isOfNumber({ view, from, to, number }: Building, clause: number): boolean {
  const at = view.words[to]?.norm === 'tổng' ? to + 1 : to;
  if (view.words[at]?.norm !== 'số' || number.value.compare(100) > 0) return false;
  // `Tỷ lệ học sinh có thẻ BHYT đạt 95,9% tổng số học sinh`: a rate that is named.
  if (view.words.slice(clause, from).some(({ norm }) => norm === 'lệ')) return false;
  return unitAt(view.words, at + 1) !== null;
}
