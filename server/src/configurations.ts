/** The configurations of an editor: those that were looked up, at hand without waiting; after a change they are looked up again behind the scenes. */
import {
  type Asked,
  CONFIGURATION_FILE,
  type FileHost,
  type FoundConfiguration,
  Configurations as Resolver,
} from '@sokhop/configuration';
import type { FileProblem, LintOptions } from '@sokhop/core/linter';
import { addressOf, hostPathOf } from './uri.js';

export { CONFIGURATION_FILE } from '@sokhop/configuration';

/** The mistakes of one file. */
export interface MistakenFile {
  readonly uri: string;
  readonly problems: readonly FileProblem[];
}

/** The configurations that were looked up for the folders of documents. State: what was found last, and what is being looked up. */
export class Configurations {
  private readonly resolver: Resolver;
  private readonly found = new Map<string, FoundConfiguration>();
  private readonly pending = new Map<string, Promise<void>>();
  /** Counts the times that files may have changed: an answer to an older question is dropped. */
  private age = 0;
  /** Whether an open document waits for what is being looked up. */
  private isAwaited = false;

  /** `nameOf` gives the path by which messages name a file; `changed` is called when all that documents asked for is at hand. */
  constructor(
    host: FileHost,
    private readonly nameOf: (uri: string) => string,
    private readonly changed: () => void,
    private readonly failed: (error: unknown) => void,
  ) {
    this.resolver = new Resolver(host, (file) => nameOf(addressOf(file)));
  }

  /** What holds for the document at an address: null where no file says anything, undefined as long as it is being looked up. */
  of(uri: string): FoundConfiguration | null | undefined {
    const folder = folderOf(uri);
    if (folder === null) return null;
    const found = this.found.get(folder);
    if (found === undefined) {
      this.isAwaited = true;
      this.lookUp(folder);
    }
    return found?.file === null ? null : found;
  }

  /** How the document at an address is read and linted; one object for all that are judged alike. */
  optionsFor(uri: string, asked: Asked): LintOptions {
    const path = hostPathOf(uri);
    const found = path === null ? undefined : this.found.get(folderOf(uri) ?? '');
    return (found ?? this.resolver.nowhere).optionsFor(path ?? '', asked);
  }

  /** Whether a configuration says of a document that it is no draft. */
  ignores(found: FoundConfiguration, uri: string): boolean {
    const path = hostPathOf(uri) ?? '';
    return found.leavesOut(path) || found.names(path) === false;
  }

  /** The mistakes of every configuration that was found, and of the files that they name. */
  mistakes(): readonly MistakenFile[] {
    const byFile = new Map<string, FileProblem[]>();
    for (const { problems, sources } of new Set(this.found.values())) {
      for (const file of sources) if (!byFile.has(file)) byFile.set(file, []);
      for (const { file, ...problem } of problems) {
        const list = byFile.get(file) ?? [];
        byFile.set(file, list);
        // Two configurations may name one file: its mistakes are told once.
        if (!list.some((known) => JSON.stringify(known) === JSON.stringify(problem))) list.push(problem);
      }
    }
    return [...byFile].map(([file, problems]) => ({ uri: addressOf(file), problems }));
  }

  /** The addresses of the facts files for a document. */
  factsFilesOf(uri: string): readonly string[] {
    const facts = this.of(uri)?.sources ?? [];
    return facts.filter((file) => /\.(?:csv|tsv|xlsx)$/iu.test(file)).map(addressOf);
  }

  /** The address of a facts file of the configuration for a document, by the path that its facts name. */
  uriOfFacts(uri: string, path: string): string | null {
    const found = this.of(uri);
    const file = found?.sources.find((source) => this.nameOf(addressOf(source)) === path);
    return file === undefined ? null : addressOf(file);
  }

  /** Whether a change of a file may change how a draft is checked. */
  concerns(uri: string): boolean {
    if (uri.endsWith(`/${CONFIGURATION_FILE}`) || /\.(?:csv|tsv|xlsx)$/iu.test(uri)) return true;
    const path = hostPathOf(uri);
    return path !== null && [...this.found.values()].some(({ sources }) => sources.includes(path));
  }

  /** When everything that was asked for is at hand. */
  async ready(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending.values());
  }

  /** When what holds for the document at an address is at hand. */
  async readyFor(uri: string): Promise<void> {
    const folder = folderOf(uri);
    if (folder === null) return;
    if (!this.found.has(folder)) this.lookUp(folder);
    await this.pending.get(folder);
  }

  /** Files may have changed: looks everything up again. Until that is done, the last answers stand. */
  refresh(): void {
    this.age++;
    this.resolver.forget();
    const folders = [...this.found.keys(), ...this.pending.keys()];
    this.pending.clear();
    this.isAwaited = true;
    for (const folder of folders) this.lookUp(folder);
  }

  private lookUp(folder: string): void {
    if (this.pending.has(folder)) return;
    const { age } = this;
    const done = this.resolver
      .forFolder(folder)
      .then((found) => {
        if (age === this.age) this.found.set(folder, found);
      })
      .catch(this.failed)
      .then(() => {
        if (this.pending.get(folder) !== done) return;
        this.pending.delete(folder);
        if (this.pending.size > 0 || !this.isAwaited) return;
        this.isAwaited = false;
        this.changed();
      });
    this.pending.set(folder, done);
  }
}

/** The folder of a document as hosts write it; null for one that lies in no folder, as a new one does. */
function folderOf(uri: string): string | null {
  const path = hostPathOf(uri);
  return path === null ? null : path.replace(/\/[^/]*$/u, '') || '/';
}
