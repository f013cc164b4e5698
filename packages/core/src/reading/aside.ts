/** Asides: digits that are no figure, each with its reason. */
import { impossibleAt } from './impossible.js';
import type { AsideMention, AsideReason } from './mention.js';
import { unitAt } from './unit.js';
import type { Word } from './word.js';

/** The aside that begins at a word, or null. Numbers inside dates and citations never come here: those grammars read first. */
export function asideAt(words: readonly Word[], at: number): AsideMention | null {
  const word = words[at] as Word;
  const found: Found | null =
    impossibleAt(words, at) ?? lawPart(words, at) ?? clock(words, at) ?? listNumber(words, at) ??
    (word.kind === 'number' ? (attached(words, at) ?? version(words, at) ?? phone(words, at) ?? label(words, at) ?? ratio(words, at)) : null) ?? vague(words, at);
  if (found === null) return null;
  const from = found.from ?? at;
  return { kind: 'aside', reason: found.reason, from, to: found.to, start: (words[from] as Word).start, end: (words[found.to - 1] as Word).end };
}

interface Found {
  readonly reason: AsideReason;
  readonly to: number;
  readonly from?: number;
}

const LAW_PARTS = new Set(['điều', 'khoản', 'điểm', 'mục', 'chương', 'phần', 'tiết', 'bảng', 'biểu', 'hình', 'mẫu', 'trang', 'tập', 'quyển', 'câu']);

/** `Điều 5`, `khoản 2`, `Phụ lục 2.1`, `Bảng 1.28`, `mẫu số 01`; a list of them: `Điều 60, 61 và 62`. */
function lawPart(words: readonly Word[], at: number): Found | null {
  const norm = (i: number) => words[i]?.norm ?? '';
  let start = LAW_PARTS.has(norm(at)) ? at + 1 : norm(at) === 'phụ' && norm(at + 1) === 'lục' ? at + 2 : at;
  if (start === at) return null;
  if (norm(start) === 'số') start++;
  if (words[start]?.kind !== 'number' || words[start + 1]?.norm === '%') return null;
  // `đạt điểm 9,5`, `khoản 5 tỷ đồng`: amounts after all.
  if (/,/u.test(norm(start)) || SCALE.has(norm(start + 1)) || MONEY.has(norm(start + 1))) return null;
  let to = start + 1;
  while ((norm(to) === ',' || norm(to) === 'và') && words[to + 1]?.kind === 'number' && /^\d{1,3}$/u.test(norm(to + 1)) && isEnd(words[to + 2])) to += 2;
  return { reason: 'law-part', to };
}

const SCALE = new Set(['nghìn', 'vạn', 'triệu', 'tỷ']);
const MONEY = new Set(['đồng', 'đ', 'vnđ', 'usd', 'phần', 'lần', 'trăm']);

function isEnd(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'punctuation' || !['%', '/'].includes(word.norm);
}

/** `21:23`, `7 giờ 30 phút`, `17h30`, `08:30 - 11:00`. `8 giờ làm việc` is a duration. */
function clock(words: readonly Word[], at: number): Found | null {
  const norm = (i: number) => words[i]?.norm ?? '';
  if (words[at]?.kind !== 'number' || !/^\d{1,2}$/u.test(norm(at)) || Number(norm(at)) > 24) return null;
  if (norm(at + 1) === ':' && !words[at + 2]?.spaced && /^\d\d$/u.test(norm(at + 2))) return { reason: 'time', to: at + (norm(at + 3) === ':' ? 5 : 3) };
  const tight = words[at + 1]?.spaced === false;
  if (tight && /^h(?:\d\d)?$/u.test(norm(at + 1))) return { reason: 'time', to: at + 2 };
  if (norm(at + 1) !== 'giờ' && !(norm(at + 1) === 'g' && tight)) return null;
  const minutes = words[at + 2]?.kind === 'number' && /^\d{1,2}$/u.test(norm(at + 2));
  if (minutes) return { reason: 'time', to: norm(at + 3) === 'phút' ? at + 4 : at + 3 };
  return ['lúc', 'từ', 'đến', 'hồi', 'vào', 'trước', 'sau', 'khoảng', '-'].includes(norm(at - 1)) ? { reason: 'time', to: at + 2 } : null;
}

