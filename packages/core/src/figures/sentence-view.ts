/** A sentence as binding sees it: its words, its mentions, its segments and brackets. */
import {
  type CueMention,
  type CueName,
  type Mention,
  type NumberMention,
  type ReadBlock,
  type Word,
  wordAt,
} from '../reading/index.js';
import { type Noted, notesOn, phraseOf } from '../text/index.js';

/** A sentence of a block. Word indices count in the block. */
export interface SentenceView extends Noted {
  readonly block: ReadBlock;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  /** The same by their kind. */
  readonly of: MentionsByKind;
  /** For each word of the block: the number of its segment (stretches between `;`), and its innermost bracket (0: none). */
  readonly segment: (word: number) => number;
  readonly bracket: (word: number) => number;
}

type MentionsByKind = { readonly [K in Mention['kind']]: readonly Extract<Mention, { kind: K }>[] };

/** The sentences of a read block. */
export function sentenceViews(read: ReadBlock): readonly SentenceView[] {
  const { words, mentions, block } = read;
  let layout: Layout | null = null;
  const segment = (at: number) => {
    layout ??= layoutOf(words);
    return layout.segments[at] ?? layout.last;
  };
  const bracket = (at: number) => {
    layout ??= layoutOf(words);
    return layout.brackets[at] ?? 0;
  };
  const views: SentenceView[] = [];
  let word = 0;
  let mention = 0;
  for (const sentence of block.sentences) {
    let end = word;
    while (end < words.length && (words[end] as Word).from < sentence.to) end++;
    while (word < end) {
      const from = word;
      word = cutOf(read, from, end, mention);
      const first = mention;
      while (mention < mentions.length && (mentions[mention] as Mention).from < word) mention++;
      const own = first === mention ? NONE : mentions.slice(first, mention);
      views.push({ block: read, words, from, to: word, mentions: own, of: byKind(own), segment, bracket, notes: [] });
    }
  }
  return views;
}

/** Remembers what is found in a sentence alone. */
export const perSentence = notesOn<SentenceView>();

const NONE: readonly never[] = [];

const NO_MENTIONS: MentionsByKind = {
  number: NONE,
  unit: NONE,
  hedge: NONE,
  period: NONE,
  place: NONE,
  indicator: NONE,
  cue: NONE,
  citation: NONE,
  aside: NONE,
};

function byKind(mentions: readonly Mention[]): MentionsByKind {
  if (mentions.length === 0) return NO_MENTIONS;
  const groups: Record<Mention['kind'], readonly Mention[]> = { ...NO_MENTIONS };
  for (const mention of mentions) {
    const group = groups[mention.kind];
    if (group === NONE) groups[mention.kind] = [mention];
    else (group as Mention[]).push(mention);
  }
  return groups as MentionsByKind;
}

/** The segment and the bracket of each word; of words beyond the lists, the last segment and none. */
interface Layout {
  readonly segments: readonly number[];
  readonly brackets: readonly number[];
  /** The last segment. */
  readonly last: number;
}

/** Most passages have neither segments nor brackets. */
const PLAIN: Layout = { segments: NONE, brackets: NONE, last: 0 };

function layoutOf(words: readonly Word[]): Layout {
  if (!words.some(isLayout)) return PLAIN;
  const segments: number[] = [];
  const brackets: number[] = [];
  const open: number[] = [];
  let segment = 0;
  let opened = 0;
  let wentOn = false;
  let listed = false;
  for (let i = 0; i < words.length; i++) {
    const { kind, norm, newLine } = words[i] as Word;
    if (kind === 'punctuation') {
      if (norm === ')' || norm === ']') open.pop();
      else if (norm === '(' || norm === '[') open.push(++opened);
    }
    segments.push(segment);
    brackets.push(open.at(-1) ?? 0);
    if (norm === ';') {
      if (!listed && goesOnAbout(words, i + 1)) wentOn = true;
      else {
        segment++;
        listed = !wentOn;
        wentOn = false;
      }
    } else if (newLine && i > 0) {
      segment++;
      listed = false;
      wentOn = false;
    }
  }
  return { segments, brackets, last: segment };
}

/**
 * `59.177 người; tăng 3.860 người (7%) so với cùng kỳ; đạt 84% kế hoạch`: a semicolon that no other subject follows parts no more than a comma.
 * Behind a list (`hưu trí 1.120 người; tử tuất 310 người; tăng 75 người`) it parts, since what rose is not said.
 */
function goesOnAbout(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.newLine || next === undefined) return false;
  if (SAYS_MORE.has(word.norm)) return next.kind === 'number';
  return word.norm === 'so' && next.norm === 'với' && COMPARED.has(words[at + 2]?.norm ?? '');
}

