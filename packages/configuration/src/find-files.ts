/** The files that a pattern of a configuration leads to. */
import ignore from 'ignore';
import type { FileHost } from './host.js';
import { isPassedOver } from './names.js';
import { isWithin, pathWithin, resolveFrom } from './path.js';

/** Where patterns are taken from, and which folder they may not leave. */
export interface Scope {
  readonly folder: string;
  readonly root: string;
}

/**
 * The files of a kind that a pattern as of `.gitignore`, or a plain path, leads to, sorted; a folder stands for all of them in it.
 * Null for a pattern that leaves the root. Hidden folders, `node_modules` and links to folders are not entered.
 */
export async function findFiles(
  host: FileHost,
  pattern: string,
  { folder, root }: Scope,
  isWanted: (name: string) => boolean,
): Promise<readonly string[] | null> {
  const written = pattern.replaceAll('\\', '/');
  const plain = resolveFrom(folder, written);
  if (!/[*?[]/u.test(written) || (await host.exists(plain))) {
    if (!isWithin(plain, root)) return null;
    const inside = (await filesBelow(host, plain, Number.POSITIVE_INFINITY)).filter(isWanted);
    const isFile = inside.length === 0 && isWanted(plain) && (await host.exists(plain));
    return isFile ? [plain] : inside.sort();
  }
  const segments = written.split('/');
  const fixed = segments.findIndex((segment) => /[*?[]/u.test(segment));
  const start = resolveFrom(folder, segments.slice(0, fixed).join('/') || '.');
  const rest = segments.slice(fixed);
  if (!isWithin(start, root) || rest.includes('..')) return null;
  const matches = ignore().add(`/${rest.join('/')}`);
  const depth = rest.includes('**') || rest.at(-1) === '' ? Number.POSITIVE_INFINITY : rest.length;
  const below = await filesBelow(host, start, depth);
  return below.filter((file) => isWanted(file) && matches.ignores(pathWithin(file, start) ?? '')).sort();
}

/** The files in a folder and, up to a depth, in the folders below it. */
async function filesBelow(host: FileHost, folder: string, depth: number): Promise<string[]> {
  const files: string[] = [];
  const open = [{ path: folder, left: depth }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { name, isFolder } of await host.list(next.path)) {
      const path = resolveFrom(next.path, name);
      if (!isFolder) files.push(path);
      else if (next.left > 1 && !isPassedOver(name)) open.push({ path, left: next.left - 1 });
    }
  }
  return files;
}
