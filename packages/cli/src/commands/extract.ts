/** `sokhop extract`: every figure of the drafts with all that the text says of it, as JSON. */
import { resolve } from 'node:path';
import { type ExtractedDocument, extract as extractDraft } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { type RunError, UnreadableFileError } from '../errors.js';
import { readDraftFile } from '../files/read.js';
import { openArchive } from '../records/open.js';
import { Recorder } from '../records/recorder.js';
import { complain, write } from '../terminal.js';

/** The options of `sokhop extract`. */
export interface ExtractOptions {
  readonly stdinFilename?: string;
  readonly locale?: Locale;
  /** Also every mention, and every digit run that is no figure with the reason. */
  readonly mentions?: boolean;
  /** Also the words that gave each field of a figure. */
  readonly explain?: boolean;
}

/** Writes the figures and returns the exit code: 2 when a file could not be read. */
export async function extract(patterns: readonly string[], options: ExtractOptions): Promise<number> {
  const { files, input, failures, configurations, recording } = await openArchive(patterns, {
    ...options,
    which: 'all',
  });
  const recorder = new Recorder({ ...recording.settings, which: 'all' }, configurations);
  const documents: ExtractedDocument[] = [];
  const unreadable: RunError[] = [...failures];
  const add = async (path: string, absolute: string, text: string) => {
    const draft = await recorder.draft({ path, absolute, text });
    documents.push(extractDraft(draft, { mentions: options.mentions === true, explain: options.explain === true }));
  };
  if (input !== null) await add(input.path, resolve(input.path), input.text);
  for (const { path, absolute } of files) {
    try {
      await add(path, absolute, readDraftFile(absolute, path));
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      unreadable.push(error);
    }
  }
  await write(process.stdout, `${JSON.stringify({ version: 1, documents })}\n`);
  for (const failure of unreadable) complain(failure.text[recording.settings.locale]);
  return unreadable.length > 0 ? 2 : 0;
}
