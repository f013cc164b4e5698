/** Citations of legal documents by symbol, number or title: the full form that a first mention needs. */
import type { Locale } from '@sokhop/core/rules';
import { type DocumentRecord, legalDocuments } from '@sokhop/core/vocabulary';
import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import { documentCard } from '../hover/citation.js';
import { searchKey } from '../indicator-names.js';
import { type Cursor, longestRun, type Offer } from './context.js';

/** The documents that the words before the cursor may mean: `nghị định 146`, `luat bao hiem xa hoi`, `28-NQ`. */
export function completeCitations({ open, prose }: Cursor): Offer | null {
  const run = longestRun(prose.text, MOST_WORDS, documentsBy);
  if (run === null) return null;
  return { from: prose.sourceAt(run.start), items: run.found.map((record) => itemOf(record, open.locale)) };
}

const MOST_WORDS = 10;
const MOST = 20;

/** Documents by the beginning of their number or symbol, with or without their kind before it, or by words of their title in a row. */
function documentsBy(words: string): readonly DocumentRecord[] {
  const query = searchKey(words).trim();
  const digits = /[0-9]/u.test(query);
  // A word of prose is no title: two words at least, and a number of two digits or a symbol that has begun.
  if (digits ? !/[0-9]{2}|[0-9][/-]/u.test(query) : query.split(' ').length < 3) return [];
  const ranked = legalDocuments.flatMap((record) => {
    const rank = rankOf(record, query, digits);
    return rank === null ? [] : [{ record, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || ((a.record.date ?? '') < (b.record.date ?? '') ? 1 : -1))
    .slice(0, MOST)
    .map(({ record }) => record);
}

function rankOf({ symbol, kind, title }: DocumentRecord, query: string, digits: boolean): number | null {
  const [number, name, about] = [searchKey(symbol), searchKey(kind), searchKey(title)];
  if (digits) {
    const wanted = query.replace(/^.*?(?=[0-9])/u, '');
    const before = query
      .slice(0, query.length - wanted.length)
      .trim()
      .replace(/ ?so$/u, '')
      .trim();
    if (!number.startsWith(wanted)) return null;
    if (before === '') return 1;
    return before === name || name.startsWith(before) ? 0 : null;
  }
  const whole = `${name} ${about}`;
  if (whole.startsWith(query)) return 0;
  return about.startsWith(query) ? 1 : about.includes(` ${query}`) ? 2 : null;
}

function itemOf(record: DocumentRecord, locale: Locale) {
  const text = fullCitation(record);
  return {
    label: text,
    kind: CompletionItemKind.Reference,
    detail: record.title,
    documentation: { kind: MarkupKind.Markdown, value: documentCard(record, locale) },
    newText: text,
  };
}

/** A document as a first mention names it: `Nghị định số 146/2018/NĐ-CP ngày 17/10/2018`, `Luật Bảo hiểm xã hội số 41/2024/QH15`. */
export function fullCitation({ kind, symbol, date, title }: DocumentRecord): string {
  const isLaw = kind === 'Luật' || kind === 'Bộ luật';
  const [year, month, day] = (date ?? '').split('-').map(Number);
  const name = isLaw && /^\p{Lu}/u.test(title) ? `${kind} ${title}` : kind;
  const said = `${name} số ${symbol}`;
  return isLaw || year === undefined || month === undefined || day === undefined
    ? said
    : `${said} ngày ${padded(day)}/${month <= 2 ? padded(month) : month}/${year}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
