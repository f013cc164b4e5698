/** The rules of names and abbreviations on sentences beyond their own examples. */
import { check } from './check-rule.testing.js';

check('term/outdated', 'provinces, alone and in lists', {
  '---\ndate: 2025-09-15\n---\n\nNgười Yên Bái, Hà Giang họp; tỉnh Tuyên Quang và Hà Giang họp; tỉnh Hà Giang. Bắc Kạn cũng họp.':
    [
      '⟦Hà Giang⟧ warning: “Hà Giang” là cách gọi trước ngày 01/7/2025, nay là “Tuyên Quang”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây.',
      '⟦Hà Giang⟧ warning: “Hà Giang” là cách gọi trước ngày 01/7/2025, nay là “Tuyên Quang”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây.',
    ],
  '---\ndate: 2025-09-15\n---\n\nBHXH tỉnh Yên Bái và các tỉnh Hà Giang, Bắc Kạn và Hà Nam phối hợp; phường Yên Bái, Yên Bái đi đầu.':
    [
      '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
      '⟦Hà Giang⟧ warning: “Hà Giang” là cách gọi trước ngày 01/7/2025, nay là “Tuyên Quang”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Hà Giang > Tuyên Quang',
      '⟦Bắc Kạn⟧ warning: “Bắc Kạn” là cách gọi trước ngày 01/7/2025, nay là “Thái Nguyên”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bắc Kạn > Thái Nguyên',
      '⟦Hà Nam⟧ warning: “Hà Nam” là cách gọi trước ngày 01/7/2025, nay là “Ninh Bình”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Hà Nam > Ninh Bình',
    ],
  '---\ndate: 2025-09-15\n---\n\nCác tỉnh: Hà Giang, Tuyên Quang, Bắc Kạn; tỉnh Lào Cai, Hà Giang.': [
    '⟦Hà Giang⟧ warning: “Hà Giang” là cách gọi trước ngày 01/7/2025, nay là “Tuyên Quang”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây.',
    '⟦Bắc Kạn⟧ warning: “Bắc Kạn” là cách gọi trước ngày 01/7/2025, nay là “Thái Nguyên”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bắc Kạn > Thái Nguyên',
    '⟦Hà Giang⟧ warning: “Hà Giang” là cách gọi trước ngày 01/7/2025, nay là “Tuyên Quang”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây.',
  ],
  '---\ndate: 2025-07-01\n---\n\nTỉnh Yên Bái tổ chức hội nghị.': [
    '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
  ],
  '---\ndate: 2025-06-30\n---\n\nTỉnh Yên Bái tổ chức hội nghị.': [],
  '---\ndate: 2025-09-15\n---\n\nBệnh viện Đa khoa tỉnh Yên Bái, Trường Chính trị tỉnh Hà Nam và bệnh viện tỉnh Yên Bái; Chợ đêm, tỉnh Hà Giang.':
    [
      '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
      '⟦Hà Giang⟧ warning: “Hà Giang” là cách gọi trước ngày 01/7/2025, nay là “Tuyên Quang”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Hà Giang > Tuyên Quang',
    ],
});

check('term/outdated', 'provinces that became part of a city, in capitals, and lists that became one province', {
  '---\ndate: 2025-09-15\n---\n\nTỈNH THÁI BÌNH họp. Tỉnh Quảng Nam họp; BHXH tỉnh Bình Dương họp; BHXH Hải Dương họp.':
    [
      '⟦THÁI BÌNH⟧ warning: “THÁI BÌNH” là cách gọi trước ngày 01/7/2025, nay là “Hưng Yên”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → THÁI BÌNH > HƯNG YÊN',
      '⟦Tỉnh Quảng Nam⟧ warning: “Tỉnh Quảng Nam” là cách gọi trước ngày 01/7/2025, nay là “Thành phố Đà Nẵng”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Tỉnh Quảng Nam > Thành phố Đà Nẵng',
      '⟦tỉnh Bình Dương⟧ warning: “tỉnh Bình Dương” là cách gọi trước ngày 01/7/2025, nay là “Thành phố Hồ Chí Minh”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → tỉnh Bình Dương > Thành phố Hồ Chí Minh',
      '⟦Hải Dương⟧ warning: “Hải Dương” là cách gọi trước ngày 01/7/2025, nay là “Hải Phòng”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Hải Dương > Hải Phòng',
    ],
  '---\ndate: 2025-09-15\n---\n\nCác tỉnh Sóc Trăng, Hậu Giang cùng họp.': [
    '⟦Sóc Trăng⟧ warning: “Sóc Trăng” là cách gọi trước ngày 01/7/2025, nay là “Cần Thơ”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây.',
    '⟦Hậu Giang⟧ warning: “Hậu Giang” là cách gọi trước ngày 01/7/2025, nay là “Cần Thơ”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây.',
  ],
});

