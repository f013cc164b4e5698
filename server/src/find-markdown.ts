/** The Markdown files of a workspace folder, as the command line would find them there. */
import { type FileHost, isPassedOver } from '@sokhop/configuration';
import ignore, { type Ignore } from 'ignore';
import { isMarkdown } from './uri.js';

/**
 * The Markdown files below a folder, by path. Hidden folders, `node_modules`, links and what `.gitignore` files leave out are not
 * entered; a folder that cannot be read has no files.
 */
export async function findMarkdown(host: FileHost, root: string): Promise<readonly string[]> {
  const files: string[] = [];
  const open: Folder[] = [{ path: root.replace(/\/$/u, ''), rules: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries = await host.list(next.path === '' ? '/' : next.path);
    const own = entries.some(({ name }) => name === '.gitignore') ? await gitignoreIn(host, next.path) : null;
    const rules = own === null ? next.rules : [own, ...next.rules];
    for (const { name, isFolder } of entries) {
      const path = `${next.path}/${name}`;
      if (!(isFolder ? !isPassedOver(name) : isMarkdown(name)) || isIgnored(path, isFolder, rules)) continue;
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

async function gitignoreIn(host: FileHost, folder: string): Promise<Rules | null> {
  const content = await host.read(`${folder}/.gitignore`);
  return content.kind === 'bytes' ? { folder, ignored: ignore().add(new TextDecoder().decode(content.bytes)) } : null;
}

/** The nearest `.gitignore` that speaks of a path has the last word. */
function isIgnored(path: string, isFolder: boolean, rules: readonly Rules[]): boolean {
  for (const { folder, ignored } of rules) {
    const within = path.slice(folder.length + 1);
    const answer = ignored.test(isFolder ? `${within}/` : within);
    if (answer.ignored || answer.unignored) return answer.ignored;
  }
  return false;
}
