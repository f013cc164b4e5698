/** Mutants that no test can notice, each with the reason why it does the same as what it is made of. */
const SIGN = 'a sign is 1 or −1, also that of zero';
const SHORTCUT = 'a shortcut for what most passages and words are: what it lets through is judged again';

/** They still count as survivors in the figure that is held against the target; one of them that a test does notice makes the run fail. */
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
  ...of('text/rational.ts', SIGN, [['scaled.s < 0n', '(scaled.s) <= (0n)']]),
  ...of('text/interval.ts', 'zero was answered before', [
    ['factor.compare(ZERO) < 0', '(factor.compare(ZERO)) <= (0)'],
  ]),
  ...of('figures/admissible.ts', 'of two equal values either one', [
    ['a.compare(b) <= 0', '(a.compare(b)) < (0)'],
    ['a.compare(b) >= 0', '(a.compare(b)) > (0)'],
  ]),
  ...of('rules/direction.ts', SIGN, [['value.s < 0n', '(value.s) <= (0n)']]),
  ...of('rules/style.ts', SIGN, [['scaled.s < 0n', '(scaled.s) <= (0n)']]),
  ...of('rules/entry.ts', SIGN, [['s < 0n', '(s) <= (0n)']]),
  ...of('rules/citation/symbol.ts', 'a day is never equal to a year', [["date < '1997'", "(date) <= ('1997')"]]),
  ...of('rules/citation/known.ts', 'more symbols are found by their characters; they are compared in full', [
    ['code * code', '(code) / (code)'],
    ['code * code * code', '(code * code) / (code)'],
  ]),
  ...of('rules/citation/form.ts', 'another kind is said only of a kind that stands in the draft', [
    [
      'cited.kindSpan === null ? [] : rewrite(draft, cited.kindSpan, slip.kind, false)',
      'rewrite(draft, cited.kindSpan, slip.kind, false)',
    ],
  ]),
  ...of('rules/format/unit.ts', 'only units that begin with these words are asked about', [
    ['/^lượt\\s+/iu', '/lượt\\s+/iu'],
  ]),
  ...of('rules/text/open-marks.ts', SHORTCUT, [
    ['tokens.some(isBracketOrQuote) ? findMarks(passage) : NO_MARKS', 'findMarks(passage)'],
  ]),
  ...of('rules/text/misspelling.ts', SHORTCUT, [
    ['word.impossible', 'true'],
    ['word.beginsSlip ? knownSlip(words, tokens, at) : null', 'knownSlip(words, tokens, at)'],
  ]),
  ...of('rules/letter/lines.ts', SHORTCUT, [
    ['/[\\r\\n<]/u.test(text) ? [...text.matchAll(BREAK)] : []', '[...text.matchAll(BREAK)]'],
  ]),
  ...of('rules/format/number.ts', SHORTCUT, [['mayBeSlip(figure.text) ? styleOf(figure) : null', 'styleOf(figure)']]),
];

function of(file, why, mutants) {
  return mutants.map(([original, replacement]) => ({ file, original, replacement, why }));
}
