/**
 * The packages on every Node that they support: packed as they are published, installed into an empty folder, and run by the binaries of the
 * npm package `node`. All must say the same. `npm run test:nodes`, `npm run test:nodes -- 22`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { article } from '../bench/articles.mjs';
import { keepResult, plain, row } from '../bench/results.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const versions = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['20', '22', '24'];
const folder = mkdtempSync(join(tmpdir(), 'sokhop-nodes-'));

const LIBRARY = `import { lint, readDraft } from '@sokhop/core';
import { indicators } from '@sokhop/core/vocabulary';
import { remark } from 'remark';
import sokhop from 'remark-lint-sokhop';
import { readFileSync } from 'node:fs';

const source = readFileSync('bai.md', 'utf8');
const figures = readDraft(source, { today: '2024-12-31' }).figures.map(({ text, indicator, period }) => [text, indicator, period]);
const findings = lint(source, { today: '2024-12-31' }).findings.map(({ ruleId, message, offset }) => [ruleId, message, offset]);
const file = await remark().use(sokhop).process(source);
console.log(JSON.stringify({ indicators: indicators.length, figures, findings, remark: file.messages.length }));
`;

try {
  prepare();
  const said = new Map();
  for (const version of versions) {
    const node = binary(version);
    const run = (...args) => {
      const { status, stdout, stderr } = spawnSync(node, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
      // 1: the draft has an error in it, as it should.
      if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
      return stdout;
    };
    const real = run('--version').trim();
    if (!real.startsWith(`v${version}.`)) throw new Error(`node@${version} is ${real}`);
    const main = join(folder, 'node_modules/sokhop/dist/main.js');
    const check = run(main, 'check', '--format', 'json', 'bai.md');
    said.set(real, [run('thu-vien.mjs'), check, run(main, 'extract', '--format', 'json', 'bai.md')].join('\n'));
    console.log(`${real}: ${said.get(real).length} characters said`);
  }
  const different = new Set(said.values()).size - 1;
  const rows = [
    row(
      'Phiên bản Node đã chạy',
      `versions of Node that ran: ${[...said.keys()].join(', ')}`,
      said.size,
      plain,
      3,
      true,
    ),
    row('Phiên bản cho kết quả khác', 'versions that say something else', different, plain, 0),
  ];
  keepResult('nodes', {
    title: { vi: 'Các phiên bản Node', en: 'Versions of Node' },
    command: 'npm run test:nodes',
    rows,
  });
  if (different > 0) throw new Error('the versions of Node do not agree');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Packs the packages as they are published, and installs them where nothing else is. */
function prepare() {
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  for (const name of ['core', 'remark-lint', 'cli'])
    npx(['-y', 'pnpm@12.21.0', '--dir', join(root, 'packages', name), 'pack', '--pack-destination', packed], root);
  const files = readdirSync(packed).map((name) => join(packed, name));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...files, 'remark@15'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(folder, 'bai.md'), article({ seed: 4, slips: 1 }));
  writeFileSync(join(folder, 'thu-vien.mjs'), LIBRARY);
}

/** The binary of a version, from the npm package `node`, kept beside other temporary files. */
function binary(version) {
  if (process.version.startsWith(`v${version}.`)) return process.execPath;
  const home = join(tmpdir(), `sokhop-node-${version}`);
  const path = join(home, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(path)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `node@${version}`], { cwd: home, stdio: 'ignore' });
  }
  return path;
}

function npx(args, cwd) {
  execFileSync('npx', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CI: 'true' } });
}
