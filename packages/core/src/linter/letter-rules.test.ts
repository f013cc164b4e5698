/** The rules of official letters on drafts beyond their own examples. */
import { check, checkInBoth } from './check-rule.testing.js';

check('letter/numbering', 'numbers, Roman numerals and letters run on', {
  '---\nkind: directive\n---\n\n1. Mục đích\n\n2. Yêu cầu\n\n4. Nội dung\n\n5. Kinh phí': [
    '⟦4.⟧ error: Sau “2.” là “3.”, ở đây ghi “4.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 2. (Mục trước: 2.) → 4. > 3., 5. > 4.',
  ],
  '---\nkind: directive\n---\n\n1. Mục đích\n\n3. Yêu cầu\n\n3. Nội dung\n\n4. Kinh phí': [
    '⟦3.⟧ error: Sau “1.” là “2.”, ở đây ghi “3.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1. (Mục trước: 1.) → 3. > 2.',
  ],
  '---\nkind: directive\n---\n\n1. Mục đích\n\n3. Yêu cầu\n\n2. Nội dung\n\n3. Kinh phí': [
    '⟦3.⟧ error: Sau “1.” là “2.”, ở đây ghi “3.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1. (Mục trước: 1.)',
  ],
  '---\nkind: directive\n---\n\nI. Mục đích\n\nII. Yêu cầu\n\nIV. Nội dung\n\nV. Kinh phí': [
    '⟦IV.⟧ error: Sau “II.” là “III.”, ở đây ghi “IV.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ II. (Mục trước: II.) → IV. > III., V. > IV.',
  ],
  '---\nkind: directive\n---\n\na) Tờ gấp;\n\nb) Áp phích;\n\nd) Đoạn phát thanh.\n\n2. Thực hiện\n\na) Tờ gấp;\n\nc) Áp phích.':
    [
      '⟦d)⟧ error: Sau “b)” là “c)”, ở đây ghi “d)”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ b) (Mục trước: b)) → d) > c)',
      '⟦c)⟧ error: Sau “a)” là “b)”, ở đây ghi “c)”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ a) (Mục trước: a)) → c) > b)',
    ],
  '---\nkind: directive\n---\n\n1) Tờ gấp;\n\n2) Áp phích;\n\n2) Đoạn phát thanh.': [
    '⟦2)⟧ error: Sau “2)” là “3)”, ở đây ghi “2)”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 2) (Mục trước: 2)) → 2) > 3)',
  ],
});

check('letter/numbering', 'letters of another alphabet, and labels that are escaped', {
  '---\nkind: directive\n---\n\nc) Ba;\n\nd) Bốn;\n\ne) Năm;\n\nf) Sáu;\n\ng) Bảy.': [
    '⟦e)⟧ error: Sau “d)” là “đ)”, ở đây ghi “e)”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ d) (Mục trước: d)) → e) > đ), f) > e)',
    '⟦f)⟧ error: Sau “e)” là “g)”, ở đây ghi “f)”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ e) (Mục trước: e)) → f) > g), g) > h)',
  ],
  '---\nkind: directive\n---\n\n1\\. Mục đích\n\n3\\. Yêu cầu\n\n4\\. Kinh phí': [
    '⟦3\\.⟧ error: Sau “1.” là “2.”, ở đây ghi “3.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1\\. (Mục trước: 1.) → 3\\. > 2\\., 4\\. > 3\\.',
  ],
});

