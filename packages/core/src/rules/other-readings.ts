/**
 * Other readings of a relation: what a change, a share of a target or an average is said of, where its sentence states several levels of a
 * kind. `thu 3.636 tỷ đồng, trong đó BHYT 1.182 tỷ đồng, tăng 306 tỷ đồng so với năm 2023 (3.330 tỷ đồng)` rose as a whole: where one of the
 * readings makes the numbers agree, nobody can say that they do not.
 */
import { type Draft, type Figure, RELATIVE_ROLES, type Relation } from '../figures/index.js';

/**
 * Whether a relation of a number to one level holds when it is said of another level of its sentence. In a table there is no doubt: cells
 * tell by their column what they are said of.
 */
export function holdsOtherwise(draft: Draft, relation: Relation, holds: (reading: Relation) => boolean): boolean {
  const ends = endsOf(relation);
  if (ends === null || isInTable(draft, ends.said)) return false;
  const { said, level, measure } = ends;
  const others = figuresOfSentence(draft, said).filter(
    (figure) => figure !== said && figure !== level && figure !== measure && isLevelLike(figure, level),
  );
  if (others.some((other) => holds(withLevel(relation, other)))) return true;
  // `lương hưu 14.200 người, trợ cấp 5.800 người, tăng lần lượt 300 và 100 người so với năm 2023 (13.900 và 5.700 người)`.
  if (!('before' in relation) || relation.before === null) return false;
  // `năm 2022 là 38.000 người, năm 2023 là 41.000 người, năm 2024 là 45.100 người, tăng 18,7%`: since when is not said.
  const earlier = said.comparedTo === null ? others.filter(({ index }) => index < level.index) : [];
  if (earlier.some((before) => holds({ ...relation, before }))) return true;
  const befores = others.filter(({ index }) => index > said.index);
  return befores.some((before) =>
    [level, ...others].some(
      (now) => now.index < said.index && now !== before && holds(withLevel({ ...relation, before }, now)),
    ),
  );
}

/** The figures of the sentence that a figure stands in, in their order. */
export function figuresOfSentence({ figures }: Draft, { index, sentence }: Figure): readonly Figure[] {
  let from = index;
  while (figures[from - 1]?.sentence === sentence) from--;
  let to = index + 1;
  while (figures[to]?.sentence === sentence) to++;
  return figures.slice(from, to);
}

/** What a relation to one level says, of which level, and by which figure that is measured; null for a relation of several. */
function endsOf(
  relation: Relation,
): { readonly said: Figure; readonly level: Figure; readonly measure: Figure | null } | null {
  switch (relation.kind) {
    case 'growth':
    case 'rateChange':
    case 'difference':
      return { said: relation.change, level: relation.now, measure: relation.before };
    case 'multiple':
      return { said: relation.multiple, level: relation.now, measure: relation.before };
    case 'target':
      return { said: relation.ratio, level: relation.result, measure: relation.target };
    case 'missed':
      return { said: relation.ratio, level: relation.result, measure: relation.gap };
    case 'average': {
      const { average, total, over } = relation;
      return { said: average, level: total, measure: over.kind === 'figure' ? over.figure : null };
    }
    default:
      return null;
  }
}

/** A relation to one level, said of another. */
function withLevel(relation: Relation, level: Figure): Relation {
  switch (relation.kind) {
    case 'growth':
    case 'rateChange':
    case 'difference':
    case 'multiple':
      return { ...relation, now: level };
    case 'target':
    case 'missed':
      return { ...relation, result: level };
    case 'average':
      return { ...relation, total: level };
    default:
      return relation;
  }
}

function isInTable({ text }: Draft, { block }: Figure): boolean {
  return (text.blocks[block]?.cell ?? null) !== null;
}

/** Whether a figure is of the kind and unit of a level, and is itself said of no other. */
function isLevelLike({ kind, unit, role }: Figure, level: Figure): boolean {
  return kind === level.kind && (unit === level.unit || unit === '') && !RELATIVE_ROLES.has(role);
}
