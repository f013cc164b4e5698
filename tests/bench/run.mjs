/** Runs every bench, one after the other, and writes `docs/quality.md` from what they kept: `npm run bench`, `npm run bench -- --quick`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCHES = ['stages.mjs', 'command-line.mjs', 'editor.mjs', 'sizes.mjs'];

for (const bench of BENCHES) {
  const path = fileURLToPath(new URL(bench, import.meta.url));
  if (!existsSync(path)) continue;
  console.log(`\n${bench}`);
  run(path, process.argv.slice(2));
}
run(fileURLToPath(new URL('../../scripts/quality.mjs', import.meta.url)), []);

function run(path, options) {
  const { status } = spawnSync(process.execPath, [path, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
