/**
 * Holds what ships against an allow-list, offline: every package that the published packages and the extension carry or need, its licence, and
 * for those that we chose ourselves why. Writes `docs/dependencies.md`, or with --check fails where page, list, tree and lock file disagree.
 */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/dependencies.md');

/** Licences that go with MIT, whose texts ask for no more than to be kept. */
const LICENCES = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  '(MIT OR CC0-1.0)',
]);

/** What ships, and which of its development dependencies are bundled into it. */
const SHIPPED = {
  'packages/core': [],
  'packages/remark-lint': [],
  'packages/configuration': [],
  'packages/cli': [
    'chokidar',
    'commander',
    'diff',
    'hyparquet-writer',
    'ignore',
    'node-sqlite3-wasm',
    'picocolors',
    'supports-hyperlinks',
    'tinyglobby',
    'write-file-atomic',
    'yaml',
  ],
  server: ['vscode-jsonrpc', 'vscode-languageserver-protocol'],
  extension: ['read-excel-file', 'vscode-languageclient'],
};

/** The packages that we chose, and why; those that they bring with them need no reason of their own. */
const WHY = JSON.parse(readFileSync(join(root, 'scripts/dependencies.json'), 'utf8'));

const problems = [];
const found = new Map();
for (const [folder, bundled] of Object.entries(SHIPPED)) {
  const own = manifest(join(root, folder));
  const unknown = Object.keys({ ...own.devDependencies }).filter((name) => !bundled.includes(name) && !isTool(name));
  for (const name of unknown)
    problems.push(`${folder}: ${name} is neither bundled nor a tool; say which in scripts/licences.mjs`);
  const direct = [...Object.keys(own.dependencies ?? {}), ...bundled.filter((name) => own.devDependencies?.[name])];
  for (const name of direct) walk(name, join(root, folder), folder, true);
}
const packages = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
for (const { name, licence, direct } of packages) {
  if (!LICENCES.has(licence)) problems.push(`${name}: licence ${licence} is not on the list`);
  if (direct.size > 0 && WHY.chosen[name] === undefined)
    problems.push(`${name}: why is it needed? say it in scripts/dependencies.json`);
  if (direct.size === 0 && !WHY.brought.includes(name))
    problems.push(`${name}: came along unseen; look at it, then add it to scripts/dependencies.json`);
}
for (const name of [...Object.keys(WHY.chosen), ...WHY.brought])
  if (!found.has(name)) problems.push(`${name}: in scripts/dependencies.json, but nothing ships it any more`);
problems.push(...lockProblems());

const text = render();
if (process.argv.includes('--check')) {
  if (!existsSync(page) || readFileSync(page, 'utf8') !== text)
    problems.push('docs/dependencies.md is stale: node scripts/licences.mjs');
} else if (process.argv.includes('--accept')) {
  WHY.brought = packages.filter(({ direct }) => direct.size === 0).map(({ name }) => name);
  writeFileSync(join(root, 'scripts/dependencies.json'), `${JSON.stringify(WHY, null, 2)}\n`);
} else writeFileSync(page, text);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${packages.length} gói được phát hành kèm, giấy phép đều dùng được cùng MIT.`);

/** Types and packers, of which nothing ends up in what ships. */
function isTool(name) {
  return (
    name.startsWith('@types/') || name.startsWith('@sokhop/') || ['@vscode/vsce', 'remark', 'esbuild'].includes(name)
  );
}

function walk(name, from, folder, isDirect) {
  if (name.startsWith('@sokhop/')) return;
  const place = locate(name, from);
  if (place === null) {
    problems.push(`${folder}: ${name} is not installed`);
    return;
  }
  const { version, license, licenses, dependencies = {} } = manifest(place);
  let known = found.get(name);
  if (known === undefined) {
    known = {
      name,
      licence: license ?? licenses?.[0]?.type ?? 'unknown',
      size: 0,
      versions: new Set(),
      direct: new Set(),
      seen: new Set(),
    };
    found.set(name, known);
  }
  if (!known.versions.has(version)) {
    known.versions.add(version);
    known.size = Math.max(known.size, sizeOf(place));
  }
  if (isDirect) known.direct.add(folder);
  if (known.seen.has(place)) return;
  known.seen.add(place);
  for (const needed of Object.keys(dependencies)) walk(needed, place, folder, false);
}

/** Where a package that another one needs is installed. */
function locate(name, from) {
  for (let folder = realpathSync(from); ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return realpathSync(place);
    if (dirname(folder) === folder) return null;
  }
}

function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** Bytes of a package as installed, without what it brings along. */
function sizeOf(folder) {
  return readdirSync(folder).reduce((sum, name) => {
    const path = join(folder, name);
    const info = lstatSync(path);
    if (info.isDirectory()) return name === 'node_modules' ? sum : sum + sizeOf(path);
    return sum + info.size;
  }, 0);
}

/** The lock file pins every package by a hash, and names no host. */
function lockProblems() {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  const resolutions = [...lock.matchAll(/^ {4}resolution: \{(.*)\}$/gmu)].map(([, resolution]) => resolution);
  const loose = resolutions.filter((resolution) => !/^integrity: sha512-/u.test(resolution));
  return [
    ...(resolutions.length === 0 ? ['pnpm-lock.yaml: no package is pinned'] : []),
    ...loose.map((resolution) => `pnpm-lock.yaml: not pinned by a hash: ${resolution}`),
    ...(/https?:\/\//u.test(lock) ? ['pnpm-lock.yaml names a host'] : []),
  ];
}

function render() {
  const kilobytes = (size) => `${Math.max(1, Math.round(size / 1024))} KB`;
  const chosen = packages.filter(({ direct }) => direct.size > 0);
  const brought = packages.filter(({ direct }) => direct.size === 0);
  return `${[
    '# Gói phụ thuộc · Dependencies',
    '',
    '<!-- Trang này do node scripts/licences.mjs viết; không sửa tay. -->',
    '',
    `Những gì đi kèm khi cài Số Khớp: ${chosen.length} gói do dự án chọn, mỗi gói một lý do, và ${brought.length} gói mà chúng kéo theo. Giấy phép nào cũng dùng được cùng MIT;`,
    '`npm run check` báo lỗi khi có gói mới, giấy phép lạ, hoặc tệp khóa không ghim mã băm. Dung lượng là khi cài, chưa gộp và rút gọn.',
    '',
    `What comes with Số Khớp: ${chosen.length} packages that the project chose, each with its reason, and ${brought.length} that those bring along.`,
    '`npm run check` fails on a new package, an unknown licence, or a lock file that does not pin by hash. Sizes are as installed, before bundling.',
    '',
    '| gói · package | phiên bản | giấy phép | cỡ | nơi dùng | để làm gì · why |',
    '|---|---|---|---:|---|---|',
    ...chosen.map(
      ({ name, versions, licence, size, direct }) =>
        `| ${name} | ${[...versions].sort().join(', ')} | ${licence} | ${kilobytes(size)} | ${[...direct]
          .sort()
          .map((place) => place.replace('packages/', ''))
          .join(', ')} | ${WHY.chosen[name] ?? ''} |`,
    ),
    '',
    '## Kéo theo · Brought along',
    '',
    '| gói · package | phiên bản | giấy phép | cỡ |',
    '|---|---|---|---:|',
    ...brought.map(
      ({ name, versions, licence, size }) =>
        `| ${name} | ${[...versions].sort().join(', ')} | ${licence} | ${kilobytes(size)} |`,
    ),
  ].join('\n')}\n`;
}
