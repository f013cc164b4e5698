/** The text rules on sentences beyond their own examples. */
import { describe, expect, test } from 'vitest';
import { check } from './check-rule.testing.js';
import { applyFixes, lint } from './index.js';

function found(source: string, rule: string, dictionary: readonly string[] = []): readonly string[] {
  return lint(source, { dictionary })
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ offset }) => source.slice(...offset).normalize('NFC'));
}

describe('text/unicode', () => {
  const mixed = `Chính sách được người dân quan tâm. Nhiều ${'tiểu thương'.normalize('NFD')} đã tham gia, ${'đời sống'.normalize('NFD')} ổn định.`;
  test('says once that decomposed words stand among composed ones, and mends them all', () => {
    expect(found(mixed, 'text/unicode')).toEqual(['tiểu thương']);
    const fixed = applyFixes(mixed, lint(mixed).findings).text;
    expect(fixed).toBe(mixed.normalize('NFC'));
    expect(found(fixed, 'text/unicode')).toEqual([]);
  });
  test('is silent where all is decomposed', () => {
    expect(found(mixed.normalize('NFD'), 'text/unicode')).toEqual([]);
  });
});

describe('text/spelling', () => {
  test('heeds the writer’s dictionary, in any case and tone placement', () => {
    const draft = 'Dự án Hoà mỹ dùng tên sáng tao và nghành.';
    expect(found(draft, 'text/spelling')).toEqual(['sáng tao', 'nghành']);
    expect(found(draft, 'text/spelling', ['Sáng tao', 'nghành'])).toEqual([]);
  });
  test.each([
    'Předběžné nastavení počítače může být složité.',
    'Il peut être téléchargé à partir de la page déjà citée.',
    'Thực đơn có món crème brûlée và café; ông José đến từ São Paulo.',
    'Chị hỏi: đkxe, ko, wá; mã SP-ĐA.12; 5.000đ; 10kWh; m²; TP.HCM; tr.đ.',
    'NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN; KĐĂM, NIÊ, ÊBAN.',
    'Trẻ học các chữ cái như â, ê, ô.',
  ])('is silent on %s', (draft) => {
    expect(found(draft, 'text/spelling')).toEqual([]);
  });
  test.each([
    'Các vấn đề nghỉ lễ được giải đáp; hội nghị tập hợp đông đảo hội viên; khoa kết hợp đông, tây y.',
    'Nắng nóng gây ra hạn hán; lượng hàng bán ra tăng mạnh; lãi suất hiện nay giảm; có dấu hiệu xuất huyết.',
    'Quỹ sở hữu ít nhất một nửa số vốn; lãnh đạo trực tiếp cân nhắc; nguồn nhân lực lương cao; bà không giấu nổi lo lắng.',
    'Bên nào cũng cố giành phần thắng; cơ chế đô thị đặc thù; tuyệt đối tương đồng; tài năng xuất chúng; xiết chặt con ốc.',
    'Bộ váy cưới; cánh cửa văng mạnh ra; thành pho tượng lớn; hình tứ giác; tráo đổi vị trí; hai người dan díu.',
    'Tôi nghĩ lễ hội này vui; ai cũng nghĩ phép màu có thật; các lĩnh địa thời xưa; mọi hoạt tải trên cầu; bàn phím cơ quang học; phổ biên độ; kênh chuyên truyền tải tin; kho đã xuất quà tặng; chiếc đồng hồ sở hữu thiết kế đẹp; tổng công suất hiện thời; ngôi trường tiểu học xinh đẹp.',
  ])('sees where words meet, and words that are merely rare: %s', (draft) => {
    expect(found(draft, 'text/spelling')).toEqual([]);
  });
  test('finds the slips beside them', () => {
    const draft =
      'Đề nghỉ các đơn vị huy động lực lương, ký kết hợp đông, tiếp tục cũng cố tổ chức; số thu ngày càng ra tăng; thẻ được ra hạn; việc hữu ít; bộ mấy gọn; truền thông.';
    expect(found(draft, 'text/spelling')).toEqual([
      'Đề nghỉ',
      'lực lương',
      'hợp đông',
      'cũng cố',
      'ra tăng',
      'ra hạn',
      'hữu ít',
      'bộ mấy',
      'truền thông',
    ]);
  });
  test('finds what is a slip in some company only', () => {
    const draft =
      'Công tác chuyên truyền; anh được nghĩ lễ; các lĩnh kinh tế; đoàn trao 50 xuất quà, mỗi xuất quà 500.000 đồng, và 300 xuất ăn; kho xuất quà, xuất ăn.';
    expect(found(draft, 'text/spelling')).toEqual([
      'chuyên truyền',
      'nghĩ lễ',
      'lĩnh',
      'xuất quà',
      'xuất quà',
      'xuất ăn',
    ]);
  });
  test('finds a key hit twice or not at all in a letter group of Vietnamese', () => {
    const draft = 'Hồ sơ đượcc giải quyết, không ngừg đổi mới, ttổ chức; anh reo: đượccc rồi; huyện Đắk Mil, suối đắk.';
    expect(found(draft, 'text/spelling')).toEqual(['đượcc', 'ngừg', 'ttổ']);
    expect(applyFixes(draft, lint(draft).findings).text).toContain(
      'Hồ sơ được giải quyết, không ngừng đổi mới, tổ chức',
    );
  });
  test('gives the spelling that the rules leave', () => {
    const draft = 'Việc cuả ngành, nghàng hàng, ngỉ lễ, quý giá.';
    expect(applyFixes(draft, lint(draft).findings).text).toContain('Việc của ngành');
    expect(applyFixes(draft, lint(draft).findings).text).toContain('nghỉ lễ');
  });
});

