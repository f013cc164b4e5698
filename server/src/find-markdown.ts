/** The Markdown files of a workspace folder, as the command line would find them there. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * The Markdown files below a folder, by path. Hidden folders, `node_modules`, links and what `.gitignore` files leave out are not
 * entered; a folder that cannot be read has no files.
 */
export async function findMarkdown(root: string): Promise<readonly string[]> {
  const files: string[] = [];
  const open: Folder[] = [{ path: root, rules: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries = await readdir(next.path, { withFileTypes: true }).catch(() => []);
    const own = entries.some(({ name }) => name === '.gitignore') ? await gitignoreIn(next.path) : null;
    const rules = own === null ? next.rules : [own, ...next.rules];
    for (const entry of entries) {
      const path = join(next.path, entry.name);
      const isFolder = entry.isDirectory();
      const isWanted = isFolder ? !isPassedOver(entry.name) : entry.isFile() && /\.(?:md|markdown)$/iu.test(entry.name);
      if (!isWanted || isIgnored(path, isFolder, rules)) continue;
      if (isFolder) open.push({ path, rules });
      else files.push(path);
    }
  }
  return files.sort();
}

interface Rules {
  readonly folder: string;
  readonly ignored: Ignore;
}

/** A folder to look into, with the `.gitignore` files that speak of it, the nearest first. */
interface Folder {
  readonly path: string;
  readonly rules: readonly Rules[];
}

async function gitignoreIn(folder: string): Promise<Rules | null> {
  return readFile(join(folder, '.gitignore'), 'utf8').then(
    (text) => ({ folder, ignored: ignore().add(text) }),
    () => null,
  );
}

/** The nearest `.gitignore` that speaks of a path has the last word. */
function isIgnored(path: string, isFolder: boolean, rules: readonly Rules[]): boolean {
  for (const { folder, ignored } of rules) {
    const within = relative(folder, path).split(sep).join('/');
    const answer = ignored.test(isFolder ? `${within}/` : within);
    if (answer.ignored || answer.unignored) return answer.ignored;
  }
  return false;
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