/** `1.`, `2.1.`, `3)` and `a)` at the start of a block or line. */
function listNumber(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word;
  if (!(at === 0 || word.newLine) || word.kind !== 'number' || !/^\d{1,2}(?:\.\d{1,2}){0,3}$/u.test(word.norm)) return null;
  const mark = words[at + 1];
  if (mark?.norm === '.' || mark?.norm === ')' || mark?.norm === '/' && words[at + 2]?.spaced) return words[at + 2] === undefined || words[at + 2]?.spaced ? { reason: 'list-number', to: at + 2 } : null;
  return /\./u.test(word.norm) && mark?.kind === 'word' && mark.capital && mark.spaced ? { reason: 'list-number', to: at + 1 } : null;
}

/** `Covid-19`, `SARS-CoV-2`, `TK1`, `D03-TS`, `F0`: digits set against letters by a dash. */
function attached(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word;
  const [before, dash] = [words[at - 2], words[at - 1]];
  const isEndOfRange = words[at - 3]?.kind === 'number';
  if (dash?.norm === '-' && !dash.spaced && !word.spaced && before?.kind === 'word' && !isEndOfRange) return { reason: 'name', to: at + 1 };
  if (!word.spaced && at > 0 && (words[at - 1] as Word).kind === 'word') return { reason: 'name', to: at + 1 };
  const next = words[at + 1];
  // `5G`, `4.0` industry; units of measure may be set against the number (`10kg`), so only capitals make a name.
  if (next?.kind === 'word' && !next.spaced && next.capital && next.end - next.start <= 2 && !['usd', 'vnđ', 'đ', 'ha', 'km'].includes(next.norm)) return { reason: 'name', to: at + 2 };
  if (next?.norm === '-' && !next.spaced && words[at + 2]?.kind === 'word' && !words[at + 2]?.spaced && words[at + 2]?.capital) return { reason: 'identifier', to: at + 3 };
  return null;
}

/** `1.6.2`, `VssID 2.0`, `công nghiệp 4.0`. */
function version(words: readonly Word[], at: number): Found | null {
  const norm = (words[at] as Word).norm;
  const before = words[at - 1];
  if (/^\d+(?:\.\d{1,2}){2,}$/u.test(norm) && !/^\d{1,3}(?:\.\d{3})+$/u.test(norm)) return { reason: 'version', to: at + 1 };
  if (/^\d\.0$/u.test(norm) && words[at + 1]?.norm !== '%' && !SCALE.has(words[at + 1]?.norm ?? '')) return { reason: 'version', to: at + 1 };
  if ((before?.norm === 'bản' || before?.norm === 'phiên') && /^\d+(?:\.\d+)*$/u.test(norm)) return { reason: 'version', to: at + 1 };
  return null;
}

/** `1900.9068`, `024.3628.5230`, `0116123456`, `1900 9068`: telephone and code numbers. */
function phone(words: readonly Word[], at: number): Found | null {
  const norm = (words[at] as Word).norm;
  const digits = norm.replaceAll('.', '');
  if (/^0\d{5,}$/u.test(digits) || /^(?:1800|1900)\.?\d{4,6}$/u.test(norm)) return { reason: 'phone', to: at + 1 };
  if (/^\d{9,}$/u.test(norm) && words.length > 1 && !SCALE.has(words[at + 1]?.norm ?? '') && unitAt(words, at + 1) === null) return { reason: 'identifier', to: at + 1 };
  if (/^(?:1800|1900|0\d{2,3})$/u.test(norm) && words[at + 1]?.kind === 'number' && /^\d{3,6}$/u.test(words[at + 1]?.norm ?? '') && norm !== '0') {
    return { reason: 'phone', to: at + (words[at + 2]?.kind === 'number' ? 3 : 2) };
  }
  return null;
}

/** Nouns that take a number as their name: `quận 1`, `vùng 2`, `Quốc lộ 26`, `lần thứ 3`, `khóa 15`. */
const LABELLED = new Set([
  'quận', 'phường', 'tổ', 'thôn', 'ấp', 'xóm', 'bản', 'đội', 'khu', 'khóm', 'vùng', 'hạng', 'cấp', 'loại', 'nhóm', 'tuyến', 'lớp', 'bước', 'đợt', 'giải', 'lộ', 'đường', 'phố', 'tầng', 'phòng', 'nhà',
  'án', 'kỳ', 'khóa', 'khoá', 'đoạn', 'thứ', 'bậc', 'mức', 'vực', 'số', 'chuyến', 'bài', 'vòng', 'cụm', 'chi', 'dự', 'zone', 'bộ', 'hệ', 'độ', 'type', 'tiểu', 'tập', 'kênh', 'mã', 'q', 'p', 'đài', 'tháng', 'ngày', 'năm', 'quý', 'tuần', 'trạm', 'covid',
]);

