/** The other places that an issue concerns. */
import type { Figure } from '../figures/index.js';
import type { RelatedPlace } from './rule.js';
import { sayFigure } from './say.js';

/** A figure as a related place: what it is in the arithmetic, and what it says. */
export function relatedFigure(figure: Figure, vi: string, en: string): RelatedPlace {
  const said = sayFigure(figure);
  return { span: figure.span, label: { vi: `${vi}: ${said}`, en: `${en}: ${said}` } };
}
