/**
 * Threads started ahead: loading the program takes a thread a third of a second, and where a command plainly leads to many drafts that
 * third of a second passes while the main thread loads it too. Nothing else of the program is loaded here.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isMarkdown, isPassedOver } from '@sokhop/configuration/names';

/** Workers are started where so many documents are likely to follow: below, starting them takes longer than it saves. */
const WORTH_IT = 80;
/** And one for each so many: a machine of many cores would load more programs than it reads drafts. */
const EACH = 40;

/** How many threads besides the main one so many documents are worth. */
export function workersFor(documents: number, jobs: number): number {
  return documents < WORTH_IT ? 0 : Math.min(jobs - 1, Math.floor(documents / EACH));
}

/** Megabytes of a worker for what is new: a draft and all that is made of it fit in. With half of that a run takes a twentieth more time. */
const YOUNG = 32;

/** A thread that waits for its settings. */
export function newWorker(entry: URL): Worker {
  return new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
}

/** Threads that were started ahead and that nobody has taken yet. */
const waiting = new Set<Worker>();

/** A thread that was started ahead; undefined where there is none. */
export function takeAhead(): Worker | undefined {
  for (const worker of waiting) {
    waiting.delete(worker);
    worker.ref();
    return worker;
  }
  return undefined;
}

/** The commands that read many drafts. */
const READING = new Set(['check', 'ledger']);

/**
 * Starts the threads that a command line will want, where its words alone tell: it reads drafts, and the folders that it names hold many.
 * A wrong guess costs time and nothing else: threads that nobody takes end with the program, and those that nobody started ahead are
 * started when they are wanted. With a cache there is no telling, for most drafts may lie in it.
 */
export function startAhead(entry: URL, [command = '', ...words]: readonly string[]): void {
  if (!READING.has(command) || words.some((word) => word.startsWith('--cache'))) return;
  const cores = availableParallelism();
  const jobs = Math.min(jobsOf(words) ?? cores, cores);
  if (!(jobs > 1)) return;
  const workers = workersFor(countDrafts(words, jobs * EACH), jobs);
  for (let i = 0; i < workers; i++) {
    const worker = newWorker(entry);
    worker.unref();
    waiting.add(worker);
    // What fails before it is wanted is told when it fails again.
    worker.on('error', () => waiting.delete(worker));
  }
}

function jobsOf(words: readonly string[]): number | null {
  const at = words.findIndex((word) => word === '--jobs' || word.startsWith('--jobs='));
  return at < 0 ? null : Number(words[at]?.split('=')[1] ?? words[at + 1]);
}

/**
 * How many drafts words name, by themselves or by the folders that hold them: not counted beyond `most`. Words that name nothing are passed
 * over, and no more than some folders are looked into.
 */
function countDrafts(words: readonly string[], most: number): number {
  let drafts = words.filter(isMarkdown).length;
  const folders = words.filter((word) => !word.startsWith('-'));
  for (let i = 0; i < Math.min(folders.length, MOST_FOLDERS) && drafts < most; i++) {
    const folder = folders[i] as string;
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory() && !isPassedOver(entry.name)) folders.push(join(folder, entry.name));
      else if (entry.isFile() && isMarkdown(entry.name)) drafts++;
    }
  }
  return drafts;
}

/** An archive of many folders shows in the first of them that it holds many drafts. */
const MOST_FOLDERS = 200;

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
