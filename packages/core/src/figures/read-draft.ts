/** Reads a whole draft: blocks to mentions, mentions to figures, figures to relations. */
import { type Mention, type ReadBlock, readBlock } from '../reading/index.js';
import {
  type Block,
  type KnownParts,
  type MarkdownDocument,
  readMarkdown,
  sourceSpan,
  type Token,
} from '../text/index.js';
import { withIndicators } from '../vocabulary/index.js';
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
import { type About, aboutDraft } from './document.js';
import type { Draft, DraftContext, PlacedMention } from './draft.js';
import type { Citation, Figure, Relation } from './figure.js';
import { goalsUnder, makeGoals } from './plan.js';
import { ReadFigure } from './read-figure.js';
import { relate } from './relate.js';
import { endOf, startOf } from './resolve-period.js';
import { assignRole } from './role.js';
import { bindScope } from './scope.js';
import { type SentenceView, sentenceViews } from './sentence-view.js';

/**
 * What was read of a draft the last time, for editors, which read it again after every key: the parts of its Markdown, and the words
 * and mentions of its passages. It is good for one draft under one vocabulary.
 */
export interface KnownReading {
  readonly parts: KnownParts;
  /** By the tokens of the passage, which stay the same object as long as its text does. */
  readonly passages: Map<readonly Token[], ReadBlock>;
}

/** Nothing known yet. */
export function newReading(): KnownReading {
  return { parts: new Map(), passages: new Map() };
}

/**
 * Reads a Markdown draft. Every string is a draft; reading never throws. With `known`, passages that are as they were are not read
 * again; afterwards it holds those of this source. The draft is the same with and without.
 */
export function readDraft(source: string, context: DraftContext = {}, known?: KnownReading): Draft {
  return withIndicators(context.vocabulary, () => read(source, context, known));
}

function read(source: string, context: DraftContext, known: KnownReading | undefined): Draft {
  const text = readMarkdown(source, known?.parts);
  const blocks = known === undefined ? text.blocks.map(readBlock) : readAgain(text.blocks, known.passages);
  const about = aboutDraft(text, blocks, context);
  const buildings = bindAll(text, blocks, about);
  const figures = finish(buildings);
  const byBuilding = new Map(buildings.map((building, i) => [building, figures[i] as Figure] as const));
  const relations = relate(buildings, (building) => byBuilding.get(building) as Figure);
  return new ReadDraft(context.path ?? '', text, about, blocks, figures, relations);
}

/** Reads blocks, those whose passage is known by what is known of it. */
function readAgain(blocks: readonly Block[], passages: KnownReading['passages']): readonly ReadBlock[] {
  const before = new Map(passages);
  passages.clear();
  return blocks.map((block) => {
    const known = before.get(block.tokens);
    const read = known === undefined ? readBlock(block) : { ...known, block };
    passages.set(block.tokens, read);
    return read;
  });
}

/** A draft as it was read. A class, because mentions are placed in the source only when somebody asks for them. */
class ReadDraft implements Draft {
  readonly source: string;
  readonly kind: Draft['kind'];
  readonly date: Draft['date'];
  readonly place: Draft['place'];
  readonly citations: readonly Citation[];
  #mentions: readonly PlacedMention[] | null = null;

  constructor(
    readonly path: string,
    readonly text: MarkdownDocument,
    { kind, date, place }: About,
    readonly blocks: readonly ReadBlock[],
    readonly figures: readonly Figure[],
    readonly relations: readonly Relation[],
  ) {
    this.source = text.source;
    this.kind = kind;
    this.date = date;
    this.place = place;
    this.citations = blocks.flatMap(citationsOf);
  }

  get mentions(): readonly PlacedMention[] {
    this.#mentions ??= this.blocks.flatMap(({ block, mentions }) => mentions.map((mention) => placed(block, mention)));
    return this.#mentions;
  }
}

