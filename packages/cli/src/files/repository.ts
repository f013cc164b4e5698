/** Where the repository around a folder begins. */
import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

const known = new Map<string, Promise<string | null>>();

/** The nearest folder upwards that holds `.git`, or null outside of a repository. */
export function repositoryRoot(folder: string): Promise<string | null> {
  let root = known.get(folder);
  if (root === undefined) {
    root = findRoot(folder);
    known.set(folder, root);
  }
  return root;
}

async function findRoot(folder: string): Promise<string | null> {
  const hasGit = await stat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
  if (hasGit) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryRoot(parent);
}

/** Whether a path is a folder itself or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && (way === '' || !/^[a-z]:/iu.test(way));
}
