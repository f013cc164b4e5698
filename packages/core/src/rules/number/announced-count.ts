/** `number/announced-count`: `ba nội dung sau:` is followed by three. */
import type { Draft } from '../../figures/index.js';
import { type Block, type Span, sourceSpan, type Token } from '../../text/index.js';
import { countWords } from '../../vocabulary/index.js';
import { documentRule, type Issue, type IssueFix } from '../rule.js';

interface Announced {
  /** `ba nội dung` */
  readonly said: string;
  readonly announced: number;
  readonly counted: number;
}

export const announcedCount = documentRule<Announced>({
  id: 'number/announced-count',
  title: {
    vi: 'Báo trước bao nhiêu nội dung thì liệt kê đủ bấy nhiêu',
    en: 'As many items follow as were announced',
  },
  why: {
    vi: '“Thực hiện ba nội dung sau” rồi liệt kê bốn: đơn vị nhận không biết thiếu hay thừa mục nào. Lỗi này sinh ra khi thêm, bớt một mục mà quên câu dẫn.',
    en: 'Announced are three, listed are four: whoever receives the letter cannot tell which one is too much. It comes from adding an item and forgetting the sentence before.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Announced>> {
    const { blocks } = draft.text;
    for (const block of blocks) {
      if (block.cell !== null) continue;
      const found = announcementOf(block);
      if (found === null) continue;
      const counted = found.ordinals ?? countAfter(blocks, block);
      if (counted === null || counted === found.announced) continue;
      if (counted === found.announced + 1 && found.ordinals === null && endsInAddition(blocks, block)) continue;
      const at = sourceSpan(block, found.number.start, found.end);
      yield {
        data: { said: block.text.slice(found.number.start, found.end), announced: found.announced, counted },
        at,
        fixes: fixOf(block, found.number, counted),
      };
    }
  },
  message: {
    vi: ({ said, counted }) => `Báo trước “${said}” nhưng liệt kê ${counted}. Sửa số báo trước, hoặc rà lại các mục.`,
    en: ({ said, counted }) =>
      `“${said}” are announced, but ${counted} follow. Correct the number announced, or check the items.`,
  },
  examples: {
    wrong: [
      'Để hoàn thành kế hoạch năm 2023, các đơn vị thực hiện ⟦ba nội dung⟧ sau:\n\n1. Rà soát dữ liệu người tham gia.\n2. Tổ chức hội nghị nhóm nhỏ.\n3. Giao chỉ tiêu đến từng cán bộ.\n4. Báo cáo kết quả hằng tháng.\n',
      'BHXH tỉnh xác định ⟦ba nhiệm vụ⟧ trọng tâm. Thứ nhất, giữ vững số người tham gia. Thứ hai, mở rộng diện bao phủ ở nông thôn.',
    ],
    right: [
      'Để hoàn thành kế hoạch năm 2023, các đơn vị thực hiện ba nội dung sau:\n\n1. Rà soát dữ liệu người tham gia.\n2. Tổ chức hội nghị nhóm nhỏ.\n3. Giao chỉ tiêu đến từng cán bộ.\n',
      'Tập trung 02 nhóm giải pháp sau đây:\n\nThứ nhất, giữ vững số người tham gia.\n\nThứ hai, mở rộng diện bao phủ ở nông thôn.',
    ],
    allows: [
      'BHXH tỉnh xác định hai nhiệm vụ trọng tâm. Thứ nhất, giữ vững số người tham gia, trong đó tập trung vào ba nhóm: doanh nghiệp mới thành lập, hộ kinh doanh, hợp tác xã. Thứ hai, mở rộng diện bao phủ.',
      'BHXH tỉnh triển khai 3 nhóm giải pháp sau:\n\n- Rà soát dữ liệu;\n- Tổ chức hội nghị nhóm nhỏ;\n- Giao chỉ tiêu;\n- Đồng thời kiểm tra, giám sát.\n',
      'Hội nghị thống nhất ba nội dung và giao Văn phòng theo dõi.\n\n- Nơi nhận: như trên.\n- Lưu: VT.\n',
    ],
  },
});

/** What a letter or an article announces a list of. */
const NOUNS = new Set([
  'nội dung',
  'nhiệm vụ',
  'giải pháp',
  'vấn đề',
  'định hướng',
  'mục tiêu',
  'yêu cầu',
  'công việc',
  'biện pháp',
  'trọng tâm',
  'lĩnh vực',
  'kiến nghị',
  'đề xuất',
  'nguyên tắc',
  'chỉ tiêu',
  'điều kiện',
  'quyền lợi',
  'khó khăn',
  'hạn chế',
  'tồn tại',
  'đối tượng',
  'chuyên đề',
  'phương án',
  'quy định',
  'tiêu chí',
  'hình thức',
  'trường hợp',
  'lý do',
  'nguyên nhân',
  'kết quả',
  'hoạt động',
  'đầu việc',
  'nhóm',
  'việc',
  'điểm',
  'bước',
  'phần',
  'khâu',
  'mặt',
]);

