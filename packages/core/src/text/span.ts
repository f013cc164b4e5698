/** Places in a source: UTF-16 offsets, and the line and character they stand for. */

/** A half-open stretch `[start, end)` in UTF-16 code units of the original source. */
export type Span = readonly [start: number, end: number];

/** A place as editors count it: line and character from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Two places, the end not included. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The offsets at which the lines of a source begin; `\n`, `\r\n` and a lone `\r` each end a line. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0];
  const { length } = source;
  for (let i = 0; i < length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The position of an offset; an offset past the end counts from the last line. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (starts[low] ?? 0) };
}

/** The range of a span. */
export function rangeOf(starts: readonly number[], span: Span): Range {
  return { start: positionAt(starts, span[0]), end: positionAt(starts, span[1]) };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
