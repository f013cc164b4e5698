/** Inline content that needs no parser: plain words over one or more lines, with simple `*emphasis*` and `**strong**`. */
import type { Segment } from './block.js';
import type { Prose } from './part.js';
import type { Span } from './span.js';
import { OBJECT } from './token.js';

/** What only the parser can read: code, HTML, escapes, references, `_` and `~`; tabs, which it expands. */
const SPECIAL = /[`\\_~\t]|<[A-Za-z/!?]|&[A-Za-z#]/u;
const BEGINS_MARKUP = /^(?:[*[]|!\[)/u;
/** What is read here: stars, and links and images of the simplest kind. */
const MARKUP = /\*+|!?\[([^[\]*]*)\]\([\w:/.?=&%#+,;-]+\)|\[/gu;

/** A line without any of these is plain words. */
const MAY_BE_MARKUP = /[`\\_~\t<&*[]/u;

/**
 * The prose of lines of a source, each given from its first to its last character that is no space; null where it takes the parser to read it.
 * Stars are read where they can only mean one thing: a run of one or two that opens, then a run of the same length that closes; links and images
 * where their text has no mark-up and their address no escapes.
 */
export function plainProse(source: string, lines: readonly Span[]): Prose | null {
  const prose = new Written();
  for (let i = 0; i < lines.length; i++) {
    const [start, end] = lines[i] as Span;
    if (i > 0) putBreak(source, (lines[i - 1] as Span)[1], start, prose);
    const line = source.slice(start, end);
    if (!MAY_BE_MARKUP.test(line)) prose.put(line, start, line.length);
    else if (!putMarkedUp(source, start, line, i > 0, prose)) return null;
  }
  return prose.open === 0 ? { text: prose.text, segments: prose.segments } : null;
}

/** Prose as far as it has been read, with the length of the run of stars that is open in it. */
class Written implements Prose {
  text = '';
  readonly segments: Segment[] = [];
  open = 0;

  /** Adds a piece that stands in the source at a place, over so many characters. */
  put(piece: string, start: number, length: number): void {
    if (piece === '') return;
    this.segments.push({ text: this.text.length, textLength: piece.length, source: start, sourceLength: length });
    this.text += piece;
  }
}

/** Adds a line that may hold mark-up; false where it takes the parser to read it. */
function putMarkedUp(source: string, start: number, line: string, isBelow: boolean, prose: Written): boolean {
  // An address of a link may have an underscore; anything else that is special takes the parser.
  if (SPECIAL.test(line.includes('](') ? line.replace(MARKUP, '$1') : line)) return false;
  // The white space of a line that begins with mark-up belongs to nothing that stands here.
  if (isBelow && BEGINS_MARKUP.test(line) && source[start - 1] === ' ') return false;
  let from = 0;
  for (const { 0: mark, 1: words, index } of line.matchAll(MARKUP)) {
    prose.put(line.slice(from, index), start + from, index - from);
    from = index + mark.length;
    if (mark.startsWith('!')) prose.put(OBJECT, start + index, mark.length);
    else if (words !== undefined) prose.put(words, start + index + 1, words.length);
    else if (mark === '[' || mark.length > 2) return false;
    else {
      const before = kindOf(line, index - 1);
      const after = kindOf(line, from);
      if (prose.open === 0 && opens(before, after)) prose.open = mark.length;
      else if (prose.open === mark.length && closes(before, after)) prose.open = 0;
      else return false;
    }
  }
  prose.put(line.slice(from), start + from, line.length - from);
  return true;
}

/** Two or more spaces before a line break make it a hard one. */
function putBreak(source: string, end: number, next: number, prose: Written): void {
  if (source.startsWith('  ', end)) {
    let after = end;
    while (source[after] === ' ') after++;
    prose.put('\n', end, after + (source[after] === '\r' && source[after + 1] === '\n' ? 2 : 1) - end);
  } else prose.put(' ', end, next - end);
}

type Beside = 'space' | 'mark' | 'letter';

/** What stands beside a run of stars; the edges of a line count as space. */
function kindOf(line: string, at: number): Beside {
  const character = line[at];
  if (character === undefined || /\s/u.test(character)) return 'space';
  return /[\p{L}\p{N}]/u.test(character) ? 'letter' : 'mark';
}

/** Whether a run can open and cannot close (CommonMark, left-flanking and not right-flanking). */
function opens(before: Beside, after: Beside): boolean {
  return before === 'space' ? after !== 'space' : before === 'mark' && after === 'letter';
}

/** Whether a run can close and cannot open. */
function closes(before: Beside, after: Beside): boolean {
  return after === 'space' ? before !== 'space' : after === 'mark' && before === 'letter';
}
