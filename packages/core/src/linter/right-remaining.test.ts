/** Right drafts with what is left of a count or missing to a target, and with parts by how long they last. */
import { describe } from 'vitest';
import { right } from './right-draft.testing.js';

describe('what remains of a count', () => {
  right(
    'who do not yet take part',
    'Toàn huyện có 86.420 nhân khẩu, đã có 80.115 người tham gia BHYT, còn 6.305 người chưa tham gia.',
    ['6.305', '7.305', 'number/sum-of-parts: 86.420'],
  );
  right(
    'in the next sentence',
    'Hết tháng 10/2024, toàn tỉnh có 1.471.953 người tham gia BHYT trên tổng dân số 1.562.400 người, tỷ lệ bao phủ 94,21%. Như vậy vẫn còn 90.447 người chưa tham gia.',
    ['90.447', '94.047', 'number/sum-of-parts: 1.562.400'],
  );
  right(
    'of another scheme',
    'Toàn huyện có 86.420 nhân khẩu, đã có 80.115 người tham gia BHYT, còn 9.305 người chưa tham gia BHXH.',
  );
  right(
    'of some of them',
    'Toàn huyện có 86.420 nhân khẩu, đã có 12.115 người tham gia BHXH tự nguyện, còn 9.305 người chưa tham gia.',
  );
  right(
    'of what was owed',
    'Qua thanh tra, các đơn vị nợ 24,6 tỷ đồng; đến nay đã khắc phục 18,2 tỷ đồng, còn nợ 6,4 tỷ đồng.',
    ['còn nợ 6,4', 'còn nợ 8,4', 'number/sum-of-parts: 24,6 tỷ'],
  );
  right(
    'of what was owed and has grown',
    'Qua thanh tra, các đơn vị nợ 24,6 tỷ đồng; đến nay đã khắc phục 18,2 tỷ đồng, phát sinh thêm 2 tỷ đồng, còn nợ 8,4 tỷ đồng.',
  );
  right(
    'of files',
    'Trong tháng, BHXH tỉnh tiếp nhận 24.560 hồ sơ; đã giải quyết 23.910 hồ sơ, đang giải quyết 650 hồ sơ.',
    ['650', '850', 'number/sum-of-parts: 24.560'],
  );
});

describe('how much of what was owed is settled', () => {
  right(
    'with the name of what was owed',
    'Trước khi thanh tra, 56 đơn vị chậm đóng số tiền 24,6 tỷ đồng; sau khi có quyết định thanh tra, các đơn vị đã nộp 18,2 tỷ đồng, đạt 74% số tiền chậm đóng.',
    ['74%', '79%', 'number/share-of-total: 79%'],
  );
  right('or of a plan', 'Các đơn vị nợ 24,6 tỷ đồng; trong năm đã thu 18,2 tỷ đồng, đạt 95% kế hoạch thu hồi nợ.');
});

describe('what is missing to a target', () => {
  right(
    'that the sentence before the last gives',
    'Năm 2024, BHXH huyện được giao phát triển 2.150 người tham gia BHXH tự nguyện. Đến hết tháng 9, đơn vị đã phát triển được 1.624 người. Như vậy, từ nay đến cuối năm, đơn vị còn phải phát triển 526 người.',
    ['526', '626', 'number/target: 626'],
  );
  right(
    'in one sentence',
    'BHXH huyện được giao thu 156 tỷ đồng; hết tháng 10 đã thu 131,2 tỷ đồng, còn phải thu 24,8 tỷ đồng.',
    ['24,8', '28,4', 'number/target: 28,4 tỷ'],
  );
  right(
    'that the sentence begins to compare with',
    'Đến ngày 30/11/2024, đã có 412.500 người tham gia BHYT, đạt 98,2% kế hoạch. So với kế hoạch giao 420.000 người, đơn vị còn thiếu 7.500 người.',
    ['7.500', '9.500', 'number/target: 9.500'],
  );
  right(
    'that an issuer is named for',
    'Theo chỉ tiêu UBND tỉnh giao, năm 2024 toàn tỉnh phải có 45.200 người tham gia BHXH tự nguyện. Hết tháng 11/2024, đã có 41.770 người tham gia, đạt 92,4% chỉ tiêu.',
    ['92,4%', '94,2%', 'number/target: 94,2%'],
  );
});

describe('parts by how long they last', () => {
  right(
    'that leave nothing out',
    'Tổng số tiền chậm đóng là 120,5 tỷ đồng, gồm: chậm đóng dưới 3 tháng 41,2 tỷ đồng; từ 3 đến dưới 6 tháng 30,1 tỷ đồng; từ 6 tháng trở lên 49,2 tỷ đồng.',
    ['49,2', '59,2', 'number/sum-of-parts: 120,5 tỷ'],
  );
  right(
    'behind Trong đó',
    'Số tiền chậm đóng đến cuối tháng 6 là 318,4 tỷ đồng, bằng 5,88% số phải thu cả năm. Trong đó, chậm đóng dưới 3 tháng là 187,9 tỷ đồng; từ 3 tháng trở lên là 130,5 tỷ đồng.',
    ['130,5', '103,5', 'number/sum-of-parts: 318,4 tỷ'],
  );
  right(
    'behind a colon',
    'Tổng nợ 120 tỷ đồng: dưới 3 tháng 40 tỷ đồng, 3–6 tháng 30 tỷ đồng, trên 6 tháng 50 tỷ đồng.',
    ['50 tỷ', '60 tỷ', 'number/sum-of-parts: 120 tỷ'],
  );
  right(
    'in front of what they come to',
    'Nợ dưới 1 tháng là 12,5 tỷ đồng, từ 1 đến dưới 3 tháng 18,4 tỷ đồng, từ 3 tháng trở lên 29,6 tỷ đồng; tổng cộng 60,5 tỷ đồng.',
    ['60,5', '65,0', 'number/sum-of-parts: 65,0 tỷ'],
  );
  right(
    'that leave something out',
    'Tổng số tiền chậm đóng là 120,5 tỷ đồng, trong đó chậm đóng dưới 3 tháng 41,2 tỷ đồng; từ 6 tháng trở lên 49,2 tỷ đồng.',
  );
});

describe('groups that the law names', () => {
  right(
    'without BHYT in their names',
    'Số người tham gia BHYT là 845.230 người, trong đó nhóm do người lao động và người sử dụng lao động đóng 120.340 người, nhóm do tổ chức BHXH đóng 35.120 người, nhóm do ngân sách nhà nước đóng 312.450 người, nhóm được ngân sách nhà nước hỗ trợ mức đóng 198.230 người, nhóm tham gia theo hộ gia đình 179.090 người.',
    ['179.090', '189.090', 'number/sum-of-parts: 845.230'],
  );
});
