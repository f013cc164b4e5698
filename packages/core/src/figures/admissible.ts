/** What a written number can stand for: the interval of every value that its writer may have had (SPEC section 3). */
import type { NumberMention } from '../reading/index.js';
import {
  type Interval,
  interval,
  ONE,
  point,
  powerOfTen,
  type Rational,
  rational,
  TWO,
  trailingZeros,
} from '../text/index.js';
import type { FigureKind, Hedge, Role } from './figure.js';

/** What the interval of a number depends on. */
export interface Written {
  /** Never below zero: what falls is written as a fall. */
  readonly value: Rational;
  readonly unitStep: Rational;
  readonly significantStep: Rational;
  readonly decimals: number;
  readonly scaled: boolean;
  readonly notation: NumberMention['notation'];
  readonly kind: FigureKind;
  readonly hedge: Hedge;
  /** The result of a division (an average, a share, a growth) is rounded even where a count would be exact. */
  readonly role: Role;
}

/** The interval of a written number. */
export function admissible(written: Written): Interval {
  if (written.notation === 'fraction' || written.notation === 'times') return ofFraction(written);
  const { value, unitStep: u, significantStep: h } = written;
  switch (written.hedge) {
    case 'above':
      return interval(value, value.add(h), true, false);
    case 'below':
      return interval(value.sub(h), value, false, true);
    case 'about': {
      const tenth = value.mul(rational(1, 10));
      const reach = max(u, min(h, tenth));
      return interval(value.sub(reach), value.add(reach));
    }
    case 'atLeast':
      return interval(value, null);
    case 'atMost':
      return interval(null, value);
    case 'exact':
      return withoutHedge(written);
  }
}

function withoutHedge(written: Written): Interval {
  const { value, unitStep: u } = written;
  if (!isCountedOut(written)) return rounded(value, u);
  if (written.kind === 'money' || trailingZeros(value.n) < 3) return point(value);
  return rounded(value, powerOfTen(value.n.toString().length - 3));
}

/** Rounded or cut at a step. */
function rounded(value: Rational, step: Rational): Interval {
  return interval(value.sub(step.div(TWO)), value.add(step));
}

/** A whole count or an amount in đồng written to the last digit, that no division made. */
function isCountedOut({ scaled, decimals, kind, role, notation, value }: Written): boolean {
  const whole = !scaled && decimals === 0 && notation === 'digits' && value.d === 1n;
  return (
    whole &&
    (kind === 'count' || kind === 'money') &&
    role !== 'average' &&
    role !== 'share' &&
    role !== 'growth' &&
    role !== 'multiple'
  );
}

/** `gấp đôi`, `một nửa`, `1/3`: ± 5 %; with `hơn` up to one and a half times, with `gần` down to four fifths. */
function ofFraction({ value, hedge }: Written): Interval {
  switch (hedge) {
    case 'above':
      return interval(value, value.mul(rational(3, 2)), true, false);
    case 'below':
      return interval(value.mul(rational(4, 5)), value, false, true);
    case 'about':
      return interval(value.mul(rational(9, 10)), value.mul(rational(11, 10)));
    case 'atLeast':
      return interval(value, null);
    case 'atMost':
      return interval(null, value);
    case 'exact':
      return interval(value.mul(ONE.sub(rational(1, 20))), value.mul(ONE.add(rational(1, 20))));
  }
}

function min(a: Rational, b: Rational): Rational {
  return a.compare(b) <= 0 ? a : b;
}

function max(a: Rational, b: Rational): Rational {
  return a.compare(b) >= 0 ? a : b;
}
