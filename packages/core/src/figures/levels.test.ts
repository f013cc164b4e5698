/** What sentences say of levels, and which relations follow: each sentence for one way of speaking. */
import { describe } from 'vitest';
import { check } from './check-sentence.testing.js';

describe('what a level counts', () => {
  check(
    'a subject before and a base after',
    'Đến hết năm 2023, số người tham gia BHYT là 1.196.400 người, đạt 92,5% dân số.',
    [
      '1.196.400 | level | bhyt.participants | ../2023-12-31 | VN-22',
      '92,5% | level | bhyt.coverage | ../2023-12-31 | VN-22',
      'coverage: 92,5% ~ 1.196.400',
    ],
  );
  check(
    'the noun phrase after the number',
    'Đến hết tháng 5/2024, toàn tỉnh có trên 1,2 triệu người tham gia bảo hiểm y tế (BHYT).',
    ['1,2 triệu | above | level | bhyt.participants | ../2024-05-31 | VN-22'],
  );
  check(
    'short names beside their numbers',
    'Tính đến 31/3/2024, số người tham gia: BHXH là trên 412.000 người, BHTN 252.190 người.',
    [
      '412.000 | above | level | bhxh.participants | ../2024-03-31 | VN-22',
      '252.190 | level | bhtn.participants | ../2024-03-31 | VN-22',
    ],
  );
  check('a threshold is no level', 'Có 15 địa phương đạt tỷ lệ bao phủ BHYT trên 95%.', [
    '15 | other | - | - | VN-22',
    '95% | above | other | - | - | -',
  ]);
  check(
    'a restricted noun phrase is a subset',
    'Cả nước có trên 3.200 người hưởng lương hưu dưới 1,3 triệu đồng/tháng.',
    ['3.200 | above | level | pension.recipients | subset | - | VN', '1,3 triệu | below | other | - | - | VN'],
  );
  check('those who joined are no level', 'Tháng 5/2024 có thêm 1.234 người tham gia BHXH tự nguyện.', [
    '1.234 | difference | bhxh.voluntary.participants | 2024-05-01/2024-05-31 | VN-22 | up',
  ]);
  check('a firm counts its own people', 'Năm 2023, Công ty Hoàng Gia có 1.250 lao động tham gia BHXH bắt buộc.', [
    '1.250 | level | bhxh.compulsory.participants | 2023-01-01/2023-12-31 | -',
  ]);
  check(
    'a pronoun',
    'Nếu năm 2020 toàn tỉnh có 133.500 người tham gia BHXH thì đến tháng 7/2023 con số này đã đạt 162.618 người.',
    [
      '133.500 | level | bhxh.participants | 2020-01-01/2020-12-31 | VN-22',
      '162.618 | level | bhxh.participants | ../2023-07-31 | VN-22',
    ],
  );
  check('several schemes together are no one of them', 'Toàn tỉnh có 2.873.346 người tham gia BHXH, BHYT, BHTN.', [
    '2.873.346 | other | - | - | VN-22',
  ]);
  check(
    'a value of another scope is a subset',
    'Hết năm 2023, toàn tỉnh có 2.915.640 người tham gia BHYT (nếu không tính lực lượng vũ trang là 2.871.300 người tham gia BHYT).',
    [
      '2.915.640 | level | bhyt.participants | ../2023-12-31 | VN-22',
      '2.871.300 | level | bhyt.participants | subset | ../2023-12-31 | VN-22',
    ],
  );
  check('names that và joins', 'Năm 2023, thu BHXH và thu BHYT đạt tổng 5.120 tỷ đồng.', [
    '5.120 tỷ | other | - | 2023-01-01/2023-12-31 | VN-22',
  ]);
  check('the group that heads the clause', 'Năm 2023, nhóm do NSNN đóng có 1.120.400 người tham gia BHYT.', [
    '1.120.400 | level | bhyt.state-budget.participants | 2023-01-01/2023-12-31 | VN-22',
  ]);
  check(
    'the label before a number is not what the next one counts',
    'Năm 2023, có 412 tin, bài, trên báo, đài địa phương 980 tin, bài.',
    [
      '412 | other | - | 2023-01-01/2023-12-31 | VN-22',
      '980 | level | comm.media-articles | subset | 2023-01-01/2023-12-31 | VN-22',
    ],
  );
  check('reach is no product', 'Năm 2023, trên mạng xã hội đăng 2.860 tin, bài với 1,42 triệu lượt tiếp cận.', [
    '2.860 | level | comm.media-articles | subset | 2023-01-01/2023-12-31 | VN-22',
    '1,42 triệu | other | - | 2023-01-01/2023-12-31 | VN-22',
  ]);
  check('asides', 'Ngày 12/7, theo Điều 5 Nghị định số 146/2018/NĐ-CP, dịch Covid-19 và 02 ngày nghỉ; gọi 1900.9068.', [
    '02 | other | - | - | -',
  ]);
  check(
    'those who are not among the participants',
    'Hết năm 2023, số người chưa tham gia BHYT là 95.000 người, còn 3.600 học sinh chưa được tham gia BHYT.',
    ['95.000 | other | - | ../2023-12-31 | VN-22', '3.600 | other | - | ../2023-12-31 | VN-22'],
  );
  check(
    'a debt that is paid',
    'Hết năm 2023, số tiền nợ BHXH là 245 tỷ đồng, số tiền nợ BHXH các đơn vị đã nộp là 61 tỷ đồng.',
    [
      '245 tỷ | level | late-payment.amount | ../2023-12-31 | VN-22',
      '61 tỷ | level | late-payment.amount | subset | ../2023-12-31 | VN-22',
    ],
  );
});

