/** Reading a draft from the disk or from standard input: text as it stands, or a clear reason why it is none. */

import { isUtf8 } from 'node:buffer';
import { lstat, readFile, stat } from 'node:fs/promises';
import { type Unreadable, UnreadableFileError } from '../errors.js';

/** The most bytes that a draft may have: a letter or an article has some thousands. */
export const MAX_BYTES = 10_000_000;

/**
 * The text of a draft, byte-order mark and line endings as they are.
 * @param path The path that an error names.
 * @throws UnreadableFileError when it is no regular file, too large, binary or not UTF-8.
 */
export async function readDraftFile(absolute: string, path: string): Promise<string> {
  let bytes: Buffer;
  try {
    const info = await stat(absolute);
    if (!info.isFile()) throw new UnreadableFileError(path, { kind: 'not-a-file' });
    if (info.size > MAX_BYTES) {
      throw new UnreadableFileError(path, { kind: 'too-large', bytes: info.size, limit: MAX_BYTES });
    }
    bytes = await readFile(absolute);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(path, await systemReason(absolute, error));
  }
  return decode(bytes, path);
}

/** The text of standard input. `path` is what an error names. */
export async function readStandardInput(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MAX_BYTES) throw new UnreadableFileError(path, { kind: 'too-large', bytes: length, limit: MAX_BYTES });
  }
  return decode(Buffer.concat(chunks), path);
}

function decode(bytes: Buffer, path: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new UnreadableFileError(path, { kind: 'utf-16' });
  if (bytes.includes(0)) throw new UnreadableFileError(path, { kind: 'binary' });
  if (!isUtf8(bytes)) throw new UnreadableFileError(path, { kind: 'not-utf-8', line: firstBadLine(bytes) });
  return bytes.toString('utf8');
}

/** The line, from 1, that holds the first bytes that are not UTF-8. A line break is never part of another character. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  return line;
}

async function systemReason(absolute: string, error: unknown): Promise<Unreadable> {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ELOOP') {
    const isLink = await lstat(absolute)
      .then((info) => info.isSymbolicLink())
      .catch(() => false);
    if (isLink) return { kind: 'dangling' };
  }
  return { kind: 'system', code };
}
