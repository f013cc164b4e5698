/** A code frame: the line of a draft that a finding concerns, cut to the terminal's width, its place underlined. */
import type { Range, Span } from '@sokhop/core/text';
import { columnsOf, graphemes, plain } from '../terminal.js';

/** A line of a draft and, below it, the marks. */
export interface Frame {
  readonly line: string;
  readonly marks: string;
}

/**
 * The frame of a span. Of a span over several lines the first is shown, marked to its end.
 * @param width How many columns the line may take; a longer one is cut on both sides with `…`.
 */
export function frame(source: string, offset: Span, range: Range, width: number, mark: string): Frame {
  const lineStart = offset[0] - range.start.character;
  const lineEnd = endOfLine(source, offset[0]);
  const end = Math.max(Math.min(offset[1], lineEnd), Math.min(offset[0] + 1, lineEnd));
  // A paragraph may be one line of many thousand characters: only what can be shown is looked at.
  const from = Math.max(lineStart, offset[0] - 2 * width);
  const to = Math.min(lineEnd, end + 2 * width);
  const before = graphemes(plain(source.slice(from, offset[0])));
  const marked = graphemes(plain(source.slice(offset[0], end)));
  const after = graphemes(plain(source.slice(end, to)));

  const room = Math.max(0, width - columns(marked) - 2);
  const left = takeLast(before, columns(after) < room / 2 ? room - columns(after) : Math.ceil(room / 2));
  const right = takeFirst(after, room - columns(left));
  const cutLeft = from > lineStart || left.length < before.length ? '…' : '';
  const cutRight = to < lineEnd || right.length < after.length ? '…' : '';
  return {
    line: `${cutLeft}${left.join('')}${marked.join('')}${right.join('')}${cutRight}`,
    marks: `${' '.repeat(columns(left) + cutLeft.length)}${mark.repeat(Math.max(1, columns(marked)))}`,
  };
}

function endOfLine(source: string, offset: number): number {
  for (let i = offset; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return source.length;
}

function columns(letters: readonly string[]): number {
  return letters.reduce((sum, letter) => sum + columnsOf(letter), 0);
}

function takeFirst(letters: readonly string[], room: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const letter of letters) {
    used += columnsOf(letter);
    if (used > room) break;
    taken.push(letter);
  }
  return taken;
}

function takeLast(letters: readonly string[], room: number): string[] {
  return takeFirst(letters.toReversed(), room).toReversed();
}
