/** Suppression comments: what they switch off, and which of them switch off nothing. */
import { expect, test } from 'vitest';
import { readDraft } from '../figures/index.js';
import { applyFixes } from './fix.js';
import { lint, lintDrafts } from './lint.js';
import { UNUSED_SUPPRESSION } from './notices.js';
import type { LintOptions } from './report.js';

const SLIP = 'Tin, bài được đăng trên các các báo.';

/** Lints a draft; expects findings as `rule@line`, lines from 1. */
function check(source: string, expected: readonly string[], options: LintOptions = {}): void {
  const { findings } = lint(source, options);
  expect(findings.map(({ ruleId, range }) => `${ruleId}@${range.start.line + 1}`)).toEqual(expected);
}

test('the next line, with and without a blank line between', () => {
  check(`<!-- sokhop-disable-next-line text/repeated-word: trích nguyên văn -->\n${SLIP}\n\n${SLIP}\n`, [
    'text/repeated-word@4',
  ]);
  check(`<!-- sokhop-disable-next-line text/repeated-word -->\n\n${SLIP}\n\n${SLIP}\n`, ['text/repeated-word@5']);
});

test('a stretch, until enabled again', () => {
  check(`<!-- sokhop-disable text/repeated-word -->\n\n${SLIP}\n\n<!-- sokhop-enable -->\n\n${SLIP}\n`, [
    'text/repeated-word@7',
  ]);
  check(
    `<!-- sokhop-disable text/repeated-word, number/growth -->\n\n${SLIP}\n\n<!-- sokhop-enable number/growth -->\n\n${SLIP}\n`,
    [`${UNUSED_SUPPRESSION}@1`],
  );
});

test('a whole file, from wherever the comment stands', () => {
  check(`${SLIP}\n\n<!-- sokhop-disable-file text/*: bản ghi tiếng nói -->\n`, []);
});

test('a comment without ids means every rule', () => {
  check(`<!-- sokhop-disable-next-line -->\n${SLIP}\n`, []);
  check(`<!-- sokhop-disable-file -->\n\nVăn bản sạch.\n`, []);
  const { documents } = lintDrafts([readDraft(`<!-- sokhop-disable-file -->\n\nVăn bản sạch.\n`)]);
  expect(documents[0]?.findings.map(({ ruleId }) => ruleId)).toEqual([UNUSED_SUPPRESSION]);
});

test('what suppresses nothing is reported, and deleted by a safe fix', () => {
  const source = `<!-- sokhop-disable-next-line number/growth -->\nVăn bản sạch.\n`;
  check(source, [`${UNUSED_SUPPRESSION}@1`]);
  const { findings } = lint(source);
  expect(applyFixes(source, findings).text).toBe('Văn bản sạch.\n');
});

test('a rule that is not there is reported with the nearest id', () => {
  const { findings } = lint('<!-- sokhop-disable-file number/grwoth -->\n');
  expect(findings[0]?.message).toContain('number/growth');
  expect(lint('<!-- sokhop-disable-nextline number/growth -->\n').findings[0]?.message).toContain(
    'sokhop-disable-next-line',
  );
});

test('of a rule that is off nothing is said, and the report itself can be turned off', () => {
  check(`<!-- sokhop-disable-next-line text/repeated-word -->\n${SLIP}\n`, [], {
    rules: { 'text/repeated-word': 'off' },
  });
  check('<!-- sokhop-disable-file number/growth -->\n', [], { rules: { 'sokhop/*': 'off' } });
});

test('other comments are none of ours', () => {
  check('<!-- sokhop là gì? -->\n\n<!-- eslint-disable -->\n', []);
});

test('a contradiction between documents is suppressed in the draft that it is reported in', () => {
  const draft = (path: string, date: string, body: string) =>
    readDraft(`---\ndate: ${date}\n---\n\n${body}\n`, { path });
  const earlier = draft(
    'a.md',
    '2023-07-04',
    'Đến hết tháng 6/2023, tỉnh Hà Giang có 62.480 người tham gia BHXH bắt buộc.',
  );
  const says = 'Đến hết tháng 6/2023, tỉnh Hà Giang có 26.480 người tham gia BHXH bắt buộc.';
  const comment = '<!-- sokhop-disable-next-line number/across-documents: số của kỳ rà soát -->';
  const rulesSaidOf = (body: string) => {
    const report = lintDrafts([earlier, draft('b.md', '2023-07-18', body)]);
    return report.documents.map(({ findings }) => findings.map(({ ruleId }) => ruleId));
  };
  expect(rulesSaidOf(says)).toEqual([[], ['number/across-documents']]);
  expect(rulesSaidOf(`${comment}\n${says}`)).toEqual([[], []]);
  expect(rulesSaidOf(`${comment}\n${says.replace('26.480', '62.480')}`)).toEqual([[], [UNUSED_SUPPRESSION]]);
});
