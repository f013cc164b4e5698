/** The coverage account: how many figures were read, understood and checked, and why the others were not. */
import type { Draft, Figure } from '../figures/index.js';
import type { CoverageAccount } from './report.js';

/** Why a figure was not checked, in the order in which a reader would ask. */
const REASONS = ['no-indicator', 'not-a-level', 'no-period', 'no-place', 'nothing-to-compare'] as const;

/** Why a figure was not checked. */
export type UncheckedReason = (typeof REASONS)[number];

/** The account of a draft, given the figures that some rule could hold against others. */
export function accountOf(draft: Draft, checked: ReadonlySet<Figure>): CoverageAccount {
  const unchecked = new Map<UncheckedReason, number>();
  let understood = 0;
  let compared = 0;
  for (const figure of draft.figures) {
    if (figure.indicator !== null && figure.period !== null && figure.place !== null) understood++;
    if (checked.has(figure)) {
      compared++;
      continue;
    }
    const reason = uncheckedReason(figure);
    unchecked.set(reason, (unchecked.get(reason) ?? 0) + 1);
  }
  return { figures: draft.figures.length, understood, checked: compared, unchecked: inOrder(unchecked) };
}

/** An account when other documents turn out to have something to hold so many of its figures against. */
export function withChecked({ checked, unchecked, ...account }: CoverageAccount, more: number): CoverageAccount {
  // Only a level with indicator, period and place is comparable, so nothing else stood in its way.
  const left = new Map(Object.entries(unchecked));
  left.set('nothing-to-compare', (left.get('nothing-to-compare') ?? 0) - more);
  return { ...account, checked: checked + more, unchecked: inOrder(left) };
}

/** The account of several drafts together. */
export function totalAccount(accounts: Iterable<CoverageAccount>): CoverageAccount {
  const unchecked = new Map<string, number>();
  let [figures, understood, checked] = [0, 0, 0];
  for (const account of accounts) {
    figures += account.figures;
    understood += account.understood;
    checked += account.checked;
    for (const [reason, count] of Object.entries(account.unchecked))
      unchecked.set(reason, (unchecked.get(reason) ?? 0) + count);
  }
  return { figures, understood, checked, unchecked: inOrder(unchecked) };
}

/** Reasons always stand in one order, so that equal accounts are equal texts. */
function inOrder(unchecked: ReadonlyMap<string, number>): CoverageAccount['unchecked'] {
  const given = REASONS.filter((reason) => (unchecked.get(reason) ?? 0) > 0);
  return Object.fromEntries(given.map((reason) => [reason, unchecked.get(reason) ?? 0]));
}

/** Why a figure was not checked: the first thing that stood in the way. */
export function uncheckedReason(figure: Figure): UncheckedReason {
  if (figure.indicator === null) return 'no-indicator';
  if (figure.role !== 'level') return 'not-a-level';
  if (figure.period === null) return 'no-period';
  if (figure.place === null) return 'no-place';
  return 'nothing-to-compare';
}
