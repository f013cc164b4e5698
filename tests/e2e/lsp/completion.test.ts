/** Completion that drafts for one: values, citations, places, periods, units, hedges, parts of letters, front matter, comments, sokhop.yaml. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { textOf } from './client.js';
import { makeFolder } from './folder.js';
import { ownClient, sharedClient } from './sessions.js';

const draft = (body: string, front = 'kind: news\ndate: 2024-02-10\n') => `---\n${front}---\n\n${body}`;
const TYPING = { triggerKind: 2, triggerCharacter: ' ' };

const client = await sharedClient({
  capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
});

let documents = 0;
async function items(text: string, behind?: string, context?: object, name = `${++documents}.md`) {
  const uri = await client.open(`untitled:/${name}`, text, name.endsWith('.yaml') ? 'yaml' : 'markdown');
  onTestFinished(() => client.close(uri));
  return client.complete(uri, behind, context);
}
const labels = async (...asked: Parameters<typeof items>) => (await items(...asked)).map(({ label }) => label);

describe('official values', () => {
  test('come behind an indicator, those of the period first, with their source', async () => {
    const found = await items(draft('Hết năm 2023, số người tham gia bảo hiểm y tế toàn quốc là '), undefined, TYPING);
    expect(found[0]).toMatchObject({ label: 'trên 93,3 triệu người', preselect: true });
    expect(found[0]?.detail).toContain('năm 2023');
    expect(JSON.stringify(found[0]?.documentation)).toContain('Sài Gòn Giải Phóng');
    expect(found[0]?.textEdit).toMatchObject({ newText: 'trên 93,3 triệu người' });
    expect(found.length).toBeGreaterThan(1);
  });

  test('of a rate say what they are a percentage of', async () => {
    const found = await labels(draft('Năm 2022, tỷ lệ bao phủ BHYT toàn quốc đạt '), undefined, TYPING);
    expect(found[0]).toBe('92,04% dân số');
  });

  test('of the workspace come before those of the reference', async () => {
    const folder = makeFolder({
      'sokhop.yaml': 'facts: [so-lieu.csv]\n',
      'so-lieu.csv': 'indicator,period,place,value,source\nbhyt.participants,2023,VN-03,861.240,Báo cáo tỉnh\n',
    });
    const server = await ownClient({ folders: [folder.uri] });
    const uri = await server.open(
      folder.at('a.md'),
      draft('Hết năm 2023, số người tham gia BHYT của tỉnh Hà Giang là '),
    );
    let found = await server.complete(uri);
    // Facts files are read beside the first look at a draft.
    while (found[0]?.label !== '861.240 người') found = await server.complete(uri);
    expect(JSON.stringify(found[0]?.documentation)).toContain('so-lieu.csv');
  });

  test('do not come where no indicator is spoken of', async () => {
    expect(await items(draft('Hội nghị có '), undefined, TYPING)).toEqual([]);
  });
});

describe('citations', () => {
  test.each([
    ['Nghị định 146', 'Nghị định số 146/2018/NĐ-CP ngày 17/10/2018'],
    ['nghi dinh so 146/2018', 'Nghị định số 146/2018/NĐ-CP ngày 17/10/2018'],
    ['luat bao hiem xa hoi', 'Luật Bảo hiểm xã hội số 41/2024/QH15'],
    ['cải cách chính sách', 'Nghị quyết số 28-NQ/TW ngày 23/5/2018'],
  ])('by symbol, number or title: %s', async (typed, citation) => {
    const text = draft(`Căn cứ ${typed}`);
    const item = (await items(text)).find(({ label }) => label === citation);
    const edit = item?.textEdit as { range: Parameters<typeof textOf>[1]; newText: string } | undefined;
    expect(edit?.newText).toBe(citation);
    expect(textOf(text, edit?.range ?? nowhere())).toBe(typed);
  });
});

describe('the words around numbers', () => {
  test('places, as they are at the date of the draft', async () => {
    expect(await labels(draft('Tại tỉnh Yên'))).toContain('Yên Bái');
    expect(await labels(draft('Tại tỉnh Yên', 'kind: news\ndate: 2026-01-10\n'))).not.toContain('Yên Bái');
    expect(await labels(draft('Tại tỉnh Lao C'))).toContain('Lào Cai');
  });

  test('periods around the date of the draft', async () => {
    expect(await labels(draft('Trong tháng 1'))).toContain('tháng 1/2024');
    expect(await labels(draft('So với cùng kỳ'))).toContain('so với cùng kỳ năm 2023');
    expect(await labels(draft('Số liệu quý', 'kind: news\ndate: 2024-07-10\n'))).toContain('quý II/2024');
  });

  test('units behind a number', async () => {
    expect(await labels(draft('Đã khám cho 1.280 lượt ng'))).toContain('lượt người');
  });

  test('hedges, with what they say', async () => {
    const found = (await items(draft('Thu khoan'))).find(({ label }) => label === 'khoảng');
    expect(found).toMatchObject({ textEdit: { newText: 'khoảng ' } });
    expect(found?.detail).toContain('xung quanh');
  });
});

describe('parts of letters', () => {
  test('come where a paragraph begins, as snippets', async () => {
    const found = (await items(draft('noi nhan', 'kind: directive\ndate: 2024-02-10\n'))).find(
      ({ label }) => label === 'Nơi nhận',
    );
    expect(found).toMatchObject({ insertTextFormat: 2 });
    expect(newText(found)).toMatch(/Lưu: VT, \$\{2:TT\}/u);
  });

  test('with the date of the draft', async () => {
    const found = (await items(draft('Địa danh', 'kind: directive\ndate: 2024-02-10\n'))).find(({ label }) =>
      label.startsWith('Địa danh'),
    );
    expect(newText(found)).toContain('ngày 10 tháng 02 năm 2024');
  });

  test('without placeholders in an editor that does not know them', async () => {
    const server = await ownClient();
    const uri = await server.open('untitled:a.md', draft('Kính', 'kind: directive\n'));
    const found = (await server.complete(uri)).find(({ label }) => label === 'Kính gửi');
    expect(newText(found)).toBe('Kính gửi: Bảo hiểm xã hội các tỉnh, thành phố\n\n');
  });

  test('not in the middle of a sentence, nor in an article', async () => {
    expect(await labels(draft('Đã gửi công văn. Kính', 'kind: directive\n'))).not.toContain('Kính gửi');
    expect(await labels(draft('Kính'))).not.toContain('Kính gửi');
  });
});

describe('whole templates', () => {
  test('come in an empty draft, each with a finding-free text', async () => {
    const server = await ownClient({ settings: { activate: 'always' } });
    const uri = await server.open('untitled:moi.md', '');
    const found = await server.complete(uri);
    expect(found.map(({ label }) => label)).toEqual(expect.arrayContaining(['Công văn', 'Kế hoạch', 'Tin', 'Bài']));
    for (const label of ['Công văn', 'Kế hoạch', 'Tin', 'Bài']) {
      const text = newText(found.find((item) => item.label === label)) ?? '';
      expect(text).toMatch(/^---\nkind: (?:directive|news)\ndate: [0-9-]+\n---\n/u);
      expect(text).not.toMatch(/[«»$]/u);
      expect(await server.diagnostics(await server.open(`untitled:${label}.md`, text), () => true)).toEqual([]);
    }
  });

  test('with places to fill in, the office in capitals and in small letters', async () => {
    const found = await items('---\nkind: directive\ndate: 2024-02-10\n---\n\ncong');
    const letter = newText(found.find(({ label }) => label === 'Công văn'));
    expect(letter).not.toContain('kind:');
    expect(letter).toMatch(/\*\*\$\{1:BẢO HIỂM XÃ HỘI TỈNH …\}\*\*/u);
    expect(letter).toMatch(/phản ánh về \$\{[2-9]:Bảo hiểm xã hội tỉnh …\} để được hướng dẫn\.\/\./u);
    expect(letter).toContain('$0');
    expect(found.map(({ label }) => label)).not.toContain('Bài');
  });

  test('not where something is written already', async () => {
    expect(await labels(draft('Đã có một câu.\n\ncong', 'kind: directive\n'))).not.toContain('Công văn');
  });
});