check('term/outdated', 'what is marked as old', {
  '---\ndate: 2025-09-15\n---\n\nBà quê tỉnh Nam Định. Kỷ niệm 30 năm tái lập tỉnh Bắc Kạn. Đất học tỉnh Hải Dương xưa. Nguyên Bí thư Tỉnh ủy tỉnh Yên Bái. Lũ lớn ở tỉnh Hà Nam (Trung Quốc). Lũ lớn ở tỉnh Hà Nam.':
    [
      '⟦Hà Nam⟧ warning: “Hà Nam” là cách gọi trước ngày 01/7/2025, nay là “Ninh Bình”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Hà Nam > Ninh Bình',
    ],
  '---\ndate: 2025-09-15\n---\n\nTiền thân là BHXH tỉnh Yên Bái. BHXH tỉnh Yên Bái họp. Ông là nguyên Giám đốc BHXH tỉnh Yên Bái.':
    [
      '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
    ],
  '---\ndate: 2025-09-15\n---\n\nTháng 8/2025, tỉnh Yên Bái đạt 95%. Tháng 6/2025, tỉnh Yên Bái đạt 94%. Tỉnh Yên Bái phấn khởi.':
    [
      '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
    ],
  '---\ndate: 2025-09-15\n---\n\nGiai đoạn 2024 - 2026, tỉnh Yên Bái đạt 95%. Từ ngày 01/7/2025, tỉnh Yên Bái đạt 94%.':
    [
      '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
    ],
  '---\ndate: 2025-09-15\n---\n\nTỉnh Yên Bái (cũ), tỉnh Yên Bái cũ, tỉnh Yên Bái (nay là Lào Cai), tỉnh Yên Bái (trước đây), tỉnh Yên Bái trước đây.':
    [],
  '---\ndate: 2025-09-15\n---\n\nTỉnh Yên Bái trước ngày họp phải nộp; tỉnh Yên Bái (mới) nộp.': [
    '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
    '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
  ],
  '---\ndate: 2025-09-15\n---\n\nTrước khi sáp nhập, tỉnh Yên Bái đã nộp. Năm 2024, tỉnh Yên Bái đạt 95%. Năm 2026, tỉnh Yên Bái đạt 96%.':
    [
      '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
    ],
});

check('term/outdated', 'bodies and offices', {
  '---\ndate: 2025-09-15\n---\n\nPhó Tổng Giám đốc BHXH Việt Nam, Tổng Giám đốc BHXH Việt Nam, BHXH các huyện, BHXH cấp huyện, BHXH huyện và Bộ Lao động - Thương binh và Xã hội.':
    [
      '⟦Phó Tổng Giám đốc BHXH Việt Nam⟧ warning: “Phó Tổng Giám đốc BHXH Việt Nam” là cách gọi trước ngày 01/3/2025, nay là “Phó Giám đốc BHXH Việt Nam”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Phó Tổng Giám đốc BHXH Việt Nam > Phó Giám đốc BHXH Việt Nam',
      '⟦Tổng Giám đốc BHXH Việt Nam⟧ warning: “Tổng Giám đốc BHXH Việt Nam” là cách gọi trước ngày 01/3/2025, nay là “Giám đốc BHXH Việt Nam”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Tổng Giám đốc BHXH Việt Nam > Giám đốc BHXH Việt Nam',
      '⟦BHXH các huyện⟧ warning: “BHXH các huyện” là cách gọi trước ngày 01/7/2025, nay là “BHXH cơ sở”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → BHXH các huyện > BHXH cơ sở',
      '⟦BHXH cấp huyện⟧ warning: “BHXH cấp huyện” là cách gọi trước ngày 01/7/2025, nay là “BHXH cơ sở”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → BHXH cấp huyện > BHXH cơ sở',
      '⟦BHXH huyện⟧ warning: “BHXH huyện” là cách gọi trước ngày 01/7/2025, nay là “BHXH cơ sở”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → BHXH huyện > BHXH cơ sở',
      '⟦Bộ Lao động - Thương binh và Xã hội⟧ warning: “Bộ Lao động - Thương binh và Xã hội” là cách gọi trước ngày 01/3/2025, nay là “Bộ Nội vụ”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bộ Lao động - Thương binh và Xã hội > Bộ Nội vụ',
    ],
  '---\ndate: 2025-03-15\n---\n\nTổng Giám đốc BHXH Việt Nam và BHXH huyện họp; tổng giám đốc BHXH Việt Nam.': [
    '⟦Tổng Giám đốc BHXH Việt Nam⟧ warning: “Tổng Giám đốc BHXH Việt Nam” là cách gọi trước ngày 01/3/2025, nay là “Giám đốc BHXH Việt Nam”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Tổng Giám đốc BHXH Việt Nam > Giám đốc BHXH Việt Nam',
  ],
  '---\ndate: 2025-09-15\n---\n\nTheo Thông tư số 59/2015/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội. Bộ Lao động - Thương binh và Xã hội hướng dẫn. Theo Công văn số 12/LĐTBXH ngày 12/5/2024 của Bộ Lao động - Thương binh và Xã hội.':
    [
      '⟦Bộ Lao động - Thương binh và Xã hội⟧ warning: “Bộ Lao động - Thương binh và Xã hội” là cách gọi trước ngày 01/3/2025, nay là “Bộ Nội vụ”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bộ Lao động - Thương binh và Xã hội > Bộ Nội vụ',
    ],
  '---\ndate: 2025-09-15\n---\n\nTheo Công văn số 12/BNV ngày 12/8/2025, Bộ Lao động - Thương binh và Xã hội trả lời; theo Thông tư số 59/2025/TT-BNV của Bộ Lao động - Thương binh và Xã hội.':
    [
      '⟦Bộ Lao động - Thương binh và Xã hội⟧ warning: “Bộ Lao động - Thương binh và Xã hội” là cách gọi trước ngày 01/3/2025, nay là “Bộ Nội vụ”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bộ Lao động - Thương binh và Xã hội > Bộ Nội vụ',
      '⟦Bộ Lao động - Thương binh và Xã hội⟧ warning: “Bộ Lao động - Thương binh và Xã hội” là cách gọi trước ngày 01/3/2025, nay là “Bộ Nội vụ”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bộ Lao động - Thương binh và Xã hội > Bộ Nội vụ',
    ],
});

