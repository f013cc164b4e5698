/** The card of a rule, where a finding of it stands or a comment names it. */
import type { Draft } from '@sokhop/core/figures';
import { rulePage } from '@sokhop/core/linter';
import { type Locale, ruleById } from '@sokhop/core/rules';
import type { Span } from '@sokhop/core/text';
import { escapeMarkdown } from '../markdown.js';
import { messages } from '../messages.js';

/** What a rule is about, with a link to its page. */
export function ruleCard(ruleId: string, locale: Locale): string {
  const rule = ruleById(ruleId);
  const link = `[${messages[locale].rulePage}](${rulePage(ruleId, locale)})`;
  if (rule === null) return `\`${ruleId}\` · ${link}`;
  return `**${escapeMarkdown(rule.title[locale])}** \`${ruleId}\`\n\n${escapeMarkdown(rule.why[locale])} ${link}`;
}

/** The rule that a suppression comment names at an offset. */
export function suppressedRuleAt(draft: Draft, offset: number): { readonly id: string; readonly span: Span } | null {
  const comment = draft.text.comments.find(({ span }) => span[0] <= offset && offset <= span[1]);
  if (comment === undefined || !/^<!--\s*sokhop-/u.test(comment.text)) return null;
  for (const match of comment.text.matchAll(/[a-z]+\/[a-z-]+/gu)) {
    const span: Span = [comment.span[0] + match.index, comment.span[0] + match.index + match[0].length];
    if (span[0] <= offset && offset <= span[1] && ruleById(match[0]) !== null) return { id: match[0], span };
  }
  return null;
}
