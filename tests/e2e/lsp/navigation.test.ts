/** Going from place to place: definition, references, rename, symbols, lenses, links, tokens, hints, formatting. */
import { describe, expect, test } from 'vitest';
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  InlayHint,
  Location,
  SemanticTokens,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { type Client, rangeOf, textOf } from './client.js';
import { makeFolder } from './folder.js';
import { openDraft, ownClient, sharedClient } from './sessions.js';

const news = (date: string, body: string) => `---\nkind: news\ndate: ${date}\n---\n\n${body}\n`;
const says = (date: string, millions: string) =>
  news(date, `Tính đến hết năm 2023, cả nước có ${millions} triệu người tham gia BHYT.`);

const client = await sharedClient();
const open = (text: string) => openDraft(client, text);

const marked = (text: string, locations: readonly Location[]) => locations.map(({ range }) => textOf(text, range));

describe('definition', () => {
  test('of a figure is the row of the facts file that speaks of the same', async () => {
    const facts = 'indicator,period,place,value,source\nbhyt.participants,2023,VN,93.628.000,Báo cáo năm 2023\n';
    const folder = makeFolder({ 'sokhop.yaml': 'facts: [so-lieu/*.csv]\n', 'so-lieu/bhyt.csv': facts });
    const server = await ownClient({ folders: [folder.uri] });
    const uri = await server.open(folder.at('tin.md'), says('2024-01-10', '93,628'));
    await server.until(() => server.publishedFor(uri).length > 0);
    let found: Location[] = [];
    // Facts files are read beside the first look at a draft.
    while (found.length === 0) found = await server.ask('definition', uri, '93,628');
    expect(found.map((one) => one.uri)).toEqual([folder.at('so-lieu/bhyt.csv')]);
    expect(textOf(facts, found[0]?.range ?? nowhere())).toContain('93.628.000');
  });

  test('of a figure without a fact is where other drafts say the same', async () => {
    const other = await open(says('2024-01-10', '93,6'));
    const uri = await open(says('2024-02-10', '93,628'));
    const found = await client.ask<Location[]>('definition', uri, '93,628');
    expect(found.map((one) => one.uri)).toEqual([other]);
    expect(marked(client.textOf(other), found)).toEqual(['93,6 triệu']);
  });

  test('of a short citation is the full one', async () => {
    const text = news(
      '2024-01-10',
      'Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 quy định việc này.\n\nTheo Nghị định 146/2018/NĐ-CP, mức đóng không đổi.',
    );
    const uri = await open(text);
    const found = await client.ask<Location[]>('definition', uri, 'Nghị định 146');
    expect(marked(text, found)).toEqual(['Nghị định số 146/2018/NĐ-CP ngày 17/10/2018']);
  });

  test('of anything else is nothing', async () => {
    const uri = await open(says('2024-01-10', '93,6'));
    expect(await client.ask('definition', uri, 'Tính')).toEqual([]);
  });
});

test('references are every place of the workspace that speaks of the same', async () => {
  const first = await open(says('2024-01-10', '93,628'));
  const second = await open(
    news('2024-02-10', 'Năm 2023, cả nước có gần 94 triệu người tham gia BHYT; năm 2022 là 91,1 triệu người.'),
  );
  const found = await client.ask<Location[]>('references', first, '93,628', { context: { includeDeclaration: true } });
  expect(found.map(({ uri, range }) => [uri, textOf(client.textOf(uri), range)])).toEqual([
    [first, '93,628 triệu'],
    [second, '94 triệu'],
  ]);
  const others = await client.ask<Location[]>('references', first, '93,628', {
    context: { includeDeclaration: false },
  });
  expect(others.map(({ uri }) => uri)).toEqual([second]);
});

