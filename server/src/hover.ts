/** Hover: the card of a figure, and what a finding's rule is about. */

import type { Draft, Fact, Figure } from '@sokhop/core/figures';
import { describeFigure, rulePage } from '@sokhop/core/linter';
import { type Locale, ruleById } from '@sokhop/core/rules';
import type { Span } from '@sokhop/core/text';
import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlacedFinding } from './drafts.js';
import { messages } from './messages.js';

/** What to show at an offset; null where there is neither a figure nor a finding. */
export function hover(
  draft: Draft,
  findings: readonly PlacedFinding[],
  document: TextDocument,
  offset: number,
  locale: Locale,
  facts: readonly Fact[],
): Hover | null {
  const figure = figureAt(draft, offset);
  const found = findings.filter(({ span }) => holds(span, offset));
  const span = figure?.extent ?? found[0]?.span;
  if (span === undefined) return null;
  const cards = [
    ...(figure === null ? [] : [figureCard(draft, figure, locale, facts)]),
    ...[...new Set(found.map(({ finding }) => finding.ruleId))].map((id) => ruleCard(id, locale)),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: cards.join('\n\n---\n\n') },
    range: { start: document.positionAt(span[0]), end: document.positionAt(span[1]) },
  };
}

/** The figure at an offset: of two that both hold it, the shorter. */
function figureAt(draft: Draft, offset: number): Figure | null {
  const at = draft.figures.filter(({ extent }) => holds(extent, offset));
  at.sort((a, b) => a.extent[1] - a.extent[0] - (b.extent[1] - b.extent[0]));
  return at[0] ?? null;
}

function figureCard(draft: Draft, figure: Figure, locale: Locale, facts: readonly Fact[]): string {
  const { title, lines } = describeFigure(draft, figure, locale, facts);
  return [`**${plain(title)}**`, lines.map((line) => `- ${plain(line)}`).join('\n')].join('\n\n');
}

function ruleCard(ruleId: string, locale: Locale): string {
  const rule = ruleById(ruleId);
  const link = `[${messages[locale].rulePage}](${rulePage(ruleId, locale)})`;
  if (rule === null) return `\`${ruleId}\` · ${link}`;
  return `**${plain(rule.title[locale])}** \`${ruleId}\`\n\n${plain(rule.why[locale])} ${link}`;
}

function holds(span: Span, offset: number): boolean {
  return span[0] <= offset && offset <= span[1];
}

/** Text that Markdown shows as it is. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
