/** What can be set of rules besides their severity, and what it changes. */
import { expect, test } from 'vitest';
import { lint } from './index.js';

/** Holds what a rule underlines under options of its own, and what its fixes write there. */
function check(
  rule: string,
  options: Readonly<Record<string, unknown>>,
  draft: string,
  expected: readonly string[],
): void {
  const { findings } = lint(draft, { rules: { [rule]: { severity: 'warning', ...options } } });
  const said = findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ offset, fixes }) => [draft.slice(...offset), ...fixes.map(({ edits }) => edits[0]?.text)].join(' > '));
  expect(said).toEqual(expected);
}

const RATES = 'Đạt 92,04%; đạt 91 %; đạt 90 phần trăm; ba mươi phần trăm; tăng 2 điểm phần trăm.';
test.each([
  ['words', ['92,04% > 92,04 phần trăm', '91 % > 91 phần trăm']],
  ['spaced-sign', ['92,04% > 92,04 %', '90 phần trăm > 90 %']],
  ['sign', ['91 % > 91%', '90 phần trăm > 90%']],
])('percentages as the house writes them: %s', (style, expected) => {
  check('format/percent', { style }, RATES, expected);
});

test('the house is named where its style is asked for', () => {
  const said = (style: string) =>
    lint('Đạt 92%, 93%, 91 %.', { rules: { 'format/percent': { severity: 'info', style } } }).findings.map(
      ({ message }) => message,
    );
  expect(said('sign')).toEqual(['Ghi “91%” thay cho “91 %”, theo cách ghi của đơn vị.']);
  expect(said('consistent')).toEqual(['Ghi “91%” thay cho “91 %”, như ở những chỗ khác trong văn bản.']);
});

test.each([
  ['old', ['Hoà > Hòa']],
  ['new', ['thủy > thuỷ', 'Hòa > Hoà']],
])('tone marks as the house places them: %s', (tone, expected) => {
  check('text/unicode', { tone }, 'Hoà bình, thủy lợi. Hòa hợp.', expected);
});

test('abbreviations that the readers of the house know', () => {
  const draft = 'Đồng bào DTTS và CTXH.';
  check('term/abbreviation', { known: ['DTTS', 'CTXH'] }, draft, []);
  check('term/abbreviation', { known: ['CTXH'] }, draft, ['DTTS > dân tộc thiểu số (DTTS)']);
  check('term/abbreviation', {}, draft, ['DTTS > dân tộc thiểu số (DTTS)', 'CTXH']);
});

test('how far a figure may be off what is published', () => {
  const draft = 'Năm 2022, cả nước có 91,5 triệu người tham gia BHYT.';
  check('number/reference', { tolerance: 0.3 }, draft, ['91,5 triệu > 91,1']);
  check('number/reference', { tolerance: 5 }, draft, []);
});

test('how far the base of a rate may be off what is published', () => {
  const low = 'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt 89,5% dân số.';
  const high = 'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt 94,5% dân số.';
  check('number/coverage', {}, low, ['89,5%']);
  check('number/coverage', {}, high, ['94,5%']);
  check('number/coverage', { populationBelow: 20 }, high, []);
  check('number/coverage', { populationBelow: 20 }, low, ['89,5%']);
  check('number/coverage', { populationAbove: 20 }, low, []);
  check('number/coverage', { populationAbove: 20 }, high, ['94,5%']);
  const implied = 'Năm 2022, cả nước có 17,5 triệu người tham gia BHXH, đạt 36,9% lực lượng lao động trong độ tuổi.';
  check('number/coverage', {}, implied, ['36,9%']);
  check('number/coverage', { tolerance: 20 }, implied, []);
});