const SAYS_MORE = new Set(['tăng', 'giảm', 'đạt', 'bằng', 'chiếm', 'vượt']);
const COMPARED = new Set(['cùng', 'chỉ', 'kế', 'dự', 'mục', 'năm', 'tháng', 'quý', 'đầu', 'cuối']);

function isLayout({ kind, norm, newLine, from }: Word): boolean {
  return (newLine && from > 0) || (kind === 'punctuation' && (norm === ';' || norm === '(' || norm === '['));
}

/**
 * No sentence that anyone says has more words; the longest of an official letter that we know has two hundred. Binding looks back and forth
 * within a sentence, so that its time grows with the square of it: a longer one is cut, and the time of a document stays linear.
 */
const MOST_WORDS = 600;

/** Where to end a piece of a sentence that begins at a word: at the sentence's end, else behind the last mark that parts no mention. */
function cutOf({ words, mentions }: ReadBlock, from: number, end: number, mention: number): number {
  if (end - from <= MOST_WORDS) return end;
  let cut = from + MOST_WORDS;
  while (cut > from + MOST_WORDS / 2 && !';,'.includes((words[cut - 1] as Word).norm)) cut--;
  if (cut === from + MOST_WORDS / 2) cut = from + MOST_WORDS;
  for (let i = mention; i < mentions.length && (mentions[i] as Mention).from < cut; i++)
    cut = Math.max(cut, Math.min(end, (mentions[i] as Mention).to));
  return cut;
}

/** The cues of some names between two words, in order. */
export function cuesBetween(view: SentenceView, from: number, to: number, ...names: CueName[]): readonly CueMention[] {
  let found: CueMention[] | null = null;
  for (const mention of view.of.cue) {
    if (mention.from < from || mention.to > to) continue;
    if (names.length > 0 && !names.includes(mention.cue)) continue;
    if (found === null) found = [mention];
    else found.push(mention);
  }
  return found ?? NONE;
}

/** Whether a punctuation mark of some kinds stands between two words. */
export function marksBetween(view: SentenceView, from: number, to: number, marks: string): boolean {
  for (let i = from; i < to; i++) {
    const word = view.words[i] as Word;
    if (word.kind === 'punctuation' && marks.includes(word.norm)) return true;
  }
  return false;
}

/** Whether two words stand in one segment and one bracket. */
export function isAlongside({ segment, bracket }: SentenceView, one: number, other: number): boolean {
  return segment(one) === segment(other) && bracket(one) === bracket(other);
}

/** Where the next mark stands at or behind a word; the sentence's end where none does. */
export function nextMark({ words, to }: SentenceView, from: number): number {
  let end = from;
  while (end < to && words[end]?.kind !== 'punctuation') end++;
  return end;
}

/** Where the words behind the last mark between two places begin; behind the last such word as well, where one is given. */
export function afterLastMark({ words }: SentenceView, from: number, to: number, orWord?: string): number {
  let start = to;
  while (start > from && words[start - 1]?.kind !== 'punctuation' && words[start - 1]?.norm !== orWord) start--;
  return start;
}

/** Whether a word belongs to a mention of one of some kinds. */
export function isWithin({ mentions }: SentenceView, at: number, ...kinds: Mention['kind'][]): boolean {
  return mentions.some(({ kind, from, to }) => from <= at && at < to && kinds.includes(kind));
}

/** Whether between two places stand only some words, and mentions of some kinds. */
export function saysOnly(
  view: SentenceView,
  from: number,
  to: number,
  words: ReadonlySet<string>,
  ...kinds: Mention['kind'][]
): boolean {
  for (let i = from; i < to; i++)
    if (!words.has(view.words[i]?.norm ?? '') && !isWithin(view, i, ...kinds)) return false;
  return true;
}

/** The words between two places, folded, with single spaces. */
export function linkText({ words }: SentenceView, from: number, to: number): string {
  return phraseOf(words, from, to);
}

/** The number before a word in the sentence, or null. */
export function numberBefore(view: SentenceView, at: number): NumberMention | null {
  let found: NumberMention | null = null;
  for (const number of view.of.number) {
    if (number.from >= at) break;
    found = number;
  }
  return found;
}

/** The next number that begins at or after a word in the sentence, or null. */
export function numberAfter(view: SentenceView, at: number): NumberMention | null {
  for (const number of view.of.number) if (number.from >= at) return number;
  return null;
}

/** Whether the number at a word is the first of two steps: `từ 4,1 lên 4,4 triệu đồng`, `từ mức 28.950 đồng lên …`. */
export function isAfterFrom({ words }: SentenceView, at: number): boolean {
  const before = wordAt(words, at - 1)?.norm;
  return before === 'từ' || (before === 'mức' && words[at - 2]?.norm === 'từ');
}
