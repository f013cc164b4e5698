/** What sentences say of changes and targets, and which relations follow: each sentence for one way of speaking. */
import { describe } from 'vitest';
import { check } from './check-sentence.testing.js';

describe('changes', () => {
  check(
    'lần lượt with changes',
    'Đến hết tháng 6/2023, có 351.700 người tham gia BHXH bắt buộc, 36.623 người tham gia BHXH tự nguyện, lần lượt tăng 2,4% và 11,7% so với cùng kỳ năm 2022.',
    [
      '351.700 | level | bhxh.compulsory.participants | ../2023-06-30 | VN-22',
      '36.623 | level | bhxh.voluntary.participants | ../2023-06-30 | VN-22',
      '2,4% | growth | bhxh.compulsory.participants | ../2023-06-30 | VN-22 | vs ../2022-06-30 | up',
      '11,7% | growth | bhxh.voluntary.participants | ../2023-06-30 | VN-22 | vs ../2022-06-30 | up',
    ],
  );
  check(
    'a growth with the earlier level in brackets',
    'Đến ngày 30/6/2023, số người tham gia BHTN là 356.412 người, tăng 4,8% so với cùng kỳ năm 2022 (340.118 người).',
    [
      '356.412 | level | bhtn.participants | ../2023-06-30 | VN-22',
      '4,8% | growth | bhtn.participants | ../2023-06-30 | VN-22 | vs ../2022-06-30 | up',
      '340.118 | level | bhtn.participants | ../2022-06-30 | VN-22',
      'growth: 4,8% ~ 356.412 ~ 340.118',
    ],
  );
  check(
    'a difference said again in percent',
    'Số thu BHXH, BHYT, BHTN 6 tháng đầu năm 2023 là 2.345,6 tỷ đồng, tăng 210 tỷ đồng (9,8%) so với cùng kỳ năm 2022.',
    [
      '2.345,6 tỷ | level | revenue.total | 2023-01-01/2023-06-30 | VN-22',
      '210 tỷ | difference | revenue.total | 2023-01-01/2023-06-30 | VN-22 | vs 2022-01-01/2022-06-30 | up',
      '9,8% | growth | revenue.total | 2023-01-01/2023-06-30 | VN-22 | vs 2022-01-01/2022-06-30 | up',
    ],
  );
  check(
    'from one level to another',
    'Chi khám, chữa bệnh BHYT tăng từ 1.412 tỷ đồng năm 2021 lên 1.673 tỷ đồng năm 2022, tương đương tăng 18,5%.',
    [
      '1.412 tỷ | level | bhyt.medical-expenditure | 2021-01-01/2021-12-31 | VN-22',
      '1.673 tỷ | level | bhyt.medical-expenditure | 2022-01-01/2022-12-31 | VN-22',
      '18,5% | growth | bhyt.medical-expenditure | 2022-01-01/2022-12-31 | VN-22 | vs 2021-01-01/2021-12-31 | up',
      'growth: 18,5% ~ 1.673 tỷ ~ 1.412 tỷ',
    ],
  );
  check(
    'points of a rate',
    'Năm 2023, tỷ lệ bao phủ BHYT đạt 96,1% dân số, tăng 1,6 điểm phần trăm so với năm 2022 (94,5%).',
    [
      '96,1% | level | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22',
      '1,6 điểm phần trăm | difference | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22 | vs 2022-01-01/2022-12-31 | up',
      '94,5% | level | bhyt.coverage | 2022-01-01/2022-12-31 | VN-22',
      'rateChange: 1,6 điểm phần trăm ~ 96,1% ~ 94,5%',
    ],
  );
  check(
    'a growth behind a share of the plan',
    'Quý I/2024, thu BHXH đạt 1.120 tỷ đồng, đạt 24,9% so với dự toán, giảm 9% so với cùng kỳ năm trước.',
    [
      '1.120 tỷ | level | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22',
      '24,9% | share | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs target',
      '9% | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs 2023-01-01/2023-03-31 | down',
    ],
  );
  check(
    'a rank in the country, prices of a year and what a rate is measured by',
    'Năm 2023, giá trị sản xuất theo giá so sánh năm 2010 tăng 6,4%, thu BHYT là 1.220 tỷ đồng, đứng thứ 9 cả nước, tăng 8%; tỷ lệ tham gia BHYT trên tổng dân số tăng nhanh, với trên 2,9 triệu người.',
    [
      '6,4% | growth | - | 2023-01-01/2023-12-31 | VN-22 | up',
      '1.220 tỷ | level | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22',
      '8% | growth | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22 | up',
      '2,9 triệu | above | other | - | 2023-01-01/2023-12-31 | VN-22',
    ],
  );
  check('both ends of a range', 'Năm 2023, số thu BHYT tăng 5 - 6% so với năm 2022.', [
    '5 | growth | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22 | vs 2022-01-01/2022-12-31 | up',
    '6% | growth | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22 | vs 2022-01-01/2022-12-31 | up',
  ]);
});

