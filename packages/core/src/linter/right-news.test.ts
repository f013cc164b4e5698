/** Right drafts as newspapers write them, full of figures of every subject: nothing is found wrong in them. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('names that end in numbers', () => {
  right(
    'the number of a week with its year, and rows of districts',
    'Trong tuần 43/2024 cả tỉnh có 9.441 ca mắc, trong đó 7.582 ca nhập viện. Dịch lan ra 12/22 quận, huyện, gồm quận 1, 3, 24 và 31.',
    ['7.582', '17.582', 'number/part-within-whole: 17.582'],
  );
});

describe('stretches that are told one after the other', () => {
  right(
    'months counted from the beginning of the year behind a quarter',
    'Quý III/2024, số thu BHXH đạt 1.285 tỷ đồng. Tính chung 9 tháng, số thu BHXH đạt 3.285 tỷ đồng. Số thu BHXH 6 tháng ước đạt 2.000 tỷ đồng.',
    ['Tính chung 9 tháng', 'Tính chung cả quý III', 'number/one-value: 3.285 tỷ'],
  );
  right(
    'the same stretch, named without với, is no whole year',
    'Năm 2023, số thu BHXH là 4.200 tỷ đồng. 9 tháng đầu năm 2024, số thu BHXH đạt 3.285 tỷ đồng, tăng 9,5% so cùng kì năm 2023.',
    ['so cùng kì năm 2023', 'so với cả năm 2023', 'number/growth: 9,5%'],
  );
});

describe('targets of several', () => {
  right(
    'the target of all behind the share of all, and shares of some',
    'Toàn ngành thu 133 tỷ đồng, đạt 45,4% so với chỉ tiêu phấn đấu (293 tỷ đồng). Trong đó, văn phòng thu 5,4 tỷ đồng, đạt 105% dự toán và 134,9% chỉ tiêu phấn đấu; chi nhánh thu 4,7 tỷ đồng, đạt 79% dự toán.',
    ['45,4%', '54,4%', 'number/target: 54,4%'],
  );
});

describe('bounds and changes are no wholes', () => {
  right(
    'bounds of those that are counted',
    'Năm 2024 có 31 đơn vị chậm đóng trên 1 tỷ đồng, trong đó 5 đơn vị chậm đóng trên 10 tỷ đồng, 8 đơn vị trên 5 tỷ đồng.',
    ['trong đó 5 đơn', 'trong đó 50 đơn', 'number/part-within-whole: 50'],
  );
  right(
    'more than the rise of all',
    'Điểm thi đua của cả khối tăng trong phiên chiều nay 13,05 điểm thì chỉ riêng bốn đơn vị đã đóng góp 14,7 điểm.',
  );
  right(
    'a balance named at length',
    'Thặng dư thương mại của tỉnh với các nước láng giềng đạt 2,2 tỷ USD, trong đó riêng xuất khẩu dệt may là 6,4 tỷ USD.',
  );
});

describe('percentages that are changes themselves', () => {
  right(
    'growth that went down to a percentage and up again',
    'Năm 2024, giá dịch vụ tháng 1 tăng cao nhất với 4,9%, sau đó chậm dần, đến tháng 6 mức tăng chỉ còn 2%, đến tháng 11 tăng 3,5%.',
  );
  right(
    'rises in a row',
    'Nhóm dược phẩm thậm chí phục hồi 1,3%, đảo chiều thành công và tăng 0,8%; tỷ lệ hài lòng đạt 88%, tăng 3,1 điểm phần trăm.',
    ['3,1 điểm phần trăm', '3,1%', 'number/percentage-point: 3,1%'],
  );
  right(
    'levels of others that a bracket lists behind a comparison',
    'Năm 2024, 86% đơn vị hài lòng, cao hơn so với mức chung của vùng và của cả nước (lần lượt 64% và 60%).',
  );
});

describe('levels that stand in brackets or share their unit', () => {
  right(
    'shares of what a bracket tells',
    'Năm 2023, số thu đạt 275.882 tỷ đồng vượt hơn 10% so với chỉ tiêu phấn đấu, bằng 20% dự toán (1.373.244 tỷ đồng) và bằng 17,9% số thu của ngành (1.541.303 tỷ đồng).',
    ['17,9%', '19,7%', 'number/share-of-total: 19,7%'],
  );
  right(
    'the part itself in the bracket, and another subject before the share',
    'Năm 2023, tiếp nhận 10.000 hồ sơ, chiếm 95% tổng số hồ sơ trực tuyến (9.500 hồ sơ). Có 1.240 hồ sơ chậm; hồ sơ đúng hạn chiếm 87,6% tổng số hồ sơ (8.760 hồ sơ).',
  );
  right(
    'the first of two steps',
    'Năm 2024, mức hỗ trợ tăng từ 4,18 lên 4,42 triệu đồng (tăng 240.000 đồng), số hội nghị tăng từ 850 lên 1,2 nghìn hội nghị.',
    ['240.000', '420.000', 'number/difference: 420.000'],
  );
  right(
    'parts of what is compared, not of what it is compared with',
    'Tổng kim ngạch của tỉnh đạt 10,3 tỷ USD, tăng 3,6% so với 9,94 tỷ USD cùng kỳ năm trước. Trong đó, xuất khẩu 6,25 tỷ USD, tăng 2% và nhập khẩu 4,05 tỷ USD, tăng 6,4%.',
    ['4,05', '5,04', 'number/sum-of-parts: 10,3 tỷ'],
  );
  right(
    'more about what was said before',
    'Thị trường A là thị trường chính, đạt 2,16 triệu tấn. Cụ thể, cả nước xuất sang các thị trường 6,37 triệu tấn.',
  );
});
