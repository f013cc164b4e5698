/** The language server as an editor meets it: the built program, real JSON-RPC, Vietnamese drafts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { COMMAND_LINE, textOf } from './client.js';
import { ownClient } from './sessions.js';

const NEWS = '---\nkind: news\ndate: 2024-01-20\n---\n\n';
const CONTRADICTION = `${NEWS}Đến hết năm 2023, dân số cả nước là 100,3 triệu người. Số người tham gia BHYT là 93,628 triệu người, tỷ lệ bao phủ đạt 95,35% dân số.\n`;
const SLIPS = `${NEWS}Cơ quan BHXH phối hợp với các các hội, đoàn thể và trao tặng 1.28 triệu thẻ BHYT.\n`;

const has = (ruleId: string) => (found: readonly { code?: unknown }[]) => found.some(({ code }) => code === ruleId);
const lacks = (ruleId: string) => (found: readonly { code?: unknown }[]) => !has(ruleId)(found);

describe('diagnostics', () => {
  test('a contradiction is an error with its places, its arithmetic and its rule page', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', CONTRADICTION);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'number/coverage');
    expect(found).toMatchObject({ severity: 1, source: 'sokhop', code: 'number/coverage' });
    expect(found?.codeDescription?.href).toMatch(/\/docs\/rules\/number\/coverage\.md$/);
    expect(textOf(CONTRADICTION, found?.range ?? NOWHERE)).toContain('95,35%');
    expect(found?.message).toMatch(/÷/);
    const places = found?.relatedInformation?.map(({ location }) => textOf(CONTRADICTION, location.range)) ?? [];
    expect(places.join(' ')).toContain('93,628 triệu');
  });

  test('come in the language of the settings, else of the editor', async () => {
    const vietnamese = await ownClient();
    const english = await ownClient({ locale: 'en-US' });
    const set = await ownClient({ locale: 'en-US', settings: { locale: 'vi' } });
    const [vi, en, asSet] = await Promise.all(
      [vietnamese, english, set].map(async (client) => {
        const [found] = await client.diagnostics(
          await client.open('untitled:tin.md', SLIPS),
          has('text/repeated-word'),
        );
        return found?.message;
      }),
    );
    expect(asSet).toBe(vi);
    expect(en).not.toBe(vi);
  });

  test('follow incremental edits', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', CONTRADICTION);
    await client.diagnostics(uri, has('number/coverage'));
    await client.replace(uri, '95,35%', '93,35%');
    await client.diagnostics(uri, lacks('number/coverage'));
    await client.replace(uri, 'Số người', 'Số **người**');
    await client.replace(uri, '93,35%', '94,35%');
    const [found] = await client.diagnostics(uri, has('number/coverage'));
    expect(found?.range.start.line).toBe(5);
  });

  test('of typing in a row are those of the last text', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', NEWS);
    let typed = NEWS;
    for (const letter of 'Các các hội.') {
      await client.replace(uri, typed, typed + letter);
      typed += letter;
    }
    const found = await client.diagnostics(uri, has('text/repeated-word'));
    expect(found.map(({ range }) => textOf(typed, range)).join()).toMatch(/các/i);
  });

  test('two open drafts that contradict each other are both marked, until one is mended', async () => {
    const client = await ownClient();
    const first = await client.open(
      'file:///bai-1.md',
      `${NEWS}Tính đến hết năm 2023, cả nước có 93,628 triệu người tham gia BHYT.\n`,
    );
    await client.diagnostics(first);
    const second = await client.open(
      'file:///bai-2.md',
      `${NEWS}Tính đến hết năm 2023, cả nước có 92,628 triệu người tham gia BHYT.\n`,
    );
    for (const [uri, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const found = (await client.diagnostics(uri, has('number/across-documents'))).filter(
        ({ code }) => code === 'number/across-documents',
      );
      expect(found).toHaveLength(1);
      expect(found[0]?.relatedInformation?.map(({ location }) => location.uri)).toContain(other);
    }
    await client.replace(second, '92,628', '93,628');
    await client.diagnostics(first, lacks('number/across-documents'));
    await client.diagnostics(second, lacks('number/across-documents'));
  });

  test('go when the document is closed', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', SLIPS);
    await client.diagnostics(uri, has('text/repeated-word'));
    await client.close(uri);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  test('rules are set by the settings', async () => {
    const client = await ownClient({ settings: { rules: { '*': 'off', 'format/number': 'error' } } });
    const found = await client.diagnostics(await client.open('untitled:tin.md', SLIPS));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['format/number', 1]]);
  });
});

describe('only drafts are touched', () => {
  const PLAIN = SLIPS.slice(NEWS.length);

  test('not a file without our front matter, unless the settings say so', async () => {
    const silent = await ownClient();
    const readme = await silent.open('untitled:README.md', PLAIN);
    const draft = await silent.open('untitled:tin.md', SLIPS);
    await silent.diagnostics(draft);
    expect(silent.publishedFor(readme)).toEqual([]);
    expect(await silent.hover(readme, '1.28')).toBeNull();
    const always = await ownClient({ settings: { activate: 'always' } });
    await always.diagnostics(await always.open('untitled:README.md', PLAIN), has('text/repeated-word'));
  });

  test('sokhop.yaml makes drafts of the files below it, and sets rules, language and exceptions', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sokhop-'));
    try {
      mkdirSync(join(folder, 'a/b'), { recursive: true });
      writeFileSync(
        join(folder, 'a/sokhop.yaml'),
        'locale: en\nrules:\n  "*": off\n  text/*: info\nignore:\n  - README.md\n',
      );
      const client = await ownClient({ folders: [pathToFileURL(folder).href] });
      const at = (path: string) => pathToFileURL(join(folder, path)).href;
      const ignored = await client.open(at('a/README.md'), PLAIN);
      const outside = await client.open(at('tin.md'), PLAIN);
      const found = await client.diagnostics(await client.open(at('a/b/tin.md'), PLAIN));
      expect(found.map(({ code, severity }) => [code, severity])).toEqual([['text/repeated-word', 3]]);
      expect(found[0]?.message).not.toMatch(/lặp/i);
      expect([...client.publishedFor(ignored), ...client.publishedFor(outside)]).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a mistake in sokhop.yaml is marked in it, and goes when it is mended', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sokhop-'));
    try {
      const file = join(folder, 'sokhop.yaml');
      writeFileSync(file, 'rules:\n  number/growht: off\n');
      const uri = pathToFileURL(file).href;
      const client = await ownClient();
      await client.open(pathToFileURL(join(folder, 'tin.md')).href, PLAIN);
      const [problem] = await client.diagnostics(uri, (found) => found.length > 0);
      expect(problem?.range.start).toEqual({ line: 1, character: 2 });
      expect(problem?.message).toContain('number/growth');
      writeFileSync(file, 'rules:\n  number/growth: off\n');
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      await client.diagnostics(uri, (found) => found.length === 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('any open document is checked on request, and the answer says how much was understood', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:README.md', CONTRADICTION.slice(NEWS.length));
    const result = await client.connection.sendRequest<Record<string, number>>('sokhop/check', { uri });
    expect(result.figures).toBeGreaterThanOrEqual(3);
    expect(result.understood).toBeLessThanOrEqual(result.figures ?? 0);
    expect(result.errors).toBeGreaterThanOrEqual(1);
    await client.diagnostics(uri, has('number/coverage'));
  });
});

describe('hover', () => {
  test('on a figure is its card', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', CONTRADICTION);
    const hover = await client.hover(uri, '93,628');
    const value = markdownOf(hover);
    expect(value).toMatch(/người tham gia bảo hiểm y tế/i);
    expect(value).toMatch(/2023/);
    expect(textOf(CONTRADICTION, hover?.range ?? NOWHERE)).toContain('93,628 triệu');
  });

  test('on a finding says what its rule is about', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', SLIPS);
    const hover = await client.hover(uri, 'các các');
    expect(markdownOf(hover)).toContain('text/repeated-word');
  });

  test('is nothing elsewhere', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', SLIPS);
    expect(await client.hover(uri, 'phối hợp')).toBeNull();
  });
});

describe('completion', () => {
  const NAME = 'Số người tham gia bảo hiểm y tế';

  test.each([
    'bao hiem y te',
    'bhyt',
    'BHYT',
    'bảo hiểm y',
    'so nguoi tham gia bhyt',
    'số BHYT',
    'SO NGUOI THAM GIA BAO HIEM Y TE',
  ])('“%s” brings the official name, with unit and definition', async (typed) => {
    const client = await ownClient();
    const text = `${NEWS}Tính đến nay, ${typed}`;
    const uri = await client.open('untitled:tin.md', text);
    const item = (await client.complete(uri)).find(({ label }) => label === NAME);
    expect(item).toMatchObject({ detail: 'người', filterText: typed });
    expect(item?.documentation).toMatchObject({ kind: 'markdown' });
    const edit = item?.textEdit as { range: typeof NOWHERE; newText: string };
    expect(edit.newText).toBe('số người tham gia bảo hiểm y tế');
    expect(textOf(text, edit.range)).toBe(typed);
  });

  test('begins a sentence with a capital', async () => {
    const client = await ownClient();
    for (const before of ['', 'Thu, chi đều tăng. ', '## ', '- ', '| Chỉ tiêu |\n| --- |\n| ']) {
      const uri = await client.open(`untitled:${before.length}.md`, `${NEWS}${before}bhyt`);
      const item = (await client.complete(uri)).find(({ label }) => label === NAME);
      expect(item?.textEdit).toMatchObject({ newText: NAME });
    }
  });

  test('is silent in code, front matter, comments and link targets', async () => {
    const client = await ownClient();
    const text =
      '---\nkind: news\ntitle: bhyt\n---\n\n```\nbhyt\n```\n\nMã `bhyt` <!-- bhyt --> [bài](bhyt) hay bhyt\n';
    const uri = await client.open('untitled:tin.md', text);
    for (const place of ['title: bhyt', '```\nbhyt', '`bhyt', '<!-- bhyt', '(bhyt']) {
      expect(await client.complete(uri, place)).toEqual([]);
    }
    expect(await client.complete(uri, 'hay bhyt')).not.toEqual([]);
  });

  test('offers itself only behind the beginning of a name', async () => {
    const client = await ownClient();
    const typing = { triggerKind: 2, triggerCharacter: ' ' };
    const uri = await client.open('untitled:tin.md', `${NEWS}Trong tháng, số người `);
    expect(await client.complete(uri, undefined, typing)).not.toEqual([]);
    const again = { triggerKind: 3 };
    await client.replace(uri, 'số người ', 'số người tham ');
    expect(await client.complete(uri, undefined, again)).not.toEqual([]);
    await client.replace(uri, 'số người tham ', 'số người tham quan bảo ');
    expect(await client.complete(uri, undefined, again)).toEqual([]);
    await client.replace(uri, 'số người tham quan bảo ', 'cán bộ đã đến ');
    expect(await client.complete(uri, undefined, typing)).toEqual([]);
  });
});

describe('code actions', () => {
  const REPEATED_ONLY = { '*': 'off', 'text/repeated-word': 'warning' };

  test('a fix is a quick fix, preferred when it is safe and the only one', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', SLIPS);
    await client.diagnostics(uri, has('text/repeated-word'));
    const [fix] = await client.actions(uri, 'các các');
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'text/repeated-word' }] });
    expect(client.applied(uri, fix ?? { title: '' })).toBe(SLIPS.replace('các các', 'các'));
  });

  test('fix all applies every safe fix and nothing else, and only on request', async () => {
    const client = await ownClient({
      settings: { rules: { ...REPEATED_ONLY, 'format/number': 'warning', 'number/coverage': 'error' } },
    });
    const text = SLIPS + CONTRADICTION.slice(NEWS.length);
    const uri = await client.open('untitled:tin.md', text);
    await client.diagnostics(uri, has('number/coverage'));
    const [all] = await client.actions(uri, 'các các', ['source.fixAll']);
    expect(all?.kind).toBe('source.fixAll.sokhop');
    const mended = text.replace('các các', 'các').replace('1.28', '1,28');
    expect(client.applied(uri, all ?? { title: '' })).toBe(mended);
    expect((await client.actions(uri, 'các các')).map(({ kind }) => kind)).not.toContain('source.fixAll.sokhop');
    expect(await client.actions(uri, 'các các', ['refactor'])).toEqual([]);
  });

  test.each([
    ['a paragraph', 'Một dòng.\n\nPhối hợp với các các hội.\n'],
    ['a line within a paragraph', 'Cơ quan BHXH đã\nphối hợp với các các hội\nở cơ sở.\n'],
    ['a list item', '- Một việc.\n- Phối hợp với các các hội.\n- Ba việc.\n'],
    ['a table', '| Việc | Kết quả |\n| --- | --- |\n| Tặng thẻ | tốt |\n| Phối hợp với các các hội | tốt |\n\nHết.\n'],
    ['the first line', 'Phối hợp với các các hội.\n'],
  ])('a comment switches a rule off in %s and leaves the Markdown as it is', async (_place, body) => {
    const client = await ownClient({ settings: { activate: 'always', rules: REPEATED_ONLY } });
    const text = body.startsWith('Phối') ? body : NEWS + body;
    const uri = await client.open('untitled:tin.md', text);
    await client.diagnostics(uri, has('text/repeated-word'));
    const suppress = (await client.actions(uri, 'các các')).find(({ title }) => title.includes('text/repeated-word'));
    const after = client.applied(uri, suppress ?? { title: '' });
    expect(after).toContain('sokhop-disable');
    const again = await client.open('untitled:sau.md', after);
    expect((await client.diagnostics(again)).map(({ code }) => code)).toEqual([]);
    const bare = (source: string) =>
      source
        .replace(/ ?<!--.*?-->/g, '')
        .replace(/\n+/g, '\n')
        .trim();
    expect(bare(after)).toBe(bare(text));
  });

  test('edits are tied to the version of the document where the editor can do that', async () => {
    const client = await ownClient({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    const uri = await client.open('untitled:tin.md', SLIPS);
    await client.diagnostics(uri, has('text/repeated-word'));
    const [fix] = await client.actions(uri, 'các các');
    expect(fix?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
  });
});

describe('the process', () => {
  test('says what it can do', async () => {
    const { greeting } = await ownClient();
    expect(greeting.capabilities).toMatchObject({
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.sokhop'] },
    });
  });

  test('outlives requests that make no sense', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', SLIPS);
    const ask = (method: string, params: object) => client.connection.sendRequest(method, params);
    await expect(ask('textDocument/nonsense', {})).rejects.toThrow();
    expect(await ask('textDocument/hover', {})).toBeNull();
    expect(await ask('textDocument/codeAction', { textDocument: { uri } })).toBeNull();
    const far = { line: 9999, character: 9999 };
    expect(await ask('textDocument/hover', { textDocument: { uri }, position: far })).toBeNull();
    expect(await ask('textDocument/hover', { textDocument: { uri: 'untitled:none' }, position: far })).toBeNull();
    client.process.stdin?.write('Content-Length: 9\r\n\r\nno json!!');
    expect(await client.hover(uri, '1.28')).not.toBeNull();
  });

  test('drops a request that is withdrawn', async () => {
    const client = await ownClient();
    const uri = await client.open('untitled:tin.md', SLIPS);
    const id = 4711;
    const answer = new Promise<unknown>((resolve) => {
      client.process.stdout?.on('data', (chunk: Buffer) => {
        const found = /\{"jsonrpc":"2\.0","id":4711.*?\}\}/.exec(chunk.toString());
        if (found !== null) resolve(JSON.parse(found[0]));
      });
    });
    const write = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    };
    const params = { textDocument: { uri }, position: { line: 0, character: 0 } };
    client.process.stdin?.write(
      write({ id, method: 'textDocument/hover', params }) + write({ method: '$/cancelRequest', params: { id } }),
    );
    expect(await answer).toMatchObject({ error: { code: -32800 } });
  });

  test('is the same from the command line: sokhop lsp', async () => {
    const client = await ownClient({ program: [COMMAND_LINE, 'lsp'] });
    const uri = await client.open('untitled:tin.md', SLIPS);
    await client.diagnostics(uri, has('text/repeated-word'));
    expect(await client.hover(uri, '1.28')).not.toBeNull();
    expect(await client.stop()).toBe(0);
  });

  test('ends with 0 after a shutdown, with 1 without', async () => {
    expect(await (await ownClient()).stop()).toBe(0);
    const rude = await ownClient();
    await rude.connection.sendNotification('exit');
    expect(await rude.exitCode()).toBe(1);
  });
});

function markdownOf(hover: Hover | null): string {
  const contents = hover?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