check('letter/numbering', 'numbers with a path', {
  '---\nkind: directive\n---\n\n1. Mục đích\n\n1.1. Nhận thức\n\n1.2. Niềm tin\n\n2. Thực hiện\n\n2.2. Các xã\n\n2.3. Các huyện':
    [
      '⟦2.2.⟧ error: Sau “2.” là “2.1.”, ở đây ghi “2.2.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 2. (Mục trước: 2.) → 2.2. > 2.1., 2.3. > 2.2.',
    ],
  '---\nkind: directive\n---\n\n1. Mục đích\n\n2.1. Nhận thức\n\n2.2. Niềm tin': [
    '⟦2.1.⟧ error: Sau “1.” là “1.1.”, ở đây ghi “2.1.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1. (Mục trước: 1.) → 2.1. > 1.1.',
    '⟦2.2.⟧ error: Sau “1.” là “1.1.”, ở đây ghi “2.2.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1. (Mục trước: 1.) → 2.2. > 1.1.',
  ],
  '---\nkind: directive\n---\n\n1. Mục đích\n\n1.1. Nhận thức\n\n2.2. Niềm tin\n\n2.3. Đồng thuận': [
    '⟦2.2.⟧ error: Sau “1.1.” là “1.2.”, ở đây ghi “2.2.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1.1. (Mục trước: 1.1.) → 2.2. > 1.2.',
    '⟦2.3.⟧ error: Sau “1.1.” là “1.2.”, ở đây ghi “2.3.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1.1. (Mục trước: 1.1.) → 2.3. > 1.2.',
  ],
  '---\nkind: directive\n---\n\n1. Mục đích\n\n1.1. Nhận thức\n\n1.1.1. Cán bộ\n\n1.1.3. Người dân\n\n1.2. Niềm tin': [
    '⟦1.1.3.⟧ error: Sau “1.1.1.” là “1.1.2.”, ở đây ghi “1.1.3.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1.1.1. (Mục trước: 1.1.1.) → 1.1.3. > 1.1.2.',
  ],
  '---\nkind: directive\n---\n\n2.1 Nhận thức\n\n2.2 Niềm tin\n\n2.4 Đồng thuận': [
    '⟦2.4⟧ error: Sau “2.2” là “2.3”, ở đây ghi “2.4”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 2.2 (Mục trước: 2.2) → 2.4 > 2.3',
  ],
  '---\nkind: directive\n---\n\n1. Kinh phí\n\n1.28 triệu đồng cho các xã.': [],
  '---\nkind: directive\n---\n\nI. Mục đích\n\n1. Nhận thức\n\n1.1. Cán bộ\n\nII. Thực hiện\n\n1. Các xã\n\n1.1. Trạm y tế\n\n1.2. Trường học\n\n1.4. Chợ':
    [
      '⟦1.4.⟧ error: Sau “1.2.” là “1.3.”, ở đây ghi “1.4.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1.2. (Mục trước: 1.2.) → 1.4. > 1.3.',
    ],
});

check('letter/numbering', 'an inner list does not end the outer one', {
  '---\nkind: directive\n---\n\n1. Mục đích\n\n2. Nội dung\n\nCác đơn vị phổ biến:\n\n1. Lương hưu;\n\n2. Tử tuất.\n\n3. Kinh phí':
    [],
  '---\nkind: directive\n---\n\n1. Mục đích\n\n2. Nội dung\n\nCác đơn vị phổ biến:\n\n1. Lương hưu;\n\n2. Tử tuất.\n\n5. Kinh phí':
    [
      '⟦5.⟧ error: Sau “2.” là “3.”, ở đây ghi “5.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 2. (Mục trước: 2.) → 5. > 3.',
    ],
});

check('letter/numbering', 'a wrapped line that begins with a number is no division', {
  '---\nkind: directive\n---\n\n1. Theo quy định tại khoản\n3. Điều 5 và điểm\nc) khoản 2.\n\n2. Kinh phí': [],
  '---\nkind: directive\n---\n\n1. Mục đích;\n2. Yêu cầu;\n4. Nội dung.': [
    '⟦4.⟧ error: Sau “2.” là “3.”, ở đây ghi “4.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 2. (Mục trước: 2.) → 4. > 3.',
  ],
  '---\nkind: directive\n---\n\n> 1. Mục đích là phổ biến các nội dung tại mục\n> 7. Luật mới.\n>\n> 2. Yêu cầu': [],
});

check('letter/numbering', 'what is no label', {
  '---\nkind: directive\n---\n\nIIII. Mục đích\n\nf) Tờ gấp\n\nw. Áp phích\n\n1.Tờ gấp\n\n3.Áp phích\n\n100. Số đó\n\n103. Số này':
    [],
  '---\nkind: directive\n---\n\n| 1. Tờ gấp | 3. Áp phích |\n|---|---|\n| 1. Một | 5. Năm |': [],
  '---\nkind: news\n---\n\n1. Mục đích\n\n3. Yêu cầu': [],
});

