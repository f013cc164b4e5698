/** `remark-lint-sokhop` where others load it: the command line of remark, and unified's engine. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { remark } from 'remark';
import { engine } from 'unified-engine';
import { expect, test } from 'vitest';
import { CLEAN, CONTRADICTION, folderWith, REPEATED } from '../cli/sokhop.js';

/** A folder of drafts in which the plugin is installed. */
function archive(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(
    fileURLToPath(new URL('../../packages/remark-lint', import.meta.url)),
    join(folder, 'node_modules/remark-lint-sokhop'),
  );
  return folder;
}

test('remark-cli loads it by its name, with options, and fails by an error', () => {
  const cli = fileURLToPath(new URL('../node_modules/remark-cli/cli.js', import.meta.url));
  const remark = (folder: string, ...args: string[]) => {
    const run = spawnSync(process.execPath, [cli, '.', '--no-config', '--no-color', '--quiet', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { code: run.status, said: run.stdout + run.stderr };
  };
  const folder = archive({ 'sai.md': CONTRADICTION, 'tu.md': REPEATED, 'sach.md': CLEAN });
  const { code, said } = remark(folder, '--use', 'remark-lint-sokhop');
  expect(code).toBe(1);
  expect(said).toMatch(/^sai\.md\n3:50-3:56 +error .* number\/one-value +sokhop/mu);
  expect(said).toMatch(/^tu\.md\n1:23-1:30 +warning .* text\/repeated-word +sokhop/mu);
  expect(said).not.toContain('sach.md');
  const english = remark(folder, '--use', 'remark-lint-sokhop=locale:"en",rules:{"number/*":"off"}');
  expect(english.code).toBe(0);
  expect(english.said).toMatch(/^1:23-1:30 +warning +The word “các” stands 2 times in a row/mu);
});

test('unified-engine runs it over files, with its messages in its report', async () => {
  const folder = archive({ 'tin/tu.md': REPEATED });
  const stderr = new PassThrough();
  const code = await new Promise((done, fail) => {
    engine(
      {
        processor: remark(),
        cwd: folder,
        files: ['tin'],
        extensions: ['md'],
        plugins: [['remark-lint-sokhop', { locale: 'vi' }]],
        color: false,
        frail: true,
        streamError: stderr,
        streamOut: new PassThrough(),
      },
      (error, status) => (error ? fail(error) : done(status)),
    );
  });
  expect(code).toBe(1);
  expect(String(stderr.read())).toMatch(/^tin\/tu\.md\n1:23-1:30 +warning /u);
});