check('term/abbreviation', 'introduced late, twice, with two meanings or never', {
  'Các CBTT gửi báo cáo. Mỗi xã có một cán bộ truyền thông (CBTT); CBTT họp.': [
    '⟦CBTT⟧ info: “CBTT” được dùng trước khi giải thích: ghi “cán bộ truyền thông (CBTT)” ngay ở đây.',
  ],
  'Cán bộ truyền thông (CBTT) họp. Cán bộ truyền thông (CBTT) về. Công bố thông tin (CBTT) xong.': [
    '⟦Cán bộ truyền thông (CBTT)⟧ info: “CBTT” (Cán bộ truyền thông) đã được giải thích ở trên: từ lần sau chỉ ghi “CBTT”. ↔ Cán bộ truyền thông (CBTT) (Giải thích lần đầu: Cán bộ truyền thông) ⇒ Cán bộ truyền thông (CBTT) > CBTT',
    '⟦Công bố thông tin (CBTT)⟧ info: “CBTT” đã là chữ tắt của “Cán bộ truyền thông”; ở đây lại là “Công bố thông tin”: ghi đủ chữ, hoặc chọn chữ tắt khác. ↔ Cán bộ truyền thông (CBTT) (Giải thích lần đầu: Cán bộ truyền thông)',
  ],
  'Đồng bào DTTS, DTTS ở vùng cao; CTXH và CTXH; QTX, QTXYCAB, QT, XIV.': [
    '⟦DTTS⟧ info: “DTTS” chưa được giải thích: lần đầu ghi “dân tộc thiểu số (DTTS)”. ⇒ DTTS > dân tộc thiểu số (DTTS)',
    '⟦CTXH⟧ info: “CTXH” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(CTXH)”.',
    '⟦QTX⟧ info: “QTX” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(QTX)”.',
  ],
  'Cán bộ **truyền thông** (CBTT) họp; **cán bộ truyền thông (CBTT)** về.': [
    '⟦cán bộ truyền thông (CBTT)⟧ info: “CBTT” (cán bộ truyền thông) đã được giải thích ở trên: từ lần sau chỉ ghi “CBTT”. ↔ Cán bộ **truyền thông** (CBTT) (Giải thích lần đầu: Cán bộ truyền thông) ⇒ cán bộ truyền thông (CBTT) > CBTT',
  ],
});

check('term/abbreviation', 'where abbreviations are not asked for', {
  'Các CTXH/CTV họp.': [],
  'Các CTXH-VP họp.': [],
  'Các CTXH&QVX họp.': [],
  'Các /CTXH họp, -CTXH họp, (CTXH họp.': [],
  'Và/hoặc các CTXH họp.': ['⟦CTXH⟧ info: “CTXH” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(CTXH)”.'],
  'Về CTXH và CTXH.': [],
  'V/v hỗ trợ CTXH\n\n# Phong trào CTXH\n\nNơi nhận: CTXH\n\nLưu: CTXH\n\nĐOÀN KIỂM TRA CTXH': [],
  'Ngân hàng OCB, kênh QTV, phần mềm TCS, Tập đoàn FLC, “CTXH”, mã CTXH; Số 12/CTXH-VP; CTXH/CTV; (CTXH) và X&CTXH.':
    [],
  'Công văn số 932/CTXH ngày 14/4/2022 gửi CTXH.': [
    '⟦CTXH⟧ info: “CTXH” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(CTXH)”.',
  ],
});

