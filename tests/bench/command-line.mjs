/**
 * How long whole commands take beside the Markdown parser alone and beside markdownlint-cli2, over the same articles in the same run.
 *
 *   node tests/bench/command-line.mjs [--articles 2000] [--rounds 3] [--no-peer] [--quick]
 *   node tests/bench/command-line.mjs --large 100000       time and memory per article as the archive grows; shards against the single run
 *
 * The commands take turns; shown are the shortest times, because what a machine does beside only ever adds, and the largest memory. Ratios
 * are what counts: a machine's speed cancels out. markdownlint-cli2 is installed into a scratch folder, never into the workspace.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeArticles } from './articles.mjs';
import { keepResult, megabytes, row, times } from './results.mjs';

const PEER = 'markdownlint-cli2@0.18.1';

/** What is measured, in Vietnamese. */
const VI = {
  'cold, 1 job': 'Không có bộ nhớ đệm, 1 luồng',
  'cold, 2 jobs': 'Không có bộ nhớ đệm, 2 luồng',
  'warm cache': 'Có bộ nhớ đệm',
  'parse-only': 'chỉ đọc Markdown',
  'node, empty script': 'node không làm gì',
};

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    'no-peer': { type: 'boolean', default: false },
    large: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});

const sokhop = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const command = fileURLToPath(new URL('../../packages/cli/dist/sokhop.js', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'sokhop-bench-'));
try {
  if (options.quick) await compare(200, 1);
  else if (options.large === undefined) await compare(Number(options.articles), Number(options.rounds));
  else await grow(Number(options.large));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** All commands over one archive. */
async function compare(count, rounds) {
  const archive = join(scratch, 'bai');
  writeArticles(archive, count);
  const parseOnly = writeParseOnly();
  const peer = options['no-peer'] ? null : installPeer();
  const check = ['check', archive, '--format', 'json'];
  const cache = join(scratch, 'cache');
  const commands = [
    { name: 'node, empty script', args: ['-e', '0'] },
    { name: 'sokhop --version', args: [command, '--version'] },
    { name: 'parse-only', args: [parseOnly, archive] },
    ...(peer === null ? [] : [{ name: 'markdownlint-cli2', args: [peer, `${archive}/**/*.md`] }]),
    { name: 'sokhop check, 1 job', args: [sokhop, ...check, '--jobs', '1'] },
    { name: 'sokhop check, 2 jobs', args: [sokhop, ...check, '--jobs', '2'] },
    {
      name: 'sokhop check, cache made',
      before: () => rmSync(cache, { recursive: true, force: true }),
      args: [sokhop, ...check, '--jobs', '1', '--cache-location', cache],
    },
    { name: 'sokhop check, cache warm', args: [sokhop, ...check, '--jobs', '1', '--cache-location', cache] },
  ];
  console.log(`${count} articles, ${rounds} rounds, ${availableParallelism()} cores, Node ${process.version}\n`);
  const runs = new Map(commands.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, before, args } of commands) {
      before?.();
      runs.get(name).push(measure(args));
    }
  }
  const best = (name) => ({
    wall: Math.min(...runs.get(name).map(({ wall }) => wall)),
    cpu: Math.min(...runs.get(name).map(({ cpu }) => cpu)),
    memory: Math.max(...runs.get(name).map(({ memory }) => memory)),
  });
  console.log(`${''.padEnd(28)}${['wall s', 'CPU s', 'MB'].map((head) => head.padStart(9)).join('')}`);
  for (const { name } of commands) {
    const { wall, cpu, memory } = best(name);
    console.log(
      `${name.padEnd(28)}${[wall.toFixed(2), cpu.toFixed(2), memory.toFixed(0)].map((cell) => cell.padStart(9)).join('')}`,
    );
  }
  const reports = [
    'sokhop check, 1 job',
    'sokhop check, 2 jobs',
    'sokhop check, cache made',
    'sokhop check, cache warm',
  ];
  const rows = [];
  const same = new Set(reports.flatMap((name) => runs.get(name).map(({ output }) => output))).size === 1;
  console.log(`\nall reports the same: ${same}\n`);
  ratio('--version', 'sokhop --version', 'node, empty script', 1.6);
  ratio('cold, 1 job', 'sokhop check, 1 job', 'parse-only', 1);
  ratio('cold, 2 jobs', 'sokhop check, 2 jobs', 'parse-only', 0.6);
  ratio('warm cache', 'sokhop check, cache warm', 'parse-only', 0.2);
  if (peer !== null) {
    ratio('cold, 1 job', 'sokhop check, 1 job', 'markdownlint-cli2', 0.6);
    ratio('cold, 2 jobs', 'sokhop check, 2 jobs', 'markdownlint-cli2', 0.4);
  }
  const most = Math.max(...reports.map((name) => best(name).memory));
  console.log(`${'peak memory'.padEnd(44)}${most.toFixed(0).padStart(6)} MB   target ≤ 300 MB`);
  rows.push(row('Bộ nhớ lớn nhất', 'peak memory', most * 1_048_576, megabytes, 300 * 1_048_576));
  keepResult('command-line', {
    title: { vi: `Dòng lệnh, ${count} bài`, en: `The command line, ${count} articles` },
    command: `node tests/bench/command-line.mjs --articles ${count} --rounds ${rounds}`,
    rows,
    notes:
      peer === null
        ? []
        : [
            {
              vi: `Bên cạnh: ${PEER}, cùng bài, cùng lần chạy.`,
              en: `Beside: ${PEER}, the same articles, the same run.`,
            },
          ],
  });
  if (!same) process.exitCode = 1;

  function ratio(what, name, to, target) {
    const [a, b] = [best(name), best(to)];
    rows.push(
      row(`${VI[what] ?? what}, so với ${VI[to] ?? to}`, `${what}, wall over ${to}`, a.wall / b.wall, times, target),
    );
    const shown = (a.wall / b.wall).toFixed(2).padStart(6);
    console.log(
      `${`${what} / ${to}, wall`.padEnd(44)}${shown} ×    target ≤ ${target} ×   (CPU ${(a.cpu / b.cpu).toFixed(2)} ×)`,
    );
  }
}

