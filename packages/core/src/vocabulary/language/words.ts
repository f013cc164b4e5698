/** Which syllables make a word together, which stand alone in any company, and what a writer most likely meant. */
import { COMPOUNDS } from './compounds.js';
import { FREQUENT } from './frequent.js';

/** Whether two folded syllables make a word: `ngân hàng`, `hằng tháng`. */
export function isCompound(first: string, second: string): boolean {
  return lexicon().compounds.get(first)?.has(second) === true;
}

/** Whether a folded syllable is at home in Vietnamese prose: it stands alone, or in several words. */
export function isCommon(syllable: string): boolean {
  return (
    FUNCTION_WORDS.has(syllable) || PLAIN_WORDS.has(syllable) || (lexicon().degree.get(syllable) ?? 0) >= COMMON_FROM
  );
}

/** Whether a folded syllable is known at all. */
export function isKnown(syllable: string): boolean {
  return lexicon().degree.has(syllable) || isCommon(syllable);
}

/** Whether a folded word only joins others and begins or ends no name of a thing: `của`, `và`, `trong`. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** The second syllables of the frequent words that begin with a syllable. */
export function frequentAfter(first: string): readonly string[] {
  return lexicon().after.get(first) ?? [];
}

/** The first syllables of the frequent words that end with a syllable. */
export function frequentBefore(second: string): readonly string[] {
  return lexicon().before.get(second) ?? [];
}

/**
 * What frequent words a syllable of everyday prose begins by a slip of tone, by their second syllable as written: `nghi quyết` for
 * `nghị quyết`, `ký kêt`. A slip is a tone that was lost, or hỏi for ngã and the other way round; neither syllable may stand alone.
 */
export function toneSlipsFrom(first: string): ReadonlyMap<string, string> | null {
  slips ??= makeToneSlips();
  return slips.get(first) ?? null;
}

let slips: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

function makeToneSlips(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const made = new Map<string, Map<string, string>>();
  for (const [first, seconds] of lexicon().after) {
    for (const second of seconds) {
      const wrong = [
        // `ngoài hiên nay đã mát`, `chỉ thi đại học`: a word of grammar stands beside any other.
        ...(FUNCTION_WORDS.has(second) ? [] : otherTones(first).map((other) => [other, second] as const)),
        ...(FUNCTION_WORDS.has(first) ? [] : otherTones(second).map((other) => [first, other] as const)),
      ];
      for (const [one, two] of wrong)
        if (!isCompound(one, two)) getOr(made, one, () => new Map<string, string>()).set(two, `${first} ${second}`);
    }
  }
  return made;
}

/** The syllable without its tone, and with hỏi for ngã: those that prose has, but no words that stand alone. */
function otherTones(syllable: string): readonly string[] {
  const letters = syllable.normalize('NFD');
  const others = [
    letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/u, ''),
    letters.replace(/[\u0303\u0309]/u, swapped),
  ];
  return others
    .map((other) => other.normalize('NFC'))
    .filter((other) => other !== syllable && isCommon(other) && !FUNCTION_WORDS.has(other) && !PLAIN_WORDS.has(other));
}

function swapped(tone: string): string {
  return tone === '\u0303' ? '\u0309' : '\u0303';
}

interface Lexicon {
  readonly compounds: Map<string, Set<string>>;
  /** In how many words a syllable stands. */
  readonly degree: Map<string, number>;
  readonly after: Map<string, string[]>;
  readonly before: Map<string, string[]>;
}

/** A syllable of that many words is everyday company for any other. */
const COMMON_FROM = 5;

let made: Lexicon | undefined;

/** Made when first asked for: importing stays cheap. */
function lexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

function makeLexicon(): Lexicon {
  const made: Lexicon = { compounds: new Map(), degree: new Map(), after: new Map(), before: new Map() };
  for (const line of COMPOUNDS.normalize('NFC').split('\n')) addCompounds(line, made);
  for (const line of FREQUENT.normalize('NFC').split('\n')) {
    addCompounds(line, made);
    addFrequent(line, made);
  }
  return made;
}

/** Adds the words of a line: a first syllable, and the second ones that it makes a word with. */
function addCompounds(line: string, { compounds, degree }: Lexicon): void {
  const [first = '', ...seconds] = line.split(' ');
  if (first === '') return;
  const known = getOr(compounds, first, () => new Set());
  for (const second of seconds) {
    if (known.has(second)) continue;
    known.add(second);
    degree.set(second, (degree.get(second) ?? 0) + 1);
    degree.set(first, (degree.get(first) ?? 0) + 1);
  }
}

function addFrequent(line: string, { after, before }: Lexicon): void {
  const [first = '', ...seconds] = line.split(' ');
  for (const second of seconds) {
    getOr(after, first, () => []).push(second);
    getOr(before, second, () => []).push(first);
  }
}

function getOr<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Words of grammar. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `ai anh bà bao bằng bên bị bởi các cả cái càng cần chẳng chỉ cho chúng chưa có còn con cô của cũng cùng do dù dưới đã đang đây đấy
  đó đâu để đến đều đi được em gì giữa hãy hay hoặc hơn họ kể khi không khỏi kia là lại lắm làm lên lúc mà mỗi mọi một mình này
  nào nay nên nếu ngoài ngay như nhưng những nhất nhằm nhiều nó nọ nơi nữa ở ông phải qua quá ra rằng rất rồi sau sang sẽ sự ta
  tại thì theo thế thêm trên trong trước tuy từ từng tới tôi vào vẫn vậy vì và về với việc vừa xong xuống cứ đừng hết rất ấy cuộc`.split(
    /\s+/u,
  ),
);

/** Words of one syllable that may stand beside any other. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `ăn bán bàn bắt bé bên bền bìa bỏ bơi bút buộc buồn cao cắt cha chạy chia chín chịu chờ chọn chồng chơi chữ cố cũ dài dạy dân dễ dùng
  đau đặt đầu đất đề đeo đẹp đêm đi đón đóng đọc đỡ đợt đưa đứng ép gần ghi giao giấy giỏi gọi góp gửi hai hàng hát hỏi hộ học họp
  hưởng kém khách khám khen khó khỏe kín ký lâu lấy lập lo lớn lời lương mẹ mở mới mua mức muốn nam năm nặng nêu nghe ngày nghèo nghỉ
  ngồi người nhà nhanh nhận nhẹ nhìn nhỏ nhóm nhờ nói nộp nợ nữ nuôi nước phát phần phí phiếu phòng quà quê quỹ quý rõ rộng sáng sâu sinh
  số sống sổ sớm tám tay tặng tăng tên thẻ thiếu thôn thời thu thuế thuê thuốc thử tiền tìm tin tính tổ tối tốt trả trẻ trình trồng
  trưa trường tuần tuổi tư vay viết vốn vui xa xã xây xe xem xin xóm xử yêu đông đồng đúng đủ đáng giá giữ hẹn mong mời nghĩ nhớ thấy
  biết hiểu gặp giúp quên sợ tỉnh huyện phường tin bài trang ảnh phim nhạc thơ truyện báo đài loa máy điện gạo cơm rau thịt cá gà lợn
  bò cây hoa quả núi sông biển rừng đảo trời mưa nắng gió bão lũ đỏ xanh vàng trắng đen tím nâu hồng`.split(/\s+/u),
);
