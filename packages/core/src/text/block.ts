/** Blocks: the leaf pieces of a Markdown document (paragraph, heading, table cell), as one would read them aloud. */
import type { Noted } from './note.js';
import { type Sentence, splitSentences } from './sentence.js';
import type { Span } from './span.js';
import { type Token, tokenize } from './token.js';

/**
 * A stretch of a block's text and the stretch of source it was written as, counted from where the block begins.
 * Equal lengths: copied character by character.
 */
export interface Segment {
  readonly text: number;
  readonly textLength: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Where a block stands in a list: the number its innermost item carries, and how deep. */
export interface ListPlace {
  /** Identifies the list within the document. */
  readonly list: number;
  readonly ordered: boolean;
  /** The item's place in its list, from 0. */
  readonly item: number;
  readonly depth: number;
}

/** Where a cell stands: the table's number in the document, row and column from 0; row 0 is the header. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** What a leaf piece says, wherever it stands in its document. */
export interface Passage extends Noted {
  /** The prose: markup gone, entities decoded, line breaks as spaces, hard breaks as line feeds. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** One leaf piece of a document. */
export interface Block extends Passage {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** Its number in the document, from 0. */
  readonly index: number;
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number;
  readonly span: Span;
  readonly list: ListPlace | null;
  readonly cell: CellPlace | null;
  /** Whether it stands in a block quote. */
  readonly quote: boolean;
}

/** A passage from its text and map: adds tokens and sentences. */
export function passage(text: string, segments: readonly Segment[]): Passage {
  const tokens = tokenize(text);
  return { text, segments, tokens, sentences: splitSentences(tokens), notes: [] };
}

/** The source span of a stretch `[start, end)` of a block's text. An empty stretch gives an empty span. */
export function sourceSpan(of: Pick<Block, 'segments' | 'span'>, start: number, end: number): Span {
  if (start >= end) {
    const at = sourceStart(of, start);
    return [at, at];
  }
  return [sourceStart(of, start), sourceEnd(of, end)];
}

function sourceStart({ segments, span }: Pick<Block, 'segments' | 'span'>, offset: number): number {
  const segment = segmentAt(segments, offset);
  if (segment === undefined) return span[1];
  const into = offset - segment.text;
  const copied = into > 0 && segment.textLength === segment.sourceLength;
  return span[0] + segment.source + (copied ? into : 0);
}

function sourceEnd({ segments, span }: Pick<Block, 'segments' | 'span'>, offset: number): number {
  const segment = segmentAt(segments, offset - 1);
  if (segment === undefined) return span[1];
  const into = offset - segment.text;
  const copied = segment.textLength === segment.sourceLength;
  return span[0] + segment.source + (copied ? Math.min(into, segment.sourceLength) : segment.sourceLength);
}

/** The segment that holds a text offset, or the first one after it. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle] as Segment;
    if (segment.text + segment.textLength <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low];
}

/** The tokens `[from, to)` of a block's in the source. */
export function spanOfTokens(
  of: Pick<Block, 'segments' | 'span'>,
  tokens: readonly Token[],
  from: number,
  to: number,
): Span {
  return sourceSpan(of, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
