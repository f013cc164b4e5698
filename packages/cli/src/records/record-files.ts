/** From files to records: reads them, takes what the cache holds, and spreads the rest over threads. */
import { availableParallelism } from 'node:os';
import type { DraftRecord } from '@sokhop/core/linter';
import type { Configurations } from '../config/find.js';
import { UnreadableFileError } from '../errors.js';
import type { DraftFile } from '../files/find.js';
import { readDraftFile } from '../files/read.js';
import { RecordCache, sweep } from './cache.js';
import { run, startWorker } from './lanes.js';
import { type Recorded, Recorder, type RecordSettings, type SourceText } from './recorder.js';

/** How to record. */
export interface Recording {
  readonly settings: Omit<RecordSettings, 'which'>;
  readonly configurations: Configurations;
  readonly which: RecordSettings['which'];
  /** How many threads; undefined for as many as the machine has cores. */
  readonly jobs?: number | undefined;
  /** The folder of the cache; undefined for none. */
  readonly cache?: string | undefined;
}

/** Called for each document, in no certain order. */
export interface Visitor {
  readonly recorded: (file: DraftFile, record: DraftRecord, text: string) => void;
  /** A file that cannot be read does not stop the others. */
  readonly failed: (file: DraftFile, failure: UnreadableFileError) => void;
}

/** What recording came to, besides the records. */
export interface RecordingNotes {
  /** The system's code where the cache could not be written. */
  readonly cacheFailure: string | null;
}

/**
 * Records files. Holds no more of them than are under way.
 * @throws ConfigurationError; ThreadError when a worker breaks down.
 */
export async function recordFiles(
  files: readonly DraftFile[],
  { settings, configurations, which, jobs, cache: folder }: Recording,
  visit: Visitor,
): Promise<RecordingNotes> {
  const cache = folder === undefined ? null : new RecordCache(folder, settings.cwd, settings.today, which);
  // The cache keeps all figures, whatever this run needs.
  const recordSettings: RecordSettings = { ...settings, which: cache === null ? which : 'all' };
  const recorder = new Recorder(recordSettings, configurations);
  if (folder !== undefined) sweep(folder, Date.now());
  const queue = cache === null ? files : inParts(files);
  const parts = new Parts(queue, cache);
  let at = 0;

  const finish = (file: DraftFile, text: string, { record, under }: Recorded, isNew: boolean) => {
    const { path } = file;
    visit.recorded(file, isNew && cache !== null ? cache.put({ path, text, under }, record) : record, text);
    parts.finished(path);
  };
  /** The next file that is not in the cache. */
  const nextText = async (): Promise<SourceText | null> => {
    for (let file = queue[at++]; file !== undefined; file = queue[at++]) {
      const { path, absolute } = file;
      const under = await recorder.under(absolute);
      const text = readOrFail(file, visit);
      if (text === null) {
        parts.finished(path);
        continue;
      }
      const record = cache?.get({ path, text, under }) ?? null;
      if (record === null) return { path, absolute, text };
      finish(file, text, { record, under }, false);
    }
    return null;
  };

  await run({
    jobs: jobs ?? availableParallelism(),
    left: () => queue.length - at,
    next: async (most) => {
      const texts: SourceText[] = [];
      while (texts.length < most) {
        const text = await nextText();
        if (text === null) break;
        texts.push(text);
      }
      return texts;
    },
    own: async (texts) => {
      const recorded: Recorded[] = [];
      for (const text of texts) recorded.push(await recorder.record(text));
      return recorded;
    },
    start: () => startWorker(new URL(import.meta.url), recordSettings),
    done: (text, recorded) => finish(text, text.text, recorded, true),
  });
  return { cacheFailure: cache?.failure ?? null };
}

function readOrFail(file: DraftFile, visit: Visitor): string | null {
  try {
    return readDraftFile(file.absolute, file.path);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    visit.failed(file, error);
    return null;
  }
}

/** Files in the order of the parts of the cache. */
function inParts(files: readonly DraftFile[]): DraftFile[] {
  return files
    .map((file) => ({ file, part: RecordCache.partOf(file.path) }))
    .sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : 0))
    .map(({ file }) => file);
}

/** Closes each part of the cache when the last of its files is done. */
class Parts {
  readonly #open = new Map<string, number>();

  constructor(
    files: readonly DraftFile[],
    private readonly cache: RecordCache | null,
  ) {
    if (cache === null) return;
    for (const { path } of files) {
      const part = RecordCache.partOf(path);
      this.#open.set(part, (this.#open.get(part) ?? 0) + 1);
    }
  }

  finished(path: string): void {
    if (this.cache === null) return;
    const part = RecordCache.partOf(path);
    const left = (this.#open.get(part) ?? 1) - 1;
    this.#open.set(part, left);
    if (left === 0) this.cache.close(part);
  }
}