check('letter/ending', 'the mark at the end of the body', {
  '---\nkind: directive\n---\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nĐề nghị phản ánh về BHXH tỉnh để được hướng dẫn;\n\nNơi nhận:\n- Như trên.':
    [
      '⟦để được hướng dẫn;⟧ warning: Nội dung kết thúc ở “để được hướng dẫn;”: ghi dấu ./. sau chữ cuối cùng. ⇒ ; > ./.',
    ],
  '---\nkind: directive\n---\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nĐề nghị phản ánh về BHXH tỉnh ...\n\nKT. GIÁM ĐỐC\n\nNơi nhận:\n- Như trên.':
    ['⟦về BHXH tỉnh ...⟧ warning: Nội dung kết thúc ở “về BHXH tỉnh ...”: ghi dấu ./. sau chữ cuối cùng. ⇒  ... > ./.'],
  '---\nkind: directive\n---\n\nKính gửi: BHXH các huyện\n\nV/v cung cấp tài liệu\n\nHướng dẫn\n\nNơi nhận:\n- Như trên.':
    [],
  '---\nkind: directive\n---\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nThực hiện theo quy định./.\n\nDanh sách kèm theo\n\nNơi nhận:\n- Như trên.':
    [],
  '---\nkind: directive\n---\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nThực hiện theo bảng sau:\n\n| Xã | Số |\n|---|---|\n| A | 1 |\n\nNơi nhận:\n- Như trên.':
    [
      '⟦hiện theo bảng sau:⟧ warning: Nội dung kết thúc ở “hiện theo bảng sau:”: ghi dấu ./. sau chữ cuối cùng. ⇒ : > ./.',
    ],
  '---\nkind: directive\n---\n\nNơi nhận:\n- Như trên.\n\nKính gửi: BHXH các huyện\n\nThực hiện theo quy định': [],
  '---\nkind: directive\n---\n\nGIÁM ĐỐC\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nThực hiện nghiêm túc\n\nNơi nhận:\n- Như trên.':
    [
      '⟦Thực hiện nghiêm túc⟧ warning: Nội dung kết thúc ở “Thực hiện nghiêm túc”: ghi dấu ./. sau chữ cuối cùng. ⇒  > ./.',
    ],
});

check('letter/parts', 'what an official letter lacks', {
  '---\nkind: directive\n---\n\nBẢO HIỂM XÃ HỘI TỈNH SƠN LA\n\nSố: 1190/BHXH-TT\n\nBHXH tỉnh gửi tài liệu.': [
    '⟦BẢO HIỂM XÃ HỘI TỈNH SƠN LA⟧ warning: Công văn còn thiếu: địa danh và ngày, tháng, năm; trích yếu (V/v …); Kính gửi; Nơi nhận; chức vụ và chữ ký.',
  ],
  '---\nkind: directive\n---\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nBHXH tỉnh gửi tài liệu.': [
    '⟦V/v cung cấp tài liệu⟧ warning: Công văn còn thiếu: tên cơ quan ban hành; số và ký hiệu (Số: …/…); địa danh và ngày, tháng, năm; Nơi nhận; chức vụ và chữ ký.',
  ],
  '---\nkind: directive\n---\n\nSố: 2168/KH-BHXH\n\nHà Nội, ngày 07 tháng 11 năm 2022\n\nCác đơn vị thực hiện.': [
    '⟦Số: 2168/KH-BHXH⟧ warning: Văn bản có tên loại còn thiếu: tên cơ quan ban hành; tên loại và trích yếu; Nơi nhận; chức vụ và chữ ký.',
  ],
  '---\nkind: directive\n---\n\n# Báo cáo kết quả truyền thông\n\nSố: …/BHXH\n\nCác đơn vị thực hiện.': [
    '⟦Báo cáo kết quả truyền thông⟧ warning: Văn bản có tên loại còn thiếu: tên cơ quan ban hành; địa danh và ngày, tháng, năm; Nơi nhận; chức vụ và chữ ký.',
  ],
  '---\nkind: directive\n---\n\nBÁO CÁO\n\nVề việc truyền thông\n\nTM. ỦY BAN NHÂN DÂN': [
    '⟦BÁO CÁO⟧ warning: Văn bản có tên loại còn thiếu: tên cơ quan ban hành; số và ký hiệu (Số: …/…); địa danh và ngày, tháng, năm; Nơi nhận.',
  ],
  '---\nkind: directive\ncơ quan: BHXH tỉnh\nsố: 12/BHXH\nđịa danh: Sơn La\nngày: 2023-08-15\nnơi nhận: các huyện\nngười ký: Cầm Thị Hạnh\nkính gửi: các huyện\n---\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nThực hiện.':
    [],
  '---\nkind: directive\ncơ quan: BHXH tỉnh\nsố: ""\nđịa danh: Sơn La\nngày:\nnơi nhận: các huyện\nngười ký: Cầm Thị Hạnh\n---\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nThực hiện.':
    ['⟦V/v cung cấp tài liệu⟧ warning: Công văn còn thiếu: số và ký hiệu (Số: …/…); địa danh và ngày, tháng, năm.'],
});

