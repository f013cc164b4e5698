/**
 * A long working day for the language server, at full speed: random edits, opens, closes, changes of the configuration, requests that are
 * cancelled, broken messages, files that change on a slow disk. Now and then the answers are held against a fresh lint of the same text, and the
 * heap and the listeners of the process against what they were.
 *
 *   npm run test:soak                      one minute
 *   npm run test:soak -- --minutes 60      longer; --seed 7 for another day
 *
 * Ends with 1 when an answer is wrong, the server dies, memory grows, or the server outlives its editor.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { lint } from '@sokhop/core/linter';
import {
  CancellationTokenSource,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { article } from '../bench/articles.mjs';
import { keepResult, megabytes, plain, row } from '../bench/results.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const minutes = Number(values.minutes);
const SERVER = fileURLToPath(new URL('../../extension/dist/server.js', import.meta.url));
const PROBE = fileURLToPath(new URL('probe.cjs', import.meta.url));
const chance = seeded(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'sokhop-soak-'));
writeFileSync(join(folder, 'sokhop.yaml'), 'rules: {}\n');

const counts = {
  edits: 0,
  opens: 0,
  closes: 0,
  settings: 0,
  requests: 0,
  cancelled: 0,
  broken: 0,
  compared: 0,
  findings: 0,
};
const server = spawn(process.execPath, ['--expose-gc', '--require', PROBE, SERVER, '--stdio'], {
  stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
});
let complaints = '';
server.stderr.on('data', (chunk) => {
  complaints = (complaints + chunk).slice(-4000);
});
let died = null;
server.once('exit', (code, signal) => {
  died = `${code ?? signal}`;
});
const connection = createMessageConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({ enable: true })));
connection.onRequest(() => null);
connection.onNotification(() => undefined);
connection.onError(() => undefined);
connection.listen();

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
  workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'soak' }],
});
await connection.sendNotification('initialized', {});

const TYPED = [
  '5',
  ',',
  ' triệu',
  'người',
  '\n',
  '\n\n',
  '**',
  'tăng 5%',
  '| a |',
  '',
  '',
  'BHYT',
  '😀',
  '\u0301',
  '<!-- ',
  '`',
];
const ASKED = [
  'hover',
  'completion',
  'codeAction',
  'diagnostic',
  'documentSymbol',
  'foldingRange',
  'inlayHint',
  'documentLink',
];

let opened = 0;
const open = new Map();
const problems = [];
const samples = [];
const until = Date.now() + minutes * 60_000;
let nextSample = Date.now() + Math.min(10_000, (minutes * 60_000) / 10);
while (Date.now() < until && died === null && problems.length === 0) {
  await step();
  if (Date.now() < nextSample) continue;
  nextSample = Date.now() + Math.max(2_000, (minutes * 60_000) / 20);
  await compare();
  samples.push(await probe());
}
for (const uri of [...open.keys()]) await close(uri);
const last = died === null ? await probe() : null;

// The heap may breathe; what counts is that the second half of the day needs no more than the first, but for a little.
const half = Math.floor(samples.length / 2);
const low = (list) => Math.min(...list.map(({ heap }) => heap));
const early = low(samples.slice(1, Math.max(2, half)));
const late = low(samples.slice(half));
const grown = samples.length < 4 ? 0 : late - early;
const listeners = last === null ? 0 : last.listeners - (samples[0]?.listeners ?? 0);
if (died !== null) problems.push(`the server died with ${died}: ${complaints}`);
if (grown > 24 * 1_048_576) problems.push(`the heap grew by ${megabytes(grown)}`);
if (listeners > 10) problems.push(`${listeners} listeners more at the end`);
const alone = died === null ? await outlives() : null;
if (alone !== null) problems.push(alone);
rmSync(folder, { recursive: true, force: true });

const rows = [
  row('Phút chạy', 'minutes', minutes, plain),
  row(
    'Lần sửa, mở, đóng, đổi cấu hình',
    'edits, opens, closes, settings',
    counts.edits + counts.opens + counts.closes + counts.settings,
    plain,
  ),
  row('Yêu cầu, trong đó bị hủy', 'requests, of which cancelled', `${counts.requests}, ${counts.cancelled}`, plain),
  row('Thông điệp hỏng, kể cả ác ý', 'broken and hostile messages', counts.broken, plain),
  row('Lần đối chiếu với kiểm tra mới', 'answers held against a fresh lint', counts.compared, plain),
  row('Phát hiện được đối chiếu', 'findings held against it', counts.findings, plain, 1, true),
  row('Câu trả lời sai', 'wrong answers', problems.length, plain, 0),
  row(
    'Bộ nhớ tăng từ nửa đầu sang nửa cuối',
    'heap gained from the first half to the second',
    Math.max(0, grown),
    megabytes,
    24 * 1_048_576,
  ),
  row('Bộ lắng nghe còn thừa', 'listeners left over', Math.max(0, listeners), plain, 10),
];
keepResult('soak', {
  title: { vi: 'Máy chủ ngôn ngữ chạy bền', en: 'Soak of the language server' },
  command: `npm run test:soak -- --minutes ${values.minutes} --seed ${values.seed}`,
  rows,
});
for (const { what, value } of rows) console.log(`${what.en.padEnd(52)} ${value}`);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 && counts.findings > 0 ? 0 : 1);

/** One thing that an editor, or its user, may do. */
async function step() {
  const uris = [...open.keys()];
  const dice = chance(100);
  if (uris.length < 3 || (dice < 4 && uris.length < 12)) return openOne();
  const uri = uris[chance(uris.length)];
  if (dice < 8) return close(uri);
  if (dice < 10) return settings();
  if (dice < 13) return broken(uri);
  if (dice < 45) return edit(uri);
  return request(uri);
}

