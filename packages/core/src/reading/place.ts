/** Places: provinces, the country, `toàn tỉnh`, districts and communes, bodies that carry a place. */
import { perForm } from '../text/index.js';
import { cities, organisations, provinces, regions } from '../vocabulary/index.js';
import type { PlaceMention } from './mention.js';
import { subjectAt, subjectMayBegin } from './spoken-of.js';
import { longestMatch, trieOf } from './trie.js';
import { unitAt } from './unit.js';
import { normsOf, type Word, wordAt } from './word.js';

/** A place that begins at a known word, and where it ends. */
export type FoundPlace = Omit<PlaceMention, 'kind' | 'start' | 'end' | 'from'>;

/** The place that begins at a word, or null. */
export function placeAt(words: readonly Word[], at: number): FoundPlace | null {
  for (const read of readersAt((words[at] as Word).form)) {
    const found = read(words, at);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a place may begin with a word of this norm. */
export function placeMayBegin(norm: string): boolean {
  return READERS.some(({ mayBegin }) => mayBegin(norm));
}

interface Reader {
  readonly mayBegin: (norm: string) => boolean;
  readonly read: (words: readonly Word[], at: number) => FoundPlace | null;
}

/** The readers that a word may be the first of, in the order of `READERS`: for most words that begin a place it is one. */
const readersAt = perForm(({ norm }) => READERS.flatMap(({ mayBegin, read }) => (mayBegin(norm) ? [read] : [])));

const PROVINCES = trieOf(
  provinces.flatMap(({ iso, name, variants }) => [name, ...variants].map((form) => [normsOf(form), iso] as const)),
);

const ORGANISATIONS = trieOf(
  organisations.flatMap(({ name, variants, place }) =>
    [name, ...variants].map((form) => [normsOf(form), place] as const),
  ),
);

const COUNTRY = trieOf(
  [
    'cả nước',
    'toàn quốc',
    'trong nước',
    'nước ta',
    'trên cả nước',
    'trên toàn quốc',
    'phạm vi toàn quốc',
    'tại việt nam',
    'ở việt nam',
    'của việt nam',
    'khắp việt nam',
  ].map((form) => [normsOf(form), true] as const),
);

const WHOLE_PROVINCE = trieOf(
  [
    'toàn tỉnh',
    'toàn thành phố',
    'trên địa bàn tỉnh',
    'trên địa bàn thành phố',
    'trên địa bàn',
    'trong tỉnh',
    'cả tỉnh',
    'của tỉnh',
    'tại địa phương',
    'tỉnh ta',
    'của thành phố',
    'địa bàn tỉnh',
    'bhxh tỉnh',
    'bhxh thành phố',
  ].map((form) => [normsOf(form), true] as const),
);

/** `BHXH Việt Nam`: a national body. */
function organisationAt(words: readonly Word[], at: number): FoundPlace | null {
  const match = longestMatch(ORGANISATIONS, words, at);
  return match === null ? null : { to: match.end, iso: match.value, below: null, scope: 'country', body: true };
}

/** `BHXH cơ sở Vinh`: an office for several communes. `các BHXH cơ sở`, `12 BHXH cơ sở` are none of them. */
function officeAt(words: readonly Word[], at: number): FoundPlace | null {
  if (words[at + 1]?.norm !== 'cơ' || words[at + 2]?.norm !== 'sở') return null;
  const before = wordAt(words, at - 1);
  if (before?.kind === 'number' || before?.norm === 'các' || before?.norm === 'những') return null;
  let to = at + 3;
  while (to < at + 7 && words[to]?.capital && words[to]?.spaced && !words[to]?.newLine) to++;
  const below = to === at + 3 ? '' : `BHXH cơ sở ${nameOf(words, at + 3, to)}`;
  return { to, iso: null, below, scope: 'below', body: true };
}

/** `BHXH tỉnh Lào Cai`, `UBND TP. Đà Nẵng`, `Cục Thuế tỉnh An Giang`: a body with its province. */
function bodyAt(words: readonly Word[], at: number): FoundPlace | null {
  const place = provinceAt(words, at + 1);
  return place === null ? null : { ...place, body: true };
}

const BODIES = new Set(['bhxh', 'ubnd', 'hđnd', 'cdc']);

function countryAt(words: readonly Word[], at: number): FoundPlace | null {
  const end = longestMatch(COUNTRY, words, at)?.end ?? populationAt(words, at);
  return end === null ? null : { to: end, iso: 'VN', below: null, scope: 'country', body: false };
}

/** `dân số Việt Nam`: by itself the name is mostly the end of that of a body. */
function populationAt(words: readonly Word[], at: number): number | null {
  const isName = words[at]?.norm === 'việt' && words[at + 1]?.norm === 'nam';
  return isName && wordAt(words, at - 1)?.norm === 'số' && words[at - 2]?.norm === 'dân' ? at + 2 : null;
}

function wholeAt(words: readonly Word[], at: number): FoundPlace | null {
  const match = longestMatch(WHOLE_PROVINCE, words, at);
  if (match === null) return null;
  const named =
    provinceAt(words, match.end) ??
    (['tỉnh', 'phố'].includes(words[match.end - 1]?.norm ?? '') ? nameAt(words, match.end) : null);
  if (named !== null) return named;
  // `trên địa bàn huyện Bát Xát`: a place below the province.
  return (
    belowAt(words, match.end) ?? {
      to: match.end,
      iso: null,
      below: null,
      scope: words[match.end - 1]?.norm === 'phố' ? 'this-city' : 'whole-province',
      body: words[at]?.norm === 'bhxh',
    }
  );
}

/** A province by name, with or without `tỉnh`, `thành phố`, `TP.` before it. */
function provinceAt(words: readonly Word[], at: number): FoundPlace | null {
  const whole = nameAt(words, at);
  const start = whole === null ? afterTitle(words, at) : at;
  const found = whole ?? nameAt(words, start) ?? capitalAt(words, at);
  // `thành phố Cao Bằng` is a town of Cao Bằng province: only a few cities are provinces themselves.
  if (found !== null && whole === null && isCityTitle(words, at) && !cities.has(found.iso ?? '')) {
    return { ...found, below: `Thành phố ${nameOf(words, start, found.to)}`, scope: 'below' };
  }
  if (found === null || afterTitle(words, at) > at) return found;
  // A bare name after a capitalised word is part of another name: `Nguyễn Thái Bình`, `phường Yên Bái`.
  const before = wordAt(words, at - 1);
  if (before !== undefined && before.kind === 'word' && (words[at] as Word).spaced && !(words[at] as Word).newLine) {
    if (
      before.capital &&
      !before.upper &&
      !(isSentenceStart(words, at - 1) && OPENS_SENTENCE.has(before.norm)) &&
      !GOES_BEFORE_NAME.has(before.norm)
    )
      return null;
    if (BELOW.has(before.norm)) return null;
  }
  return found;
}

/** `trên địa bàn Thủ đô`, with a capital letter and no name behind it: Hà Nội. `Thủ đô Viêng Chăn` is another one. */
function capitalAt(words: readonly Word[], at: number): FoundPlace | null {
  const [first, next] = [words[at], words[at + 2]];
  if (first?.norm !== 'thủ' || words[at + 1]?.norm !== 'đô' || !first.capital) return null;
  const named = next?.kind === 'word' && next.capital && next.spaced && !next.newLine;
  return named || isSentenceStart(words, at)
    ? null
    : { to: at + 2, iso: 'VN-HN', below: null, scope: 'province', body: false };
}

function isCityTitle(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm;
  return norm === 'tp' || (norm === 'thành' && words[at + 1]?.norm === 'phố');
}

/** Capitalised words that may stand before a province's name without making it another name. */
const GOES_BEFORE_NAME = new Set(['bhxh', 'bhyt', 'ubnd', 'hđnd', 'tỉnh', 'phố', 'tp', 'đô', 'lai', 'tại', 'ở', 'các']);

/** Words that open a sentence with a capital before a province: `Tại Bình Dương`, but not `Thái Bình Dương`. */
const OPENS_SENTENCE = new Set(
  'tại ở theo từ tới đến và riêng còn với của trong cả ngoài như do khi nếu hai ba về sau trước cho hiện nhiều qua năm nay đoàn người lãnh'.split(
    ' ',
  ),
);

function isSentenceStart(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  return before === undefined || before.kind === 'punctuation' || (words[at] as Word).newLine;
}

function nameAt(words: readonly Word[], at: number): FoundPlace | null {
  const first = words[at];
  if (first === undefined || !first.capital) return null;
  const match = longestMatch(PROVINCES, words, at);
  if (match === null) return null;
  const next = words[match.end];
  // `Hòa Bình Xanh`, `Thái Bình Dương`: a longer name that only begins so.
  if (next !== undefined && next.kind === 'word' && next.capital && !next.upper && next.spaced && !next.newLine)
    return null;
  return { to: match.end, iso: match.value, below: null, scope: 'province', body: false };
}

/** The word after `tỉnh`, `thành phố`, `TP.`. */
function afterTitle(words: readonly Word[], at: number): number {
  const norm = (i: number) => words[at + i]?.norm;
  if (norm(0) === 'các' && norm(1) === 'tỉnh') return at + 2;
  if (norm(0) === 'tỉnh') return at + 1;
  if (norm(0) === 'thành' && norm(1) === 'phố') return at + 2;
  if (norm(0) === 'thủ' && norm(1) === 'đô') return at + 2;
  if (norm(0) === 'tp') return norm(1) === '.' ? at + 2 : at + 1;
  return at;
}

const BELOW = new Set([
  'huyện',
  'quận',
  'xã',
  'phường',
  'trấn',
  'thôn',
  'bản',
  'buôn',
  'ấp',
  'đường',
  'phố',
  'cầu',
  'sông',
  'trường',
  'viện',
  'ga',
  'chợ',
]);

/** `huyện Bát Xát`, `thị xã Thái Hòa`, `phường 5`, `thành phố Biên Hòa`: a place below the province. */
function belowAt(words: readonly Word[], at: number): FoundPlace | null {
  const norm = (i: number) => words[at + i]?.norm;
  let start = at;
  if ((norm(0) === 'thị' && (norm(1) === 'xã' || norm(1) === 'trấn')) || (norm(0) === 'thành' && norm(1) === 'phố'))
    start = at + 2;
  else if (norm(0) === 'tp') start = norm(1) === '.' ? at + 2 : at + 1;
  else if (['huyện', 'quận', 'xã', 'phường'].includes(norm(0) ?? '')) start = at + 1;
  else if (norm(0) === 'đặc' && norm(1) === 'khu') start = at + 2;
  else if ((norm(0) === 'q' || norm(0) === 'p') && norm(1) === '.') start = at + 2;
  else if (
    (norm(0) === 'toàn' || norm(0) === 'cả') &&
    ['huyện', 'xã', 'quận', 'phường', 'thị', 'thôn', 'bản', 'ấp'].includes(norm(1) ?? '')
  )
    return unnamed(at + 2);
  else if ((norm(0) === 'tổ' && norm(1) === 'dân' && norm(2) === 'phố') || (norm(0) === 'khối' && norm(1) === 'phố'))
    return unnamed(at + (norm(0) === 'tổ' ? 3 : 2));
  else return null;
  // `mỗi xã 72 lượt`, `các xã`: no one of them.
  if (['các', 'những', 'hai', 'ba', 'bốn', 'sáu', 'bảy', 'nhiều'].includes(wordAt(words, at - 1)?.norm ?? ''))
    return unnamed(start);
  if (['mỗi', 'từng', 'một'].includes(wordAt(words, at - 1)?.norm ?? '')) return null;
  // `19 xã, phường TP.HCM`: the province that they are in, not a ward of that name.
  if (afterTitle(words, start) > start) return null;
  // In capitals nothing tells where a name ends: most have two syllables, and a bare `TP` is no title of a name then.
  const inCapitals = words[start]?.upper === true;
  if (inCapitals && (norm(0) === 'tp' || (norm(0) === 'xã' && ['hội', 'viên', 'luận', 'giao'].includes(norm(1) ?? ''))))
    return null;
  let to = start;
  while (
    to < words.length &&
    to < start + (inCapitals ? 2 : 4) &&
    words[to]?.kind === 'word' &&
    words[to]?.capital &&
    (to === start || words[to]?.spaced) &&
    !words[to]?.newLine
  )
    to++;
  const numbered = ['phường', 'quận', 'p', 'q'].includes(norm(0) ?? '') && unitAt(words, start + 1) === null;
  if (to === start && numbered && words[start]?.kind === 'number' && /^\d{1,2}$/u.test(words[start]?.norm ?? '')) to++;
  // `P.V:` is a reporter.
  if (to === start || ((words[start] as Word).end - (words[start] as Word).start < 2 && words[start]?.kind === 'word'))
    return null;
  return {
    to,
    iso: null,
    below: `${SHARED_TITLES[titleOf(words, at)] ?? ''}${nameOf(words, start, to)}`,
    scope: 'below',
    body: false,
  };
}

/** A place below the province that its words do not name: `cả xã`, `tổ dân phố 5`. */
function unnamed(to: number): FoundPlace {
  return { to, iso: null, below: '', scope: 'below', body: false };
}

/** Towns often bear the name of the district they lie in: their title is a part of their name. */
const SHARED_TITLES: Readonly<Record<string, string>> = {
  'thị trấn': 'Thị trấn ',
  'thị xã': 'Thị xã ',
  'thành phố': 'Thành phố ',
  tp: 'Thành phố ',
};

function titleOf(words: readonly Word[], at: number): string {
  const norm = words[at]?.norm ?? '';
  return norm === 'thị' || norm === 'thành' ? `${norm} ${words[at + 1]?.norm}` : norm;
}

function nameOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) =>
      word.norm
        .split(/(?<=^|[\s'’-])/u)
        .map(capitalise)
        .join(''),
    )
    .join(' ');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `khu vực phía Nam`, `Đồng bằng sông Hồng`, `BHXH khu vực VII`: several provinces, never one. */
function regionAt(words: readonly Word[], at: number): FoundPlace | null {
  const match = longestMatch(REGIONS, words, at);
  return match === null ? null : { to: match.end, iso: null, below: null, scope: 'region', body: false };
}

const REGIONS = trieOf(
  [
    ...regions.flatMap(({ name, variants }) => [name, ...variants].flatMap((form) => [form, `vùng ${form}`])),
    'khu vực phía nam',
    'khu vực phía bắc',
    'khu vực miền trung',
    'miền bắc',
    'miền trung',
    'miền nam',
    'các tỉnh phía nam',
    'các tỉnh phía bắc',
    'bhxh khu vực',
    'thế giới',
    'châu á',
    'châu âu',
  ].map((form) => [normsOf(form), true] as const),
);

/** The first words of `các tỉnh`, `tỉnh`, `thành phố`, `thủ đô`, `TP.`, which stand before a province. */
const PROVINCE_TITLES = new Set(['các', 'tỉnh', 'thành', 'thủ', 'tp']);

/** The first words of `thị xã`, `thành phố`, `huyện`, `đặc khu`, `Q.`, `toàn xã`, `tổ dân phố` …, which stand before a place below the province. */
const BELOW_TITLES = new Set([
  'thị',
  'thành',
  'tp',
  'huyện',
  'quận',
  'xã',
  'phường',
  'đặc',
  'q',
  'p',
  'toàn',
  'cả',
  'tổ',
  'khối',
]);

/** The kinds of places, the first that fits before the others. */
const READERS: readonly Reader[] = [
  { mayBegin: (norm) => ORGANISATIONS.next.has(norm), read: organisationAt },
  { mayBegin: (norm) => norm === 'bhxh', read: officeAt },
  { mayBegin: (norm) => BODIES.has(norm), read: bodyAt },
  { mayBegin: (norm) => COUNTRY.next.has(norm) || norm === 'việt', read: countryAt },
  { mayBegin: (norm) => WHOLE_PROVINCE.next.has(norm), read: wholeAt },
  { mayBegin: (norm) => PROVINCES.next.has(norm) || PROVINCE_TITLES.has(norm), read: provinceAt },
  { mayBegin: subjectMayBegin, read: subjectAt },
  { mayBegin: (norm) => BELOW_TITLES.has(norm), read: belowAt },
  { mayBegin: (norm) => REGIONS.next.has(norm), read: regionAt },
];
