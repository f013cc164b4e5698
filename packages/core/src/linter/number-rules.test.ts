/** The number rules on sentences beyond their own examples. */
import { expect, test } from 'vitest';
import { lint } from './index.js';

check('number/announced-count', 'lists behind the block', {
  'Thực hiện 11 việc theo ba yêu cầu đã nêu.\n\nTập trung hai nội dung sau:\n\na. Rà soát.\n\nb. Tổ chức.\n\nc. Báo cáo.':
    [
      '⟦hai nội dung⟧ warning: Báo trước “hai nội dung” nhưng liệt kê 3. Sửa số báo trước, hoặc rà lại các mục. → hai > ba',
    ],
  'Tập trung hai nội dung sau:\n\na Rà soát.\n\nb Tổ chức.\n\nc Báo cáo.': [],
  'Tập trung hai nội dung sau:\n\nb) Tổ chức.\n\nc) Báo cáo.\n\nd) Sơ kết.': [],
  'Tập trung hai nội dung sau:\n\na) Rà soát.\n\nb) Tổ chức.\n\nc) Báo cáo.\n\nd) Sơ kết.\n\nđ) Tổng kết.': [
    '⟦hai nội dung⟧ warning: Báo trước “hai nội dung” nhưng liệt kê 5. Sửa số báo trước, hoặc rà lại các mục. → hai > năm',
  ],
  'Tập trung hai nội dung sau:': [],
  'Tập trung hai nội dung sau:\n\n| Rà soát | Tổ chức |\n|---|---|\n| 1 | 2 |': [],
  'Các đơn vị thực hiện 03 nội dung sau:\n\n- Rà soát.\n- Tổ chức.': [
    '⟦03 nội dung⟧ warning: Báo trước “03 nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → 03 > 02',
  ],
  'Các đơn vị thực hiện Ba nội dung sau:\n\n- Rà soát.\n- Tổ chức.': [
    '⟦Ba nội dung⟧ warning: Báo trước “Ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → Ba > Hai',
  ],
  'Các đơn vị thực hiện mười nhiệm vụ trọng tâm:\n\na) Rà soát;\n\nb) Tổ chức;\n\nc) Báo cáo.': [
    '⟦mười nhiệm vụ⟧ warning: Báo trước “mười nhiệm vụ” nhưng liệt kê 3. Sửa số báo trước, hoặc rà lại các mục. → mười > ba',
  ],
  'Các đơn vị thực hiện hai nội dung sau:\n\n2.1. Rà soát.\n\nLàm ngay trong tháng.\n\n2.2. Tổ chức.\n\n2.3. Báo cáo.\n\n3. Kinh phí':
    [
      '⟦hai nội dung⟧ warning: Báo trước “hai nội dung” nhưng liệt kê 3. Sửa số báo trước, hoặc rà lại các mục. → hai > ba',
    ],
  'Các đơn vị thực hiện hai nội dung sau:\n\n2.1. Rà soát.\n\n2.2. Tổ chức.\n\n## Kinh phí\n\n2.3. Báo cáo.': [],
  'Các đơn vị thực hiện ba nội dung sau:\n\nThứ nhất, rà soát.\n\nThứ hai, tổ chức.\n\nThứ tư, báo cáo.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Các đơn vị thực hiện ba nội dung sau:\n\nMột là, rà soát.\n\nHai là, tổ chức.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Tập trung 12 việc sau:\n\n1. Một\n2. Hai\n3. Ba\n4. Bốn\n5. Năm\n6. Sáu\n7. Bảy\n8. Tám\n9. Chín\n10. Mười\n11. Mười một':
    ['⟦12 việc⟧ warning: Báo trước “12 việc” nhưng liệt kê 11. Sửa số báo trước, hoặc rà lại các mục. → 12 > 11'],
  'Tập trung mười việc sau:\n\n1. Một\n2. Hai\n3. Ba\n4. Bốn\n5. Năm\n6. Sáu\n7. Bảy\n8. Tám\n9. Chín\n10. Mười\n11. Mười một':
    ['⟦mười việc⟧ warning: Báo trước “mười việc” nhưng liệt kê 11. Sửa số báo trước, hoặc rà lại các mục.'],
});

