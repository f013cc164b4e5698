/** Days, words and places at which a rule begins or ends to hold. */
import { expect, test } from 'vitest';
import { abbreviations, organisations } from '../vocabulary/index.js';
import { lint } from './index.js';

/** What a rule says of a draft in English, a line for each finding. */
function said(rule: string, draft: string): readonly string[] {
  return lint(draft, { locale: 'en' })
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ message }) => message);
}

test.each([
  ['Năm 2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5%, tức tăng 41.240 người so với năm 2024.', 1],
  ['---\ndate: 2025-07-01\n---\n\nNăm 2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2024.', 1],
  ['---\ndate: 2025-06-30\n---\n\nNăm 2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2024.', 0],
  ['Đến 31/12/2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với ngày 30/6/2025.', 1],
  ['Đến 31/12/2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với ngày 01/7/2025.', 0],
  ['Đến 01/7/2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với ngày 30/6/2024.', 1],
])('a province is another one from the day of the merger on, which is said once a sentence: %s', (draft, times) => {
  expect(said('number/comparable', draft).length).toBe(times);
});

test('spelling in English: what is no syllable, what was meant, and what looks misspelt', () => {
  expect(said('text/spelling', 'Người dân đươc hưởng chế độ.')).toEqual([
    '“đươc” is no Vietnamese syllable; did you mean “được”?',
  ]);
  expect(said('text/spelling', 'Người dân thưc ở nhà.')).toEqual([
    '“thưc” is no Vietnamese syllable; check the spelling',
  ]);
  expect(said('text/spelling', 'Toàn nghành thi đua.')).toEqual([
    '“nghành” is no Vietnamese syllable; did you mean “ngành”?',
  ]);
  expect(said('text/spelling', 'Cán bộ thưc hiện tốt.')).toEqual([
    '“thưc hiện” looks misspelt; did you mean “thực hiện”?',
  ]);
});

test.each([
  ['', 0],
  ['ngày 15/9/2025', 1],
  ['ngày 15/8/2025', 0],
  ['ngày 14/9/2025', 0],
  ['ngày 15/9/2026', 0],
  ['tháng 9/2025', 0],
])('a draft that says today’s date is of today; that it is opened today says nothing of its date: %s', (day, times) => {
  // A short line with a date would give the draft that date.
  const draft = `Tỉnh Yên Bái tổ chức hội nghị với đầy đủ các sở, ban, ngành và các đoàn thể của địa phương ${day}.`;
  const { findings } = lint(draft, { today: '2025-09-15' });
  expect(findings.filter(({ ruleId }) => ruleId === 'term/outdated').length).toBe(times);
});

test('no official name is nearly another one', () => {
  const names = [...organisations.map(({ name }) => name), ...abbreviations.map(({ long }) => long)];
  expect(names.flatMap((name) => said('term/official-name', `Theo ${name}.`))).toEqual([]);
});

test.each([
  ['tăng 20%', ['Sửa “tăng” thành “giảm”']],
  ['Tăng 20%', ['Sửa “Tăng” thành “Giảm”']],
  ['TĂNG 20%', ['Sửa “TĂNG” thành “GIẢM”']],
  ['tăng 50%', ['Sửa “tăng” thành “giảm”; Sửa 50 % thành 20 % (120 tỷ ÷ 150 tỷ − 1)']],
  ['tăng 5**0**%', []],
])('a fix that turns a change says all that it does, in the capitals of the draft: %s', (change, titles) => {
  const { findings } = lint(`Năm 2023, số thu là 120 tỷ đồng, ${change} so với năm 2022 (150 tỷ đồng).`, {});
  const fixes = findings.filter(({ ruleId }) => ruleId === 'number/growth').flatMap((finding) => finding.fixes);
  expect(fixes.map(({ title }) => title).filter((title) => !/ tỷ thành /u.test(title))).toEqual(titles);
});
