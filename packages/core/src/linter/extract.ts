/** `extract`: the figures of a document as the JSON of section 5 of the specification. */
import type {
  Citation,
  Draft,
  DraftKind,
  Figure,
  FigureField,
  FigureKind,
  Hedge,
  Period,
  Place,
  Role,
} from '../figures/index.js';
import { type Range, rangeOf, type Span, toDecimalString } from '../text/index.js';
import type { IndicatorId } from '../vocabulary/index.js';
import { type ExtractedMention, mentionsOf } from './mentions.js';

/** A figure as JSON. Numbers are decimal strings, so that no reader rounds them. */
export interface ExtractedFigure {
  readonly text: string;
  readonly offset: Span;
  readonly range: Range;
  readonly value: string;
  readonly interval: {
    readonly low: string | null;
    readonly high: string | null;
    readonly lowOpen: boolean;
    readonly highOpen: boolean;
  };
  readonly hedge: Hedge;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly role: Role;
  readonly indicator: IndicatorId | null;
  readonly period: Period | null;
  readonly place: Place | null;
  readonly comparedTo: Period | 'target' | null;
  readonly per: Figure['per'];
  readonly partOf: IndicatorId | null;
  readonly subset: boolean;
  readonly direction: Figure['direction'];
  readonly bound: Figure['bound'];
  /** With `explain`: the words that gave each field. */
  readonly evidence?: Readonly<Partial<Record<FigureField, { readonly text: string; readonly offset: Span }>>>;
}

/** A citation as JSON. */
export interface ExtractedCitation {
  readonly text: string;
  readonly offset: Span;
  readonly type: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
}

/** A document as JSON. */
export interface ExtractedDocument {
  readonly path: string;
  readonly kind: DraftKind;
  readonly date: string | null;
  readonly place: Place | null;
  readonly figures: readonly ExtractedFigure[];
  readonly citations: readonly ExtractedCitation[];
  /** With `mentions`: every mention, and every digit run that is no figure with the reason. */
  readonly mentions?: readonly ExtractedMention[];
}

/** What else `extract` gives. */
export interface ExtractOptions {
  readonly mentions?: boolean;
  readonly explain?: boolean;
}

/** The figures and citations of a document. */
export function extract(draft: Draft, options: ExtractOptions = {}): ExtractedDocument {
  const { path, kind, date, place } = draft;
  return {
    path,
    kind,
    date,
    place,
    figures: draft.figures.map((figure) =>
      options.explain === true
        ? { ...figureOf(draft, figure), evidence: evidenceOf(draft, figure) }
        : figureOf(draft, figure),
    ),
    citations: draft.citations.map(citationOf),
    ...(options.mentions === true ? { mentions: mentionsOf(draft) } : {}),
  };
}

function figureOf(draft: Draft, figure: Figure): ExtractedFigure {
  const { low, high, lowOpen, highOpen } = figure.interval;
  return {
    text: figure.text,
    offset: figure.span,
    range: rangeOf(draft.text.lines, figure.span),
    value: toDecimalString(figure.value),
    interval: { low: low && toDecimalString(low), high: high && toDecimalString(high), lowOpen, highOpen },
    hedge: figure.hedge,
    kind: figure.kind,
    unit: figure.unit,
    role: figure.role,
    indicator: figure.indicator,
    period: figure.period,
    place: figure.place,
    comparedTo: figure.comparedTo,
    per: figure.per,
    partOf: figure.partOf,
    subset: figure.subset,
    direction: figure.direction,
    bound: figure.bound,
  };
}

function evidenceOf(draft: Draft, figure: Figure): NonNullable<ExtractedFigure['evidence']> {
  const entries = Object.entries(figure.evidence).map(([field, span]) => [
    field,
    { text: draft.source.slice(...span), offset: span },
  ]);
  return Object.fromEntries(entries) as NonNullable<ExtractedFigure['evidence']>;
}

function citationOf({ text, span, type, symbol, date }: Citation): ExtractedCitation {
  return { text, offset: span, type, symbol, date };
}
