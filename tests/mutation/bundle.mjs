/**
 * The tests of core as one program that can be begun anew for each mutant. What stands below the mutated layer is made once and kept, the
 * mutated layer and what stands above it, tests included, is evaluated again each time: so no mutant leaves anything behind in a cache.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The sources that are mutated and tested. */
export const core = realpathSync(join(root, 'packages/core/src'));

const LAYERS = ['text', 'vocabulary', 'reading', 'figures', 'rules', 'linter'];

/**
 * The program over some sources with mutants: a function from a mutant's number (0 is none) and what counts the rounds of loops and the
 * places that are reached to its tests.
 */
export async function program(layer, instrumented) {
  const below = LAYERS.slice(0, LAYERS.indexOf(layer));
  const above = LAYERS.slice(below.length);
  const testFiles = above.flatMap((name) => filesIn(name).filter((file) => file.endsWith('.test.ts')));
  const { kept, drafts } = await keep(below);
  const entry = [
    "export { tests } from 'vitest';",
    ...testFiles.map((file) => `import ${JSON.stringify(join(core, file))};`),
    `export { explainRule } from ${JSON.stringify(join(core, 'linter/index.ts'))};`,
    `export { rules } from ${JSON.stringify(join(core, 'rules/index.ts'))};`,
    `export { allFacts } from ${JSON.stringify(join(core, 'linter/facts.ts'))};`,
    `export { optionsOf } from ${JSON.stringify(join(core, 'linter/run.ts'))};`,
  ].join('\n');
  const text = await bundle(entry, (builder) => {
    builder.onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, 'tests/mutation/shim.mjs') }));
    builder.onResolve({ filter: /^[^/]/ }, ({ path, resolveDir }) => {
      const target = path.startsWith('.') ? relative(core, join(resolveDir, path)) : path;
      const name = path.startsWith('.') ? target.split('/')[0] : target;
      return Object.hasOwn(kept, name) ? { path: name, namespace: 'kept' } : undefined;
    });
    builder.onLoad({ filter: /.*/, namespace: 'kept' }, ({ path }) => ({
      contents: Object.keys(kept[path])
        .map(
          (name, i) =>
            `const v${i} = __kept[${JSON.stringify(path)}][${JSON.stringify(name)}]; export { v${i} as ${name} };`,
        )
        .join('\n'),
    }));
    builder.onLoad({ filter: /\/packages\/core\/src\/.*\.ts$/ }, ({ path }) => {
      const source = instrumented.get(path) ?? readFileSync(path, 'utf8');
      // Each test file is a group of its own, so that its tests can be told from others.
      const head = path.endsWith('.test.ts')
        ? `import { begin } from 'vitest'; begin(${JSON.stringify(relative(core, path))});\n`
        : '';
      const where = JSON.stringify(pathToFileURL(path).href);
      return { contents: head + source.replaceAll('import.meta.url', where), loader: 'ts' };
    });
  });
  const script = new vm.Script(
    `(function (__m, __tick, __seen, __kept, require, module) { ${text}\nreturn module.exports; })`,
    {
      filename: `mutants-of-${layer}.cjs`,
    },
  );
  const known = new WeakMap();
  return {
    /** The drafts that were read so far, each of them once; none where reading itself is mutated. */
    draftsRead: () => [...drafts.values()],
    start: (mutant, tick, seen, isConcerned = () => true) => {
      const begun = script.runInThisContext()(mutant, tick, seen, kept, require, { exports: {} });
      const { tests, explainRule, rules, allFacts, optionsOf } = begun;
      for (const rule of rules)
        if (rule.scope === 'document' && !isConcerned(rule.id)) sayAsKnown(rule, known, allFacts());
      return {
        tests: [...tests.map(placed), ...rules.map(({ id }) => page(id, explainRule))],
        /** All that a rule says of a draft under the built-in facts and its own options, in both languages. */
        said: (ruleId, draft) => {
          const rule = rules.find(({ id }) => id === ruleId);
          return rule?.scope === 'document' ? sayAll(rule, draft, allFacts(), optionsOf(rule, {})) : '';
        },
      };
    },
  };
}

/** What a rule yields of a draft, told in full: tests that lint under the built-in facts see nothing else of the rule. */
function sayAll(rule, draft, facts, options) {
  const place = (at) => ('span' in at ? at.span : at).join('-');
  const issue = ({ at, severity, related = [], fixes = [], words }) =>
    JSON.stringify([place(at), severity, related.map(({ span, label }) => [span, label]), fixes, words]);
  const telling = ({ data }) =>
    ['vi', 'en'].flatMap((locale) => [rule.message[locale](data), rule.arithmetic?.[locale](data)]).join('|');
  if (rule.compare === null) {
    return Array.from(rule.check(draft, facts, options), (one) => issue(one) + telling(one)).join('\n');
  }
  return Array.from(rule.compare(draft, facts, options), (one) => {
    const figures = one.figures.map(({ index }) => index).join(' ');
    // What agrees is told by the hover only, and only as arithmetic.
    const sum = ['vi', 'en'].map((locale) => rule.arithmetic?.[locale](one.data)).join('|');
    return `${figures} ${one.issue === null ? sum : issue(one.issue) + telling(one)}`;
  }).join('\n');
}

/**
 * A rule that a mutant is no part of says of a draft what it said before: it is not asked again. Only under the built-in facts, which are
 * the same in each program; whoever has others asks the rule.
 */
