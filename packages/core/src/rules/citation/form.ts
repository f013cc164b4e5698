/** `citation/form`: number and symbol are complete at first mention, and built as the kind of document has them. */
import type { Draft } from '../../figures/index.js';
import type { Word } from '../../reading/index.js';
import type { Span } from '../../text/index.js';
import { type DocumentRecord, legalDocuments } from '../../vocabulary/index.js';
import { rewrite } from '../prose.js';
import { documentRule, type Issue, type Localised } from '../rule.js';
import { type Cited, citedIn, sayDocument } from './cited.js';
import { kindOfSymbol, type SymbolFault, type SymbolSlip, symbolSlip } from './symbol.js';

interface Incomplete {
  readonly fault: SymbolFault;
  /** The citation as the draft has it: `Quyết định số 1676`. */
  readonly written: string;
  /** What to write; null where only the writer knows. */
  readonly right: string | null;
}

export const form = documentRule<Incomplete>({
  id: 'citation/form',
  title: {
    vi: 'Văn bản được viện dẫn có đủ số, ký hiệu ở lần đầu và ký hiệu đúng cấu tạo',
    en: 'A cited document has its full number and symbol at first mention, rightly built',
  },
  why: {
    vi: 'Mỗi năm đều có một Quyết định số 1676; chỉ “1676/QĐ-TTg” với ngày ban hành mới tìm ra đúng văn bản. Ký hiệu của Đảng ghi “28-NQ/TW”, của Nhà nước ghi “125/NQ-CP”; luật của Quốc hội mang năm và khóa ban hành. Sau lần đầu thì gọi tắt được.',
    en: 'Every year has its decision no. 1676; only “1676/QĐ-TTg” with its date finds the right one. Party symbols read “28-NQ/TW”, those of the State “125/NQ-CP”, and laws carry the year and term of the National Assembly. After the first mention a short form will do.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Incomplete>> {
    const full = new Set<string>();
    const all = citedIn(draft);
    for (const cited of all) {
      const slip = isShort(cited)
        ? (brokenSymbol(cited) ?? shortSlip(cited, full, draft.kind !== 'news'))
        : symbolSlip(cited);
      if (!isShort(cited)) for (const key of keysOf(cited)) full.add(key);
      if (slip === null) continue;
      const number = (cited.written + (slip.rest ?? '')).replace(/\s+/gu, ' ');
      const written =
        cited.numbered || cited.kind === null ? sayDocument(cited.kind, number) : `${cited.kind} ${number}`;
      const right = slip.right === null ? null : sayDocument(slip.kind ?? cited.kind, slip.right);
      const fixes =
        slip.kind !== undefined
          ? cited.kindSpan === null
            ? []
            : rewrite(draft, cited.kindSpan, slip.kind, false)
          : slip.right === null || !draft.source.startsWith(slip.rest ?? '', cited.symbolSpan[1])
            ? []
            : rewrite(draft, wholeSymbol(cited, slip.rest), slip.right, slip.safe);
      yield {
        at: slip.fault === 'no-symbol' ? cited.span : cited.symbolSpan,
        data: { fault: slip.fault, written, right },
        fixes,
      };
    }
  },
  message: {
    vi: ({ fault, written, right }) =>
      `“${written}” ${FAULTS[fault].vi}${right === null ? ': ghi đủ số, ký hiệu.' : `: ghi “${right}”.`}`,
    en: ({ fault, written, right }) =>
      `“${written}” ${FAULTS[fault].en}${right === null ? ': give number and symbol in full.' : `: write “${right}”.`}`,
  },
  examples: {
    wrong: [
      'Toàn ngành thực hiện ⟦Quyết định số 1676 ngày 21/11/2019⟧ của Thủ tướng Chính phủ.',
      'Số người tham gia vượt mục tiêu tại Nghị quyết số ⟦28/NQ-TW⟧ của Ban Chấp hành Trung ương.',
      'Luật Bảo hiểm xã hội số ⟦41/2024/QH13⟧ được Quốc hội thông qua ngày 29/6/2024.',
      'Mức đóng thực hiện theo Nghị định số ⟦146/NĐ-CP⟧ của Chính phủ và Quyết định số ⟦595/QD-BHXH⟧.',
      'Chỉ tiêu được giao tại Quyết định số ⟦546⟧ QĐ-TTg ngày 29/4/2022; mức hỗ trợ theo ⟦Nghị định số 75/2023⟧ của Chính phủ.',
    ],
    right: [
      'Toàn ngành thực hiện Quyết định số 1676/QĐ-TTg ngày 21/11/2019; đề án theo Quyết định 1676 được sơ kết hằng năm.',
      'Số người tham gia vượt mục tiêu tại Nghị quyết số 28-NQ/TW; Luật Bảo hiểm xã hội số 41/2024/QH15 có hiệu lực từ ngày 01/7/2025.',
    ],
    allows: [
      'Theo Luật BHYT, Nghị quyết Đại hội XIII của Đảng, Nghị quyết của HĐND tỉnh và Đề án 06, Kế hoạch 5 năm được giao cho từng đơn vị; điểm a khoản 2 Điều 5 của luật.',
      'Kế hoạch triển khai thực hiện Nghị quyết số 28-NQ/TW; Nghị quyết số 96/NQ-BCS ngày 24/8/2017; Nghị định số 19/CP ngày 16/02/1995; hồ sơ theo mẫu số 01-CBBM.',
      'Công văn số 12/UBND ngày 02/01/2024 của xã; Công văn 56/BHXH của BHXH huyện.',
      'Sau kế hoạch số 1, chi đoàn bàn kế hoạch số 2; quyết định số 3 của hội đồng thi được công bố; các công văn số 1 đến số 10 lưu tại kho.',
      'Thực hiện chỉ đạo tại văn bản số 932/BHXH-TT ngày 03/4/2023, các đơn vị rà soát hồ sơ. Kết quả gửi về theo Công văn số 932.',
    ],
  },
});

