/** Tests of the exported table: a spreadsheet runs nothing of what stands in a draft, and a page shows it as it is. */
import type { DocumentFigures, FigureRow } from '@sokhop/server/protocol';
import { expect, test } from 'vitest';
import { toCsv, toHtml } from './report.js';
import { WORDS } from './words.js';

const ROW: FigureRow = {
  range: { start: { line: 10, character: 4 }, end: { line: 10, character: 10 } },
  written: '95,35 %',
  value: '95.35',
  unit: '%',
  indicator: { id: 'bhyt.coverage', name: 'Tỷ lệ bao phủ bảo hiểm y tế' },
  period: { id: '../2023-12-31', name: 'đến hết năm 2023' },
  place: { id: 'VN', name: 'toàn quốc' },
  role: '',
  interval: '95,345–95,355 %',
  state: 'error',
  why: 'Tỷ lệ không khớp.',
  rules: ['number/coverage'],
  arithmetic: ['93,628 triệu ÷ 100,3 triệu = 93,35 %'],
};

function documentOf(path: string, row: Partial<FigureRow> = {}): DocumentFigures {
  const account = { figures: 1, understood: 1, checked: 1, errors: 1, warnings: 0, infos: 0 };
  return { uri: 'file:///a.md', path, date: null, account, figures: [{ ...ROW, ...row }] };
}

function cells(row: Partial<FigureRow>): string {
  return toCsv([documentOf('a.md', row)], WORDS.vi).split('\r\n')[1] ?? '';
}

test('a row of the spreadsheet holds the figure with its arithmetic, as Vietnamese spreadsheets read it', () => {
  expect(cells({})).toBe(
    'a.md;11;95,35 %;95,35;%;Tỷ lệ bao phủ bảo hiểm y tế;đến hết năm 2023;toàn quốc;95,345–95,355 %;Sai;' +
      'Tỷ lệ không khớp. 93,628 triệu ÷ 100,3 triệu = 93,35 %;number/coverage',
  );
});

test('no cell is a formula, whatever a draft, a file name or a source holds', () => {
  for (const evil of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
    const [first] = toCsv([documentOf(`${evil}.md`)], WORDS.vi)
      .split('\r\n')
      .slice(1);
    expect(first?.replace(/^"/u, '').startsWith("'")).toBe(true);
    expect(cells({ why: evil, arithmetic: [] })).not.toMatch(/;"?[=+\-@\t\r]/u);
  }
});

test('semicolons, quotes and line breaks stay in their cell', () => {
  expect(cells({ why: 'a; "b"', arithmetic: ['c'] })).toContain(';"a; ""b"" c";');
});

test('a page shows markup as text, runs nothing and loads nothing', () => {
  const evil = '<img src=x onerror=alert(1)>&"\'';
  const indicator = { id: 'x', name: evil };
  const page = toHtml([documentOf(evil, { written: evil, why: evil, indicator })], WORDS.vi, 'vi', '05/11/2024');
  expect(page).not.toContain('<img');
  expect(page).not.toMatch(/<script|https?:|src=x onerror=alert\(1\)>/u);
  expect(page).toContain("default-src 'none'");
  expect(page.match(/&#60;img/gu)).toHaveLength(4);
});
