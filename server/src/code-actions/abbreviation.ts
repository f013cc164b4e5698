/** Writes an abbreviation out, or introduces it where it stands. */
import { introductionsIn, usesIn } from '@sokhop/core/rules';
import { abbreviations, generalAbbreviations } from '@sokhop/core/vocabulary';
import { holds } from '../at.js';
import { messages } from '../messages.js';
import type { ActionRequest, Rewrite } from './index.js';

/** The two ways to say an abbreviation in full; introducing it is offered as long as the draft does not do so anywhere. */
export function abbreviationActions({ open: { draft, locale }, selection }: ActionRequest): readonly Rewrite[] {
  const use = usesIn(draft).find(({ span }) => holds(span, selection[0]));
  if (use === undefined) return [];
  const introduced = introductionsIn(draft).find(({ short }) => short === use.short);
  const known = [...abbreviations, ...generalAbbreviations].find(({ short }) => short === use.short)?.long;
  const long = introduced?.meaning ?? known;
  if (long === undefined) return [];
  const words = messages[locale];
  const introduction = `${long} (${use.short})`;
  return [
    { title: words.expand(use.short, long), edits: [{ offset: use.span, text: long }] },
    ...(introduced === undefined
      ? [{ title: words.introduce(introduction), edits: [{ offset: use.span, text: introduction }] }]
      : []),
  ];
}
