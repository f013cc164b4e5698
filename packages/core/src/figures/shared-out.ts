/** What is shared out: whether an average `/người`, `/hội nghị` is what a total comes to for each of those that its sentence counts. */

import { ONE, TWO } from '../text/index.js';
import type { Building } from './building.js';
import { saysLevel } from './says-level.js';
import { nextMark } from './sentence-view.js';
import { asks, isNegated } from './subject.js';

/**
 * Whether a total is what an average `/người`, `/hội nghị` divides among those that are counted in front of it: at the same time, and in
 * about that amount. `chi 3.900 tỷ đồng cho 60.000 người, bình quân 5,4 triệu đồng/người` is what one has in a month.
 */
export function isSharedOut(
  average: Building,
  total: Building,
  event: Building,
  sentence: readonly Building[],
): boolean {
  const { view, from, number, kind } = average;
  if (kind === 'percent' || number.value.n === 0n || event.number.value.n === 0n || isOfAllPeople(event)) return false;
  if (event.view !== view || total.view !== view || event.from > from || !event.inherits) return false;
  const isOfOtherTime = event.period !== total.period && view.of.period.length > 0;
  if (isOfOtherTime || event.place !== total.place) return false;
  if (sentence.some((other) => other !== total && (isRival(other, total) || isJoined(other, event)))) return false;
  // `3.150 người nộp hồ sơ, chi 62 tỷ đồng`: not all of those who ask have something.
  if (view.words.slice(event.to, nextMark(view, event.to)).some((word) => asks(word) || isNegated(word))) return false;
  const ratio = total.number.value.div(event.number.value).div(number.value);
  return ratio.compare(MOST_OFF) < 0 && ratio.mul(MOST_OFF).compare(ONE) > 0;
}

/** `chi 3 tỷ đồng trợ cấp và 52,5 tỷ đồng BHXH một lần cho 1.050 người, bình quân …`: another amount that may belong to the total. */
function isRival(other: Building, total: Building): boolean {
  const { view, from, kind, unit } = other;
  if (!saysLevel(other) || kind !== total.kind || unit !== total.unit) return false;
  return view.segment(from) === view.segment(total.from);
}

/** `20 xã và 3 phường, …, bình quân 50 người/xã`: counted together with others. */
function isJoined({ view, from, to }: Building, event: Building): boolean {
  const [before, behind] = from < event.from ? [to, event.from] : [event.to, from];
  return behind > before && behind - before <= 4 && view.words[behind - 1]?.norm === 'và';
}

/** What is produced or spent a head of the population is divided by the average of a year. */
function isOfAllPeople({ indicator }: Building): boolean {
  return indicator?.startsWith('population') === true;
}

/**
 * Twice as much, or half of it, is no slip: the average is of one of several months, or those who are counted come in couples. On the drafts
 * that the reading was tried on, totals that are shared out come to 0.75 to 1.55 of what is said, those of a month to 5 and more.
 */
const MOST_OFF = TWO;
