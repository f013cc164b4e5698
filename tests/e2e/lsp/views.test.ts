/** The requests of the extension's views and commands, asked of the built server over the real protocol. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CheckedParams,
  FiguresResult,
  SeriesParams,
  SeriesResult,
  SwitchOffParams,
  SwitchOffResult,
  TemplateResult,
} from '@sokhop/server/protocol';
import { afterEach, expect, test } from 'vitest';
import { type Client, type ClientOptions, startClient } from './client.js';

const OFFICE = join(import.meta.dirname, '../vscode/office');

let client: Client | null = null;
let folder = '';

afterEach(async () => {
  await client?.stop();
  client = null;
  rmSync(folder, { recursive: true, force: true });
});

/** A server on a copy of the office's drafts, with one of them open. */
async function office(open = 'tin-bai/nam-2023.md', options: ClientOptions = {}): Promise<Client> {
  folder = mkdtempSync(join(tmpdir(), 'sokhop-views-'));
  cpSync(OFFICE, folder, { recursive: true });
  mkdirSync(join(folder, '.git'));
  client = await startClient({ folders: [pathToFileURL(folder).href], ...options });
  await client.open(addressOf(open), readFileSync(join(folder, open), 'utf8'));
  return client;
}

function addressOf(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

function figures(server: Client, paths: readonly string[] | null): Promise<FiguresResult> {
  return server.connection.sendRequest('sokhop/figures', { uris: paths === null ? null : paths.map(addressOf) });
}

/** `state written: first line of why`, by path. */
function told({ documents }: FiguresResult): Readonly<Record<string, readonly string[]>> {
  const line = ({ state, written, why }: FiguresResult['documents'][number]['figures'][number]) =>
    `${state} ${written}${why === '' ? '' : `: ${why.split(/[.:\n]/u)[0]}`}`;
  return Object.fromEntries(documents.map(({ path, figures: rows }) => [path, rows.map(line)]));
}

test('the figures of a draft, with their state, reason and arithmetic', async () => {
  const server = await office();
  // Then the other drafts of the folder have been read too.
  await figures(server, null);
  const result = await figures(server, ['tin-bai/nam-2023.md']);
  expect(told(result)['tin-bai/nam-2023.md']).toEqual([
    'warning 100,3 triệu người: Con số này nằm trong một phép tính không khớp',
    'error 93,628 triệu người: Mâu thuẫn với ban-tin-thang-1',
    'error 95,35 %: Tỷ lệ không khớp',
    'unchecked 128.450 thẻ: Không thấy con số này nói về chỉ tiêu nào',
    'agrees 1,826 triệu người',
    'agrees 24,9 %',
    'agrees 1,462 triệu người',
    'unchecked 61 người: Không thấy con số này nói về chỉ tiêu nào',
    'unchecked 3 đợt: Không thấy con số này nói về chỉ tiêu nào',
  ]);
  const wrong = result.documents[0]?.figures[2];
  expect(wrong).toMatchObject({
    value: '95.35',
    indicator: { id: 'bhyt.coverage', name: 'Tỷ lệ bao phủ bảo hiểm y tế' },
    period: { id: '../2023-12-31', name: 'đến hết năm 2023' },
    place: { id: 'VN', name: 'toàn quốc' },
    rules: ['number/coverage', 'number/reference'],
    arithmetic: ['93,628 triệu ÷ 100,3 triệu = 93,35 % (93,25–93,40); bản thảo ghi 95,35 %'],
  });
  expect(result.documents[0]?.account).toMatchObject({ figures: 9, checked: 6, errors: 2, warnings: 1 });
});

test('the figures of the whole folder, of files that are not open too; what is no draft is left out', async () => {
  const server = await office();
  writeFileSync(join(folder, 'README.txt'), '5 người');
  const result = await figures(server, null);
  expect(result.documents.map(({ path }) => path)).toEqual([
    'cong-van/giao-chi-tieu.md',
    'tin-bai/ban-tin-thang-1.md',
    'tin-bai/nam-2020.md',
    'tin-bai/nam-2022.md',
    'tin-bai/nam-2023.md',
  ]);
  const closed = result.documents[1];
  expect(closed?.figures.map(({ state, rules }) => [state, ...rules])).toEqual([
    ['error', 'number/across-documents', 'number/reference'],
  ]);
  expect((await figures(server, ['README.txt', 'khong-co.md'])).documents).toEqual([]);
});

test('what is typed counts at once, and each round of checking is told with its account', async () => {
  const server = await office();
  const accounts: CheckedParams[] = [];
  server.connection.onNotification('sokhop/checked', (params: CheckedParams) => void accounts.push(params));
  await server.replace(addressOf('tin-bai/nam-2023.md'), '95,35%', '93,35%');
  const result = await figures(server, ['tin-bai/nam-2023.md']);
  expect(told(result)['tin-bai/nam-2023.md']?.[2]).toBe('agrees 93,35 %');
  while (accounts.at(-1)?.drafts[0]?.account.warnings !== 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(accounts.at(-1)?.drafts.map(({ uri }) => uri)).toEqual([addressOf('tin-bai/nam-2023.md')]);
});

test('an indicator over time: drafts, facts files and published values, targets apart from results', async () => {
  const server = await office();
  const series = (params: SeriesParams) => server.connection.sendRequest<SeriesResult>('sokhop/series', params);
  const { choices, chosen } = await series({ indicator: 'bhyt.participants', place: 'VN' });
  expect(choices.map(({ indicator: { id }, place, values }) => `${id} ${place.id} ${values}`)).toContain(
    'bhyt.participants VN 6',
  );
  const points = chosen?.points ?? [];
  expect(points.map(({ end }) => end)).toEqual(points.map(({ end }) => end).sort());
  const from = (source: string) =>
    points
      .filter((point) => point.source === source)
      .map(({ end, written, status, label }) => `${end} ${written} ${status} ${label}`);
  expect(from('draft')).toEqual([
    '2020-12-31 87,97 triệu người actual tin-bai/nam-2020.md',
    '2021-12-31 88,9 triệu người plan cong-van/giao-chi-tieu.md',
    '2022-12-31 91,2 triệu người plan tin-bai/nam-2022.md',
    '2022-12-31 91,074 triệu người actual tin-bai/nam-2022.md',
    '2023-12-31 92,628 triệu người actual tin-bai/ban-tin-thang-1.md',
    '2023-12-31 93,628 triệu người actual tin-bai/nam-2023.md',
  ]);
  expect(from('facts')).toEqual([
    '2023-12-31 93,628 triệu người actual so-lieu.csv, dòng 2: Báo cáo tổng kết năm 2023',
  ]);
  expect(from('reference').length).toBeGreaterThan(3);
  const rate = await series({ indicator: 'bhyt.coverage', place: null });
  expect(rate.chosen).toMatchObject({ measure: 'rate', unit: '%', place: { id: 'VN' } });
  expect((await series({ indicator: null, place: null })).chosen).not.toBeNull();
});

test('a new letter comes from its template, and is a draft without findings when it is opened', async () => {
  const server = await office();
  const made = await server.connection.sendRequest<TemplateResult>('sokhop/template', {
    kind: 'directive',
    fields: { office: 'Bảo hiểm xã hội tỉnh Cao Bằng', subject: 'tăng cường truyền thông', recipient: 'Các phòng' },
  });
  const uri = await server.open('untitled:Untitled-1', made.text);
  expect(await server.diagnostics(uri)).toEqual([]);
  expect(
    (await server.connection.sendRequest<FiguresResult>('sokhop/figures', { uris: [uri] })).documents,
  ).toHaveLength(1);
});

test('a rule is switched off on its line, or in sokhop.yaml with every comment kept', async () => {
  const server = await office();
  const uri = addressOf('tin-bai/nam-2023.md');
  const switchOff = (where: SwitchOffParams['where'], ruleId = 'number/coverage') =>
    server.connection.sendRequest<SwitchOffResult>('sokhop/switchOff', { uri, ruleId, where });
  const [wrong] = (await figures(server, ['tin-bai/nam-2023.md'])).documents[0]?.figures.slice(2) ?? [];
  const here = await switchOff({ kind: 'here', range: wrong?.range ?? { start: NOWHERE, end: NOWHERE } });
  expect(here?.uri).toBe(uri);
  expect(here?.edits.map(({ newText }) => newText.trim())).toEqual([
    '<!-- sokhop-disable-next-line number/coverage: lý do -->',
  ]);
  const yaml = await switchOff({ kind: 'workspace' });
  expect(yaml?.uri).toBe(addressOf('sokhop.yaml'));
  expect(applied(readFileSync(join(folder, 'sokhop.yaml'), 'utf8'), yaml)).toBe(
    `${readFileSync(join(OFFICE, 'sokhop.yaml'), 'utf8').trimEnd()}\n  number/coverage: off\n`,
  );
  expect(await switchOff({ kind: 'workspace' }, 'number/percentage-point')).not.toBeNull();
});

const NOWHERE = { line: 0, character: 0 };

function applied(text: string, edit: SwitchOffResult): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: typeof NOWHERE) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, character);
  return (edit?.edits ?? []).reduce(
    (before, { range, newText }) => before.slice(0, offset(range.start)) + newText + before.slice(offset(range.end)),
    text,
  );
}
