/** Labels: numbers that name a thing of a row and count nothing: `quận 1`, `Quốc lộ 26`, `nhóm 2 và 3`, `Luật BHXH 2024`. */
import { scalePowers } from '../vocabulary/index.js';
import type { FoundAside } from './mention.js';
import { unitAt } from './unit.js';
import { type Word, wordAt } from './word.js';

/** The small bare number at a word that names what stands before it, with nothing counted after it; or null. */
export function labelAt(words: readonly Word[], at: number): FoundAside | null {
  const word = words[at] as Word;
  const before =
    wordAt(words, at - 1)?.norm === '.' && !wordAt(words, at - 1)?.spaced ? words[at - 2] : wordAt(words, at - 1);
  if (before === undefined || word.newLine) return null;
  if (isBareYear(words, at)) return { reason: 'date', to: at + 1 };
  if (before.kind !== 'word')
    return before.norm === ',' && isSmall(word) && isInRow(words, at) ? { reason: 'name', to: at + 1 } : null;
  // `tháng 4 và 5`, `các quý 1 và 2`: a further one of those named before.
  if (
    before.norm === 'và' &&
    ['tháng', 'quý', 'ngày', 'điều', 'khoản', 'quận', 'tổ'].includes(words[at - 3]?.norm ?? '') &&
    words[at - 2]?.kind === 'number' &&
    !countsSomething(words, at)
  ) {
    return { reason: 'name', to: at + 1 };
  }
  if (before.norm === 'và' && isSmall(word) && isInRow(words, at)) return { reason: 'name', to: at + 1 };
  if (before.norm === 'thứ') return { reason: 'ordinal', to: at + 1 };
  const next = words[at + 1];
  if (next?.norm === '%' || continuesAmount(next)) return null;
  if (before.norm === 'số' && /^\d+$/u.test(word.norm) && !isCountOf(words, at) && unitAt(words, at + 1) === null)
    return { reason: 'identifier', to: at + 1 };
  if (!/^\d{1,4}$/u.test(word.norm)) return null;
  // `mức 400 - 600 nghìn đồng`: the first end of a range.
  if (
    next?.norm === '-' &&
    words[at + 2]?.kind === 'number' &&
    (next.spaced || scalePowers.has(words[at + 3]?.norm ?? '') || unitAt(words, at + 3) !== null)
  )
    return null;
  if (
    before.norm !== 'số' &&
    (LABELLED.has(before.norm) || (isSmall(word) && isLabelled(words, at))) &&
    !countsSomething(words, at)
  )
    return { reason: 'name', to: at + 1 };
  // A capitalised name with a number: `Covid 19`, `Vinaphone 5`, `Zone 9`.
  if (
    before.capital &&
    !before.upper &&
    /^\d{1,3}$/u.test(word.norm) &&
    !countsSomething(words, at) &&
    !startsSentence(words, at - 1)
  )
    return { reason: 'name', to: at + 1 };
  return null;
}

/** Whether a word goes on with an amount: `đạt điểm 9,5` names, `khoản 5 tỷ đồng` counts. */
export function continuesAmount(word: Word | undefined): boolean {
  return word !== undefined && (scalePowers.has(word.norm) || MONEY.has(word.norm));
}

const MONEY = new Set(['đồng', 'đ', 'vnđ', 'usd', 'phần', 'lần', 'trăm']);

/** Nouns that take a number as their name, also once before the numbers of several: `quận 1, 3 và 4`, `vùng 2`. */
const LABELLED_IN_ROWS = [
  'quận',
  'phường',
  'tổ',
  'thôn',
  'ấp',
  'xóm',
  'khu',
  'vực',
  'vùng',
  'tuyến',
  'lớp',
  'nhóm',
  'đợt',
  'lộ',
];

/** Nouns that take a number as their name: `quận 1`, `Quốc lộ 26`, `lần thứ 3`, `khóa 15`. */
const LABELLED = new Set([
  ...LABELLED_IN_ROWS,
  'bản',
  'đội',
  'khóm',
  'hạng',
  'cấp',
  'loại',
  'lần',
  'mũi',
  'liều',
  'bước',
  'gói',
  'lô',
  'cột',
  'tòa',
  'toà',
  'giải',
  'đường',
  'phố',
  'tầng',
  'phòng',
  'nhà',
  'án',
  'kỳ',
  'khóa',
  'khoá',
  'đoạn',
  'thứ',
  'bậc',
  'mức',
  'số',
  'chuyến',
  'bài',
  'vòng',
  'cụm',
  'chi',
  'dự',
  'zone',
  'bộ',
  'hệ',
  'độ',
  'type',
  'tiểu',
  'tập',
  'kênh',
  'mã',
  'q',
  'p',
  'đài',
  'tháng',
  'ngày',
  'năm',
  'quý',
  'tuần',
  'trạm',
  'ngõ',
  'ngách',
  'hẻm',
  'mùng',
  'mồng',
  'rằm',
  'covid',
]);

