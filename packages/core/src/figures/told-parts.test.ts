/** What is said of the people, schemes and districts that only the words before name; each with the sentences beside it that say something else. */
import { describe, expect, it } from 'vitest';
import { readDraft } from './index.js';

/** The figures of a text from Lào Cai, one a line: text, role, indicator, period, district, direction. */
function check(name: string, text: string, expected: readonly string[], head = 'date: 2023-11-10'): void {
  it(name, () => {
    const { figures } = readDraft(`---\n${head}\nplace: Lào Cai\n---\n\n${text}`, { today: '2026-11-23' });
    const said = figures.map(({ text, role, indicator, period, place, direction }) =>
      [text, role, indicator ?? '-', period ?? '', place?.split('/')[1] ?? '', direction ?? '']
        .filter((part) => part !== '')
        .join(' | '),
    );
    expect(said).toEqual(expected);
  });
}

describe('parts that say only what is their own', () => {
  check(
    'kinds behind the number',
    'Có 52.318 người tham gia BHXH, gồm 40.318 người tham gia bắt buộc và 12.000 người tham gia tự nguyện.',
    [
      '52.318 | level | bhxh.participants',
      '40.318 | level | bhxh.compulsory.participants',
      '12.000 | level | bhxh.voluntary.participants',
    ],
  );
  check('of no scheme', 'Có 52.318 người đăng ký, gồm 40.318 người tham gia bắt buộc.', [
    '52.318 | other | -',
    '40.318 | other | -',
  ]);
  check(
    'revenue, scheme by scheme',
    'Năm 2022, thu BHXH bắt buộc là 2.415 tỷ đồng, BHYT 812 tỷ đồng và BHTN 178 tỷ đồng.',
    [
      '2.415 tỷ | other | - | 2022-01-01/2022-12-31',
      '812 tỷ | level | revenue.bhyt | 2022-01-01/2022-12-31',
      '178 tỷ | level | revenue.bhtn | 2022-01-01/2022-12-31',
    ],
  );
  check('debts and funds are none', 'Năm 2022, nợ BHXH bắt buộc là 2.415 tỷ đồng, BHYT 812 tỷ đồng.', [
    '2.415 tỷ | other | - | 2022-01-01/2022-12-31',
    '812 tỷ | other | - | 2022-01-01/2022-12-31',
  ]);
  check(
    'those who joined, district by district',
    'Phát triển mới 1.318 người tham gia BHXH tự nguyện, trong đó huyện Bảo Yên 214 người, huyện Văn Bàn 187 người.',
    [
      '1.318 | difference | bhxh.voluntary.participants | up',
      '214 | difference | bhxh.voluntary.participants | Bảo Yên | up',
      '187 | difference | bhxh.voluntary.participants | Văn Bàn | up',
    ],
  );
  check('pupils as a group', 'Nhóm học sinh, sinh viên có 158.210 em, nhóm hưu trí 12.300 người.', [
    '158.210 | level | bhyt.students.participants',
    '12.300 | other | -',
  ]);
});

describe('what holds when the sentence says', () => {
  check(
    'results, and money that was paid; not what the law sets',
    'Năm 2022, đã cấp sổ cho người dân. Tỷ lệ hồ sơ đúng hạn đạt 98,7%. Các đơn vị đã nộp 74,8 tỷ đồng. Mức đóng là 4,5% lương, tối đa 1,2 triệu đồng.',
    [
      '98,7% | other | - | 2022-01-01/2022-12-31',
      '74,8 tỷ | other | - | 2022-01-01/2022-12-31',
      '4,5% | other | -',
      '1,2 triệu | other | -',
    ],
  );
});

describe('changes of those told before', () => {
  check(
    'of the one measure',
    'Tháng 10, có 12.388 người tham gia BHXH tự nguyện. So với tháng 9, số người tham gia tăng 388 người.',
    [
      '12.388 | level | bhxh.voluntary.participants | 2023-10-01/2023-10-31',
      '388 | difference | bhxh.voluntary.participants | 2023-10-01/2023-10-31 | up',
    ],
  );
  check(
    'of two measures, neither',
    'Tháng 10, có 12.388 người tham gia BHXH, 680.000 người tham gia BHYT. So với tháng 9, số người tham gia tăng 388 người.',
    [
      '12.388 | level | bhxh.participants | 2023-10-01/2023-10-31',
      '680.000 | level | bhyt.participants | 2023-10-01/2023-10-31',
      '388 | difference | - | up',
    ],
  );
});
