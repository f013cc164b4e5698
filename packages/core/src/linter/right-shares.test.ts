/** Right drafts with shares of a whole, of a base or of another number; nothing is found wrong in them. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

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

describe('one number over another', () => {
  right(
    'amounts of which only the second has its unit',
    'Quý I/2024, cơ quan BHXH thành phố Vinh thu được 512,4/2.384 tỷ đồng, đạt 21,49% kế hoạch giao.',
    ['21,49%', '24,19%', 'number/target: 24,19%'],
  );
  right('amounts that both have one', 'Số tiền chậm đóng là 14,3 tỷ đồng/1.280 tỷ đồng (1,12%).', [
    '1,12%',
    '1,72%',
    'number/share-of-total: 1,72%',
  ]);
  right('with tức behind them', '64/110 xã, phường, thị trấn của tỉnh, tức 58,2%, đã hoàn thành chỉ tiêu.', [
    '58,2%',
    '68,2%',
    'number/share-of-total: 68,2%',
  ]);
  right(
    'growth, another time, another total',
    'Quý I, toàn tỉnh thu 3.636/3.600 tỷ đồng, tăng 9,2% so với cùng kỳ. Thu BHYT 512,4/2.384 tỷ đồng, bằng 108% cùng kỳ năm trước. Thu BHYT 512,4/2.384 tỷ đồng; thu BHXH 612,4/2.684 tỷ đồng, chiếm 54% tổng thu.',
  );
});

describe('how much of a target was reached', () => {
  right(
    'the target in the bracket behind its result',
    'Tổng thu 10 tháng 2.912,6 tỷ đồng (kế hoạch năm 3.420 tỷ đồng), hoàn thành 85,2%. Toàn tỉnh phát triển mới 4.318 người (chỉ tiêu giao 4.500 người), đạt 96%.',
    ['85,2%', '82,2%', 'number/target: 82,2%'],
  );
  right(
    'hoàn thành behind a result and a stroke',
    'Kế hoạch giao 3.420 tỷ đồng, thực hiện 2.912,6 tỷ đồng, hoàn thành 85,2%. Phát triển mới 4.318/4.500 người, hoàn thành 96% chỉ tiêu.',
    ['85,2%', '82,2%', 'number/target: 82,2%'],
  );
  right(
    'growth, dân số, another number',
    'Tổng thu 2.912,6 tỷ đồng (kế hoạch năm 3.420 tỷ đồng), tăng 8,2%. Toàn tỉnh có 4.318 người tham gia (chỉ tiêu 4.500 người), đạt 82,1% dân số. Trong 100 đơn vị, 60 đơn vị nợ BHXH, hoàn thành 85%.',
  );
  right(
    'the bare word for the place that the target was given to',
    'Chỉ tiêu giao cho huyện Yên Thành là 2.400 người, huyện đã phát triển được 2.184 người, đạt 91%.',
    ['91%', '94%', 'number/target: 94%'],
  );
});

describe('heads that a rate is counted against', () => {
  right(
    'with no word for the population',
    'Với 3,442 triệu dân, tỉnh hiện có 3,198 triệu người tham gia BHYT, tỷ lệ bao phủ 92,9%.',
    ['92,9%', '95,9%', 'number/coverage: 95,9%'],
  );
  right(
    'divided by trong đó',
    'Tỉnh có 3.442.018 người dân, trong đó 3.198.520 người tham gia BHYT, tỷ lệ bao phủ đạt 92,92%.',
    ['92,92%', '95,92%', 'number/coverage: 95,92%'],
  );
  right(
    'so many out of so many, named behind',
    '38.114 trên tổng số 51.260 người hưởng lương hưu (tương đương 74,4%) đã nhận tiền qua tài khoản.',
    ['74,4%', '78,3%', 'number/share-of-total: 78,3%'],
  );
  right(
    'those whom something happened to, some of them',
    'Đợt mưa lũ ảnh hưởng đến 60.240 người dân, song toàn tỉnh vẫn có 912.318 người tham gia BHYT, tỷ lệ bao phủ đạt 95,02%.\n\nHội nghị có 120 người dân, toàn tỉnh có 912.318 người tham gia BHYT, tỷ lệ bao phủ đạt 95,02% dân số.\n\nHuyện có 60.240 người dân tộc thiểu số, 55.318 người tham gia BHYT, tỷ lệ bao phủ đạt 95,02%.',
  );
});

describe('a percentage in a bracket, behind a part', () => {
  right(
    'of the whole that the sentence before tells',
    'Tháng 8/2024, tỉnh có 14.286 người hưởng lương hưu, trợ cấp BHXH hằng tháng. Trong đó 6.912 người nhận qua tài khoản ngân hàng (48,4%) và 7.374 người nhận tiền mặt.',
    ['48,4%', '58,4%', 'number/share-of-total: 58,4%'],
  );
  right(
    'in the items of a list',
    'Hết quý III năm 2024, tỉnh có 142.608 người tham gia BHXH bắt buộc, gồm:\n\n- Doanh nghiệp ngoài nhà nước: 41.206 người (28,9%);\n- Doanh nghiệp có vốn nước ngoài: 71.304 người (50,0%);\n- Hành chính, sự nghiệp: 30.098 người (21,1%).',
    ['50,0%', '55,0%', 'number/share-of-total: 55,0%'],
  );
  right(
    'how much of a plan was reached, or by how much there are more',
    'Hết quý III năm 2024, tỉnh có 142.608 người tham gia BHXH bắt buộc, gồm:\n\n- Huyện Yên Thành: 41.206 người (98,1%);\n- Huyện Diễn Châu: 71.304 người (97,0%);\n- Huyện Đô Lương: 30.098 người (95,2%).\n\nTỉnh có 18.412 người tham gia BHXH tự nguyện. Trong đó 1.620 người là nông dân (3,2%).',
  );
  right(
    'in other words, behind a mark',
    'Đã tiếp nhận 24.318 hồ sơ. Trong đó 9.971 hồ sơ nộp tại bộ phận một cửa, bằng 41%.\n\nĐã tiếp nhận 24.318 hồ sơ; trong đó 9.971 hồ sơ nộp tại bộ phận một cửa, đạt 41,0%.',
    ['41,0%', '47,0%', 'number/share-of-total: 47,0%'],
  );
  right(
    'of all who live at the place',
    'Tính đến hết năm 2024, tỉnh có 1.118.430 người tham gia BHYT trong 1.176.078 dân, đạt 95,1%.',
    ['95,1%', '91,5%', 'number/share-of-total: 91,5%'],
  );
  right(
    'of the number that opens the sentence behind a time',
    'Quý IV/2024, trong 88.420 người đến hạn gia hạn thẻ, có 84.795 người tiếp tục tham gia, đạt tỷ lệ 95,9%.',
    ['95,9%', '99,5%', 'number/share-of-total: 99,5%'],
  );
});

describe('a total that is named behind its share', () => {
  right(
    'of two that were told, the one of its name',
    'Nguồn vốn huy động đạt 98.000 tỷ đồng; dư nợ cho vay đạt 86.000 tỷ đồng. Nợ xấu là 1.250 tỷ đồng, chiếm 1,45% tổng dư nợ.',
    ['1,45%', '1,54%', 'number/share-of-total: 1,54%'],
  );
  right(
    'and told a sentence or two before',
    'Năm 2024, BHXH tỉnh chi trả các chế độ BHXH, BHTN với số tiền 3.142,6 tỷ đồng, tăng 264,9 tỷ đồng so với năm 2023 (2.877,7 tỷ đồng). Chi lương hưu và trợ cấp hằng tháng 1.684,2 tỷ đồng (53,6% tổng chi). Chi BHXH một lần 902,5 tỷ đồng, chiếm 28,7% tổng chi.',
    ['28,7%', '27,8%', 'number/share-of-total: 27,8%'],
  );
  right(
    'in the words for what is divided',
    'Hết năm 2024, tổng số tiền chậm đóng là 318,4 tỷ đồng, trong đó nợ BHXH bắt buộc 187,9 tỷ đồng, chiếm 59,0% tổng số nợ.',
    ['59,0%', '69,0%', 'number/share-of-total: 69,0%'],
  );
  right(
    'in other words, another time, or at another place',
    'Hết năm 2024, tổng số tiền chậm đóng là 318,4 tỷ đồng, trong đó nợ BHXH bắt buộc 187,9 tỷ đồng, chiếm 2,1% tổng số phải thu.\n\nNăm 2024, tổng số thu là 3.142,6 tỷ đồng. Năm 2023, thu BHXH bắt buộc 1.584,2 tỷ đồng, chiếm 61,2% tổng số thu.\n\nToàn tỉnh có 4.520 đơn vị. Thành phố Vinh có 356 đơn vị chậm đóng, chiếm 31% tổng số đơn vị.\n\nTỉnh có 142.608 người tham gia BHXH bắt buộc. Khối doanh nghiệp có 112.206 người, chiếm 62,4% tổng số lao động.',
  );
  right(
    'at the head of its parts',
    'Hết năm 2024, tỉnh có 1.471.953 người tham gia BHYT. Trong tổng số người tham gia, nhóm học sinh, sinh viên có 312.540 người, chiếm 21,2%; nhóm tham gia theo hộ gia đình 418.706 người (28,4%).',
    ['21,2%', '12,2%', 'number/share-of-total: 12,2%'],
  );
});

describe('a target named right in front of its number', () => {
  right(
    'with the year that it is for',
    'Lũy kế 6 tháng đầu năm 2024 thu 2.589 tỷ đồng, bằng 49,5% dự toán cả năm 5.230 tỷ đồng. Toàn tỉnh có 25.890 người tham gia BHXH tự nguyện, đạt 98,7% kế hoạch năm 2024, phát triển mới 5.230 người.',
    ['49,5%', '59,5%', 'number/target: 59,5%'],
  );
});
