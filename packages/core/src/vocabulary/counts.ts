/** Small counts as words. */

/** The numbers from none to ten as words, each at its own value: `countWords[3]` is `ba`. */
export const countWords: readonly string[] = Object.freeze([
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
]);
