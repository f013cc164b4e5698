/** Numbers an ordered Markdown list again, from the number of its first item on. */
import type { Draft } from '@sokhop/core/figures';
import type { Edit } from '@sokhop/core/linter';
import type { Block } from '@sokhop/core/text';
import { messages } from '../messages.js';
import type { ActionRequest, Rewrite } from './index.js';

/** Offered in a list whose numbers do not follow each other. */
export function numberingActions({ open: { draft, locale }, selection }: ActionRequest): readonly Rewrite[] {
  const block = draft.text.blocks.find(({ span }) => span[0] <= selection[0] && selection[0] <= span[1]);
  const list = block?.list ?? null;
  if (list === null || !list.ordered) return [];
  const edits = renumbered(draft, list.list);
  return edits.length === 0 ? [] : [{ title: messages[locale].renumber, edits }];
}

function renumbered(draft: Draft, list: number): readonly Edit[] {
  const edits: Edit[] = [];
  let first: number | null = null;
  const seen = new Set<number>();
  for (const block of draft.text.blocks) {
    if (block.list?.list !== list || seen.has(block.list.item)) continue;
    seen.add(block.list.item);
    const marker = markerOf(draft, block);
    if (marker === null) return [];
    first ??= marker.number - block.list.item;
    const wanted = first + block.list.item;
    if (wanted !== marker.number)
      edits.push({ offset: [marker.start, marker.start + marker.length], text: String(wanted) });
  }
  return edits;
}

/** The number before the first block of an item. */
function markerOf({ source }: Draft, { span }: Block) {
  const lineStart = source.lastIndexOf('\n', span[0] - 1) + 1;
  const match = /([0-9]{1,9})[.)][ \t]+$/u.exec(source.slice(lineStart, span[0]));
  if (match?.[1] === undefined) return null;
  return { number: Number(match[1]), start: lineStart + match.index, length: match[1].length };
}
