/** Misspelt words beyond the rule’s own examples: what is meant, and what only looks misspelt. */
import { check } from './check-rule.testing.js';

check('text/spelling', 'slips and what was meant', {
  'Cán bộ cần thưc hiện, truền thông, tuyên truyên chính sách đến người dân.': [
    '⟦thưc hiện⟧ warning: “thưc hiện” có lẽ gõ sai; có phải “thực hiện”? ⇒ thưc hiện > thực hiện',
    '⟦truền thông⟧ warning: “truền thông” có lẽ gõ sai; có phải “truyền thông”? ⇒ truền thông > truyền thông',
    '⟦tuyên truyên⟧ warning: “tuyên truyên” có lẽ gõ sai; có phải “tuyên truyền”? ⇒ tuyên truyên > tuyên truyền',
  ],
  'Người dân đươc hưởng chế độ; công tac kiểm tra được tăng cường.': [
    '⟦đươc⟧ warning: Tiếng Việt không có âm tiết “đươc”; có phải “được”? ⇒ đươc > được',
    '⟦công tac⟧ warning: “công tac” có lẽ gõ sai; có phải “công tác”? ⇒ công tac > công tác',
  ],
  'Đơn vị tổ chức hội nghị, báo cáo kết qủa, đề suất giải pháp.': [
    '⟦kết qủa⟧ warning: “kết qủa” có lẽ gõ sai; có phải “kết quả”? ⇒ kết qủa > kết quả',
    '⟦đề suất⟧ warning: “đề suất” có lẽ gõ sai; có phải “đề xuất”? ⇒ đề suất > đề xuất',
  ],
  'Cơ quan phối hơp với các đoàn thể ở địa phuơng.': [
    '⟦phối hơp⟧ warning: “phối hơp” có lẽ gõ sai; có phải “phối hợp”? ⇒ phối hơp > phối hợp',
    '⟦địa phuơng⟧ warning: “địa phuơng” có lẽ gõ sai; có phải “địa phương”? ⇒ địa phuơng > địa phương',
  ],
  'Việc cuả ngành, hòan thành kế họach, qúy vị, gía trị.': [],
  'Doanh nghiêp nộp đủ; giám dịnh viên; gíam định, ghiám định; hộ gia dình.': [],
  'Chính sách an sinh xã hôị; hỗ trợơ; phát triển bền vửng; nâng cao chất luợng.': [
    '⟦xã hôị⟧ warning: “xã hôị” có lẽ gõ sai; có phải “xã hội”? ⇒ xã hôị > xã hội',
    '⟦hỗ trợơ⟧ warning: “hỗ trợơ” có lẽ gõ sai; có phải “hỗ trợ”? ⇒ hỗ trợơ > hỗ trợ',
    '⟦bền vửng⟧ warning: “bền vửng” có lẽ gõ sai; có phải “bền vững”? ⇒ bền vửng > bền vững',
    '⟦chất luợng⟧ warning: “chất luợng” có lẽ gõ sai; có phải “chất lượng”? ⇒ chất luợng > chất lượng',
  ],
  'Khẳn định vai trò; nghiêm chỉnh chấp hành quy đinh.': [
    '⟦Khẳn định⟧ warning: “Khẳn định” có lẽ gõ sai; có phải “Khẳng định”? ⇒ Khẳn định > Khẳng định',
    '⟦quy đinh⟧ warning: “quy đinh” có lẽ gõ sai; có phải “quy định”? ⇒ quy đinh > quy định',
  ],
  'Bà con trồng cà phê, ôtô chạy qua buôn Êđê; tivi, xe buýt, các video và banner.': [],
  'Ngày mai anh ấy đi; chúng tôi sẻ chia khó khăn; mạnh mẽ lên nhé.': [],
  'Phong trào thi đua lan tỏa trong toàn nghành.\nCán bộ các nghành: y tế, giáo dục (cả nghành) cùng tham gia thi đua.':
    [
      '⟦nghành⟧ warning: Tiếng Việt không có âm tiết “nghành”; có phải “ngành”? ⇒ nghành > ngành',
      '⟦nghành⟧ warning: Tiếng Việt không có âm tiết “nghành”; có phải “ngành”? ⇒ nghành > ngành',
      '⟦nghành⟧ warning: Tiếng Việt không có âm tiết “nghành”; có phải “ngành”? ⇒ nghành > ngành',
    ],
  'Cán bộ xem trang nghành.gov.vn, gửi hòm thư nghành@bhxh.vn, ghi mã đ/nghành hoặc nghành-y để tra cứu hồ sơ của mình.':
    [],
  'Nghành y tế tham gia thi đua. Mời ông Nghành tham gia thi đua. NGHÀNH Y TẾ tham gia thi đua.': [
    '⟦Nghành⟧ warning: Tiếng Việt không có âm tiết “Nghành”; có phải “Ngành”? ⇒ Nghành > Ngành',
  ],
  'The meeting of the nghành was held in the city; nghành y tế họp.': [],
  'Phong trào trong toàn nghành; ngỉ lễ; thưc\nhiện; Thưc hiện; THƯC HIỆN.': [
    '⟦nghành⟧ warning: Tiếng Việt không có âm tiết “nghành”; có phải “ngành”? ⇒ nghành > ngành',
    '⟦ngỉ⟧ warning: Tiếng Việt không có âm tiết “ngỉ”; có phải “nghỉ”? ⇒ ngỉ > nghỉ',
    '⟦thưc\nhiện⟧ warning: “thưc hiện” có lẽ gõ sai; có phải “thực hiện”?',
  ],
  'sáng **tao**; thưc  hiện.': [
    '⟦sáng **tao⟧ warning: “sáng tao” có lẽ gõ sai; có phải “sáng tạo”?',
    '⟦thưc  hiện⟧ warning: “thưc  hiện” có lẽ gõ sai; có phải “thực hiện”?',
  ],
  'Kế hoặch, kế hoach, ke hoạch; đa dang hóa; đừng đổi mới; xữ lý; giãi quyết; cũa; nhửng; sữa chữa.': [
    '⟦Kế hoặch⟧ warning: “Kế hoặch” có lẽ gõ sai; có phải “Kế hoạch”? ⇒ Kế hoặch > Kế hoạch',
    '⟦kế hoach⟧ warning: “kế hoach” có lẽ gõ sai; có phải “kế hoạch”? ⇒ kế hoach > kế hoạch',
    '⟦ke hoạch⟧ warning: “ke hoạch” có lẽ gõ sai; có phải “kế hoạch”? ⇒ ke hoạch > kế hoạch',
    '⟦đa dang⟧ warning: “đa dang” có lẽ gõ sai; có phải “đa dạng”? ⇒ đa dang > đa dạng',
    '⟦xữ lý⟧ warning: “xữ lý” có lẽ gõ sai; có phải “xử lý”? ⇒ xữ lý > xử lý',
    '⟦giãi quyết⟧ warning: “giãi quyết” có lẽ gõ sai; có phải “giải quyết”? ⇒ giãi quyết > giải quyết',
    '⟦sữa chữa⟧ warning: “sữa chữa” có lẽ gõ sai; có phải “sửa chữa”? ⇒ sữa chữa > sửa chữa',
  ],
  'Chổ ở; dử liệu; nghĩ lễ; nghỉ rằng; sẻ làm; chia sẽ; mạnh mẻ; vất vã; bải bỏ; hổ trợ; lảnh đạo; nổ lực.': [
    '⟦Chổ ở⟧ warning: “Chổ ở” có lẽ gõ sai; có phải “Chỗ ở”? ⇒ Chổ ở > Chỗ ở',
    '⟦dử liệu⟧ warning: “dử liệu” có lẽ gõ sai; có phải “dữ liệu”? ⇒ dử liệu > dữ liệu',
    '⟦nghĩ lễ⟧ warning: “nghĩ lễ” có lẽ gõ sai; có phải “nghỉ lễ”? ⇒ nghĩ lễ > nghỉ lễ',
    '⟦chia sẽ⟧ warning: “chia sẽ” có lẽ gõ sai; có phải “chia sẻ”? ⇒ chia sẽ > chia sẻ',
    '⟦mạnh mẻ⟧ warning: “mạnh mẻ” có lẽ gõ sai; có phải “mạnh mẽ”? ⇒ mạnh mẻ > mạnh mẽ',
    '⟦vất vã⟧ warning: “vất vã” có lẽ gõ sai; có phải “vất vả”? ⇒ vất vã > vất vả',
    '⟦hổ trợ⟧ warning: “hổ trợ” có lẽ gõ sai; có phải “hỗ trợ”? ⇒ hổ trợ > hỗ trợ',
    '⟦lảnh đạo⟧ warning: “lảnh đạo” có lẽ gõ sai; có phải “lãnh đạo”? ⇒ lảnh đạo > lãnh đạo',
    '⟦nổ lực⟧ warning: “nổ lực” có lẽ gõ sai; có phải “nỗ lực”? ⇒ nổ lực > nỗ lực',
  ],
});

