/**
 * Splits a Markdown source at its top level, in one linear scan: each stretch can be read by itself, and most of them without the parser.
 *
 * A stretch for the parser ends only where nothing can be open any more: after a blank line, before a line at the margin that begins a
 * paragraph or a heading. Fences and raw HTML reach over blank lines, so that what they might reach goes to the parser in one.
 */

/** What a stretch is: `nothing` has no prose (a code fence, a rule); `other` takes the parser to tell. */
export type StretchKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'comment' | 'nothing' | 'other';

/** A stretch `[start, end)` of whole lines of a source, without the last line break. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether nothing in a source bears on what stands far from it. Definitions of links and footnotes do, and so does a front matter without
 * an end, for the parser.
 */
export function isSplittable(source: string, hasFrontMatter: boolean): boolean {
  if (source.startsWith('---') && !hasFrontMatter) return false;
  return !source.includes(']:') && !source.includes('\0') && source.charCodeAt(0) !== 0xfeff;
}

/** The stretches from an offset on, at which a line must begin and nothing be open. Blank lines between stretches are left out. */
export function splitMarkdown(source: string, lineStarts: readonly number[], from: number): readonly Stretch[] {
  const lines = new Lines(source, lineStarts);
  const stretches: Stretch[] = [];
  for (let at = lineStarts.indexOf(from); at >= 0 && at < lines.count; ) {
    if (lines.isBlank(at)) {
      at++;
      continue;
    }
    const { kind, to } = stretchAt(lines, at);
    stretches.push({ kind, start: lines.start(at), end: lines.end(to - 1) });
    at = to;
  }
  return stretches;
}

/** The lines of a source by their number. */
class Lines {
  readonly count: number;

  constructor(
    readonly source: string,
    private readonly starts: readonly number[],
  ) {
    this.count = starts.length;
  }

  start(at: number): number {
    return this.starts[at] ?? this.source.length;
  }

  /** The end of a line, before its line break. */
  end(at: number): number {
    let end = this.start(at + 1);
    if (at + 1 >= this.count) return end;
    if (this.source.charCodeAt(end - 1) === LINE_FEED) end--;
    return this.source.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
  }

  text(at: number): string {
    return this.source.slice(this.start(at), this.end(at));
  }

  isBlank(at: number): boolean {
    const end = this.end(at);
    for (let i = this.start(at); i < end; i++) {
      const code = this.source.charCodeAt(i);
      if (code !== SPACE && code !== TAB) return false;
    }
    return true;
  }

  /** The first code unit of a line, at the margin. */
  first(at: number): number {
    return this.start(at) < this.end(at) ? this.source.charCodeAt(this.start(at)) : LINE_FEED;
  }
}

interface Found {
  readonly kind: StretchKind;
  /** The number of the line after it. */
  readonly to: number;
}

/** The stretch that begins at a line that is not blank, where nothing is open. */
function stretchAt(lines: Lines, at: number): Found {
  const text = lines.text(at);
  return (
    headingAt(text, at) ??
    ruleAt(text, at) ??
    commentAt(lines, text, at) ??
    fenceAt(lines, text, at) ??
    tableAt(lines, text, at) ??
    listAt(lines, text, at) ??
    quoteAt(lines, text, at) ??
    paragraphAt(lines, at) ?? { kind: 'other', to: endOfOther(lines, at) }
  );
}

const HEADING = /^#{1,6} /u;

function headingAt(text: string, at: number): Found | null {
  return text.charCodeAt(0) === HASH && HEADING.test(text) ? { kind: 'heading', to: at + 1 } : null;
}

