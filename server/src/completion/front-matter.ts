/** Front matter: its keys, and the values that Số Khớp understands. */

import type { Locale } from '@sokhop/core/rules';
import { provinces } from '@sokhop/core/vocabulary';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { searchKey } from '../indicator-names.js';
import { messages } from '../messages.js';

/** Whether an offset lies in the front matter of a source, between its two lines of dashes. */
export function inFrontMatter(source: string, offset: number): boolean {
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(source);
  if (opening === null || offset < opening[0].length) return false;
  const closing = /^---[ \t]*$/mu.exec(source.slice(opening[0].length));
  return closing === null || offset <= opening[0].length + closing.index;
}

/** Keys at the beginning of a line, values behind a key. */
export function completeFrontMatter(
  document: TextDocument,
  offset: number,
  today: string,
  locale: Locale,
): CompletionList | null {
  const { line, character } = document.positionAt(offset);
  const text = document.getText({ start: { line, character: 0 }, end: { line, character } });
  const value = /^([a-z]+):\s*(.*)$/u.exec(text);
  const typed = value === null ? text : (value[2] ?? '');
  if (value === null && !/^[a-z]*$/u.test(text)) return null;
  const start = { line, character: character - typed.length };
  const range = { start, end: { line, character } };
  const key = value?.[1] ?? null;
  const offers = key === null ? keys(document, locale) : valuesOf(key, today, locale);
  const items = offers
    .filter(({ label, filter }) => searchKey(filter ?? label).includes(searchKey(typed)))
    .map(({ label, detail, newText }, rank): CompletionItem => {
      return {
        label,
        kind: key === null ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
        filterText: typed || label,
        sortText: String(rank).padStart(3, '0'),
        ...(detail === undefined ? {} : { detail }),
        textEdit: { range, newText: newText ?? label },
      };
    });
  return { isIncomplete: true, items };
}

interface Option {
  readonly label: string;
  readonly detail?: string;
  readonly newText?: string;
  readonly filter?: string;
}

/** The keys that are not there yet. */
function keys(document: TextDocument, locale: Locale): readonly Option[] {
  const head = document.getText().split(/^---[ \t]*$/mu)[1] ?? '';
  return Object.entries(messages[locale].frontMatter)
    .filter(([key]) => !new RegExp(`^${key}:`, 'mu').test(head))
    .map(([key, detail]) => ({ label: key, detail, newText: `${key}: ` }));
}

function valuesOf(key: string, today: string, locale: Locale): readonly Option[] {
  switch (key) {
    case 'kind':
      return Object.entries(messages[locale].kinds).map(([label, detail]) => ({ label, detail }));
    case 'date':
      return [{ label: today, detail: messages[locale].today }];
    case 'place': {
      const since = provinces.filter(({ epoch }) => epoch === 'since-2025-07-01');
      const options = since.map(({ iso, name }) => ({
        label: name,
        detail: iso,
        newText: iso,
        filter: `${name} ${iso}`,
      }));
      return [{ label: 'VN', detail: messages[locale].nationwide }, ...options];
    }
    case 'period': {
      const year = Number(today.slice(0, 4));
      return [`${year - 1}`, `6 tháng đầu năm ${year}`, `quý I/${year}`, `${year}`].map((label) => ({ label }));
    }
    default:
      return [];
  }
}