check('number/announced-count', 'lists in lists', {
  '1. Tập trung ba việc sau:\n   - Rà soát.\n   - Tổ chức.\n2. Kinh phí': [
    '⟦ba việc⟧ warning: Báo trước “ba việc” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
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
  ],
  'Tập trung ba việc: (1) rà soát; (2) tổ chức.': [
    '⟦ba việc⟧ warning: Báo trước “ba việc” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Tập trung ba việc sau: (1) rà soát; (3) tổ chức.': [],
  'Tập trung ba việc sau: (a) rà soát; (2) tổ chức.': [],
  'Tập trung ba việc (gồm (1) rà soát, (2) tổ chức).': [],
  'Tập trung ba việc. Thứ nhất, rà soát. Thứ hai, tổ chức. Thứ tư, sơ kết.': [],
  'Tập trung ba việc. Một là, rà soát. Hai là, tổ chức. Ba là, báo cáo. Bốn là, sơ kết.': [
    '⟦ba việc⟧ warning: Báo trước “ba việc” nhưng liệt kê 4. Sửa số báo trước, hoặc rà lại các mục. → ba > bốn',
  ],
  'Thứ nhất, rà soát ba việc. Thứ hai, tổ chức.': [],
  'Tập trung bốn việc. Thứ nhất, rà soát. Thứ nhì, tổ chức. Thứ ba, báo cáo.': [
    '⟦bốn việc⟧ warning: Báo trước “bốn việc” nhưng liệt kê 3. Sửa số báo trước, hoặc rà lại các mục. → bốn > ba',
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
  ],
  'Thực hiện ba việc rất quan trọng, cấp bách:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện ba việc mà mọi cán bộ cần nhớ kỹ:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện ba hội nghị sau:\n\n- Rà soát.\n- Tổ chức.': [],
  'Thực hiện ba nội dung sau.\n\n- Rà soát.\n- Tổ chức.': [],
  '| Ba việc sau: | Ghi chú |\n|---|---|\n| 1. Rà soát | - |': [],
});

check('number/growth', 'both levels are stated', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 5% so với năm 2022 (840.000 người).': [
    '⟦5%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi tăng 5 %. Ghi tăng 2,5 %, hoặc sửa lại một trong hai số kia. ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 5 > 3 → 861.240 > 882.000 → 840.000 > 820.229',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, giảm 2,5% so với năm 2022 (840.000 người).': [
    '⟦2,5%⟧ error: Mức giảm không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi giảm 2,5 %. Ghi tăng 2,5 %, hoặc sửa lại một trong hai số kia. ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → giảm > tăng → 861.240 > 819.000 → 840.000 > 883.323',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, tăng 2,5% so với năm 2022 (861.240 người).': [
    '⟦2,5%⟧ error: Mức tăng không khớp: từ 861.240 người xuống 840.000 người là giảm 2,5 % (2,3–2,6), bản thảo ghi tăng 2,5 %. Ghi giảm 2,5 %, hoặc sửa lại một trong hai số kia. ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số kỳ trước: 861.240 người) → tăng > giảm → 840.000 > 882.771 → 861.240 > 819.512',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 8% so với năm 2022 (861.240 người).': [
    '⟦8%⟧ error: Mức giảm không khớp: từ 861.240 người xuống 840.000 người là giảm 2,5 % (2,3–2,6), bản thảo ghi giảm 8 %. Ghi giảm 2,5 %, hoặc sửa lại một trong hai số kia. ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số kỳ trước: 861.240 người) → 8 > 2 → 840.000 > 792.341 → 861.240 > 913.043',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 2,5% so với năm 2022 (861.240 người).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2-3% so với năm 2022 (740.000 người).': [],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 5% so với năm 2022 (94,5%).': [
    '⟦5%⟧ error: Mức tăng không khớp: từ 94,5 % lên 96,1 % là tăng 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm, bản thảo ghi tăng 5 %. Ghi tăng 1,7 %, hoặc sửa lại một trong hai số kia. ↔ 96,1% (số kỳ này: 96,1 %) ↔ 94,5% (số kỳ trước: 94,5 %) → 5 > 2',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,5% dân số, giảm 5% so với năm 2022 (96,1%).': [
    '⟦5%⟧ error: Mức giảm không khớp: từ 96,1 % xuống 94,5 % là giảm 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm, bản thảo ghi giảm 5 %. Ghi giảm 1,7 %, hoặc sửa lại một trong hai số kia. ↔ 94,5% (số kỳ này: 94,5 %) ↔ 96,1% (số kỳ trước: 96,1 %) → 5 > 2',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm hơn 8% so với năm 2022 (861.240 người).': [
    '⟦8%⟧ error: Mức giảm không khớp: từ 861.240 người xuống 840.000 người là giảm 2,5 % (2,3–2,6), bản thảo ghi giảm trên 8 %. Ghi giảm 2,5 %, hoặc sửa lại một trong hai số kia. ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số kỳ trước: 861.240 người) → 8 > 2 → 840.000 > 792.340 → 861.240 > 913.043',
  ],
});

