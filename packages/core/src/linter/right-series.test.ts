/** Right drafts that tell one thing over several years, with its changes; nothing is found wrong in them. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('a chain of years', () => {
  right(
    'of what only the first of them names, each compared with a year',
    'Số người tham gia BHYT năm 2022 là 841.300 người; năm 2023 là 862.900 người, tăng 21.600 người so với năm 2022; năm 2024 là 880.100 người, tăng 17.200 người so với năm 2023 và tăng 38.800 người so với năm 2022.',
    ['38.800', '33.800', 'number/difference: 33.800'],
  );
  right(
    'with a change behind each, which is that of the year',
    'Số thu năm 2019 đạt 3.210 tỷ đồng; năm 2020 đạt 3.420 tỷ đồng, tăng 6,5%; năm 2021 đạt 3.510 tỷ đồng, tăng 2,6%.',
    ['tăng 6,5%', 'tăng 5,6%', 'number/growth: 5,6%'],
  );
  right(
    'with a change at the end, which may go back to the first as well',
    'Số thu năm 2019 đạt 3.210 tỷ đồng; năm 2020 đạt 3.420 tỷ đồng; năm 2021 đạt 3.510 tỷ đồng, tăng 9,3%.',
    ['9,3%', '3,9%', 'number/growth: 3,9%'],
  );
  right(
    'with colons',
    'Số người hưởng lương hưu tăng đều qua các năm: năm 2022: 41.200 người; năm 2023: 42.100 người; năm 2024: 43.500 người, tăng 2.300 người so với năm 2022.',
    ['2.300', '3.300', 'number/difference: 3.300'],
  );
  right(
    'with changes of each year on average',
    'Số thu năm 2019 đạt 3.210 tỷ đồng, năm 2020 đạt 3.420 tỷ đồng, năm 2021 đạt 3.510 tỷ đồng, tăng 4,6%/năm. Năm 2020 có 20.000 người tham gia BHXH tự nguyện, đến năm 2024 có 40.500 người, mỗi năm tăng 19,3%.',
  );
  right(
    'with other things in between',
    'Số thu BHXH năm 2022 là 2.100 tỷ đồng, số thu BHYT là 900 tỷ đồng; năm 2023 là 2.310 tỷ đồng, tăng 15% so với năm 2022. Năm 2022 có 120 đơn vị bị thanh tra, năm 2023 có 150 đơn vị bị xử phạt, tăng 12 đơn vị so với năm 2022.',
  );
});

describe('from an earlier year to a later one', () => {
  right(
    'the last is where the first has led to',
    'Số người tham gia BHXH tự nguyện năm 2020 là 12.300 người, đến năm 2024 là 31.500 người, tăng 19.200 người.',
    ['19.200', '19.800', 'number/difference: 19.800'],
  );
  right(
    'nếu như … thì',
    'Nếu như năm 2020 mới có 12.300 người tham gia BHXH tự nguyện thì năm 2024 đã có 31.500 người tham gia, gấp gần 2,6 lần.',
    ['2,6 lần', '3,6 lần', 'number/multiple: 3,6 lần'],
  );
  right(
    'a sentence that sets out from the first',
    'Từ chỗ chỉ có 12.300 người tham gia BHXH tự nguyện vào năm 2020, đến nay toàn tỉnh đã có 31.500 người tham gia, tăng 156%.',
    ['156%', '256%', 'number/growth: 256%'],
  );
  right(
    'after so many years',
    'Số người tham gia BHXH năm 2020 là 213.100 người, năm 2022 là 217.500 người, năm 2023 là 218.300 người, sau 3 năm tăng thêm 5.200 người. Năm 2022 có 38.000 người tham gia BHYT, năm 2024 có 45.100 người, tăng 18,7% sau hai năm.',
    ['5.200', '6.200', 'number/difference: 6.200'],
  );
  right(
    'to parts of a year, of another place, of others, of those who came',
    'Năm 2020 có 12.300 người tham gia BHXH tự nguyện, đến 30/6/2024 có 31.500 người, tăng 9%. Năm 2020 có 912.300 người tham gia BHYT, đến năm 2024 riêng thành phố Vinh có 304.500 người, tăng 800 người. Từ chỗ chỉ có 12.300 người tham gia BHXH tự nguyện, đến nay có 231.500 người tham gia BHXH, tăng 5,1%. Năm 2020 có 112.300 người tham gia BHTN, đến năm 2024 có 131.500 người, tăng mới 4.200 người.',
  );
  right(
    'compared with another time, or with one that no calendar knows',
    'Năm 2020 có 12.300 người tham gia BHXH tự nguyện, đến năm 2024 có 31.500 người, tăng 9% so với năm 2022. Năm 2020 có 285.400 người tham gia BHXH; đến năm 2024 là 361.250 người, tăng 70.800 người (24,4%) so với đầu nhiệm kỳ. Cuối năm 2023 có 41.000 người hưởng trợ cấp; cuối năm 2024 là 45.100 người, tăng 1.900 người so với giữa năm và 4.100 người so với đầu năm.',
  );
  right(
    'changes of a month, of those who left, of what stands nearer',
    'Cuối năm 2018 có 105.218 người tham gia BHXH tự nguyện, đến cuối năm 2024 có 126.218 người, tăng 1.812 người trong quý IV. Năm 2023 có 305.218 người tham gia BHTN, đến năm 2024 có 326.218 người, giảm 2.118 người dừng đóng. Năm 2023 có 2.310 doanh nghiệp, năm 2024 có 2.512 doanh nghiệp với 45.126 lao động, tăng 12%.',
  );
  right(
    'over several years, without a word that leads from one to the other',
    'Năm 2022 có 38.000 người tham gia BHXH tự nguyện, năm 2024 có 45.100 người, tăng 10%.',
  );
});

describe('a difference behind the level that it is measured from', () => {
  right(
    'points above an average, in a bracket before them',
    'Tỷ lệ bao phủ BHYT của tỉnh đạt 95,4% dân số, cao hơn bình quân chung cả nước (93,35%) là 2,05 điểm phần trăm.',
    ['2,05', '3,05', 'number/difference: 3,05 điểm phần trăm'],
  );
  right(
    'one place after another',
    'Tỷ lệ hài lòng đạt 95,4%, cao hơn Hưng Yên (93,8%) 1,6 điểm phần trăm và cao hơn Thái Bình (93,2%) 2,2 điểm phần trăm.',
    ['2,2 điểm', '3,2 điểm', 'number/difference: 3,2 điểm phần trăm'],
  );
  right('of people', 'Năm 2024 có 45.100 người tham gia BHXH tự nguyện, cao hơn năm 2023 (41.000 người) 4.100 người.', [
    '4.100',
    '5.100',
    'number/difference: 5.100',
  ]);
  right(
    'beyond a target',
    'Tỷ lệ bao phủ BHYT đạt 94,2% dân số, vượt chỉ tiêu Chính phủ giao (94%) 0,2 điểm phần trăm.',
    ['0,2 điểm', '0,9 điểm', 'number/target: 0,9 điểm phần trăm'],
  );
  right(
    'that stands behind a mark, or is said of several',
    'Tỷ lệ bao phủ BHYT đạt 95,4% dân số, cao hơn bình quân cả nước (93,35%), tăng 1,1 điểm phần trăm. Tỷ lệ hài lòng là 96,2%, tỷ lệ đúng hạn là 95,4%, cao hơn bình quân (93,35%) lần lượt là 2,85 và 2,05 điểm phần trăm. Năm 2024 có 45.100 người tham gia BHXH tự nguyện, nhiều hơn cả năm 2023 (41.000 người) và năm 2022 (38.000 người) 7.100 người.',
  );
});

describe('points of a rate', () => {
  right(
    'what they are compared with is said behind them, without a bracket',
    'Tỷ lệ bao phủ BHYT của tỉnh đạt 95,4% dân số, cao hơn 2,05 điểm phần trăm so với bình quân chung cả nước là 93,35%. Tỷ lệ hài lòng đạt 95,1%, cao hơn 1,3 điểm phần trăm so với mức 93,8% của cả nước.',
    ['1,3 điểm', '3,1 điểm', 'number/difference: 3,1 điểm phần trăm'],
  );
  right(
    'of a share',
    'Đến hết năm 2024, toàn tỉnh có 361.250 người tham gia BHXH, chiếm 42,7% lực lượng lao động, tăng 2,6 điểm phần trăm so với năm 2023 (40,1%).',
    ['2,6 điểm', '3,6 điểm', 'number/difference: 3,6 điểm phần trăm'],
  );
  right(
    'a level behind them that they led to, and one of others',
    'Tỷ lệ bao phủ BHYT của tỉnh tăng 3,1 điểm phần trăm so với năm 2022, lên 95,4%. Tỷ lệ hài lòng đạt 97,4%, tăng 3,2 điểm phần trăm so với cùng kỳ, trong khi bình quân cả nước là 93,35%. Tỷ lệ bao phủ đạt 95,4%, trong đó học sinh chiếm 18,2%, tăng 1,3 điểm phần trăm so với năm 2023 (16,9%).',
  );
});

describe('a multiple of a level that is told behind it', () => {
  right(
    'in a bracket, one place after another',
    'Huyện Yên Thành có 31.500 người tham gia, gấp 2,6 lần huyện Đô Lương (12.300 người) và gấp 3,5 lần huyện Con Cuông (9.000 người).',
    ['3,5 lần', '4,5 lần', 'number/multiple: 4,5 lần'],
  );
  right(
    'of others',
    'Có 31.500 hồ sơ nộp trực tuyến, gấp 2,6 lần số hồ sơ nộp trực tiếp (12.300 hồ sơ); số hồ sơ quá hạn là 12 hồ sơ.',
    ['2,6 lần', '3,6 lần', 'number/multiple: 3,6 lần'],
  );
  right(
    'without a bracket',
    'Năm 2024 có 31.500 người tham gia BHXH tự nguyện, gấp gần 2,6 lần con số 12.300 người của năm 2020.',
    ['2,6 lần', '3,6 lần', 'number/multiple: 3,6 lần'],
  );
  right('a rate', 'Tỷ lệ tham gia đạt 12,4%, gấp 4 lần năm 2020 (3,1%).', [
    'gấp 4 lần',
    'gấp 6 lần',
    'number/multiple: 6 lần',
  ]);
  right(
    'the earlier of two years',
    'Năm 2020 có 12.300 người tham gia BHXH tự nguyện, năm 2024 là 31.500 người, gấp 2,6 lần.',
    ['2,6 lần', '3,6 lần', 'number/multiple: 3,6 lần'],
  );
  right(
    'of a change, of something else, of a level that is not told',
    'Huyện Yên Thành có 31.500 người tham gia, tăng 4.100 người, gấp đôi năm trước (2.050 người). Năm 2024 phát triển mới 4.100 người, nâng tổng số lên 31.500 người, gấp đôi năm 2020 (2.050 người). Số tiền chậm đóng là 24 tỷ đồng, mức phạt gấp 2 lần số tiền trốn đóng (8 tỷ đồng). Năm 2020 có 12.300 người hưởng trợ cấp, năm 2024 có 31.500 người, gấp 1,2 lần bình quân cả nước.',
  );
});

describe('a table and the text beside it', () => {
  const table = (header: string, ...rows: string[]) =>
    `| ${header} |\n|${' --- |'.repeat(header.split('|').length)}\n${rows.map((row) => `| ${row} |`).join('\n')}`;
  right(
    'a column of units, said in one word',
    `Năm 2024, toàn tỉnh có 45.126 người tham gia BHXH tự nguyện.\n\n${table('Chỉ tiêu | ĐVT | Năm 2024', 'BHXH tự nguyện | người | 45.126')}`,
    ['toàn tỉnh có 45.126', 'toàn tỉnh có 45.216', 'number/one-value: 45.126'],
  );
  right(
    'a row that begins with what it counts',
    `${table('Nội dung | 31/12/2023 | 31/12/2024', 'Người tham gia BHTN | 141.037 | 145.126')}\n\nĐến 31/12/2024, toàn tỉnh có 145.126 người tham gia BHTN.`,
    ['có 145.126', 'có 145.216', 'number/one-value: 145.216'],
  );
  right(
    'rounded, in thousands, in percent, of a part of the province, of those who came',
    `Năm 2024, toàn tỉnh có hơn 45.100 người tham gia BHXH tự nguyện, phát triển mới 4.089 người; huyện Yên Thành có 5.127 người tham gia BHXH tự nguyện.\n\n${table('Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | Tăng, giảm', 'BHXH bắt buộc | 1.000 người | 141 | 145 | 2,9', 'BHXH tự nguyện | người | 41.037 | 45.126 | 10,0')}`,
  );
});

describe('two levels that a change closes', () => {
  right(
    'the time of last year in the sentence before',
    'Cùng kỳ năm 2023, cơ quan BHXH tiếp nhận 7.930 hồ sơ hưởng BHXH một lần. Chín tháng năm 2024, con số này là 8.412 hồ sơ, tăng 6,1%.',
    ['6,1%', '8,1%', 'number/growth: 8,1%'],
  );
  right(
    'that time behind the level of this year',
    'Hết tháng 9/2024, tỉnh Nghệ An có 28.716 người tham gia BHXH tự nguyện. Cùng kỳ năm 2023, toàn tỉnh có 26.940 người, như vậy sau một năm tăng thêm 1.776 người.',
    ['1.776', '1.876', 'number/difference: 1.876'],
  );
  right(
    'the later one first, with a conclusion',
    'Thu BHYT năm 2024 là 2.210,4 tỷ đồng, năm 2023 là 2.048,9 tỷ đồng; tỷ lệ tăng 7,9%. Tháng 11/2024 có 512 đơn vị chậm đóng, tháng 10/2024 là 467 đơn vị: nhiều hơn 45 đơn vị.',
    ['7,9%', '9,7%', 'number/growth: 9,7%'],
  );
  right(
    'a clause that sets the second against the first',
    'Toàn tỉnh hiện có 39.126 người tham gia BHXH tự nguyện, so với mức 38.412 người của cùng kỳ năm trước thì tăng 714 người.',
    ['714', '741', 'number/difference: 741'],
  );
  right(
    'the one to which a change has led',
    'Cuối năm 2023, huyện Yên Thành có 14.850 người tham gia BHXH tự nguyện; sau 11 tháng, giảm 630 người, còn 14.220 người.',
    ['630', '360', 'number/difference: 360'],
  );
  right(
    'nếu như … thì, within a year',
    'Nếu như cuối quý I/2024 mới có 45.316 người tham gia BHXH tự nguyện thì đến cuối quý IV con số này đã là 52.180 người, tăng 15,1%.',
    ['15,1%', '12,1%', 'number/growth: 12,1%'],
  );
  right(
    'nâng tổng số lên behind the change',
    'Đầu năm, huyện Yên Thành có 13.377 người tham gia BHYT hộ gia đình; qua 3 tháng tăng 831 người, nâng tổng số lên 14.208 người.',
    ['831', '381', 'number/difference: 381'],
  );
  right(
    'those who joined in the meantime',
    'Năm 2022, tỉnh có 26.104 người tham gia BHXH tự nguyện. Năm 2023, tỉnh phát triển mới 4.200 người, giảm 1.012 người; đến cuối năm có 29.292 người.',
  );
  right(
    'a change of the last alone, of some, of newcomers, of something else',
    'Năm 2024 thu 5.214 tỷ đồng, năm 2023 thu 4.876 tỷ đồng, tăng 3%. Hết năm 2023, tỉnh có 41.012 người tham gia BHXH tự nguyện. Hết năm 2024, tỉnh có 45.104 người, tăng mới 6.200 người. Tháng 5 có 412 đơn vị chậm đóng. Tháng 6 có 438 đơn vị chậm đóng, tăng 12%.',
  );
  right(
    'another body, others, other reasons',
    'Cùng kỳ năm 2023, toàn tỉnh giải quyết 7.930 hồ sơ. Bốn tháng đầu năm nay, huyện Yên Thành giải quyết 1.200 hồ sơ, tăng 12%.\n\nCuối năm 2022, huyện có 14.850 người tham gia BHXH tự nguyện; sau 11 tháng, giảm 630 người, còn 3.220 người chưa đóng tiếp.\n\nCuối năm 2022, huyện có 14.850 người tham gia BHXH tự nguyện; năm 2023, giảm 630 người, còn 14.720 người vì có 500 người tham gia lại.',
  );
});

describe('a change between two times that were told before', () => {
  right(
    'of a series',
    'Số người tham gia BHXH tự nguyện năm 2022 là 15.118 người, năm 2023 là 17.260 người, năm 2024 là 20.071 người. So với năm 2023, năm 2024 tăng 2.811 người.',
    ['2.811', '3.811', 'number/difference: 3.811'],
  );
  right(
    'of years in brackets',
    'Số người tham gia BHXH tự nguyện qua các năm là: 15.118 người (2022), 17.260 người (2023), 20.071 người (2024). Năm 2023 tăng 14,2% so với năm 2022, năm 2024 tăng 16,3% so với năm 2023.',
    ['14,2%', '12,4%', 'number/growth: 12,4%'],
  );
  right(
    'of which the earlier stands last, without a name',
    'Năm 2024, số người tham gia BHXH tự nguyện là 20.071 người. Năm 2023 là 17.260 người. Như vậy, năm 2024 tăng 2.811 người so với năm 2023.',
    ['2.811', '2.118', 'number/difference: 2.118'],
  );
  right(
    'of something else',
    'Số người tham gia BHXH tự nguyện năm 2023 là 17.260 người, năm 2024 là 20.071 người. Năm 2024, số thu tăng 9,1% so với năm 2023.\n\nSố người tham gia BHXH tự nguyện năm 2023 là 17.260 người, năm 2024 là 20.071 người; BHYT năm 2023 là 1.120.400 người, năm 2024 là 1.154.012 người. Năm 2024 tăng 3,0% so với năm 2023.\n\nHuyện Yên Thành năm 2023 có 1.260 người tham gia, huyện Diễn Châu năm 2024 có 1.671 người tham gia. Năm 2024 tăng 8,2% so với năm 2023.',
  );
});

describe('a start that only its end names', () => {
  right(
    'multiplied',
    'Từ 12.310 người năm 2020, đến năm 2023 toàn tỉnh có 21.340 người tham gia BHXH tự nguyện, gấp 1,7 lần.',
    ['1,7 lần', '1,9 lần', 'number/multiple: 1,9 lần'],
  );
  right('shared out', 'Tổng số tiền chi trả là 2.480 tỷ đồng cho 412.500 lượt người, bình quân 6,0 triệu đồng/lượt.', [
    '6,0 triệu',
    '7,1 triệu',
    'number/average: 7,1 triệu',
  ]);
});
