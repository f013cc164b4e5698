/** The stretches of time per which an amount may be said: `/tháng`, `mỗi ngày`, `hằng năm`. */

/** The stretch that a folded word names, where averages are reckoned by it; null for `tuần`, `quý` and whatever is no time. */
export function perTime(norm: string): 'day' | 'month' | 'year' | null {
  return BY_WORD.get(norm) ?? null;
}

const BY_WORD: ReadonlyMap<string, 'day' | 'month' | 'year'> = new Map([
  ['ngày', 'day'],
  ['tháng', 'month'],
  ['năm', 'year'],
]);
