/** What a careful reader makes of lists, pronouns, brackets and times; each with the sentences beside it that say something else. */
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

describe('now', () => {
  check(
    'what is so now is not of the year told before',
    'Năm 2020, có 630.000 người tham gia BHYT. Hiện, có 680.000 người tham gia BHYT.',
    ['630.000 | level | bhyt.participants | 2020-01-01/2020-12-31', '680.000 | level | bhyt.participants'],
  );
  check(
    'hiện within a clause',
    'Năm 2020, có 630.000 người tham gia BHYT. Toàn tỉnh hiện có 680.000 người tham gia BHYT.',
    ['630.000 | level | bhyt.participants | 2020-01-01/2020-12-31', '680.000 | level | bhyt.participants'],
  );
  check(
    'the time of the sentence holds for its verb',
    'Đến hết tháng 6/2023, toàn tỉnh hiện có 680.000 người tham gia BHYT.',
    ['680.000 | level | bhyt.participants | ../2023-06-30'],
  );
  check('other words with hiện', 'Năm 2022, qua kiểm tra phát hiện có 52 đơn vị nợ, thực hiện đã thu 12 tỷ đồng.', [
    '52 | other | - | 2022-01-01/2022-12-31',
    '12 tỷ | other | - | 2022-01-01/2022-12-31',
  ]);
});

describe('years', () => {
  check(
    'a draft without a date is of the year after the one it compares with',
    '9 tháng đầu năm, số người tham gia BHXH là 52.300 người, tăng 3.120 người so với cùng kỳ năm 2023.',
    [
      '52.300 | level | bhxh.participants | 2024-01-01/2024-09-30',
      '3.120 | difference | bhxh.participants | 2024-01-01/2024-09-30 | up',
    ],
    'kind: news',
  );
  check(
    'one that compares with several years leaves it open',
    '9 tháng đầu năm, số người tham gia BHXH là 52.300 người, tăng 3.120 người so với cùng kỳ năm 2023, tăng 4.120 người so với cùng kỳ năm 2022.',
    [
      '52.300 | level | bhxh.participants | 2026-01-01/2026-09-30',
      '3.120 | difference | bhxh.participants | 2026-01-01/2026-09-30 | up',
      '4.120 | difference | bhxh.participants | 2026-01-01/2026-09-30 | up',
    ],
    'kind: news',
  );
  check(
    'a row of years says once what is counted',
    'Số người tham gia BHXH tự nguyện: năm 2020: 5.120 người; 2021: 5.350 người; đến hết năm 2022 đạt 6.010 người.',
    [
      '5.120 | level | bhxh.voluntary.participants | 2020-01-01/2020-12-31',
      '5.350 | level | bhxh.voluntary.participants | 2021-01-01/2021-12-31',
      '6.010 | level | bhxh.voluntary.participants | ../2022-12-31',
    ],
  );
  check('years in a bracket', 'Số thu BHXH, BHYT, BHTN tăng qua từng năm (2020: 812 tỷ đồng; 2021: 902 tỷ đồng).', [
    '812 tỷ | level | revenue.total | 2020-01-01/2020-12-31',
    '902 tỷ | level | revenue.total | 2021-01-01/2021-12-31',
  ]);
  check(
    'a row of other things',
    'Số người tham gia BHYT là 680.000 người; nhóm hưu trí 12.300 người; Nữ 320.000 người.',
    ['680.000 | level | bhyt.participants', '12.300 | other | -', '320.000 | other | -'],
  );
});

describe('this rate', () => {
  check('of another time, in the same sentence', 'Tỷ lệ bao phủ BHYT đạt 92,5% dân số; năm 2022, tỷ lệ này là 91,1%.', [
    '92,5% | level | bhyt.coverage',
    '91,1% | level | bhyt.coverage | 2022-01-01/2022-12-31',
  ]);
  check('with its time behind it', 'Hiện 92,5% dân số tỉnh tham gia BHYT. Tỷ lệ này năm 2015 mới là 71,3%.', [
    '92,5% | level | bhyt.coverage',
    '71,3% | level | bhyt.coverage | 2015-01-01/2015-12-31',
  ]);
  check(
    'its change',
    'Năm 2022, tỷ lệ bao phủ BHYT đạt 92,5% dân số. Tỷ lệ này cao hơn 1,2 điểm phần trăm so với năm 2021.',
    [
      '92,5% | level | bhyt.coverage | 2022-01-01/2022-12-31',
      '1,2 điểm phần trăm | difference | bhyt.coverage | 2022-01-01/2022-12-31 | up',
    ],
  );
  check('of none that is told', 'Đã giải quyết 92,5% hồ sơ; năm 2022, tỷ lệ này là 91,1%.', [
    '92,5% | other | -',
    '91,1% | other | - | 2022-01-01/2022-12-31',
  ]);
});

