/** What a whole draft says of itself: kind, date, place. Front matter first, then its text. */
import { isIsoDate, type Mention, type ReadBlock, readBlock, type Word } from '../reading/index.js';
import { type MarkdownDocument, phraseOf, readMarkdown } from '../text/index.js';
import { isOfRank } from './bind-place.js';
import { DRAFT_KINDS, type DraftContext, type DraftKind } from './draft.js';
import type { Period, Place } from './figure.js';
import { placeFrom } from './province.js';
import { endOf, isPeriod, resolvePeriod, startOf } from './resolve-period.js';

/** What holds for every figure of a draft that says nothing else. */
export interface About {
  readonly kind: DraftKind;
  readonly date: string | null;
  readonly place: Place | null;
  readonly period: Period | null;
  /** The year that its times without one are of, where neither front matter nor its text gives the draft a date. */
  readonly year: number | null;
}

/** What a draft says of itself. */
export function aboutDraft(text: MarkdownDocument, blocks: readonly ReadBlock[], context: DraftContext): About {
  const values = text.frontMatter?.values ?? {};
  const told = dayFrom(values.date) ?? dateLine(blocks);
  const date = told ?? context.today ?? null;
  return {
    kind: kindFrom(values.kind) ?? guessKind(blocks) ?? context.defaults?.kind ?? 'news',
    date,
    place: placeSaid(values.place) ?? issuerPlace(blocks) ?? placeSaid(context.defaults?.place),
    period: periodFrom(values.period, date),
    year: told === null ? yearOfComparisons(blocks) : null,
  };
}

/** The keys of front matter that are read here. */
export const FRONT_MATTER_KEYS = ['kind', 'date', 'place', 'period'] as const;

/** One of them. */
export type FrontMatterKey = (typeof FRONT_MATTER_KEYS)[number];

/** Whether the value of a key says something: `date: 2025-13-40` is no day, so the draft counts as one without it. */
export function understood(key: FrontMatterKey, value: unknown): boolean {
  switch (key) {
    case 'kind':
      return kindFrom(value) !== null;
    case 'date':
      return dayFrom(value) !== null;
    case 'place':
      return placeSaid(value) !== null;
    case 'period':
      // On some day or other: what is asked is whether the words say a period.
      return periodFrom(value, '2024-12-31') !== null;
  }
}

function kindFrom(value: unknown): DraftKind | null {
  return DRAFT_KINDS.find((kind) => kind === value) ?? null;
}

/** YAML reads `2022-04-21` as text in the core schema; a time may follow. Null for a day that does not exist. */
function dayFrom(value: unknown): string | null {
  const day = typeof value === 'string' ? value.slice(0, 'YYYY-MM-DD'.length) : '';
  return isIsoDate(day) ? day : null;
}

/** `2024`, `"2022-01-01/2022-12-31"`, or as one writes it in a draft: `6 tháng đầu năm 2024`. */
function periodFrom(value: unknown, date: string | null): Period | null {
  // `period: 2024` without quotes is a number to YAML.
  if (typeof value === 'number') return periodFrom(String(value), date);
  if (typeof value !== 'string') return null;
  if (isPeriod(value)) return value;
  const said = /^\d{4}$/u.test(value) ? `năm ${value}` : value;
  const [block] = readMarkdown(said).blocks;
  const mention = block === undefined ? undefined : readBlock(block).mentions.find((found) => found.kind === 'period');
  return mention?.kind === 'period' ? resolvePeriod(mention.form, { date, current: null }) : null;
}

function placeSaid(value: unknown): Place | null {
  return typeof value === 'string' && value !== '' ? placeFrom(value) : null;
}

/** `Hà Nội, ngày 07 tháng 11 năm 2022`, `24/04/2023 09:17 AM`: a short line with a whole date among the first blocks. */
function dateLine(blocks: readonly ReadBlock[]): string | null {
  for (const { words, mentions } of blocks.slice(0, 12)) {
    if (words.length > 14) continue;
    const period = mentions.find(
      (mention) => mention.kind === 'period' && mention.form.type === 'day' && mention.form.year !== null,
    );
    if (period?.kind !== 'period') continue;
    const resolved = resolvePeriod(period.form, { date: null, current: null });
    if (resolved !== null && startOf(resolved) === endOf(resolved)) return endOf(resolved);
  }
  return null;
}

