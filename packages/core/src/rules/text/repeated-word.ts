/** `text/repeated-word`: no grammatical word and no phrase twice in a row. */
import type { Draft } from '../../figures/index.js';
import { type Block, perPassage, type Span, sourceSpan, type Token } from '../../text/index.js';
import { isCompound, isFunctionWord, readSyllable } from '../../vocabulary/index.js';
import { documentRule, type Issue } from '../rule.js';
import { ACTS, doubledThings, doubledWords, OBJECTS } from './doubled-words.js';

interface Doubled {
  readonly word: string;
  readonly times: number;
}

export const repeatedWord = documentRule<Doubled>({
  id: 'text/repeated-word',
  title: {
    vi: 'Không lặp một từ hai lần liền nhau',
    en: 'No word twice in a row',
  },
  why: {
    vi: 'Lặp từ (“các các”, “của của”) là dấu vết của cắt dán và sửa dở. Mắt người lướt qua nên không thấy, nhất là khi hai từ nằm ở hai dòng. Từ láy (“luôn luôn”) và chỗ hai từ ghép gặp nhau (“lý do do”) không phải là lỗi.',
    en: 'A doubled word (“các các”) is left behind by cutting, pasting and half-made corrections, and the eye glides over it, most of all across a line break. Reduplication (“luôn luôn”) and the seam of two compounds (“lý do do”) are no slips.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Doubled>> {
    for (const block of draft.text.blocks) {
      for (const { from, to, length } of runsOf(block)) {
        if (!(length === 1 ? isSlip(block, from, to) : isPhraseSlip(block, from, length))) continue;
        const [first, last] = [block.tokens[from] as Token, block.tokens[to - 1] as Token];
        const at = sourceSpan(block, first.start, last.end);
        const end = (block.tokens[from + length - 1] as Token).end;
        const word = block.text.slice(first.start, end);
        yield {
          at,
          data: { word, times: (to - from) / length },
          fixes: keepOne(draft, at, sourceSpan(block, first.start, end), word),
        };
      }
    }
  },
  message: {
    vi: ({ word, times }) => `“${word}” viết ${times} lần liền nhau: chỉ giữ một.`,
    en: ({ word, times }) => `The word “${word}” stands ${times} times in a row; keep one.`,
  },
  examples: {
    wrong: [
      'Trên 6.000 tin, bài được đăng tải trên ⟦các các⟧ cơ quan thông tấn, báo chí.',
      'Chính sách BHYT thể hiện tính nhân văn ⟦của\ncủa⟧ Đảng và Nhà nước.',
      'Hồ sơ đã ⟦được được⟧ giải quyết đúng hạn.',
      'Cần sự vào cuộc của cả ⟦hệ thống hệ thống⟧ chính trị, vì ⟦người lao động người lao động⟧ tự do.',
      '⟦Cơ quan Cơ quan⟧ BHXH đã ⟦tổ chức tổ chức⟧ hội nghị.',
      'Bố trí nhân viên ⟦thu thu⟧ tư vấn cho người dân tại từng điểm.',
    ],
    right: [
      'Trên 6.000 tin, bài được đăng tải trên các cơ quan thông tấn, báo chí.',
      'Chính sách BHYT thể hiện tính nhân văn của Đảng và Nhà nước.',
    ],
    allows: [
      'Ngày ngày, cán bộ luôn luôn tận tình; dần dần, ai ai cũng hiểu, nhà nhà tham gia.',
      'Vì lý do do thiên tai, các vướng mắc tồn tại tại địa phương chậm được giải quyết; kết quả đạt được được ghi nhận.',
      'Người dân đến ngân hàng hàng tháng, được tham gia gia hạn thẻ và tiếp cận nguồn thông tin tin cậy.',
      'Nhân viên thu thu tiền đóng của hộ gia đình; các đại biểu biểu quyết; trong năm năm qua, số thu thu hồi tăng.',
      'Các tổ chức tổ chức hội nghị theo quy định; Trung tâm sẽ đào tạo đào tạo viên; từng bước từng bước, từng người từng người một; càng ngày càng ngày hiểu hơn; hối hả hối hả, nô nức nô nức.',
      'Anh Hà Văn Hà Văn Tí cùng dự.\n\nBẢO HIỂM XÃ HỘI\nBảo hiểm xã hội tỉnh thông báo.',
      '| Nội dung | Của |\n|---|---|\n| Chính sách của | của Đảng |\n',
    ],
  },
});

/** Words or phrases that stand twice and more in a row: tokens `[from, to)`, each phrase of so many tokens. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The runs of a passage, with nothing but white space between the words. */
const runsOf = perPassage(({ tokens }): readonly Run[] => {
  let runs: Run[] | null = null;
  for (let from = 0; from < tokens.length; from++) {
    const length = repeatedFrom(tokens, from);
    if (length === 0) continue;
    let to = from + 2 * length;
    while (isRepeated(tokens, to - length, length)) to += length;
    runs ??= [];
    runs.push({ from, to, length });
    from = to - 1;
  }
  return runs ?? NONE;
});

/** How many words from one on stand a second time right behind; 0 for none. */
function repeatedFrom(tokens: readonly Token[], from: number): number {
  const norm = tokens[from]?.kind === 'word' ? tokens[from].norm : null;
  if (norm === null) return 0;
  for (let length = 1; length <= LONGEST_PHRASE; length++)
    if (tokens[from + length]?.norm === norm && isRepeated(tokens, from, length)) return length;
  return 0;
}

/** In words: `bảo hiểm xã hội`. */
const LONGEST_PHRASE = 4;

