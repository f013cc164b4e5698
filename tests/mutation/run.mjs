/**
 * Mutation testing of the rules and of the exact arithmetic: every small slip that the code could have, one at a time, and whether a test
 * notices. The tests are the ones of the repository, run in this process; a mutant that makes one fail, or a page of `docs/rules` say
 * something else (`npm run check`), is killed. Survivors are written to `tests/bench/results/survivors.txt`.
 *
 *   npm run test:mutation                     rules and arithmetic
 *   npm run test:mutation -- arithmetic       one of the two
 *   npm run test:mutation -- rules/number     only files with this in their path
 */
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { keepResult, percent, plain, RESULTS, row } from '../bench/results.mjs';
import { instrument } from './instrument.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const core = realpathSync(join(root, 'packages/core/src'));
const only = process.argv[2] ?? '';

const NAMES = {
  rules: { vi: 'quy tắc', en: 'rules' },
  arithmetic: { vi: 'số học chính xác và khoảng', en: 'exact arithmetic and intervals' },
};

/** What is mutated, and in which group it is counted. */
const ARITHMETIC = ['text/interval.ts', 'text/rational.ts', 'figures/admissible.ts'];
const groupOf = (file) => (file.startsWith('rules/') ? 'rules' : 'arithmetic');
const targets = [...sourcesIn('rules'), ...ARITHMETIC].filter((file) => groupOf(file) === only || file.includes(only));

/** Tests of what is not mutated, and of what reads files. */
const SKIPPED = ['facts-file.test.ts', 'edit-configuration.test.ts', 'markdown.test.ts', 'figures.test.ts'];

/** Caches end with each mutant, and a draft is read once: reading is not what is mutated, but for the arithmetic. */
const PATCHES = {
  'text/remember.ts': () => `
    const now = () => globalThis.__epoch;
    export function once(make) {
      let epoch = -1, value;
      return () => { if (epoch !== now()) { value = make(); epoch = now(); } return value; };
    }
    export function oncePer(make) {
      let known = new WeakMap(), epoch = -1;
      return (key) => {
        if (epoch !== now()) { known = new WeakMap(); epoch = now(); }
        if (!known.has(key)) known.set(key, make(key));
        return known.get(key);
      };
    }`,
  'text/form.ts': (source) =>
    source
      .replace('const made: Value[] = [];', 'let made: Value[] = [];\n  let epoch = -1;')
      .replace(
        'return (form) => {',
        'return (form) => {\n    if (epoch !== (globalThis as any).__epoch) { made = []; epoch = (globalThis as any).__epoch; }',
      ),
  'figures/read-draft.ts': (source) => `${source.replace('export function readDraft(', 'function readAnew(')}
    export function readDraft(source: string, context: DraftContext = {}): Draft {
      const shared = globalThis as any;
      if (shared.__noDrafts) return readAnew(source, context);
      const key = JSON.stringify([source, context]);
      let draft = shared.__drafts.get(key);
      if (draft === undefined) shared.__drafts.set(key, (draft = readAnew(source, context)));
      return draft;
    }`,
};

const TESTS = ['rules', 'text', 'figures', 'linter'].flatMap((layer) =>
  readdirSync(join(core, layer))
    .filter((name) => name.endsWith('.test.ts') && !SKIPPED.includes(name))
    .map((name) => `${layer}/${name}`),
);

const mutants = [];
const instrumented = new Map();
for (const file of targets) {
  const { text, mutants: own } = instrument(file, readFileSync(join(core, file), 'utf8'), mutants.length + 1);
  instrumented.set(join(core, file), text);
  mutants.push(...own);
}
const { importers, remembered } = importersOf();
const script = new vm.Script(await bundle(), { filename: 'mutants.cjs' });

globalThis.__m = 0;
globalThis.__epoch = 0;
globalThis.__drafts = new Map();
globalThis.__ticks = 0;
globalThis.__tick = () => {
  if (++globalThis.__ticks > mostRounds) throw new Error('endless');
};
let mostRounds = Number.POSITIVE_INFINITY;

