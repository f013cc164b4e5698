/** Citations: kind, symbol and date of the documents that a draft cites. */
import { scalePowers } from '../vocabulary/index.js';
import { isoDate } from './calendar.js';
import type { CitationMention } from './mention.js';
import { periodAt } from './period.js';
import { longestMatch, trieOf } from './trie.js';
import { unitAt } from './unit.js';
import { normsOf, type Word } from './word.js';

/** The kinds of documents, as official texts write them. */
const KINDS = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Thông tư liên tịch',
  'Thông tư',
  'Chỉ thị',
  'Công văn',
  'Kế hoạch',
  'Thông báo',
  'Báo cáo',
  'Tờ trình',
  'Công điện',
  'Hướng dẫn',
  'Kết luận',
  'Chương trình',
  'Đề án',
  'Quy định',
  'Quy chế',
  'Văn bản',
  'Thông tri',
  'Giấy mời',
];

const KIND_TRIE = trieOf(KINDS.map((kind) => [normsOf(kind), kind] as const));

/**
 * A symbol: `546/QĐ-TTg`, `28-NQ/TW`, `41/2024/QH15`, `146/2018/NĐ-CP`, `932/BHXH-TT`.
 * Built after the numbering of Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW; typing variants (`ND-CP`, spaces about the stroke) fold.
 */
const SYMBOL =
  /^\d{1,5}(?:\s?\/{1,2}\s?(?:19|20)\d\d)?(?:\s?\/{1,2}\s?(?:QH|UBTVQH)\d{1,2}|\s?\/{1,2}\s?\p{Lu}[\p{L}&0-9]{0,12}(?:\s?[-–]\s?\p{Lu}[\p{L}&0-9]{0,15}){1,4}|\s?[-–]\s?\p{Lu}\p{L}{0,8}\/\p{Lu}\p{L}{0,12}|\s?\/{1,2}\s?CP)(?![\p{L}\d/])/u;

/** The citation that begins at a word, or null. `text` is the block's text. */
export function citationAt(words: readonly Word[], at: number, text: string): CitationMention | null {
  const first = words[at] as Word;
  if (first.kind === 'number') {
    const symbol = symbolAt(words, at, text);
    return symbol === null ? null : withDate(words, at, symbol.to, null, symbol.text);
  }
  const kind = longestMatch(KIND_TRIE, words, at);
  if (kind === null) return null;
  const afterTitle = titleEnd(words, kind.end);
  const start =
    words[afterTitle]?.norm === 'số' ? afterTitle + (words[afterTitle + 1]?.norm === ':' ? 2 : 1) : afterTitle;
  const symbol = symbolAt(words, start, text);
  if (symbol !== null) return withDate(words, at, symbol.to, kind.value, symbol.text);
  // A short form: `Nghị quyết số 28`, `Nghị quyết 28`, `Quyết định số 1676 ngày 21/11/2019`.
  const number = words[start];
  const named = first.capital || start > kind.end;
  if (
    named &&
    number?.kind === 'number' &&
    /^\d{1,5}$/u.test(number.norm) &&
    (start > kind.end || first.capital) &&
    start <= kind.end + 3
  ) {
    // `Kế hoạch năm 2022`, `Kế hoạch 2020-2025`: the years of a plan are no number of it.
    if (/^(?:19|20)\d\d$/u.test(number.norm) && (start === kind.end || words[start - 1]?.norm === 'năm')) return null;
    if (start === kind.end && counts(words, start + 1)) return null;
    // `Nghị định 146/2018`: a short form may keep its year.
    const year = words[start + 1]?.norm === '/' && /^(?:19|20)\d\d$/u.test(words[start + 2]?.norm ?? '');
    return withDate(words, at, year ? start + 3 : start + 1, kind.value, number.norm);
  }
  return null;
}

/** `Hướng dẫn 500 người`, `Kế hoạch 5 triệu`: what follows a number that counts. `Nghị quyết 28 ngày …` has its date there. */
function counts(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  return norm === '%' || scalePowers.has(norm) || (!DATING.has(norm) && unitAt(words, at) !== null);
}

