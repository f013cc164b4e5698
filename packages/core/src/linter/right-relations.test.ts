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
