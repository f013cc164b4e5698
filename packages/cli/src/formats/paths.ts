/** Paths as services outside name them. */
import { posix } from 'node:path';

/** The path from the root of the repository, of a path from the working folder. */
export function fromRoot(path: string, prefix: string): string {
  return posix.normalize(`${prefix}${path}`);
}
