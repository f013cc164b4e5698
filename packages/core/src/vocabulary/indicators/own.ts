/** A workspace's own indicators, beside the built-in ones for as long as one of its drafts is read or judged. */
import type { IndicatorRecord } from '../schema.js';

const NONE: readonly IndicatorRecord[] = [];
let present = NONE;
/** Every own indicator that was ever there, by its id: what was read with it can still be named and compared afterwards. */
const met = new Map<string, IndicatorRecord>();

/**
 * Runs with own indicators beside the built-in ones: only then does reading find their names. The records must be valid
 * (`validateIndicators`). Everything in this library is synchronous, so that nothing else can run meanwhile; a run within a run has its own.
 */
export function withIndicators<Result>(own: readonly IndicatorRecord[] | undefined, run: () => Result): Result {
  const before = present;
  present = own ?? NONE;
  for (const record of present) met.set(record.id, record);
  try {
    return run();
  } finally {
    present = before;
  }
}

/** The own indicators whose names are read now. */
export function ownIndicators(): readonly IndicatorRecord[] {
  return present;
}

/** The own indicator of an id, also when its run is over. */
export function ownIndicatorById(id: string): IndicatorRecord | undefined {
  return met.get(id);
}
