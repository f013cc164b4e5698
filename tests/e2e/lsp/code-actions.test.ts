/** Code actions beyond the fixes of findings: ways to write a thing, to switch a rule off, to teach the workspace. */
import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { makeFolder } from './folder.js';
import { openDraft, ownClient, sharedClient } from './sessions.js';

const news = (body: string) => `---\nkind: news\ndate: 2024-02-10\n---\n\n${body}\n`;

const client = await sharedClient();
const open = (text: string) => openDraft(client, text);

/** The text of a draft after the first action whose title holds some words. */
async function rewritten(text: string, at: string, title: string, server = client): Promise<string> {
  const uri = await open(text);
  const actions = await server.actions(uri, at, ['refactor', 'quickfix']);
  const action = actions.find((one) => one.title.includes(title));
  if (action === undefined) throw new Error(`only offered: ${actions.map((one) => one.title).join('; ')}`);
  return server.applied(uri, action);
}

const titles = async (text: string, at: string) =>
  (await client.actions(await open(text), at)).map(({ title }) => title);

describe('the coverage after a count', () => {
  test('is written as published', async () => {
    const text = news('Hết năm 2023, cả nước có trên 93,3 triệu người tham gia BHYT.');
    expect(await rewritten(text, '93,3', 'tỷ lệ bao phủ')).toBe(
      text.replace('tham gia BHYT', 'tham gia BHYT, đạt 93,35% dân số'),
    );
  });

  test('is not offered where the draft states it', async () => {
    const text = news('Hết năm 2023, cả nước có trên 93,3 triệu người tham gia BHYT, đạt 93,35% dân số.');
    expect((await titles(text, '93,3')).join()).not.toContain('tỷ lệ bao phủ');
  });
});

test('a change of a rate in percent becomes one in points', async () => {
  const text = news(
    'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 1,7% so với năm 2022 (94,5%).',
  );
  expect(await rewritten(text, '1,7%', 'điểm phần trăm')).toBe(text.replace('1,7%', '1,7 điểm phần trăm'));
});

describe('an abbreviation', () => {
  const text = news('Các xã vận động đồng bào DTTS tham gia; DTTS được hỗ trợ.');

  test('is written out', async () => {
    expect(await rewritten(text, 'DTTS', 'Ghi đủ chữ')).toBe(text.replace('DTTS', 'dân tộc thiểu số'));
  });

  test('is introduced', async () => {
    expect(await rewritten(text, 'DTTS', 'Giải thích')).toBe(text.replace('DTTS', 'dân tộc thiểu số (DTTS)'));
  });
});

test('a citation is completed from the registry', async () => {
  const text = news('Mức đóng theo Nghị định 146/2018/NĐ-CP không đổi.');
  expect(await rewritten(text, '146', 'Ghi đủ số')).toBe(
    text.replace('Nghị định 146/2018/NĐ-CP', 'Nghị định số 146/2018/NĐ-CP ngày 17/10/2018'),
  );
});

test('a list is numbered again, from its first number on', async () => {
  const text = news('2. Một việc.\n2. Hai việc.\n5. Ba việc.\n\nHết.');
  expect(await rewritten(text, 'Hai việc', 'Đánh số lại')).toBe(
    news('2. Một việc.\n3. Hai việc.\n4. Ba việc.\n\nHết.'),
  );
  expect((await titles(news('1. Một việc.\n2. Hai việc.'), 'Hai việc')).join()).not.toContain('Đánh số lại');
});

describe('a rule is switched off', () => {
  test('for the whole file, with room for the reason', async () => {
    const text = news('Phối hợp với các các hội.');
    const changed = await rewritten(text, 'các các', 'trong cả tệp');
    expect(changed).toBe(
      text.replace('---\n\nPhối', '---\n\n<!-- sokhop-disable-file text/repeated-word: lý do -->\n\nPhối'),
    );
    const again = await open(changed);
    expect((await client.diagnostics(again)).map(({ code }) => code)).toEqual([]);
  });
});

describe('the workspace', () => {
  const FACTS = 'indicator,period,place,value,unit,source\nbhyt.participants,2022,VN,"91,1 triệu",người,Báo cáo\n';

  test('learns a word', async () => {
    const folder = makeFolder({ 'sokhop.yaml': '# Của tòa soạn.\nlocale: vi\n' });
    const server = await ownClient({ folders: [folder.uri] });
    const uri = await server.open(folder.at('a.md'), news('Cán bộ đã sáng tao trong công việc.'));
    const found = await server.diagnostics(uri, (all) => all.some(({ code }) => code === 'text/spelling'));
    expect(found.map(({ code }) => code)).toContain('text/spelling');
    const actions = await server.actions(uri, 'sáng tao');
    const action = actions.find(({ title }) => title.includes('từ điển'));
    expect(edited(action, folder.at('sokhop.yaml'), '# Của tòa soạn.\nlocale: vi\n')).toBe(
      '# Của tòa soạn.\nlocale: vi\ndictionary:\n  - sáng tao\n',
    );
  });

  test('learns a figure', async () => {
    const folder = makeFolder({ 'sokhop.yaml': 'facts: [so-lieu.csv]\n', 'so-lieu.csv': FACTS });
    const server = await ownClient({ folders: [folder.uri] });
    const uri = await server.open(
      folder.at('a.md'),
      news('Hết năm 2023, cả nước có 93,628 triệu người tham gia BHYT.'),
    );
    let action: CodeAction | undefined;
    // Facts files are read beside the first look at a draft.
    while (action === undefined)
      action = (await server.actions(uri, '93,628', ['refactor'])).find(({ title }) => title.includes('so-lieu.csv'));
    expect(edited(action, folder.at('so-lieu.csv'), FACTS)).toBe(
      `${FACTS}bhyt.participants,../2023-12-31,VN,"93,628 triệu",người,a.md\n`,
    );
  });
});

/** The text of a file after the plain changes of an action. */
function edited(action: CodeAction | undefined, uri: string, before: string): string {
  const lines = before.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + character;
  return (action?.edit?.changes?.[uri] ?? []).reduce(
    (text, { range, newText }) => text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end)),
    before,
  );
}
