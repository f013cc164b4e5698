/** A sentence as binding sees it: its words, its mentions, its segments and brackets. */
import type { CueMention, CueName, Mention, NumberMention, ReadBlock, Word } from '../reading/index.js';
import { once, phraseOf } from '../text/index.js';

/** A sentence of a block. Word indices count in the block. */
export interface SentenceView {
  readonly block: ReadBlock;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  /** For each word of the block: the number of its segment (stretches between `;`), and its innermost bracket (0: none). */
  readonly segment: (word: number) => number;
  readonly bracket: (word: number) => number;
}

/** The sentences of a read block. */
export function sentenceViews(read: ReadBlock): readonly SentenceView[] {
  const { words, mentions, block } = read;
  const layout = once(() => layoutOf(words));
  const segment = (at: number) => layout().segments[at] ?? layout().last;
  const bracket = (at: number) => layout().brackets[at] ?? 0;
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
      views.push({
        block: read,
        words,
        from,
        to: word,
        mentions: mentions.slice(first, mention),
        segment,
        bracket,
      });
    }
  }
  return views;
}

/** The segment and the bracket of each word. */
interface Layout {
  readonly segments: readonly number[];
  readonly brackets: readonly number[];
  /** The last segment. */
  readonly last: number;
}

function layoutOf(words: readonly Word[]): Layout {
  const segments: number[] = [];
  const brackets: number[] = [];
  const open: number[] = [];
  let segment = 0;
  let opened = 0;
  for (const [i, { kind, norm, newLine }] of words.entries()) {
    if (kind === 'punctuation') {
      if (norm === ')' || norm === ']') open.pop();
      else if (norm === '(' || norm === '[') open.push(++opened);
    }
    segments.push(segment);
    brackets.push(open.at(-1) ?? 0);
    if (norm === ';' || (newLine && i > 0)) segment++;
  }
  return { segments, brackets, last: segment };
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

/** The mentions of one kind. */
export function mentionsOf<K extends Mention['kind']>(
  view: SentenceView,
  kind: K,
): readonly Extract<Mention, { kind: K }>[] {
  return view.mentions.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind);
}

/** The cues of some names between two words, in order. */
export function cuesBetween(view: SentenceView, from: number, to: number, ...names: CueName[]): readonly CueMention[] {
  return view.mentions.filter(
    (mention): mention is CueMention =>
      mention.kind === 'cue' &&
      mention.from >= from &&
      mention.to <= to &&
      (names.length === 0 || names.includes(mention.cue)),
  );
}

/** Whether a punctuation mark of some kinds stands between two words. */
export function marksBetween(view: SentenceView, from: number, to: number, marks: string): boolean {
  for (let i = from; i < to; i++) {
    const word = view.words[i] as Word;
    if (word.kind === 'punctuation' && marks.includes(word.norm)) return true;
  }
  return false;
}

/** The words between two places, folded, with single spaces. */
export function linkText({ words }: SentenceView, from: number, to: number): string {
  return phraseOf(words.slice(from, to));
}

/** The number before a word in the sentence, or null. */
export function numberBefore(view: SentenceView, at: number): NumberMention | null {
  let found: NumberMention | null = null;
  for (const mention of view.mentions) {
    if (mention.from >= at) break;
    if (mention.kind === 'number') found = mention;
  }
  return found;
}

/** The next number that begins at or after a word in the sentence, or null. */
export function numberAfter(view: SentenceView, at: number): NumberMention | null {
  return (
    view.mentions.find((mention): mention is NumberMention => mention.kind === 'number' && mention.from >= at) ?? null
  );
}
