/** `sokhop check --fix` as a process: what is written, how, and what is left alone. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, copyCommandLine, folderWith, REPEATED, sokhop } from './sokhop.js';

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
  expect(run.err).not.toContain('text/repeated-word');
  expect(readFileSync(join(folder, 'tin/bai.md'), 'utf8')).toBe(REPEATED);
});

test('--dry-run reports and exits as --fix does: of what the fixes leave', () => {
  const drafts = { 'bai.md': `${REPEATED}\nHết năm 2023, tỷ lệ bao phủ BHYT đạt 194% dân số.\n` };
  const [shown, fixed] = [folderWith(drafts), folderWith(drafts)];
  const dry = sokhop(shown, ['check', '--fix', '--dry-run']);
  const real = sokhop(fixed, ['check', '--fix']);
  const report = (text: string) => text.replace(/^(?:Sẽ sửa|Đã sửa) .*$/mu, '');
  expect(report(dry.err)).toBe(report(real.out));
  expect(dry.err).toContain('number/plausible-range');
  expect([dry.code, real.code]).toEqual([1, 1]);
});

test('the difference is one that git applies, to the same end as --fix', () => {
  const drafts = {
    'a b.md': REPEATED,
    'crlf.md': `# Tin\r\n\r\n${REPEATED.trimEnd()}\r\n`,
    'mark.md': `\uFEFF${REPEATED}`,
    'tin/khong xuong dong.md': `${CLEAN}\n${REPEATED.trimEnd()}`,
    'tin/“bài” số 1.md': `${'Đoạn.\n\n'.repeat(30)}${REPEATED}`,
    'tab\tvà "nháy".md': REPEATED,
  };
  const read = (folder: string) => Object.keys(drafts).map((name) => readFileSync(join(folder, name), 'utf8'));
  const [patched, fixed] = [folderWith(drafts), folderWith(drafts)];
  const { out } = sokhop(patched, ['check', '--fix', '--dry-run']);
  expect(read(patched)).toEqual(Object.values(drafts));
  execFileSync('git', ['apply', '-'], { cwd: patched, input: out });
  sokhop(fixed, ['check', '--fix']);
  expect(read(fixed)).not.toEqual(Object.values(drafts));
  expect(read(patched)).toEqual(read(fixed));
});

test.each([
  { name: 'while it is checked', reading: 1 },
  { name: 'right before it is written', reading: 2 },
])('a draft that another program changes $name is left alone, and said', ({ reading }) => {
  // Loaded before the command line: right after one of the readings of the draft, someone else saves it.
  const other = `const fs = require('node:fs');
const { openSync, closeSync } = fs;
const drafts = new Map();
let left = ${reading};
fs.openSync = (path, ...args) => {
  const file = openSync(path, ...args);
  if (String(path).endsWith('bai.md')) drafts.set(file, path);
  return file;
};
fs.closeSync = (file) => {
  closeSync(file);
  const path = drafts.get(file);
  drafts.delete(file);
  if (path !== undefined && --left === 0) fs.appendFileSync(path, 'Câu vừa thêm.\\n');
};
require('node:module').syncBuiltinESMExports();
`;
  const folder = folderWith({ 'bai.md': REPEATED, 'khac.md': REPEATED, 'other.cjs': other });
  const run = sokhop(folder, ['check', '--fix'], { env: { NODE_OPTIONS: '--require ./other.cjs' } });
  expect(run.code).toBe(2);
  expect(run.err).toBe('sokhop: “bai.md” vừa được chương trình khác sửa nên được để nguyên; hãy chạy lại\n');
  expect(run.out).toContain('Đã sửa 1 chỗ trong 1 bản thảo.');
  expect(readFileSync(join(folder, 'bai.md'), 'utf8')).toBe(`${REPEATED}Câu vừa thêm.\n`);
  expect(readFileSync(join(folder, 'khac.md'), 'utf8')).toBe(CLEAN);
});

test.skipIf(process.platform === 'win32')(
  'a draft that may not be written is left alone (Windows has no such modes)',
  () => {
    // A copy of the command line can be run by someone who may not see this project.
    const folder = folderWith({ 'bai.md': REPEATED });
    copyCommandLine(join(folder, 'tools'));
    chmodSync(join(folder, 'bai.md'), 0o444);
    // Root may write everything, so it gives the folder to nobody, and runs as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;
    if (nobody !== null) for (const path of ['.', 'bai.md']) chownSync(join(folder, path), nobody.uid, nobody.gid);
    const { PATH = '' } = process.env;
    const options = { cwd: folder, env: { PATH }, encoding: 'utf8' as const, ...nobody };
    const run = spawnSync(process.execPath, ['tools/main.js', 'check', '--fix'], options);
    expect({ code: run.status, err: run.stderr }).toEqual({
      code: 2,
      err: 'sokhop: không ghi được “bai.md”: không có quyền; kiểm tra quyền của tệp và thư mục\n',
    });
    expect(readFileSync(join(folder, 'bai.md'), 'utf8')).toBe(REPEATED);
  },
);

test('standard input is fixed on standard output, the report goes beside', () => {
  const run = sokhop(folderWith({}), ['check', '--fix', '-'], { input: REPEATED });
  expect(run.out).toBe(CLEAN);
  expect(run.err).toContain('Đã sửa 1 chỗ trong 1 bản thảo.');
});

test('behind a byte-order mark every place is right, and so is what is written there', () => {
  const draft =
    '---\r\nkind: nws\r\ndate: 2024-08-01\r\n---\r\n\r\nĐến ngày 30/6/2024, tỉnh Hà Giang có 40.412 người tham gia BHTN, tăng 7,8% so với cùng kỳ năm 2023 (38.560 người).\r\n';
  const folder = folderWith({ 'mark.md': `\uFEFF${draft}`, 'bare.md': draft });
  const found = (name: string) =>
    JSON.parse(sokhop(folder, ['check', '--format', 'json', name]).out).documents[0].findings.map(
      ({ ruleId, offset }: { ruleId: string; offset: number[] }) => [ruleId, ...offset],
    );
  const shifted = found('bare.md').map(([rule, start, end]: [string, number, number]) => [rule, start + 1, end + 1]);
  expect(shifted).toHaveLength(2);
  expect(found('mark.md')).toEqual(shifted);
  sokhop(folder, ['check', '--fix-unsafe']);
  const right = draft.replace('nws', 'news').replace('7,8%', '4,8%');
  expect(readFileSync(join(folder, 'mark.md'), 'utf8')).toBe(`\uFEFF${right}`);
  expect(readFileSync(join(folder, 'bare.md'), 'utf8')).toBe(right);
});

test('a fix that changes a number needs --fix-unsafe', () => {
  const draft = 'Số người tham gia BHXH năm 2022 là 20 triệu người, tăng 50% so với năm 2021 (16 triệu người).\n';
  const folder = folderWith({ 'bai.md': draft });
  sokhop(folder, ['check', '--fix']);
  expect(readFileSync(join(folder, 'bai.md'), 'utf8')).toBe(draft);
  sokhop(folder, ['check', '--fix-unsafe']);
  expect(readFileSync(join(folder, 'bai.md'), 'utf8')).toBe(draft.replace('50%', '25%'));
});
