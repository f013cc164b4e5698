/** What the server asks of the machine it runs on: the text of a file, whether one is there, and what day it is. */
import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isoDate } from '@sokhop/core/reading';
import { type FoundFacts, findFacts } from './facts.js';

/** The machine. A host without files (a browser) knows none. */
export interface Host {
  /** The text of a file; null when there is none that can be read. */
  readonly readFile: (path: string) => string | null;
  readonly fileExists: (path: string) => boolean;
  /** The facts files that patterns lead to from a folder. */
  readonly findFacts: (patterns: readonly string[], folder: string) => Promise<FoundFacts>;
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
  findFacts: (patterns, folder) => findFacts(patterns, folder, (file) => relative(folder, file).split(sep).join('/')),
  today() {
    const now = new Date();
    return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
};
