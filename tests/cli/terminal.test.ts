/** The command line on a real terminal: `script` of util-linux gives it one. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { CONTRADICTION, folderWith, main } from './sokhop.js';

const hasScript = spawnSync('script', ['--version']).status === 0;

test.skipIf(!hasScript)(
  'shows progress and colours on a terminal, no progress in CI (needs script of util-linux)',
  { timeout: 240_000 },
  () => {
    const text = CONTRADICTION.repeat(25);
    const folder = folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`bai-${i}.md`, text])));
    const onTerminal = (env: Readonly<Record<string, string>>) => {
      const { PATH = '' } = process.env;
      const command = `'${process.execPath}' '${main}' check --jobs 1 --rule '*=off' --format compact`;
      const options = { cwd: folder, env: { PATH, TERM: 'xterm', LANG: 'C.UTF-8', ...env }, encoding: 'utf8' as const };
      return spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], options).stdout;
    };
    const said = onTerminal({});
    expect(said).toMatch(/\rĐã đọc \d+\/400 bản thảo…\u001B\[K.*\r\u001B\[K/u);
    expect(said).toContain('trong 400 bản thảo.');
    const inCi = onTerminal({ CI: 'true' });
    expect(inCi).not.toContain('Đã đọc 1');
    expect(inCi).not.toMatch(/\d\/400/u);
    expect(inCi).toContain('trong 400 bản thảo.');
  },
);