const FAULTS: Readonly<Record<SymbolFault, Localised<string>>> = {
  'no-symbol': { vi: 'thiếu ký hiệu ở lần viện dẫn đầu tiên', en: 'lacks its symbol at first mention' },
  'party-form': {
    vi: 'là ký hiệu văn bản của Đảng, gạch nối đứng trước tên loại',
    en: 'is a Party symbol, which has the dash before the kind',
  },
  'state-form': {
    vi: 'là ký hiệu văn bản của Nhà nước, gạch chéo đứng ngay sau số',
    en: 'is a State symbol, which has the stroke right behind the number',
  },
  'no-year': { vi: 'thiếu năm ban hành trong ký hiệu', en: 'lacks the year in its symbol' },
  term: {
    vi: 'có năm và khóa Quốc hội không khớp nhau',
    en: 'has a year and a term of the National Assembly that do not agree',
  },
  'other-kind': { vi: 'có tên loại không khớp ký hiệu', en: 'names another kind than its symbol does' },
  typing: { vi: 'gõ sai ký hiệu', en: 'has a typing slip in its symbol' },
};

/** The symbol with what is written behind its number. */
function wholeSymbol({ symbolSpan: [start, end] }: Cited, rest = ''): Span {
  return [start, end + rest.length];
}

/** Kinds that are cited by a number; programmes and projects (`Đề án 06`) are known by their short names. */
const NUMBERED_KINDS = new Set([
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Thông tư',
  'Thông tư liên tịch',
  'Chỉ thị',
  'Công văn',
  'Kế hoạch',
  'Thông báo',
  'Kết luận',
  'Công điện',
  'Tờ trình',
  'Văn bản',
]);

function isShort({ symbol }: Cited): boolean {
  return /^[0-9]+$/u.test(symbol);
}

/** The short forms that a full citation allows after it: by kind and number. */
function keysOf({ kind, symbol }: Cited): readonly string[] {
  const number = symbol.split(/[/-]/u)[0]?.replace(/^0+/u, '') ?? '';
  if (kind !== null && kind !== 'Văn bản') return [`${kind} ${number}`];
  // `932/BHXH-TT`, `văn bản số 932/BHXH-TT`: a symbol without a kind is that of a công văn.
  const said = kindOfSymbol(symbol);
  return said === null ? [`Công văn ${number}`, `Văn bản ${number}`] : [`${said} ${number}`, `Văn bản ${number}`];
}

