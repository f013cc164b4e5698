/** Workspace folders for tests: files on the disk that go when the test is over. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A folder on the disk. */
export interface Folder {
  readonly uri: string;
  /** The address of a file in it. */
  readonly at: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
}

/** A folder with files, by path; it goes when the test that made it ends. */
export function makeFolder(files: Readonly<Record<string, string>>): Folder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sokhop-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder: Folder = {
    uri: pathToFileURL(root).href,
    at: (path) => pathToFileURL(join(root, path)).href,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    remove: (path) => rmSync(join(root, path)),
  };
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
  return folder;
}
