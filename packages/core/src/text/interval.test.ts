/** Intervals against what they mean: every law is held value by value, over all intervals with small bounds, open and closed. */
import { expect, test } from 'vitest';
import {
  add,
  contains,
  divide,
  hull,
  type Interval,
  interval,
  meets,
  multiply,
  negate,
  point,
  type Rational,
  rational,
  scale,
  subtract,
} from './index.js';

const BOUNDS = [-2, 0, 1, 3];
/** Values at the bounds, between them and beyond. */
const VALUES = [-9, -2, -1, 0, rational(1, 2), 1, 2, 3, 9].map((value) =>
  typeof value === 'number' ? rational(value) : value,
);

const INTERVALS: readonly Interval[] = [null, ...BOUNDS].flatMap((low) =>
  [null, ...BOUNDS].flatMap((high) =>
    [true, false].flatMap((lowOpen) =>
      [true, false].flatMap((highOpen) => {
        const made = interval(
          low === null ? null : rational(low),
          high === null ? null : rational(high),
          lowOpen,
          highOpen,
        );
        const isEmpty = low !== null && high !== null && (low > high || (low === high && (lowOpen || highOpen)));
        return isEmpty ? [] : [made];
      }),
    ),
  ),
);

/** Membership by its definition. */
function holds({ low, high, lowOpen, highOpen }: Interval, value: Rational): boolean {
  const above = low === null || (lowOpen ? value.compare(low) > 0 : value.compare(low) >= 0);
  const below = high === null || (highOpen ? value.compare(high) < 0 : value.compare(high) <= 0);
  return above && below;
}

const inside = (of: Interval) => VALUES.filter((value) => holds(of, value));

/** An interval as one writes it: `[-2, 3)`. */
function say({ low, high, lowOpen, highOpen }: Interval): string {
  return `${lowOpen ? '(' : '['}${low ?? '-∞'}, ${high ?? '∞'}${highOpen ? ')' : ']'}`;
}

/** Holds what was computed of two intervals against what it should be; a failure names both. */
function check(a: Interval, b: Interval, got: boolean, wanted: boolean): void {
  if (got !== wanted) expect([say(a), say(b), got]).toEqual([say(a), say(b), wanted]);
}

test('an infinite bound is never open', () => {
  expect(interval(null, null, true, true)).toEqual({ low: null, high: null, lowOpen: false, highOpen: false });
  expect(interval(rational(1), rational(2))).toEqual({ ...interval(rational(1), rational(2), false, false) });
});

test('an interval contains what lies between its bounds', () => {
  for (const one of INTERVALS)
    for (const value of VALUES) check(one, point(value), contains(one, value), holds(one, value));
  expect(contains(point(rational(1)), rational(1))).toBe(true);
});

test('two intervals meet where they share a value', () => {
  // A finer grid than the bounds, so that every overlap holds one of its values.
  const grid = Array.from({ length: 14 }, (_, i) => rational(i - 5, 2));
  for (const a of INTERVALS)
    for (const b of INTERVALS)
      check(
        a,
        b,
        meets(a, b),
        grid.some((value) => holds(a, value) && holds(b, value)),
      );
});

test('the hull holds both, and ends where one of them ends', () => {
  for (const a of INTERVALS)
    for (const b of INTERVALS) {
      const both = hull(a, b);
      for (const value of [...inside(a), ...inside(b)]) check(a, b, holds(both, value), true);
      check(a, b, [a.low, b.low].includes(both.low), true);
      check(a, b, [a.high, b.high].includes(both.high), true);
      const [low, high] = [both.low, both.high];
      if (low !== null) check(a, b, holds(both, low), holds(a, low) || holds(b, low));
      if (high !== null) check(a, b, holds(both, high), holds(a, high) || holds(b, high));
    }
});

/** Holds an operation against itself on values, and its ends against the ends of its operands. */
function carries(
  of: (a: Interval, b: Interval) => Interval | null,
  on: (a: Rational, b: Rational) => Rational | null,
): void {
  for (const a of INTERVALS)
    for (const b of INTERVALS) {
      const carried = of(a, b);
      if (carried === null) continue;
      for (const x of inside(a))
        for (const y of inside(b)) {
          const value = on(x, y);
          if (value !== null) check(a, b, holds(carried, value), true);
        }
    }
}

