/** `--watch` checks again when drafts change, come and go, and ends cleanly on Ctrl+C. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, REPEATED, sokhop } from './sokhop.js';

const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

/** A run that watches. */
class Watching {
  readonly #child: ChildProcessWithoutNullStreams;
  #out = '';
  #err = '';
  #rounds = 0;

  constructor(folder: string, args: readonly string[]) {
    const { PATH = '' } = process.env;
    this.#child = spawn(process.execPath, [main, 'check', '--watch', ...args], { cwd: folder, env: { PATH } });
    this.#child.stdout.on('data', (data) => {
      this.#out += data;
    });
    this.#child.stderr.on('data', (data) => {
      this.#err += data;
    });
    onTestFinished(() => {
      this.#child.kill('SIGKILL');
    });
  }

  /** What the next round says, on both streams. */
  async round(): Promise<{ readonly out: string; readonly err: string }> {
    this.#rounds++;
    await expect.poll(() => this.#err.split('Ctrl+C').length, { timeout: 50_000 }).toBeGreaterThan(this.#rounds);
    const said = { out: this.#out, err: this.#err };
    this.#out = '';
    this.#err = '';
    this.#rounds = 0;
    return said;
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.#child.once('exit', done));
    this.#child.kill('SIGINT');
    return ended;
  }
}

test('changes, new drafts, drafts that go, configurations', { timeout: 120_000 }, async () => {
  const folder = folderWith({ 'a.md': 'Sạch.\n' });
  const run = new Watching(folder, []);
  expect(await run.round()).toEqual({
    out: sokhop(folder, ['check']).out,
    err: 'Đang theo dõi 1 bản thảo; Ctrl+C để dừng.\n',
  });
  const agrees = async () => {
    const { out } = await run.round();
    expect(out).toBe(sokhop(folder, ['check']).out);
    return out;
  };
  writeFileSync(join(folder, 'a.md'), REPEATED);
  expect(await agrees()).toContain('text/repeated-word');
  writeFileSync(join(folder, 'b.md'), REPEATED);
  expect(await agrees()).toContain('b.md:1');
  rmSync(join(folder, 'a.md'));
  expect(await agrees()).not.toContain('a.md:1');
  writeFileSync(join(folder, 'sokhop.yaml'), 'rules:\n  text/repeated-word: off\n');
  expect(await agrees()).not.toContain('text/repeated-word');
  expect(await run.stop()).toBe(0);
});

test('does not go with what changes drafts', () => {
  const folder = folderWith({ 'a.md': 'Sạch.\n' });
  for (const option of ['--fix', '--changed']) {
    const { code, err } = sokhop(folder, ['check', '--watch', option]);
    expect([code, err]).toEqual([
      2,
      'sokhop: --watch chỉ đối chiếu; không đi cùng --fix, --changed, --update-baseline và đầu vào chuẩn\n',
    ]);
  }
});
