/** Right drafts with levels that are compared with those of another time, told in brackets, over sentences and again in other words. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('how much a level is of an earlier one', () => {
  right(
    'behind so với, with the earlier one in a bracket',
    'Chi khám, chữa bệnh BHYT 6 tháng đầu năm 2024 là 912,5 tỷ đồng, bằng 107,9% so với cùng kỳ năm 2023 (845,3 tỷ đồng).',
    ['107,9%', '109,1%', 'number/multiple: 109,1%'],
  );
  right(
    'without so với, and the change that it comes to',
    'Số người có quyết định hưởng trợ cấp thất nghiệp là 84.310 người, bằng 92,4% cùng kỳ năm 2023 (91.205 người), tức giảm 7,6%.',
    ['tức giảm 7,6%', 'tức giảm 6,7%', 'number/growth: 6,7%'],
  );
  right(
    'with the change in units',
    'Toàn tỉnh phát triển được 1.006 người, chỉ bằng 75,1% cùng kỳ năm 2023 (1.340 người), giảm 334 người.',
    ['334', '343', 'number/difference: 343'],
  );
  right(
    'behind a share of the plan that tells its target',
    'Sáu tháng đầu năm 2024, toàn tỉnh thu 2.589 tỷ đồng, bằng 49,5% dự toán cả năm 5.230 tỷ đồng và 109,2% so với 6 tháng đầu năm 2023 (2.371 tỷ đồng).',
    ['109,2%', '119,2%', 'number/multiple: 119,2%'],
  );
  right('no rate of a year', 'Tỷ lệ bao phủ BHYT đạt 92,4% năm 2022 và 93,1% năm 2023 (dân số 845.300 người).');
});

describe('a change that is said again behind the bracket of its comparison', () => {
  right(
    'in percent',
    'Số thu đạt 1.845 tỷ đồng, tăng 165 tỷ đồng so với cùng kỳ năm 2023 (1.680 tỷ đồng), tương đương 9,8%.',
    ['9,8%', '11,8%', 'number/growth: 11,8%'],
  );
  right(
    'in units',
    'Số thu đạt 2.589 tỷ đồng, tăng 9,2% so với cùng kỳ năm 2023 (2.371 tỷ đồng), tức tăng 218 tỷ đồng.',
    ['218', '281', 'number/difference: 281 tỷ'],
  );
  right(
    'or as a share of the plan',
    'Số thu đạt 1.845 tỷ đồng, tăng 165 tỷ đồng so với cùng kỳ năm 2023 (1.680 tỷ đồng), tương đương 45% dự toán.',
  );
  right(
    'or of another comparison',
    'Số thu đạt 2.589 tỷ đồng, tăng 9,2% so với cùng kỳ năm 2023 (2.371 tỷ đồng), tăng 2,1% so với tháng trước.',
  );
});

describe('a level that is compared with, in front of the change', () => {
  right(
    'opens the next sentence',
    'Số thu 9 tháng năm 2024 là 412,5 tỷ đồng. So với 386,3 tỷ đồng cùng kỳ năm 2023 tăng 6,8%.',
    ['tăng 6,8%', 'tăng 8,6%', 'number/growth: 8,6%'],
  );
  right(
    'with the name of what has changed again',
    'Lũy kế 9 tháng năm 2024, toàn tỉnh thu 412,5 tỷ đồng, trong đó BHYT 120 tỷ đồng. So với cùng kỳ năm 2023 (386,3 tỷ đồng), số thu tăng 6,8%.',
    ['tăng 6,8%', 'tăng 8,6%', 'number/growth: 8,6%'],
  );
  right(
    'or of something else',
    'Lũy kế 9 tháng năm 2024, toàn tỉnh thu 412,5 tỷ đồng. So với cùng kỳ năm 2023 (386,3 tỷ đồng), số chi giảm 2,1%.',
  );
  right(
    'in the clause behind a comma',
    'Số thu 9 tháng năm 2024 là 412,5 tỷ đồng, so với 386,3 tỷ đồng cùng kỳ năm 2023 tăng 6,8%.',
    ['tăng 6,8%', 'tăng 8,6%', 'number/growth: 8,6%'],
  );
  right(
    'told as a clause of its own',
    'Số chi BHTN 10 tháng năm 2024 là 132,6 tỷ đồng, cùng kỳ năm 2023 là 120,5 tỷ đồng, tăng 10%.',
    ['tăng 10%', 'tăng 12%', 'number/growth: 12%'],
  );
});

describe('a bracket that opens with cùng kỳ', () => {
  right(
    'and says the change of the level in front of it',
    'Số thu: 498,7 tỷ đồng (cùng kỳ 2023: 445,3 tỷ đồng; tăng 12,0%). Nợ: 46,2 tỷ đồng (cùng kỳ 2023: 52,8 tỷ đồng, giảm 6,6 tỷ đồng).',
    ['6,6 tỷ', '5,6 tỷ', 'number/difference: 5,6 tỷ'],
  );
  right('of a rate', 'Tỷ lệ bao phủ BHYT: 88,9% (cùng kỳ 2023: 89,6%; giảm 0,7 điểm phần trăm).', [
    '0,7',
    '1,7',
    'number/difference: 1,7 điểm phần trăm',
  ]);
  right(
    'or with a year, whose own change it may say',
    'Năm 2024 có 3.750.000 lượt khám BHYT (năm 2020: 3.410.000 lượt, giảm 15%).',
  );
});

describe('con số này', () => {
  right(
    'times the number of the sentence before',
    'Cuối năm 2019, toàn tỉnh mới có 3.120 người tham gia BHXH tự nguyện. Đến cuối năm 2023, con số này là 11.856 người, gấp 3,8 lần.',
    ['3,8 lần', '4,8 lần', 'number/multiple: 4,8 lần'],
  );
});

describe('con số này of a plan', () => {
  right(
    'is not measured from the sentence before',
    'Cuối năm 2019, toàn tỉnh có 3.120 người tham gia BHXH tự nguyện. Đến cuối năm 2023, con số này là 11.856 người, gấp 1,5 lần kế hoạch.',
  );
});

describe('a change in units and in percent', () => {
  right(
    'behind the share that the level is of something else',
    'Tổng số nợ toàn tỉnh là 120 tỷ đồng, chiếm 3,1% số phải thu, giảm 15 tỷ đồng (giảm 11,1%) so với cùng kỳ năm 2023.',
    ['11,1%', '17,1%', 'number/growth: 17,1%'],
  );
  right(
    'as a rate',
    'Số người hưởng BHXH một lần là 8.960 người, giảm 1.040 người so với cùng kỳ năm 2023, tỷ lệ giảm 10,4%.',
    ['10,4%', '14,4%', 'number/growth: 14,4%'],
  );
});

describe('a change whose comparison names the time of the sentence before', () => {
  right(
    'behind a level that tells a share of its plan',
    'Quý I/2024, toàn tỉnh thu 1.102 tỷ đồng, bằng 21,1% dự toán. Quý II/2024, toàn tỉnh thu 1.487 tỷ đồng, tăng 385 tỷ đồng so với quý I.',
    ['385', '358', 'number/difference: 358 tỷ'],
  );
});

describe('what is measured by its name alone', () => {
  right(
    'a province, whose own number stands in the next sentence',
    'Đến 31/10/2024, Nghệ An có 309.841 người tham gia BHXH tự nguyện, nhiều hơn Thanh Hóa 41.744 người. Số người tham gia BHXH tự nguyện của Thanh Hóa là 268.097 người.',
    ['nhiều hơn Thanh Hóa 41.744 người', 'Thanh Hóa có 241.744 người', 'number/one-value: 268.097'],
  );
  right(
    'another indicator',
    'Hết năm 2024, có 420.000 người tham gia BHTN, thấp hơn số tham gia BHXH bắt buộc 35.120 người. Có 455.120 người tham gia BHXH bắt buộc.',
    [
      'thấp hơn số tham gia BHXH bắt buộc 35.120 người',
      'số tham gia BHXH bắt buộc là 435.120 người',
      'number/one-value: 455.120',
    ],
  );
});

describe('a cut-off behind what is counted', () => {
  right(
    'holds, not the day of the meeting where it was told',
    'Ngày 05/12/2024, BHXH tỉnh thông báo đã có 82.610 người tham gia BHXH bắt buộc đến 30/11/2024. Đến 05/12/2024, có 82.890 người tham gia BHXH bắt buộc.',
    ['Đến 05/12/2024', 'Đến 30/11/2024', 'number/one-value: 82.890'],
  );
});

describe('a level behind the time that is compared with', () => {
  right(
    'of yet another time',
    'Tháng 7/2024, số chi BHTN là 12,15 tỷ đồng, giảm 1,6% so với tháng trước và 7 tháng/2024 đạt 81,09 tỷ đồng.',
    ['so với tháng trước và 7 tháng/2024 đạt', 'so với cùng kỳ năm trước là', 'number/growth: 1,6%'],
  );
});