/** Binds block after block; time and place carry from one to the next, and a heading starts them anew. */
function bindAll(text: MarkdownDocument, blocks: readonly ReadBlock[], about: About): Building[] {
  const time: TimeMemory = { date: about.date, period: about.period, stated: true, heading: yearOfFrontMatter(about) };
  const place: PlaceMemory = { draft: about.place, place: about.place };
  const all: Building[] = [];
  let sentence = 0;
  let previous: readonly Building[] = [];
  const tables = new Set<number>();
  const list = new OpenList();
  let goals: number | null = null;
  const add = (figures: readonly Building[]) => {
    if (goals !== null) makeGoals(figures, about.date);
    for (const figure of figures) all.push(figure);
  };
  for (const read of blocks) {
    if (read.block.cell !== null) {
      const { table } = read.block.cell;
      list.close();
      if (!tables.has(table)) {
        tables.add(table);
        const prose = (cell: ReadBlock, at: number) =>
          sentenceViews(cell).flatMap((view) => bindSentence(view, at, [], time, place));
        const cells = bindTable(text.tables[table] ?? [], blocks, { time, place, sentence, prose });
        sentence += cells.sentences;
        add(cells.figures);
      }
      continue;
    }
    if (read.block.kind === 'heading') {
      place.place = about.place;
      goals = goalsUnder(read, goals);
      previous = [];
    }
    const views = sentenceViews(read);
    const first = all.length;
    for (const view of views) {
      const figures = bindSentence(view, sentence++, previous, time, place);
      add(figures);
      if (figures.length > 0) previous = figures;
    }
    list.take(read, views, all.slice(first));
  }
  list.close();
  return all;
}

/** `period: 2024` in the front matter sets the year as a heading does. */
function yearOfFrontMatter({ period }: About): TimeMemory['heading'] {
  const year = period === null ? null : (startOf(period)?.slice(0, 4) ?? null);
  return year === null || endOf(period as string)?.startsWith(year) !== true ? null : { year: Number(year), depth: 0 };
}

/** The steps of binding, in their order; each fills in its own fields. */
function bindSentence(
  view: SentenceView,
  sentence: number,
  previous: readonly Building[],
  time: TimeMemory,
  place: PlaceMemory,
): readonly Building[] {
  // Most sentences of a draft say nothing that a figure could take.
  if (view.mentions.length === 0 && view.block.block.kind !== 'heading') return [];
  const figures = beginFigures(view, sentence);
  if (figures.length > 0) bindAmong(view, figures, previous, sentence);
  bindPlaces(view, figures, place);
  bindTimes(view, figures, time);
  for (const figure of figures) figure.actor = actorOf(figure);
  return figures;
}

/** The steps that hold the figures of a sentence against each other and its words. */
function bindAmong(
  view: SentenceView,
  figures: readonly Building[],
  previous: readonly Building[],
  sentence: number,
): void {
  for (const [i, figure] of figures.entries()) assignRole(figure, figures[i - 1] ?? null);
  const before = previous.at(-1)?.sentence === sentence - 1 ? previous : [];
  bindIndicators(figures, before);
  bindScope(view, figures);
  bindParts(figures, before);
  bindShares(figures);
  bindReferences(figures);
}

/** The figures, with their spans in the source. The two ends of a range know each other. */
function finish(buildings: readonly Building[]): readonly Figure[] {
  return buildings.map((building, at) => {
    const { bound } = building.number;
    const other = bound === 'low' ? buildings[at + 1] : bound === 'high' ? buildings[at - 1] : undefined;
    return new ReadFigure(building, at, other === undefined || other.number.bound === null ? null : other);
  });
}

function placed(block: Block, mention: Mention): PlacedMention {
  return {
    mention,
    block: block.index,
    span: sourceSpan(block, mention.start, mention.end),
    text: block.text.slice(mention.start, mention.end),
  };
}

function citationsOf({ block, mentions }: ReadBlock): readonly Citation[] {
  return mentions.flatMap((mention) =>
    mention.kind === 'citation'
      ? [
          {
            text: block.text.slice(mention.start, mention.end),
            span: sourceSpan(block, mention.start, mention.end),
            type: mention.type,
            symbol: mention.symbol,
            date: mention.date,
          },
        ]
      : [],
  );
}
