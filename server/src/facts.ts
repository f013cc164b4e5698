/** Facts files on the disk: the files that `facts:` of a `sokhop.yaml` names, read for the editor and the command line alike. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Fact } from '@sokhop/core/figures';
import { type FactsFile, readFactsTable, readFactsText } from '@sokhop/core/linter';
import type { Localised } from '@sokhop/core/rules';

/** What the patterns led to. */
export interface FoundFacts {
  /** The facts of all files. */
  readonly facts: readonly Fact[];
  /** The files in the order of their paths. */
  readonly files: readonly (FactsFile & { readonly file: string })[];
  /** Patterns that lead to no facts file. */
  readonly unmatched: readonly string[];
  /** Files that could not be read, with the system's code; null for a spreadsheet that is none. */
  readonly unreadable: readonly { readonly file: string; readonly code: string | null }[];
}

/** What to say of a pattern that leads to no facts file. */
export function nothingFound(pattern: string): Localised<string> {
  return {
    vi: `facts: mẫu “${pattern}” không khớp với tệp số liệu nào (CSV, XLSX, YAML, JSON)`,
    en: `facts: “${pattern}” matches no facts file (CSV, XLSX, YAML, JSON)`,
  };
}

const FORMATS = /\.(?:csv|tsv|xlsx|ya?ml|json)$/iu;

/** Reads the facts files that patterns lead to from a folder. `nameOf` gives the path that facts and findings name. */
export async function findFacts(
  patterns: readonly string[],
  folder: string,
  nameOf: (file: string) => string,
): Promise<FoundFacts> {
  const { glob } = await import('tinyglobby');
  const found = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    const matches = (await glob(pattern, { cwd: folder, absolute: true })).filter((file) => FORMATS.test(file));
    if (matches.length === 0) unmatched.push(pattern);
    for (const match of matches) found.add(resolve(match));
  }
  const files: (FactsFile & { readonly file: string })[] = [];
  const unreadable: { readonly file: string; readonly code: string | null }[] = [];
  for (const file of [...found].sort()) {
    try {
      files.push({ file, ...(await readOne(file, nameOf(file))) });
    } catch (error) {
      // The codes of the system begin so; what the reader of spreadsheets says of a file that is none do not.
      const code = /^E[A-Z]+$/u.exec((error as NodeJS.ErrnoException).code ?? '')?.[0];
      unreadable.push({ file, code: code ?? null });
    }
  }
  return { facts: files.flatMap(({ facts }) => facts), files, unmatched, unreadable };
}

async function readOne(file: string, path: string): Promise<FactsFile> {
  if (/\.xlsx$/iu.test(file)) return readFactsTable(path, await spreadsheetCells(file));
  return readFactsText(path, await readFile(file, 'utf8'));
}

/** The cells of the first sheet as text, numbers with a decimal comma, dates as ISO. */
async function spreadsheetCells(file: string): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/node');
  const rows = await readSheet(file);
  return rows.map((row) => row.map(cellText));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}
