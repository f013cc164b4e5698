/** What the server asks of the machine it runs on: files, and what day it is. Node has its own in `node-host.ts`, a browser another. */
import type { FileHost } from '@sokhop/configuration';

/** The machine. A host without files (a browser) knows none. */
export interface Host {
  /** Where configurations and the files that they name are read from. */
  readonly files: FileHost;
  /** The addresses of the Markdown files below the folder at an address, less what `.gitignore` files leave out. */
  readonly findMarkdown: (folder: string) => Promise<readonly string[]>;
  /** The text of the file at an address; null when there is none that can be read. */
  readonly readText: (uri: string) => Promise<string | null>;
  /** The local date, ISO. */
  readonly today: () => string;
}
