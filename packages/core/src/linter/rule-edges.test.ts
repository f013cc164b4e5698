/** Days, words and places at which a rule begins or ends to hold. */
import { expect, test } from 'vitest';
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
    '“đươc” is no Vietnamese syllable; check the spelling',
  ]);
  expect(said('text/spelling', 'Toàn nghành thi đua.')).toEqual([
    '“nghành” is no Vietnamese syllable; did you mean “ngành”?',
  ]);
  expect(said('text/spelling', 'Cán bộ thưc hiện tốt.')).toEqual([
    '“thưc hiện” looks misspelt; did you mean “thực hiện”?',
  ]);
});
