/** Reads a part, or a whole document, with the Markdown parser. The only place that knows it. */
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
import { alignText } from './align.js';
import type { CellPlace, ListPlace, Segment } from './block.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { type Comment, type Part, type PartBlock, type Prose, partBlock } from './part.js';
import type { Span } from './span.js';
import { OBJECT } from './token.js';

/** What is read with the parser: a whole document, or a part that is neither its front matter nor defines or cites a reference. */
export type Scope = 'document' | 'part';

/** Reads a source with the parser (CommonMark, GFM tables, footnotes and strikethrough, YAML front matter). Every string has a reading. */
export function readWithRemark(source: string, scope: Scope): Part {
  const reader = new PartReader(source);
  reader.readAll(parse(source, scope));
  return reader;
}

/** The extensions cost time on every character, so a part is parsed with those that it can need. */
function parse(source: string, scope: Scope): Root {
  const whole = scope === 'document';
  const extensions = [];
  const mdastExtensions = [];
  if (whole) {
    extensions.push(FRONT_MATTER.syntax, FOOTNOTE.syntax);
    mdastExtensions.push(FRONT_MATTER.tree, FOOTNOTE.tree);
  }
  if (whole || DELIMITER_ROW.test(source)) {
    extensions.push(TABLE.syntax);
    mdastExtensions.push(TABLE.tree);
  }
  if (source.includes('~')) {
    extensions.push(STRIKETHROUGH.syntax);
    mdastExtensions.push(STRIKETHROUGH.tree);
  }
  // Within a document the same character is a space without width, and the parser would count wrong behind it here too.
  return fromMarkdown(source.replace(/^\uFEFF/u, '\u200B'), { extensions, mdastExtensions });
}

const FRONT_MATTER = { syntax: frontmatter(), tree: frontmatterFromMarkdown() };
const FOOTNOTE = { syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() };
const TABLE = { syntax: gfmTable(), tree: gfmTableFromMarkdown() };
const STRIKETHROUGH = { syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() };

/** A line with nothing but dashes, colons and bars, perhaps in a quote or a list: no table is without one. */
const DELIMITER_ROW = /^[\s>*+\-0-9.)]*[|:-][\s|:-]*$/mu;

interface Surroundings {
  readonly list: ListPlace | null;
  readonly quote: boolean;
}

/** Walks the tree once and collects blocks; a class because it is nothing but the state of that walk. */
class PartReader implements Part {
  readonly blocks: PartBlock[] = [];
  readonly tables: (number | null)[][][] = [];
  readonly comments: Comment[] = [];
  frontMatter: FrontMatter | null = null;
  lists = 0;

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
        this.comments.push(...commentsIn(node.value, spanOf(node)[0]));
        return [];
      case 'yaml':
        this.frontMatter ??= { span: spanOf(node), ...readFrontMatter(node.value) };
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
    const rows: (number | null)[][] = [];
    this.tables.push(rows);
    node.children.forEach((row, r) => {
      rows.push(row.children.map((cell, c) => this.add('cell', cell, around, 0, { table, row: r, column: c })));
    });
  }

  private add(
    kind: PartBlock['kind'],
    node: Parents,
    { list, quote }: Surroundings,
    depth: number,
    cell: CellPlace | null,
  ): number | null {
    const prose = this.prose(node.children as PhrasingContent[]);
    const made = partBlock(prose, { kind, depth, span: spanOf(node), list, cell, quote });
    return made === null ? null : this.blocks.push(made) - 1;
  }

  /** The text of inline content, and how it maps to the source. */
  private prose(children: readonly PhrasingContent[]): Prose {
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
        else this.comments.push(...commentsIn(node.value, start));
      } else if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference')
        put(OBJECT, start, end - start);
      else if ('children' in node) {
        for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as PhrasingContent);
      }
    }
    return { text, segments };
  }
}

/** The HTML comments of a stretch of HTML that stands at an offset. */
export function commentsIn(html: string, start: number): readonly Comment[] {
  const comments: Comment[] = [];
  for (let at = html.indexOf('<!--'); at >= 0; ) {
    const close = html.indexOf('-->', at + 4);
    const end = close < 0 ? html.length : close + 3;
    comments.push({ text: html.slice(at, end), span: [start + at, start + end] });
    at = html.indexOf('<!--', end);
  }
  return comments;
}

function spanOf(node: Nodes): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
