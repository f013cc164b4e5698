/** Official indicator names, by any of their names, with or without diacritics. */
import type { Locale } from '@sokhop/core/rules';
import { type IndicatorId, type IndicatorRecord, indicatorById } from '@sokhop/core/vocabulary';
import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import { indicatorsBy, isWholeName, type Match, searchKey } from '../indicator-names.js';
import { escapeMarkdown } from '../markdown.js';
import { messages } from '../messages.js';
import { type Cursor, endsSentence, isSpace, longestRun, type Offer } from './context.js';

/**
 * The names that the words before the cursor may begin.
 *
 * While one just types, only an unfinished name of two words or more (`số người `) brings up the list, so that Enter at the end of a
 * finished phrase is not caught by it.
 */
export function completeIndicators({ open, prose, asked }: Cursor): Offer | null {
  const run = namesBefore(prose.text, asked.kind === 'typing');
  if (run === null) return null;
  const items = run.found.map((indicator) => {
    const name = indicator.name.vi;
    const unit = indicator.units[0] ?? '';
    const start = startWithLeadIn(prose.text, run.start, name);
    return {
      label: name,
      labelDetails: { description: unit },
      kind: CompletionItemKind.Value,
      detail: unit,
      documentation: { kind: MarkupKind.Markdown, value: documentation(indicator, open.locale) },
      newText: endsSentence(prose.text.slice(0, start)) ? name : lowerFirst(name),
      from: prose.sourceAt(start),
    };
  });
  return { from: prose.sourceAt(run.start), items };
}

/** The longest run of words at the end of a text that begins a name, or one of its words. */
export function namesBefore(
  text: string,
  typing: boolean,
): { readonly start: number; readonly found: readonly IndicatorRecord[] } | null {
  const match: Match = typing ? 'beginning' : 'part';
  const run = longestRun(text, MOST_WORDS, (words) =>
    typing && !isUnfinishedName(words) ? [] : indicatorsBy(words, match),
  );
  if (run !== null || typing) return run;
  const betweenWords = text === '' || isSpace(text.slice(-1));
  return betweenWords ? { start: text.length, found: indicatorsBy('', match) } : null;
}

const MOST_WORDS = 14;

function isUnfinishedName(words: string): boolean {
  return words.trim().includes(' ') && !isWholeName(words);
}

/** Behind `số`, `Số người tham gia …` is to replace that word too, not to say it twice. */
function startWithLeadIn(text: string, start: number, name: string): number {
  const first = searchKey(name.slice(0, name.indexOf(' ')));
  const before = /(\S+)\s+$/u.exec(text.slice(0, start));
  return before !== null && searchKey(before[1] ?? '') === first ? before.index : start;
}

function lowerFirst(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

function documentation(indicator: IndicatorRecord, locale: Locale): string {
  const { numerator, denominator } = messages[locale];
  const line = (label: string, id: string | undefined) =>
    id === undefined ? [] : [`${label}: ${indicatorById(id as IndicatorId)?.name[locale] ?? id}`];
  const lines = [
    indicator.definition[locale],
    ...line(numerator, indicator.numerator),
    ...line(denominator, indicator.denominator),
  ];
  return lines.map(escapeMarkdown).join('\n\n');
}
