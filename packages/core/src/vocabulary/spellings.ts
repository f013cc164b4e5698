/** Spellings that live side by side in official texts and mean the same word: `tỉ lệ` and `tỷ lệ`, `hàng tháng` and `hằng tháng`. */
import { scaleWords } from './scales.js';

/** The usual spelling of a folded word in front of another: `tỷ` for `tỉ`, `hằng` for `hàng` before `tháng`. */
export function usualSpelling(norm: string, next: string | undefined): string {
  if (norm === 'hàng' && next !== undefined && TIME_UNITS.has(next)) return 'hằng';
  return USUAL.get(norm) ?? norm;
}

/** Whether a folded word may have another usual spelling, whatever stands behind it. */
export function maySpellOtherwise(norm: string): boolean {
  return USUAL.has(norm) || norm === 'hàng';
}

const USUAL: ReadonlyMap<string, string> = new Map([
  ...scaleWords.flatMap(({ word, others }) => others.map((other) => [other, word] as const)),
  ['kì', 'kỳ'],
  ['quí', 'quý'],
  ['bẩy', 'bảy'],
  ['thg', 'tháng'],
]);

const TIME_UNITS = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm']);
