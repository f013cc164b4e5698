/** A figure while its fields are being found. Only the binding steps of this layer see it. */
import type { NumberMention, UnitMention } from '../reading/index.js';
import type { Block, Interval } from '../text/index.js';
import type { IndicatorId } from '../vocabulary/index.js';
import type { FigureField, FigureKind, Hedge, Period, Place, Role } from './figure.js';
import type { SentenceView } from './sentence-view.js';

/** Words `[from, to)` of the sentence's block. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A figure in the making: every step fills in its own fields. */
export interface Building {
  readonly view: SentenceView;
  /** Where the sentence stands now: in an editor, the same figures may stand further down after the next key. */
  block: Block;
  /** Number of the sentence in the document. */
  sentence: number;
  readonly number: NumberMention;
  /** From the hedge to the unit. */
  readonly from: number;
  readonly to: number;
  readonly hedge: Hedge;
  readonly unitMention: UnitMention | null;
  unit: string;
  kind: FigureKind;
  role: Role;
  indicator: IndicatorId | null;
  base: IndicatorId | null;
  period: Period | null;
  place: Place | null;
  comparedTo: Period | 'target' | null;
  per: 'day' | 'month' | 'year' | IndicatorId | null;
  partOf: IndicatorId | null;
  subset: boolean;
  direction: 'up' | 'down' | null;
  status: 'actual' | 'estimate' | 'plan';
  actor: string | null;
  /** Whether the figure is of the kind that inherits time and place: not durations, ages, thresholds. */
  inherits: boolean;
  /** Which words gave its fields. */
  readonly evidence: Record<FigureField, WordRange | undefined>;
  /** The level that a change, a multiple, a share or an average is said of. */
  subject: Building | null;
  /** The level of the earlier time, or the target, that a change is measured from, where it is stated beside it. */
  reference: Building | null;
  /** The change that this one says again: in percent, `tăng 210 tỷ đồng (9,8%)`; in units, `tăng 9,8% (210 tỷ đồng)`. */
  restates: Building | null;
  /** What a share is a share of, where both numbers stand beside it: `98,7% (12.347/12.510 hồ sơ)`. */
  over: Building | null;
  /** What it is a part of, and whether its list says that it is whole: `gồm A và B`. */
  whole: Building | null;
  closed: boolean;
  /** The figures that a total is made up of in its row of a table: of stretches of time, or of the columns beside it. */
  rowParts: readonly Building[] | null;
  /** What an average is said per, when that is no stretch of time: `mỗi hội nghị`. */
  perUnit: string | null;
  /** Whether its period has a first and a last day in the words themselves. */
  periodStated: boolean;
  /** Every value that it can stand for, once somebody has asked: most figures are compared with nothing. */
  interval: Interval | null;
  /** Its place among the figures of the draft, from 0; -1 until all are found. */
  index: number;
}

/** Notes which words gave a field. */
export function because(building: Building, field: FigureField, range: WordRange | null): void {
  if (range !== null) building.evidence[field] = { from: range.from, to: range.to };
}
