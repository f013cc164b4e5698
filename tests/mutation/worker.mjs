/**
 * Runs mutants of one layer for `run.mjs`, one after the other, as a process of its own: whatever a mutant does to it, the run goes on with
 * the next in a new one. `worker.mjs LAYER`; then messages `{ run: [mutants] }`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS } from '../bench/results.mjs';
import { groundsOfOutcomes, program } from './bundle.mjs';
import { instrumentedSources, rulesByFile } from './targets.mjs';

const [, , layer] = process.argv;
const { start, draftsRead } = await program(layer, instrumentedSources(layer, false));
const hash = groundsOfOutcomes().all;
const rulesOf = rulesByFile();
const reach = await reachOf();
const atStart = new Set(reach.atStart);
/** A mutant that goes round far more often than any test does without it goes round for ever. */
const mostRounds = 20 * Math.max(...reach.tests.map(({ rounds }) => rounds)) + 10_000;
let rounds = 0;

const unmutated = start(0, tick, () => undefined);
const sayings = new Map();
let readBefore = [];
function saidBefore(rule, i) {
  let said = sayings.get(rule);
  if (said === undefined) {
    said = [];
    sayings.set(rule, said);
  }
  said[i] ??= unmutated.said(rule, readBefore[i]);
  return said[i];
}

process.on('disconnect', () => process.exit());
process.on('message', async ({ run }) => {
  // Every draft of the tests is read once, so that what the rules say of it can be compared.
  for (const { body } of unmutated.tests) body();
  readBefore = draftsRead();
  for (const mutant of run) {
    // It must be known which mutant is on before it may take the process with it.
    await new Promise((sent) => process.send({ begins: mutant.id }, sent));
    process.send({ ended: mutant.id, killer: killerOf(mutant) });
  }
  // No mutant may have left anything behind: without one, all tests pass as they did.
  process.send({ done: true, fault: killerOf({ id: 0, file: '' })?.test ?? null }, () => process.exit());
});
process.send({ ready: true });

/** Takes longer than all others together, over drafts drawn by chance: it is asked only about the rule that it is about. */
const RANDOM = 'linter/record.test.ts';

/** Tests that see nothing of a rule but what it says of a draft under the built-in facts and its own options. */
function isByFindings({ file, rule }) {
  return file === 'docs/rules' || file.endsWith('-rules.test.ts') || (file === 'linter/rules.test.ts' && rule !== null);
}

/**
 * The first test that notices a mutant, those of its own rules and the cheap ones first; null where none does. Where the rules that the
 * mutant is a part of say of every draft what they said without it, the tests that see only this are not run.
 */
function killerOf({ id, file }) {
  const near = rulesOf.get(file) ?? new Set();
  const isNear = ({ rule, file: of }) => near.has(rule) || of === file.replace(/\.ts$/u, '.test.ts');
  const reached = reach.tests
    .map((test, i) => ({ ...test, i }))
    .filter(({ file: of, rule }) => id === 0 || of !== RANDOM || near.has(rule))
    .filter(({ i }) => id === 0 || atStart.has(id) || reach.byMutant[id]?.includes(i))
    .sort((a, b) => a.milliseconds - b.milliseconds);
  if (reached.length === 0) return null;
  rounds = 0;
  let program;
  try {
    program = start(
      id,
      tick,
      () => undefined,
      (rule) => id === 0 || near.has(rule),
    );
  } catch (error) {
    return { test: `as the program begins: ${error.message}`, file: null };
  }
  const first = firstFailing(program, reached.filter(isNear));
  if (first !== null) return first;
  const others = reached.filter((test) => !isNear(test));
  if (id === 0 || near.size === 0) return firstFailing(program, others);
  return (
    firstFailing(
      program,
      others.filter((test) => !isByFindings(test)),
    ) ?? (saysTheSame(program, near) ? null : firstFailing(program, others.filter(isByFindings)))
  );
}

function firstFailing({ tests }, chosen) {
  for (const { i } of chosen) {
    rounds = 0;
    try {
      tests[i].body();
    } catch (error) {
      return { test: `${tests[i].name}: ${String(error?.message).slice(0, 100)}`, file: tests[i].file };
    }
  }
  return null;
}

/** Whether rules say of every draft of the tests what they say without a mutant. */
function saysTheSame({ said }, rules) {
  for (const rule of rules) {
    for (const [i, draft] of readBefore.entries()) {
      rounds = 0;
      try {
        if (said(rule, draft) !== saidBefore(rule, i)) return false;
      } catch {
        return false;
      }
    }
  }
  return true;
}

function tick() {
  if (++rounds > mostRounds) throw new Error('endless');
}

/** What each test costs, and which tests come by the place of which mutant. Found once for a program, each test in a fresh one. */
async function reachOf() {
  const kept = join(RESULTS, `mutation-reach-${layer}.cache`);
  try {
    const known = JSON.parse(readFileSync(kept, 'utf8'));
    if (known.hash === hash) return known;
  } catch {
    // None yet.
  }
  const seeing = await program(layer, instrumentedSources(layer, true));
  const tests = [];
  const byMutant = {};
  let round = 0;
  let seen = new Set();
  const begin = () =>
    seeing.start(
      0,
      () => void round++,
      (id) => void seen.add(id),
    ).tests;
  const warming = begin();
  // What is reached as the program begins concerns every test.
  const atStart = [...seen];
  // The first time warms up what is kept below the layer.
  for (const { body } of warming) body();
  let begun = [];
  let file = null;
  for (let i = 0; i < warming.length; i++) {
    // Where all is mutated that is below, a program takes long to begin: there the tests of a file share one. What one of them leaves in a
    // cache hides what the next would reach, so that fewer tests may run, never more.
    if (layer === 'rules' || warming[i].file !== file) begun = begin();
    const test = begun[i];
    file = test.file;
    seen = new Set();
    round = 0;
    const from = performance.now();
    try {
      test.body();
    } catch (error) {
      throw new Error(`without a mutant a test fails: ${test.name}: ${error.message}`);
    }
    tests.push({ file: test.file, rule: test.rule, milliseconds: performance.now() - from, rounds: round });
    for (const id of seen) {
      byMutant[id] ??= [];
      byMutant[id].push(i);
    }
    process.send({ reaching: i });
  }
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(kept, JSON.stringify({ hash, tests, atStart, byMutant }));
  return { tests, atStart, byMutant };
}
