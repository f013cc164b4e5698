/** Actors: who issued, organised or collected what a figure counts. */

import { wordAt } from '../reading/index.js';
import { phraseOf } from '../text/index.js';
import type { Building } from './building.js';
import { recordOf } from './record.js';

/**
 * The words that name who acts, folded; null for stocks and rates, which hold of a place whoever counted them, and where
 * nobody is named. `Tỉnh ủy, UBND tỉnh … đã ban hành gần 190 văn bản` and `BHXH tỉnh … đã ban hành hơn 480 văn bản` differ.
 */
export function actorOf(figure: Building): string | null {
  if (figure.indicator === null || recordOf(figure.indicator).measure !== 'flow') return null;
  const { view, from } = figure;
  const labelled = labelBefore(figure);
  if (labelled !== null) return labelled;
  for (let verb = from - 1; verb > view.from; verb--) {
    if (!VERB_MARKS.has(view.words[verb]?.norm ?? '')) continue;
    return namesBefore(figure, verb);
  }
  return null;
}

/** `Báo Gia Lai: 96 tin, bài`, `cấp huyện 450 hội nghị`: who published or organised stands right before the number. */
function labelBefore({ view, from }: Building): string | null {
  const level = wordAt(view.words, from - 2)?.norm === 'cấp' ? wordAt(view.words, from - 1)?.norm : undefined;
  if (level !== undefined && ['tỉnh', 'huyện', 'xã', 'trung', 'cơ'].includes(level)) return `cấp ${level}`;
  if (wordAt(view.words, from - 1)?.norm !== ':' || view.block.block.list === null) return null;
  let start = from - 1;
  while (start > view.from && view.words[start - 1]?.kind === 'word') start--;
  const named = view.words.slice(start, from - 1);
  const isName =
    named.length > 0 &&
    named.length <= 8 &&
    !view.mentions.some(
      (mention) =>
        (mention.kind === 'indicator' || mention.kind === 'period') && mention.from >= start && mention.to <= from,
    );
  return isName ? phraseOf(named) : null;
}

const VERB_MARKS = new Set(['đã', 'được', 'sẽ', 'ban', 'tổ', 'phối']);

/** The words before the verb, from the sentence's start or the end of its time. */
function namesBefore({ view }: Building, verb: number): string | null {
  const time = view.of.period.findLast((mention) => mention.to <= verb);
  const start = time?.to ?? view.from;
  const words = view.words.slice(start, verb).flatMap((word) => (word.kind === 'word' ? [word.norm] : []));
  // `BHXH tỉnh đã tổ chức`: of two verbs in a row the first is no part of the name.
  while (['đã', 'được', 'sẽ'].includes(words.at(-1) ?? '')) words.pop();
  const named = words.join(' ').replace(/^(?:trong|qua|của|thì|theo đó|cùng với đó|cũng|và)\s/u, '');
  return named === '' || /^(?:toàn quốc|cả nước|toàn tỉnh|toàn ngành)$/u.test(named) ? null : named;
}
