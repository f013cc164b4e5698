/** When progress is shown, and that nothing of it stays. */
import { expect, test } from 'vitest';
import { Progress, type ProgressStream } from './progress.js';

/** What 1,000 drafts at so many milliseconds each leave on a stream. */
function shown(
  milliseconds: number,
  { isTTY = true, env = {} }: { isTTY?: boolean; env?: NodeJS.ProcessEnv } = {},
): string[] {
  const written: string[] = [];
  const stream: ProgressStream = { isTTY, write: (text) => written.push(String(text)) > 0 };
  let now = 0;
  const progress = new Progress(1_000, 'vi', stream, () => now, env);
  for (let i = 0; i < 1_000; i++) {
    now += milliseconds;
    progress.step();
  }
  progress.end();
  return written;
}

test('a long run shows how far it is, ten times a second, and clears its line', () => {
  const lines = shown(2);
  expect(lines[0]).toBe('\rĐã đọc 125/1.000 bản thảo…\u001B[K');
  expect(lines).toHaveLength(19);
  expect(lines.at(-1)).toBe('\r\u001B[K');
});

test.each([
  { name: 'a short run', lines: shown(0.1) },
  { name: 'a pipe', lines: shown(5, { isTTY: false }) },
  { name: 'CI', lines: shown(5, { env: { CI: 'true' } }) },
  { name: 'a terminal that cannot move its cursor', lines: shown(5, { env: { TERM: 'dumb' } }) },
])('$name shows nothing', ({ lines }) => {
  expect(lines).toEqual([]);
});
