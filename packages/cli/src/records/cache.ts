/**
 * The cache of records. It is a folder of files, each with the documents whose paths share a byte of their digest, so that a run holds one
 * such part at a time and rewrites only those in which something changed. A file has two sections: what checking needs, and the other
 * entries, which are most of it and are read only when somebody asks for them. It says what each should hold by a digest: whatever is torn,
 * of another version or not ours is as if it were not there. It is replaced as a whole, so that a kill, a full disk or another run at the
 * same time leave either the old or the new one.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { DraftRecord } from '@sokhop/core/linter';
import writeFileAtomic from 'write-file-atomic';
import { type PackedRecord, unpackRecord } from './packed.js';

/** The folder where none is named, in the working folder. */
export const CACHE_FOLDER = '.sokhop-cache';

/** What a cached record was made of. */
export interface CacheKey {
  readonly path: string;
  /** Of the text. */
  readonly digest: string;
  /** `Recorder.under`. */
  readonly under: string;
}

/** A document of the cache: a line of the first section of its file, and one of the second. */
interface Line {
  readonly digest: string;
  readonly under: string;
  /** The day on which the record holds, for a document without a date of its own; empty where it always holds. */
  readonly day: string;
  /** `PackedRecord.comparable` */
  readonly comparable: string;
  /** `PackedRecord.others`; null as long as nobody has asked for them. */
  readonly others: string | null;
}

/** The documents of a file by their paths. */
interface Part {
  readonly lines: Map<string, Line>;
  /** The first line of the file as it was read. */
  readonly header: string;
  changed: boolean;
}

const HEADER = 'sokhop-cache 3';

/** The cache of a run. Remembers the part that it is at, so a class. */
export class RecordCache {
  readonly #parts = new Map<string, Part>();
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
    // FNV-1a: that paths spread evenly is all that is asked of it.
    let digest = 0x811c9dc5;
    for (let i = 0; i < path.length; i++) digest = Math.imul(digest ^ path.charCodeAt(i), 0x01000193);
    return ((digest >>> 24) ^ (digest & 0xff)).toString(16).padStart(2, '0');
  }

  /** The record of a text that was recorded before under the same configuration by the same program; null if it was not. */
  get({ path, digest, under }: CacheKey): DraftRecord | null {
    const line = this.#part(path).lines.get(path);
    if (line === undefined || line.digest !== digest || line.under !== under) return null;
    if (line.day !== '' && line.day !== this.today) return null;
    if (this.which === 'comparable') return unpackRecord(line.comparable);
    return line.others === null ? null : unpackRecord(line.comparable, line.others);
  }

  /** Keeps a record that has all its entries. */
  put({ path, digest, under }: CacheKey, { date }: DraftRecord, packed: PackedRecord): void {
    const part = this.#part(path);
    // A record whose date is today's may owe it to the clock.
    part.lines.set(path, { digest, under, day: date === this.today ? this.today : '', ...packed });
    part.changed = true;
  }

  /** Writes a part out, if anything in it changed, and forgets it. */
  close(name: string): void {
    const part = this.#parts.get(name);
    this.#parts.delete(name);
    if (!part?.changed || this.failure !== null) return;
    try {
      if (!existsSync(join(this.folder, '.gitignore'))) this.#begin();
      const file = join(this.folder, name);
      const lines = [...completed(part, file)].filter(([path]) => existsSync(resolve(this.cwd, path)));
      // Without waiting for the disk: of a machine that loses power, what is torn is noticed and made anew.
      writeFileAtomic.sync(file, bytesOf(lines), { fsync: false });
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

  #part(path: string): Part {
    const name = RecordCache.partOf(path);
    let part = this.#parts.get(name);
    if (part === undefined) {
      part = readPart(join(this.folder, name), this.which);
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

/** The part that a file holds: with `all`, both sections of it. */
function readPart(file: string, which: 'all' | 'comparable'): Part {
  const part: Part = { lines: new Map(), header: '', changed: false };
  const sections = readSections(file, which);
  if (sections === null) return part;
  const { header, first, second } = sections;
  const lines = linesOf(first);
  const others = second === null ? null : linesOf(second);
  if (others !== null && others.length !== lines.length) return part;
  for (const [i, line] of lines.entries()) {
    const [path, digest, under, day, comparable] = line.split('\t') as [string, string, string, string, string];
    const key = JSON.parse(path) as string;
    part.lines.set(key, { digest, under, day, comparable, others: others?.[i] ?? null });
  }
  return { ...part, header };
}

/** The documents of a part with all their entries: those of lines whose second section was not read, if it is still there, and no others. */
function completed({ lines, header }: Part, file: string): Map<string, Line> {
  if ([...lines.values()].every(({ others }) => others !== null)) return lines;
  const before = readPart(file, 'all');
  // Another run may have replaced the file: then its lines are not the others of ours.
  const isSame = before.header === header;
  const complete = new Map<string, Line>();
  for (const [path, line] of lines) {
    const others = line.others ?? (isSame ? before.lines.get(path)?.others : null) ?? null;
    if (others !== null) complete.set(path, { ...line, others });
  }
  return complete;
}

interface Sections {
  readonly header: string;
  readonly first: string;
  /** Null where it was not asked for. */
  readonly second: string | null;
}

/** The first line of a file, always of the same length: the lengths of its sections in bytes, then their digests. */
const HEADER_PATTERN = new RegExp(`^${HEADER} ([0-9]{10}) ([0-9]{10}) ([0-9a-f]{64}) ([0-9a-f]{64})\n$`, 'u');
const HEADER_LENGTH = HEADER.length + 2 * 11 + 2 * 65 + 1;

/** What a file holds, if it is whole. */
function readSections(file: string, which: 'all' | 'comparable'): Sections | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    const header = readAt(descriptor, 0, Math.min(size, HEADER_LENGTH)).toString('latin1');
    const [, ...said] = HEADER_PATTERN.exec(header) ?? [];
    const [length, otherLength] = said.map(Number) as [number, number];
    if (size !== HEADER_LENGTH + length + otherLength) return null;
    const first = readAt(descriptor, HEADER_LENGTH, length);
    if (checksum(first) !== said[2]) return null;
    if (which === 'comparable') return { header, first: first.toString('utf8'), second: null };
    const second = readAt(descriptor, HEADER_LENGTH + length, otherLength);
    if (checksum(second) !== said[3]) return null;
    return { header, first: first.toString('utf8'), second: second.toString('utf8') };
  } catch {
    // Not there yet, or not to be read: an empty cache is always right.
    return null;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

function readAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  const read = readSync(descriptor, bytes, 0, length, position);
  return bytes.subarray(0, read);
}

function bytesOf(lines: readonly (readonly [path: string, line: Line])[]): Buffer {
  const first = Buffer.from(
    lines
      .map(
        ([path, { digest, under, day, comparable }]) =>
          `${[JSON.stringify(path), digest, under, day, comparable].join('\t')}\n`,
      )
      .join(''),
  );
  const second = Buffer.from(lines.map(([, { others }]) => `${others}\n`).join(''));
  const lengths = [first, second].map(({ length }) => String(length).padStart(10, '0'));
  const header = `${[HEADER, ...lengths, checksum(first), checksum(second)].join(' ')}\n`;
  return Buffer.concat([Buffer.from(header, 'latin1'), first, second]);
}

function linesOf(section: string): string[] {
  const lines = section.split('\n');
  // What follows the last line is nothing.
  lines.pop();
  return lines;
}

function checksum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
