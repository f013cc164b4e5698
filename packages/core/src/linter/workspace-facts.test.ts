/** What the rules hold against the facts of a workspace, and which figures count as checked. */
import { expect, test } from 'vitest';
import { ruleIds } from '../rules/index.js';
import { lint, readFactsText } from './index.js';

const { facts } = readFactsText(
  'so-lieu/a.csv',
  [
    'indicator,period,place,value,unit,source',
    'bhyt.participants,2023,VN-03,861.240,người,BHXH tỉnh',
    'population,2023,VN-03,896.000,người,Cục Thống kê',
    'bhyt.participants,2022,VN,91.074.500,người,',
    '',
  ].join('\n'),
);

/** Holds what is said of a draft beside the facts: rule, severity, words in both languages, and what the fixes write. */
function check(draft: string, expected: readonly string[]): void {
  const [vi = [], en = []] = (['vi', 'en'] as const).map((locale) => lint(draft, { facts, locale }).findings);
  const said = vi.map(({ ruleId, severity, message, arithmetic, fixes }, i) =>
    [
      `${ruleId} ${severity}: ${message}`,
      en[i]?.message,
      ...(arithmetic === null ? [] : [arithmetic]),
      ...fixes.map(({ edits }) => edits.map(({ offset, text }) => `${draft.slice(...offset)} > ${text}`).join(', ')),
    ].join('\n'),
  );
  expect(said).toEqual(expected);
}

test('a figure against the fact of its indicator, period and place', () => {
  check('Năm 2023, tỉnh Hà Giang có 816.240 người tham gia BHYT.', [
    [
      'number/reference error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): bản thảo ghi 816.240 người, tệp số liệu là 861.240 người (so-lieu/a.csv, dòng 2: BHXH tỉnh). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ.',
      'Participants in health insurance in 2023 (Hà Giang): the draft says 816.240 người, the facts file has 861.240 người (so-lieu/a.csv, line 2: BHXH tỉnh). Correct it by the source; if it is another number (period, place, scope), say so.',
      '816.240 > 861.240',
    ].join('\n'),
  ]);
  check('Năm 2023, tỉnh Hà Giang có trên 861.000 người tham gia BHYT.', []);
});

test('the title of the fix says where the fact stands, in the language that is asked for', () => {
  const titles = (['vi', 'en'] as const).map((locale) =>
    lint('Năm 2023, tỉnh Hà Giang có 816.240 người tham gia BHYT.', { facts, locale }).findings.flatMap(({ fixes }) =>
      fixes.map(({ title }) => title),
    ),
  );
  expect(titles).toEqual([
    ['Sửa 816.240 thành 861.240 (so-lieu/a.csv, dòng 2)'],
    ['Change 816.240 to 861.240 (so-lieu/a.csv, line 2)'],
  ]);
});

test('a fact of the workspace outranks what is published: no tolerance, and nothing of another place', () => {
  check('Năm 2022, cả nước có 91,075 triệu người tham gia BHYT.', []);
  const [finding] = lint('Năm 2022, cả nước có 91,09 triệu người tham gia BHYT.', { facts }).findings;
  expect([finding?.ruleId, finding?.severity]).toEqual(['number/reference', 'error']);
  expect(lint('Năm 2022, cả nước có 91,09 triệu người tham gia BHYT.').findings).toEqual([]);
  check('Năm 2023, tỉnh Cao Bằng có 816.240 người tham gia BHYT.', []);
  check('Năm 2022, tỉnh Hà Giang có 816.240 người tham gia BHYT.', []);
});

test('a target is no fact, and of a part, a subset and another unit nothing is known', () => {
  check('Năm 2023, tỉnh Hà Giang phấn đấu có 870.240 người tham gia BHYT.', []);
  check('Năm 2023, tỉnh Hà Giang có 16.240 học sinh tham gia BHYT.', []);
});

test('a rate against the base that the facts give', () => {
  check('Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 69,1% dân số.', [
    [
      'number/coverage error: Tỷ lệ không khớp: 861.240 người trên 896.000 người (so-lieu/a.csv, dòng 3: Cục Thống kê) là 96,1 % (96,0–96,2), bản thảo ghi 69,1 %. Ghi 96,1 %, hoặc sửa lại số người; nếu tính trên mẫu số khác thì nêu rõ.',
      'The rate does not agree: 861.240 người out of 896.000 người (so-lieu/a.csv, line 3: Cục Thống kê) is 96,1 % (96,0–96,2), the draft says 69,1 %. Write 96,1 %, or correct the count; if the base is another one, say so.',
      '861.240 ÷ 896.000 = 96,1 % (96,0–96,2); bản thảo ghi 69,1 %',
      '69,1 > 96,1',
      '861.240 > 619.136',
    ].join('\n'),
  ]);
  check('Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 96,1% dân số.', []);
  check('Năm 2022, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 69,1% dân số.', []);
});

test.each([
  [
    'number/growth',
    'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2,5% so với năm 2022 (840.000 người).',
    3,
  ],
  [
    'number/difference',
    'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 21.240 người so với năm 2022 (840.000 người).',
    3,
  ],
  [
    'number/multiple',
    'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, gấp 3 lần so với năm 2021 (541 hội nghị).',
    3,
  ],
  [
    'number/target',
    'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 90% kế hoạch (18.000 người).',
    3,
  ],
  ['number/coverage', 'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 96,1% dân số (896.000 người).', 3],
  ['number/coverage', 'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt 92,04% dân số.', 2],
  ['number/average', 'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi tháng 100 hội nghị.', 2],
  [
    'number/share-of-total',
    'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 25%.',
    3,
  ],
  [
    'number/sum-of-parts',
    'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 700 hội nghị ở xã và 500 hội nghị ở huyện.',
    3,
  ],
  ['number/part-within-whole', 'Năm 2023, tỉnh Hà Giang có 1.200 hội nghị, trong đó có 1.100 hội nghị trực tuyến.', 2],
  [
    'number/one-value',
    'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có trên 861.000 người tham gia BHYT.',
    2,
  ],
  [
    'number/cumulative',
    'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 246 hội nghị truyền thông.',
    2,
  ],
  [
    'number/shared-denominator',
    'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt 9,09% lực lượng lao động trong độ tuổi.',
    4,
  ],
  ['number/reference', 'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT.', 1],
  [
    'number/percentage-point',
    'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 1,7% so với năm 2022 (94,5%).',
    3,
  ],
  ['number/percentage-point', 'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang tăng 1,6% so với chỉ tiêu.', 0],
  ['number/plausible-range', 'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số.', 0],
] as const)('figures that a rule holds against each other count as checked: %s %s', (rule, draft, checked) => {
  const rules = { ...Object.fromEntries(ruleIds.map((id) => [id, 'off'] as const)), [rule]: 'warning' as const };
  const { coverage, findings } = lint(draft, { rules });
  expect([coverage.checked, findings]).toEqual([checked, []]);
});
