/** `extract --mentions`: every mention of a draft, and for every digit run that is no mention why it was left alone. */
import type { Draft, PlacedMention } from '../figures/index.js';
import { type AsideReason, notationOf } from '../reading/index.js';
import { type Block, overlaps, type Span, sourceSpan, type Token } from '../text/index.js';

/** A mention as JSON: its text and place, and what it says. A mention of kind `aside` and digits `left-alone` say why they are no figure. */
export interface ExtractedMention {
  readonly kind:
    | 'number'
    | 'hedge'
    | 'unit'
    | 'period'
    | 'place'
    | 'indicator'
    | 'cue'
    | 'citation'
    | 'aside'
    | 'left-alone';
  readonly text: string;
  readonly offset: Span;
  /** Of a number: its value as a decimal string with its measure (`92.04%`); of a hedge, unit or cue: its name. */
  readonly value?: string;
  /** As written, after EDTF; `XXXX` for a year that the words do not say. */
  readonly period?: string;
  readonly place?: string;
  readonly indicator?: string;
  readonly citation?: string;
  /** Of a number: its place in `figures`, or null with the reason. */
  readonly figure?: number | null;
  readonly reason?: LeftAlone;
}

/** Why digits are no figure. */
export type LeftAlone =
  | AsideReason
  /** In the front matter, a comment, inline code, an address of the web or of e-mail. */
  | 'front-matter'
  | 'comment'
  | 'code'
  | 'web-address'
  /** Markup: the number of a list item, a link's target, the name of a footnote, an entity, a block of code. */
  | 'markup'
  /** A number of the prose that is no figure: it counts a list, or numbers the rows of a table. */
  | 'ordinal-of-list'
  | 'unread';

/** Every mention of a draft, and the digits beside them, in the order of the source. */
export function mentionsOf(draft: Draft): readonly ExtractedMention[] {
  const byStart = new Map(draft.figures.map((figure) => [figure.span[0], figure.index] as const));
  const read = draft.mentions.map((placed) => jsonOf(placed, byStart));
  return [...read, ...leftAlone(draft)].sort((a, b) => a.offset[0] - b.offset[0] || b.offset[1] - a.offset[1]);
}

function jsonOf({ mention, span, text }: PlacedMention, figures: ReadonlyMap<number, number>): ExtractedMention {
  const said = notationOf(mention);
  const at = { text, offset: span };
  switch (mention.kind) {
    case 'number': {
      const figure = figures.get(span[0]) ?? null;
      return {
        kind: 'number',
        ...at,
        value: said,
        figure,
        ...(figure === null ? { reason: 'ordinal-of-list' as const } : {}),
      };
    }
    case 'period':
      return { kind: 'period', ...at, period: said };
    case 'place':
      return { kind: 'place', ...at, place: said };
    case 'indicator':
      return { kind: 'indicator', ...at, indicator: said };
    case 'citation':
      return { kind: 'citation', ...at, citation: said };
    case 'aside':
      return { kind: 'aside', ...at, reason: mention.reason };
    default:
      return { kind: mention.kind, ...at, value: said };
  }
}

const DIGITS = /[0-9]+(?:[.,][0-9]+)*/gu;

/** The digit runs of the source that no mention holds, each with the reason. One walk over the source with one over the mentions. */
function leftAlone(draft: Draft): readonly ExtractedMention[] {
  const mentions = draft.mentions
    .filter(({ mention }) => mention.kind !== 'hedge' && mention.kind !== 'cue' && mention.kind !== 'unit')
    .sort((a, b) => a.span[0] - b.span[0]);
  const tokens = tokensOf(draft.text.blocks);
  const comments = draft.text.comments.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  const found: ExtractedMention[] = [];
  let mention = 0;
  let reach = 0;
  let token = 0;
  let comment = 0;
  for (const match of draft.source.matchAll(DIGITS)) {
    const span: Span = [match.index, match.index + match[0].length];
    for (; mention < mentions.length && (mentions[mention] as PlacedMention).span[0] < span[1]; mention++) {
      reach = Math.max(reach, (mentions[mention] as PlacedMention).span[1]);
    }
    // Mentions are sorted by their start: one of those that began before the digits' end reaches into them, or none does.
    if (reach > span[0]) continue;
    while (token < tokens.length && (tokens[token] as PlacedToken).span[1] <= span[0]) token++;
    while (comment < comments.length && (comments[comment] as Span)[1] <= span[0]) comment++;
    const commented = overlaps(comments[comment] ?? [0, 0], span);
    found.push({
      kind: 'left-alone',
      text: match[0],
      offset: span,
      reason: commented ? 'comment' : reasonOf(draft, span, tokens[token]),
    });
  }
  return found;
}

interface PlacedToken {
  readonly token: Token;
  readonly span: Span;
}

function tokensOf(blocks: readonly Block[]): readonly PlacedToken[] {
  return blocks
    .flatMap((block) => block.tokens.map((token) => ({ token, span: sourceSpan(block, token.start, token.end) })))
    .sort((a, b) => a.span[0] - b.span[0]);
}

function reasonOf(draft: Draft, span: Span, at: PlacedToken | undefined): LeftAlone {
  const { frontMatter } = draft.text;
  if (frontMatter !== null && overlaps(frontMatter.span, span)) return 'front-matter';
  if (at === undefined || !overlaps(at.span, span)) return 'markup';
  // `TK1`, `H5N1`: letters with digits in them.
  if (at.token.kind === 'word') return 'name';
  if (at.token.kind === 'opaque') return draft.source.slice(...at.span).startsWith('`') ? 'code' : 'web-address';
  return at.token.kind === 'number' ? 'unread' : 'markup';
}
