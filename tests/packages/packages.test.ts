/** The published packages as their users get them: packed, installed into an empty folder, used from TypeScript. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const core = join(root, 'packages/core');
const bin = (name: string) => join(root, 'tests/node_modules/.bin', name);

/** What a developer would write first. */
const PROGRAM = `import { lint, readDraft } from '@sokhop/core';
import { indicatorById } from '@sokhop/core/vocabulary';

const source = 'Hết năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt tỷ lệ bao phủ 92,04% dân số.';
const draft = readDraft(source, { today: '2023-01-15' });
for (const { text, indicator, period, place } of draft.figures) {
  const name: string = indicator === null ? '?' : indicatorById(indicator).name.vi;
  console.log([text, name, period, place].join(' | '));
}
const errors: number = lint(source).findings.filter(({ severity }) => severity === 'error').length;
console.log(errors);
`;

test('@sokhop/core, packed, prints the figures of a draft from ten lines of TypeScript', { timeout: 300_000 }, () => {
  const folder = emptyFolder();
  const [tarball = ''] = packed(core, folder);
  run('npm', ['init', '--yes'], folder);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder);
  writeFileSync(join(folder, 'figures.mts'), PROGRAM);
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'es2022'];
  const libraries = ['--lib', 'es2022,dom'];
  const typescript = join(root, 'node_modules/typescript/bin/tsc');
  run(process.execPath, [typescript, '--module', 'nodenext', ...strict, ...libraries, 'figures.mts'], folder);
  expect(run(process.execPath, ['figures.mjs'], folder)).toBe(
    [
      '91,074 triệu | Số người tham gia bảo hiểm y tế | ../2022-12-31 | VN',
      '92,04% | Tỷ lệ bao phủ bảo hiểm y tế | ../2022-12-31 | VN',
      '0',
      '',
    ].join('\n'),
  );
});

describe('what is published', () => {
  test.each(['packages/core', 'packages/remark-lint', 'packages/cli'])('publint finds nothing in %s', (folder) => {
    const output = run(bin('publint'), ['run', '--pack', 'npm', '--strict'], join(root, folder));
    expect(output).toContain('All good!');
  });

  test('the types of @sokhop/core resolve for every entry', () => {
    // It fails when an entry has a problem.
    expect(run(bin('attw'), ['--pack', '.', '--profile', 'esm-only', '--format', 'json'], core)).toContain(
      '"@sokhop/core"',
    );
  });

  test('no test, source or licence is wrong in the packed core', () => {
    const files = packedFiles(core);
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'dist/index.js', 'dist/index.d.ts', 'schema/configuration.schema.json']),
    );
    expect(files.filter((file) => /\.test\.|^src\//u.test(file))).toEqual([]);
  });

  test('every package has the licence of the project', () => {
    const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
    for (const name of readdirSync(join(root, 'packages'))) {
      expect(readFileSync(join(root, 'packages', name, 'LICENSE'), 'utf8')).toBe(licence);
    }
  });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sokhop-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Packs a package into a folder and gives the paths of the tarballs there. */
function packed(folder: string, to: string): string[] {
  run('npm', ['pack', '--pack-destination', to], folder);
  return readdirSync(to)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => join(to, name));
}

function packedFiles(folder: string): string[] {
  const [pack] = JSON.parse(run('npm', ['pack', '--dry-run', '--json'], folder)) as { files: { path: string }[] }[];
  return pack?.files.map(({ path }) => path) ?? [];
}

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}
