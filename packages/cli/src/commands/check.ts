/** `sokhop check`: lints drafts, fixes, reports, and says by its exit code whether the run may pass. */

import { relative, sep } from 'node:path';
import type { Report } from '@sokhop/core/linter';
import type { Locale, Severity } from '@sokhop/core/rules';
import { onlyAbout } from '../about.js';
import { againstBaseline, type BaselineOptions } from '../baseline.js';
import { type ChoiceOptions, choose } from '../choose.js';
import { type RunError, UsageError } from '../errors.js';
import { repositoryRoot } from '../files/repository.js';
import { type FixOptions, fixDrafts } from '../fix.js';
import type { Format, Outcome } from '../formats/index.js';
import { writeReport, writeReportFiles } from '../formats/write.js';
import { type Messages, messagesIn } from '../messages.js';
import { outputFiles, ruleSettings } from '../options.js';
import { Archive } from '../records/archive.js';
import { openArchive } from '../records/open.js';
import { complain } from '../terminal.js';

/** The options of `sokhop check`. */
export interface CheckOptions extends FixOptions, ChoiceOptions, BaselineOptions {
  readonly format: Format;
  /** `number/growth=warning`, as often as given. */
  readonly rule: readonly string[];
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  /** `sarif=bao-cao.sarif`, as often as given. */
  readonly outputFile: readonly string[];
  /** How many threads; undefined for one a core. */
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly color: boolean;
  readonly locale?: Locale;
}

/** Runs the check and returns the exit code: 0 nothing at or above `--fail-on`, 1 something, 2 the run itself failed. */
export async function check(patterns: readonly string[], options: CheckOptions): Promise<number> {
  const rules = ruleSettings(options.rule);
  const files = outputFiles(options.outputFile);
  refuseContradictions(options);
  const { about, compareWith } = await choose(patterns, options);
  const opened = await openArchive(patterns, { ...options, rules, which: 'comparable', compareWith });
  const { locale } = opened.recording.settings;
  const messages = messagesIn(locale);
  const archive = await Archive.read(opened);
  if (archive.cacheFailure !== null) complain(messages.cacheUnwritten(archive.cacheFailure));

  const found = onlyAbout(archive.report(), about, locale);
  const fixing = await fixDrafts(archive, found, options, locale);
  const sourceOf = (path: string) => archive.sourceOf(path);
  const judged = await againstBaseline(onlyAbout(fixing.report, about, locale), sourceOf, options, messages);
  const { report } = judged;
  const isAside = ({ path }: { readonly path: string }) => about !== null && !about.has(path);
  const failed = [...archive.failures.filter((failure) => !isAside(failure)), ...fixing.failures];
  const outcome: Outcome = {
    report: shown(report, options),
    notes: [
      ...fixing.notes,
      ...(about === null ? [] : comparison(report, archive.size, messages)),
      ...archive.failures.filter(isAside).map(({ text }) => messages.notCompared(text[locale])),
      ...judged.notes,
      ...hidden(report, options, messages),
    ],
    failures: failed,
    sourceOf,
    failOn: options.failOn,
    locale,
    prefix: await prefixOf(process.cwd()),
  };
  const unwritten = await writeReportFiles(files, outcome);
  // Of a run that could read nothing there is nothing to say but why; a program still gets its report.
  if (archive.size > 0 || options.format !== 'pretty') {
    await writeReport(options.format, outcome, fixing.outputTaken ? process.stderr : process.stdout, options.color);
  }
  const allFailures = [...failed, ...unwritten];
  for (const failure of allFailures) complain(failure.text[locale]);
  return exitCode(report, allFailures, options, messages);
}

function refuseContradictions({ fix, fixUnsafe, dryRun, baseline, updateBaseline }: CheckOptions): void {
  if (dryRun && !fix && !fixUnsafe) {
    throw new UsageError({
      vi: '--dry-run đi cùng --fix hoặc --fix-unsafe',
      en: '--dry-run goes with --fix or --fix-unsafe',
    });
  }
  if (updateBaseline && baseline === undefined) {
    throw new UsageError({
      vi: '--update-baseline đi cùng --baseline TỆP',
      en: '--update-baseline goes with --baseline FILE',
    });
  }
  if (updateBaseline && dryRun) {
    throw new UsageError({
      vi: '--update-baseline ghi tệp, nên không đi cùng --dry-run',
      en: '--update-baseline writes, so it does not go with --dry-run',
    });
  }
}

/** What the drafts that the run is about were compared with. */
function comparison({ summary: { files } }: Report, read: number, messages: Messages): string[] {
  return files === 0 ? [messages.noneChanged] : [messages.comparedWith(read - files)];
}

/** The report without what `--quiet` hides; its counts stay true. */
function shown(report: Report, { quiet }: CheckOptions): Report {
  if (!quiet) return report;
  const documents = report.documents.map((document) => ({
    ...document,
    findings: document.findings.filter(({ severity }) => severity === 'error'),
  }));
  return { ...report, documents };
}

function hidden({ summary: { warnings, infos } }: Report, { quiet }: CheckOptions, messages: Messages): string[] {
  return quiet && warnings + infos > 0 ? [messages.hidden(warnings + infos)] : [];
}

/** The way from the root of the repository to a folder, with `/` at its end; nothing at the root or outside of a repository. */
async function prefixOf(folder: string): Promise<string> {
  const root = await repositoryRoot(folder);
  const way = root === null ? '' : relative(root, folder).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}

function exitCode(
  { summary }: Report,
  failures: readonly RunError[],
  { failOn, maxWarnings }: CheckOptions,
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
