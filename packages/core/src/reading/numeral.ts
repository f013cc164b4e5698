/** Numerals in words: `hai mươi mốt nghìn không trăm mười hai`, `hai triệu rưỡi`, `một phẩy không năm`. */
import { powerOfTen, type Rational, rational, TWO } from '../text/index.js';
import { countWords, scalePowers } from '../vocabulary/index.js';
import type { Word } from './word.js';

/** A numeral in words that begins at a word. */
export interface Numeral {
  readonly value: Rational;
  /** The scale that the last part was said in: 1, 1.000, 1.000.000 …; for `rưỡi` a tenth of the scale. */
  readonly step: Rational;
  /** The word after it. */
  readonly to: number;
  /** Whether a scale word belongs to it. */
  readonly scaled: boolean;
  readonly decimals: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...countWords.slice(0, 10).map((word, value) => [word, value] as const),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);

/** Forms of a digit that only the last place of a number has: `hai mươi mốt`, `mười lăm`. */
const CLOSING = new Set(['mốt', 'tư', 'lăm', 'nhăm']);

/** The words that a numeral may begin with. */
export const NUMERAL_FIRSTS: readonly string[] = [...DIGITS.keys(), 'mười', 'linh', 'lẻ'];

/** Every word that a numeral may hold. */
export const NUMERAL_WORDS: ReadonlySet<string> = new Set(
  [...NUMERAL_FIRSTS, 'mươi', 'chục', 'trăm', 'rưỡi'].concat(...scalePowers.keys()),
);

/**
 * The numeral that begins at a word, or null. Never begins with a bare scale word, `mươi`, `lăm` or `mốt`.
 * `loose`: for a text that is a numeral and nothing else, where `hai sáu` cannot be anything but 26.
 */
export function numeralAt(words: readonly Word[], from: number, loose = false): Numeral | null {
  if (!mayBegin(words, from)) return null;
  const first = group(words, from, loose, true);
  if (first === null) return null;
  return withDecimals(words, first) ?? withScales(words, first, loose);
}

/** No amount is said with more words than this; a longer run of scale words is no number, and must not cost more than its length. */
const MOST_WORDS = 40;

function mayBegin(words: readonly Word[], from: number): boolean {
  const norm = words[from]?.norm ?? '';
  return norm === 'mười' || norm === 'linh' || norm === 'lẻ' || (DIGITS.has(norm) && !CLOSING.has(norm));
}

/** `không phẩy hai triệu`, `ba phẩy bốn`: decimals before any scale word; the scale multiplies the whole of it. */
function withDecimals(words: readonly Word[], whole: Group): Numeral | null {
  const decimals = decimalsAt(words, whole.to);
  if (decimals === null) return null;
  return scaledUp(words, rational(BigInt(whole.value)).add(decimals.value), decimals, false);
}

/** A value with decimals, times the scale words that follow them. */
function scaledUp(words: readonly Word[], value: Rational, decimals: Decimals, scaled: boolean): Numeral {
  let to = decimals.to;
  let power = 0;
  for (let scale = scaleAt(words, to); scale !== null && power < 18; scale = scaleAt(words, to)) {
    power += scale;
    to++;
  }
  return {
    value: value.mul(powerOfTen(power)),
    step: powerOfTen(power - decimals.count),
    to,
    scaled: scaled || power > 0,
    decimals: decimals.count,
  };
}