describe('text/punctuation', () => {
  test.each([
    'Ông nói: “Tôi tham gia từ 2015.\n\n- Nay tôi có lương hưu.\n\nTôi rất vui”.',
    'Danh sách (gồm:\n\n- tỉnh A;\n- tỉnh B).',
    'Màn hình 15" và 17"; dấu “(” và dấu “"”.',
    'Kính gửi: Ông (Bà) ....................; số: …/BHXH-TT; mở tệp .docx nhé :(',
    '1,5 triệu; 10 ,5 triệu; từ 1..5; từ T1..T9; ../thư-mục; v.v..; tin, bài, v. v..',
  ])('is silent on %s', (draft) => {
    expect(found(draft, 'text/punctuation')).toEqual([]);
  });
});

describe('text/repeated-word', () => {
  test.each([
    'Người dân đến ngân hàng hàng tháng; nguồn thông tin tin cậy; các đại biểu biểu quyết thông qua.',
    'Bà tham gia gia hạn thẻ; số thu thu hồi được; trong năm năm, nhà nhà thi đua; cơ quan thu thu tiền mặt.',
    'Mưa rơi đều đều; khách ra ra vào vào; cánh diều là là mặt đê; xử lý triệt để để dân yên tâm; chính quyền sở tại tại xã.',
  ])('is silent on %s', (draft) => {
    expect(found(draft, 'text/repeated-word')).toEqual([]);
  });
  test('finds the slips beside them', () => {
    const draft =
      'Khách vào vào lúc 8 giờ, hỏi các các thủ tục; đó là là quyền lợi; cán bộ làm để để dân yên tâm, trả tại tại xã.';
    expect(found(draft, 'text/repeated-word')).toEqual(['các các', 'là là', 'để để', 'tại tại']);
  });
});