interface Announcement {
  readonly number: Token;
  /** Where the noun ends in the block's text. */
  readonly end: number;
  readonly announced: number;
  /** How many items the block itself goes on with (`Thứ nhất`, `(1)`); null where the list comes after the block. */
  readonly ordinals: number | null;
}

/** The count that a block announces: in its last words before a closing colon, or in the sentence before its own `Thứ nhất`. */
function announcementOf({ text, tokens, sentences }: Block): Announcement | null {
  const last = sentences.at(-1);
  if (last === undefined) return null;
  let first = 0;
  while (first < sentences.length && ordinalAt(tokens, sentences[first]?.from ?? 0) !== 1) first++;
  if (first > 0 && first < sentences.length) {
    const before = sentences[first - 1] as { readonly from: number; readonly to: number };
    const found = countIn(tokens, before.from, before.to);
    const ordinals = sentences.slice(first).flatMap(({ from }) => ordinalAt(tokens, from) ?? []);
    return found === null || !isRun(ordinals) ? null : { ...found, ordinals: ordinals.length };
  }
  if (!text.includes(':')) return null;
  const inline = inSentence(tokens, last);
  if (inline !== null) return inline;
  if (tokens[last.to - 1]?.norm !== ':') return null;
  const found = countIn(tokens, last.from, last.to);
  return found === null ? null : { ...found, ordinals: null };
}

/** `ba nội dung sau: (1) …; (2) …; (3) …`, `hai nội dung: Thứ nhất, …; thứ hai, …`: items that the sentence itself numbers. */
function inSentence(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): Announcement | null {
  let colon = from;
  while (colon < to && tokens[colon]?.norm !== ':') colon++;
  if (colon === to || (tokens[colon + 1]?.norm !== '(' && ordinalAt(tokens, colon + 1) !== 1)) return null;
  const marks: number[] = [];
  for (let i = colon; i < to; i++) {
    const number = tokens[i + 1]?.norm ?? '';
    if (tokens[i]?.norm === '(' && tokens[i + 2]?.norm === ')' && /^[0-9]{1,2}$/u.test(number))
      marks.push(Number(number));
    const ordinal = tokens[i]?.kind === 'punctuation' ? ordinalAt(tokens, i + 1) : null;
    if (ordinal !== null) marks.push(ordinal);
  }
  const found = countIn(tokens, from, colon);
  return found === null || !isRun(marks) ? null : { ...found, ordinals: marks.length };
}

/** The one number with a noun of that kind in a sentence; two of them leave open which is meant. */
function countIn(tokens: readonly Token[], from: number, to: number): Omit<Announcement, 'ordinals'> | null {
  const found: Omit<Announcement, 'ordinals'>[] = [];
  for (let i = from; i < to; i++) {
    const number = tokens[i] as Token;
    const announced = announcedBy(number);
    if (
      announced === null ||
      ['thứ', 'số', 'quý', 'tháng', 'khoản', 'điều', 'hơn', 'trên', 'gần'].includes(tokens[i - 1]?.norm ?? '')
    )
      continue;
    const [one, two] = [tokens[i + 1], tokens[i + 2]];
    const pair = `${one?.norm} ${two?.norm}`;
    const size = NOUNS.has(pair) ? 2 : NOUNS.has(one?.norm ?? '') ? 1 : 0;
    if (size === 0) continue;
    if (!leadsToList(tokens.slice(i + 1 + size, to))) return null;
    found.push({ number, end: (size === 2 ? two : one)?.end ?? 0, announced });
  }
  return found.length === 1 ? (found[0] as Omit<Announcement, 'ordinals'>) : null;
}

/** Whether the words behind `ba nội dung` say that these are what follows: `sau`, or hardly any (`trọng tâm:`). */
function leadsToList(behind: readonly Token[]): boolean {
  const words = behind.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  if (words.includes('sau')) return true;
  const isName = !behind.some(({ norm }) => PARTING.has(norm));
  return isName && words.length <= (words.at(-1) === 'gồm' ? MOST_WORDS : MOST_BARE);
}

const PARTING = new Set(['và', 'của', 'đã', 'năm', 'trước', 'trên', 'này', ',', ';']);
/** The name of what is announced is no longer: `4 nhóm đối tượng tham gia BHYT gồm`; less of it leads to a list without `gồm`. */
const MOST_WORDS = 12;
const MOST_BARE = 5;

function announcedBy({ norm }: Token): number | null {
  if (/^[0-9]{1,2}$/u.test(norm)) return Number(norm) >= 2 ? Number(norm) : null;
  const value = countWords.indexOf(norm);
  return value >= 2 ? value : null;
}