describe('lists of names and numbers', () => {
  check('rates of several schemes', 'Tỷ lệ bao phủ BHXH, BHTN, BHYT lần lượt đạt 45,2%; 39,1% và 93,2%.', [
    '45,2% | level | bhxh.coverage',
    '39,1% | level | bhtn.coverage',
    '93,2% | level | bhyt.coverage',
  ]);
  check('one name of all schemes', 'Số thu BHXH, BHYT, BHTN lần lượt đạt 812 tỷ đồng, 302 tỷ đồng và 52 tỷ đồng.', [
    '812 tỷ | level | revenue.bhxh',
    '302 tỷ | level | revenue.bhyt',
    '52 tỷ | level | revenue.bhtn',
  ]);
  check(
    'semicolons within a list, and the changes of its members',
    'Số người tham gia BHXH, BHYT lần lượt là 52.300; 680.000 người, tăng lần lượt 2,1%; 0,8%.',
    [
      '52.300 | level | bhxh.participants',
      '680.000 | level | bhyt.participants',
      '2,1% | growth | bhxh.participants | up',
      '0,8% | growth | bhyt.participants | up',
    ],
  );
  check(
    'as many numbers as names need no lần lượt; their rates are said of the same',
    'Số người tham gia BHXH, BHYT là 52.300 người và 680.000 người; tỷ lệ bao phủ tương ứng là 15,2%; 93,2%.',
    [
      '52.300 | level | bhxh.participants',
      '680.000 | level | bhyt.participants',
      '15,2% | level | bhxh.coverage',
      '93,2% | level | bhyt.coverage',
    ],
  );
  check('not as many', 'Số người tham gia BHXH, BHYT, BHTN là 52.300 người, 680.000 người.', [
    '52.300 | other | -',
    '680.000 | other | -',
  ]);
});

describe('the same change again', () => {
  check(
    'in units behind its percentage',
    'Số người tham gia BHXH là 52.300 người, tăng 5,2% (2.584 người) so với năm 2022.',
    [
      '52.300 | level | bhxh.participants',
      '5,2% | growth | bhxh.participants | up',
      '2.584 | difference | bhxh.participants | up',
    ],
  );
  check(
    'behind what it is compared with',
    'Số người tham gia BHXH là 52.300 người, tăng 5,2% so với năm 2022 (2.584 người).',
    [
      '52.300 | level | bhxh.participants',
      '5,2% | growth | bhxh.participants | up',
      '2.584 | difference | bhxh.participants | up',
    ],
  );
  check('or the level of then', 'Số người tham gia BHXH là 52.300 người, tăng 5,2% so với năm 2022 (49.716 người).', [
    '52.300 | level | bhxh.participants',
    '5,2% | growth | bhxh.participants | up',
    '49.716 | level | bhxh.participants | 2022-01-01/2022-12-31',
  ]);
});

describe('districts without a title', () => {
  check(
    'behind the one that leads',
    'Dẫn đầu là huyện Bảo Thắng với 1.230 người tham gia BHXH tự nguyện, tiếp đến là Bảo Yên 1.120 người, Văn Bàn (1.010 người).',
    [
      '1.230 | level | bhxh.voluntary.participants | Bảo Thắng',
      '1.120 | level | bhxh.voluntary.participants | Bảo Yên',
      '1.010 | level | bhxh.voluntary.participants | Văn Bàn',
    ],
  );
  check('a person is none', 'Tại huyện Bảo Thắng, bà Nguyễn Thị Hoa có 12 năm tham gia BHXH, thu 1.230 người.', [
    '12 | other | -',
    '1.230 | other | - | Bảo Thắng',
  ]);
});

