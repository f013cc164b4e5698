/** Facts files: every format gives the same facts, and every mistake is told at its place. */
import { describe, expect, test } from 'vitest';
import { referenceFacts } from '../figures/index.js';
import { toDecimalString } from '../text/index.js';
import { referenceValues } from '../vocabulary/index.js';
import { type FactsFile, readFactsTable, readFactsText } from './facts-file.js';

/** The facts of a file as `indicator period place value unit`. */
function said({ facts }: FactsFile): readonly string[] {
  return facts.map(({ indicator, period, place, value, unit }) =>
    [indicator, period, place, toDecimalString(value), unit].join(' '),
  );
}

/** The problems of a file as `line:column message`. */
function problemsOf({ problems }: FactsFile): readonly string[] {
  return problems.map(({ line, column, message }) => `${line}:${column} ${message.vi}`);
}

const EXPECTED = [
  'bhyt.participants 2023-01-01/2023-12-31 VN-22 1305870 người',
  'bhyt.coverage ../2023-06-30 VN 92.04 %',
  'revenue.total 2024-01-01/2024-09-30 VN-04 1198800000000 đồng',
];

describe('the same facts in every format', () => {
  const cases: readonly (readonly [string, FactsFile])[] = [
    [
      'CSV with commas',
      readFactsText(
        'a.csv',
        '\uFEFFindicator,period,place,value,unit\r\nbhyt.participants,2023,VN-22,1.305.870,người\r\nbhyt.coverage,2023-06-30,VN,"92,04",%\r\n\r\nrevenue.total,9 tháng đầu năm 2024,Cao Bằng,"1.198,8 tỷ",đồng\r\n',
      ),
    ],
    [
      'CSV with semicolons',
      readFactsText(
        'a.csv',
        'Indicator;Period;Place;Value;Unit\nSố người tham gia BHYT;năm 2023;tỉnh Nghệ An;1,30587 triệu;người\nbhyt.coverage;30/6/2023;cả nước;92,04%;\nrevenue.total;2024-01-01/2024-09-30;VN-04;1.198,8 tỷ;đồng\n',
      ),
    ],
    [
      'YAML',
      readFactsText(
        'a.yaml',
        'facts:\n  - {indicator: bhyt.participants, period: 2023, place: Nghệ An, value: 1.305.870 người}\n  - indicator: bhyt.coverage\n    period: ../2023-06-30\n    place: VN\n    value: 92,04\n    unit: "%"\n  - {indicator: revenue.total, period: 9 tháng đầu năm 2024, place: Cao Bằng, value: "1.198,8 tỷ đồng"}\n',
      ),
    ],
    [
      'JSON',
      readFactsText(
        'a.json',
        '[{"indicator":"bhyt.participants","period":"2023","place":"VN-22","value":1305870},{"indicator":"bhyt.coverage","period":"2023-06-30","place":"VN","value":92.04,"unit":"%"},{"indicator":"revenue.total","period":"2024-01-01/2024-09-30","place":"VN-04","value":"1.198,8 tỷ","unit":"đồng"}]',
      ),
    ],
    [
      'a spreadsheet',
      readFactsTable('a.xlsx', [
        ['indicator', 'period', 'place', 'value', 'unit', ''],
        ['bhyt.participants', '2023', 'VN-22', '1305870', 'người', ''],
        ['bhyt.coverage', '2023-06-30', 'VN', '92,04', '%', ''],
        ['', '', '', '', '', ''],
        ['revenue.total', '2024-01-01/2024-09-30', 'VN-04', '1198,8 tỷ', 'đồng', ''],
      ]),
    ],
  ];
  for (const [name, file] of cases) {
    test(name, () =>
      expect({ facts: said(file), problems: problemsOf(file) }).toEqual({ facts: EXPECTED, problems: [] }),
    );
  }
});

test('mistakes are told at their place, with the nearest name', () => {
  const file = readFactsText(
    'a.csv',
    'indicator,period,place,value,unit\nbhyt.participant,2023,VN-99,nhiều,người\nbhyt.coverage,2023-02-30,VN,92,%\nbhyt.coverage,2023,VN,92,người\nbhyt.coverage,2022,VN,,%\nbhyt.coverage,2021,VN,91,%\nbhyt.coverage,2021,VN,92,%\n',
  );
  expect(problemsOf(file)).toEqual([
    '2:1 không có chỉ tiêu “bhyt.participant”; có phải “bhyt.participants”?',
    '2:3 “VN-99” không phải là nơi đã biết. Cần VN, mã tỉnh như VN-02, hoặc tên tỉnh',
    '2:4 “nhiều” không phải là giá trị; cần một số viết như trong văn bản: 1.305.870, 91,074 triệu, 92,04',
    '3:2 “2023-02-30” không phải là kỳ; cần như 2023, 2023-06-30, 2023-01-01/2023-09-30 hoặc “9 tháng đầu năm 2023”',
    '4:5 chỉ tiêu này không tính bằng “người”; cần %',
    '5:4 thiếu “value”',
    '7:4 ghi 92%, nhưng dòng 6 đã ghi 91% cho cùng chỉ tiêu, kỳ và nơi',
  ]);
  expect(said(file)).toEqual(['bhyt.coverage 2021-01-01/2021-12-31 VN 91 %']);
});

test('a unit that nothing knows is what is wrong, not the number before it', () => {
  const file = readFactsText('a.csv', 'indicator,period,place,value,unit\nbhyt.participants,2023,VN,12,xyz\n');
  expect(problemsOf(file)).toEqual(['2:5 chỉ tiêu này không tính bằng “xyz”; cần người']);
});

test('a wrong header and a file that is no list are told, and give no fact', () => {
  expect(problemsOf(readFactsText('a.csv', 'indicator,perod,place,value\nbhyt.coverage,2023,VN,92%\n'))).toEqual([
    '1:2 không có cột “perod”; có phải “period”? Các cột dùng được: indicator, period, place, value, unit, source, note',
    '1:1 thiếu cột “period”; dòng đầu cần các cột: indicator, period, place, value, unit, source, note',
  ]);
  expect(problemsOf(readFactsText('a.yaml', 'bhyt: 92\n'))).toHaveLength(1);
  expect(problemsOf(readFactsText('a.json', '[{'))).not.toHaveLength(0);
  expect(readFactsText('a.csv', '')).toEqual({ facts: [], problems: [] });
});

test('every built-in reference value is read', () => {
  expect(referenceFacts()).toHaveLength(referenceValues.length);
});
