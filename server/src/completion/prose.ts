/** Where the cursor stands in the prose: what was typed of the sentence before it, if it stands in prose at all. */
import { type Block, readMarkdown, sourceSpan } from '@sokhop/core/text';

/** The prose before a cursor. */
export interface ProseBefore {
  /** The text of the block up to the cursor, markup gone. */
  readonly text: string;
  /** The offset in the source of an offset in the text. */
  readonly sourceAt: (offset: number) => number;
}

/**
 * The prose before a cursor; null in code, front matter, comments, link targets and other places that are not prose.
 *
 * A letter is put at the cursor and the source read as Markdown: where the letter turns up as text, there is prose. That is exact
 * also on empty lines and behind trailing spaces, which belong to no block.
 */
export function proseBefore(source: string, offset: number): ProseBefore | null {
  const probed = `${source.slice(0, offset)}${PROBE}${source.slice(offset)}`;
  for (const block of readMarkdown(probed).blocks) {
    if (block.span[1] <= offset) continue;
    const at = textOffset(block, offset);
    if (at === null) continue;
    return { text: block.text.slice(0, at), sourceAt: (of) => (of >= at ? offset : sourceSpan(block, of, at)[0]) };
  }
  return null;
}

const PROBE = 'a';

/** Where the character at a source offset stands in the text of a block. */
function textOffset(block: Block, offset: number): number | null {
  const within = offset - block.span[0];
  const segment = block.segments.find(({ source, sourceLength }) => source <= within && within < source + sourceLength);
  if (segment === undefined || segment.textLength !== segment.sourceLength) return null;
  return segment.text + within - segment.source;
}