check('term/abbreviation', 'names in capitals, which are none', {
  'Đoàn dự SEAGF, đi xe hạng MWV và mang dầu 180CTX; ghi THƯ vào ô TIN; kênh KBSW đưa tin.': [],
  'Hệ thống PACS (lưu trữ hình ảnh) đã chạy. Hội Doanh nghiệp nhỏ (mã DNNV) góp ý; các DNNV đồng tình.': [],
  'Hôm nay các CTXH họp. Hội viên câu lạc bộ (CTXH) dự.': [
    '⟦CTXH⟧ info: “CTXH” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(CTXH)”.',
  ],
  'Cổ phiếu tăng giá: các VHM, TCB dẫn đầu; các NCCNN bán ra.': [
    '⟦NCCNN⟧ info: “NCCNN” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(NCCNN)”.',
  ],
});

check('term/abbreviation', 'how a long form is read', {
  'Mỗi xã có cán bộ truyền thông (sau đây gọi tắt là CBTT); ban chỉ đạo và tổ giúp việc (BCĐTGV); dịch vụ công (viết tắt: DVC). CBTT, BCĐTGV, DVC.':
    [],
  'Khối (DN: doanh nghiệp; HCSN: hành chính sự nghiệp; QLDN: quản lý) DN, HCSN, QLDN.': [
    '⟦QLDN⟧ info: “QLDN” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(QLDN)”.',
  ],
  'Mỗi xã có cán bộ rất giỏi truyền thông (CBTT).': [],
  'Bộ phận (CBTT) họp.': [],
});

check('term/official-name', 'words that lie beside a name and are none', {
  'Giá dịch vụ cũng tăng; dịch vụ càng tốt; các dịch vụ cùng loại; dịch vụ cộng thêm; giữ trật tự an ninh xã hội.': [],
  'Chỉ có Sở Y tế và cả Sở Y tế; thông tin điện từ xa đến; đọc manpage của lệnh; tỉnh Phúc Yên, tỉnh Quý Châu.': [],
  'Sử dụng dịch vụ cônh; bảo đảm an sih xã hội; cơ sợ y tế; Fanpge của tỉnh; tỉnh Phú Yển.': [
    '⟦dịch vụ cônh⟧ warning: Tên chính thức là “dịch vụ công”, ở đây viết “dịch vụ cônh”. ⇒ cônh > công',
    '⟦an sih xã hội⟧ warning: Tên chính thức là “an sinh xã hội”, ở đây viết “an sih xã hội”. ⇒ sih > sinh',
    '⟦cơ sợ y tế⟧ warning: Tên chính thức là “cơ sở y tế”, ở đây viết “cơ sợ y tế”. ⇒ sợ > sở',
    '⟦Fanpge⟧ warning: Tên chính thức là “Fanpage”, ở đây viết “Fanpge”. ⇒ Fanpge > Fanpage',
    '⟦tỉnh Phú Yển⟧ warning: Tên chính thức là “tỉnh Phú Yên”, ở đây viết “tỉnh Phú Yển”. ⇒ Yển > Yên',
  ],
});

check('term/official-name', 'capitals, which the decree fixes for offices alone', {
  '---\nkind: directive\n---\n\nTheo Bộ Tài Chính, Thủ tướng Chính Phủ và Quốc Hội, người Việt nam được hưởng.': [
    '⟦Bộ Tài Chính⟧ warning: Tên chính thức là “Bộ Tài chính”, ở đây viết “Bộ Tài Chính”. ⇒ Bộ Tài Chính > Bộ Tài chính',
    '⟦Thủ tướng Chính Phủ⟧ warning: Tên chính thức là “Thủ tướng Chính phủ”, ở đây viết “Thủ tướng Chính Phủ”. ⇒ Thủ tướng Chính Phủ > Thủ tướng Chính phủ',
    '⟦Quốc Hội⟧ warning: Tên chính thức là “Quốc hội”, ở đây viết “Quốc Hội”. ⇒ Quốc Hội > Quốc hội',
    '⟦Việt nam⟧ warning: Tên chính thức là “Việt Nam”, ở đây viết “Việt nam”. ⇒ Việt nam > Việt Nam',
  ],
  '---\nkind: directive\n---\n\nKính gửi:\n\n- Bộ Y Tế;\n': [
    '⟦Bộ Y Tế⟧ warning: Tên chính thức là “Bộ Y tế”, ở đây viết “Bộ Y Tế”. ⇒ Bộ Y Tế > Bộ Y tế',
  ],
  'Bộ Y Tế Công Cộng\n\nBẢO HIỂM XÃ HỘI VIỆT NAM\n\nBà Lê Quốc Hội và anh Chính Phủ; người Việt nam giới.': [],
});