describe('the first of several', () => {
  check(
    'those who joined, place by place',
    'Trong năm 2022, huyện có 312 người mới tham gia BHXH tự nguyện. Xã Bảo Hà dẫn đầu với 58 người, tiếp đến là xã Phúc Khánh 41 người.',
    [
      '312 | difference | bhxh.voluntary.participants | 2022-01-01/2022-12-31 | up',
      '58 | difference | bhxh.voluntary.participants | 2022-01-01/2022-12-31 | Bảo Hà | up',
      '41 | difference | bhxh.voluntary.participants | 2022-01-01/2022-12-31 | Phúc Khánh | up',
    ],
  );
  check('of nothing that was told', 'Hội thi có 312 thí sinh. Xã Bảo Hà dẫn đầu với 58 người.', [
    '312 | other | -',
    '58 | other | - | Bảo Hà',
  ]);
});

describe('money of other kinds', () => {
  check(
    'how far an amount is past its estimate, and the estimate',
    'Chi khám chữa bệnh BHYT là 285 tỷ đồng, vượt dự toán 21 tỷ đồng. Thu BHXH là 285 tỷ đồng, vượt dự toán 264 tỷ đồng.',
    [
      '285 tỷ | level | bhyt.medical-expenditure',
      '21 tỷ | gap | bhyt.medical-expenditure | up',
      '285 tỷ | level | revenue.bhxh',
      '264 tỷ | target | revenue.bhxh',
    ],
  );
  check(
    'what was overspent is no expenditure',
    'Chi khám chữa bệnh BHYT là 1.252 tỷ đồng, bội chi 52,3 tỷ đồng, chiếm 4%.',
    ['1.252 tỷ | level | bhyt.medical-expenditure', '52,3 tỷ | other | -', '4% | share | -'],
  );
});

describe('changes in tables', () => {
  check(
    'a sign in front of a percentage',
    '| Nội dung | Số người | So với cùng kỳ |\n|---|---|---|\n| Tham gia BHYT | 680.000 | +12% |\n| Tỷ lệ bao phủ BHYT (%) | 93,2 | +1,2% |',
    [
      '680.000 | level | bhyt.participants',
      '12% | growth | bhyt.participants | up',
      '93,2 | other | -',
      '1,2% | other | -',
    ],
  );
});

describe('people and turns that other words name', () => {
  check(
    'newcomers within a name',
    'Trong năm 2022, huyện có 312 người mới tham gia BHXH tự nguyện; số người đang tham gia BHXH tự nguyện là 1.230 người.',
    [
      '312 | difference | bhxh.voluntary.participants | 2022-01-01/2022-12-31 | up',
      '1.230 | level | bhxh.voluntary.participants | 2022-01-01/2022-12-31',
    ],
  );
  check(
    'the measure of the sentence before',
    'Quý I/2023, phát triển mới 1.215 người tham gia BHXH tự nguyện. Lũy kế toàn tỉnh có 18.640 người tham gia. Đến 15/5, tỉnh đạt 18.860 người, bằng 83% kế hoạch.',
    [
      '1.215 | difference | bhxh.voluntary.participants | 2023-01-01/2023-03-31 | up',
      '18.640 | level | bhxh.voluntary.participants | 2023-01-01/2023-03-31',
      '18.860 | level | bhxh.voluntary.participants | ../2023-05-15',
      '83% | share | bhxh.voluntary.participants | ../2023-05-15',
    ],
  );
  check(
    'of two measures before, neither',
    'Toàn tỉnh có 52.300 người tham gia BHXH, 680.000 người tham gia BHYT. Riêng tháng 10 có 640 người tham gia.',
    [
      '52.300 | level | bhxh.participants',
      '680.000 | level | bhyt.participants',
      '640 | other | - | 2023-10-01/2023-10-31',
    ],
  );
  check(
    'visits that the fund pays for, and others',
    'Năm 2022, quỹ BHYT đã chi trả cho 1,2 triệu lượt người khám chữa bệnh. Bệnh viện có 12.000 lượt người khám chữa bệnh.',
    ['1,2 triệu | level | bhyt.medical-visits | 2022-01-01/2022-12-31', '12.000 | other | - | 2022-01-01/2022-12-31'],
  );
  check('those who were advised', 'Năm 2022, đã tư vấn cho 5.412 lượt người, tặng quà cho 120 lượt người.', [
    '5.412 | level | comm.consultations | 2022-01-01/2022-12-31',
    '120 | other | - | 2022-01-01/2022-12-31',
  ]);
  check('those to whom pensions are paid', 'Năm 2022, chi lương hưu, trợ cấp BHXH 3.120 tỷ đồng cho 59.700 người.', [
    '3.120 tỷ | other | - | 2022-01-01/2022-12-31',
    '59.700 | level | pension.recipients | 2022-01-01/2022-12-31',
  ]);
});

