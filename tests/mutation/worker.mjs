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
const { start } = await program(layer, instrumentedSources(layer, false));
const hash = groundsOfOutcomes().all;
const rulesOf = rulesByFile();
const reach = await reachOf();
const atStart = new Set(reach.atStart);
/** A mutant that goes round far more often than any test does without it goes round for ever. */
const mostRounds = 20 * Math.max(...reach.tests.map(({ rounds }) => rounds)) + 10_000;
let rounds = 0;

process.on('disconnect', () => process.exit());
process.on('message', async ({ run }) => {
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

/** The first test that notices a mutant, those of its own rules and the cheap ones first; null where none does. */
function killerOf({ id, file }) {
  const near = rulesOf.get(file) ?? new Set();
  const isFar = ({ rule, file: of }) => !(near.has(rule) || of === file.replace(/\.ts$/u, '.test.ts'));
  const order = reach.tests
    .map((test, i) => ({ ...test, i }))
    .filter(({ file: of, rule }) => id === 0 || of !== RANDOM || near.has(rule))
    .filter(({ i }) => id === 0 || atStart.has(id) || reach.byMutant[id]?.includes(i))
    .sort((a, b) => isFar(a) - isFar(b) || a.milliseconds - b.milliseconds);
  if (order.length === 0) return null;
  rounds = 0;
  let bodies;
  try {
    bodies = start(
      id,
      tick,
      () => undefined,
      (rule) => id === 0 || near.has(rule),
    );
  } catch (error) {
    return { test: `as the program begins: ${error.message}`, file: null };
  }
  for (const { i } of order) {
    rounds = 0;
    try {
      bodies[i].body();
    } catch (error) {
      return { test: `${bodies[i].name}: ${String(error?.message).slice(0, 100)}`, file: bodies[i].file };
    }
  }
  return null;
}

function tick() {
  if (++rounds > mostRounds) throw new Error('endless');
}

/** What each test costs, and which tests come by the place of which mutant. Found once for a program, each test in a fresh one. */
async function reachOf() {
  const kept = join(RESULTS, `mutation-reach-${layer}.json`);
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
    );
  const warming = begin();
  // What is reached as the program begins concerns every test.
  const atStart = [...seen];
  // The first time warms up what is kept below the layer.
  for (const { body } of warming) body();
  for (let i = 0; ; i++) {
    const test = begin()[i];
    if (test === undefined) break;
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