function sayAsKnown(rule, known, builtIn) {
  for (const name of ['check', 'compare']) {
    const ask = rule[name];
    if (ask === null) continue;
    rule[name] = (draft, facts, options) => {
      if (facts !== builtIn) return ask(draft, facts, options);
      const key = `${rule.id} ${name}${saySettings(options)}`;
      const ofDraft = known.get(draft) ?? new Map();
      if (ofDraft.size === 0) known.set(draft, ofDraft);
      const said = ofDraft.get(key) ?? [...ask(draft, facts, options)];
      ofDraft.set(key, said);
      return said;
    };
  }
}

function saySettings(options) {
  for (const _ in options)
    return ` ${JSON.stringify(options, (_, value) => (typeof value === 'bigint' ? String(value) : value))}`;
  return '';
}

const require = createRequire(join(root, 'packages/core/package.json'));

/** A test with its file and, where it is about one rule only, the rule. */
function placed({ names, body }) {
  const [file, head = ''] = names;
  const rule =
    file === 'linter/record.test.ts'
      ? 'number/across-documents'
      : file === 'linter/rules.test.ts' && /^[a-z]+\/[a-z-]+$/u.test(head)
        ? head
        : null;
  return { name: names.join(' > '), file, rule, body };
}

const PAGES = 'docs/rules';

/** `npm run check` holds the page of a rule, which shows all that is said of its examples, against the committed one. */
function page(id, explainRule) {
  const body = () => {
    for (const [locale, ending] of [
      ['vi', ''],
      ['en', '.en'],
    ])
      if (explainRule(id, locale) !== readFileSync(join(root, `docs/rules/${id}${ending}.md`), 'utf8'))
        throw new Error('another page');
  };
  return { name: `docs/rules/${id}.md`, file: PAGES, rule: id, body };
}

/** What is made once: the layers below, where a draft is read once however often it is linted, and the packages. */
async function keep(below) {
  const packages = new Set(
    LAYERS.flatMap(filesIn).flatMap((file) =>
      [
        ...readFileSync(join(core, file), 'utf8').matchAll(/^(?:import|export|\}) .*?\bfrom '([^.'][^']*)';$/gmu),
      ].flatMap(([line, name]) =>
        line.startsWith('import type') || name.startsWith('node:') || name === 'vitest' ? [] : name,
      ),
    ),
  );
  const names = [...packages, ...below];
  const paths = [...packages, ...below.map((layer) => join(core, layer, 'index.ts'))];
  const entry = [
    ...paths.map((path, i) => `import * as m${i} from ${JSON.stringify(path)};`),
    `export const kept = {${names.map((name, i) => `${JSON.stringify(name)}: { ...m${i} }`).join(', ')}};`,
  ].join('\n');
  const text = await bundle(entry, () => undefined);
  const module = { exports: {} };
  vm.runInThisContext(`(function (module, require) { ${text}\n})`)(module, require);
  const { kept } = module.exports;
  // What is drawn by chance is the same in every run.
  kept['fast-check'].configureGlobal({ seed: 20_240_701 });
  // Drafts are kept from mutant to mutant; what a mutant found in their passages must not be.
  if (below.includes('text')) kept.text.perPassage = (find) => find;
  const drafts = new Map();
  if (!below.includes('figures')) return { kept, drafts };
  const { readDraft } = kept.figures;
  kept.figures.readDraft = (source, context = {}, ...rest) => {
    const { path, today, defaults, vocabulary } = context;
    // Own indicators are told by identity, and what is known of an earlier reading belongs to its test.
    if (vocabulary !== undefined || rest.length > 0) return readDraft(source, context, ...rest);
    const key = JSON.stringify([source, path, today, defaults]);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = readDraft(source, context);
      drafts.set(key, draft);
    }
    return draft;
  };
  return { kept, drafts };
}

async function bundle(contents, setup) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'packages/core'), loader: 'ts' },
    bundle: true,
    // Tests export nothing: they are wanted for what they do.
    ignoreAnnotations: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [{ name: 'mutants', setup }],
  });
  return outputFiles[0].text;
}

/**
 * What an outcome rests on, as hashes: all code, and each file of tests, the pages of the rules being one. A mutant that was killed stays so
 * while the code and the file of the test that killed it are the same; one that survived, while all is the same.
 */
export function groundsOfOutcomes() {
  const files = LAYERS.flatMap(filesIn).sort();
  const code = createHash('sha256');
  const tests = {};
  const all = createHash('sha256');
  const read = (path) => readFileSync(path);
  for (const file of files) {
    const content = read(join(core, file));
    if (file.endsWith('.test.ts')) tests[file] = shortHash(createHash('sha256').update(content));
    else code.update(file).update(content);
  }
  for (const name of ['bundle.mjs', 'instrument.mjs', 'shim.mjs', 'targets.mjs'])
    code.update(read(join(root, 'tests/mutation', name)));
  const pages = createHash('sha256');
  for (const path of readdirSync(join(root, 'docs/rules'), { recursive: true }).sort())
    if (path.endsWith('.md')) pages.update(path).update(read(join(root, 'docs/rules', path)));
  tests[PAGES] = shortHash(pages);
  const grounds = { code: shortHash(code), tests };
  return { ...grounds, all: shortHash(all.update(JSON.stringify(grounds))) };
}

function shortHash(hash) {
  return hash.digest('hex').slice(0, 16);
}

/** The TypeScript files below a folder of core. */
export function filesIn(folder) {
  return readdirSync(join(core, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}
