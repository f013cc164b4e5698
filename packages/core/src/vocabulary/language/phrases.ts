/** Fixed phrases of the field and of the State: with all syllables but one as they should be, the one is a slip. */

/** What a fixed phrase that begins at a word should be, where one of its syllables is not as it should be. */
export function fixedPhraseAt(
  words: (offset: number) => string | null,
  isSlipOf: (written: string, right: string) => boolean,
): readonly string[] | null {
  for (const phrase of [...(byFirst().get(words(0) ?? '') ?? []), ...(bySecond().get(words(1) ?? '') ?? [])]) {
    const wrong = phrase.filter((syllable, i) => words(i) !== syllable);
    const at = phrase.findIndex((syllable, i) => words(i) !== syllable);
    const written = words(at);
    if (wrong.length === 1 && written !== null && isSlipOf(written, phrase[at] as string)) return phrase;
  }
  return null;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

let first: Phrases | undefined;
let second: Phrases | undefined;

/** Made when first asked for. */
function byFirst(): Phrases {
  first ??= index(0);
  return first;
}

function bySecond(): Phrases {
  second ??= index(1);
  return second;
}

function index(place: number): Phrases {
  const map = new Map<string, (readonly string[])[]>();
  for (const line of PHRASES.normalize('NFC').trim().split('\n')) {
    const phrase = line.split(' ');
    const key = phrase[place] as string;
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  return map;
}

const PHRASES = `
an sinh xã hội
bảo hiểm xã hội
bảo hiểm y tế
bảo hiểm thất nghiệp
bảo hiểm tự nguyện
bưu điện văn hóa
cán bộ công chức
căn cước công dân
cải cách hành chính
chính sách xã hội
chính sách bảo hiểm
công nghệ thông tin
cơ quan chức năng
cơ sở dữ liệu
cơ sở khám bệnh
cơ sở y tế
dân tộc thiểu số
đối tượng tham gia
đồng bào dân tộc
giải quyết chế độ
giấy chứng nhận
giấy ra viện
hệ thống chính trị
hệ thống thông tin
hội đồng nhân dân
hội nghị truyền thông
hội liên hiệp phụ nữ
khám bệnh chữa bệnh
khám chữa bệnh
khu công nghiệp
kinh tế xã hội
lao động thương binh
lực lượng lao động
mặt trận tổ quốc
ngân sách nhà nước
người cao tuổi
người lao động
người sử dụng lao động
nhiệm vụ trọng tâm
phát triển đối tượng
phương tiện truyền thông
quyền lợi của người
sử dụng lao động
tai nạn lao động
thành phố trực thuộc
thông tin tuyên truyền
thủ tục hành chính
tổ chức chính trị
tổ chức thực hiện
trách nhiệm xã hội
trợ cấp thất nghiệp
trợ cấp thai sản
trung ương và địa phương
truyền thông chính sách
ủy ban nhân dân
ban chấp hành trung ương
ban thường vụ
bệnh nghề nghiệp
`;