check('number/difference', 'both levels are stated', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 11.240 người so với năm 2022 (840.000 người).': [
    '⟦11.240⟧ error: Mức chênh lệch không khớp: từ 840.000 người đến 861.240 người là tăng 21.240 (20.240–21.740), bản thảo ghi tăng 11.240. Ghi tăng 21.240, hoặc sửa lại một trong hai số kia. ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số được so sánh: 840.000 người) → 11.240 > 21.240 → 861.240 > 851.240 → 840.000 > 850.000',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, giảm 21.240 người so với năm 2022 (840.000 người).': [
    '⟦21.240⟧ error: Mức chênh lệch không khớp: từ 840.000 người đến 861.240 người là tăng 21.240 (20.240–21.740), bản thảo ghi giảm 21.240. Ghi tăng 21.240, hoặc sửa lại một trong hai số kia. ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số được so sánh: 840.000 người) → giảm > tăng → 861.240 > 818.760 → 840.000 > 882.480',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 11.240 người so với năm 2022 (861.240 người).': [
    '⟦11.240⟧ error: Mức chênh lệch không khớp: từ 861.240 người đến 840.000 người là giảm 21.240 (20.240–21.740), bản thảo ghi giảm 11.240. Ghi giảm 21.240, hoặc sửa lại một trong hai số kia. ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số được so sánh: 861.240 người) → 11.240 > 21.240 → 840.000 > 850.000 → 861.240 > 851.240',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 21.240 người so với năm 2022 (861.240 người).': [],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 2,6 điểm phần trăm so với năm 2022 (94,5%).': [
    '⟦2,6 điểm phần trăm⟧ error: Mức chênh lệch không khớp: từ 94,5 % đến 96,1 % là tăng 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi tăng 2,6 điểm phần trăm. Ghi tăng 1,6 điểm phần trăm, hoặc sửa lại một trong hai số kia. ↔ 96,1% (số kỳ này: 96,1 %) ↔ 94,5% (số được so sánh: 94,5 %) → 2,6 > 1,6 → 96,1 > 97,1 → 94,5 > 93,5',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,5% dân số, giảm 0,6 điểm phần trăm so với năm 2022 (96,1%).': [
    '⟦0,6 điểm phần trăm⟧ error: Mức chênh lệch không khớp: từ 96,1 % đến 94,5 % là giảm 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi giảm 0,6 điểm phần trăm. Ghi giảm 1,6 điểm phần trăm, hoặc sửa lại một trong hai số kia. ↔ 94,5% (số kỳ này: 94,5 %) ↔ 96,1% (số được so sánh: 96,1 %) → 0,6 > 1,6 → 94,5 > 95,5 → 96,1 > 95,1',
  ],
});

