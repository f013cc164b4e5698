/** The `sokhop.yaml` that holds for a draft: found upwards, the nearest wins, no further than the root of the repository. */
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Configuration, type ConfigurationProblem, readConfiguration } from '@sokhop/core/linter';
import ignore, { type Ignore } from 'ignore';
import { type FoundFacts, nothingFound } from './facts.js';
import type { Host } from './host.js';

/** The file that marks a folder, and all below it, as a place of drafts, and says how they are checked. */
export const CONFIGURATION_FILE = 'sokhop.yaml';

/** A configuration file as read. One with problems is an empty configuration. */
export interface FoundConfiguration {
  readonly file: string;
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** What its `facts` lead to; null as long as they are being read. */
  readonly facts: () => FoundFacts | null;
  /** What its `ignore` list leaves out. */
  readonly ignored: Ignore;
}

const NO_FACTS: FoundFacts = { facts: [], files: [], unmatched: [], unreadable: [] };

/** The configurations that were looked up since the last change of files. */
export class Configurations {
  private readonly byFolder = new Map<string, FoundConfiguration | null>();

  /** `changed` is called when the facts of a configuration have been read. */
  constructor(
    private readonly host: Host,
    private readonly changed: () => void,
  ) {}

  /** The configuration for the document at an address; null when no file says anything. */
  of(uri: string): FoundConfiguration | null {
    return uri.startsWith('file:') ? this.ofFolder(dirname(fileURLToPath(uri))) : null;
  }

  /** Whether a configuration leaves a document out. */
  ignores({ file, ignored }: FoundConfiguration, uri: string): boolean {
    const path = relative(dirname(file), fileURLToPath(uri)).split(sep).join('/');
    return ignored.ignores(path);
  }

  /** The mistakes of every configuration file that was found, and of its facts files. */
  mistakes(): readonly { readonly uri: string; readonly problems: readonly ConfigurationProblem[] }[] {
    return this.found().flatMap(({ file, problems, facts }) => {
      const { files, unmatched } = facts() ?? NO_FACTS;
      const addressed = files.map((one) => ({ uri: pathToFileURL(one.file).href, problems: one.problems }));
      return [
        {
          uri: pathToFileURL(file).href,
          problems: [
            ...problems,
            ...unmatched.map((pattern) => ({ line: 1, column: 1, message: nothingFound(pattern) })),
          ],
        },
        ...addressed,
      ];
    });
  }

  /** The address of a facts file of the configuration for a document, by the path that its facts name. */
  uriOfFacts(uri: string, path: string): string | null {
    const found = this.of(uri);
    return found === null ? null : pathToFileURL(join(dirname(found.file), path)).href;
  }

  /** Whether a change of a file may change how a draft is checked. */
  concerns(uri: string): boolean {
    if (uri.endsWith(`/${CONFIGURATION_FILE}`) || /\.(?:csv|tsv|xlsx)$/iu.test(uri)) return true;
    return this.found().some(({ facts }) => facts()?.files.some(({ file }) => pathToFileURL(file).href === uri));
  }

  private found(): readonly FoundConfiguration[] {
    return [...new Set(this.byFolder.values())].filter((found) => found !== null);
  }

  /** Files may have changed: look again. */
  forget(): void {
    this.byFolder.clear();
  }

  private ofFolder(folder: string): FoundConfiguration | null {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const found = this.read(join(folder, CONFIGURATION_FILE)) ?? this.above(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private above(folder: string): FoundConfiguration | null {
    const parent = dirname(folder);
    const isRoot = parent === folder || this.host.fileExists(join(folder, '.git'));
    return isRoot ? null : this.ofFolder(parent);
  }

  private facts(file: string, { facts: patterns = [] }: Configuration): () => FoundFacts | null {
    let found: FoundFacts | null = patterns.length === 0 ? NO_FACTS : null;
    if (found === null) {
      void this.host.findFacts(patterns, dirname(file)).then((read) => {
        found = read;
        this.changed();
      });
    }
    return () => found;
  }

  private read(file: string): FoundConfiguration | null {
    const source = this.host.readFile(file);
    if (source === null) return null;
    const { configuration, problems } = readConfiguration(source);
    return {
      file,
      configuration,
      problems,
      facts: this.facts(file, configuration),
      ignored: ignore().add([...(configuration.ignore ?? [])]),
    };
  }
}
