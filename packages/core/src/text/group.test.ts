/** Groups keep the order of the list that they are made of. */
import { expect, test } from 'vitest';
import { addTo, groupBy } from './group.js';

test('members stand under their key in the order of the list, and so do the keys', () => {
  const groups = groupBy(['quý', 'ba', 'bốn', 'năm', 'quả'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['q', ['quý', 'quả']],
    ['b', ['ba', 'bốn']],
    ['n', ['năm']],
  ]);
});

test('a member joins its group, or opens one', () => {
  const groups = new Map([['người', [1]]]);
  addTo(groups, 'người', 2);
  addTo(groups, 'đồng', 3);
  expect(groups).toEqual(
    new Map([
      ['người', [1, 2]],
      ['đồng', [3]],
    ]),
  );
});
