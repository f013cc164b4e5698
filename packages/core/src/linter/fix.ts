/** Applying the fixes of findings to the source. */
import type { Edit, Finding, Fix } from './report.js';

/** What came of it. */
export interface Fixed {
  readonly text: string;
  /** How many findings were settled. */
  readonly applied: number;
}

/**
 * Applies one fix of each finding, the first safe one, or with `unsafe` the first of any kind where there is none. Of fixes that
 * touch the same text the first in the text is made, the others wait for the next run; equal fixes are made once.
 */
export function applyFixes(
  source: string,
  findings: readonly Finding[],
  { unsafe = false }: { readonly unsafe?: boolean } = {},
): Fixed {
  const chosen = findings
    .map(({ fixes }) => fixes.find(({ safe }) => safe) ?? (unsafe ? fixes[0] : undefined))
    .filter((fix) => fix !== undefined && fix.edits.length > 0)
    .sort((a, b) => startOf(a as Fix) - startOf(b as Fix)) as readonly Fix[];
  const edits: Edit[] = [];
  const made = new Set<string>();
  let applied = 0;
  for (const fix of chosen) {
    const same = fix.edits.every((edit) => made.has(keyOf(edit)));
    if (!same && fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    applied++;
    if (same) continue;
    for (const edit of fix.edits) {
      edits.push(edit);
      made.add(keyOf(edit));
    }
  }
  return { text: applyEdits(source, edits), applied };
}

function startOf({ edits }: Fix): number {
  return Math.min(...edits.map(({ offset }) => offset[0]));
}

function keyOf({ offset, text }: Edit): string {
  return `${offset[0]} ${offset[1]} ${text}`;
}

/** Edits collide where they share text; of two insertions at one place one must wait too. */
function collide(a: Edit, b: Edit): boolean {
  const [[aStart, aEnd], [bStart, bEnd]] = [a.offset, b.offset];
  return (aStart < bEnd && bStart < aEnd) || (aStart === bStart && (aStart === aEnd || bStart === bEnd));
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { offset, text: replacement } of [...edits].sort((a, b) => a.offset[0] - b.offset[0])) {
    text += source.slice(at, offset[0]) + replacement;
    at = offset[1];
  }
  return text + source.slice(at);
}