check('term/official-name', 'names that are nearly right', {
  'Dịch Covid - 19; Covid-20; Covid 20; Covid19; Coivid 19; Coivid - 19; Coivid 20; Coivid.': [
    '⟦Covid - 19⟧ warning: Tên chính thức là “Covid-19”, ở đây viết “Covid - 19”. ⇒ Covid - 19 > Covid-19',
    '⟦Covid19⟧ warning: Tên chính thức là “Covid-19”, ở đây viết “Covid19”. ⇒ Covid19 > Covid-19',
    '⟦Coivid 19⟧ warning: Tên chính thức là “Covid-19”, ở đây viết “Coivid 19”. ⇒ Coivid 19 > Covid-19',
    '⟦Coivid - 19⟧ warning: Tên chính thức là “Covid-19”, ở đây viết “Coivid - 19”. ⇒ Coivid - 19 > Covid-19',
    '⟦Coivid⟧ warning: Tên chính thức là “Covid”, ở đây viết “Coivid”. ⇒ Coivid > Covid',
    '⟦Coivid⟧ warning: Tên chính thức là “Covid”, ở đây viết “Coivid”. ⇒ Coivid > Covid',
  ],
  'Trang Facebok, facebooker, Facebook, Zaloo, Youtub, YOUTUB.': [
    '⟦Facebok⟧ warning: Tên chính thức là “Facebook”, ở đây viết “Facebok”. ⇒ Facebok > Facebook',
    '⟦Youtub⟧ warning: Tên chính thức là “YouTube”, ở đây viết “Youtub”. ⇒ Youtub > YouTube',
    '⟦YOUTUB⟧ warning: Tên chính thức là “YouTube”, ở đây viết “YOUTUB”. ⇒ YOUTUB > YOUTUBE',
  ],
  'Các BHHX; (BHHX) và BHHX-TT; BHHX/VP; UBDN & UNBD; BHNT; BHYTE; kê khai CCDC, ngạch CVCC.': [
    '⟦BHHX⟧ warning: Tên chính thức là “BHXH”, ở đây viết “BHHX”. ⇒ BHHX > BHXH',
  ],
  'Người dân tỉnh Quảng Ngái Sơn; tỉnh Hà Giăng; tỉnh QUẢNG NGÁI; tỉnh Quảng Đông; tỉnh Lạng Sớn; tỉnh quảng ngái; tỉnh Quảng.':
    [
      '⟦tỉnh Hà Giăng⟧ warning: Tên chính thức là “tỉnh Hà Giang”, ở đây viết “tỉnh Hà Giăng”. ⇒ Giăng > Giang',
      '⟦tỉnh QUẢNG NGÁI⟧ warning: Tên chính thức là “tỉnh Quảng Ngãi”, ở đây viết “tỉnh QUẢNG NGÁI”. ⇒ NGÁI > NGÃI',
      '⟦tỉnh Lạng Sớn⟧ warning: Tên chính thức là “tỉnh Lạng Sơn”, ở đây viết “tỉnh Lạng Sớn”. ⇒ Sớn > Sơn',
    ],
  'Bảo hiễm xã hội Việt Nam; Bảo hiểm Xã hội Việt Nam; Bảo hiểm xã hôi; bảo hiểm y té; bảo hiểm thất nghiêp; BHYYT; BHXHH.':
    [
      '⟦Bảo hiễm xã hội Việt Nam⟧ warning: Tên chính thức là “Bảo hiểm xã hội Việt Nam”, ở đây viết “Bảo hiễm xã hội Việt Nam”. ⇒ hiễm > hiểm',
      '⟦Bảo hiểm Xã hội Việt Nam⟧ info: Tên chính thức là “Bảo hiểm xã hội Việt Nam”, ở đây viết “Bảo hiểm Xã hội Việt Nam”. ⇒ Bảo hiểm Xã hội Việt Nam > Bảo hiểm xã hội Việt Nam',
      '⟦Bảo hiểm xã hôi⟧ warning: Tên chính thức là “bảo hiểm xã hội”, ở đây viết “Bảo hiểm xã hôi”. ⇒ hôi > hội',
      '⟦bảo hiểm y té⟧ warning: Tên chính thức là “bảo hiểm y tế”, ở đây viết “bảo hiểm y té”. ⇒ té > tế',
      '⟦bảo hiểm thất nghiêp⟧ warning: Tên chính thức là “bảo hiểm thất nghiệp”, ở đây viết “bảo hiểm thất nghiêp”. ⇒ nghiêp > nghiệp',
    ],
  'Bộ Lao động Thương binh và Xã hội; Bộ Lao động - Thương binh và Xã Hội; Bộ Lao động – Thương binh và Xã hội; Bộ Y Tế; Bộ Tài chánh.':
    [
      '⟦Bộ Lao động Thương binh và Xã hội⟧ warning: Tên chính thức là “Bộ Lao động - Thương binh và Xã hội”, ở đây viết “Bộ Lao động Thương binh và Xã hội”. ⇒ Bộ Lao động Thương binh và Xã hội > Bộ Lao động - Thương binh và Xã hội',
      '⟦Bộ Lao động - Thương binh và Xã Hội⟧ info: Tên chính thức là “Bộ Lao động - Thương binh và Xã hội”, ở đây viết “Bộ Lao động - Thương binh và Xã Hội”. ⇒ Bộ Lao động - Thương binh và Xã Hội > Bộ Lao động - Thương binh và Xã hội',
      '⟦Bộ Y Tế⟧ info: Tên chính thức là “Bộ Y tế”, ở đây viết “Bộ Y Tế”. ⇒ Bộ Y Tế > Bộ Y tế',
      '⟦Bộ Tài chánh⟧ warning: Tên chính thức là “Bộ Tài chính”, ở đây viết “Bộ Tài chánh”. ⇒ chánh > chính',
    ],
  'Dịch Coivid-19, Covid 19, COVID-19, Covd-19; tỉnh Quảng Ngái; tỉnh Thừa Thiên - Huế; tỉnh Bà Rịa Vũng Tàu; thành phố Hồ Chí Mính; tỉnh Đắc Lắc.':
    [
      '⟦Coivid-19⟧ warning: Tên chính thức là “Covid-19”, ở đây viết “Coivid-19”. ⇒ Coivid-19 > Covid-19',
      '⟦Covid 19⟧ warning: Tên chính thức là “Covid-19”, ở đây viết “Covid 19”. ⇒ Covid 19 > Covid-19',
      '⟦Covd-19⟧ warning: Tên chính thức là “Covid-19”, ở đây viết “Covd-19”. ⇒ Covd-19 > Covid-19',
      '⟦tỉnh Quảng Ngái⟧ warning: Tên chính thức là “tỉnh Quảng Ngãi”, ở đây viết “tỉnh Quảng Ngái”. ⇒ Ngái > Ngãi',
    ],
  'Thủ tướng Chính phũ; Quốc hôi; Ủy ban nhân nhân tỉnh; Hội đồng nhân dan; Tổng cục Thống kế; Ngân hàng Chính sách xả hội.':
    [
      '⟦Thủ tướng Chính phũ⟧ warning: Tên chính thức là “Thủ tướng Chính phủ”, ở đây viết “Thủ tướng Chính phũ”. ⇒ phũ > phủ',
      '⟦Hội đồng nhân dan⟧ warning: Tên chính thức là “hội đồng nhân dân”, ở đây viết “Hội đồng nhân dan”. ⇒ dan > dân',
      '⟦Tổng cục Thống kế⟧ warning: Tên chính thức là “Tổng cục Thống kê”, ở đây viết “Tổng cục Thống kế”. ⇒ kế > kê',
      '⟦Ngân hàng Chính sách xả hội⟧ warning: Tên chính thức là “Ngân hàng Chính sách xã hội”, ở đây viết “Ngân hàng Chính sách xả hội”. ⇒ xả > xã',
    ],
});

