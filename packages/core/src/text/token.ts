/** Tokens: the words, numbers and marks of a block's text, in one linear scan. */
import { type Form, formAt, formOf } from './form.js';

/**
 * One token. Offsets are in the block's text.
 *
 * - `word`: letters, with digits after the first letter (`BHXH`, `TK1`)
 * - `number`: digits with points and commas between digits (`91,074`, `1.281.900`, `2.1`), or a fraction of one character (`½`)
 * - `opaque`: what is no prose (an address of the web, an e-mail address, inline code)
 * - `punctuation`: one mark; a run of points is one token
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'punctuation' | 'opaque';
  /** The form of a word; of everything else, the form that has no letters. */
  readonly form: Form;
  /** The folded form of a word; the text itself of everything else, with dashes read as `-` and quotes as `"`. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** The tokens `[from, to)` of the block that it is: itself alone. A name that grammars see as one word is several. */
  readonly from: number;
  readonly to: number;
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

/** The form of what has no letters. */
const NO_WORD = formOf('');

/** The tokens of a text. Linear in its length; every string has tokens. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // Read once: strings have so many shapes inside the engine that their length is dear to ask for.
  const { length } = text;
  const mayHoldAddresses = text.includes('@') || text.includes('://') || /www\./iu.test(text);
  let spaced = false;
  let newLine = true;
  for (let start = 0; start < length; ) {
    const code = text.charCodeAt(start);
    const first = classOf(code);
    if (first === SPACE) {
      if (code === 10) newLine = true;
      spaced = true;
      start++;
      continue;
    }
    let kind: Token['kind'] = 'punctuation';
    let form = NO_WORD;
    let norm = '';
    let end = mayHoldAddresses && (spaced || start === 0) ? endOfAddress(text, start) : start;
    if (end > start) kind = 'opaque';
    else if (first === LETTER) {
      end = endOfWord(text, start);
      kind = 'word';
      form = formAt(text, start, end);
      norm = form.norm;
    } else if (first === DIGIT) {
      end = endOfNumber(text, start);
      kind = 'number';
    } else if (first === MARK || (code === POINT && (start + 1 === length || text.charCodeAt(start + 1) !== POINT))) {
      end = start + 1;
      norm = plainMarkOf(code);
    } else {
      end = endOfOther(text, start);
      kind = kindOfOther(text.slice(start, end));
      if (kind === 'word') form = formOf(text.slice(start, end));
      norm = kind === 'word' ? form.norm : kind === 'punctuation' ? plainMark(text.slice(start, end)) : '';
    }
    if (norm === '') norm = text.slice(start, end);
    const from = tokens.length;
    const looks = looksAs(spaced, newLine, form.capital, form.upper);
    tokens.push(new ReadToken(kind, form, norm, start, end, from, from + 1, looks));
    start = end;
    spaced = false;
    newLine = false;
  }
  return tokens;
}

/** What stands from a token to another one, read as one word. It looks as its first token does. */
export function wordAcross(first: Token, last: Token, word: string): Token {
  const form = formOf(word);
  const { kind, start, from, spaced, newLine, capital, upper } = first;
  const looks = looksAs(spaced, newLine, capital, upper);
  return new ReadToken(kind, form, word, start, last.end, from, last.to, looks);
}

/** How a token looks, as flags. */
const SPACED = 1;
const NEW_LINE = 2;
const CAPITAL = 4;
const UPPER = 8;

function looksAs(spaced: boolean, newLine: boolean, capital: boolean, upper: boolean): number {
  return (spaced ? SPACED : 0) | (newLine ? NEW_LINE : 0) | (capital ? CAPITAL : 0) | (upper ? UPPER : 0);
}

/** A class, because tokens are made by the hundred thousand: all have one shape, and how they look takes one field. */
class ReadToken implements Token {
  constructor(
    readonly kind: Token['kind'],
    readonly form: Form,
    readonly norm: string,
    readonly start: number,
    readonly end: number,
    readonly from: number,
    readonly to: number,
    private readonly looks: number,
  ) {}

  get spaced(): boolean {
    return (this.looks & SPACED) !== 0;
  }

  get newLine(): boolean {
    return (this.looks & NEW_LINE) !== 0;
  }

  get capital(): boolean {
    return (this.looks & CAPITAL) !== 0;
  }

  get upper(): boolean {
    return (this.looks & UPPER) !== 0;
  }
}

/** What tokens, or those from one place up to another, say: folded, with single spaces. */
export function phraseOf(tokens: readonly Token[], from = 0, to = tokens.length): string {
  const norms: string[] = [];
  for (let i = from; i < to && i < tokens.length; i++) norms.push((tokens[i] as Token).norm);
  return norms.join(' ');
}

