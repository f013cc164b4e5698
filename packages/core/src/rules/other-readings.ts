/**
 * Other readings of a relation: what a change, a share of a target or an average is said of, where its sentence states several levels of a
 * kind. `thu 3.636 tỷ đồng, trong đó BHYT 1.182 tỷ đồng, tăng 306 tỷ đồng so với năm 2023 (3.330 tỷ đồng)` rose as a whole: where one of the
 * readings makes the numbers agree, nobody can say that they do not.
 */
import type { Draft, Figure, Relation } from '../figures/index.js';

/** The relations of one number to one level, with what is measured by it. */
export type RelationToLevel = Extract<
  Relation,
  { readonly kind: 'growth' | 'rateChange' | 'difference' | 'multiple' | 'target' | 'missed' | 'average' }
>;

/** Whether some other reading of a relation holds. Cells of a table say by their column what they are said of. */
export function holdsOtherwise(
  draft: Draft,
  relation: RelationToLevel,
  holds: (reading: RelationToLevel) => boolean,
): boolean {
  const { said, level, measure } = endsOf(relation);
  if (draft.text.blocks[said.block]?.cell != null) return false;
  const others = levelsLike(draft, level, said).filter((other) => other !== measure);
  if (others.some((other) => holds(withLevel(relation, other)))) return true;
  // `lương hưu 14.200 người, trợ cấp 5.800 người, tăng lần lượt 300 và 100 người so với năm 2023 (13.900 và 5.700 người)`.
  if (!('before' in relation) || relation.before === null) return false;
  const befores = others.filter(({ index }) => index > said.index);
  return befores.some((before) =>
    [level, ...others].some(
      (now) => now.index < said.index && now !== before && holds(withLevel({ ...relation, before }, now)),
    ),
  );
}

/** What a relation says, of which level, and by what that is measured, where that is a figure. */
function endsOf(relation: RelationToLevel): {
  readonly said: Figure;
  readonly level: Figure;
  readonly measure: Figure | null;
} {
  switch (relation.kind) {
    case 'multiple':
      return { said: relation.multiple, level: relation.now, measure: relation.before };
    case 'target':
      return { said: relation.ratio, level: relation.result, measure: relation.target };
    case 'missed':
      return { said: relation.ratio, level: relation.result, measure: relation.gap };
    case 'average':
      return {
        said: relation.average,
        level: relation.total,
        measure: relation.over.kind === 'figure' ? relation.over.figure : null,
      };
    default:
      return { said: relation.change, level: relation.now, measure: relation.before };
  }
}

function withLevel(relation: RelationToLevel, level: Figure): RelationToLevel {
  switch (relation.kind) {
    case 'target':
    case 'missed':
      return { ...relation, result: level };
    case 'average':
      return { ...relation, total: level };
    default:
      return { ...relation, now: level };
  }
}

/** The other levels of a sentence that are of the kind and unit of one. */
function levelsLike({ figures }: Draft, level: Figure, said: Figure): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = said.index; figures[at]?.sentence === said.sentence; at--) add(figures[at]);
  for (let at = said.index + 1; figures[at]?.sentence === said.sentence; at++) add(figures[at]);
  return found;
  function add(figure: Figure | undefined): void {
    if (figure === undefined || figure === level || figure === said || CHANGES.has(figure.role)) return;
    if (figure.kind === level.kind && (figure.unit === level.unit || figure.unit === '')) found.push(figure);
  }
}

/** Roles of numbers that are said of a level, and are none. */
const CHANGES: ReadonlySet<Figure['role']> = new Set(['growth', 'difference', 'multiple', 'gap', 'share', 'average']);
