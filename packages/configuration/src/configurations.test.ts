/** Which configuration holds, over files in memory: nearest, extended, overridden, with the origin of every value, and kept within its root. */
import { describe, expect, test } from 'vitest';
import { Configurations } from './configurations.js';
import type { FileHost } from './host.js';

/** A host of files in memory; a link is written as `→ target`. */
function hostOf(files: Readonly<Record<string, string>>): FileHost {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const real = (path: string): string => {
    const link = /^→ (.*)$/u.exec(files[path] ?? '')?.[1];
    return link === undefined ? path : real(link);
  };
  const isFolder = (path: string) => Object.keys(files).some((file) => file.startsWith(`${path}/`));
  return {
    async read(path) {
      const text = files[real(path)];
      if (text !== undefined) return { kind: 'bytes', bytes: bytes(text) };
      return isFolder(path) ? { kind: 'unreadable', code: 'EISDIR' } : { kind: 'absent' };
    },
    exists: async (path) => files[real(path)] !== undefined || isFolder(path),
    async list(folder) {
      const names = Object.keys(files)
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split('/')[0] ?? '');
      return [...new Set(names)].map((name) => ({ name, isFolder: isFolder(`${folder}/${name}`) }));
    },
    realPath: async (path) => real(path),
    spreadsheet: async () => null,
  };
}

const find = (files: Readonly<Record<string, string>>, path: string) =>
  new Configurations(hostOf(files), (file) => file).forFile(path);

