/** Multiples in words: `gấp đôi`, `gấp bốn lần`; what others in their place would say. */
import type { Figure } from '../figures/index.js';
import { finiteDecimals, ONE, type Rational, rational, roundTo } from '../text/index.js';
import { countWords } from '../vocabulary/index.js';
import type { Quantity } from './quantity.js';
import { correction } from './rewrite.js';
import type { IssueFix } from './rule.js';
import { sayWritten } from './say.js';
import { formatNumber } from './style.js';

/** Whether a multiple is written without digits. */
export function isInWords({ text }: Figure): boolean {
  return !/[0-9]/u.test(text);
}

/** The fix of a multiple in words: another word, or digits where none comes near enough. Hedged ones are left to the writer. */
export function changeWords(written: Figure, result: Quantity, sum: string): readonly IssueFix[] {
  if (written.hedge !== 'exact') return [];
  const text = timesInWords(written, result);
  return [correction({ span: written.span, text }, `“${sayWritten(written)}”`, `“${text}”`, sum)];
}

/**
 * What to write in the place of a multiple in words: `ba`, `đôi`, `ba lần`. In digits where it is hedged, or where no word comes near
 * enough: words are understood within a twentieth.
 */
export function timesInWords({ text, hedge }: Figure, { value }: Quantity): string {
  const whole = roundTo(value, 0);
  const isNear = whole.sub(value).abs().mul(TWENTY).compare(whole) <= 0;
  const word = isNear && whole.compare(ONE) > 0 ? countWords[Number(whole.n)] : undefined;
  // Less than one time is told apart from `một nửa` by its second decimal.
  if (word === undefined || hedge !== 'exact')
    return value.compare(ONE) < 0 ? sayTimes(value) : `${formatNumber(value, 1)} lần`;
  if (text.endsWith('lần')) return `${word} lần`;
  return word === 'hai' ? 'đôi' : word;
}

const TWENTY = rational(20);

/** `2,98 lần`, `3 lần`: how many times one level is the other, to two decimals. */
export function sayTimes(value: Rational): string {
  const rounded = roundTo(value, 2);
  return `${formatNumber(rounded, finiteDecimals(rounded) ?? 2)} lần`;
}

/** `gấp ba`, `bốn lần`: with one word for times. */
export function withTimes(said: string): string {
  return said.endsWith('lần') ? said : `gấp ${said}`;
}
