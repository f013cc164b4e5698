/** `sokhop ledger`: every figure of an archive by indicator, period and place; what contradicts, what is missing. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Ledger, ledgerOf } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { UnwritableFileError, UsageError } from '../errors.js';
import { displayPath } from '../files/find.js';
import { writeOwnFile } from '../files/write.js';
import { messagesIn } from '../messages.js';
import { refuseDrafts } from '../options.js';
import { Archive } from '../records/archive.js';
import { openArchive } from '../records/open.js';
import { coloursFor, complain, write } from '../terminal.js';

/** The formats of the ledger. */
export type LedgerFormat = 'table' | 'json' | 'csv' | 'ndjson' | 'parquet' | 'sqlite';

/** The options of `sokhop ledger`. */
export interface LedgerOptions {
  readonly format: LedgerFormat;
  readonly output?: string;
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly color: boolean;
  readonly locale?: Locale;
}

/** Writes the ledger and returns the exit code: 2 when a file could not be read. */
export async function ledger(patterns: readonly string[], options: LedgerOptions): Promise<number> {
  const { format, output } = options;
  if (output === undefined && (format === 'parquet' || format === 'sqlite')) {
    throw new UsageError({
      vi: `--format ${format} cần --output TỆP`,
      en: `--format ${format} needs --output FILE`,
    });
  }
  const opened = await openArchive(patterns, { ...options, which: 'all' });
  if (output !== undefined) refuseDrafts([['--output', output]], opened.files);
  const { locale } = opened.recording.settings;
  const messages = messagesIn(locale);
  const archive = await Archive.read(opened);
  if (archive.cacheFailure !== null) complain(messages.cacheUnwritten(archive.cacheFailure));
  const made = ledgerOf(archive.records);
  if (output === undefined) {
    await write(
      process.stdout,
      await textOf(format, made, archive.size, locale, coloursFor(process.stdout, options.color)),
    );
  } else {
    await writeLedger(resolve(output), format, made, archive.size, locale);
    await write(process.stdout, `${messages.ledgerWritten(made.figures.length, archive.size, output)}\n`);
  }
  for (const failure of archive.failures) complain(failure.text[locale]);
  return archive.failures.length > 0 ? 2 : 0;
}

async function textOf(
  format: LedgerFormat,
  made: Ledger,
  documents: number,
  locale: Locale,
  colours: ReturnType<typeof coloursFor>,
): Promise<string> {
  if (format === 'table') return (await import('../ledger/table.js')).table(made, documents, locale, colours);
  const text = await import('../ledger/text.js');
  return { json: text.json, csv: text.csv, ndjson: text.ndjson }[format as 'json' | 'csv' | 'ndjson'](made);
}

async function writeLedger(
  absolute: string,
  format: LedgerFormat,
  made: Ledger,
  documents: number,
  locale: Locale,
): Promise<void> {
  const path = displayPath(absolute, process.cwd());
  if (format === 'sqlite') return writeDatabase(absolute, path, made);
  if (format === 'parquet') return writeOwnFile(absolute, path, (await import('../ledger/parquet.js')).parquet(made));
  return writeOwnFile(absolute, path, await textOf(format, made, documents, locale, coloursFor(null, false)));
}

/** SQLite itself, which lies beside the program. */
const SQLITE = 'node-sqlite3-wasm.wasm';

/** The database is made beside its place and renamed when it is whole. */
async function writeDatabase(absolute: string, path: string, made: Ledger): Promise<void> {
  if (!existsSync(new URL(SQLITE, import.meta.url))) {
    throw new UsageError({
      vi: `--format sqlite cần tệp ${SQLITE} đặt cạnh chương trình; chép tệp đó từ packages/cli/dist`,
      en: `--format sqlite needs the file ${SQLITE} beside the program; copy it from packages/cli/dist`,
    });
  }
  const { writeSqlite } = await import('../ledger/sqlite.js');
  const unfinished = `${absolute}.${process.pid}.tmp`;
  try {
    // Writing a file says clearly what stands in its way; the database itself would only say that it cannot be opened.
    await writeOwnFile(unfinished, path, '');
    writeSqlite(unfinished, made);
    await rename(unfinished, absolute).catch(({ code }: NodeJS.ErrnoException) => {
      throw new UnwritableFileError(path, code ?? '?');
    });
  } finally {
    // There is nothing to take away where nothing could be written.
    await rm(unfinished, { force: true }).catch(() => {});
  }
}
