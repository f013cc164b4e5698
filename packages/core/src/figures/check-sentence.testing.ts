/** What tests of sentences share: the figures and relations that a sentence gives, a line each. */
import { expect, it } from 'vitest';
import { type Figure, type Relation, readDraft } from './index.js';

/** The figures and relations of a draft of 20 June 2024 from Nghệ An with one paragraph. */
export function check(name: string, sentence: string, expected: readonly string[]): void {
  it(name, () => {
    const draft = readDraft(`---\ndate: 2024-06-20\nplace: Nghệ An\n---\n\n${sentence}`);
    expect([...draft.figures.map(sayFigure), ...draft.relations.flatMap(sayRelation)]).toEqual(expected);
  });
}

/** One figure a line: text, hedge, role, indicator, subset, period, place, comparison, direction; `-` for what is not known. */
function sayFigure(figure: Figure): string {
  return [
    figure.text,
    figure.hedge === 'exact' ? '' : figure.hedge,
    figure.role,
    figure.indicator ?? '-',
    figure.subset ? 'subset' : '',
    figure.period ?? '-',
    figure.place ?? '-',
    figure.comparedTo === null ? '' : `vs ${figure.comparedTo}`,
    figure.direction ?? '',
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

/** One relation a line: its kind and the texts of its ends. */
function sayRelation(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case 'coverage':
      return [`coverage: ${texts(relation.rate, relation.numerator, relation.denominator)}`];
    case 'parts':
      return [
        `parts: ${relation.whole.text} ~ ${relation.parts.map((part) => part.text).join(' + ')} (${relation.closed ? 'closed' : 'open'})`,
      ];
    case 'growth':
    case 'difference':
    case 'rateChange':
      return [`${relation.kind}: ${texts(relation.change, relation.now, relation.before)}`];
    case 'multiple':
      return [`multiple: ${texts(relation.multiple, relation.now, relation.before)}`];
    case 'target':
      return [`target: ${texts(relation.ratio, relation.result, relation.target)}`];
    case 'share':
      return [`share: ${texts(relation.share, relation.part, relation.whole)}`];
    case 'average': {
      const over =
        relation.over.kind === 'time'
          ? `${relation.over.unit} ${relation.over.count.toString()}`
          : relation.over.figure.text;
      return [`average: ${texts(relation.average, relation.total)} ~ ${over}`];
    }
    default:
      return [];
  }
}

function texts(...figures: readonly (Figure | null)[]): string {
  return figures.flatMap((figure) => (figure === null ? [] : [figure.text])).join(' ~ ');
}
