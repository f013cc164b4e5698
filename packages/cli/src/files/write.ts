/** Writing a fixed draft: whole or not at all, its mode kept, and only if nobody else changed it meanwhile. */
import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { ChangedFileError, UnwritableFileError } from '../errors.js';

/**
 * Replaces a draft's text.
 * @param before The text as it was read; if the file no longer holds it, it is left alone.
 * @throws ChangedFileError, UnwritableFileError
 */
export async function writeDraftFile(absolute: string, path: string, before: string, after: string): Promise<void> {
  const current = await readFile(absolute).catch(() => null);
  if (current === null || !current.equals(Buffer.from(before, 'utf8'))) throw new ChangedFileError(path);
  try {
    await writeFileAtomic(absolute, after);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UnwritableFileError(path, code);
  }
}
