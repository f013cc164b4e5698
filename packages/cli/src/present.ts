/** The end of every run that checks: the baseline, what is hidden, the report in its formats, what failed, and the exit code. */
import type { Report } from '@sokhop/core/linter';
import type { Locale, Severity } from '@sokhop/core/rules';
import { againstBaseline, type BaselineOptions } from './baseline.js';
import type { RunError } from './errors.js';
import type { Format, Outcome } from './formats/index.js';
import { writeReport, writeReportFiles } from './formats/write.js';
import { type Messages, messagesIn } from './messages.js';
import { outputFiles } from './options.js';
import { complain } from './terminal.js';

/** The options that say how a report is told. */
export interface ReportOptions extends BaselineOptions {
  readonly format: Format;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  /** `sarif=bao-cao.sarif`, as often as given. */
  readonly outputFile: readonly string[];
  readonly color: boolean;
}

/** A run that is done. */
export interface Done {
  readonly report: Report;
  readonly sourceOf: Outcome['sourceOf'];
  readonly notes: readonly string[];
  readonly failures: readonly RunError[];
  readonly locale: Locale;
  readonly prefix: string;
  readonly stream: NodeJS.WriteStream;
}

/**
 * Tells what a run came to and returns its exit code: 0 nothing at or above `--fail-on`, 1 something, 2 the run itself failed.
 * @throws UsageError, BaselineError, UnwritableFileError
 */
export async function present(done: Done, options: ReportOptions): Promise<number> {
  const { sourceOf, locale, prefix } = done;
  const messages = messagesIn(locale);
  const files = outputFiles(options.outputFile);
  const { report, hidden: known, notes } = await againstBaseline(done.report, sourceOf, options, messages);
  const outcome: Outcome = {
    report: shown(report, options),
    onlyNew: known > 0,
    notes: [...done.notes, ...notes, ...hidden(report, options, messages)],
    failures: done.failures,
    sourceOf,
    failOn: options.failOn,
    locale,
    prefix,
  };
  const unwritten = await writeReportFiles(files, outcome);
  await writeReport(options.format, outcome, done.stream, options.color);
  const failures = [...done.failures, ...unwritten];
  for (const failure of failures) complain(failure.text[locale]);
  return exitCode(report, failures, options, messages);
}

/** The report without what `--quiet` hides; its counts stay true. */
function shown(report: Report, { quiet }: ReportOptions): Report {
  if (!quiet) return report;
  const documents = report.documents.map((document) => ({
    ...document,
    findings: document.findings.filter(({ severity }) => severity === 'error'),
  }));
  return { ...report, documents };
}

function hidden({ summary: { warnings, infos } }: Report, { quiet }: ReportOptions, messages: Messages): string[] {
  return quiet && warnings + infos > 0 ? [messages.hidden(warnings + infos)] : [];
}

function exitCode(
  { summary }: Report,
  failures: readonly RunError[],
  { failOn, maxWarnings }: ReportOptions,
  messages: Messages,
): number {
  if (failures.length > 0) return 2;
  if (maxWarnings !== undefined && summary.warnings > maxWarnings) {
    complain(messages.tooManyWarnings(summary.warnings, maxWarnings));
    return 1;
  }
  const counted = {
    error: summary.errors,
    warning: summary.errors + summary.warnings,
    info: summary.errors + summary.warnings + summary.infos,
  };
  return counted[failOn] > 0 ? 1 : 0;
}
