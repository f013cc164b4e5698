/** The figures of a bench, kept as JSON for `docs/quality.md`, with the machine and the versions that they were measured with. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Where results lie; never committed. */
export const RESULTS = fileURLToPath(new URL('results/', import.meta.url));

/**
 * Keeps the result of a run under a name: a title (vi, en), the command that repeats it, and rows of `{ what: { vi, en }, value, target? }`.
 * `value` and `target` are texts as they are shown; `holds` says whether a target is met, null where there is none.
 */
export function keepResult(name, { title, command, rows, notes = [] }) {
  const result = { name, title, command, at: new Date().toISOString().slice(0, 10), machine: machine(), rows, notes };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
  return result;
}

/** One row: a figure against its target, where it has one. The lower the better, unless `atLeast`. */
export function row(vi, en, value, show, target = null, atLeast = false) {
  return {
    what: { vi, en },
    value: show(value),
    target: target === null ? null : `${atLeast ? '≥' : '≤'} ${show(target)}`,
    holds: target === null ? null : atLeast ? value >= target : value <= target,
  };
}

/** Ratios, milliseconds and bytes as the page shows them. */
export const times = (value) => `× ${value.toFixed(2).replace('.', ',')}`;
export const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 0).replace('.', ',')} ms`;
export const megabytes = (value) => `${(value / 1_048_576).toFixed(1).replace('.', ',')} MB`;
export const percent = (value) => `${(value * 100).toFixed(1).replace('.', ',')} %`;
export const plain = (value) => String(value).replace('.', ',');

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function machine() {
  const core = new URL('../../packages/core/package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(core, 'utf8'));
  const parser = 'mdast-util-from-markdown';
  const parserHome = new URL(`../../packages/core/node_modules/${parser}/package.json`, import.meta.url);
  let commit = 'unknown';
  try {
    commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    // A tree without git, as an archive of a release is.
  }
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    parser: `${parser} ${JSON.parse(readFileSync(parserHome, 'utf8')).version}`,
    sokhop: version,
    commit,
  };
}
