/** The workspace's facts: the files that `facts:` of `sokhop.yaml` names, read from the disk. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Fact } from '@sokhop/core/figures';
import { type FactsFile, readFactsTable, readFactsText } from '@sokhop/core/linter';
import { FactsError, type RunText, UnreadableFileError } from '../errors.js';
import { displayPath } from '../files/find.js';

/** The files that facts are read from. */
const FORMATS = /\.(?:csv|tsv|xlsx|ya?ml|json)$/iu;

/**
 * The facts of all files that the patterns lead to, in the order of their paths.
 * @throws FactsError with file, line and column of every mistake; a pattern that leads to no facts file is one.
 */
export async function loadFacts(patterns: readonly string[], folder: string, cwd: string): Promise<readonly Fact[]> {
  const files = new Set<string>();
  const mistakes: RunText[] = [];
  for (const pattern of patterns) {
    const { glob } = await import('tinyglobby');
    const matches = (await glob(pattern, { cwd: folder, absolute: true })).filter((file) => FORMATS.test(file));
    if (matches.length === 0) mistakes.push(nothingFound(pattern));
    for (const match of matches) files.add(resolve(match));
  }
  const facts: Fact[] = [];
  for (const file of [...files].sort()) {
    const path = displayPath(file, cwd);
    const read = await readFactsFile(file, path);
    facts.push(...read.facts);
    for (const { line, column, message } of read.problems) {
      mistakes.push({ vi: `${path}:${line}:${column}: ${message.vi}`, en: `${path}:${line}:${column}: ${message.en}` });
    }
  }
  if (mistakes.length > 0) throw new FactsError(mistakes);
  return facts;
}

function nothingFound(pattern: string): RunText {
  return {
    vi: `facts: mẫu “${pattern}” không khớp với tệp số liệu nào (CSV, XLSX, YAML, JSON)`,
    en: `facts: “${pattern}” matches no facts file (CSV, XLSX, YAML, JSON)`,
  };
}

async function readFactsFile(file: string, path: string): Promise<FactsFile> {
  try {
    if (/\.xlsx$/iu.test(file)) return readFactsTable(path, await spreadsheetCells(file));
    return readFactsText(path, await readFile(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableFileError(path, code === undefined ? { kind: 'binary' } : { kind: 'system', code });
  }
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
