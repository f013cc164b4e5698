#!/usr/bin/env node
/** The command line in one file: the main thread runs the program, the threads that it starts run a worker. */
import { isMainThread } from 'node:worker_threads';
import { tuneEngine } from './engine.js';
import { startAhead } from './records/ahead.js';

if (isMainThread) {
  tuneEngine();
  startAhead(new URL(import.meta.url), process.argv.slice(2));
}

// Each is loaded when it is run: a worker needs no commands, and a command no worker.
await (isMainThread ? import('./start.js') : import('./records/worker.js'));
