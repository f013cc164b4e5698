/** What is wrong with a configuration or a file that it names, and where. */
import type { FileProblem } from '@sokhop/core/linter';
import type { Localised } from '@sokhop/core/rules';
import type { FileContent, FileHost } from './host.js';
import { systemReason } from './system-reason.js';

/** A mistake in one of the files. */
export interface PlacedProblem extends FileProblem {
  /** The file, as an absolute path. */
  readonly file: string;
}

/** Why a file that is there gives no text. */
export type NoText = { readonly kind: 'absent' } | { readonly kind: 'broken'; readonly why: Localised<string> };

/** The most bytes that a file of settings or values may have. */
const LARGEST = 20_000_000;

/** What was read, or why nothing was: too large, or the system would not. */
export async function readBytes(
  host: FileHost,
  path: string,
): Promise<Extract<FileContent, { kind: 'bytes' }> | NoText> {
  const content = await host.read(path);
  if (content.kind === 'unreadable') {
    return { kind: 'broken', why: systemReason(content.code) };
  }
  if (content.kind === 'bytes' && content.bytes.length > LARGEST) {
    const [size, most] = [content.bytes.length, LARGEST].map((bytes) => Math.round(bytes / 1_000_000));
    const why = { vi: `tệp lớn ${size} MB, quá mức ${most} MB`, en: `the file has ${size} MB, more than ${most} MB` };
    return { kind: 'broken', why };
  }
  return content;
}

/** The text of bytes; null where they are not UTF-8. A byte-order mark is no part of it. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What to say of bytes that are no text. */
export const NOT_UTF8: Localised<string> = {
  vi: 'tệp không phải UTF-8; hãy lưu lại bằng UTF-8',
  en: 'the file is not UTF-8; save it as UTF-8',
};
