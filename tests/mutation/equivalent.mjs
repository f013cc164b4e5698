/**
 * Mutants that no test can notice, because what they make of the code does the same, each with the reason. They still count as
 * survivors in the figure that is held against the target; one of them that a test does notice makes the run fail.
 */
export const EQUIVALENT = [
  ...of(
    'text/rational.ts',
    'makes fewer powers beforehand; the others are made when they are asked for, and are the same',
    [
      ['2 * MOST_KEPT', '(2) / (MOST_KEPT)'],
      ['2 * MOST_KEPT + 1', '(2 * MOST_KEPT) - (1)'],
      ['(_, i) => makePower(i - MOST_KEPT)', '() => undefined'],
    ],
  ),
  ...of('text/rational.ts', '10⁰ is one, above the line as below it', [['exponent >= 0', '(exponent) > (0)']]),
  ...of('text/rational.ts', 'a sign is 1 or −1, also that of zero', [['scaled.s < 0n', '(scaled.s) <= (0n)']]),
  ...of('text/interval.ts', 'zero was answered before', [
    ['factor.compare(ZERO) < 0', '(factor.compare(ZERO)) <= (0)'],
  ]),
  ...of('figures/admissible.ts', 'of two equal values either one', [
    ['a.compare(b) <= 0', '(a.compare(b)) < (0)'],
    ['a.compare(b) >= 0', '(a.compare(b)) > (0)'],
  ]),
];

function of(file, why, mutants) {
  return mutants.map(([original, replacement]) => ({ file, original, replacement, why }));
}
