/** The rule of announced counts on sentences beyond its own examples, in both languages. */
import { check, checkInBoth } from './check-rule.testing.js';

checkInBoth('number/announced-count', 'lists behind the block', {
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

checkInBoth('number/announced-count', 'lists in lists', {
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

checkInBoth('number/announced-count', 'lists in the sentence', {
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

checkInBoth('number/announced-count', 'numbers that announce nothing', {
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

check('number/announced-count', 'what is counted, and what only looks like an item', {
  'Thứ hai, ngày 12/6, hội nghị bàn ba nội dung sau. Thứ nhất, thu. Thứ hai, chi.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Hội nghị bàn ba nội dung sau. Thứ nhất, thu. Thứ ba, chi.': [],
  'Hội nghị bàn ba nội dung sau: nội dung (1) thu; (2) chi.': [],
  'Hội nghị bàn ba nội dung: Thứ nhất, thu; thứ hai, chi.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Luật quy định 3 nhóm đối tượng tham gia BHYT bắt buộc gồm:\n\na) Người lao động;\n\nb) Học sinh.': [
    '⟦3 nhóm⟧ warning: Báo trước “3 nhóm” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → 3 > 2',
  ],
  'Hội nghị bàn ba nội dung sau: (1) thu (2 xã); (2) chi.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Hội nghị bàn ba nội dung sau: (1) thu; (2) chi (2022).': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Hội nghị bàn ba nội dung sau: (1) thu 5 tỷ đồng; (2) chi.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Hội nghị bàn năm nội dung:\n\n- Thu;\n- Chi.': [
    '⟦năm nội dung⟧ warning: Báo trước “năm nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → năm > hai',
  ],
  'Hội nghị bàn ba nội dung trọng tâm “cần làm” ngay:\n\n- Thu;\n- Chi.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Có 120 nội dung sau:\n\n- Thu;\n- Chi.': [],
  'Có 2 nội dung sau:\n\n- Thu;\n- Chi;\n- Trả.': [
    '⟦2 nội dung⟧ warning: Báo trước “2 nội dung” nhưng liệt kê 3. Sửa số báo trước, hoặc rà lại các mục. → 2 > 3',
  ],
  'Hội nghị bàn ba nội dung sau. Thứ nhất, thu. Thứ hai, chi. Thứ trưởng phát biểu.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Hội nghị bàn ba nội dung sau. Một là, thu. Hai là, chi. Đây là việc lớn.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Hội nghị bàn ba nội dung sau. Một là, thu. Hai là, chi. Hai xã làm tốt.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  '- Có ba nội dung sau:\n\nThứ nhất, thu.\n\nThứ hai, chi.': [],
  'Có ba nội dung sau:\n\n- Thu;\n- Chi.\n\nHội nghị kết thúc.': [
    '⟦ba nội dung⟧ warning: Báo trước “ba nội dung” nhưng liệt kê 2. Sửa số báo trước, hoặc rà lại các mục. → ba > hai',
  ],
  'Có ba nội dung sau:\n\n- Thu;\n- Chi.\n\nNgoài ra:\n\n- Trả.': [],
});
