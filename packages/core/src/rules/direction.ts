/** The direction of a change: whether a written change is what was computed, in size and in direction, and what mends it. */
import type { Draft, Figure } from '../figures/index.js';
import { meets } from '../text/index.js';
import { likeCase } from './prose.js';
import { opposite, type Quantity } from './quantity.js';
import { change } from './rewrite.js';
import type { IssueFix, Locale } from './rule.js';

/** Which way a computed change goes. */
export function directionOf({ value }: Quantity): 'up' | 'down' {
  return value.s < 0n ? 'down' : 'up';
}

/** How large a computed change is, whichever way it goes. */
export function magnitude(computed: Quantity): Quantity {
  return directionOf(computed) === 'down' ? opposite(computed) : computed;
}

/** The word for a direction; a change that says none is taken for a rise. */
export function sayDirection(direction: 'up' | 'down' | null, locale: Locale): string {
  return { vi: { up: 'tăng', down: 'giảm' }, en: { up: 'up', down: 'down' } }[locale][direction ?? 'up'];
}

/** The words for the direction of a change in a message: those of the draft, and those for what was computed. */
export interface DirectionWords {
  readonly said: string;
  readonly right: string;
  /** Whether they set one thing against another (`cao hơn`) rather than a time against one before (`tăng`). */
  readonly compares: boolean;
}

/** `cao hơn` and `thấp hơn`, `hơn` and `kém` where the draft says so, else `tăng` and `giảm`. */
export function directionWords(draft: Draft, written: Figure, computed: Quantity): DirectionWords {
  const span = written.evidence.direction;
  const word =
    span === undefined
      ? ''
      : draft.source
          .slice(...span)
          .normalize('NFC')
          .toLowerCase()
          .replace(/\s+/gu, ' ');
  // `khoảng cách là 3,6 điểm phần trăm`.
  if (span === undefined && written.role === 'other') return { said: 'chênh', right: 'chênh', compares: true };
  const other = oppositeOf(word);
  if (other === null || !(word.endsWith('hơn') || word === 'kém'))
    return {
      said: sayDirection(written.direction, 'vi'),
      right: sayDirection(directionOf(computed), 'vi'),
      compares: false,
    };
  return { said: word, right: written.direction === directionOf(computed) ? word : other, compares: true };
}

/** Whether a computed change, negative for a fall, may be the written one. Words that say no direction mean either. */
export function mayBe(written: Figure, computed: Quantity): boolean {
  return (
    (written.direction !== 'down' && meets(computed.interval, written.interval)) ||
    (written.direction !== 'up' && meets(opposite(computed).interval, written.interval))
  );
}

/** The fix that makes a written change the computed one, in size, in direction or in both; a list of none or one. */
export function changeTo(draft: Draft, written: Figure, computed: Quantity, sum: string): readonly IssueFix[] {
  const size = magnitude(computed);
  const sized = change(draft, written, size, sum);
  if (written.direction === null || written.direction === directionOf(computed)) return sized;
  return turnDirection(draft, written, meets(size.interval, written.interval) ? null : sized);
}

/**
 * The fix that turns `tăng` into `giảm` or back, in the draft's own spelling. Where the size is wrong too, `sized` holds the fix of the
 * size, and both are made in one.
 */
function turnDirection(draft: Draft, figure: Figure, sized: readonly IssueFix[] | null): readonly IssueFix[] {
  const span = figure.evidence.direction;
  if (span === undefined || sized?.length === 0) return [];
  const word = draft.source.slice(span[0], span[1]).normalize('NFC');
  const other = oppositeOf(word.toLowerCase());
  if (other === null) return [];
  const text = likeCase(word, other);
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

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['tăng', 'giảm'],
  ['cao hơn', 'thấp hơn'],
  ['nhiều hơn', 'ít hơn'],
  ['hơn', 'kém'],
  ['+', '-'],
  ['↑', '↓'],
  ['▲', '▼'],
];

function oppositeOf(word: string): string | null {
  for (const [one, other] of OPPOSITES) {
    if (word === one) return other;
    if (word === other) return one;
  }
  return null;
}