check('letter/parts', 'parts as they are written', {
  '---\nkind: directive\n---\n\nBHXH TỈNH SƠN LA III. PHÒNG\n\nKẾ HOẠCH\n\nTrân trọng kính gửi các đơn vị và nơi nhận của mình.\n\nNơi nhận: như trên':
    [
      '⟦BHXH TỈNH SƠN LA III. PHÒNG⟧ warning: Văn bản có tên loại còn thiếu: số và ký hiệu (Số: …/…); địa danh và ngày, tháng, năm; chức vụ và chữ ký.',
    ],
  '---\nkind: directive\n---\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nVăn thư ghi số: 12/BHXH vào sổ ngày 12 tháng 5 năm 2023 của cơ quan; và về việc này, nơi nhận là các huyện.':
    [
      '⟦V/v cung cấp tài liệu⟧ warning: Công văn còn thiếu: tên cơ quan ban hành; số và ký hiệu (Số: …/…); địa danh và ngày, tháng, năm; Nơi nhận; chức vụ và chữ ký.',
    ],
  '---\nkind: directive\n---\n\n**BẢO HIỂM XÃ HỘI TỈNH SƠN LA**\n\nSố 1190 /BHXH-TT\n\n*Sơn La, ngày … tháng 8 năm 2023*\n\nVề việc cung cấp tài liệu\n\n**Kính gửi:** BHXH các huyện\n\nThực hiện./.\n\n**Nơi nhận**:\n- Như trên.\n\nTL. GIÁM ĐỐC\n\nTRƯỞNG PHÒNG':
    [],
  '---\nkind: directive\n---\n\nBẢO HIỂM XÃ HỘI TỈNH SƠN LA\n\nSố: ..../BHXH-TT\n\nngày    tháng    năm 2023\n\nv/v: cung cấp tài liệu\n\nKÍNH GỬI: BHXH CÁC HUYỆN\n\nThực hiện./.\n\nNƠI NHẬN:\n- Như trên.\n\nPhó Giám đốc':
    [],
  '---\nkind: directive\n---\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố lượng: 1.190 tờ gấp\n\nHọp ngày 15 tháng 8 năm 2023.\n\nV/v cung cấp tài liệu\n\nKính gửi: BHXH các huyện\n\nGiám đốc chỉ đạo.\n\nNơi nhận: như trên':
    [
      '⟦V/v cung cấp tài liệu⟧ warning: Công văn còn thiếu: tên cơ quan ban hành; số và ký hiệu (Số: …/…); địa danh và ngày, tháng, năm; chức vụ và chữ ký.',
    ],
  '---\nkind: directive\n---\n\nGIÁM ĐỐC\n\nI. CÁC HUYỆN, BHXH\n\nQUYẾT ĐỊNH\n\nQuyết định thi đua trong các đơn vị.':
    [],
});

