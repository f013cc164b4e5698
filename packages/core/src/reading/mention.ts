/** Mentions: what the grammars find in a block, before anything is bound or resolved. */
import type { Rational } from '../text/index.js';
import type { IndicatorId } from '../vocabulary/index.js';
import type { CueName } from './cue.js';
import type { HedgeName } from './hedge.js';
import type { PeriodForm } from './period.js';

/** Where a mention stands: words `[from, to)` of its block, and `[start, end)` of the block's text. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A number with its scale word, percent sign or `lần`. */
export interface NumberMention extends Extent {
  readonly kind: 'number';
  readonly value: Rational;
  /** The place of the last written digit, and of the last one that is not zero. */
  readonly unitStep: Rational;
  readonly significantStep: Rational;
  readonly decimals: number;
  readonly measure: 'plain' | 'percent' | 'percentagePoint' | 'multiple';
  /** How it is written. `fraction`: `1/3`, `hai phần ba`, `một nửa`; `times`: `gấp đôi`. */
  readonly notation: 'digits' | 'words' | 'fraction' | 'times';
  /** Whether a scale word (`nghìn`, `triệu`, `tỷ`) belongs to it. */
  readonly scaled: boolean;
  /** A minus sign before it. */
  readonly negative: boolean;
  /** One end of a range `a - b`, `từ a đến b`. */
  readonly bound: 'low' | 'high' | null;
}

/** A word that bounds the number beside it. */
export interface HedgeMention extends Extent {
  readonly kind: 'hedge';
  readonly hedge: HedgeName;
  /** Whether it stands after its number (`trở lên`). */
  readonly after: boolean;
}

/** What a number counts in; `per` for `đồng/tháng`. */
export interface UnitMention extends Extent {
  readonly kind: 'unit';
  /** Official form: `người`, `tin, bài`, `đồng`. */
  readonly unit: string;
  readonly measure: 'count' | 'money' | 'measure' | 'duration' | 'age';
  /** `tháng`, `người/tháng` … as written after the stroke or `mỗi`. */
  readonly per: string | null;
}

/** A stretch of time as written, not yet resolved. */
export interface PeriodMention extends Extent {
  readonly kind: 'period';
  readonly form: PeriodForm;
}

/** A place as written. */
export interface PlaceMention extends Extent {
  readonly kind: 'place';
  /** ISO code of a province or `VN`; null for what only the draft can resolve (`toàn tỉnh`) or for a part of one. */
  readonly iso: string | null;
  /** The name of a district, town or commune (`Bát Xát`), below the province. */
  readonly below: string | null;
  /**
   * How far it reaches: a province, the country, `toàn tỉnh`, the province, the city or the commune that is spoken of (`Tỉnh đạt 91,2%`,
   * `toàn thành phố`, `Xã có 12.480 người`), a place below the province, a region of several provinces.
   */
  readonly scope:
    | 'country'
    | 'province'
    | 'whole-province'
    | 'this-province'
    | 'this-city'
    | 'this-commune'
    | 'below'
    | 'region';
  /** Whether a body carries it (`BHXH tỉnh Lào Cai`) rather than the words that say where. */
  readonly body: boolean;
}

/** An indicator by one of its names. */
export interface IndicatorMention extends Extent {
  readonly kind: 'indicator';
  readonly indicator: IndicatorId;
  /** By a short name (`BHTN`), which counts only right beside a number with the right unit. */
  readonly short: boolean;
  /** Whether it is the first of a list of schemes, which `lần lượt` may tell apart: `người tham gia BHXH, BHYT, BHTN`. */
  readonly listed: boolean;
  /** The word after the last word of its name, words in between included: `tin, bài … mạng xã hội`. */
  readonly reach: number;
}

/** A word that says how figures bear on each other. */
export interface CueMention extends Extent {
  readonly kind: 'cue';
  readonly cue: CueName;
}

/** A cited document. */
export interface CitationMention extends Extent {
  readonly kind: 'citation';
  readonly type: string | null;
  readonly symbol: string | null;
  /** ISO date when the words give a whole one. */
  readonly date: string | null;
}

/** Digits that are no figure, and why. */
export interface AsideMention extends Extent {
  readonly kind: 'aside';
  readonly reason: AsideReason;
}

/** An aside as its grammar finds it: why, and the word after it. */
export interface FoundAside {
  readonly reason: AsideReason;
  readonly to: number;
}

/** Why digits are left alone. */
export type AsideReason =
  | 'list-number'
  | 'law-part'
  | 'date'
  | 'time'
  | 'name'
  | 'identifier'
  | 'ordinal'
  | 'version'
  | 'phone'
  | 'vague'
  | 'score'
  | 'address'
  | 'impossible-date'
  | 'impossible-period'
  | 'malformed';

/** Anything that a grammar finds. */
export type Mention =
  | NumberMention
  | HedgeMention
  | UnitMention
  | PeriodMention
  | PlaceMention
  | IndicatorMention
  | CueMention
  | CitationMention
  | AsideMention;
