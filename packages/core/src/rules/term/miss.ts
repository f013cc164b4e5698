/** A stretch of a passage that nearly is a name, and what would mend it. */
import { editDistance, type Passage, type Span } from '../../text/index.js';

/** A near miss within a passage: offsets are those of its text. */
export interface Miss {
  readonly at: Span;
  readonly written: string;
  readonly right: string;
  readonly edit: Span;
  readonly text: string;
}

/** One letter or tone too many, too few or wrong. */
export function isNear(written: string, right: string): boolean {
  return written.length >= 2 && right.length >= 2 && editDistance(written, right, 1) === 1;
}

/** The miss that a stretch is, all of it to be replaced by a name; in capitals where it stands in capitals. */
export function replaced(passage: Passage, start: number, end: number, name: string): Miss {
  const at: Span = [start, end];
  const written = textOf(passage, start, end);
  const text = isCapitals(written) && !isCapitals(name) ? name.toUpperCase() : name;
  return { at, written, right: name, edit: at, text };
}

/** What a stretch reads as, on one line. */
export function textOf(passage: Passage, start: number, end: number): string {
  return passage.text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ');
}

/** Whether a text is written in capitals throughout. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}
