/** Asides: digits that are no figure, each with its reason. */
import { readSyllable, scalePowers } from '../vocabulary/index.js';
import { IMPOSSIBLE_FIRSTS, impossibleAt } from './impossible.js';
import { continuesAmount, isSmall, labelAt, NOT_COUNTED } from './label.js';
import type { AsideMention, AsideReason, FoundAside } from './mention.js';
import { NUMERAL_WORDS } from './numeral.js';
import { unitAt } from './unit.js';
import { type Word, wordAt } from './word.js';

/**
 * An aside that would otherwise be read as a period: `1.` at the start of a line, a time of day, a telephone number, `24/7`, `đường 30/4`,
 * `tuần 43/2022`. It is looked for before the periods, at numbers only.
 */
export function asideBeforePeriod(words: readonly Word[], at: number): AsideMention | null {
  if ((words[at] as Word).kind !== 'number') return null;
  return mention(
    words,
    at,
    clock(words, at) ??
      listNumber(words, at) ??
      version(words, at) ??
      phone(words, at) ??
      split(words, at) ??
      street(words, at) ??
      ofYear(words, at) ??
      lawYear(words, at, at),
  );
}

/** The year in the name of a law (`Luật Bảo hiểm xã hội năm 2024`), which begins at `năm`: no period of which anything is said. */
export function lawYearAt(words: readonly Word[], at: number): AsideMention | null {
  return words[at]?.norm === 'năm' ? mention(words, at, lawYear(words, at, at + 1)) : null;
}

/** The aside that begins at a word, or null. Numbers inside dates and citations never come here: those grammars read first. */
export function asideAt(words: readonly Word[], at: number): AsideMention | null {
  const word = words[at] as Word;
  if (word.kind === 'number') {
    return mention(
      words,
      at,
      impossibleAt(words, at) ?? attached(words, at) ?? bracketed(words, at) ?? labelAt(words, at) ?? ratio(words, at),
    );
  }
  switch (FIRSTS.get(word.norm)) {
    case 'law-part':
      return mention(words, at, lawPart(words, at));
    case 'vague':
      return mention(words, at, vague(words, at));
    default:
      return mention(words, at, impossibleAt(words, at));
  }
}

/** The year at a word, when the words before `from` name a law. */
function lawYear(words: readonly Word[], from: number, year: number): FoundAside | null {
  const word = words[year];
  if (
    word?.kind !== 'number' ||
    word.norm.length !== 4 ||
    !/^(?:19|20)\d\d$/u.test(word.norm) ||
    words[year + 1]?.norm === '-'
  )
    return null;
  for (let i = from - 1; i >= 0 && i > from - LONGEST_TITLE; i--) {
    const before = words[i] as Word;
    if (before.kind !== 'word') return null;
    if (LAWS.has(before.norm)) return before.capital && from - i > 1 ? { reason: 'name', to: year + 1 } : null;
    if (CLAUSE.has(before.norm)) return null;
  }
  return null;
}

const LAWS = new Set(['luật', 'lệnh']);
const LONGEST_TITLE = 9;
/** Words that no title holds: after them the year is said of something else. */
const CLAUSE = new Set([
  'trong',
  'đến',
  'từ',
  'tại',
  'được',
  'đã',
  'sẽ',
  'có',
  'là',
  'cho',
  'các',
  'những',
  'với',
  'vào',
  'thì',
  'kể',
  'quy',
  'theo',
  'hiệu',
  'cả',
  'của',
]);

function mention(words: readonly Word[], from: number, found: FoundAside | null): AsideMention | null {
  if (found === null) return null;
  return {
    kind: 'aside',
    reason: found.reason,
    from,
    to: found.to,
    start: (words[from] as Word).start,
    end: (words[found.to - 1] as Word).end,
  };
}

const LAW_PARTS = new Set([
  'điều',
  'khoản',
  'điểm',
  'mục',
  'chương',
  'phần',
  'tiết',
  'bảng',
  'biểu',
  'hình',
  'mẫu',
  'trang',
  'tập',
  'quyển',
  'câu',
]);

/** `Điều 5`, `khoản 2`, `Phụ lục 2.1`, `Bảng 1.28`, `mẫu số 01`; a list of them: `Điều 60, 61 và 62`. */
function lawPart(words: readonly Word[], at: number): FoundAside | null {
  const norm = (i: number) => words[i]?.norm ?? '';
  let start = LAW_PARTS.has(norm(at)) ? at + 1 : norm(at) === 'phụ' && norm(at + 1) === 'lục' ? at + 2 : at;
  if (start === at) return null;
  if (norm(start) === 'số') start++;
  if (words[start]?.kind !== 'number' || words[start + 1]?.norm === '%') return null;
  // `đạt điểm 9,5`, `khoản 5 tỷ đồng`: amounts after all.
  if (/,/u.test(norm(start)) || continuesAmount(words[start + 1])) return null;
  let to = start + 1;
  while (
    (norm(to) === ',' || norm(to) === 'và') &&
    words[to + 1]?.kind === 'number' &&
    /^\d{1,3}$/u.test(norm(to + 1)) &&
    isEnd(words[to + 2])
  )
    to += 2;
  return { reason: 'law-part', to };
}

