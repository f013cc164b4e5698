/** Markdown source to blocks: stretch by stretch, with the parser only where plain prose does not do. */
import type { Block } from './block.js';
import { type FrontMatter, frontMatterOf } from './front-matter.js';
import { type Comment, NOTHING, type Part } from './part.js';
import { plainHeading, plainList, plainParagraph, plainQuote, plainTable } from './plain.js';
import { commentsIn, readWithRemark } from './remark.js';
import { lineStarts } from './span.js';
import { isSplittable, type StretchKind, splitMarkdown } from './split.js';

/** A Markdown document as its blocks. */
export interface MarkdownDocument {
  readonly source: string;
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  /** The blocks of each table, row by row, column by column; a cell that is missing or empty is null. */
  readonly tables: readonly (readonly (readonly (Block | null)[])[])[];
  readonly comments: readonly Comment[];
  /** Offsets at which lines begin. */
  readonly lines: readonly number[];
}

/** The parts that were read before, by their kind and source: for editors, which read a draft again and again. */
export type KnownParts = Map<string, Part>;

/**
 * Reads a Markdown source (CommonMark, GFM tables, footnotes and strikethrough, YAML front matter). Every string has a reading.
 * With `known`, parts that are as they were are taken from there, tokens and all; afterwards it holds the parts of this source.
 */
export function readMarkdown(source: string, known?: KnownParts): MarkdownDocument {
  const frontMatter = frontMatterOf(source);
  if (!isSplittable(source, frontMatter !== null)) return readMarkdownWhole(source);
  const lines = lineStarts(source);
  const from = frontMatter === null ? 0 : lines.find((start) => start > frontMatter.span[1]);
  const stretches = from === undefined ? [] : splitMarkdown(source, lines, from);
  const partOf = known === undefined ? readPart : readAgain(known);
  const parts = stretches.map(({ kind, start, end }) => ({ part: partOf(kind, source.slice(start, end)), at: start }));
  return documentOf(source, lines, [{ part: { ...NOTHING, frontMatter }, at: 0 }, ...parts]);
}

/** Reads parts, those that are known by what is known of them, and makes `known` those that were read. */
function readAgain(known: KnownParts): typeof readPart {
  const before = new Map(known);
  known.clear();
  return (kind, source) => {
    const key = `${kind} ${source}`;
    const part = before.get(key) ?? readPart(kind, source);
    known.set(key, part);
    return part;
  };
}

/** Reads a source with the parser alone, as one part. What `readMarkdown` gives is equal to it; it takes longer. */
export function readMarkdownWhole(source: string): MarkdownDocument {
  // The parser passes over a byte-order mark and counts from what follows it.
  const at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  return documentOf(source, lineStarts(source), [{ part: readWithRemark(source.slice(at), 'document'), at }]);
}

function readPart(kind: StretchKind, source: string): Part {
  switch (kind) {
    case 'paragraph':
      return plainParagraph(source) ?? readWithRemark(source, 'part');
    case 'heading':
      return plainHeading(source) ?? readWithRemark(source, 'part');
    case 'list':
      return plainList(source) ?? readWithRemark(source, 'part');
    case 'quote':
      return plainQuote(source) ?? readWithRemark(source, 'part');
    case 'table':
      return plainTable(source) ?? readWithRemark(source, 'part');
    case 'comment':
      return { ...NOTHING, comments: commentsIn(source, 0) };
    case 'nothing':
      return NOTHING;
    case 'other':
      return readWithRemark(source, 'part');
  }
}

interface PlacedPart {
  readonly part: Part;
  readonly at: number;
}

/** The document of parts that stand at offsets of its source: numbers and spans of the parts become those of the document. */
function documentOf(source: string, lines: readonly number[], parts: readonly PlacedPart[]): MarkdownDocument {
  const blocks: Block[] = [];
  const tables: (Block | null)[][][] = [];
  const comments: Comment[] = [];
  let frontMatter: FrontMatter | null = null;
  let lists = 0;
  for (const { part, at } of parts) {
    const first = blocks.length;
    const firstTable = tables.length;
    for (const { kind, depth, passage, span, list, cell, quote } of part.blocks) {
      const { text, segments, tokens, sentences, notes } = passage;
      blocks.push({
        kind,
        index: blocks.length,
        depth,
        text,
        segments,
        tokens,
        sentences,
        notes,
        span: [at + span[0], at + span[1]],
        list: list === null || lists === 0 ? list : { ...list, list: lists + list.list },
        cell: cell === null || firstTable === 0 ? cell : { ...cell, table: firstTable + cell.table },
        quote,
      });
    }
    for (const table of part.tables)
      tables.push(table.map((row) => row.map((cell) => (cell === null ? null : (blocks[first + cell] as Block)))));
    for (const { text, span } of part.comments) comments.push({ text, span: [at + span[0], at + span[1]] });
    if (frontMatter === null && part.frontMatter !== null) {
      const { span } = part.frontMatter;
      frontMatter = { ...part.frontMatter, span: [at + span[0], at + span[1]] };
    }
    lists += part.lists;
  }
  return { source, frontMatter, blocks, tables, comments, lines };
}
