/** `--fix`, `--fix-unsafe` and `--dry-run`: makes the fixes of a report in the drafts, or shows the difference they would make. */
import { applyFixes, type Report } from '@sokhop/core/linter';
import { type Input, readOne } from './drafts.js';
import { RunError } from './errors.js';
import { lintInputs, type RunSettings } from './lint.js';
import { messagesIn } from './messages.js';
import { write } from './terminal.js';

/** What to do with the fixes that findings offer. */
export interface FixOptions {
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
  readonly dryRun?: boolean;
}

/** What fixing came to. */
export interface Fixing {
  /** The drafts as they are now, and their report. */
  readonly inputs: readonly Input[];
  readonly report: Report;
  readonly notes: readonly string[];
  readonly failures: readonly RunError[];
  /** Whether standard output carries a fixed draft or a diff, so that the report has to stand aside. */
  readonly outputTaken: boolean;
}

/** Does what the options ask; without any of them, nothing. */
export async function fixDrafts(
  inputs: readonly Input[],
  report: Report,
  options: FixOptions,
  settings: RunSettings,
): Promise<Fixing> {
  if (!options.fix && !options.fixUnsafe) return { inputs, report, notes: [], failures: [], outputTaken: false };
  const fixes = fixesOf(report, inputs, options.fixUnsafe === true);
  return options.dryRun ? showDifference(fixes, inputs, report, settings) : writeFixes(fixes, inputs, report, settings);
}

/** A draft's text after its fixes. */
interface FixedDraft {
  readonly input: Input;
  readonly text: string;
  readonly applied: number;
}

function fixesOf(report: Report, inputs: readonly Input[], unsafe: boolean): FixedDraft[] {
  const findings = new Map(report.documents.map((document) => [document.path, document.findings]));
  return inputs.map((input) => {
    const { text, applied } = applyFixes(input.draft.source, findings.get(input.draft.path) ?? [], { unsafe });
    return { input, text, applied };
  });
}

async function showDifference(
  fixes: readonly FixedDraft[],
  inputs: readonly Input[],
  report: Report,
  { locale }: RunSettings,
): Promise<Fixing> {
  const { unifiedDiff } = await import('./formats/diff.js');
  const changed = fixes.filter(({ input, text }) => text !== input.draft.source);
  for (const { input, text } of changed) {
    await write(process.stdout, unifiedDiff(input.draft.path, input.draft.source, text));
  }
  return { inputs, report, notes: [messagesIn(locale).wouldFix(...sizeOf(changed))], failures: [], outputTaken: true };
}

async function writeFixes(
  fixes: readonly FixedDraft[],
  inputs: readonly Input[],
  report: Report,
  settings: RunSettings,
): Promise<Fixing> {
  const { writeDraftFile } = await import('./files/write.js');
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
    inputs: now,
    report: written.length === 0 ? report : lintInputs(now, settings),
    notes: written.length === 0 ? [] : [messagesIn(settings.locale).fixed(...sizeOf(written))],
    failures,
    outputTaken: inputs.some((input) => input.absolute === null),
  };
}

function sizeOf(fixes: readonly FixedDraft[]): [fixes: number, files: number] {
  return [fixes.reduce((sum, { applied }) => sum + applied, 0), fixes.length];
}