check('text/punctuation', 'a mark twice', {
  'Các sở,, ban; ngành;, đoàn thể;; tỉnh ,, huyện.': [
    '⟦,,⟧ warning: Thừa dấu “,,”: chỉ giữ “,”. ⇒ ,, > ,',
    '⟦;,⟧ warning: Thừa dấu “;,”: chỉ giữ “;”. ⇒ ;, > ;',
    '⟦;;⟧ warning: Thừa dấu “;;”: chỉ giữ “;”. ⇒ ;; > ;',
    '⟦,,⟧ warning: Thừa dấu “,,”: chỉ giữ “,”. ⇒ ,, > ,',
  ],
  'Hội nghị kết thúc.. Sau đó họp.. Xem ../tin; từ 1..5; v.v.. Đạt 5..': [
    '⟦..⟧ warning: Thừa dấu “..”: chỉ giữ “.”. ⇒ .. > .',
    '⟦..⟧ warning: Thừa dấu “..”: chỉ giữ “.”. ⇒ .. > .',
    '⟦..⟧ warning: Thừa dấu “..”: chỉ giữ “.”. ⇒ .. > .',
  ],
  'Hội nghị (kết thúc).. Họp “nhanh”.. Ghi …. và …..': [
    '⟦..⟧ warning: Thừa dấu “..”: chỉ giữ “.”. ⇒ .. > .',
    '⟦..⟧ warning: Thừa dấu “..”: chỉ giữ “.”. ⇒ .. > .',
  ],
  'Mẫu a..\nb và c,\n, d.': [
    '⟦..⟧ warning: Thừa dấu “..”: chỉ giữ “.”. ⇒ .. > .',
    '⟦,\n,⟧ warning: Thừa dấu “, ,”: chỉ giữ “,”.',
  ],
  'Hồ sơ và//hoặc tệp; https://vn//hoặc; ổ C:\\\\x//y; quý I//2021; và // hoặc; và/ /hoặc; 5//7; và//5.': [
    '⟦và//hoặc⟧ warning: Thừa dấu “//”: chỉ giữ “/”. ⇒ và//hoặc > và/hoặc',
  ],
  'Hồ sơ **và//hoặc** tệp; và&#47;/hoặc tệp; Hồ sơ và//hoặc//tệp.': [
    '⟦và//hoặc⟧ warning: Thừa dấu “//”: chỉ giữ “/”. ⇒ và//hoặc > và/hoặc',
    '⟦và&#47;/hoặc⟧ warning: Thừa dấu “//”: chỉ giữ “/”.',
    '⟦và//hoặc⟧ warning: Thừa dấu “//”: chỉ giữ “/”. ⇒ và//hoặc > và/hoặc',
    '⟦hoặc//tệp⟧ warning: Thừa dấu “//”: chỉ giữ “/”. ⇒ hoặc//tệp > hoặc/tệp',
  ],
});

check('text/punctuation', 'a space before a mark', {
  'Kết quả tốt ,đúng hạn; tốt ; nhanh ! Vậy ? Đúng .': [
    '⟦tốt ,⟧ warning: Thừa dấu cách trước “,”. ⇒   > ,  >  ',
    '⟦tốt ;⟧ warning: Thừa dấu cách trước “;”. ⇒   > ',
    '⟦nhanh !⟧ warning: Thừa dấu cách trước “!”. ⇒   > ',
    '⟦Vậy ?⟧ warning: Thừa dấu cách trước “?”. ⇒   > ',
    '⟦Đúng .⟧ warning: Thừa dấu cách trước “.”. ⇒   > ',
  ],
  'Kết quả đạt 92,04% , tốt (đạt) , “tốt” . Xem trang .vn, tệp .docx, giá ,5.': [
    '⟦) ,⟧ warning: Thừa dấu cách trước “,”. ⇒   > ',
    '⟦” .⟧ warning: Thừa dấu cách trước “.”. ⇒   > ',
  ],
  'Hồ sơ đủ ,\nnộp ngay . Đủ ./. Đủ , , nộp. Đủ .” Đủ .)': [
    '⟦đủ ,⟧ warning: Thừa dấu cách trước “,”. ⇒   > ',
    '⟦ngay .⟧ warning: Thừa dấu cách trước “.”. ⇒   > ',
    '⟦, ,⟧ warning: Thừa dấu “, ,”: chỉ giữ “,”. ⇒ , , > ,',
    '⟦Đủ .⟧ warning: Thừa dấu cách trước “.”. ⇒   > ',
    '⟦Đủ .⟧ warning: Thừa dấu cách trước “.”. ⇒   > ',
  ],
  'Hồ sơ đủ **,** nộp&nbsp;, nộp — , rồi “ , ” và \n, rồi.': [
    '⟦đủ **,⟧ warning: Thừa dấu cách trước “,”. ⇒   > ',
    '⟦và \n,⟧ warning: Thừa dấu cách trước “,”. ⇒  \n > ',
  ],
});

