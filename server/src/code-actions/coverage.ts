/** Writes the coverage after a count: `93,628 triệu người tham gia BHYT` gets `, đạt 93,35% dân số`. */
import type { Figure } from '@sokhop/core/figures';
import { factsAt, formatNumber } from '@sokhop/core/rules';
import { HUNDRED } from '@sokhop/core/text';
import { type IndicatorRecord, indicators } from '@sokhop/core/vocabulary';
import { figureAt } from '../at.js';
import { BASES } from '../completion/values.js';
import type { OpenDraft } from '../drafts.js';
import { messages } from '../messages.js';
import { indexed } from '../navigation/definition.js';
import type { ActionRequest, Rewrite } from './index.js';

/** The rates that a count may be followed by, as published, else computed from a published base; none where the draft states one already. */
export function coverageActions({ open, selection }: ActionRequest): readonly Rewrite[] {
  const figure = figureAt(open.draft, selection[0]);
  if (figure === null || figure.role !== 'level' || figure.kind !== 'count' || figure.subset) return [];
  if (open.draft.relations.some((one) => one.kind === 'coverage' && one.numerator === figure)) return [];
  return indicators
    .filter(({ numerator }) => numerator !== undefined && numerator === figure.indicator)
    .flatMap((rate) => {
      const percent = rateOf(open, figure, rate);
      const base = BASES[rate.denominator ?? ''];
      if (percent === null || base === undefined) return [];
      const text = `đạt ${percent}% ${base}`;
      const offset = endOfPhrase(open, figure);
      return [
        { title: messages[open.locale].addCoverage(text), edits: [{ offset: [offset, offset], text: `, ${text}` }] },
      ];
    });
}

function rateOf({ draft, facts }: OpenDraft, figure: Figure, rate: IndicatorRecord): string | null {
  const { period, place } = figure;
  if (period === null || place === null) return null;
  const known = indexed(facts);
  const [published] = factsAt(rate.id as NonNullable<Figure['indicator']>, period, place, draft, known);
  // A rate of the workspace's own facts, or of the reference; else what the count comes to over a base that the facts hold.
  if (published !== undefined) return published.written.replace(/\s*%$/u, '');
  const base = rate.denominator as NonNullable<Figure['indicator']> | undefined;
  const [denominator] = base === undefined ? [] : factsAt(base, period, place, draft, known);
  if (denominator === undefined || denominator.value.n === 0n) return null;
  return formatNumber(figure.value.div(denominator.value).mul(HUNDRED), 2);
}

/** Behind the unit and the words that name the indicator, when they follow the number. */
function endOfPhrase({ draft }: OpenDraft, { extent, block, evidence }: Figure): number {
  const named = evidence.indicator;
  const behind = named !== undefined && named[0] >= extent[0] && named[1] > extent[1];
  const sameBlock = draft.text.blocks[block]?.span;
  return behind && sameBlock !== undefined && named[1] <= sameBlock[1] ? named[1] : extent[1];
}
