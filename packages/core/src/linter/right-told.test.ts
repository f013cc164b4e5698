/** Right drafts whose numbers are set against what the words before them tell: nothing is found, and what is found once one is changed. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('the level of an earlier time in front of a change', () => {
  right(
    'a comparison that opens the sentence, the level in its bracket',
    'So với cùng kỳ năm 2023 (1.104.300 người), số người tham gia BHYT là 1.138.600 người, tăng 3,1%.',
    ['3,1%', '1,3%', 'number/growth: 1,3%'],
  );
  right(
    'behind the level, in a bracket that only a time opens',
    'Năm 2024, cổng thông tin đăng 2.346 tin, bài (năm 2023: 2.040 tin, bài), tăng 15%.',
    ['15%', '51%', 'number/growth: 51%'],
  );
  right(
    'a bracket that another comparison follows',
    'Năm 2024, cổng thông tin đăng 2.346 tin, bài (năm 2022: 2.040 tin, bài), tăng 4% so với năm 2023.',
  );
  right(
    'là behind the time compared with',
    'Đến nay có 25.410 lượt người được tư vấn, gấp 2,5 lần so với cùng kỳ năm 2023 là 10.164 lượt người.',
    ['2,5', '5,2', 'number/multiple: 5,2 lần'],
  );
  right(
    'a change of something else behind it',
    'Số hội nghị năm 2024 là 412 hội nghị (năm 2023: 380 hội nghị), tăng 15% số người tham dự.',
  );
  right(
    'a comparison that opens the sentence with a level',
    'So với 472.600 lượt của năm 2023, số lượt khám, chữa bệnh BHYT năm 2024 là 512.300 lượt, tăng 8,4%.',
    ['8,4%', '4,8%', 'number/growth: 4,8%'],
  );
  right(
    'a time alone in the bracket behind the change',
    'Toàn tỉnh có 20.240 người tham gia BHXH tự nguyện, tăng 10% (năm 2022: 18.400 người).',
    ['10%', '15%', 'number/growth: 15%'],
  );
  right(
    'said again behind what it is compared with',
    'Chi BHTN năm 2024 là 215 tỷ đồng, tăng 35 tỷ đồng so với năm 2023, tương ứng mức tăng 19,4%.',
    ['19,4%', '91,4%', 'number/growth: 91,4%'],
  );
  right(
    'a level in the bracket behind what points are compared with',
    'Tỷ lệ tham gia BHXH đạt 19,4% lực lượng lao động trong độ tuổi, cao hơn 1,2 điểm phần trăm so với năm 2023 (18,2%).',
  );
  right(
    'of the sentence before, by its comparison alone',
    'Đến 30/9/2024, toàn tỉnh có 1.138.600 người tham gia BHYT. So với cùng kỳ năm 2023 (1.104.300 người), tăng 3,1%.',
    ['3,1%', '1,3%', 'number/growth: 1,3%'],
  );
  right(
    'of the sentence before, by its name',
    'Đến hết tháng 6/2024, toàn tỉnh có 412.836 người tham gia BHXH, 98.100 người tham gia BHTN. So với cùng kỳ năm 2023, số người tham gia BHXH tăng 9,3% (cùng kỳ là 377.708 người).',
    ['9,3%', '3,9%', 'number/growth: 3,9%'],
  );
  right(
    'two levels, of which the next sentence says only that it rose',
    'Toàn tỉnh phát triển mới 1.200 người tham gia BHXH tự nguyện, nâng tổng số lên 18.260 người tham gia BHXH tự nguyện. So với cùng kỳ năm 2023 (1.100 người), tăng 9,1%.',
  );
  right(
    'a narrower subject',
    'Đến hết tháng 6/2024, toàn tỉnh có 412.836 người tham gia BHXH. So với cùng kỳ năm 2023, số người tham gia BHXH ở khối doanh nghiệp tăng 12% (cùng kỳ là 177.708 người).',
  );
});

describe('a number that a pronoun names', () => {
  right(
    'another time of the one measure told before',
    'Năm 2023, toàn tỉnh có 29.840 người tham gia BHXH tự nguyện. Năm 2024, con số này là 32.824 người, tăng 10% so với năm 2023.',
    ['10%', '1%', 'number/growth: 1%'],
  );
  right(
    'the time is not said again',
    'Năm 2023, toàn tỉnh có 29.840 người tham gia BHXH tự nguyện. Con số này đã tăng lên 32.824 người.',
  );
  right(
    'a rate and its target',
    'Chỉ tiêu giao cho tỉnh năm 2024 là 94,5% dân số tham gia BHYT. Đến 31/7/2024, tỷ lệ này mới đạt 91,9%, thấp hơn 2,6 điểm phần trăm so với chỉ tiêu.',
    ['2,6', '6,2', 'number/target: 6,2 điểm phần trăm'],
  );
  right(
    'Cụ thể says some of what several have held',
    'Năm 2024, có 412 hội nghị truyền thông. Cụ thể, có 120 hội nghị truyền thông do BHXH tỉnh tổ chức.',
  );
  right(
    'Cụ thể says all of it again',
    'Năm 2024, Nghệ An có hơn 830.000 người tham gia BHYT. Cụ thể, tính đến 31/12/2024, toàn tỉnh có 833.615 người tham gia BHYT.',
    ['833.615', '803.615', 'number/one-value: 803.615'],
  );
});

describe('a target that is told before its result', () => {
  right(
    'a result without a name',
    'Kế hoạch giao năm 2024 là 24.000 người tham gia BHXH tự nguyện; kết quả thực hiện được 25.200 người, đạt 105% kế hoạch.',
    ['105%', '150%', 'number/target: 150%'],
  );
  right(
    'a result with another name',
    'Kế hoạch giao năm 2024 là 24.000 người tham gia BHXH tự nguyện; các hội nghị thu hút 25.200 người, đạt 98% kế hoạch.',
  );
  right(
    'a percentage that does not say of what',
    'Chỉ tiêu năm 2024 là 96.500 người tham gia BHTN nhưng đến hết năm mới có 94.570 người, đạt 98%.',
    ['98%', '89%', 'number/target: 89%'],
  );
  right(
    'right behind its word',
    'Năm 2024 phát triển mới 3.840 người tham gia BHXH tự nguyện, hoàn thành 96% chỉ tiêu 4.000 người được giao.',
    ['96%', '69%', 'number/target: 69%'],
  );
  right(
    'in the sentence before',
    'Năm 2024, tỉnh được giao 12.500 người tham gia BHXH tự nguyện. Đến hết tháng 12, toàn tỉnh có 9.250 người, đạt 74% kế hoạch.',
    ['74%', '84%', 'number/target: 84%'],
  );
  right(
    'that a comparison opens with',
    'So với kế hoạch giao (620 tỷ đồng), số thu 6 tháng là 316,2 tỷ đồng, đạt 51%.',
    ['51%', '61%', 'number/target: 61%'],
  );
  right(
    'some of what is owed, behind what is due',
    'Hết năm 2024, tổng số tiền chậm đóng là 98 tỷ đồng; bằng 2,1% số phải thu (4.667 tỷ đồng); trong đó chậm đóng dưới 3 tháng 40 tỷ đồng; chiếm 40,8%.',
  );
  right(
    'of another place',
    'Chỉ tiêu năm 2024 giao huyện Đô Lương là 1.250 người tham gia BHXH tự nguyện, đến nay toàn tỉnh có 9.250 người, đạt 74%.',
  );
  right(
    'out of the number behind a stroke',
    'Đến 30/6/2024, số người tham gia BHXH tự nguyện đạt 9.250/12.500 người, bằng 74% kế hoạch năm.',
    ['74%', '47%', 'number/target: 47%'],
  );
  right(
    'the unit on both sides of a stroke',
    'BHXH huyện Đô Lương phát triển được 812 người/1.160 người, đạt 70% kế hoạch giao.',
    ['70%', '77%', 'number/target: 77%'],
  );
});

describe('plans and estimates that open a sentence', () => {
  right(
    'the plan of a year',
    'Kế hoạch năm 2024, Nghệ An có 52.000 người tham gia BHXH tự nguyện. Năm 2024, Nghệ An có 49.310 người tham gia BHXH tự nguyện.',
  );
  right(
    'what a year was thought to come to',
    'Ước năm 2024, Nghệ An có 46.000 người tham gia BHXH tự nguyện. Năm 2024, Nghệ An có 45.310 người tham gia BHXH tự nguyện.',
  );
  right(
    'a result of the same year behind it',
    'Ước năm 2024, Nghệ An có 46.000 người tham gia BHXH tự nguyện; năm 2023 có 43.100 người tham gia BHXH tự nguyện. Năm 2023, Nghệ An có 43.100 người tham gia BHXH tự nguyện.',
    [
      'có 43.100 người tham gia BHXH tự nguyện. Năm',
      'có 41.300 người tham gia BHXH tự nguyện. Năm',
      'number/one-value: 43.100',
    ],
  );
});

describe('rates of those who are counted beside them', () => {
  right(
    'out of all heads',
    'Đến hết năm 2024, tỷ lệ bao phủ BHYT toàn tỉnh đạt 92,1% với 1.732.480 người tham gia trên tổng số 1.881.000 dân.',
    ['92,1%', '91,2%', 'number/coverage: 91,2%'],
  );
  right(
    'out of the people behind a stroke',
    'Nghệ An hiện có 621.480 người tham gia BHYT/649.700 người dân, đạt tỷ lệ bao phủ 95,66%.',
    ['95,66%', '96,57%', 'number/coverage: 96,57%'],
  );
  right(
    'some of the population',
    'Dân số tỉnh năm 2024 là 893.400 người, trong đó có 834.600 người tham gia BHYT, đạt tỷ lệ 93,42%.',
    ['93,42%', '94,32%', 'number/coverage: 94,32%'],
  );
  right(
    'with the population behind with',
    'Hết năm 2024, số người tham gia BHYT là 834.600 người; với dân số toàn tỉnh 893.400 người thì tỷ lệ bao phủ BHYT là 93,42%.',
    ['93,42%', '94,32%', 'number/coverage: 94,32%'],
  );
  right(
    'on the population',
    'Đến hết tháng 4/2024, Nghệ An có 560.240 người tham gia BHYT trên dân số 591.270 người, đạt 94,75%.',
    ['94,75%', '97,45%', 'number/coverage: 97,45%'],
  );
  right(
    'rows of a table',
    '| Huyện | Dân số (người) | Tham gia BHYT (người) | Tỷ lệ bao phủ BHYT (%) |\n|---|---:|---:|---:|\n| Đô Lương | 78.400 | 75.660 | 96,5 |\n| Nam Đàn | 52.300 | 49.160 | 94,0 |\n| Sa Thầy | 55.100 | 52.620 | 95,5 |',
    ['95,5', '99,5', 'number/coverage: 99,5'],
  );
  right(
    'the heads of another place',
    'Nghệ An có 770.480 dân; huyện Đô Lương có 107.300 người tham gia BHYT, đạt 97,1% dân số của huyện.',
  );
  right(
    'the base in a bracket behind its place',
    'Tổng số người tham gia BHXH là 1.147.000 người, bằng 73,06% lực lượng lao động trong độ tuổi của tỉnh (1,57 triệu người).',
    ['73,06%', '70,36%', 'number/coverage: 70,36%'],
  );
  right(
    'the count behind the base',
    'Đến hết tháng 6/2024, tỷ lệ tham gia BHXH của tỉnh đạt 48,20% lực lượng lao động trong độ tuổi với 312.480 người; tỷ lệ tham gia BHTN đạt 43,75% với 283.630 người.',
    ['43,75%', '45,73%', 'number/shared-denominator: 45,73%'],
  );
});

describe('lists and tables that say what adds up', () => {
  right(
    'all official parts of a total without a name',
    'Tổng số thu năm 2024 là 5.120 tỷ đồng, bao gồm: thu BHXH 3.410 tỷ đồng, thu BHYT 1.455 tỷ đồng, thu BHTN 255 tỷ đồng.',
    ['5.120', '9.120', 'number/sum-of-parts: 9.120 tỷ'],
  );
  right(
    'items that numbers alone tell apart',
    'Chỉ tiêu năm 2024 là 9.600 hồ sơ, trong đó:\n\n- Khu vực I: 3.150 hồ sơ;\n- Khu vực II: 2.850 hồ sơ;\n- Khu vực III: 3.600 hồ sơ.',
    ['2.850', '2.580', 'number/sum-of-parts: 9.600'],
  );
  right(
    'items that may overlap',
    'Có 960 đơn vị nợ, trong đó:\n\n- Nợ trên 3 tháng: 315 đơn vị;\n- Nợ trên 12 tháng: 120 đơn vị.',
  );
  right(
    'a total column',
    '| Huyện | BHXH bắt buộc | BHXH tự nguyện | Tổng |\n|---|---:|---:|---:|\n| Đô Lương | 4.120 | 2.310 | 6.430 |\n| Nam Đàn | 3.980 | 1.875 | 5.855 |\n| Yên Thành | 3.455 | 1.990 | 5.445 |',
    ['5.855', '5.585', 'number/sum-of-parts: 5.585'],
  );
  right(
    'a total column with a time',
    '| Huyện | Quý I | Quý II | Cộng 6 tháng |\n|---|---:|---:|---:|\n| Đô Lương | 412 | 388 | 800 |\n| Nam Đàn | 305 | 341 | 646 |\n| Yên Thành | 290 | 315 | 605 |',
    ['646', '664', 'number/sum-of-parts: 664'],
  );
  right(
    'two of many places behind in which',
    'Nghệ An có 62.410 người tham gia BHXH tự nguyện, trong đó huyện Đô Lương có 5.420 người và huyện Yên Thành có 6.130 người.',
  );
  right(
    'some in one of the units of the whole',
    'Đã có 161/161 xã, phường, thị trấn thành lập Ban Chỉ đạo, trong đó 71 xã do Bí thư làm Trưởng ban.',
    ['71 xã', '171 xã', 'number/part-within-whole: 171'],
  );
  right(
    'a last column that is no sum of the others',
    '| Huyện | Số xã | Số thôn | Chung |\n|---|---:|---:|---:|\n| Đô Lương | 30 | 310 | 95 |\n| Nam Đàn | 19 | 187 | 96 |\n| Yên Thành | 39 | 475 | 96 |',
  );
  right(
    'shares of a column',
    '| Đối tượng | Số người | Tỷ trọng (%) |\n|---|---:|---:|\n| Nam | 4.512 | 37,6 |\n| Nữ | 7.488 | 62,4 |\n| Tổng | 12.000 | 100 |',
    ['62,4', '64,2', 'number/share-of-total: 64,2'],
  );
  right(
    'a change under dates',
    '| Đơn vị | 31/12/2023 | 30/6/2024 | Tăng (người) |\n|---|---:|---:|---:|\n| Đô Lương | 4.120 | 4.485 | 365 |\n| Nam Đàn | 3.910 | 4.102 | 192 |',
    ['192', '129', 'number/difference: 129'],
  );
  right('a share behind in which', 'Năm 2024 giải quyết 9.870 hồ sơ, trong đó đúng hạn 9.771 hồ sơ, đạt tỷ lệ 99%.', [
    '99%',
    '90,9%',
    'number/share-of-total: 90,9%',
  ]);
});

describe('averages, lists and amounts in other words', () => {
  right(
    'what it is said per in front of it',
    '6 tháng đầu năm 2024, tỉnh tiếp nhận 38.640 hồ sơ, mỗi tháng trung bình tiếp nhận 6.440 hồ sơ.',
    ['6.440', '4.640', 'number/average: 4.640'],
  );
  right('visits of patients', 'Quý I/2024, tỉnh có 45.500 lượt người khám bệnh, trung bình mỗi ngày 500 lượt.', [
    'mỗi ngày 500',
    'mỗi ngày 800',
    'number/average: 800',
  ]);
  right(
    'what one has in a month',
    'Năm 2024 chi 1.416 tỷ đồng lương hưu cho 21.260 người, bình quân mỗi người 5,5 triệu đồng.',
  );
  right('calls a day', 'Năm 2023, tổng đài tiếp nhận 43.800 cuộc gọi, trung bình 120 cuộc gọi/ngày.', [
    '120',
    '210',
    'number/average: 210',
  ]);
  right(
    'as many names as are announced',
    'Ba huyện Đô Lương, Yên Thành và Quỳnh Lưu phát triển được lần lượt 1.240 người, 1.105 người và 980 người.',
    [
      '1.105 người và 980 người',
      '1.105 người, 980 người và 870 người',
      'number/respectively: lần lượt 1.240 người, 1.105 người, 980 người và 870 người',
    ],
  );
  right(
    'names that the word itself closes',
    'Số người tham gia BHXH bắt buộc, BHXH tự nguyện lần lượt tăng 3,1% và 12,4% so với cùng kỳ.',
    ['3,1% và 12,4%', '3,1%, 12,4% và 4,5%', 'number/respectively: lần lượt tăng 3,1%, 12,4% và 4,5%'],
  );
  right(
    'names that a place closes',
    'Số người tham gia BHXH, BHYT, BHTN của tỉnh lần lượt là 318.460 người, 1.204.300 người và 296.100 người.',
    [
      ', 1.204.300 người và 296.100 người',
      ' và 1.204.300 người',
      'number/respectively: lần lượt là 318.460 người và 1.204.300 người',
    ],
  );
  right(
    'proper names that and closes',
    'Tỷ lệ bao phủ BHYT của huyện Đắk Hà, Đắk Tô và Sa Thầy lần lượt là 96,5%, 94,0% và 95,5%.',
    [', 94,0% và 95,5%', ' và 94,0%', 'number/respectively: lần lượt là 96,5% và 94,0%'],
  );
  right(
    'cumulated up to a day',
    'Lũy kế đến 31/3/2024, số thu BHXH, BHYT, BHTN là 312,4 tỷ đồng. Lũy kế đến 30/4/2024, số thu BHXH, BHYT, BHTN là 412,6 tỷ đồng.',
    ['412,6', '214,6', 'number/cumulative: 214,6 tỷ'],
  );
  right(
    'a share of the number that the sentence opens with',
    'Trong 9.120 hồ sơ tiếp nhận, có 8.664 hồ sơ trực tuyến, chiếm 95%.',
    ['95%', '59%', 'number/share-of-total: 59%'],
  );
  right('an amount measured by another', 'Mức lương hưu bằng 130% mức lương cơ sở.');
});
