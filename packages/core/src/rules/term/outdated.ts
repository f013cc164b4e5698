/** `term/outdated`: provinces, bodies and offices are called as they were at the draft's date. */
import type { Draft } from '../../figures/index.js';
import { dayAfter, type Mention, normsOf, type PlaceMention, standsAt, type Word } from '../../reading/index.js';
import { type Block, perForm, phraseOf, spanOfTokens } from '../../text/index.js';
import { MERGER_DAY, organisations, provinceOf, provinces } from '../../vocabulary/index.js';
import { speaksOfPast } from '../past.js';
import { countBefore, ownDate, quote, rewrite, sayDate, sentenceAround } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';

interface Outdated {
  readonly written: string;
  readonly right: string;
  /** Since when the new name holds, as one writes it. */
  readonly since: string;
}

export const outdated = documentRule<Outdated>({
  id: 'term/outdated',
  title: {
    vi: 'Tên tỉnh, cơ quan, chức danh theo đúng thời điểm của bản thảo',
    en: 'Provinces, bodies and offices are called as they were at the draft’s date',
  },
  why: {
    vi: 'Từ ngày 01/7/2025 cả nước có 34 tỉnh, thành phố; từ ngày 01/3/2025 nhiều bộ đã hợp nhất. Giao việc cho “BHXH tỉnh Yên Bái” sau ngày đó là giao cho một cơ quan không còn nữa. Nói về chuyện trước đây, hoặc ghi “(cũ)”, thì tên cũ là đúng.',
    en: 'Since 1 July 2025 the country has 34 provinces, and since 1 March 2025 many ministries are merged. Tasks given to a body of the old names reach nobody. Of the past, or with “(cũ)”, the old name is right.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Outdated>> {
    const own = ownDate(draft);
    if (own === null || own < FIRST_CHANGE) return;
    for (const { block, words, mentions } of draft.blocks) {
      const all = oldNames(words, mentions);
      for (const [i, old] of all.entries()) {
        const { from, to, right, since } = old;
        if (own < since || isMarkedOld(words, to) || becomes(block, words, to, right)) continue;
        if (speaksOfPast(draft, block, words, mentions, from, since)) continue;
        if (citesOldDocument(block, words, mentions, from, since) || isAbroad(block, words, from)) continue;
        const { first, name } = newName(words, old);
        const span = spanOfTokens(block, words, first, to);
        const written = quote(draft, span);
        yield {
          at: span,
          data: { written, right: name, since: sayDate(since) },
          fixes: isOnlyOne(block, words, all, i) ? rewrite(draft, span, likeCapitals(written, name), false) : [],
        };
      }
    }
  },
  message: {
    vi: ({ written, right, since }) =>
      `“${written}” là cách gọi trước ngày ${since}, nay là “${right}”: sửa lại, hoặc ghi “(cũ)” nếu nói về trước đây.`,
    en: ({ written, right, since }) =>
      `Since ${since} “${written}” is “${right}”: correct it, or write “(cũ)” if the past is meant.`,
  },
  examples: {
    wrong: [
      '---\ndate: 2025-09-15\n---\n\nNgày 12/9/2025, BHXH tỉnh ⟦Yên Bái⟧ phối hợp với Bưu điện tỉnh tổ chức hội nghị.',
      '---\ndate: 2025-10-13\n---\n\nBHXH Việt Nam đề nghị ⟦Bộ Lao động - Thương binh và Xã hội⟧ và ⟦Bộ Giao thông vận tải⟧ hướng dẫn thực hiện chính sách việc làm.',
      '---\ndate: 2025-11-03\n---\n\nNgười dân ⟦tỉnh Quảng Nam⟧ phấn khởi nhận thẻ; BHXH ⟦tỉnh Bình Dương⟧ tổ chức đối thoại.',
      '---\ndate: 2025-11-03\n---\n\nNgười dân các tỉnh ⟦Hà Giang⟧, ⟦Bắc Kạn⟧ được hỗ trợ; ⟦Tổng Giám đốc BHXH Việt Nam⟧ chỉ đạo rà soát; Tỉnh ủy ⟦Quảng Bình⟧ ban hành nghị quyết.',
    ],
    right: [
      '---\ndate: 2025-09-15\n---\n\nNgày 12/9/2025, BHXH tỉnh Lào Cai phối hợp với Bưu điện tỉnh tổ chức hội nghị.',
      '---\ndate: 2024-11-22\n---\n\nBHXH các tỉnh Hà Giang, Yên Bái và Bộ Lao động - Thương binh và Xã hội cùng phối hợp.',
    ],
    allows: [
      '---\ndate: 2025-10-13\n---\n\nTrước khi sáp nhập, tỉnh Yên Bái có mạng lưới rộng khắp. Tại các xã thuộc tỉnh Yên Bái (cũ), mô hình được duy trì; phường Yên Bái đi đầu. Năm 2024, BHXH tỉnh Hà Giang là đơn vị dẫn đầu. Ông Nguyễn Thái Bình và bà Trần Hà Giang dự hội thảo châu Á - Thái Bình Dương.',
      'BHXH tỉnh Yên Bái phối hợp với Bộ Lao động - Thương binh và Xã hội tổ chức hội nghị.',
      '---\ndate: 2025-10-01\n---\n\nQua rà soát, toàn tỉnh giảm từ 21 BHXH huyện còn 15 BHXH cơ sở.',
      '---\ndate: 2025-10-11\n---\n\nSố thu tăng 9,8% so với tổng thu của hai tỉnh An Giang và Kiên Giang.',
    ],
  },
});