/** `Luật BHXH 2024`, `thực hiện 2023`: a year that nothing is counted with. */
function isBareYear(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const [before, next] = [wordAt(words, at - 1), words[at + 1]];
  if (!/^(?:19[5-9]|20[0-4])\d$/u.test(word.norm) || before === undefined) return false;
  if (AMOUNT_BEFORE.has(before.norm) || countsSomething(words, at) || next?.norm === '%') return false;
  // `năm trước (2009)`, `(2009 được giao 56.636 tỷ đồng)`.
  if (before.norm === '(')
    return next?.kind === 'word' ? !next.capital : words[at - 2]?.kind === 'word' && next?.norm === ')';
  // `đợt I/2014`, `kỳ II/2023`.
  if (before.norm === '/') return !before.spaced && ROMAN_PARTS.has(words[at - 2]?.norm ?? '');
  return before.kind === 'word' || before.norm === ',';
}

const ROMAN_PARTS = new Set(['i', 'ii', 'iii', 'iv', 'v', 'vi']);

const AMOUNT_BEFORE = new Set([
  'là',
  'đạt',
  'có',
  'được',
  'gồm',
  'với',
  'trên',
  'gần',
  'hơn',
  'khoảng',
  'cấp',
  'tăng',
  'giảm',
  'thêm',
  'lên',
  'còn',
  'xuống',
  'từ',
  'đến',
  'tới',
  'thu',
  'chi',
  'bằng',
  'dưới',
  'quá',
]);

/** `tiêu chí 17`, `nguyện vọng 1`: a noun of two words that takes a number; `số cơ sở 35` counts them. */
function isLabelled(words: readonly Word[], at: number): boolean {
  const first = LABELLED_PAIRS.get((words[at - 1] as Word).norm);
  return first !== undefined && words[at - 2]?.norm === first && words[at - 3]?.norm !== 'số';
}

const LABELLED_PAIRS = new Map([
  ['chí', 'tiêu'],
  ['vọng', 'nguyện'],
  ['máy', 'nhà'],
  ['sở', 'cơ'],
  ['dung', 'nội'],
  ['cột', 'trụ'],
  ['nhân', 'nguyên'],
  ['y', 'quân'],
]);

/** `quận 1, 3, 4 và 10`: a further one of a row of names that ends with nothing counted. */
function isInRow(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first > 1 && ROW_MARKS.has(words[first - 1]?.norm ?? '') && isSmall(words[first - 2])) first -= 2;
  if (first === at || !IN_ROWS.has(words[first - 1]?.norm ?? '')) return false;
  let last = at;
  while (ROW_MARKS.has(words[last + 1]?.norm ?? '') && isSmall(words[last + 2])) last += 2;
  return !countsSomething(words, last) && words[last + 1]?.norm !== '%';
}

/** Whether a word is a number of one or two digits. */
export function isSmall(word: Word | undefined): boolean {
  return word?.kind === 'number' && /^\d{1,2}$/u.test(word.norm);
}

const ROW_MARKS = new Set([',', 'và']);
/** Nouns that stand once before the numbers of several; `khối 12` by itself is left a number. */
const IN_ROWS = new Set([...LABELLED_IN_ROWS, 'khối']);

function isCountOf(words: readonly Word[], at: number): boolean {
  return ['con', 'tổng', 'trong', 'đó', 'dân'].includes(words[at - 2]?.norm ?? '');
}

/** Whether a noun stands after the number that it may count: `khu vực 1 là` has none, `BHXH 63 tỉnh` has one. */
function countsSomething(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.spaced &&
    !next.newLine &&
    (!next.capital || next.upper) &&
    !NOT_COUNTED.has(next.norm) &&
    !(DATING.has(next.norm) && datesFrom(words, at + 1))
  );
}

/** `đợt 2 năm 2023`, `bước 2 quý I/2023`: what follows says when, it is not counted. */
function datesFrom(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  if (words[at]?.norm === 'quý') return after?.kind === 'number' || ROMAN_QUARTERS.has(after?.norm ?? '');
  return after?.kind === 'number' || after?.norm === 'học' || after?.norm === 'nay';
}

const DATING = new Set(['năm', 'quý', 'tháng']);
const ROMAN_QUARTERS = new Set(['i', 'ii', 'iii', 'iv']);

/** Words that are counted by no number before them. */
export const NOT_COUNTED: ReadonlySet<string> = new Set([
  'là',
  'và',
  'của',
  'được',
  'đã',
  'có',
  'tại',
  'ở',
  'trong',
  'đến',
  'với',
  'để',
  'theo',
  'do',
  'sẽ',
  'cho',
  'về',
  'từ',
  'thuộc',
  'trên',
  'hoặc',
  'khi',
  'mới',
  'diễn',
  'gồm',
  'đạt',
  'nhằm',
  'vào',
  'tăng',
  'giảm',
  'trở',
  'quy',
  'như',
  'cũng',
  'nêu',
  'ban',
  'này',
  'còn',
  'phải',
  'bùng',
  'kéo',
  'hằng',
  'mỗi',
  'chưa',
  'không',
  'bị',
  'đang',
  'vẫn',
  'ước',
  'chiếm',
  'vượt',
]);

function startsSentence(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  return (
    before === undefined ||
    before.norm === '.' ||
    before.norm === '!' ||
    before.norm === '?' ||
    before.norm === ':' ||
    (words[at] as Word).newLine
  );
}
