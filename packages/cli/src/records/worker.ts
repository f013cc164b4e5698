/** The entry of a worker thread: records the documents that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Order } from './lanes.js';
import { packRecord } from './packed.js';
import { Recorder, type RecordSettings } from './recorder.js';

const recorder = new Recorder(workerData as RecordSettings);

parentPort?.on('message', async ({ id, texts }: Order) => {
  const recorded: Answer['recorded'][number][] = [];
  for (const text of texts) {
    const { record, under } = await recorder.record(text);
    recorded.push({ packed: packRecord(record), under });
  }
  parentPort?.postMessage({ id, recorded } satisfies Answer);
});
