/** Right drafts with numbers that others beside them give: averages, distances, products, and headlines that say the draft's numbers again. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('an average', () => {
  right(
    'behind a semicolon',
    'Năm 2023, các cơ sở y tế trong tỉnh khám, chữa bệnh BHYT cho 1.825.000 lượt người; bình quân mỗi ngày có 5.000 lượt người đi khám.',
    ['có 5.000', 'có 6.000', 'number/average: 6.000'],
  );
  right(
    'of so many months, with a name of its own',
    'Trong 6 tháng, các cơ quan báo chí đăng 540 tin, bài; trung bình mỗi tháng có 90 tin, bài.',
    ['90 tin', '96 tin', 'number/average: 96'],
  );
  right(
    'of some of them',
    'Năm 2023, toàn tỉnh khám BHYT cho 1.825.000 lượt người; riêng bệnh viện tỉnh bình quân mỗi ngày có 900 lượt người đi khám.',
  );
  right(
    'of another thing that happened to them',
    'Năm 2023, toàn tỉnh khám BHYT cho 1.825.000 lượt người; bình quân mỗi ngày có 900 lượt người được chuyển tuyến.',
  );
  right(
    'in front of the total that closes the sentence',
    'Bình quân mỗi tháng năm 2024 có 1.150 người đề nghị hưởng trợ cấp thất nghiệp; tổng cộng cả năm 2024 có 13.800 người.',
    ['1.150', '1.510', 'number/average: 1.510'],
  );
});

describe('the distance of rates', () => {
  right(
    'of two districts',
    'Tỷ lệ bao phủ BHYT của huyện Nam Đàn đạt 99,2%, của huyện Đô Lương đạt 95,6%; khoảng cách là 3,6 điểm phần trăm.',
    ['3,6', '4,6', 'number/difference: 4,6 điểm phần trăm'],
  );
  right(
    'of the highest and the lowest',
    'Tỷ lệ bao phủ BHYT cao nhất ở Vinh (97,6%), tiếp đến là Nam Đàn (96,8%), thấp nhất ở Đô Lương (95,2%). Khoảng cách giữa nơi cao nhất và nơi thấp nhất là 2,4 điểm phần trăm.',
    ['2,4', '2,9', 'number/difference: 2,9 điểm phần trăm'],
  );
  right(
    'of two of three that are not told apart',
    'Tỷ lệ bao phủ BHYT của Vinh là 97,6%, của Nam Đàn 96,8%, của Đô Lương 95,2%. Khoảng cách giữa hai huyện là 1,6 điểm phần trăm.',
  );
});

describe('what a rate makes of its base', () => {
  right(
    'in a bracket',
    'Mức đóng BHXH tự nguyện thấp nhất bằng 22% mức chuẩn hộ nghèo khu vực nông thôn (1.500.000 đồng), tương đương 330.000 đồng/tháng.',
    ['330.000', '350.000', 'number/share-of-total: 22%'],
  );
  right('multiplied', 'Mức đóng BHYT của hộ gia đình là 4,5% x 2.340.000 đồng = 105.300 đồng/tháng.', [
    '105.300',
    '115.300',
    'number/share-of-total: 4,5%',
  ]);
});

describe('a fraction', () => {
  right(
    'of the number that opens the sentence, with its own in a bracket',
    'Trong 900 lao động của công ty, có tới hai phần ba (600 người) chưa được đóng BHXH.',
    ['600 người', '700 người', 'number/share-of-total: hai phần ba'],
  );
});

describe('the number of heads behind a rate', () => {
  right(
    'is what it is counted against',
    'Với 93,628 triệu người tham gia, BHYT đã bao phủ 93,35% trên tổng dân số 100,3 triệu người.',
    ['93,35%', '91,35%', 'number/coverage: 91,35%'],
  );
});

describe('a headline', () => {
  right(
    'says the number of the draft again',
    '# Nghệ An: 97,2% dân số tham gia BHYT\n\nĐến hết tháng 9/2024, tỉnh Nghệ An có 97,2% dân số tham gia BHYT.',
    ['có 97,2%', 'có 92,7%', 'number/one-value: 92,7%'],
  );
  right(
    'of another time than the first number',
    '# Nghệ An: 97,2% dân số tham gia BHYT\n\nCuối năm 2023, tỉnh Nghệ An có 95,1% dân số tham gia BHYT. Đến hết tháng 9/2024, tỷ lệ này là 97,2%.',
  );
  right(
    'rounded',
    '# Nghệ An có 3,2 triệu người tham gia BHYT\n\nĐến hết tháng 9/2024, tỉnh Nghệ An có 3.210.460 người tham gia BHYT.',
  );
  right(
    'with a time of its own',
    '# Năm 2025, Nghệ An đạt 97,2% dân số tham gia BHYT\n\nĐến hết tháng 9/2024, tỉnh Nghệ An có 95,1% dân số tham gia BHYT.',
  );
});

describe('the years of a bracket', () => {
  right(
    'make up so many years in front of it',
    'Tổng số thu 4 năm đạt 26.127 tỷ đồng (năm 2021: 5.870 tỷ đồng; năm 2022: 6.244 tỷ đồng; năm 2023: 6.711 tỷ đồng; năm 2024: 7.302 tỷ đồng).',
    ['26.127', '26.217', 'number/sum-of-parts: 26.217 tỷ'],
  );
  right(
    'without their unit',
    'Giai đoạn 2021-2024, toàn tỉnh cấp 120.400 lượt thẻ BHYT, trong đó năm 2021: 28.300; năm 2022: 29.500; năm 2023: 30.800; năm 2024: 31.800.',
  );
  right(
    'or only some of them',
    'Tổng số thu 5 năm đạt 31.400 tỷ đồng (năm 2021: 5.870 tỷ đồng; năm 2022: 6.244 tỷ đồng; năm 2023: 6.711 tỷ đồng; năm 2024: 7.302 tỷ đồng).',
  );
});