const RULE = /^(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/u;

function ruleAt(text: string, at: number): Found | null {
  return RULE.test(text) ? { kind: 'nothing', to: at + 1 } : null;
}

const COMMENT = /^<!--(?!-?>)/u;

/** An HTML comment ends with the first line that has its end. */
function commentAt(lines: Lines, text: string, at: number): Found | null {
  if (!COMMENT.test(text)) return null;
  const close = lines.source.indexOf('-->', lines.start(at) + 4);
  if (close < 0) return { kind: 'comment', to: lines.count };
  let to = at + 1;
  while (to < lines.count && lines.start(to) <= close) to++;
  return { kind: 'comment', to };
}

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/u;

/** A code fence at the margin, to its closing line or to the end. */
function fenceAt(lines: Lines, text: string, at: number): Found | null {
  const mark = FENCE.exec(text)?.[1];
  if (mark === undefined) return null;
  const closing = new RegExp(`^ {0,3}${mark}${mark[0]}*[ \\t]*$`, 'u');
  for (let to = at + 1; to < lines.count; to++) {
    if (closing.test(lines.text(to))) return { kind: 'nothing', to: to + 1 };
  }
  return { kind: 'nothing', to: lines.count };
}

const DELIMITER_ROW = /^\|(?: *:?-+:? *\|)* *:?-+:? *\|? *$/u;

/** A table whose lines all begin with a bar, without escaped bars and code; a blank line or the end must follow. */
function tableAt(lines: Lines, text: string, at: number): Found | null {
  if (text.charCodeAt(0) !== BAR || at + 1 >= lines.count) return null;
  const delimiters = lines.text(at + 1);
  if (!DELIMITER_ROW.test(delimiters) || columns(delimiters) !== columns(text)) return null;
  let to = at;
  for (; to < lines.count && lines.first(to) === BAR; to++) {
    if (/[`\\\t]/u.test(lines.text(to))) return null;
  }
  return to === lines.count || lines.isBlank(to) ? { kind: 'table', to } : null;
}

/** The number of columns of a row that begins with a bar; the bar at its end, if there is one, closes the last column. */
function columns(row: string): number {
  const bars = row.split('|').length - 1;
  return /\| *$/u.test(row) ? bars - 1 : bars;
}

/** A list item of one line at the margin that holds plain prose. */
const ITEM = /^(?:([-*+])|[0-9]{1,9}([.)])) {1,4}(?=[^ ])/u;

/** A list of one kind of marker, whose items are one line each, perhaps with blank lines between. */
function listAt(lines: Lines, text: string, at: number): Found | null {
  const marker = markerOf(text);
  if (marker === null) return null;
  let to = at;
  for (let next = at; next < lines.count; next++) {
    if (lines.isBlank(next)) continue;
    const own = lines.text(next);
    if (markerOf(own) === marker) to = next + 1;
    else if (endsList(lines, own, next)) break;
    else return null;
  }
  return { kind: 'list', to };
}

/** The kind of marker of an item of plain prose; null for any other line. */
function markerOf(text: string): string | null {
  const found = ITEM.exec(text);
  return found !== null && beginsPlain(text, found[0].length) ? (found[1] ?? found[2] ?? null) : null;
}

/** Whether a line at the margin closes a list: a heading or comment does anywhere, a paragraph after a blank line. */
function endsList(lines: Lines, text: string, at: number): boolean {
  return HEADING.test(text) || text.startsWith('<!--') || (lines.isBlank(at - 1) && beginsPlain(text, 0));
}

/** A block quote of one paragraph, all its lines marked; a blank line or the end must follow. */
function quoteAt(lines: Lines, text: string, at: number): Found | null {
  if (text.charCodeAt(0) !== QUOTE) return null;
  for (let to = at; ; to++) {
    if (to === lines.count || lines.isBlank(to)) return { kind: 'quote', to };
    const own = lines.text(to);
    if (!own.startsWith('> ') || !beginsPlain(own, 2)) return null;
  }
}

/** A paragraph: to a blank line, or to a heading, a comment or a bullet, which all may stand right after it. */
function paragraphAt(lines: Lines, at: number): Found | null {
  for (let to = at; ; to++) {
    if (to === lines.count || lines.isBlank(to)) return { kind: 'paragraph', to };
    const text = lines.text(to);
    if (to > at && (HEADING.test(text) || text.startsWith('<!--') || interrupts(text)))
      return { kind: 'paragraph', to };
    const indent = text.search(/[^ ]/u);
    if ((to === at && indent > 3) || !beginsPlain(text, indent)) return null;
  }
}

function interrupts(text: string): boolean {
  const marker = markerOf(text);
  return marker === '-' || marker === '*' || marker === '+';
}

/** What may be open beyond a blank line: a fence, and the raw HTML that does not end with one. */
const REACHING = /^[\s>*+\-0-9.)]*(?:`{3}|~{3}|<(?:[!?]|script|pre|style|textarea))/iu;
const WHOLE_COMMENT = /^<!--(?!-?>).*-->/u;

function endOfOther(lines: Lines, at: number): number {
  for (let to = at; to < lines.count; to++) {
    const text = lines.text(to);
    if (to > at && lines.isBlank(to - 1) && (beginsPlain(text, 0) || HEADING.test(text))) return to;
    if (REACHING.test(text) && !WHOLE_COMMENT.test(text)) return lines.count;
  }
  return lines.count;
}

/** Whether what stands in a line from some place on begins with plain prose: no mark that begins something else than a paragraph. */
function beginsPlain(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code > 127 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true;
  const rest = text.slice(at, at + 12);
  if (code >= 48 && code <= 57) return !/^[0-9]{1,9}[.)](?:[ \t]|$)/u.test(rest);
  // `**Kết quả**`, `-5%`, `+84`, `#BHYT`: without a space after it the mark is part of the words.
  if (/^(?:[-+#]|\*{1,2})[\p{L}\p{N}]/u.test(rest)) return true;
  return /^[!"$%&'(),./;?@\\\]^{}]/u.test(rest);
}

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const QUOTE = 62;
const BAR = 124;
