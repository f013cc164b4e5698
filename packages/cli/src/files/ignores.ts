/** What `.gitignore` files and the `ignore` list of `sokhop.yaml` leave out of folders and globs. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Configurations } from '../config/find.js';
import { isWithin, repositoryRoot } from './repository.js';

/** Answers for one run; remembers every `.gitignore` that it has read. */
export class Ignores {
  readonly #gitignores = new Map<string, Promise<Ignore | null>>();

  constructor(private readonly configurations: Configurations) {}

  /** Whether a file, or a folder above it up to `top`, is left out. */
  async leavesOut(absolute: string, top: string): Promise<boolean> {
    if (await this.matches(absolute, false, top)) return true;
    for (let folder = dirname(absolute); folder !== top && isWithin(folder, top); folder = dirname(folder)) {
      if (await this.matches(folder, true, top)) return true;
    }
    return false;
  }

  /**
   * Whether a file or folder itself is left out. The `.gitignore` nearest to it has the last word; those above count
   * up to the root of the repository, outside of one up to `top`, where the search began.
   */
  async matches(absolute: string, isFolder: boolean, top: string): Promise<boolean> {
    if (await this.configurations.leavesOut(absolute, isFolder)) return true;
    if (!isFolder && (await this.configurations.names(absolute)) === false) return true;
    const root = (await repositoryRoot(dirname(absolute))) ?? top;
    for (let folder = dirname(absolute); isWithin(folder, root); folder = dirname(folder)) {
      const rules = await this.#gitignoreOf(folder);
      const answer = rules === null ? null : tests(rules, folder, absolute, isFolder);
      if (answer !== null) return answer;
      if (folder === root) break;
    }
    return false;
  }

  #gitignoreOf(folder: string): Promise<Ignore | null> {
    let rules = this.#gitignores.get(folder);
    if (rules === undefined) {
      rules = readFile(join(folder, '.gitignore'), 'utf8').then(
        (text) => ignore().add(text),
        () => null,
      );
      this.#gitignores.set(folder, rules);
    }
    return rules;
  }
}

/** true: left out; false: taken in again by a `!` line; null: not spoken of. */
function tests(rules: Ignore, folder: string, absolute: string, isFolder: boolean): boolean | null {
  const path = relative(folder, absolute).split(sep).join('/');
  if (path === '' || path.startsWith('..')) return null;
  const { ignored, unignored } = rules.test(isFolder ? `${path}/` : path);
  return ignored ? true : unignored ? false : null;
}
