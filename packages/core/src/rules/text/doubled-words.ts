/**
 * Grammatical words that are a slip when they stand twice in a row, and the company in which they are none.
 *
 * A doubled syllable is right where Vietnamese reduplicates it (`luôn luôn`) and where two compounds meet (`lý do | do`,
 * `tồn tại | tại`). So only words are listed that are never reduplicated in official prose, each with the syllables that make
 * a compound with it: `after` those before the pair (`tồn` tại tại), `before` those behind it (của của `cải`).
 */

/** The neighbours that make a doubled word right. */
export interface Company {
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Where given, the pair is a slip only behind one of these: `đã được được`, but `kết quả đạt được | được ghi nhận`. */
  readonly onlyAfter: ReadonlySet<string> | null;
}

/** Folded word to the company that makes its doubling right. */
export const doubledWords: ReadonlyMap<string, Company> = new Map(
  Object.entries({
    bị: {
      after: 'thiết chuẩn trang dự trù quân phòng cụ hậu tài bao cái võ vũ trừ chỉnh kiêm cảnh toàn',
      before: 'cáo can động chú thịt gậy',
    },
    bởi: {},
    cho: { after: 'cơm', before: 'vay thuê phép mượn tặng thôi nghỉ điểm thấy nên rằng không ăn bú thầu' },
    các: { after: 'nội khuê đài lầu', before: 'bon bô' },
    cũng: {},
    của: { after: 'tiền công nhiều sức tiếc tham góp phí giàu', before: 'cải nả hồi nợ' },
    do: { after: 'lý lí tự nguyên căn duyên', before: 'thám dự thái' },
    gồm: {},
    hoặc: { after: 'mê nghi dụ cổ huyễn cuồng cám huyền thảng gián vu' },
    hãy: { before: 'còn' },
    là: { after: 'bay sà lượn gọi tức nghĩa hay lụa bàn thị thấp rủ đà cánh', before: 'lượt ủi mặt sát trên ngọn' },
    mọi: { before: 'rợ' },
    nhưng: {},
    nhằm: { before: 'nhò' },
    những: { after: 'không chẳng chả đâu' },
    nếu: {},
    rằng: {},
    sẽ: { after: 'sạch se khe nói đi' },
    theo: {
      after: 'tiếp kèm kế đi mang dẫn cầm đem chạy bám đuổi làm học noi nói hát đọc dựa tùy ăn vào bắt kéo nương ngả',
      before: 'dõi đuổi kịp',
    },
    thì: { after: 'dậy hiện tương quá đương xuân phân', before: 'thầm thào thụp thọt thùng thòm giờ' },
    trong: {
      after: 'bên phía ở từ vào nằm đứng ngồi nước mắt trắng xanh',
      before: 'sạch sáng suốt trẻo lành vắt veo nước ngoài',
    },
    tuy: {},
    tại: { after: 'hiện tồn thực nội tự ngoại đương khách sở tĩnh hành', before: 'chức chỗ ngoại vị sao gia ngũ trận' },
    và: { after: 'lùa' },
    vì: { after: 'nể', before: 'sao' },
    với: { after: 'chới chơi', before: 'tay theo' },
    vẫn: { after: 'tự vơ' },
    đang: { after: 'đảm đương', before: 'tâm' },
    được: { onlyAfter: 'đã sẽ đang cần phải vẫn cũng đều luôn tôi mình họ ta em anh chị ông bà dân nhân' },
    đã: { after: 'khoái', before: 'đời khát thèm' },
    để: { after: 'triệt đại', before: 'dành ý lại tang tâm' },
  } satisfies Record<string, { after?: string; before?: string; onlyAfter?: string }>).map(([word, company]) => [
    word,
    readCompany(company),
  ]),
);

/** Words for things and acts of the office that are never reduplicated; twice in a row they are a slip where nothing around explains them. */
export const doubledThings: ReadonlySet<string> = syllables(
  'thu chi đóng nộp hưởng gửi ký lập thẻ mức quỹ tỉnh huyện phường cục khoản luật mở trả nợ vốn thuế phí báo giấy sổ về đến trên khi như mà hơn cùng còn nên vào',
);

/** Words that begin what is collected, paid or drawn: `nhân viên thu | thu tiền mặt` is right. */
export const OBJECTS: ReadonlySet<string> = syllables(
  'tiền phí lệ thuế bảo lương trợ chế hồ quỹ nợ kinh giấy thẻ số đơn quà sổ tài mức học viện bản chứng hóa công',
);

/** Words of two syllables for a thing or a body and for what it does: `các tổ chức | tổ chức`, `cán bộ quản lý | quản lý`. */
export const ACTS: ReadonlySet<string> = new Set(
  `tổ chức, hoạt động, báo cáo, lao động, đại diện, yêu cầu, đề nghị, quyết định, quy định, hướng dẫn, thông báo, chỉ đạo, lãnh đạo, đầu tư,
kiểm tra, tư vấn, phục vụ, bảo vệ, quản lý, điều hành, giám sát, thanh tra, kiểm soát, hỗ trợ, đào tạo, thiết kế, sản xuất, cảnh báo, dự báo,
truyền thông, tuyên truyền, đánh giá, khen thưởng, trợ giúp, trợ cấp, thống kê, nghiên cứu, kế toán, giao dịch, kinh doanh, đăng ký,
hội thảo, tập huấn, đối thoại, cam kết, liên kết, kết luận, đề xuất, kiến nghị, phát biểu,
thực tập, điều tra, xét xử, giáo dục, vận tải, xây dựng, giám định, kiểm sát, kiểm toán, biểu diễn, thi đua, ủng hộ, tài trợ, khám bệnh, điều trị,
chăm sóc, trình bày, phản ánh, đóng góp, chi trả, thanh toán, thu hồi, phối hợp, tham gia`
    .split(/,\s/u)
    .map((word) => word.normalize('NFC')),
);

function readCompany(company: { after?: string; before?: string; onlyAfter?: string }): Company {
  const { after = '', before = '', onlyAfter } = company;
  return {
    after: syllables(after),
    before: syllables(before),
    onlyAfter: onlyAfter === undefined ? null : syllables(onlyAfter),
  };
}

function syllables(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter((syllable) => syllable !== ''));
}
