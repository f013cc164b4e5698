/**
 * Lanes: the threads over which the documents of a run are spread. The main thread is one of them; the others are started only where
 * there is enough to do, because each of them loads the program anew.
 */
import { ThreadError } from '../errors.js';
import { newWorker, takeAhead, workersFor } from './ahead.js';
import { type PackedRecord, unpackRecord } from './packed.js';
import type { Recorded, RecordSettings, SourceText } from './recorder.js';

/** Takes texts to their records, in the same order. */
export type Lane = (texts: readonly SourceText[]) => Promise<readonly LaneRecord[]>;

/** A record with the entries that the run needs. */
export interface LaneRecord extends Recorded {
  /** The record with all entries that were asked for, where it is to be kept or was brought so. */
  readonly packed: PackedRecord | null;
}

/** Documents that a worker is given at a time, at most. */
const BATCH = 16;
/** Documents that the main thread takes before it looks after the others, at most. */
const OWN_BATCH = 4;

/** A run over lanes. */
export interface Lanes {
  /** How many threads, the main one included. */
  readonly jobs: number;
  /** At most so many documents that are to be recorded; an empty list when there are no more. */
  readonly next: (most: number) => Promise<readonly SourceText[]>;
  /** How many documents may follow at most. */
  readonly left: () => number;
  /** The lane of the main thread. */
  readonly own: Lane;
  /** Starts another lane. */
  readonly start: () => WorkerLane;
  readonly done: (text: SourceText, recorded: LaneRecord) => void;
}

/** Runs documents over lanes until there are no more. */
export async function run({ jobs, next, left, own, start, done }: Lanes): Promise<void> {
  const workers: WorkerLane[] = [];
  const others: Promise<void>[] = [];
  const all = left();
  let taken = 0;
  let failure: unknown;
  /** Towards the end batches are small, so that all lanes come to it at the same time. */
  const nextBatch = (most: number) => next(Math.min(most, Math.ceil(left() / (4 * jobs)) || 1));
  const drain = async (lane: Lane, most: number) => {
    for (let texts = await nextBatch(most); texts.length > 0 && failure === undefined; texts = await nextBatch(most)) {
      taken += texts.length;
      // As many of those that follow have to be recorded as of those before: the others lie in the cache.
      startOthers(workersFor((left() * taken) / (all - left()), jobs));
      const records = await lane(texts);
      for (const [i, record] of records.entries()) done(texts[i] as SourceText, record);
      // Answers of workers come between two turns of the event loop.
      if (lane === own) await new Promise(setImmediate);
    }
  };
  const startOthers = (most: number) => {
    while (workers.length < most) {
      const worker = start();
      workers.push(worker);
      // Two batches under way each, so that a worker never waits for the main thread.
      for (let twice = 0; twice < 2; twice++) {
        others.push(
          drain(worker.lane, BATCH).catch((error: unknown) => {
            failure ??= error;
          }),
        );
      }
    }
  };
  try {
    await drain(own, OWN_BATCH);
    await Promise.all(others);
    if (failure !== undefined) throw failure;
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

/** A lane in a thread of its own. */
export interface WorkerLane {
  readonly lane: Lane;
  readonly end: () => Promise<unknown>;
}

/** What goes to a worker and comes back. */
export interface Order {
  readonly id: number;
  readonly settings: RecordSettings;
  readonly texts: readonly SourceText[];
}
/** The records packed: strings cross threads faster than objects do. */
export interface Answer {
  readonly id: number;
  readonly recorded: readonly { readonly packed: PackedRecord; readonly under: string }[];
}

/**
 * Starts a worker.
 * @param entry The module that it runs: the program itself, which in a thread is a worker.
 * @param which The entries that the run needs, which may be fewer than the settings ask for.
 */
export function startWorker(entry: URL, settings: RecordSettings, which: RecordSettings['which']): WorkerLane {
  const worker = takeAhead() ?? newWorker(entry);
  const open = new Map<number, { readonly order: Order; settle(answer: Answer): void; fail(error: Error): void }>();
  let failure: Error | null = null;
  let orders = 0;
  const fail = (why: string) => {
    const paths = [...open.values()].flatMap(({ order }) => order.texts.map(({ path }) => path));
    failure ??= new ThreadError(why, paths);
    for (const { fail: reject } of open.values()) reject(failure);
    open.clear();
  };
  worker.on('message', (answer: Answer) => {
    open.get(answer.id)?.settle(answer);
    open.delete(answer.id);
  });
  worker.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
  worker.on('exit', (code) => fail(`exit ${code}`));
  return {
    lane: async (texts) => {
      if (failure !== null) throw failure;
      const order: Order = { id: orders++, settings, texts };
      const answer = await new Promise<Answer>((settle, reject) => {
        open.set(order.id, { order, settle, fail: reject });
        worker.postMessage(order);
      });
      return answer.recorded.map(({ packed, under }) => ({
        record: unpackRecord(packed.comparable, which === 'all' ? packed.others : undefined),
        under,
        packed,
      }));
    },
    end: () => worker.terminate(),
  };
}
