/** Amounts that are written in several pieces: `301 tỷ 240 triệu`, `1 tỷ 250 triệu 300 nghìn`. */
import type { Figure } from '../figures/index.js';
import { powerOfTen, type Rational, roundTo, ZERO } from '../text/index.js';
import { scalePowers } from '../vocabulary/index.js';
import { groupThousands } from './style.js';

/** The scale words of a figure in pieces, as it writes them, from the largest to the smallest; null for one in a single piece. */
export function piecesOf({ text }: Pick<Figure, 'text'>): readonly Piece[] | null {
  const normal = text.normalize('NFC');
  if (!IN_PIECES.test(normal)) return null;
  const pieces = (normal.match(SCALE_WORD) ?? []).map((word) => ({
    word,
    scale: powerOfTen(scalePowers.get(word.toLowerCase()) ?? 0),
  }));
  return pieces.every(({ scale }, i) => i === 0 || scale.compare((pieces[i - 1] as Piece).scale) < 0) ? pieces : null;
}

/** One scale word and what it multiplies by. */
export interface Piece {
  readonly word: string;
  readonly scale: Rational;
}

/** Another value in pieces of these scales, rounded to the smallest: `310 tỷ 240 triệu`; pieces of nothing are left out. */
export function sayInPieces(pieces: readonly Piece[], value: Rational): string {
  const last = pieces.at(-1) as Piece;
  let rest = roundToPiece(pieces, value);
  const said: string[] = [];
  for (const { word, scale } of pieces) {
    const count = rest.div(scale).floor();
    rest = rest.sub(count.mul(scale));
    if (!count.equals(ZERO)) said.push(`${groupThousands(count.toString())} ${word}`);
  }
  return said.length === 0 ? `0 ${last.word}` : said.join(' ');
}

/** A value rounded to the smallest of the pieces. */
export function roundToPiece(pieces: readonly Piece[], value: Rational): Rational {
  const { scale } = pieces.at(-1) as Piece;
  return roundTo(value.div(scale), 0).mul(scale);
}

const WORDS = [...scalePowers.keys()].join('|');
const SCALE_WORD = new RegExp(WORDS, 'giu');
const IN_PIECES = new RegExp(`^[0-9.]+\\s+(?:${WORDS})(?:\\s+[0-9]{1,3}\\s+(?:${WORDS}))+$`, 'iu');