function isEnd(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'punctuation' || !['%', '/'].includes(word.norm);
}

/** `21:23`, `7 giờ 30 phút`, `17h30`, `08:30 - 11:00`. `8 giờ làm việc` is a duration. */
function clock(words: readonly Word[], at: number): FoundAside | null {
  const hour = words[at];
  if (hour?.kind !== 'number' || hour.norm.length > 2 || Number(hour.norm) > 24) return null;
  const norm = (i: number) => words[i]?.norm ?? '';
  if (norm(at + 1) === ':' && !words[at + 2]?.spaced && /^\d\d$/u.test(norm(at + 2)))
    return { reason: 'time', to: at + (norm(at + 3) === ':' ? 5 : 3) };
  const tight = words[at + 1]?.spaced === false;
  if (tight && /^h(?:\d\d)?$/u.test(norm(at + 1))) return { reason: 'time', to: at + 2 };
  if (norm(at + 1) !== 'giờ' && !(norm(at + 1) === 'g' && tight)) return null;
  const minutes = words[at + 2]?.kind === 'number' && /^\d{1,2}$/u.test(norm(at + 2));
  if (minutes) return { reason: 'time', to: norm(at + 3) === 'phút' ? at + 4 : at + 3 };
  return BEFORE_CLOCK.has(norm(at - 1)) || AFTER_CLOCK.has(norm(at + 2)) ? { reason: 'time', to: at + 2 } : null;
}

const BEFORE_CLOCK = new Set(['lúc', 'từ', 'đến', 'hồi', 'vào', 'trước', 'sau', 'khoảng', '-']);
const AFTER_CLOCK = new Set(['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm']);

/** `1.`, `2.1.`, `3)` and `a)` at the start of a block or line; where lines run on, `2.1.` also behind the end of a sentence. */
function listNumber(words: readonly Word[], at: number): FoundAside | null {
  const word = words[at] as Word;
  const before = wordAt(words, at - 1);
  const opens =
    before === undefined ||
    word.newLine ||
    (word.spaced && word.norm.includes('.') && ['.', ';', ':'].includes(before.norm));
  if (!opens || word.kind !== 'number' || !/^\d{1,2}(?:\.\d{1,2}){0,3}$/u.test(word.norm)) return null;
  const mark = words[at + 1];
  if (mark?.norm === '.' || mark?.norm === ')' || (mark?.norm === '/' && words[at + 2]?.spaced))
    return words[at + 2] === undefined || words[at + 2]?.spaced ? { reason: 'list-number', to: at + 2 } : null;
  return /\./u.test(word.norm) && mark?.kind === 'word' && mark.capital && mark.spaced
    ? { reason: 'list-number', to: at + 1 }
    : null;
}

/** `Covid-19`, `SARS-CoV-2`, `TK1`, `D03-TS`, `F0`: digits set against letters by a dash. */
function attached(words: readonly Word[], at: number): FoundAside | null {
  const word = words[at] as Word;
  const [before, dash] = [wordAt(words, at - 2), wordAt(words, at - 1)];
  const isEndOfRange = wordAt(words, at - 3)?.kind === 'number';
  // `Lux A2.0`: the rest of a name that ends in a version.
  if (dash?.norm === '.' && !dash.spaced && !word.spaced && before?.kind === 'word' && endsInDigit(before))
    return { reason: 'name', to: at + 1 };
  if (dash?.norm === '-' && !dash.spaced && !word.spaced && before?.kind === 'word' && !isEndOfRange)
    return { reason: 'name', to: at + 1 };
  const next = words[at + 1];
  // `5G`, `4.0` industry; units of measure may be set against the number (`10kg`), so only capitals make a name.
  if (
    next?.kind === 'word' &&
    !next.spaced &&
    next.capital &&
    next.end - next.start <= 2 &&
    !['usd', 'vnđ', 'đ', 'ha', 'km'].includes(next.norm)
  )
    return { reason: 'name', to: at + 2 };
  if (
    next?.norm === '-' &&
    !next.spaced &&
    words[at + 2]?.kind === 'word' &&
    !words[at + 2]?.spaced &&
    words[at + 2]?.capital
  )
    return { reason: 'identifier', to: at + 3 };
  return null;
}

