/** Quantities: a value and all that it may stand for, carried through arithmetic together. */
import {
  add,
  divide,
  HUNDRED,
  type Interval,
  multiply,
  negate,
  ONE,
  point,
  type Rational,
  scale,
  subtract,
} from '../text/index.js';

/** A value as written or computed, with the interval of all that it may stand for. Every figure is one. */
export interface Quantity {
  readonly value: Rational;
  readonly interval: Interval;
}

/** A number that is known exactly: a count of days, the 100 of a percentage. */
export function exactly(value: Rational): Quantity {
  return { value, interval: point(value) };
}

/** The sum of quantities. */
export function total(quantities: readonly [Quantity, ...Quantity[]]): Quantity {
  return quantities.reduce((a, b) => ({ value: a.value.add(b.value), interval: add(a.interval, b.interval) }));
}

/** The difference of two quantities. */
export function minus(a: Quantity, b: Quantity): Quantity {
  return { value: a.value.sub(b.value), interval: subtract(a.interval, b.interval) };
}

/** A quantity times an exact factor. */
export function times(a: Quantity, factor: Rational): Quantity {
  return { value: a.value.mul(factor), interval: scale(a.interval, factor) };
}

/** The product of two quantities at or above zero; null when one may lie below. */
export function product(a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a === null || b === null) return null;
  const carried = multiply(a.interval, b.interval);
  return carried && { value: a.value.mul(b.value), interval: carried };
}

/** The quotient of two quantities; null when the dividend may lie below zero or the divisor at or below it. */
export function quotient(a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a === null || b === null || b.value.n === 0n) return null;
  const carried = divide(a.interval, b.interval);
  return carried && { value: a.value.div(b.value), interval: carried };
}

/** The quantity with its sign turned. */
export function opposite(a: Quantity): Quantity {
  return { value: a.value.neg(), interval: negate(a.interval) };
}

/** One more, or one less, than a quantity: growth to ratio and back. */
export function shifted(a: Quantity, by: 1 | -1): Quantity {
  const one = by === 1 ? ONE : ONE.neg();
  return { value: a.value.add(one), interval: add(a.interval, point(one)) };
}

/** What a fraction's number is multiplied by when it is written: 100 for a percentage, 1 for `gấp 2 lần` or `hai phần ba`. */
export function writtenPer(figure: { readonly kind: string }): Rational {
  return figure.kind === 'percent' || figure.kind === 'percentagePoint' ? HUNDRED : ONE;
}
