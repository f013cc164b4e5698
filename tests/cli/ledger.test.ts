/** `sokhop ledger` in every format, and the SQL of its guide on the database that it writes. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { archiveOf } from './archive.js';
import { CLEAN, copyCommandLine, folderWith, sokhop } from './sokhop.js';

const DRAFTS = {
  'mot.md': '---\ndate: 2023-02-01\n---\n\nHết năm 2022, tỉnh Hà Giang có 861.240 người tham gia BHYT.\n',
  'hai.md': '---\ndate: 2023-03-01\n---\n\nNăm 2022, tỉnh Hà Giang có 816.240 người tham gia BHYT.\n',
  'ba.md':
    '---\ndate: 2020-02-01\n---\n\nHết năm 2019, tỉnh Hà Giang có trên 800 nghìn người tham gia BHYT. Toàn tỉnh có 12 bệnh viện.\n',
};

type Row = Record<string, unknown>;

function rowsOf(folder: string): Row[] {
  const { out, code } = sokhop(folder, ['ledger', '--format', 'json']);
  expect(code).toBe(0);
  return (JSON.parse(out) as { figures: Row[] }).figures;
}

test('the table says series, contradictions and gaps, in both languages', () => {
  const folder = folderWith(DRAFTS);
  expect(sokhop(folder, ['ledger']).out).toMatchInlineSnapshot(`
    "Số người tham gia bảo hiểm y tế (bhyt.participants) · Hà Giang · người
      đến hết năm 2019  trên 800 nghìn người  ba.md:5
      đến hết năm 2022  mâu thuẫn
                        861.240 người  mot.md:5
                        816.240 người  hai.md:5
      thiếu: 2020 – 2021 (2)

    4 số liệu trong 3 văn bản; 1 chuỗi. Được nêu nhiều lần: trùng hoàn toàn 0, khớp trong phạm vi làm tròn 0, mâu thuẫn 1; 1 khoảng trống.
    "
  `);
  expect(sokhop(folder, ['ledger', '--locale', 'en']).out).toContain(
    'Figures: 4, documents: 3, series: 1. Said more than once: 0 the same, 0 consistent within rounding, 1 inconsistent; gaps: 1.',
  );
});

test('JSON holds figures, and series that name them', () => {
  const { out } = sokhop(folderWith(DRAFTS), ['ledger', '--format', 'json']);
  const { figures, series } = JSON.parse(out) as { figures: Row[]; series: unknown[] };
  expect(figures.map(({ path, line, value, concord }) => [path, line, value, concord])).toEqual([
    ['ba.md', 5, '800000', 'single'],
    ['ba.md', 5, '12', null],
    ['hai.md', 5, '816240', 'inconsistent'],
    ['mot.md', 5, '861240', 'inconsistent'],
  ]);
  expect(series).toEqual([
    {
      key: expect.stringContaining('bhyt.participants'),
      things: [
        { time: '2019-12-31', concord: 'single', figures: [0] },
        { time: '2022-12-31', concord: 'inconsistent', figures: [3, 2] },
      ],
      gaps: [{ grain: 'year', from: '2020', to: '2021', missing: 2 }],
    },
  ]);
});

test('CSV opens as text, never as a formula', () => {
  const folder = folderWith({ '=1+1.md': DRAFTS['mot.md'], '@a,"b".md': DRAFTS['hai.md'], '-2.md': DRAFTS['ba.md'] });
  const { out } = sokhop(folder, ['ledger', '--format', 'csv']);
  expect(out.startsWith('\uFEFFpath,line,column,')).toBe(true);
  const paths = out
    .split('\r\n')
    .slice(1, -1)
    .map((line) => /^(?:"(?:[^"]|"")*"|[^,]*)/u.exec(line)?.[0]);
  expect(paths).toEqual(["'-2.md", "'-2.md", "'=1+1.md", `"'@a,""b"".md"`]);
});

test('NDJSON, Parquet and SQLite hold the same rows', async () => {
  const folder = folderWith(archiveOf(40));
  const rows = rowsOf(folder);
  expect(rows.length).toBeGreaterThan(40);
  const lines = sokhop(folder, ['ledger', '--format', 'ndjson']).out.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows);

  expect(sokhop(folder, ['ledger', '--format', 'parquet', '--output', 'ra/so.parquet'])).toEqual({
    code: 0,
    out: expect.stringMatching(/^Đã ghi \d+ số liệu của \d+ bản thảo vào ra\/so\.parquet\.\n$/u),
    err: '',
  });
  const bytes = readFileSync(join(folder, 'ra/so.parquet'));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  expect((await parquetReadObjects({ file })).map(plain)).toEqual(rows);

  expect(sokhop(folder, ['ledger', '--format', 'sqlite', '--output', 'ra/so.db'])).toEqual({
    code: 0,
    out: expect.stringMatching(/^Đã ghi \d+ số liệu của \d+ bản thảo vào ra\/so\.db\.\n$/u),
    err: '',
  });
  expect(readdirSync(join(folder, 'ra')).sort()).toEqual(['so.db', 'so.parquet']);
  const database = new sqlite.Database(join(folder, 'ra/so.db'), { readOnly: true });
  const booleans = ['low_open', 'high_open', 'subset', 'checked'];
  const stored = database.all('SELECT * FROM figures ORDER BY rowid') as Row[];
  expect(
    stored.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, booleans.includes(key) ? value === 1 : value]),
      ),
    ),
  ).toEqual(rows);
  database.close();
});

/** Parquet gives missing values as undefined and whole numbers as numbers or big ones. */
function plain(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : (value ?? null)]),
  );
}

