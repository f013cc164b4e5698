/** Numbers: digits and words with their scale, percent sign or `lần`; fractions; ends of a range. */

import { ONE, powerOfTen, type Rational, rational, TWO, trailingZeros } from '../text/index.js';
import { scalePowers } from '../vocabulary/index.js';
import type { NumberMention } from './mention.js';
import { type Numeral, numeralAt } from './numeral.js';
import { unitAt } from './unit.js';
import { type Word, wordAt } from './word.js';

/** A number as the words of it say, before its place in the block is filled in. */
type Reading = Omit<NumberMention, 'kind' | 'start' | 'end' | 'from' | 'negative' | 'bound'>;

/** The number that begins at a word, or null: digits, words, a fraction or a multiple. */
export function numberAt(words: readonly Word[], from: number): NumberMention | null {
  const word = words[from] as Word;
  const reading = word.kind === 'number' ? digitsAt(words, from) : word.kind === 'word' ? wordsAt(words, from) : null;
  if (reading === null) return null;
  return numberOf(words, from, reading, isNegative(words, from));
}

/** A reading as a mention. Written out field by field: that is several times faster than to spread one object into another. */
function numberOf(words: readonly Word[], from: number, reading: Reading, negative: boolean): NumberMention {
  const { to, value, unitStep, significantStep, decimals, measure, notation, scaled } = reading;
  return {
    kind: 'number',
    from,
    to,
    start: (words[from] as Word).start,
    end: (words[to - 1] as Word).end,
    value,
    unitStep,
    significantStep,
    decimals,
    measure,
    notation,
    scaled,
    negative,
    bound: null,
  };
}

/** A number whose scale stands elsewhere: `3` in `3 - 5 triệu`, `7,35` under a header `(tỷ đồng)`. */
export function scaledBy(number: NumberMention, factor: Rational): NumberMention {
  return {
    ...number,
    value: number.value.mul(factor),
    unitStep: number.unitStep.mul(factor),
    significantStep: number.significantStep.mul(factor),
    scaled: true,
  };
}

/** What digits with points and commas stand for: `91,074`, `1.281.900`, `6.206,3`; null for `2.1.3` and the like. */
export function readDigits(text: string): Digits | null {
  if (text.length > MOST_DIGITS) return null;
  if (UNMARKED.test(text)) return { digits: digitsIn(text), decimals: 0 };
  const mark = decimalMark(text);
  return mark === null ? null : { digits: digitsIn(text), decimals: mark < 0 ? 0 : text.length - mark - 1 };
}

/** No amount has more digits; exact arithmetic on longer ones would cost more than their length. */
const MOST_DIGITS = 40;

/** The digits of a number without its marks, and how many of them are decimals. */
interface Digits {
  readonly digits: bigint;
  readonly decimals: number;
}

const UNMARKED = /^[0-9]+$/u;
/** First one to three digits, not a lone zero, then groups of three. */
const GROUPED = /^[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?$/u;
/** `92,04`; and `1.28`: a point before other than three digits is a slip for a comma. */
const ONE_MARK = /^[0-9]+[.,][0-9]+$/u;
/** `1,234,567` and `1,234,567.8`. */
const ENGLISH = /^[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?$/u;

/** Where the decimal mark of digits with marks stands, -1 where none of them is one; null where they are no number. */
function decimalMark(text: string): number | null {
  if (GROUPED.test(text)) return text.indexOf(',');
  if (ONE_MARK.test(text)) return Math.max(text.indexOf(','), text.indexOf('.'));
  return ENGLISH.test(text) ? text.indexOf('.') : null;
}

/** The integer that the digits of a text make, its marks left out. */
function digitsIn(text: string): bigint {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0) sum = 10 * sum + digit;
  }
  return Number.isSafeInteger(sum) ? BigInt(sum) : BigInt(text.replace(/[.,]/gu, ''));
}

function digitsAt(words: readonly Word[], from: number): Reading | null {
  const word = words[from] as Word;
  const part = fractionIn(word);
  if (part !== null) return fraction(part.above, part.below, from + 1);
  const read = readDigits(word.norm);
  if (read === null) return null;
  return (
    mixedAt(words, from, read) ??
    fractionAt(words, from, read) ??
    withMeasure(words, amountAt(words, from + 1, read, MOST_PARTS))
  );
}

interface Amount {
  readonly value: Rational;
  readonly unitStep: Rational;
  readonly significantStep: Rational;
  readonly decimals: number;
  readonly scaled: boolean;
  readonly to: number;
}

/** How many numbers with scale words make one amount: `1 tỷ 250 triệu 300 nghìn`. */
const MOST_PARTS = 4;