check('number/multiple', 'both levels are stated', {
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, gấp 3 lần so với năm 2021 (541 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, gấp đôi so với năm 2021 (541 hội nghị).': [
    '⟦đôi⟧ error: Số lần không khớp: từ 541 hội nghị đến 1.623 hội nghị là 3,00 lần, bản thảo ghi đôi. Ghi 3,00 lần, hoặc sửa lại một trong hai số kia. ↔ 1.623 (số kỳ này: 1.623 hội nghị) ↔ 541 (số kỳ trước: 541 hội nghị) → 1.623 > 1.082 → 541 > 812',
  ],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, tăng 3 lần so với năm 2021 (541 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, tăng 2 lần so với năm 2021 (541 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, tăng 4 lần so với năm 2021 (541 hội nghị).': [
    '⟦4 lần⟧ error: Số lần không khớp: từ 541 hội nghị đến 1.623 hội nghị là 3 lần, bản thảo ghi 4 lần. Ghi 3 lần, hoặc sửa lại một trong hai số kia. ↔ 1.623 (số kỳ này: 1.623 hội nghị) ↔ 541 (số kỳ trước: 541 hội nghị) → 4 > 3 → 1.623 > 2.164 → 541 > 406',
  ],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm 3 lần so với năm 2021 (1.623 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm một nửa so với năm 2021 (1.623 hội nghị).': [
    '⟦một nửa⟧ error: Số lần không khớp: từ 1.623 hội nghị đến 541 hội nghị là giảm 66,7 %, bản thảo ghi một nửa. Ghi giảm 66,7 %, hoặc sửa lại một trong hai số kia. ↔ 541 (số kỳ này: 541 hội nghị) ↔ 1.623 (số kỳ trước: 1.623 hội nghị)',
  ],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm 1/3 so với năm 2021 (1.623 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm 2/3 so với năm 2021 (1.623 hội nghị).': [],
  'Năm 2023, tỉnh Hà Giang có 32.400 người tham gia BHXH tự nguyện, tăng gấp 1,5 lần so với năm 2022 (16.200 người).': [
    '⟦1,5 lần⟧ error: Số lần không khớp: từ 16.200 người đến 32.400 người là 2,0 lần, bản thảo ghi 1,5 lần. Ghi 2,0 lần, hoặc sửa lại một trong hai số kia. ↔ 32.400 (số kỳ này: 32.400 người) ↔ 16.200 (số kỳ trước: 16.200 người) → 1,5 > 2,0 → 32.400 > 24.300 → 16.200 > 21.600',
  ],
  'Năm 2023, tỉnh Hà Giang có 32.400 người tham gia BHXH tự nguyện, tăng 2 lần so với năm 2022 (16.200 người).': [],
  'Năm 2023, tỉnh Hà Giang có 48.600 người tham gia BHXH tự nguyện, tăng 2 lần so với năm 2022 (16.200 người).': [],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, giảm 3 lần so với năm 2022 (32.400 người).': [
    '⟦3 lần⟧ error: Số lần không khớp: từ 32.400 người đến 16.200 người là 2 lần, bản thảo ghi 3 lần. Ghi 2 lần, hoặc sửa lại một trong hai số kia. ↔ 16.200 (số kỳ này: 16.200 người) ↔ 32.400 (số kỳ trước: 32.400 người) → 3 > 2 → 32.400 > 48.600 → 16.200 > 10.800',
  ],
});

check('number/target', 'what was reached of what was asked', {
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 95% kế hoạch (18.000 người).': [
    '⟦95%⟧ error: Mức so với chỉ tiêu không khớp: 16.200 người so với chỉ tiêu 18.000 người là đạt 90 % (89–91), bản thảo ghi đạt 95 %. Sửa thành đạt 90 %, hoặc sửa lại kết quả hay chỉ tiêu. ↔ 16.200 (kết quả: 16.200 người) ↔ 18.000 (chỉ tiêu: 18.000 người) → 95 > 90 → 16.200 > 17.100 → 18.000 > 17.053',
  ],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 90% kế hoạch (18.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 18.000 người tham gia BHXH tự nguyện, vượt 5% kế hoạch (16.200 người).': [
    '⟦5%⟧ error: Mức so với chỉ tiêu không khớp: 18.000 người so với chỉ tiêu 16.200 người là vượt 11,1 % (10,8–11,8), bản thảo ghi vượt 5 %. Sửa thành vượt 11,1 %, hoặc sửa lại kết quả hay chỉ tiêu. ↔ 18.000 (kết quả: 18.000 người) ↔ 16.200 (chỉ tiêu: 16.200 người) → 5 > 11',
  ],
  'Năm 2023, tỉnh Hà Giang có 18.000 người tham gia BHXH tự nguyện, vượt 1.500 người so với kế hoạch (16.200 người).': [
    '⟦1.500⟧ error: Mức so với chỉ tiêu không khớp: 18.000 người so với chỉ tiêu 16.200 người là vượt 1.800 (1.750–1.900), bản thảo ghi vượt 1.500. Sửa thành vượt 1.800, hoặc sửa lại kết quả hay chỉ tiêu. ↔ 18.000 (kết quả: 18.000 người) ↔ 16.200 (chỉ tiêu: 16.200 người) → 1.500 > 1.800 → 18.000 > 17.700 → 16.200 > 16.500',
  ],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, thấp hơn 1.500 người so với kế hoạch (18.000 người).':
    [
      '⟦1.500⟧ error: Mức so với chỉ tiêu không khớp: 16.200 người so với chỉ tiêu 18.000 người là thấp hơn 1.800 (1.750–1.900), bản thảo ghi thấp hơn 1.500. Sửa thành thấp hơn 1.800, hoặc sửa lại kết quả hay chỉ tiêu. ↔ 16.200 (kết quả: 16.200 người) ↔ 18.000 (chỉ tiêu: 18.000 người) → 1.500 > 1.800 → 16.200 > 16.500 → 18.000 > 17.700',
    ],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, vượt 1.800 người so với kế hoạch (18.000 người).': [
    '⟦1.800⟧ error: Mức so với chỉ tiêu không khớp: 16.200 người so với chỉ tiêu 18.000 người là thấp hơn 1.800 (1.750–1.900), bản thảo ghi vượt 1.800. Sửa thành thấp hơn 1.800, hoặc sửa lại kết quả hay chỉ tiêu. ↔ 16.200 (kết quả: 16.200 người) ↔ 18.000 (chỉ tiêu: 18.000 người) → 16.200 > 19.800 → 18.000 > 14.400',
  ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số, vượt 2,6 điểm phần trăm so với chỉ tiêu được giao (94,5%).':
    [
      '⟦2,6 điểm phần trăm⟧ error: Mức so với chỉ tiêu không khớp: 96,1 % so với chỉ tiêu 94,5 % là vượt 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi vượt 2,6 điểm phần trăm. Sửa thành vượt 1,6 điểm phần trăm, hoặc sửa lại kết quả hay chỉ tiêu. ↔ 96,1% (kết quả: 96,1 %) ↔ 94,5% (chỉ tiêu: 94,5 %) → 2,6 > 1,6 → 96,1 > 97,1 → 94,5 > 93,5',
    ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số, vượt 2,6% so với chỉ tiêu được giao (94,5%).': [
    '⟦2,6%⟧ error: Mức so với chỉ tiêu không khớp: 96,1 % so với chỉ tiêu 94,5 % là vượt 1,6 % (1,4–1,8) nếu trừ, 1,7 % (1,5–1,9) nếu chia, bản thảo ghi vượt 2,6 %. Sửa thành vượt 1,6 %, hoặc sửa lại kết quả hay chỉ tiêu. ↔ 96,1% (kết quả: 96,1 %) ↔ 94,5% (chỉ tiêu: 94,5 %) → 2,6 > 1,6',
  ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 94,5% dân số, thấp hơn 2,6 điểm phần trăm so với chỉ tiêu được giao (96,1%).':
    [
      '⟦2,6 điểm phần trăm⟧ error: Mức so với chỉ tiêu không khớp: 94,5 % so với chỉ tiêu 96,1 % là thấp hơn 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi thấp hơn 2,6 điểm phần trăm. Sửa thành thấp hơn 1,6 điểm phần trăm, hoặc sửa lại kết quả hay chỉ tiêu. ↔ 94,5% (kết quả: 94,5 %) ↔ 96,1% (chỉ tiêu: 96,1 %) → 2,6 > 1,6 → 94,5 > 93,5 → 96,1 > 97,1',
    ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 94,5% dân số, vượt 1,6 điểm phần trăm so với chỉ tiêu được giao (96,1%).':
    [
      '⟦1,6 điểm phần trăm⟧ error: Mức so với chỉ tiêu không khớp: 94,5 % so với chỉ tiêu 96,1 % là thấp hơn 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi vượt 1,6 điểm phần trăm. Sửa thành thấp hơn 1,6 điểm phần trăm, hoặc sửa lại kết quả hay chỉ tiêu. ↔ 94,5% (kết quả: 94,5 %) ↔ 96,1% (chỉ tiêu: 96,1 %) → 94,5 > 97,7 → 96,1 > 92,9',
    ],
});

check('number/percentage-point', 'rates and counts', {
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,5% dân số, giảm 1,6% so với năm 2022 (96,1%).': [
    '⟦1,6%⟧ warning: Từ 96,1 % đến 94,5 % là chênh 1,6 điểm phần trăm, không phải 1,6 %: ghi 1,6 điểm phần trăm. ↔ 94,5% (tỷ lệ kỳ này: 94,5 %) ↔ 96,1% (tỷ lệ được so sánh: 96,1 %) → % >  điểm phần trăm',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng gần 1,6% so với năm 2022 (94,6%).': [],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 1,6 phần trăm so với năm 2022 (94,5%).': [
    '⟦1,6 phần trăm⟧ warning: Từ 94,5 % đến 96,1 % là chênh 1,6 điểm phần trăm, không phải 1,6 %: ghi 1,6 điểm phần trăm. ↔ 96,1% (tỷ lệ kỳ này: 96,1 %) ↔ 94,5% (tỷ lệ được so sánh: 94,5 %) →  phần trăm >  điểm phần trăm',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 100% dân số, tăng 1% so với năm 2022 (99%).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2,5 điểm phần trăm so với năm 2022 (840.000 người).': [
    '⟦2,5 điểm phần trăm⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 2,5 %. →  điểm phần trăm > %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2,5 điểm % so với năm 2022.': [
    '⟦2,5 điểm %⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 2,5 %. →  điểm % > %',
  ],
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang tăng 2,5 điểm phần trăm so với năm 2022.': [
    '⟦2,5 điểm phần trăm⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 2,5 %. →  điểm phần trăm > %',
  ],
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang tăng, tỷ lệ bao phủ đạt 96,1%, tăng 2,5 điểm phần trăm so với năm 2022.':
    [],
});

check('number/share-of-total', 'a part of its whole', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 35%.': [
    '⟦35%⟧ error: Tỷ trọng không khớp: 300 hội nghị trên 1.200 hội nghị là 25 %, bản thảo ghi 35 %. Ghi 25 %, hoặc sửa lại một trong hai số kia. ↔ 300 (phần: 300 hội nghị) ↔ 1.200 (tổng: 1.200 hội nghị) → 35 > 25 → 300 > 420 → 1.200 > 857',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm một nửa.': [
    '⟦một nửa⟧ error: Tỷ trọng không khớp: 300 hội nghị trên 1.200 hội nghị là 25,0 %, bản thảo ghi một nửa. Ghi 25,0 %, hoặc sửa lại một trong hai số kia. ↔ 300 (phần: 300 hội nghị) ↔ 1.200 (tổng: 1.200 hội nghị) → 300 > 600 → 1.200 > 600',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 25%.': [],
  'Có 63 tỉnh tổ chức, 45 tỉnh báo cáo; trong đó 12 tỉnh gửi chậm, chiếm 19%.': [],
});

check('number/sum-of-parts', 'parts and their sum', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 700 hội nghị ở xã và 400 hội nghị ở huyện.': [
    '⟦1.200⟧ error: Tổng không khớp: 2 phần cộng lại được 1.100, bản thảo ghi tổng là 1.200. Ghi tổng 1.100, hoặc sửa phần bị sai. ↔ 700 (phần: 700 hội nghị) ↔ 400 (phần: 400 hội nghị) → 1.200 > 1.100 → 700 > 800 → 400 > 500',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 700 hội nghị ở xã và 500 hội nghị ở huyện.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 100 hội nghị ở xã, 200 hội nghị ở huyện, 300 hội nghị ở trường, 150 hội nghị ở chợ và 350 hội nghị ở tỉnh.':
    [
      '⟦1.200⟧ error: Tổng không khớp: 5 phần cộng lại được 1.100, bản thảo ghi tổng là 1.200. Ghi tổng 1.100, hoặc sửa phần bị sai. ↔ 100 (phần: 100 hội nghị) ↔ 200 (phần: 200 hội nghị) ↔ 300 (phần: 300 hội nghị) ↔ 150 (phần: 150 hội nghị) ↔ 350 (phần: 350 hội nghị) → 1.200 > 1.100',
    ],
});

