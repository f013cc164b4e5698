/** Hedges: words that bound the number beside them. */

import { longestMatch, trieOf } from './trie.js';
import { normsOf, type Word, wordAt } from './word.js';

/** What a hedge does to its number. */
export type HedgeName = 'above' | 'below' | 'about' | 'atLeast' | 'atMost';

const BEFORE: Readonly<Record<HedgeName, readonly string[]>> = {
  above: ['trên', 'hơn', 'quá', '>'],
  below: [
    'gần',
    'dưới',
    'chưa đến',
    'chưa tới',
    'ngót',
    'ngót nghét',
    'chưa đầy',
    'suýt soát',
    'xấp xỉ gần',
    'không tới',
    'không đến',
    'chưa được',
    'sát',
    'non',
    '<',
  ],
  about: [
    'khoảng',
    'xấp xỉ',
    'ước',
    'ước đạt',
    'ước tính',
    'ước khoảng',
    'chừng',
    'độ',
    'tầm',
    'cỡ',
    'trên dưới',
    'khoảng chừng',
    'vào khoảng',
    'ước chừng',
    'khoảng độ',
    'áng chừng',
    'tròm trèm',
    '~',
    '≈',
  ],
  atLeast: [
    'ít nhất',
    'tối thiểu',
    'ít nhất là',
    'tối thiểu là',
    'không dưới',
    'không ít hơn',
    'không thấp hơn',
    'không kém',
    'đủ',
    '≥',
  ],
  atMost: [
    'không quá',
    'tối đa',
    'nhiều nhất',
    'tối đa là',
    'nhiều nhất là',
    'không vượt quá',
    'không hơn',
    'không cao hơn',
    'không vượt',
    'không nhiều hơn',
    '≤',
  ],
};

const AFTER: Readonly<Partial<Record<HedgeName, readonly string[]>>> = {
  atLeast: ['trở lên'],
  atMost: ['trở xuống'],
  above: ['có lẻ', 'có dư'],
};

const BEFORE_TRIE = trieOf(
  Object.entries(BEFORE).flatMap(([name, forms]) => forms.map((form) => [normsOf(form), name as HedgeName] as const)),
);
/** The words that such a hedge may end with: most numbers have another word before them. */
const BEFORE_ENDS = new Set(Object.values(BEFORE).flatMap((forms) => forms.map((form) => normsOf(form).at(-1))));
const AFTER_TRIE = trieOf(
  Object.entries(AFTER).flatMap(([name, forms]) => forms.map((form) => [normsOf(form), name as HedgeName] as const)),
);

/** Words that make a following `hơn`, `quá`, `trên` part of a comparison or of another word: `cao hơn 5%`, `vượt quá`. */
const COMPARING = new Set([
  'cao',
  'thấp',
  'nhiều',
  'ít',
  'lớn',
  'nhỏ',
  'tốt',
  'kém',
  'nhanh',
  'chậm',
  'sớm',
  'muộn',
  'rộng',
  'sâu',
  'mạnh',
  'thêm',
  'dài',
  'ngắn',
  'cũ',
  'già',
  'trẻ',
]);

/** A hedge and the word at which it begins. */
export interface FoundHedge {
  readonly hedge: HedgeName;
  readonly from: number;
}

/**
 * The hedge that ends right before a word, with its stacked neighbours (`xấp xỉ gần`): the one next to the number counts,
 * unless it only widens (`khoảng trên`: the one next to the number).
 */
export function hedgeBefore(words: readonly Word[], at: number, stacked = 0): FoundHedge | null {
  if (stacked === MOST_STACKED) return null;
  // `tăng khoảng từ 5%`: the hedge stands before `từ`.
  if (wordAt(words, at - 1)?.norm === 'từ') {
    const outer = hedgeBefore(words, at - 1, stacked + 1);
    return outer === null || outer.hedge === 'atLeast' || outer.hedge === 'atMost' ? null : outer;
  }
  if (!BEFORE_ENDS.has(wordAt(words, at - 1)?.norm)) return null;
  for (let length = 4; length >= 1; length--) {
    const from = at - length;
    if (from < 0) continue;
    const match = longestMatch(BEFORE_TRIE, words, from);
    if (match === null || match.end !== at || isComparison(words, from)) continue;
    const outer = hedgeBefore(words, from, stacked + 1);
    return { hedge: match.value, from: outer?.from ?? from };
  }
  return null;
}

/** Nobody stacks more hedges than this; a longer row of the same words must not cost more than its length. */
const MOST_STACKED = 4;

function isComparison(words: readonly Word[], from: number): boolean {
  const word = words[from]?.norm;
  const before = wordAt(words, from - 1);
  if (before === undefined) return false;
  if (word === 'hơn' || word === 'trên')
    return COMPARING.has(before.norm) && !(word === 'trên' && before.norm !== 'cao');
  // `cả nước đạt`, `mong ước`, `mức độ`, `tốc độ`: the end of another word, not a hedge.
  if (word === 'ước') return ['mong', 'công', 'quy', 'hiệp', 'ao', 'mơ', 'giao'].includes(before.norm);
  if (word === 'độ')
    return ['mức', 'tốc', 'chế', 'trình', 'nhiệt', 'tiến', 'mật', 'cường', 'thái', 'cấp', 'góc', 'thời'].includes(
      before.norm,
    );
  // `sinh non 2 tháng`, `mầm non 19/5`.
  if (word === 'non') return ['sinh', 'đẻ', 'mầm', 'thai', 'núi', 'nước', 'lá', 'cây', 'chồi'].includes(before.norm);
  if (word === 'đủ') return ['đầy', 'chưa'].includes(before.norm);
  return false;
}

/** The hedge that begins at a word, after its number. */
export function hedgeAfter(
  words: readonly Word[],
  at: number,
): { readonly hedge: HedgeName; readonly to: number } | null {
  const match = longestMatch(AFTER_TRIE, words, at);
  return match === null ? null : { hedge: match.value, to: match.end };
}
