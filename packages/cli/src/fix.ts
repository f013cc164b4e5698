/** `--fix`, `--fix-unsafe` and `--dry-run`: makes the fixes of a report in the drafts, or shows the difference they would make. */
import { applyFixes, type Report } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { ChangedFileError, RunError } from './errors.js';
import { messagesIn } from './messages.js';
import type { Archive } from './records/archive.js';
import { write } from './terminal.js';

/** What to do with the fixes that findings offer. */
export interface FixOptions {
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
  readonly dryRun?: boolean;
}

/** What fixing came to. */
export interface Fixing {
  /** The report of the drafts as they are now, or with `--dry-run` would be. */
  readonly report: Report;
  readonly notes: readonly string[];
  readonly failures: readonly RunError[];
  /** Whether standard output carries a fixed draft or a diff, so that the report has to stand aside. */
  readonly outputTaken: boolean;
}

/** Does what the options ask; without any of them, nothing. The archive then holds the drafts of the report. */
export async function fixDrafts(
  archive: Archive,
  report: Report,
  options: FixOptions,
  locale: Locale,
): Promise<Fixing> {
  if (!options.fix && !options.fixUnsafe) return { report, notes: [], failures: [], outputTaken: false };
  const fixed = fixedDrafts(archive, report, options.fixUnsafe === true);
  return (options.dryRun ? showDifference : writeFixes)(fixed, archive, report, locale);
}

/** A draft before and after its fixes. */
interface FixedDraft {
  readonly path: string;
  /** Undefined where it was changed since it was read. */
  readonly source: string | undefined;
  readonly text: string;
  readonly applied: number;
}

/** One by one, because all texts of an archive would not fit into memory. Standard input comes also without a fix: its text is the output. */
function* fixedDrafts(archive: Archive, { documents }: Report, unsafe: boolean): Iterable<FixedDraft> {
  for (const { path, findings } of documents) {
    const isInput = archive.absoluteOf(path) === null;
    if (!isInput && findings.every(({ fixes }) => fixes.length === 0)) continue;
    const source = archive.sourceOf(path);
    const { text, applied } = applyFixes(source ?? '', findings, { unsafe });
    if (isInput || applied > 0) yield { path, source, text, applied };
  }
}

/** The report is of what the fixes would leave: what they settle stands in the difference. */
async function showDifference(
  fixed: Iterable<FixedDraft>,
  archive: Archive,
  report: Report,
  locale: Locale,
): Promise<Fixing> {
  const { unifiedDiff } = await import('./formats/diff.js');
  let [fixes, files] = [0, 0];
  for (const { path, source, text, applied } of fixed) {
    if (source === undefined || text === source) continue;
    await write(process.stdout, unifiedDiff(path, source, text));
    await archive.take(path, text, archive.absoluteOf(path), false);
    fixes += applied;
    files++;
  }
  return {
    report: files === 0 ? report : archive.report(),
    notes: [messagesIn(locale).wouldFix(fixes, files)],
    failures: [],
    outputTaken: true,
  };
}

async function writeFixes(
  fixed: Iterable<FixedDraft>,
  archive: Archive,
  report: Report,
  locale: Locale,
): Promise<Fixing> {
  const { writeDraftFile } = await import('./files/write.js');
  const failures: RunError[] = [];
  let [fixes, files, outputTaken] = [0, 0, false];
  for (const { path, source, text, applied } of fixed) {
    const absolute = archive.absoluteOf(path);
    try {
      if (source === undefined) throw new ChangedFileError(path);
      if (absolute === null) {
        await write(process.stdout, text);
        outputTaken = true;
      }
      if (text === source) continue;
      if (absolute !== null) await writeDraftFile(absolute, path, source, text);
      await archive.take(path, text, absolute);
      fixes += applied;
      files++;
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      failures.push(error);
    }
  }
  return {
    report: files === 0 ? report : archive.report(),
    notes: files === 0 ? [] : [messagesIn(locale).fixed(fixes, files)],
    failures,
    outputTaken,
  };
}