check('number/average', 'a total over its number', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi tháng 120 hội nghị.': [
    '⟦120⟧ error: Số bình quân không khớp: 1.200 hội nghị chia cho 12 tháng là 100, bản thảo ghi 120. Ghi 100, hoặc sửa lại tổng. ↔ 1.200 (tổng: 1.200 hội nghị) → 120 > 100 → 1.200 > 1.440',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi tháng 100 hội nghị.': [],
  'Từ ngày 01/6/2023 đến ngày 10/6/2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi ngày 100 hội nghị.': [
    '⟦100⟧ error: Số bình quân không khớp: 1.200 hội nghị chia cho 10 ngày là 120, bản thảo ghi 100. Ghi 120, hoặc sửa lại tổng. ↔ 1.200 (tổng: 1.200 hội nghị) → 100 > 120 → 1.200 > 1.000',
  ],
});

check('number/plausible-range', 'rates of a whole', {
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 196,1% dân số.': [
    '⟦196,1%⟧ error: Tỷ lệ bao phủ bảo hiểm y tế là 196,1 %: không thể quá 100 %. Kiểm tra lại dấu phẩy và nguồn; nếu là tỷ lệ hoàn thành kế hoạch thì ghi rõ “kế hoạch”, “chỉ tiêu”.',
  ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 100% dân số.': [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 9,6% dân số.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó hội nghị trực tuyến chiếm 125%.': [
    '⟦125%⟧ error: Tỷ trọng là 125 %: không thể quá 100 %. Kiểm tra lại dấu phẩy và nguồn; nếu là tỷ lệ hoàn thành kế hoạch thì ghi rõ “kế hoạch”, “chỉ tiêu”.',
  ],
});

