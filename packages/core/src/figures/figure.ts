/** The figure: one number of a draft with all that the draft says of it, and the relations between figures. */
import type { Interval, Rational, Span } from '../text/index.js';
import type { IndicatorId } from '../vocabulary/index.js';

/** What a number's hedge does to it: `trên` above, `gần` below, `khoảng` about, `ít nhất` atLeast, `không quá` atMost. */
export type Hedge = 'exact' | 'above' | 'below' | 'about' | 'atLeast' | 'atMost';

/** What a number counts in. `measure` is for km, kg, ha …; durations are counts. */
export type FigureKind = 'count' | 'money' | 'percent' | 'percentagePoint' | 'multiple' | 'measure';

/** What a number does in its sentence. */
export type Role = 'level' | 'growth' | 'difference' | 'multiple' | 'gap' | 'target' | 'average' | 'share' | 'other';

/** An EDTF / ISO 8601 interval: `2022-01-01/2022-12-31`; as of a date `../2022-03-31`; from a date on `2026-07-01/..`. */
export type Period = string;

/** ISO 3166-2: `VN`, `VN-02`; below the province `VN-02/Bát Xát`. */
export type Place = string;

/** One number of a draft. All spans are in the source. */
export interface Figure {
  /** Its number in the document, from 0, in reading order. */
  readonly index: number;
  /** Number and scale word as written (`91,074 triệu`); neither hedge nor unit. */
  readonly text: string;
  readonly span: Span;
  /** From the hedge to the unit: what an editor underlines when it means the whole expression. */
  readonly extent: Span;
  readonly value: Rational;
  /** `u` of the specification: the place of the last written digit. */
  readonly unitStep: Rational;
  /** `h` of the specification: the place of the last digit that is not zero. */
  readonly significantStep: Rational;
  /** How many decimals are written. */
  readonly decimals: number;
  readonly interval: Interval;
  readonly hedge: Hedge;
  readonly kind: FigureKind;
  /** The unit as official texts write it (`người`, `lượt người`, `tin, bài`, `đồng/tháng`, `%`, `lần`); empty when none is said. */
  readonly unit: string;
  readonly role: Role;
  readonly indicator: IndicatorId | null;
  /** For a percentage: the indicator it is a percentage of (`% dân số` gives `population`), when the text says so. */
  readonly base: IndicatorId | null;
  readonly period: Period | null;
  readonly place: Place | null;
  readonly comparedTo: Period | 'target' | null;
  readonly per: 'day' | 'month' | 'year' | IndicatorId | null;
  readonly partOf: IndicatorId | null;
  readonly subset: boolean;
  readonly direction: 'up' | 'down' | null;
  readonly bound: 'low' | 'high' | null;
  /** `estimate` for `ước thực hiện`, `plan` for targets; `actual` otherwise. Figures of different status never compare. */
  readonly status: 'actual' | 'estimate' | 'plan';
  /** Words that say who issued, organised or collected it, folded; null when none are near. Different actors: different things. */
  readonly actor: string | null;
  /** Index of the block and of the sentence within the document. */
  readonly block: number;
  readonly sentence: number;
  /** Which words gave a field; the same source spans that `extract --explain` shows. */
  readonly evidence: Readonly<Partial<Record<FigureField, Span>>>;
}

/** The fields of a figure that words of the draft give. */
export type FigureField =
  | 'hedge'
  | 'unit'
  | 'role'
  | 'indicator'
  | 'base'
  | 'period'
  | 'place'
  | 'comparedTo'
  | 'per'
  | 'partOf'
  | 'direction'
  | 'status';

/** A cited document. */
export interface Citation {
  readonly text: string;
  readonly span: Span;
  /** `Quyết định`, `Nghị quyết`, `Luật` …, as official texts write it; null when the draft gives the symbol alone. */
  readonly type: string | null;
  readonly symbol: string | null;
  /** ISO date, when the draft says it. */
  readonly date: string | null;
}

/** How figures of one document bear on each other. Every relation holds all of its ends. */
export type Relation =
  /** A rate, its numerator and, where the draft states it, its denominator; also a share of a base by which no rate is measured. */
  | {
      readonly kind: 'coverage';
      readonly rate: Figure;
      readonly numerator: Figure;
      readonly denominator: Figure | null;
    }
  /** Parts of a whole; `closed` when the words or the table say that they make up all of it. */
  | { readonly kind: 'parts'; readonly whole: Figure; readonly parts: readonly Figure[]; readonly closed: boolean }
  /** A share in percent (or a fraction) of a stated part in a stated whole. */
  | { readonly kind: 'share'; readonly share: Figure; readonly part: Figure; readonly whole: Figure }
  /** `tăng/giảm x %` between two stated levels of a count or an amount. */
  | { readonly kind: 'growth'; readonly change: Figure; readonly now: Figure; readonly before: Figure }
  /** `1.120 tỷ đồng, tăng 210 tỷ đồng (23,1%)`: a growth of a level whose change is said in its own unit, too. */
  | { readonly kind: 'restated'; readonly change: Figure; readonly by: Figure; readonly now: Figure }
  /** `tăng/giảm n người` between two stated levels. */
  | { readonly kind: 'difference'; readonly change: Figure; readonly now: Figure; readonly before: Figure }
  /** `gấp x lần` between two stated levels. */
  | { readonly kind: 'multiple'; readonly multiple: Figure; readonly now: Figure; readonly before: Figure }
  /** A change or gap said of a rate (`tăng 1,6%`, `1,6 điểm phần trăm`), with the other rate where the draft states it. */
  | { readonly kind: 'rateChange'; readonly change: Figure; readonly now: Figure; readonly before: Figure | null }
  /** An average and its total, over a number of days or months of the total's period, or over a stated count. */
  | { readonly kind: 'average'; readonly average: Figure; readonly total: Figure; readonly over: AverageOver }
  /** `đạt x % kế hoạch`, `vượt x % so với chỉ tiêu` with the stated result and target. */
  | { readonly kind: 'target'; readonly ratio: Figure; readonly result: Figure; readonly target: Figure }
  /** `đạt 95% kế hoạch, còn thiếu 5.000 người`: how much of a target a result is, with how far it is from it. */
  | { readonly kind: 'missed'; readonly ratio: Figure; readonly result: Figure; readonly gap: Figure }
  /** A flow over a stretch of time and the same flow over a longer one that holds it. */
  | { readonly kind: 'nested'; readonly inner: Figure; readonly outer: Figure }
  /** A list of numbers that `lần lượt` shares out, and how long the lists before it are that it may mean. */
  | {
      readonly kind: 'respectively';
      readonly counts: readonly number[];
      readonly figures: readonly Figure[];
      readonly span: Span;
    };

/** What a total was divided by. */
export type AverageOver =
  | { readonly kind: 'time'; readonly unit: 'day' | 'month' | 'year'; readonly count: Rational }
  | { readonly kind: 'figure'; readonly figure: Figure };
