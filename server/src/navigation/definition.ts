/** Go to definition: from a figure to the fact that it repeats, else to the drafts that say the same; from a citation to where the draft names the document in full. */
import { type Figure, factsOf, referenceFacts } from '@sokhop/core/figures';
import { citedIn, factsAbout } from '@sokhop/core/rules';
import { oncePer, rangeOf } from '@sokhop/core/text';
import type { Location } from 'vscode-languageserver';
import { citedAt, figureAt } from '../at.js';
import type { OpenDraft } from '../drafts.js';
import type { Service } from '../service.js';
import { addressKey } from '../uri.js';
import { sameThing } from './references.js';

/** Where what stands at an offset comes from. */
export function definition(open: OpenDraft, offset: number, service: Service): readonly Location[] {
  const cited = citedAt(open.draft, offset);
  if (cited !== null) {
    const same = citedIn(open.draft).filter(({ symbol }) => symbol === cited.symbol);
    const full = same.find(({ date }) => date !== null) ?? same[0];
    if (full === undefined) return [];
    return [{ uri: open.document.uri, range: rangeOf(open.draft.text.lines, full.span) }];
  }
  const figure = figureAt(open.draft, offset);
  if (figure === null) return [];
  const rows = factRows(open, figure);
  return rows.length > 0 ? rows : inOtherDrafts(open, figure, service);
}

/** The facts that hold for a draft, by what they speak of. */
export const indexed = oncePer((facts: OpenDraft['facts']) => factsOf(facts, referenceFacts()));

/** The rows of the workspace's facts files that speak of what a figure speaks of. */
function factRows({ draft, facts, uriOfFacts }: OpenDraft, figure: Figure): readonly Location[] {
  return factsAbout(figure, draft, indexed(facts)).flatMap(({ where }) => {
    const uri = where === null ? null : uriOfFacts(where.path);
    if (where === null || uri === null) return [];
    const start = { line: where.line - 1, character: 0 };
    return [{ uri, range: { start, end: { line: where.line, character: 0 } } }];
  });
}

function inOtherDrafts({ document, draft }: OpenDraft, figure: Figure, { workspace }: Service): readonly Location[] {
  const own = addressKey(document.uri);
  return sameThing(figure, draft, workspace)
    .filter(({ at }) => addressKey(at.uri) !== own)
    .map(({ at, entry }) => ({ uri: at.uri, range: entry.range }));
}
