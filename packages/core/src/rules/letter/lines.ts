/**
 * The lines of a letter as its writer typed them: soft and hard line breaks both end a line, list numbers stand as in the source,
 * and the two columns of a head laid out as a table come cell by cell.
 */
import { perDraft } from '../../figures/index.js';
import type { Block, Span } from '../../text/index.js';

/** One line. */
export interface Line {
  /** Its words, composed, without mark-up; the list number of the source is kept, a bullet is not. */
  readonly text: string;
  /** Where the words stand in the source. */
  readonly span: Span;
  readonly block: Block;
  /** Whether the line before it in the same block ran on into it: a soft line break stands between. */
  readonly continues: boolean;
}

/** The lines of a draft that are prose, in their order. Read once: three rules ask. */
export const linesOf = perDraft((draft): readonly Line[] => {
  const lines: Line[] = [];
  for (const block of draft.text.blocks) addLines(draft.source, block, lines);
  return lines;
});

const BREAK = /\r\n|[\r\n]|<br\s*\/?>/giu;
/** Block quotes, headings, bullets and emphasis before the words. */
const LEADING = /^(?:[\s>]|#{1,6}\s|[-*+]\s(?:\[[ xX]\]\s)?|[*_](?=\S))+/u;
/** White space and mark-up behind the words. */
const TRAILING = /[\s*_\\|]/u;

function addLines(source: string, block: Block, lines: Line[]): void {
  const [start, end] = extent(source, block);
  const text = source.slice(start, end);
  // Most blocks are one line.
  const marks = /[\r\n<]/u.test(text) ? [...text.matchAll(BREAK)] : [];
  let from = start;
  let continues = false;
  for (let i = 0; i <= marks.length; i++) {
    const mark = marks[i] ?? null;
    const to = mark === null ? end : start + mark.index;
    const piece = source.slice(from, to);
    const lead = LEADING.exec(piece)?.[0].length ?? 0;
    let last = piece.length;
    while (last > lead && TRAILING.test(piece.charAt(last - 1))) last--;
    const words = piece.slice(lead, last);
    if (words !== '')
      lines.push({ text: plain(words), span: [from + lead, from + lead + words.length], block, continues });
    if (mark !== null) from = to + mark[0].length;
    continues = mark !== null && !mark[0].startsWith('<') && !/(?:\\| {2})$/u.test(piece);
  }
}

/** From the line's beginning, where nothing but mark-up and a list number stands before the words, to the end of the words. */
function extent(source: string, block: Block): Span {
  const first = block.segments[0];
  const last = block.segments.at(-1);
  if (first === undefined || last === undefined) return block.span;
  const start = block.span[0] + first.source;
  const end = block.span[0] + last.source + last.sourceLength;
  if (block.cell !== null) return [start, end];
  let lineStart = start;
  while (lineStart > 0 && !isLineEnd(source.charCodeAt(lineStart - 1))) lineStart--;
  const before = source.slice(lineStart, start);
  return [/^[\s>#*_+\-0-9.)\\]*$/u.test(before) ? lineStart : start, end];
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Words without escapes and emphasis, composed. */
function plain(words: string): string {
  const read = /[\\*_]/u.test(words)
    ? words.replace(/\\([!-/:-@[-`{-~])/gu, '$1').replace(/\*+|(?<=\s)_+|_+(?=\s)/gu, '')
    : words;
  return read.normalize('NFC');
}