async function openOne() {
  counts.opens++;
  const uri = pathToFileURL(join(folder, `bai-${++opened}.md`)).href;
  const text = article({ seed: opened, bytes: 1500 + chance(4000), slips: 0.5 });
  if (chance(2) === 0) writeFileSync(fileURLToPath(uri), text);
  open.set(uri, { text, version: 1 });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
}

async function close(uri) {
  counts.closes++;
  open.delete(uri);
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

async function edit(uri) {
  counts.edits++;
  const { text, version } = open.get(uri);
  const from = chance(text.length + 1);
  const to = Math.min(text.length, from + (chance(3) === 0 ? chance(40) : 0));
  const put = text.length > 12_000 ? '' : TYPED[chance(TYPED.length)];
  open.set(uri, { text: text.slice(0, from) + put + text.slice(to), version: version + 1 });
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: version + 1 },
    contentChanges: [{ range: { start: positionAt(text, from), end: positionAt(text, to) }, text: put }],
  });
}

async function settings() {
  counts.settings++;
  const severity = ['off', 'warning', 'error', 'nonsense'][chance(4)];
  writeFileSync(join(folder, 'sokhop.yaml'), `rules:\n  text/repeated-word: ${severity}\n`);
  const changed = [{ uri: pathToFileURL(join(folder, 'sokhop.yaml')).href, type: 2 }];
  await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: changed });
}

async function request(uri) {
  counts.requests++;
  const { text } = open.get(uri);
  const position = positionAt(text, chance(text.length + 1));
  const source = new CancellationTokenSource();
  const params = {
    textDocument: { uri },
    position,
    range: { start: position, end: position },
    context: { diagnostics: [], triggerKind: 1 },
  };
  const cancel = chance(4) === 0;
  const answer = connection.sendRequest(`textDocument/${ASKED[chance(ASKED.length)]}`, params, source.token);
  if (cancel) {
    counts.cancelled++;
    source.cancel();
  }
  // A method that this server does not have is answered with an error, which is an answer.
  await answer.catch(() => undefined);
}

/** What no editor should send: unknown methods, wrong types, places outside of the text, keys that reach for prototypes. */
async function broken(uri) {
  counts.broken++;
  const far = { line: 1e9, character: -5 };
  const bad = [
    ['textDocument/hover', { textDocument: { uri: 'file:///%%%' }, position: far }],
    ['textDocument/hover', { textDocument: { uri }, position: far }],
    ['textDocument/completion', null],
    ['textDocument/codeAction', { textDocument: { uri }, range: { start: far, end: far }, context: {} }],
    ['workspace/executeCommand', { command: '__proto__', arguments: [{ __proto__: { polluted: true } }] }],
    ['no/such/method', { constructor: { prototype: { polluted: true } } }],
  ];
  const [method, params] = bad[chance(bad.length)];
  await Promise.race([connection.sendRequest(method, params), timeout(5_000)]).catch(() => undefined);
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: 'file:///never-opened.md', version: 3 },
    contentChanges: [{ text: 'x' }],
  });
}

/** Holds the diagnostics of every open document against a fresh lint of what the editor shows. */
async function compare() {
  writeFileSync(join(folder, 'sokhop.yaml'), 'rules: {}\n');
  const changed = [{ uri: pathToFileURL(join(folder, 'sokhop.yaml')).href, type: 2 }];
  await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: changed });
  await timeout(700);
  for (const [uri, { text }] of open) {
    const report = await Promise.race([
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
      timeout(30_000),
    ]);
    if (report === undefined) {
      problems.push(`no answer about ${uri}`);
      return;
    }
    counts.compared++;
    const path = decodeURIComponent(uri);
    const wanted = lint(text, { path }).findings.map(
      ({ ruleId, range }) => `${ruleId} ${range.start.line}:${range.start.character}`,
    );
    counts.findings += wanted.length;
    const given = (report.items ?? [])
      .filter(({ code }) => code !== 'number/across-documents')
      .map(({ code, range }) => `${code} ${range.start.line}:${range.start.character}`);
    const [a, b] = [wanted.sort().join('\n'), given.sort().join('\n')];
    if (a !== b) problems.push(`wrong answer about ${uri}\nfresh:\n${a}\nserver:\n${b}\ntext:\n${text}`);
  }
}

/** What the server's process holds after a full collection; asked over the side channel that the probe opens. */
function probe() {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the server does not answer the probe')), 60_000);
    server.once('message', (message) => {
      clearTimeout(late);
      resolve(message);
    });
    server.send('probe');
  });
}

/** An editor that dies without a word: the server must not stay behind. */
async function outlives() {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  connection.dispose();
  server.disconnect();
  server.stdin.destroy();
  server.stdout.destroy();
  const ended = await Promise.race([gone.then(() => true), timeout(20_000).then(() => false)]);
  if (!ended) server.kill('SIGKILL');
  return ended ? null : 'the server outlives its editor';
}

function positionAt(text, offset) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}

function timeout(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whole numbers below a bound, from a seed (Mulberry32). */
function seeded(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
