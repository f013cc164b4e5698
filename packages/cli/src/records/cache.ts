/**
 * The cache of records. It is a folder of files, each with the documents whose paths share the first byte of their digest, so that a run
 * holds one such part at a time and rewrites only those in which something changed. A file says what it should hold by a digest over its
 * lines: whatever is torn, of another version or not ours is as if it were not there. It is replaced as a whole, so that a kill, a full
 * disk or another run at the same time leave either the old or the new one.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DraftRecord } from '@sokhop/core/linter';
import writeFileAtomic from 'write-file-atomic';
import { packRecord, unpackRecord } from './packed.js';

/** The folder where none is named, in the working folder. */
export const CACHE_FOLDER = '.sokhop-cache';

/** What a cached record was made of. */
export interface CacheKey {
  readonly path: string;
  readonly text: string;
  /** `Recorder.under`. */
  readonly under: string;
}

/**
 * A document of the cache as one line of its file. Its fields are JSON, in which there never is a tab, and the large one stays bytes, so
 * that only what is asked for is decoded and parsed.
 */
interface Line {
  readonly digest: string;
  /** The day on which the record holds, for a document without a date of its own; empty where it always holds. */
  readonly day: string;
  /** The record with all its entries, packed. */
  readonly record: Buffer;
}

type Part = Map<string, Line>;

const HEADER = 'sokhop-cache 2';

/** The cache of a run. Remembers the part that it is at, so a class. */
export class RecordCache {
  readonly #parts = new Map<string, { readonly lines: Part; changed: boolean }>();
  /** The system's code of the first file that could not be written; the run goes on without. */
  failure: string | null = null;

  constructor(
    private readonly folder: string,
    private readonly cwd: string,
    private readonly today: string,
    private readonly which: 'all' | 'comparable',
  ) {}

  /** The part that holds a path: documents recorded part by part need each file of the cache once. */
  static partOf(path: string): string {
    return createHash('sha256').update(path).digest('hex').slice(0, 2);
  }

  /** The record of a text that was recorded before under the same configuration by the same program; null if it was not. */
  get(key: CacheKey): DraftRecord | null {
    const line = this.#part(key.path).lines.get(key.path);
    if (line === undefined || line.digest !== digestOf(key) || (line.day !== '' && line.day !== this.today))
      return null;
    return unpackRecord(line.record.toString('utf8'), this.which);
  }

  /** Keeps a record that has all its entries. Gives back what the run itself needs of it. */
  put(key: CacheKey, record: DraftRecord): DraftRecord {
    const part = this.#part(key.path);
    part.lines.set(key.path, {
      digest: digestOf(key),
      // A record whose date is today's may owe it to the clock.
      day: record.date === this.today ? this.today : '',
      record: Buffer.from(packRecord(record)),
    });
    part.changed = true;
    return this.which === 'all'
      ? record
      : { ...record, entries: record.entries.filter(({ key: thing }) => thing !== null) };
  }

  /** Writes a part out, if anything in it changed, and forgets it. */
  close(name: string): void {
    const part = this.#parts.get(name);
    this.#parts.delete(name);
    if (!part?.changed || this.failure !== null) return;
    try {
      if (!existsSync(join(this.folder, '.gitignore'))) this.#begin();
      const lines = [...part.lines].filter(([path]) => existsSync(resolve(this.cwd, path)));
      const body = Buffer.concat(lines.flatMap(([path, line]) => bytesOf(path, line)));
      const head = Buffer.from(`${HEADER} ${checksum(body)}\n`);
      // Without waiting for the disk: of a machine that loses power, what is torn is noticed and made anew.
      writeFileAtomic.sync(join(this.folder, name), Buffer.concat([head, body]), { fsync: false });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      this.failure = code;
    }
  }

  /** The folder says of itself that it is nobody's work: neither git nor backups keep it. */
  #begin(): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(
      join(this.folder, 'CACHEDIR.TAG'),
      'Signature: 8a477f597d28d172789f06886806bc55\n# Số Khớp: https://bford.info/cachedir/\n',
    );
    writeFileSync(join(this.folder, '.gitignore'), '*\n');
  }

  #part(path: string): { readonly lines: Part; changed: boolean } {
    const name = RecordCache.partOf(path);
    let part = this.#parts.get(name);
    if (part === undefined) {
      part = { lines: readPart(join(this.folder, name)), changed: false };
      this.#parts.set(name, part);
    }
    return part;
  }
}

/** Deletes what killed runs have left behind: files of an unfinished write that nobody is at any more. */
export function sweep(folder: string, now: number): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    // No cache yet, or none that can be had.
    return;
  }
  for (const name of names.filter((one) => /^[0-9a-f]{2}\.[0-9]+$/u.test(one))) {
    const file = join(folder, name);
    const age = now - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > UNFINISHED) rmSync(file, { force: true });
  }
}

/** No write takes this many milliseconds. */
const UNFINISHED = 10 * 60_000;

function readPart(file: string): Part {
  const part: Part = new Map();
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    // Not there yet, or not to be read: an empty cache is always right.
    return part;
  }
  const end = content.indexOf(10) + 1;
  const body = content.subarray(end);
  if (content.subarray(0, end).toString('latin1') !== `${HEADER} ${checksum(body)}\n`) return part;
  for (let from = 0; from < body.length; ) {
    const to = body.indexOf(NEWLINE, from);
    if (to < 0) return new Map();
    const fields: Buffer[] = [];
    for (let at = from; fields.length < 4; ) {
      const tab = fields.length === 3 ? to : body.indexOf(TAB, at);
      fields.push(body.subarray(at, tab));
      at = tab + 1;
    }
    const [path, digest, day, record] = fields as [Buffer, Buffer, Buffer, Buffer];
    part.set(JSON.parse(path.toString('utf8')) as string, {
      digest: digest.toString('latin1'),
      day: day.toString('latin1'),
      record,
    });
    from = to + 1;
  }
  return part;
}

const TAB = 9;
const NEWLINE = 10;

function bytesOf(path: string, { digest, day, record }: Line): Buffer[] {
  const head = Buffer.from(`${JSON.stringify(path)}\t${digest}\t${day}\t`);
  return [head, record, Buffer.from([NEWLINE])];
}

function digestOf({ path, text, under }: CacheKey): string {
  return createHash('sha256').update(`${path}\0${under}\0`).update(text).digest('base64');
}

function checksum(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}
