/** A workspace's own indicators, beside the built-in ones for as long as one of its drafts is read or judged. */
import type { IndicatorRecord } from '../schema.js';

const NONE: readonly IndicatorRecord[] = [];
let present = NONE;

/**
 * Runs with own indicators beside the built-in ones: reading finds their names, and `indicatorById` knows them. The records must be valid
 * (`validateIndicators`). Everything in this library is synchronous, so that nothing else can run meanwhile; a run within a run has its own.
 */
export function withIndicators<Result>(own: readonly IndicatorRecord[] | undefined, run: () => Result): Result {
  const before = present;
  present = own ?? NONE;
  try {
    return run();
  } finally {
    present = before;
  }
}

/** The own indicators that are there now. */
export function ownIndicators(): readonly IndicatorRecord[] {
  return present;
}
