/** When two figures speak of the same thing. */
import { expect, test } from 'vitest';
import { readDraft } from '../figures/index.js';
import { interval, rational } from '../text/index.js';
import { Agreement, byThing, type Statement, statementsOf } from './same-thing.js';

/** How many things the texts speak of, each text a draft of its own; figures of which nothing can be said do not count. */
function things(...texts: readonly string[]): number {
  return byThing(texts.flatMap((text) => statementsOf(readDraft(text)))).size;
}

test('of a stock only the end of the period counts', () => {
  expect(
    things(
      'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT.',
      'Đến 31/12/2023, tỉnh Hà Giang có 861.300 người tham gia BHYT.',
    ),
  ).toBe(1);
  expect(
    things(
      'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT.',
      'Đến 30/6/2023, tỉnh Hà Giang có 861.300 người tham gia BHYT.',
    ),
  ).toBe(2);
});

test('of a flow the whole period counts', () => {
  expect(
    things(
      'Trong quý IV/2023, BHXH Việt Nam tổ chức 1.200 hội nghị truyền thông trên toàn quốc.',
      'Năm 2023, BHXH Việt Nam tổ chức 4.300 hội nghị truyền thông trên toàn quốc.',
    ),
  ).toBe(2);
});

test('a province that was merged is another place since the merger', () => {
  const text = (date: string) => `---\ndate: ${date}\n---\n\nNăm 2023, tỉnh Lào Cai có 161.240 người tham gia BHXH.\n`;
  expect(things(text('2024-01-10'), text('2024-02-10'))).toBe(1);
  expect(things(text('2024-01-10'), text('2025-08-10'))).toBe(2);
});

test('a sentence that seems to say two values is not understood', () => {
  expect(things('Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, có 121.480 người tham gia BHYT.')).toBe(0);
});

test('a target is another thing', () => {
  expect(
    things(
      'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT; phấn đấu năm 2023 đạt 870.000 người tham gia BHYT.',
    ),
  ).toBe(1);
});

/** A statement of nothing but an interval. */
function saying(low: number | null, high: number | null, lowOpen = false): Statement {
  const bound = (value: number | null) => (value === null ? null : rational(value));
  return { interval: interval(bound(low), bound(high), lowOpen) } as Statement;
}

test('an agreement finds a contradiction wherever it stands', () => {
  const agreed = new Agreement<Statement>();
  const [wide, narrow, open] = [saying(90, 100), saying(91, 92), saying(0, null)];
  for (const statement of [wide, narrow, open]) agreed.add(statement);
  expect(agreed.contradictionOf(saying(92, 93))).toBeNull();
  expect(agreed.contradictionOf(saying(92, 93, true))).toBe(narrow);
  expect(agreed.contradictionOf(saying(95, 96))).toBe(narrow);
  expect(agreed.contradictionOf(saying(80, 90))).toBe(narrow);
  expect(agreed.contradictionOf(saying(null, null))).toBeNull();
});
