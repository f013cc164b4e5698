/** Markdown to blocks, sentences and tokens with true offsets; exact numbers and intervals. Knows Unicode, not Vietnamese. */
export {
  type Block,
  type CellPlace,
  type ListPlace,
  type Passage,
  passage,
  type Segment,
  sourceSpan,
  spanOfTokens,
} from './block.js';
export { editDistance, isTransposed } from './edit-distance.js';
export { fold, withoutDiacritics } from './fold.js';
export { bitOf, type Form, perForm } from './form.js';
export type { FrontMatter } from './front-matter.js';
export { addTo, groupBy } from './group.js';
export * from './interval.js';
export { type KnownParts, type MarkdownDocument, readMarkdown, readMarkdownWhole } from './markdown.js';
export { type Noted, notesOn, perPassage } from './note.js';
export type { Comment } from './part.js';
export * from './rational.js';
export { once, oncePer } from './remember.js';
export type { Sentence } from './sentence.js';
export { lineStarts, overlaps, type Position, positionAt, type Range, rangeOf, type Span } from './span.js';
export { phraseOf, type Token, tokenize, wordAcross, wordsSaid } from './token.js';