/** What tokens say in words: marks, signs and numbers left out. */
export function wordsSaid(tokens: readonly Token[]): string {
  return phraseOf(tokens.filter(({ kind }) => kind === 'word'));
}

const ADDRESS =
  /(?:[a-z][a-z0-9+.-]{1,12}:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/iuy;
const TRAILING_MARKS = /[.,;:!?)\]]+$/u;

/** The end of the address of the web or e-mail address that begins at an offset; the offset itself where none begins. */
function endOfAddress(text: string, at: number): number {
  if (!mayBeginAddress(text, at)) return at;
  const address = matchAt(ADDRESS, text, at);
  return address === null ? at : at + Math.max(1, address.replace(TRAILING_MARKS, '').length);
}

/** Only a run of non-space characters with `://`, `www.` or `@` can be an address; looking for them first keeps the scan linear. */
function mayBeginAddress(text: string, at: number): boolean {
  for (let i = at; i < text.length && i < at + 80; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === SPACE) return false;
    if (code === 64 || (code === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47)) return true;
    if (i === at && (code === 119 || code === 87) && /^www\./i.test(text.slice(at, at + 4))) return true;
  }
  return false;
}

/** The end of a word. A loop of its own: the compiler keeps what it needs at hand, and most of a text is letters. */
function endOfWord(text: string, at: number): number {
  const { length } = text;
  let end = at + 1;
  for (; end < length; end++) {
    const next = classOf(text.charCodeAt(end));
    if (next < INNER) return next === SURROGATE ? endOfOther(text, at) : end;
  }
  return end;
}

/** The end of digits with single points and commas between them. */
function endOfNumber(text: string, at: number): number {
  const { length } = text;
  let end = at + 1;
  for (; end < length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    if ((code !== 44 && code !== 46) || end + 1 >= length || !isDigit(text.charCodeAt(end + 1))) break;
  }
  return end;
}

const WORD = /[\p{L}][\p{L}\p{M}\p{N}]*/uy;
const POINTS = /\.{2,}|…+/y;
const ANY = /[\s\S]/uy;

/** The end of what begins with a character that is no common letter, digit or mark. */
function endOfOther(text: string, at: number): number {
  const found = matchAt(WORD, text, at) ?? matchAt(POINTS, text, at) ?? matchAt(ANY, text, at);
  return at + Math.max(1, found?.length ?? 1);
}

function kindOfOther(piece: string): Token['kind'] {
  if (piece.startsWith(OBJECT)) return 'opaque';
  if (/^[¼-¾⅐-⅞]$/u.test(piece)) return 'number';
  return matchAt(WORD, piece, 0) === piece ? 'word' : 'punctuation';
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The classes of code units; all from `INNER` on go on with a word that has begun, and half of a pair may. */
const SURROGATE = 1;
const SPACE = 2;
const MARK = 3;
const POINT = 46;
/** Points, which run together, and what stands for no prose. */
const OTHER = 4;
const INNER = 5;
const DIGIT = 6;
const LETTER = 7;

/** The class of each code unit, found when first met; 0: not met yet. */
const CLASSES = new Uint8Array(1 << 16);

function classOf(code: number): number {
  return CLASSES[code] || learnClass(code);
}

function learnClass(code: number): number {
  const found = classFrom(code);
  CLASSES[code] = found;
  return found;
}

function classFrom(code: number): number {
  if (isSpace(code)) return SPACE;
  if (isDigit(code)) return DIGIT;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  if (character === '.' || character === '…' || character === OBJECT) return OTHER;
  if (/\p{L}/u.test(character)) return LETTER;
  return /[\p{M}\p{N}]/u.test(character) ? INNER : MARK;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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

/** The plain form of each mark of one code unit, found when first met. */
const MARKS = new Map<number, string>();

function plainMarkOf(code: number): string {
  let mark = MARKS.get(code);
  if (mark === undefined) {
    mark = plainMark(String.fromCharCode(code));
    MARKS.set(code, mark);
  }
  return mark;
}

function plainMark(mark: string): string {
  if (/^[‐‑‒–—−]$/u.test(mark)) return '-';
  if (/^[“”„‟«»"]$/u.test(mark)) return '"';
  if (/^[‘’']$/u.test(mark)) return "'";
  if (/^[⁄∕]$/u.test(mark)) return '/';
  if (mark.length > 1 || mark === '…') return '…';
  return mark;
}