/** Ever larger archives: what an article costs must stay the same, and shards must say what the single run says. */
async function grow(most) {
  console.log(
    `${'articles'.padEnd(12)}${['wall s', 'ms each', 'CPU each', 'MB', 'shard MB', 'merge MB', 'same'].map((head) => head.padStart(10)).join('')}`,
  );
  for (const count of [most / 10, most / 3, most].map(Math.round)) {
    const archive = join(scratch, `bai-${count}`);
    writeArticles(archive, count);
    const single = measure([sokhop, 'check', archive, '--format', 'json']);
    // As many articles a shard, however many there are.
    const of = Math.max(2, Math.round(count / (most / 20)));
    const shards = [];
    let shardMemory = 0;
    for (let i = 1; i <= of; i++) {
      const file = join(scratch, `phan-${i}.ndjson`);
      shardMemory = Math.max(
        shardMemory,
        measure([sokhop, 'check', archive, '--shard', `${i}/${of}`, '--report', file]).memory,
      );
      shards.push(file);
    }
    const merged = measure([sokhop, 'merge', ...shards, '--format', 'json']);
    const same = merged.output === single.output;
    if (!same) process.exitCode = 1;
    const cells = [
      single.wall.toFixed(1),
      ((1000 * single.wall) / count).toFixed(2),
      ((1000 * single.cpu) / count).toFixed(2),
      single.memory.toFixed(0),
      shardMemory.toFixed(0),
      merged.memory.toFixed(0),
      String(same),
    ];
    console.log(`${String(count).padEnd(12)}${cells.map((cell) => cell.padStart(10)).join('')}`);
    rmSync(archive, { recursive: true });
  }
}

/** Runs Node once: seconds on the wall and on the processor, peak memory in MB, and a digest of what it printed. */
function measure(args) {
  const usage = join(scratch, 'usage.json');
  const probe = `
    import { writeFileSync } from 'node:fs';
    import { isMainThread } from 'node:worker_threads';
    if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(probe)}`;
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: scratch,
    env: { ...process.env, NODE_OPTIONS, NO_COLOR: '1' },
    maxBuffer: 1 << 30,
  });
  const wall = (performance.now() - start) / 1000;
  // Findings end a linter with 1; anything else is a failure of the bench.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  const output = createHash('sha256').update(stdout).digest('hex');
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, output };
}

/** A script that reads the articles one by one and parses them, and does nothing else. */
function writeParseOnly() {
  const core = createRequire(import.meta.resolve('@sokhop/core'));
  const parser = pathToFileURL(core.resolve('mdast-util-from-markdown')).href;
  const file = join(scratch, 'parse-only.mjs');
  writeFileSync(
    file,
    `import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from ${JSON.stringify(parser)};
for (const name of readdirSync(process.argv[2], { recursive: true }))
  if (name.endsWith('.md')) fromMarkdown(readFileSync(join(process.argv[2], name), 'utf8'));
`,
  );
  return file;
}

/** The peer's program, or null where it cannot be had. */
function installPeer() {
  const folder = join(scratch, 'peer');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', PEER], {
    cwd: folder,
  });
  if (status === 0) return join(folder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
  console.log('markdownlint-cli2 could not be installed: measured without it');
  return null;
}