describe('front matter', () => {
  test('its keys, less those that are there', async () => {
    expect(await labels('---\nkind: news\n\n---\n\nTin.\n', 'kind: news\n')).toEqual([
      'date',
      'place',
      'period',
      'title',
    ]);
  });

  test('its values', async () => {
    expect(await labels('---\nsokhop: true\nkind: \n---\n', 'kind: ')).toEqual(['directive', 'news', 'report']);
    const text = '---\nkind: news\nplace: lao c\n---\n';
    const [found] = await items(text, 'place: lao c');
    expect(found).toMatchObject({ label: 'Lào Cai', textEdit: { newText: 'VN-02' } });
  });
});

describe('suppression comments', () => {
  test('keywords, then rule ids that are not named yet', async () => {
    expect(await labels(draft('<!-- sokhop-dis'))).toEqual([
      'sokhop-disable-next-line',
      'sokhop-disable',
      'sokhop-disable-file',
    ]);
    const found = await items(draft('<!-- sokhop-disable number/growth, number/'));
    expect(found.map(({ label }) => label)).toContain('number/average');
    expect(found.map(({ label }) => label)).not.toContain('number/growth');
    expect(found.find(({ label }) => label === 'number/average')?.detail).toMatch(/bình quân/iu);
  });

  test('nothing where the reason is written', async () => {
    expect(await labels(draft('<!-- sokhop-disable number/growth: so'))).not.toContain('number/average');
  });
});

describe('sokhop.yaml', () => {
  test('keys at the top', async () => {
    const found = await items('lo', undefined, undefined, 'sokhop.yaml');
    expect(found).toMatchObject([{ label: 'locale', textEdit: { newText: 'locale: ' } }]);
  });

  test('rule names, families and severities', async () => {
    expect(await labels('rules:\n  number/gr', undefined, undefined, 'sokhop.yaml')).toEqual(['number/growth']);
    expect(await labels('rules:\n  tex', undefined, undefined, 'sokhop.yaml')).toContain('text/*');
    expect(await labels('rules:\n  number/growth: ', undefined, undefined, 'sokhop.yaml')).toEqual([
      'off',
      'info',
      'warning',
      'error',
    ]);
  });

  test('values of other keys', async () => {
    expect(await labels('locale: ', undefined, undefined, 'sokhop.yaml')).toEqual(['vi', 'en']);
    expect(await labels('defaults:\n  kind: ', undefined, undefined, 'sokhop.yaml')).toEqual([
      'directive',
      'news',
      'report',
    ]);
    expect(await labels('defaults:\n  place: VN-0', undefined, undefined, 'sokhop.yaml')).toContain('VN-02');
  });
});

function newText(item: CompletionItem | undefined): string {
  return item?.textEdit?.newText ?? '';
}

function nowhere() {
  return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}
