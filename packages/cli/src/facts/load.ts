/** The workspace's facts: the files that `facts:` of `sokhop.yaml` names, with every mistake in them told. */
import type { Fact } from '@sokhop/core/figures';
import { findFacts, nothingFound } from '@sokhop/server/facts';
import { FactsError, type RunText, UnreadableFileError } from '../errors.js';
import { displayPath } from '../files/find.js';

/**
 * The facts of all files that the patterns lead to, in the order of their paths.
 * @throws FactsError with file, line and column of every mistake; a pattern that leads to no facts file is one.
 */
export async function loadFacts(patterns: readonly string[], folder: string, cwd: string): Promise<readonly Fact[]> {
  const { facts, files, unmatched, unreadable } = await findFacts(patterns, folder, (file) => displayPath(file, cwd));
  const [broken] = unreadable;
  if (broken !== undefined) {
    const path = displayPath(broken.file, cwd);
    throw new UnreadableFileError(
      path,
      broken.code === null ? { kind: 'no-spreadsheet' } : { kind: 'system', code: broken.code },
    );
  }
  const mistakes: RunText[] = unmatched.map(nothingFound);
  for (const { file, problems } of files) {
    const path = displayPath(file, cwd);
    for (const { line, column, message } of problems) {
      mistakes.push({ vi: `${path}:${line}:${column}: ${message.vi}`, en: `${path}:${line}:${column}: ${message.en}` });
    }
  }
  if (mistakes.length > 0) throw new FactsError(mistakes);
  return facts;
}
