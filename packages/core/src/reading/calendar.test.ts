/** Days beside days, over the ends of months and years. */
import { expect, test } from 'vitest';
import { dayAfter, dayBefore } from './calendar.js';

test.each([
  ['2023-06-14', '2023-06-15'],
  ['2023-06-30', '2023-07-01'],
  ['2023-12-31', '2024-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
])('%s is the day before %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});
