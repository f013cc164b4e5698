/** Which value a fix writes in the place of a figure, by its hedge and by what it counts. */
import { expect, test } from 'vitest';
import { type Figure, readDraft } from '../figures/index.js';
import { interval, point, type Rational, rational } from '../text/index.js';
import { decimalsFor, fitting } from './fitting.js';

function figureOf(text: string): Figure {
  return readDraft(`Năm 2023 có ${text}.`).figures[0] as Figure;
}

function said(value: Rational | undefined): string | null {
  return value?.toString() ?? null;
}

test.each([
  ['trên 300 người', '340', '300'],
  ['trên 300 người', '300', '200'],
  ['gần 300 người', '300', '400'],
  ['gần 300 người', '299', '300'],
  ['khoảng 300 người', '340', '300'],
  ['ít nhất 300 người', '340', '300'],
  ['không quá 300 người', '260', '300'],
  ['5 người', '0', null],
  ['461.080 lượt', '461.081', '461081'],
])('%s, which should be %s, is written with %s', (text, wanted, written) => {
  const value = rational(wanted.replace('.', ''));
  expect(said(fitting(figureOf(text), { value, interval: point(value) })?.value)).toBe(written);
});

test.each([
  ['461.080 lượt', null],
  ['753.000 đồng', null],
  ['461,1 nghìn lượt', '340400'],
])('%s is not written with what lies between two whole ones, unless it is rounded', (text, written) => {
  const [low, high] = text.includes('nghìn') ? ['340350', '340420'] : ['340.2', '340.4'];
  const wanted = {
    value: rational(low as string),
    interval: interval(rational(low as string), rational(high as string)),
  };
  expect(said(fitting(figureOf(text), wanted)?.value)).toBe(written);
});

test.each([
  ['4,2', 1],
  ['8', 0],
  ['250.5', 0],
  ['-250.5', 0],
  ['8.5', 1],
  ['-8.5', 1],
])('a change by %s %% has so many decimals in the place of 8 %%', (value, decimals) => {
  expect(decimalsFor(figureOf('tỷ lệ 8%'), rational(value.replace(',', '.')))).toBe(decimals);
});