test('sums and differences hold those of their values, and no more', () => {
  carries(add, (x, y) => x.add(y));
  carries(subtract, (x, y) => x.sub(y));
  const [a, b] = [interval(rational(1), rational(3), true, false), interval(rational(0), rational(1), false, true)];
  expect([say(add(a, b)), say(subtract(a, b)), say(negate(a))]).toEqual(['(1, 4)', '(0, 3]', '[-3, -1)']);
  expect([say(add(a, interval(null, rational(1)))), say(add(a, interval(rational(1), null)))]).toEqual([
    '[-∞, 4]',
    '(2, ∞]',
  ]);
  expect([say(negate(interval(null, rational(1), false, true))), say(negate(interval(rational(1), null)))]).toEqual([
    '(-1, ∞]',
    '[-∞, -1]',
  ]);
});

test('a factor scales both ends, and a negative one turns them', () => {
  const a = interval(rational(1), rational(3), true, false);
  expect([2, 0, -2].map((factor) => say(scale(a, rational(factor))))).toEqual(['(2, 6]', '[0, 0]', '[-6, -2)']);
  expect(say(scale(interval(null, rational(1)), rational(0)))).toBe('[0, 0]');
  expect(say(scale(interval(null, null), rational(2)))).toBe('[-∞, ∞]');
});

test('products are carried at and above zero, and hold those of their values', () => {
  carries(multiply, (x, y) => x.mul(y));
  for (const a of INTERVALS)
    for (const b of INTERVALS) {
      const isCarried = [a, b].every(({ low }) => low !== null && low.compare(rational(0)) >= 0);
      check(a, b, multiply(a, b) !== null, isCarried);
    }
  const [a, b] = [interval(rational(1), rational(3), true, false), interval(rational(0), rational(2), false, true)];
  expect([a, b].map((one) => say(multiply(one, interval(rational(2), rational(3))) as Interval))).toEqual([
    '(2, 9]',
    '[0, 6)',
  ]);
  expect(say(multiply(a, b) as Interval)).toBe('[0, 6)');
  expect(say(multiply(a, interval(rational(2), null)) as Interval)).toBe('(2, ∞]');
  expect(say(multiply(interval(rational(2), null), a) as Interval)).toBe('(2, ∞]');
});

test('nothing times zero is more than zero, and nothing is left of zero divided', () => {
  const zero = point(rational(0));
  const open = interval(rational(1), rational(2), true, true);
  expect([multiply(zero, open), multiply(open, zero), divide(zero, open)].map((one) => say(one as Interval))).toEqual([
    '[0, 0]',
    '[0, 0]',
    '[0, 0]',
  ]);
  expect(say(divide(interval(rational(0), rational(4)), interval(rational(2), null)) as Interval)).toBe('[0, 2]');
  expect(say(divide(interval(rational(0), rational(4), true), interval(rational(2), null)) as Interval)).toBe('(0, 2]');
});

test('quotients are carried over a divisor above zero, and hold those of their values', () => {
  carries(divide, (x, y) => (y.compare(rational(0)) === 0 ? null : x.div(y)));
  for (const a of INTERVALS)
    for (const b of INTERVALS) {
      const isCarried =
        a.low !== null && a.low.compare(rational(0)) >= 0 && b.low !== null && b.low.compare(rational(0)) > 0;
      check(a, b, divide(a, b) !== null, isCarried);
    }
  const a = interval(rational(2), rational(6), true, false);
  const over = (b: Interval) => say(divide(a, b) as Interval);
  expect(over(interval(rational(1), rational(2)))).toBe('(1, 6]');
  expect(over(interval(rational(1), rational(2), true, true))).toBe('(1, 6)');
  expect(over(interval(rational(1), null))).toBe('(0, 6]');
  const closed = (b: Interval) => say(divide(interval(rational(2), rational(6)), b) as Interval);
  expect([
    closed(interval(rational(1), rational(2), false, true)),
    closed(interval(rational(1), rational(2), true)),
  ]).toEqual(['(1, 6]', '[1, 6)']);
  expect(say(divide(interval(rational(2), null), interval(rational(1), rational(2))) as Interval)).toBe('[1, ∞]');
});
