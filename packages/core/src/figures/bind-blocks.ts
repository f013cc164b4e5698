/** Binds block after block: time and place carry from one to the next, and a heading starts them anew. */
import type { Mention, ReadBlock } from '../reading/index.js';
import type { Block, MarkdownDocument, Token } from '../text/index.js';
import { actorOf } from './actor.js';
import { beginFigures } from './begin.js';
import { bindIndicators } from './bind-indicator.js';
import { OpenList } from './bind-lists.js';
import { bindParts, bindReferences } from './bind-parts.js';
import { bindPlaces, type PlaceMemory } from './bind-place.js';
import { bindShares } from './bind-shares.js';
import { bindTable } from './bind-table.js';
import { bindTimes, type TimeMemory } from './bind-time.js';
import type { Building } from './building.js';
import type { About } from './document.js';
import type { Period, Place } from './figure.js';
import { goalsUnder, makeGoals } from './plan.js';
import { endOf, startOf } from './resolve-period.js';
import { assignRole } from './role.js';
import { bindScope } from './scope.js';
import { type SentenceView, sentenceViews } from './sentence-view.js';

/** The figures of blocks that were bound before, by the tokens of their passage: for editors, which read a draft after every key. */
export type KnownBindings = Map<readonly Token[], BoundBlock>;

/** A block of prose with its figures, and what the next one goes on with. */
interface BoundBlock {
  readonly under: Surroundings;
  readonly figures: readonly Building[];
  readonly views: readonly SentenceView[];
  /** The number of its first sentence. */
  readonly first: number;
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

/** All that the figures of a block of prose depend on beside its passage. */
interface Surroundings extends Carried {
  readonly date: string | null;
  readonly draft: Place | null;
  /** The figures of the sentence right before; null where nothing asked for them. */
  readonly before: readonly Building[] | null;
}

/** The figures of a draft, in order. With `known`, blocks that stand as they stood are not bound again; afterwards it holds those of this draft. */
export function bindBlocks(
  text: MarkdownDocument,
  blocks: readonly ReadBlock[],
  about: About,
  known?: KnownBindings,
): Building[] {
  const time: TimeMemory = { date: about.date, period: about.period, stated: true, heading: yearOfFrontMatter(about) };
  const place: PlaceMemory = { draft: about.place, place: about.place };
  const bindings = new Map(known);
  known?.clear();
  const all: Building[] = [];
  let sentence = 0;
  let previous: readonly Building[] = NONE;
  const tables = new Set<number>();
  const list = new OpenList();
  let goals: number | null = null;
  for (const read of blocks) {
    const { block } = read;
    if (block.cell !== null) {
      const { table } = block.cell;
      list.close();
      if (tables.has(table)) continue;
      tables.add(table);
      const prose = (cell: ReadBlock, at: number) =>
        sentenceViews(cell).flatMap((view) => bindSentence(view, at, () => NONE, time, place));
      const cells = bindTable(text.tables[table] ?? [], blocks, { time, place, sentence, prose });
      sentence += cells.sentences;
      if (goals !== null) makeGoals(cells.figures, about.date);
      for (const figure of cells.figures) all.push(figure);
      continue;
    }
    if (block.kind === 'heading') {
      place.place = about.place;
      goals = goalsUnder(read, goals);
      previous = NONE;
    }
    const under = {
      date: about.date,
      draft: about.place,
      ...carried(time, place),
      before: previous.at(-1)?.sentence === sentence - 1 ? previous : NONE,
    };
    // What a list or a section makes of figures afterwards is made of them anew each time.
    const isKept = block.list === null && goals === null;
    const before = isKept ? bindings.get(block.tokens) : undefined;
    // A passage that stands twice in a draft is bound twice: a figure stands in one place.
    bindings.delete(block.tokens);
    const bound =
      before !== undefined && isSame(before.under, under)
        ? moved(before, block, sentence)
        : bindBlock(read, sentence, under, time, place, goals !== null);
    if (isKept) known?.set(block.tokens, bound);
    for (const figure of bound.figures) all.push(figure);
    list.take(read, bound.views, bound.figures);
    sentence += bound.views.length;
    time.period = bound.after.period;
    time.stated = bound.after.stated;
    time.heading = bound.after.heading;
    place.place = bound.after.place;
    if (bound.last.length > 0) previous = bound.last;
  }
  list.close();
  return all;
}

function carried({ period, stated, heading }: TimeMemory, { place }: PlaceMemory): Carried {
  return { period, stated, heading, place };
}

/** `period: 2024` in the front matter sets the year as a heading does. */
function yearOfFrontMatter({ period }: About): TimeMemory['heading'] {
  const year = period === null ? null : (startOf(period)?.slice(0, 4) ?? null);
  return year === null || endOf(period as string)?.startsWith(year) !== true ? null : { year: Number(year), depth: 0 };
}

const NONE: readonly never[] = [];

/** Whether what was bound under one is bound the same under another. */
function isSame(one: Surroundings, other: Surroundings): boolean {
  return (
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

/** The same figures where their block stands now. */
function moved(bound: BoundBlock, block: Block, sentence: number): BoundBlock {
  for (const figure of bound.figures) {
    figure.block = block;
    figure.sentence += sentence - bound.first;
  }
  return { ...bound, first: sentence };
}

function bindBlock(
  read: ReadBlock,
  first: number,
  under: Surroundings & { readonly before: readonly Building[] },
  time: TimeMemory,
  place: PlaceMemory,
  isGoal: boolean,
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
    if (isGoal) makeGoals(found, under.date);
    if (found.length > 0) last = found;
    for (const figure of found) figures.push(figure);
    sentence++;
  }
  return {
    under: asks ? under : { ...under, before: null },
    figures,
    views,
    first,
    after: carried(time, place),
    last,
  };
}

/** The steps of binding, in their order; each fills in its own fields. `before` gives the figures of the sentence right before. */
function bindSentence(
  view: SentenceView,
  sentence: number,
  before: () => readonly Building[],
  time: TimeMemory,
  place: PlaceMemory,
): readonly Building[] {
  if (!view.mentions.some(isBinding) && view.block.block.kind !== 'heading') return NONE;
  const figures = beginFigures(view, sentence);
  for (const [i, figure] of figures.entries()) assignRole(figure, figures[i - 1] ?? null);
  bindIndicators(figures, before);
  bindScope(view, figures);
  bindParts(figures, before);
  bindShares(figures);
  bindReferences(figures);
  bindPlaces(view, figures, place);
  bindTimes(view, figures, time);
  for (const figure of figures) figure.actor = actorOf(figure);
  return figures;
}

/** Without a number, a time or a place, a sentence of running text leaves everything as it was. */
function isBinding({ kind }: Mention): boolean {
  return kind === 'number' || kind === 'period' || kind === 'place';
}
