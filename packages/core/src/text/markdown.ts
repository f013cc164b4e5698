/** Markdown source to blocks. The only place that knows the parser. */
import type { Nodes, Parents, PhrasingContent, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse as parseYaml } from 'yaml';
import { alignText } from './align.js';
import { type Block, block, type CellPlace, type ListPlace, type Segment } from './block.js';
import { lineStarts, type Span } from './span.js';
import { OBJECT } from './token.js';

/** An HTML comment of the source, with its markers. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** What the YAML front matter says. A front matter that is no YAML mapping has no values. */
export interface FrontMatter {
  readonly span: Span;
  readonly values: Readonly<Record<string, unknown>>;
}

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

/** Reads a Markdown source (CommonMark, GFM tables, footnotes and strikethrough, YAML front matter). Every string has a reading. */
export function readMarkdown(source: string): MarkdownDocument {
  const root = parse(source);
  const reader = new BlockReader(source);
  reader.readAll(root);
  return {
    source,
    frontMatter: reader.frontMatter,
    blocks: reader.blocks,
    tables: reader.tables,
    comments: reader.comments,
    lines: lineStarts(source),
  };
}

const EXTENSIONS = [frontmatter(), gfmTable(), gfmFootnote(), gfmStrikethrough()];
const TREE_EXTENSIONS = [
  frontmatterFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
];

function parse(source: string): Root {
  return fromMarkdown(source, { extensions: EXTENSIONS, mdastExtensions: TREE_EXTENSIONS });
}

interface Surroundings {
  readonly list: ListPlace | null;
  readonly quote: boolean;
}

/** Walks the tree once and collects blocks; a class because it is nothing but the state of that walk. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly tables: (Block | null)[][][] = [];
  readonly comments: Comment[] = [];
  frontMatter: FrontMatter | null = null;
  private lists = 0;

  constructor(private readonly source: string) {}

  /** Walks with a stack of its own, so that deep nesting never overflows the call stack. */
  readAll(root: Root): void {
    const stack: { node: Nodes; around: Surroundings }[] = [{ node: root, around: { list: null, quote: false } }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const inner = this.read(top.node, top.around);
      for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i] as { node: Nodes; around: Surroundings });
    }
  }

  private read(node: Nodes, around: Surroundings): { node: Nodes; around: Surroundings }[] {
    switch (node.type) {
      case 'paragraph':
        this.add('paragraph', node, around, 0, null);
        return [];
      case 'heading':
        this.add('heading', node, around, node.depth, null);
        return [];
      case 'table':
        this.addTable(node, around);
        return [];
      case 'html':
        this.addComments(node.value, spanOf(node));
        return [];
      case 'yaml':
        this.frontMatter ??= { span: spanOf(node), values: yamlValues(node.value) };
        return [];
      case 'list': {
        const list = this.lists++;
        const depth = (around.list?.depth ?? 0) + 1;
        return node.children.map((child, item) => ({
          node: child,
          around: { ...around, list: { list, ordered: node.ordered === true, item, depth } },
        }));
      }
      case 'blockquote':
        return node.children.map((child) => ({ node: child, around: { ...around, quote: true } }));
      case 'root':
      case 'listItem':
      case 'footnoteDefinition':
        return node.children.map((child) => ({ node: child as Nodes, around }));
      default:
        return [];
    }
  }

  private addTable(node: Table, around: Surroundings): void {
    const table = this.tables.length;
    const rows: (Block | null)[][] = [];
    this.tables.push(rows);
    node.children.forEach((row, r) => {
      rows.push(row.children.map((cell, c) => this.add('cell', cell, around, 0, { table, row: r, column: c })));
    });
  }

  private add(
    kind: Block['kind'],
    node: Parents,
    around: Surroundings,
    depth: number,
    cell: CellPlace | null,
  ): Block | null {
    const prose = this.prose(node.children as PhrasingContent[]);
    if (prose.text.trim() === '') return null;
    const made = block({
      kind,
      index: this.blocks.length,
      depth,
      ...prose,
      span: spanOf(node),
      list: around.list,
      cell,
      quote: around.quote,
    });
    this.blocks.push(made);
    return made;
  }

  /** The text of inline content, and how it maps to the source. */
  private prose(children: readonly PhrasingContent[]): { text: string; segments: readonly Segment[] } {
    const segments: Segment[] = [];
    let text = '';
    const put = (piece: string, source: number, sourceLength: number) => {
      segments.push({ text: text.length, textLength: piece.length, source, sourceLength });
      text += piece;
    };
    const stack: PhrasingContent[] = [...children].reverse();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const [start, end] = spanOf(node);
      if (node.type === 'text') {
        for (const piece of alignText(node.value, this.source, start, end))
          put(piece.text, piece.source, piece.sourceLength);
      } else if (node.type === 'break') put('\n', start, end - start);
      else if (node.type === 'html') {
        if (/^<br\s*\/?>$/iu.test(node.value)) put('\n', start, end - start);
        else this.addComments(node.value, [start, end]);
      } else if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference')
        put(OBJECT, start, end - start);
      else if ('children' in node) {
        for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as PhrasingContent);
      }
    }
    return { text, segments };
  }

  private addComments(html: string, span: Span): void {
    for (let at = html.indexOf('<!--'); at >= 0; ) {
      const close = html.indexOf('-->', at + 4);
      const end = close < 0 ? html.length : close + 3;
      this.comments.push({ text: html.slice(at, end), span: [span[0] + at, span[0] + end] });
      at = html.indexOf('<!--', end);
    }
  }
}

function spanOf(node: Nodes): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function yamlValues(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const values: unknown = parseYaml(yaml, { schema: 'core', maxAliasCount: 20, logLevel: 'silent' });
    return typeof values === 'object' && values !== null && !Array.isArray(values)
      ? (values as Record<string, unknown>)
      : {};
  } catch {
    // A front matter that is being typed is often no YAML yet: the draft reads on without it.
    return {};
  }
}
