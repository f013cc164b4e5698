/** Tokens: the words, numbers and marks of a block's text, in one linear scan. */
import { fold } from './fold.js';

/**
 * One token. Offsets are in the block's text.
 *
 * - `word`: letters, with digits after the first letter (`BHXH`, `TK1`)
 * - `number`: digits with points and commas between digits (`91,074`, `1.281.900`, `2.1`)
 * - `opaque`: what is no prose (an address of the web, an e-mail address, inline code)
 * - `punctuation`: one mark; a run of points is one token
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'punctuation' | 'opaque';
  /** The folded form of a word; the text itself of everything else, with dashes read as `-` and quotes as `"`. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether a line of its own begins with it: a hard line break stands before it. */
  readonly newLine: boolean;
  /** Whether it is a word that begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it is a word of two or more letters, all of them capital: an acronym, or a word of a headline in capitals. */
  readonly upper: boolean;
}

/** The character that stands for inline code, an image or anything else that is no prose. */
export const OBJECT = '\uFFFC';

/** The tokens of a text. Linear in its length; every string has tokens. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  let newLine = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) newLine = true;
      spaced = true;
      at++;
      continue;
    }
    const end = endOfToken(text, at, spaced || tokens.length === 0);
    const kind = kindAt(text, at, end, code);
    tokens.push({
      kind,
      norm:
        kind === 'word'
          ? fold(text.slice(at, end))
          : kind === 'punctuation'
            ? plainMark(text.slice(at, end))
            : text.slice(at, end),
      start: at,
      end,
      spaced,
      newLine,
      capital: kind === 'word' && isCapital(text, at),
      upper: kind === 'word' && end - at > 1 && isUpper(text.slice(at, end)),
    });
    at = end;
    spaced = false;
    newLine = false;
  }
  return tokens;
}

const ADDRESS =
  /(?:[a-z][a-z0-9+.-]{1,12}:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/iuy;
const WORD = /[\p{L}][\p{L}\p{M}\p{N}]*/uy;
const NUMBER = /[0-9]+(?:[.,][0-9]+)*/y;
const POINTS = /\.{2,}|…+/y;
const MARK = /[\s\S]/uy;
const TRAILING_MARKS = /[.,;:!?)\]]+$/u;

function endOfToken(text: string, at: number, atStart: boolean): number {
  const code = text.charCodeAt(at);
  if (atStart && mayBeginAddress(text, at)) {
    const address = matchAt(ADDRESS, text, at);
    if (address !== null) return at + address.replace(TRAILING_MARKS, '').length;
  }
  if (code >= 48 && code <= 57) return at + (matchAt(NUMBER, text, at) as string).length;
  const found =
    matchAt(WORD, text, at) ?? matchAt(NUMBER, text, at) ?? matchAt(POINTS, text, at) ?? matchAt(MARK, text, at);
  return at + Math.max(1, found?.length ?? 1);
}

/** Only a run of non-space characters with `://`, `www.` or `@` can be an address; looking for them first keeps the scan linear. */
function mayBeginAddress(text: string, at: number): boolean {
  for (let i = at; i < text.length && i < at + 80; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) return false;
    if (code === 64 || (code === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47)) return true;
    if (i === at && (code === 119 || code === 87) && /^www\./i.test(text.slice(at, at + 4))) return true;
  }
  return false;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function kindAt(text: string, start: number, end: number, code: number): Token['kind'] {
  if (text[start] === OBJECT) return 'opaque';
  if (matchAt(NUMBER, text, start)?.length === end - start) return 'number';
  if (matchAt(WORD, text, start)?.length === end - start) return 'word';
  return end - start > 1 && code !== 46 && text[start] !== '…' && !isSurrogatePair(text, start, end)
    ? 'opaque'
    : 'punctuation';
}

function isSurrogatePair(text: string, start: number, end: number): boolean {
  return end - start === 2 && text.charCodeAt(start) >= 0xd800 && text.charCodeAt(start) <= 0xdbff;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isCapital(text: string, at: number): boolean {
  const letter = String.fromCodePoint(text.codePointAt(at) as number);
  return letter !== letter.toLowerCase();
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function plainMark(mark: string): string {
  if (/^[‐‑‒–—−]$/u.test(mark)) return '-';
  if (/^[“”„‟«»"]$/u.test(mark)) return '"';
  if (/^[‘’']$/u.test(mark)) return "'";
  if (mark.length > 1 || mark === '…') return '…';
  return mark;
}
