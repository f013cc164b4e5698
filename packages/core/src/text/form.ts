/** Written forms: what a word is however often it is written, found once and looked up from then on. */
import { fold } from './fold.js';

/** A word as it is written, and what follows from its letters alone. Drafts repeat their words: a form is shared by its tokens. */
export interface Form {
  /** Its number, for tables by form; -1 for a form that is not kept. */
  readonly id: number;
  readonly text: string;
  /** The length of its text. Strings have so many shapes inside the engine that theirs is dear to ask for. */
  readonly length: number;
  /** The folded form. */
  readonly norm: string;
  /** The bit of its norm: a set of words whose bits lack it does not hold it. */
  readonly bit: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it has two or more letters, all of them capital. */
  readonly upper: boolean;
}

/** The form of a word. */
export function formOf(text: string): Form {
  return formAt(text, 0, text.length);
}

/** The form of the word `[start, end)` of a text. */
export function formAt(text: string, start: number, end: number): Form {
  const slot = hashOf(text, start, end) & (SLOTS - 1);
  const recent = RECENT[slot];
  if (recent !== undefined && recent.length === end - start && text.startsWith(recent.text, start)) return recent;
  const form = KNOWN.get(text.slice(start, end)) ?? learn(text.slice(start, end));
  RECENT[slot] = form;
  return form;
}

/** One of 32 bits for a word, by its norm; all of them for what is no word, which nothing can be told of. */
export function bitOf(norm: string): number {
  return norm === '' ? -1 : 1 << (hashOf(norm, 0, norm.length) & 31);
}

/** Remembers what depends on a form alone; `make` gives anything but `undefined`. */
export function perForm<Value extends NonNullable<unknown> | null>(make: (form: Form) => Value): (form: Form) => Value {
  const made: (Value | undefined)[] = [];
  return (form) => {
    const known = made[form.id];
    if (known !== undefined) return known;
    const value = make(form);
    if (form.id < 0) return value;
    // Filled from the front: an array with wide gaps would become a hash table.
    while (made.length <= form.id) made.push(undefined);
    made[form.id] = value;
    return value;
  };
}

/** The forms met lately, by their hash: most words of a draft are found here, without a new string. */
const SLOTS = 1 << 13;
const RECENT: (Form | undefined)[] = new Array(SLOTS);

/** A language has some ten thousand forms; what comes beyond that is read anew each time, so that memory stays flat. */
const MOST_KEPT = 1 << 16;
const KNOWN = new Map<string, Form>();

function learn(text: string): Form {
  const id = KNOWN.size < MOST_KEPT ? KNOWN.size : -1;
  // A slice of a draft would keep the whole draft alive.
  const own = id < 0 ? text : text.split('').join('');
  const { length } = own;
  const norm = id < 0 ? fold(own) : asName(fold(own));
  const form = {
    id,
    text: own,
    length,
    norm,
    bit: bitOf(norm),
    capital: isCapital(own),
    upper: length > 1 && isUpper(own),
  };
  if (id >= 0) KNOWN.set(own, form);
  return form;
}

/** The same text as the engine keeps the names of properties: one string each, so that two are told apart without a look at their letters. */
function asName(text: string): string {
  return Object.keys({ [text]: true })[0] as string;
}

function isCapital(word: string): boolean {
  const [letter = ''] = word;
  return letter !== letter.toLowerCase();
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}