/** A number alone, at first mention, said as the source of something: with `số`, with its date, or with its issuer. */
function shortSlip(cited: Cited, full: ReadonlySet<string>, isLetter: boolean): SymbolSlip | null {
  const { kind, symbol, numbered, date, block, words, behind } = cited;
  if (kind === null || !NUMBERED_KINDS.has(kind) || block.kind === 'heading' || isSubjectLine(cited)) return null;
  // In news `Nghị quyết 68 của Chính phủ` is what the document is called; a letter cites it.
  const issued = isLetter && words[behind]?.norm === 'của';
  if (!numbered && date === null && !issued) return null;
  if (date === null && isOfNoOffice(cited)) return null;
  // `30a/2008/NQ-CP`, `19-2018/NQ-CP`: the symbol goes on, in a form of its own.
  const next = words[behind];
  if (date === null && next !== undefined && !next.spaced && !next.newLine && isPartOfSymbol(next)) return null;
  if (full.has(`${kind} ${symbol.replace(/^0+/u, '')}`)) return null;
  const known = legalDocuments.filter(
    (record) => record.kind === kind && numberOf(record) === Number(symbol) && (date === null || record.date === date),
  );
  const [only] = known;
  // A decree is the Government's: with its year it is named in full.
  const decree = kind === 'Nghị định' && cited.written.includes('/') ? `${cited.written}/NĐ-CP` : null;
  const right = only !== undefined && known.length === 1 && date !== null ? only.symbol : decree;
  return { fault: 'no-symbol', right, safe: true };
}

/** `kế hoạch số 1 của chi đoàn`, `công văn số 1 đến số 10`: small letters, and no body of the State behind the number. */
function isOfNoOffice({ block, words, mention, behind }: Cited): boolean {
  if (words[mention.from]?.capital !== false || block.sentences.some(({ from }) => from === mention.from)) return false;
  return !(words[behind]?.norm === 'của' && words[behind + 1]?.capital === true);
}

/** `28-NQ-TW`, `28NQ/TW`, `546 QĐ-TTg`: letters right behind the number that make no symbol. */
function brokenSymbol({ kind, symbol, block, words, behind, mention }: Cited): SymbolSlip | null {
  const next = words[behind];
  if (kind === null || !NUMBERED_KINDS.has(kind) || mention.date !== null || next === undefined) return null;
  if (next.spaced) return withoutStroke(kind, symbol, block.text.slice(next.start));
  if (!isPartOfSymbol(next)) return null;
  const rest = /^[-–/]{0,2}\s?\p{Lu}[\p{L}0-9]*(?:[-–/]\s?\p{Lu}[\p{L}0-9]*)*/u.exec(
    block.text.slice(next.start).normalize('NFC'),
  )?.[0];
  // `176/HĐBT`, `43-CP`: until 1997 a symbol had no kind.
  if (rest === undefined || /^[-–/]?(?:HĐBT|HĐCP|CP|TTg|PTg|CT|SL|VG|NV)$/u.test(rest)) return null;
  // `Công văn số 12/UBND`: a small office has no units to name.
  if ((kind === 'Công văn' || kind === 'Văn bản') && /^\/\p{Lu}{2,}$/u.test(rest)) return null;
  const plain = (text: string) => text.replace(/[^\p{L}0-9]/gu, '');
  const known = new Set(
    legalDocuments.map((record) => record.symbol).filter((other) => plain(other) === plain(symbol + rest)),
  );
  return { fault: 'typing', right: known.size === 1 ? ([...known][0] ?? null) : null, safe: false, rest };
}

/** `Quyết định số 546 QĐ-TTg`: a space where the stroke belongs, before the abbreviation of the kind. */
function withoutStroke(kind: string, number: string, behind: string): SymbolSlip | null {
  const rest = /^\p{Lu}[\p{L}]{1,4}-\p{Lu}[\p{L}0-9]*(?:-\p{Lu}[\p{L}0-9]*)*/u.exec(behind.normalize('NFC'))?.[0];
  if (rest === undefined || kindOfSymbol(`${number}/${rest}`) !== kind) return null;
  return { fault: 'typing', right: `${number}/${rest}`, safe: false, rest: ` ${rest}` };
}

/** What may go on a symbol right behind its number. */
function isPartOfSymbol({ kind, norm }: Word): boolean {
  return kind === 'word' || norm === '-' || norm === '/';
}

/** `V/v triển khai Nghị quyết 28`: a subject line is as short as can be. */
function isSubjectLine({ words }: Cited): boolean {
  return words[0]?.norm === 'v' && words[1]?.norm === '/';
}

function numberOf({ symbol }: DocumentRecord): number {
  return Number.parseInt(symbol, 10);
}
