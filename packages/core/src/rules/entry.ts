/**
 * Ledger entries: what is kept of a draft's figures when the draft itself is gone. Plain data, so that they pass between threads and
 * machines and lie in caches, and exact, so that comparing them decides as comparing the figures would.
 */
import type { Draft, DraftKind, Figure } from '../figures/index.js';
import { type Interval, interval, type Range, type Rational, rangeOf, rational, type Span } from '../text/index.js';
import { statementsOf } from './same-thing.js';

/** A written number, exact: fractions are `"91074000"` or `"1/3"`; a null bound is infinite. */
export interface WrittenNumber extends Pick<Figure, 'text' | 'kind' | 'unit' | 'hedge'> {
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The fields of a figure that an entry keeps as they are. */
type KeptField =
  | 'role'
  | 'indicator'
  | 'period'
  | 'place'
  | 'comparedTo'
  | 'per'
  | 'partOf'
  | 'subset'
  | 'direction'
  | 'bound'
  | 'status'
  | 'actor';

/** One figure of a document. */
export interface Entry extends WrittenNumber, Pick<Figure, KeptField> {
  readonly offset: Span;
  readonly range: Range;
  /** Equal for entries that speak of the same thing; null for a figure that cannot be held against those of other documents. */
  readonly key: string | null;
  /** Of a rate: the number of which the draft says that it is this rate. */
  readonly numerator: WrittenNumber | null;
  /** Whether its own document has something that it could be held against. */
  readonly checked: boolean;
}

/** A document in the ledger. */
export interface DocumentEntries {
  readonly path: string;
  readonly kind: DraftKind;
  /** ISO date of the document; null when unknown. */
  readonly date: string | null;
  /** In reading order. */
  readonly entries: readonly Entry[];
}

/**
 * The entries of a draft.
 * @param checked The figures that some rule could hold against others of the draft.
 * @param which `comparable` leaves out figures that no other document can contradict.
 */
export function entriesOf(draft: Draft, checked: ReadonlySet<Figure>, which: 'all' | 'comparable'): readonly Entry[] {
  const statements = new Map(statementsOf(draft).map((statement) => [statement.figure, statement]));
  const figures = which === 'all' ? draft.figures : [...statements.keys()];
  const numerators = new Map<Figure, Figure>();
  for (const relation of draft.relations)
    if (relation.kind === 'coverage' && !numerators.has(relation.rate))
      numerators.set(relation.rate, relation.numerator);
  return figures.map((figure) => {
    const statement = statements.get(figure);
    const numerator = numerators.get(figure);
    const { low, high, lowOpen, highOpen } = statement?.interval ?? figure.interval;
    // Field by field: editors make entries after every key, and copying objects into each other takes four times as long.
    return {
      text: figure.text,
      kind: figure.kind,
      unit: figure.unit,
      hedge: figure.hedge,
      value: exact(figure.value),
      low: low && exact(low),
      high: high && exact(high),
      lowOpen,
      highOpen,
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
      status: figure.status,
      actor: figure.actor,
      offset: figure.span,
      range: rangeOf(draft.text.lines, figure.span),
      key: statement?.key ?? null,
      numerator: numerator === undefined ? null : written(numerator, numerator.interval),
      checked: checked.has(figure),
    };
  });
}

/** Every value that a written number can stand for; of a range `a - b`, all between its ends. */
export function intervalOf({ low, high, lowOpen, highOpen }: WrittenNumber): Interval {
  return interval(low === null ? null : rational(low), high === null ? null : rational(high), lowOpen, highOpen);
}

function written(
  { text, kind, unit, hedge, value }: Figure,
  { low, high, lowOpen, highOpen }: Interval,
): WrittenNumber {
  return {
    text,
    kind,
    unit,
    hedge,
    value: exact(value),
    low: low && exact(low),
    high: high && exact(high),
    lowOpen,
    highOpen,
  };
}

function exact({ s, n, d }: Rational): string {
  const sign = s < 0n ? '-' : '';
  return d === 1n ? `${sign}${n}` : `${sign}${n}/${d}`;
}
