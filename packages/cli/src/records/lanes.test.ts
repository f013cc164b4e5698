/** A worker that breaks down is said once, with the file it was at; the run does not hang. */
import { expect, test } from 'vitest';
import { ThreadError } from '../errors.js';
import { workersFor } from './ahead.js';
import { type LaneRecord, run, startWorker } from './lanes.js';
import type { RecordSettings, SourceText } from './recorder.js';

const SETTINGS: RecordSettings = { locale: 'vi', rules: {}, cwd: '.', today: '2024-01-01', which: 'comparable' };

/** Runs so many texts over two lanes, the second of them a worker of this code. */
async function runWith(worker: string, count: number): Promise<string[]> {
  const texts = Array.from(
    { length: count },
    (_, i): SourceText => ({ path: `${i}.md`, absolute: `/${i}.md`, text: '' }),
  );
  const done: string[] = [];
  await run({
    jobs: 2,
    next: async (most) => texts.splice(0, most),
    left: () => texts.length,
    own: async (own) => own.map(({ path }) => ({ under: path }) as LaneRecord),
    start: () => startWorker(new URL(`data:text/javascript,${encodeURIComponent(worker)}`), SETTINGS, 'comparable'),
    done: (text, recorded) => {
      // Each answer comes back to the text that it was made of.
      expect(recorded.under).toBe(text.path);
      done.push(text.path);
    },
  });
  return done;
}

const ANSWERS = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, texts }) =>
    parentPort.postMessage({ id, recorded: texts.map(({ path }) => ({ under: path, packed: { comparable: '[{},[]]', others: '[]' } })) }));`;

test('every text is recorded once, wherever', async () => {
  const done = await runWith(ANSWERS, 500);
  expect(done.map(Number.parseFloat).sort((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, i) => i));
});

test.each([
  [79, 64, 0],
  [100, 64, 2],
  [2000, 64, 50],
  [2000, 2, 1],
  [2000, 1, 0],
])('%i documents with up to %i threads are worth %i workers', (documents, jobs, workers) => {
  expect(workersFor(documents, jobs)).toBe(workers);
});

test('a worker that ends, or throws, is one clear error', async () => {
  const onMessage = (what: string) =>
    `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${what} });`;
  for (const worker of [
    onMessage('process.exit(3)'),
    onMessage("throw new Error('hỏng')"),
    'process.exit(0)',
    'throw 1',
  ]) {
    const failure = await runWith(worker, 5000).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ThreadError);
    expect((failure as ThreadError).text.vi).toMatch(/^một luồng xử lý dừng đột ngột \(.+\).*--jobs 1/u);
  }
});
