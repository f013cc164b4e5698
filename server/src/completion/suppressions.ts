/** Rule ids in suppression comments: `<!-- sokhop-disable-next-line number/… -->`. */
import { type Locale, rules } from '@sokhop/core/rules';
import { type CompletionItem, CompletionItemKind, type CompletionList, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { escapeMarkdown } from '../markdown.js';

const COMMENT = /<!--\s*(sokhop-[a-z-]*)?([^:>]*)$/u;
const KEYWORDS = ['sokhop-disable-next-line', 'sokhop-disable', 'sokhop-enable', 'sokhop-disable-file'];

/** The keywords and the rule ids for a comment that the cursor stands in; null outside of one, or where its reason is written. */
export function completeSuppression(document: TextDocument, offset: number, locale: Locale): CompletionList | null {
  const { line, character } = document.positionAt(offset);
  const text = document.getText({ start: { line, character: 0 }, end: { line, character } });
  const comment = COMMENT.exec(text);
  if (comment === null) return null;
  const [, keyword = '', ids = ''] = comment;
  const typed = /[^\s,]*$/u.exec(ids === '' ? keyword : ids)?.[0] ?? '';
  const range = { start: { line, character: character - typed.length }, end: { line, character } };
  const options = ids === '' ? KEYWORDS.map((label) => ({ label, why: '', title: '' })) : ruleOptions(ids, locale);
  const items = options
    .filter(({ label }) => label.includes(typed))
    .map(({ label, title, why }): CompletionItem => {
      return {
        label,
        kind: ids === '' ? CompletionItemKind.Keyword : CompletionItemKind.EnumMember,
        ...(title === '' ? {} : { detail: title }),
        ...(why === '' ? {} : { documentation: { kind: MarkupKind.Markdown, value: escapeMarkdown(why) } }),
        textEdit: { range, newText: label },
      };
    });
  return { isIncomplete: false, items };
}

/** The rules that the comment does not name yet. */
function ruleOptions(ids: string, locale: Locale) {
  const named = new Set(ids.split(/[\s,]+/u).slice(0, -1));
  return rules
    .filter(({ id }) => !named.has(id))
    .map(({ id, title, why }) => ({ label: id, title: title[locale], why: why[locale] }));
}
