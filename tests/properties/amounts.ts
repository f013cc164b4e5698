/** Writing exact values as officials do, each with what its writing may stand for: an oracle beside the reading grammar, in plain scaled integers. */
import type { Chance } from './seeded.js';

/** How a number is written: what the reader sees, and how the same style writes another value. */
export interface Written {
  readonly text: string;
  readonly low: number;
  readonly high: number;
  /** Another value in the same style; null where the style cannot. */
  readonly again: (value: number) => Written | null;
}

type Writer = (value: number) => Written | null;

/** A number with a scale, rounded or cut to decimals: `824,3 nghìn`, `1,25 triệu`, `92,04%`. */
function rounded(factor: number, decimals: number, tail: string, cut: boolean): Writer {
  const writer: Writer = (value) => {
    const step = factor / 10 ** decimals;
    const steps = cut ? Math.floor(value / step + 1e-9) : Math.round(value / step);
    if (steps <= 0) return null;
    const written = steps * step;
    return { text: `${digits(steps, decimals)}${tail}`, low: written - step / 2, high: written + step, again: writer };
  };
  return writer;
}

/** A count to the last digit. One that ends in three zeros would be read as rounded. */
const counted: Writer = (value) =>
  Math.round(value) % 1000 === 0
    ? null
    : { text: digits(Math.round(value), 0), low: Math.round(value), high: Math.round(value), again: counted };

/** A hedge before a number that is true of the value. */
function hedged(hedge: 'trên' | 'hơn' | 'gần' | 'khoảng', factor: number, decimals: number, tail: string): Writer {
  const writer: Writer = (value) => {
    const step = factor / 10 ** decimals;
    const exact = value / step;
    const steps =
      hedge === 'gần' ? Math.ceil(exact - 1e-9) : hedge === 'khoảng' ? Math.round(exact) : Math.floor(exact + 1e-9);
    // Of what is exactly so nobody says “more than” or “nearly”.
    if (steps <= 0 || (hedge !== 'khoảng' && Math.abs(exact - steps) < 1e-6)) return null;
    const zeros = decimals > 0 ? 0 : (/0*$/u.exec(String(steps))?.[0].length ?? 0);
    const reach = step * 10 ** zeros;
    const written = steps * step;
    const text = `${hedge} ${digits(steps, decimals)}${tail}`;
    if (hedge === 'gần') return { text, low: written - reach, high: written, again: writer };
    if (hedge !== 'khoảng') return { text, low: written, high: written + reach, again: writer };
    const width = Math.max(step, Math.min(reach, written / 10));
    return { text, low: written - width, high: written + width, again: writer };
  };
  return writer;
}

/** A count of people, files, events: exact, scaled or hedged. */
export function writeCount(value: number, chance: Chance): Written {
  const writers: Writer[] = [counted, counted];
  if (value >= 1_000_000) {
    writers.push(rounded(1_000_000, chance.whole(2, 3), ' triệu', chance.often(0.5)));
    writers.push(hedged(chance.one(['trên', 'hơn', 'gần', 'khoảng']), 1_000_000, chance.whole(1, 3), ' triệu'));
  }
  if (value >= 20_000) {
    writers.push(hedged(chance.one(['trên', 'hơn', 'gần', 'khoảng']), 1000, 0, '.000'));
    writers.push(rounded(1000, 1, ' nghìn', chance.often(0.5)));
  }
  return firstOf(writers, value, chance);
}

/** A count written to the last digit. */
export function writeExactly(value: number): Written {
  return counted(value) ?? (counted(value + 1) as Written);
}

/** An amount in tỷ đồng; the unit follows. `value` is in tỷ. */
export function writeBillions(value: number, chance: Chance): Written {
  const cut = chance.often(0.5);
  return firstOf(
    [
      rounded(1, 0, ' tỷ', cut),
      rounded(1, 1, ' tỷ', cut),
      rounded(1, 2, ' tỷ', cut),
      hedged('trên', 1, 0, ' tỷ'),
      hedged('gần', 1, 1, ' tỷ'),
    ],
    value,
    chance,
  );
}

/** A percentage with one or two decimals, or hedged. */
export function writePercent(value: number, chance: Chance): Written {
  const sign = chance.one(['%', '%', ' %', ' phần trăm']);
  const cut = chance.often(0.5);
  const hedge = chance.one(['trên', 'gần', 'khoảng', 'hơn'] as const);
  return firstOf(
    [rounded(1, 1, sign, cut), rounded(1, 2, sign, cut), rounded(1, 2, sign, cut), hedged(hedge, 1, 1, sign)],
    value,
    chance,
  );
}

/** `2,6 lần`, `gần 3 lần`. */
export function writeTimes(value: number, chance: Chance): Written {
  return firstOf(
    [
      rounded(1, 1, ' lần', chance.often(0.5)),
      rounded(1, 2, ' lần', chance.often(0.5)),
      hedged(chance.one(['hơn', 'gần']), 1, 1, ' lần'),
    ],
    value,
    chance,
  );
}

/** Points between two rates. */
export function writePoints(value: number, chance: Chance): Written {
  return rounded(1, 2, chance.one([' điểm phần trăm', ' điểm %']), chance.often(0.5))(value) as Written;
}

/** The result of a division that counts things: rounded to whole ones, or hedged. */
export function writeAverage(value: number, chance: Chance): Written {
  return firstOf(
    [rounded(1, 0, '', chance.often(0.5)), hedged('khoảng', 1, 0, ''), hedged('hơn', 1, 0, '')],
    value,
    chance,
  );
}

function firstOf(writers: readonly Writer[], value: number, chance: Chance): Written {
  for (let tries = 0; tries < 20; tries++) {
    const written = chance.one(writers)(value);
    if (written !== null) return written;
  }
  return counted(value) ?? (rounded(1, 2, '', false)(value) as Written);
}

/** Steps of a power of ten in Vietnamese notation: 92040 with 3 decimals is `92,040`. */
function digits(steps: number, decimals: number): string {
  const plain = String(steps).padStart(decimals + 1, '0');
  const whole = plain.slice(0, plain.length - decimals).replace(/\B(?=(?:[0-9]{3})+$)/gu, '.');
  return decimals === 0 ? whole : `${whole},${plain.slice(-decimals)}`;
}
