/** `--baseline FILE`: the findings that an old archive is known to have, so that a run tells only the new ones. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Finding, type Report, reportOf } from '@sokhop/core/linter';
import { z } from 'zod';
import { BaselineError } from './errors.js';
import { displayPath } from './files/find.js';
import { writeOwnFile } from './files/write.js';
import { quote } from './fingerprint.js';
import type { Outcome } from './formats/index.js';
import type { Messages } from './messages.js';

/** The options that concern it. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** What is left of a report, and what to say of the rest. */
export interface Judged {
  readonly report: Report;
  /** How many findings are not in the report, because they are known of old. */
  readonly hidden: number;
  readonly notes: readonly string[];
}

/**
 * Holds a report against the baseline that the options name, or writes it anew.
 * @throws BaselineError, UnwritableFileError
 */
export async function againstBaseline(
  report: Report,
  sourceOf: Outcome['sourceOf'],
  { baseline: file, updateBaseline = false }: BaselineOptions,
  messages: Messages,
): Promise<Judged> {
  if (file === undefined) return { report, hidden: 0, notes: [] };
  const before = await readBaseline(file, updateBaseline);
  const places = placesOf(report, file, sourceOf);
  const isGone = (path: string) => !existsSync(resolve(dirname(resolve(file)), path));
  if (updateBaseline) {
    const entries = updated(before, places, isGone);
    await write(file, entries);
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    const drafts = new Set(entries.map(({ path }) => path)).size;
    const all = report.documents.reduce((sum, { findings }) => sum + findings.length, 0);
    return { report: without(report, () => true), hidden: all, notes: [messages.baselineWritten(file, count, drafts)] };
  }
  const { known, stale } = compare(before, places, isGone);
  const lines = stale.map(
    ({ path, rule, text, count }) => `${path} ${rule} “${text}”${count > 1 ? ` × ${count}` : ''}`,
  );
  return {
    report: without(report, (finding) => known.has(finding)),
    hidden: known.size,
    notes: [
      ...(known.size > 0 ? [messages.known(known.size, file)] : []),
      ...(stale.length > 0 ? [messages.stale(file, lines)] : []),
    ],
  };
}

/** One line of a baseline: so many findings of a rule in the same words of a draft. */
interface Entry {
  /** From the folder of the baseline, with `/`. */
  readonly path: string;
  readonly rule: string;
  /** The sentence, the place marked: it stays the same when lines move and changes with what it says. */
  readonly text: string;
  readonly count: number;
}

const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({ path: z.string(), rule: z.string(), text: z.string(), count: z.int().positive() }),
  ),
});

/** The entries of a baseline file; none where a file that is to be written is not there yet. */
async function readBaseline(file: string, mayLack: boolean): Promise<readonly Entry[]> {
  const path = displayPath(resolve(file), process.cwd());
  let source: string;
  try {
    source = await readFile(file, 'utf8');
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new BaselineError(path, code);
    if (mayLack) return [];
    throw new BaselineError(path, 'missing');
  }
  const result = baselineSchema.safeParse(parseJson(source));
  if (!result.success) throw new BaselineError(path, 'malformed');
  return result.data.findings;
}

/** The findings of each draft that was read, with the entries that they would make; paths from the folder of the baseline. */
type Places = ReadonlyMap<string, readonly (readonly [finding: Finding, entry: Entry])[]>;

function placesOf(report: Report, file: string, sourceOf: Outcome['sourceOf']): Places {
  const home = dirname(resolve(file));
  return new Map(
    report.documents.map(({ path, findings }) => {
      const from = displayPath(resolve(path), home);
      const source = sourceOf(path) ?? '';
      return [
        from,
        findings.map((finding) => {
          const text = quote(source, finding.offset);
          return [finding, { path: from, rule: finding.ruleId, text, count: 1 }] as const;
        }),
      ];
    }),
  );
}

/**
 * Which findings the baseline knows, and which of its entries nothing corresponds to any more. A draft that is gone leaves its
 * entries to others with the same words: renaming one brings nothing back. Of drafts that the run did not read nothing is said.
 */
function compare(
  baseline: readonly Entry[],
  places: Places,
  isGone: (path: string) => boolean,
): { readonly known: ReadonlySet<Finding>; readonly stale: readonly Entry[] } {
  const left = counted(baseline);
  const known = new Set<Finding>();
  const take = (finding: Finding, entry: Entry) => {
    const one = left.get(keyOf(entry));
    if (one === undefined || known.has(finding)) return;
    known.add(finding);
    if (one.count === 1) left.delete(keyOf(entry));
    else left.set(keyOf(entry), { ...one, count: one.count - 1 });
  };
  const all = [...places.values()].flat();
  for (const [finding, entry] of all) take(finding, entry);
  const gone = [...new Set([...left.values()].map(({ path }) => path))].filter(
    (path) => !places.has(path) && isGone(path),
  );
  for (const [finding, entry] of all) for (const path of gone) take(finding, { ...entry, path });
  const judged = new Set([...places.keys(), ...gone]);
  return { known, stale: [...left.values()].filter(({ path }) => judged.has(path)) };
}

/** The entries of all findings, and those of drafts that the run did not read and that still exist. */
function updated(before: readonly Entry[], places: Places, isGone: (path: string) => boolean): readonly Entry[] {
  const kept = before.filter(({ path }) => !places.has(path) && !isGone(path));
  const found = [...places.values()].flat().map(([, entry]) => entry);
  return [...counted([...kept, ...found])].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}

/** Writes a baseline, one entry a line, so that changes are easy to read and to merge. */
async function write(file: string, entries: readonly Entry[]): Promise<void> {
  const lines = entries.map(({ path, rule, text, count }) => `    ${JSON.stringify({ path, rule, text, count })}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const absolute = resolve(file);
  await writeOwnFile(absolute, displayPath(absolute, process.cwd()), `{\n  "version": 1,\n  "findings": ${list}\n}\n`);
}

/** Entries by what they say; equal ones become one. */
function counted(entries: readonly Entry[]): Map<string, Entry> {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    byKey.set(key, { ...entry, count: entry.count + (byKey.get(key)?.count ?? 0) });
  }
  return byKey;
}

function keyOf({ path, rule, text }: Entry): string {
  return [path, rule, text].join('\0');
}

function without(report: Report, isKnown: (finding: Finding) => boolean): Report {
  return reportOf(
    report.documents.map((document) => ({
      ...document,
      findings: document.findings.filter((finding) => !isKnown(finding)),
    })),
  );
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
