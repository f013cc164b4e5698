/** What a run is about: all drafts that it reads, or with `--changed` and standard input only some, compared with the others. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIGURATION_FILE } from './config/find.js';
import { UsageError } from './errors.js';
import { changedFiles } from './files/changed.js';
import { displayPath } from './files/find.js';
import { repositoryRoot } from './files/repository.js';
import { STANDARD_INPUT } from './records/open.js';

/** The options that choose. */
export interface ChoiceOptions {
  readonly stdinFilename?: string;
  readonly changed?: boolean;
  /** A git revision. */
  readonly base?: string;
}

/** What a run is about. */
export interface Choice {
  /** The paths of the drafts whose findings are told; null where those of all are. */
  readonly about: ReadonlySet<string> | null;
  /** A folder whose drafts are read too, for comparison. */
  readonly compareWith: string | null;
}

/**
 * The choice of a run.
 * @throws UsageError, ChangedFilesError
 */
export async function choose(
  patterns: readonly string[],
  { stdinFilename, changed, base }: ChoiceOptions,
): Promise<Choice> {
  const cwd = process.cwd();
  const readsInput = patterns.includes(STANDARD_INPUT);
  if (base !== undefined && !changed) {
    throw new UsageError({ vi: '--base phải đi cùng --changed', en: '--base needs --changed' });
  }
  if (changed) {
    if (readsInput) {
      throw new UsageError({
        vi: '--changed không đi cùng đầu vào chuẩn “-”',
        en: '--changed does not go with standard input “-”',
      });
    }
    const paths = [...(await changedFiles(cwd, base))].map((absolute) => displayPath(absolute, cwd));
    return { about: new Set(paths), compareWith: null };
  }
  // Under its own name, text from an editor or a hook is compared with the drafts around it. Without one it may be any text.
  if (readsInput && patterns.length === 1 && stdinFilename !== undefined) {
    const absolute = resolve(cwd, stdinFilename);
    return { about: new Set([displayPath(absolute, cwd)]), compareWith: await homeOf(absolute) };
  }
  return { about: null, compareWith: null };
}

/** The repository around a file; outside of one, the folder of the configuration that holds for it. */
async function homeOf(absolute: string): Promise<string | null> {
  const root = await repositoryRoot(dirname(absolute));
  if (root !== null) return root;
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIGURATION_FILE))) return folder;
    if (folder === dirname(folder)) return null;
  }
}
