/** `sokhop.yaml` as the command line applies it: which file holds, what it sets, how its mistakes are told. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, CONTRADICTION, findingsOf, folderWith, REPEATED, sokhop } from './sokhop.js';

test('sets rules, and the command line wins over it', () => {
  const folder = folderWith({ 'sokhop.yaml': 'rules:\n  text/repeated-word: error\n', 'bai.md': REPEATED });
  expect(sokhop(folder, ['check']).code).toBe(1);
  expect(sokhop(folder, ['check', '--rule', 'text/*=warning']).code).toBe(0);
});

test('the nearest file holds for each draft', () => {
  const folder = folderWith({
    'sokhop.yaml': 'rules:\n  text/repeated-word: off\n',
    'a.md': REPEATED,
    'tin/sokhop.yaml': 'rules:\n  text/repeated-word: error\n',
    'tin/b.md': REPEATED,
    'tin/sau/c.md': REPEATED,
  });
  const run = sokhop(folder, ['check', '--format', 'json']);
  expect(findingsOf(run)).toEqual(['tin/b.md:1 text/repeated-word', 'tin/sau/c.md:1 text/repeated-word']);
  expect(JSON.parse(run.out).summary).toMatchObject({ errors: 2, warnings: 0, files: 3 });
});

test('is not looked for above the repository', () => {
  const folder = folderWith({
    'sokhop.yaml': 'rules:\n  text/repeated-word: off\n',
    'kho/.git/HEAD': '',
    'kho/bai.md': REPEATED,
  });
  expect(findingsOf(sokhop(join(folder, 'kho'), ['check', '--format', 'json']))).toEqual([
    'bai.md:1 text/repeated-word',
  ]);
});

test('sets the language and what is left out; a file named as such is read all the same', () => {
  const folder = folderWith({
    'sokhop.yaml': 'locale: en\nignore:\n  - nhap/\n',
    'bai.md': CLEAN,
    'nhap/cu.md': CONTRADICTION,
  });
  expect(sokhop(folder, ['check']).out).toContain('Nothing wrong found in 1 draft.');
  expect(sokhop(folder, ['check', '--locale', 'vi']).out).toContain('Không phát hiện sai lệch nào trong 1 bản thảo.');
  expect(sokhop(folder, ['check', 'nhap/cu.md']).code).toBe(1);
});

test.each(['VN-02', 'Lào Cai'])('sets the place that drafts leave unsaid: %s', (place) => {
  const folder = folderWith({
    'sokhop.yaml': `defaults:\n  place: ${place}\n`,
    'bai.md': 'Đến hết năm 2022, toàn tỉnh có 700.000 người tham gia BHYT.\n',
  });
  const [document] = JSON.parse(sokhop(folder, ['extract', 'bai.md']).out).documents;
  expect(document.place).toBe('VN-02');
});

describe('mistakes are told with file, line and column', () => {
  const problem = (yaml: string) => {
    const { code, out, err } = sokhop(folderWith({ 'sokhop.yaml': yaml, 'bai.md': CLEAN }), ['check']);
    expect([code, out]).toEqual([2, '']);
    return err.trimEnd().split('\n');
  };

  test.each([
    [
      'a wrong key',
      'locale: vi\nrulse: {}\n',
      'sokhop: sokhop.yaml:2:1: không có khóa “rulse”; có phải “rules”? Các khóa dùng được: extends, locale, files, ignore, rules, reference, defaults, dictionary, facts, vocabulary, overrides',
    ],
    [
      'a wrong key below',
      'defaults:\n  plase: VN\n',
      'sokhop: sokhop.yaml:2:3: không có khóa “plase”; có phải “place”? Các khóa dùng được: place, kind',
    ],
    [
      'a wrong rule',
      'rules:\n  number/growht: off\n',
      'sokhop: sokhop.yaml:2:3: không có quy tắc “number/growht”; có phải “number/growth”?',
    ],
    [
      'a wrong severity',
      'rules:\n  number/growth: eror\n',
      'sokhop: sokhop.yaml:2:18: “eror” không dùng được ở đây; có phải “error”? Cần một trong: off, info, warning, error',
    ],
    [
      'a wrong type',
      'ignore: nhap/\n',
      'sokhop: sokhop.yaml:1:9: “nhap/” không dùng được ở đây; cần một danh sách (- …)',
    ],
    [
      'a wrong place',
      'defaults:\n  place: Lào Cay\n',
      'sokhop: sokhop.yaml:2:10: “Lào Cay” không phải là nơi đã biết; có phải “Lào Cai”? Cần VN, mã tỉnh như VN-02, hoặc tên tỉnh',
    ],
    [
      'a list instead of keys',
      '- a\n',
      'sokhop: sokhop.yaml:1:1: ["a"] không dùng được ở đây; cần các khóa và giá trị (khóa: giá trị)',
    ],
    ['a key twice', 'locale: vi\nlocale: en\n', 'sokhop: sokhop.yaml:2:1: YAML sai cú pháp: khóa này đã có ở trên'],
    [
      'an unclosed bracket',
      'ignore: [a, b\n',
      'sokhop: sokhop.yaml:2:1: YAML sai cú pháp: thụt dòng không thẳng hàng, hoặc ngoặc chưa đóng',
    ],
    [
      'an alias of nothing',
      'locale: *vi\n',
      'sokhop: sokhop.yaml:1:9: YAML đọc “*vi” là bí danh, không dùng được ở đây; nếu là mẫu thì đặt trong nháy: "*vi"',
    ],
  ])('%s', (_, yaml, line) => {
    expect(problem(yaml)).toEqual([line]);
  });

  test('all mistakes at once', () => {
    expect(problem('locale: fr\nrules:\n  number/*: warn\n')).toEqual([
      'sokhop: sokhop.yaml:1:9: “fr” không dùng được ở đây. Cần một trong: vi, en',
      'sokhop: sokhop.yaml:3:13: “warn” không dùng được ở đây; có phải “warning”? Cần một trong: off, info, warning, error',
    ]);
  });

  test('a wrong name does not wait for a wrong value to be mended, nor what other files say for either', () => {
    const folder = folderWith({
      '.git/HEAD': '',
      'sokhop.yaml':
        'extends: chung.yaml\nrulse: {}\nlocale: fr\nrules:\n  number/growht: eror\ndefaults: { place: Cao Bang }\nfacts: [so-lieu.csv, khong-co.csv]\noverrides:\n  - rules: { so/*: "off" }\n',
      'chung.yaml': 'locale: v\n',
      'so-lieu.csv': 'indicator,period,place,value\npopulation,2024,VN-99,101 triệu\n',
      'bai.md': CLEAN,
    });
    const { code, err } = sokhop(folder, ['check']);
    const lines = err.split('\n').map((line) => line.replace(/^sokhop: /u, '').split(/[,;.] /u)[0]);
    expect(code).toBe(2);
    expect(lines.filter((line) => line !== '')).toEqual([
      'sokhop.yaml:2:1: không có khóa “rulse”',
      'sokhop.yaml:3:9: “fr” không dùng được ở đây',
      'sokhop.yaml:5:3: không có quy tắc “number/growht”',
      'sokhop.yaml:5:18: “eror” không dùng được ở đây',
      'sokhop.yaml:6:20: “Cao Bang” không phải là nơi đã biết',
      'sokhop.yaml:9:5: thiếu khóa “files”',
      'sokhop.yaml:9:14: không có quy tắc “so/*”',
      'chung.yaml:1:9: “v” không dùng được ở đây',
      'sokhop.yaml:7:22: facts: “khong-co.csv” không khớp với tệp số liệu nào (CSV',
      'so-lieu.csv:2:3: “VN-99” không phải là nơi đã biết',
    ]);
  });

  test('an empty file is an empty configuration', () => {
    expect(sokhop(folderWith({ 'sokhop.yaml': '# chưa có gì\n', 'bai.md': CLEAN }), ['check']).code).toBe(0);
  });
});
