/** Writing another value in the place of a figure, in the figure's own style: same scale word, decimals, points and commas. */
import type { Draft, Figure } from '../figures/index.js';
import {
  type Interval,
  interval,
  meets,
  point,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
  ZERO,
} from '../text/index.js';
import type { Quantity } from './quantity.js';
import type { IssueFix } from './rule.js';
import { sayLike, sayWritten } from './say.js';
import { formatNumber, type Style, styleOf } from './style.js';

/**
 * The fix that makes a figure agree with the quantity that the other figures give, as a list of none or one: none where the
 * figure's style (number in words, one end of a range) or its hedge leaves no value to write. The title shows the sum:
 * `Sửa 94,04 % thành 92,04 % (91,074 triệu ÷ 98,95 triệu)`.
 */
export function change(draft: Draft, figure: Figure, wanted: Quantity | null, sum: string): readonly IssueFix[] {
  const style = styleOf(figure);
  if (wanted === null || style === null || figure.bound !== null) return [];
  const value = fittingValue(figure, style, wanted);
  if (value === null || value.equals(figure.value)) return [];
  const digits = formatNumber(value.div(style.factor), figure.decimals, style.grouped);
  const edit = replaceDigits(draft, figure, style, digits);
  if (edit === null) return [];
  const [before, after] = [sayWritten(figure), sayLike(figure, value, figure.decimals)];
  return [
    {
      title: { vi: `Sửa ${before} thành ${after} (${sum})`, en: `Change ${before} to ${after} (${sum})` },
      edits: [edit],
      safe: false,
    },
  ];
}

/** The edit that puts other digits in the place of a figure's, its scale word and mark-up untouched; null when they are split by mark-up. */
export function replaceDigits(
  draft: Draft,
  figure: Figure,
  style: Style,
  digits: string,
): { readonly span: readonly [number, number]; readonly text: string } | null {
  const at = draft.source.slice(figure.span[0], figure.span[1]).indexOf(style.digits);
  if (at < 0) return null;
  const start = figure.span[0] + at;
  return { span: [start, start + style.digits.length], text: digits };
}

/** The value nearest to the wanted one that the figure can write so that, with its hedge, it agrees. */
function fittingValue(figure: Figure, style: Style, wanted: Quantity): Rational | null {
  const step = figure.hedge === 'exact' ? style.factor.mul(powerOfTen(-figure.decimals)) : figure.significantStep;
  const middle = roundTo(wanted.value.div(step), 0);
  for (const steps of [middle, middle.sub(rational(1)), middle.add(rational(1))]) {
    const value = steps.mul(step);
    if (value.compare(ZERO) > 0 && meets(standsFor(figure, value, step), wanted.interval)) return value;
  }
  return null;
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
      return interval(value.sub(step.div(rational(2))), value.add(step.div(rational(2))));
    case 'exact':
      return isCountedExactly(figure) ? point(value) : interval(value.sub(step.div(rational(2))), value.add(step));
  }
}

function isCountedExactly(figure: Figure): boolean {
  const whole =
    figure.interval.low?.equals(figure.value) === true && figure.interval.high?.equals(figure.value) === true;
  return whole || (figure.kind === 'count' && figure.decimals === 0 && figure.role !== 'average');
}
