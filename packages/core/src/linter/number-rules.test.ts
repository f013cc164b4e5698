/** The number rules on sentences beyond their own examples, in both languages. */
import { expect, test } from 'vitest';
import { type Finding, lint } from './index.js';

check('number/announced-count', 'lists behind the block', {
  'Thực hiện 11 việc theo ba yêu cầu đã nêu.\n\nTập trung hai nội dung sau:\n\na. Rà soát.\n\nb. Tổ chức.\n\nc. Báo cáo.':
    [
      '⟦hai nội dung⟧ warning: Báo trước “hai nội dung” nhưng liệt kê 3. Sửa số báo trước, hoặc rà lại các mục. → hai > ba',
      '“hai nội dung” are announced, but 3 follow. Correct the number announced, or check the items.',
    ],
  'Tập trung hai nội dung sau:\n\na Rà soát.\n\nb Tổ chức.\n\nc Báo cáo.': [],
  'Tập trung hai nội dung sau:\n\nb) Tổ chức.\n\nc) Báo cáo.\n\nd) Sơ kết.': [],
  'Tập trung hai nội dung sau:\n\na) Rà soát.\n\nb) Tổ chức.\n\nc) Báo cáo.\n\nd) Sơ kết.\n\nđ) Tổng kết.': [
    '⟦hai nội dung⟧ warning: Báo trước “hai nội dung” nhưng liệt kê 5. Sửa số báo trước, hoặc rà lại các mục. → hai > năm',
    '“hai nội dung” are announced, but 5 follow. Correct the number announced, or check the items.',
  ],
  'Tập trung hai nội dung sau:': [],
  'Tập trung hai nội dung sau:\n\n| Rà soát | Tổ chức |\n|---|---|\n| 1 | 2 |': [],
  'Các đơn vị thực hiện 03 nội dung sau:\n\n- Rà soát.\n- Tổ chức.': [
    '⟦03 nội dung⟧ warning: Báo trước “03 nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → 03 > 02',
    '“03 nội dung” are announced, but 2 follow. Correct the number announced, or check the items.',
  ],
  'Các đơn vị thực hiện Ba nội dung sau:\n\n- Rà soát.\n- Tổ chức.': [
    '⟦Ba nội dung⟧ warning: Báo trước “Ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → Ba > Hai',
    '“Ba nội dung” are announced, but 2 follow. Correct the number announced, or check the items.',
  ],
  'Các đơn vị thực hiện mười nhiệm vụ trọng tâm:\n\na) Rà soát;\n\nb) Tổ chức;\n\nc) Báo cáo.': [
    '⟦mười nhiệm vụ⟧ warning: Báo trước “mười nhiệm vụ” nhưng liệt kê 3. Sửa số báo trước, hoặc rà lại các mục. → mười > ba',
    '“mười nhiệm vụ” are announced, but 3 follow. Correct the number announced, or check the items.',
  ],
  'Các đơn vị thực hiện hai nội dung sau:\n\n2.1. Rà soát.\n\nLàm ngay trong tháng.\n\n2.2. Tổ chức.\n\n2.3. Báo cáo.\n\n3. Kinh phí':
    [
      '⟦hai nội dung⟧ warning: Báo trước “hai nội dung” nhưng liệt kê 3. Sửa số báo trước, hoặc rà lại các mục. → hai > ba',
      '“hai nội dung” are announced, but 3 follow. Correct the number announced, or check the items.',
    ],
  'Các đơn vị thực hiện hai nội dung sau:\n\n2.1. Rà soát.\n\n2.2. Tổ chức.\n\n## Kinh phí\n\n2.3. Báo cáo.': [],
  'Các đơn vị thực hiện ba nội dung sau:\n\nThứ nhất, rà soát.\n\nThứ hai, tổ chức.\n\nThứ tư, báo cáo.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
    '“ba nội dung” are announced, but 2 follow. Correct the number announced, or check the items.',
  ],
  'Các đơn vị thực hiện ba nội dung sau:\n\nMột là, rà soát.\n\nHai là, tổ chức.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
    '“ba nội dung” are announced, but 2 follow. Correct the number announced, or check the items.',
  ],
  'Tập trung 12 việc sau:\n\n1. Một\n2. Hai\n3. Ba\n4. Bốn\n5. Năm\n6. Sáu\n7. Bảy\n8. Tám\n9. Chín\n10. Mười\n11. Mười một':
    [
      '⟦12 việc⟧ warning: Báo trước “12 việc” nhưng liệt kê 11. Sửa số báo trước, hoặc rà lại các mục. → 12 > 11',
      '“12 việc” are announced, but 11 follow. Correct the number announced, or check the items.',
    ],
  'Tập trung mười việc sau:\n\n1. Một\n2. Hai\n3. Ba\n4. Bốn\n5. Năm\n6. Sáu\n7. Bảy\n8. Tám\n9. Chín\n10. Mười\n11. Mười một':
    [
      '⟦mười việc⟧ warning: Báo trước “mười việc” nhưng liệt kê 11. Sửa số báo trước, hoặc rà lại các mục.',
      '“mười việc” are announced, but 11 follow. Correct the number announced, or check the items.',
    ],
});

check('number/announced-count', 'lists in lists', {
  '1. Tập trung ba việc sau:\n   - Rà soát.\n   - Tổ chức.\n2. Kinh phí': [
    '⟦ba việc⟧ warning: Báo trước “ba việc” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
    '“ba việc” are announced, but 2 follow. Correct the number announced, or check the items.',
  ],
  '- Tập trung ba việc sau:\n- Rà soát.\n- Tổ chức.': [],
  'Tập trung hai việc sau:\n\n- Rà soát:\n  - hộ nghèo;\n  - cận nghèo;\n  - học sinh.\n- Tổ chức.': [],
  'Tập trung ba việc sau:\n\n- Rà soát.\n- Tổ chức.\n\nNgoài ra còn:\n\n- Báo cáo.': [],
  'Tập trung ba việc sau:\n\n- Rà soát.\n- Tổ chức.\n\n1. Kinh phí.\n2. Nhân lực.': [],
  'Tập trung ba việc sau:\n\n- Rà soát.\n\nHết.': [],
  '> Tập trung ba việc sau:\n\n- Rà soát.\n- Tổ chức.': [],
});

check('number/announced-count', 'lists in the sentence', {
  'Tập trung ba việc sau: (1) rà soát; (2) tổ chức; (3) báo cáo; (4) sơ kết.': [
    '⟦ba việc⟧ warning: Báo trước “ba việc” nhưng liệt kê 4. Sửa số báo trước, hoặc rà lại các mục. → ba > bốn',
    '“ba việc” are announced, but 4 follow. Correct the number announced, or check the items.',
  ],
  'Tập trung ba việc: (1) rà soát; (2) tổ chức.': [
    '⟦ba việc⟧ warning: Báo trước “ba việc” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
    '“ba việc” are announced, but 2 follow. Correct the number announced, or check the items.',
  ],
  'Tập trung ba việc sau: (1) rà soát; (3) tổ chức.': [],
  'Tập trung ba việc sau: (a) rà soát; (2) tổ chức.': [],
  'Tập trung ba việc (gồm (1) rà soát, (2) tổ chức).': [],
  'Tập trung ba việc. Thứ nhất, rà soát. Thứ hai, tổ chức. Thứ tư, sơ kết.': [],
  'Tập trung ba việc. Một là, rà soát. Hai là, tổ chức. Ba là, báo cáo. Bốn là, sơ kết.': [
    '⟦ba việc⟧ warning: Báo trước “ba việc” nhưng liệt kê 4. Sửa số báo trước, hoặc rà lại các mục. → ba > bốn',
    '“ba việc” are announced, but 4 follow. Correct the number announced, or check the items.',
  ],
  'Thứ nhất, rà soát ba việc. Thứ hai, tổ chức.': [],
  'Tập trung bốn việc. Thứ nhất, rà soát. Thứ nhì, tổ chức. Thứ ba, báo cáo.': [
    '⟦bốn việc⟧ warning: Báo trước “bốn việc” nhưng liệt kê 3. Sửa số báo trước, hoặc rà lại các mục. → bốn > ba',
    '“bốn việc” are announced, but 3 follow. Correct the number announced, or check the items.',
  ],
});

