/** Numerals in words: `hai mươi mốt nghìn không trăm mười hai`, `hai triệu rưỡi`, `một phẩy không năm`. */
import { powerOfTen, type Rational, rational } from '../text/index.js';
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

const DIGITS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9,
};

/** The scale words, as powers of ten. */
export const SCALES: Readonly<Record<string, number>> = { nghìn: 3, vạn: 4, triệu: 6, tỷ: 9 };

/** The numeral that begins at a word, or null. Never begins with a bare scale word, `mươi`, `lăm` or `mốt`. */
export function numeralAt(words: readonly Word[], from: number): Numeral | null {
  const first = group(words, from);
  if (first === null) return null;
  let at = first.to;
  let pending: bigint | null = BigInt(first.value);
  let section = 0n;
  let billions = 0n;
  let step = 0;
  let scaled = false;
  for (let scale = scaleAt(words, at); scale !== null; scale = scaleAt(words, at)) {
    at++;
    scaled = true;
    step = scale;
    if (scale === 9) {
      billions = (billions + section + (pending ?? 0n)) * 10n ** 9n;
      section = 0n;
    } else {
      // `hai nghìn tỷ`: a scale of a scale multiplies what stands before it.
      section = pending === null ? section * 10n ** BigInt(scale) : section + pending * 10n ** BigInt(scale);
    }
    pending = null;
    if (words[at]?.norm === 'rưỡi') {
      const value = rational(billions + section).add(powerOfTen(scale).div(rational(2)));
      return { value, step: powerOfTen(scale - 1), to: at + 1, scaled, decimals: 0 };
    }
    const next = group(words, at);
    if (next === null) continue;
    // `hai triệu ba`: without a scale of its own, a single digit counts the next lower place.
    if (scaleAt(words, next.to) === null && next.to === at + 1 && next.value < 10 && scale >= 4 && words[at]?.norm !== 'năm') {
      const value = rational(billions + section).add(powerOfTen(scale - 1).mul(rational(next.value)));
      return { value, step: powerOfTen(scale - 1), to: next.to, scaled, decimals: 0 };
    }
    if (words[at]?.norm === 'năm' && scaleAt(words, next.to) === null && next.to === at + 1) break;
    pending = BigInt(next.value);
    at = next.to;
    step = 0;
  }
  const whole = rational(billions + section + (pending ?? 0n));
  const decimals = decimalsAt(words, at);
  if (decimals !== null) {
    return { value: whole.add(decimals.value), step: powerOfTen(-decimals.count), to: decimals.to, scaled, decimals: decimals.count };
  }
  if (words[at]?.norm === 'rưỡi' && !scaled) {
    return { value: whole.add(rational(1, 2)), step: rational(1, 10), to: at + 1, scaled, decimals: 0 };
  }
  return { value: whole, step: powerOfTen(step), to: at, scaled, decimals: 0 };
}

function scaleAt(words: readonly Word[], at: number): number | null {
  return SCALES[words[at]?.norm ?? ''] ?? null;
}

interface Group {
  readonly value: number;
  readonly to: number;
}

/** A number below a thousand: `chín trăm linh năm`, `hai mươi mốt`, `mười lăm`, `bảy`. */
function group(words: readonly Word[], from: number): Group | null {
  const first = words[from]?.norm ?? '';
  if (first === 'linh' || first === 'lẻ') {
    const digit = DIGITS[words[from + 1]?.norm ?? ''];
    return digit === undefined ? null : { value: digit, to: from + 2 };
  }
  const hundreds = plainDigit(first);
  if (hundreds !== null && words[from + 1]?.norm === 'trăm') {
    const rest = tens(words, from + 2) ?? group0(words, from + 2);
    return rest === null ? { value: hundreds * 100, to: from + 2 } : { value: hundreds * 100 + rest.value, to: rest.to };
  }
  return tens(words, from) ?? (hundreds === null ? null : { value: hundreds, to: from + 1 });
}

/** `linh năm`, `lẻ bảy` after a hundred. */
function group0(words: readonly Word[], from: number): Group | null {
  const norm = words[from]?.norm;
  return norm === 'linh' || norm === 'lẻ' ? group(words, from) : null;
}

function tens(words: readonly Word[], from: number): Group | null {
  const first = words[from]?.norm ?? '';
  if (first === 'mười' || first === 'chục') {
    if (first === 'chục') return null;
    const digit = lastDigit(words, from + 1);
    return digit === null ? { value: 10, to: from + 1 } : { value: 10 + digit, to: from + 2 };
  }
  const ten = plainDigit(first);
  if (ten === null || ten < 2 || (words[from + 1]?.norm !== 'mươi' && words[from + 1]?.norm !== 'chục')) return null;
  const digit = lastDigit(words, from + 2);
  return digit === null ? { value: ten * 10, to: from + 2 } : { value: ten * 10 + digit, to: from + 3 };
}

/** A digit that closes a two-digit number. `năm` after `mươi` is the word for years, as `lăm` is the digit. */
function lastDigit(words: readonly Word[], at: number): number | null {
  const norm = words[at]?.norm ?? '';
  if (norm === 'năm' || norm === 'không') return null;
  return DIGITS[norm] ?? null;
}

function plainDigit(norm: string): number | null {
  if (norm === 'mốt' || norm === 'lăm' || norm === 'nhăm' || norm === 'tư') return null;
  return DIGITS[norm] ?? null;
}

function decimalsAt(words: readonly Word[], at: number): { readonly value: Rational; readonly count: number; readonly to: number } | null {
  if (words[at]?.norm !== 'phẩy') return null;
  let digits = '';
  let to = at + 1;
  for (let digit = DIGITS[words[to]?.norm ?? '']; digit !== undefined; digit = DIGITS[words[to]?.norm ?? '']) {
    digits += String(digit);
    to++;
  }
  const pair = digits === '' ? group(words, to) : null;
  if (pair !== null) return { value: rational(BigInt(pair.value), 10n ** BigInt(String(pair.value).length)), count: String(pair.value).length, to: pair.to };
  return digits === '' ? null : { value: rational(BigInt(digits), 10n ** BigInt(digits.length)), count: digits.length, to };
}