check('number/respectively', 'lists of equal length', {
  'Năm 2022 và năm 2023, số người tham gia BHYT của tỉnh Hà Giang lần lượt là 840.000 người, 850.000 người và 861.240 người.':
    [
      '⟦lần lượt là 840.000 người, 850.000 người và 861.240 người⟧ error: Trước “lần lượt” có 2 mục, sau đó có 3 số (840.000; 850.000; 861.240). Bổ sung số còn thiếu hoặc bỏ mục thừa.',
    ],
  'Số người tham gia BHXH và BHYT của tỉnh Hà Giang năm 2022 và năm 2023 lần lượt là 40.000, 45.000, 840.000 và 861.240 người.':
    [],
});

check('number/cumulative', 'a shorter time in a longer one', {
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 854 hội nghị truyền thông.':
    [
      '⟦854⟧ error: Số lũy kế không thể giảm: năm 2023 ghi 846 hội nghị, ít hơn 854 hội nghị của quý I/2023 nằm trong kỳ đó. Kiểm tra lại hai số và kỳ của chúng. ↔ 846 (số nêu trước: 846 hội nghị)',
    ],
  'Quý I/2023, BHXH tỉnh Hà Giang tổ chức 854 hội nghị truyền thông. Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông.':
    [
      '⟦846⟧ error: Số lũy kế không thể giảm: năm 2023 ghi 846 hội nghị, ít hơn 854 hội nghị của quý I/2023 nằm trong kỳ đó. Kiểm tra lại hai số và kỳ của chúng. ↔ 854 (số nêu trước: 854 hội nghị)',
    ],
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông.':
    [],
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức ít nhất 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 946 hội nghị truyền thông.':
    [],
});

