/** The plugin in a real remark pipeline. */
import { remark } from 'remark';
import { expect, test } from 'vitest';
import remarkLintSokhop, { type SokhopOptions } from './index.js';

const messagesOf = async (draft: string, options?: SokhopOptions) =>
  (await remark().use(remarkLintSokhop, options).process({ value: draft, path: 'bai.md' })).messages;

test('a warning becomes a message with its place, rule and right spelling', async () => {
  const [message, ...others] = await messagesOf('# Tin\n\nPhối hợp với các các cơ quan.\n');
  expect(others).toEqual([]);
  expect(message).toMatchObject({
    ruleId: 'text/repeated-word',
    source: 'sokhop',
    fatal: false,
    file: 'bai.md',
    line: 3,
    column: 14,
    actual: 'các các',
  });
  expect(String(message)).toMatch(/^bai\.md:3:14-3:21: /u);
});

test('an error is fatal and tells where else to look', async () => {
  const draft =
    'Hết năm 2022, cả nước có tỷ lệ bao phủ BHYT đạt 92,04% dân số.\n\nHết năm 2022, cả nước có tỷ lệ bao phủ BHYT đạt 94,04% dân số.\n';
  const messages = await messagesOf(draft);
  const message = messages.find(({ ruleId }) => ruleId === 'number/one-value');
  expect(message).toMatchObject({ fatal: true, source: 'sokhop' });
  expect(message?.note).toMatch(/bai\.md:[13]:\d+ /u);
});

test('options are those of the linter', async () => {
  const draft = 'Phối hợp với các các cơ quan.\n';
  expect(await messagesOf(draft, { rules: { 'text/*': 'off' } })).toEqual([]);
  const [vi] = await messagesOf(draft);
  const [en] = await messagesOf(draft, { locale: 'en', rules: { 'text/repeated-word': 'info' } });
  expect(en?.reason).not.toBe(vi?.reason);
  expect(en?.fatal).toBeUndefined();
});
