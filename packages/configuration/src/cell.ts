/** The cells of spreadsheets as text, in the one way that readers of facts files expect. */

/** Numbers with a decimal comma, dates as ISO. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}
