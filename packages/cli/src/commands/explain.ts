/** `sokhop explain RULE`: the page of a rule. */
import { explainRule, ruleNameProblem } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { UsageError } from '../errors.js';
import { write } from '../terminal.js';

/**
 * Writes the page of a rule as Markdown.
 * @throws UsageError for a rule that does not exist, with the nearest name.
 */
export async function explain(ruleId: string, locale: Locale): Promise<number> {
  const page = explainRule(ruleId, locale);
  if (page === null) {
    throw new UsageError(
      ruleNameProblem(ruleId) ?? {
        vi: `“${ruleId}” là mẫu; hãy nêu một quy tắc: sokhop rules`,
        en: `“${ruleId}” is a pattern; name one rule: sokhop rules`,
      },
    );
  }
  await write(process.stdout, page.endsWith('\n') ? page : `${page}\n`);
  return 0;
}
