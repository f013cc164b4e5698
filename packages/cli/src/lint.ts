/** From drafts to one report, each draft judged by the rule settings that hold for it. */
import {
  type Configuration,
  combineRuleSettings,
  type LintOptions,
  lintDrafts,
  type Report,
  type RuleSetting,
} from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import type { Input } from './drafts.js';

/** How a run lints. */
export interface RunSettings {
  readonly locale: Locale;
  /** Settings of the command line: they win over the configuration. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** The report of all drafts, with the contradictions between them. */
export function lintInputs(inputs: readonly Input[], { locale, rules }: RunSettings): Report {
  // Drafts under one configuration share their options, so that the linter resolves them once.
  const underOne = new Map<Configuration, LintOptions>();
  const optionsOf = ({ configuration, facts }: Input): LintOptions => {
    const known = underOne.get(configuration);
    if (known !== undefined) return known;
    const dictionary = configuration.dictionary ?? [];
    const options = { locale, rules: combineRuleSettings([configuration.rules ?? {}, rules]), facts, dictionary };
    underOne.set(configuration, options);
    return options;
  };
  const options = new Map(inputs.map((input) => [input.draft, optionsOf(input)]));
  return lintDrafts([...options.keys()], (draft) => options.get(draft) ?? { locale });
}
