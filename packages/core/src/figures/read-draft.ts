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
import { bindBlocks, type KnownBindings } from './bind-blocks.js';
import type { Building } from './building.js';
import { type About, aboutDraft } from './document.js';
import type { Draft, DraftContext, PlacedMention } from './draft.js';
import type { Citation, Figure, Relation } from './figure.js';
import { ReadFigure } from './read-figure.js';
import { relate } from './relate.js';

/**
 * What was read of a draft the last time, for editors, which read it again after every key: the parts of its Markdown, the words and
 * mentions of its passages, the figures of its blocks. It is good for one draft under one vocabulary.
 */
export interface KnownReading {
  readonly parts: KnownParts;
  /** By the tokens of the passage, which stay the same object as long as its text does. */
  readonly passages: Map<readonly Token[], ReadBlock>;
  readonly bindings: KnownBindings;
}

/** Nothing known yet. */
export function newReading(): KnownReading {
  return { parts: new Map(), passages: new Map(), bindings: new Map() };
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
  const blocks = readBlocks(text.blocks, known?.passages);
  const about = aboutDraft(text, blocks, context);
  const buildings = bindBlocks(text, blocks, about, known?.bindings);
  const figures = finish(buildings);
  const relations = relate(buildings, (building) => figures[building.index] as Figure);
  return new ReadDraft(context.path ?? '', text, about, blocks, figures, relations);
}

/**
 * Reads blocks, those whose passage is known by what is known of it. A loop: lists that `map` makes are of another kind once it is compiled,
 * and all that was compiled for such lists before would have to be compiled again.
 */
function readBlocks(blocks: readonly Block[], passages?: KnownReading['passages']): readonly ReadBlock[] {
  const before = new Map(passages);
  passages?.clear();
  const all: ReadBlock[] = [];
  for (const block of blocks) {
    const known = before.get(block.tokens);
    const read = known === undefined ? readBlock(block) : { ...known, block };
    passages?.set(block.tokens, read);
    all.push(read);
  }
  return all;
}

/** A draft as it was read. A class, because mentions are placed in the source only when somebody asks for them. */
class ReadDraft implements Draft {
  readonly source: string;
  readonly kind: Draft['kind'];
  readonly date: Draft['date'];
  readonly place: Draft['place'];
  readonly citations: readonly Citation[];
  readonly notes: unknown[] = [];
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
    this.citations = citationsOf(blocks);
  }

  get mentions(): readonly PlacedMention[] {
    this.#mentions ??= this.blocks.flatMap(({ block, mentions }) => mentions.map((mention) => placed(block, mention)));
    return this.#mentions;
  }
}

/** The figures, numbered, with their spans in the source. The two ends of a range know each other. */
function finish(buildings: readonly Building[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (const building of buildings) {
    const at = figures.length;
    building.index = at;
    const { bound } = building.number;
    const other = bound === 'low' ? buildings[at + 1] : bound === 'high' && at > 0 ? buildings[at - 1] : undefined;
    figures.push(new ReadFigure(building, at, other === undefined || other.number.bound === null ? null : other));
  }
  return figures;
}

function placed(block: Block, mention: Mention): PlacedMention {
  return {
    mention,
    block: block.index,
    span: sourceSpan(block, mention.start, mention.end),
    text: block.text.slice(mention.start, mention.end),
  };
}

function citationsOf(blocks: readonly ReadBlock[]): readonly Citation[] {
  const citations: Citation[] = [];
  for (const { block, mentions } of blocks) {
    for (const mention of mentions) {
      if (mention.kind !== 'citation') continue;
      const { start, end, type, symbol, date } = mention;
      citations.push({
        text: block.text.slice(start, end),
        span: sourceSpan(block, start, end),
        type,
        symbol,
        date,
      });
    }
  }
  return citations;
}