check('text/punctuation', 'brackets and quotation marks left open', {
  'Rồi [b và (c, “d và (e.': [
    '⟦[b⟧ warning: Mở ngoặc vuông mà không đóng: thêm dấu ] vào chỗ kết thúc.',
    '⟦(c⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.',
    '⟦“d⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu ” vào chỗ kết thúc.',
    '⟦(e⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.',
  ],
  'Xong rồi :) nhé; (cười :) xong); (khóc :( xong).': [],
  'Ông bảo: "tốt" và "chưa. Bà bảo: 15" và 17".': [],
  'Mục 1. Nội dung. a) một; b) hai, c) ba: d) bốn. abc) năm; abcde) sáu (bảy.': [
    '⟦abcde)⟧ warning: Đóng ngoặc đơn mà chưa mở: thêm dấu ( vào chỗ bắt đầu, hoặc bỏ dấu này.',
    '⟦(bảy⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.',
  ],
  'Cán bộ (CCVC và người lao động. Danh sách [kèm theo. Ông nói: “Rất tốt.': [
    '⟦(CCVC⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.',
    '⟦[kèm⟧ warning: Mở ngoặc vuông mà không đóng: thêm dấu ] vào chỗ kết thúc.',
    '⟦“Rất⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu ” vào chỗ kết thúc.',
  ],
  'Cán bộ (CCVC) và [danh sách] “tốt”. Cười :) và ;( rồi a) b) 1) xong.': [],
  'Ông nói “tốt“ và „tốt” và «tốt» và "tốt" rồi thôi. Màn hình 15" và "17".': [],
  'Ông nói: “Tôi tham gia.\n\n“Tôi vui.\n\n“Tôi khỏe”.': [],
  'Ông nói: “Tôi tham gia.\n\nTôi vui”. Ông nói: “Tôi khỏe.': [
    '⟦“Tôi⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu ” vào chỗ kết thúc.',
  ],
  'Danh sách (gồm:\n\n- tỉnh A);\n- tỉnh B (cũ.': [
    '⟦(cũ⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.',
  ],
  'Dấu “(” và dấu ‘[’ và dấu (") và (“tốt”). Dấu ”tốt” và tốt) thôi.': [
    '⟦tốt)⟧ warning: Đóng ngoặc đơn mà chưa mở: thêm dấu ( vào chỗ bắt đầu, hoặc bỏ dấu này.',
  ],
  'Thẻ mới) và sổ mới) của người dân.': [],
  'Theo điểm a) và mục iv), người dân (và học sinh) đóng ở bước 1).': [],
  'Ghi chú (xem mục a) và (xem mục trước) rồi (.': [
    '⟦(⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.',
  ],
  '– “Tôi tham gia từ đầu năm.\n\n- “Tôi cũng vậy.': [
    '⟦“Tôi⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu ” vào chỗ kết thúc.',
  ],
  '(a) xong; ii) xong; 2.1) xong; (b': ['⟦(b⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.'],
});

check('text/repeated-word', 'a grammatical word twice or more', {
  'Bố trí 5 thu thu tư vấn.': [],
  'Bố trí nhân viên thu thu 5 người.': [],
  'Bố trí nhân viên thu thu.': ['⟦thu thu⟧ warning: “thu” viết 2 lần liền nhau: chỉ giữ một. ⇒  thu > '],
  'Bố trí nhân viên thu thu, tư vấn.': ['⟦thu thu⟧ warning: “thu” viết 2 lần liền nhau: chỉ giữ một. ⇒  thu > '],
  'Ông Y Là là người Ê Đê; của Của để; CỦA CỦA Đảng; của CỦA. Các Các xã; ông Các các xã.': [
    '⟦CỦA CỦA⟧ warning: “CỦA” viết 2 lần liền nhau: chỉ giữ một. ⇒  CỦA > ',
  ],
  'Các các cơ quan của của của Đảng đã đã được được giao.': [
    '⟦Các các⟧ warning: “Các” viết 2 lần liền nhau: chỉ giữ một. ⇒  các > ',
    '⟦của của của⟧ warning: “của” viết 3 lần liền nhau: chỉ giữ một. ⇒  của của > ',
    '⟦đã đã⟧ warning: “đã” viết 2 lần liền nhau: chỉ giữ một. ⇒  đã > ',
    '⟦được được⟧ warning: “được” viết 2 lần liền nhau: chỉ giữ một. ⇒  được > ',
  ],
  'Các\ncác cơ quan **các** các tỉnh; các. Các tỉnh; các, các huyện; CÁC các xã.': [
    '⟦Các\ncác⟧ warning: “Các” viết 2 lần liền nhau: chỉ giữ một. ⇒ \ncác > ',
    '⟦các** các⟧ warning: “các” viết 2 lần liền nhau: chỉ giữ một.',
  ],
  'Luôn luôn, ngày ngày, nhà nhà, người người; đời đời; xa xa; từ từ.': [],
  'Cán bộ thu thu tiền; số thu thu được; lý do do đâu; học sinh sinh viên.': [],
  'Người người lao động; tỉnh tỉnh; huyện huyện; hồ sơ hồ sơ; 5 5 người; ha ha ha.': [
    '⟦tỉnh tỉnh⟧ warning: “tỉnh” viết 2 lần liền nhau: chỉ giữ một. ⇒  tỉnh > ',
    '⟦huyện huyện⟧ warning: “huyện” viết 2 lần liền nhau: chỉ giữ một. ⇒  huyện > ',
    '⟦hồ sơ hồ sơ⟧ warning: “hồ sơ” viết 2 lần liền nhau: chỉ giữ một. ⇒  hồ sơ > ',
  ],
});

