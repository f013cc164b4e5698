/** The cards of abbreviations and of places. */
import type { Draft } from '@sokhop/core/figures';
import { introductionsIn, type Locale, usesIn } from '@sokhop/core/rules';
import type { Span } from '@sokhop/core/text';
import { abbreviations, generalAbbreviations, provinceOf, provinces } from '@sokhop/core/vocabulary';
import { holds, mentionAt } from '../at.js';
import { escapeMarkdown } from '../markdown.js';
import { messages } from '../messages.js';

interface TermCard {
  readonly span: Span;
  readonly text: string;
}

/** What an abbreviation stands for: in this draft where it introduces it, else in the field. */
export function abbreviationCard(draft: Draft, offset: number, locale: Locale): TermCard | null {
  const use = usesIn(draft).find(({ span }) => holds(span, offset));
  if (use === undefined) return null;
  const own = introductionsIn(draft).find(({ short }) => short === use.short)?.meaning;
  const known = [...abbreviations, ...generalAbbreviations].find(({ short }) => short === use.short)?.long;
  const meaning = own ?? known;
  if (meaning === undefined) return null;
  const where = own === undefined ? messages[locale].fieldAbbreviation : messages[locale].ownAbbreviation;
  return { span: use.span, text: `**${escapeMarkdown(use.short)}** ${escapeMarkdown(meaning)}\n\n${where}` };
}

/** A province: its code, and what became of it on 2025-07-01. */
export function placeCard(draft: Draft, offset: number, locale: Locale): TermCard | null {
  const found = mentionAt(draft, offset, 'place');
  if (found === null || found.mention.kind !== 'place' || found.mention.iso === null) return null;
  const { iso, below } = found.mention;
  const words = messages[locale].province;
  if (iso === 'VN') return { span: found.span, text: `**${words.country}** \`VN\`` };
  const before = provinceOf(iso, 'before-2025-07-01');
  const since = provinceOf(iso, 'since-2025-07-01');
  const name = (before ?? since)?.name;
  if (name === undefined) return null;
  const nameOf = (code: string) => provinces.find((one) => one.iso === code)?.name ?? code;
  const lines = [
    ...(since?.mergedFrom === undefined ? [] : [words.mergedFrom(since.name, since.mergedFrom.map(nameOf).join(', '))]),
    ...(since === null && before?.mergedInto !== undefined ? [words.mergedInto(nameOf(before.mergedInto))] : []),
    ...(before?.changed === false || since?.changed === false ? [words.unchanged] : []),
  ];
  const title = below === null ? name : `${below} (${name})`;
  return {
    span: found.span,
    text: [`**${escapeMarkdown(title)}** \`${iso}\``, ...lines.map(escapeMarkdown)].join('\n\n'),
  };
}
