/**
 * Mutation testing of the rules and of the exact arithmetic: every small slip that the code could have, one at a time, and whether a test
 * notices. The tests are those of core and the committed pages of `docs/rules`, which `npm run check` holds; of them only those run that
 * come by the place of the mutant. Survivors are written to `tests/bench/results/survivors.txt`. A run that was broken off goes on.
 *
 *   npm run test:mutation                            arithmetic and rules
 *   npm run test:mutation -- arithmetic              one of the two
 *   npm run test:mutation -- rules/number            only files with this in their path
 *   npm run test:mutation -- rules --sample 500      so many of them, always the same, drawn over all
 *   npm run test:mutation -- rules --survivors       only those that survived the last time, for whoever writes tests against them
 *   npm run test:mutation -- --again                 forgets what earlier runs found; else what still holds of it is not run again
 */
import { fork } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepResult, percent, plain, RESULTS, row } from '../bench/results.mjs';
import { groundsOfOutcomes } from './bundle.mjs';
import { EQUIVALENT } from './equivalent.mjs';
import { allMutants, GROUPS } from './targets.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, survivors: { type: 'boolean' }, again: { type: 'boolean' } },
});
const [only = ''] = positionals;

/** How many seconds of the processor a mutant may take, and how many milliseconds at all; all tests without a mutant take some three seconds. */
const MOST_SECONDS = 40;
const MOST_WAIT = 600_000;
/** So many mutants a process: whatever they leave behind in memory goes with it. */
const A_PROCESS = 400;
const SEED = 20_240_701;
const TARGET = 0.85;

mkdirSync(RESULTS, { recursive: true });
const progress = join(RESULTS, 'mutation-progress.jsonl');
const survivorsFile = join(RESULTS, 'survivors.txt');
if (options.again) rmSync(progress, { force: true });

const all = allMutants();
const chosen = sampled(all.filter(({ group, file }) => group === only || file.includes(only)).filter(survivedLast()));
console.log(`${chosen.length} of ${all.length} mutants`);

const grounds = groundsOfOutcomes();
const outcomes = knownOutcomes();
if (outcomes.size > 0)
  console.log(`${chosen.filter(({ id }) => outcomes.has(id)).length} of them known from earlier runs`);
for (const layer of new Set(chosen.map((mutant) => mutant.layer))) {
  const ofLayer = chosen.filter((mutant) => mutant.layer === layer);
  for (let rest = unknown(ofLayer); rest.length > 0; rest = unknown(ofLayer)) {
    await inOneProcess(layer, rest.slice(0, A_PROCESS));
    say(layer, unknown(ofLayer).length);
  }
}

const survivors = chosen.filter(({ id }) => outcomes.get(id) === null);
writeFileSync(survivorsFile, survivors.map((mutant) => `${lineOf(mutant)}\n`).join(''));
const noticed = EQUIVALENT.filter((one) =>
  chosen.some((mutant) => is(mutant, one) && outcomes.get(mutant.id) !== null),
);
for (const { file, original } of noticed)
  console.error(`${file}: marked as equivalent, but a test notices it: ${original}`);
if (noticed.length > 0) process.exitCode = 1;
if (!options.survivors) for (const group of GROUPS) report(group);
console.log(`${survivors.length} survivors: ${survivorsFile}`);

/** Runs mutants in a process until it is done with them, or a mutant takes it with it: that one is then killed. */
async function inOneProcess(layer, mutants) {
  const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), [layer], {
    execArgv: ['--max-old-space-size=2048'],
  });
  let at = null;
  let spent = { processor: 0, since: Date.now() };
  const watch = setInterval(() => {
    const isLost =
      processorSeconds(worker.pid) - spent.processor > MOST_SECONDS || Date.now() - spent.since > MOST_WAIT;
    if (at !== null && isLost) worker.kill('SIGKILL');
  }, 2_000);
  const end = (id, killer) => {
    at = null;
    outcomes.set(id, killer);
    appendFileSync(
      progress,
      `${JSON.stringify({ code: grounds.code, tests: grounds.all, ground: grounds.tests[killer?.file], id, killer })}\n`,
    );
  };
  await new Promise((resolve, reject) => {
    worker.on('message', (message) => {
      spent = { processor: processorSeconds(worker.pid), since: Date.now() };
      if (message.ready) worker.send({ run: mutants });
      else if (message.begins) at = message.begins;
      else if (message.ended) end(message.ended, message.killer);
      else if (message.done && message.fault !== null)
        reject(new Error(`mutants left something behind: without one a test fails now: ${message.fault}`));
    });
    worker.on('exit', (code, signal) => {
      clearInterval(watch);
      if (at !== null) {
        console.log(`no end (${signal ?? code}): ${lineOf(all[at - 1])}`);
        end(at, { test: `no end: ${signal ?? code}`, file: null });
        resolve();
      } else if (code === 0) resolve();
      else reject(new Error(`the worker ended with ${signal ?? code}`));
    });
  });
}