function isRepeated(tokens: readonly Token[], from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) {
    const [one, two] = [tokens[i], tokens[i + length]];
    if (one?.kind !== 'word' || two?.kind !== 'word' || one.norm !== two.norm) return false;
    if (!two.spaced || two.newLine || (i > from && (!one.spaced || one.newLine))) return false;
  }
  return true;
}

const NONE: readonly never[] = [];

function isSlip(block: Block, from: number, to: number): boolean {
  const { norm: word } = block.tokens[from] as Token;
  if (isNamePart(block, from)) return false;
  const [previous, next] = [wordAt(block, from - 1), wordAt(block, to)];
  const company = doubledWords.get(word);
  if (company === undefined) {
    // The seam of two words: `ngân hàng | hàng tháng`, `tham gia | gia hạn`.
    const isSeam = isCompound(previous, word) || isCompound(word, next);
    return !isSeam && doubledThings.has(word) && !isBesidePair(block, from, to) && isAlone(block, from, to);
  }
  if (company.onlyAfter !== null && !company.onlyAfter.has(previous)) return false;
  return !company.after.has(previous) && !company.before.has(next);
}

/**
 * Whether a phrase of several words that stands twice is a slip: small letters but for the first word of a body (`Cơ quan Cơ quan`), and
 * words of things, for `từng bước từng bước` is reduplication; two syllables that also say an act may be its doer and the act: `các tổ chức |
 * tổ chức hội nghị`.
 */
function isPhraseSlip(block: Block, from: number, length: number): boolean {
  const phrase = block.tokens.slice(from, from + length);
  const again = block.tokens.slice(from + length, from + 2 * length);
  const isBody = phrase[0]?.capital === true && !phrase[0].upper;
  if (again.some(({ capital }, i) => capital && !(isBody && i === 0))) return false;
  if (phrase.some(({ norm }) => isFunctionWord(norm))) return false;
  const [first, second] = [wordAt(block, from), wordAt(block, from + 1)];
  if (!isCompound(first, second)) return false;
  if (length > 2) return true;
  return ACTS.has(`${first} ${second}`) ? isActTwice(block, from) : !soundAlike(first, second);
}

/** `đã tổ chức tổ chức hội nghị`: behind a word of time stands an act, no doer; `sẽ hướng dẫn | hướng dẫn viên` is its object. */
function isActTwice(block: Block, from: number): boolean {
  return OF_TIME.has(wordAt(block, from - 1)) && wordAt(block, from + 4) !== ENDS_DOER;
}

const OF_TIME: ReadonlySet<string> = new Set(['đã', 'sẽ', 'đang', 'chưa']);
/** Makes of an act the one who does it, whatever the act: `hướng dẫn viên`, `đào tạo viên`, `kiểm toán viên`. */
const ENDS_DOER = 'viên';

/** `hối hả`, `lưa thưa`: two syllables with one onset or one rime paint a picture, and painted twice it is livelier. */
function soundAlike(first: string, second: string): boolean {
  const [one, two] = [readSyllable(first), readSyllable(second)];
  if (typeof one === 'string' || typeof two === 'string') return true;
  return (one.onset !== '' && one.onset === two.onset) || one.rime === two.rime;
}

/** `ra ra vào vào`, `chi chi chành chành`: two pairs in a row are reduplication. */
function isBesidePair(block: Block, from: number, to: number): boolean {
  const [before, behind] = [wordAt(block, from - 1), wordAt(block, to)];
  return (
    (before !== NO_WORD && before === wordAt(block, from - 2)) ||
    (behind !== NO_WORD && behind === wordAt(block, to + 1))
  );
}

/**
 * Whether the words around are accounted for, so that none can make a word with the pair: each is a mark, a word of grammar, or part
 * of a word with its other neighbour (`nhân viên | thu thu | tư vấn`), and what follows is nothing that the pair may be done to.
 */
function isAlone(block: Block, from: number, to: number): boolean {
  const [first, second] = [wordAt(block, from - 2), wordAt(block, from - 1)];
  const [third, fourth] = [wordAt(block, to), wordAt(block, to + 1)];
  if (second !== NO_WORD && !isFunctionWord(second) && !isCompound(first, second)) return false;
  if (block.tokens[to]?.kind === 'number' || block.tokens[from - 1]?.kind === 'number') return false;
  if (third === NO_WORD) return block.tokens[to] === undefined || block.tokens[to]?.kind === 'punctuation';
  return isFunctionWord(third) || (!OBJECTS.has(third) && isCompound(third, fourth));
}

/** `Y Là là`, `của Của`: a capital letter that no sentence start and no heading in capitals explains belongs to a name. */
function isNamePart(block: Block, from: number): boolean {
  const [first, second] = [block.tokens[from] as Token, block.tokens[from + 1] as Token];
  if (!first.capital && !second.capital) return false;
  const startsSentence = block.sentences.some((sentence) => sentence.from === from);
  return !(first.upper && second.upper) && (second.capital || !startsSentence);
}

/** The word at an index, folded; where there is none, what stands in no list of words. */
function wordAt(block: Block, index: number): string {
  const token = block.tokens[index];
  return token?.kind === 'word' ? token.norm : NO_WORD;
}

const NO_WORD = '';

/** Leaves the first of the words; no fix where mark-up stands between them, for it may belong to either. */
function keepOne(draft: Draft, all: Span, first: Span, word: string) {
  const rest = draft.source.slice(first[1], all[1]);
  if (!/^[\p{L}\p{M}\s]+$/u.test(rest)) return [];
  const title = { vi: `Chỉ giữ một “${word}”`, en: `Keep one “${word}”` };
  return [{ title, edits: [{ span: [first[1], all[1]] as const, text: '' }], safe: true }];
}
