/** Right drafts with changes of levels and rates: each is said of its own subject, and nothing is found wrong in them. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('a comparison that gives no number', () => {
  right(
    'has the level of its bracket, not the change before it',
    'Tỷ lệ bao phủ BHYT của tỉnh năm 2024 là 95,2%, tăng 0,4 điểm phần trăm so với năm 2023 và cao hơn mức bình quân toàn quốc (94,2%).',
  );
});

describe('an arrow in front of what is compared', () => {
  right(
    'is a growth, no rate that a plan was passed by',
    '**4.723 tỷ đồng** - tổng thu\n↑ 8,0% so với 2023; vượt 1,09% kế hoạch',
  );
});

describe('a pair of levels and other changes', () => {
  right(
    'another subject behind the mark',
    'Lương cơ sở tăng từ 1.800.000 đồng lên 2.340.000 đồng, lương hưu tăng 15%. Số thu BHXH tăng từ 4.200 tỷ đồng lên 4.599 tỷ đồng; số người nhận một lần giảm 21%.',
  );
  right(
    'each with its own pair',
    'Số thu tăng 9,5%, từ 4.200 tỷ đồng lên 4.599 tỷ đồng; số chi tăng 5%, từ 3.000 tỷ đồng lên 3.150 tỷ đồng.',
  );
  right(
    'a change behind the bracket of the time that it is compared with',
    'Tổng thu năm 2024 là 12.418 tỷ đồng, tăng 12% so với năm 2023 (11.087,5 tỷ đồng); so với năm 2022 (9.934,4 tỷ đồng) tăng 25%.',
    ['tăng 25%', 'tăng 28%', 'number/growth: 28%'],
  );
  right(
    'a change behind the bracket of another one, with its own comparison',
    'Số hồ sơ tháng 10 là 4.412, giảm 2% so với tháng 9 (4.502), giảm 5% so với đầu năm.',
  );
  right(
    'a change of some, behind that of all',
    'Năm 2024, số người tham gia BHXH bắt buộc của tỉnh là 89.268 người, tăng 3,19% so với năm 2023 (86.510 người), trong đó khối doanh nghiệp tăng 15,3%, khối hành chính giảm 1,2%.',
    ['tăng 3,19%', 'tăng 4,19%', 'number/growth: 4,19%'],
  );
  right(
    'two levels of the time that is compared with, in one bracket',
    'Đến hết tháng 9/2025, tỉnh có 27.921 người tham gia BHXH tự nguyện, 36.332 người tham gia BHTN. So với cùng kỳ năm 2024 (26.328 người tham gia BHXH tự nguyện và 32.337 người tham gia BHTN), tăng lần lượt 6,05% và 12,35%.',
  );
  right(
    'a change of some with its own comparison',
    'Năm 2024, số người tham gia BHXH tự nguyện của tỉnh là 45.000 người, trong đó nữ tăng 14% so với năm 2023. Năm 2023, tỉnh có 40.000 người tham gia BHXH tự nguyện.',
    ['trong đó nữ tăng', 'tăng', 'number/growth: 14%'],
  );
  right(
    'a change of some in a bracket',
    'Số người tham gia BHXH bắt buộc của tỉnh là 89.268 người (năm 2023: 86.510 người), tăng 3,19% (nữ tăng 5,1%).',
  );
  right(
    'changes of some in numbers of people',
    'Số người hưởng lương hưu của tỉnh là 32.127 người (năm 2023: 29.156 người), tăng 2.971 người, trong đó nữ tăng 412 người, nam tăng 2.559 người.',
    ['2.971', '2.917', 'number/difference: 2.917'],
  );
  right(
    'how far from the average, and the average in its bracket',
    'Tỷ lệ chi trả qua tài khoản đạt 94,7%, cao hơn bình quân cả nước 8,2 điểm phần trăm (86,5%).',
  );
  right(
    'a change of each year',
    'Thu BHXH tăng từ 100 tỷ đồng năm 2020 lên 120 tỷ đồng năm 2024, trung bình tăng 4,7%/năm.',
  );
  right(
    'the level that was before',
    'Tỷ lệ bao phủ BHYT đạt 95,2%, tăng từ 93,1% năm 2023; tỷ lệ chậm đóng 2,4%, giảm từ 3,1%.',
  );
  right(
    'from a level to another',
    'Lương tối thiểu tăng thêm 240.000 đồng/tháng, từ mức 4.180.000 đồng/tháng lên mức 4.420.000 đồng/tháng.',
    ['240.000', '420.000', 'number/difference: 420.000'],
  );
  right('its own growth right behind it', 'Số người tham gia BHXH tăng từ 175.000 người lên 182.000 người, tăng 4%.', [
    'tăng 4%',
    'tăng 14%',
    'number/growth: 14%',
  ]);
});

describe('a rate and the changes around it', () => {
  right(
    'the levels that a bracket lists for changes in a list',
    'Năm 2024, số người tham gia BHXH bắt buộc, BHXH tự nguyện lần lượt là 352.300 người và 21.400 người, tăng tương ứng 2,1% và 5,3% so với cùng kỳ (345.050 người và 20.320 người).',
    ['5,3%', '3,5%', 'number/growth: 3,5%'],
  );
  right(
    'another rate that no record knows',
    'Năm 2024, tỷ lệ hài lòng đạt 88,3%, tỷ lệ hồ sơ nộp tại nhà đạt 87% (năm 2023 là 80%). Năm 2024, tỷ lệ hài lòng đạt 88,3%.',
  );
  right(
    'a change that goes on from a rate is its own',
    'Năm 2024, tỷ lệ hồ sơ trực tuyến đạt 82,5%, tăng 3,1 điểm phần trăm so với năm trước và cao hơn 1,5 điểm phần trăm so với kế hoạch.',
    ['1,5 điểm phần trăm', '1,5%', 'number/percentage-point: 1,5%'],
  );
  right(
    'the growth of another subject behind a share',
    'Năm 2024, khối hành chính đóng góp 12,4% vào mức tăng chung, khối doanh nghiệp tăng 8,3%, góp 61% và hợp tác xã tăng 2,2%.',
  );
  right(
    'the growth of parts under the growth of all',
    'Tốc độ tăng thu năm 2024 đạt 11,2%, đứng đầu khu vực, trong đó: thu phí tăng 4,1%; thu phạt tăng 9%.',
  );
});

describe('growth and the growth that it is compared with', () => {
  right(
    'shares that are reached behind a list of changes, and levels from one list to the other',
    'Năm 2024, thu BHXH và thu BHYT lần lượt tăng 5% và 3%, đạt 38% và 92%. Mức hỗ trợ tăng lần lượt từ 30%, 25%, 10% lên 50%, 40%, 20%. Quý sau cao hơn quý trước lần lượt 7,3% và 4,1%.',
  );
  right(
    'the growth of another time',
    'Năm 2024, số thu BHXH là 4.599 tỷ đồng, tăng 9,5% so với năm 2023 (4.200 tỷ đồng), thấp hơn mức tăng 14,2% của năm 2023. Trợ cấp thất nghiệp tăng ở mức 3,2% so với mức giảm 1,1% của năm trước.',
    ['9,5%', '7,5%', 'number/growth: 7,5%'],
  );
  right(
    'the growth of several, one after the other',
    'Thu BHXH, BHYT và BHTN năm 2024 có mức tăng tương ứng đạt 8,7%, 4,4% và 11,6%.',
  );
  right(
    'how much it grew by number and by value',
    'Năm 2024, trợ cấp một lần tăng rất mạnh 29,2% về số người và tăng 36,1% về số tiền.',
  );
});

describe('a change that is said twice', () => {
  right(
    'behind the bracket of what it is measured from',
    'Năm 2024, BHXH tỉnh giải quyết hưởng BHXH một lần cho 9.318 người, giảm 1.446 người so với năm 2023 (10.764 người), tương ứng giảm 13,4%.',
    ['13,4%', '14,3%', 'number/growth: 14,3%'],
  );
  right(
    'in units and in percent',
    'Năm 2024, thu BHXH là 1.120 tỷ đồng, tăng 210 tỷ đồng (23,1%) so với năm trước. Số vụ vi phạm là 1.734 vụ, giảm 400 vụ (-18,7%).',
    ['-18,7%', '-28,7%', 'number/growth: 28,7%'],
  );
  right(
    'behind the name of a thing and in every part of it',
    'Năm 2024, xảy ra 1.215 vụ tai nạn lao động (TNLĐ) (tăng 135 vụ, tương ứng với 12,5% so với năm 2023), trong đó: khu vực doanh nghiệp: 950 vụ, tăng 190 vụ tương ứng với 25% so với năm 2023; khu vực khác: 265 vụ, giảm 55 vụ tương ứng với 17,19% so với năm 2023.',
    ['17,19%', '71,19%', 'number/growth: 71,19%'],
  );
  right(
    'in percent and in units',
    'Năm 2024, có 4.139 người bị xử phạt, tăng 80,7% (tương ứng tăng 1.849 người); thu phạt 18,5 tỷ đồng, giảm 20,6%, tương ứng 4,8 tỷ đồng.',
    ['1.849', '1.489', 'number/growth: 80,7%'],
  );
  right(
    'of several that are counted in one unit',
    'Năm 2024, xảy ra 61 vụ, làm chết 12 người, bị thương 67 người, giảm 9 vụ (12,9%), giảm 4 người (25%), giảm 11 người (14,1%).',
  );
  right(
    'against two times',
    'Năm 2024, có 45.200 người tham gia BHXH tự nguyện, tăng 900 người trong tháng cuối năm, tương ứng tăng 15% so với năm 2023.',
  );
});

describe('what a change is measured from', () => {
  right(
    'changes of each year',
    'Năm 2020 có 30.000 người tham gia BHXH tự nguyện, năm 2022 có 33.000 người, năm 2024 có 36.300 người, tăng 6.300 người (21%) so với năm 2020, bình quân mỗi năm tăng 4,9%.',
    ['(21%)', '(12%)', 'number/growth: 12%'],
  );
  right(
    'changes of each year, the level in a bracket',
    'Năm 2024 có 36.300 người tham gia BHXH tự nguyện, tăng bình quân 4,9%/năm so với năm 2020 (30.000 người). Năm 2024 có 36.300 người tham gia BHXH tự nguyện, bình quân mỗi năm tăng 1.575 người so với năm 2020 (30.000 người).',
  );
  right(
    'of two changes of a level, the last from the time behind both',
    'Chi trợ cấp thất nghiệp năm 2022 là 300 tỷ đồng, năm 2023 là 360 tỷ đồng, năm 2024 còn 345 tỷ đồng (giảm 4,2%, nhưng vẫn tăng 15% so với năm 2022).',
  );
  right(
    'in a bracket behind the level that changed, and something that is no time',
    'Số lượt khám chữa bệnh BHYT năm 2021 chỉ còn 850.000 lượt (năm 2020: 1.000.000 lượt, giảm 15%), rồi đạt 1.020.000 lượt năm 2022, tăng 20% so với năm 2021 và tăng 2% so với trước dịch.',
    ['tăng 20%', 'tăng 30%', 'number/growth: 30%'],
  );
  right(
    'the rate of the country, in a bracket behind kém',
    'Tỷ lệ tham gia BHTN đạt 28,4%, kém bình quân cả nước (31,5%) 3,1 điểm phần trăm, hơn năm trước 1,6 điểm phần trăm (năm trước: 26,8%).',
    ['28,4%', '24,8%', 'number/difference: 3,1 điểm phần trăm'],
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

describe('another time beside what is told', () => {
  right(
    'of the same average',
    'Đến hết tháng 4/2023, 4 tháng đầu năm 2023 có 9.318 người hưởng BHXH một lần, giảm 1.446 người so với cùng kỳ năm 2022 (10.764 người). Bình quân mỗi tháng có 2.330 người hưởng BHXH một lần, trong khi cùng kỳ là 2.691 người.',
  );
  right(
    'behind trong khi, which the next sentence does not go on with',
    'Năm 2020, tỉnh Long An có 345.018 người tham gia BHTN, tỉnh Hải Dương có 333.420 người tham gia BHTN. Sau một năm, tỉnh Hải Dương có 341.275 người tham gia BHTN, vượt tỉnh Long An 9.115 người, trong khi năm 2020 còn kém 11.598 người. Hiện tỉnh Long An có 332.160 người tham gia BHTN.',
  );
});

describe('Cùng thời điểm without a year', () => {
  right(
    'is the time told before',
    'Đến ngày 30/6/2024, toàn tỉnh có 92.480 người tham gia BHTN, tăng 4,0% so với cùng kỳ năm 2023 (88.910 người).\n\nCùng thời điểm, tỉnh có 1.196.400 người tham gia BHYT trên tổng dân số 1.248.000 người, tỷ lệ bao phủ đạt 95,87%.',
    ['95,87%', '98,57%', 'number/coverage: 98,57%'],
  );
});