check('number/part-within-whole', 'a part above its whole', {
  'Năm 2023, tỉnh Hà Giang có 1.200 hội nghị, trong đó có 1.300 hội nghị trực tuyến.': [
    '⟦1.300⟧ error: Phần lớn hơn tổng: bản thảo nêu 1.300 hội nghị nằm trong 1.200 hội nghị. Sửa lại số bị sai, hoặc bỏ chữ nói rằng số này nằm trong số kia. ↔ 1.200 (tổng: 1.200 hội nghị)',
  ],
  'Năm 2023, tỉnh Hà Giang có 1.200 hội nghị, trong đó có 1.200 hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có không quá 1.200 hội nghị, trong đó có ít nhất 1.300 hội nghị trực tuyến.': [
    '⟦1.300⟧ error: Phần lớn hơn tổng: bản thảo nêu ít nhất 1.300 hội nghị nằm trong không quá 1.200 hội nghị. Sửa lại số bị sai, hoặc bỏ chữ nói rằng số này nằm trong số kia. ↔ 1.200 (tổng: không quá 1.200 hội nghị)',
  ],
});

check('number/shared-denominator', 'two rates of one base', {
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt 9,90% lực lượng lao động trong độ tuổi.':
    [
      '⟦9,90%⟧ error: Hai tỷ lệ trên cùng lực lượng lao động trong độ tuổi lao động không khớp nhau: 68.460 người ứng với 14,71 % cho mẫu số 465.398 (465.081–465.556), còn 42.310 người ứng với 9,90 % cho 427.374 (426.942–427.590). Với mẫu số thứ nhất, tỷ lệ thứ hai là 9,09 %. Sửa số bị sai; nếu hai tỷ lệ tính trên hai mẫu số thì nêu rõ. ↔ 42.310 (tử số của tỷ lệ này: 42.310 người) ↔ 14,71% (tỷ lệ kia: 14,71 %) ↔ 68.460 (tử số của tỷ lệ kia: 68.460 người) → 9,90 > 9,09 → 42.310 > 46.074 → 14,71 > 16,02 → 68.460 > 62.867',
    ],
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt 8-9% lực lượng lao động trong độ tuổi.':
    [],
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi. Hết năm 2023, tỉnh Cao Bằng có 42.310 người tham gia BHTN, đạt 9,90% lực lượng lao động trong độ tuổi.':
    [],
});

