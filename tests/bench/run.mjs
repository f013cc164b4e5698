/** Runs every bench, one after the other, and writes `docs/quality.md` from what they kept: `npm run bench`, `npm run bench -- --quick`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The benches, with the options of a first look at them. */
const BENCHES = [
  ['stages.mjs', ['--quick']],
  ['command-line.mjs', ['--articles', '200', '--rounds', '2', '--no-peer']],
  ['editor.mjs', []],
  ['sizes.mjs', []],
];

const quick = process.argv.includes('--quick');
for (const [bench, options] of BENCHES) {
  const path = fileURLToPath(new URL(bench, import.meta.url));
  if (!existsSync(path)) continue;
  console.log(`\n${bench}`);
  run(path, quick ? options : []);
}
run(fileURLToPath(new URL('../../scripts/quality.mjs', import.meta.url)), []);

function run(path, options) {
  const { status } = spawnSync(process.execPath, [path, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
