/** Reads one written amount outside of any draft, by the same grammar and the same intervals: a cell of a facts file, a reference value. */
import { readBlock } from '../reading/index.js';
import { type Block, type Interval, passage, type Rational } from '../text/index.js';
import { admissible } from './admissible.js';
import { beginFigures } from './begin.js';
import type { FigureKind, Hedge } from './figure.js';
import { type SentenceView, sentenceViews } from './sentence-view.js';

/** An amount: what the number says, and in which unit. */
export interface Amount {
  /** Number and scale word as written, without hedge and unit: `91,074 triệu`, `92,04`. */
  readonly written: string;
  readonly value: Rational;
  readonly interval: Interval;
  readonly hedge: Hedge;
  readonly kind: FigureKind;
  /** The unit as official texts write it; `%` for a rate. */
  readonly unit: string;
}

/** The amount that a text says and nothing else: `trên 91,074 triệu người`, `92,04%`; null for any other text. */
export function readAmount(text: string): Amount | null {
  const view = viewOf(text);
  const [figure, second] = view === undefined ? [] : beginFigures(view, 0);
  if (view === undefined || figure === undefined || second !== undefined) return null;
  if (figure.from !== view.from || figure.to !== view.to || figure.number.negative) return null;
  const { number, hedge, kind, unit } = figure;
  return {
    written: text.slice(number.start, number.end),
    value: number.value,
    interval: admissible({ ...number, kind, hedge, role: 'level' }),
    hedge,
    kind,
    unit,
  };
}

/** A text by itself, as a draft of one sentence. */
export function viewOf(text: string): SentenceView | undefined {
  const of: Block = {
    ...passage(text, [{ text: 0, textLength: text.length, source: 0, sourceLength: text.length }]),
    kind: 'paragraph',
    index: 0,
    depth: 0,
    span: [0, text.length],
    list: null,
    cell: null,
    quote: false,
  };
  const views = sentenceViews(readBlock(of));
  return views.length === 1 ? views[0] : undefined;
}
