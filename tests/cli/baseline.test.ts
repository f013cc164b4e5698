/** `sokhop check --baseline` as a process: old findings are let be, new ones told, settled ones reported as stale. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, CONTRADICTION, findingsOf, folderWith, REPEATED, sokhop } from './sokhop.js';

const update = (folder: string, ...args: string[]) =>
  sokhop(folder, ['check', '--baseline', 'nen.json', '--update-baseline', ...args]);
const check = (folder: string, ...args: string[]) =>
  sokhop(folder, ['check', '--baseline', 'nen.json', '--format', 'json', ...args]);
const read = (folder: string) => readFileSync(join(folder, 'nen.json'), 'utf8');

/** An archive with a baseline of its two drafts. */
function archive(): string {
  const folder = folderWith({ 'tin/sai.md': CONTRADICTION, 'tu.md': REPEATED });
  expect(update(folder)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('Đã ghi 2 phát hiện của 2 bản thảo vào nen.json.'),
  });
  return folder;
}

test('the file is sorted, one finding a line, the same at every writing', () => {
  const folder = archive();
  const before = read(folder);
  expect(before).toBe(`{
  "version": 1,
  "findings": [
    {"path":"tin/sai.md","rule":"number/one-value","text":"Hết năm 2022, Cao Bằng có tỷ lệ bao phủ BHYT đạt ⟦94,04%⟧ dân số.","count":1},
    {"path":"tu.md","rule":"text/repeated-word","text":"Ngành đã phối hợp với ⟦các các⟧ cơ quan liên quan.","count":1}
  ]
}
`);
  expect(update(folder).code).toBe(0);
  expect(read(folder)).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(['nen.json', 'tin', 'tu.md']);
});

test('known findings are let be, wherever their lines have gone', () => {
  const folder = archive();
  expect(check(folder)).toMatchObject({ code: 0, err: 'Không hiện 2 phát hiện cũ đã ghi trong nen.json.\n' });
  writeFileSync(
    join(folder, 'tu.md'),
    `# Tin\r\n\r\nĐoạn mới.\r\n\r\n${REPEATED.replace('đã ', 'đã\r\n').replace('cơ', '**cơ**')}`,
  );
  const run = check(folder, '--fail-on', 'info');
  expect({ code: run.code, findings: findingsOf(run) }).toEqual({ code: 0, findings: [] });
  expect(JSON.parse(run.out).summary).toMatchObject({ errors: 0, warnings: 0, files: 2 });
});

test('the summary says that it speaks of new findings only, and how many are hidden', () => {
  const folder = archive();
  const said = (...args: string[]) =>
    sokhop(folder, ['check', '--baseline', 'nen.json', '--format', 'compact', ...args]).out.split('\n');
  expect(said()).toEqual(
    expect.arrayContaining([
      'Không hiện 2 phát hiện cũ đã ghi trong nen.json.',
      'Không phát hiện sai lệch mới nào trong 2 bản thảo.',
    ]),
  );
  expect(said('--locale', 'en')).toContain('Nothing new found in 2 drafts.');
  expect(said('--update-baseline')).toContain('Không phát hiện sai lệch mới nào trong 2 bản thảo.');
  writeFileSync(join(folder, 'moi.md'), REPEATED);
  expect(said()).toContain('0 lỗi mới, 1 cảnh báo mới, 0 gợi ý mới trong 3 bản thảo.');
  writeFileSync(join(folder, 'nen.json'), '{"version": 1, "findings": []}\n');
  expect(said()).toContain('1 lỗi, 2 cảnh báo, 0 gợi ý trong 3 bản thảo.');
});

test('new findings are told: other words, another draft, once more of the same', () => {
  const folder = archive();
  writeFileSync(join(folder, 'tu.md'), `${REPEATED}\n${REPEATED}`);
  expect(findingsOf(check(folder))).toEqual(['tu.md:3 text/repeated-word']);
  writeFileSync(join(folder, 'tu.md'), REPEATED.replace('Ngành', 'Tỉnh'));
  expect(findingsOf(check(folder))).toEqual(['tu.md:1 text/repeated-word']);
  writeFileSync(join(folder, 'tu.md'), REPEATED);
  writeFileSync(join(folder, 'moi.md'), REPEATED);
  expect(findingsOf(check(folder))).toEqual(['moi.md:1 text/repeated-word']);
  expect(update(folder).code).toBe(0);
  expect(findingsOf(check(folder))).toEqual([]);
});

test('a number that changes is a new finding', () => {
  const folder = archive();
  writeFileSync(join(folder, 'tin/sai.md'), CONTRADICTION.replace('94,04%', '95,04%'));
  const run = check(folder);
  expect({ code: run.code, findings: findingsOf(run) }).toEqual({
    code: 1,
    findings: ['tin/sai.md:3 number/one-value'],
  });
});

test('a renamed draft keeps its old findings', () => {
  const folder = archive();
  renameSync(join(folder, 'tin/sai.md'), join(folder, 'ten-moi.md'));
  const run = check(folder);
  expect({ code: run.code, err: run.err }).toEqual({
    code: 0,
    err: 'Không hiện 2 phát hiện cũ đã ghi trong nen.json.\n',
  });
});

test('entries without a finding are reported, of drafts that were read or are gone; --update-baseline drops them', () => {
  const folder = archive();
  writeFileSync(join(folder, 'tu.md'), CLEAN);
  expect(check(folder).err).toContain(
    '1 mục của nen.json không còn đúng, nên bỏ bằng --update-baseline: tu.md text/repeated-word “Ngành đã phối hợp với ⟦các các⟧ cơ quan liên quan.”',
  );
  expect(check(folder, 'tin').err).not.toContain('không còn đúng');
  rmSync(join(folder, 'tu.md'));
  expect(check(folder, 'tin').err).toContain('không còn đúng');
  update(folder, 'tin');
  expect(read(folder)).not.toContain('tu.md');
});

test('updating for some drafts keeps the entries of the others', () => {
  const folder = archive();
  const before = read(folder);
  update(folder, 'tin');
  expect(read(folder)).toBe(before);
});

test('paths count from the folder of the baseline, from wherever the run starts', () => {
  const folder = archive();
  const run = sokhop(join(folder, 'tin'), [
    'check',
    '--format',
    'json',
    '--baseline',
    '../nen.json',
    'sai.md',
    '../tu.md',
  ]);
  expect({ code: run.code, findings: findingsOf(run) }).toEqual({ code: 0, findings: [] });
});

describe('a baseline that cannot be used ends with 2', () => {
  test.each([
    {
      name: 'not there',
      content: null,
      args: [],
      err: 'không có tệp nền “nen.json”; tạo bằng --baseline nen.json --update-baseline',
    },
    {
      name: 'no JSON',
      content: '{',
      args: [],
      err: '“nen.json” không phải tệp nền của sokhop; khôi phục từ git, hoặc xóa rồi tạo lại bằng --update-baseline',
    },
    {
      name: 'of another form',
      content: '[]',
      args: ['--update-baseline'],
      err: '“nen.json” không phải tệp nền của sokhop; khôi phục từ git, hoặc xóa rồi tạo lại bằng --update-baseline',
    },
  ])('$name', ({ content, args, err }) => {
    const folder = folderWith({ 'a.md': CLEAN, ...(content === null ? {} : { 'nen.json': content }) });
    expect(sokhop(folder, ['check', '--baseline', 'nen.json', ...args])).toEqual({
      code: 2,
      out: '',
      err: `sokhop: ${err}\n`,
    });
    if (content !== null) expect(read(folder)).toBe(content);
  });
});
