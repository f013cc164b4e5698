/** What sentences give that are told as newspapers tell them: bare words, brackets, lists, shares. Each for one way of speaking. */
import { describe, expect, it } from 'vitest';
import { readDraft } from './index.js';

/** The figures of a paragraph of 20 June 2024, one a line: text, role, indicator, whether it is some of it, period, place, direction. */
function check(name: string, paragraph: string, expected: readonly string[]): void {
  it(name, () => {
    const { figures } = readDraft(`---\ndate: 2024-06-20\n---\n\n${paragraph}`);
    const said = figures.map(({ text, role, indicator, subset, period, place, direction }) =>
      [text, role, indicator ?? '-', subset ? 'subset' : '', period ?? '', place ?? '', direction ?? '']
        .filter((part) => part !== '')
        .join(' | '),
    );
    expect(said).toEqual(expected);
  });
}

describe('rates', () => {
  check(
    'a share of the whole labour force is the rate that it is told as',
    'Cuối năm 2019, cả nước có 15,2 triệu người tham gia BHXH, chiếm khoảng 31% lực lượng lao động.',
    ['15,2 triệu | level | bhxh.participants | ../2019-12-31 | VN', '31% | level | bhxh.coverage | ../2019-12-31 | VN'],
  );
  check(
    'the base stands in the name of the rate',
    'Tỷ lệ bao phủ BHTN so với lực lượng lao động trong độ tuổi đạt 21,4%; tỷ lệ số người tham gia BHXH tự nguyện trên lực lượng lao động là 5,1%.',
    ['21,4% | level | bhtn.coverage', '5,1% | level | bhxh.voluntary.coverage'],
  );
  check('of the people', 'Toàn tỉnh đã có 94% người dân tham gia BHYT.', ['94% | level | bhyt.coverage']);
  check('another base than its own', 'Tỷ lệ bao phủ BHYT so với lực lượng lao động đạt 80%.', ['80% | other | -']);
  check('the count in the bracket of its rate', 'Độ bao phủ BHYT của thành phố đạt 91,3% (3.120.400 người).', [
    '91,3% | level | bhyt.coverage',
    '3.120.400 | level | bhyt.participants',
  ]);
  check('other people in the bracket of a rate', 'Độ bao phủ BHYT đạt 91,3% (còn 298.000 người chưa có thẻ).', [
    '91,3% | level | bhyt.coverage',
    '298.000 | other | -',
  ]);
  check('another kind of the scheme has its own rate', 'Diện bao phủ BHXH đạt 31,9%, trong đó tự nguyện 3,4%.', [
    '31,9% | level | bhxh.coverage',
    '3,4% | other | -',
  ]);
  check(
    'how far below the average, and the average itself',
    'Tỷ lệ bao phủ BHYT của tỉnh đạt 90,1% dân số, thấp hơn bình quân chung cả nước 3,2%. Tỷ lệ bao phủ BHYT của tỉnh đạt 90,1% dân số, thấp hơn bình quân chung cả nước 93,3%.',
    [
      '90,1% | level | bhyt.coverage',
      '3,2% | growth | bhyt.coverage | down',
      '90,1% | level | bhyt.coverage',
      '93,3% | average | bhyt.coverage | VN',
    ],
  );
  check(
    'some of a number of things',
    'Đã tư vấn cho 8.200 người, bằng 64,5% số người nộp hồ sơ; số thu bằng 120% số thu cùng kỳ.',
    ['8.200 | other | -', '64,5% | share | -', '120% | other | -'],
  );
  check('a fraction of the labour force', 'Mới có 2/5 lực lượng lao động tham gia BHXH, 12/18 đơn vị đã đóng.', [
    '2/5 | other | -',
    '12 | other | -',
    '18 | other | -',
  ]);
});

describe('money of the funds', () => {
  check(
    'bare names of what came in and what was paid',
    'Đến hết tháng 5/2024, ngành BHXH tỉnh có số thu đạt 2.410 tỷ đồng, tăng 8,1% so với cùng kỳ; số chi là 1.930 tỷ đồng.',
    [
      '2.410 tỷ | level | revenue.total | 2024-01-01/2024-05-31',
      '8,1% | growth | revenue.total | 2024-01-01/2024-05-31 | up',
      '1.930 tỷ | level | expenditure.total | 2024-01-01/2024-05-31',
    ],
  );
  check(
    'what an office took in, and what it recovered',
    'Năm 2023, BHXH tỉnh Hà Tĩnh đã thu được 3.120 tỷ đồng, đạt 101% kế hoạch. Qua thanh tra, BHXH tỉnh thu được 9 tỷ đồng. Năm 2023, BHXH huyện thu 41 tỷ đồng tiền phạt.',
    [
      '3.120 tỷ | level | revenue.total | 2023-01-01/2023-12-31 | VN-23',
      '101% | share | revenue.total | 2023-01-01/2023-12-31 | VN-23',
      '9 tỷ | other | - | VN-23',
      '41 tỷ | other | - | 2023-01-01/2023-12-31 | VN-23',
    ],
  );
  check('taxes have them, too', 'Đến hết tháng 5/2024, số thu đạt 2.410 tỷ đồng từ đất.', [
    '2.410 tỷ | other | - | ../2024-05-31',
  ]);
  check('a clause on one scheme', 'Về BHXH tự nguyện, số thu đạt 31 tỷ đồng.', ['31 tỷ | other | -']);
  check('a total with its time', 'Tổng số thu trong năm 2023 là 5.120 tỷ đồng.', [
    '5.120 tỷ | level | revenue.total | 2023-01-01/2023-12-31',
  ]);
  check(
    'what is owed to one scheme is some of what is owed',
    'Tổng số nợ BHXH, BHYT, BHTN là 412 tỷ đồng; nợ BHYT là 61 tỷ đồng, nợ bảo hiểm thất nghiệp 18 tỷ đồng.',
    [
      '412 tỷ | level | late-payment.amount',
      '61 tỷ | level | late-payment.amount | subset',
      '18 tỷ | level | late-payment.amount | subset',
    ],
  );
  check(
    'a fine is not what is owed',
    'Xử phạt hành vi chậm đóng BHXH, BHYT của 31 đơn vị với số tiền phạt là 2,4 tỷ đồng.',
    ['31 | other | -', '2,4 tỷ | other | -'],
  );
  check(
    'the money of what was counted, behind a link',
    'Có 1.240 đơn vị nợ tiền BHXH với tổng số tiền là 83 tỷ đồng.',
    ['1.240 | other | -', '83 tỷ | level | late-payment.amount | subset'],
  );
  check(
    'the time in the bracket of the subject',
    'Số nợ BHXH, BHYT (tính đến 30/4) là 71 tỷ đồng, tăng 9 tỷ đồng so với đầu năm.',
    [
      '71 tỷ | level | late-payment.amount | ../2024-04-30',
      '9 tỷ | difference | late-payment.amount | ../2024-04-30 | up',
    ],
  );
});

