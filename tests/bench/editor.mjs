/**
 * The language server as an editor feels it, beside a yardstick of the same run: ratios, and whether they meet their targets.
 *
 *   node tests/bench/editor.mjs [edits] [articles]
 *
 * Keystroke: from sending one typed letter inside a paragraph to having the diagnostics of the new text, over JSON-RPC, beside
 * mdast-util-from-markdown (the parser of remark-parse) reading the same text. Start: from starting the process to the first
 * diagnostics of a draft, beside `node -e 0`. Workspace: a folder of articles of which one is opened, beside the parser over all of them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { article, writeArticles } from './articles.mjs';
import { keepResult, megabytes, milliseconds, row, times } from './results.mjs';

const core = createRequire(import.meta.resolve('@sokhop/core'));
const { fromMarkdown } = await import(pathToFileURL(core.resolve('mdast-util-from-markdown')).href);
const SERVER = fileURLToPath(new URL('../../extension/dist/server.js', import.meta.url));

const edits = Number(process.argv[2] ?? 60);
const count = Number(process.argv[3] ?? 2000);

const rows = [];
for (const kilobytes of [20, 100]) rows.push(...(await keystrokes(kilobytes)));
rows.push(...(await starts()), ...(await workspace()));
for (const { what, value, target, holds } of rows)
  console.log(`${what.en.padEnd(72)} ${value.padStart(10)}  ${target ?? ''}${holds === false ? '  missed' : ''}`);
keepResult('editor', {
  title: { vi: 'Trình soạn thảo', en: 'The editor' },
  command: `node tests/bench/editor.mjs ${edits} ${count}`,
  rows,
  notes: [
    {
      vi: 'Qua JSON-RPC, với máy chủ đã đóng gói; mỗi lần gõ đứng cạnh một lần bộ đọc Markdown đọc lại cả bài ấy.',
      en: 'Over JSON-RPC with the packed server; each keystroke stands beside the Markdown parser reading the same text again.',
    },
  ],
});

/** Types letters into the middle of a paragraph, one after the other; each is followed by a parse of the same text. */
async function keystrokes(kilobytes) {
  const server = await startServer([]);
  const uri = 'untitled:tin.md';
  let text = longDraft(kilobytes * 1024);
  server.open(uri, text);
  await server.pull(uri);
  const typed = 'Cơ quan bảo hiểm xã hội phối hợp với các đơn vị trên địa bàn tổ chức hội nghị. ';
  const paragraph = text.indexOf('.', Math.floor(text.length / 2)) + 2;
  const [mine, theirs] = [[], []];
  for (let i = 0; i < edits; i++) {
    const at = paragraph + i;
    const letter = typed[i % typed.length];
    text = text.slice(0, at) + letter + text.slice(at);
    const before = performance.now();
    server.change(uri, i + 2, text, at, letter);
    await server.pull(uri);
    mine.push(performance.now() - before);
    const parse = performance.now();
    fromMarkdown(text);
    theirs.push(performance.now() - parse);
  }
  server.kill();
  const at = (share) => quantile(mine, share) / quantile(theirs, share);
  const size = `${kilobytes} KB`;
  return [
    row(`Gõ một chữ, bài ${size}, trung vị`, `keystroke, ${size}, median`, at(0.5), times),
    row(`Gõ một chữ, bài ${size}, phân vị 95`, `keystroke, ${size}, 95th percentile`, at(0.95), times, 1),
    row(`… tức là`, `… that is`, quantile(mine, 0.95), milliseconds),
  ];
}

/** From the start of the process to the first diagnostics, beside a Node that does nothing; the shortest of each. */
async function starts() {
  const text = article({ seed: 3 });
  let [mine, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < 7; i++) {
    let before = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    bare = Math.min(bare, performance.now() - before);
    before = performance.now();
    const server = await startServer([]);
    server.open('untitled:tin.md', text);
    await server.pull('untitled:tin.md');
    mine = Math.min(mine, performance.now() - before);
    server.kill();
  }
  return [
    row(
      'Từ lúc khởi động đến kết quả đầu tiên, so với node -e 0',
      'start to first diagnostics, over node -e 0',
      mine / bare,
      times,
      8,
    ),
    row('… tức là', '… that is', mine, milliseconds),
  ];
}

/** A folder of articles: the first diagnostics of the one that is opened, when all are known, and the most memory until then. */
async function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'sokhop-bench-'));
  try {
    writeFileSync(join(folder, 'sokhop.yaml'), '');
    writeArticles(folder, count);
    const text = article({ seed: 3 });
    const uri = pathToFileURL(join(folder, 'moi.md')).href;
    const before = performance.now();
    const server = await startServer([pathToFileURL(folder).href]);
    server.open(uri, text);
    await server.pull(uri);
    const first = performance.now() - before;
    await server.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    const all = performance.now() - before;
    const memory = memoryOf(server.pid);
    server.kill();
    const parse = performance.now();
    for (const name of readdirSync(folder, { recursive: true }))
      if (name.endsWith('.md')) fromMarkdown(readFileSync(join(folder, name), 'utf8'));
    const parsing = performance.now() - parse;
    return [
      row(
        `Kho ${count} bài: kết quả đầu tiên của bài đang mở, so với đọc Markdown cả kho`,
        `workspace of ${count}: first diagnostics of the open one, over parsing all`,
        first / parsing,
        times,
      ),
      row(
        '… mọi mâu thuẫn, so với đọc Markdown cả kho',
        '… all contradictions, over parsing all',
        all / parsing,
        times,
      ),
      ...(memory === null
        ? []
        : [
            row(
              `Kho ${count} bài: bộ nhớ lớn nhất`,
              `workspace of ${count}: peak memory`,
              memory,
              megabytes,
              300 * 1_048_576,
            ),
          ]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startServer(folders) {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onUnhandledNotification(() => undefined);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { activate: 'always' },
    workspaceFolders: folders.map((uri) => ({ uri, name: 'kho' })),
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    pid: child.pid,
    open(uri, text) {
      const textDocument = { uri, languageId: 'markdown', version: 1, text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    change(uri, version, text, at, letter) {
      const lines = text.slice(0, at).split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1).length };
      const contentChanges = [{ range: { start: position, end: position }, text: letter }];
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    pull: (uri) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
    kill() {
      connection.dispose();
      child.kill();
    },
  };
}

/** Articles one after the other, without the front matter of all but the first. */
function longDraft(bytes) {
  let text = article({ seed: 1 });
  for (let seed = 2; Buffer.byteLength(text) < bytes; seed++)
    text += `\n${article({ seed }).replace(/^---\n[\s\S]*?\n---\n/u, '')}`;
  return text;
}

/** The most memory that a process has held, in bytes; null where the system does not tell. */
function memoryOf(pid) {
  try {
    return 1024 * Number(/VmHWM:\s+([0-9]+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}

function quantile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
}