/** Groups with their scale words: `một triệu hai trăm nghìn`, `hai nghìn tỷ`, `hai triệu rưỡi`, `hai triệu ba`. */
function withScales(words: readonly Word[], first: Group, loose: boolean): Numeral {
  let at = first.to;
  let pending: bigint | null = BigInt(first.value);
  let section = 0n;
  let billions = 0n;
  let step = first.step;
  let scaled = false;
  const sum = () => rational(billions + section + (pending ?? 0n));
  for (let scale = scaleAt(words, at); scale !== null && at < first.to + MOST_WORDS; scale = scaleAt(words, at)) {
    at++;
    scaled = true;
    step = scale;
    if (scale === 9) {
      billions = (billions + section + (pending ?? 0n)) * 10n ** 9n;
      section = 0n;
    } else {
      // `hai nghìn vạn`: a scale of a scale multiplies what stands before it.
      section = pending === null ? section * 10n ** BigInt(scale) : section + pending * 10n ** BigInt(scale);
    }
    pending = null;
    const lower = nextLowerPlace(words, at, loose);
    if (lower !== null) {
      const value = sum().add(rational(lower.tenths).mul(powerOfTen(scale - 1)));
      return { value, step: powerOfTen(scale - 1), to: lower.to, scaled, decimals: 0 };
    }
    const next = group(words, at, loose, false);
    if (next === null) continue;
    pending = BigInt(next.value);
    at = next.to;
    step = next.step;
  }
  const decimals = decimalsAt(words, at);
  // `hai nghìn phẩy năm tỷ`: the scale after the decimals multiplies the whole of it.
  if (decimals !== null) return scaledUp(words, sum().add(decimals.value), decimals, scaled);
  if (words[at]?.norm === 'rưỡi' && !scaled) {
    // `tám trăm rưỡi` is 850, `một rưỡi` one and a half.
    const half = powerOfTen(first.power).div(TWO);
    return { value: sum().add(half), step: powerOfTen(first.power - 1), to: at + 1, scaled, decimals: 0 };
  }
  return { value: sum(), step: powerOfTen(step), to: at, scaled, decimals: 0 };
}

/** `hai triệu rưỡi`, `hai triệu ba`, `ba triệu mốt`: without a scale of its own, a single digit counts the next lower place. */
function nextLowerPlace(
  words: readonly Word[],
  at: number,
  loose: boolean,
): { readonly tenths: number; readonly to: number } | null {
  const norm = words[at]?.norm ?? '';
  if (norm === 'rưỡi') return { tenths: 5, to: at + 1 };
  const digit = DIGITS.get(norm);
  // `hai triệu năm` may be years, `hai triệu không` begins another clause.
  if (digit === undefined || norm === 'lăm' || norm === 'nhăm' || norm === 'không' || (norm === 'năm' && !loose))
    return null;
  const next = words[at + 1]?.norm ?? '';
  if (
    next === 'mươi' ||
    next === 'trăm' ||
    next === 'chục' ||
    next === 'phẩy' ||
    scalePowers.has(next) ||
    (DIGITS.has(next) && next !== 'không')
  )
    return null;
  // `tư` belongs to the noun in `hai triệu tư vấn viên`: it counts at the end of a phrase only.
  return norm === 'tư' && !loose && words[at + 1]?.kind === 'word' ? null : { tenths: digit, to: at + 1 };
}

function scaleAt(words: readonly Word[], at: number): number | null {
  return scalePowers.get(words[at]?.norm ?? '') ?? null;
}

interface Group {
  readonly value: number;
  readonly to: number;
  /** The place of its last part, as a power of ten; and the place that `rưỡi` would halve. */
  readonly step: number;
  readonly power: number;
}

function made(value: number, to: number, step = 0, power = 0): Group {
  return { value, to, step, power };
}

/** A number below a thousand: `chín trăm linh năm`, `bảy trăm tám chín`, `một trăm hai` (120), `hai mươi mốt`, `bảy`. */
function group(words: readonly Word[], from: number, loose: boolean, leading: boolean): Group | null {
  const first = words[from]?.norm ?? '';
  if (first === 'linh' || first === 'lẻ') return odd(words, from);
  const digit = plainDigit(first);
  if (digit !== null && words[from + 1]?.norm === 'trăm') return hundreds(words, from + 2, digit, loose || !leading);
  const two = tens(words, from) ?? pair(words, from, loose || !leading);
  return two ?? (digit === null ? null : made(digit, from + 1));
}

function hundreds(words: readonly Word[], at: number, count: number, sure: boolean): Group {
  // After a hundred `tám chín` is 89 and nothing else; `hai tư vấn viên` may still be two of them.
  const rest = odd(words, at) ?? tens(words, at) ?? pair(words, at, sure || words[at + 1]?.norm !== 'tư');
  if (rest !== null) return made(count * 100 + rest.value, rest.to);
  const norm = words[at]?.norm ?? '';
  const digit = DIGITS.get(norm);
  const bare =
    digit === undefined || norm === 'không' || norm === 'lăm' || norm === 'nhăm' || (norm === 'năm' && !sure);
  const after = words[at + 1]?.norm ?? '';
  // `một trăm hai` is 120; in `một trăm hai mươi` and `năm trăm tư vấn viên` the digit begins something else.
  if (bare || after === 'trăm' || (norm === 'tư' && !sure && words[at + 1]?.kind === 'word' && !scalePowers.has(after)))
    return made(count * 100, at, 0, 2);
  return made(count * 100 + digit * 10, at + 1, 1);
}

