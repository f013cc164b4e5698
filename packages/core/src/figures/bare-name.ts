/** Districts that a list names without their title: `tiếp đến là Bảo Yên 1.120 người`. */
import { type PlaceMention, type Word, wordAt } from '../reading/index.js';
import type { Building } from './building.js';
import type { SentenceView } from './sentence-view.js';

/**
 * `Huyện Bảo Thắng có 1.230 người, tiếp đến là Bảo Yên 1.120 người`, `các huyện: Bảo Yên (1.120 người), Văn Bàn (1.010 người)`: behind a
 * district a bare name right before a number, at the head of its member of the list, is one as well.
 */
export function bareName(
  view: SentenceView,
  { from, kind }: Building,
  mentions: readonly PlaceMention[],
): PlaceMention | null {
  const { words } = view;
  if (kind === 'percent' || !mentions.some(({ scope, to }) => scope === 'below' && to <= from)) return null;
  let end = from;
  while (end > view.from && BEHIND_BARE_NAME.has(words[end - 1]?.norm ?? '')) end--;
  let start = end;
  while (start > view.from && start > end - 4 && isNameWord(words[start - 1])) start--;
  const lead = wordAt(words, start - 1);
  if (end - start < 2 || lead === undefined || !BEFORE_BARE_NAME.has(lead.norm)) return null;
  if (view.mentions.some((mention) => mention.from < end && mention.to > start && mention.kind !== 'cue')) return null;
  const [first, last] = [words[start] as Word, words[end - 1] as Word];
  const below = view.block.block.text.slice(first.start, last.end);
  return {
    kind: 'place',
    iso: null,
    below,
    scope: 'below',
    body: false,
    from: start,
    to: end,
    start: first.start,
    end: last.end,
  };
}

function isNameWord(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && !word.upper;
}

const BEHIND_BARE_NAME = new Set(['hiện', 'đã', 'mới', 'đạt', 'có', 'là', 'với', 'thu', 'được', '(', ':']);
const BEFORE_BARE_NAME = new Set([
  ',',
  ';',
  ':',
  'và',
  'là',
  'như',
  'gồm',
  'huyện',
  'xã',
  'phường',
  'đến',
  'riêng',
  'còn',
  '(',
]);
