/** The server as VS Code in a browser runs it: the built bundle in a worker of Chromium, with files that only the editor can read. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';

const CHROMIUM = process.env.SOKHOP_CHROMIUM ?? '/usr/bin/chromium';
const SERVER = join(import.meta.dirname, '../../../extension/dist/web/server.js');
const OFFICE = join(import.meta.dirname, '../vscode/office');
/** A repository that was not fetched, as github.dev names it. */
const FOLDER = 'vscode-vfs://github/bhxh/kho';
const PAGE = 'http://sokhop.test/';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** The editor in the page. */
interface Editor {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  readonly diagnostics: (uri: string, wanted: readonly string[]) => Promise<readonly Diagnostic[]>;
}

declare const editor: Editor;

if (!existsSync(CHROMIUM))
  console.warn(`no Chromium at ${CHROMIUM}: the tests of the server in a browser are left out`);

describe.skipIf(!existsSync(CHROMIUM))('the server in a worker', () => {
  let page: Page;
  let close = async () => {};
  const asked: string[] = [];

  beforeAll(async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
    close = () => browser.close();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/*', (route) => {
      if (route.request().url() === PAGE) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      if (route.request().url() === `${PAGE}server.js`)
        return route.fulfill({ contentType: 'text/javascript', path: SERVER });
      return route.abort();
    });
    await page.goto(PAGE);
    await page.evaluate(startEditor, { files: filesBelow(OFFICE, FOLDER), folder: FOLDER });
    await page.evaluate(async (folder) => {
      await editor.request('initialize', {
        processId: null,
        rootUri: null,
        capabilities: { workspace: { workspaceFolders: true } },
        workspaceFolders: [{ uri: folder, name: 'kho' }],
      });
      editor.notify('initialized', {});
    }, FOLDER);
  });

  afterAll(() => close());

  function open(path: string, text = readFileSync(join(OFFICE, path), 'utf8')): Promise<void> {
    const textDocument = { uri: `${FOLDER}/${path}`, languageId: 'markdown', version: 1, text };
    return page.evaluate((document) => editor.notify('textDocument/didOpen', { textDocument: document }), textDocument);
  }

  function rulesOf(path: string, wanted: readonly string[]): Promise<readonly string[]> {
    return page.evaluate(
      async ([uri, rules]) => {
        const found = await editor.diagnostics(uri, rules);
        return found.map(({ code }) => String(code));
      },
      [`${FOLDER}/${path}`, wanted] as const,
    );
  }

  test('holds a draft against itself, other files of the folder and its facts file, all read through the editor', async () => {
    await open('tin-bai/ban-tin-thang-1.md');
    expect(await rulesOf('tin-bai/ban-tin-thang-1.md', ['number/across-documents', 'number/reference'])).toHaveLength(
      2,
    );
    await open('tin-bai/nam-2023.md');
    expect(await rulesOf('tin-bai/nam-2023.md', ['number/coverage'])).toContain('number/coverage');
  });

  test('a draft needs no front matter in a virtual folder with sokhop.yaml, and completes names without diacritics', async () => {
    const text = '# Tin\n\nTrong các các năm qua, bao hiem y te';
    await open('tin-bai/moi.md', text);
    expect(await rulesOf('tin-bai/moi.md', ['text/repeated-word'])).toContain('text/repeated-word');
    const labels = await page.evaluate(
      async ([uri, character]) => {
        const position = { line: 2, character };
        const list = await editor.request('textDocument/completion', { textDocument: { uri }, position });
        return (list as { items: { label: string }[] }).items.map(({ label }) => label);
      },
      [`${FOLDER}/tin-bai/moi.md`, (text.split('\n')[2] ?? '').length] as const,
    );
    expect(labels).toContain('Số người tham gia bảo hiểm y tế');
  });

  test('gives the views their figures', async () => {
    const paths = await page.evaluate(async () => {
      const result = await editor.request('sokhop/figures', { uris: null });
      return (result as { documents: { path: string }[] }).documents.map(({ path }) => path);
    });
    expect(paths).toEqual([
      'cong-van/giao-chi-tieu.md',
      'tin-bai/ban-tin-thang-1.md',
      'tin-bai/moi.md',
      'tin-bai/nam-2020.md',
      'tin-bai/nam-2022.md',
      'tin-bai/nam-2023.md',
    ]);
  });

  test('asks the network for nothing', () => {
    expect(asked).toEqual([PAGE, `${PAGE}server.js`]);
  });
});

/** The files below a folder of this machine, by the address that they have in the editor, as base64. */
function filesBelow(folder: string, address: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [`${address}/${name}`, readFileSync(join(folder, name)).toString('base64')]),
  );
}

/** What a page has, and Node's types do not know. */
declare const Worker: new (
  url: string,
) => { onmessage: ((event: { data: Message }) => void) | null; postMessage: (message: unknown) => void };

type Message = { id?: number; method?: string; params?: never; result?: unknown; error?: { message: string } };

/** Runs in the page: an editor that starts the worker, answers its questions about files, and keeps what it publishes. */
function startEditor({ files, folder }: { files: Readonly<Record<string, string>>; folder: string }): void {
  const worker = new Worker('server.js');
  const waiting = new Map<number, (message: Message) => void>();
  const published = new Map<string, Diagnostic[]>();
  let id = 0;
  const decoded = (uri: string) => decodeURIComponent(uri);
  const answers: Record<string, (params: { uri: string; items: unknown[] }) => unknown> = {
    'sokhop/readFile': ({ uri }) => files[decoded(uri)] ?? null,
    'sokhop/listFolder': ({ uri }) => {
      const inside = Object.keys(files).flatMap((file) =>
        file.startsWith(`${decoded(uri)}/`) ? [file.slice(decoded(uri).length + 1)] : [],
      );
      const names = new Map(inside.map((path) => [path.split('/')[0] ?? '', path.includes('/')]));
      return [...names].map(([name, isFolder]) => ({ name, isFolder }));
    },
    'workspace/configuration': ({ items }) => items.map(() => null),
    'client/registerCapability': () => null,
    'workspace/workspaceFolders': () => [{ uri: folder, name: 'kho' }],
  };
  worker.onmessage = ({ data }) => {
    if (data.method === undefined) waiting.get(data.id ?? -1)?.(data);
    else if (data.id !== undefined)
      worker.postMessage({ jsonrpc: '2.0', id: data.id, result: answers[data.method]?.(data.params as never) ?? null });
    else if (data.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = data.params as unknown as { uri: string; diagnostics: Diagnostic[] };
      published.set(decoded(uri), diagnostics);
    }
  };
  const made: Editor = {
    request: (method, params) =>
      new Promise((resolve, reject) => {
        id++;
        waiting.set(id, ({ result, error }) =>
          error === undefined ? resolve(result) : reject(new Error(error.message)),
        );
        worker.postMessage({ jsonrpc: '2.0', id, method, params });
      }),
    notify: (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params }),
    async diagnostics(uri, wanted) {
      for (;;) {
        const found = published.get(uri) ?? [];
        if (wanted.every((rule) => found.some(({ code }) => code === rule))) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
  Object.assign(globalThis, { editor: made });
}
