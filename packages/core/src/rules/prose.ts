/** What rules over the words of a draft share: the words of a block, their sentence, their place in the source, the draft's own date. */
import { type Draft, perDraft } from '../figures/index.js';
import { dateParts, type Mention, type PeriodMention, type Word } from '../reading/index.js';
import { type Block, type Sentence, type Span, sourceSpan } from '../text/index.js';
import type { IssueFix } from './rule.js';

/** The words of a block. */
export function wordsOfBlock(draft: Draft, block: Block): readonly Word[] {
  return draft.blocks[block.index]?.words ?? [];
}

/** The words `[from, to)` of the sentence in which a word stands. */
export function sentenceAround(block: Block, words: readonly Word[], at: number): readonly [from: number, to: number] {
  const token = words[at]?.from ?? 0;
  const sentence = sentenceOf(block, token);
  // Word by word from where one stands: nobody's sentence reaches further.
  let from = at;
  while (at - from < FARTHEST && (words[from - 1]?.to ?? 0) > sentence.from) from--;
  let end = at;
  while (end - at < FARTHEST && (words[end]?.from ?? sentence.to) < sentence.to) end++;
  return [from, end];
}

const FARTHEST = 300;

/** The sentence that holds a token; they stand in order, so that halving finds it. */
function sentenceOf({ sentences }: Block, token: number): Sentence {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (token < (sentences[middle]?.to ?? 0)) high = middle;
    else low = middle + 1;
  }
  return sentences[low] as Sentence;
}

/** How many of some mentions begin before a word; they stand in their order, so that halving finds it. */
export function countBefore(mentions: readonly Mention[], word: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions of a block, in their order. */
export function mentionsOfBlock(draft: Draft, block: Block): readonly Mention[] {
  return draft.blocks[block.index]?.mentions ?? [];
}

/** Where a mention stands in the source. */
export function spanOfMention(block: Block, { start, end }: Mention): Span {
  return sourceSpan(block, start, end);
}

/** The date that a draft gives itself, in its front matter or in its text; null where only today's date is known. Read once: three rules ask. */
export const ownDate = perDraft((draft): string | null => {
  const { date } = draft;
  if (date === null) return null;
  const stated = draft.text.frontMatter?.values.date;
  if (typeof stated === 'string' && stated.startsWith(date)) return date;
  const { year, month, day } = dateParts(date);
  const says = ({ form }: PeriodMention) =>
    form.type === 'day' && form.year === year && form.month === month && form.day === day;
  const isSaid = draft.blocks.some(({ mentions }) =>
    mentions.some((mention) => mention.kind === 'period' && says(mention)),
  );
  return isSaid ? date : null;
});

/** A date as one writes it in running text: `17/10/2018`, `05/3/2020`. */
export function sayDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) < 3 ? `0${Number(month)}` : Number(month)}/${year}`;
}

/** A fix that writes other words in the place of a span, as a list of none or one: none where mark-up stands within the span. */
export function rewrite(draft: Draft, span: Span, text: string, safe: boolean): readonly IssueFix[] {
  const before = draft.source.slice(span[0], span[1]);
  if (before === text || /[*_`<>[\]|\n\r\\]/u.test(before)) return [];
  const quoted = before.normalize('NFC').replace(/\s+/gu, ' ');
  const title = { vi: `Sửa “${quoted}” thành “${text}”`, en: `Change “${quoted}” to “${text}”` };
  return [{ title, edits: [{ span, text }], safe }];
}

/** A word with the capitals of the one that it replaces: all, the first, or none. */
export function likeCase(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase();
  const first = written.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** The text of a span as messages quote it: composed, white space as one space, mark-up out. */
export function quote(draft: Draft, span: Span): string {
  return draft.source
    .slice(span[0], span[1])
    .normalize('NFC')
    .replace(/[*_\\]+/gu, '')
    .replace(/\s+/gu, ' ');
}