describe('what a change is measured from', () => {
  check(
    'what a multiple is compared with, right behind it',
    'Quý I/2024, toàn tỉnh phát triển mới 6.412 người tham gia BHXH tự nguyện, gấp 1,7 lần quý IV/2023.',
    [
      '6.412 | difference | bhxh.voluntary.participants | 2024-01-01/2024-03-31 | VN-22 | up',
      '1,7 lần | multiple | bhxh.voluntary.participants | 2024-01-01/2024-03-31 | VN-22 | vs 2023-10-01/2023-12-31 | up',
    ],
  );
  check(
    'a number of years is longer than the year before',
    'Năm 2023 là năm đặc biệt. Trong 5 năm, toàn tỉnh đã thu BHXH được 12.300 tỷ đồng; 5 năm trước đó, con số này là 10.100 tỷ đồng.',
    [
      '5 | other | - | - | -',
      '12.300 tỷ | level | revenue.bhxh | - | VN-22',
      '5 | other | - | - | -',
      '10.100 tỷ | level | revenue.bhxh | - | VN-22',
    ],
  );
  check('a multiple of another year', 'Năm 2023, thu BHYT là 1.220 tỷ đồng, gấp 2,6 lần năm 2015.', [
    '1.220 tỷ | level | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22',
    '2,6 lần | multiple | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22 | vs 2015-01-01/2015-12-31 | up',
  ]);
  check(
    'the time of what is compared with holds for it alone',
    'Quý I/2024, thu BHXH tăng 4,3%, thấp hơn mức tăng 5,7% của quý I/2023, thu BHYT tăng 2,2%.',
    [
      '4,3% | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | up',
      '5,7% | growth | revenue.bhxh | 2023-01-01/2023-03-31 | VN-22 | up',
      '2,2% | growth | revenue.bhyt | 2024-01-01/2024-03-31 | VN-22 | up',
    ],
  );
  check(
    'a change behind the time that it is measured from',
    'Quý I/2024, thu BHXH tăng so với cùng kỳ năm trước khoảng 10%, thu BHYT tăng hơn quý I/2023 là 3%.',
    [
      '10% | about | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs 2023-01-01/2023-03-31 | up',
      '3% | other | - | 2023-01-01/2023-03-31 | -',
    ],
  );
  check(
    'a comparison that opens the clause of a change',
    'Quý I/2024, thu BHXH tăng 5% so với quý IV/2023, song nếu so với cùng kỳ năm trước thì vẫn giảm 2%.',
    [
      '5% | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs 2023-10-01/2023-12-31 | up',
      '2% | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs 2023-01-01/2023-03-31 | down',
    ],
  );
  check(
    'a change that goes on behind và to another time',
    'Tháng 4/2024, thu BHXH giảm 40 tỷ đồng so với tháng trước và hơn 24 tỷ đồng so với cùng tháng năm trước.',
    [
      '40 tỷ | difference | revenue.bhxh | 2024-04-01/2024-04-30 | VN-22 | vs 2024-03-01/2024-03-31 | down',
      '24 tỷ | above | difference | revenue.bhxh | 2024-04-01/2024-04-30 | VN-22 | vs 2023-04-01/2023-04-30 | down',
    ],
  );
});

