/** Exact numbers: rounding, decimal notation, zeros. */
import { expect, test } from 'vitest';
import {
  finiteDecimals,
  HUNDRED,
  ONE,
  powerOfTen,
  rational,
  roundTo,
  TWO,
  toDecimalString,
  trailingZeros,
  ZERO,
} from './index.js';

test('the numbers that have names', () => {
  expect([ZERO, ONE, TWO, HUNDRED].map(String)).toEqual(['0', '1', '2', '100']);
});

test('a rational is read from integers, decimal strings and pairs', () => {
  expect(
    [rational(3), rational(3n), rational('91.074'), rational(1, 3), rational('4.5', 3)].map((one) => one.toFraction()),
  ).toEqual(['3', '3', '45537/500', '1/3', '3/2']);
});

test('powers of ten, within and beyond those that are kept', () => {
  for (const exponent of [-25, -21, -20, -1, 0, 1, 6, 20, 21, 25]) {
    const digits = 10n ** BigInt(Math.abs(exponent));
    expect(powerOfTen(exponent).equals(exponent < 0 ? rational(1, digits) : rational(digits))).toBe(true);
  }
});

test('halves are rounded away from zero', () => {
  const rounded = (value: string, decimals: number) => toDecimalString(roundTo(rational(value), decimals));
  expect([rounded('2.5', 0), rounded('-2.5', 0), rounded('2.49', 0), rounded('-2.49', 0)]).toEqual([
    '3',
    '-3',
    '2',
    '-2',
  ]);
  expect([rounded('92.045', 2), rounded('1250', -2), rounded('-0.04', 1), rounded('0', 2)]).toEqual([
    '92.05',
    '1300',
    '0',
    '0',
  ]);
});

test('the decimal notation is plain, exact where it ends, else to six places', () => {
  const said = (above: number | string, below = 1) => toDecimalString(rational(above, below));
  expect([
    said(91074000),
    said('92.04'),
    said('-0.5'),
    said(1, 3),
    said(-2, 3),
    said(0),
    said('0.05'),
    said(7, 8),
  ]).toEqual(['91074000', '92.04', '-0.5', '0.333333', '-0.666667', '0', '0.05', '0.875']);
  expect(said(-1, 3_000_000_0)).toBe('0.000000');
});

test('how many decimals a value needs', () => {
  const needed = (above: number, below: number) => finiteDecimals(rational(above, below));
  expect([
    needed(1, 1),
    needed(1, 2),
    needed(1, 5),
    needed(1, 8),
    needed(1, 25),
    needed(1, 40),
    needed(1, 3),
    needed(1, 6),
  ]).toEqual([0, 1, 1, 3, 2, 3, null, null]);
});

test('the zeros at the end of an integer', () => {
  expect([0n, 1n, 10n, 15_000n, 101n, 10n ** 30n].map(trailingZeros)).toEqual([0, 0, 1, 3, 0, 30]);
});
