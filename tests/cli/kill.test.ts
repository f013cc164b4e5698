/**
 * Killed at random moments (SIGKILL, as a full machine or a cancelled CI job does it), a run leaves no torn file and no wrong report
 * behind. `SOKHOP_KILLS=100` is the full measure; a few suffice to notice a mistake.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { archiveOf } from './archive.js';
import { folderWith, REPEATED, sokhop } from './sokhop.js';

const KILLS = Number(process.env.SOKHOP_KILLS ?? 8);
const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

/** Starts a run and kills it after some milliseconds; whether it was still running. */
function killedAfter(folder: string, args: readonly string[], delay: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    child.on('exit', (_code, signal) => {
      clearTimeout(timer);
      done(signal === 'SIGKILL');
    });
  });
}

function durationOf(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** Moments spread over a run, denser towards its end, where files are written. */
function moments(length: number): number[] {
  return Array.from({ length: KILLS }, () => length * (1 - Math.random() ** 2 * 0.8) * 1.02);
}

test('while the cache is written', { timeout: 600_000 }, async () => {
  const folder = folderWith(archiveOf(60));
  const args = ['check', 'bai', '--format', 'json', '--jobs', '1'];
  const fresh = sokhop(folder, args);
  const cache = join(folder, '.sokhop-cache');
  const length = durationOf(() => sokhop(folder, [...args, '--cache']));
  let killed = 0;
  for (const [i, moment] of moments(length).entries()) {
    // Every other time the cache is there already, in part.
    if (i % 2 === 0) rmSync(cache, { recursive: true, force: true });
    if (await killedAfter(folder, [...args, '--cache'], moment)) killed++;
    if (i % 4 === 3) expect(sokhop(folder, [...args, '--cache'])).toEqual(fresh);
  }
  expect(killed).toBeGreaterThan(0);
  expect(sokhop(folder, [...args, '--cache'])).toEqual(fresh);
  expect(sokhop(folder, [...args, '--cache'])).toEqual(fresh);
});

test('while drafts are fixed', { timeout: 600_000 }, async () => {
  const drafts = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`${i}.md`, `# Bài ${i}\n\n${REPEATED.repeat(20)}`]),
  );
  const args = ['check', '--fix', '--jobs', '1'];
  const model = folderWith(drafts);
  const length = durationOf(() => sokhop(model, args));
  const fixed = Object.fromEntries(Object.keys(drafts).map((path) => [path, readFileSync(join(model, path), 'utf8')]));
  expect(fixed['0.md']).not.toBe(drafts['0.md']);
  let killed = 0;
  for (const moment of moments(length)) {
    const folder = folderWith(drafts);
    if (await killedAfter(folder, args, moment)) killed++;
    for (const [path, before] of Object.entries(drafts)) {
      const now = readFileSync(join(folder, path), 'utf8');
      expect(now === before || now === fixed[path]).toBe(true);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  expect(killed).toBeGreaterThan(0);
});

test('two runs at once share a cache without harm', { timeout: 600_000 }, async () => {
  const folder = folderWith(archiveOf(60));
  const args = ['check', 'bai', '--format', 'json', '--jobs', '1'];
  const fresh = sokhop(folder, args);
  const both = [killedAfter(folder, [...args, '--cache'], 600_000), killedAfter(folder, [...args, '--cache'], 600_000)];
  expect(await Promise.all(both)).toEqual([false, false]);
  expect(readdirSync(join(folder, '.sokhop-cache')).filter((name) => /\.[0-9]+$/u.test(name))).toEqual([]);
  expect(sokhop(folder, [...args, '--cache'])).toEqual(fresh);
});