describe('rates', () => {
  check(
    'of the count in its own segment',
    'Tỉnh có 52.300 người tham gia BHXH; 680.000 người tham gia BHYT, tỷ lệ bao phủ 93,6%.',
    ['52.300 | level | bhxh.participants', '680.000 | level | bhyt.participants', '93,6% | level | bhyt.coverage'],
  );
  check(
    'of two counts, neither',
    'Tỉnh có 52.300 người tham gia BHXH, 680.000 người tham gia BHYT, tỷ lệ bao phủ 93,6%.',
    ['52.300 | level | bhxh.participants', '680.000 | level | bhyt.participants', '93,6% | other | -'],
  );
  check(
    'higher and lower is said of the rate',
    'Tỉnh có 680.000 người tham gia BHYT, đạt 93,6% dân số, cao hơn 1,2% so với bình quân.',
    ['680.000 | level | bhyt.participants', '93,6% | level | bhyt.coverage', '1,2% | growth | bhyt.coverage | up'],
  );
  check('a share of what is counted', 'Có 142 xã đạt tỷ lệ bao phủ BHYT từ 95% trở lên, chiếm 80,2%.', [
    '142 | other | -',
    '95% | other | -',
    '80,2% | share | -',
  ]);
  check('a bare rate of debt', 'Cuối năm 2022, tỷ lệ nợ còn 3,1%, tỷ lệ nợ xấu 2,1%.', [
    '3,1% | level | late-payment.rate | ../2022-12-31',
    '2,1% | other | - | ../2022-12-31',
  ]);
});

describe('one person', () => {
  check(
    'what the fund pays for somebody',
    'Bà Nguyễn Thị Hoa bị suy thận, năm 2022 được quỹ BHYT chi trả 48 triệu đồng.',
    ['48 triệu | other | - | 2022-01-01/2022-12-31'],
  );
  check(
    'gone on about',
    'Năm 2022, bà được quỹ BHYT chi trả 48 triệu đồng; có bệnh nhân được quỹ BHYT chi trả 3,2 tỷ đồng.',
    ['48 triệu | other | - | 2022-01-01/2022-12-31', '3,2 tỷ | other | - | 2022-01-01/2022-12-31'],
  );
  check('a family', 'Gia đình ông Trần Văn Bảy có 4 người tham gia BHYT; toàn tỉnh có 680.000 người tham gia BHYT.', [
    '4 | other | -',
    '680.000 | level | bhyt.participants',
  ]);
  check('a province that begins like a person', 'Bà Rịa - Vũng Tàu chi khám chữa bệnh BHYT 1.148 tỷ đồng.', [
    '1.148 tỷ | level | bhyt.medical-expenditure',
  ]);
  check(
    'one who speaks of others',
    'Ông Nguyễn Văn Bình, Giám đốc BHXH, cho biết: có 680.000 người tham gia BHYT; quỹ BHYT chi trả 1.148 tỷ đồng.',
    ['680.000 | level | bhyt.participants', '1.148 tỷ | level | bhyt.medical-expenditure'],
  );
});

describe('shares, targets and averages', () => {
  check(
    'behind a part, or in the place of one',
    'Tiếp nhận 121.450 hồ sơ, trong đó 98.712 hồ sơ giao dịch điện tử (81,3%). Có 33.000 người, trong đó 63% nhận qua tài khoản.',
    ['121.450 | other | -', '98.712 | other | -', '81,3% | share | -', '33.000 | other | -', '63% | share | -'],
  );
  check('a target of the rate that is told', 'Tỷ lệ bao phủ BHYT năm 2022 đạt 96,4%; mục tiêu năm 2023 là 97,5%.', [
    '96,4% | level | bhyt.coverage | 2022-01-01/2022-12-31',
    '97,5% | target | bhyt.coverage | 2023-01-01/2023-12-31',
  ]);
  check(
    'how many each month must still join',
    'Mỗi tháng phải phát triển thêm bình quân 520 người tham gia BHXH tự nguyện.',
    ['520 | average | bhxh.voluntary.participants'],
  );
  check(
    'cards issued are some of all books and cards',
    'Toàn tỉnh đã cấp phát 116.000 thẻ BHYT, cấp lại 1.200 thẻ BHYT.',
    ['116.000 | level | bhxh.books', '1.200 | other | -'],
  );
});