/** A small bare number that names what stands before it, with nothing counted after it. */
function label(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word;
  const before = words[at - 1]?.norm === '.' && !words[at - 1]?.spaced ? words[at - 2] : words[at - 1];
  if (before === undefined || before.kind !== 'word' || word.newLine) return null;
  // `tháng 4 và 5`, `các quý 1 và 2`: a further one of those named before.
  if (before.norm === 'và' && ['tháng', 'quý', 'ngày', 'điều', 'khoản', 'quận', 'tổ'].includes(words[at - 3]?.norm ?? '') && words[at - 2]?.kind === 'number' && !countsSomething(words, at)) {
    return { reason: 'name', to: at + 1 };
  }
  if (before.norm === 'thứ') return { reason: 'ordinal', to: at + 1 };
  const next = words[at + 1];
  if (next?.norm === '%' || SCALE.has(next?.norm ?? '') || MONEY.has(next?.norm ?? '')) return null;
  if (before.norm === 'số' && /^\d+$/u.test(word.norm) && !isCountOf(words, at) && unitAt(words, at + 1) === null) return { reason: 'identifier', to: at + 1 };
  if (!/^\d{1,4}$/u.test(word.norm)) return null;
  if (LABELLED.has(before.norm) && before.norm !== 'số' && !countsSomething(words, at)) return { reason: 'name', to: at + 1 };
  // A capitalised name with a number: `Covid 19`, `Vinaphone 5`, `Zone 9`.
  if (before.capital && !before.upper && /^\d{1,3}$/u.test(word.norm) && !countsSomething(words, at) && !startsSentence(words, at - 1)) return { reason: 'name', to: at + 1 };
  return null;
}

function isCountOf(words: readonly Word[], at: number): boolean {
  return ['con', 'tổng', 'trong', 'đó', 'dân'].includes(words[at - 2]?.norm ?? '');
}

/** Whether a noun stands after the number that it may count: `khu vực 1 là` has none, `BHXH 63 tỉnh` has one. */
function countsSomething(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.kind === 'word' && next.spaced && !next.newLine && (!next.capital || next.upper) && !NOT_COUNTED.has(next.norm);
}

const NOT_COUNTED = new Set(['là', 'và', 'của', 'được', 'đã', 'có', 'tại', 'ở', 'trong', 'đến', 'với', 'để', 'theo', 'do', 'sẽ', 'cho', 'về', 'từ', 'thuộc', 'trên', 'hoặc', 'khi', 'mới', 'diễn', 'gồm', 'đạt', 'nhằm', 'vào', 'tăng', 'giảm', 'trở', 'quy', 'như', 'cũng', 'nêu', 'ban', 'này', 'còn', 'phải', 'bùng', 'kéo']);

function startsSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before.norm === '.' || before.norm === '!' || before.norm === '?' || before.norm === ':' || (words[at] as Word).newLine;
}

/** `50/50`, `30/70`, `2-1`: scores and splits with nothing counted. */
function ratio(words: readonly Word[], at: number): Found | null {
  const norm = (i: number) => words[i]?.norm ?? '';
  if (norm(at + 1) === '/' && !words[at + 1]?.spaced && words[at + 2]?.kind === 'number' && !words[at + 2]?.spaced) {
    const counted = words[at + 3];
    const [a, b] = [norm(at), norm(at + 2)];
    const ends = counted === undefined || counted.kind === 'punctuation' || NOT_COUNTED.has(counted.norm);
    if (ends && /^\d{1,3}$/u.test(a) && /^\d{1,3}$/u.test(b) && (Number(a) >= Number(b) || Number(b) > 20) && counted?.norm !== '/') return { reason: 'score', to: at + 3 };
  }
  return null;
}

/** `hàng trăm`, `vài nghìn`, `nhiều triệu`, `mấy chục`: an amount without a value. */
function vague(words: readonly Word[], at: number): Found | null {
  if (!VAGUE.has(words[at]?.norm ?? '')) return null;
  let to = at + 1;
  while (AMOUNTS.has(words[to]?.norm ?? '')) to++;
  return to === at + 1 ? null : { reason: 'vague', to };
}

const VAGUE = new Set(['hàng', 'vài', 'nhiều', 'mấy', 'dăm', 'cả', 'chục']);
const AMOUNTS = new Set(['chục', 'trăm', 'nghìn', 'vạn', 'triệu', 'tỷ', 'ba', 'nghìn']);
