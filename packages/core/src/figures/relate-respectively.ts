/** `A, B và C lần lượt là x, y và z`: how many things a list of numbers is shared out to. */
import type { Mention, Word } from '../reading/index.js';
import { groupBy, spanOfTokens } from '../text/index.js';
import { countWords } from '../vocabulary/index.js';
import type { Building } from './building.js';
import type { Figure, Relation } from './figure.js';
import { AVERAGE_OF } from './measured-by.js';
import { cuesBetween, marksBetween, type SentenceView, saysOnly } from './sentence-view.js';
import { OF_THE_PLACE } from './subject.js';

/** The lists that `lần lượt` shares out, with the counts of the lists before it that it may mean. */
export function* respectivelyRelations(
  buildings: readonly Building[],
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  for (const [view, figures] of groupBy(buildings, (figure) => figure.view)) {
    const { block } = figures[0] as Building;
    for (const cue of cuesBetween(view, view.from, view.to, 'respectively')) {
      const opening = view.words[cue.from]?.norm;
      if (opening !== 'lần' && opening !== 'theo') continue;
      const listed = listAfter(figures, cue.to);
      const announced = announcedBefore(view, cue.from);
      const named = [
        ...namesBefore(view, cue.from, 'indicator'),
        ...namesBefore(view, cue.from, 'place'),
        periodsBefore(view, cue.from),
        announced,
        propersBefore(view, cue.from),
      ];
      // A level in front of the list, but for the count that announces it, may be what is shared out.
      const hasLevel = figures.some(
        (figure) =>
          figure.to <= cue.from &&
          view.segment(figure.from) === view.segment(cue.from) &&
          (announced === 0 || figure.number.value.toString() !== String(announced)),
      );
      const counts = named.filter((count) => count >= 2);
      // A list that its own words join: without one, what the numbers are shared out to was not understood.
      if (listed.length < 2 || counts.length === 0 || hasLevel) continue;
      yield {
        kind: 'respectively',
        counts,
        figures: listed.map(figureOf),
        span: spanOfTokens(block, view.words, cue.from, (listed.at(-1) as Building).to),
      };
    }
  }
}

/** Numbers of one kind that nothing but commas, `và` and their own units and hedges part. */
function listAfter(figures: readonly Building[], at: number): readonly Building[] {
  const listed: Building[] = [];
  for (const figure of figures.filter(({ from }) => from >= at)) {
    const { view } = figure;
    const before = listed.at(-1);
    if (
      before === undefined
        ? figure.from > at + 2
        : figure.kind !== before.kind || !isJoined(view, before.to, figure.from)
    )
      break;
    listed.push(figure);
  }
  return listed;
}

/** Whether only commas and `và` stand between two places. */
function isJoined(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!['và', ',', ';'].includes(view.words[i]?.norm ?? '')) return false;
  return to > from;
}

/** How many names of a kind the last list before a place may have that commas and a closing `và` join: no count where there is no list. */
function namesBefore(view: SentenceView, at: number, kind: 'indicator' | 'place'): readonly number[] {
  const names = view.mentions.filter(
    (mention) => mention.kind === kind && mention.to <= at && view.segment(mention.from) === view.segment(at),
  );
  const list: Mention[] = [];
  for (const name of [...names].reverse()) {
    const after = list.at(0);
    if (after !== undefined && !isJoined(view, name.to, after.from)) break;
    list.unshift(name);
  }
  const [beforeLast, last] = list.slice(-2);
  // `Số người tham gia BHXH bắt buộc, BHXH tự nguyện lần lượt tăng …`: the cue right behind the last name ends the list as well.
  const isEnd = last?.kind === 'indicator' && saysOnly(view, last.reach, at, OF_PLACE_AND_TIME, 'place', 'period');
  const closed = beforeLast !== undefined && last !== undefined && (isEnd || view.words[last.from - 1]?.norm === 'và');
  if (!closed || marksBetween(view, beforeLast.to, last.from, ';')) return [];
  return isCompared(view, list[0] as Mention) ? withoutCompared(view, list) : [list.length];
}

const OF_PLACE_AND_TIME = new Set([...OF_THE_PLACE, 'trong', 'đến', 'hết']);

/** `So với bình quân cả nước, Nghệ An, …`: the first name of a list is what the others are compared with. */
function isCompared(view: SentenceView, { from }: Mention): boolean {
  const compare = cuesBetween(view, view.from, from, 'compare').at(-1);
  return compare !== undefined && saysOnly(view, compare.to, from, BESIDE_COMPARED);
}

const BESIDE_COMPARED = new Set([...AVERAGE_OF, 'với']);

/**
 * `So với Hà Nội, Nghệ An và Hà Tĩnh …`, `So với Hà Nội và Đà Nẵng, Nghệ An và Hà Tĩnh …`: how many names may be left for the numbers. A
 * comma ends what is compared with, and of several it is open which one does.
 */
function withoutCompared(view: SentenceView, list: readonly Mention[]): readonly number[] {
  return list.slice(1).flatMap(({ from }, i) => (view.words[from - 1]?.norm === ',' ? [list.length - i - 1] : []));
}

/** `Ba huyện Diễn Châu, Yên Thành và Quỳnh Lưu phát triển được lần lượt …`: how many things are announced, where as many names follow; else 0. */
function announcedBefore(view: SentenceView, at: number): number {
  let last = at - 1;
  while (last >= view.from && view.words[last]?.norm !== 'và') last--;
  if (last < view.from || marksBetween(view, last, at, ',;:()')) return 0;
  let names = 2;
  for (let i = last - 1; i >= view.from && names <= MOST_NAMES; i--) {
    const { norm, kind } = view.words[i] as Word;
    const count = COUNTS.get(norm);
    if (count !== undefined && i < last - 1 && view.words[i + 1]?.kind === 'word') return count === names ? count : 0;
    if (norm === ',') names++;
    else if (kind === 'punctuation' || norm === 'và') return 0;
  }
  return 0;
}

/** `huyện Đắk Hà, Đắk Tô và Sa Thầy lần lượt là`: how many proper names the list right before a place has; 0 where there is none. */
function propersBefore({ words, from }: SentenceView, at: number): number {
  let names = 0;
  let inName = false;
  for (let i = at - 1; i >= from; i--) {
    const { norm, kind, capital } = words[i] as Word;
    if (kind === 'word' && capital) {
      if (!inName) names++;
      inName = true;
    } else if (inName && (norm === ',' || (norm === 'và' && names === 1))) inName = false;
    else return inName && names >= 2 && words.slice(i, at).some((word) => word.norm === 'và') ? names : 0;
  }
  return 0;
}

const MOST_NAMES = 6;
const COUNTS: ReadonlyMap<string, number> = new Map(
  countWords
    .slice(2, MOST_NAMES + 1)
    .flatMap((word, i) => [word, `${i + 2}`, `0${i + 2}`].map((said) => [said, i + 2])),
);

function periodsBefore(view: SentenceView, at: number): number {
  const lists = view.mentions.filter(
    (mention) => mention.kind === 'period' && mention.to <= at && mention.form.type === 'list',
  );
  const last = lists.at(-1);
  return last?.kind === 'period' && last.form.type === 'list' ? last.form.of.length : 0;
}
