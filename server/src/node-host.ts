/** The host of a server that runs on Node: the disk and the clock. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeHost as files } from '@sokhop/configuration/node';
import { isoDate } from '@sokhop/core/reading';
import { findMarkdown } from './find-markdown.js';
import type { Host } from './host.js';

/** The machine that Node runs on. */
export const nodeHost: Host = {
  files,
  async findMarkdown(folder) {
    const files = folder.startsWith('file:') ? await findMarkdown(fileURLToPath(folder)) : [];
    return files.map((file) => pathToFileURL(file).href);
  },
  async readText(uri) {
    if (!uri.startsWith('file:')) return null;
    return readFile(fileURLToPath(uri), 'utf8').catch(() => null);
  },
  today() {
    const now = new Date();
    return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
};