check('letter/parts', 'a number without its stroke', {
  '---\nkind: directive\n---\n\nBHXH TỈNH SƠN LA\n\nSố: 1190 BHXH-TT gửi kèm\n\nV/v cung cấp tài liệu': [
    '⟦BHXH TỈNH SƠN LA⟧ warning: Công văn còn thiếu: địa danh và ngày, tháng, năm; Kính gửi; Nơi nhận; chức vụ và chữ ký.',
    '⟦Số: 1190 BHXH-TT gửi kèm⟧ warning: Số và ký hiệu ghi “Số: 1190 BHXH-TT gửi kèm”: giữa số và ký hiệu có dấu gạch chéo.',
  ],
  '---\nkind: directive\n---\n\nBHXH TỈNH SƠN LA\n\nSố: 1190 BHXH-TT\n\nV/v cung cấp tài liệu': [
    '⟦BHXH TỈNH SƠN LA⟧ warning: Công văn còn thiếu: địa danh và ngày, tháng, năm; Kính gửi; Nơi nhận; chức vụ và chữ ký.',
    '⟦Số: 1190 BHXH-TT⟧ warning: Số và ký hiệu ghi “Số: 1190 BHXH-TT”: giữa số và ký hiệu có dấu gạch chéo, ghi “Số: 1190/BHXH-TT”. → 1190 BHXH-TT > 1190/BHXH-TT',
  ],
  '---\nkind: directive\n---\n\nBHXH TỈNH SƠN LA\n\nSố: 1190 BHXH - TT\n\nV/v cung cấp tài liệu': [
    '⟦BHXH TỈNH SƠN LA⟧ warning: Công văn còn thiếu: địa danh và ngày, tháng, năm; Kính gửi; Nơi nhận; chức vụ và chữ ký.',
    '⟦Số: 1190 BHXH - TT⟧ warning: Số và ký hiệu ghi “Số: 1190 BHXH - TT”: giữa số và ký hiệu có dấu gạch chéo, ghi “Số: 1190/BHXH-TT”. → 1190 BHXH - TT > 1190/BHXH-TT',
  ],
  '---\nkind: directive\n---\n\nBHXH TỈNH SƠN LA\n\nSố: 1190 Của phòng Truyền thông\n\nV/v cung cấp tài liệu': [
    '⟦BHXH TỈNH SƠN LA⟧ warning: Công văn còn thiếu: địa danh và ngày, tháng, năm; Kính gửi; Nơi nhận; chức vụ và chữ ký.',
    '⟦Số: 1190 Của phòng Truyền thông⟧ warning: Số và ký hiệu ghi “Số: 1190 Của phòng Truyền thông”: giữa số và ký hiệu có dấu gạch chéo.',
  ],
  '---\nkind: directive\n---\n\nBHXH TỈNH SƠN LA\n\nSố: 1190\n\nV/v cung cấp tài liệu': [
    '⟦BHXH TỈNH SƠN LA⟧ warning: Công văn còn thiếu: địa danh và ngày, tháng, năm; Kính gửi; Nơi nhận; chức vụ và chữ ký.',
  ],
});

check('letter/parts', 'a line for the addressee', {
  '---\nkind: directive\nissuer: BHXH tỉnh\nnumber: 12/BHXH\nplace: Sơn La\ndate: 2023-08-15\nsigner: Cầm Thị Hạnh\nrecipients: các huyện\n---\n\nV/v cung cấp tài liệu\n\nSố: 12/BHXH':
    ['⟦V/v cung cấp tài liệu⟧ warning: Công văn còn thiếu: Kính gửi. →  > \n\nKính gửi: …'],
  '---\nkind: directive\nissuer: BHXH tỉnh\nplace: Sơn La\ndate: 2023-08-15\nsigner: Cầm Thị Hạnh\nrecipients: các huyện\n---\n\n| Số: 12/BHXH | Hà Nội |\n|---|---|\n| V/v cung cấp tài liệu | |':
    ['⟦Số: 12/BHXH⟧ warning: Công văn còn thiếu: Kính gửi.'],
});

check('letter/numbering', 'divisions without a label, and quoted labels', {
  '---\nkind: directive\n---\n\nĐiều 5. Trách nhiệm\n1. Của tỉnh\n2. Của xã\nĐiều 6. Hiệu lực\n1. Từ ngày ký\n3. Bãi bỏ':
    [
      '⟦3.⟧ error: Sau “1.” là “2.”, ở đây ghi “3.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1. (Mục trước: 1.) → 3. > 2.',
    ],
  '---\nkind: directive\n---\n\n1. Sửa đổi khoản 3 và khoản 4 Điều 5 như sau:\n\n“3. Hồ sơ gồm tờ khai.\n\n4. Thời hạn là 05 ngày.”\n\n2. Bãi bỏ Điều 7.\n\n4. Thay cụm từ “thẻ giấy”.':
    [
      '⟦4.⟧ error: Sau “2.” là “3.”, ở đây ghi “4.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 2. (Mục trước: 2.) → 4. > 3.',
    ],
});

