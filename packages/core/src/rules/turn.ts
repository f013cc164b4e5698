/** Turning `tăng` into `giảm` and back, in the draft's own spelling. */
import type { Draft, Figure } from '../figures/index.js';
import type { IssueFix } from './rule.js';

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['tăng', 'giảm'],
  ['cao hơn', 'thấp hơn'],
  ['nhiều hơn', 'ít hơn'],
];

/**
 * The fix that turns the word that gives a change its direction, as a list of none or one. Where the size is wrong too, `sized`
 * holds the fix of the size, and both are made in one.
 */
export function turnDirection(draft: Draft, figure: Figure, sized: readonly IssueFix[] | null): readonly IssueFix[] {
  const span = figure.evidence.direction;
  if (span === undefined || sized?.length === 0) return [];
  const word = draft.source.slice(span[0], span[1]).normalize('NFC');
  const other = oppositeOf(word.toLowerCase());
  if (other === null) return [];
  const text = word === word.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);
  const also = sized?.[0];
  const title = { vi: `Sửa “${word}” thành “${text}”`, en: `Change “${word}” to “${text}”` };
  return [
    {
      title: also === undefined ? title : { vi: `${title.vi}; ${also.title.vi}`, en: `${title.en}; ${also.title.en}` },
      edits: [{ span, text }, ...(also?.edits ?? [])],
      safe: false,
    },
  ];
}

function oppositeOf(word: string): string | null {
  for (const [one, other] of OPPOSITES) {
    if (word === one) return other;
    if (word === other) return one;
  }
  return null;
}
