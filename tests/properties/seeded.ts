/** A small seeded source of chance (Mulberry32), so that every run sees the same cases and a case is told by its seed. */

/** Draws. Every method moves on. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly often: (share: number) => boolean;
}

/** The draws of a seed. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  next();
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    one: <T>(of: readonly T[]) => of[whole(0, of.length - 1)] as T,
    often: (share) => next() < share,
  };
}
