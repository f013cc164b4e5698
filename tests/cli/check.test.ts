/** `sokhop check` as a process: reports, exit codes, choice of files. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, CONTRADICTION, findingsOf, folderWith, REPEATED, sokhop } from './sokhop.js';

describe('exit codes', () => {
  test.each([
    { name: 'nothing wrong', draft: CLEAN, args: [], code: 0 },
    { name: 'a warning does not fail', draft: REPEATED, args: [], code: 0 },
    { name: 'an error fails', draft: CONTRADICTION, args: [], code: 1 },
    { name: 'a warning fails when asked', draft: REPEATED, args: ['--fail-on', 'warning'], code: 1 },
    { name: 'too many warnings', draft: REPEATED, args: ['--max-warnings', '0'], code: 1 },
    { name: 'as many warnings as allowed', draft: REPEATED, args: ['--max-warnings', '1'], code: 0 },
    { name: 'a rule made an error', draft: REPEATED, args: ['--rule', 'text/repeated-word=error'], code: 1 },
    { name: 'rules switched off by a glob', draft: CONTRADICTION, args: ['--rule', 'number/*=off'], code: 0 },
    {
      name: 'a named rule wins over a glob',
      draft: CONTRADICTION,
      args: ['--rule', 'number/one-value=error', '--rule', '*=off'],
      code: 1,
    },
    { name: 'quiet does not hide a failure', draft: REPEATED, args: ['--quiet', '--max-warnings', '0'], code: 1 },
  ])('$name', ({ draft, args, code }) => {
    const run = sokhop(folderWith({ 'bai.md': draft }), ['check', ...args]);
    expect({ code: run.code, err: run.err }).toMatchObject({ code });
  });
});

describe('the JSON report', () => {
  test('has the published shape', () => {
    const folder = folderWith({ 'tin/a.md': CONTRADICTION, 'tin/b.md': CLEAN });
    const report = JSON.parse(sokhop(folder, ['check', '--format', 'json']).out);
    expect(Object.keys(report)).toEqual(['version', 'documents', 'summary', 'coverage']);
    expect(report.documents.map((document: { path: string }) => document.path)).toEqual(['tin/a.md', 'tin/b.md']);
    expect(report.summary).toMatchObject({ files: 2, warnings: 0 });
    expect(report.summary.errors).toBeGreaterThan(0);
    expect(report.summary.figures).toBe(report.coverage.figures);
    const finding = report.documents[0].findings.find((f: { ruleId: string }) => f.ruleId === 'number/one-value');
    expect(Object.keys(finding)).toEqual([
      'ruleId',
      'severity',
      'message',
      'arithmetic',
      'path',
      'offset',
      'range',
      'related',
      'fixes',
    ]);
    const places = [finding, ...finding.related].map(({ offset: [start, end] }) => CONTRADICTION.slice(start, end));
    expect(places.join(' ')).toMatch(/92,04%.*94,04%|94,04%.*92,04%/u);
    const { unchecked, figures, checked } = report.coverage;
    const counted = Object.values<number>(unchecked).reduce((sum, count) => sum + count, 0);
    expect(checked + counted).toBe(figures);
  });

  test('names both places of a contradiction between two files', () => {
    const [first = '', second = ''] = CONTRADICTION.split('\n\n');
    const folder = folderWith({ 'mot.md': first, 'hai.md': second });
    const report = JSON.parse(sokhop(folder, ['check', '--format', 'json', 'mot.md', 'hai.md']).out);
    const found = report.documents.flatMap((d: { findings: object[] }) => d.findings);
    expect(found).toContainEqual(expect.objectContaining({ ruleId: 'number/across-documents', severity: 'error' }));
    const [finding] = found.filter((f: { ruleId: string }) => f.ruleId === 'number/across-documents');
    expect([finding.path, ...finding.related.map((r: { path: string }) => r.path)].sort()).toEqual([
      'hai.md',
      'mot.md',
    ]);
  });

  test('is all of standard output, also when files cannot be read', () => {
    const folder = folderWith({ 'a.md': REPEATED, 'b.md': new Uint8Array([0x62, 0xff, 0xfe, 0x0a]) });
    const run = sokhop(folder, ['check', '--format', 'json']);
    expect(run.code).toBe(2);
    expect(findingsOf(run)).toEqual(['a.md:1 text/repeated-word']);
    expect(run.err).toBe('sokhop: không đọc được “b.md”: không phải UTF-8 (từ dòng 1); hãy lưu lại bằng UTF-8\n');
  });
});

describe('the pretty report', () => {
  test('shows the line, marks the place, offers the fix, accounts for what was read', () => {
    const { out } = sokhop(folderWith({ 'bai.md': REPEATED }), ['check']);
    expect(out).toContain('bai.md:1:23 cảnh báo');
    expect(out).toContain('     1 │ Ngành đã phối hợp với các các cơ quan liên quan.');
    expect(out).toContain(`       │ ${' '.repeat(22)}^^^^^^^`);
    expect(out).toContain('text/repeated-word');
    expect(out).toContain('0 lỗi, 1 cảnh báo, 0 gợi ý trong 1 bản thảo.');
    expect(out).toContain('Sửa ngay được 1 chỗ bằng --fix.');
    expect(out).toContain('Không có số liệu nào để đọc.');
  });

  test('cuts a long paragraph around the place', () => {
    const long = `${'Ngành đã phối hợp chặt chẽ với địa phương, '.repeat(200)}rồi với các các cơ quan${' trong cả nước'.repeat(200)}.\n`;
    const { out } = sokhop(folderWith({ 'bai.md': long }), ['check']);
    const line = out.split('\n').find((text) => text.includes('các các')) ?? '';
    expect(line.length).toBeLessThan(110);
    expect(line).toMatch(/│ ….*các các.*…$/u);
  });

  test('marks decomposed letters as one column each', () => {
    const { out } = sokhop(folderWith({ 'bai.md': REPEATED.normalize('NFD') }), ['check']);
    expect(out).toContain(`       │ ${' '.repeat(22)}^^^^^^^\n`);
  });

  test('has no colours in a pipe, has them when forced, and none by --no-color', () => {
    const folder = folderWith({ 'bai.md': REPEATED });
    const ESC = String.fromCharCode(27);
    expect(sokhop(folder, ['check']).out).not.toContain(ESC);
    expect(sokhop(folder, ['check'], { env: { FORCE_COLOR: '1' } }).out).toContain(ESC);
    expect(sokhop(folder, ['check', '--no-color'], { env: { FORCE_COLOR: '1' } }).out).not.toContain(ESC);
    expect(sokhop(folder, ['check'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain(ESC);
  });

  test('lets no control character of a draft reach the terminal', () => {
    const ESC = String.fromCharCode(27);
    const { out } = sokhop(folderWith({ 'bai.md': `${ESC}[31m các các cơ quan\n` }), ['check']);
    expect(out).toContain('các các');
    expect(out).not.toContain(ESC);
  });

  test('speaks English when asked', () => {
    const { out } = sokhop(folderWith({ 'bai.md': REPEATED }), ['check', '--locale', 'en']);
    expect(out).toContain('bai.md:1:23 warning');
    expect(out).toContain('0 errors, 1 warning, 0 infos in 1 draft.');
  });

  test('hides warnings with --quiet and says so', () => {
    const { out } = sokhop(folderWith({ 'bai.md': REPEATED }), ['check', '--quiet']);
    expect(out).not.toContain('các các');
    expect(out).toContain('Không hiện 1 cảnh báo, gợi ý (--quiet).');
  });
});

describe('which files are read', () => {
  const read = (folder: string, args: readonly string[]): string[] => {
    const run = sokhop(folder, ['extract', ...args]);
    if (run.code !== 0) throw new Error(run.err);
    return (JSON.parse(run.out).documents as { path: string }[]).map(({ path }) => path);
  };

  test('folders give their Markdown, sorted, each file once', () => {
    const folder = folderWith({
      'b.md': CLEAN,
      'a/x.markdown': CLEAN,
      'a/Y.MD': CLEAN,
      'c.txt': CLEAN,
      'd.mdx': CLEAN,
    });
    expect(read(folder, [])).toEqual(['a/Y.MD', 'a/x.markdown', 'b.md']);
    expect(read(folder, ['b.md', '.', './b.md'])).toEqual(['a/Y.MD', 'a/x.markdown', 'b.md']);
  });

  test('globs give what they match', () => {
    const folder = folderWith({ 'tin/1.md': CLEAN, 'tin/2.md': CLEAN, 'tin/sau/3.md': CLEAN, 'cv/4.md': CLEAN });
    expect(read(folder, ['tin/*.md'])).toEqual(['tin/1.md', 'tin/2.md']);
    expect(read(folder, ['**/[34].md'])).toEqual(['cv/4.md', 'tin/sau/3.md']);
  });

  test('.gitignore holds, the nearer one over the farther, up to the root of the repository', () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'nhap/\n*.tam.md\n',
      'nhap/a.md': CLEAN,
      'b.tam.md': CLEAN,
      'bai/.gitignore': '!giu.tam.md\n',
      'bai/giu.tam.md': CLEAN,
      'bai/bo.tam.md': CLEAN,
      'bai/c.md': CLEAN,
      'node_modules/goi/README.md': CLEAN,
    });
    expect(read(folder, ['.'])).toEqual(['bai/c.md', 'bai/giu.tam.md']);
    expect(read(folder, ['**/*.md'])).toEqual(['bai/c.md', 'bai/giu.tam.md']);
    expect(read(join(folder, 'bai'), [])).toEqual(['c.md', 'giu.tam.md']);
    expect(read(folder, ['nhap/a.md'])).toEqual(['nhap/a.md']);
  });

  test('a folder named like a draft is a folder', () => {
    const folder = folderWith({ 'a.md/b.md': CLEAN });
    expect(read(folder, [])).toEqual(['a.md/b.md']);
    expect(read(folder, ['a.md'])).toEqual(['a.md/b.md']);
  });

  test('a path outside of the working folder keeps leading to its file', () => {
    const folder = folderWith({ 'x/a.md': CLEAN, 'y/b.md': CLEAN });
    expect(read(join(folder, 'x'), [join(folder, 'y/b.md')])).toEqual(['../y/b.md']);
  });

  test('standard input, under the name that it is given', () => {
    const run = sokhop(folderWith({}), ['check', '--format', 'json', '-', '--stdin-filename', 'moi/bai.md'], {
      input: REPEATED,
    });
    expect(findingsOf(run)).toEqual(['moi/bai.md:1 text/repeated-word']);
  });

  test('standard input stands for the file of its name among others', () => {
    const folder = folderWith({ 'a.md': REPEATED, 'b.md': REPEATED });
    const run = sokhop(folder, ['check', '--format', 'json', '-', '.', '--stdin-filename', 'a.md'], { input: CLEAN });
    expect(findingsOf(run)).toEqual(['b.md:1 text/repeated-word']);
  });
});
