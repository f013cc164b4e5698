/** Markdown to blocks, sentences and tokens with true offsets; exact numbers and intervals. Knows Unicode, not Vietnamese. */
export { type Block, block, type CellPlace, type ListPlace, type Segment, sourceSpan } from './block.js';
export { editDistance, isTransposed } from './edit-distance.js';
export { fold, withoutDiacritics } from './fold.js';
export * from './interval.js';
export { type Comment, type FrontMatter, type MarkdownDocument, readMarkdown } from './markdown.js';
export * from './rational.js';
export { once, oncePer } from './remember.js';
export { type Sentence, splitSentences } from './sentence.js';
export { lineStarts, overlaps, type Position, positionAt, type Range, rangeOf, type Span } from './span.js';
export { OBJECT, type Token, tokenize } from './token.js';
