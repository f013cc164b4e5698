/** Writing files: whole or not at all; a draft with its mode kept, and only if nobody else changed it meanwhile. */
import { access, constants, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { ChangedFileError, LinkOutError, UnwritableFileError } from '../errors.js';
import { isWithin, repositoryRoot } from './repository.js';

/**
 * Replaces a draft's text.
 * @param before The text as it was read; if the file no longer holds it, it is left alone.
 * @throws ChangedFileError, UnwritableFileError, LinkOutError
 */
export async function writeDraftFile(absolute: string, path: string, before: string, after: string): Promise<void> {
  if (await leadsOut(absolute)) throw new LinkOutError(path);
  const current = await readFile(absolute).catch(() => null);
  if (current === null || !current.equals(Buffer.from(before, 'utf8'))) throw new ChangedFileError(path);
  await orUnwritable(path, async () => {
    // A new file in the place of one that may not be written would be possible, and against the owner's will.
    await access(absolute, constants.W_OK);
    await writeFileAtomic(absolute, after);
  });
}

/**
 * Writes a file of the run's own, a report or a baseline, and the folders that lead to it. A device or pipe is written as it is.
 * @throws UnwritableFileError
 */
export async function writeOwnFile(absolute: string, path: string, content: string | Uint8Array): Promise<void> {
  await orUnwritable(path, async () => {
    await makeFolder(dirname(absolute));
    const info = await stat(absolute).catch(() => null);
    if (info === null || info.isFile() || info.isDirectory())
      await writeFileAtomic(absolute, typeof content === 'string' ? content : Buffer.from(content));
    else await writeFile(absolute, content);
  });
}

/** Makes a folder and those that lead to it. Node's own way goes on for ever where the system takes no new folder, as under `/proc`. */
async function makeFolder(folder: string): Promise<void> {
  const isThere = (path: string) =>
    stat(path).then(
      () => true,
      () => false,
    );
  if (await isThere(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch(async (error: unknown) => {
    // Another program may have made it meanwhile.
    if (!(await isThere(folder))) throw error;
  });
}

/** Whether a file is a link that leads out of its repository: a repository of somebody else must not choose what is written elsewhere. */
async function leadsOut(absolute: string): Promise<boolean> {
  const root = await repositoryRoot(dirname(absolute));
  if (root === null) return false;
  const [file, folder] = await Promise.all([realpath(absolute), realpath(root)]).catch(() => [absolute, root]);
  return !isWithin(file as string, folder as string);
}

async function orUnwritable(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UnwritableFileError(path, code);
  }
}
