/**
 * Partial reports: what `check --shard i/n` writes and `merge` joins. One JSON object a line: what the shard is, its documents, the files
 * that could not be read, and a last line without which the report is not whole. A document brings its text, so that whoever merges can
 * show its lines without the archive; neither side holds more than one text at a time.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { DraftRecord } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { PartialError, type Unreadable, UnreadableFileError, UnwritableFileError } from '../errors.js';

/** Which part of which run. */
export interface ShardHead {
  readonly sokhop: 'partial';
  readonly version: 1;
  /** A digest of the program. */
  readonly build: string;
  /** From 1. */
  readonly shard: number;
  readonly of: number;
  /** A digest of all paths of the run, of all shards. */
  readonly files: string;
  /** A digest of the settings of the command line. */
  readonly settings: string;
  readonly today: string;
  readonly locale: Locale;
  /** The way from the repository's root to the working folder. */
  readonly prefix: string;
}

/** A document of a partial report. */
export interface PartialDocument {
  readonly record: DraftRecord;
  readonly source: string;
}

/** The lines between the first and the last. */
type Middle =
  | ({ readonly kind: 'document' } & PartialDocument)
  | { readonly kind: 'failure'; readonly path: string; readonly why: Unreadable };

interface End {
  readonly kind: 'end';
  readonly documents: number;
  readonly failures: number;
}

/** Set by the bundler: a digest of the program itself. */
declare const SOKHOP_BUILD: string;

/** The head of a shard. */
export function shardHead(
  [shard, of]: readonly [number, number],
  paths: readonly string[],
  run: Pick<ShardHead, 'today' | 'locale' | 'prefix'> & { readonly rules: Readonly<Record<string, string>> },
): ShardHead {
  const { today, locale, prefix, rules } = run;
  const rulesInOrder = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    sokhop: 'partial',
    version: 1,
    build: SOKHOP_BUILD,
    shard,
    of,
    files: digestOf(paths.join('\0')),
    settings: digestOf(JSON.stringify(rulesInOrder)),
    ...{ today, locale, prefix },
  };
}

/** Writes a partial report beside its place and renames it when it is whole. State, so a class. */
export class PartialWriter {
  readonly #unfinished: string;
  readonly #file: number;
  #documents = 0;
  #failures = 0;

  /** @throws UnwritableFileError */
  constructor(
    private readonly absolute: string,
    private readonly path: string,
    head: ShardHead,
  ) {
    this.#unfinished = `${absolute}.${process.pid}.tmp`;
    this.#file = this.#orUnwritable(() => openSync(this.#unfinished, 'w'));
    this.#line(head);
  }

  document(record: DraftRecord, source: string): void {
    this.#documents++;
    this.#line({ kind: 'document', record, source } satisfies Middle);
  }

  failure(path: string, why: Unreadable): void {
    this.#failures++;
    this.#line({ kind: 'failure', path, why } satisfies Middle);
  }

  end(): void {
    this.#line({ kind: 'end', documents: this.#documents, failures: this.#failures } satisfies End);
    this.#orUnwritable(() => {
      closeSync(this.#file);
      renameSync(this.#unfinished, this.absolute);
    });
  }

  /** Leaves nothing behind of a report that will not be whole. */
  abandon(): void {
    rmSync(this.#unfinished, { force: true });
  }

  #line(value: object): void {
    const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
    this.#orUnwritable(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    });
  }

  #orUnwritable<Value>(action: () => Value): Value {
    try {
      return action();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new UnwritableFileError(this.path, code);
    }
  }
}

/** A partial report that was read: the records, and where the texts of its documents stand. */
export interface Partial {
  readonly path: string;
  readonly head: ShardHead;
  readonly records: readonly DraftRecord[];
  readonly failures: readonly UnreadableFileError[];
  /** The text of a document of this report. */
  readonly sourceOf: (path: string) => string | undefined;
}

/**
 * Reads a partial report.
 * @throws PartialError when it is none, not whole, or cannot be read.
 */
export function readPartial(absolute: string, path: string): Partial {
  const places = new Map<string, Place>();
  const records: DraftRecord[] = [];
  const failures: UnreadableFileError[] = [];
  let head: ShardHead | null = null;
  let end: End | null = null;
  for (const { text, ...place } of linesOf(absolute, path)) {
    const line = parse(text);
    if (line === null || end !== null)
      throw new PartialError(path, head === null ? { kind: 'foreign' } : { kind: 'torn' });
    if (head === null) {
      if (line.sokhop !== 'partial' || line.version !== 1) throw new PartialError(path, { kind: 'foreign' });
      head = line as unknown as ShardHead;
    } else if (line.kind === 'end') {
      end = line as unknown as End;
    } else if (line.kind === 'failure') {
      const { path: whose, why } = line as unknown as Middle & { kind: 'failure' };
      failures.push(new UnreadableFileError(whose, why));
    } else {
      const { record } = line as unknown as PartialDocument;
      records.push(record);
      places.set(record.path, place);
    }
  }
  if (head === null) throw new PartialError(path, { kind: 'foreign' });
  if (end === null || end.documents !== records.length || end.failures !== failures.length)
    throw new PartialError(path, { kind: 'torn' });
  return {
    path,
    head,
    records,
    failures,
    sourceOf: (document) => {
      const place = places.get(document);
      return place === undefined ? undefined : sourceAt(absolute, place);
    },
  };
}

/** Where a line stands in a file, in bytes. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

function sourceAt(absolute: string, { offset, length }: Place): string {
  const bytes = Buffer.alloc(length);
  const file = openSync(absolute, 'r');
  try {
    readSync(file, bytes, 0, length, offset);
  } finally {
    closeSync(file);
  }
  return (JSON.parse(bytes.toString('utf8')) as PartialDocument).source;
}

const CHUNK = 1 << 20;

/** The lines of a file, one at a time: an archive does not fit into one string. */
function* linesOf(absolute: string, path: string): Iterable<Place & { readonly text: string }> {
  const chunk = Buffer.alloc(CHUNK);
  let rest: Buffer[] = [];
  let offset = 0;
  let file: number;
  try {
    file = openSync(absolute, 'r');
  } catch (error) {
    throw new PartialError(path, { kind: 'system', code: (error as NodeJS.ErrnoException).code ?? '?' });
  }
  try {
    for (let read = readChunk(file, chunk, path); read > 0; read = readChunk(file, chunk, path)) {
      let from = 0;
      for (let to = chunk.indexOf(10); to >= 0 && to < read; to = chunk.indexOf(10, from)) {
        const bytes = Buffer.concat([...rest, chunk.subarray(from, to)]);
        yield { text: bytes.toString('utf8'), offset, length: bytes.length };
        offset += bytes.length + 1;
        rest = [];
        from = to + 1;
      }
      if (from < read) rest.push(Buffer.from(chunk.subarray(from, read)));
    }
  } finally {
    closeSync(file);
  }
  if (rest.length > 0) yield { text: Buffer.concat(rest).toString('utf8'), offset, length: 0 };
}

function readChunk(file: number, chunk: Buffer, path: string): number {
  try {
    return readSync(file, chunk, 0, CHUNK, null);
  } catch (error) {
    throw new PartialError(path, { kind: 'system', code: (error as NodeJS.ErrnoException).code ?? '?' });
  }
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
