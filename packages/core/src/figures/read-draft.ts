/** Reads a whole draft: blocks to mentions, mentions to figures, figures to relations. */
import { type Mention, type ReadBlock, readBlock } from '../reading/index.js';
import { type Block, hull, type MarkdownDocument, once, readMarkdown, type Span, sourceSpan } from '../text/index.js';
import { actorOf } from './actor.js';
import { admissible } from './admissible.js';
import { beginFigures } from './begin.js';
import { bindIndicators } from './bind-indicator.js';
import { bindParts, bindReferences } from './bind-parts.js';
import { bindPlaces, type PlaceMemory } from './bind-place.js';
import { bindTable } from './bind-table.js';
import { bindTimes, type TimeMemory } from './bind-time.js';
import type { Building } from './building.js';
import { aboutDraft } from './document.js';
import type { Draft, DraftContext, PlacedMention } from './draft.js';
import type { Citation, Figure, FigureField } from './figure.js';
import { relate } from './relate.js';
import { assignRole } from './role.js';
import { type SentenceView, sentenceViews } from './sentence-view.js';

/** Reads a Markdown draft. Every string is a draft; reading never throws. */
export function readDraft(source: string, context: DraftContext = {}): Draft {
  const text = readMarkdown(source);
  const blocks = text.blocks.map(readBlock);
  const about = aboutDraft(text, blocks, context);
  const buildings = bindAll(text, blocks, about);
  const figures = finish(buildings);
  const mentions = once(() => blocks.flatMap((read) => read.mentions.map((mention) => placed(read.block, mention))));
  const byBuilding = new Map(buildings.map((building, i) => [building, figures[i] as Figure] as const));
  return {
    path: context.path ?? '',
    source,
    text,
    kind: about.kind,
    date: about.date,
    place: about.place,
    get mentions() {
      return mentions();
    },
    figures,
    relations: relate(buildings, (building) => byBuilding.get(building) as Figure),
    citations: blocks.flatMap(citationsOf),
  };
}

/** Binds block after block; time and place carry from one to the next, and a heading starts them anew. */
function bindAll(
  text: MarkdownDocument,
  blocks: readonly ReadBlock[],
  about: ReturnType<typeof aboutDraft>,
): Building[] {
  const time: TimeMemory = { date: about.date, period: about.period, stated: true };
  const place: PlaceMemory = { draft: about.place, place: about.place };
  const all: Building[] = [];
  let sentence = 0;
  let previous: readonly Building[] = [];
  const tables = new Set<number>();
  for (const read of blocks) {
    if (read.block.cell !== null) {
      const { table } = read.block.cell;
      if (!tables.has(table)) {
        tables.add(table);
        const prose = (cell: ReadBlock, at: number) =>
          sentenceViews(cell).flatMap((view) => bindSentence(view, at, [], time, place));
        const cells = bindTable(text.tables[table] ?? [], blocks, { time, place, sentence, prose });
        sentence += cells.sentences;
        for (const figure of cells.figures) all.push(figure);
      }
      continue;
    }
    if (read.block.kind === 'heading') {
      place.place = about.place;
      previous = [];
    }
    for (const view of sentenceViews(read)) {
      const figures = bindSentence(view, sentence++, previous, time, place);
      all.push(...figures);
      if (figures.length > 0) previous = figures;
    }
  }
  return all;
}

/** The steps of binding, in their order; each fills in its own fields. */
function bindSentence(
  view: SentenceView,
  sentence: number,
  previous: readonly Building[],
  time: TimeMemory,
  place: PlaceMemory,
): readonly Building[] {
  const figures = beginFigures(view, sentence);
  for (const [i, figure] of figures.entries()) assignRole(figure, figures[i - 1] ?? null);
  const before = previous.at(-1)?.sentence === sentence - 1 ? previous : [];
  bindIndicators(figures, before);
  bindParts(figures, before);
  bindReferences(figures);
  bindPlaces(view, figures, place);
  bindTimes(view, figures, time);
  for (const figure of figures) figure.actor = actorOf(figure);
  return figures;
}

/** The figures, with their spans in the source and their intervals. */
function finish(buildings: readonly Building[]): readonly Figure[] {
  const figures = buildings.map((building, index) => figureFrom(building, index));
  return figures.map((figure, i) => {
    // The two ends of a range speak as one.
    const other = figure.bound === 'low' ? figures[i + 1] : figure.bound === 'high' ? figures[i - 1] : undefined;
    return other === undefined || other.bound === null
      ? figure
      : { ...figure, interval: hull(figure.interval, other.interval) };
  });
}

function figureFrom(building: Building, index: number): Figure {
  const { view, number } = building;
  const { block } = view.block;
  const spanOf = (from: number, to: number): Span =>
    sourceSpan(block, view.words[from]?.start ?? 0, view.words[to - 1]?.end ?? 0);
  const evidence = once(
    () =>
      Object.fromEntries(
        Object.entries(building.evidence).map(([field, range]) => [field, spanOf(range.from, range.to)]),
      ) as Partial<Record<FigureField, Span>>,
  );
  // Most figures are compared with nothing, and then need no interval.
  const interval = once(() =>
    admissible({ ...number, kind: building.kind, hedge: building.hedge, role: building.role }),
  );
  return {
    index,
    text: block.text.slice(number.start, number.end),
    span: sourceSpan(block, number.start, number.end),
    extent: spanOf(building.from, building.to),
    value: number.value,
    unitStep: number.unitStep,
    significantStep: number.significantStep,
    decimals: number.decimals,
    get interval() {
      return interval();
    },
    hedge: building.hedge,
    kind: building.kind,
    unit: building.unit,
    role: building.role,
    indicator: building.indicator,
    base: building.base,
    period: building.period,
    place: building.place,
    comparedTo: building.comparedTo,
    per: building.per,
    partOf: building.partOf,
    subset: building.subset,
    direction: building.direction,
    bound: number.bound,
    status: building.status,
    actor: building.actor,
    block: block.index,
    sentence: building.sentence,
    get evidence() {
      return evidence();
    },
  };
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
