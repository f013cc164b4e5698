/** Right drafts whose numbers differ only where the words say that they speak of something else: nothing is found wrong in them. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('another scope is another thing', () => {
  right(
    'left out before the number',
    'Năm 2024, số tiền chậm đóng là 245 tỷ đồng. Trừ các đơn vị phá sản, số tiền chậm đóng còn 198 tỷ đồng.',
  );
  right(
    'left out behind the number',
    'Đến 31/12/2024, toàn tỉnh có 312.450 người tham gia BHXH bắt buộc. Cùng thời điểm, hệ thống ghi nhận 298.200 người tham gia BHXH bắt buộc (chưa kể lực lượng vũ trang).',
  );
  right(
    'counted in',
    'Đến 31/12/2024, toàn tỉnh có 298.200 người tham gia BHXH bắt buộc. Nếu tính cả lực lượng vũ trang, toàn tỉnh có 312.450 người tham gia BHXH bắt buộc.',
    ['Nếu tính cả lực lượng vũ trang, toàn', 'Toàn', 'number/one-value: 312.450'],
  );
  right(
    'two groups together are not the first of them',
    'Năm 2024, nhóm do NSNN đóng có 1.120.400 người. Hai nhóm do NSNN đóng và NSNN hỗ trợ đóng có 1.845.300 người.',
  );
  right(
    'names joined by và',
    'Hết năm 2024, thu BHXH và thu BHYT đạt tổng 5.120 tỷ đồng. Năm 2024, thu BHYT đạt 1.220 tỷ đồng.',
  );
  right(
    'a group of people that the subject goes on with',
    'Hết năm 2024, toàn tỉnh có 312.450 người tham gia BHXH bắt buộc. Số người tham gia BHXH bắt buộc của khối doanh nghiệp là 212.450 người.',
    [' của khối doanh nghiệp', '', 'number/one-value: 212.450'],
  );
  right(
    'a group of people that heads the clause',
    'Hết năm 2024, toàn tỉnh có 312.450 người tham gia BHXH bắt buộc. Khối doanh nghiệp ngoài nhà nước có 181.200 người tham gia BHXH bắt buộc.',
  );
});

describe('those that something was done for are not all of them', () => {
  right(
    'settled in the year, beside all who receive',
    'Năm 2024, BHXH tỉnh đã giải quyết cho 1.215 người hưởng lương hưu. Năm 2024, toàn tỉnh có 85.000 người hưởng lương hưu.',
    ['đã giải quyết cho', 'quản lý', 'number/one-value: 85.000'],
  );
  right(
    'advised, and paid into an account',
    'Năm 2024, BHXH tỉnh tư vấn cho 3.120 người tham gia BHXH tự nguyện; chi trả qua tài khoản cho 55.000 người hưởng lương hưu. Năm 2024, toàn tỉnh có 96.000 người tham gia BHXH tự nguyện, 85.000 người hưởng lương hưu.',
    [' qua tài khoản', '', 'number/one-value: 85.000'],
  );
  right(
    'but all of them are paid, whatever was done before',
    'Năm 2024, BHXH tỉnh triển khai đồng bộ và hoàn thành chi trả cho 85.000 người hưởng lương hưu. Năm 2024, toàn tỉnh có 85.000 người hưởng lương hưu.',
    ['cho 85.000', 'cho 58.000', 'number/one-value: 85.000'],
  );
  right(
    'all who joined, in a bracket',
    'Năm 2024, bưu điện tỉnh phát triển được 4.215 người tham gia BHXH tự nguyện, chiếm 38% tổng số phát triển mới toàn tỉnh (11.092 người). Năm 2024, toàn tỉnh có 118.420 người tham gia BHXH tự nguyện.',
  );
  right(
    'settled for benefits of two kinds',
    'Năm 2024, BHXH tỉnh chi trả cho 8.215 người hưởng các chế độ BHXH hằng tháng và một lần. Năm 2024, toàn tỉnh có 85.000 người hưởng lương hưu, trợ cấp BHXH hằng tháng.',
  );
  right(
    'a group that no name is known of behind one that has a name',
    'Năm 2024, nhóm hộ gia đình 812.400 người, nhóm học sinh, sinh viên 698.150 người. Năm 2024, toàn tỉnh có 812.400 người tham gia BHYT hộ gia đình.',
  );
});

describe('another place is another thing', () => {
  right(
    'the province as the subject, behind a paragraph about the country',
    'Đến hết năm 2024, cả nước có 95,52 triệu người tham gia BHYT, đạt tỷ lệ bao phủ 94,29% dân số.\n\nĐến hết năm 2024, tỉnh có 3,21 triệu người tham gia BHYT. Tỷ lệ bao phủ BHYT của tỉnh năm 2024 đạt 93,2%.',
    ['tỉnh có', 'cả nước có', 'number/one-value: 3,21 triệu', 'number/reference: 3,21 triệu'],
  );
  right(
    'a city as the subject, which the province of the draft is not',
    'Đến hết năm 2024, cả nước có 95,52 triệu người tham gia BHYT. Đến hết năm 2024 thành phố có 320.150 người tham gia BHYT. Đến hết năm 2024, toàn tỉnh có 3,21 triệu người tham gia BHYT.',
  );
  right(
    'the places among which one ranks',
    'Hết năm 2024, cả nước có 2,3 triệu người tham gia BHXH tự nguyện. Hết năm 2024, Nghệ An đứng thứ 5 cả nước về số người tham gia BHXH tự nguyện với 118.420 người.',
  );
  right(
    'a commune that is spoken of no more by name',
    'Hết năm 2024, tỷ lệ bao phủ BHYT của xã đạt 96,5%. Hết năm 2024, tỷ lệ bao phủ BHYT toàn tỉnh đạt 93,2%.',
    ['của xã', 'của tỉnh', 'number/one-value: 93,2%'],
  );
  right(
    'the province that was named before it in the sentence',
    'Tại Hà Tĩnh, đến hết năm 2024 tỉnh có 1,25 triệu người tham gia BHYT. Đến hết năm 2024, toàn tỉnh Nghệ An có 3,21 triệu người tham gia BHYT.',
    ['Tại Hà Tĩnh', 'Tại Nghệ An', 'number/one-value: 3,21 triệu'],
  );
});

describe('what holds of some places is not what holds of the province', () => {
  right(
    'communes of which a rate is true',
    'Năm 2024, có 18/130 xã, phường đạt 100% dân số tham gia BHYT. Năm 2024, tỷ lệ bao phủ BHYT toàn tỉnh đạt 93,2% dân số.',
    ['có 18/130 xã, phường', 'toàn tỉnh', 'number/one-value: 93,2%'],
  );
  right(
    'an office for several communes',
    'Năm 2024, BHXH cơ sở Vinh quản lý 61.240 người tham gia BHXH bắt buộc. Năm 2024, toàn tỉnh có 338.215 người tham gia BHXH bắt buộc.',
    ['BHXH cơ sở Vinh', 'BHXH tỉnh', 'number/one-value: 338.215'],
  );
});

describe('another time is another thing', () => {
  right(
    'the rate of now in a bracket behind a comparison',
    'Đến hết năm 2024, số người tham gia BHYT tăng 12 lần so với năm 1995 (94,1% dân số). Đến hết năm 2024, tỷ lệ bao phủ BHYT là 94,1% dân số.',
    ['là 94,1%', 'là 91,4%', 'number/one-value: 91,4%'],
  );
  right(
    'each year and the one before it are none in particular',
    'Diện bao phủ được mở rộng, năm sau cao hơn năm trước. Đến hết năm 2024, tỷ lệ bao phủ BHYT đạt 93,5%. Đến hết năm 2025, phấn đấu tỷ lệ bao phủ BHYT đạt 95%.',
  );
  right(
    'changes of several, one after the other',
    'Đến hết năm 2024, dân số là 3.412.000 người, hai khu vực đều tăng (tương ứng tăng 21.000 người và 14.000 người).',
  );
  right(
    'years in brackets, and years before them',
    'Đến hết năm 2024, tỷ lệ bao phủ BHYT qua các năm: 2021 (91,2%), 2022 (92,0%), 2023 (93,1%), 2024 (93,4%). Năm 2022, tỷ lệ bao phủ BHYT đạt 92,0%.',
    ['đạt 92,0%', 'đạt 91,0%', 'number/one-value: 91,0%'],
  );
  right(
    'a row of years, some without their noun',
    'Số người tham gia BHXH tự nguyện năm 2019 là 8.500 người, 2020 là 10.200 người, 2021 còn 9.800 người. Năm 2021, toàn tỉnh có 9.800 người tham gia BHXH tự nguyện.',
    ['có 9.800', 'có 8.900', 'number/one-value: 8.900'],
  );
  right(
    'after some years, in the middle of a sentence',
    'Nếu như năm 2018, toàn tỉnh có 2.415 người tham gia BHXH tự nguyện thì sau 5 năm, con số này là 24.380 người. Năm 2018, số người tham gia BHXH tự nguyện là 2.415 người.',
  );
  right(
    'quarters of the year that the sentence names',
    'Năm 2023, số thu BHXH, BHYT, BHTN quý I là 1.200 tỷ đồng, quý IV là 1.780 tỷ đồng.\n\nQuý I/2025, số thu BHXH, BHYT, BHTN ước đạt 1.500 tỷ đồng.',
  );
  right(
    'quarters under the heading of a year',
    '## Kết quả thu năm 2023\n\nQuý II, số thu BHXH, BHYT, BHTN đạt 1.450 tỷ đồng.\n\n## Kết quả thu năm 2024\n\nQuý II, số thu BHXH, BHYT, BHTN đạt 1.610 tỷ đồng.',
    ['năm 2023', 'năm 2024', 'number/one-value: 1.610 tỷ'],
  );
  right(
    'quarters in the columns of a table, whose last column has the year',
    '| Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV | Năm 2023 |\n|---|---:|---:|---:|---:|---:|\n| Số thu BHXH (tỷ đồng) | 900 | 950 | 980 | 1.070 | 3.900 |\n\nQuý II/2024, thu BHXH đạt 1.120 tỷ đồng.',
  );
  right(
    'a span of years does not count a stock',
    'Giai đoạn 2016 - 2021, ngành đã đạt nhiều kết quả.\n\n- Số người tham gia BHXH đạt 412.300 người;\n\nNăm 2021, số người tham gia BHXH là 380.000 người.',
  );
  right(
    'the beginning of the year is that of the year that is spoken of',
    'Đến 31/12/2023, toàn tỉnh có 45.200 người tham gia BHXH tự nguyện. Năm 2023, số người tham gia BHXH tự nguyện là 45.200 người, tăng 15% so với đầu năm.',
  );
});

describe('what is to be reached is not what was reached', () => {
  right(
    'targets of several years that a sentence gives',
    'Thủ tướng Chính phủ giao chỉ tiêu bao phủ BHYT cho tỉnh như sau: năm 2021 đạt 91%, năm 2022 đạt 92% dân số. Năm 2021, tỷ lệ bao phủ BHYT của tỉnh đạt 90,2% dân số.',
    ['giao chỉ tiêu bao phủ BHYT cho', 'đánh giá việc giao chỉ tiêu bao phủ BHYT cho', 'number/one-value: 90,2%'],
  );
  right(
    'targets that a list gives',
    'UBND tỉnh giao chỉ tiêu thực hiện BHYT giai đoạn 2021 - 2025 như sau:\n\n- Năm 2021: tỷ lệ bao phủ BHYT đạt 91% dân số;\n- Năm 2025: tỷ lệ bao phủ BHYT đạt 95% dân số.\n\nNăm 2021, tỷ lệ bao phủ BHYT đạt 90,2% dân số.',
    ['UBND tỉnh giao', 'Kết quả thực hiện', 'number/one-value: 90,2%'],
  );
});

describe('parts, shares and comparisons', () => {
  right(
    'a list under its total',
    'Năm 2024, tổng thu BHXH, BHYT, BHTN là 5.360 tỷ đồng, gồm:\n\n- Thu BHXH: 3.900 tỷ đồng, tăng 5%;\n- Thu BHYT: 1.220 tỷ đồng;\n- Thu BHTN: 240 tỷ đồng.\n\nToàn tỉnh có 300 đại lý.',
    ['5.360', '5.460', 'number/sum-of-parts: 5.460 tỷ'],
  );
  right(
    'a list of some parts is not all',
    'Năm 2024, toàn tỉnh tổ chức 120 hội nghị, trong đó:\n\n- Hội nghị khách hàng: 70 hội nghị;\n- Hội nghị đối thoại: 40 hội nghị.',
  );
  right(
    'an inner list belongs to its item',
    'Năm 2024, số chi là 490 tỷ đồng, gồm:\n\n1. Chi khám chữa bệnh: 400 tỷ đồng;\n   - Ngoại trú: 150 tỷ đồng;\n   - Nội trú: 250 tỷ đồng;\n2. Chi chăm sóc sức khỏe ban đầu: 90 tỷ đồng.',
    ['là 490', 'là 590', 'number/sum-of-parts: 590 tỷ'],
  );
  right(
    'what a list in one sentence comes to',
    'Năm 2024, thu BHXH 3.900 tỷ đồng, thu BHYT 1.220 tỷ đồng, thu BHTN 240 tỷ đồng, tổng cộng 5.360 tỷ đồng. Năm 2024, thu BHTN đạt 240 tỷ đồng.',
    ['cộng 5.360', 'cộng 5.630', 'number/sum-of-parts: 5.630 tỷ'],
  );
  right(
    'parts that only what is their own names',
    'Hết năm 2024, tỉnh có 412.300 người tham gia BHXH (bắt buộc 352.300 người, tự nguyện 60.000 người).',
    ['412.300', '421.300', 'number/sum-of-parts: 421.300'],
  );
  right(
    'shares in brackets behind the parts',
    'Năm 2024, tổng thu BHXH, BHYT, BHTN là 5.360 tỷ đồng, gồm thu BHXH 3.900 tỷ đồng (72,8%), thu BHYT 1.220 tỷ đồng (22,8%) và thu BHTN 240 tỷ đồng (4,5%).',
    ['22,8%', '28,2%', 'number/share-of-total: 28,2%'],
  );
  right(
    'the share of another total that is named',
    'Toàn tỉnh có 8.420 hộ cận nghèo, trong đó có 2.105 hộ ở vùng cao (chiếm 11,3% so với tổng số hộ vùng cao và chiếm 25% tổng số hộ cận nghèo toàn tỉnh).',
    ['25%', '52%', 'number/share-of-total: 52%'],
  );
  right(
    'parts that overlap, with an “and” between two shares of a plan',
    'Tổng thu năm 2024 là 6.400 tỷ đồng. Trong đó: thu nội địa 5.100 tỷ đồng, đạt 84% dự toán và bằng 94% năm trước; thu nội địa không kể tiền đất 4.800 tỷ đồng, đạt 95% dự toán.',
  );
  right(
    'a balance is less than what goes into it',
    'Năm 2024, quỹ kết dư 180 tỷ đồng, trong đó khối tỉnh bội chi 420 tỷ đồng, khối huyện bội thu 600 tỷ đồng.',
  );
  right('the fraction behind its percentage', 'Tỷ lệ giải quyết đúng hạn đạt 99,5% (12.450/12.510 hồ sơ).', [
    '99,5%',
    '98,7%',
    'number/share-of-total: 98,7%',
  ]);
  right(
    'shares of plans in brackets behind the parts',
    'Năm 2024, tổng thu BHXH, BHYT, BHTN là 5.360 tỷ đồng, gồm thu BHXH 3.900 tỷ đồng (102%), thu BHYT 1.220 tỷ đồng (98,5%) và thu BHTN 240 tỷ đồng (101%).',
  );
  right(
    'a fraction of something else in brackets',
    'Tỷ lệ người dân hài lòng đạt 98% (120/130 xã được khảo sát), đạt 95% dân số (12/20 hộ).',
  );
  right(
    'the percentage behind its fraction',
    'Toàn tỉnh có 120/130 xã, phường hoàn thành chỉ tiêu, đạt 92,3%. Tại 15/20 huyện, tỷ lệ người dân hài lòng đạt 98%.',
    ['92,3%', '93,2%', 'number/share-of-total: 93,2%'],
  );
  right('numerator and denominator of a rate', 'Tỷ lệ bao phủ BHYT đạt 93,5% (2.915.640/3.118.300 người).', [
    '93,5%',
    '95,3%',
    'number/coverage: 95,3%',
  ]);
  right(
    'so much of a plan, which may be more than all of it',
    'Năm 2024, phát triển mới đạt 105% kế hoạch (10.500/10.000 người); xã Nghi Phú đạt 105% (210/200 người).',
    ['10.500/', '10.900/', 'number/target: 105%'],
  );
  right(
    'beyond the target that was just spoken of',
    'Năm 2024, số chi khám, chữa bệnh BHYT là 1.545 tỷ đồng, bằng 103% dự toán (1.500 tỷ đồng), vượt 45 tỷ đồng. Năm 2024, chi khám, chữa bệnh BHYT là 1.545 tỷ đồng.',
    ['vượt 45', 'vượt 54', 'number/target: 54 tỷ'],
  );
  right(
    'compared with the number of another year',
    'Năm 2024, toàn tỉnh có 12.197 người hưởng BHXH một lần, giảm 15,3% so với 14.400 người của năm 2023.',
    ['15,3%', '17,3%', 'number/growth: 17,3%'],
  );
  right(
    'a year later is another time',
    'Năm 2023, toàn tỉnh có 32.100 người tham gia BHXH tự nguyện. Một năm sau, số người tham gia BHXH tự nguyện là 38.400 người.',
  );
  right(
    'a school year is no calendar year',
    'Năm học 2023-2024, toàn tỉnh có 612.300 học sinh, sinh viên tham gia BHYT. Đến hết năm 2024, toàn tỉnh có 618.000 học sinh, sinh viên tham gia BHYT.',
  );
});

describe('targets and what is missing to them', () => {
  right(
    'what is given goes on behind a bracket',
    'Năm 2024, số người được giao đối với BHXH bắt buộc là 134.200 người, BHXH tự nguyện là 22.450 người, bảo hiểm thất nghiệp (BHTN) là 128.600 người. Hết năm 2024, số người tham gia BHTN là 121.300 người. Năm 2024, số người tham gia BHTN là 121.300 người.',
  );
  right(
    'a target that is to be reached',
    'Đến hết năm 2024, toàn tỉnh có 92,1% dân số tham gia BHYT. Để đạt chỉ tiêu 94,5% dân số tham gia BHYT, các xã cần vào cuộc.',
  );
  right(
    'what is missing of several',
    'Đến hết năm 2024, số người còn phải phát triển là trên 2.100 người tham gia BHXH và 5.400 người tham gia BHYT. Hết năm 2024, toàn tỉnh có 2.915.640 người tham gia BHYT.',
  );
  right(
    'beyond the target, with the result further off',
    'Năm 2024, tổng chi là 812,4 tỷ đồng, tăng 6,8%; dự toán được giao là 798 tỷ đồng, vượt 14,4 tỷ đồng, bằng 101,8% dự toán.',
  );
  right('plans cut short', 'BHXH bắt buộc: thực hiện 53.120/54.000 người (98,4% KH), tăng 1.210 người so với 2022.', [
    '98,4%',
    '94,8%',
    'number/target: 94,8%',
  ]);
  right(
    'labels that say what the numbers behind them are',
    'a) Chỉ tiêu giao năm 2024: BHXH 118.400 người, BHTN 88.200 người.\n\nb) Kết quả đến 31/12/2024: BHXH 110.230 người, BHTN 85.410 người.\n\nc) Số còn phải phát triển: BHXH 8.170 người, BHTN 2.790 người.',
    ['c) Số còn phải phát triển', 'c) Kết quả', 'number/one-value: 8.170', 'number/one-value: 2.790'],
  );
  right(
    'a target that is named with four words',
    'Đến hết năm 2024, số người tham gia BHXH tự nguyện là 23.415 người, chỉ bằng 71% so với chỉ tiêu được giao là 33.000 người. Năm 2024, toàn tỉnh có 23.415 người tham gia BHXH tự nguyện.',
    ['71%', '77%', 'number/target: 77%'],
  );
});

describe('those who joined are no level', () => {
  right(
    'those who joined, named before their number',
    'Quý IV/2024, tổng số người tham gia BHXH tự nguyện tăng mới qua hội nghị là 412 người. Quý IV/2024, số người tham gia BHXH tự nguyện là 84.100 người.',
  );
  right(
    'those who ask for a benefit, and those who get it',
    'Năm 2024, số người nộp hồ sơ hưởng trợ cấp thất nghiệp là 15.480 người, tăng 3%. Năm 2024, số người có quyết định hưởng trợ cấp thất nghiệp là 15.020 người. Năm 2024, số người hưởng trợ cấp thất nghiệp là 15.020 người.',
    [
      'hưởng trợ cấp thất nghiệp là 15.020 người. Năm 2024, số người hưởng',
      'hưởng trợ cấp thất nghiệp là 15.200 người. Năm 2024, số người hưởng',
      'number/one-value: 15.020',
    ],
  );
  right(
    'numbers that are issued',
    'Đến hết năm 2024, toàn tỉnh có 412.300 người tham gia BHXH. Đến hết năm 2024, cấp mã số BHXH là 2,9 triệu người.',
  );
  right(
    'a list behind its label',
    'Phát triển mới trong tháng 12/2024: 412 người tham gia BHXH bắt buộc, 685 người tham gia BHXH tự nguyện.\n\nĐến hết tháng 12/2024, toàn tỉnh có 128.640 người tham gia BHXH bắt buộc, 22.310 người tham gia BHXH tự nguyện.',
  );
  right(
    'people who are new, and those of an earlier time that they are measured by',
    'Đến hết tháng 11/2024, toàn tỉnh có 22.310 người tham gia BHXH tự nguyện. Tháng 12/2024, phát triển mới 412 người tham gia BHXH tự nguyện, gấp 2 lần tháng 11/2024 (206 người).',
    ['206', '106', 'number/multiple: 2 lần'],
  );
  right(
    'a list behind its verb',
    'Trong tháng 12/2024, toàn tỉnh phát triển mới được 412 người tham gia BHXH bắt buộc, 685 người tham gia BHXH tự nguyện. Đến hết tháng 12/2024, toàn tỉnh có 22.310 người tham gia BHXH tự nguyện.',
    ['phát triển mới được', 'có', 'number/one-value: 22.310'],
  );
});

describe('places', () => {
  right(
    'provinces one after the other are none of them',
    'Đến hết năm 2024, các đơn vị tại Hà Nội, Hải Phòng, Cần Thơ nợ BHXH, BHYT, BHTN 3.420 tỷ đồng. Cuối năm 2024, các đơn vị tại Cần Thơ nợ BHXH, BHYT, BHTN 215 tỷ đồng.',
  );
  right(
    'where the news agency reports from',
    'Hà Nội (TTXVN 12/1) Đến hết năm 2024, có 8,4 triệu người tham gia BHYT. Cuối năm 2024, Hà Nội có 7,9 triệu người tham gia BHYT.',
  );
  right(
    'the population of the country and that of its towns',
    'Tính đến ngày 31/12/2024, dân số Việt Nam là 101,3 triệu người. Dân số ở thành thị là 38,6 triệu người. Cuối năm 2024, dân số của Việt Nam là 101,3 triệu người.',
    [
      'của Việt Nam là 101,3',
      'của Việt Nam là 103,1',
      'number/one-value: 103,1 triệu',
      'number/reference: 103,1 triệu',
    ],
  );
  right(
    'the place of a share is not that of the next number',
    'Đến hết năm 2024, huyện Đô Lương có 2.415 người tham gia BHXH tự nguyện, chiếm 13,1% toàn tỉnh (18.420 người); 118.300 người tham gia BHYT. Cuối năm 2024, toàn tỉnh có 2.915.640 người tham gia BHYT.',
  );
  right(
    'several places together are none of them',
    'Đến hết năm 2024, thành phố Vinh, huyện Đô Lương và huyện Diễn Châu có tổng cộng 112.400 người tham gia BHXH bắt buộc. Cuối năm 2024, huyện Diễn Châu có 31.250 người tham gia BHXH bắt buộc.',
  );
  right(
    'the territory of a province before the merger',
    'Đến hết tháng 12/2024, tỉnh Gia Lai có 364.200 người tham gia BHXH. Khu vực Bình Định trước đây có 221.500 người tham gia BHXH, khu vực Gia Lai cũ có 142.700 người tham gia BHXH. Cuối năm 2024, khu vực Gia Lai có 364.200 người tham gia BHXH.',
    [', khu vực Gia Lai cũ có', '. Khu vực Gia Lai có', 'number/one-value: 142.700'],
  );
});
