/** Which `sokhop.yaml` holds for a file: found upwards, the nearest wins, no further than the repository's root. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Fact } from '@sokhop/core/figures';
import { type Configuration, readConfiguration, UNAPPLIED_KEYS } from '@sokhop/core/linter';
import ignore, { type Ignore } from 'ignore';
import { ConfigurationError, UnreadableFileError } from '../errors.js';
import { loadFacts } from '../facts/load.js';
import { displayPath } from '../files/find.js';
import { repositoryRoot } from '../files/repository.js';

/** The name of the configuration file. */
export const CONFIGURATION_FILE = 'sokhop.yaml';

/** A configuration with the folder that its patterns are relative to. */
export interface FoundConfiguration {
  readonly configuration: Configuration;
  readonly folder: string;
  /** What the files under `facts` say. */
  readonly facts: readonly Fact[];
  /** What its `ignore` list leaves out; null when it has none. */
  readonly ignored: Ignore | null;
}

/** The configurations of one run; each file is read once. */
export class Configurations {
  readonly #byFolder = new Map<string, Promise<FoundConfiguration>>();
  readonly #unapplied = new Set<string>();

  constructor(private readonly cwd: string) {}

  /**
   * The configuration that holds for the files of a folder; an empty one when there is none.
   * @throws ConfigurationError or FactsError with file, line and column of every mistake.
   */
  forFolder(folder: string): Promise<FoundConfiguration> {
    let found = this.#byFolder.get(folder);
    if (found === undefined) {
      found = this.#find(folder);
      this.#byFolder.set(folder, found);
    }
    return found;
  }

  /** The keys, as `sokhop.yaml: facts`, that this version reads but does not apply. */
  get unapplied(): readonly string[] {
    return [...this.#unapplied];
  }

  async #find(folder: string): Promise<FoundConfiguration> {
    const file = join(folder, CONFIGURATION_FILE);
    const source = await this.#read(file);
    if (source !== null) return this.#parse(source, file, folder);
    const parent = dirname(folder);
    if (parent === folder || (await repositoryRoot(folder)) === folder) {
      return { configuration: {}, folder, facts: [], ignored: null };
    }
    return this.forFolder(parent);
  }

  async #read(file: string): Promise<string | null> {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw new UnreadableFileError(displayPath(file, this.cwd), { kind: 'system', code });
    }
  }

  async #parse(source: string, file: string, folder: string): Promise<FoundConfiguration> {
    const { configuration, problems } = readConfiguration(source);
    const path = displayPath(file, this.cwd);
    if (problems.length > 0) {
      const say = (locale: 'vi' | 'en') =>
        problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message[locale]}`).join('\n');
      throw new ConfigurationError({ vi: say('vi'), en: say('en') });
    }
    for (const key of UNAPPLIED_KEYS) if (configuration[key] !== undefined) this.#unapplied.add(`${path}: ${key}`);
    const ignored = configuration.ignore === undefined ? null : ignore().add([...configuration.ignore]);
    const facts = configuration.facts === undefined ? [] : await loadFacts(configuration.facts, folder, this.cwd);
    return { configuration, folder, facts, ignored };
  }
}
