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
    'or of another comparison',
    'Số thu đạt 2.589 tỷ đồng, tăng 9,2% so với cùng kỳ năm 2023 (2.371 tỷ đồng), tăng 2,1% so với tháng trước.',
  );
});
