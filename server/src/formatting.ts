/** Formatting of numbers and dates: the safe fixes of the rules on how they are written, in a document or a stretch of it. */
import type { Fix } from '@sokhop/core/linter';
import { overlaps, rangeOf, type Span } from '@sokhop/core/text';
import type { TextEdit } from 'vscode-languageserver';
import type { OpenDraft } from './drafts.js';

/** The edits that write numbers, percentages, dates and periods the Vietnamese way. Values never change. */
export function formatting({ draft, findings }: OpenDraft, within: Span | null): readonly TextEdit[] {
  const chosen: Fix[] = [];
  for (const { finding, mirrored } of findings) {
    if (mirrored || !finding.ruleId.startsWith('format/')) continue;
    const fix = finding.fixes.find(({ safe }) => safe);
    if (fix === undefined || fix.edits.some(({ offset }) => within !== null && !isInside(offset, within))) continue;
    if (!collides(fix, chosen)) chosen.push(fix);
  }
  return chosen
    .flatMap(({ edits }) => edits)
    .map(({ offset, text }) => ({ range: rangeOf(draft.text.lines, offset), newText: text }));
}

function isInside(span: Span, within: Span): boolean {
  return within[0] <= span[0] && span[1] <= within[1];
}

function collides({ edits }: Fix, chosen: readonly Fix[]): boolean {
  const touch = (a: Span, b: Span) => overlaps(a, b) || (a[0] === b[0] && a[1] === b[1]);
  return edits.some((edit) => chosen.some((fix) => fix.edits.some((other) => touch(edit.offset, other.offset))));
}
