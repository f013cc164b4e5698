/** The check table as a file: a spreadsheet for the office, a page for the leader who signs. Pure: text in, text out. */
import type { DocumentFigures, FigureRow } from '@sokhop/server/protocol';
import type { Locale, Words } from './words.js';

/** The formats of the export. */
export type ExportFormat = 'csv' | 'html';

/**
 * A CSV as Vietnamese spreadsheets open it: UTF-8 with a byte order mark, semicolons, decimal commas. A cell that a spreadsheet
 * would take for a formula is quoted into text, because drafts come from other people.
 */
export function toCsv(documents: readonly DocumentFigures[], { columns, states }: Words): string {
  const head = [
    ...[columns.where, columns.line, columns.figure, columns.value, columns.unit, columns.indicator, columns.period],
    ...[columns.place, columns.interval, columns.state, columns.why, columns.rules],
  ];
  const rows = documents.flatMap(({ path, figures }) =>
    figures.map((row) => [
      ...[path, String(row.range.start.line + 1), row.written, row.value.replace('.', ','), row.unit],
      ...[row.indicator?.name ?? '', row.period?.name ?? '', row.place?.name ?? '', row.interval],
      ...[states[row.state], explanation(row).join(' '), row.rules.join(' ')],
    ]),
  );
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** What is to be said of a figure: findings or the reason why it was not checked, then the sums. */
export function explanation({ why, arithmetic }: FigureRow): readonly string[] {
  return [...why.split('\n'), ...arithmetic].filter((line) => line !== '');
}

function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A page of its own: no script, nothing loaded, everything from the drafts escaped. Prints on A4, landscape. */
export function toHtml(documents: readonly DocumentFigures[], say: Words, locale: Locale, date: string): string {
  const [prepared, approved] = say.exportSign;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(say.exportTitle)}</title>
<style>
@page { size: A4 landscape; margin: 15mm; }
body { font: 11pt/1.45 "Times New Roman", serif; color: #111; background: #fff; max-width: 72rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 17pt; text-align: center; margin: 0; }
h2 { font-size: 12.5pt; margin: 1.6rem 0 .4rem; }
.made { text-align: center; margin: .2rem 0 1.2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #777; padding: .25rem .45rem; vertical-align: top; text-align: left; }
th { background: #eef2f6; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td.n { text-align: right; white-space: nowrap; }
p { margin: .15rem 0; }
.error b { color: #a80000; } .warning b { color: #7a4b00; } .agrees b { color: #0b6a2b; }
.sign { display: flex; justify-content: space-around; margin-top: 2.5rem; text-align: center; min-height: 7rem; break-inside: avoid; }
</style>
</head>
<body>
<h1>${escaped(say.exportTitle)}</h1>
<p class="made">${escaped(say.exportMade(date))}. ${escaped(say.exportNote)}</p>
${documents.map((document) => section(document, say)).join('\n')}
<div class="sign"><p><b>${escaped(prepared ?? '')}</b></p><p><b>${escaped(approved ?? '')}</b></p></div>
</body>
</html>
`;
}

function section({ path, account, figures }: DocumentFigures, say: Words): string {
  const { columns } = say;
  const head = [
    columns.line,
    columns.figure,
    columns.indicator,
    columns.period,
    columns.place,
    columns.state,
    columns.why,
  ];
  return `<h2>${escaped(path)}</h2>
<p>${escaped(say.read(account.figures, account.understood, account.checked))} ${escaped(say.found(account.errors, account.warnings, account.infos))}</p>
<table>
<thead><tr>${head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>
<tbody>
${figures.map((row) => tableRow(row, say)).join('\n')}
</tbody>
</table>`;
}

function tableRow(row: FigureRow, { states }: Words): string {
  const cells = [row.written, row.indicator?.name, row.period?.name, row.place?.name].map(
    (text) => `<td>${escaped(text ?? '')}</td>`,
  );
  const why = explanation(row).map((line) => `<p>${escaped(line)}</p>`);
  return `<tr class="${row.state}"><td class="n">${row.range.start.line + 1}</td>${cells.join('')}<td><b>${escaped(states[row.state])}</b></td><td>${why.join('')}</td></tr>`;
}

/** Text as HTML shows it, whatever stands in it. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