/** The mistakes as `file:line:column message`. */
async function problems(files: Readonly<Record<string, string>>, path = '/k/a.md'): Promise<readonly string[]> {
  const found = await find({ '/k/.git/HEAD': '', ...files }, path);
  return found.problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.vi}`);
}

/** The values as `key=value file:line`. */
async function values(files: Readonly<Record<string, string>>, path: string): Promise<readonly string[]> {
  const found = await find(files, path);
  expect(found.problems).toEqual([]);
  return found.valuesOf(path).map(({ keys, value, from }) => `${keys.join('.')}=${value} ${from.path}:${from.line}`);
}

test('the nearest file holds, none above the repository', async () => {
  const files = { '/sokhop.yaml': '', '/k/.git/HEAD': '', '/k/tin/sokhop.yaml': '', '/k/bai.md': '' };
  expect((await find(files, '/k/tin/sau/a.md')).file).toBe('/k/tin/sokhop.yaml');
  expect((await find(files, '/k/bai.md')).file).toBeNull();
  expect((await find(files, '/a.md')).file).toBe('/sokhop.yaml');
});

test('an address of a virtual file system is a path like any other', async () => {
  const root = 'vscode-vfs://github/ai/kho';
  const files = {
    [`${root}/sokhop.yaml`]: 'facts: [so-lieu/*.csv]\n',
    [`${root}/so-lieu/a.csv`]: 'indicator,period,place,value\npopulation,2024,VN,101 triệu\n',
  };
  const found = await find(files, `${root}/tin/a.md`);
  expect([found.file, found.problems, found.facts.length]).toEqual([`${root}/sokhop.yaml`, [], 1]);
});

test('what is extended counts first, in order, each file once; the file itself last; every value says where it comes from', async () => {
  const files = {
    '/k/.git/HEAD': '',
    '/k/chung/goc.yaml': 'locale: en\nrules:\n  text/*: off\n  number/growth: info\ndictionary: [VssID]\n',
    '/k/chung/a.yaml': 'extends: goc.yaml\nrules:\n  text/unicode:\n    tone: old\n',
    '/k/chung/b.yaml': 'extends: [goc.yaml]\nrules:\n  number/*: error\n',
    '/k/tin/sokhop.yaml':
      'extends:\n  - ../chung/a.yaml\n  - ../chung/b.yaml\nlocale: vi\nreference:\n  tolerance: 1\nrules:\n  number/coverage:\n    tolerance: 2\n  text/unicode: info\n',
  };
  const all = await values(files, '/k/tin/x.md');
  expect(all).toEqual(
    expect.arrayContaining([
      'locale=vi /k/tin/sokhop.yaml:4',
      'dictionary=VssID /k/chung/goc.yaml:5',
      'rules.number/coverage.severity=error /k/chung/b.yaml:3',
      'rules.number/coverage.tolerance=2 /k/tin/sokhop.yaml:9',
      'rules.number/growth.severity=error /k/chung/b.yaml:3',
      'rules.number/reference.tolerance=1 /k/tin/sokhop.yaml:6',
      'rules.text/spelling.severity=off /k/chung/goc.yaml:3',
      'rules.text/unicode.severity=info /k/tin/sokhop.yaml:10',
      'rules.text/unicode.tone=old /k/chung/a.yaml:4',
    ]),
  );
  expect((await find(files, '/k/tin/x.md')).of('/k/tin/x.md').rules?.['text/unicode']).toEqual({
    severity: 'info',
    tone: 'old',
  });
});

test('overrides hold for what they match, the later over the earlier; drafts that are judged alike share one object', async () => {
  const files = {
    '/k/.git/HEAD': '',
    '/k/sokhop.yaml':
      'files: ["*.md"]\nignore: [luu-tru/]\noverrides:\n  - files: [tin/]\n    ignore: [nhap-*.md]\n    rules: { text/*: error }\n  - files: [so.md]\n    rules: { text/spelling: off }\n    defaults: { kind: report }\n',
  };
  const found = await find(files, '/k/a.md');
  const spelling = (path: string) => found.of(path).rules?.['text/spelling']?.severity;
  expect(['/k/a.md', '/k/tin/a.md', '/k/tin/sau/a.md', '/k/tin/nhap-1.md', '/k/tin/so.md'].map(spelling)).toEqual([
    undefined,
    'error',
    'error',
    undefined,
    'off',
  ]);
  expect(found.of('/k/tin/so.md').defaults).toEqual({ kind: 'report' });
  const asked = { locale: null, otherwise: 'vi', rules: {}, today: '2024-01-01' } as const;
  expect(found.optionsFor('/k/tin/a.md', asked)).toBe(found.optionsFor('/k/tin/b.md', asked));
  expect(found.optionsFor('/k/tin/a.md', asked)).not.toBe(found.optionsFor('/k/a.md', asked));
  expect([found.leavesOut('/k/luu-tru', true), found.leavesOut('/k/luu-tru/a.md'), found.leavesOut('/k/a.md')]).toEqual(
    [true, true, false],
  );
  expect([found.names('/k/a.md'), found.names('/k/a.txt')]).toEqual([true, false]);
});

/** What is said of every file that lies outside of the repository, behind its name. */
const OUTSIDE =
  'nằm ngoài kho; chỉ dùng được tệp ở trong kho (thư mục có .git, hoặc thư mục ngoài cùng có sokhop.yaml)';

describe('mistakes of what is named stand where it is named', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a file that is not there',
      { '/k/sokhop.yaml': 'locale: vi\nextends: chung.yaml\n' },
      '/k/sokhop.yaml:2:10 không có tệp “chung.yaml”; đường dẫn tính từ thư mục của tệp cấu hình này',
    ],
    [
      'a circle',
      {
        '/k/sokhop.yaml': 'extends: a.yaml\n',
        '/k/a.yaml': 'extends:\n  - b.yaml\n',
        '/k/b.yaml': 'extends: a.yaml\n',
      },
      '/k/b.yaml:1:10 extends vòng tròn: /k/a.yaml → /k/b.yaml → /k/a.yaml; bỏ một mắt xích',
    ],
    [
      'an address',
      { '/k/sokhop.yaml': 'extends: https://example.org/sokhop.yaml\n' },
      '/k/sokhop.yaml:1:10 “https://example.org/sokhop.yaml” không dùng được; extends chỉ nhận đường dẫn tới tệp trong kho, không tải gì từ mạng',
    ],
    [
      'a folder',
      { '/k/sokhop.yaml': 'extends: chung\n', '/k/chung/a.yaml': '' },
      '/k/sokhop.yaml:1:10 không đọc được “chung”: đây là thư mục; cần một tệp',
    ],
    [
      'a mistake in a shared file',
      { '/k/sokhop.yaml': 'extends: a.yaml\n', '/k/a.yaml': '\nlocal: vi\n' },
      '/k/a.yaml:2:1 không có khóa “local”; có phải “locale”? Các khóa dùng được: extends, locale, files, ignore, rules, reference, defaults, dictionary, facts, vocabulary, overrides',
    ],
    [
      'a way out of the repository',
      { '/k/sokhop.yaml': 'extends: ../sokhop.yaml\n', '/sokhop.yaml': '' },
      `/k/sokhop.yaml:1:10 “../sokhop.yaml” ${OUTSIDE}`,
    ],
    [
      'a link out of the repository',
      { '/k/sokhop.yaml': 'extends: a.yaml\n', '/k/a.yaml': '→ /b.yaml', '/b.yaml': '' },
      `/k/sokhop.yaml:1:10 “/k/a.yaml” ${OUTSIDE}`,
    ],
    [
      'a configuration that is such a link itself',
      { '/k/sokhop.yaml': '→ /b.yaml', '/b.yaml': '' },
      `/k/sokhop.yaml:1:1 “/k/sokhop.yaml” ${OUTSIDE}`,
    ],
    [
      'facts out of the repository',
      { '/k/sokhop.yaml': 'facts:\n  - ../*.csv\n', '/a.csv': '' },
      `/k/sokhop.yaml:2:5 “../*.csv” ${OUTSIDE}`,
    ],
    [
      'facts through a link',
      { '/k/sokhop.yaml': 'facts: ["*.csv"]\n', '/k/a.csv': '→ /a.csv', '/a.csv': 'indicator,period,place,value\n' },
      `/k/sokhop.yaml:1:9 “/k/a.csv” ${OUTSIDE}`,
    ],
    [
      'a pattern that would take long to match',
      { '/k/sokhop.yaml': 'ignore: ["*a*a*a*a*a*b"]\n' },
      '/k/sokhop.yaml:1:10 “*a*a*a*a*a*b” không dùng được ở đây; cần mẫu có ít dấu * hơn (tối đa 4)',
    ],
    [
      'depth without end',
      { '/k/sokhop.yaml': `ignore: ${'['.repeat(100)}${']'.repeat(100)}` },
      '/k/sokhop.yaml:1:108 lồng nhau quá sâu; tối đa 50 tầng',
    ],
    [
      'an option that a rule does not have',
      { '/k/sokhop.yaml': 'overrides:\n  - files: [a.md]\n    rules:\n      text/unicode: { tonne: old }\n' },
      '/k/sokhop.yaml:4:23 không có khóa “tonne”; có phải “tone”? Các khóa dùng được: severity, tone',
    ],
    [
      'a value that an option does not take',
      { '/k/sokhop.yaml': 'rules:\n  text/unicode:\n    tone: odl\n' },
      '/k/sokhop.yaml:3:11 “odl” không dùng được ở đây; có phải “old”? Cần một trong: consistent, old, new',
    ],
    [
      'a number as a Vietnamese would write it',
      { '/k/sokhop.yaml': 'reference: { tolerance: "0,5" }\n' },
      '/k/sokhop.yaml:1:25 “0,5” không dùng được ở đây; cần một số viết bằng dấu chấm: 0.5',
    ],
    [
      'options of a glob',
      { '/k/sokhop.yaml': 'rules:\n  number/*: { tolerance: 1 }\n' },
      '/k/sokhop.yaml:2:15 không có khóa “tolerance”. Các khóa dùng được: severity',
    ],
    [
      'a wrong key of an indicator',
      { '/k/sokhop.yaml': 'vocabulary: [v.yaml]\n', '/k/v.yaml': '- id: a.b\n  nmae: x\n' },
      '/k/v.yaml:2:3 không có khóa “nmae”; có phải “name”? Các khóa dùng được: id, name, abbreviations, phrases, short, lookalikes, units, measure, definition, numerator, denominator, parts, attendanceOf, partOf, range, legalBasis, note, source, confidence',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await problems(files)).toContain(expected);
  });

  test('brackets that exhaust the stack of the parser are told in a few lines', async () => {
    for (const closed of ['', ']'.repeat(20_000)]) {
      const told = await problems({ '/k/sokhop.yaml': `ignore: ${'['.repeat(20_000)}${closed}` });
      expect(told.length).toBeLessThanOrEqual(5);
      expect(told[0]).toContain('lồng nhau quá sâu');
    }
  });

  test('a key of the language is refused, and nothing inherits it', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(await problems({ '/k/sokhop.yaml': `rules:\n  ${key}: { severity: off }\n` })).toEqual([
        `/k/sokhop.yaml:2:3 khóa “${key}” không dùng được`,
      ]);
    expect(({} as Record<string, unknown>).severity).toBeUndefined();
  });
});

test('with a mistake in a configuration nothing of it is applied; with one in a facts file everything else is', async () => {
  const broken = await find({ '/k/sokhop.yaml': 'locale: en\nlocal: vi\n' }, '/k/a.md');
  expect([broken.of('/k/a.md').locale, broken.problems.length]).toEqual([undefined, 1]);
  const facts = await find({ '/k/sokhop.yaml': 'locale: en\nfacts: [b.csv]\n', '/k/b.csv': 'a\n' }, '/k/a.md');
  expect([facts.of('/k/a.md').locale, facts.problems[0]?.file]).toEqual(['en', '/k/b.csv']);
});

test('own indicators are read with their defaults, and may refer to the built-in ones and to each other', async () => {
  const record = (id: string, more: string) =>
    `- id: ${id}\n  name: { vi: Số ${id}, en: ${id} }\n  phrases: [số lượng ${id}]\n  units: [người]\n  measure: stock\n  definition: { vi: x, en: x }\n  source: x\n  confidence: high\n${more}`;
  const files = {
    '/k/sokhop.yaml': 'vocabulary: ["chi-tieu/*.yaml"]\n',
    '/k/chi-tieu/a.yaml': record('a.b', '  partOf: population\n'),
    '/k/chi-tieu/b.yaml': record('c.d', '  partOf: a.b\n'),
  };
  const found = await find(files, '/k/x.md');
  expect([found.problems, found.vocabulary.map(({ id, short }) => [id, short])]).toEqual([
    [],
    [
      ['a.b', []],
      ['c.d', []],
    ],
  ]);
  expect(await problems({ ...files, '/k/chi-tieu/b.yaml': record('c.d', '  partOf: a.bb\n') })).toEqual([
    '/k/chi-tieu/b.yaml:9:11 Không có chỉ tiêu nào mang mã “a.bb”. Có phải “a.b”?',
  ]);
});
