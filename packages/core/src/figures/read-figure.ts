/** A figure as it was read, with its place in the source. */
import { type Block, hull, type Interval, type Rational, type Span, sourceSpan, spanOfTokens } from '../text/index.js';
import { admissible } from './admissible.js';
import type { Building, WordRange } from './building.js';
import type { Figure, FigureField } from './figure.js';

/**
 * The figure of a building. A class, because most figures are compared with nothing and nobody asks what gave their fields: interval and
 * evidence are made when asked for.
 */
export class ReadFigure implements Figure {
  readonly text: string;
  readonly span: Span;
  readonly extent: Span;
  readonly value: Rational;
  readonly unitStep: Rational;
  readonly significantStep: Rational;
  readonly decimals: number;
  readonly hedge: Figure['hedge'];
  readonly kind: Figure['kind'];
  readonly unit: string;
  readonly role: Figure['role'];
  readonly indicator: Figure['indicator'];
  readonly base: Figure['base'];
  readonly period: Figure['period'];
  readonly place: Figure['place'];
  readonly comparedTo: Figure['comparedTo'];
  readonly per: Figure['per'];
  readonly partOf: Figure['partOf'];
  readonly subset: boolean;
  readonly direction: Figure['direction'];
  readonly bound: Figure['bound'];
  readonly status: Figure['status'];
  readonly actor: string | null;
  readonly block: number;
  readonly sentence: number;
  #interval: Interval | null = null;
  #evidence: Figure['evidence'] | null = null;
  readonly #building: Building;
  readonly #block: Block;
  readonly #otherEnd: Building | null;

  /** `otherEnd`: the other end of the range that the figure is an end of; the two speak as one. */
  constructor(
    building: Building,
    readonly index: number,
    otherEnd: Building | null,
  ) {
    const { number, block } = building;
    this.text = block.text.slice(number.start, number.end);
    this.span = sourceSpan(block, number.start, number.end);
    this.extent = spanOf(building, block, building);
    this.value = number.value;
    this.unitStep = number.unitStep;
    this.significantStep = number.significantStep;
    this.decimals = number.decimals;
    this.hedge = building.hedge;
    this.kind = building.kind;
    this.unit = building.unit;
    this.role = building.role;
    this.indicator = building.indicator;
    this.base = building.base;
    this.period = building.period;
    this.place = building.place;
    this.comparedTo = building.comparedTo;
    this.per = building.per;
    this.partOf = building.partOf;
    this.subset = building.subset;
    this.direction = building.direction;
    this.bound = number.bound;
    this.status = building.status;
    this.actor = building.actor;
    this.block = block.index;
    this.#block = block;
    this.sentence = building.sentence;
    this.#building = building;
    this.#otherEnd = otherEnd;
  }

  get interval(): Interval {
    if (this.#interval === null) {
      const own = intervalOf(this.#building);
      this.#interval = this.#otherEnd === null ? own : hull(own, intervalOf(this.#otherEnd));
    }
    return this.#interval;
  }

  get evidence(): Figure['evidence'] {
    if (this.#evidence === null) {
      const evidence: Partial<Record<FigureField, Span>> = {};
      for (const [field, range] of Object.entries(this.#building.evidence))
        if (range !== undefined) evidence[field as FigureField] = spanOf(this.#building, this.#block, range);
      this.#evidence = evidence;
    }
    return this.#evidence;
  }
}

function intervalOf(building: Building): Interval {
  const { number, kind, hedge, role } = building;
  building.interval ??= admissible({ ...number, kind, hedge, role });
  return building.interval;
}

function spanOf({ view }: Building, block: Block, { from, to }: WordRange): Span {
  return spanOfTokens(block, view.words, from, to);
}
