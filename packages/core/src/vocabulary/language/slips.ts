/** Slips that writers of Vietnamese are known to make where every syllable exists, and loan words that no syllable table knows. */

/** A phrase that is always, or in all but some company, a slip. */
export interface KnownSlip {
  readonly wrong: readonly string[];
  readonly right: string;
  /** Folded words before or behind it that make it right: `không đừng được` is a saying. */
  readonly unless: ReadonlySet<string>;
  /** Where given, it is a slip only behind one of these. */
  readonly onlyAfter: ReadonlySet<string> | null;
}

/** Whether a slip may begin with a folded word. */
export function beginsKnownSlip(word: string): boolean {
  return slips().has(word);
}

/** Whether a slip may begin with two folded words. */
export function pairBeginsKnownSlip(first: string, second: string): boolean {
  return (
    slips()
      .get(first)
      ?.some(({ wrong }) => wrong[1] === second) === true
  );
}

/** The slip that a folded word is by itself, in some company; null where it is none. */
export function knownSlipAlone(word: string): KnownSlip | null {
  return (
    slips()
      .get(word)
      ?.find(({ wrong }) => wrong.length === 1) ?? null
  );
}

/** The slip that begins at a word of a list of folded words, the longest first. */
export function knownSlipAt(words: (offset: number) => string | null): KnownSlip | null {
  const first = words(0);
  for (const slip of (first !== null && slips().get(first)) || []) {
    if (!slip.wrong.every((word, i) => words(i) === word)) continue;
    const around = [words(-1), words(slip.wrong.length)];
    if (around.some((word) => word !== null && slip.unless.has(word))) continue;
    if (slip.onlyAfter === null || (around[0] != null && slip.onlyAfter.has(around[0]))) return slip;
  }
  return null;
}

/** Words taken over from other languages and written as one, with Vietnamese letters. */
export const LOAN_WORDS: ReadonlySet<string> = new Set(
  `ôtô môtô xôviết vắcxin virút ampe mêtan axít bazơ cácbon ôxy ôzôn hyđrô nitơ clo phốtpho sunphát prôtêin glucôzơ insulin hoóc môn
  mađam pianô ghita viôlông rađiô tivi karaôkê sôcôla cacao côca bác-sĩ đôla rúp euro xêri xêmina palét côngtenơ tắcxi buýt xích-lô
  găngxtơ mafia xăngti kilôgam kilômét xăngtimét milimét hécta niutơn pátxcan oát vôn bít bai`.split(/\s+/u),
);

let made: ReadonlyMap<string, readonly KnownSlip[]> | undefined;

/** By first word; made when first asked for. */
function slips(): ReadonlyMap<string, readonly KnownSlip[]> {
  if (made !== undefined) return made;
  const byFirst = new Map<string, KnownSlip[]>();
  for (const line of SLIPS.normalize('NFC').trim().split('\n')) {
    const [pair = '', unless = '', onlyAfter = ''] = line.split('|').map((part) => part.trim());
    const [wrong = '', right = ''] = pair.split('→').map((part) => part.trim());
    const slip: KnownSlip = {
      wrong: wrong.split(' '),
      right,
      unless: new Set(unless.split(' ').filter((word) => word !== '')),
      onlyAfter: onlyAfter === '' ? null : new Set(onlyAfter.split(' ')),
    };
    const first = slip.wrong[0] as string;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), slip].sort((a, b) => b.wrong.length - a.wrong.length),
    );
  }
  made = byFirst;
  return made;
}

/** What stands for a number in digits among the words of a list: `50 xuất quà`. */
export const ANY_NUMBER = '#';

