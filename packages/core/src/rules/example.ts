/** Reading the examples of rules: the marks `⟦…⟧` taken out, their places kept. */
import type { Span } from '../text/index.js';
import type { Example } from './rule.js';

/** One draft of an example. */
export interface ExampleDraft {
  /** Empty for an example of one draft. */
  readonly path: string;
  readonly source: string;
  /** What must be underlined. */
  readonly marks: readonly Span[];
}

/** The drafts of an example. */
export function readExample(example: Example): readonly ExampleDraft[] {
  if (typeof example === 'string') return [{ path: '', ...withoutMarks(example) }];
  return Object.entries(example).map(([path, text]) => ({ path, ...withoutMarks(text) }));
}

function withoutMarks(text: string): { readonly source: string; readonly marks: readonly Span[] } {
  const marks: Span[] = [];
  let source = '';
  let start = 0;
  for (const piece of text.split(/([⟦⟧])/u)) {
    if (piece === '⟦') start = source.length;
    else if (piece === '⟧') marks.push([start, source.length]);
    else source += piece;
  }
  return { source, marks };
}