const loaded = load();
const pages = new Map(loaded.ruleIds.map((id) => [id, loaded.pagesOf(id)]));
const unkilled = runAll(loaded, () => true);
if (unkilled !== null) throw new Error(`without a mutant a test fails: ${unkilled}`);

// A mutant that goes round more often than all tests without one goes round for ever.
mostRounds = 2 * globalThis.__ticks + 10_000;
console.log(`${mutants.length} mutants of ${targets.length} files`);
const started = Date.now();
const survivors = [];
const counts = new Map();
for (const mutant of mutants) {
  const killed = isKilled(mutant);
  const group = groupOf(mutant.file);
  const count = counts.get(group) ?? { all: 0, killed: 0 };
  counts.set(group, { all: count.all + 1, killed: count.killed + (killed ? 1 : 0) });
  if (!killed) survivors.push(mutant);
  if (mutant.id % 100 === 0)
    console.log(
      `${mutant.id}/${mutants.length} ${mutant.file} survivors ${survivors.length} ${Math.round((Date.now() - started) / 1000)} s`,
    );
}

mkdirSync(RESULTS, { recursive: true });
const say = ({ file, line, kind, original, replacement }) =>
  `${file}:${line} ${kind}: ${original}  ->  ${replacement}\n`;
writeFileSync(join(RESULTS, 'survivors.txt'), survivors.map(say).join(''));
for (const [group, { all, killed }] of counts) {
  const rows = [
    row(`Biến đổi của ${NAMES[group].vi}`, `mutants of ${NAMES[group].en}`, all, plain),
    row('… bị phát hiện', '… killed', killed / all, percent, 0.85, true),
  ];
  if (only === '' || only === group)
    keepResult(`mutation-${group}`, {
      title: { vi: `Kiểm thử đột biến: ${NAMES[group].vi}`, en: `Mutation testing: ${NAMES[group].en}` },
      command: `npm run test:mutation -- ${group}`,
      rows,
      notes: [
        {
          vi: 'Các biến đổi như của Stryker, trừ chuỗi ký tự và danh sách từ (là dữ liệu).',
          en: 'Mutators as Stryker has them, but for strings and word lists, which are data.',
        },
      ],
    });
  for (const { what, value } of rows) console.log(`${what.en.padEnd(40)} ${value}`);
}

/** Whether a test notices: those of the rules that the file belongs to first, as they are the likeliest. */
function isKilled({ id, file, isStatic }) {
  const isReading = !file.startsWith('rules/');
  // What a mutant cannot reach may stay in the caches.
  const isRemembered = isReading || isStatic || remembered.has(file);
  globalThis.__m = id;
  if (isRemembered) globalThis.__epoch++;
  globalThis.__ticks = 0;
  globalThis.__noDrafts = isReading;
  try {
    const tested = isStatic ? load() : loaded;
    const near = [...(importers.get(file) ?? [])].filter((id) => tested.ruleIds.includes(id));
    if (isReading)
      return (
        runAll(tested, ({ file: of }) => of.startsWith('text/') || of.startsWith('figures/admissible')) !== null ||
        runAll(tested, ({ rule }) => rule !== null) !== null
      );
    for (const rule of near) {
      if (pagesDiffer(tested, rule)) return true;
      if (runAll(tested, (one) => one.rule === rule) !== null) return true;
    }
    return runAll(tested, ({ rule }) => rule === null) !== null;
  } catch {
    return true;
  } finally {
    globalThis.__m = 0;
    if (isRemembered) globalThis.__epoch++;
    globalThis.__noDrafts = false;
  }
}

function pagesDiffer({ pagesOf }, rule) {
  return pagesOf(rule) !== pages.get(rule);
}

