/** The command line from a fresh copy of the repository, as the GitHub Action and pre-commit get it: `scripts/sokhop` builds it and runs it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { REPEATED } from '../cli/sokhop.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('scripts/sokhop builds once, then only runs', { timeout: 600_000 }, () => {
  const clone = mkdtempSync(join(tmpdir(), 'sokhop-clone-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const isNeeded = (path: string) =>
    path !== '' && !/^(?:docs|tests|extension\/(?:src|images))\//u.test(path) && existsSync(join(root, path));
  for (const path of [...tracked.split('\0').filter(isNeeded), 'tests/package.json'])
    cpSync(join(root, path), join(clone, path));

  const check = () => {
    const run = spawnSync(join(clone, 'scripts/sokhop'), ['check', '--format', 'compact', '-'], {
      cwd: tmpdir(),
      input: REPEATED,
      encoding: 'utf8',
    });
    return { code: run.status, out: run.stdout, err: run.stderr };
  };
  const first = check();
  expect({ code: first.code, err: first.code === 0 ? '' : first.err }).toEqual({ code: 0, err: '' });
  expect(first.out).toMatch(/^[^\n]*<stdin>:1:23: cảnh báo text\/repeated-word: /u);
  // What was built stays: the second run says nothing of building.
  expect(check()).toEqual({ code: 0, out: first.out, err: '' });
});
