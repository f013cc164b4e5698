/** `sokhop check`: lints drafts, reports, fixes, and says by its exit code whether the run may pass. */
import {
  applyFixes,
  nearest,
  type Report,
  type RuleSetting,
  ruleNameProblem,
  ruleSettingSchema,
} from '@sokhop/core/linter';
import type { Locale, Severity } from '@sokhop/core/rules';
import { type Input, localeOf, readInputs, readOne } from '../drafts.js';
import { RunError, UsageError } from '../errors.js';
import { lintInputs, type RunSettings } from '../lint.js';
import { type Messages, messagesIn } from '../messages.js';
import { coloursFor, complain, widthOf, write } from '../terminal.js';

/** The options of `sokhop check`. */
export interface CheckOptions {
  readonly format: 'pretty' | 'json';
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
  readonly dryRun?: boolean;
  /** `number/growth=warning`, as often as given. */
  readonly rule: readonly string[];
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly locale?: Locale;
}

/** Runs the check and returns the exit code: 0 nothing at or above `--fail-on`, 1 something, 2 the run itself failed. */
export async function check(patterns: readonly string[], options: CheckOptions): Promise<number> {
  const rules = ruleSettings(options.rule);
  if (options.dryRun && !options.fix && !options.fixUnsafe) {
    throw new UsageError({
      vi: '--dry-run đi cùng --fix hoặc --fix-unsafe',
      en: '--dry-run goes with --fix or --fix-unsafe',
    });
  }
  const { inputs, failures, configuration, unapplied } = await readInputs(patterns, options.stdinFilename);
  const settings: RunSettings = { locale: localeOf(options.locale, configuration), rules };
  const messages = messagesIn(settings.locale);
  for (const key of unapplied) complain(messages.unapplied(key));
  const report = lintInputs(inputs, settings);

  const fixes = options.fix || options.fixUnsafe ? fixesOf(report, inputs, options.fixUnsafe === true) : [];
  const outcome = options.dryRun
    ? await showDifference(fixes, report, messages)
    : await writeFixes(fixes, inputs, report, settings);
  const allFailures = [...failures, ...outcome.failures];

  // Where standard output carries a fixed draft or a diff, the report stands aside.
  const stream = outcome.outputTaken ? process.stderr : process.stdout;
  // Of a run that could read nothing there is nothing to say but why; a program still gets its JSON.
  if (inputs.length > 0 || options.format === 'json') {
    await write(stream, await render(shown(outcome.report, options), outcome, stream, options, messages));
  }
  for (const failure of allFailures) complain(failure.text[settings.locale]);
  return exitCode(outcome.report, allFailures, options, messages);
}

/** The settings of `--rule id=severity`. */
function ruleSettings(flags: readonly string[]): Readonly<Record<string, RuleSetting>> {
  const settings: Record<string, RuleSetting> = {};
  for (const flag of flags) {
    const [name = '', severity = ''] = flag.split(/=(.*)/su);
    const setting = ruleSettingSchema.safeParse(severity);
    if (!setting.success) throw new UsageError(badSettingMessage(flag, severity));
    const problem = ruleNameProblem(name);
    if (problem !== null) throw new UsageError(problem);
    settings[name] = setting.data;
  }
  return settings;
}

function badSettingMessage(flag: string, severity: string): UsageError['text'] {
  const near = nearest(severity, ruleSettingSchema.options);
  return {
    vi: `--rule ${flag}: cần dạng quy-tắc=mức, mức là ${ruleSettingSchema.options.join(', ')}${near === null ? '' : `; có phải “${near}”?`}`,
    en: `--rule ${flag}: expected rule=severity with one of ${ruleSettingSchema.options.join(', ')}${near === null ? '' : `; did you mean “${near}”?`}`,
  };
}

/** A draft's text before and after its fixes. */
interface FixedDraft {
  readonly input: Input;
  readonly text: string;
  readonly applied: number;
}

/** What a run has to report after its fixes. */
interface Outcome {
  readonly report: Report;
  readonly notes: readonly string[];
  readonly failures: readonly RunError[];
  readonly outputTaken: boolean;
}

function fixesOf(report: Report, inputs: readonly Input[], unsafe: boolean): FixedDraft[] {
  const findings = new Map(report.documents.map((document) => [document.path, document.findings]));
  return inputs.map((input) => {
    const { text, applied } = applyFixes(input.draft.source, findings.get(input.draft.path) ?? [], { unsafe });
    return { input, text, applied };
  });
}

async function showDifference(fixes: readonly FixedDraft[], report: Report, messages: Messages): Promise<Outcome> {
  const { unifiedDiff } = await import('../formats/diff.js');
  const changed = fixes.filter(({ input, text }) => text !== input.draft.source);
  for (const { input, text } of changed) {
    await write(process.stdout, unifiedDiff(input.draft.path, input.draft.source, text));
  }
  return { report, notes: [messages.wouldFix(...sizeOf(changed))], failures: [], outputTaken: true };
}

async function writeFixes(
  fixes: readonly FixedDraft[],
  inputs: readonly Input[],
  report: Report,
  settings: RunSettings,
): Promise<Outcome> {
  if (fixes.length === 0) return { report, notes: [], failures: [], outputTaken: false };
  const { writeDraftFile } = await import('../files/write.js');
  const written: FixedDraft[] = [];
  const failures: RunError[] = [];
  for (const fixed of fixes) {
    const { input, text } = fixed;
    if (input.absolute === null) await write(process.stdout, text);
    if (text === input.draft.source) continue;
    try {
      if (input.absolute !== null) await writeDraftFile(input.absolute, input.draft.path, input.draft.source, text);
      written.push(fixed);
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      failures.push(error);
    }
  }
  const texts = new Map(written.map(({ input, text }) => [input, text]));
  const now = inputs.map((input) => {
    const text = texts.get(input);
    return text === undefined ? input : { ...input, draft: readOne(text, input.draft.path, input.configuration) };
  });
  return {
    report: written.length === 0 ? report : lintInputs(now, settings),
    notes: written.length === 0 ? [] : [messagesIn(settings.locale).fixed(...sizeOf(written))],
    failures,
    outputTaken: inputs.some((input) => input.absolute === null),
  };
}

function sizeOf(fixes: readonly FixedDraft[]): [fixes: number, files: number] {
  return [fixes.reduce((sum, { applied }) => sum + applied, 0), fixes.length];
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

async function render(
  report: Report,
  outcome: Outcome,
  stream: NodeJS.WriteStream,
  { format, color, quiet }: CheckOptions,
  messages: Messages,
): Promise<string> {
  if (format === 'json') {
    const { jsonReport } = await import('../formats/json.js');
    return jsonReport(report);
  }
  const { prettyFindings, prettySummary } = await import('../formats/pretty.js');
  const options = { messages, colours: coloursFor(stream, color), width: widthOf(stream) };
  const { warnings, infos } = report.summary;
  const notes = quiet && warnings + infos > 0 ? [...outcome.notes, messages.hidden(warnings + infos)] : outcome.notes;
  const lines = notes.map((note) => `${note}\n`).join('');
  return `${prettyFindings(report, options)}${lines}${prettySummary(report, options)}`;
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
