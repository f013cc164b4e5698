/** What a browser has for spreadsheets in place of Node's reader. */
import { cellText } from './cell.js';

/** The cells of the first sheet of an Excel file as text; null for bytes that are no such file. */
export async function spreadsheet(bytes: Uint8Array): Promise<readonly (readonly string[])[] | null> {
  const { readSheet } = await import('read-excel-file/web-worker');
  const rows = await readSheet(bytes.slice().buffer).catch(() => null);
  return rows?.map((row) => row.map(cellText)) ?? null;
}