describe('parts, lists and names side by side', () => {
  check(
    'parts that official parts make whole',
    'Hết quý I/2024, có 968.412 người tham gia BHXH, trong đó: BHXH bắt buộc 939.185 người, BHXH tự nguyện 29.227 người.',
    [
      '968.412 | level | bhxh.participants | ../2024-03-31 | VN-22',
      '939.185 | level | bhxh.compulsory.participants | ../2024-03-31 | VN-22',
      '29.227 | level | bhxh.voluntary.participants | ../2024-03-31 | VN-22',
      'parts: 968.412 ~ 939.185 + 29.227 (closed)',
    ],
  );
  check(
    'lần lượt with names',
    'Số người tham gia BHXH bắt buộc, BHXH tự nguyện và BHTN đến hết tháng 6/2023 lần lượt là 351.700 người, 36.623 người và 340.118 người.',
    [
      '351.700 | level | bhxh.compulsory.participants | ../2023-06-30 | VN-22',
      '36.623 | level | bhxh.voluntary.participants | ../2023-06-30 | VN-22',
      '340.118 | level | bhtn.participants | ../2023-06-30 | VN-22',
    ],
  );
  check(
    'lần lượt with years',
    'Năm 2021 và năm 2022, số người tham gia BHXH tự nguyện lần lượt là 45.200 người và 52.340 người.',
    [
      '45.200 | level | bhxh.voluntary.participants | 2021-01-01/2021-12-31 | VN-22',
      '52.340 | level | bhxh.voluntary.participants | 2022-01-01/2022-12-31 | VN-22',
    ],
  );
});

describe('rates and what they are measured by', () => {
  check(
    'a share that is a coverage',
    'Hết tháng 9/2023, có 19,3 triệu người tham gia BHXH, chiếm 40,5% lực lượng lao động trong độ tuổi.',
    [
      '19,3 triệu | level | bhxh.participants | ../2023-09-30 | VN-22',
      '40,5% | level | bhxh.coverage | ../2023-09-30 | VN-22',
      'coverage: 40,5% ~ 19,3 triệu',
    ],
  );
  check(
    'a bare rate over a stated population',
    'Hết năm 2023, có 3.198.520 người tham gia BHYT trên tổng dân số 3.442.018 người, tỷ lệ bao phủ đạt 92,92%.',
    [
      '3.198.520 | level | bhyt.participants | ../2023-12-31 | VN-22',
      '3.442.018 | level | population | ../2023-12-31 | VN-22',
      '92,92% | level | bhyt.coverage | ../2023-12-31 | VN-22',
      'coverage: 92,92% ~ 3.198.520 ~ 3.442.018',
    ],
  );
  check(
    'a base with its value in brackets',
    'Riêng BHXH tự nguyện có 25.140 người, đạt 3,6% lực lượng lao động trong độ tuổi (698.300 người).',
    [
      '25.140 | level | bhxh.voluntary.participants | - | VN-22',
      '3,6% | level | bhxh.voluntary.coverage | - | VN-22',
      '698.300 | level | labour-force.working-age | - | VN-22',
      'coverage: 3,6% ~ 25.140 ~ 698.300',
    ],
  );
  check(
    'the people of whom a rate is said',
    'Hết năm 2023, diện bao phủ BHXH được mở rộng với 412.300 người tham gia, đạt 24,1% lực lượng lao động trong độ tuổi.',
    [
      '412.300 | level | bhxh.participants | ../2023-12-31 | VN-22',
      '24,1% | level | bhxh.coverage | ../2023-12-31 | VN-22',
      'coverage: 24,1% ~ 412.300',
    ],
  );
});

