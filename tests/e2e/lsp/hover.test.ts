/** Hover cards: figures with their facts, citations, abbreviations, places, rule ids; nothing in a draft becomes a link of a card. */
import { expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { textOf } from './client.js';
import { openDraft, sharedClient } from './sessions.js';

const news = (body: string, date = '2024-02-10') => `---\nkind: news\ndate: ${date}\n---\n\n${body}\n`;

const client = await sharedClient();
async function card(text: string, at: string): Promise<{ readonly text: string; readonly on: string }> {
  const uri = await openDraft(client, text);
  const hover: Hover | null = await client.hover(uri, at);
  const contents = hover?.contents;
  return {
    text: typeof contents === 'object' && 'value' in contents ? contents.value : '',
    on: hover?.range === undefined ? '' : textOf(text, hover.range),
  };
}

test('a figure says what it is, what it may stand for, its arithmetic, and what was published', async () => {
  const text = news(
    'Đến hết năm 2023, dân số cả nước là 100,3 triệu người. Số người tham gia BHYT là 93,628 triệu người, tỷ lệ bao phủ đạt 93,35% dân số.',
  );
  const { text: value, on } = await card(text, '93,35');
  expect(on).toContain('93,35%');
  expect(value).toMatch(/đến hết năm 2023/u);
  expect(value).toMatch(/93,628 triệu ÷ 100,3 triệu/u);
  expect(value).toMatch(/Số đã công bố: .*93,35 %.*Sài Gòn Giải Phóng/u);
});

test('a citation says its title, its date, and since when it is in force', async () => {
  const { text, on } = await card(
    news('Căn cứ Luật Bảo hiểm xã hội số 41/2024/QH15, các đơn vị thực hiện.'),
    '41/2024',
  );
  expect(on).toBe('Luật Bảo hiểm xã hội số 41/2024/QH15');
  expect(text).toMatch(/29\/6\/2024/u);
  expect(text).toMatch(/Có hiệu lực từ: 1\/7\/2025/u);
});

test('an abbreviation says what it stands for, in this draft before the field', async () => {
  expect((await card(news('Vận động đồng bào DTTS tham gia.'), 'DTTS')).text).toContain('dân tộc thiểu số');
  const used = await card(news('Mỗi xã có một cán bộ truyền thông (CBTT). Mọi CBTT gửi báo cáo.'), 'CBTT gửi');
  expect(used.text).toContain('cán bộ truyền thông');
});

test('a place says what became of it in 2025', async () => {
  const { text, on } = await card(news('Đoàn đến tỉnh Yên Bái làm việc.'), 'Yên');
  expect(on).toContain('Yên Bái');
  expect(text).toContain('sáp nhập vào Lào Cai');
  expect((await card(news('Đoàn đến tỉnh Lào Cai làm việc.'), 'Lào')).text).toMatch(/gồm: .*Yên Bái/u);
});

test('a rule id in a comment says what the rule is about', async () => {
  const text = news('<!-- sokhop-disable-next-line number/growth: số tạm tính -->\nTăng.');
  const { text: value, on } = await card(text, 'number/growth');
  expect(on).toBe('number/growth');
  expect(value).toContain('docs/rules/number/growth.md');
});

test('what a draft says is shown as text: no markup, no link, no command', async () => {
  const { text } = await card(
    news(
      'Theo [x](command:evil), <b>CBTT</b> là *cán bộ* [tin](command:a) (CBTT). CBTT gửi 1.280 **người** <img src=x>.',
    ),
    '1.280',
  );
  expect(text).not.toMatch(/(?<!\\)\]\(command:|(?<!\\)<img/u);
});
