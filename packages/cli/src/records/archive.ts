/** The archive of a run: the records of all its documents, and the way back to their texts. */
import { resolve } from 'node:path';
import { type DraftRecord, joinRecords, type Report } from '@sokhop/core/linter';
import { RunError, type UnreadableFileError } from '../errors.js';
import { decode, digestOf, readBytes } from '../files/read.js';
import { Progress } from '../progress.js';
import type { Opened } from './open.js';
import { recordFiles } from './record-files.js';
import { Recorder } from './recorder.js';

/** A document of the archive. */
interface Kept {
  readonly record: DraftRecord;
  /** Null for standard input. */
  readonly absolute: string | null;
  /** The text that lies in no file: of standard input, or with fixes that are not written. */
  readonly text: string | null;
  /** Of the text that was read, to know it again. */
  readonly digest: string;
}

/** The records of a run. Documents may be read again and taken out, so a class. */
export class Archive {
  readonly #documents = new Map<string, Kept>();
  readonly #recorder: Recorder;
  #shown: { readonly path: string; readonly text: string } | null = null;

  private constructor({ recording: { settings, which, configurations } }: Opened) {
    this.#recorder = new Recorder({ ...settings, which }, configurations);
  }

  /** Why documents are missing. */
  readonly failures: UnreadableFileError[] = [];
  /** The system's code where the cache could not be written. */
  cacheFailure: string | null = null;

  /**
   * Records all documents.
   * @throws ConfigurationError, ThreadError
   */
  static async read(opened: Opened): Promise<Archive> {
    const archive = new Archive(opened);
    const { input, files, failures, recording } = opened;
    archive.failures.push(...failures);
    if (input !== null) await archive.take(input.path, input.text, null);
    const unreadable = new Map<string, UnreadableFileError>();
    const progress = new Progress(files.length, recording.settings.locale);
    const notes = await recordFiles(files, recording, {
      recorded: ({ path, absolute }, record, { digest }) => {
        archive.#documents.set(path, { record, absolute, text: null, digest });
        progress.step();
      },
      failed: ({ path }, failure) => {
        unreadable.set(path, failure);
        progress.step();
      },
    }).finally(() => progress.end());
    for (const { path } of files) archive.failures.push(...[unreadable.get(path) ?? []].flat());
    archive.cacheFailure = notes.cacheFailure;
    return archive;
  }

  /** How many documents there are. */
  get size(): number {
    return this.#documents.size;
  }

  /** The paths of the documents. */
  get paths(): readonly string[] {
    return [...this.#documents.keys()].sort();
  }

  /** The records, in no certain order. */
  get records(): readonly DraftRecord[] {
    return Array.from(this.#documents.values(), ({ record }) => record);
  }

  /** The report of the documents as they are now. */
  report(): Report {
    return joinRecords(this.records);
  }

  /** Records a document anew, as its text is now, or would be: `isWritten` says whether its file holds it. `absolute` is null for standard input. */
  async take(path: string, text: string, absolute: string | null, isWritten = absolute !== null): Promise<void> {
    const { record } = await this.#recorder.record({ path, text, absolute: absolute ?? resolve(path) });
    this.#documents.set(path, { record, absolute, text: isWritten ? null : text, digest: digestOf(text) });
    this.#shown = null;
  }

  /** Where a document lies; null for standard input. */
  absoluteOf(path: string): string | null {
    return this.#documents.get(path)?.absolute ?? null;
  }

  /** Takes a document out, because it is no longer there. */
  forget(path: string): void {
    this.#documents.delete(path);
    this.#shown = null;
  }

  /**
   * The text of a document as it was recorded; undefined if it was changed meanwhile. It is read again: an archive of articles would
   * not fit into memory, and only few of them are shown.
   */
  sourceOf(path: string): string | undefined {
    if (this.#shown?.path === path) return this.#shown.text;
    const kept = this.#documents.get(path);
    if (kept === undefined) return undefined;
    const { absolute, digest } = kept;
    const text = kept.text ?? (absolute === null ? undefined : reread(absolute, path, digest));
    this.#shown = text === undefined ? null : { path, text };
    return text;
  }
}

function reread(absolute: string, path: string, digest: string): string | undefined {
  try {
    const bytes = readBytes(absolute, path);
    return digestOf(bytes) === digest ? decode(bytes, path) : undefined;
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return undefined;
  }
}
