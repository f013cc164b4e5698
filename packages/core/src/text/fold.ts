/** One spelling for every way of typing a word: Unicode NFC, lower case, one place for the tone mark, one letter Đ. */

/**
 * The folded form of a word: `HOÀ`, `hoà` and decomposed `hòa` all give `hòa`.
 *
 * Tone marks on open `oa`, `oe`, `uy` go to the first vowel (`hoà` → `hòa`, `khoẻ` → `khỏe`, `thuỷ` → `thủy`; `quý` stays: its
 * `u` belongs to the onset). The Icelandic and African look-alikes of Đ are read as Đ.
 */
export function fold(word: string): string {
  return placeTone(word.normalize('NFC').toLowerCase().replace(/[ðɖ]/g, 'đ'));
}

/** The folded form without any diacritic: `bảo hiểm` → `bao hiem`. For completion, where people type fast. */
export function withoutDiacritics(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðɖ]/g, 'd');
}

const FIRST_VOWEL_MARKED: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

function placeTone(word: string): string {
  const marked = FIRST_VOWEL_MARKED[word.slice(-2)];
  if (marked === undefined || (word.at(-2) === 'u' && word.at(-3) === 'q')) return word;
  return word.slice(0, -2) + marked;
}
