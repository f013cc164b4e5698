#!/usr/bin/env node
/** The command line in one file: the main thread runs the program, the threads that it starts run a worker. */
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

// What a draft leaves behind is soon of no use to anybody. Collected when the heap has grown by a fifth, not by three times, it takes
// half the memory and no more time, for hardly anything is alive.
setFlagsFromString('--heap-growing-percent=20');

// Each is loaded when it is run: a worker needs no commands, and a command no worker.
await (isMainThread ? import('./start.js') : import('./records/worker.js'));
