/** Cited documents as the citation rules see them: kind, title, symbol and date, each with its place in the source. */
import { perDraft } from '../../figures/index.js';
import { type CitationMention, standsAt, type Word } from '../../reading/index.js';
import { type Block, groupBy, phraseOf, type Span, sourceSpan, spanOfTokens } from '../../text/index.js';
import { type DocumentRecord, documentsBySymbol } from '../../vocabulary/index.js';

/** One citation of a draft. */
export interface Cited {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly mention: CitationMention;
  /** From the kind to the date, as far as they are said. */
  readonly span: Span;
  /** `Nghị định`; the last kind before the number: `Kế hoạch thực hiện Nghị quyết số 28-NQ/TW` cites a `Nghị quyết`. */
  readonly kind: string | null;
  readonly kindSpan: Span | null;
  /** The folded words between kind and number: `bhxh` in `Luật Bảo hiểm xã hội số 41/2024/QH15`. */
  readonly title: string;
  /** `546/QĐ-TTg`; the number alone for a short form (`1676`). */
  readonly symbol: string;
  readonly symbolSpan: Span;
  /** The symbol as written, spaces and doubled strokes included. */
  readonly written: string;
  /** Whether `số` stands before the number. */
  readonly numbered: boolean;
  /** The date of issue, where the words say that it is one. */
  readonly date: string | null;
  readonly dateSpan: Span | null;
  /** The word behind the citation. */
  readonly behind: number;
}

/** The kinds of documents that have a number and symbol, by their folded words, longest first. */
const KINDS: readonly (readonly [words: string, kind: string])[] = [
  ['thông tư liên tịch', 'Thông tư liên tịch'],
  ['nghị quyết', 'Nghị quyết'],
  ['nghị định', 'Nghị định'],
  ['quyết định', 'Quyết định'],
  ['thông tư', 'Thông tư'],
  ['chỉ thị', 'Chỉ thị'],
  ['công văn', 'Công văn'],
  ['kế hoạch', 'Kế hoạch'],
  ['thông báo', 'Thông báo'],
  ['báo cáo', 'Báo cáo'],
  ['tờ trình', 'Tờ trình'],
  ['công điện', 'Công điện'],
  ['hướng dẫn', 'Hướng dẫn'],
  ['kết luận', 'Kết luận'],
  ['chương trình', 'Chương trình'],
  ['quy định', 'Quy định'],
  ['quy chế', 'Quy chế'],
  ['văn bản', 'Văn bản'],
  ['pháp lệnh', 'Pháp lệnh'],
  ['bộ luật', 'Bộ luật'],
  ['luật', 'Luật'],
];

/** By their last word. */
const KINDS_BY_END = groupBy(
  KINDS.map(([phrase, kind]) => ({ norms: phrase.split(' '), kind })),
  ({ norms }) => norms.at(-1) ?? '',
);

/** The citations of a draft that have a number, in their order. Read once: four rules ask. */
export const citedIn = perDraft((draft): readonly Cited[] => {
  const found: Cited[] = [];
  for (const { block, words, mentions } of draft.blocks) {
    for (const mention of mentions) {
      if (mention.kind !== 'citation' || mention.symbol === null) continue;
      const cited = citedFrom(block, words, mention, mention.symbol);
      if (cited !== null) found.push(cited);
    }
  }
  return found;
});

/** The records of the registry that a citation may mean: same symbol, same kind where it says one. */
export function recordsOf({ symbol, kind }: Cited): readonly DocumentRecord[] {
  const records = documentsBySymbol(symbol);
  return kind === null || kind === 'Văn bản' ? records : records.filter((record) => record.kind === kind);
}

/** A document of the registry as messages name it; a law goes by its title: `Luật Bảo hiểm xã hội số 41/2024/QH15`. */
export function sayRecord({ kind, symbol, title }: DocumentRecord): string {
  return sayDocument(LAWS.has(kind) && /^\p{Lu}/u.test(title) ? `${kind} ${title}` : kind, symbol);
}

const LAWS: ReadonlySet<string> = new Set(['Luật', 'Bộ luật']);

/** A document as messages name it: `Nghị định số 146/2018/NĐ-CP`. */
export function sayDocument(kind: string | null, symbol: string): string {
  return kind === null ? symbol : `${kind} số ${symbol}`;
}

