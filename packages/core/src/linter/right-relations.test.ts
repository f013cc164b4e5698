/** Right drafts whose relations are said in few words: sums over time, shares, changes with a sign; nothing is found wrong in them. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('what a flow came to over several stretches of time', () => {
  right(
    'quarters and their year, told behind them',
    'Năm 2024, số lượt khám chữa bệnh BHYT quý I là 120.400 lượt, quý II 131.250 lượt, quý III 128.900 lượt, quý IV 140.050 lượt, cả năm 520.600 lượt.',
    ['520.600', '530.600', 'number/sum-of-parts: 530.600'],
  );
  right(
    'of no known indicator, named once',
    'Quý I giải quyết 1.215 hồ sơ, quý II 1.340 hồ sơ, quý III 1.402 hồ sơ, quý IV 1.388 hồ sơ; cả năm 5.345 hồ sơ.',
    ['1.402', '1.420', 'number/sum-of-parts: 5.345'],
  );
  right(
    'months of a quarter, rounded',
    'Tháng 10 chi trả 98,4 tỷ đồng, tháng 11 chi trả 101,3 tỷ đồng, tháng 12 chi trả 110,6 tỷ đồng, cả quý IV/2024 chi trả 310,4 tỷ đồng.',
    ['310,4', '311,4', 'number/sum-of-parts: 311,4 tỷ'],
  );
  right(
    'so many months are those that were told',
    'Năm 2024, quý I thu 98 tỷ đồng, quý II thu 103 tỷ đồng, lũy kế 6 tháng thu 202 tỷ đồng.',
    ['202 tỷ', '220 tỷ', 'number/sum-of-parts: 220 tỷ'],
  );
  right(
    'halves behind their year',
    'Cả năm 2024 thu BHXH đạt 4.012 tỷ đồng, trong đó 6 tháng đầu năm 1.905 tỷ đồng, 6 tháng cuối năm 2.107 tỷ đồng.',
    ['2.107', '2.170', 'number/sum-of-parts: 4.012 tỷ'],
  );
  right(
    'a sentence for each, with their growth',
    'Quý I/2024 thu BHXH đạt 100,2 tỷ đồng, tăng 5% so với cùng kỳ. Quý II/2024 thu BHXH đạt 110,1 tỷ đồng, tăng 6%. 6 tháng đầu năm 2024, thu BHXH đạt 210,3 tỷ đồng, bằng 52% kế hoạch.',
    ['210,3', '212,3', 'number/sum-of-parts: 212,3 tỷ'],
  );
  right(
    'an item for each',
    '- Quý I/2024: thu BHXH 1.012 tỷ đồng;\n- Quý II/2024: thu BHXH 1.105 tỷ đồng;\n- 6 tháng đầu năm 2024: thu BHXH 2.117 tỷ đồng.',
    ['1.105', '1.150', 'number/sum-of-parts: 2.117 tỷ'],
  );
  right(
    'those who joined',
    'Quý I/2024 phát triển mới 1.215 người tham gia BHXH tự nguyện, quý II/2024 1.320 người, 6 tháng đầu năm 2024 phát triển mới 2.535 người tham gia BHXH tự nguyện.',
    ['2.535', '2.553', 'number/sum-of-parts: 2.553'],
  );
  right(
    'an estimate of the rest of the year and of all of it',
    '9 tháng đầu năm 2024 thu BHXH 3.015 tỷ đồng, quý IV 1.085 tỷ đồng, ước cả năm 2024 thu 4.100 tỷ đồng. Quý I thu BHYT 310 tỷ đồng, 6 tháng thu BHYT 640 tỷ đồng.',
    ['1.085', '1.850', 'number/sum-of-parts: 4.100 tỷ'],
  );
});

describe('what adds up over no time', () => {
  right(
    'participants',
    'Quý I/2024 có 120.415 người tham gia BHXH, quý II/2024 có 125.300 người, 6 tháng đầu năm 2024 có 125.300 người.',
  );
  right(
    'people who are counted again in the next quarter',
    'Quý I/2024 có 3.150 người hưởng trợ cấp thất nghiệp, quý II/2024 có 3.420 người, 6 tháng đầu năm 2024 có 5.210 người hưởng trợ cấp thất nghiệp.',
  );
  right('what is owed', 'Quý I dư nợ 98 tỷ đồng, quý II 103 tỷ đồng, 6 tháng đầu năm 103 tỷ đồng.');
  right(
    'another act',
    'Quý I tiếp nhận 1.215 hồ sơ, quý II tiếp nhận 1.340 hồ sơ, 6 tháng đầu năm giải quyết 2.410 hồ sơ.',
  );
  right(
    'some of them',
    'Quý I giải quyết 1.215 hồ sơ, quý II 1.340 hồ sơ, 6 tháng đầu năm 2.410 hồ sơ đúng hạn. Quý I giải quyết 15 vụ, quý II giải quyết 17 vụ, riêng 6 tháng đầu năm giải quyết 12 vụ.',
  );
  right(
    'averages and plans',
    'Quý I thu 98 tỷ đồng, quý II thu 103 tỷ đồng, bình quân 6 tháng đầu năm thu 33,5 tỷ đồng. Quý I chi 98 tỷ đồng, quý II chi 103 tỷ đồng, kế hoạch 6 tháng đầu năm chi 240 tỷ đồng.',
  );
  right(
    'stretches with a gap between them',
    'Quý I giải quyết 1.215 hồ sơ, quý II 1.340 hồ sơ, quý IV 1.388 hồ sơ, cả năm 2024 giải quyết 5.345 hồ sơ.',
  );
});

describe('changes that a sign says', () => {
  right(
    'in percent, in the bracket behind a level',
    'Năm 2024, số người tham gia BHXH tự nguyện là 42.150 người (+5,3%) so với năm 2023 (40.020 người).',
    ['+5,3%', '+3,5%', 'number/growth: 3,5%'],
  );
  right(
    'downwards',
    'Năm 2024, số thu BHXH là 3.920 tỷ đồng (-2,1% so với năm 2023). Năm 2023, số thu BHXH là 4.004 tỷ đồng.',
    ['(-2,1%', '(+2,1%', 'number/growth: 2,1%'],
  );
  right('by an arrow', 'Thu BHXH từ 4.004 tỷ đồng năm 2023 lên 4.405 tỷ đồng năm 2024 (↑ 10 %).', [
    '↑ 10 %',
    '↑ 12 %',
    'number/growth: 12 %',
  ]);
  right(
    'in people and in percent',
    'Năm 2024, số người tham gia BHXH tự nguyện là 42.150 người (+2.130 người; +5,3% so với năm 2023). Năm 2023, số người tham gia BHXH tự nguyện là 40.020 người.',
    ['+2.130 người', '+2.310 người', 'number/difference: 2.310'],
  );
  right(
    'in points, of a rate',
    'Năm 2023, tỷ lệ bao phủ BHYT đạt 92,5% dân số, năm 2024 đạt 94,1% dân số (+1,6 điểm %).',
    ['+1,6', '+2,6', 'number/difference: 2,6 điểm %'],
  );
  right(
    'of nothing that is stated',
    'Năm 2024, số người tham gia BHXH tự nguyện là 42.150 người (+5,3%), BHYT là 3.140.000 người (-0,4%). Năm 2022, số người tham gia BHXH tự nguyện là 30.150 người.',
  );
  right('dashes', 'Toàn tỉnh có 2 trường hợp (- 5 người bệnh, - 3 người nhà). Tổ thu có 42 điểm (5-7%).');
});

describe('a change that names no other time, behind two levels', () => {
  right(
    'of the year and the year before',
    'Số người tham gia BHXH tự nguyện năm 2023 là 40.020 người, năm 2024 là 42.150 người, tăng 5,3%.',
    ['tăng 5,3%', 'giảm 5,3%', 'number/growth: 5,3%'],
  );
  right(
    'of no known indicator, named once',
    'Năm 2023 giải quyết 1.215 hồ sơ, năm 2024 giải quyết 1.310 hồ sơ (tăng 95 hồ sơ).',
    ['95 hồ sơ', '59 hồ sơ', 'number/difference: 59'],
  );
  right('of two things', 'Năm 2023 tiếp nhận 1.215 hồ sơ, năm 2024 giải quyết 1.310 hồ sơ (tăng 9,5%).');
  right(
    'some years apart, or compared with another time',
    'Năm 2020 thu BHXH 3.015 tỷ đồng, năm 2024 thu BHXH 4.405 tỷ đồng, tăng 9,5%. Năm 2023 thu BHYT 1.015 tỷ đồng, năm 2024 thu BHYT 1.205 tỷ đồng, tăng 15% so với bình quân 5 năm.',
  );
  right(
    'of some of it',
    'Năm 2023 thu BHXH 4.004 tỷ đồng, năm 2024 thu BHXH 4.405 tỷ đồng, khối doanh nghiệp tăng 14,5%. Năm 2023 thu BHYT 1.015 tỷ đồng, năm 2024 thu BHYT 1.205 tỷ đồng, vượt 2,5% dự toán.',
  );
});

describe('shares of a whole that is stated', () => {
  right(
    'behind trong đó, said again as a number',
    'Hết năm 2024, toàn tỉnh có 201.450 người tham gia BHXH, trong đó 46% là nữ (tương ứng 92.700 người).',
    ['46%', '64%', 'number/share-of-total: 64%'],
  );
  right(
    'with the number in a bracket of its own, one after the other',
    'Đã tiếp nhận 12.510 hồ sơ, trong đó 88,1% (11.020 hồ sơ) nộp trực tuyến. Toàn tỉnh có 412 đơn vị, trong đó có 60% được kiểm tra (tức 247 đơn vị), 40% (165 đơn vị) tự kiểm tra.',
    ['40% (165', '40% (156', 'number/share-of-total: 40%'],
  );
  right(
    'of a total that opens the sentence',
    'Trong tổng số 12.510 hồ sơ tiếp nhận, có 11.020 hồ sơ nộp trực tuyến, đạt tỷ lệ 88,1%.',
    ['11.020', '11.200', 'number/share-of-total: 88,1%'],
  );
  right(
    'of a total that stands behind it',
    'Toàn tỉnh có 92.700 lao động nữ, chiếm 46% trong tổng số 201.450 người tham gia BHXH. Đã giải quyết 11.020 hồ sơ, đạt 88,1% tổng số 12.510 hồ sơ tiếp nhận.',
    ['chiếm 46%', 'chiếm 49%', 'number/share-of-total: 49%'],
  );
  right(
    'behind a part, as the same amount',
    'Đã tiếp nhận 12.510 hồ sơ, trong đó 11.020 hồ sơ nộp trực tuyến, tương đương 88,1%.',
    ['88,1%', '81,8%', 'number/share-of-total: 81,8%'],
  );
  right(
    'of the labour force in the bracket behind it',
    'Hết năm 2024, toàn tỉnh có 201.450 người tham gia BHXH, đạt 21,1% lực lượng lao động (954.500 người). Đến 31/12/2024, toàn tỉnh có 201.450 người tham gia BHXH.',
    ['21,1%', '12,1%', 'number/coverage: 12,1%'],
  );
});

describe('shares of a base that is named alone', () => {
  right(
    'imply one labour force',
    'Hết năm 2024, tỉnh Nghệ An có 201.450 người tham gia BHXH, chiếm 21,1% lực lượng lao động; 150.200 người tham gia BHTN, đạt 15,7% lực lượng lao động.',
    ['15,7%', '17,5%', 'number/shared-denominator: 17,5%'],
  );
  right(
    'of two bases',
    'Hết năm 2024, tỉnh Nghệ An có 201.450 người tham gia BHXH, chiếm 21,1% lực lượng lao động; 150.200 người tham gia BHTN, đạt 18,3% lực lượng lao động trong độ tuổi. Năm 2022, tỉnh Nghệ An có 180.120 người tham gia BHXH, chiếm 19,4% lực lượng lao động.',
  );
});

describe('shares that may be of something else', () => {
  right(
    'of the noun right behind them',
    'Đã tiếp nhận 12.510 hồ sơ, trong đó 92% hồ sơ nộp trực tuyến được giải quyết sớm (tương ứng 10.140 hồ sơ).',
  );
  right(
    'of a plan',
    'Thu BHXH 4.012 tỷ đồng, trong đó BHXH bắt buộc 3.890 tỷ đồng, đạt 101,2%. Trong tổng số 201.450 người tham gia BHXH, có 21.450 người tham gia BHXH tự nguyện, đạt 97%.',
  );
  right(
    'of another unit, or several at once',
    'Toàn tỉnh có 412 đơn vị, trong đó 60% (tương ứng 24.700 lao động) đóng đúng hạn. Đã tiếp nhận 12.510 hồ sơ, trong đó 60% và 40% (tương ứng 7.406 hồ sơ và 4.900 hồ sơ) thuộc hai nhóm.',
  );
});

describe('tables', () => {
  right(
    'a comparison that its header leaves open, beside a rate',
    '| Chỉ tiêu | Năm 2023 | Năm 2024 | So sánh (%) |\n|---|---:|---:|---:|\n| Tỷ lệ bao phủ BHYT (%) | 92,5 | 94,1 | 101,7 |\n| Số người tham gia BHYT (người) | 3.140.215 | 3.210.460 | 102,2 |\n\nNăm 2024, tỷ lệ bao phủ BHYT đạt 94,1% dân số.',
    ['đạt 94,1%', 'đạt 91,4%', 'number/one-value: 91,4%'],
  );
  right(
    'of now, below the number of another year in a bracket',
    'Đến hết năm 2024, toàn tỉnh có 45.010 người tham gia BHXH tự nguyện (năm 2023 là 42.860 người).\n\n| Địa bàn | Số người tham gia BHXH tự nguyện |\n|---|---:|\n| Nghi Lộc | 9.410 |\n| Diễn Châu | 35.600 |\n| Toàn tỉnh | 45.010 |',
    ['| 45.010', '| 45.100', 'number/one-value: 45.100', 'number/sum-of-parts: 45.100'],
  );
  right(
    'of the time in the bracket above them',
    'Toàn tỉnh có 45.010 người tham gia BHXH tự nguyện (tính đến 30/9/2024).\n\n| Địa bàn | Số người tham gia BHXH tự nguyện |\n|---|---:|\n| Nghi Lộc | 9.410 |\n| Diễn Châu | 35.600 |\n| Toàn tỉnh | 45.010 |',
    ['có 45.010', 'có 45.001', 'number/one-value: 45.010'],
  );
  right(
    'other benefits under the heading of one',
    '## Người hưởng lương hưu năm 2024\n\n| Loại trợ cấp | Số người |\n|---|---:|\n| Lương hưu | 41.020 |\n| Trợ cấp mất sức lao động | 930 |\n| Tuất hằng tháng | 1.205 |\n\nHết năm 2024, toàn tỉnh có 41.020 người hưởng lương hưu.',
    ['có 41.020', 'có 41.200', 'number/one-value: 41.200'],
  );
});

describe('some of those who are counted', () => {
  right(
    'by how much they have',
    'Hết năm 2024, toàn tỉnh có 41.020 người hưởng lương hưu. Hết năm 2024, toàn tỉnh có 2.615 người hưởng mức lương hưu thấp hơn mức lương cơ sở, 512 người hưởng lương hưu cao hơn 20 triệu đồng.',
    [' cao hơn 20 triệu đồng', '', 'number/one-value: 512'],
  );
  right(
    'the money of those who owe it',
    'Hết năm 2024, số tiền chậm đóng BHXH là 245,5 tỷ đồng. Hết năm 2024, có 795 đơn vị đang nợ số tiền BHXH 98,5 tỷ đồng, 412 đơn vị nợ BHXH từ 6 tháng trở lên với 61,2 tỷ đồng.',
  );
});

describe('a change in units and in percent of which it is open what it is said', () => {
  for (const [name, text] of Object.entries({
    'behind a target': 'Thu 1.120 tỷ đồng, đạt 50,9% dự toán 2.200 tỷ đồng, tăng 210 tỷ đồng (23,1%) so với cùng kỳ.',
    'behind a whole':
      'Có 45.100 người tham gia BHXH tự nguyện, chiếm 18% tổng số 250.000 người tham gia BHXH, tăng 4.100 người (10%).',
    'with a place of its own':
      'Toàn tỉnh có 45.100 người tham gia BHXH tự nguyện, riêng huyện Diễn Châu tăng 1.100 người (14%).',
    'with another subject': 'Số thu đạt 1.120 tỷ đồng, nợ giảm 8 tỷ đồng (6,9%).',
    'with a time of its own': 'Đầu năm có 41.000 người tham gia BHXH tự nguyện, trong năm tăng 4.100 người (10%).',
    'with a goal of its own':
      'Hiện có 45.100 người tham gia BHXH tự nguyện, phấn đấu cuối năm tăng thêm 4.900 người (10,9%).',
    'with a share of the change': 'Có 45.100 người tham gia BHXH tự nguyện, tăng 4.100 người (91% là nữ).',
    'with a share of the plan': 'Toàn tỉnh thu 1.120 tỷ đồng, tăng 210 tỷ đồng (45% kế hoạch năm).',
    'behind an average': 'Có 45.100 người tham gia BHXH tự nguyện, bình quân mỗi xã 98 người, tăng 9 người (10%).',
  }))
    right(name, text);
  right('right behind its level', 'Thu BHXH 1.120 tỷ đồng, tăng 210 tỷ đồng (23,1%) so với cùng kỳ.', [
    '23,1%',
    '32,1%',
    'number/growth: 32,1%',
  ]);
});

describe('what is of something else', () => {
  right(
    'the year before of another place',
    'Năm 2023 Hà Tĩnh có 30.000 người tham gia BHXH tự nguyện, năm 2024 Nghệ An có 45.100 người, tăng 10%.',
  );
  right(
    'those who joined beside all of the year before',
    'Năm 2023, toàn tỉnh có 41.000 người tham gia BHXH tự nguyện, năm 2024 có thêm 5.100 người, tăng 12,4%.',
  );
  right(
    'the growth of others',
    'Số người tham gia BHXH tự nguyện tăng từ 41.000 người lên 45.100 người, cao hơn mức tăng 8% của cả nước.',
  );
  right(
    'a multiple of a growth',
    'Số người tham gia BHXH tự nguyện tăng từ 41.000 người lên 45.100 người, gấp 1,3 lần mức tăng của năm 2023.',
  );
  right(
    'more than the whole behind its part',
    'Tháng 5 thu 205 tỷ đồng, riêng BHYT thu 60 tỷ đồng, lũy kế 5 tháng thu 1.120 tỷ đồng.',
    ['riêng BHYT thu 60', 'riêng BHYT thu 260', 'number/part-within-whole: 260 tỷ'],
  );
  right(
    'the sum that a part leads to',
    'Quý II có 1.200 người hưởng mới, trong đó nữ 700 người, nâng tổng số người hưởng lên 60.000 người.',
  );
  right('an average a head and month', 'Năm 2024 chi 3.900 tỷ đồng, bình quân 5,4 triệu đồng/người/tháng.');
  right('an average of pensions', 'Năm 2024 chi lương hưu 3.900 tỷ đồng, lương hưu bình quân 5,4 triệu đồng/tháng.');
  right(
    'two parts together of a whole',
    'Hưng Nguyên có 5.000 người và Nam Đàn có 7.000 người, chiếm 46,2% trong tổng số 26.000 người tham gia.',
    ['26.000', '36.000', 'number/share-of-total: 46,2%'],
  );
  right(
    'a time alone in the bracket behind a level',
    'Giai đoạn 2021 - 2025, số người tham gia BHXH tự nguyện tăng từ 12.300 người (năm 2020) lên 25.830 người. Số người tham gia BHXH tự nguyện năm 2021 là 17.200 người.',
  );
  right(
    'a place that is singled out, and the paragraph behind it',
    'Riêng huyện Diễn Châu tăng 600 người.\n\nSố người tham gia BHXH tự nguyện năm 2024 là 45.100 người. Huyện Diễn Châu có 4.100 người tham gia BHXH tự nguyện năm 2024.',
  );
  right(
    'those who came and those who went',
    'Đầu năm có 41.000 người tham gia BHXH tự nguyện, trong năm tăng 3.000, giảm 1.200 người (2,9%). Trong năm tăng mới 3.000 người, giảm 1.200 người (2,9%).',
  );
  right(
    'an average over two things',
    'Năm 2024 thu BHXH 1.200 tỷ đồng tại 20 huyện, bình quân mỗi huyện 5 tỷ đồng/tháng. Năm 2024 chi 3.900 tỷ đồng, bình quân mỗi người hưởng 5,4 triệu đồng/tháng.',
  );
  right('an average over one', 'Năm 2024 thu BHXH 1.200 tỷ đồng, bình quân 100 tỷ đồng/tháng.', [
    '100 tỷ',
    '120 tỷ',
    'number/average: 120 tỷ',
  ]);
  right(
    'the people of the place that a multiple is measured by',
    'Năm 2024, Nghệ An có 45.000 người tham gia BHXH tự nguyện, gấp 1,5 lần Hà Tĩnh (30.000 người) và bằng 18% tổng số người tham gia BHXH (250.000 người).',
    ['18%', '12%', 'number/share-of-total: 12%'],
  );
  right(
    'the year before of others',
    'Năm 2023 tỉnh bạn có 30.000 người tham gia BHXH tự nguyện, năm 2024 tỉnh ta có 45.000 người, tăng 10%.',
  );
  right(
    'some of them in a bracket that was closed',
    'Hết năm 2024, toàn tỉnh có 3.157.748 người tham gia BHYT (học sinh 700.000 em), đạt 94,6% dân số (3.338.000 người).',
    ['94,6%', '91,6%', 'number/coverage: 91,6%'],
  );
  right(
    'those who are not yet among them',
    'Hết năm 2024, toàn tỉnh có 3.157.748 người tham gia BHYT. Hết năm 2024, số người chưa tham gia BHYT là 180.252 người, còn 4.100 học sinh chưa được tham gia BHYT.',
  );
  right(
    'what is missing, and a debt that is paid',
    'Hết năm 2024, có 45.100 người tham gia BHXH tự nguyện, còn phải phát triển 1.200 người tham gia BHXH bắt buộc; 3.400 người tham gia BHXH tự nguyện. Hết năm 2024, số tiền nợ BHXH là 245 tỷ đồng; số tiền nợ BHXH các đơn vị đã nộp là 61 tỷ đồng.',
  );
  right(
    'the change from a time that is told before it, and the one behind it',
    'Quý IV/2023 thu BHXH 998 tỷ đồng, quý I/2024 thu BHXH 1.012 tỷ đồng. Quý II/2024 thu BHXH 1.105 tỷ đồng, tăng 93 tỷ đồng so với quý I/2024 và 107 tỷ đồng so với quý IV/2023.',
    ['107 tỷ', '170 tỷ', 'number/difference: 170 tỷ'],
  );
  right(
    'months since the year began, in the head of a table',
    '| Chỉ tiêu | 6T/2023 | 6T/2024 | (+/-) |\n|---|---:|---:|---:|\n| Thu BHXH (tỷ đồng) | 2.000 | 2.100 | 100 |\n\nNăm 2024, thu BHXH đạt 4.300 tỷ đồng. 6 tháng đầu năm 2024, thu BHXH đạt 2.100 tỷ đồng.',
    ['đạt 2.100', 'đạt 2.200', 'number/one-value: 2.200 tỷ'],
  );
  right(
    'a growth under a sign alone',
    '| Chỉ tiêu | Năm 2023 | Năm 2024 | +/- |\n|---|---:|---:|---:|\n| Thu BHXH (tỷ đồng) | 2.000 | 2.100 | 5,0 |',
  );
});

describe('a target that is told by how far it is', () => {
  right(
    'behind the share of it',
    'Hết năm 2024, có 95.310 người tham gia BHXH tự nguyện, đạt 95,3% kế hoạch, còn thiếu 4.690 người. Năm 2024 thu BHXH 1.260 tỷ đồng, đạt 105% dự toán được giao, vượt 60 tỷ đồng.',
    ['4.690', '6.940', 'number/target: 95,3%'],
  );
  for (const [name, text] of Object.entries({
    'of another issuer':
      'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch, còn thiếu 3.000 người so với chỉ tiêu HĐND tỉnh giao.',
    'of the year and of its half': '6 tháng thu BHXH 1.200 tỷ đồng, đạt 52% dự toán năm, vượt 40 tỷ đồng.',
    'beside another year': 'Thu BHXH 1.200 tỷ đồng, đạt 52% dự toán năm, vượt 40 tỷ đồng so với cùng kỳ.',
    'at another place':
      'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch, huyện Diễn Châu còn thiếu 300 người.',
    'of some': 'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch, trong đó nông dân còn thiếu 300 người.',
    'at another time': 'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch, quý IV còn thiếu 300 người.',
    'of other things': 'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch, còn thiếu 300 hồ sơ.',
    'of other people':
      'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch; còn phải phát triển 1.200 người tham gia BHYT.',
    'each month':
      'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch, bình quân mỗi tháng còn phải phát triển 1.200 người.',
    'with hedges': 'Có 95.000 người tham gia BHXH tự nguyện, đạt gần 95% kế hoạch, còn thiếu trên 5.100 người.',
    'about so many': 'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch, còn thiếu khoảng 5.000 người.',
    'at most so many': 'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch, còn thiếu không quá 6.000 người.',
    'with its number':
      'Có 95.000 người tham gia BHXH tự nguyện, đạt 95% kế hoạch (100.000 người), còn thiếu 5.000 người.',
  }))
    right(name, text);
});

describe('one number over another', () => {
  right(
    'what there is over what was asked',
    'Đến hết tháng 11/2024, huyện Diễn Châu có 4.500/4.800 người tham gia BHXH tự nguyện, đạt 93,8%. Số người tham gia BHXH tự nguyện của huyện Diễn Châu là 4.500 người.',
    ['93,8%', '83,8%', 'number/share-of-total: 83,8%'],
  );
  right(
    'the name in front',
    'Năm 2024, số người tham gia BHXH tự nguyện là 41.500/43.000 người, đạt 96,5%. Năm 2024 có 41.500 người tham gia BHXH tự nguyện.',
    ['96,5%', '86,5%', 'number/share-of-total: 86,5%'],
  );
  for (const [name, text] of Object.entries({
    'a plan':
      'Năm 2024 có 41.500/43.000 người tham gia BHXH tự nguyện, đạt 96,5% kế hoạch. Số người tham gia BHXH tự nguyện là 41.500 người.',
    'more than the plan':
      'Năm 2024 có 45.100/44.000 người tham gia BHXH tự nguyện (102,5%). Số người tham gia BHXH tự nguyện là 45.100 người.',
    'a predicate behind':
      'Năm 2024 có 98.100/98.450 người hưởng lương hưu nhận qua tài khoản (99,6%). Năm 2024 có 98.450 người hưởng lương hưu.',
    'a predicate in front':
      'Năm 2024 đã cấp thẻ cho 3.150.000/3.157.748 người tham gia BHYT, đạt 99,8%. Năm 2024 có 3.157.748 người tham gia BHYT.',
    amounts:
      'Năm 2024, thu BHXH, BHYT, BHTN được 4.040/4.405 tỷ đồng, đạt 91,7% kế hoạch. Năm 2024, thu BHXH, BHYT, BHTN 4.040 tỷ đồng.',
    pupils:
      'Năm 2024, có 692.300/700.000 học sinh tham gia BHYT, đạt 98,9%. Năm 2024 có 3.157.748 người tham gia BHYT.',
    'people of two kinds':
      'Năm 2024 có 98.450/112.300 người hưởng lương hưu, trợ cấp BHXH hàng tháng qua tài khoản. Năm 2024 có 98.450 người nhận qua tài khoản.',
  }))
    right(name, text);
});

describe('what goes on behind a semicolon', () => {
  right(
    'changes and shares of one level',
    'Đến 31/7/2024, tổng số người tham gia BHXH là 59.177 người; tăng 3.860 người (7%) so với cùng kỳ năm 2023 (55.317 người); đạt 84% chỉ tiêu (70.544 người).',
    ['84%', '94%', 'number/target: 94%'],
  );
  right(
    'comparisons with their levels in front',
    'Đến 31/7/2024, số người tham gia BHXH tự nguyện: 9.287 người; so với cùng kỳ năm 2023 (6.481 người); tăng 2.806 (43%); so với chỉ tiêu giao của UBND (8.700 người) đạt 107%, vượt 587 người.',
    ['2.806', '2.608', 'number/difference: 2.608'],
  );
  for (const [name, text] of Object.entries({
    'the sum of a list':
      'Số người hưởng mới trong năm: hưu trí 1.120 người; tử tuất 310 người; TNLĐ-BNN 45 người; tăng 75 người so với năm 2023 (1.400 người).',
    'another subject':
      'Thu BHXH đạt 1.200 tỷ đồng; chi BHXH 900 tỷ đồng; tăng 5% so với cùng kỳ. Năm 2023 thu BHXH 1.100 tỷ đồng.',
    'a rate and its points':
      'Hết năm 2024, có 3.157.748 người tham gia BHYT; đạt 94,6% dân số; tăng 1,2 điểm % so với năm 2023 (93,4%).',
    'two levels before a change':
      'Hết năm 2024, có 45.100 người tham gia BHXH tự nguyện; 201.450 người tham gia BHXH; tăng 4.100 người. Năm 2023, có 41.000 người tham gia BHXH tự nguyện.',
    'events and people': 'Năm 2024 xảy ra 485 vụ; làm chết 120 người; giảm 36 người so với năm 2023 (156 người chết).',
    'two targets':
      'Thu 26.865 tỷ đồng; đạt 47% so với chỉ tiêu Bộ giao (57.100 tỷ đồng), đạt 44,1% so với chỉ tiêu Tổng cục giao.',
    'a target and a year':
      'Năm 2024 thu BHXH 2.200 tỷ đồng, so với dự toán (2.000 tỷ đồng) đạt 110%, so với năm 2023 (1.900 tỷ đồng) tăng 15,8%.',
    'two years':
      'Năm 2024 có 45.100 người tham gia BHXH tự nguyện, so với năm 2023 (41.000 người) tăng 10%, so với năm 2022 (36.080 người) tăng 25%.',
    'two things and a share':
      'Có 1.215 doanh nghiệp nợ BHXH; chiếm 12% số doanh nghiệp; số tiền nợ 98 tỷ đồng; giảm 5% so với cùng kỳ.',
  }))
    right(name, text);
});

describe('years of what no record knows', () => {
  right(
    'one after the other, each with its growth',
    'Năm 2022 là 500.174 người, năm 2023 là 560.137 người (tăng 12% so với năm 2022), năm 2024 là 666.482 người (tăng 19% so với năm 2023).',
    ['tăng 19%', 'tăng 29%', 'number/growth: 29%'],
  );
  for (const [name, text] of Object.entries({
    'two acts': 'Năm 2023 tiếp nhận 1.000 hồ sơ, năm 2024 giải quyết 1.200 hồ sơ (tăng 5% so với năm 2023).',
    'some of them': 'Năm 2023 có 1.000 hồ sơ, năm 2024 có 1.200 hồ sơ nộp trực tuyến (tăng 50% so với năm 2023).',
    'two places': 'Năm 2023 huyện A có 1.000 hồ sơ, năm 2024 huyện B có 1.200 hồ sơ (tăng 5% so với năm 2023).',
    'a part singled out':
      'Năm 2023 giải quyết 1.000 hồ sơ, năm 2024 giải quyết 1.200 hồ sơ, riêng trực tuyến tăng 35% so với năm 2023.',
    'two levels of one year':
      'Năm 2023 có 1.000 lao động nam và 900 lao động nữ, năm 2024 có 1.200 lao động (tăng 5% so với năm 2023).',
    'in and out': 'Năm 2023 thu 1.000 tỷ đồng, chi 800 tỷ đồng, năm 2024 chi 880 tỷ đồng (tăng 10% so với năm 2023).',
    'another unit': 'Năm 2023 có 12 vụ, năm 2024 có 15 vụ làm chết 3 người (tăng 1 người so với năm 2023).',
    'with hedges': 'Năm 2023 có khoảng 1.000 hồ sơ, năm 2024 có gần 1.300 hồ sơ (tăng trên 25% so với năm 2023).',
  }))
    right(name, text);
});

describe('amounts with names of their own', () => {
  right(
    'behind that of an indicator',
    'Năm 2024, chi khám chữa bệnh BHYT 1.783 tỷ đồng, chi quản lý bộ máy 157 tỷ đồng và chi đầu tư xây dựng cơ bản là 26 tỷ đồng.',
  );
  right(
    'debts of a firm that has the name of a place',
    'Năm 2024, Công ty cổ phần Tập đoàn Xây dựng Hà Tĩnh chậm đóng BHXH 56,7 tỷ đồng. Năm 2024, tỉnh Hà Tĩnh chậm đóng BHXH 120 tỷ đồng.',
  );
  right(
    'workers of firms in a table of what they owe',
    'Danh sách đơn vị chậm đóng BHXH năm 2024:\n\n| Đơn vị | Lao động | Số tiền (tỷ đồng) |\n|---|---:|---:|\n| Công ty CP Xây dựng Hà Tĩnh | 927 | 61,88 |\n| Công ty CP Trần Đức | 643 | 18,41 |',
  );
});

describe('a change that another level of its sentence bears out', () => {
  for (const [name, text] of Object.entries({
    'so many of so many': 'Năm 2024, có 218/220 xã có điểm thu, tăng 12 xã so với năm 2023 (206 xã).',
    'so many of so much money': 'Năm 2024, thu 3.636/3.600 tỷ đồng, tăng 9,2% so với năm 2023 (3.330 tỷ đồng).',
    'points of a hundred': 'Chỉ số hài lòng năm 2024 đạt 92,6/100 điểm, tăng 3,4 điểm so với năm 2023 (89,2 điểm).',
    'out of all':
      'Có 5.984 trên tổng số 7.480 doanh nghiệp tham gia, tăng 184 doanh nghiệp so với năm 2023 (5.800 doanh nghiệp).',
    'what must be collected':
      'Chỉ còn 98 tỷ đồng chậm đóng trên 3.630 tỷ đồng phải thu, giảm 3 tỷ đồng so với năm 2023 (101 tỷ đồng).',
    'the plan between':
      'Tổng thu là 3.636 tỷ đồng, vượt kế hoạch 36 tỷ đồng, tăng 306 tỷ đồng so với năm 2023 (3.330 tỷ đồng).',
    'a target rate between':
      'Tỷ lệ bao phủ BHYT là 91,0%, chỉ tiêu là 92%, tăng 2,1 điểm phần trăm so với năm 2023 (88,9%).',
    'a multiple behind the plan':
      'Số người tham gia BHXH tự nguyện là 19.842 người, kế hoạch 22.000 người, gấp 1,95 lần năm 2020 (10.200 người).',
    'some of them between':
      'Có 19.842 người tham gia BHXH tự nguyện, trong đó 12.000 người là nữ, tăng 1.942 người so với năm 2023 (17.900 người).',
    'all parts between':
      'Tổng thu 3.636 tỷ đồng, gồm BHXH 2.298 tỷ đồng, BHTN 156 tỷ đồng, BHYT 1.182 tỷ đồng; tăng 306 tỷ đồng so với năm 2023 (3.330 tỷ đồng).',
    'of a plan, a part between':
      'Thu được 3.636 tỷ đồng, trong đó BHYT 1.182 tỷ đồng, đạt 101% kế hoạch (3.600 tỷ đồng).',
    'short of a plan, some of them between':
      'Có 19.842 người tham gia BHXH tự nguyện, trong đó 5.020 người dân tộc thiểu số, hụt 2.158 người so với kế hoạch (22.000 người).',
    'an average, a part between':
      'Tổng thu 3.636 tỷ đồng, trong đó BHYT 1.182 tỷ đồng, bình quân 303 tỷ đồng/tháng trong 12 tháng.',
    'all of them together':
      'Huyện A có 1.204 người, huyện B có 987 người, cả hai tăng 191 người so với năm 2023 (2.000 người).',
    'two by two':
      'Số người hưởng lương hưu là 14.200 người, trợ cấp BHXH 5.800 người, tăng lần lượt 300 người và 100 người so với năm 2023 (13.900 và 5.700 người).',
  }))
    right(name, text);
  right(
    'where none does',
    'Có 19.842 người tham gia BHXH tự nguyện, trong đó 12.000 người là nữ, tăng 7.842 người so với năm 2023 (12.000 người).',
    ['7.842', '5.942', 'number/difference: 5.942'],
  );
});

describe('what is no gap, no part and no average', () => {
  for (const [name, text] of Object.entries({
    'the target that was passed': 'Tỷ lệ bao phủ BHYT đạt 93,18%, vượt chỉ tiêu 93%.',
    'the target that was passed, by its issuer': 'Tỷ lệ bao phủ BHYT đạt 93,18%, vượt chỉ tiêu Chính phủ giao 93%.',
    'a growth that says of what': 'Tỷ lệ bao phủ BHYT đạt 91%, tăng 2,4% về số người so với năm 2023.',
    'a total that was reached':
      'Quý IV/2024 thu 1.206 tỷ đồng, riêng tháng 12 thu 406 tỷ đồng, đưa số thu cả năm lên 3.636 tỷ đồng.',
    'what goes on to a later day':
      'Đến hết tháng 6/2024 toàn tỉnh thu 1.620 tỷ đồng, riêng quý III/2024 thu 810 tỷ đồng, đến hết tháng 9/2024 thu 2.430 tỷ đồng.',
    'a total with others':
      'Số người tham gia BHYT là 3.468.215 người (bao gồm cả lực lượng vũ trang là 3.491.000 người).',
    'the country that a province is measured by':
      'Tỷ lệ bao phủ BHYT năm 2024 đạt 92,6%, thấp hơn bình quân cả nước (94,2%), tăng 1,1 điểm phần trăm so với năm 2023 (91,5%).',
    'an amount for each and month':
      'Năm 2024, 6.300 người hưởng trợ cấp thất nghiệp với tổng số tiền 126 tỷ đồng, bình quân 4 triệu đồng/người/tháng, mỗi người hưởng 5 tháng.',
  }))
    right(name, text);
});

describe('wholes that stand further off', () => {
  for (const [name, text] of Object.entries({
    'a share of what the whole is a share of':
      'Toàn tỉnh có 3.000 đơn vị chậm đóng, chiếm 25% số đơn vị. Trong đó có 600 đơn vị chậm đóng từ 3 tháng trở lên (chiếm 5%) và 2.400 đơn vị chậm đóng dưới 3 tháng (chiếm 20%).',
    'a share of the total of the sentence before':
      'Toàn tỉnh có 10.000 hộ nghèo. Huyện Kỳ Anh có 2.000 hộ, trong đó 500 hộ là người dân tộc thiểu số, chiếm 5%.',
    'parts of the sentence before the last':
      'Số người được duyệt hỗ trợ là 216.000 người với số tiền 352 tỷ đồng. Đã chi cho 161.000 người với số tiền 246 tỷ đồng. Trong đó, lao động tự do là 207.000 người với số tiền 332 tỷ đồng.',
    'so many of so many behind a number of something else':
      'Toàn tỉnh có 8 huyện, thành phố, trong đó thành phố Hà Tĩnh phát triển được 1.250/1.300 người.',
    'so much of so much behind a number of something else':
      'Xã có 3 vụ sản xuất. Trong đó vụ đông xuân gieo 355,2/360 ha.',
    'a rank in the country':
      'Đến hết năm 2024, tỉnh Nghệ An có 3,1 triệu người tham gia BHYT, xếp thứ 5 toàn quốc, chiếm 93% dân số.',
    'a level in the bracket of another change':
      'Năm 2024, thu BHXH đạt 102,5% dự toán, tăng 4,1% so với năm trước (năm 2023 đạt 98,4%); thu BHYT đạt 101,2% dự toán, tăng 3,7% so với năm trước (năm 2023 đạt 97,5%).',
  }))
    right(name, text);
  right(
    'a share of no total',
    'Toàn tỉnh có 10.000 hộ nghèo. Huyện Kỳ Anh có 2.000 hộ, trong đó 500 hộ là người dân tộc thiểu số, chiếm 5%.',
    ['chiếm 5%', 'chiếm 7%', 'number/share-of-total: 7%'],
  );
});
