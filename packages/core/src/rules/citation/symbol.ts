/** How symbols are built: `546/QĐ-TTg`, `28-NQ/TW`, `41/2024/QH15`, `932/BHXH-TT`, after Nghị định 30/2020/NĐ-CP and the Party's own rules. */
import { documentsBySymbol, legalDocuments } from '../../vocabulary/index.js';
import type { Cited } from './cited.js';

/** What can be wrong with a symbol. */
export type SymbolFault = 'no-symbol' | 'party-form' | 'state-form' | 'no-year' | 'term' | 'other-kind' | 'typing';

/** What is wrong with a symbol, and how it should read. */
export interface SymbolSlip {
  readonly fault: SymbolFault;
  /** The right symbol; null where only the writer knows. */
  readonly right: string | null;
  /** Whether the right symbol names the same document beyond doubt. */
  readonly safe: boolean;
  /** The kind that should stand before the number, where that is what is wrong. */
  readonly kind?: string;
  /** What is written behind the number, where it makes no symbol. */
  readonly rest?: string;
}

/** The kind of document that an abbreviation in a symbol stands for. `TT` is left out: it is a circular, or the unit that drafted a letter. */
const SYMBOL_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    NQ: 'Nghị quyết',
    NĐ: 'Nghị định',
    QĐ: 'Quyết định',
    TTLT: 'Thông tư liên tịch',
    CT: 'Chỉ thị',
    KH: 'Kế hoạch',
    TB: 'Thông báo',
    KL: 'Kết luận',
    TTr: 'Tờ trình',
  }),
);

/** The kind that a symbol says: `Nghị quyết` in `28-NQ/TW` and in `125/NQ-CP`; null for `932/BHXH-TT`. */
export function kindOfSymbol(symbol: string): string | null {
  const match = /^[0-9]+(?:\/[0-9]{4})?[/-]([\p{L}]+)[/-]/u.exec(symbol);
  return SYMBOL_KINDS.get(match?.[1] ?? '') ?? null;
}

/** What is wrong with the symbol of a citation, or null. A symbol of the registry is right as it is. */
export function symbolSlip(cited: Cited): SymbolSlip | null {
  const { symbol, written } = cited;
  // Reading has folded the slips of the keyboard: what it made of the symbol is how it should read. Long dashes are a matter of style,
  // and letters that only look like Đ one of `text/unicode`.
  const right = symbol.replace(/-TTG$/u, '-TTg');
  if (written.replace(/[–—]/gu, '-').replace(/[ÐƉ]/gu, 'Đ') !== right) return { fault: 'typing', right, safe: true };
  if (documentsBySymbol(symbol).length > 0) return otherKind(cited);
  const party = /^([0-9]+)\/(NQ|CT|KL|QĐ|QC|HD|KH|TB|CTr|BC)-(TW|TƯ|TU)$/u.exec(symbol);
  if (party !== null) return { fault: 'party-form', right: `${party[1]}-${party[2]}/${party[3]}`, safe: true };
  const state = /^([0-9]+)-(NQ|NĐ|QĐ|CT|KH|TB|CĐ)\/(CP|TTg|BHXH|UBND|HĐND|VPCP|B[A-ZĐ]{1,8})$/u.exec(symbol);
  if (state !== null && state[3] !== 'BCS')
    return { fault: 'state-form', right: `${state[1]}/${state[2]}-${state[3]}`, safe: true };
  return termSlip(symbol) ?? yearSlip(cited) ?? otherKind(cited);
}

/** The years in which each National Assembly made laws. */
const TERMS: Readonly<Record<number, readonly [number, number]>> = {
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
};

function termSlip(symbol: string): SymbolSlip | null {
  const match = /^([0-9]+\/([0-9]{4})\/(?:UBTV)?QH)([0-9]+)$/u.exec(symbol);
  if (match === null) return null;
  const year = Number(match[2]);
  const terms = Object.entries(TERMS).filter(([, [first, last]]) => year >= first && year <= last);
  if (terms.length === 0 || terms.some(([term]) => term === match[3])) return null;
  return { fault: 'term', right: terms.length === 1 ? `${match[1]}${terms[0]?.[0]}` : null, safe: false };
}

/** Decrees since 1997 and laws since 2002 carry their year: `146/2018/NĐ-CP`, `41/2024/QH15`. */
function yearSlip({ symbol, date, title, kind }: Cited): SymbolSlip | null {
  const match = /^([0-9]+)\/(NĐ-CP|QH[0-9]+)$/u.exec(symbol);
  if (match === null || (date !== null && date < '1997')) return null;
  if (match[2]?.startsWith('QH') && kind !== 'Luật' && kind !== 'Bộ luật') return null;
  const known = legalDocuments.filter(
    (record) =>
      record.symbol.startsWith(`${match[1]}/`) &&
      record.symbol.endsWith(`/${match[2]}`) &&
      record.symbol !== symbol &&
      (date === null || record.date === date),
  );
  const certain = known.length === 1 && (date !== null || title !== '');
  return { fault: 'no-year', right: certain ? (known[0]?.symbol ?? null) : null, safe: false };
}

/** `Quyết định số 146/2018/NĐ-CP`: the symbol says a decree. */
function otherKind({ kind, symbol, kindSpan }: Cited): SymbolSlip | null {
  const meant = kindOfSymbol(symbol);
  if (meant === null || kind === null || kindSpan === null || kind === meant || !JUDGED_KINDS.has(kind)) return null;
  return { fault: 'other-kind', right: symbol, safe: false, kind: meant };
}

/** Kinds whose name in front of a symbol of another kind is a slip; a `Chương trình` may well be issued by a `Quyết định`. */
const JUDGED_KINDS = new Set([
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Thông tư',
  'Chỉ thị',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Công văn',
]);
