/** What stands at an offset of a draft: the figure, the citation, the mention that a request is about. */
import type { Draft, Figure, PlacedMention } from '@sokhop/core/figures';
import { type Cited, citedIn } from '@sokhop/core/rules';
import type { Span } from '@sokhop/core/text';

/** The figure at an offset: of two that both hold it, the shorter. */
export function figureAt(draft: Draft, offset: number): Figure | null {
  return shortest(
    draft.figures.filter(({ extent }) => holds(extent, offset)),
    ({ extent }) => extent,
  );
}

/** The citation with a number at an offset. */
export function citedAt(draft: Draft, offset: number): Cited | null {
  return shortest(
    citedIn(draft).filter(({ span }) => holds(span, offset)),
    ({ span }) => span,
  );
}

/** The mention of a kind at an offset. */
export function mentionAt(draft: Draft, offset: number, kind: PlacedMention['mention']['kind']): PlacedMention | null {
  const found = draft.mentions.filter(({ mention, span }) => mention.kind === kind && holds(span, offset));
  return shortest(found, ({ span }) => span);
}

/** Whether an offset lies in a span or at its end, where a cursor still touches it. */
export function holds(span: Span, offset: number): boolean {
  return span[0] <= offset && offset <= span[1];
}

function shortest<T>(all: readonly T[], spanOf: (one: T) => Span): T | null {
  const length = (one: T) => spanOf(one)[1] - spanOf(one)[0];
  return all.reduce<T | null>((best, one) => (best === null || length(one) < length(best) ? one : best), null);
}
