/** The host of programs that run on Node: the disk. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { cellText } from './cell.js';
import type { FileContent, FileHost } from './host.js';
import { unpacksTooLarge } from './spreadsheet-size.js';

/** No configuration and no facts file that a person keeps is larger. In bytes. */
const MOST_BYTES = 32_000_000;

/** The disk. */
export const nodeHost: FileHost = {
  async read(path): Promise<FileContent> {
    try {
      if ((await stat(path)).size > MOST_BYTES) return { kind: 'unreadable', code: 'EFBIG' };
      return { kind: 'bytes', bytes: await readFile(path) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', code };
    }
  },
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  realPath: (path) => realpath(path).then(hostPath, () => path),
  async spreadsheet(bytes) {
    const { readSheet } = await import('read-excel-file/node');
    if (await unpacksTooLarge(Buffer.from(bytes))) return 'too-large';
    const rows = await readSheet(Buffer.from(bytes)).catch(() => null);
    return rows?.map((row) => row.map(cellText)) ?? null;
  },
};

/** A path of this machine as hosts write it: with `/`. */
export function hostPath(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