function endsInDigit({ norm }: Word): boolean {
  const last = norm.charCodeAt(norm.length - 1);
  return last >= 48 && last <= 57;
}

/** `1.6.2`, `VssID 2.0`, `iOS 12.0`, `công nghiệp 4.0`. */
function version(words: readonly Word[], at: number): FoundAside | null {
  const norm = (words[at] as Word).norm;
  const before = wordAt(words, at - 1);
  if (!norm.includes('.') && before?.norm !== 'bản' && before?.norm !== 'phiên') return null;
  if (/^\d+(?:\.\d{1,2}){2,}$/u.test(norm) && !/^\d{1,3}(?:\.\d{3})+$/u.test(norm))
    return { reason: 'version', to: at + 1 };
  if (
    (/^\d\.0$/u.test(norm) || (/^\d{2}\.\d$/u.test(norm) && before !== undefined && isProduct(before))) &&
    words[at + 1]?.norm !== '%' &&
    !scalePowers.has(words[at + 1]?.norm ?? '')
  )
    return { reason: 'version', to: at + 1 };
  if ((before?.norm === 'bản' || before?.norm === 'phiên') && /^\d+(?:\.\d+)*$/u.test(norm))
    return { reason: 'version', to: at + 1 };
  return null;
}

/** `iOS`, `Android`, `Windows`: capital and small letters, and no syllable of Vietnamese. */
function isProduct({ form, upper, norm }: Word): boolean {
  return !upper && /\p{Lu}/u.test(form.text) && typeof readSyllable(norm) === 'string';
}

/** `1900.9068`, `024.3628.5230`, `0116123456`, `1900 9068`, `(024) 3628 5230`, `+84 24 3628 5230`: telephone and code numbers. */
function phone(words: readonly Word[], at: number): FoundAside | null {
  const norm = (words[at] as Word).norm;
  if (norm.length < 9 && norm !== '84' && !norm.startsWith('0') && !norm.startsWith('1')) return null;
  const before = wordAt(words, at - 1)?.norm ?? '';
  const digits = norm.replaceAll('.', '');
  if (/^0\d{5,}$/u.test(digits)) return { reason: CODES.has(before) ? 'identifier' : 'phone', to: at + 1 };
  if (/^(?:1800|1900)\.?\d{4,6}$/u.test(norm)) return { reason: 'phone', to: at + 1 };
  if (
    /^\d{9,}$/u.test(norm) &&
    words.length > 1 &&
    !scalePowers.has(words[at + 1]?.norm ?? '') &&
    unitAt(words, at + 1) === null
  )
    return { reason: 'identifier', to: at + 1 };
  const begins = /^(?:1800|1900|0\d{2,3})$/u.test(norm) || (norm === '84' && before === '+');
  const to = begins ? afterGroups(words, at + 1) : at + 1;
  return to > at + 1 ? { reason: 'phone', to } : null;
}

/** Nouns whose number is a code: `mã số 0116123456`. */
const CODES = new Set(['số', 'mã', 'cccd', 'cmnd', 'sổ', 'thẻ']);

/** The place after further groups of three to five digits, with at most a bracket, point or dash before each; four at most. */
function afterGroups(words: readonly Word[], at: number): number {
  let to = at;
  for (let groups = 0; groups < 4; groups++) {
    const next = GROUP_MARKS.has(words[to]?.norm ?? '') ? to + 1 : to;
    if (words[next]?.kind !== 'number' || !/^\d{2,6}$/u.test((words[next] as Word).norm)) break;
    to = next + 1;
  }
  return to;
}

const GROUP_MARKS = new Set([')', '-', '.']);

/** `[1]`, `(2)`: a note or the number of a point, alone in its brackets; `mười lăm (15) người` says the amount again. */
function bracketed(words: readonly Word[], at: number): FoundAside | null {
  const open = wordAt(words, at - 1)?.norm;
  const close = open === '(' ? ')' : open === '[' ? ']' : null;
  if (close === null || words[at + 1]?.norm !== close || !/^\d{1,2}$/u.test((words[at] as Word).norm)) return null;
  return NUMERAL_WORDS.has(wordAt(words, at - 2)?.norm ?? '') ? null : { reason: 'list-number', to: at + 1 };
}