check('text/spelling', 'a syllable that is a mark away from a frequent word', {
  'Đơn vị xây dựng chiên lược, bảo đảm bình đẳng và vượt qua khó khắn.': [
    '⟦chiên lược⟧ warning: “chiên lược” có lẽ gõ sai; có phải “chiến lược”? ⇒ chiên lược > chiến lược',
    '⟦khó khắn⟧ warning: “khó khắn” có lẽ gõ sai; có phải “khó khăn”? ⇒ khó khắn > khó khăn',
  ],
  'Cán bộ công nhan, thống nhát và thi dua.': [
    '⟦thống nhát⟧ warning: “thống nhát” có lẽ gõ sai; có phải “thống nhất”? ⇒ thống nhát > thống nhất',
    '⟦thi dua⟧ warning: “thi dua” có lẽ gõ sai; có phải “thi đua”? ⇒ thi dua > thi đua',
  ],
  'Các chế đọ của cán bợ.': [
    '⟦chế đọ⟧ warning: “chế đọ” có lẽ gõ sai; có phải “chế độ”? ⇒ chế đọ > chế độ',
    '⟦cán bợ⟧ warning: “cán bợ” có lẽ gõ sai; có phải “cán bộ”? ⇒ cán bợ > cán bộ',
  ],
  'Thuận lơi và kho khăn của người dân.': [
    '⟦Thuận lơi⟧ warning: “Thuận lơi” có lẽ gõ sai; có phải “Thuận lợi”? ⇒ Thuận lơi > Thuận lợi',
    '⟦kho khăn⟧ warning: “kho khăn” có lẽ gõ sai; có phải “khó khăn”? ⇒ kho khăn > khó khăn',
  ],
  'Cán bộ công tặc và hồ sọ của người dân.': [],
  'Cán bộ ngiên cứu hồ sơ của người dân.': [
    '⟦ngiên cứu⟧ warning: “ngiên cứu” có lẽ gõ sai; có phải “nghiên cứu”? ⇒ ngiên cứu > nghiên cứu',
  ],
  'Đươc hưởng chế độ là quyền của người dân.': [
    '⟦Đươc⟧ warning: Tiếng Việt không có âm tiết “Đươc”; có phải “Được”? ⇒ Đươc > Được',
  ],
});

