/** The shape of an official letter: which line is which part, after Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I. */
import { type Draft, perDraft } from '../../figures/index.js';
import { fold, withoutDiacritics } from '../../text/index.js';
import { type Line, linesOf } from './lines.js';

/** The parts that this reader knows. */
export type Part = 'issuer' | 'number' | 'place-date' | 'subject' | 'addressee' | 'title' | 'recipients' | 'signature';

/** An official letter and its parts. */
export interface Shape {
  readonly lines: readonly Line[];
  /** `letter`: a công văn, which has a subject line and addressees; `titled`: the kinds that have a title in their place. */
  readonly kind: 'letter' | 'titled';
  /** The number of the line on which each part stands; parts that the front matter states are in `stated`. */
  readonly at: ReadonlyMap<Part, number>;
  readonly stated: ReadonlySet<Part>;
}

/** The shape of a directive; null for other drafts, for what several sides sign, and for an excerpt that has hardly any part of a letter. Read once. */
export const shapeOf = perDraft((draft): Shape | null => (draft.kind === 'directive' ? findShape(draft) : null));

function findShape(draft: Draft): Shape | null {
  const lines = linesOf(draft);
  const at = new Map<Part, number>();
  const set = (part: Part, line: number) => {
    if (line >= 0 && !at.has(part)) at.set(part, line);
  };
  set('number', lines.findIndex(isNumberLine));
  set('place-date', lines.findIndex(isPlaceAndDate));
  set(
    'subject',
    lines.findIndex(({ text }) => /^(?:v\s?\/\s?v|về việc)(?!\p{L})/iu.test(text)),
  );
  set(
    'addressee',
    lines.findIndex(({ text }) => opensWith(text, 'kính gửi')),
  );
  set('title', lines.slice(0, HEAD).findIndex(isTitle));
  set(
    'recipients',
    lines.findIndex(({ text }) => opensWith(text, 'nơi nhận')),
  );
  const head = Math.max(at.get('addressee') ?? -1, at.get('title') ?? -1, at.get('subject') ?? -1);
  set('issuer', lines.slice(0, head < 0 ? HEAD : head + HEAD).findIndex(isIssuer));
  // A decision names the office that decides above its legal bases.
  const body = Math.max(head, lines.slice(0, at.get('recipients')).findLastIndex(isBasis));
  set(
    'signature',
    lines.findIndex((line, i) => i > body && isSignature(line)),
  );
  if (at.size < 2 || isBetweenSides(lines[at.get('title') ?? -1])) return null;
  return { lines, kind: kindOf(lines, at), at, stated: statedIn(draft) };
}

/** A head has at most this many lines before its title or its addressees. */
const HEAD = 16;

/** Whether a line begins with some folded words. Their first letter is looked at first: it nearly always decides. */
function opensWith(text: string, words: string): boolean {
  return (
    text.charAt(0).toLowerCase() === words.charAt(0) && foldLine(text.slice(0, words.length + 4)).startsWith(words)
  );
}

/** Words folded one by one, white space as one space. */
function foldLine(text: string): string {
  return text.split(/\s+/u).map(fold).join(' ').trim();
}

function isNumberLine({ text }: Line): boolean {
  return /^số\s*(?::|\s[0-9]{1,5}\s?[-/]|[\s.…_]*[.…_/][\s.…_]*\/?\s?\p{Lu})/iu.test(text);
}

/** `Hà Nội, ngày 07 tháng 11 năm 2022`; day and month may be left blank before signing. */
function isPlaceAndDate({ text }: Line): boolean {
  return (
    text.length < 120 &&
    !/[.;:]$/u.test(text) &&
    /(?:\p{L}[\s,]*|^)ngày[\s0-9.…_]*tháng[\s0-9.…_]*năm[\s0-9.…_]*/iu.test(text)
  );
}

/** `Căn cứ Luật …;`, `Theo đề nghị của …`, `Xét đề nghị của …`. */
function isBasis({ text }: Line): boolean {
  return opensWith(text, 'căn cứ') || opensWith(text, 'theo đề nghị') || opensWith(text, 'xét đề nghị');
}

/** The kinds that carry a title: those of Nghị định 30/2020/NĐ-CP, Điều 7, and of laws and decrees. */
const TITLES = [
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'quy chế',
  'quy định',
  'thông cáo',
  'thông báo',
  'hướng dẫn',
  'chương trình',
  'kế hoạch',
  'phương án',
  'đề án',
  'dự án',
  'báo cáo',
  'biên bản',
  'tờ trình',
  'công điện',
  'kết luận',
  'giấy mời',
  'giấy ủy quyền',
  'giấy giới thiệu',
  'giấy nghỉ phép',
  'phiếu gửi',
  'phiếu chuyển',
  'phiếu báo',
  'hợp đồng',
  'bản ghi nhớ',
  'bản thỏa thuận',
  'nghị định',
  'thông tư',
  'pháp lệnh',
];
const TITLE_BEGINNINGS = new Set(TITLES.map(firstWordOf));
/** No kind and no office on a line of its own is longer, in characters of the line's text, which is composed. */
const LONGEST_TITLE = 40;

/** The first word of a line. It mostly decides, so that the rest need not be folded. */
function firstWordOf(text: string): string {
  const end = text.search(/\s/u);
  return fold(end < 0 ? text : text.slice(0, end));
}