check('number/one-value', 'one value for one thing', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có 816.240 người tham gia BHYT.':
    [
      '⟦816.240⟧ error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 816.240 người, phía trước đã ghi 861.240 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 861.240 (giá trị nêu trước: 861.240 người)',
    ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có trên 861.000 người tham gia BHYT.':
    [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số. Năm 2023, tỉnh Hà Giang đạt tỷ lệ bao phủ BHYT 91,6% dân số.':
    [
      '⟦91,6%⟧ error: Tỷ lệ bao phủ bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 91,6 %, phía trước đã ghi 96,1 %. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 96,1% (giá trị nêu trước: 96,1 %)',
    ],
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Trong năm 2023, BHXH tỉnh Hà Giang tổ chức 864 hội nghị truyền thông.':
    [
      '⟦864⟧ error: Số hội nghị truyền thông, tư vấn, đối thoại năm 2023 (Hà Giang): ở đây ghi 864 hội nghị, phía trước đã ghi 846 hội nghị. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 846 (giá trị nêu trước: 846 hội nghị)',
    ],
});

check('number/comparable', 'the basis changed between the two times', {
  'Năm 2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2024.': [
    '⟦5%⟧ warning: Số người tham gia bảo hiểm y tế 5 % so với năm 2024 không cùng cơ sở: Lào Cai được sắp xếp lại từ ngày 01/7/2025, số kỳ trước có thể chỉ của địa bàn cũ. Nêu rõ hai số tính trên cơ sở khác nhau, hoặc tính lại số kỳ trước.',
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
  ],
  'Năm 2022, cả nước có 81,074 triệu người tham gia BHYT.': [
    '⟦81,074 triệu⟧ warning: Số người tham gia bảo hiểm y tế năm 2022 (toàn quốc): bản thảo ghi 81,074 triệu người, số đã công bố là 91,074 triệu người (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ. → 81,074 > 91,074',
  ],
  'Năm 2022, cả nước có trên 91 triệu người tham gia BHYT, 17,5 triệu người tham gia BHXH.': [],
  'Năm 2030, cả nước phấn đấu có 81,074 triệu người tham gia BHYT.': [],
  'Tính đến hết năm 2022, tỷ lệ bao phủ BHYT cả nước đạt 82,04% dân số.': [
    '⟦82,04%⟧ warning: Tỷ lệ bao phủ bảo hiểm y tế đến hết năm 2022 (toàn quốc): bản thảo ghi 82,04 %, số đã công bố là 92,04 % (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ. → 82,04 > 92,04',
  ],
});

check('number/coverage', 'numerator and denominator', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 90% dân số (896.000 người).': [
    '⟦90%⟧ error: Tỷ lệ không khớp: 861.240 người trên 896.000 người là 96,1 % (96,0–96,2), bản thảo ghi 90 %. Ghi 96,1 %, hoặc sửa lại một trong hai số kia. ↔ 861.240 (tử số: 861.240 người) ↔ 896.000 (mẫu số: 896.000 người) → 90 > 96 → 861.240 > 806.400 → 896.000 > 956.933',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 96,1% dân số (896.000 người).': [],
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt 80% dân số.': [
    '⟦80%⟧ warning: Tỷ lệ không khớp: 91,074 triệu người trên 99,468 triệu người (Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình, mẫu số của báo cáo được phép lệch −2,0 đến +0,5 %) là 91,6 % (91,1–93,5), bản thảo ghi 80 %. Đối chiếu lại tỷ lệ và số người với báo cáo gốc; nếu tính trên mẫu số khác thì nêu rõ. ↔ 91,074 triệu (tử số: 91,074 triệu người)',
  ],
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt 92% dân số.': [],
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt trên 92% dân số.': [],
  'Năm 2022, cả nước có 17,5 triệu người tham gia BHXH, đạt 48,08% lực lượng lao động trong độ tuổi.': [
    '⟦48,08%⟧ warning: Tỷ lệ không khớp: 17,5 triệu người trên 16,3 triệu ÷ 33 % (VietnamPlus (bản tiếng Anh), bài 223289 (10/3/2022)) là 35,43 % (34,47–36,83), bản thảo ghi 48,08 %. Đối chiếu lại tỷ lệ và số người với báo cáo gốc; nếu tính trên mẫu số khác thì nêu rõ. ↔ 17,5 triệu (tử số: 17,5 triệu người)',
  ],
});

/** Holds what a rule says of drafts: what it underlines, its severity and words, other places (↔), and what its fixes write (→, ⇒ where they are safe). */
function check(rule: string, what: string, drafts: Readonly<Record<string, readonly string[]>>): void {
  test.each(Object.entries(drafts))(`${rule}: ${what}: %s`, (draft, expected) => {
    const said = lint(draft)
      .findings.filter(({ ruleId }) => ruleId === rule)
      .map(({ offset, severity, message, related, fixes }) => {
        const places = related.map((place) => ` ↔ ${draft.slice(...place.offset)} (${place.message})`);
        const changes = fixes.map(({ edits, safe }) => {
          const written = edits.map((edit) => `${draft.slice(...edit.offset)} > ${edit.text}`);
          return ` ${safe ? '⇒' : '→'} ${written.join(', ')}`;
        });
        return `⟦${draft.slice(...offset)}⟧ ${severity}: ${message}${places.join('')}${changes.join('')}`;
      });
    expect(said).toEqual(expected);
  });
}
