/** Vocabulary files: every mistake at its place, in words of our own, in both languages. */
import { expect, test } from 'vitest';
import { readVocabularyText } from './vocabulary-file.js';

const WRONG = `- id: BHYT.x
  name: { vi: Tên, eng: Name }
  phrases: [a]
  units: []
  measure: stok
  definition: { vi: x, en: x }
  range: { low: "1,5" }
  confidence: hi
- 5
`;

test('what a person may write wrong is told with what was expected', () => {
  const { records, problems } = readVocabularyText(WRONG);
  expect(records).toEqual([]);
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message.vi}`).sort()).toEqual([
    '1:3 thiếu khóa “source”; cần chữ',
    '1:7 “BHYT.x” không dùng được ở đây; cần chữ thường không dấu, chữ số, dấu gạch nối, nối bằng dấu chấm, như bhyt.participants',
    '2:20 không có khóa “eng”; có phải “en”? Các khóa dùng được: vi, en',
    '2:9 thiếu khóa “en”; cần chữ',
    '3:13 “a” không dùng được ở đây; cần ít nhất 2 ký tự',
    '4:10 [] không dùng được ở đây; cần ít nhất 1 mục',
    '5:12 “stok” không dùng được ở đây. Cần một trong: stock, flow, rate. Có phải “stock”?',
    '7:17 “1,5” không dùng được ở đây; cần một số viết bằng dấu chấm: 1.5',
    '8:15 “hi” không dùng được ở đây. Cần một trong: high, medium',
    '9:3 5 không dùng được ở đây; cần các khóa và giá trị (khóa: giá trị)',
  ]);
  for (const { message } of problems) expect(message.en.replace(/“[^”]*”/gu, '')).not.toMatch(/[^\u0000-\u007F]/u);
});
