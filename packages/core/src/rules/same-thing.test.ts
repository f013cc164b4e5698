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

/** An interval as one writes it: `[1; 2)`; `-` is no bound. */
function bounds(written: string): Statement {
  const [low, high] = written
    .slice(1, -1)
    .split(';')
    .map((bound) => (bound.trim() === '-' ? null : rational(bound.trim())));
  return { interval: interval(low ?? null, high ?? null, written.startsWith('('), written.endsWith(')')) } as Statement;
}

test.each([
  // An end that is not itself included reaches less high, whichever of the two came first.
  [['[0; 10]', '[0; 10)'], '[10; 12]', '[0; 10)'],
  [['[0; 10)', '[0; 10]'], '[10; 12]', '[0; 10)'],
  [['[5; 10]', '(5; 10]'], '[0; 5]', '(5; 10]'],
  [['(5; 10]', '[5; 10]'], '[0; 5]', '(5; 10]'],
  // Of several ends the least counts; one without an end reaches highest.
  [['[0; -]', '[0; 10]', '[0; 12]'], '[11; 11]', '[0; 10]'],
  [['[0; 10]', '[0; -]', '[0; 12]'], '[11; 11]', '[0; 10]'],
  [['[-; 9]', '[3; 9]', '[2; 9]'], '[2; 2]', '[3; 9]'],
  [['[3; 9]', '[-; 9]', '[2; 9]'], '[2; 2]', '[3; 9]'],
  [['[0; 10]', '[5; 20]'], '[5; 10]', null],
  [['[-; -]'], '[5; 10]', null],
])('of %s an agreement finds what %s contradicts', (agreed, other, expected) => {
  const agreement = new Agreement<Statement>();
  expect(agreement.example).toBeNull();
  const statements = agreed.map(bounds);
  for (const statement of statements) agreement.add(statement);
  const found = agreement.contradictionOf(bounds(other));
  expect(found === null ? null : agreed[statements.indexOf(found)]).toBe(expected);
  expect(agreement.example).not.toBeNull();
});

test('different units, kinds, places and wholes are different things', () => {
  expect(
    things(
      'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT.',
      'Năm 2023, tỉnh Cao Bằng có 861.240 người tham gia BHYT.',
    ),
  ).toBe(2);
  expect(
    things(
      'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số.',
      'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT.',
    ),
  ).toBe(2);
  expect(
    things(
      'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông.',
      'Năm 2023, Bưu điện tỉnh Hà Giang tổ chức 846 hội nghị truyền thông.',
    ),
  ).toBe(2);
  expect(things('Năm 2023 có 861.240 người tham gia BHYT.', 'Tỉnh Hà Giang có 861.240 người tham gia BHYT.')).toBe(0);
});

test('a range is one statement, from where its low end may begin to where its high end may lie', () => {
  const [statement, ...others] = statementsOf(
    readDraft('Năm 2023, số người tham gia BHYT của tỉnh Hà Giang là từ 850.000 đến 870.000 người.'),
  );
  expect([statement?.interval.low?.toString(), statement?.interval.high?.toString(), others.length]).toEqual([
    '849500',
    '871000',
    0,
  ]);
});