check('text/spelling', 'right words that look like frequent ones, and what is no prose', {
  'Người bệnh nhấn nút gọi bác sĩ; người đến khám bệnh nhấn chuông.': [],
  'Người dân phản ánh hưởng lương chậm.': [],
  'Đun nồi dung dịch khử khuẩn.': [],
  'Món trứng chưng từ sáng; xưởng lợp tôn tại xã; ngồi ngoài hiên nay đã mát.': [],
  'Y tê cơ sở được quan tâm.': [],
  'Căn cước gắn chip, thẻ gắn chip.': [],
  'Hồ sơ; nghành; hồ sơ bảo hiểm.': [],
  'Cơ quan nGhành của tỉnh họp.': [],
  'Các nghành- y tế và nghành/ giáo dục.': [],
  'Mời các bạn xem tại bhxh.nghành rồi gửi (nghành) cho tỉnh.': [],
  'Học sinh lớp 1 học chữ ă, chữ â và chữ ơ.': [],
});

check('text/spelling', 'a word that no dictionary holds, one slip away from one that everybody writes', {
  'Quyền lợi cũa nhửng người tham gia; thủ tục ủca xã trrên địa bàn; chi trã tại nhà.': [
    '⟦cũa⟧ warning: “cũa” có lẽ gõ sai; có phải “của”? ⇒ cũa > của',
    '⟦nhửng⟧ warning: “nhửng” có lẽ gõ sai; có phải “những”? ⇒ nhửng > những',
    '⟦ủca⟧ warning: Tiếng Việt không có âm tiết “ủca”; có phải “của”? ⇒ ủca > của',
    '⟦trrên⟧ warning: Tiếng Việt không có âm tiết “trrên”; có phải “trên”? ⇒ trrên > trên',
    '⟦chi trã⟧ warning: “chi trã” có lẽ gõ sai; có phải “chi trả”? ⇒ chi trã > chi trả',
  ],
  'Nhiều hoạt đọng hỗ trợ trong lĩnh ực này; các cỉ tiêu đặt ra.': [
    '⟦hoạt đọng⟧ warning: “hoạt đọng” có lẽ gõ sai; có phải “hoạt động”? ⇒ hoạt đọng > hoạt động',
    '⟦lĩnh ực⟧ warning: “lĩnh ực” có lẽ gõ sai; có phải “lĩnh vực”? ⇒ lĩnh ực > lĩnh vực',
    '⟦cỉ⟧ warning: Tiếng Việt không có âm tiết “cỉ”; có phải “chỉ”? ⇒ cỉ > chỉ',
  ],
  'Cụ già run rẩy, lảo đảo, hổn hển; người mải mê, nước mắt rỏ xuống, đồ đạc thừa thãi, nhan nhản hàng quán, chẳng nỡ bỏ.':
    [],
  'Già làng khấn yàng, bà con gọi pơtao, uống rượu bên đrông, cạnh rôông; ông ấy nói nẳm, bển, trỏng theo giọng quê.':
    [],
});
