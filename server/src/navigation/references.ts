/** References: every place of the workspace that speaks of the same indicator, period and place; every citation of the same document. */
import type { Draft, Figure } from '@sokhop/core/figures';
import { citedIn, sameThingKey } from '@sokhop/core/rules';
import { rangeOf } from '@sokhop/core/text';
import type { Location } from 'vscode-languageserver';
import { citedAt, figureAt } from '../at.js';
import type { OpenDraft } from '../drafts.js';
import type { Service } from '../service.js';
import type { Said, Workspace } from '../workspace.js';

/** All places that speak of what stands at an offset, this one included unless it is not wanted. */
export function references(
  open: OpenDraft,
  offset: number,
  includeDeclaration: boolean,
  service: Service,
): readonly Location[] {
  const { document, draft } = open;
  const cited = citedAt(draft, offset);
  if (cited !== null) {
    return service.workspace.drafts().flatMap(({ uri, open: other }) =>
      other === null
        ? []
        : citedIn(other.draft)
            .filter(({ symbol, span }) => symbol === cited.symbol && (includeDeclaration || span !== cited.span))
            .map(({ span }) => ({ uri, range: rangeOf(other.draft.text.lines, span) })),
    );
  }
  const figure = figureAt(draft, offset);
  if (figure === null) return [];
  const own = rangeOf(draft.text.lines, figure.span);
  const isOwn = (location: Location) =>
    location.uri === document.uri &&
    location.range.start.line === own.start.line &&
    location.range.start.character === own.start.character;
  return sameThing(figure, draft, service.workspace)
    .map(({ at, entry }) => ({ uri: at.uri, range: entry.range }))
    .filter((location) => includeDeclaration || !isOwn(location));
}

/**
 * The figures of the workspace that speak of what a figure speaks of. Levels of one key are held against each other by the rules;
 * of any other figure, indicator, period, place and role must be the same.
 */
export function sameThing(figure: Figure, draft: Draft, workspace: Workspace): readonly Said[] {
  const key = sameThingKey(figure, draft);
  if (key !== null) return workspace.figures((entry) => entry.key === key);
  const { indicator, period, place, role, kind } = figure;
  if (indicator === null) return [];
  return workspace.figures(
    (entry) =>
      entry.indicator === indicator &&
      entry.period === period &&
      entry.place === place &&
      entry.role === role &&
      entry.kind === kind,
  );
}