function citedFrom(block: Block, words: readonly Word[], mention: CitationMention, symbol: string): Cited | null {
  const place = symbolPlace(block, words, mention, symbol);
  if (place === null) return null;
  const numbered =
    words[place.from - 1]?.norm === 'số' ||
    (words[place.from - 1]?.norm === ':' && words[place.from - 2]?.norm === 'số');
  const kind = lastKind(words, mention.from, place.from);
  const titleEnd = numbered ? (words[place.from - 1]?.norm === 'số' ? place.from - 1 : place.from - 2) : place.from;
  // `Kế hoạch thực hiện Nghị quyết số 28-NQ/TW ban hành ngày …`: the plan was.
  const date = issueDate(words, mention, place.to, kind === null || kind.from === mention.from);
  // `Nghị định số 146/2018`: the year belongs to the number.
  const to = /^[0-9]+$/u.test(symbol) ? yearEnd(words, place.to) : place.to;
  const [start, end] = [words[place.from]?.start ?? 0, words[to - 1]?.end ?? place.end];
  return {
    block,
    words,
    mention,
    span: sourceSpan(block, mention.start, mention.end),
    kind: kind?.kind ?? mention.type,
    kindSpan: kind === null ? null : spanOfTokens(block, words, kind.from, kind.to),
    title: kind === null ? '' : phraseOf(words.slice(kind.to, titleEnd)),
    symbol,
    symbolSpan: sourceSpan(block, start, end),
    written: block.text.slice(start, end).normalize('NFC'),
    numbered,
    date: date === null ? null : mention.date,
    dateSpan: date === null ? null : spanOfTokens(block, words, date, dateEnd(words, mention)),
    behind: Math.max(mention.to, to),
  };
}

/** The place behind `/2018` set against a number; the place itself where none is. */
function yearEnd(words: readonly Word[], at: number): number {
  const [stroke, year] = [words[at], words[at + 1]];
  const isYear = stroke?.norm === '/' && !stroke.spaced && /^(?:19|20)\d\d$/u.test(year?.norm ?? '') && !year?.spaced;
  return isYear ? at + 2 : at;
}

/** Where the symbol stands, however it is typed. */
function symbolPlace(block: Block, words: readonly Word[], mention: CitationMention, symbol: string) {
  const key = keyOf(symbol);
  for (let from = mention.from; from < mention.to; from++) {
    const first = words[from];
    if (first?.kind !== 'number' || !symbol.startsWith(first.norm)) continue;
    for (let to = from + 1; to <= mention.to && to <= from + LONGEST_SYMBOL; to++) {
      const end = words[to - 1]?.end ?? 0;
      // What is shorter than the symbol is not all of it.
      if (end - first.start >= key.length && keyOf(block.text.slice(first.start, end)) === key)
        return { from, to, end };
    }
  }
  return null;
}

const LONGEST_SYMBOL = 13;

/** A symbol without what reading folds: spaces, kinds of dashes, doubled strokes, Đ typed as D or a look-alike. */
function keyOf(symbol: string): string {
  const composed = symbol.normalize('NFC');
  if (!/[\s–—ĐÐƉ]|\/\//u.test(composed)) return composed;
  return composed
    .replace(/\s/gu, '')
    .replace(/[–—]/gu, '-')
    .replace(/\/{2,}/gu, '/')
    .replace(/[ĐÐƉ]/gu, 'D');
}

function lastKind(words: readonly Word[], from: number, to: number) {
  for (let at = to - 1; at >= from; at--) {
    for (const { norms, kind } of KINDS_BY_END.get(words[at]?.norm ?? '') ?? []) {
      const first = at - norms.length + 1;
      if (first >= from && standsAt(words, first, norms)) return { kind, from: first, to: at + 1 };
    }
  }
  return null;
}

/** Words that say another date than that of issue: `có hiệu lực từ ngày`, `áp dụng kể từ ngày`, `trước ngày`. */
const OTHER_DATE = new Set(['từ', 'trước', 'sau', 'đến', 'hết', 'lực', 'dụng', 'hành', 'vào', 'tại', 'trong']);

/** The first word of the date of issue behind a symbol, or null. `isOne`: no other document is named that may have been issued then. */
function issueDate(words: readonly Word[], mention: CitationMention, from: number, isOne: boolean): number | null {
  if (mention.date === null) return null;
  for (let at = mention.to - 1; at >= from; at--) {
    if (words[at]?.norm !== 'ngày') continue;
    const isIssue = isOne && words[at - 2]?.norm === 'ban' && words[at - 1]?.norm === 'hành';
    const between = words.slice(from, isIssue ? at - 2 : at);
    return between.some(({ norm }) => OTHER_DATE.has(norm)) ? null : at + 1;
  }
  return null;
}

/** Behind the last word of the date, which may stand in brackets. */
function dateEnd(words: readonly Word[], { to }: CitationMention): number {
  return words[to - 1]?.norm === ')' ? to - 1 : to;
}
