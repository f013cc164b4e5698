/** The commands around a configuration: `init` writes one, `config` says what holds, `facts check` and `vocabulary` look at what it names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '@sokhop/core/linter';
import { describe, expect, test } from 'vitest';
import { findingsOf, folderWith, REPEATED, sokhop } from './sokhop.js';

describe('init', () => {
  test('writes a configuration that is right as it stands and with every example in force', () => {
    for (const locale of ['vi', 'en']) {
      const folder = folderWith({ 'bai.md': REPEATED });
      const run = sokhop(folder, ['init', '--locale', locale]);
      expect([run.code, run.err, run.out]).toEqual([0, '', expect.stringContaining('sokhop.yaml')]);
      const text = readFileSync(join(folder, 'sokhop.yaml'), 'utf8');
      expect(readConfiguration(text)).toMatchObject({ problems: [], content: { locale } });
      // The sentences begin with a capital or an ellipsis; what remains are the examples.
      const inForce = text.replace(/^# (?=[a-z]+:| )/gmu, '');
      const { problems, content } = readConfiguration(inForce);
      expect(problems).toEqual([]);
      expect(Object.keys(content).sort()).toEqual(
        ['defaults', 'dictionary', 'facts', 'ignore', 'locale', 'overrides', 'rules'].sort(),
      );
      expect(sokhop(folder, ['check']).code).toBe(0);
    }
  });

  test('takes the place and the kind, into any folder', () => {
    const folder = folderWith({ 'tin/bai.md': REPEATED });
    expect(sokhop(folder, ['init', 'tin', '--place', 'Cao Bằng', '--kind', 'report']).code).toBe(0);
    const { content } = readConfiguration(readFileSync(join(folder, 'tin/sokhop.yaml'), 'utf8'));
    expect(content.defaults).toEqual({ place: 'Cao Bằng', kind: 'report' });
  });

  test('overwrites nothing, and refuses what cannot be', () => {
    const folder = folderWith({ 'sokhop.yaml': 'locale: en\n' });
    const again = sokhop(folder, ['init']);
    expect([again.code, again.out, again.err]).toEqual([
      2,
      '',
      'sokhop: “sokhop.yaml” đã có nên được để nguyên; sửa tệp ấy, hoặc đổi tên rồi chạy lại\n',
    ]);
    expect(readFileSync(join(folder, 'sokhop.yaml'), 'utf8')).toBe('locale: en\n');
    expect(sokhop(folder, ['init', 'khong-co'])).toMatchObject({ code: 2, out: '' });
    const wrong = sokhop(folderWith({}), ['init', '--place', 'Lào Cay']);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      'sokhop: --place: “Lào Cay” không phải là nơi đã biết; có phải “Lào Cai”? Cần VN, mã tỉnh như VN-02, hoặc tên tỉnh\n',
    ]);
  });
});

describe('config', () => {
  const FILES = {
    '.git/HEAD': '',
    'chung.yaml': 'rules:\n  text/*: off\ndictionary: [VssID]\n',
    'sokhop.yaml':
      'extends: chung.yaml\nignore: [luu-tru/]\noverrides:\n  - files: [tin/]\n    rules:\n      text/unicode: { severity: error, tone: old }\n',
  };

  test('shows what holds with the place of each value, as a configuration that can be read again', () => {
    const { code, out, err } = sokhop(folderWith(FILES), ['config', 'tin/moi.md']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatchSnapshot();
    const { problems, content } = readConfiguration(out);
    expect(problems).toEqual([]);
    expect(content.rules).toMatchObject({ 'text/unicode': { severity: 'error', tone: 'old' } });
  });

  test('as JSON, and for a file that is left out', () => {
    const folder = folderWith(FILES);
    const told = JSON.parse(sokhop(folder, ['config', 'tin/moi.md', '--format', 'json']).out);
    expect(told).toMatchObject({
      version: 1,
      path: 'tin/moi.md',
      exists: false,
      configuration: 'sokhop.yaml',
      isDraft: true,
    });
    expect(told.values).toContainEqual({
      keys: ['rules', 'text/unicode', 'tone'],
      value: 'old',
      from: { path: 'sokhop.yaml', line: 6, column: 46 },
    });
    expect(sokhop(folder, ['config', 'luu-tru/cu.md']).out).toMatch(
      /^# luu-tru\/cu\.md \(chưa có tệp này\): .*bỏ qua\n/u,
    );
    expect(sokhop(folderWith({}), ['config', 'a.md', '--locale', 'en']).out).toBe(
      '# a.md (not there yet): no sokhop.yaml, everything as built in\n# sokhop rules lists the severity that each rule has by itself; sokhop init writes a sokhop.yaml to begin with\n',
    );
  });

  test('a draft that is there is not said to be missing, and a folder is no draft', () => {
    const folder = folderWith({ ...FILES, 'tin/cu.md': REPEATED });
    expect(sokhop(folder, ['config', 'tin/cu.md']).out).toMatch(/^# tin\/cu\.md: theo sokhop\.yaml\n/u);
    expect(sokhop(folder, ['config', 'tin'])).toMatchObject({
      code: 2,
      out: '',
      err: 'sokhop: “tin” là thư mục; nêu một bản thảo trong đó, chưa có cũng được: tin/bai.md\n',
    });
  });

  test('a mistake ends with 2', () => {
    expect(sokhop(folderWith({ 'sokhop.yaml': 'extends: a.yaml\n' }), ['config', 'a.md'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^sokhop: sokhop\.yaml:1:10: không có tệp “a\.yaml”/u),
    });
  });
});

describe('facts check', () => {
  const HEAD = 'indicator,period,place,value,unit\n';
  const FILES = {
    'sokhop.yaml': "facts: ['so-lieu/*']\n",
    'so-lieu/a.csv': `${HEAD}bhyt.participants,2023,VN-22,1.305.870,người\npopulation,2023,VN-22,3.4 triệu,người\n`,
    'so-lieu/b.yaml': '- {indicator: bhyt.participants, period: năm 2023, place: Nghệ An, value: 1.305.870 người}\n',
  };

  test('says what is right, and what is given twice', () => {
    const folder = folderWith({
      ...FILES,
      'so-lieu/a.csv': FILES['so-lieu/a.csv'].replace('3.4 triệu', '"3,4 triệu"'),
    });
    const { code, out } = sokhop(folder, ['facts', 'check']);
    expect([code, out]).toEqual([
      0,
      'so-lieu/b.yaml:1:75: lưu ý: 1.305.870 đã ghi ở so-lieu/a.csv:2:4; bỏ một dòng\nĐã đọc 3 số liệu trong 2 tệp: 0 lỗi, 1 chỗ ghi lặp.\n',
    ]);
  });

  test('says every mistake with its place, contradictions between files too', () => {
    const folder = folderWith({
      ...FILES,
      'so-lieu/b.yaml':
        '- {indicator: bhyt.participants, period: "2023", place: Nghệ An, value: 1.350.870 người}\n- {indicator: bhyt.participant, period: quý 5, place: Nghệ An, value: 1%}\n- {indicator: bhyt.participants, period: "2022", place: Nghệ An, value: 92%}\n',
    });
    const { code, out } = sokhop(folder, ['facts', 'check']);
    expect(code).toBe(1);
    for (const line of [
      'so-lieu/b.yaml:2:15: không có chỉ tiêu “bhyt.participant”; có phải “bhyt.participants”?',
      'so-lieu/b.yaml:2:41: “quý 5” không phải là kỳ; cần như 2023, 2023-06-30, 2023-01-01/2023-09-30 hoặc “9 tháng đầu năm 2023”',
      'so-lieu/b.yaml:3:73: chỉ tiêu này không tính bằng “%”; cần người',
      'so-lieu/b.yaml:1:73: ghi 1.350.870, nhưng so-lieu/a.csv:2:4 đã ghi 1.305.870 cho cùng chỉ tiêu, kỳ và nơi',
    ])
      expect(out.split('\n')).toContain(line);
  });

  test('takes files by name; one that is not there, or none at all, ends with 2', () => {
    const folder = folderWith(FILES);
    expect(sokhop(folder, ['facts', 'check', 'so-lieu/b.yaml'])).toMatchObject({
      code: 0,
      out: 'Đã đọc 1 số liệu trong 1 tệp: 0 lỗi, 0 chỗ ghi lặp.\n',
    });
    for (const [args, message] of [
      [['so-lieu/c.csv'], 'sokhop: không đọc được “so-lieu/c.csv”: không có tệp này\n'],
      [['bai.md'], 'sokhop: “bai.md” không phải là tệp số liệu; cần CSV, XLSX, YAML hoặc JSON\n'],
    ] as const)
      expect(sokhop(folder, ['facts', 'check', ...args])).toMatchObject({ code: 2, out: '', err: message });
    expect(sokhop(folderWith({}), ['facts', 'check'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('vocabulary', () => {
  test('finds indicators by any of their names, with or without diacritics', () => {
    const found = (...words: string[]) =>
      sokhop('.', ['vocabulary', ...words])
        .out.split('\n')
        .map((line) => line.split(' ')[0]);
    expect(found('tỷ lệ bao phủ BHYT')).toContain('bhyt.coverage');
    expect(found('ty le', 'bao phu', 'bhyt')).toEqual(found('tỷ lệ bao phủ BHYT'));
    expect(found().length).toBeGreaterThan(50);
    expect(sokhop('.', ['vocabulary', 'khongco'])).toMatchObject({ code: 1, out: '' });
  });

  test('names each unit once, parted so that a unit with a comma is one', () => {
    const units = sokhop('.', ['vocabulary', 'tin bài']).out.match(/\([^()]*\)\n/gu) ?? [];
    expect(units.length).toBeGreaterThan(0);
    for (const line of units) {
      const list = line.slice(1, -2).split('; ');
      expect(new Set(list).size, line).toBe(list.length);
    }
  });

  test('mistakes in facts are said and keep it from nothing; those in a configuration do', () => {
    const folder = folderWith({
      'sokhop.yaml': 'facts: [a.csv]\n',
      'a.csv': 'indicator,period,place,value\nx,1,y,z\n',
    });
    const { code, out, err } = sokhop(folder, ['vocabulary', 'bao phủ BHYT']);
    expect([code, out]).toEqual([0, expect.stringContaining('bhyt.coverage')]);
    expect(err).toMatch(/^sokhop: a\.csv:2:1: không có chỉ tiêu “x”/u);
    writeFileSync(join(folder, 'sokhop.yaml'), 'fatcs: []\n');
    expect(sokhop(folder, ['vocabulary', 'bao phủ BHYT'])).toMatchObject({ code: 2, out: '' });
  });

  test('as JSON and Markdown, own indicators included', () => {
    const folder = folderWith({ 'sokhop.yaml': 'vocabulary: [rieng.yaml]\n' });
    writeFileSync(
      join(folder, 'rieng.yaml'),
      '- id: clb.members\n  name: { vi: Số thành viên câu lạc bộ, en: Club members }\n  phrases: [thành viên câu lạc bộ]\n  units: [người]\n  measure: stock\n  definition: { vi: x, en: x }\n  source: x\n  confidence: high\n',
    );
    const { indicators } = JSON.parse(sokhop(folder, ['vocabulary', 'cau lac bo', '--format', 'json']).out);
    expect(indicators.map(({ id }: { id: string }) => id)).toContain('clb.members');
    expect(sokhop(folder, ['vocabulary', 'cau lac bo', '--format', 'markdown']).out).toContain(
      '| `clb.members` | Số thành viên câu lạc bộ | người | thành viên câu lạc bộ |',
    );
  });
});

test('`files` says which files of a folder are drafts; a file named as such is read all the same', () => {
  const folder = folderWith({ 'sokhop.yaml': 'files: [tin/]\n', 'tin/a.md': REPEATED, 'b.md': REPEATED });
  expect(findingsOf(sokhop(folder, ['check', '--format', 'json']))).toEqual(['tin/a.md:1 text/repeated-word']);
  expect(findingsOf(sokhop(folder, ['check', '--format', 'json', 'b.md']))).toEqual(['b.md:1 text/repeated-word']);
});
