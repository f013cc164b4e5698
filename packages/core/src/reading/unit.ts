/** Units: what a number counts in, and per what. */
import { type UnitRecord, units } from '../vocabulary/index.js';
import type { UnitMention } from './mention.js';
import { longestMatch, trieOf } from './trie.js';
import { normsOf, type Word } from './word.js';

/** Parts of a thousand or ten thousand: a rate that is no percentage. */
const PARTS: readonly UnitRecord[] = [
  { name: '‰', forms: ['‰', 'phần nghìn'], kind: 'measure' },
  { name: 'phần vạn', forms: ['phần vạn'], kind: 'measure' },
];

const UNITS = trieOf(
  [...units, ...PARTS].flatMap((unit) => [unit.name, ...unit.forms].map((form) => [normsOf(form), unit] as const)),
);

/** The unit that begins at a word, with its `/tháng`, `mỗi tháng`. */
export function unitAt(words: readonly Word[], at: number): UnitMention | null {
  const match = longestMatch(UNITS, words, at);
  // A cell of a table may say nothing but a unit.
  if (match === null || (at > 0 && words[at]?.newLine)) return null;
  // `từ 20,8 năm 2024 lên 27,4`: the year of the number.
  if (words[at]?.norm === 'năm' && match.end === at + 1 && isYear(words[at + 1]) && !isSpan(words, at)) return null;
  // `và 2022 lần lượt là …`
  if (words[at]?.norm === 'lần' && words[at + 1]?.norm === 'lượt') return null;
  const per = perAt(words, match.end);
  const to = per?.to ?? match.end;
  return {
    kind: 'unit',
    from: at,
    to,
    start: (words[at] as Word).start,
    end: (words[to - 1] as Word).end,
    unit: match.value.name,
    measure: match.value.kind,
    per: per?.per ?? null,
  };
}

function isYear(word: Word | undefined): boolean {
  return /^(?:19|20)\d\d$/u.test(word?.norm ?? '');
}

/** `kế hoạch 5 năm 2021 - 2025`: so many years, and which ones. */
function isSpan(words: readonly Word[], at: number): boolean {
  const years = Number(words[at + 3]?.norm) - Number(words[at + 1]?.norm) + 1;
  return words[at + 2]?.norm === '-' && isYear(words[at + 3]) && Number(words[at - 1]?.norm) === years;
}

/** `/tháng`, `/người/tháng`, `mỗi tháng`, `một ngày`, `hằng năm`. */
export function perAt(words: readonly Word[], at: number): { readonly per: string; readonly to: number } | null {
  const norm = (i: number) => words[i]?.norm ?? '';
  let to = at;
  const parts: string[] = [];
  while (norm(to) === '/' && words[to + 1]?.kind === 'word') {
    const named = longestMatch(UNITS, words, to + 1);
    parts.push(named?.value.name ?? norm(to + 1));
    to = named?.end ?? to + 2;
  }
  if (parts.length > 0) return { per: parts.join('/'), to };
  const each = norm(at) === 'mỗi' || norm(at) === 'một' || norm(at) === 'hằng';
  if (each && PER_TIME.has(norm(at + 1))) return { per: norm(at + 1), to: at + 2 };
  return null;
}

const PER_TIME = new Set(['ngày', 'tháng', 'năm', 'quý', 'tuần', 'giờ']);