check('number/announced-count', 'numbers that announce nothing', {
  'Thực hiện nhiệm vụ thứ ba việc sau:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện hơn 10 việc sau:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện một việc sau:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện 1 việc sau:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện ba việc và bốn nội dung sau:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện ba việc của tỉnh, gồm:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện ba việc của tỉnh như sau:\n\n- Rà soát.\n- Tổ chức.': [
    '⟦ba việc⟧ warning: Báo trước “ba việc” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
    '“ba việc” are announced, but 2 follow. Correct the number announced, or check the items.',
  ],
  'Thực hiện ba việc rất quan trọng, cấp bách:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện ba việc mà mọi cán bộ cần nhớ kỹ:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện ba hội nghị sau:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện ba nội dung sau.\n\n- Rà soát.\n- Tổ chức.': [],
  '| Ba việc sau: | Ghi chú |\n|---|---|\n| 1. Rà soát | - |': [],
});

check('number/growth', 'each hedge of a change, and the value that agrees with it', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng gần 8% so với năm 2022 (840.000 người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi tăng gần 8 %. Ghi tăng gần 3 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi tăng gần 8 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 8 > 3 → 861.240 > 907.200 → 840.000 > 797.445',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says up gần 8 %. Write tăng gần 3 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says up gần 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng hơn 8% so với năm 2022 (840.000 người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi tăng trên 8 %. Ghi tăng trên 2 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi tăng trên 8 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 8 > 2 → 861.240 > 907.200 → 840.000 > 797.444',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says up trên 8 %. Write tăng trên 2 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says up trên 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng khoảng 8% so với năm 2022 (840.000 người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi tăng khoảng 8 %. Ghi tăng khoảng 3 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi tăng khoảng 8 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 8 > 3 → 861.240 > 907.200 → 840.000 > 797.444',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says up khoảng 8 %. Write tăng khoảng 3 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says up khoảng 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, giảm gần 1% so với năm 2022 (840.000 người).': [
    '⟦1%⟧ error: Mức giảm không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi giảm gần 1 %. Ghi tăng gần 3 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi giảm gần 1 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → giảm > tăng, 1 > 3 → 861.240 > 831.600 → 840.000 > 869.939',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says down gần 1 %. Write tăng gần 3 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says down gần 1 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 8,25% so với năm 2022 (840.000 người).': [
    '⟦8,25%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,53 % (2,40–2,59), bản thảo ghi tăng 8,25 %. Ghi tăng 2,53 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,53 % (2,40–2,59); bản thảo ghi tăng 8,25 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 8,25 > 2,53 → 861.240 > 909.300 → 840.000 > 795.603',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,53 % (2,40–2,59), the draft says up 8,25 %. Write tăng 2,53 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,53 % (2,40–2,59); the draft says up 8,25 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng **8%** so với năm 2022 (trên 600.000 người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ trên 600.000 người lên 861.240 người là tăng 43,5 % (23,0–43,6), bản thảo ghi tăng 8 %. Ghi tăng 43,5 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 600.000 − 1 = tăng 43,5 % (23,0–43,6); bản thảo ghi tăng 8 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 600.000 (số kỳ trước: trên 600.000 người) → 8 > 43,5 → 861.240 > 648.000 → 600.000 > 800.000',
    'The change does not agree: from trên 600.000 người to 861.240 người is up 43,5 % (23,0–43,6), the draft says up 8 %. Write tăng 43,5 %, or correct one of the two levels. = 861.240 ÷ 600.000 − 1 = up 43,5 % (23,0–43,6); the draft says up 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có gần 861.240 người tham gia BHYT, tăng 8% so với năm 2022 (khoảng 600 nghìn người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ khoảng 600 nghìn người lên gần 861.240 người là tăng 43,5 % (30,4–59,5), bản thảo ghi tăng 8 %. Ghi tăng 43,5 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 600 nghìn − 1 = tăng 43,5 % (30,4–59,5); bản thảo ghi tăng 8 % ↔ 861.240 (số kỳ này: gần 861.240 người) ↔ 600 nghìn (số kỳ trước: khoảng 600 nghìn người) → 8 > 43,5 → 861.240 > 648.000 → 600 > 800',
    'The change does not agree: from khoảng 600 nghìn người to gần 861.240 người is up 43,5 % (30,4–59,5), the draft says up 8 %. Write tăng 43,5 %, or correct one of the two levels. = 861.240 ÷ 600 nghìn − 1 = up 43,5 % (30,4–59,5); the draft says up 8 %',
  ],
});

check('number/growth', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang có 800.000-861.240 người tham gia BHYT, tăng 50% so với năm 2022 (840.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 50% so với năm 2022 (740.000-840.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 50-60% so với năm 2022 (840.000 người).': [],
});

check('number/growth', 'both levels are stated', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 5% so với năm 2022 (840.000 người).': [
    '⟦5%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi tăng 5 %. Ghi tăng 2,5 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi tăng 5 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 5 > 2,5 → 861.240 > 882.000 → 840.000 > 820.229',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says up 5 %. Write tăng 2,5 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says up 5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, giảm 2,5% so với năm 2022 (840.000 người).': [
    '⟦2,5%⟧ error: Mức giảm không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi giảm 2,5 %. Ghi tăng 2,5 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi giảm 2,5 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → giảm > tăng → 861.240 > 819.000 → 840.000 > 883.323',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says down 2,5 %. Write tăng 2,5 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says down 2,5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, tăng 2,5% so với năm 2022 (861.240 người).': [
    '⟦2,5%⟧ error: Mức tăng không khớp: từ 861.240 người xuống 840.000 người là giảm 2,5 % (2,3–2,6), bản thảo ghi tăng 2,5 %. Ghi giảm 2,5 %, hoặc sửa lại một trong hai số kia. = 840.000 ÷ 861.240 − 1 = giảm 2,5 % (2,3–2,6); bản thảo ghi tăng 2,5 % ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số kỳ trước: 861.240 người) → tăng > giảm → 840.000 > 882.771 → 861.240 > 819.512',
    'The change does not agree: from 861.240 người to 840.000 người is down 2,5 % (2,3–2,6), the draft says up 2,5 %. Write giảm 2,5 %, or correct one of the two levels. = 840.000 ÷ 861.240 − 1 = down 2,5 % (2,3–2,6); the draft says up 2,5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 8% so với năm 2022 (861.240 người).': [
    '⟦8%⟧ error: Mức giảm không khớp: từ 861.240 người xuống 840.000 người là giảm 2,5 % (2,3–2,6), bản thảo ghi giảm 8 %. Ghi giảm 2,5 %, hoặc sửa lại một trong hai số kia. = 840.000 ÷ 861.240 − 1 = giảm 2,5 % (2,3–2,6); bản thảo ghi giảm 8 % ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số kỳ trước: 861.240 người) → 8 > 2,5 → 840.000 > 792.341 → 861.240 > 913.043',
    'The change does not agree: from 861.240 người to 840.000 người is down 2,5 % (2,3–2,6), the draft says down 8 %. Write giảm 2,5 %, or correct one of the two levels. = 840.000 ÷ 861.240 − 1 = down 2,5 % (2,3–2,6); the draft says down 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 2,5% so với năm 2022 (861.240 người).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2-3% so với năm 2022 (740.000 người).': [],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 5% so với năm 2022 (94,5%).': [
    '⟦5%⟧ error: Mức tăng không khớp: từ 94,5 % lên 96,1 % là tăng 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm, bản thảo ghi tăng 5 %. Ghi tăng 1,7 %, hoặc sửa lại một trong hai số kia. = 96,1 % ÷ 94,5 % − 1 = tăng 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm; bản thảo ghi tăng 5 % ↔ 96,1% (số kỳ này: 96,1 %) ↔ 94,5% (số kỳ trước: 94,5 %) → 5 > 1,7',
    'The change does not agree: from 94,5 % to 96,1 % is up 1,7 % (1,5–1,9), that is 1,4–1,8 percentage points, the draft says up 5 %. Write tăng 1,7 %, or correct one of the two levels. = 96,1 % ÷ 94,5 % − 1 = up 1,7 % (1,5–1,9), that is 1,4–1,8 percentage points; the draft says up 5 %',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,5% dân số, giảm 5% so với năm 2022 (96,1%).': [
    '⟦5%⟧ error: Mức giảm không khớp: từ 96,1 % xuống 94,5 % là giảm 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm, bản thảo ghi giảm 5 %. Ghi giảm 1,7 %, hoặc sửa lại một trong hai số kia. = 94,5 % ÷ 96,1 % − 1 = giảm 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm; bản thảo ghi giảm 5 % ↔ 94,5% (số kỳ này: 94,5 %) ↔ 96,1% (số kỳ trước: 96,1 %) → 5 > 1,7',
    'The change does not agree: from 96,1 % to 94,5 % is down 1,7 % (1,5–1,9), that is 1,4–1,8 percentage points, the draft says down 5 %. Write giảm 1,7 %, or correct one of the two levels. = 94,5 % ÷ 96,1 % − 1 = down 1,7 % (1,5–1,9), that is 1,4–1,8 percentage points; the draft says down 5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm hơn 8% so với năm 2022 (861.240 người).': [
    '⟦8%⟧ error: Mức giảm không khớp: từ 861.240 người xuống 840.000 người là giảm 2,5 % (2,3–2,6), bản thảo ghi giảm trên 8 %. Ghi giảm trên 2 %, hoặc sửa lại một trong hai số kia. = 840.000 ÷ 861.240 − 1 = giảm 2,5 % (2,3–2,6); bản thảo ghi giảm trên 8 % ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số kỳ trước: 861.240 người) → 8 > 2 → 840.000 > 792.340 → 861.240 > 913.043',
    'The change does not agree: from 861.240 người to 840.000 người is down 2,5 % (2,3–2,6), the draft says down trên 8 %. Write giảm trên 2 %, or correct one of the two levels. = 840.000 ÷ 861.240 − 1 = down 2,5 % (2,3–2,6); the draft says down trên 8 %',
  ],
});

check('number/difference', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang có 800.000-861.240 người tham gia BHYT, tăng 11.240 người so với năm 2022 (840.000 người).':
    [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 11.240 người so với năm 2022 (740.000-840.000 người).':
    [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 11.000-11.240 người so với năm 2022 (840.000 người).':
    [],
});

check('number/difference', 'both levels are stated', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 11.240 người so với năm 2022 (840.000 người).': [
    '⟦11.240⟧ error: Mức chênh lệch không khớp: từ 840.000 người đến 861.240 người là tăng 21.240 (20.240–21.740), bản thảo ghi tăng 11.240. Ghi tăng 21.240, hoặc sửa lại một trong hai số kia. = 861.240 − 840.000 = 21.240 (20.240–21.740); bản thảo ghi tăng 11.240 ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số được so sánh: 840.000 người) → 11.240 > 21.240 → 861.240 > 851.240 → 840.000 > 850.000',
    'The difference does not agree: from 840.000 người to 861.240 người is up 21.240 (20.240–21.740), the draft says up 11.240. Write tăng 21.240, or correct one of the two levels. = 861.240 − 840.000 = 21.240 (20.240–21.740); the draft says up 11.240',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, giảm 21.240 người so với năm 2022 (840.000 người).': [
    '⟦21.240⟧ error: Mức chênh lệch không khớp: từ 840.000 người đến 861.240 người là tăng 21.240 (20.240–21.740), bản thảo ghi giảm 21.240. Ghi tăng 21.240, hoặc sửa lại một trong hai số kia. = 861.240 − 840.000 = 21.240 (20.240–21.740); bản thảo ghi giảm 21.240 ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số được so sánh: 840.000 người) → giảm > tăng → 861.240 > 818.760 → 840.000 > 882.480',
    'The difference does not agree: from 840.000 người to 861.240 người is up 21.240 (20.240–21.740), the draft says down 21.240. Write tăng 21.240, or correct one of the two levels. = 861.240 − 840.000 = 21.240 (20.240–21.740); the draft says down 21.240',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 11.240 người so với năm 2022 (861.240 người).': [
    '⟦11.240⟧ error: Mức chênh lệch không khớp: từ 861.240 người đến 840.000 người là giảm 21.240 (20.240–21.740), bản thảo ghi giảm 11.240. Ghi giảm 21.240, hoặc sửa lại một trong hai số kia. = 840.000 − 861.240 = −21.240 (20.240–21.740); bản thảo ghi giảm 11.240 ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số được so sánh: 861.240 người) → 11.240 > 21.240 → 840.000 > 850.000 → 861.240 > 851.240',
    'The difference does not agree: from 861.240 người to 840.000 người is down 21.240 (20.240–21.740), the draft says down 11.240. Write giảm 21.240, or correct one of the two levels. = 840.000 − 861.240 = −21.240 (20.240–21.740); the draft says down 11.240',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 21.240 người so với năm 2022 (861.240 người).': [],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 2,6 điểm phần trăm so với năm 2022 (94,5%).': [
    '⟦2,6 điểm phần trăm⟧ error: Mức chênh lệch không khớp: từ 94,5 % đến 96,1 % là tăng 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi tăng 2,6 điểm phần trăm. Ghi tăng 1,6 điểm phần trăm, hoặc sửa lại một trong hai số kia. = 96,1 % − 94,5 % = 1,6 điểm phần trăm (1,4–1,8); bản thảo ghi tăng 2,6 điểm phần trăm ↔ 96,1% (số kỳ này: 96,1 %) ↔ 94,5% (số được so sánh: 94,5 %) → 2,6 > 1,6 → 96,1 > 97,1 → 94,5 > 93,5',
    'The difference does not agree: from 94,5 % to 96,1 % is up 1,6 điểm phần trăm (1,4–1,8), the draft says up 2,6 điểm phần trăm. Write tăng 1,6 điểm phần trăm, or correct one of the two levels. = 96,1 % − 94,5 % = 1,6 điểm phần trăm (1,4–1,8); the draft says up 2,6 điểm phần trăm',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,5% dân số, giảm 0,6 điểm phần trăm so với năm 2022 (96,1%).': [
    '⟦0,6 điểm phần trăm⟧ error: Mức chênh lệch không khớp: từ 96,1 % đến 94,5 % là giảm 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi giảm 0,6 điểm phần trăm. Ghi giảm 1,6 điểm phần trăm, hoặc sửa lại một trong hai số kia. = 94,5 % − 96,1 % = −1,6 điểm phần trăm (1,4–1,8); bản thảo ghi giảm 0,6 điểm phần trăm ↔ 94,5% (số kỳ này: 94,5 %) ↔ 96,1% (số được so sánh: 96,1 %) → 0,6 > 1,6 → 94,5 > 95,5 → 96,1 > 95,1',
    'The difference does not agree: from 96,1 % to 94,5 % is down 1,6 điểm phần trăm (1,4–1,8), the draft says down 0,6 điểm phần trăm. Write giảm 1,6 điểm phần trăm, or correct one of the two levels. = 94,5 % − 96,1 % = −1,6 điểm phần trăm (1,4–1,8); the draft says down 0,6 điểm phần trăm',
  ],
});

check('number/multiple', 'both levels are stated', {
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, gấp 3 lần so với năm 2021 (541 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, gấp đôi so với năm 2021 (541 hội nghị).': [
    '⟦đôi⟧ error: Số lần không khớp: từ 541 hội nghị đến 1.623 hội nghị là 3,00 lần, bản thảo ghi đôi. Ghi 3,00 lần, hoặc sửa lại một trong hai số kia. = 1.623 ÷ 541 = 3,00 lần; bản thảo ghi đôi ↔ 1.623 (số kỳ này: 1.623 hội nghị) ↔ 541 (số kỳ trước: 541 hội nghị) → 1.623 > 1.082 → 541 > 812',
    'The multiple does not agree: from 541 hội nghị to 1.623 hội nghị is 3,00 lần, the draft says đôi. Write 3,00 lần, or correct one of the two levels. = 1.623 ÷ 541 = 3,00 lần; the draft says đôi',
  ],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, tăng 3 lần so với năm 2021 (541 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, tăng 2 lần so với năm 2021 (541 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, tăng 4 lần so với năm 2021 (541 hội nghị).': [
    '⟦4 lần⟧ error: Số lần không khớp: từ 541 hội nghị đến 1.623 hội nghị là 3 lần, bản thảo ghi 4 lần. Ghi 3 lần, hoặc sửa lại một trong hai số kia. = 1.623 ÷ 541 = 3 lần; bản thảo ghi 4 lần ↔ 1.623 (số kỳ này: 1.623 hội nghị) ↔ 541 (số kỳ trước: 541 hội nghị) → 4 > 3 → 1.623 > 2.164 → 541 > 406',
    'The multiple does not agree: from 541 hội nghị to 1.623 hội nghị is 3 lần, the draft says 4 lần. Write 3 lần, or correct one of the two levels. = 1.623 ÷ 541 = 3 lần; the draft says 4 lần',
  ],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm 3 lần so với năm 2021 (1.623 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm một nửa so với năm 2021 (1.623 hội nghị).': [
    '⟦một nửa⟧ error: Số lần không khớp: từ 1.623 hội nghị đến 541 hội nghị là giảm 66,7 %, bản thảo ghi một nửa. Ghi giảm 66,7 %, hoặc sửa lại một trong hai số kia. = 541 ÷ 1.623 = 0,33 lần (0,33–0,34); bản thảo ghi một nửa ↔ 541 (số kỳ này: 541 hội nghị) ↔ 1.623 (số kỳ trước: 1.623 hội nghị)',
    'The multiple does not agree: from 1.623 hội nghị to 541 hội nghị is giảm 66,7 %, the draft says một nửa. Write giảm 66,7 %, or correct one of the two levels. = 541 ÷ 1.623 = 0,33 lần (0,33–0,34); the draft says một nửa',
  ],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm 1/3 so với năm 2021 (1.623 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm 2/3 so với năm 2021 (1.623 hội nghị).': [],
  'Năm 2023, tỉnh Hà Giang có 32.400 người tham gia BHXH tự nguyện, tăng gấp 1,5 lần so với năm 2022 (16.200 người).': [
    '⟦1,5 lần⟧ error: Số lần không khớp: từ 16.200 người đến 32.400 người là 2,0 lần, bản thảo ghi 1,5 lần. Ghi 2,0 lần, hoặc sửa lại một trong hai số kia. = 32.400 ÷ 16.200 = 2,0 lần; bản thảo ghi 1,5 lần ↔ 32.400 (số kỳ này: 32.400 người) ↔ 16.200 (số kỳ trước: 16.200 người) → 1,5 > 2,0 → 32.400 > 24.300 → 16.200 > 21.600',
    'The multiple does not agree: from 16.200 người to 32.400 người is 2,0 lần, the draft says 1,5 lần. Write 2,0 lần, or correct one of the two levels. = 32.400 ÷ 16.200 = 2,0 lần; the draft says 1,5 lần',
  ],
  'Năm 2023, tỉnh Hà Giang có 32.400 người tham gia BHXH tự nguyện, tăng 2 lần so với năm 2022 (16.200 người).': [],
  'Năm 2023, tỉnh Hà Giang có 48.600 người tham gia BHXH tự nguyện, tăng 2 lần so với năm 2022 (16.200 người).': [],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, giảm 3 lần so với năm 2022 (32.400 người).': [
    '⟦3 lần⟧ error: Số lần không khớp: từ 32.400 người đến 16.200 người là 2 lần, bản thảo ghi 3 lần. Ghi 2 lần, hoặc sửa lại một trong hai số kia. = 32.400 ÷ 16.200 = 2 lần; bản thảo ghi 3 lần ↔ 16.200 (số kỳ này: 16.200 người) ↔ 32.400 (số kỳ trước: 32.400 người) → 3 > 2 → 32.400 > 48.600 → 16.200 > 10.800',
    'The multiple does not agree: from 32.400 người to 16.200 người is 2 lần, the draft says 3 lần. Write 2 lần, or correct one of the two levels. = 32.400 ÷ 16.200 = 2 lần; the draft says 3 lần',
  ],
});

check('number/target', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang có 16.200-16.500 người tham gia BHXH tự nguyện, đạt 80% kế hoạch (18.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 80-85% kế hoạch (18.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 80% kế hoạch (18.000-19.000 người).': [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 95-96,1% dân số, vượt 5 điểm phần trăm so với chỉ tiêu được giao (94,5%).':
    [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số, vượt 5-6 điểm phần trăm so với chỉ tiêu được giao (94,5%).':
    [],
});

check('number/target', 'what was reached of what was asked', {
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 95% kế hoạch (18.000 người).': [
    '⟦95%⟧ error: Mức so với chỉ tiêu không khớp: 16.200 người so với chỉ tiêu 18.000 người là đạt 90 % (89–91), bản thảo ghi đạt 95 %. Sửa thành đạt 90 %, hoặc sửa lại kết quả hay chỉ tiêu. = 16.200 ÷ 18.000 = đạt 90 % (89–91); bản thảo ghi đạt 95 % ↔ 16.200 (kết quả: 16.200 người) ↔ 18.000 (chỉ tiêu: 18.000 người) → 95 > 90 → 16.200 > 17.100 → 18.000 > 17.053',
    'Attainment does not agree: 16.200 người against a target of 18.000 người is reached 90 % (89–91), the draft says reached 95 %. Write đạt 90 %, or correct the result or the target. = 16.200 ÷ 18.000 = reached 90 % (89–91); the draft says reached 95 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 90% kế hoạch (18.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 18.000 người tham gia BHXH tự nguyện, vượt 5% kế hoạch (16.200 người).': [
    '⟦5%⟧ error: Mức so với chỉ tiêu không khớp: 18.000 người so với chỉ tiêu 16.200 người là vượt 11,1 % (10,8–11,8), bản thảo ghi vượt 5 %. Sửa thành vượt 11,1 %, hoặc sửa lại kết quả hay chỉ tiêu. = 18.000 ÷ 16.200 − 1 = vượt 11,1 % (10,8–11,8); bản thảo ghi vượt 5 % ↔ 18.000 (kết quả: 18.000 người) ↔ 16.200 (chỉ tiêu: 16.200 người) → 5 > 11,1',
    'Attainment does not agree: 18.000 người against a target of 16.200 người is above by 11,1 % (10,8–11,8), the draft says above by 5 %. Write vượt 11,1 %, or correct the result or the target. = 18.000 ÷ 16.200 − 1 = above by 11,1 % (10,8–11,8); the draft says above by 5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 18.000 người tham gia BHXH tự nguyện, vượt 1.500 người so với kế hoạch (16.200 người).': [
    '⟦1.500⟧ error: Mức so với chỉ tiêu không khớp: 18.000 người so với chỉ tiêu 16.200 người là vượt 1.800 (1.750–1.900), bản thảo ghi vượt 1.500. Sửa thành vượt 1.800, hoặc sửa lại kết quả hay chỉ tiêu. = 18.000 − 16.200 = vượt 1.800 (1.750–1.900); bản thảo ghi vượt 1.500 ↔ 18.000 (kết quả: 18.000 người) ↔ 16.200 (chỉ tiêu: 16.200 người) → 1.500 > 1.800 → 18.000 > 17.700 → 16.200 > 16.500',
    'Attainment does not agree: 18.000 người against a target of 16.200 người is above by 1.800 (1.750–1.900), the draft says above by 1.500. Write vượt 1.800, or correct the result or the target. = 18.000 − 16.200 = above by 1.800 (1.750–1.900); the draft says above by 1.500',
  ],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, thấp hơn 1.500 người so với kế hoạch (18.000 người).':
    [
      '⟦1.500⟧ error: Mức so với chỉ tiêu không khớp: 16.200 người so với chỉ tiêu 18.000 người là thấp hơn 1.800 (1.750–1.900), bản thảo ghi thấp hơn 1.500. Sửa thành thấp hơn 1.800, hoặc sửa lại kết quả hay chỉ tiêu. = 16.200 − 18.000 = thấp hơn 1.800 (1.750–1.900); bản thảo ghi thấp hơn 1.500 ↔ 16.200 (kết quả: 16.200 người) ↔ 18.000 (chỉ tiêu: 18.000 người) → 1.500 > 1.800 → 16.200 > 16.500 → 18.000 > 17.700',
      'Attainment does not agree: 16.200 người against a target of 18.000 người is below by 1.800 (1.750–1.900), the draft says below by 1.500. Write thấp hơn 1.800, or correct the result or the target. = 16.200 − 18.000 = below by 1.800 (1.750–1.900); the draft says below by 1.500',
    ],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, vượt 1.800 người so với kế hoạch (18.000 người).': [
    '⟦1.800⟧ error: Mức so với chỉ tiêu không khớp: 16.200 người so với chỉ tiêu 18.000 người là thấp hơn 1.800 (1.750–1.900), bản thảo ghi vượt 1.800. Sửa thành thấp hơn 1.800, hoặc sửa lại kết quả hay chỉ tiêu. = 16.200 − 18.000 = thấp hơn 1.800 (1.750–1.900); bản thảo ghi vượt 1.800 ↔ 16.200 (kết quả: 16.200 người) ↔ 18.000 (chỉ tiêu: 18.000 người) → 16.200 > 19.800 → 18.000 > 14.400',
    'Attainment does not agree: 16.200 người against a target of 18.000 người is below by 1.800 (1.750–1.900), the draft says above by 1.800. Write thấp hơn 1.800, or correct the result or the target. = 16.200 − 18.000 = below by 1.800 (1.750–1.900); the draft says above by 1.800',
  ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số, vượt 2,6 điểm phần trăm so với chỉ tiêu được giao (94,5%).':
    [
      '⟦2,6 điểm phần trăm⟧ error: Mức so với chỉ tiêu không khớp: 96,1 % so với chỉ tiêu 94,5 % là vượt 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi vượt 2,6 điểm phần trăm. Sửa thành vượt 1,6 điểm phần trăm, hoặc sửa lại kết quả hay chỉ tiêu. = 96,1 % − 94,5 % = vượt 1,6 điểm phần trăm (1,4–1,8); bản thảo ghi vượt 2,6 điểm phần trăm ↔ 96,1% (kết quả: 96,1 %) ↔ 94,5% (chỉ tiêu: 94,5 %) → 2,6 > 1,6 → 96,1 > 97,1 → 94,5 > 93,5',
      'Attainment does not agree: 96,1 % against a target of 94,5 % is above by 1,6 điểm phần trăm (1,4–1,8), the draft says above by 2,6 điểm phần trăm. Write vượt 1,6 điểm phần trăm, or correct the result or the target. = 96,1 % − 94,5 % = above by 1,6 điểm phần trăm (1,4–1,8); the draft says above by 2,6 điểm phần trăm',
    ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số, vượt 2,6% so với chỉ tiêu được giao (94,5%).': [
    '⟦2,6%⟧ error: Mức so với chỉ tiêu không khớp: 96,1 % so với chỉ tiêu 94,5 % là vượt 1,6 % (1,4–1,8) nếu trừ, 1,7 % (1,5–1,9) nếu chia, bản thảo ghi vượt 2,6 %. Sửa thành vượt 1,6 %, hoặc sửa lại kết quả hay chỉ tiêu. = 96,1 % − 94,5 % = vượt 1,6 % (1,4–1,8) nếu trừ, 1,7 % (1,5–1,9) nếu chia; bản thảo ghi vượt 2,6 % ↔ 96,1% (kết quả: 96,1 %) ↔ 94,5% (chỉ tiêu: 94,5 %) → 2,6 > 1,6',
    'Attainment does not agree: 96,1 % against a target of 94,5 % is above by 1,6 % (1,4–1,8) as a difference, 1,7 % (1,5–1,9) as a ratio, the draft says above by 2,6 %. Write vượt 1,6 %, or correct the result or the target. = 96,1 % − 94,5 % = above by 1,6 % (1,4–1,8) as a difference, 1,7 % (1,5–1,9) as a ratio; the draft says above by 2,6 %',
  ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 94,5% dân số, thấp hơn 2,6 điểm phần trăm so với chỉ tiêu được giao (96,1%).':
    [
      '⟦2,6 điểm phần trăm⟧ error: Mức so với chỉ tiêu không khớp: 94,5 % so với chỉ tiêu 96,1 % là thấp hơn 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi thấp hơn 2,6 điểm phần trăm. Sửa thành thấp hơn 1,6 điểm phần trăm, hoặc sửa lại kết quả hay chỉ tiêu. = 94,5 % − 96,1 % = thấp hơn 1,6 điểm phần trăm (1,4–1,8); bản thảo ghi thấp hơn 2,6 điểm phần trăm ↔ 94,5% (kết quả: 94,5 %) ↔ 96,1% (chỉ tiêu: 96,1 %) → 2,6 > 1,6 → 94,5 > 93,5 → 96,1 > 97,1',
      'Attainment does not agree: 94,5 % against a target of 96,1 % is below by 1,6 điểm phần trăm (1,4–1,8), the draft says below by 2,6 điểm phần trăm. Write thấp hơn 1,6 điểm phần trăm, or correct the result or the target. = 94,5 % − 96,1 % = below by 1,6 điểm phần trăm (1,4–1,8); the draft says below by 2,6 điểm phần trăm',
    ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 94,5% dân số, vượt 1,6 điểm phần trăm so với chỉ tiêu được giao (96,1%).':
    [
      '⟦1,6 điểm phần trăm⟧ error: Mức so với chỉ tiêu không khớp: 94,5 % so với chỉ tiêu 96,1 % là thấp hơn 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi vượt 1,6 điểm phần trăm. Sửa thành thấp hơn 1,6 điểm phần trăm, hoặc sửa lại kết quả hay chỉ tiêu. = 94,5 % − 96,1 % = thấp hơn 1,6 điểm phần trăm (1,4–1,8); bản thảo ghi vượt 1,6 điểm phần trăm ↔ 94,5% (kết quả: 94,5 %) ↔ 96,1% (chỉ tiêu: 96,1 %) → 94,5 > 97,7 → 96,1 > 92,9',
      'Attainment does not agree: 94,5 % against a target of 96,1 % is below by 1,6 điểm phần trăm (1,4–1,8), the draft says above by 1,6 điểm phần trăm. Write thấp hơn 1,6 điểm phần trăm, or correct the result or the target. = 94,5 % − 96,1 % = below by 1,6 điểm phần trăm (1,4–1,8); the draft says above by 1,6 điểm phần trăm',
    ],
});

check('number/percentage-point', 'a change from nothing, changes without their rate', {
  'Tỷ lệ chi trả qua tài khoản của tỉnh Hà Giang năm 2023 đạt 1,6%, tăng 1,6% so với năm 2022 (0%).': [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang tăng 1,6% so với năm 2022.': [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang tăng 1,6 điểm phần trăm so với năm 2022.': [],
  'Năm 2023, số hội nghị truyền thông của tỉnh Hà Giang tăng 12 điểm phần trăm so với năm 2022.': [
    '⟦12 điểm phần trăm⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 12 %. →  điểm phần trăm > %',
    'Counts and amounts change by percent, not by percentage points: write 12 %.',
  ],
});

check('number/percentage-point', 'rates and counts', {
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,5% dân số, giảm 1,6% so với năm 2022 (96,1%).': [
    '⟦1,6%⟧ warning: Từ 96,1 % đến 94,5 % là chênh 1,6 điểm phần trăm, không phải 1,6 %: ghi 1,6 điểm phần trăm. ↔ 94,5% (tỷ lệ kỳ này: 94,5 %) ↔ 96,1% (tỷ lệ được so sánh: 96,1 %) → % >  điểm phần trăm',
    'From 96,1 % to 94,5 % is 1,6 percentage points, not 1,6 %: write 1,6 điểm phần trăm.',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng gần 1,6% so với năm 2022 (94,6%).': [],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 1,6 phần trăm so với năm 2022 (94,5%).': [
    '⟦1,6 phần trăm⟧ warning: Từ 94,5 % đến 96,1 % là chênh 1,6 điểm phần trăm, không phải 1,6 %: ghi 1,6 điểm phần trăm. ↔ 96,1% (tỷ lệ kỳ này: 96,1 %) ↔ 94,5% (tỷ lệ được so sánh: 94,5 %) →  phần trăm >  điểm phần trăm',
    'From 94,5 % to 96,1 % is 1,6 percentage points, not 1,6 %: write 1,6 điểm phần trăm.',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 100% dân số, tăng 1% so với năm 2022 (99%).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2,5 điểm phần trăm so với năm 2022 (840.000 người).': [
    '⟦2,5 điểm phần trăm⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 2,5 %. →  điểm phần trăm > %',
    'Counts and amounts change by percent, not by percentage points: write 2,5 %.',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2,5 điểm % so với năm 2022.': [
    '⟦2,5 điểm %⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 2,5 %. →  điểm % > %',
    'Counts and amounts change by percent, not by percentage points: write 2,5 %.',
  ],
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang tăng 2,5 điểm phần trăm so với năm 2022.': [
    '⟦2,5 điểm phần trăm⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 2,5 %. →  điểm phần trăm > %',
    'Counts and amounts change by percent, not by percentage points: write 2,5 %.',
  ],
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang tăng, tỷ lệ bao phủ đạt 96,1%, tăng 2,5 điểm phần trăm so với năm 2022.':
    [],
});

check('number/share-of-total', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200-1.300 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 75%.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300-310 hội nghị trực tuyến, chiếm 75%.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 75-80%.': [],
});

check('number/share-of-total', 'a part of its whole', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 35%.': [
    '⟦35%⟧ error: Tỷ trọng không khớp: 300 hội nghị trên 1.200 hội nghị là 25 %, bản thảo ghi 35 %. Ghi 25 %, hoặc sửa lại một trong hai số kia. = 300 ÷ 1.200 = 25 %; bản thảo ghi 35 % ↔ 300 (phần: 300 hội nghị) ↔ 1.200 (tổng: 1.200 hội nghị) → 35 > 25 → 300 > 420 → 1.200 > 857',
    'The share does not agree: 300 hội nghị of 1.200 hội nghị is 25 %, the draft says 35 %. Write 25 %, or correct one of the two numbers. = 300 ÷ 1.200 = 25 %; the draft says 35 %',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm một nửa.': [
    '⟦một nửa⟧ error: Tỷ trọng không khớp: 300 hội nghị trên 1.200 hội nghị là 25,0 %, bản thảo ghi một nửa. Ghi 25,0 %, hoặc sửa lại một trong hai số kia. = 300 ÷ 1.200 = 25,0 %; bản thảo ghi một nửa ↔ 300 (phần: 300 hội nghị) ↔ 1.200 (tổng: 1.200 hội nghị) → 300 > 600 → 1.200 > 600',
    'The share does not agree: 300 hội nghị of 1.200 hội nghị is 25,0 %, the draft says một nửa. Write 25,0 %, or correct one of the two numbers. = 300 ÷ 1.200 = 25,0 %; the draft says một nửa',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 25%.': [],
  'Có 63 tỉnh tổ chức, 45 tỉnh báo cáo; trong đó 12 tỉnh gửi chậm, chiếm 19%.': [],
});

check('number/sum-of-parts', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200-1.300 hội nghị, gồm 700 hội nghị ở xã và 200 hội nghị ở huyện.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 700 hội nghị ở xã và 200-210 hội nghị ở huyện.': [],
});

check('number/sum-of-parts', 'parts and their sum', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 700 hội nghị ở xã và 400 hội nghị ở huyện.': [
    '⟦1.200⟧ error: Tổng không khớp: 2 phần cộng lại được 1.100, bản thảo ghi tổng là 1.200. Ghi tổng 1.100, hoặc sửa phần bị sai. = 700 + 400 = 1.100; bản thảo ghi 1.200 ↔ 700 (phần: 700 hội nghị) ↔ 400 (phần: 400 hội nghị) → 1.200 > 1.100 → 700 > 800 → 400 > 500',
    'The total does not agree: the 2 parts add up to 1.100, the draft says 1.200. Write 1.100, or correct the part that is wrong. = 700 + 400 = 1.100; the draft says 1.200',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 700 hội nghị ở xã và 500 hội nghị ở huyện.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 100 hội nghị ở xã, 200 hội nghị ở huyện, 300 hội nghị ở trường, 150 hội nghị ở chợ và 350 hội nghị ở tỉnh.':
    [
      '⟦1.200⟧ error: Tổng không khớp: 5 phần cộng lại được 1.100, bản thảo ghi tổng là 1.200. Ghi tổng 1.100, hoặc sửa phần bị sai. = 100 + 200 + 300 + 150 + 350 = 1.100; bản thảo ghi 1.200 ↔ 100 (phần: 100 hội nghị) ↔ 200 (phần: 200 hội nghị) ↔ 300 (phần: 300 hội nghị) ↔ 150 (phần: 150 hội nghị) ↔ 350 (phần: 350 hội nghị) → 1.200 > 1.100',
      'The total does not agree: the 5 parts add up to 1.100, the draft says 1.200. Write 1.100, or correct the part that is wrong. = 100 + 200 + 300 + 150 + 350 = 1.100; the draft says 1.200',
    ],
});

check('number/average', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200-1.300 hội nghị, bình quân mỗi tháng 150 hội nghị.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi tháng 150-160 hội nghị.': [],
});

check('number/average', 'a total over its number', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi tháng 120 hội nghị.': [
    '⟦120⟧ error: Số bình quân không khớp: 1.200 hội nghị chia cho 12 tháng là 100, bản thảo ghi 120. Ghi 100, hoặc sửa lại tổng. = 1.200 ÷ 12 tháng = 100; bản thảo ghi 120 ↔ 1.200 (tổng: 1.200 hội nghị) → 120 > 100 → 1.200 > 1.440',
    'The average does not agree: 1.200 hội nghị over 12 months is 100, the draft says 120. Write 100, or correct the total. = 1.200 ÷ 12 months = 100; the draft says 120',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi tháng 100 hội nghị.': [],
  'Từ ngày 01/6/2023 đến ngày 10/6/2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi ngày 100 hội nghị.': [
    '⟦100⟧ error: Số bình quân không khớp: 1.200 hội nghị chia cho 10 ngày là 120, bản thảo ghi 100. Ghi 120, hoặc sửa lại tổng. = 1.200 ÷ 10 ngày = 120; bản thảo ghi 100 ↔ 1.200 (tổng: 1.200 hội nghị) → 100 > 120 → 1.200 > 1.000',
    'The average does not agree: 1.200 hội nghị over 10 days is 120, the draft says 100. Write 120, or correct the total. = 1.200 ÷ 10 days = 120; the draft says 100',
  ],
});

check('number/plausible-range', 'rates of a whole', {
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 196,1% dân số.': [
    '⟦196,1%⟧ error: Tỷ lệ bao phủ bảo hiểm y tế là 196,1 %: không thể quá 100 %. Kiểm tra lại dấu phẩy và nguồn; nếu là tỷ lệ hoàn thành kế hoạch thì ghi rõ “kế hoạch”, “chỉ tiêu”.',
    'Health insurance coverage is 196,1 %: it cannot exceed 100 %. Check the comma and the source; if it is the attainment of a plan, say “kế hoạch” or “chỉ tiêu”.',
  ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 100% dân số.': [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 9,6% dân số.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó hội nghị trực tuyến chiếm 125%.': [
    '⟦125%⟧ error: Tỷ trọng là 125 %: không thể quá 100 %. Kiểm tra lại dấu phẩy và nguồn; nếu là tỷ lệ hoàn thành kế hoạch thì ghi rõ “kế hoạch”, “chỉ tiêu”.',
    'The share is 125 %: it cannot exceed 100 %. Check the comma and the source; if it is the attainment of a plan, say “kế hoạch” or “chỉ tiêu”.',
  ],
});

check('number/respectively', 'lists of equal length', {
  'Năm 2022 và năm 2023, số người tham gia BHYT của tỉnh Hà Giang lần lượt là 840.000 người, 850.000 người và 861.240 người.':
    [
      '⟦lần lượt là 840.000 người, 850.000 người và 861.240 người⟧ error: Trước “lần lượt” có 2 mục, sau đó có 3 số (840.000; 850.000; 861.240). Bổ sung số còn thiếu hoặc bỏ mục thừa.',
      'Before “lần lượt” there are 2 things, after it 3 numbers (840.000; 850.000; 861.240). Add the missing number, or drop what is too much.',
    ],
  'Số người tham gia BHXH và BHYT của tỉnh Hà Giang năm 2022 và năm 2023 lần lượt là 40.000, 45.000, 840.000 và 861.240 người.':
    [],
});

check('number/cumulative', 'a shorter time in a longer one', {
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 854 hội nghị truyền thông.':
    [
      '⟦854⟧ error: Số lũy kế không thể giảm: năm 2023 ghi 846 hội nghị, ít hơn 854 hội nghị của quý I/2023 nằm trong kỳ đó. Kiểm tra lại hai số và kỳ của chúng. = 846 (năm 2023) ≥ 854 (quý I/2023)? ↔ 846 (số nêu trước: 846 hội nghị)',
      'A cumulated number cannot fall: in 2023 it is 846 hội nghị, less than the 854 hội nghị in Q1 2023, which lie within. Check both numbers and their periods. = 846 (in 2023) ≥ 854 (in Q1 2023)?',
    ],
  'Quý I/2023, BHXH tỉnh Hà Giang tổ chức 854 hội nghị truyền thông. Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông.':
    [
      '⟦846⟧ error: Số lũy kế không thể giảm: năm 2023 ghi 846 hội nghị, ít hơn 854 hội nghị của quý I/2023 nằm trong kỳ đó. Kiểm tra lại hai số và kỳ của chúng. = 846 (năm 2023) ≥ 854 (quý I/2023)? ↔ 854 (số nêu trước: 854 hội nghị)',
      'A cumulated number cannot fall: in 2023 it is 846 hội nghị, less than the 854 hội nghị in Q1 2023, which lie within. Check both numbers and their periods. = 846 (in 2023) ≥ 854 (in Q1 2023)?',
    ],
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông.':
    [],
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức ít nhất 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 946 hội nghị truyền thông.':
    [],
});

check('number/part-within-whole', 'ranges and other kinds are not judged', {
  'Năm 2023, tỉnh Hà Giang có 1.200-1.300 hội nghị, trong đó có 1.400 hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có 1.200 hội nghị, trong đó có 1.300-1.400 hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có 12 hội nghị, trong đó 25% hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có không quá 1.200 hội nghị, trong đó có không quá 1.300 hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có ít nhất 1.200 hội nghị, trong đó có 1.300 hội nghị trực tuyến.': [],
});

check('number/part-within-whole', 'a part above its whole', {
  'Năm 2023, tỉnh Hà Giang có 1.200 hội nghị, trong đó có 1.300 hội nghị trực tuyến.': [
    '⟦1.300⟧ error: Phần lớn hơn tổng: bản thảo nêu 1.300 hội nghị nằm trong 1.200 hội nghị. Sửa lại số bị sai, hoặc bỏ chữ nói rằng số này nằm trong số kia. = 1.300 > 1.200 ↔ 1.200 (tổng: 1.200 hội nghị)',
    'The part exceeds the whole: the draft counts 1.300 hội nghị within 1.200 hội nghị. Correct the number that is wrong, or drop the word that makes one a part of the other. = 1.300 > 1.200',
  ],
  'Năm 2023, tỉnh Hà Giang có 1.200 hội nghị, trong đó có 1.200 hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có không quá 1.200 hội nghị, trong đó có ít nhất 1.300 hội nghị trực tuyến.': [
    '⟦1.300⟧ error: Phần lớn hơn tổng: bản thảo nêu ít nhất 1.300 hội nghị nằm trong không quá 1.200 hội nghị. Sửa lại số bị sai, hoặc bỏ chữ nói rằng số này nằm trong số kia. = 1.300 > 1.200 ↔ 1.200 (tổng: không quá 1.200 hội nghị)',
    'The part exceeds the whole: the draft counts ít nhất 1.300 hội nghị within không quá 1.200 hội nghị. Correct the number that is wrong, or drop the word that makes one a part of the other. = 1.300 > 1.200',
  ],
});

check('number/shared-denominator', 'ranges are not judged', {
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.000-42.310 người tham gia BHTN, đạt 19% lực lượng lao động trong độ tuổi.':
    [],
});

check('number/shared-denominator', 'two rates of one base', {
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt 9,90% lực lượng lao động trong độ tuổi.':
    [
      '⟦9,90%⟧ error: Hai tỷ lệ trên cùng lực lượng lao động trong độ tuổi lao động không khớp nhau: 68.460 người ứng với 14,71 % cho mẫu số 465.398 (465.081–465.556), còn 42.310 người ứng với 9,90 % cho 427.374 (426.942–427.590). Với mẫu số thứ nhất, tỷ lệ thứ hai là 9,09 %. Sửa số bị sai; nếu hai tỷ lệ tính trên hai mẫu số thì nêu rõ. = 68.460 ÷ 14,71 % = 465.398 (465.081–465.556); 42.310 ÷ 9,90 % = 427.374 (426.942–427.590) ↔ 42.310 (tử số của tỷ lệ này: 42.310 người) ↔ 14,71% (tỷ lệ kia: 14,71 %) ↔ 68.460 (tử số của tỷ lệ kia: 68.460 người) → 9,90 > 9,09 → 42.310 > 46.074 → 14,71 > 16,02 → 68.460 > 62.867',
      'Two rates over the same labour force of working age do not agree: 68.460 người at 14,71 % give a base of 465.398 (465.081–465.556), 42.310 người at 9,90 % give 427.374 (426.942–427.590). On the first base the second rate is 9,09 %. Correct the number that is wrong; if the bases differ, say so. = 68.460 ÷ 14,71 % = 465.398 (465.081–465.556); 42.310 ÷ 9,90 % = 427.374 (426.942–427.590)',
    ],
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt 8-9% lực lượng lao động trong độ tuổi.':
    [],
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi. Hết năm 2023, tỉnh Cao Bằng có 42.310 người tham gia BHTN, đạt 9,90% lực lượng lao động trong độ tuổi.':
    [],
});

check('number/one-value', 'a range holds what lies between its ends', {
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang là từ 850.000 đến 870.000 người. Cả năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT.':
    [],
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang là từ 850.000 đến 870.000 người. Cả năm 2023, tỉnh Hà Giang có 881.240 người tham gia BHYT.':
    [
      '⟦881.240⟧ error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 881.240 người, phía trước đã ghi 850.000 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 850.000 (giá trị nêu trước: 850.000 người)',
      'Participants in health insurance in 2023 (Hà Giang): here it is 881.240 người, further up it was 850.000 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  'Năm 2023, tỉnh Hà Giang có 881.240 người tham gia BHYT. Cả năm 2023, số người tham gia BHYT của tỉnh Hà Giang là từ 850.000 đến 870.000 người.':
    [
      '⟦850.000⟧ error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 850.000 người, phía trước đã ghi 881.240 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 881.240 (giá trị nêu trước: 881.240 người)',
      'Participants in health insurance in 2023 (Hà Giang): here it is 850.000 người, further up it was 881.240 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, rồi có 871.240 người tham gia BHYT.':
    [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có 816.240 người tham gia BHYT.':
    [
      '⟦816.240⟧ error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 816.240 người, phía trước đã ghi 861.240 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 861.240 (giá trị nêu trước: 861.240 người)',
      'Participants in health insurance in 2023 (Hà Giang): here it is 816.240 người, further up it was 861.240 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
});

check('number/one-value', 'one value for one thing', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có 816.240 người tham gia BHYT.':
    [
      '⟦816.240⟧ error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 816.240 người, phía trước đã ghi 861.240 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 861.240 (giá trị nêu trước: 861.240 người)',
      'Participants in health insurance in 2023 (Hà Giang): here it is 816.240 người, further up it was 861.240 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có trên 861.000 người tham gia BHYT.':
    [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số. Năm 2023, tỉnh Hà Giang đạt tỷ lệ bao phủ BHYT 91,6% dân số.':
    [
      '⟦91,6%⟧ error: Tỷ lệ bao phủ bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 91,6 %, phía trước đã ghi 96,1 %. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 96,1% (giá trị nêu trước: 96,1 %)',
      'Health insurance coverage in 2023 (Hà Giang): here it is 91,6 %, further up it was 96,1 %. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Trong năm 2023, BHXH tỉnh Hà Giang tổ chức 864 hội nghị truyền thông.':
    [
      '⟦864⟧ error: Số hội nghị truyền thông, tư vấn, đối thoại năm 2023 (Hà Giang): ở đây ghi 864 hội nghị, phía trước đã ghi 846 hội nghị. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 846 (giá trị nêu trước: 846 hội nghị)',
      'Communication, advice and dialogue conferences in 2023 (Hà Giang): here it is 864 hội nghị, further up it was 846 hội nghị. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
});

check('number/comparable', 'the basis changed between the two times', {
  'Năm 2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2024.': [
    '⟦5%⟧ warning: Số người tham gia bảo hiểm y tế 5 % so với năm 2024 không cùng cơ sở: Lào Cai được sắp xếp lại từ ngày 01/7/2025, số kỳ trước có thể chỉ của địa bàn cũ. Nêu rõ hai số tính trên cơ sở khác nhau, hoặc tính lại số kỳ trước.',
    'Participants in health insurance 5 % against in 2024 is not on one basis: Lào Cai was reorganised on 1 July 2025, and the earlier value may be of the old province alone. Say that the bases differ, or compute the earlier value again.',
  ],
  'Năm 2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2024 (tính gộp cả Yên Bái).': [],
  'Năm 2024, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2023.': [],
  'Năm 2026, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2025, gấp 1,2 lần năm 2024.': [],
  'Năm 2025, tỉnh Cao Bằng có 861.240 người tham gia BHYT, tăng 5% so với năm 2024.': [],
  'Năm 2025, cả nước có 95,6 triệu người tham gia BHYT, tăng 1% so với năm 2024.': [],
  'Năm 2025, xã Bát Xát, tỉnh Lào Cai có 8.240 người tham gia BHYT, tăng 5% so với năm 2024.': [],
  '---\ndate: 2025-03-10\n---\n\nNăm 2025, tỉnh Lào Cai phấn đấu có 861.240 người tham gia BHYT, tăng 5% so với năm 2024.':
    [],
});

check('number/reference', 'what is published', {
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT; dân số cả nước năm 2022 là 89,5 triệu người.': [
    '⟦89,5 triệu⟧ warning: Dân số trung bình năm 2022 (toàn quốc): bản thảo ghi 89,5 triệu người, số đã công bố là 99,468 triệu người (Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ. → 89,5 > 99,5',
    'Average population in 2022 (nationwide): the draft says 89,5 triệu người, the published value is 99,468 triệu người (Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình). Correct it by the source; if it is another number (period, place, scope), say so.',
  ],
  'Năm 2022, cả nước có 81,074 triệu người tham gia BHYT.': [
    '⟦81,074 triệu⟧ warning: Số người tham gia bảo hiểm y tế năm 2022 (toàn quốc): bản thảo ghi 81,074 triệu người, số đã công bố là 91,074 triệu người (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ. → 81,074 > 91,074',
    'Participants in health insurance in 2022 (nationwide): the draft says 81,074 triệu người, the published value is 91,074 triệu người (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Correct it by the source; if it is another number (period, place, scope), say so.',
  ],
  'Năm 2022, cả nước có trên 91 triệu người tham gia BHYT, 17,5 triệu người tham gia BHXH.': [],
  'Năm 2030, cả nước phấn đấu có 81,074 triệu người tham gia BHYT.': [],
  'Tính đến hết năm 2022, tỷ lệ bao phủ BHYT cả nước đạt 82,04% dân số.': [
    '⟦82,04%⟧ warning: Tỷ lệ bao phủ bảo hiểm y tế đến hết năm 2022 (toàn quốc): bản thảo ghi 82,04 %, số đã công bố là 92,04 % (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ. → 82,04 > 92,04',
    'Health insurance coverage up to the end of 2022 (nationwide): the draft says 82,04 %, the published value is 92,04 % (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Correct it by the source; if it is another number (period, place, scope), say so.',
  ],
});

check('number/coverage', 'numerator and denominator', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 90% dân số (896.000 người).': [
    '⟦90%⟧ error: Tỷ lệ không khớp: 861.240 người trên 896.000 người là 96,1 % (96,0–96,2), bản thảo ghi 90 %. Ghi 96,1 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 896.000 = 96,1 % (96,0–96,2); bản thảo ghi 90 % ↔ 861.240 (tử số: 861.240 người) ↔ 896.000 (mẫu số: 896.000 người) → 90 > 96,1 → 861.240 > 806.400 → 896.000 > 956.933',
    'The rate does not agree: 861.240 người out of 896.000 người is 96,1 % (96,0–96,2), the draft says 90 %. Write 96,1 %, or correct one of the two counts. = 861.240 ÷ 896.000 = 96,1 % (96,0–96,2); the draft says 90 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 96,1% dân số (896.000 người).': [],
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt 80% dân số.': [
    '⟦80%⟧ warning: Tỷ lệ không khớp: 91,074 triệu người trên 99,468 triệu người (Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình, mẫu số của báo cáo được phép lệch −2,0 đến +0,5 %) là 91,6 % (91,1–93,5), bản thảo ghi 80 %. Đối chiếu lại tỷ lệ và số người với báo cáo gốc; nếu tính trên mẫu số khác thì nêu rõ. = 91,074 triệu ÷ 99,468 triệu = 91,6 % (91,1–93,5); bản thảo ghi 80 % ↔ 91,074 triệu (tử số: 91,074 triệu người)',
    'The rate does not agree: 91,074 triệu người out of 99,468 triệu người (Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình, reports may differ from it by −2.0 to +0.5 %) is 91,6 % (91,1–93,5), the draft says 80 %. Check rate and count against the original report; if the base is another one, say so. = 91,074 triệu ÷ 99,468 triệu = 91,6 % (91,1–93,5); the draft says 80 %',
  ],
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt 92% dân số.': [],
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt trên 92% dân số.': [],
  'Năm 2022, cả nước có 17,5 triệu người tham gia BHXH, đạt 48,08% lực lượng lao động trong độ tuổi.': [
    '⟦48,08%⟧ warning: Tỷ lệ không khớp: 17,5 triệu người trên 16,3 triệu ÷ 33 % (VietnamPlus (bản tiếng Anh), bài 223289 (10/3/2022)) là 35,43 % (34,47–36,83), bản thảo ghi 48,08 %. Đối chiếu lại tỷ lệ và số người với báo cáo gốc; nếu tính trên mẫu số khác thì nêu rõ. = 17,5 triệu ÷ (16,3 triệu ÷ 33 %) = 35,43 % (34,47–36,83); bản thảo ghi 48,08 % ↔ 17,5 triệu (tử số: 17,5 triệu người)',
    'The rate does not agree: 17,5 triệu người out of 16,3 triệu ÷ 33 % (VietnamPlus (bản tiếng Anh), bài 223289 (10/3/2022)) is 35,43 % (34,47–36,83), the draft says 48,08 %. Check rate and count against the original report; if the base is another one, say so. = 17,5 triệu ÷ (16,3 triệu ÷ 33 %) = 35,43 % (34,47–36,83); the draft says 48,08 %',
  ],
});

/**
 * Holds what a rule says of drafts: what it underlines, its severity, its words and sum, other places (↔), and what its fixes write (→, ⇒
 * where they are safe); then the words and the sum in English.
 */
function check(rule: string, what: string, drafts: Readonly<Record<string, readonly string[]>>): void {
  test.each(Object.entries(drafts))(`${rule}: ${what}: %s`, (draft, expected) => {
    const [vi = [], en = []] = (['vi', 'en'] as const).map((locale) =>
      lint(draft, { locale }).findings.filter(({ ruleId }) => ruleId === rule),
    );
    expect(vi.flatMap((finding, i) => [sayFinding(draft, finding), sayWords(en[i] as Finding)])).toEqual(expected);
  });
}

function sayFinding(draft: string, finding: Finding): string {
  const places = finding.related.map((place) => ` ↔ ${draft.slice(...place.offset)} (${place.message})`);
  const changes = finding.fixes.map(({ edits, safe }) => {
    const written = edits.map((edit) => `${draft.slice(...edit.offset)} > ${edit.text}`);
    return ` ${safe ? '⇒' : '→'} ${written.join(', ')}`;
  });
  return `⟦${draft.slice(...finding.offset)}⟧ ${finding.severity}: ${sayWords(finding)}${places.join('')}${changes.join('')}`;
}

function sayWords({ message, arithmetic }: Finding): string {
  return arithmetic === null ? message : `${message} = ${arithmetic}`;
}
