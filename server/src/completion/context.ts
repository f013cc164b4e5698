/** What every kind of completion is given, and what it gives. */
import type { CompletionItem } from 'vscode-languageserver';
import type { OpenDraft } from '../drafts.js';
import type { ProseBefore } from './prose.js';

/** How the list was asked for: by the user; by the typing of a space; or once more, for the words from an offset on. */
export type Asked =
  | { readonly kind: 'asked' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'again'; readonly from: number };

/** A cursor in the prose of a draft. */
export interface Cursor {
  readonly open: OpenDraft;
  readonly offset: number;
  readonly prose: ProseBefore;
  readonly asked: Asked;
  /** Whether the editor understands placeholders in what is inserted. */
  readonly snippets: boolean;
  /** ISO date. */
  readonly today: string;
}

/** What one kind of completion offers: items for the words from an offset of the source on, the best first. */
export interface Offer {
  readonly from: number;
  readonly items: readonly Offered[];
}

/** An item without what all items of an offer share. */
export type Offered = Omit<CompletionItem, 'textEdit' | 'filterText' | 'sortText'> & {
  readonly newText: string;
  /** Where the words begin that it replaces, when that is before those that were matched. */
  readonly from?: number;
};

/** Where the last words of a text begin, the farthest first; no phrase runs across a stop. */
function wordStarts(text: string, most: number): readonly number[] {
  const starts: number[] = [];
  for (let i = text.length - 1; i >= 0 && starts.length < most; i--) {
    if (isStop(text, i)) break;
    const before = text.charAt(i - 1);
    if (!isSpace(text.charAt(i)) && (before === '' || isSpace(before) || isStop(text, i - 1))) starts.push(i);
  }
  return starts.reverse();
}

/** The longest run of words at the end of a text for which there is something to offer. */
export function longestRun<T>(
  text: string,
  most: number,
  find: (words: string) => readonly T[],
): { readonly start: number; readonly found: readonly T[] } | null {
  for (const start of wordStarts(text, most)) {
    const found = find(text.slice(start));
    if (found.length > 0) return { start, found };
  }
  return null;
}

/** Whether a character is white space. */
export function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

/** A comma or point between digits is part of a number. */
function isStop(text: string, i: number): boolean {
  const character = text.charAt(i);
  if (/[.,]/u.test(character) && /[0-9]/u.test(text.charAt(i - 1)) && /[0-9]/u.test(text.charAt(i + 1))) return false;
  return /[.,;:!?()"“”\uFFFC]/u.test(character);
}

/** Whether what comes next begins a sentence. */
export function endsSentence(before: string): boolean {
  return /(?:^|[.!?…]["”’)]?)\s*$/u.test(before);
}