describe('rename', () => {
  const capabilities = {
    textDocument: { rename: { prepareSupport: true } },
    workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  };

  test('updates a value here and, with a preview, in every file that says the same, as each writes it', async () => {
    const folder = makeFolder({
      'sokhop.yaml': '',
      'a.md': news('2024-01-10', 'Hết năm 2023, toàn quốc có 93.628.000 người tham gia BHYT.'),
      'b.md': says('2024-01-12', '93,7'),
    });
    const server = await ownClient({ folders: [folder.uri], capabilities });
    const uri = await server.open(folder.at('c.md'), says('2024-02-10', '93,628'));
    await server.diagnostics(folder.at('b.md'), (all) => all.length > 0);
    expect(await server.ask('prepareRename', uri, '93,628')).toMatchObject({ placeholder: '93,628 triệu' });
    expect(await server.ask('prepareRename', uri, 'Tính')).toBeNull();
    const edit = await server.ask<WorkspaceEdit>('rename', uri, '93,628', { newName: '93,631 triệu' });
    const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
    expect(changes).toMatchObject([
      {
        textDocument: { uri: folder.at('a.md'), version: null },
        edits: [{ newText: '93.631.000', annotationId: 'elsewhere' }],
      },
      { textDocument: { uri, version: 1 }, edits: [{ newText: '93,631 triệu', annotationId: 'here' }] },
    ]);
    expect(edit.changeAnnotations).toMatchObject({
      here: { needsConfirmation: false },
      elsewhere: { needsConfirmation: true },
    });
  });

  test('takes no name that is no number', async () => {
    const uri = await open(says('2024-02-10', '93,628'));
    await expect(client.ask('rename', uri, '93,628', { newName: 'nhiều' })).rejects.toThrow('nhiều');
  });

  test('an editor without versions gets plain changes', async () => {
    const uri = await open(says('2024-02-10', '93,628'));
    const edit = await client.ask<WorkspaceEdit>('rename', uri, '93,628', { newName: '93,7 triệu' });
    expect(edit.changes?.[uri]?.map(({ newText }) => newText)).toEqual(['93,7 triệu']);
  });
});

describe('symbols', () => {
  test('of a draft are its figures under its headings', async () => {
    const uri = await open(
      news(
        '2024-02-10',
        '# Kết quả\n\nNăm 2023, thu 472,3 nghìn tỷ đồng.\n\n## BHYT\n\nNăm 2023, cả nước có 93,628 triệu người tham gia BHYT.\n\n# Nhiệm vụ\n\nKhông có số.',
      ),
    );
    const symbols = await client.ask<DocumentSymbol[]>('documentSymbol', uri);
    const outline = (all: readonly DocumentSymbol[]): unknown[] =>
      all.map(({ name, children }) => (children === undefined ? name : [name, outline(children)]));
    expect(outline(symbols)).toEqual([
      ['Kết quả', ['472,3 nghìn tỷ đồng', ['BHYT', ['93,628 triệu người']]]],
      ['Nhiệm vụ', []],
    ]);
  });

  test.each(['bhyt', 'bao hiem y te', 'Số người tham gia bảo hiểm y tế'])(
    'of the workspace are found by any name of their indicator: %s',
    async (query) => {
      const uri = await open(says('2024-02-10', '93,628'));
      await open(news('2024-02-10', 'Năm 2023, cả nước có 1,83 triệu người tham gia BHXH tự nguyện.'));
      const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
      expect(found.map(({ location }) => location.uri)).toEqual([uri]);
      expect(found[0]?.name).toBe('Số người tham gia bảo hiểm y tế: 93,628 triệu người');
    },
  );
});

test('a lens at each heading says how many figures there are, how many were checked, how many findings', async () => {
  const text = news(
    '2024-02-10',
    '# Một\n\nĐến hết năm 2023, dân số cả nước là 100,3 triệu người. Số người tham gia BHYT là 93,628 triệu người, tỷ lệ bao phủ đạt 95,35% dân số.\n\n# Hai\n\nKhông có số.',
  );
  const uri = await open(text);
  const lenses = await client.ask<CodeLens[]>('codeLens', uri);
  expect(lenses).toHaveLength(1);
  expect(lenses[0]?.range.start).toEqual(rangeOf(text, '# Một').start);
  expect(lenses[0]?.command?.title).toMatch(/^3 số liệu · 3 đã đối chiếu · [1-9] phát hiện$/);
});

test('a citation that the registry knows is a link', async () => {
  const text = news('2024-02-10', 'Theo Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 và Công văn số 9999/XYZ-ABC.');
  const links = await client.ask<DocumentLink[]>('documentLink', await open(text));
  expect(links.map(({ range }) => textOf(text, range))).toEqual(['146/2018/NĐ-CP']);
  expect(decodeURIComponent(links[0]?.target ?? '')).toMatch(/^https:.*146\/2018\/NĐ-CP/u);
});

