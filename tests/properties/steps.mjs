/**
 * How the steps of our own code grow with the text, for texts that are made to be hard: the counts of every function and branch of
 * `@sokhop/core` as V8 keeps them, so that no clock and no other process has a say. What the Markdown parser does is not counted.
 *
 *   node tests/properties/steps.mjs [name …]      prints { "<group>: <name>": growth, … }, the steps for three times the text ÷ the steps for it
 */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const CORE = new URL('../../packages/core/dist/', import.meta.url);
/** Longer than any sentence, so that no bound on sentences is taken for growth; in UTF-16 units. */
const SHORT = 12_000;
const TIMES = 3;

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { lint } = await import(new URL('linter/index.js', CORE));

const groups = JSON.parse(readFileSync(new URL('adversaries.json', import.meta.url), 'utf8'));
const wanted = process.argv.slice(2);
const growth = {};
for (const [group, texts] of Object.entries(groups)) {
  for (const [name, pattern] of Object.entries(texts)) {
    const title = `${group}: ${name}`;
    if (wanted.length > 0 && !wanted.includes(title)) continue;
    await steps(textOf(pattern, 500));
    const short = await steps(textOf(pattern, SHORT));
    const long = await steps(textOf(pattern, SHORT * TIMES));
    growth[title] = Math.round((long / short) * 100) / 100;
  }
}
process.stdout.write(JSON.stringify(growth));

/** A text of about so many units: a beginning and a piece, again and again; `{i}` counts. */
function textOf(pattern, length) {
  const [before, piece] = typeof pattern === 'string' ? ['', pattern] : pattern;
  let text = before;
  for (let i = 1; text.length < length; i++) text += piece.replace('{i}', String(1000 + i));
  return text;
}

/** Steps of linting a text. */
async function steps(text) {
  await session.post('Profiler.takePreciseCoverage');
  lint(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let sum = 0;
  for (const { url, functions } of result)
    if (url.startsWith(CORE.href)) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  return sum;
}