check('letter/ending', 'decisions and documents of the Party', {
  '---\nkind: directive\n---\n\n# QUYẾT ĐỊNH\n\nBan hành Quy chế\n\nGIÁM ĐỐC BẢO HIỂM XÃ HỘI TỈNH\n\nCăn cứ Luật Bảo hiểm xã hội;\n\nĐiều 1. Ban hành Quy chế.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký./.\n\nNơi nhận:\n- Như Điều 2.\n\nGIÁM ĐỐC':
    [],
  '---\nkind: directive\n---\n\n# QUYẾT ĐỊNH\n\nBan hành Quy chế\n\nGIÁM ĐỐC BẢO HIỂM XÃ HỘI TỈNH\n\nCăn cứ Luật Bảo hiểm xã hội;\n\nĐiều 1. Ban hành Quy chế.\n\nNơi nhận:\n- Như Điều 1.\n\nGIÁM ĐỐC':
    ['⟦Ban hành Quy chế.⟧ warning: Nội dung kết thúc ở “Ban hành Quy chế.”: ghi dấu ./. sau chữ cuối cùng. ⇒ . > ./.'],
  '---\nkind: directive\n---\n\nTỈNH ỦY SƠN LA\n\nSố 45-CT/TU\n\n# CHỈ THỊ\n\nChỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Bộ Chính trị.\n\nT/M BAN THƯỜNG VỤ':
    [],
});

check('letter/parts', 'what a citizen hands in, and what a reader asks a paper', {
  'ĐƠN ĐỀ NGHỊ\n\nKính gửi: Bảo hiểm xã hội tỉnh Lào Cai\n\nTôi đề nghị cấp lại sổ.\n\nLào Cai, ngày 5 tháng 9 năm 2025':
    [],
  'Kính gửi luật sư,\n\nTôi đóng 19 năm.\n\nHà Nội, ngày 5 tháng 9 năm 2025': [],
  'Kính gửi Sở Y tế\n\nĐề nghị phối hợp.\n\nHà Nội, ngày 05 tháng 9 năm 2025': [
    '⟦Kính gửi Sở Y tế⟧ warning: Công văn còn thiếu: tên cơ quan ban hành; số và ký hiệu (Số: …/…); trích yếu (V/v …); Nơi nhận; chức vụ và chữ ký.',
  ],
});

check('letter/parts', 'kinds with a title have no subject line and no addressee', {
  '---\nkind: directive\n---\n\nCHÍNH PHỦ\n\nSố: 105/2014/NĐ-CP\n\nHà Nội, ngày 15 tháng 11 năm 2014\n\nNGHỊ ĐỊNH\n\nQuy định chi tiết\n\nĐiều 1. Đối tượng./.\n\nNơi nhận:\n- Lưu: VT.\n\nTHỦ TƯỚNG':
    [],
  '---\nkind: directive\n---\n\nBHXH TỈNH SƠN LA\n\nSố: 12/BHXH-VP\n\nSơn La, ngày 15 tháng 11 năm 2023\n\nPHIẾU CHUYỂN\n\nĐơn của công dân./.\n\nGIÁM ĐỐC':
    ['⟦BHXH TỈNH SƠN LA⟧ warning: Văn bản có tên loại còn thiếu: Nơi nhận.'],
});

check('letter/numbering', 'numbers that lines begin with by chance, and lists within lists', {
  '---\nkind: directive\n---\n\n1. Hoàn thành trong năm\n2. Gửi báo cáo.\n3. Lưu hồ sơ.': [],
  '---\nkind: directive\n---\n\nCác đơn vị thực hiện:\n\n1) Hoàn thành trong năm\n2) Gửi báo cáo đúng hạn theo Điều\n5) Lưu hồ sơ.\n3) Họp.':
    [],
  '---\nkind: directive\n---\n\n1. Theo quy định tại khoản\n5. Điều 2, các đơn vị nộp.\n\n2. Gửi báo cáo.': [],
  '---\nkind: directive\n---\n\n1. Các đơn vị gửi số liệu\n4. quý trước.\n\n2. Gửi báo cáo.': [
    '⟦4.⟧ error: Sau “1.” là “2.”, ở đây ghi “4.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 1. (Mục trước: 1.)',
  ],
  '---\nkind: directive\n---\n\nI. Một\n\nIIII. Hai\n\nII. Ba': [],
  '---\nkind: directive\n---\n\n2. Hai\n\n2.2. Một\n\n2.3. Hai\n\n4.1. Ba': [
    '⟦2.2.⟧ error: Sau “2.” là “2.1.”, ở đây ghi “2.2.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 2. (Mục trước: 2.)',
    '⟦4.1.⟧ error: Sau “2.3.” là “2.4.”, ở đây ghi “4.1.”: đánh lại số, hoặc bổ sung phần còn thiếu. ↔ 2.3. (Mục trước: 2.3.) → 4.1. > 2.4.',
  ],
  '---\nkind: directive\n---\n\n1. A\n\n- x\n\n1. B\n\n2. C\n\n3. D\n\n2. E': [],
});