/** `KẾ HOẠCH` on a line of its own, or a heading that opens with the kind. */
function isTitle({ text, block }: Line): boolean {
  const isProminent = block.kind === 'heading' || isCapitals(text);
  if ((!isProminent && text.length > LONGEST_TITLE) || !TITLE_BEGINNINGS.has(firstWordOf(text))) return false;
  const folded = foldLine(text);
  const kind = TITLES.find((title) => folded === title || folded.startsWith(`${title} `));
  return kind !== undefined && (isProminent || folded === kind);
}

/** What several sides sign has parts of its own: minutes, contracts, agreements. */
function isBetweenSides(title: Line | undefined): boolean {
  return (
    title !== undefined &&
    ['biên bản', 'hợp đồng', 'bản ghi nhớ', 'bản thỏa thuận'].some((kind) => opensWith(title.text, kind))
  );
}

const BODY_WORDS =
  /(?:^|\s)(?:bhxh|bảo hiểm xã hội|ubnd|ủy ban|hội đồng|sở|bộ|cục|chi cục|văn phòng|trung tâm|ban|tổng công ty|liên đoàn|bưu điện|bệnh viện|trường|viện|phòng|chính phủ|thủ tướng|quốc hội|công ty|tỉnh ủy|thành ủy|hội)(?:\s|$)/u;
const MOTTO = /^(?:cộng hòa xã hội|độc lập|đảng cộng sản)/u;

/** The issuing body, in capitals in the head. */
function isIssuer(line: Line): boolean {
  if (!isCapitals(line.text)) return false;
  const folded = foldLine(line.text);
  return (
    BODY_WORDS.test(folded) && !MOTTO.test(folded) && !isTitle(line) && !/^[ivx]+\./u.test(folded) && !isSignature(line)
  );
}

const OFFICES =
  /(?:^|\s)(?:tổng giám đốc|giám đốc|chủ tịch|bộ trưởng|thứ trưởng|trưởng ban|trưởng phòng|chánh văn phòng|chánh thanh tra|cục trưởng|vụ trưởng|bí thư|thủ tướng|hiệu trưởng|thủ trưởng|tổng biên tập|viện trưởng)(?:\s|,|$)/u;

const OFFICE_BEGINNINGS = new Set(['phó', 'tổng', 'giám', 'chủ', 'trưởng']);

/** `KT. GIÁM ĐỐC`, `TL. TỔNG GIÁM ĐỐC`, `Giám đốc` on a line of its own. */
function isSignature({ text }: Line): boolean {
  if (text.length > 160) return false;
  const capitals = isCapitals(text);
  if (!capitals && (text.length > LONGEST_TITLE || !OFFICE_BEGINNINGS.has(firstWordOf(text)))) return false;
  const folded = foldLine(text);
  if (!OFFICES.test(folded) && !/^(?:tm|kt|tl|tuq)\s?\.\s/u.test(folded)) return false;
  return capitals || /^(?:phó )?(?:tổng )?(?:giám đốc|chủ tịch|trưởng phòng)$/u.test(folded);
}

/** The first small letter ends the search: in prose that is the second letter. */
function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
}

/** By its title, else by the kind in its symbol (`2168/KH-BHXH`), else a công văn. */
function kindOf(lines: readonly Line[], at: ReadonlyMap<Part, number>): Shape['kind'] {
  if (at.has('title')) return 'titled';
  const number = lines[at.get('number') ?? -1]?.text ?? '';
  return /[0-9.…_\s][/-]\s?(?:NQ|QĐ|NĐ|CT|QC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|CĐ|GM)[-/]/u.test(number)
    ? 'titled'
    : 'letter';
}

/** Whether a document is of the Party, which has rules of its own: no mark at the end, days and months without a zero. */
export function isOfParty({ lines, at }: Shape): boolean {
  const number = lines[at.get('number') ?? -1]?.text ?? '';
  return /[0-9.…]\s?-\s?\p{Lu}[\p{L}]*\s?\/\s?\p{Lu}/u.test(number) || lines.some(({ text }) => PARTY.test(text));
}

const PARTY = /^ĐẢNG CỘNG SẢN VIỆT NAM$/u;

/** The keys of front matter that state a part, in letters without diacritics. */
const KEYS: Readonly<Record<string, Part>> = {
  issuer: 'issuer',
  coquan: 'issuer',
  donvi: 'issuer',
  coquanbanhanh: 'issuer',
  number: 'number',
  symbol: 'number',
  so: 'number',
  sokyhieu: 'number',
  kyhieu: 'number',
  subject: 'subject',
  vv: 'subject',
  trichyeu: 'subject',
  to: 'addressee',
  kinhgui: 'addressee',
  addressee: 'addressee',
  title: 'title',
  tieude: 'title',
  tenloai: 'title',
  recipients: 'recipients',
  noinhan: 'recipients',
  cc: 'recipients',
  signer: 'signature',
  signature: 'signature',
  nguoiky: 'signature',
  chucvu: 'signature',
};

function statedIn(draft: Draft): ReadonlySet<Part> {
  const stated = new Set<Part>();
  const given = new Set<string>();
  for (const [key, value] of Object.entries(draft.text.frontMatter?.values ?? {})) {
    if (value === null || value === '') continue;
    const plain = withoutDiacritics(key).replace(/[^a-z]/gu, '');
    given.add(plain);
    const part = KEYS[plain];
    if (part !== undefined) stated.add(part);
  }
  if ((given.has('place') || given.has('diadanh')) && (given.has('date') || given.has('ngay')))
    stated.add('place-date');
  return stated;
}
