/** Whether a sentence speaks of the time before a change: what was then rightly keeps its old name. */
import { type Draft, endOf, resolvePeriod, startOf } from '../figures/index.js';
import { type Mention, type PeriodMention, standsAt, type Word } from '../reading/index.js';
import { type Block, oncePer } from '../text/index.js';
import { countBefore, sentenceAround } from './prose.js';

/** Words that set then against now. */
const PHRASES: readonly (readonly string[])[] = [
  'trước khi',
  'trước đây',
  'trước đó',
  'trước kia',
  'khi đó',
  'lúc đó',
  'khi ấy',
  'lúc ấy',
  'bấy giờ',
  'hồi đó',
  'đã từng',
  'tiền thân',
  'vốn là',
  'vốn thuộc',
  'còn là',
  'còn thuộc',
  'khi còn',
  'nay là',
  'nay thuộc',
  'nay gọi',
  'sáp nhập',
  'hợp nhất',
  'sắp xếp',
  'đổi tên',
  'chuyển thành',
  'trở thành',
  'chuyển sang',
  'chia tách',
  'giải thể',
  'kế thừa',
  'tái lập',
  'lịch sử',
  'thời kỳ',
  'sinh ra',
  'sinh tại',
  'quê',
  'xưa',
  'chia tỉnh',
  'tách tỉnh',
  'nhập tỉnh',
  'cũ',
  'cựu',
  'tên gọi',
  'nguyên giám',
  'nguyên phó',
  'nguyên bộ',
  'nguyên chủ',
  'nguyên tổng',
  'nguyên thứ',
  'nguyên trưởng',
  'nguyên bí',
  'nguyên đại',
  'nguyên hiệu',
  'nguyên viện',
  'nguyên cục',
  'nguyên vụ',
  'nguyên chánh',
  'nguyên ủy',
  'nguyên cán',
  'nguyên là',
].map((phrase) => phrase.split(' '));

/**
 * Whether the sentence around a word speaks of the time before a day: by its own words, by a period that ended before it (or began
 * in an earlier year), or, without a period of its own, by the last one before it in the block.
 */
export function speaksOfPast(
  draft: Draft,
  block: Block,
  words: readonly Word[],
  mentions: readonly Mention[],
  at: number,
  change: string,
  phrases = PHRASES,
): boolean {
  const [from, to] = sentenceAround(block, words, at);
  for (let i = from; i < to; i++) {
    if (phrases.some((phrase) => i + phrase.length <= to && standsAt(words, i, phrase))) return true;
  }
  const periods = periodsOf(mentions);
  const end = countBefore(periods, to);
  const first = Math.min(countBefore(periods, from), Math.max(0, end - 1));
  return periods.slice(first, end).some((mention) => isBefore(draft, mention, change));
}

/** The periods of a block. Asked for with each name that may be an old one, of which a paragraph may hold thousands. */
const periodsOf = oncePer((mentions: readonly Mention[]) => mentions.filter((mention) => mention.kind === 'period'));

/** The words of the past, with others of a rule's own. */
export function pastPhrases(...more: readonly string[]): readonly (readonly string[])[] {
  return [...PHRASES, ...more.map((phrase) => phrase.split(' '))];
}

function isBefore(draft: Draft, { form }: PeriodMention, change: string): boolean {
  const period = resolvePeriod(form, { date: draft.date, current: null });
  if (period === null) return false;
  const [start, end] = [startOf(period), endOf(period)];
  return (end !== null && end < change) || (start !== null && start < change.slice(0, 4));
}
