/** Which Markdown files are drafts. Other people's READMEs are none of our business. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from './host.js';

/** The file that marks a folder, and all below it, as a place of drafts. */
export const CONFIGURATION_FILE = 'sokhop.yaml';

/** Whether a document's front matter is ours: a `kind:` that we know, or a `sokhop:` key that does not switch us off. */
export function hasOwnFrontMatter(source: string): boolean {
  const lines = source.slice(0, FRONT_MATTER_LIMIT).split(/\r?\n/);
  if (lines[0]?.replace(/^\uFEFF/, '').trimEnd() !== '---') return false;
  for (const line of lines.slice(1)) {
    if (line.trimEnd() === '---') return false;
    if (/^kind: *["']?(?:directive|news|report)["']? *(?:#|$)/.test(line)) return true;
    if (/^sokhop:(?! *(?:false|off|no) *$)/.test(line)) return true;
  }
  return false;
}

/** Front matter that is longer than this is not read for the purpose: the check runs on each keystroke in every Markdown file. */
const FRONT_MATTER_LIMIT = 4000;

/** Whether `sokhop.yaml` stands in the folder of a file or in one above it, up to the root of its repository. */
export function isInConfiguredFolder(uri: string, host: Host): boolean {
  if (!uri.startsWith('file:')) return false;
  let folder = dirname(fileURLToPath(uri));
  for (;;) {
    if (host.fileExists(join(folder, CONFIGURATION_FILE))) return true;
    const parent = dirname(folder);
    if (parent === folder || host.fileExists(join(folder, '.git'))) return false;
    folder = parent;
  }
}