/** `9 tháng đầu năm, … tăng 12% so với cùng kỳ năm 2023`: who compares with the same term of one year, and of no other, writes in the next. */
function yearOfComparisons(blocks: readonly ReadBlock[]): number | null {
  let year: number | null = null;
  for (const { mentions } of blocks)
    for (const mention of mentions) {
      if (mention.kind !== 'period' || mention.form.type !== 'same' || mention.form.year === null) continue;
      if (!('year' in mention.form.year)) continue;
      if (year !== null && year !== mention.form.year.year + 1) return null;
      year = mention.form.year.year + 1;
    }
  return year;
}

/**
 * A letter addresses someone (`Kính gửi`) or says what it is about (`V/v`); a report is named so in its title. A citizen's application
 * (`ĐƠN ĐỀ NGHỊ`), and a reader who writes to a paper (`Kính gửi luật sư`), are neither.
 */
function guessKind(blocks: readonly ReadBlock[]): DraftKind | null {
  for (const { words, block } of blocks.slice(0, 16)) {
    const [first, second] = [words[0]?.norm, words[1]?.norm];
    if (isPersonal(words)) return null;
    if ((first === 'kính' && second === 'gửi' && isOffice(words[2])) || (first === 'v' && second === '/'))
      return 'directive';
    if (words.length <= 3 && ['kế hoạch', 'chỉ thị', 'thông báo', 'hướng dẫn', 'công điện'].includes(phraseOf(words)))
      return 'directive';
    if (first === 'báo' && second === 'cáo' && (block.kind === 'heading' || words.length <= 3)) return 'report';
  }
  return null;
}

/** `Kính gửi: …`, `Kính gửi Sở Y tế`; not `Kính gửi luật sư`. */
function isOffice(word: Word | undefined): boolean {
  return word === undefined || word.kind !== 'word' || word.capital;
}

/** `ĐƠN ĐỀ NGHỊ`, `TỜ KHAI`: what a person hands in. */
function isPersonal(words: readonly Word[]): boolean {
  const [first, second] = [words[0]?.norm, words[1]?.norm];
  const isNamed = first === 'đơn' || (first === 'tờ' && second === 'khai');
  return isNamed && words.length <= 12 && words.every((word) => word.kind !== 'word' || isInCapitals(word));
}

/** A capital by itself (`Ý`) is not `upper`: it may as well begin a sentence. */
function isInCapitals({ upper, capital, form }: Word): boolean {
  return upper || (capital && form.text.length === 1);
}

/**
 * The country, for a national issuer: the draft speaks of the whole country or of the national body, and names no single province
 * as the place of its figures. One province alone, named as the body that acts, is the draft's place.
 */
function issuerPlace(blocks: readonly ReadBlock[]): Place | null {
  let national = 0;
  const bodies = new Set<string>();
  for (const { mentions, words } of blocks) {
    for (const mention of mentions) {
      if (isAllProvinces(mention, mentions)) national++;
      if (mention.kind !== 'place' || isOfRank(words, mention)) continue;
      if (mention.scope === 'country') national++;
      else if (mention.scope === 'province' && mention.body && mention.iso !== null) bodies.add(mention.iso);
    }
  }
  if (bodies.size === 0) return national > 0 || speaksOfService(blocks) ? 'VN' : null;
  return bodies.size === 1 && national === 0 ? ([...bodies][0] as string) : null;
}

/** `Năm 2023, toàn Ngành giải quyết 108.210 hồ sơ`: the whole service, in a draft that names no place at all. */
function speaksOfService(blocks: readonly ReadBlock[]): boolean {
  if (blocks.some(({ mentions }) => mentions.some(({ kind }) => kind === 'place'))) return false;
  return blocks.some(({ words }) =>
    words.some(({ norm }, i) => norm === 'toàn' && SERVICE.has(words[i + 1]?.norm ?? '')),
  );
}

/** `toàn Ngành`, `toàn hệ thống`. */
const SERVICE = new Set(['ngành', 'hệ']);

/** `63 tỉnh, thành phố`, `34 tỉnh`: all there were, or are. */
function isAllProvinces(mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.kind !== 'number' || mention.value.d !== 1n) return false;
  if (mention.value.n !== 63n && mention.value.n !== 34n) return false;
  return mentions.some((other) => other.kind === 'unit' && other.from === mention.to && other.unit.startsWith('tỉnh'));
}
