/** Which `sokhop.yaml` holds for a file, as the command line tells it: a mistake in it, or in a file that it names, ends the run. */
import { dirname } from 'node:path';
import { type Asked, type FoundConfiguration, Configurations as Resolver } from '@sokhop/configuration';
import { hostPath, nodeHost } from '@sokhop/configuration/node';
import type { LintOptions } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { ConfigurationError } from '../errors.js';
import { displayPath } from '../files/find.js';
import { complain } from '../terminal.js';

export { CONFIGURATION_FILE } from '@sokhop/configuration';

/** The configurations of one run; each file is read once. Paths are absolute, as this machine writes them. */
export class Configurations {
  readonly #resolver: Resolver;

  constructor(private readonly cwd: string) {
    this.#resolver = new Resolver(nodeHost, (file) => displayPath(file, cwd));
  }

  /**
   * What holds for the files of a folder.
   * @throws ConfigurationError with file, line and column of every mistake.
   */
  async forFolder(folder: string): Promise<FoundConfiguration> {
    const found = await this.withProblems(folder);
    if (found.problems.length > 0) throw this.#errorOf(found.problems);
    return found;
  }

  /**
   * What holds for the files of a folder, where facts do not matter; what is wrong with those is said and no more.
   * @throws ConfigurationError
   */
  async withoutFacts(folder: string, locale: Locale): Promise<FoundConfiguration> {
    const found = await this.withProblems(folder);
    const others = found.problems.filter((problem) => !found.factsProblems.includes(problem));
    if (others.length > 0) throw this.#errorOf(others);
    if (found.factsProblems.length > 0) complain(this.#errorOf(found.factsProblems).text[locale]);
    return found;
  }

  /** What holds for the files of a folder, with its mistakes as data. */
  withProblems(folder: string): Promise<FoundConfiguration> {
    return this.#resolver.forFolder(hostPath(folder));
  }

  /** The language that the configuration of a folder sets. */
  async localeOf(folder: string): Promise<Locale | undefined> {
    return (await this.forFolder(folder)).of(`${hostPath(folder)}/.`).locale;
  }

  /** How a draft is read and linted, all but the path that reports name; the same object for drafts that are judged alike. */
  async optionsFor(path: string, asked: Asked): Promise<LintOptions> {
    return (await this.#forFile(path)).optionsFor(hostPath(path), asked);
  }

  /** Whether a configuration says of a file or folder that it is left out. */
  async leavesOut(path: string, isFolder: boolean): Promise<boolean> {
    return (await this.#forFile(path)).leavesOut(hostPath(path), isFolder);
  }

  /** Whether a configuration says which files are drafts, and whether this is one; null where nothing is said. */
  async names(path: string): Promise<boolean | null> {
    return (await this.#forFile(path)).names(hostPath(path));
  }

  /** Each mistake with its file, line and column. */
  #errorOf(problems: FoundConfiguration['problems']): ConfigurationError {
    const say = (locale: Locale) =>
      problems
        .map(
          ({ file, line, column, message }) => `${displayPath(file, this.cwd)}:${line}:${column}: ${message[locale]}`,
        )
        .join('\n');
    return new ConfigurationError({ vi: say('vi'), en: say('en') });
  }

  async #forFile(path: string): Promise<FoundConfiguration> {
    return this.forFolder(dirname(path));
  }
}
