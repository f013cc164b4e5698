/** Hover: the card of what stands under the cursor, and what the findings there are about. */

import { rangeOf, type Span } from '@sokhop/core/text';
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { citedAt, figureAt, holds } from '../at.js';
import type { OpenDraft } from '../drafts.js';
import { citationCard } from './citation.js';
import { figureCard } from './figure.js';
import { ruleCard, suppressedRuleAt } from './rule.js';
import { abbreviationCard, placeCard } from './term.js';

interface Card {
  readonly span: Span;
  readonly text: string;
}

/** What to show at an offset; null where nothing is known. */
export function hover(open: OpenDraft, offset: number): Hover | null {
  const { draft, findings, locale } = open;
  const found = findings.filter(({ span }) => holds(span, offset));
  const rules = [...new Map(found.map(({ finding, span }) => [finding.ruleId, span]))].map(
    ([id, span]): Card => ({ span, text: ruleCard(id, locale) }),
  );
  const cards = [...thingAt(open, offset), ...rules];
  const [first] = cards;
  if (first === undefined) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: cards.map(({ text }) => text).join('\n\n---\n\n') },
    range: rangeOf(draft.text.lines, first.span),
  };
}

/** The card of the one thing that stands at an offset: a rule id in a comment, a figure, a citation, an abbreviation, a place. */
function thingAt(open: OpenDraft, offset: number): readonly Card[] {
  const { draft, locale } = open;
  const rule = suppressedRuleAt(draft, offset);
  if (rule !== null) return [{ span: rule.span, text: ruleCard(rule.id, locale) }];
  const figure = figureAt(draft, offset);
  if (figure !== null) return [{ span: figure.extent, text: figureCard(open, figure) }];
  const cited = citedAt(draft, offset);
  const citation = cited && citationCard(cited, locale);
  if (cited !== null && citation !== null) return [{ span: cited.span, text: citation }];
  const term = abbreviationCard(draft, offset, locale) ?? placeCard(draft, offset, locale);
  return term === null ? [] : [term];
}
