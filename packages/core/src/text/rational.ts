/** Exact numbers: fractions of two bigints, so that no binary rounding ever decides a finding. */
import Fraction from 'fraction.js';

/** An exact rational number. Immutable. */
export type Rational = Fraction;

/** A rational from an integer, a decimal string (`"91.074"`, dot as decimal mark) or two integers. */
export function rational(value: number | bigint | string, divisor: number | bigint = 1): Rational {
  if (typeof value === 'string') return new Fraction(value).div(new Fraction(divisor));
  return new Fraction(BigInt(value), BigInt(divisor));
}

/** 0, 1, 2 and 100, named because rules speak of them. */
export const ZERO = rational(0);
export const ONE = rational(1);
export const TWO = rational(2);
export const HUNDRED = rational(100);

/** 10 to an integer power, exact for negative powers too. */
export function powerOfTen(exponent: number): Rational {
  return POWERS[exponent + MOST_KEPT] ?? makePower(exponent);
}

function makePower(exponent: number): Rational {
  return exponent >= 0 ? rational(10n ** BigInt(exponent)) : rational(1, 10n ** BigInt(-exponent));
}

/** The powers that drafts write, made once: exact numbers never change. */
const MOST_KEPT = 20;
const POWERS: readonly Rational[] = Array.from({ length: 2 * MOST_KEPT + 1 }, (_, i) => makePower(i - MOST_KEPT));

/** Rounds half away from zero to a number of decimals (negative: tens, hundreds …). */
export function roundTo(value: Rational, decimals: number): Rational {
  const unit = powerOfTen(-decimals);
  const scaled = value.div(unit);
  const whole = scaled.abs().add(rational(1, 2)).floor();
  return (scaled.s < 0n ? whole.neg() : whole).mul(unit);
}

/**
 * The plain decimal notation with a dot: `"91074000"`, `"92.04"`, `"-0.5"`.
 * A value without finite decimals is rounded to six (`1/3` gives `"0.333333"`).
 */
export function toDecimalString(value: Rational): string {
  const decimals = finiteDecimals(value) ?? 6;
  const scaled = roundTo(value, decimals).mul(powerOfTen(decimals));
  const digits = scaled.n.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = scaled.s < 0n ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** How many decimals a value needs, or null when it has no finite decimal notation. */
export function finiteDecimals(value: Rational): number | null {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** How many zeros an integer ends with when written out; 0 for zero. */
export function trailingZeros(digits: bigint): number {
  if (digits === 0n) return 0;
  const text = digits.toString();
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  return text.length - end;
}