/** Digits with their scale words and what may follow those: `9,5 tỷ`, `30.000 tỷ`, `5 nghìn tỷ`, `1 tỷ 250 triệu`, `9 tỷ 5`. */
function amountAt(words: readonly Word[], at: number, { digits, decimals }: Digits, parts: number): Amount {
  let to = at;
  let power = 0;
  for (let scale = scaleAt(words, to); scale !== undefined && power < 18; scale = scaleAt(words, to)) {
    power += scale;
    to++;
  }
  const value = tenfold(digits, power - decimals);
  const unitStep = powerOfTen(power - decimals);
  const significantStep = decimals > 0 ? unitStep : powerOfTen(power + trailingZeros(digits));
  const amount = { value, unitStep, significantStep, decimals, scaled: power > 0, to };
  if (power === 0) return amount;
  if (words[to]?.norm === 'rưỡi') {
    const tenth = powerOfTen(power - 1);
    return { ...amount, value: value.add(tenfold(5n, power - 1)), unitStep: tenth, significantStep: tenth, to: to + 1 };
  }
  return decimals === 0 && parts > 1 ? withLowerPart(words, amount, power, parts) : amount;
}

/** Digits times a power of ten, made in one step: exact numbers are the dearest part of reading. */
function tenfold(digits: bigint, power: number): Rational {
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}

/** The scale word at a place, on the same line as the number. */
function scaleAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  return word === undefined || word.newLine ? undefined : scalePowers.get(word.norm);
}

function withLowerPart(words: readonly Word[], upper: Amount, power: number, parts: number): Amount {
  const next = words[upper.to];
  if (next === undefined || next.kind !== 'number' || !next.spaced) return upper;
  const read = readDigits(next.norm);
  if (read === null) return upper;
  const lower = amountAt(words, upper.to + 1, read, parts - 1);
  if (lower.scaled)
    return lower.value.compare(powerOfTen(power)) < 0 ? { ...lower, value: upper.value.add(lower.value) } : upper;
  // `9 tỷ 5` is 9,5 tỷ; `9 tỷ 5 tháng` is not.
  const after = words[lower.to];
  const ends = after === undefined || after.kind === 'punctuation' || after.norm === 'đồng' || after.norm === 'người';
  if (
    !ends ||
    read.decimals > 0 ||
    /[.,%]/u.test(next.norm) ||
    next.norm.length > 3 ||
    after?.norm === '%' ||
    after?.norm === '/'
  )
    return upper;
  const step = powerOfTen(power - next.norm.length);
  return {
    ...upper,
    value: upper.value.add(tenfold(read.digits, power - next.norm.length)),
    unitStep: step,
    significantStep: step,
    to: lower.to,
  };
}

/** Adds `%`, `phần trăm`, `điểm phần trăm`, `lần`. */
function withMeasure(
  words: readonly Word[],
  { value, unitStep, significantStep, decimals, scaled, to }: Amount,
): Reading {
  const measure = measureAt(words, to);
  return {
    value,
    unitStep,
    significantStep,
    decimals,
    scaled,
    notation: 'digits',
    measure: measure?.measure ?? 'plain',
    to: measure?.to ?? to,
  };
}

function measureAt(
  words: readonly Word[],
  at: number,
): { readonly measure: NumberMention['measure']; readonly to: number } | null {
  const next = words[at + 1]?.norm;
  switch (words[at]?.norm) {
    case '%':
      return next === 'điểm' ? { measure: 'percentagePoint', to: at + 2 } : { measure: 'percent', to: at + 1 };
    case 'điểm':
      if (next === '%') return { measure: 'percentagePoint', to: at + 2 };
      return next === 'phần' && words[at + 2]?.norm === 'trăm' ? { measure: 'percentagePoint', to: at + 3 } : null;
    case 'phần':
      return next === 'trăm' ? { measure: 'percent', to: at + 2 } : null;
    case 'lần':
      return next === 'lượt' || next === 'thứ' ? null : { measure: 'multiple', to: at + 1 };
    default:
      return null;
  }
}

/** `1/3` as one fraction: a proper one with a small denominator; `60/63 tỉnh` is two numbers, `1/7` after `ngày` was read as a date before. */
function fractionAt(words: readonly Word[], from: number, numerator: Digits): Reading | null {
  const [, stroke, below, after] = [words[from], words[from + 1], words[from + 2], words[from + 3]];
  if (stroke?.norm !== '/' || stroke.spaced || below?.kind !== 'number' || below.spaced || numerator.decimals > 0)
    return null;
  const denominator = readDigits(below.norm);
  if (denominator === null || denominator.decimals > 0 || denominator.digits < 2n || denominator.digits > 20n)
    return null;
  if (numerator.digits < 1n || numerator.digits >= denominator.digits || after?.norm === '/') return null;
  if (after !== undefined && after.kind === 'word' && after.spaced && !countsNothing(words, from + 3)) return null;
  return fraction(numerator.digits, denominator.digits, from + 3);
}

/** `½`, `¾`: a fraction of one character. */
function fractionIn({ norm }: Word): { readonly above: bigint; readonly below: bigint } | null {
  if (norm.length !== 1 || norm.charCodeAt(0) < 0x80) return null;
  const [above = '', below = ''] = norm.normalize('NFKC').split('\u2044');
  return below === '' ? null : { above: BigInt(above), below: BigInt(below) };
}

