/** Binds block after block: time and place carry from one to the next, and a heading starts them anew. */
import type { ReadBlock } from '../reading/index.js';
import { addTo, type Block, type MarkdownDocument, type Token } from '../text/index.js';
import { bindActedOn } from './acted-on.js';
import { actorOf } from './actor.js';
import { beginFigures } from './begin.js';
import { bindBracketShares } from './bind-bracket-shares.js';
import { bindIndicators } from './bind-indicator.js';
import { bindKinds } from './bind-kinds.js';
import { OpenList } from './bind-lists.js';
import { bindParts } from './bind-parts.js';
import { bindPlaces } from './bind-place.js';
import { bindNewReferences, bindReferences } from './bind-references.js';
import { bindRemainder } from './bind-remainder.js';
import { bindShares } from './bind-shares.js';
import { bindTable, captionOf } from './bind-table.js';
import { bindTimes, type TimeMemory } from './bind-time.js';
import { bindWholeShares } from './bind-whole-shares.js';
import type { Building } from './building.js';
import type { About } from './document.js';
import type { Period, Place } from './figure.js';
import { leavePersons } from './of-person.js';
import { type Goals, goalsUnder, makeGoals } from './plan.js';
import { endOf, startOf } from './resolve-period.js';
import type { PlaceMemory } from './resolve-place.js';
import { assignRole } from './role.js';
import { bindScope } from './scope.js';
import { type SentenceView, sentenceViews } from './sentence-view.js';
import { givesTargets } from './target.js';

/** The figures of blocks that were bound before, by the tokens of their passage: for editors, which read a draft after every key. */
export type KnownBindings = Map<readonly Token[], BoundBlock[]>;

/** A block of prose, or a table, with its figures, and what the next one goes on with. */
interface BoundBlock {
  readonly under: Surroundings;
  readonly figures: readonly Building[];
  /** The figures as they were bound, where the end of their list may still make them parts of a whole. */
  readonly unlisted: readonly Building[];
  readonly views: readonly SentenceView[];
  /** The number of its first sentence, and how many it has. */
  readonly first: number;
  readonly sentences: number;
  readonly after: Carried;
  /** The figures of its last sentence that has any. */
  readonly last: readonly Building[];
}

/** What carries from block to block. */
interface Carried {
  readonly period: Period | null;
  readonly stated: boolean;
  readonly heading: TimeMemory['heading'];
  readonly place: Place | null;
}

/** All that the figures of a block depend on beside its passage. */
interface Surroundings extends Carried {
  readonly date: string | null;
  readonly draft: Place | null;
  readonly goals: Goals;
  /** The figures of the sentence right before; null where nothing asked for them. */
  readonly before: readonly Building[] | null;
  /** The passages right above a table. */
  readonly above: readonly (readonly Token[])[];
}

/** The figures of a draft, in order. With `known`, blocks that stand as they stood are not bound again; afterwards it holds those of this draft. */
export function bindBlocks(
  text: MarkdownDocument,
  blocks: readonly ReadBlock[],
  about: About,
  known?: KnownBindings,
): Building[] {
  const time: TimeMemory = { date: about.date, period: about.period, stated: true, heading: yearOfDraft(about) };
  const place: PlaceMemory = { draft: about.place, place: about.place };
  const bindings = new Map(known);
  known?.clear();
  const all: Building[] = [];
  let sentence = 0;
  let previous: readonly Building[] = NONE;
  const tables = new Set<number>();
  const list = new OpenList();
  let goals: number | null = null;
  let given = false;
  for (const read of blocks) {
    const { block } = read;
    const { cell, tokens } = block;
    if (cell !== null && tables.has(cell.table)) continue;
    if (block.kind === 'heading') {
      place.place = about.place;
      goals = goalsUnder(read, goals);
      previous = NONE;
    }
    const rows = cell === null ? null : (text.tables[cell.table] ?? []);
    const under: Surroundings & { readonly before: readonly Building[] } = {
      date: about.date,
      draft: about.place,
      goals: given && isListed(block) ? 'given' : goals === null ? null : 'section',
      period: time.period,
      stated: time.stated,
      heading: time.heading,
      place: place.place,
      before: cell === null && previous.at(-1)?.sentence === sentence - 1 ? previous : NONE,
      above: rows === null ? NONE : captionOf(rows, blocks).map((above) => above.block.tokens),
    };
    const before = take(bindings.get(tokens), under);
    const bound =
      before !== null
        ? moved(before, block, rows, sentence)
        : rows === null
          ? bindBlock(read, sentence, under, time, place)
          : bindRows(rows, blocks, sentence, under, time, place);
    if (known !== undefined)
      addTo(known, tokens, block.list === null || bound.unlisted.length > 0 ? bound : withUnlisted(bound));
    for (const figure of bound.figures) all.push(figure);
    if (cell === null) list.take(read, bound.views, bound.figures);
    else {
      list.close();
      tables.add(cell.table);
    }
    sentence += bound.sentences;
    time.period = bound.after.period;
    time.stated = bound.after.stated;
    time.heading = bound.after.heading;
    place.place = bound.after.place;
    if (bound.last.length > 0) previous = bound.last;
    given = isListed(block) ? given : givesTargets(read, bound.views.at(-1)?.from ?? 0, read.words.length - 1);
  }
  list.close();
  return all;
}

/** Whether a block is an item of a list, or a cell. */
function isListed({ list, cell }: Block): boolean {
  return list !== null || cell !== null;
}