check('term/outdated', 'what decides of which time is spoken', {
  '---\ndate: 2025-09-15\n---\n\nTheo Công văn số 12/UBND-VX ngày 30/6/2025 của tỉnh Yên Bái.': [],
  '---\ndate: 2025-09-15\n---\n\nTheo Công văn số 12/UBND-VX ngày 01/7/2025 của tỉnh Yên Bái.': [
    '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
  ],
  '---\ndate: 2025-09-15\n---\n\nTỉnh Yên Bái thực hiện Công văn số 59/2024/UBND-VX': [],
  '---\ndate: 2025-09-15\n---\n\nCông văn số 59/2024/UBND-VX của tỉnh Yên Bái.': [],
  '---\ndate: 2025-09-15\n---\n\nNăm 2024, tỉnh Yên Bái đạt 95%, tháng 8/2025 đạt 96%.': [],
  '---\ndate: 2025-09-15\n---\n\nNăm 2024 đạt 95%. Tháng 8/2025 đạt 96%. Tỉnh Yên Bái họp.': [
    '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
  ],
  [`---\ndate: 2025-09-15\n---\n\nTrước đây, ${'thôn bản, '.repeat(60)}tỉnh Yên Bái họp.`]: [],
  [`---\ndate: 2025-09-15\n---\n\nGồm ${'thôn bản, '.repeat(60)}tỉnh Yên Bái, ${'thôn bản, '.repeat(30)}khi đó.`]: [],
  '---\ndate: 2025-09-15\n---\n\nNgày 01/3/2025, Bộ Lao động - Thương binh và Xã hội trả lời. Ngày 28/2/2025, Bộ Lao động - Thương binh và Xã hội trả lời.':
    [
      '⟦Bộ Lao động - Thương binh và Xã hội⟧ warning: “Bộ Lao động - Thương binh và Xã hội” là cách gọi trước ngày 01/3/2025, nay là “Bộ Nội vụ”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bộ Lao động - Thương binh và Xã hội > Bộ Nội vụ',
    ],
  '---\ndate: 2025-09-15\n---\n\nTheo Quyết định số 12/2024/QĐ-UBND, tỉnh Yên Bái thực hiện. Theo Quyết định số 13/2025/QĐ-UBND, tỉnh Yên Bái thực hiện.':
    [
      '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
    ],
  '---\ndate: 2025-03-01\n---\n\nBộ Lao động - Thương binh và Xã hội trả lời.': [
    '⟦Bộ Lao động - Thương binh và Xã hội⟧ warning: “Bộ Lao động - Thương binh và Xã hội” là cách gọi trước ngày 01/3/2025, nay là “Bộ Nội vụ”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bộ Lao động - Thương binh và Xã hội > Bộ Nội vụ',
  ],
  '---\ndate: 2025-02-28\n---\n\nBộ Lao động - Thương binh và Xã hội trả lời.': [],
  '---\ndate: 2025-09-15T08:00\n---\n\nTỉnh Yên Bái họp.': [
    '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
  ],
});

