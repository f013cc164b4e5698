/** From patterns to drafts: finds the files, reads them, each under the configuration that holds for it. */
import { dirname, resolve } from 'node:path';
import { type Draft, type Fact, readDraft } from '@sokhop/core/figures';
import type { Configuration } from '@sokhop/core/linter';
import { isoDate } from '@sokhop/core/reading';
import type { Locale } from '@sokhop/core/rules';
import { Configurations } from './config/find.js';
import { NothingFoundError, UnreadableFileError, UsageError } from './errors.js';
import { displayPath, findDrafts } from './files/find.js';
import { Ignores } from './files/ignores.js';
import { readDraftFile, readStandardInput } from './files/read.js';

/** The pattern that stands for standard input. */
export const STANDARD_INPUT = '-';

/** A draft with what the run must know of it. */
export interface Input {
  readonly draft: Draft;
  /** Null for standard input. */
  readonly absolute: string | null;
  readonly configuration: Configuration;
  /** The facts that hold for it. */
  readonly facts: readonly Fact[];
}

/** What was read, and what could not be. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly failures: readonly UnreadableFileError[];
  /** The configuration of the working folder, for what concerns the run as a whole. */
  readonly configuration: Configuration;
  /** Keys of configurations that this version does not apply. */
  readonly unapplied: readonly string[];
}

/**
 * Reads all drafts that the patterns lead to; none means the working folder. A file that cannot be read does not stop the others.
 * @param compareWith A folder whose drafts are read too, if it has any.
 * @throws UsageError, NothingFoundError, ConfigurationError, FactsError
 */
export async function readInputs(
  patterns: readonly string[],
  stdinFilename: string | undefined,
  compareWith: string | null = null,
): Promise<Inputs> {
  if (stdinFilename !== undefined && !patterns.includes(STANDARD_INPUT)) {
    throw new UsageError({
      vi: '--stdin-filename đi cùng “-”, tức đầu vào chuẩn',
      en: '--stdin-filename goes with “-”, standard input',
    });
  }
  const cwd = process.cwd();
  const configurations = new Configurations(cwd);
  const { configuration } = await configurations.forFolder(cwd);
  const inputs: Input[] = [];
  const failures: UnreadableFileError[] = [];

  const add = async (absolute: string | null, path: string, read: () => Promise<string>) => {
    const found = await configurations.forFolder(dirname(absolute ?? resolve(cwd, path)));
    try {
      const draft = readOne(await read(), path, found.configuration);
      inputs.push({ draft, absolute, configuration: found.configuration, facts: found.facts });
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      failures.push(error);
    }
  };

  if (patterns.includes(STANDARD_INPUT)) {
    const path = displayPath(resolve(cwd, stdinFilename ?? '<stdin>'), cwd);
    await add(null, path, () => readStandardInput(path));
  }
  const named = patterns.length === 0 ? ['.'] : patterns.filter((pattern) => pattern !== STANDARD_INPUT);
  const ignores = new Ignores(configurations);
  const files = await findDrafts(named, cwd, ignores);
  if (compareWith !== null) {
    const others = await findDrafts([compareWith], cwd, ignores).catch((error: unknown) => {
      if (error instanceof NothingFoundError) return [];
      throw error;
    });
    files.push(...others);
  }
  // Standard input under the name of a file stands for that file, as an editor's unsaved text does.
  const standsIn = inputs[0]?.draft.path;
  for (const { absolute, path } of files) {
    if (path !== standsIn) await add(absolute, path, () => readDraftFile(absolute, path));
  }
  return { inputs, failures, configuration, unapplied: configurations.unapplied };
}

/** Reads one text under a configuration. */
export function readOne(source: string, path: string, configuration: Configuration): Draft {
  const { place, kind } = configuration.defaults ?? {};
  const defaults = { ...(place === undefined ? {} : { place }), ...(kind === undefined ? {} : { kind }) };
  return readDraft(source, { path, today: today(), defaults });
}

/** The language of a run's messages: as asked, else as configured, else Vietnamese. */
export function localeOf(asked: Locale | undefined, configuration: Configuration): Locale {
  return asked ?? configuration.locale ?? 'vi';
}

/** The date of the run, as the clock on the wall says it. */
function today(): string {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