/** Runs the tests that are chosen, and gives the name of the first that fails. */
function runAll({ tests }, chosen) {
  for (const one of tests) {
    if (!chosen(one)) continue;
    try {
      one.body();
    } catch (error) {
      return `${one.names.join(' > ')}: ${error.message}`;
    }
  }
  return null;
}

/** Evaluates the bundle, with the mutant that is switched on. */
function load() {
  const module = { exports: {} };
  const { tests, explainRule, ruleIds } = script.runInThisContext()(
    module,
    createRequire(join(root, 'package.json')),
  ).exports;
  const known = new Set(ruleIds);
  const placed = tests.map(({ names, body }) => {
    const [file = '', head = ''] = names;
    return { names, body, file, rule: file === 'linter/rules.test.ts' && known.has(head) ? head : null };
  });
  return { tests: placed, ruleIds, pagesOf: (id) => explainRule(id, 'vi') + explainRule(id, 'en') };
}

/** One bundle of all tests over the instrumented sources. Caches end with each mutant; drafts are read once. */
async function bundle() {
  const entry = [
    "import { describe, tests } from 'vitest';",
    ...TESTS.map((test, i) => `import * as t${i} from ${JSON.stringify(join(core, test))};`),
    `import { explainRule } from ${JSON.stringify(join(core, 'linter/explain.ts'))};`,
    `import { ruleIds } from ${JSON.stringify(join(core, 'rules/index.ts'))};`,
    `export { tests, explainRule, ruleIds };`,
    `export const kept = [describe, ${TESTS.map((_, i) => `t${i}`).join(', ')}];`,
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: core, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [{ name: 'mutants', setup: plug }],
  });
  return `(function (module, require) { const exports = module.exports; ${outputFiles[0].text}\nreturn module; })`;
}

function plug(builder) {
  builder.onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, 'tests/mutation/shim.mjs') }));
  builder.onLoad({ filter: /packages\/core\/src\/.*\.ts$/ }, ({ path }) => {
    const source = instrumented.get(path) ?? readFileSync(path, 'utf8');
    const file = relative(core, path);
    // Each test file is a group of its own, so that its tests can be told from others.
    if (path.endsWith('.test.ts'))
      return { contents: `import { begin } from 'vitest'; begin(${JSON.stringify(file)});\n${source}`, loader: 'ts' };
    return { contents: PATCHES[file]?.(source) ?? source, loader: 'ts' };
  });
}

/** The TypeScript sources below a folder of core that say something of their own. */
function sourcesIn(folder) {
  return readdirSync(join(core, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.ts$/u.test(path) && !/\.test\.ts$|\/(?:index|catalogue|example)\.ts$/u.test(path) ? [path] : [];
  });
}

/** For each file of `rules/`, the rules that it is a part of: its own, or those that import it; and the files of which something is kept in a cache. */
function importersOf() {
  const files = sourcesIn('rules');
  const ids = new Set(files.map((file) => file.slice('rules/'.length, -3)));
  const imports = new Map(
    files.map((file) => {
      const source = readFileSync(join(core, file), 'utf8');
      const named = [...source.matchAll(/from '(\.[^']+)\.js'/gu)].map(([, path]) =>
        relative(core, `${resolve(core, dirname(file), path)}.ts`),
      );
      return [file, named];
    }),
  );
  const keeps = new Set(
    files.filter((file) => /\b(?:once|oncePer|perForm)\(/u.test(readFileSync(join(core, file), 'utf8'))),
  );
  const remembered = new Set();
  const rulesOf = new Map(files.map((file) => [file, new Set()]));
  for (const file of files) {
    const id = file.slice('rules/'.length, -3);
    const open = [file];
    const seen = new Set(open);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (ids.has(id) && id.includes('/')) rulesOf.get(next)?.add(id);
      if (keeps.has(file)) remembered.add(next);
      for (const other of imports.get(next) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        open.push(other);
      }
    }
  }
  return { importers: rulesOf, remembered };
}