/** `24/7`, `24/24 giờ`: round the clock. `tỷ số 2-1`, `tỷ lệ 1:3`, `50/50`: scores and splits. */
function split(words: readonly Word[], at: number): FoundAside | null {
  const [first, mark, second] = [words[at] as Word, words[at + 1], words[at + 2]];
  if (
    second?.kind !== 'number' ||
    mark?.spaced !== false ||
    second.spaced ||
    !/^\d{1,2}$/u.test(first.norm) ||
    !/^\d{1,2}$/u.test(second.norm)
  )
    return null;
  if (words[at + 3]?.norm === mark.norm) return null;
  if (mark.norm === '/' && first.norm === '24' && (second.norm === '7' || second.norm === '24')) {
    return { reason: 'time', to: words[at + 3]?.norm === 'giờ' || words[at + 3]?.norm === 'h' ? at + 4 : at + 3 };
  }
  if (mark.norm === ':' && second.norm.length === 1) return { reason: 'score', to: at + 3 };
  const said =
    SCORES.has(wordAt(words, at - 1)?.norm ?? '') && ['tỷ', 'kết', 'chiến'].includes(wordAt(words, at - 2)?.norm ?? '');
  return said && (mark.norm === '-' || mark.norm === '/') ? { reason: 'score', to: at + 3 } : null;
}

const SCORES = new Set(['số', 'quả', 'thắng']);

/** `đường 30/4`, `phố 19/5`: a street named after a day. */
function street(words: readonly Word[], at: number): FoundAside | null {
  const named = wordAt(words, at - 1)?.norm === 'đường' || wordAt(words, at - 1)?.norm === 'phố';
  const day =
    named &&
    words[at + 1]?.spaced === false &&
    (words[at + 1]?.norm === '/' || words[at + 1]?.norm === '-') &&
    words[at + 2]?.kind === 'number';
  return day ? { reason: 'address', to: at + 3 } : null;
}

/** `tuần 43/2022`, `đợt 2/2024`: the number that names something within a year, no month. */
function ofYear(words: readonly Word[], at: number): FoundAside | null {
  if (!OF_YEARS.has(wordAt(words, at - 1)?.norm ?? '')) return null;
  const [mark, year, behind] = [words[at + 1], words[at + 2], words[at + 3]];
  const isTight = mark?.norm === '/' && !mark.spaced && year?.kind === 'number' && !year.spaced;
  if (!isTight || !isSmall(words[at]) || !/^(?:19|20)\d\d$/u.test(year.norm)) return null;
  return behind?.norm === '/' && !behind.spaced ? null : { reason: 'name', to: at + 3 };
}

const OF_YEARS = new Set(['tuần', 'đợt', 'lần', 'vòng', 'khóa', 'khoá', 'bước']);

/** `50/50`, `30/70`: splits with nothing counted. */
function ratio(words: readonly Word[], at: number): FoundAside | null {
  const norm = (i: number) => words[i]?.norm ?? '';
  if (norm(at + 1) === '/' && !words[at + 1]?.spaced && words[at + 2]?.kind === 'number' && !words[at + 2]?.spaced) {
    const counted = words[at + 3];
    const [a, b] = [norm(at), norm(at + 2)];
    const ends = counted === undefined || counted.kind === 'punctuation' || NOT_COUNTED.has(counted.norm);
    if (
      ends &&
      /^\d{1,3}$/u.test(a) &&
      /^\d{1,3}$/u.test(b) &&
      (Number(a) >= Number(b) || Number(b) > 20) &&
      counted?.norm !== '/'
    )
      return { reason: 'score', to: at + 3 };
  }
  return null;
}

/** `hàng trăm`, `vài nghìn`, `nhiều triệu`, `mấy chục`: an amount without a value. */
function vague(words: readonly Word[], at: number): FoundAside | null {
  if (!VAGUE.has(words[at]?.norm ?? '')) return null;
  let to = at + 1;
  while (AMOUNTS.has(words[to]?.norm ?? '')) to++;
  return to === at + 1 ? null : { reason: 'vague', to };
}

const VAGUE = new Set(['hàng', 'vài', 'nhiều', 'mấy', 'dăm', 'cả', 'chục']);
const AMOUNTS = new Set(['chục', 'trăm', 'ba', ...scalePowers.keys()]);

/** The words with which an aside may begin, by its kind: most words begin none, and one look tells. */
const FIRSTS: ReadonlyMap<string, AsideReason> = new Map([
  ...[...LAW_PARTS, 'phụ'].map((norm) => [norm, 'law-part'] as const),
  ...[...VAGUE].map((norm) => [norm, 'vague'] as const),
  ...IMPOSSIBLE_FIRSTS.map((norm) => [norm, 'impossible-period'] as const),
]);

/** Whether an aside may begin with a word of this norm; digits may always begin one. */
export function asideMayBegin(norm: string): boolean {
  return FIRSTS.has(norm);
}
