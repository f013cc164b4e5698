/** Small words that more than one step of binding asks for; a step that wants others beside them adds its own. */

/** `con số`, `mức`: an amount is meant, and nothing says of what. */
export const THE_NUMBER: ReadonlySet<string> = new Set(['con', 'số', 'mức']);

/** From an amount to its time: `8.412 người của cùng kỳ năm trước`, `hồi tháng 6`. */
export const OF_TIME: ReadonlySet<string> = new Set(['của', 'trong', 'ở', 'hồi', 'vào']);

/** From a time to its amount: `năm 2022 là 18.400 người`, `(năm 2022: 18.400 người)`. */
export const TIME_IS: ReadonlySet<string> = new Set([':', 'là', 'có', 'đạt', 'chỉ', 'mới']);

/** Between the members of a list. */
export const AND: ReadonlySet<string> = new Set(['và', ',', ';']);

/** Between a time and its amount, beside what names the amount: words that tell of it, and say nothing of whose it is. */
export const TELLS: ReadonlySet<string> = new Set(
  'có là đã được thì mới chỉ số tổng con này ấy đó đạt toàn mức vọt'.split(' '),
);
