/** Intervals of exact numbers and the arithmetic that carries them. */
import { type Rational, ZERO } from './rational.js';

/** All values between two bounds; a null bound is infinite, an open bound is not itself included. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The interval between two bounds, closed unless said otherwise. */
export function interval(low: Rational | null, high: Rational | null, lowOpen = false, highOpen = false): Interval {
  return { low, high, lowOpen: low !== null && lowOpen, highOpen: high !== null && highOpen };
}

/** The interval that holds one value only. */
export function point(value: Rational): Interval {
  return interval(value, value);
}

/** Whether two intervals share at least one value. */
export function meets(a: Interval, b: Interval): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

/** Whether an interval holds a value. */
export function contains(a: Interval, value: Rational): boolean {
  return meets(a, point(value));
}

function startsBeforeEndOf(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return true;
  const order = a.low.compare(b.high);
  return order < 0 || (order === 0 && !a.lowOpen && !b.highOpen);
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = lowest(a, b);
  const high = highest(a, b);
  return interval(low.low, high.high, low.lowOpen, high.highOpen);
}

function lowest(a: Interval, b: Interval): Interval {
  if (a.low === null) return a;
  if (b.low === null) return b;
  const order = a.low.compare(b.low);
  return order < 0 || (order === 0 && !a.lowOpen) ? a : b;
}

function highest(a: Interval, b: Interval): Interval {
  if (a.high === null) return a;
  if (b.high === null) return b;
  const order = a.high.compare(b.high);
  return order > 0 || (order === 0 && !a.highOpen) ? a : b;
}

/** Every sum of a value of the one and a value of the other. */
export function add(a: Interval, b: Interval): Interval {
  return interval(
    a.low && b.low && a.low.add(b.low),
    a.high && b.high && a.high.add(b.high),
    a.lowOpen || b.lowOpen,
    a.highOpen || b.highOpen,
  );
}

/** Every value times minus one. */
export function negate(a: Interval): Interval {
  return interval(a.high?.neg() ?? null, a.low?.neg() ?? null, a.highOpen, a.lowOpen);
}

/** Every difference of a value of the one and a value of the other. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Every value times an exact factor. */
export function scale(a: Interval, factor: Rational): Interval {
  if (isZero(factor)) return point(ZERO);
  if (factor.compare(ZERO) < 0) return scale(negate(a), factor.neg());
  return interval(a.low?.mul(factor) ?? null, a.high?.mul(factor) ?? null, a.lowOpen, a.highOpen);
}

/**
 * Every product of a value of the one and a value of the other. Both must lie at or above zero, as counts,
 * rates and multiples do; otherwise null, as "cannot be carried".
 */
export function multiply(a: Interval, b: Interval): Interval | null {
  if (!isNonNegative(a) || !isNonNegative(b)) return null;
  const zero = hasZero(a) || hasZero(b);
  return interval(
    (a.low as Rational).mul(b.low as Rational),
    a.high && b.high && a.high.mul(b.high),
    // Nothing times zero is more than zero: where the one holds zero, the open bound of the other does not matter.
    !zero && (a.lowOpen || b.lowOpen),
    (a.highOpen || b.highOpen) && !isZero(a.high) && !isZero(b.high),
  );
}

/**
 * Every quotient of a value of the one and a value of the other. The dividend must lie at or above zero and the divisor
 * above it; otherwise null, as "cannot be carried".
 */
export function divide(a: Interval, b: Interval): Interval | null {
  if (!isNonNegative(a) || b.low === null || b.low.compare(ZERO) <= 0) return null;
  return interval(
    b.high === null ? ZERO : (a.low as Rational).div(b.high),
    a.high?.div(b.low) ?? null,
    !hasZero(a) && (a.lowOpen || b.highOpen || b.high === null),
    (a.highOpen || b.lowOpen) && !isZero(a.high),
  );
}

function isZero(value: Rational | null): boolean {
  return value !== null && value.n === 0n;
}

/** Whether an interval at or above zero holds zero. */
function hasZero(a: Interval): boolean {
  return isZero(a.low) && !a.lowOpen;
}

function isNonNegative(a: Interval): boolean {
  return a.low !== null && a.low.compare(ZERO) >= 0;
}
