/** The grammar of consistent paragraphs: every relation of the number rules, in prose, brackets, tables and lists, with its sums exact. */
import type { Written } from './amounts.js';
import { type Chance, seeded } from './seeded.js';
import type { Case, Constraint, Template } from './template.js';
import { CHANGES } from './templates-of-changes.js';
import { LEVELS } from './templates-of-levels.js';

/** A consistent draft: one or two paragraphs, with front matter, marks of emphasis and other spellings of the same text. */
export function consistentCase(chance: Chance): Case {
  const made = chance.one(TEMPLATES)(chance);
  const dress = dressing(chance);
  const compose: Case['compose'] = (written) => dress(made.compose(written));
  return { ...made, compose, source: compose(textsOf(made.slots)), seed: seeded(chance.whole(1, 1_000_000)) };
}

function textsOf(slots: Case['slots']): (name: string) => string {
  return (name) => slots[name]?.text ?? '';
}

/** The draft with one number changed so that it cannot be right; null when no change of it goes far enough. */
export function spoiled(sample: Case): { readonly source: string; readonly slot: string } | null {
  const { slots, values, constraints, compose, seed } = sample;
  for (let tries = 0; tries < 60; tries++) {
    const constraint = seed.one(constraints);
    const slot = seed.one([constraint.result, constraint.result, ...constraint.from]);
    const factor = seed.one([0.55, 0.7, 0.82, 0.9, 0.95, 0.97, 1.03, 1.05, 1.1, 1.2, 1.45, 1.9]);
    const written = slots[slot]?.again((values[slot] ?? 0) * factor);
    if (written === null || written === undefined) continue;
    const changed = { ...slots, [slot]: written };
    if (constraints.some((each) => !canHold(each, changed))) {
      return { slot, source: compose(textsOf(changed)) };
    }
  }
  return null;
}

/** Whether some reading of all numbers fulfils a constraint; a narrow miss counts as holding. */
function canHold(
  { result, from, of, negative, atLeast }: Constraint,
  slots: Readonly<Record<string, Written>>,
): boolean {
  let corners: number[][] = [[]];
  for (const name of from) {
    const { low, high } = slots[name] as Written;
    corners = corners.flatMap((corner) => [
      [...corner, low],
      [...corner, high],
    ]);
  }
  const results = corners.map((corner) => of(...corner));
  const [least, most] = [Math.min(...results), Math.max(...results)];
  const { low, high } = slots[result] as Written;
  const [from0, to0] = negative === true ? [-high, -low] : [low, high];
  const margin = 1e-6 * Math.max(1, Math.abs(most));
  return (atLeast === true || from0 <= most + margin) && to0 >= least - margin;
}

/** The same text in another dress: bold numbers, Unicode decomposed, words before it, a line broken inside. */
function dressing(chance: Chance): (text: string) => string {
  const before = chance.one([
    '',
    '',
    'Sáng 12/12, hội nghị đã đánh giá kết quả thực hiện chính sách trên địa bàn.\n\n',
    '# Kết quả công tác\n\n',
  ]);
  const decomposed = chance.often(0.15);
  const broken = chance.often(0.15);
  return (text) => {
    const laid = broken && !text.includes('|') ? text.replace(/ người tham gia/u, '\nngười tham gia') : text;
    const whole = `---\nkind: news\ndate: 2024-12-20\n---\n\n${before}${laid}\n`;
    return decomposed ? whole.normalize('NFD') : whole;
  };
}

const TEMPLATES: readonly Template[] = [...LEVELS, ...CHANGES];
