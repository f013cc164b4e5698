/** Opening an archive: from the patterns and options of a command to its files and the settings they are read under. */
import { resolve } from 'node:path';
import { isoDate } from '@sokhop/core/reading';
import type { Locale } from '@sokhop/core/rules';
import { Configurations } from '../config/find.js';
import { NothingFoundError, UnreadableFileError, UsageError } from '../errors.js';
import { type DraftFile, displayPath, findDrafts } from '../files/find.js';
import { Ignores } from '../files/ignores.js';
import { readStandardInput } from '../files/read.js';
import { CACHE_FOLDER } from './cache.js';
import type { Recording } from './record-files.js';
import type { RecordSettings } from './recorder.js';

/** The pattern that stands for standard input. */
export const STANDARD_INPUT = '-';

/** What the options of a command say about its archive. */
export interface ArchiveOptions {
  readonly stdinFilename?: string;
  /** A folder whose drafts are read too, if it has any. */
  readonly compareWith?: string | null;
  readonly locale?: Locale;
  /** Settings of the command line: they win over the configuration. */
  readonly rules?: RecordSettings['rules'];
  readonly which: RecordSettings['which'];
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** What a run starts from: which files, under which settings. */
export interface Opened {
  readonly files: readonly DraftFile[];
  /** The text of standard input, where it is one of the documents. */
  readonly input: { readonly path: string; readonly text: string } | null;
  /** Why standard input could not be read. */
  readonly failures: readonly UnreadableFileError[];
  readonly configurations: Configurations;
  readonly recording: Recording;
}

/**
 * Finds the documents that patterns lead to; none means the working folder.
 * @throws UsageError, NothingFoundError, ConfigurationError
 */
export async function openArchive(patterns: readonly string[], options: ArchiveOptions): Promise<Opened> {
  if (options.stdinFilename !== undefined && !patterns.includes(STANDARD_INPUT)) {
    throw new UsageError({
      vi: '--stdin-filename phải đi cùng “-”, tức đầu vào chuẩn',
      en: '--stdin-filename needs “-”, standard input',
    });
  }
  const cwd = process.cwd();
  const configurations = new Configurations(cwd);
  const locale = options.locale ?? (await configurations.localeOf(cwd)) ?? 'vi';
  const failures: UnreadableFileError[] = [];
  let input: Opened['input'] = null;
  let standsIn: string | null = null;
  if (patterns.includes(STANDARD_INPUT)) {
    const path = displayPath(resolve(cwd, options.stdinFilename ?? '<stdin>'), cwd);
    // Standard input under the name of a file stands for that file, as an editor's unsaved text does.
    standsIn = path;
    try {
      input = { path, text: await readStandardInput(path) };
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      failures.push(error);
    }
  }
  const named = patterns.length === 0 ? ['.'] : patterns.filter((pattern) => pattern !== STANDARD_INPUT);
  const ignores = new Ignores(configurations);
  const files = await findDrafts(named, cwd, ignores);
  if (typeof options.compareWith === 'string') {
    const others = await findDrafts([options.compareWith], cwd, ignores).catch((error: unknown) => {
      if (error instanceof NothingFoundError) return [];
      throw error;
    });
    const known = new Set(files.map(({ path }) => path));
    files.push(...others.filter(({ path }) => !known.has(path)));
  }
  return {
    files: files.filter(({ path }) => path !== standsIn),
    input,
    failures,
    configurations,
    recording: {
      settings: { cwd, today: today(), locale, rules: options.rules ?? {} },
      configurations,
      which: options.which,
      jobs: options.jobs,
      cache:
        options.cache || options.cacheLocation !== undefined
          ? resolve(cwd, options.cacheLocation ?? CACHE_FOLDER)
          : undefined,
    },
  };
}

/** The date of the run, as the clock on the wall says it. */
function today(): string {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
