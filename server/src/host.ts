/** What the server asks of the machine it runs on: whether a file is there, and what day it is. */
import { existsSync } from 'node:fs';

/** The machine. A host without files (a browser) answers `false`. */
export interface Host {
  readonly fileExists: (path: string) => boolean;
  /** The local date, ISO. */
  readonly today: () => string;
}

/** The host of a server that runs on Node. */
export const nodeHost: Host = {
  fileExists: existsSync,
  today() {
    const now = new Date();
    const two = (n: number) => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};
