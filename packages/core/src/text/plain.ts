/**
 * Reads stretches of plain prose without the parser: paragraphs, headings, flat lists and simple tables. What these readers accept they read as
 * the parser does (a property test holds the two equal); where a word of it takes the parser, they give null.
 */
import { plainProse } from './inline.js';
import { NOTHING, type Part, type PartBlock, type Prose, partBlock } from './part.js';
import type { Span } from './span.js';

/** A paragraph over one or more lines. */
export function plainParagraph(source: string): Part | null {
  const lines = linesOf(source).map((line) => trimmed(source, line));
  const prose = plainProse(source, lines);
  return prose && partOf([paragraph(prose, [lines[0]?.[0] ?? 0, source.length], null)]);
}

/** A block quote of one paragraph. */
export function plainQuote(source: string): Part | null {
  const lines = linesOf(source).map(([start, end]) => trimmed(source, [start + 2, end]));
  const prose = plainProse(source, lines);
  return (
    prose &&
    partOf([
      partBlock(prose, {
        kind: 'paragraph',
        depth: 0,
        span: [lines[0]?.[0] ?? 0, source.length],
        list: null,
        cell: null,
        quote: true,
      }),
    ])
  );
}

const HEADING = /^(#{1,6}) +(.*?)(?: +#+)? *$/u;

/** A heading on one line: `## Kết quả`. */
export function plainHeading(source: string): Part | null {
  const [whole = '', marks = '', words = ''] = HEADING.exec(source) ?? [];
  if (words === '' || words.endsWith('#')) return null;
  const start = whole.indexOf(words, marks.length);
  const prose = plainProse(source, [[start, start + words.length]]);
  const depth = marks.length;
  const span: Span = [0, source.length];
  return prose && partOf([partBlock(prose, { kind: 'heading', depth, span, list: null, cell: null, quote: false })]);
}

/** A list whose items are one line each, perhaps with blank lines between. */
export function plainList(source: string): Part | null {
  const blocks: (PartBlock | null)[] = [];
  const ordered = /^[0-9]/u.test(source);
  let item = 0;
  for (const [start, end] of linesOf(source)) {
    const marker = /^\S+ +/u.exec(source.slice(start, end));
    if (marker === null) continue;
    const content = trimmed(source, [start + marker[0].length, end]);
    const prose = plainProse(source, [content]);
    if (prose === null) return null;
    blocks.push(paragraph(prose, [content[0], end], { list: 0, ordered, item: item++, depth: 1 }));
  }
  return { ...partOf(blocks), lists: 1 };
}

/** A table whose rows all begin with a bar and have neither escapes nor code. */
export function plainTable(source: string): Part | null {
  const [header, , ...body] = linesOf(source);
  const rows = [header as Span, ...body];
  const blocks: PartBlock[] = [];
  const table: (number | null)[][] = [];
  for (let row = 0; row < rows.length; row++) {
    const numbers = putRow(source, rows[row] as Span, row, blocks);
    if (numbers === null) return null;
    table.push(numbers);
  }
  return { ...partOf(blocks), tables: [table] };
}

/** Adds the cells of a row to the blocks: the number of each, null for one with nothing in it; null where a cell takes the parser. */
function putRow(source: string, line: Span, row: number, blocks: PartBlock[]): (number | null)[] | null {
  // Behind the last bar a space is nothing, and white space of another kind is a cell.
  if (/\s/u.test(source.charAt(line[1] - 1))) return null;
  const numbers: (number | null)[] = [];
  const cells = cellsOf(source, line);
  for (let column = 0; column < cells.length; column++) {
    const inner = cells[column] as Span;
    const prose = plainProse(source, [trimmed(source, inner)]);
    if (prose === null) return null;
    // A cell begins with its bar; the last one has the bar that closes the row too.
    const span: Span = [inner[0] - 1, column === cells.length - 1 ? line[1] : inner[1]];
    const cell = { table: 0, row, column };
    const made = partBlock(prose, { kind: 'cell', depth: 0, span, list: null, cell, quote: false });
    numbers.push(made === null ? null : blocks.push(made) - 1);
  }
  return numbers;
}

/** The cells of a row between its bars. */
function cellsOf(source: string, [start, end]: Span): Span[] {
  const cells: Span[] = [];
  for (let from = start + 1; from < end; ) {
    const bar = source.indexOf('|', from);
    const to = bar < 0 || bar >= end ? end : bar;
    // After the last bar only spaces may stand.
    if (to === end && source.slice(from, end).trim() === '') break;
    cells.push([from, to]);
    from = to + 1;
  }
  return cells;
}

function paragraph(prose: Prose, span: Span, list: PartBlock['list']): PartBlock | null {
  return partBlock(prose, { kind: 'paragraph', depth: 0, span, list, cell: null, quote: false });
}

function partOf(blocks: readonly (PartBlock | null)[]): Part {
  return { ...NOTHING, blocks: blocks.filter((block) => block !== null) };
}

/** The lines of a source that have something in them. */
function linesOf(source: string): Span[] {
  const lines: Span[] = [];
  const { length } = source;
  for (let from = 0; from < length; ) {
    let to = from;
    while (to < length && !isBreak(source.charCodeAt(to))) to++;
    if (to > from) lines.push([from, to]);
    from = to + 1;
  }
  return lines;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** A span without the spaces at its ends. */
function trimmed(source: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && source[from] === ' ') from++;
  while (to > from && source[to - 1] === ' ') to--;
  return [from, to];
}
