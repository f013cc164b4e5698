/** Scale words: what `triệu` and its like multiply a number by. */

/** A scale word in its usual spelling, the power of ten that it stands for, and how else it is spelt. */
export interface ScaleWord {
  readonly word: string;
  readonly power: number;
  readonly others: readonly string[];
}

/** Every scale word that is said of amounts, from the smallest. */
export const scaleWords: readonly ScaleWord[] = Object.freeze([
  { word: 'nghìn', power: 3, others: ['ngàn'] },
  { word: 'vạn', power: 4, others: [] },
  { word: 'triệu', power: 6, others: [] },
  { word: 'tỷ', power: 9, others: ['tỉ'] },
]);

/** The power of ten of a scale word in any of its spellings, by its folded form: 6 for `triệu`. */
export const scalePowers: ReadonlyMap<string, number> = new Map(
  scaleWords.flatMap(({ word, power, others }) => [word, ...others].map((form) => [form, power] as const)),
);
