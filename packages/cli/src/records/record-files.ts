/** From files to records: reads them, takes what the cache holds, and spreads the rest over threads. */
import { availableParallelism } from 'node:os';
import type { DraftRecord } from '@sokhop/core/linter';
import type { Configurations } from '../config/find.js';
import { setOptimising } from '../engine.js';
import { UnreadableFileError } from '../errors.js';
import type { DraftFile } from '../files/find.js';
import { decode, digestOf, readBytes } from '../files/read.js';
import { workersFor } from './ahead.js';
import { RecordCache, sweep } from './cache.js';
import { type LaneRecord, run, startWorker } from './lanes.js';
import { packRecord } from './packed.js';
import { Recorder, type RecordSettings, type SourceText } from './recorder.js';

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
  readonly recorded: (file: DraftFile, record: DraftRecord, content: Content) => void;
  /** A file that cannot be read does not stop the others. */
  readonly failed: (file: DraftFile, failure: UnreadableFileError) => void;
}

/** What the file of a draft holds. */
export interface Content {
  readonly digest: string;
  /** To be asked for when the document is told of, not later. */
  readonly text: () => string;
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
  const underWay = new Map<string, { readonly file: DraftFile; readonly content: Content }>();
  let at = 0;
  const threads = jobs ?? availableParallelism();
  // On a core of its own the optimiser costs nothing. A few drafts may differ much in length; of many, a part takes about that part of the time.
  const isFull = 1 + workersFor(queue.length, threads) >= availableParallelism();
  const late = isFull && queue.length >= MANY ? Math.round(queue.length * 0.4) : -1;

  /** The next file that is not in the cache. */
  const nextText = async (): Promise<SourceText | null> => {
    for (let file = queue[at++]; file !== undefined; file = queue[at++]) {
      if (at === late) setOptimising(false);
      const { path, absolute } = file;
      const under = await recorder.under(absolute);
      try {
        const bytes = readBytes(absolute, path);
        const digest = digestOf(bytes);
        const record = cache?.get({ path, digest, under }) ?? null;
        if (record === null) {
          const text = decode(bytes, path);
          underWay.set(path, { file, content: { digest, text: () => text } });
          return { path, absolute, text };
        }
        visit.recorded(file, record, { digest, text: () => decode(bytes, path) });
      } catch (error) {
        if (!(error instanceof UnreadableFileError)) throw error;
        visit.failed(file, error);
      }
      parts.finished(path);
    }
    return null;
  };
  const finish = ({ path }: SourceText, { record, under, packed }: LaneRecord) => {
    const { file, content } = underWay.get(path) as { file: DraftFile; content: Content };
    underWay.delete(path);
    if (packed !== null) cache?.put({ path, digest: content.digest, under }, record, packed);
    visit.recorded(file, record, content);
    parts.finished(path);
  };

  try {
    await run({
      jobs: threads,
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
        const recorded: LaneRecord[] = [];
        for (const text of texts) {
          const { record, under } = await recorder.record(text);
          const packed = cache === null ? null : packRecord(record);
          recorded.push({ record: cache === null || which === 'all' ? record : comparable(record), under, packed });
        }
        return recorded;
      },
      start: () => startWorker(new URL(import.meta.url), recordSettings, which),
      done: finish,
    });
  } finally {
    setOptimising(true);
  }
  return { cacheFailure: cache?.failure ?? null };
}

/** From so many drafts on a run is long. */
const MANY = 80;

/** A record with only the entries that checking needs. */
function comparable(record: DraftRecord): DraftRecord {
  return { ...record, entries: record.entries.filter(({ key }) => key !== null) };
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
