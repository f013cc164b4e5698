/** Threads are started ahead only where the words of a command line lead to many drafts. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startAhead, takeAhead } from './ahead.js';

const root = mkdtempSync(join(tmpdir(), 'sokhop-ahead-'));
afterAll(() => rmSync(root, { recursive: true }));
const [many, few, hidden] = ['nhieu', 'it', 'an'].map((name) => join(root, name)) as [string, string, string];
for (let i = 0; i < 90; i++) {
  draft(join(many, `nam-${i % 3}`), i);
  draft(join(hidden, i % 2 === 0 ? '.luu' : 'node_modules'), i);
  if (i < 5) draft(few, i);
}

function draft(folder: string, number: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${number}.md`), '');
}

test.each([
  [['check', '--jobs', '3', many], 3],
  [['ledger', '--format', 'csv', few, many, '--jobs=2'], 2],
  [['check', '--jobs', '2', ...Array.from({ length: 80 }, (_, i) => `bai-${i}.md`)], 2],
  [['check', '--jobs', '1000', many], 1000],
  [['check', many], 1000],
  [['check', '--jobs', '2', few], 1],
  [['check', '--jobs', '2', hidden], 1],
  [['check', '--jobs', '1', many], 1],
  [['check', '--jobs', 'hai', many], 1],
  [['check', '--jobs', '2', '--cache', many], 1],
  [['extract', '--jobs', '2', many], 1],
  [['check', '--jobs', '2', join(root, 'khong-co')], 1],
  [[], 1],
])('%j', async (words, jobs) => {
  startAhead(new URL('data:text/javascript,setInterval(() => {}, 1000)'), words);
  const taken = [];
  for (let worker = takeAhead(); worker !== undefined; worker = takeAhead()) taken.push(worker);
  await Promise.all(taken.map((worker) => worker.terminate()));
  // Never more than the machine has cores, whatever is asked for; the main thread is one.
  expect(taken).toHaveLength(Math.min(jobs, availableParallelism()) - 1);
});

test.skipIf(availableParallelism() < 2)('a thread that failed before it was wanted is not given out', async () => {
  const started = once(process, 'worker');
  startAhead(new URL('data:text/javascript,throw new Error()'), ['check', '--jobs', '2', many]);
  const [worker] = await started;
  await new Promise((resolve) => worker.once('exit', resolve));
  expect(takeAhead()).toBeUndefined();
});
