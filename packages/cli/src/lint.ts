/** From drafts to one report, each draft judged by the rule settings that hold for it. */
import {
  type Configuration,
  combineRuleSettings,
  type DocumentReport,
  lintDrafts,
  type Report,
  type RuleSetting,
  totalAccount,
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
  const drafts = inputs.map(({ draft }) => draft);
  const reportUnder = ({ configuration, facts }: Pick<Input, 'configuration' | 'facts'>): Report =>
    lintDrafts(drafts, {
      locale,
      rules: combineRuleSettings([configuration.rules ?? {}, rules]),
      facts,
      dictionary: configuration.dictionary ?? [],
    });

  const [first, ...others] = new Map(inputs.map((input) => [input.configuration, input])).values();
  const whole = reportUnder(first ?? { configuration: {}, facts: [] });
  if (others.length === 0) return whole;
  // Every configuration judges all drafts, because a contradiction has two ends; each draft takes the answer of its own.
  const answers = new Map<Configuration, ReadonlyMap<string, DocumentReport>>();
  for (const [configuration, report] of [
    [first?.configuration ?? {}, whole] as const,
    ...others.map((input) => [input.configuration, reportUnder(input)] as const),
  ]) {
    answers.set(configuration, new Map(report.documents.map((document) => [document.path, document])));
  }
  return reportOf(inputs.flatMap(({ draft, configuration }) => answers.get(configuration)?.get(draft.path) ?? []));
}

/** One report of documents that were judged under different configurations. */
function reportOf(documents: readonly DocumentReport[]): Report {
  const findings = documents.flatMap((document) => document.findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const coverage = totalAccount(documents.map((document) => document.coverage));
  const summary = {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    files: documents.length,
    figures: coverage.figures,
  };
  return { documents, summary, coverage };
}