/** `wrong → right | company that makes it right | words it must stand behind`. */
const SLIPS = `
bổ xung → bổ sung
chia sẽ → chia sẻ | được phân là bị giảm tăng cao thấp có không
chỉnh sữa → chỉnh sửa
sữa chữa → sửa chữa
sữa đổi → sửa đổi
xử dụng → sử dụng
sử lý → xử lý | lịch tiểu
sử phạt → xử phạt | lịch tiểu
xắp xếp → sắp xếp
sắp sếp → sắp xếp
xẵn sàng → sẵn sàng
sẳn sàng → sẵn sàng
sản suất → sản xuất
xản xuất → sản xuất
suất sắc → xuất sắc
xuất xắc → xuất sắc
suất khẩu → xuất khẩu
suất hiện → xuất hiện | thuế năng hiệu
xuất ăn → suất ăn | | # mỗi các những từng nghìn trăm chục
xuất quà → suất quà | | # mỗi các những từng nghìn trăm chục
năng xuất → năng suất | khả chức tính tiềm khẩu sắc hiện phát
hiệu xuất → hiệu suất | nhãn thương tín ký khẩu sắc phát
lãi xuất → lãi suất | khẩu hiện phát
công xuất → công suất | gia thành nhân khẩu sắc phát
tần xuất → tần suất
sơ xuất → sơ suất | bộ khẩu
đột suất → đột xuất
đề suất → đề xuất
sâu xắc → sâu sắc
xâu sắc → sâu sắc
xuyên xuốt → xuyên suốt
suyên suốt → xuyên suốt
thường suyên → thường xuyên
thăm quan → tham quan | viếng đi chức khách viên
khuyến kích → khuyến khích
triễn khai → triển khai
triển khải → triển khai
phát triễn → phát triển
cũng cố → củng cố | gắng ý tình thủ công | tục để nhằm được phần và việc sự cần phải cường đang
ũng hộ → ủng hộ
kỹ niệm → kỷ niệm
kỹ luật → kỷ luật
kỹ lục → kỷ lục
kỹ cương → kỷ cương
thế kỹ → thế kỷ | thuật năng sư vì như
kỷ thuật → kỹ thuật
kỷ năng → kỹ năng
kỷ sư → kỹ sư
nghĩ hưu → nghỉ hưu
nghĩ phép → nghỉ phép | màu lạ nhiệm thuật thử tắc vua
nghĩ ốm → nghỉ ốm
nghĩ lễ → nghỉ lễ | hội nghi vật phục giáo
suy nghỉ → suy nghĩ
nghỉa vụ → nghĩa vụ
đề nghỉ → đề nghị
hổ trợ → hỗ trợ
hỗ sơ → hồ sơ
bảo hiễm → bảo hiểm
bão hiểm → bảo hiểm
bão đảm → bảo đảm
bão vệ → bảo vệ
đãm bảo → đảm bảo
đảm bão → đảm bảo
giãi quyết → giải quyết
giãi pháp → giải pháp
giải quết → giải quyết
hướng dẩn → hướng dẫn
chổ ở → chỗ ở
mỡ rộng → mở rộng
mỡ thẻ → mở thẻ
đầy đũ → đầy đủ
bồi dưởng → bồi dưỡng
ảnh hưỡng → ảnh hưởng
thụ hưỡng → thụ hưởng
hưỡng lợi → hưởng lợi
trưỡng phòng → trưởng phòng
tỉ lê → tỉ lệ
tỷ lê → tỷ lệ
lảnh đạo → lãnh đạo
quãn lý → quản lý
giãm sát → giám sát
giãm nghèo → giảm nghèo
vửng chắc → vững chắc
bền vửng → bền vững
nổ lực → nỗ lực
nổi lo → nỗi lo | giấu nén kìm che chịu thả
mổi người → mỗi người
mổi năm → mỗi năm
vẩn còn → vẫn còn
vẩn chưa → vẫn chưa
sức khõe → sức khỏe
phổ biên → phổ biến | độ an
phổ biển → phổ biến
vô hình chung → vô hình trung
sáng lạng → xán lạn
xáng lạn → xán lạn
cọ sát → cọ xát
sát nhập → sáp nhập
độc giã → độc giả
đọc giả → độc giả | thuyết mạo
khán giã → khán giả
chuẩn đoán → chẩn đoán | tiêu
tựu chung → tựu trung
trao chuốt → trau chuốt
trao dồi → trau dồi
chao đổi → trao đổi
chuyền thông → truyền thông
chuyên truyền → tuyên truyền | thông hình | tác và đội cán lưu
tuyên chuyền → tuyên truyền
truyên truyền → tuyên truyền
tuyên tuyền → tuyên truyền
trương trình → chương trình | chủ
chương chình → chương trình
trủ trương → chủ trương
chủ chương → chủ trương | trình
chân trọng → trân trọng
trân thành → chân thành
tránh nhiệm → trách nhiệm | vụ
trách nhiện → trách nhiệm
nghành nghề → ngành nghề
giành cho → dành cho | tranh mình được bằng
dành giật → giành giật
dành thắng → giành thắng
tranh dành → tranh giành
dấu diếm → giấu giếm
giấu diếm → giấu giếm
dúp đỡ → giúp đỡ
giúp đở → giúp đỡ
giao động → dao động | chuyển bàn bán tiếp cơ lực vật viên
dao dịch → giao dịch
ra tăng → gia tăng | | sự càng phần nhằm
ra hạn → gia hạn | đến đề đưa đặt gây xảy tạo chỉ nêu sinh suy chế hán mức chót định ngạch mục hẹp
rà xoát → rà soát
dà soát → rà soát
kiểm xoát → kiểm soát
khảo xát → khảo sát
giám xát → giám sát
xai sót → sai sót
sai xót → sai sót
thiếu xót → thiếu sót
bỏ xót → bỏ sót
xố liệu → số liệu
xinh hoạt → sinh hoạt
an xinh → an sinh
xúc tích → súc tích | tiếp cảm cực lũy
sinh sắn → xinh xắn
xum họp → sum họp
xum vầy → sum vầy
xoay sở → xoay xở
soay xở → xoay xở
khắc khe → khắt khe
khắc nghiệp → khắc nghiệt
mạnh dạng → mạnh dạn
lãng mạng → lãng mạn
thậm trí → thậm chí
nhậm xét → nhận xét
nhận thứt → nhận thức
ý thứt → ý thức
chất luợng → chất lượng
hoạt dộng → hoạt động
quyết đinh → quyết định
qui đinh → quy định
quy đinh → quy định
xác đinh → xác định
ổn đinh → ổn định
cơ quang → cơ quan | học điện
liên quang → liên quan
quan tậm → quan tâm
quang tâm → quan tâm
quang trọng → quan trọng
chính quyên → chính quyền
chín sách → chính sách
chính xách → chính sách
nghị quyêt → nghị quyết
hữu ít → hữu ích
mục đính → mục đích
tích cự → tích cực | ly li phách tuyệt
tiếp cân → tiếp cận
tiếp tuc → tiếp tục
liên tuc → liên tục
thủ tuc → thủ tục
công tát → công tác
hợp tát → hợp tác
đối tương → đối tượng | lai đương
đối tựơng → đối tượng
lực lương → lực lượng
chất lương → chất lượng
lao đông → lao động
hoạt đông → hoạt động
tác đông → tác động
chủ đông → chủ động
huy đông → huy động
vận đông → vận động
công đồng dân cư → cộng đồng dân cư
cộng động → cộng đồng
hội đông → hội đồng | người vui đảo nhất đủ khách
hợp đông → hợp đồng
bưu điên → bưu điện
điều kiên → điều kiện | trì quyết định nhẫn cường
sự kiên → sự kiện | trì định cường quyết nhẫn trung cố
thực hiên → thực hiện
thể hiên → thể hiện
phát hiên → phát hiện
giao diên → giao diện
đại diên → đại diện
toàn diên → toàn diện
bệnh viên → bệnh viện | lý
nhân viện → nhân viên | bệnh phí trợ
cán bô → cán bộ
chế đô → chế độ | la thị hộ
mức đô → mức độ | la thị
tiến đô → tiến độ | la thị
đội ngủ → đội ngũ
đổi mơi → đổi mới
sáng tao → sáng tạo
đào tao → đào tạo
không đừng → không ngừng | được
nâng cáo → nâng cao
dể dàng → dễ dàng
lảng phí → lãng phí
khám chửa → khám chữa
chửa bệnh → chữa bệnh
chửa trị → chữa trị
nhanh chống → nhanh chóng | dịch chọi lại
phối họp → phối hợp
phù họp → phù hợp
tổng họp → tổng hợp
hồ sở → hồ sơ
ứng dung → ứng dụng
sử dung → sử dụng | lịch
áp dung → áp dụng
nội dụng → nội dung
hội nghi → hội nghị | ngờ hoặc vấn kỵ
đề nghi → đề nghị | ngờ hoặc vấn kỵ thức lễ
kiến nghi → kiến nghị | ngờ hoặc vấn kỵ
cơ sỡ → cơ sở
sỡ hữu → sở hữu
sẳn có → sẵn có
rỏ ràng → rõ ràng
rỏ rệt → rõ rệt
kỷ lưỡng → kỹ lưỡng
kỷ càng → kỹ càng
mẩu biểu → mẫu biểu
cữ tri → cử tri
ứng cữ → ứng cử
lịch sữ → lịch sử
sữ dụng → sử dụng
xữ phạt → xử phạt
thũ tục → thủ tục
thũ trưởng → thủ trưởng
chũ tịch → chủ tịch
chũ trương → chủ trương
giãm giá → giảm giá
suy giãm → suy giảm
cắt giãm → cắt giảm
giãi ngân → giải ngân
giãi thích → giải thích
giãi trình → giải trình
lảnh thổ → lãnh thổ
trẽ em → trẻ em
vất vã → vất vả
xóa bõ → xóa bỏ
bãi bõ → bãi bỏ
bõ sót → bỏ sót
cưởng chế → cưỡng chế
cưởng bức → cưỡng bức
nuôi dưởng → nuôi dưỡng
dưởng sức → dưỡng sức
điều dưởng → điều dưỡng
thai sãn → thai sản
tài sãn → tài sản
sãn xuất → sản xuất
sãn phẩm → sản phẩm
quãng cáo → quảng cáo
lĩnh → lĩnh vực | vực hội xướng canh lương tiền giáo án không thưởng địa chủ hậu ấn nghĩa | trong các những nhiều mọi từng thuộc
hoạt → hoạt động | động bát hình chất hóa họa cảnh náo ảnh tính lực tải thuật cụ dược tố huyết | các những nhiều mọi
`;