describe('targets', () => {
  check(
    'a share of a plan and the plan in brackets',
    'Hết tháng 8/2023, có 112.840 người tham gia BHXH tự nguyện, đạt 81,4% kế hoạch năm (138.600 người).',
    [
      '112.840 | level | bhxh.voluntary.participants | ../2023-08-31 | VN-22',
      '81,4% | share | bhxh.voluntary.participants | ../2023-08-31 | VN-22 | vs target',
      '138.600 | target | bhxh.voluntary.participants | ../2023-08-31 | VN-22',
      'target: 81,4% ~ 112.840 ~ 138.600',
    ],
  );
  check('a gap to a target', 'Năm 2023, tỷ lệ bao phủ BHYT đạt 93,2% dân số, vượt 1,2% so với chỉ tiêu (92%).', [
    '93,2% | level | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22',
    '1,2% | gap | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22 | vs target | up',
    '92% | target | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22',
    'rateChange: 1,2% ~ 93,2% ~ 92%',
  ]);
  check('what is due is a target', 'Phấn đấu đến năm 2030, tỷ lệ bao phủ BHYT đạt trên 97% dân số.', [
    '97% | above | target | bhyt.coverage | ../2030-12-31 | VN-22',
  ]);
  check(
    'goals under their heading, and what is so already',
    '## Mục tiêu năm 2024\n\n### Về bao phủ\n\nTỷ lệ bao phủ BHYT đạt 95,5% dân số. Hiện có 12.300 người tham gia BHXH tự nguyện.\n\n## Kết quả\n\nTỷ lệ bao phủ BHYT đạt 94% dân số.',
    [
      '95,5% | target | bhyt.coverage | 2024-01-01/2024-12-31 | VN-22',
      '12.300 | level | bhxh.voluntary.participants | - | VN-22',
      '94% | level | bhyt.coverage | - | VN-22',
    ],
  );
  check(
    'what is missing, in a list',
    'Hết năm 2023, còn phải phát triển 1.200 người tham gia BHXH bắt buộc; 3.400 người tham gia BHXH tự nguyện và 5.600 người tham gia BHYT.',
    [
      '1.200 | gap | bhxh.compulsory.participants | ../2023-12-31 | VN-22 | vs target | down',
      '3.400 | gap | bhxh.voluntary.participants | ../2023-12-31 | VN-22 | vs target | down',
      '5.600 | gap | bhyt.participants | ../2023-12-31 | VN-22 | vs target | down',
    ],
  );
  check(
    'a target that was met, and one whose value is said',
    'Hết năm 2023, tỉnh vượt kế hoạch BHXH Việt Nam giao với 95.000 người tham gia BHXH tự nguyện; kế hoạch BHXH Việt Nam giao là 90.000 người.',
    [
      '95.000 | level | bhxh.voluntary.participants | ../2023-12-31 | VN-22',
      '90.000 | target | - | ../2023-12-31 | VN-22',
    ],
  );
  check(
    'a time that heads what is told in detail, and one that a target shares',
    'Cụ thể, đến hết năm 2023, có 95.000 người tham gia BHXH tự nguyện, so với chỉ tiêu (90.000 người) vượt 5.000 người. Số người tham gia BHTN là 252.190 người.',
    [
      '95.000 | level | bhxh.voluntary.participants | ../2023-12-31 | VN-22',
      '90.000 | target | bhxh.voluntary.participants | ../2023-12-31 | VN-22',
      '5.000 | gap | bhxh.voluntary.participants | ../2023-12-31 | VN-22 | vs target | up',
      '252.190 | level | bhtn.participants | ../2023-12-31 | VN-22',
    ],
  );
});
