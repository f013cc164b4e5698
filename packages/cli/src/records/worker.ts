/** The entry of a worker thread: records the documents that it is given. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Order } from './lanes.js';
import { packRecord } from './packed.js';
import { Recorder } from './recorder.js';

let recorder: Recorder | null = null;

parentPort?.on('message', async ({ id, settings, texts }: Order) => {
  // All orders of a run have the same settings.
  recorder ??= new Recorder(settings);
  const recorded: Answer['recorded'][number][] = [];
  for (const text of texts) {
    const { record, under } = await recorder.record(text);
    recorded.push({ packed: packRecord(record), under });
  }
  parentPort?.postMessage({ id, recorded } satisfies Answer);
});
