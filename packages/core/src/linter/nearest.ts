/** The nearest name to a mistyped one, for "did you mean". */
import { editDistance } from '../text/index.js';

/** The candidate that the fewest slips of the keyboard lead to, or null when none is near: `eror` gives `error`. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  // A shortened name (`warn`) is meant before a similar one.
  if (word.length >= 3) for (const candidate of candidates) if (candidate.startsWith(word)) return candidate;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
