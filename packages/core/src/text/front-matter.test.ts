/** Front matter: plain lines are read without the YAML parser, and as it reads them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontMatterOf, readByParser, readFrontMatter } from './front-matter.js';

describe('the values', () => {
  test.each([
    ['kind: news\ndate: 2024-01-20\nplace: VN\n', { kind: 'news', date: '2024-01-20', place: 'VN' }],
    ['title: "Số: 12 # không phải chú thích"\n', { title: 'Số: 12 # không phải chú thích' }],
    ["title: 'BHYT “toàn dân”'\n", { title: 'BHYT “toàn dân”' }],
    [
      'place: Thừa Thiên Huế\nperiod: 6 tháng đầu năm 2024\n',
      { place: 'Thừa Thiên Huế', period: '6 tháng đầu năm 2024' },
    ],
    ['draft: true\nperiod: 2024\n', { draft: true, period: 2024 }],
    ['kind: news\nkind: report\n', { kind: 'report' }],
    ['', {}],
  ])('%j', (yaml, values) => expect(readFrontMatter(yaml).values).toEqual(values));

  test('end with the second line of dashes', () => {
    expect(frontMatterOf('---\nkind: news\n---\n\nTin.')).toEqual({
      span: [0, 18],
      values: { kind: 'news' },
      isBroken: false,
    });
    expect(frontMatterOf('Tin.\n---\nkind: news\n---\n')).toBeNull();
  });
});

test('whatever is written, they are what the parser makes of it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'kind',
      'date',
      'title',
      'news',
      'true',
      'Null',
      'no',
      'y',
      '2024-01-20',
      '2024-13-40',
      '2024',
      '0x1f',
      '1e3',
    ),
    fc.constantFrom(
      ': ',
      ':',
      ' ',
      '"',
      "'",
      '#',
      ' #',
      '\\n',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      ',',
      '?',
      '~',
      '.',
      '…',
      '–',
      '\u00a0',
      '\u2028',
      '\ufeff',
    ),
    fc.constantFrom(
      'Hà Nội',
      'Thừa Thiên Huế',
      'BHXH (mới)',
      'a/b',
      'a;b',
      'ngày 1/7',
      'x: y',
      '__proto__',
      'constructor',
      'toString',
    ),
    fc.string({ maxLength: 3 }),
  );
  const line = fc.tuple(
    fc.constantFrom('kind', 'date', 'x-y', 'toString', 'Kind', '__proto__', ''),
    fc.constantFrom(': ', ':  ', ':'),
    fc.array(piece, { maxLength: 4 }),
  );
  const yaml = fc.array(
    fc.oneof(
      line.map(([key, colon, pieces]) => key + colon + pieces.join('')),
      fc.array(piece, { maxLength: 5 }).map((all) => all.join('')),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(yaml, fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = lines.map((one) => one + end).join('');
      expect(readFrontMatter(text)).toEqual(readByParser(text));
    }),
    { numRuns: 5000 },
  );
});
