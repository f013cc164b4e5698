/** Drafts of the workspace that are not open: they contradict the open ones, and each other, as their files change. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { textOf } from './client.js';
import { makeFolder } from './folder.js';
import { ownClient } from './sessions.js';

const says = (date: string, millions: string) =>
  `---\ndate: ${date}\n---\n\nTính đến hết năm 2023, cả nước có ${millions} triệu người tham gia BHYT.\n`;
const RULE = 'number/across-documents';
const PULLS = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

const count = (found: readonly Diagnostic[]) => found.filter(({ code }) => code === RULE).length;

describe('with an editor that is sent diagnostics', () => {
  test('a file that is not open contradicts the open draft, and is marked itself', async () => {
    const folder = makeFolder({
      'sokhop.yaml': '',
      'cu.md': says('2024-01-10', '93,628'),
      'moi.md': says('2024-02-10', '92,628'),
    });
    const client = await ownClient({ folders: [folder.uri] });
    const uri = await client.open(folder.at('moi.md'), says('2024-02-10', '92,628'));
    const [found] = await client.diagnostics(uri, (all) => count(all) === 1);
    const [related] = found?.relatedInformation ?? [];
    expect(related?.location.uri).toBe(folder.at('cu.md'));
    expect(textOf(says('2024-01-10', '93,628'), related?.location.range ?? nowhere())).toBe('93,628 triệu');
    const [mirrored] = await client.diagnostics(folder.at('cu.md'), (all) => all.length > 0);
    expect(mirrored?.message).toContain('moi.md');
    expect(textOf(says('2024-01-10', '93,628'), mirrored?.range ?? nowhere())).toBe('93,628 triệu');
  });

  test('two files of which neither is open contradict each other', async () => {
    const folder = makeFolder({
      'sokhop.yaml': '',
      'a.md': says('2024-01-10', '93,628'),
      'b.md': says('2024-02-10', '92,628'),
      'c.md': '---\ndate: 2024-03-01\n---\n\nMột tin khác.\n',
    });
    const client = await ownClient({ folders: [folder.uri] });
    await client.open(folder.at('c.md'), '---\ndate: 2024-03-01\n---\n\nMột tin khác.\n');
    await client.diagnostics(folder.at('b.md'), (all) => count(all) === 1);
    await client.diagnostics(folder.at('a.md'), (all) => count(all) === 1);
  });

  test('an unsaved buffer wins over its file, until it is closed', async () => {
    const folder = makeFolder({
      'sokhop.yaml': '',
      'a.md': says('2024-01-10', '93,628'),
      'b.md': says('2024-02-10', '93,628'),
    });
    const client = await ownClient({ folders: [folder.uri] });
    const b = await client.open(folder.at('b.md'), says('2024-02-10', '92,628'));
    await client.diagnostics(b, (all) => count(all) === 1);
    await client.close(b);
    await client.diagnostics(folder.at('a.md'), (all) => all.length === 0);
    const a = await client.open(folder.at('a.md'), says('2024-01-10', '93,628'));
    expect(count(await client.diagnostics(a))).toBe(0);
  });

  test('files that come, change and go are followed', async () => {
    const folder = makeFolder({ 'sokhop.yaml': '' });
    const client = await ownClient({ folders: [folder.uri] });
    const uri = await client.open(folder.at('a.md'), says('2024-02-10', '93,628'));
    await client.diagnostics(uri);
    folder.write('bai/b.md', says('2024-01-10', '92,628'));
    await client.filesChanged([folder.at('bai/b.md')], 1);
    await client.diagnostics(uri, (all) => count(all) === 1);
    folder.write('bai/b.md', says('2024-01-10', '93,628'));
    await client.filesChanged([folder.at('bai/b.md')], 2);
    await client.diagnostics(uri, (all) => count(all) === 0);
    folder.write('bai/b.md', says('2024-01-10', '91,628'));
    await client.filesChanged([folder.at('bai/b.md')], 2);
    await client.diagnostics(uri, (all) => count(all) === 1);
    folder.remove('bai/b.md');
    await client.filesChanged([folder.at('bai/b.md')], 3);
    await client.diagnostics(uri, (all) => count(all) === 0);
  });

  test('only drafts count: no README, nothing that is ignored, nothing outside of sokhop.yaml without our front matter', async () => {
    const plain = says('2024-01-10', '91,628').split('---\n')[2] ?? '';
    const folder = makeFolder({
      'a/sokhop.yaml': 'ignore: [nhap.md]\n',
      'a/nhap.md': says('2024-01-10', '90,628'),
      'a/node_modules/x/b.md': says('2024-01-10', '90,628'),
      '.gitignore': 'ra/\n',
      'ra/b.md': `---\nkind: news\n${says('2024-01-10', '90,628').slice(4)}`,
      'README.md': plain,
      'tin.md': `---\nkind: news\n${says('2024-01-10', '92,628').slice(4)}`,
    });
    const client = await ownClient({ folders: [folder.uri] });
    const uri = await client.open(folder.at('a/a.md'), says('2024-02-10', '93,628'));
    const found = await client.diagnostics(uri, (all) => count(all) === 1);
    const places = found.flatMap(({ relatedInformation }) => relatedInformation ?? []);
    expect(places.map(({ location }) => location.uri)).toEqual([folder.at('tin.md')]);
    for (const path of ['README.md', 'a/nhap.md', 'ra/b.md']) expect(client.publishedFor(folder.at(path))).toEqual([]);
  });

  test('a comment in one draft keeps the contradiction from both', async () => {
    const silent = says('2024-02-10', '92,628').replace(
      'Tính đến',
      `<!-- sokhop-disable-next-line ${RULE} -->\nTính đến`,
    );
    const folder = makeFolder({ 'sokhop.yaml': '', 'a.md': says('2024-01-10', '93,628'), 'b.md': silent });
    const client = await ownClient({ folders: [folder.uri] });
    const uri = await client.open(folder.at('a.md'), says('2024-01-10', '93,628'));
    await client.diagnostics(uri);
    folder.write('c.md', says('2024-03-10', '90,628'));
    await client.filesChanged([folder.at('c.md')], 1);
    const found = await client.diagnostics(uri, (all) => count(all) > 0);
    expect(found.map(({ message }) => message).join()).toContain('c.md');
    expect(found.map(({ message }) => message).join()).not.toContain('b.md');
  });

  test('folders of a workspace that have one name are told apart', async () => {
    const [one, two] = [
      makeFolder({ 'bai/sokhop.yaml': '', 'bai/tin.md': says('2024-01-10', '93,628') }),
      makeFolder({ 'bai/sokhop.yaml': '', 'bai/tin.md': says('2024-02-10', '92,628') }),
    ];
    const client = await ownClient({ folders: [one.at('bai'), two.at('bai')] });
    const uri = await client.open(two.at('bai/tin.md'), says('2024-02-10', '92,628'));
    const [found] = await client.diagnostics(uri, (all) => count(all) === 1);
    expect(found?.relatedInformation?.map(({ location }) => location.uri)).toEqual([one.at('bai/tin.md')]);
  });

  test('a folder that is added later is read too', async () => {
    const one = makeFolder({ 'sokhop.yaml': '' });
    const two = makeFolder({ 'sokhop.yaml': '', 'cu.md': says('2024-01-10', '93,628') });
    const client = await ownClient({ folders: [one.uri], capabilities: { workspace: { workspaceFolders: true } } });
    const uri = await client.open(one.at('a.md'), says('2024-02-10', '92,628'));
    await client.diagnostics(uri);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: two.uri, name: 'hai' }], removed: [] },
    });
    await client.diagnostics(uri, (all) => count(all) === 1);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: two.uri, name: 'hai' }] },
    });
    await client.diagnostics(uri, (all) => count(all) === 0);
  });
});

describe('with an editor that asks', () => {
  test('nothing is sent; a document is answered, and unchanged when it is', async () => {
    const client = await ownClient({ capabilities: PULLS });
    expect(client.greeting.capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    const text = '---\nkind: news\n---\n\nCơ quan BHXH phối hợp với các các hội.\n';
    const uri = await client.open('untitled:tin.md', text);
    const first = await client.pull(uri);
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'text/repeated-word' }] });
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.replace(uri, 'các các', 'các');
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
    expect(client.publishedFor(uri)).toEqual([]);
    expect(await client.pull('untitled:khac.md')).toMatchObject({ kind: 'full', items: [] });
  });

  test('the workspace is answered with its contradictions, and then with what has changed', async () => {
    const folder = makeFolder({
      'sokhop.yaml': '',
      'a.md': says('2024-01-10', '93,628'),
      'b.md': says('2024-02-10', '92,628'),
      'c.md': says('2024-02-10', '93,628'),
    });
    const client = await ownClient({ folders: [folder.uri], capabilities: PULLS });
    const reports = await client.pullWorkspace();
    expect(reports.map(({ uri, kind, version }) => [uri, kind, version])).toEqual([
      [folder.at('a.md'), 'full', null],
      [folder.at('b.md'), 'full', null],
    ]);
    const known = reports.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    expect((await client.pullWorkspace(known)).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    const b = await client.open(folder.at('b.md'), says('2024-02-10', '92,628'));
    await client.replace(b, '92,628', '93,628');
    const after = await client.pullWorkspace(known);
    expect(after).toMatchObject([
      { uri: folder.at('a.md'), kind: 'full', items: [] },
      { uri: b, kind: 'full', items: [], version: 2 },
    ]);
  });

  test('it is told when to ask again', async () => {
    const folder = makeFolder({ 'sokhop.yaml': '', 'a.md': says('2024-01-10', '93,628') });
    const client = await ownClient({ folders: [folder.uri], capabilities: PULLS });
    const uri = await client.open(folder.at('b.md'), says('2024-02-10', '92,628'));
    await client.pullWorkspace();
    const contradicts = async () => JSON.stringify(await client.pull(uri)).includes(RULE);
    expect(await contradicts()).toBe(true);
    folder.write('a.md', says('2024-01-10', '92,628'));
    await client.filesChanged([folder.at('a.md')], 2);
    for (let asked = 0; await contradicts(); asked++) await client.until(() => client.refreshes.length > asked);
  });
});

test('the server asks to be told of drafts, configurations and facts', async () => {
  const client = await ownClient({
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  await client.open('untitled:tin.md', says('2024-01-10', '93,628'));
  await client.until(() => client.registrations.length > 0);
  const [watching] = client.registrations;
  expect(watching?.method).toBe('workspace/didChangeWatchedFiles');
  const globs = JSON.stringify(watching?.registerOptions);
  for (const name of ['sokhop.yaml', 'md', 'csv', 'xlsx']) expect(globs).toContain(name);
});

function nowhere() {
  return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}
