/** Right drafts that say in few words how many of a whole something is; nothing is found wrong in them. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('money out of what was planned for it', () => {
  right(
    'with a bare first number',
    'Năm 2024, các chương trình giải ngân 2.370 tỷ đồng. Trong đó: giảm nghèo 1.010/1.742 tỷ đồng (58%); nông thôn mới 312/390 tỷ đồng (80%); miền núi 1.048/1.953 tỷ đồng (53,7%).',
  );
});

describe('a list that goes on behind the official parts', () => {
  right(
    'with one more of its kind',
    '6 tháng đầu năm 2024, tổng thu BHXH, BHYT, BHTN là 4.215,6 tỷ đồng. Trong đó, thu BHXH 2.954,1 tỷ đồng; thu BHYT 1.012,3 tỷ đồng; thu BHTN 214,7 tỷ đồng; thu BHTNLĐ, BNN 34,5 tỷ đồng.',
  );
  right(
    'with another thing',
    '6 tháng đầu năm 2024, tổng thu BHXH, BHYT, BHTN là 4.181,1 tỷ đồng. Trong đó, thu BHXH 2.954,1 tỷ đồng; thu BHYT 1.012,3 tỷ đồng; thu BHTN 214,7 tỷ đồng; số chi 3.100 tỷ đồng.',
    ['4.181,1', '4.281,1', 'number/sum-of-parts: 4.281,1 tỷ'],
  );
});

describe('a share alone in a bracket', () => {
  right(
    'behind a count of those that open the sentence',
    'Trong số 1.250 đơn vị được thanh tra, 980 đơn vị (78,4%) có vi phạm, trong đó 120 đơn vị (12,2%) vi phạm nhiều lần; đã xử phạt 45 đơn vị với số tiền 2,3 tỷ đồng.',
    ['78,4%', '87,4%', 'number/share-of-total: 87,4%'],
  );
  right(
    'of a number that opens the clause alone',
    'Trong 1.250 hồ sơ tiếp nhận có 980 hồ sơ đúng hạn (78,4%). Về ý kiến, trong 1.000 người được khảo sát, 912 người hài lòng (91,2%), 63 người (6,3%) bình thường.',
    ['78,4%', '84,7%', 'number/share-of-total: 84,7%'],
  );
  right(
    'behind trong đó có, those that are counted named behind it',
    'Đã tiếp nhận 12.510 hồ sơ, trong đó có 10.420 hồ sơ (83,3%) nộp trực tuyến và 2.090 hồ sơ (16,7%) nộp trực tiếp.',
    ['16,7%', '17,6%', 'number/share-of-total: 17,6%'],
  );
  right(
    'of a list whose other brackets bear it out',
    '6 tháng đầu năm tiếp nhận 312.840 hồ sơ, trong đó giao dịch điện tử 268.420 hồ sơ (85,8%), qua bưu chính 19.310 hồ sơ (6,2%), nộp tại bộ phận một cửa 25.110 hồ sơ (8,0%).',
    ['85,8%', '88,5%', 'number/share-of-total: 88,5%'],
  );
  right(
    'behind one count over another',
    'Đến nay, 88/96 địa phương (91,7%) bố trí ngân sách, 96/96 (100%) xã có Ban Chỉ đạo, 324/720 hộ (tỷ lệ 45%) đã tham gia.',
    ['91,7%', '97,1%', 'number/share-of-total: 97,1%'],
  );
  right(
    'behind one count out of another',
    'Hồ sơ trực tuyến: 312.600 trong tổng số 340.150 hồ sơ (91,9%). Có 5.984 trên tổng số 7.480 doanh nghiệp đã tham gia, đạt 80%.',
    ['đạt 80%', 'đạt 85%', 'number/share-of-total: 85%'],
  );
});

describe('a share alone in a bracket that may be of something else', () => {
  for (const [name, text] of Object.entries({
    'how much of their plan places reached':
      'Trong tổng số 45.100 người tham gia BHXH tự nguyện, thành phố Vinh có 25.000 người (98%), huyện Nam Đàn có 4.000 người (95%).',
    'how many of all pupils take part':
      'Trong tổng số 100.000 người tham gia BHYT, học sinh có 40.000 em (98%), hộ gia đình 45.000 người (85%).',
    'how much is paid for them':
      'Trong tổng số 60.000 người tham gia BHYT, có 45.000 người cận nghèo được hỗ trợ mức đóng (70%), 27.060 người được hỗ trợ (30%).',
    'the target that they reached': 'Đã có 12/20 xã đạt chỉ tiêu bao phủ BHYT (95%), 15/20 xã hoàn thành (90%).',
    'how much of a debt they paid':
      'Đã có 15/20 doanh nghiệp trả nợ (80%). Trong 20 doanh nghiệp có 15 doanh nghiệp đã nộp (60%).',
    'of those who are named behind it':
      'Trong 1.000 người được khảo sát, 600 người hài lòng, 45 người (7,5%) của nhóm này góp ý.',
    'of two counts together': 'Trong số 300 lao động nữ và 200 lao động nam, có 150 lao động (30%) được đào tạo.',
    'of one count after the other':
      'Trong tổng số 50 đơn vị khối A có 40 đơn vị (80%) đã nộp, trong tổng số 100 đơn vị khối B có 60 đơn vị (60%) đã nộp.',
    schooling: 'Lao động có trình độ 12/12 (80%) chiếm đa số.',
    'of a number between':
      'Trong 20 huyện có 300 xã, 270 xã (90%) hoạt động. Trong 300 tổ có 270 tổ (90%) hoạt động, 135 tổ (50%) họp hằng tháng.',
    'of a plan': 'Thu 4.012 tỷ đồng, đạt 97% kế hoạch, trong đó có 3.890 tỷ đồng (93,2%) của khối doanh nghiệp.',
    'of the plan of each part':
      'Tổng thu 4.012 tỷ đồng, trong đó BHXH bắt buộc 3.890 tỷ đồng (93,2%), BHXH tự nguyện 122 tỷ đồng (95%).',
    'a growth': 'Trong tổng số 1.250 đơn vị, có 980 đơn vị (tăng 62%) nợ BHXH, tăng 375 đơn vị (62%).',
    'of what other units count':
      'Trong 45 huyện, có 120 xã (92%) hoàn thành. Trong 3 năm, có 12 đơn vị (60%) được kiểm tra.',
    'rounded numbers':
      'Trong số hơn 1.200 đơn vị được kiểm tra, gần 1.000 đơn vị (78,4%) nợ BHXH, có khoảng 270 đơn vị (hơn 21%) nộp đủ.',
    'more than the whole': 'Năm 2024 có 45.100/44.000 người tham gia (102,5%), 1.200/1.000 người (120%).',
    'of each place':
      'Toàn huyện có 100.000 người tham gia BHYT, trong đó xã Nghi Kim 48.500 người (95%), xã Nghi Phú 39.100 người (96%), xã Nghi Ân 7.200 người (94%).',
    'of the debt':
      'Đã thu hồi 34 tỷ đồng trong tổng số 41 tỷ đồng nợ (3,2%). Trong 100 đơn vị nợ, có 60 đơn vị (tỷ lệ nợ 15%) bị xử phạt.',
    'classes and dates':
      'Lớp 4/5 (30%) tham gia. Đến 31/5 có 48.200 người, đến 15/6 có 48.900 người, tăng 700 người (1,5%).',
    'of the quarter':
      'Quý I tiếp nhận 1.000 hồ sơ, trong đó 900 hồ sơ (90%) trực tuyến, quý II tiếp nhận 1.200 hồ sơ, có 1.100 hồ sơ (91,7%) trực tuyến.',
  }))
    right(name, text);
});

describe('what a total comes to for each of those that are counted in front of it', () => {
  right(
    'an amount a head',
    'Năm 2024 chi 126 tỷ đồng trợ cấp thất nghiệp cho 6.300 người, bình quân 20 triệu đồng/người. Chi BHXH một lần cho 1.050 người, số tiền 52,5 tỷ đồng (bình quân 50 triệu đồng/người), giảm 30% số người.',
    ['bình quân 50', 'bình quân 60', 'number/average: 60 triệu'],
  );
  right(
    'those who came to each conference, though they stand behind với',
    'Đã tổ chức 30 hội nghị (đạt 62,5%) với 1.860 lượt người tham dự, bình quân 62 người/hội nghị; 104 cuộc truyền thông với 936 lượt người, bình quân 9 người/cuộc.',
    ['62 người', '72 người', 'number/average: 72'],
  );
  right(
    'over a closed list',
    'Tổng số 1.215 hội nghị, gồm 24 hội nghị cấp tỉnh, 191 hội nghị cấp huyện và 1.000 hội nghị cấp xã; thu hút 48.600 lượt người, bình quân 40 người/hội nghị.',
    ['bình quân 40', 'bình quân 43', 'number/average: 43'],
  );
  for (const [name, text] of Object.entries({
    'a month': 'Năm 2024 chi 3.900 tỷ đồng lương hưu cho 60.000 người, bình quân 5,4 triệu đồng/người.',
    'some months': 'Năm 2024 chi 126 tỷ đồng cho 6.300 người, bình quân 4 triệu đồng/người, mỗi người hưởng 5 tháng.',
    'those who ask': 'Có 3.150 người nộp hồ sơ, đã chi 62 tỷ đồng, bình quân 21 triệu đồng/người.',
    'another year':
      'Năm 2023 có 6.000 người hưởng trợ cấp thất nghiệp, năm 2024 chi 126 tỷ đồng, bình quân 20 triệu đồng/người.',
    'some of them':
      'Năm 2024 chi 126 tỷ đồng cho 6.300 người, trong đó 1.200 người học nghề, bình quân 24 triệu đồng/người. Có 130 xã, trong đó 120 xã có điểm thu với 480 nhân viên, bình quân 4 nhân viên/xã.',
    'all people of a place': 'GRDP năm 2024 đạt 50.125 tỷ đồng, dân số 820.000 người, bình quân 66 triệu đồng/người.',
    'two amounts':
      'Chi 3 tỷ đồng trợ cấp và 52,5 tỷ đồng BHXH một lần cho 1.050 người, bình quân 52,9 triệu đồng/người.',
    'two groups': 'Chi 287,4 tỷ đồng cho 352.000 lượt ngoại trú và 20.000 lượt nội trú, bình quân 772 nghìn đồng/lượt.',
    'an average with a name of its own':
      'Công ty có 1.284 lao động, quỹ lương 14,1 tỷ đồng, lương bình quân 9,2 triệu đồng/người. Chi 1,2 tỷ đồng cho 200 người, lương hưu bình quân 5 triệu đồng/người.',
    'over two things': 'Chi 1,2 tỷ đồng cho 200 người, bình quân 5 triệu đồng/người/tháng.',
    ranges: 'Chi 3.400 tỷ đồng cho 1,2 - 1,3 triệu lượt người khám, bình quân 2,2 triệu đồng/lượt.',
    'rounded numbers': 'Chi gần 5.200 tỷ đồng cho hơn 1,3 triệu lượt người, bình quân khoảng 4 triệu đồng/lượt.',
    'what is planned':
      'Kế hoạch năm 2025 chi 126 tỷ đồng cho 6.300 người, bình quân 25 triệu đồng/người. Phấn đấu vận động 1.200 người ở 20 xã, bình quân 70 người/xã.',
  }))
    right(name, text);
});

describe('an average a day of the days that an office works', () => {
  right(
    'which the sentence counts',
    'Trong 20 ngày làm việc của tháng 4/2024, bộ phận một cửa tiếp nhận 4.340 hồ sơ, bình quân 217 hồ sơ/ngày.',
  );
  right(
    'which it may be without a word about it',
    'Trong tháng 4/2024, bộ phận một cửa tiếp nhận 4.340 hồ sơ, bình quân 217 hồ sơ/ngày.',
    ['217', '271', 'number/average: 271'],
  );
});

describe('kinds of what is counted', () => {
  right(
    'behind gồm',
    'Đoàn đã kiểm tra 45 đơn vị, gồm 20 doanh nghiệp, 15 hợp tác xã và 10 trường học. Tổng số 48 cán bộ, gồm 20 nam và 28 nữ.',
    ['45 đơn vị', '48 đơn vị', 'number/sum-of-parts: 48'],
  );
  right(
    'in front of their sum',
    'Có 20 doanh nghiệp, 15 hợp tác xã và 10 trường học, tổng cộng 45 đơn vị. Tỉnh có 130 xã, phường, gồm 119 xã và 11 phường.',
    ['130 xã', '132 xã', 'number/sum-of-parts: 132'],
  );
  for (const [name, text] of Object.entries({
    'some of them':
      'Kiểm tra 48 đơn vị, trong đó có 20 doanh nghiệp, 15 hợp tác xã và 10 trường học. Có 45 đơn vị nợ BHXH, bao gồm cả 20 doanh nghiệp và 10 hợp tác xã giải thể.',
    'a list that goes on':
      'Kiểm tra 48 đơn vị, gồm 20 doanh nghiệp, 15 hợp tác xã và 10 trường học cùng một số cơ quan. Kiểm tra 48 đơn vị, gồm 20 doanh nghiệp và 10 trường học, một số cơ sở khác.',
    'numbers in words': 'Kiểm tra 48 đơn vị, gồm 20 doanh nghiệp, hai hợp tác xã và 10 trường học.',
    'two ways of dividing': 'Đoàn có 48 người, gồm 20 đảng viên, 15 phụ nữ và 30 cán bộ.',
    'what is no kind of it':
      'Kiểm tra 48 đơn vị, gồm 20 doanh nghiệp và 1.200 lao động. Luật gồm 11 chương và 141 điều.',
    'of two counts': 'Kiểm tra 30 đơn vị và 18 hộ, gồm 20 doanh nghiệp, 10 hợp tác xã và 18 hộ kinh doanh.',
    'of each': 'Đoàn có 60 người, gồm 3 bác sĩ, 2 điều dưỡng và 1 dược sĩ mỗi tổ.',
    'of others that are named between':
      'Có 45 đơn vị nợ, tiêu biểu gồm 3 doanh nghiệp và 2 hợp tác xã. Kiểm tra 45 đơn vị, đã xử lý các đơn vị vi phạm gồm 3 doanh nghiệp và 2 hợp tác xã.',
    'behind a change or a plan':
      'Kiểm tra 48 đơn vị, tăng 5 đơn vị, gồm 20 doanh nghiệp và 10 trường học. Kiểm tra 48 đơn vị, đạt 96% kế hoạch, gồm 2 doanh nghiệp và 10 trường học.',
    'about so many': 'Kiểm tra khoảng 50 đơn vị, gồm 20 doanh nghiệp, 15 hợp tác xã và 13 trường học.',
    'the sum of something else':
      'Có 20 doanh nghiệp, 15 hợp tác xã và 10 trường học, tổng cộng 1.200 lao động. Năm 2023 có 20 doanh nghiệp, năm 2024 có 15 doanh nghiệp và 10 trường học, tổng cộng 25 đơn vị. Có 20 bác sĩ, 30 điều dưỡng và 10 dược sĩ, tổng số 1.200 cán bộ toàn ngành.',
  }))
    right(name, text);
});

describe('what remains', () => {
  right(
    'of the count that opens the sentence',
    'Trong 100 đơn vị được kiểm tra, 60 đơn vị đã nộp, 40 đơn vị còn lại chưa nộp. Trong 41,2 tỷ đồng nợ, đã thu 33,8 tỷ đồng, còn lại 7,4 tỷ đồng.',
    ['40 đơn vị', '45 đơn vị', 'number/sum-of-parts: 100'],
  );
  right(
    'of what trong đó divides',
    'Số chi là 1.200 tỷ đồng, trong đó 552 tỷ đồng cho lương hưu, còn lại 648 tỷ đồng cho các chế độ ngắn hạn.',
    ['648', '684', 'number/sum-of-parts: 1.200 tỷ'],
  );
  right(
    'behind a list',
    'Toàn huyện có 1.206 người tham gia: xã Pải Lủng 74 người, xã Tả Lủng 58 người, thị trấn 215 người, các xã còn lại 859 người.',
    ['859', '958', 'number/sum-of-parts: 1.206'],
  );
  for (const [name, text] of Object.entries({
    'of a part':
      'Trong 100 đơn vị, 60 đơn vị đã nộp, trong đó 20 đơn vị nộp đủ, 40 đơn vị còn lại nộp một phần. Trong 100 đơn vị nợ, 30 đơn vị nợ lâu, đã thu hồi ở 10 đơn vị, còn lại 20 đơn vị.',
    'of all but one that overlaps':
      'Trong 45.100 người, 27.000 người là nữ, 20.000 người dưới 40 tuổi, 25.100 người còn lại trên 40 tuổi.',
    'of more than what is divided':
      'Có 100 đơn vị, đã kiểm tra 70 đơn vị, trong đó 20 đơn vị nợ, 30 đơn vị còn lại chưa kiểm tra.',
    'of something that is named behind it':
      'Trong 100 đơn vị, 60 đơn vị đã kiểm tra, 25 đơn vị còn lại của quý II sẽ kiểm tra sau. Trong 100 hồ sơ, đã giải quyết 60 hồ sơ và 20 hồ sơ còn lại từ năm trước.',
    'of the count in front of the one that is divided':
      'Có 100 đơn vị nợ, đã xử lý 30 đơn vị, gồm 20 doanh nghiệp và 10 hợp tác xã, 70 đơn vị còn lại đang xử lý.',
    'of two counts together':
      'Trong 60 đơn vị khối A và 50 đơn vị khối B, 70 đơn vị đã nộp, 40 đơn vị còn lại chưa nộp.',
    'of other units':
      'Trong 100 đơn vị nợ, 60 đơn vị đã nộp 12 tỷ đồng, 3 tỷ đồng còn lại sẽ nộp. Trong 3 tháng còn lại phải thu 828 tỷ đồng.',
    'with more told behind it':
      'Trong số 100 đơn vị nợ có 60 đơn vị đã nộp, 35 đơn vị còn lại chưa nộp, 5 đơn vị giải thể.',
    'without a whole':
      'Xã Pải Lủng có 74 người, xã Tả Lủng 58 người, các xã còn lại 859 người. Bưu điện vận động 61.200 người, số còn lại 77.700 người do đại lý vận động.',
    'behind a change or a plan':
      'Trong 45 đơn vị, đã thanh tra 20 đơn vị, tăng 5 đơn vị, 15 đơn vị còn lại thanh tra sau. Trong 45 đơn vị, kế hoạch thanh tra 20 đơn vị, còn lại 15 đơn vị.',
    'rounded numbers': 'Trong khoảng 100 đơn vị, gần 60 đơn vị đã nộp, hơn 40 đơn vị còn lại chưa nộp.',
    ranges: 'Trong 30 hồ sơ, 12 - 15 hồ sơ đã giải quyết, 10 hồ sơ còn lại chờ.',
  }))
    right(name, text);
});

describe('in which, behind a list', () => {
  right(
    'of all that was listed',
    'Có 820 viên chức, gồm 310 người ở văn phòng tỉnh, 480 người ở cơ sở và một số hợp đồng; trong đó nữ 510 người, đảng viên 640 người.',
  );
});

describe('a list that goes on without a number', () => {
  right(
    'in a bracket',
    'Tỉnh có 97.400 người tham gia BHXH (bắt buộc 80.100 người, tự nguyện 15.300 người, còn lại là quân nhân).',
  );
  right(
    'of kinds',
    'Đã kiểm tra 48 đơn vị, gồm 20 doanh nghiệp, 15 hợp tác xã và 10 trường học, còn lại là trạm y tế.',
  );
  for (const end of [' và lãi chậm đóng', ', các khoản khác'])
    right(
      end,
      `Tổng số thu là 1.650 tỷ đồng, gồm thu BHXH 1.070 tỷ đồng, thu BHYT 495 tỷ đồng, thu BHTN 80 tỷ đồng${end}.`,
    );
});

describe('some of those spoken of before', () => {
  right(
    'in front of trong số này',
    'Từ tháng 7/2021, 32.780 người không còn được hỗ trợ BHYT. Đến nay, 8.195 người trong số này đã tham gia lại (25%), còn 24.585 người (75%) vẫn chưa có thẻ.',
  );
  right(
    'in front of trong số đó, behind a comma',
    'Toàn tỉnh còn 2.400 người chưa có thẻ BHYT, 600 người trong số đó là học sinh, 1.800 người là lao động tự do.',
  );
  right(
    'under a sentence that says no more than trong đó',
    'Đến hết năm 2021, tổng số tiền chậm đóng toàn tỉnh là 142.860 triệu đồng. Trong đó:\n\n- Chậm đóng BHXH: 101.244 triệu đồng;\n- Chậm đóng BHYT: 27.930 triệu đồng;\n- Chậm đóng BHTN: 13.686 triệu đồng.',
    ['101.244', '201.244', 'number/part-within-whole: 201.244 triệu'],
  );
  right(
    'by how old they are',
    'Đến hết năm 2021, tổng số tiền chậm đóng toàn tỉnh là 142.860 triệu đồng.\n\nTheo thời gian: chậm đóng dưới 01 tháng 30.115 triệu đồng (21,1%); chậm đóng từ 03 tháng trở lên 71.243 triệu đồng (49,9%).',
  );
});

describe('an indicator beside all its official parts', () => {
  right(
    'told behind them',
    'Hết năm 2024: BHXH tự nguyện 27.318 người, BHXH bắt buộc 138.042 người. Tổng số người tham gia BHXH là 165.360 người.',
    ['165.360', '175.360', 'number/sum-of-parts: 175.360'],
  );
  right(
    'among other measures',
    'Hết năm 2024, số người tham gia BHXH là 165.360 người; số người tham gia BHXH bắt buộc là 138.042 người; số người tham gia BHXH tự nguyện là 27.318 người; số người tham gia BHTN là 120.114 người.',
    ['27.318', '23.718', 'number/sum-of-parts: 165.360'],
  );
  right(
    'of money, with another fund beside them',
    'Năm 2024, tổng thu BHXH, BHYT, BHTN đạt 5.434 tỷ đồng. Thu BHXH 3.900 tỷ đồng, thu BHYT 1.220 tỷ đồng, thu BHTN 214 tỷ đồng, thu BHTNLĐ, BNN 100 tỷ đồng.',
  );
  right(
    'of another time or place',
    'Hết năm 2024, tỉnh có 165.360 người tham gia BHXH. Năm 2023, tỉnh có 130.042 người tham gia BHXH bắt buộc, 24.318 người tham gia BHXH tự nguyện.\n\nHết năm 2024, tỉnh có 165.360 người tham gia BHXH. Huyện Yên Thành có 13.042 người tham gia BHXH bắt buộc, 2.318 người tham gia BHXH tự nguyện.',
  );
});

describe('counts that go into one', () => {
  right(
    'one after the other, and their sum',
    'Đã cấp 35.412 thẻ cho người nghèo, 48.210 thẻ cho người cận nghèo, tổng cộng 83.622 thẻ.',
    ['83.622', '83.262', 'number/sum-of-parts: 83.262'],
  );
  right(
    'people of one trade, and those of them',
    'Toàn ngành có 1.250 công chức, viên chức, trong đó nữ 712 người (chiếm 57,0%), đảng viên 845 người (chiếm 67,6%).',
    ['57,0%', '75,0%', 'number/share-of-total: 75,0%'],
  );
  right(
    'of several kinds, with a total that is no sum',
    'Tỉnh có 35 xã khó khăn, 48 xã đã đạt chuẩn, tổng số 124 xã. Tỉnh có 35.412 người tham gia BHXH tự nguyện, 48.210 người tham gia BHTN, tổng cộng 71.200 lao động.',
  );
  right(
    'of those that were looked at',
    'Qua kiểm tra 245 đơn vị, phát hiện 62 đơn vị (25,3%) đóng thiếu thời gian cho 214 lao động.',
    ['25,3%', '35,3%', 'number/share-of-total: 35,3%'],
  );
});
