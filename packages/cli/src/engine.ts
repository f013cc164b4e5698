/** What V8 is told for reading many drafts. Its flags hold for the whole process, so that only the main thread sets them. */
import { setFlagsFromString } from 'node:v8';

/**
 * How V8 optimises, by the version of Node. It would spend up to two fifths of a run on optimising functions, each with all that it calls,
 * and in every thread anew. With less inlined into them and their loops left as they are written they are no slower, and compiled in less
 * time; chosen less often, but at the second look and not the third, fewer of them are in vain. Each version calls the latter by another
 * name and complains of one that it does not know, so that no other version is told anything.
 */
const OPTIMISING: Readonly<Record<string, readonly string[]>> = {
  20: [
    '--max-inlined-bytecode-size-cumulative=150',
    '--no-turbo-loop-peeling',
    '--interrupt-budget=300000',
    '--ticks-before-optimization=2',
  ],
  22: ['--max-inlined-bytecode-size-cumulative=150', '--no-turbo-loop-peeling', '--invocation-count-for-turbofan=9000'],
  24: ['--max-inlined-bytecode-size-cumulative=150'],
};

/** Tells V8 how to collect and to optimise; before anything else is loaded. */
export function tuneEngine(): void {
  // What a draft leaves behind is soon of no use to anybody. Collected when the heap has grown by three fifths, not by three times, it
  // takes half the memory and no more time, for hardly anything is alive; collected after each fifth it takes a sixth more time.
  setFlagsFromString('--heap-growing-percent=60');
  // Hardly anything of a draft is alive when young objects are collected: helping threads would only wait for a core that another draft has.
  setFlagsFromString('--no-parallel-scavenge');
  for (const flag of OPTIMISING[Number.parseInt(process.versions.node, 10)] ?? []) setFlagsFromString(flag);
}

/**
 * Whether functions that run often are optimised from here on; those that have been stay so. A function that comes to be called so often
 * only late in a run takes longer to optimise than the rest of the run could save by it: 2,000 drafts take 0.92 of the time without those
 * of the last three fifths, and 0.93 without those of the last half, or of the last seven tenths.
 */
export function setOptimising(on: boolean): void {
  setFlagsFromString(on ? '--turbofan' : '--no-turbofan');
}