describe('people', () => {
  check(
    '`con số này` goes on from the sentence before',
    'Hết năm 2023, tỉnh có 41.200 người tham gia BHXH tự nguyện. So với năm 2022, con số này tăng 3.900 người, tương đương 10,5%.',
    [
      '41.200 | level | bhxh.voluntary.participants | ../2023-12-31',
      '3.900 | difference | bhxh.voluntary.participants | ../2023-12-31 | up',
      '10,5% | growth | bhxh.voluntary.participants | ../2023-12-31 | up',
    ],
  );
  check(
    'which number, where the sentence before gives two',
    'Có 41.200 người tham gia BHXH tự nguyện, 9.100 người tham gia BHTN. So với năm 2022, con số này tăng 3.900 người.',
    [
      '41.200 | level | bhxh.voluntary.participants',
      '9.100 | level | bhtn.participants',
      '3.900 | difference | - | up',
    ],
  );
  check(
    'those to whom the pensions are paid',
    'Bưu điện đã chi trả lương hưu, trợ cấp BHXH kỳ tháng 6 cho 12.400 người thụ hưởng.',
    ['12.400 | level | pension.recipients | 2024-06-01/2024-06-30'],
  );
  check(
    'what is done of a time ahead is no target',
    'Bưu điện đã chi trả lương hưu tháng 7/2024 cho 12.400 người thụ hưởng.',
    ['12.400 | level | pension.recipients | 2024-07-01/2024-07-31'],
  );
  check(
    'a list counted together is none of its members',
    'Tổng số người tham gia BHXH, BHYT, bảo hiểm thất nghiệp đạt 1,9 triệu người.',
    ['1,9 triệu | other | -'],
  );
  check(
    'a name with its number before it joins nothing',
    'Có 5.400 người nộp hồ sơ hưởng trợ cấp thất nghiệp và số người có quyết định hưởng trợ cấp thất nghiệp là 5.100 người.',
    ['5.400 | other | -', '5.100 | level | unemployment-benefit.recipients'],
  );
  check(
    'advice on work is none on the policies',
    'Đã có 15.300 lượt người được tư vấn, giới thiệu việc làm; 2.100 lượt người được tư vấn chính sách.',
    ['15.300 | other | -', '2.100 | level | comm.consultations'],
  );
  check('households of farmers', 'Xã có 05 nông hộ tham gia mô hình.', ['05 | other | -']);
});

describe('months so far', () => {
  check(
    'by the date of the draft, as many as the year has had',
    '5 tháng, tỉnh Lào Cai có 412 người hưởng BHXH một lần, tăng 5% so với cùng kỳ.',
    [
      '5 | other | -',
      '412 | level | bhxh.lump-sum.recipients | 2024-01-01/2024-05-31 | VN-02',
      '5% | growth | bhxh.lump-sum.recipients | 2024-01-01/2024-05-31 | VN-02 | up',
    ],
  );
  check(
    'another number of them, and months of something else',
    'Trong 4 tháng, toàn tỉnh có 412 người hưởng BHXH một lần. Trong 5 tháng triển khai, toàn tỉnh có 512 người hưởng BHXH một lần. Sau 5 tháng, có 612 người hưởng BHXH một lần.',
    [
      '4 | other | -',
      '412 | level | bhxh.lump-sum.recipients',
      '5 | other | -',
      '512 | level | bhxh.lump-sum.recipients',
      '5 | other | -',
      '612 | level | bhxh.lump-sum.recipients',
    ],
  );
});

describe('what something is measured by', () => {
  check(
    'the average of all holds for its bracket alone',
    'Tỷ lệ bao phủ BHYT của tỉnh Lào Cai đạt 98,2%, tăng 0,4 điểm phần trăm so với cùng kỳ và cao hơn mức bình quân toàn quốc (93,9%).',
    [
      '98,2% | level | bhyt.coverage | VN-02',
      '0,4 điểm phần trăm | difference | bhyt.coverage | VN-02 | up',
      '93,9% | level | bhyt.coverage | VN',
    ],
  );
  check(
    'a goal in front of a mark is none of the bracket behind it',
    'Tỉnh đã tới gần mục tiêu bao phủ BHYT toàn dân; so với năm 2010 (60%), tỷ lệ này tăng gấp rưỡi.',
    ['60% | level | bhyt.coverage | 2010-01-01/2010-12-31', 'rưỡi | multiple | bhyt.coverage | up'],
  );
});
