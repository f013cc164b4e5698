/** The entry of a worker thread: records the documents that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Order } from './lanes.js';
import { type Recorded, Recorder, type RecordSettings } from './recorder.js';

const recorder = new Recorder(workerData as RecordSettings);

parentPort?.on('message', async ({ id, texts }: Order) => {
  const recorded: Recorded[] = [];
  for (const text of texts) recorded.push(await recorder.record(text));
  parentPort?.postMessage({ id, recorded: JSON.stringify(recorded) } satisfies Answer);
});
