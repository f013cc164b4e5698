/** The coverage account: how many figures were read, understood and checked, and why the others were not. */
import type { Draft, Figure } from '../figures/index.js';
import type { CoverageAccount } from './report.js';

/** Why a figure was not checked. */
export type UncheckedReason = 'no-indicator' | 'not-a-level' | 'no-period' | 'no-place' | 'nothing-to-compare';

/** The account of a draft, given the figures that some rule could hold against others. */
export function accountOf(draft: Draft, checked: ReadonlySet<Figure>): CoverageAccount {
  const unchecked: Record<string, number> = {};
  let understood = 0;
  let compared = 0;
  for (const figure of draft.figures) {
    if (figure.indicator !== null && figure.period !== null && figure.place !== null) understood++;
    if (checked.has(figure)) compared++;
    else unchecked[reasonOf(figure)] = (unchecked[reasonOf(figure)] ?? 0) + 1;
  }
  return { figures: draft.figures.length, understood, checked: compared, unchecked };
}

/** The account of several drafts together. */
export function totalAccount(accounts: Iterable<CoverageAccount>): CoverageAccount {
  const unchecked: Record<string, number> = {};
  let [figures, understood, checked] = [0, 0, 0];
  for (const account of accounts) {
    figures += account.figures;
    understood += account.understood;
    checked += account.checked;
    for (const [reason, count] of Object.entries(account.unchecked))
      unchecked[reason] = (unchecked[reason] ?? 0) + count;
  }
  return { figures, understood, checked, unchecked };
}

/** The first thing that stood in the way, in the order in which a reader would ask. */
function reasonOf(figure: Figure): UncheckedReason {
  if (figure.indicator === null) return 'no-indicator';
  if (figure.role !== 'level') return 'not-a-level';
  if (figure.period === null) return 'no-period';
  if (figure.place === null) return 'no-place';
  return 'nothing-to-compare';
}