const DATING = new Set(['ngày', 'tháng', 'năm']);

function symbolAt(
  words: readonly Word[],
  at: number,
  text: string,
): { readonly text: string; readonly to: number } | null {
  const word = words[at];
  const mark = words[at + 1]?.norm;
  if (word?.kind !== 'number' || (mark !== '/' && mark !== '-')) return null;
  const match = SYMBOL.exec(text.slice(word.start, word.start + 60));
  if (match === null) return null;
  const end = word.start + match[0].length;
  let to = at;
  while (to < words.length && (words[to] as Word).start < end) to++;
  return { text: foldSymbol(match[0]), to };
}

/** A symbol without its typing variants: spaces, dashes, doubled strokes, look-alikes of Đ, and D for Đ where no other word is meant. */
function foldSymbol(written: string): string {
  const plain = /^(?:(?!\/\/)[!-~Đ])+$/u.test(written)
    ? written
    : written.replace(/\s/gu, '').replaceAll('–', '-').replaceAll('//', '/').replace(/[ÐƉ]/gu, 'Đ').normalize('NFC');
  if (!plain.includes('D')) return plain;
  return plain.replace(/\p{L}+/gu, (group) => WITHOUT_STROKE.get(group) ?? group);
}

/** Groups of a symbol that are often typed without the stroke of Đ. `DA` stays: it is a project, not a scheme (`ĐA`). */
const WITHOUT_STROKE: ReadonlyMap<string, string> = new Map(
  ['NĐ', 'QĐ', 'CĐ', 'HĐND', 'LĐTBXH', 'BLĐTBXH', 'BKHĐT', 'BGDĐT', 'TLĐ', 'HĐTP', 'CĐBHYT', 'CĐBHXH'].map(
    (group) => [group.replaceAll('Đ', 'D'), group] as const,
  ),
);

/** The title of a law may stand between its kind and its number: `Luật Bảo hiểm xã hội số 41/2024/QH15`. */
function titleEnd(words: readonly Word[], at: number): number {
  for (let i = at; i < words.length && i < at + 8; i++) {
    const word = words[i] as Word;
    if (word.norm === 'số') return i;
    if (word.kind !== 'word') break;
  }
  return at;
}

/** The date may follow at once or after the issuer: `Quyết định số 546/QĐ-TTg của Thủ tướng Chính phủ ngày 29/4/2022`. */
function withDate(
  words: readonly Word[],
  from: number,
  end: number,
  type: string | null,
  symbol: string,
): CitationMention {
  // `Quyết định 595/QĐ-BHXH (ngày 14/4/2017)`: the date may stand in brackets of its own.
  const isBracketed = words[end]?.norm === '(' && words[end + 1]?.norm === 'ngày';
  const isApart = words[end]?.norm === ',' && words[end + 1]?.norm === 'ngày';
  let at = isBracketed || isApart ? end + 1 : end;
  while (at < end + 8 && words[at]?.kind === 'word' && words[at]?.norm !== 'ngày') at++;
  const period = words[at]?.norm === 'ngày' ? periodAt(words, at) : null;
  const behind = period === null ? undefined : words[period.to]?.norm;
  const isClosed = (!isBracketed || behind === ')') && (!isApart || behind === undefined || BEHIND_ISSUE.has(behind));
  const day =
    period !== null && isClosed && period.form.type === 'day' && period.form.year !== null ? period.form : null;
  const to = day !== null && period !== null ? period.to + (isBracketed ? 1 : 0) : end;
  return {
    kind: 'citation',
    from,
    to,
    start: (words[from] as Word).start,
    end: (words[to - 1] as Word).end,
    type,
    symbol,
    date: day === null ? null : isoDate(day.year as number, day.month, day.day),
  };
}

/** What follows a date of issue behind a comma; before anything else, `…/NĐ-CP, ngày 05/9/2025, đơn vị tổ chức`, it is the day of what was done. */
const BEHIND_ISSUE = new Set(['của', 'về', ')', ';', '.']);

/** Whether a citation may begin with a word of this norm. */
export function citationMayBegin(norm: string): boolean {
  return KIND_TRIE.next.has(norm);
}
