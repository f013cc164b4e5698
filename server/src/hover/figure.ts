/** The card of a figure: what was understood, what it was checked against, the arithmetic, and the facts that speak of the same. */
import type { Figure } from '@sokhop/core/figures';
import { describeFigure } from '@sokhop/core/linter';
import { factsAbout, sayFact, saySource } from '@sokhop/core/rules';
import type { OpenDraft } from '../drafts.js';
import { escapeMarkdown } from '../markdown.js';
import { messages } from '../messages.js';
import { indexed } from '../navigation/definition.js';

/** The card as Markdown. */
export function figureCard({ draft, facts, locale, options }: OpenDraft, figure: Figure): string {
  const { title, lines } = describeFigure(draft, figure, options);
  const known = factsAbout(figure, draft, indexed(facts)).map(
    (fact) => `${messages[locale].stated}: ${sayFact(fact)} (${saySource(fact, locale)})`,
  );
  return [
    `**${escapeMarkdown(title)}**`,
    [...lines, ...known].map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
  ].join('\n\n');
}
