/** The other places that an issue concerns. */
import type { Draft, Figure } from '../figures/index.js';
import type { RelatedPlace } from './rule.js';
import { sayFigure } from './say.js';

/** A figure as a related place: what it is in the arithmetic, and what it says. `draft` is its own draft where that is another one. */
export function relatedFigure(figure: Figure, vi: string, en: string, draft: Draft | null = null): RelatedPlace {
  const said = sayFigure(figure);
  return { draft, span: figure.span, label: { vi: `${vi}: ${said}`, en: `${en}: ${said}` } };
}
