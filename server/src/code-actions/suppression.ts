/** The comment that switches a rule off at one place, put where it changes nothing of how the Markdown is read. */
import type { Draft } from '@sokhop/core/figures';
import { type Block, positionAt, type Span } from '@sokhop/core/text';

/** An insertion in the source. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/**
 * What to insert so that a rule says nothing of the line where a span begins.
 *
 * On a line of its own the comment would cut a paragraph or a list in two, so there it goes to the end of the line before. In a
 * table a comment has no place at all: one before it switches the rule off, one after it on again.
 */
export function suppress(draft: Draft, ruleId: string, span: Span, reason: string): readonly Insertion[] {
  const { source, text } = draft;
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const table = tableAround(draft, span[0]);
  if (table !== null) {
    const after = endOfLine(source, table[1]);
    return [
      {
        offset: startOfLine(draft, table[0]),
        text: `<!-- sokhop-disable ${ruleId}: ${reason} -->${newline}${newline}`,
      },
      { offset: after, text: `${newline}${newline}<!-- sokhop-enable ${ruleId} -->${newline}` },
    ];
  }
  const comment = `<!-- sokhop-disable-next-line ${ruleId}: ${reason} -->`;
  const start = startOfLine(draft, span[0]);
  const before = start === 0 ? null : endOfLine(source, text.lines[positionAt(text.lines, start).line - 1] ?? 0);
  if (before !== null && text.blocks.some((block) => block.cell === null && endsOnOrAfter(block, before, draft))) {
    return [{ offset: before, text: ` ${comment}` }];
  }
  const indent = /^[ \t]*/.exec(source.slice(start))?.[0] ?? '';
  return [{ offset: start, text: `${indent}${comment}${newline}` }];
}

/** What to insert so that a rule says nothing of the whole draft: a comment before its text, behind the front matter. */
export function suppressInFile({ source, text }: Draft, ruleId: string, reason: string): readonly Insertion[] {
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const comment = `<!-- sokhop-disable-file ${ruleId}: ${reason} -->`;
  if (text.frontMatter === null) {
    const start = source.startsWith('\uFEFF') ? 1 : 0;
    return [{ offset: start, text: `${comment}${newline}${newline}` }];
  }
  return [{ offset: endOfLine(source, text.frontMatter.span[1]), text: `${newline}${newline}${comment}` }];
}

/** Whether a block has prose on the line that ends at an offset. */
function endsOnOrAfter(block: Block, lineEnd: number, draft: Draft): boolean {
  return block.span[0] < lineEnd && block.span[1] > startOfLine(draft, lineEnd);
}

/** From the first to the last cell of the table that holds an offset. */
function tableAround(draft: Draft, offset: number): Span | null {
  const within = draft.text.blocks.find(({ cell, span }) => cell !== null && span[0] <= offset && offset <= span[1]);
  if (within === undefined) return null;
  const cells = draft.text.blocks.filter(({ cell }) => cell?.table === within.cell?.table);
  return [Math.min(...cells.map(({ span }) => span[0])), Math.max(...cells.map(({ span }) => span[1]))];
}

function startOfLine({ text: { lines } }: Draft, offset: number): number {
  return lines[positionAt(lines, offset).line] ?? 0;
}

/** The end of the line that holds an offset, its line break not included. */
function endOfLine(source: string, offset: number): number {
  const at = source.slice(offset).search(/[\r\n]/);
  return at < 0 ? source.length : offset + at;
}