/** The processor time of a process in seconds, where the system tells it; a busy machine must not look like an endless mutant. */
function processorSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/** What earlier runs found that still holds. */
function knownOutcomes() {
  const lines = existsSync(progress)
    ? readFileSync(progress, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
  const known = new Map();
  for (const { code, tests, ground, id, killer } of lines.map((line) => JSON.parse(line))) {
    const holds =
      tests === grounds.all || (killer !== null && (killer.file === null || ground === grounds.tests[killer.file]));
    if (code === grounds.code && holds) known.set(id, killer);
  }
  return known;
}

/** With `--survivors`, whether a mutant is listed from the last run; lines may have moved since. */
function survivedLast() {
  if (!options.survivors) return () => true;
  const listed = new Set(readFileSync(survivorsFile, 'utf8').split('\n').map(withoutLine));
  return (mutant) => listed.has(withoutLine(lineOf(mutant)));
}

function withoutLine(line) {
  return line.replace(/:\d+ /u, ' ');
}

/** So many mutants as are asked for, drawn by a fixed seed over all, in their order. */
function sampled(mutants) {
  if (options.sample === undefined) return mutants;
  const random = randomBy(SEED);
  return mutants
    .map((mutant) => ({ mutant, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, Number(options.sample))
    .map(({ mutant }) => mutant)
    .sort((a, b) => a.id - b.id);
}

/** Mulberry32: a small generator that gives the same numbers everywhere. */
function randomBy(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function unknown(mutants) {
  return mutants.filter(({ id }) => !outcomes.has(id));
}

function say(layer, left) {
  const ran = chosen.flatMap(({ id }) => (outcomes.has(id) ? [outcomes.get(id)] : []));
  console.log(`${layer}: ${left} left; ${ran.length} run, ${ran.filter((killer) => killer === null).length} survived`);
}

function lineOf({ file, line, kind, original, replacement }) {
  return `${file}:${line} ${kind}: ${original}  ->  ${replacement}`;
}

function is(mutant, marked) {
  return ['file', 'original', 'replacement'].every((key) => mutant[key] === marked[key]);
}

/** Says and keeps the figures of a group that was run as a whole or by a sample. */
function report({ id, name }) {
  const mutants = all.filter(({ group }) => group === id);
  const run = chosen.filter(({ group }) => group === id);
  if (run.length === 0) return;
  const survived = run.filter((mutant) => outcomes.get(mutant.id) === null);
  const equivalent = survived.filter((mutant) => EQUIVALENT.some((marked) => is(mutant, marked)));
  const rows = [
    row(`Biến đổi của ${name.vi}`, `mutants of ${name.en}`, mutants.length, plain),
    row('… đã chạy', '… that were run', run.length, plain),
    row('… bị phát hiện', '… killed', 1 - survived.length / run.length, percent, TARGET, true),
    row('… còn sót', '… survived', survived.length, plain),
    row('… trong đó không đổi gì (có nêu lý do)', '… of these, equivalent, with a reason', equivalent.length, plain),
  ];
  for (const { what, value } of rows) console.log(`${what.en.padEnd(48)} ${value}`);
  if (only !== '' && only !== id) return;
  keepResult(`mutation-${id}`, {
    title: { vi: `Kiểm thử đột biến: ${name.vi}`, en: `Mutation testing: ${name.en}` },
    command: `npm run test:mutation -- ${id}${options.sample === undefined ? '' : ` --sample ${options.sample}`}`,
    rows,
    notes: [
      {
        vi: 'Các biến đổi theo cách của Stryker: điều kiện, phép so sánh, lô-gích, phép tính, dấu, phương thức, khối lệnh, hàm, danh sách, neo của mẫu; không đổi chuỗi ký tự và danh sách từ, vì đó là dữ liệu.',
        en: 'Mutators after Stryker’s: conditions, comparisons, logic, arithmetic, signs, methods, blocks, functions, lists, anchors of patterns; not strings and word lists, which are data.',
      },
    ],
  });
}
