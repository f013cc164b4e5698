/** Which files a run reads: paths, folders and globs, less what `.gitignore` and the configuration leave out. */

import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isMarkdown, isPassedOver } from '@sokhop/configuration';
import { NothingFoundError } from '../errors.js';
import type { Ignores } from './ignores.js';

/** A draft on the disk. */
export interface DraftFile {
  readonly absolute: string;
  /** Relative to the working folder, with `/`: what reports name. */
  readonly path: string;
}

/**
 * The drafts that the patterns lead to, each once, by path.
 * A file named as such is always read; folders give their Markdown files; globs give whatever they match.
 * @throws NothingFoundError for the first pattern that leads to nothing.
 */
export async function findDrafts(patterns: readonly string[], cwd: string, ignores: Ignores): Promise<DraftFile[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const file of await filesOf(pattern, cwd, ignores)) found.add(file);
  }
  const pathOf = displayPathsIn(cwd);
  return [...found].map((absolute) => ({ absolute, path: pathOf(absolute) })).sort(byPath);
}

/** A path as reports name it: relative to the working folder, with `/`. */
export function displayPath(absolute: string, cwd: string): string {
  return relative(cwd, absolute).split(sep).join('/');
}

/** `displayPath` for many files: the way to a folder is found once. */
function displayPathsIn(cwd: string): (absolute: string) => string {
  const ways = new Map<string, string>();
  return (absolute) => {
    const [folder, name] = [dirname(absolute), basename(absolute)];
    const way = ways.get(folder) ?? displayPath(absolute, cwd).slice(0, -name.length);
    ways.set(folder, way);
    return way + name;
  };
}

async function filesOf(pattern: string, cwd: string, ignores: Ignores): Promise<string[]> {
  // A variable that is not set, in a script: it would mean the working folder.
  if (pattern === '') throw new NothingFoundError(pattern, 'nothing');
  const absolute = resolve(cwd, pattern);
  const info = await stat(absolute).catch(() => null);
  if (info?.isDirectory()) {
    const files = await markdownIn(absolute, ignores);
    if (files.length === 0) throw new NothingFoundError(pattern, 'folder');
    return files;
  }
  if (info !== null) return [absolute];
  if (
    await lstat(absolute).then(
      () => true,
      () => false,
    )
  )
    throw new NothingFoundError(pattern, 'dangling');
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) throw new NothingFoundError(pattern, 'path');
  const matches = await glob(pattern, { cwd, absolute: true, ignore: ['**/node_modules/**', '**/.git/**'] });
  const files: string[] = [];
  for (const match of matches) {
    const file = resolve(match);
    if (!(await ignores.leavesOut(file, cwd))) files.push(file);
  }
  if (files.length === 0) throw new NothingFoundError(pattern, 'glob');
  return files;
}

/**
 * The Markdown files below a folder. Hidden folders, `node_modules` and links to folders are not entered;
 * a link to a file is read, and one that leads nowhere is reported when it is read.
 */
async function markdownIn(folder: string, ignores: Ignores): Promise<string[]> {
  const files: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const absolute = join(next, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder ? isPassedOver(entry.name) : !isMarkdown(entry.name)) continue;
      if (entry.isSymbolicLink() && (await isLinkToFolder(absolute))) continue;
      if (await ignores.matches(absolute, isFolder, folder)) continue;
      if (isFolder) open.push(absolute);
      else files.push(absolute);
    }
  }
  return files;
}

async function isLinkToFolder(absolute: string): Promise<boolean> {
  return stat(absolute).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

/** The order of whatever has a path. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