test('semantic tokens set figures, indicators and periods off, each within its line', async () => {
  const text = news('2024-02-10', 'Hết năm 2023, cả nước có 93,628\ntriệu người tham gia BHYT.');
  const uri = await open(text);
  const { data } = await client.ask<SemanticTokens>('semanticTokens/full', uri);
  const types = client.greeting.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const tokens: string[][] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
    [line, character] = down === 0 ? [line, character + right] : [line + down, right];
    tokens.push([types[type] ?? '', text.split('\n')[line]?.slice(character, character + length) ?? '']);
  }
  expect(tokens).toContainEqual(['number', '93,628']);
  expect(tokens).toContainEqual(['number', 'triệu']);
  expect(
    tokens
      .filter(([type]) => type === 'enumMember')
      .map(([, word]) => word)
      .join(),
  ).toContain('năm 2023');
  const part = await client.ask<SemanticTokens>('semanticTokens/range', uri, undefined, {
    range: rangeOf(text, 'triệu người'),
  });
  expect(part.data.length).toBeLessThan(data.length);
});

describe('inlay hints', () => {
  const BODY =
    'Đến hết năm 2023, dân số cả nước là 100,3 triệu người. Số người tham gia BHYT là 93,628 triệu người, tỷ lệ bao phủ đạt 93,35% dân số. Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 1,6% so với năm 2022 (94,5%).';
  const all = (text: string) => ({
    range: { start: { line: 0, character: 0 }, end: rangeOf(text, text.slice(-2)).end },
  });
  const labels = async (server: Client, uri: string) =>
    (await server.ask<InlayHint[]>('inlayHint', uri, undefined, all(server.textOf(uri)))).map(({ label }) => label);

  test('say what the arithmetic gives, and the difference in points', async () => {
    const uri = await open(news('2024-02-10', BODY));
    expect(await labels(client, uri)).toEqual(['= 93,35 %', '= 1,6 điểm phần trăm']);
  });

  test('say the base that a rate implies', async () => {
    const uri = await open(
      news('2024-02-10', 'Hết năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 95,71% dân số.'),
    );
    expect(await labels(client, uri)).toEqual(['⇒ 899.843 người']);
  });

  test('say the growth that a change in units comes to', async () => {
    const uri = await open(
      news('2024-02-10', 'Năm 2023, tỉnh Hà Giang thu 1.120 tỷ đồng BHXH, tăng 210 tỷ đồng (23,1%) so với năm 2022.'),
    );
    expect(await labels(client, uri)).toEqual(['= 23,1 %']);
  });

  test('each kind can be switched off', async () => {
    const server = await ownClient({ settings: { inlayHints: { value: false } } });
    const uri = await server.open('untitled:tin.md', news('2024-02-10', BODY));
    expect(await labels(server, uri)).toEqual(['= 1,6 điểm phần trăm']);
  });
});

describe('formatting', () => {
  const BODY = 'Chi 1.28 triệu đồng, hỗ trợ 44000 người.\n\nNăm 2023, chi 3.75 triệu đồng.';
  const apply = (text: string, edits: readonly TextEdit[]) =>
    [...edits]
      .sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character)
      .reduce((result, { range, newText }) => {
        const lines = result.split('\n');
        const line = lines[range.start.line] ?? '';
        lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
        return lines.join('\n');
      }, text);

  test('writes the numbers of a document the Vietnamese way, and nothing else', async () => {
    const text = news('2024-02-10', BODY);
    const uri = await open(text);
    const edits = await client.ask<TextEdit[]>('formatting', uri, undefined, {
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(apply(text, edits)).toBe(text.replace('1.28', '1,28').replace('44000', '44.000').replace('3.75', '3,75'));
  });

  test('or those of a stretch of it', async () => {
    const text = news('2024-02-10', BODY);
    const uri = await open(text);
    const range = rangeOf(text, 'Năm 2023, chi 3.75 triệu');
    const edits = await client.ask<TextEdit[]>('rangeFormatting', uri, undefined, {
      range,
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(apply(text, edits)).toBe(text.replace('3.75', '3,75'));
  });
});

test('of a file that is no draft nothing is said', async () => {
  const uri = await open('Năm 2023, cả nước có 93,628 triệu người tham gia BHYT.\n');
  for (const method of ['definition', 'documentSymbol', 'codeLens', 'documentLink', 'prepareRename'])
    expect(await client.ask(method, uri, '93,628')).toBeNull();
});

function nowhere() {
  return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}