check('term/outdated', 'where a province is no name of one, and where mark-up leaves no fix', {
  '---\ndate: 2025-09-15\n---\n\nThành viên: Yên Bái; người dân tỉnh bạn Yên Bái, Hà Giang; đội Yên Bái, Hà Giang.': [],
  '---\ndate: 2025-09-15\n---\n\nCác ông ở Yên Bái, tỉnh Hà Giang, BHXH Bắc Kạn và Bắc Kạn; bHXH huyện; BHXH huyện (nay), BHXH huyện (trước 2025).':
    [
      '⟦Hà Giang⟧ warning: “Hà Giang” là cách gọi trước ngày 01/7/2025, nay là “Tuyên Quang”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Hà Giang > Tuyên Quang',
      '⟦Bắc Kạn⟧ warning: “Bắc Kạn” là cách gọi trước ngày 01/7/2025, nay là “Thái Nguyên”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bắc Kạn > Thái Nguyên',
      '⟦Bắc Kạn⟧ warning: “Bắc Kạn” là cách gọi trước ngày 01/7/2025, nay là “Thái Nguyên”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Bắc Kạn > Thái Nguyên',
    ],
  '---\ndate: 2025-09-15\n---\n\n**Tỉnh Yên** Bái họp; tỉnh Yên\nBái họp.': [
    '⟦Yên** Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây.',
    '⟦Yên\nBái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây.',
  ],
  '---\ndate: 2025-09-15\n---\n\nBệnh viện Đa khoa khu vực tỉnh Yên Bái; trường, tỉnh Yên Bái.': [
    '⟦Yên Bái⟧ warning: “Yên Bái” là cách gọi trước ngày 01/7/2025, nay là “Lào Cai”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây. → Yên Bái > Lào Cai',
  ],
});

check('term/abbreviation', 'what stands around an abbreviation', {
  'Đơn vị QVX CTXH họp.': [],
  'Tiếp nhận CTXH ở thôn.': ['⟦CTXH⟧ info: “CTXH” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(CTXH)”.'],
  '| STT | 5 CTXH |\n|---|---|\n| A: CTXH | Mục CTXH |': [],
  CTXH: [],
  'MỤC 5: CTXH': [],
  'An: CTXH họp ở thôn.': ['⟦CTXH⟧ info: “CTXH” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(CTXH)”.'],
  'Bà con đi VTBX theo hợp đồng.': ['⟦VTBX⟧ info: “VTBX” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(VTBX)”.'],
  'Theo Nghị quyết HQVN số 12/NQ-CP, các đơn vị thực hiện.': [],
  'Theo Nghị quyết số 12/NQ-CP và các CTXH; đội QVX thực hiện Nghị quyết số 13/NQ-CP.': [
    '⟦CTXH⟧ info: “CTXH” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(CTXH)”.',
    '⟦QVX⟧ info: “QVX” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(QVX)”.',
  ],
  'Bà con các CTXH/VP; các CTXH& họp.': [],
});