check('text/unicode', 'letters that only look Vietnamese', {
  'ЖАB và ABЖ; α-hCG; ΑΒ.': [],
  'Nghị định 146/2018/NÐ-CP; Ðảng; ðồng bào; Viðarsson; Guðrún; Αnh; ВHXH; Война; β-hCG.': [
    '⟦NÐ⟧ info: “NÐ” có chữ cái nhìn giống nhưng không phải chữ tiếng Việt; ghi “NĐ”. ⇒ NÐ > NĐ',
    '⟦Ðảng⟧ info: “Ðảng” có chữ cái nhìn giống nhưng không phải chữ tiếng Việt; ghi “Đảng”. ⇒ Ðảng > Đảng',
    '⟦ðồng⟧ info: “ðồng” có chữ cái nhìn giống nhưng không phải chữ tiếng Việt; ghi “đồng”. ⇒ ðồng > đồng',
    '⟦Αnh⟧ info: “Αnh” có chữ cái nhìn giống nhưng không phải chữ tiếng Việt; ghi “Anh”. ⇒ Αnh > Anh',
    '⟦ВHXH⟧ info: “ВHXH” có chữ cái nhìn giống nhưng không phải chữ tiếng Việt; ghi “BHXH”. ⇒ ВHXH > BHXH',
  ],
  'Сông ty АВС; đồng chí Ѕơn; 5Т; ОΝ.': [
    '⟦Сông⟧ info: “Сông” có chữ cái nhìn giống nhưng không phải chữ tiếng Việt; ghi “Công”. ⇒ Сông > Công',
    '⟦Ѕơn⟧ info: “Ѕơn” có chữ cái nhìn giống nhưng không phải chữ tiếng Việt; ghi “Sơn”. ⇒ Ѕơn > Sơn',
  ],
});

check('text/unicode', 'tone placement as most of the draft', {
  'Hòa bình, thủy lợi, hoà giải; Khánh Hoà; ông Thuỵ; quý khách; khoẻ.': [
    '⟦hoà⟧ info: Văn bản này đặt dấu thanh theo kiểu “hòa”; riêng “hoà” đặt theo kiểu khác. ⇒ hoà > hòa',
    '⟦khoẻ⟧ info: Văn bản này đặt dấu thanh theo kiểu “khỏe”; riêng “khoẻ” đặt theo kiểu khác. ⇒ khoẻ > khỏe',
  ],
  'Hoà bình, thuỷ lợi, hòa giải, khỏe, uỷ ban, Ủy ban.': [
    '⟦Hoà⟧ info: Văn bản này đặt dấu thanh theo kiểu “Hòa”; riêng “Hoà” đặt theo kiểu khác. ⇒ Hoà > Hòa',
    '⟦thuỷ⟧ info: Văn bản này đặt dấu thanh theo kiểu “thủy”; riêng “thuỷ” đặt theo kiểu khác. ⇒ thuỷ > thủy',
    '⟦uỷ⟧ info: Văn bản này đặt dấu thanh theo kiểu “ủy”; riêng “uỷ” đặt theo kiểu khác. ⇒ uỷ > ủy',
  ],
  'Hoà bình. Hòa giải.': [
    '⟦Hoà⟧ info: Văn bản này đặt dấu thanh theo kiểu “Hòa”; riêng “Hoà” đặt theo kiểu khác. ⇒ Hoà > Hòa',
  ],
  'Hoà bình, thuỷ lợi.': [],
  'UỶ BAN, hòa bình, thủy lợi; Uỷ ban; chị Thuý; Thuý, hãy đến; Hoà hợp.': [
    '⟦Uỷ⟧ info: Văn bản này đặt dấu thanh theo kiểu “Ủy”; riêng “Uỷ” đặt theo kiểu khác. ⇒ Uỷ > Ủy',
    '⟦Hoà⟧ info: Văn bản này đặt dấu thanh theo kiểu “Hòa”; riêng “Hoà” đặt theo kiểu khác. ⇒ Hoà > Hòa',
  ],
});

