/** Right drafts with tables: totals, rows and columns; nothing is found wrong in them. */
import { describe, expect, it } from 'vitest';
import { lint } from './lint.js';
import { right } from './right-draft.testing.js';

describe('tables', () => {
  right(
    'months of a year in a header are not the year',
    'Năm 2024, tổng thu BHXH, BHYT, BHTN đạt 4.310,2 tỷ đồng.\n\n| Chỉ tiêu | 9 tháng 2024 (tỷ đồng) |\n|---|---|\n| Tổng thu BHXH, BHYT, BHTN | 2.104,5 |',
  );
  right(
    'rows of schemes under a caption of all',
    'Kết quả thu BHXH, BHYT, BHTN quý I năm 2024 (triệu đồng)\n\n| Nội dung | Thực hiện quý I |\n|---|---|\n| BHXH bắt buộc | 292.600 |\n| BHXH tự nguyện | 25.600 |',
  );
  right(
    'quarters and their year in one row',
    '| Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV | Cả năm 2024 |\n|---|---:|---:|---:|---:|---:|\n| Số thu BHXH (tỷ đồng) | 900 | 950 | 980 | 1.070 | 3.900 |\n| Số người tham gia BHYT (người) | 2.801.150 | 2.850.310 | 2.890.120 | 2.915.640 | 2.915.640 |',
    ['3.900', '3.990', 'number/sum-of-parts: 3.990'],
  );
  right(
    'results of two years under headers without năm, and their change',
    '| Chỉ tiêu | Thực hiện 2023 | Thực hiện 2024 | Tăng/giảm | So với 2023 (%) |\n|---|---:|---:|---:|---:|\n| Số người tham gia BHXH bắt buộc (người) | 300.100 | 312.450 | 12.350 | 104,1 |\n| Số người tham gia BHXH tự nguyện (người) | 48.200 | 45.200 | 3.000 | 93,8 |\n| Tỷ trọng (%) | 45,2 | 46,1 | 0,9 | |',
    ['12.350', '13.350', 'number/difference: 13.350'],
  );
  right(
    'a plan, a result and a bare rate',
    '| STT | Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024 | Tỷ lệ (%) |\n|---|---|---:|---:|---:|\n| 1 | Số người tham gia BHXH bắt buộc (người) | 310.250 | 312.450 | 100,7 |',
    ['100,7', '104,7', 'number/target: 104,7'],
  );
  right(
    'rows that years name',
    '| Năm | Số người tham gia BHYT (người) |\n|---|---:|\n| 2022 | 2.815.300 |\n| 2023 | 2.871.310 |\n\nNăm 2023, toàn tỉnh có 2.871.310 người tham gia BHYT.',
    ['có 2.871.310', 'có 2.817.310', 'number/one-value: 2.817.310'],
  );
  right(
    'rows within rows',
    '| STT | Chỉ tiêu | Số tiền (tỷ đồng) |\n|---|---|---:|\n| I | Thu | 500 |\n| 1 | Thu BHXH | 300 |\n| 2 | Thu BHYT | 200 |\n| II | Lãi | 20 |\n| | Tổng cộng | 520 |',
  );
  right(
    'a row that sums up those below it',
    '| Chỉ tiêu | Số tiền (tỷ đồng) |\n|---|---:|\n| Thu các loại | 500 |\n| Thu BHXH | 300 |\n| Thu BHYT | 200 |\n| Lãi | 20 |\n| Tổng cộng | 520 |',
  );
  right(
    'changes against something else than the year before',
    '| Chỉ tiêu | Thực hiện 2023 | Kế hoạch 2024 | Thực hiện 2024 | Tăng/giảm so với kế hoạch (người) | Tăng/giảm so với 2022 (người) |\n|---|---:|---:|---:|---:|---:|\n| Số người tham gia BHXH bắt buộc (người) | 300.100 | 310.250 | 312.450 | 2.200 | 25.300 |',
  );
  right(
    'cumulated quarters',
    '| Chỉ tiêu | Lũy kế quý I | Lũy kế quý II | Lũy kế quý III | Năm 2024 |\n|---|---:|---:|---:|---:|\n| Số thu BHXH (tỷ đồng) | 900 | 1.850 | 2.830 | 3.900 |',
  );
  right(
    'the months that are cumulated between the rows of quarters',
    'Kết quả thu năm 2024:\n\n| Kỳ | Thu BHXH (tỷ đồng) |\n|---|---:|\n| Quý I | 900 |\n| Quý II | 950 |\n| 6 tháng | 1.850 |\n| Quý III | 980 |\n| Lũy kế 9 tháng | 2.830 |\n| Quý IV | 1.070 |\n| Cả năm | 3.900 |\n\nSáu tháng đầu năm 2024, thu BHXH đạt 1.850 tỷ đồng.',
    ['đạt 1.850', 'đạt 1.580', 'number/one-value: 1.580 tỷ'],
  );
  it('a finding says the scale of the header', () => {
    const table =
      '| Đơn vị | Số thu BHXH (tỷ đồng) |\n|---|---:|\n| Vinh | 212,4 |\n| Diễn Châu | 112,4 |\n| Tổng cộng | 334,8 |\n';
    expect(lint(table).findings.flatMap(({ related }) => related.map(({ message }) => message))).toEqual([
      'phần: 212,4 tỷ đồng',
      'phần: 112,4 tỷ đồng',
    ]);
  });

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

describe('columns that are computed from two others', () => {
  right(
    'a rate of a population',
    '| Đơn vị | Dân số | Số người tham gia BHYT | Tỷ lệ bao phủ (%) |\n|---|---:|---:|---:|\n| Huyện Gia Lộc | 142.500 | 134.235 | 94,2 |\n| Huyện Tứ Kỳ | 158.000 | 147.256 | 93,2 |\n| Huyện Thanh Hà | 138.200 | 130.875 | 94,7 |',
    ['93,2', '95,2', 'number/share-of-total: 95,2'],
  );
  right(
    'what is missing to a plan',
    '| Đơn vị | Kế hoạch thu | Đã thu | Còn phải thu |\n|---|---:|---:|---:|\n| Vinh | 120,5 | 100,2 | 20,3 |\n| Nam Đàn | 80,1 | 70,4 | 9,7 |\n| Đô Lương | 60,3 | 50,1 | 10,2 |',
    ['9,7', '10,7', 'number/target: 10,7'],
  );
  right(
    'two of which make up the third',
    '| Đơn vị | Số phải thu | Số đã thu | Số nợ |\n|---|---:|---:|---:|\n| Vinh | 120,4 | 112,1 | 8,3 |\n| Nam Đàn | 98,6 | 92,2 | 6,4 |\n| Đô Lương | 76,5 | 73,0 | 3,5 |',
    ['6,4', '9,4', 'number/sum-of-parts: 98,6'],
  );
  right(
    'two of which make up the third by accident',
    '| Đơn vị | Hội nghị | Tin, bài | Phóng sự |\n|---|---:|---:|---:|\n| Vinh | 12 | 8 | 4 |\n| Nam Đàn | 9 | 7 | 5 |\n| Đô Lương | 6 | 3 | 2 |',
  );
  right(
    'that two rows alone do not tell',
    '| Đơn vị | Dân số | Số người tham gia BHYT | Tỷ lệ (%) |\n|---|---:|---:|---:|\n| Huyện Gia Lộc | 142.500 | 134.235 | 94,2 |\n| Huyện Tứ Kỳ | 158.000 | 147.256 | 85,1 |',
  );
  right(
    'of something that the table does not hold',
    '| Đơn vị | Số hồ sơ | Đúng hạn | Mức độ hài lòng (%) |\n|---|---:|---:|---:|\n| Vinh | 1.420 | 1.410 | 98,2 |\n| Nam Đàn | 820 | 811 | 97,5 |\n| Đô Lương | 640 | 640 | 99,1 |',
  );
  right(
    'a difference without its unit',
    '| Nội dung | Năm 2022 | Năm 2023 | Tăng, giảm |\n|---|---:|---:|---:|\n| Số người hưởng BHXH một lần | 12.450 | 11.320 | -1.130 |\n| Số người hưởng trợ cấp thất nghiệp | 9.210 | 9.980 | 770 |',
    ['770', '970', 'number/difference: 970'],
  );
  right(
    'a comparison that may be a ratio or a change',
    '| Chỉ tiêu | 9 tháng năm 2023 | 9 tháng năm 2024 | So sánh (%) |\n|---|---:|---:|---:|\n| Số thu (tỷ đồng) | 3.120 | 3.432 | 110,0 |\n| Số chi (tỷ đồng) | 2.850 | 3.078 | 8,0 |',
    ['110,0', '118,0', 'number/multiple: 118,0'],
  );
  right(
    'a bare rate behind the difference',
    '| Nội dung | Năm 2023 | Năm 2024 | Tăng/giảm | Tỷ lệ (%) |\n|---|---:|---:|---:|---:|\n| Số đơn vị | 52.312 | 54.412 | 2.100 | 4,01 |\n| Số lao động | 8.285 | 9.310 | 1.025 | 12,37 |',
    ['12,37', '13,37', 'number/growth: 13,37'],
  );
});
