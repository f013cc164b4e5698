/** Cues: words that say how the figures beside them bear on each other. */

import { longestMatch, trieOf } from './trie.js';
import { normsOf, type Word } from './word.js';

/** The cues, by what they say. */
export type CueName = keyof typeof FORMS;

const FORMS = {
  /** The figure grew. */
  up: ['tăng', 'tăng thêm', 'tăng trưởng', 'gia tăng', 'cao hơn', 'nhiều hơn', 'lớn hơn', 'nâng thêm', 'cộng thêm'],
  down: ['giảm', 'giảm bớt', 'thấp hơn', 'ít hơn', 'hụt', 'giảm mạnh', 'giảm nhẹ', 'kém'],
  /** Above or below a target. */
  over: ['vượt', 'vượt mức', 'vượt hơn', 'vượt xa'],
  compare: ['so với', 'so sánh với', 'so'],
  target: [
    'chỉ tiêu',
    'kế hoạch',
    'mục tiêu',
    'dự toán',
    'chỉ tiêu được giao',
    'kế hoạch được giao',
    'số được giao',
    'chỉ tiêu kế hoạch',
    'được giao',
    'giao cho',
    'được giao phát triển',
    'giao',
    'giao chỉ tiêu',
    'giao kế hoạch',
    'giao tỉnh',
  ],
  /** How much is missing to a target. */
  short: [
    'còn thiếu',
    'thiếu',
    'còn phải thu',
    'còn phải phát triển',
    'còn phải vận động',
    'còn phải thực hiện',
    'còn cần',
    'phải phát triển',
    'phải vận động',
  ],
  /** Words that a cue only seems to stand in. */
  unrelated: [
    'giao dịch',
    'giao thông',
    'giao lưu',
    'giao tiếp',
    'giao ban',
    'giao nhận',
    'bàn giao',
    'ngoại giao',
    'chuyển giao',
    'giao diện',
    'giao hàng',
    'thiếu nhi',
    'thiếu niên',
    'thiếu sót',
    'thiểu số',
    'so sánh',
    'mới đây',
    'vượt qua',
    'còn lại',
    'mức độ',
    'giảm trừ',
    'khấu trừ',
    'trừ đi',
    'diệt trừ',
    'phòng trừ',
    'không tính toán',
  ],
  strive: [
    'phấn đấu',
    'quyết tâm đạt',
    'hướng tới',
    'hướng đến',
    'đặt mục tiêu',
    'phải đạt',
    'cần đạt',
    'đặt chỉ tiêu',
  ],
  share: ['chiếm', 'chiếm tỷ lệ', 'chiếm tỷ trọng', 'tỷ trọng'],
  average: ['trung bình', 'bình quân', 'tính bình quân', 'tính trung bình'],
  parts: ['trong đó', 'trong đó có', 'gồm', 'bao gồm', 'gồm có', 'trong số này', 'trong số đó', 'cụ thể'],
  apart: ['riêng', 'bao gồm cả', 'kể cả', 'trong đó có cả', 'riêng với'],
  /** What follows is left out of the count, or counted in as it is not otherwise: the value is of another scope. */
  scope: [
    'không tính',
    'không kể',
    'không bao gồm',
    'không gồm',
    'chưa tính',
    'chưa kể',
    'chưa bao gồm',
    'chưa gồm',
    'trừ',
    'ngoại trừ',
    'loại trừ',
    'nếu trừ',
    'sau khi trừ',
    'tính cả',
    'tính thêm',
    'nếu kể cả',
    'nếu bao gồm cả',
    'nếu gồm cả',
    'nếu cộng cả',
    'nếu cộng thêm',
  ],
  respectively: ['lần lượt', 'tương ứng', 'lần lượt là', 'tương ứng là', 'theo thứ tự là'],
  rise: ['lên', 'lên đến', 'lên tới', 'lên mức', 'tăng lên', 'tăng lên mức', 'nâng lên'],
  fall: ['xuống', 'xuống còn', 'còn', 'giảm còn', 'giảm xuống', 'giảm xuống còn'],
  attain: ['đạt', 'ở mức', 'đạt mức', 'đạt tỷ lệ', 'hoàn thành', 'bằng'],
  /** Of `ước cả năm`, `năm` is left for the time. */
  estimate: ['ước thực hiện', 'ước cả', 'dự kiến', 'ước đến'],
  cumulative: ['lũy kế', 'cộng dồn', 'tính chung'],
  times: ['gấp', 'tăng gấp', 'gấp lên'],
  newly: ['mới', 'tăng mới', 'phát triển mới', 'phát triển thêm', 'thêm'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const TRIE = trieOf(
  Object.entries(FORMS).flatMap(([name, forms]) => forms.map((form) => [normsOf(form), name as CueName] as const)),
);

/** The longest cue that begins at a word. */
export function cueAt(words: readonly Word[], at: number): { readonly value: CueName; readonly end: number } | null {
  return longestMatch(TRIE, words, at);
}

/** Whether a cue may begin with a word of this norm. */
export function cueMayBegin(norm: string): boolean {
  return TRIE.next.has(norm);
}