check('text/punctuation', 'marks that only meet, and where a space is no slip', {
  'Hồ sơ và,/hoặc tệp; và/,hoặc tệp.': [],
  'Ừ.. Rồi họp.': ['⟦..⟧ warning: Thừa dấu “..”: chỉ giữ “.”. ⇒ .. > .'],
  'Hồ sơ nộp&nbsp; , rồi về; nộp &nbsp;, rồi về.': [],
});

check('text/punctuation', 'quotations and list marks over several lines', {
  'Danh sách (15 người dự họp.': ['⟦(15⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.'],
  'Ông bảo: "Tôi chưa rõ.': ['⟦"Tôi⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu " vào chỗ kết thúc.'],
  'Ông nói ”tôi chưa rõ.': ['⟦”tôi⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu ” vào chỗ kết thúc.'],
  'Ông nói: “Bà bảo “tốt” rồi.': ['⟦“Bà⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu ” vào chỗ kết thúc.'],
  'Ông nói: “tốt, ”rất tốt.': [],
  'Ông nói “15" và “17".': [],
  '15 " và 17': ['⟦" và⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu " vào chỗ kết thúc.'],
  'Ông nói: “Tôi tham gia.\n\nBà khỏe.': ['⟦“Tôi⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu ” vào chỗ kết thúc.'],
  'Ông nói: “Tôi.\n\n- - “Bà.\n\n"Tốt.\n\n(Xong.': [
    '⟦"Tốt⟧ warning: Mở ngoặc kép mà không đóng: thêm dấu " vào chỗ kết thúc.',
    '⟦(Xong⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.',
  ],
  'Danh sách (gồm:\n\nviii) khoản tám.': ['⟦(gồm⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.'],
  'Danh sách (gồm:\n\ntrong) khoản tám.': [],
  'Nội dung: a) một (b; c) hai, d) ba - e) bốn / g) năm (h': [
    '⟦(h⟧ warning: Mở ngoặc đơn mà không đóng: thêm dấu ) vào chỗ kết thúc.',
  ],
});

check('text/repeated-word', 'things of the office, by what stands around them', {
  'Bố trí nhân viên thu thu của huyện.': ['⟦thu thu⟧ warning: “thu” viết 2 lần liền nhau: chỉ giữ một. ⇒  thu > '],
  'Bố trí nhân viên thu thu cam.': [],
  'Cán bộ và thu thu.': ['⟦thu thu⟧ warning: “thu” viết 2 lần liền nhau: chỉ giữ một. ⇒  thu > '],
  'Cán bộ bưởi thu thu.': [],
  'Bố trí nhân viên thu thu': ['⟦thu thu⟧ warning: “thu” viết 2 lần liền nhau: chỉ giữ một. ⇒  thu > '],
  'Bố trí nhân viên thu thu `mã`.': [],
  'Bố trí nhân viên thu thu tư': [],
  'Hồ sơ đã được được': ['⟦được được⟧ warning: “được” viết 2 lần liền nhau: chỉ giữ một. ⇒  được > '],
  'Hồ sơ của [của](http://a.vn) Đảng.': ['⟦của [của⟧ warning: “của” viết 2 lần liền nhau: chỉ giữ một.'],
});
