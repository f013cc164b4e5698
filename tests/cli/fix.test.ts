/** `sokhop check --fix` as a process: what is written, how, and what is left alone. */
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, folderWith, REPEATED, sokhop } from './sokhop.js';

test('safe fixes are written and nothing is left to report', () => {
  const folder = folderWith({ 'bai.md': REPEATED, 'khac.md': CLEAN });
  const run = sokhop(folder, ['check', '--fix']);
  expect(run.code).toBe(0);
  expect(run.out).toContain('Đã sửa 1 chỗ trong 1 bản thảo.');
  expect(run.out).toContain('Không phát hiện sai lệch nào trong 2 bản thảo.');
  expect(readFileSync(join(folder, 'bai.md'), 'utf8')).toBe(CLEAN);
  expect(readdirSync(folder).sort()).toEqual(['bai.md', 'khac.md']);
});

test('byte-order mark, line endings, file mode and links stay', () => {
  const before = `\uFEFF# Tin\r\n\r\n${REPEATED.trimEnd()}\r\nHết`;
  const folder = folderWith({ 'that/bai.md': before });
  const file = join(folder, 'that/bai.md');
  chmodSync(file, 0o640);
  symlinkSync(file, join(folder, 'lien-ket.md'));
  sokhop(folder, ['check', '--fix', 'lien-ket.md']);
  expect(readFileSync(file, 'utf8')).toBe(`\uFEFF# Tin\r\n\r\n${CLEAN.trimEnd()}\r\nHết`);
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(folder, 'lien-ket.md')).isSymbolicLink()).toBe(true);
});

test('a draft without fixes is not written', () => {
  const folder = folderWith({ 'bai.md': CLEAN });
  const before = statSync(join(folder, 'bai.md'));
  sokhop(folder, ['check', '--fix']);
  const after = statSync(join(folder, 'bai.md'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test('--dry-run prints a unified diff and writes nothing', () => {
  const folder = folderWith({ 'tin/bai.md': REPEATED });
  const run = sokhop(folder, ['check', '--fix', '--dry-run']);
  expect(run.out).toBe(`--- a/tin/bai.md\n+++ b/tin/bai.md\n@@ -1,1 +1,1 @@\n-${REPEATED}+${CLEAN}`);
  expect(run.err).toContain('Sẽ sửa 1 chỗ trong 1 bản thảo; chưa ghi gì.');
  expect(readFileSync(join(folder, 'tin/bai.md'), 'utf8')).toBe(REPEATED);
});

test('standard input is fixed on standard output, the report goes beside', () => {
  const run = sokhop(folderWith({}), ['check', '--fix', '-'], { input: REPEATED });
  expect(run.out).toBe(CLEAN);
  expect(run.err).toContain('Đã sửa 1 chỗ trong 1 bản thảo.');
});

test('a fix that changes a number needs --fix-unsafe', () => {
  const draft = 'Số người tham gia BHXH năm 2022 là 20 triệu người, tăng 50% so với năm 2021 (16 triệu người).\n';
  const folder = folderWith({ 'bai.md': draft });
  sokhop(folder, ['check', '--fix']);
  expect(readFileSync(join(folder, 'bai.md'), 'utf8')).toBe(draft);
  sokhop(folder, ['check', '--fix-unsafe']);
  expect(readFileSync(join(folder, 'bai.md'), 'utf8')).toBe(draft.replace('50%', '25%'));
});