/** `linh năm`, `lẻ bảy`. */
function odd(words: readonly Word[], at: number): Group | null {
  const norm = words[at]?.norm;
  if (norm !== 'linh' && norm !== 'lẻ') return null;
  const digit = DIGITS.get(words[at + 1]?.norm ?? '');
  return digit === undefined ? null : made(digit, at + 2);
}

function tens(words: readonly Word[], from: number): Group | null {
  const first = words[from]?.norm ?? '';
  if (first === 'mười') {
    const digit = lastDigit(words, from + 1);
    return digit === null ? made(10, from + 1) : made(10 + digit, from + 2);
  }
  const ten = plainDigit(first);
  const ty = words[from + 1]?.norm;
  if (ten === null || ten < 2 || (ty !== 'mươi' && ty !== 'chục')) return null;
  const digit = ty === 'chục' ? null : lastDigit(words, from + 2);
  return digit === null ? made(ten * 10, from + 2, 1) : made(ten * 10 + digit, from + 3);
}

/**
 * `tám chín` for 89 after a hundred or a scale, `hai lăm`, `hai mốt` anywhere. By itself `hai ba` is "two or three",
 * and `ba năm` three years: only a text that is nothing but a numeral says 23 with it.
 */
function pair(words: readonly Word[], from: number, sure: boolean): Group | null {
  const ten = plainDigit(words[from]?.norm ?? '');
  const last = words[from + 1]?.norm ?? '';
  const digit = DIGITS.get(last);
  if (ten === null || ten === 0 || digit === undefined || (ten < 2 && !CLOSING.has(last))) return null;
  const after = words[from + 2]?.norm ?? '';
  if (after === 'mươi' || after === 'trăm' || after === 'chục' || last === 'không' || ten < 2) return null;
  if (last === 'tư')
    return sure || scalePowers.has(after) || after === 'tháng' || after === 'phần'
      ? made(ten * 10 + digit, from + 2)
      : null;
  if (CLOSING.has(last)) return made(ten * 10 + digit, from + 2);
  return sure && (last !== 'năm' || words[from + 2] === undefined) ? made(ten * 10 + digit, from + 2) : null;
}

/** A digit that closes a two-digit number. `năm` after `mươi` is the word for years, as `lăm` is the digit. */
function lastDigit(words: readonly Word[], at: number): number | null {
  const norm = words[at]?.norm ?? '';
  if (norm === 'năm' || norm === 'không') return null;
  const digit = DIGITS.get(norm) ?? null;
  // `hai mươi một trăm` and `mười hai mươi` are no numbers: the digit begins the next one.
  const after = words[at + 1]?.norm;
  return digit !== null && (after === 'trăm' || after === 'mươi' || after === 'chục') ? null : digit;
}

function plainDigit(norm: string): number | null {
  return CLOSING.has(norm) ? null : (DIGITS.get(norm) ?? null);
}

interface Decimals {
  readonly value: Rational;
  readonly count: number;
  readonly to: number;
}

function decimalsAt(words: readonly Word[], at: number): Decimals | null {
  if (words[at]?.norm !== 'phẩy') return null;
  const two = tens(words, at + 1);
  if (two !== null) return { value: rational(two.value, 100), count: 2, to: two.to };
  const digits = digitsAt(words, at + 1);
  const count = digits.length;
  return count === 0 ? null : { value: rational(BigInt(digits), 10n ** BigInt(count)), count, to: at + 1 + count };
}

/** Digits said one by one, as a string: `không hai ba` gives `023`. At most twenty, so that no text costs more than its length. */
export function digitsAt(words: readonly Word[], at: number): string {
  let digits = '';
  for (
    let digit = DIGITS.get(words[at]?.norm ?? '');
    digit !== undefined && digits.length < 20;
    digit = DIGITS.get(words[at + digits.length]?.norm ?? '')
  ) {
    digits += String(digit);
  }
  return digits;
}
