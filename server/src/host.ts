/** What the server asks of the machine it runs on: files, and what day it is. The disk is in `@sokhop/configuration/node`, what an editor reads in `client-host.ts`. */
import type { FileHost } from '@sokhop/configuration';
import { isoDate } from '@sokhop/core/reading';
import { findMarkdown } from './find-markdown.js';
import { addressOf, hostPathOf } from './uri.js';

/** The machine. */
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

/** The machine that has such files. */
export function hostOf(files: FileHost): Host {
  return {
    files,
    async findMarkdown(folder) {
      const root = hostPathOf(folder);
      return root === null ? [] : (await findMarkdown(files, root)).map(addressOf);
    },
    async readText(uri) {
      const path = hostPathOf(uri);
      const content = path === null ? null : await files.read(path);
      return content?.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : null;
    },
    today() {
      const now = new Date();
      return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
  };
}
