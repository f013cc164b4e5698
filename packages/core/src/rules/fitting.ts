/** Which value a figure can write so that, with its hedge and its decimals, it agrees: what messages advise and fixes put there. */
import type { Figure } from '../figures/index.js';
import {
  type Interval,
  interval,
  meets,
  ONE,
  point,
  powerOfTen,
  type Rational,
  roundTo,
  TWO,
  ZERO,
} from '../text/index.js';
import type { Quantity } from './quantity.js';
import { styleOf } from './style.js';

/** A value with the decimals that it is written with, in the unit of the figure: 4,2 for `8 %`. */
export interface Fitting {
  readonly value: Rational;
  readonly decimals: number;
}

/** The value nearest to the wanted one that the figure can write; null where its style or its hedge leaves none. */
export function fitting(figure: Figure, wanted: Quantity): Fitting | null {
  const style = styleOf(figure);
  if (style === null) return null;
  const decimals = figure.hedge === 'exact' ? decimalsFor(figure, wanted.value) : figure.decimals;
  const step = figure.hedge === 'exact' ? style.factor.mul(powerOfTen(-decimals)) : figure.significantStep;
  const middle = roundTo(wanted.value.div(step), 0);
  for (const away of [ZERO, ONE.neg(), ONE]) {
    const value = middle.add(away).mul(step);
    if (value.compare(ZERO) > 0 && meets(standsFor(figure, value, step), wanted.interval)) return { value, decimals };
  }
  return null;
}

/** As many decimals as the figure shows; one more where it shows none and the result would be blurred. */
export function decimalsFor(figure: Figure, value: Rational): number {
  const style = styleOf(figure);
  if (style === null) return 2;
  if (figure.decimals > 0) return figure.decimals;
  const scaled = value.div(style.factor).abs();
  if (scaled.equals(roundTo(scaled, 0)) || scaled.compare(powerOfTen(2)) >= 0) return figure.decimals;
  return 1;
}

/** What the figure will stand for at least, once it says that value (section 3 of the specification, narrowed to what is certain). */
function standsFor(figure: Figure, value: Rational, step: Rational): Interval {
  switch (figure.hedge) {
    case 'above':
      return interval(value, value.add(step), true);
    case 'below':
      return interval(value.sub(step), value, false, true);
    case 'atLeast':
      return interval(value, null);
    case 'atMost':
      return interval(null, value);
    case 'about':
      return interval(value.sub(step.div(TWO)), value.add(step.div(TWO)));
    case 'exact':
      return isCountedExactly(figure) ? point(value) : interval(value.sub(step.div(TWO)), value.add(step));
  }
}

function isCountedExactly(figure: Figure): boolean {
  const whole =
    figure.interval.low?.equals(figure.value) === true && figure.interval.high?.equals(figure.value) === true;
  return whole || (figure.kind === 'count' && figure.decimals === 0 && figure.role !== 'average');
}