/** `1½ năm`, `2 ¼ lần`, `1½ triệu người`: a whole number and a fraction of one character. */
function mixedAt(words: readonly Word[], from: number, { digits, decimals }: Digits): Reading | null {
  const next = words[from + 1];
  const part = next?.kind === 'number' && decimals === 0 ? fractionIn(next) : null;
  if (part === null) return null;
  const one = { digits: 1n, decimals: 0 };
  const { value: factor, scaled, to } = amountAt(words, from + 2, one, 1);
  const step = rational(1n, part.below).mul(factor);
  const value = rational(digits).add(rational(part.above, part.below)).mul(factor);
  return withMeasure(words, { value, unitStep: step, significantStep: step, decimals: 0, scaled, to });
}

/** Whether a fraction counts nothing, but says how much of something: a unit behind `60/63 tỉnh` makes two numbers of it, `dân số` is a whole. */
function countsNothing(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm === 'dân' && words[at + 1]?.norm === 'số') return true;
  return unitAt(words, at) === null;
}

function fraction(above: bigint, below: bigint, to: number): Reading {
  const value = rational(above, below);
  return {
    value,
    unitStep: value,
    significantStep: value,
    decimals: 0,
    measure: 'multiple',
    notation: 'fraction',
    scaled: false,
    to,
  };
}

function wordsAt(words: readonly Word[], from: number, loose = false): Reading | null {
  if (words[from]?.norm === 'một' && words[from + 1]?.norm === 'nửa') return fraction(1n, 2n, from + 2);
  const numeral = numeralAt(words, from, loose);
  if (numeral === null) return null;
  const parts = spokenFraction(words, numeral, loose);
  if (parts !== null) return parts;
  const measure = measureAt(words, numeral.to);
  return {
    value: numeral.value,
    unitStep: numeral.step,
    significantStep: numeral.step,
    decimals: numeral.decimals,
    scaled: numeral.scaled,
    notation: 'words',
    measure: measure?.measure ?? 'plain',
    to: measure?.to ?? numeral.to,
  };
}

/** `hai phần ba`, `ba phần tư`; `năm phần quà` counts gifts, and `hai phần một` begins a list. */
function spokenFraction(words: readonly Word[], above: Numeral, loose: boolean): Reading | null {
  if (words[above.to]?.norm !== 'phần' || above.value.d !== 1n) return null;
  if (words[above.to + 1]?.norm === 'tư') return fraction(above.value.n, 4n, above.to + 2);
  const below = words[above.to + 1]?.norm === 'trăm' ? null : numeralAt(words, above.to + 1, loose);
  if (below === null || below.value.d !== 1n || below.value.n === 0n) return null;
  return loose || below.value.compare(above.value) > 0 ? fraction(above.value.n, below.value.n, below.to) : null;
}

/**
 * The number that a whole text says in words, as a table cell or a line of its own does: `mười một`, `âm hai mươi lăm`, `ba phần tư`.
 * `Năm` and `Không` by themselves head a column of years, and answer a question.
 */
export function wholeNumber(words: readonly Word[]): NumberMention | null {
  const from = words[0]?.norm === 'âm' ? 1 : 0;
  const first = words[from];
  if (first === undefined || words.length > MOST_SPOKEN || first.kind !== 'word') return null;
  const reading = wordsAt(words, from, true);
  if (reading === null || reading.to !== words.length) return null;
  return numberOf(words, from, reading, from === 1);
}

/** A longer text says more than a number. */
const MOST_SPOKEN = 40;

/** `gấp đôi`, `gấp rưỡi`, `gấp ba`, `gấp 3`: the multiple that stands right after `gấp`. */
export function timesAt(words: readonly Word[], at: number): NumberMention | null {
  const word = words[at];
  if (word === undefined) return null;
  const fixed = word.norm === 'đôi' ? TWO : word.norm === 'rưỡi' ? rational(3, 2) : null;
  if (fixed !== null) return numberOf(words, at, times(fixed, at + 1), false);
  const number = numberAt(words, at);
  if (number === null || number.scaled || number.measure !== 'plain' || number.notation === 'fraction') return null;
  return { ...number, measure: 'multiple', notation: number.notation === 'words' ? 'times' : 'digits' };
}

function times(value: Rational, to: number): Reading {
  return {
    value,
    unitStep: ONE,
    significantStep: ONE,
    decimals: 0,
    measure: 'multiple',
    notation: 'times',
    scaled: false,
    to,
  };
}

/** `âm 2,5%`, or a minus sign: set against the number, with nothing set against it on the other side. */
function isNegative(words: readonly Word[], from: number): boolean {
  const sign = wordAt(words, from - 1);
  if (sign?.norm === 'âm') return true;
  if (sign?.norm !== '-' || (words[from] as Word).spaced) return false;
  const before = words[from - 2];
  return before === undefined || (sign.spaced && before.kind !== 'number' && before.norm !== '%');
}
