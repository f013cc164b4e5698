/** Where the reports of a run go: one to a stream, others to the files of `--output-file`. */
import { resolve } from 'node:path';
import { RunError } from '../errors.js';
import { displayPath } from '../files/find.js';
import { writeOwnFile } from '../files/write.js';
import type { OutputFile } from '../options.js';
import { write } from '../terminal.js';
import { type Format, type Outcome, render, unsaid } from './index.js';

/** Writes the report to a stream; what its format leaves unsaid goes to standard error. */
export async function writeReport(
  format: Format,
  outcome: Outcome,
  stream: NodeJS.WriteStream,
  color: boolean,
): Promise<void> {
  await write(stream, await render(format, outcome, { stream, color }));
  await write(process.stderr, await unsaid(format, outcome));
}

/** Writes the report files, each whole or not at all; gives back those that could not be written. */
export async function writeReportFiles(files: readonly OutputFile[], outcome: Outcome): Promise<readonly RunError[]> {
  const cwd = process.cwd();
  const failures: RunError[] = [];
  for (const { format, file } of files) {
    const absolute = resolve(cwd, file);
    const text = await render(format, outcome, { stream: null, color: false });
    await writeOwnFile(absolute, displayPath(absolute, cwd), text).catch((error: unknown) => {
      if (!(error instanceof RunError)) throw error;
      failures.push(error);
    });
  }
  return failures;
}
