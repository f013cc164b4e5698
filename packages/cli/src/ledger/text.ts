/** The ledger as text for programs: CSV, NDJSON, JSON. */
import type { Ledger, LedgerFigure } from '@sokhop/core/linter';
import { type Cell, COLUMNS } from './rows.js';

/** Comma-separated, with a byte-order mark, by which spreadsheets know that it is UTF-8. */
export function csv({ figures }: Ledger): string {
  const lines = figures.map((figure) => COLUMNS.map(({ of }) => csvCell(of(figure))).join(','));
  return `\uFEFF${[COLUMNS.map(({ name }) => name).join(','), ...lines].join('\r\n')}\r\n`;
}

/**
 * A spreadsheet would take text that begins like a formula for one, and a draft may say anything: such text is led by an apostrophe,
 * which shows that it is text. A plain number is none.
 */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const said = String(cell);
  const guarded = typeof cell === 'string' && /^[=+\-@\t\r]/u.test(said) && !/^-[0-9]+(?:\.[0-9]+)?$/u.test(said);
  const text = guarded ? `'${said}` : said;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One JSON object a line, with the columns of the table as keys. */
export function ndjson({ figures }: Ledger): string {
  return figures.map((figure) => `${JSON.stringify(rowOf(figure))}\n`).join('');
}

/** All of the ledger: the figures, and the series with their things and gaps. */
export function json({ figures, series }: Ledger): string {
  const numberOf = new Map(figures.map((figure, i) => [figure, i]));
  const plain = series.map(({ key, things, gaps }) => ({
    key,
    things: things.map(({ time, concord, figures: said }) => ({
      time,
      concord,
      /** Their numbers in the list of figures, from 0. */
      figures: said.map((figure) => numberOf.get(figure)),
    })),
    gaps,
  }));
  return `${JSON.stringify({ version: 1, figures: figures.map(rowOf), series: plain })}\n`;
}

function rowOf(figure: LedgerFigure): Record<string, Cell> {
  return Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(figure)]));
}