describe('averages', () => {
  check(
    'an average per day',
    'Năm 2022, đăng tải 5.475 tin, bài trên các phương tiện thông tin đại chúng, trung bình mỗi ngày có 15 tin, bài.',
    [
      '5.475 | level | comm.media-articles | 2022-01-01/2022-12-31 | VN-22',
      '15 | average | comm.media-articles | 2022-01-01/2022-12-31 | VN-22',
      'average: 15 ~ 5.475 ~ day 365',
    ],
  );
  check(
    'an average per event',
    'Năm 2023, 120 hội nghị truyền thông thu hút 7.200 lượt người tham dự, trung bình mỗi hội nghị có 60 lượt người.',
    [
      '120 | level | comm.conferences | 2023-01-01/2023-12-31 | VN-22',
      '7.200 | level | comm.conference-attendances | 2023-01-01/2023-12-31 | VN-22',
      '60 | average | comm.conference-attendances | 2023-01-01/2023-12-31 | VN-22',
      'average: 60 ~ 7.200 ~ 120',
    ],
  );
  check(
    'attendances of small groups',
    'Năm 2023, có 5.160 cuộc truyền thông nhóm nhỏ với hơn 42.000 lượt người được truyền thông.',
    [
      '5.160 | level | comm.small-group-sessions | 2023-01-01/2023-12-31 | VN-22',
      '42.000 | above | level | comm.small-group-attendances | 2023-01-01/2023-12-31 | VN-22',
    ],
  );
});

describe('times and places', () => {
  check(
    'places below the province',
    'Hết tháng 4/2023, toàn tỉnh có 292.310 người tham gia BHTN; riêng huyện Diễn Châu có 21.480 người tham gia BHTN.',
    [
      '292.310 | level | bhtn.participants | ../2023-04-30 | VN-22',
      '21.480 | level | bhtn.participants | subset | ../2023-04-30 | VN-22/Diễn Châu',
      'parts: 292.310 ~ 21.480 (open)',
    ],
  );
  check(
    'quarters take the year of their sentence',
    'Năm 2022, thu BHXH quý I là 1.200 tỷ đồng, quý IV là 1.780 tỷ đồng. Trong năm, thu BHYT là 1.100 tỷ đồng.',
    [
      '1.200 tỷ | level | revenue.bhxh | 2022-01-01/2022-03-31 | VN-22',
      '1.780 tỷ | level | revenue.bhxh | 2022-10-01/2022-12-31 | VN-22',
      '1.100 tỷ | level | revenue.bhyt | 2022-01-01/2022-12-31 | VN-22',
    ],
  );
  check('some months of a year', 'Những tháng đầu năm 2024, toàn tỉnh có 412.300 người tham gia BHXH.', [
    '412.300 | level | bhxh.participants | - | VN-22',
  ]);
  check('both ends of a range', 'Hết năm 2024, toàn tỉnh có 850.000-870.000 người tham gia BHXH.', [
    '850.000 | target | bhxh.participants | ../2024-12-31 | VN-22',
    '870.000 | target | bhxh.participants | ../2024-12-31 | VN-22',
  ]);
  check(
    'the place of the next number',
    'Đến hết năm 2023, tỷ lệ bao phủ BHYT cả nước là 93,4% và vùng Trung du, miền núi phía Bắc là 96,2%.',
    ['93,4% | level | bhyt.coverage | ../2023-12-31 | VN', '96,2% | level | bhyt.coverage | ../2023-12-31 | -'],
  );
});