check('term/abbreviation', 'introductions over several lines and marks', {
  'Mỗi xã có cán bộ truyền thông (sau đây gọi tắt chung là: CBTT). Khi đó CBTT họp.': [],
  'Mỗi xã có cán bộ truyền thông (có thể là CBTT). Khi đó CBTT họp.': [],
  'Mỗi xã có cán bộ truyền thông (có thể là CBTT). Khi đó cán bộ truyền thông (CBTT) họp.': [
    '⟦CBTT⟧ info: “CBTT” được dùng trước khi giải thích: ghi “cán bộ truyền thông (CBTT)” ngay ở đây.',
  ],
  'Mỗi xã có cán bộ, truyền thông (CBTT). Cán bộ về "truyền thông" (CBTT) họp; cán bộ truyền\nthông (CBTT) về.': [
    '⟦Cán bộ về "truyền thông" (CBTT)⟧ info: “CBTT” đã là chữ tắt của “cán bộ, truyền thông”; ở đây lại là “Cán bộ về "truyền thông"”: ghi đủ chữ, hoặc chọn chữ tắt khác. ↔ cán bộ, truyền thông (CBTT) (Giải thích lần đầu: cán bộ, truyền thông)',
    '⟦cán bộ truyền\nthông (CBTT)⟧ info: “CBTT” (cán bộ truyền thông) đã được giải thích ở trên: từ lần sau chỉ ghi “CBTT”. ↔ cán bộ, truyền thông (CBTT) (Giải thích lần đầu: cán bộ, truyền thông)',
  ],
  'Gồm có:  \nCán bộ truyền thông (CBTT);  \ncộng tác viên (CTV) và CBTT.': [],
  'Có các cán bộ  \ntruyền thông (CBTT). Khi đó cán bộ truyền thông (CBTT) họp.': [],
  'Có các cán bộ truyền thông  \n(CBTT). Khi đó cán bộ truyền thông (CBTT) họp.': [],
  'Khối (QLDN - quản lý doanh nghiệp). Khi đó cán bộ quản lý doanh nghiệp (QLDN) họp.': [],
  'Khối (QLDN: quản lý doanh nghiệp). Khi đó QLDN họp.': [],
  'Khối (QLDN: quản lý, doanh nghiệp). Khi đó QLDN họp.': [
    '⟦QLDN⟧ info: “QLDN” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(QLDN)”.',
  ],
  '(CBTT). Khi đó CBTT họp.': ['⟦CBTT⟧ info: “CBTT” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(CBTT)”.'],
});

check('term/official-name', 'one slip and where it stands', {
  'Bạo hiểm xã hội là trụ cột; chính sách bảo hiểm xã hội.': [
    '⟦Bạo hiểm xã hội⟧ warning: Tên chính thức là “bảo hiểm xã hội”, ở đây viết “Bạo hiểm xã hội”. ⇒ Bạo > Bảo',
  ],
  'Mắt trận Tổ quốc Việt Nam giám sát.': [
    '⟦Mắt trận Tổ quốc Việt Nam⟧ warning: Tên chính thức là “Mặt trận Tổ quốc Việt Nam”, ở đây viết “Mắt trận Tổ quốc Việt Nam”. ⇒ Mắt > Mặt',
  ],
  'Bạo hiểm xã họi tự nguyện.': [],
  // `bao` is a word of grammar as well (`bao giờ`): at the head of the name it can only be meant as it.
  'Bao hiểm xã hội tự nguyện.': [
    '⟦Bao hiểm xã hội tự nguyện⟧ warning: Tên chính thức là “bảo hiểm xã hội tự nguyện”, ở đây viết “Bao hiểm xã hội tự nguyện”. ⇒ Bao > Bảo',
  ],
  'Chính sách bảo hiểm xã-họi; bảo hiểm/xã họi.': [],
  'Chính sách bảo hiểm  \nxã họi.': [],
  'Họp tại Bộ Lao động, -- Thương binh và Xã hội.': [],
  'Thẻ bảo hiểm yt tế.': [],
  'HỘI NGHỊ CỦA BỘ LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI': [
    '⟦BỘ LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI⟧ warning: Tên chính thức là “Bộ Lao động - Thương binh và Xã hội”, ở đây viết “BỘ LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI”. ⇒ BỘ LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI > BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
  ],
  'Số ca Coivit-19 giảm; ca Coivit 19; ca Coivit; ca Covit.': [
    '⟦Coivit-19⟧ warning: Tên chính thức là “Covid-19”, ở đây viết “Coivit-19”. ⇒ Coivit-19 > Covid-19',
    '⟦Coivit 19⟧ warning: Tên chính thức là “Covid-19”, ở đây viết “Coivit 19”. ⇒ Coivit 19 > Covid-19',
    '⟦Covit⟧ warning: Tên chính thức là “Covid”, ở đây viết “Covit”. ⇒ Covit > Covid',
  ],
  'Trang FAcebok đăng tin; bảo hIêm xã hội.': [
    '⟦FAcebok⟧ warning: Tên chính thức là “Facebook”, ở đây viết “FAcebok”. ⇒ FAcebok > Facebook',
    '⟦bảo hIêm xã hội⟧ warning: Tên chính thức là “bảo hiểm xã hội”, ở đây viết “bảo hIêm xã hội”. ⇒ hIêm > hiểm',
  ],
});

check('term/official-name', 'what only looks like a name', {
  'Trang Facebook Yên Bài đăng tin.': [],
  'Số ca Covid: 19; Covid - 20 ca; Covid 20.': [],
  'Tại tỉnh Quang Ngái; tại tỉnh Yên bài học là vậy.': [],
});