/** The day by which the time of a goal is over; none where the targets of past years are told. */
function endOfGoals({ goals, date }: Surroundings): string | null {
  return goals === 'given' ? null : date;
}

function carried({ period, stated, heading }: TimeMemory, { place }: PlaceMemory): Carried {
  return { period, stated, heading, place };
}

/** `period: 2024` in the front matter sets the year as a heading does; so do the comparisons of a draft without a date. */
function yearOfDraft({ period, year: compared }: About): TimeMemory['heading'] {
  const year = period === null ? null : (startOf(period)?.slice(0, 4) ?? null);
  if (year !== null && endOf(period as string)?.startsWith(year)) return { year: Number(year), depth: 0 };
  return compared === null ? null : { year: compared, depth: 0 };
}

const NONE: readonly never[] = [];

/** Takes out the one that was bound under some surroundings: a passage may stand twice in a draft, and a figure stands in one place. */
function take(bound: BoundBlock[] | undefined, under: Surroundings): BoundBlock | null {
  const at = bound?.findIndex((one) => isSame(one.under, under)) ?? -1;
  return at < 0 ? null : (bound?.splice(at, 1)[0] ?? null);
}

/** Whether what was bound under one is bound the same under another. */
function isSame(one: Surroundings, other: Surroundings): boolean {
  return (
    one.goals === other.goals &&
    one.above.length === other.above.length &&
    one.above.every((tokens, i) => tokens === other.above[i]) &&
    (one.before === null || one.before === other.before) &&
    one.date === other.date &&
    one.draft === other.draft &&
    one.period === other.period &&
    one.stated === other.stated &&
    one.heading?.year === other.heading?.year &&
    one.heading?.depth === other.heading?.depth &&
    one.place === other.place
  );
}

/** The same figures where they stand now: in a block, or in the rows of a table. */
function moved(
  bound: BoundBlock,
  block: Block,
  rows: readonly (readonly (Block | null)[])[] | null,
  first: number,
): BoundBlock {
  bound.figures.forEach((figure, i) => {
    const { cell } = figure.block;
    const sentence = figure.sentence + first - bound.first;
    Object.assign(figure, bound.unlisted[i], { sentence });
    figure.block = (cell === null ? null : rows?.[cell.row]?.[cell.column]) ?? block;
  });
  return { ...bound, first };
}

function withUnlisted(bound: BoundBlock): BoundBlock {
  return { ...bound, unlisted: bound.figures.map((figure) => ({ ...figure })) };
}

/** What is bound under some surroundings with the memories that they were taken from, which move on. */
function bindBlock(
  read: ReadBlock,
  first: number,
  under: Surroundings & { readonly before: readonly Building[] },
  time: TimeMemory,
  place: PlaceMemory,
): BoundBlock {
  const figures: Building[] = [];
  let sentence = first;
  let last: readonly Building[] = NONE;
  let asks = false;
  const before = () => {
    asks = true;
    return under.before;
  };
  const views = sentenceViews(read);
  for (const view of views) {
    const previous = last.at(-1)?.sentence === sentence - 1 ? last : NONE;
    const found = bindSentence(view, sentence, sentence === first ? before : () => previous, time, place);
    if (under.goals !== null) makeGoals(found, endOfGoals(under));
    if (found.length > 0) last = found;
    for (const figure of found) figures.push(figure);
    sentence++;
  }
  return {
    under: asks ? under : { ...under, before: null },
    figures,
    unlisted: NONE,
    views,
    first,
    sentences: views.length,
    after: carried(time, place),
    last,
  };
}

function bindRows(
  rows: readonly (readonly (Block | null)[])[],
  blocks: readonly ReadBlock[],
  first: number,
  under: Surroundings,
  time: TimeMemory,
  place: PlaceMemory,
): BoundBlock {
  const prose = (cell: ReadBlock, at: number) =>
    sentenceViews(cell).flatMap((view) => bindSentence(view, at, () => NONE, time, place));
  const { figures, sentences } = bindTable(rows, blocks, { time, place, sentence: first, prose });
  if (under.goals !== null) makeGoals(figures, endOfGoals(under));
  return { under, figures, unlisted: NONE, views: NONE, first, sentences, after: carried(time, place), last: NONE };
}

/** The steps of binding, in their order; each fills in its own fields. `before` gives the figures of the sentence right before. */
function bindSentence(
  view: SentenceView,
  sentence: number,
  before: () => readonly Building[],
  time: TimeMemory,
  place: PlaceMemory,
): readonly Building[] {
  if (!mayBind(view.of) && view.block.block.kind !== 'heading') return NONE;
  const figures = beginFigures(view, sentence);
  for (let i = 0; i < figures.length; i++)
    assignRole(figures[i] as Building, figures[i - 1] ?? null, figures[i - 2] ?? null);
  bindIndicators(figures, before);
  leavePersons(view, figures);
  bindScope(view, figures);
  bindActedOn(view, figures);
  bindParts(figures, before);
  bindKinds(figures);
  bindRemainder(figures);
  bindShares(figures);
  bindWholeShares(figures, before);
  bindBracketShares(figures);
  bindReferences(figures);
  bindPlaces(view, figures, place);
  bindTimes(view, figures, time);
  bindNewReferences(figures);
  for (const figure of figures) figure.actor = actorOf(figure);
  return figures;
}

/** Without a number, a time or a place, a sentence of running text leaves everything as it was. */
function mayBind({ number, period, place }: SentenceView['of']): boolean {
  return number.length > 0 || period.length > 0 || place.length > 0;
}
