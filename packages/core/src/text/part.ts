/** Parts: stretches of a Markdown source that can be read one by one, because nothing in one depends on another. */
import { type CellPlace, type ListPlace, type Passage, passage, type Segment } from './block.js';
import type { FrontMatter } from './front-matter.js';
import type { Span } from './span.js';

/** An HTML comment of the source, with its markers. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** A block of a part: spans, lists and tables count from the part's beginning. */
export interface PartBlock {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  readonly depth: number;
  readonly passage: Passage;
  readonly span: Span;
  readonly list: ListPlace | null;
  readonly cell: CellPlace | null;
  readonly quote: boolean;
}

/** What a part holds. A function of the part's source alone. */
export interface Part {
  readonly blocks: readonly PartBlock[];
  /** How many lists it has. */
  readonly lists: number;
  /** The blocks of each table, row by row, column by column, by their number in the part; a cell that is missing or empty is null. */
  readonly tables: readonly (readonly (readonly (number | null)[])[])[];
  readonly comments: readonly Comment[];
  readonly frontMatter: FrontMatter | null;
}

/** A part that has nothing in it. */
export const NOTHING: Part = { blocks: [], lists: 0, tables: [], comments: [], frontMatter: null };

/** Inline content: its text, and how it maps to the source of its part. */
export interface Prose {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** A block from its inline content; null where that is nothing but white space. */
export function partBlock({ text, segments }: Prose, place: Omit<PartBlock, 'passage'>): PartBlock | null {
  if (text.trim() === '') return null;
  const { kind, depth, span, list, cell, quote } = place;
  const [start] = span;
  // Counted from the block's own beginning, so that a passage is the same wherever its block stands.
  const own = start === 0 ? segments : segments.map((segment) => ({ ...segment, source: segment.source - start }));
  return { kind, depth, passage: passage(text, own), span, list, cell, quote };
}
