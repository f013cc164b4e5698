/** What is mutated, and which rules each file of it is a part of. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { core, filesIn } from './bundle.mjs';
import { instrument } from './instrument.mjs';

/** The exact arithmetic and the intervals. */
const ARITHMETIC = ['text/rational.ts', 'text/interval.ts', 'figures/admissible.ts'];

/** The groups that are counted by themselves, arithmetic first as it is the quicker. */
export const GROUPS = [
  {
    id: 'arithmetic',
    name: { vi: 'số học chính xác và khoảng', en: 'exact arithmetic and intervals' },
    files: ARITHMETIC,
  },
  { id: 'rules', name: { vi: 'quy tắc', en: 'rules' }, files: filesIn('rules').filter(saysSomething) },
];

/** Every mutant of the groups, with its group; numbered from 1 on. */
export function allMutants() {
  const mutants = [];
  for (const group of GROUPS)
    for (const file of group.files)
      for (const mutant of instrument(file, readFileSync(join(core, file), 'utf8'), mutants.length + 1).mutants)
        mutants.push({ ...mutant, group: group.id, layer: file.split('/')[0] });
  return mutants;
}

/** The sources of a layer with their mutants in them, by path. */
export function instrumentedSources(layer, sees) {
  const texts = new Map();
  let first = 1;
  for (const { files } of GROUPS)
    for (const file of files) {
      const { text, mutants } = instrument(file, readFileSync(join(core, file), 'utf8'), first, sees);
      first += mutants.length;
      if (file.startsWith(`${layer}/`)) texts.set(join(core, file), text);
    }
  return texts;
}

/** For each file of `rules/` the rules that it is a part of: its own, or those that import it. */
export function rulesByFile() {
  const files = filesIn('rules').filter(saysSomething);
  const rulesOf = new Map(files.map((file) => [file, new Set()]));
  for (const rule of files.filter((file) => file.split('/').length === 3)) {
    const open = [rule];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      const own = rulesOf.get(file);
      const id = rule.slice('rules/'.length, -'.ts'.length);
      if (own === undefined || own.has(id)) continue;
      own.add(id);
      open.push(...importsOf(file));
    }
  }
  return rulesOf;
}

function importsOf(file) {
  return [...readFileSync(join(core, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/gu)].map(([, path]) =>
    relative(core, `${resolve(core, dirname(file), path)}.ts`),
  );
}

/** Not the tests, the lists of what there is, and what reads examples. */
function saysSomething(file) {
  return !/\.test\.ts$|\/(?:index|catalogue|example)\.ts$/u.test(file);
}