/** Words `[from, to)` of a block that name what is no more. */
interface Old {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  /** ISO date of the first day of the new name. */
  readonly since: string;
  /** Whether a province became part of a city. */
  readonly city?: boolean;
}

/** The new name as it stands in the sentence, and the first word that gives way to it: `tỉnh Quảng Nam` is `thành phố Đà Nẵng`. */
function newName(
  words: readonly Word[],
  { from, right, city }: Old,
): { readonly first: number; readonly name: string } {
  if (!city) return { first: from, name: right };
  const noun =
    words[from - 1]?.norm === 'tỉnh' && !SEVERAL.has(words[from - 2]?.norm ?? '') ? words[from - 1] : undefined;
  const name = right === 'Hồ Chí Minh' ? `Thành phố ${right}` : noun === undefined ? right : `thành phố ${right}`;
  if (noun === undefined) return { first: from, name };
  return { first: from - 1, name: noun.capital ? name.charAt(0).toUpperCase() + name.slice(1) : name };
}

/** `các tỉnh Sóc Trăng, Hậu Giang`: one noun for a list. */
const SEVERAL = new Set(['các', 'hai', 'ba', 'những']);

/** A name in capitals where the old one is. */
function likeCapitals(written: string, name: string): string {
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}

/** Whether the new name of a province would stand for one old name in its sentence: of a list that became one, the writer says what is left. */
function isOnlyOne(block: Block, words: readonly Word[], all: readonly Old[], at: number): boolean {
  const old = all[at] as Old;
  if (old.city === undefined) return true;
  const [from, to] = sentenceAround(block, words, old.from);
  const said = ({ from: first, to: end }: Old) => phraseOf(words.slice(first, end));
  // Provinces stand in their order: a paragraph may name thousands, its sentence few.
  let [first, end] = [at, at + 1];
  while (first > 0 && (all[first - 1] as Old).from >= from) first--;
  while (end < all.length && (all[end] as Old).to <= to) end++;
  const beside = all.slice(first, end).filter((other) => other.right === old.right);
  if (beside.some((other) => said(other) !== said(old))) return false;
  const norms = normsOf(old.right);
  for (let i = from; i < to; i++) if (standsAt(words, i, norms)) return false;
  return true;
}

/** The old names of a block. */
function oldNames(words: readonly Word[], mentions: readonly Mention[]): readonly Old[] {
  const old: Old[] = [];
  addProvinces(words, mentions, old);
  addBodies(words, old);
  return old;
}

/** The names of the provinces that provinces became, by the codes of those that are no more. */
const MERGED: ReadonlyMap<string, { readonly name: string; readonly kind: string }> = new Map(
  provinces.flatMap(({ iso, mergedInto = '' }) => {
    const whole = provinceOf(mergedInto, 'since-2025-07-01');
    return whole === null ? [] : [[iso, whole] as const];
  }),
);