test('every query of the guide runs and finds something', () => {
  const guide = readFileSync(fileURLToPath(new URL('../../docs/guide/so-cai.md', import.meta.url)), 'utf8');
  const queries = [...guide.matchAll(/```sql\n([\s\S]*?)```/gu)].map(([, query = '']) => query);
  expect(queries.length).toBeGreaterThanOrEqual(5);
  const folder = folderWith({
    ...archiveOf(60),
    'them.md':
      '---\ndate: 2025-01-01\n---\n\nHết năm 2024, tỉnh Cao Bằng có 70.000 người tham gia BHYT. Hết năm 2019, tỉnh Cao Bằng có 60.000 người tham gia BHYT.\n',
    'them-2.md': '---\ndate: 2025-02-01\n---\n\nHết năm 2024, tỉnh Cao Bằng có 71.000 người tham gia BHYT.\n',
  });
  sokhop(folder, ['ledger', '--format', 'sqlite', '--output', 'so.db']);
  const database = new sqlite.Database(join(folder, 'so.db'), { readOnly: true });
  for (const query of queries) expect({ query, found: database.all(query).length > 0 }).toEqual({ query, found: true });
  database.close();
});

test('what would not fit a terminal needs a file, and a place that cannot be written is said', () => {
  const folder = folderWith(DRAFTS);
  for (const format of ['parquet', 'sqlite']) {
    const { code, err } = sokhop(folder, ['ledger', '--format', format]);
    expect([code, err]).toEqual([2, `sokhop: --format ${format} cần --output TỆP\n`]);
    const blocked = sokhop(folder, ['ledger', '--format', format, '--output', 'mot.md/so']);
    expect([blocked.code, blocked.out]).toEqual([2, '']);
    expect(blocked.err).toMatch(/^sokhop: không ghi được “mot.md\/so”: \p{Ll}/u);
  }
  expect(existsSync(join(folder, 'so.db'))).toBe(false);
});

test('a command line that was copied without SQLite says what it lacks, and leaves nothing behind', () => {
  const folder = folderWith({ 'bai.md': CLEAN });
  copyCommandLine(join(folder, 'tools'));
  const args = [join('tools', 'main.js'), 'ledger', 'bai.md', '--format', 'sqlite', '--output', 'so.sqlite'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    2,
    'sokhop: --format sqlite cần tệp node-sqlite3-wasm.wasm đặt cạnh chương trình; chép tệp đó từ packages/cli/dist\n',
  ]);
  expect(readdirSync(folder).sort()).toEqual(['bai.md', 'tools']);
});