checkInBoth('letter/parts', 'what is missing, by the kind of letter', {
  '---\nkind: directive\n---\n\nBẢO HIỂM XÃ HỘI TỈNH SƠN LA<br>Số: 12/BHXH-TT<br/>Sơn La, ngày 15 tháng 8 năm 2023\n\nV/v họp  \nKính gửi: Bảo hiểm xã hội các huyện\\\nBHXH tỉnh gửi tài liệu./.\n\nNơi nhận:\n- Như trên.\n\nGIÁM ĐỐC\n\nA B':
    [],
  '---\nkind: directive\n---\n\nBẢO HIỂM XÃ HỘI TỈNH SƠN LA\nSố: 12/BHXH-TT\nSơn La, ngày 15 tháng 8 năm 2023\nV/v họp\nKính gửi: Các huyện\nBHXH tỉnh gửi tài liệu.\nNơi nhận:\n- Như trên.\n\nGIÁM ĐỐC':
    [],
  '---\nkind: directive\n---\n\nSỞ NỘI VỤ\n\nSố: 12/SNV-VP\n\nHà Nội, ngày 07 tháng 11 năm 2022\n\nV/v họp\n\nKính gửi: Các đơn vị\n\nHọp tại trụ sở./.\n\nNơi nhận: Lưu.\n\nGiám đốc sở họp':
    ['⟦SỞ NỘI VỤ⟧ warning: Công văn còn thiếu: chức vụ và chữ ký.', 'The official letter lacks: office and signature.'],
  '---\nkind: directive\n---\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 12/SNV-VP\n\nHà Nội, ngày 07 tháng 11 năm 2022\n\nV/v họp\n\nKính gửi: Các đơn vị\n\nHọp tại trụ sở./.\n\nNơi nhận: Lưu.\n\nGIÁM ĐỐC':
    [
      '⟦Số: 12/SNV-VP⟧ warning: Công văn còn thiếu: tên cơ quan ban hành.',
      'The official letter lacks: the issuing body.',
    ],
  '---\nkind: directive\n---\n\nSỞ NỘI VỤ\n\nSố: 1190 KH SNV\n\nHà Nội, ngày 07 tháng 11 năm 2022\n\nThông báo\n\nKết luận của Giám đốc\n\nHọp tại trụ sở\n\nNơi nhận: Lưu.\n\nGIÁM ĐỐC':
    [
      '⟦Số: 1190 KH SNV⟧ warning: Số và ký hiệu ghi “Số: 1190 KH SNV”: giữa số và ký hiệu có dấu gạch chéo.',
      '“Số: 1190 KH SNV” lacks the stroke between number and symbol.',
    ],
  '---\nkind: directive\n---\n\nKẾ HOẠCH\n\nHọp tại trụ sở.\n\nNơi nhận: Lưu.': [
    '⟦KẾ HOẠCH⟧ warning: Văn bản có tên loại còn thiếu: tên cơ quan ban hành; số và ký hiệu (Số: …/…); địa danh và ngày, tháng, năm; chức vụ và chữ ký.',
    'The titled document lacks: the issuing body; number and symbol (Số: …/…); place and date; office and signature.',
  ],
});

check('letter/ending', 'a mark in the midst of the body ends nothing', {
  '---\nkind: directive\n---\n\nSỞ NỘI VỤ\n\nSố: 1190BHXH-TT\n\nHà Nội, ngày 07 tháng 11 năm 2022\n\nV/v họp\n\nKính gửi: Các đơn vị\n\nHọp tại trụ sở. /. Hết phần đầu\n\nĐề nghị các đơn vị thực hiện.\n\nNơi nhận: Lưu.\n\nGIÁM ĐỐC':
    ['⟦đơn vị thực hiện.⟧ warning: Nội dung kết thúc ở “đơn vị thực hiện.”: ghi dấu ./. sau chữ cuối cùng. ⇒ . > ./.'],
});
