/** How a figure is written, and Vietnamese number notation: decimal comma, thousands point. */
import type { Figure } from '../figures/index.js';
import { ONE, powerOfTen, type Rational, rational, roundTo } from '../text/index.js';

/** The written form of a figure: `91,074 triệu` has digits `91,074`, tail `triệu` and factor 1.000.000. */
export interface Style {
  readonly digits: string;
  readonly tail: string;
  /** What the digits are multiplied by: the scale word's value, or that of the table's unit. */
  readonly factor: Rational;
  /** Whether a number of four digits would get its thousands point. */
  readonly grouped: boolean;
}

const DIGITS_THEN_TAIL = /^([0-9]+(?:[.,][0-9]+)*)([^\p{N}]*)$/u;

/** The style of a figure; null for a number in words (`một nửa`) or in two pieces (`9 tỉ 5`). */
export function styleOf(figure: Pick<Figure, 'text' | 'decimals' | 'value'>): Style | null {
  const match = DIGITS_THEN_TAIL.exec(figure.text.normalize('NFC'));
  if (match === null) return null;
  const [, digits = '', tail = ''] = match;
  const written = rational(BigInt(digits.replace(/[.,]/gu, ''))).mul(powerOfTen(-figure.decimals));
  const factor = written.n === 0n ? ONE : figure.value.div(written);
  return { digits, tail: tail.replace(/\s+/gu, ' ').trim(), factor, grouped: !/^[0-9]{4}(?:,|$)/u.test(digits) };
}

/** A value in Vietnamese notation, rounded to a number of decimals: `1.281.900`, `92,04`, `−3,1`. */
export function formatNumber(value: Rational, decimals: number, grouped = true): string {
  const scaled = roundTo(value, decimals).mul(powerOfTen(decimals));
  const digits = scaled.n.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = scaled.s < 0n ? '−' : '';
  const points = grouped ? groupThousands(whole) : whole;
  return decimals === 0 ? sign + points : `${sign}${points},${digits.slice(-decimals)}`;
}

/** Digits with a point before every third from the right: `1281900` gives `1.281.900`. */
export function groupThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join('.');
}