/** A merged province by name, behind `tỉnh` or as the seat of a body: `BHXH tỉnh Yên Bái`, `các tỉnh Hà Giang, Bắc Kạn`. */
function addProvinces(words: readonly Word[], mentions: readonly Mention[], old: Old[]): void {
  let listed = -1;
  const places = mentions.filter((mention) => mention.kind === 'place');
  for (const [i, mention] of places.entries()) {
    if (mention.scope !== 'province' || mention.iso === null) continue;
    const from = nameStart(words, mention.from, mention.to, mention.iso);
    const titled =
      words[from - 1]?.norm === 'tỉnh' ||
      (words[from - 1]?.norm === ':' && words[from - 2]?.norm === 'tỉnh') ||
      mention.body ||
      (words[from - 1]?.norm === 'ủy' && words[from - 2]?.norm === 'tỉnh') ||
      isListed(words, listed, from);
    listed = titled ? mention.to : -1;
    const right = MERGED.get(mention.iso);
    if (!titled || right === undefined) continue;
    if (!isWrittenAs(words, from, mention.to, mention.iso) || isInstitution(words, from)) continue;
    if (isCountedBesideOwn(words, [places[i - 1], places[i + 1]], from, mention.to, right.name)) continue;
    old.push({ from, to: mention.to, right: right.name, since: MERGER_DAY, city: right.kind === 'thành phố' });
  }
}

/** `hai tỉnh An Giang và Kiên Giang`: counted beside the province that it became part of, it is what it was before, and so is that. */
function isCountedBesideOwn(
  words: readonly Word[],
  neighbours: readonly (PlaceMention | undefined)[],
  from: number,
  to: number,
  right: string,
): boolean {
  return neighbours.some((other) => {
    if (other === undefined || other.iso === null || provinceOf(other.iso, 'since-2025-07-01')?.name !== right)
      return false;
    const isJoined = (other.to === from - 1 || other.from === to + 1) && words[Math.min(to, other.to)]?.norm === 'và';
    const first = Math.min(from, other.from);
    const noun = words[first]?.norm === 'tỉnh' ? first : first - 1;
    return isJoined && words[noun]?.norm === 'tỉnh' && COUNTS.has(words[noun - 1]?.norm ?? '');
  });
}

const COUNTS = new Set(['hai', 'ba', '2', '3']);

/** `Bệnh viện Đa khoa tỉnh Yên Bái`, `Trường Chính trị tỉnh Hà Nam`: institutions whose name may live on. */
function isInstitution(words: readonly Word[], name: number): boolean {
  for (let at = name - 1; at >= 0 && at > name - 8; at--) {
    const word = words[at];
    if (word?.kind !== 'word') return false;
    if (word.capital && INSTITUTIONS.has(word.norm)) return true;
  }
  return false;
}

const INSTITUTIONS = new Set(['bệnh', 'trường', 'chợ', 'khu', 'quỹ', 'nhà', 'đài', 'báo', 'bảo', 'công']);

/** `các tỉnh Hà Giang, Yên Bái và Bắc Kạn`: the names behind the first one. */
function isListed(words: readonly Word[], before: number, from: number): boolean {
  return from === before + 1 && [',', 'và'].includes(words[before]?.norm ?? '');
}

const NAMES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  provinces.map(({ iso, name, variants }) => [iso, [name, ...variants].map(normsOf)] as const),
);

/** Where the name itself begins, behind `BHXH tỉnh`. */
function nameStart(words: readonly Word[], from: number, to: number, iso: string): number {
  for (let at = from; at < to; at++) if (isWrittenAs(words, at, to, iso)) return at;
  return from;
}

function isWrittenAs(words: readonly Word[], from: number, to: number, iso: string): boolean {
  return (NAMES.get(iso) ?? []).some((norms) => norms.length === to - from && standsAt(words, from, norms));
}

interface Renamed {
  readonly norms: readonly string[];
  readonly right: string;
  readonly since: string;
}

