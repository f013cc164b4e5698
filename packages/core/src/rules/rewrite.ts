/** Writing another value in the place of a figure, in the figure's own style: same scale word, decimals, points and commas. */
import type { Draft, Figure } from '../figures/index.js';
import { meets, point, ZERO } from '../text/index.js';
import { fitting } from './fitting.js';
import { piecesOf, roundToPiece, sayInPieces } from './pieces.js';
import type { Quantity } from './quantity.js';
import type { IssueFix, Localised } from './rule.js';
import { sayLike, sayWritten } from './say.js';
import { formatNumber, type Style, styleOf } from './style.js';

/**
 * The fix that makes a figure agree with the quantity that the other figures give, as a list of none or one: none where the
 * figure's style (number in words, one end of a range) or its hedge leaves no value to write. The title shows the sum, or the source:
 * `Sửa 94,04 % thành 92,04 % (91,074 triệu ÷ 98,95 triệu)`.
 */
export function change(
  draft: Draft,
  figure: Figure,
  wanted: Quantity | null,
  sum: string | Localised<string>,
): readonly IssueFix[] {
  const style = styleOf(figure);
  if (wanted === null || figure.bound !== null) return [];
  if (style === null) return changePieces(figure, wanted, sum);
  const fit = fitting(figure, wanted);
  if (fit === null || fit.value.equals(figure.value)) return [];
  const { value, decimals } = fit;
  const digits = formatNumber(value.div(style.factor), decimals, style.grouped);
  const edit = replaceDigits(draft, figure, style, digits);
  if (edit === null) return [];
  return [correction(edit, sayWritten(figure), sayLike(figure, value, decimals), sum)];
}

/** The fix of a number: one edit, with what it replaces by what, and the sum or source that gives it. A number is the writer's to decide. */
export function correction(
  edit: IssueFix['edits'][number],
  before: string,
  after: string,
  sum: string | Localised<string>,
): IssueFix {
  const { vi, en } = typeof sum === 'string' ? { vi: sum, en: sum } : sum;
  return {
    title: { vi: `Sửa ${before} thành ${after} (${vi})`, en: `Change ${before} to ${after} (${en})` },
    edits: [edit],
    safe: false,
  };
}

/** The same for an amount in several pieces: `301 tỷ 240 triệu` becomes `310 tỷ 240 triệu`. */
function changePieces(figure: Figure, wanted: Quantity, sum: string | Localised<string>): readonly IssueFix[] {
  const pieces = piecesOf(figure);
  if (pieces === null || figure.hedge !== 'exact' || wanted.value.compare(ZERO) <= 0) return [];
  const value = roundToPiece(pieces, wanted.value);
  if (value.equals(figure.value) || !meets(point(value), wanted.interval)) return [];
  const text = sayInPieces(pieces, value);
  return [correction({ span: figure.span, text }, sayWritten(figure), text, sum)];
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