/** `Thứ nhất`, `Thứ hai`; `Một là`, `Hai là`. */
function ordinalAt(tokens: readonly Token[], at: number): number | null {
  const one = tokens[at]?.norm ?? '';
  const two = tokens[at + 1]?.norm ?? '';
  if (one === 'thứ') {
    const value = two === 'nhất' ? 1 : two === 'nhì' ? 2 : two === 'tư' ? 4 : countWords.indexOf(two);
    // `Thứ hai, ngày 12/6` is a day of the week, but no list begins with one.
    return value >= 1 ? value : null;
  }
  const value = two === 'là' ? countWords.indexOf(one) : -1;
  return value >= 1 ? value : null;
}

function isRun(numbers: readonly number[]): boolean {
  return numbers.length >= 2 && numbers.every((number, i) => number === i + 1);
}

/** How many items the list right behind a block has; null where none begins there, or where its end is not clear. */
function countAfter(blocks: readonly Block[], block: Block): number | null {
  const next = blocks[block.index + 1];
  if (next === undefined || next.cell !== null || next.quote !== block.quote) return null;
  if (next.list !== null && (block.list === null || next.list.depth > block.list.depth)) return itemsOf(blocks, next);
  if (next.list !== null || block.list !== null) return null;
  return (
    markedOf(blocks, next, (b) => ordinalAt(b.tokens, 0)) ??
    markedOf(blocks, next, numberedUnder(next)) ??
    markedOf(blocks, next, letterOf)
  );
}

/** The items of a Markdown list. A second list right behind it, or text between, leaves open what belongs together. */
function itemsOf(blocks: readonly Block[], first: Block): number | null {
  const { list, depth } = first.list ?? { list: -1, depth: 0 };
  let items = 0;
  for (let i = first.index; i < blocks.length; i++) {
    const place = blocks[i]?.list ?? null;
    if (place === null || place.depth < depth) {
      const resumed = blocks[i + 1]?.list;
      return place === null && resumed?.depth === depth ? null : atLeastTwo(items);
    }
    if (place.list === list) items = Math.max(items, place.item + 1);
    else if (place.depth === depth) return null;
  }
  return atLeastTwo(items);
}

/** `- Đồng thời, kiểm tra …` as the last item of a bulleted list: what is done besides, which need not be one of those announced. */
function endsInAddition(blocks: readonly Block[], { index }: Block): boolean {
  const first = blocks[index + 1]?.list ?? null;
  if (first === null || first.ordered) return false;
  let last: Block | undefined;
  for (let i = index + 1; (blocks[i]?.list?.depth ?? 0) >= first.depth; i++) {
    const block = blocks[i] as Block;
    if (block.list?.list === first.list && block.list.item !== last?.list?.item) last = block;
  }
  const [one, two, three] = last?.tokens ?? [];
  const pair = `${one?.norm} ${two?.norm}`;
  return ADDITIONS.has(pair) || ADDITIONS.has(`${pair} ${three?.norm}`);
}

const ADDITIONS = new Set(['đồng thời', 'ngoài ra', 'bên cạnh đó', 'cùng với đó', 'song song đó', 'kèm theo đó']);

/** Paragraphs that carry their own marks, 1, 2, 3 …, with unmarked ones between them. A heading without a mark ends the list. */
function markedOf(blocks: readonly Block[], first: Block, markOf: (block: Block) => number | null): number | null {
  if (markOf(first) !== 1) return null;
  let count = 0;
  for (let i = first.index; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const mark = markOf(block);
    if (mark === null ? block.kind === 'heading' : mark !== count + 1) break;
    if (mark !== null) count++;
  }
  return atLeastTwo(count);
}

function atLeastTwo(count: number): number | null {
  return count >= 2 ? count : null;
}

/** `2.1`, `2.2` … under the prefix of the first one. */
function numberedUnder(first: Block): (block: Block) => number | null {
  const prefix = /^([0-9]{1,2}\.)1[.)]?\s/u.exec(first.text)?.[1];
  return ({ text }) => {
    if (prefix === undefined || !text.startsWith(prefix)) return null;
    const number = /^([0-9]{1,2})[.)]?\s/u.exec(text.slice(prefix.length))?.[1];
    return number === undefined ? null : Number(number);
  };
}

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'];

/** `a)`, `b)`, `c)`, `d)`, `đ)` … */
function letterOf({ tokens }: Block): number | null {
  const [letter, bracket] = tokens;
  const place = LETTERS.indexOf(letter?.norm ?? '');
  return place >= 0 && (bracket?.norm === ')' || bracket?.norm === '.') ? place + 1 : null;
}

/** The number of the list put in the place of the announced one, in words or digits as it stands there. */
function fixOf(block: Block, number: Token, counted: number): readonly IssueFix[] {
  const inDigits = number.kind === 'number';
  const written = block.text.slice(number.start, number.end);
  const plain = inDigits ? String(counted).padStart(written.length, '0') : countWords[counted];
  if (plain === undefined) return [];
  const text = written === written.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  const span: Span = sourceSpan(block, number.start, number.end);
  return [
    {
      title: { vi: `Sửa “${written}” thành “${text}”`, en: `Change “${written}” to “${text}”` },
      edits: [{ span, text }],
      safe: false,
    },
  ];
}