/** Bodies that ended, from the vocabulary, and the offices and local bodies that the same reforms renamed. */
const RENAMED: readonly Renamed[] = [
  ...organisations.flatMap(({ name, variants, until, successor }) =>
    until === undefined || successor === undefined
      ? []
      : [name, ...variants].map((form) => ({ norms: normsOf(form), right: successor, since: dayAfter(until) })),
  ),
  ...[
    ['Phó Tổng Giám đốc BHXH Việt Nam', 'Phó Giám đốc BHXH Việt Nam', '2025-03-01'],
    ['Tổng Giám đốc BHXH Việt Nam', 'Giám đốc BHXH Việt Nam', '2025-03-01'],
    ['BHXH các huyện', 'BHXH cơ sở', MERGER_DAY],
    ['BHXH cấp huyện', 'BHXH cơ sở', MERGER_DAY],
    ['BHXH huyện', 'BHXH cơ sở', MERGER_DAY],
  ].map(([form = '', right = '', since = '']) => ({ norms: normsOf(form), right, since })),
].sort((a, b) => b.norms.length - a.norms.length);

/** ISO date of the first day on which a name of the list was no longer right. */
const [FIRST_CHANGE = MERGER_DAY] = [MERGER_DAY, ...RENAMED.map(({ since }) => since)].sort();

/** The old names that begin with a word. */
const renamedFrom = perForm(({ norm }) => {
  const old = RENAMED.filter(({ norms }) => norms[0] === norm);
  return old.length === 0 ? null : old;
});

function addBodies(words: readonly Word[], old: Old[]): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const begun = renamedFrom(word.form);
    if (begun === null) continue;
    const found = begun.find(({ norms }) => standsAt(words, at, norms));
    if (found === undefined) continue;
    const to = at + found.norms.length;
    if (word.capital) old.push({ from: at, to, right: found.right, since: found.since });
    at = to - 1;
  }
}

/** `Yên Bái (cũ)`, `Yên Bái cũ`, `Yên Bái (nay là Lào Cai)`, `Yên Bái trước đây`. */
function isMarkedOld(words: readonly Word[], to: number): boolean {
  const behind = words.slice(to, to + 3).map(({ norm }) => norm);
  return (
    behind.includes('cũ') ||
    (behind[0] === '(' && (behind[1] === 'nay' || behind[1] === 'trước')) ||
    (behind[0] === 'trước' && behind[1] !== 'ngày')
  );
}

/** `từ 21 BHXH huyện còn 15 BHXH cơ sở`: the new name follows as what it came to. */
function becomes(block: Block, words: readonly Word[], to: number, right: string): boolean {
  const [, end] = sentenceAround(block, words, to - 1);
  const norms = normsOf(right);
  let changes = false;
  for (let i = to; i < end; i++) {
    if (changes && standsAt(words, i, norms)) return true;
    changes ||= BECOMING.has(words[i]?.norm ?? '');
  }
  return false;
}

const BECOMING = new Set(['còn', 'thành', 'sang', 'nay']);

/** `tỉnh Hà Nam (Trung Quốc)`: a province of the neighbour has the name of one of ours. */
function isAbroad(block: Block, words: readonly Word[], at: number): boolean {
  if (!standsAt(words, at, HENAN)) return false;
  const [from, to] = sentenceAround(block, words, at);
  for (let i = from; i < to; i++) if (standsAt(words, i, CHINA)) return true;
  return false;
}

const HENAN = ['hà', 'nam'];
const CHINA = ['trung', 'quốc'];

/** `Thông tư số 59/2015/TT-BLĐTBXH … của Bộ Lao động - Thương binh và Xã hội`: the issuer of what is cited keeps its name. */
function citesOldDocument(
  block: Block,
  words: readonly Word[],
  mentions: readonly Mention[],
  at: number,
  since: string,
): boolean {
  const [from, to] = sentenceAround(block, words, at);
  return mentions.slice(countBefore(mentions, from), countBefore(mentions, to)).some((mention) => {
    if (mention.kind !== 'citation' || mention.to > to) return false;
    const year = /^[0-9]+\/([0-9]{4})\//u.exec(mention.symbol ?? '')?.[1];
    return (mention.date !== null && mention.date < since) || (year !== undefined && year < since.slice(0, 4));
  });
}
