/** What the server asks of the machine it runs on: the text of a file, whether one is there, and what day it is. */
import { existsSync, readFileSync } from 'node:fs';

/** The machine. A host without files (a browser) knows none. */
export interface Host {
  /** The text of a file; null when there is none that can be read. */
  readonly readFile: (path: string) => string | null;
  readonly fileExists: (path: string) => boolean;
  /** The local date, ISO. */
  readonly today: () => string;
}

/** The host of a server that runs on Node. */
export const nodeHost: Host = {
  readFile(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  },
  fileExists: existsSync,
  today() {
    const now = new Date();
    const two = (n: number) => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};
