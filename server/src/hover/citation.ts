/** The card of a legal document: its title, its date, who issued it, and since when or until when it holds. */
import { type Cited, type Locale, recordsOf } from '@sokhop/core/rules';
import type { DocumentRecord } from '@sokhop/core/vocabulary';
import { escapeMarkdown } from '../markdown.js';
import { messages } from '../messages.js';

/** What the registry knows of a citation, as Markdown: a card for each document that it may mean; null for none. */
export function citationCard(cited: Cited, locale: Locale): string | null {
  const records = recordsOf(cited).filter(
    ({ date }) => cited.date === null || date === undefined || date.slice(0, 4) === cited.date.slice(0, 4),
  );
  return records.length === 0 ? null : records.map((record) => documentCard(record, locale)).join('\n\n---\n\n');
}

/** One document as Markdown. */
export function documentCard(record: DocumentRecord, locale: Locale): string {
  const { kind, symbol, title, issuer, date, from, until, replacedBy, source } = record;
  const words = messages[locale].document;
  const lines = [
    `${words.issuer}: ${issuer}`,
    ...(date === undefined ? [] : [`${words.issued}: ${sayDate(date)}`]),
    ...(from === undefined ? [] : [`${words.from}: ${sayDate(from)}`]),
    ...(until === undefined
      ? []
      : [`${words.until}: ${sayDate(until)}${replacedBy === undefined ? '' : ` (${words.replacedBy} ${replacedBy})`}`]),
    `${words.source}: ${source}`,
  ];
  return `**${escapeMarkdown(`${kind} ${symbol}`)}**\n\n${escapeMarkdown(title)}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`;
}

function sayDate(iso: string): string {
  return iso
    .split('-')
    .reverse()
    .map((part) => part.replace(/^0(?=[0-9])/u, ''))
    .join('/');
}
