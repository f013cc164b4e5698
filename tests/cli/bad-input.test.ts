/** What people and machines get wrong, as processes: each ends with 2 and one clear line in either language, nothing else, and no trace of the code. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS, SCALE } from './mistaken-commands.js';
import { CONFIGURATIONS } from './mistaken-configurations.js';
import { type Case, OPTIONS, PATHS } from './mistakes.js';
import { CLEAN, CONTRADICTION, main, REPEATED } from './sokhop.js';

const folder = mkdtempSync(join(tmpdir(), 'sokhop-bad-'));
const bytes = (...values: number[]) => Buffer.from(values);

/** The files that the cases speak of; what ends in `.d` holds nothing that may be read. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'bai.md': CLEAN,
  'so.txt': 'x',
  'rong.d/ghi-chu.txt': '',
  'rong.md/ghi-chu.txt': '',
  'bo-qua.d/.gitignore': '*.md\n',
  'bo-qua.d/a.md': CLEAN,
  'anh.d/anh.md': bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 1),
  'anh.d/cong-van.docx': bytes(0x50, 0x4b, 0x03, 0x04, 0, 0),
  'anh.d/nul.md': 'Hết năm\0 2022.\n',
  'anh.d/utf16le.md': Buffer.from('\uFEFFHết năm', 'utf16le'),
  'anh.d/utf16be.md': Buffer.from('\uFEFFHết năm', 'utf16le').swap16(),
  'anh.d/utf16.md': Buffer.from('Hết năm', 'utf16le'),
  'anh.d/tcvn.md': Buffer.concat([Buffer.from('Năm\r\n'), bytes(0xb5, 0xfc, 0x0a)]),
  'anh.d/cut.md': Buffer.from('Hết năm 2022 đạt 92% số người tham gia BHYT\n\nVà').subarray(0, -1),
  'anh.d/dai-qua.md': bytes(0xc0, 0x80, 0x0a),
  'anh.d/thay-the.md': bytes(0x61, 0x0a, 0x0a, 0xed, 0xa0, 0x80, 0x0a),
  'nen.d/vo.json': '{"version": 1',
  'nen.d/khac.json': '{"version": 2, "findings": []}\n',
  'nen.d/am.json': '{"version": 1, "findings": [{"path": "a", "rule": "b", "text": "c", "count": -1}]}\n',
  'bang.d/facts.csv': 'indicator,period\n',
  'bang.d/facts.xlsx': 'không phải bảng tính',
};

beforeAll(() => {
  for (const [path, content] of Object.entries(FILES)) write(path, content);
  for (const [i, [, content]] of CONFIGURATIONS.entries()) {
    write(`cau-hinh.d/${i}/sokhop.yaml`, content);
    write(`cau-hinh.d/${i}/bai.md`, CLEAN);
  }
  mkdirSync(join(folder, 'lien-ket.d'));
  const link = (from: string, to: string) =>
    symlinkSync(join(folder, 'lien-ket.d', to), join(folder, 'lien-ket.d', from));
  link('dut.md', 'da-xoa.md');
  link('vong-1.md', 'vong-2.md');
  link('vong-2.md', 'vong-1.md');
  spawnSync('mkfifo', [join(folder, 'lien-ket.d/ong.md')]);
  write('lien-ket.d/lon.md', '');
  truncateSync(join(folder, 'lien-ket.d/lon.md'), 200_000_000);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ends with 2 and one clear line', () => {
  const asCheck = (cases: readonly Case[]) => cases.map((one) => ({ ...one, args: ['check', ...one.args] }));
  const configured = CONFIGURATIONS.map(([name, , err], i) => ({
    name: `sokhop.yaml: ${name}`,
    args: ['check'],
    cwd: `cau-hinh.d/${i}`,
    err: `sokhop.yaml:${err}`,
  }));
  const all: readonly Case[] = [...asCheck(PATHS), ...asCheck(OPTIONS), ...COMMANDS, ...SCALE, ...configured];

  test('is tried with a hundred of them', () => {
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test.concurrent.each(all)('$name', async ({ args, cwd = '.', input, err }) => {
    const [vi, en] = await Promise.all(
      (['vi', 'en'] as const).map((locale) =>
        run(['--locale', locale, ...args], { cwd, ...(input === undefined ? {} : { input }) }),
      ),
    );
    expect(vi).toEqual({ code: 2, out: '', err: expect.stringMatching(pattern(`sokhop: ${err}`)) });
    expect(en).toMatchObject({ code: 2, out: '' });
    // One line too, with no Vietnamese left but what it quotes.
    const said = (en?.err ?? '').replace(/“[^\n]*”|\[[^\n]*\]|--(?:rule|output-file) [^\n]*?:/gu, '');
    expect(said).toMatch(/^sokhop: [\u0000-\u007F…×–]+\n$/u);
    expect(said.trimEnd()).not.toContain('\n');
    expect(vi?.err + (en?.err ?? '')).not.toMatch(/\n\s+at |node:internal|main\.js/u);
  });
});

describe('a file that cannot be read does not keep the others from being read', () => {
  test.concurrent('in a folder', async () => {
    write('lan.d/a.md', REPEATED);
    write('lan.d/b.md', bytes(0xff));
    symlinkSync(join(folder, 'khong-co'), join(folder, 'lan.d/z.md'));
    const { code, out, err } = await run(['check', '--format', 'compact'], { cwd: 'lan.d' });
    expect(code).toBe(2);
    expect(out).toContain('a.md:1:23: cảnh báo text/repeated-word');
    expect(err.trimEnd().split('\n')).toEqual([
      'sokhop: không đọc được “b.md”: không phải UTF-8 (từ dòng 1); hãy lưu lại bằng UTF-8',
      'sokhop: không đọc được “z.md”: liên kết trỏ tới nơi không còn',
    ]);
  });
});

test.concurrent('links that lead nowhere or in a circle do not keep a folder from being watched', async () => {
  write('xem.d/a.md', CLEAN);
  const link = (from: string, to: string) => symlinkSync(join(folder, 'xem.d', to), join(folder, 'xem.d', from));
  for (const [from, to] of [
    ['vong-1', 'vong-2'],
    ['vong-2', 'vong-1'],
    ['dut', 'khong-co'],
  ] as const)
    link(from, to);
  const child = spawn(process.execPath, [main, 'check', '--watch', '--locale', 'en'], { cwd: join(folder, 'xem.d') });
  let said = '';
  await new Promise((seen) => {
    child.on('close', seen);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) seen(child.kill('SIGINT'));
    });
  });
  const code = child.exitCode ?? (await new Promise((done) => child.on('close', done)));
  expect({ code, lines: said.trimEnd().split('\n').length }).toEqual({ code: 0, lines: 1 });
  expect(said).toMatch(/1 draft/u);
});

describe('odd drafts are drafts', () => {
  const ODD: Readonly<Record<string, string>> = {
    empty: '',
    'only a mark': '\uFEFF',
    'only line breaks': '\n'.repeat(50_000),
    'lone carriage returns': `${REPEATED.trimEnd()}\r\r${CLEAN.trimEnd()}\r`,
    'one line of a megabyte': `${CLEAN.trimEnd()} `.repeat(20_000),
    'front matter that does not end': '---\ntitle: Tin\n\nHết năm 2022.\n',
    'front matter that is broken': '---\ntitle: "Tin\n\tdate: [\n---\n\nHết năm 2022.\n',
    'front matter of other types':
      '---\ndate: [2022]\nplace: {a: 1}\nkind: 7\nperiod: !!binary x\n? [a]\n: b\n---\n\nHết năm 2022.\n',
    'front matter with aliases without bound': `---\na: &a [x]\nb: &b [${'*a,'.repeat(99)}*a]\nc: &c [${'*b,'.repeat(99)}*b]\nd: [${'*c,'.repeat(99)}*c]\n---\n\nTin.\n`,
    'quotations within quotations': `${'>'.repeat(2_000)} Hết năm 2022.\n`,
    'lists within lists': Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- Hết năm 2022`).join('\n'),
    'brackets that never close': '[('.repeat(5_000),
    'a million digits': `Có ${'9'.repeat(1_000_000)} người.\n`,
    'letters that take no place': `Hết\u200B năm\u2060 2022\uFE0F.\n`,
    'half a letter': 'Hết năm 2022 \uFFFD \uFFFF.\n',
  };

  test.concurrent.each(Object.keys(ODD))('%s', async (name) => {
    const { code, out, err } = await run(['check', '--format', 'json', '-'], { input: ODD[name] ?? '' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).summary.files).toBe(1);
  });

  test.concurrent('under odd names, in reports that stay one line a finding', async () => {
    const names = [
      'a\nb.md',
      `"c' “d”.md`,
      '-e.md',
      '$(touch f).md',
      ' g .md',
      `${'ệ'.repeat(80)}.md`,
      '\u001B[31mh.md',
      '%s%n.md',
    ];
    for (const name of names) write(`ten.d/${name}`, REPEATED);
    const { code, out, err } = await run(['check', '--format', 'compact'], { cwd: 'ten.d' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').filter((line) => /\.md:1:23: cảnh báo text\/repeated-word: /u.test(line))).toHaveLength(
      names.length,
    );
    expect(out).not.toContain('\u001B');
    expect(readdirSync(join(folder, 'ten.d'))).toHaveLength(names.length);
  });

  test.each([
    [
      'dau-hong.md',
      '---\nkind: news\ntitle: Thu: quý I\n---\n\n',
      /^dau-hong\.md:3:1: cảnh báo sokhop\/front-matter: /mu,
    ],
    ['dau-mo.md', '---\nkind: news\n\n', /^dau-mo\.md:1:1: cảnh báo sokhop\/front-matter: /mu],
  ])('%s: front matter that is not read is told once, and the draft is read on', (name, head, said) => {
    writeFileSync(join(folder, name), head + REPEATED);
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'check', '--format', 'compact', name], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(said);
    expect(stdout.match(/sokhop\/front-matter/gu)).toHaveLength(1);
    expect(stdout).toContain('text/repeated-word');
  });

  test('a rule of dashes above the text is no front matter', () => {
    writeFileSync(join(folder, 'gach.md'), `---\n\n${CLEAN}`);
    const { status, stdout } = spawnSync(process.execPath, [main, 'check', '--format', 'json', 'gach.md'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, JSON.parse(stdout).documents[0].findings]).toEqual([0, []]);
  });
});

describe('output that cannot be written', () => {
  test.concurrent('a reader that has gone ends the run without a word', async () => {
    write('dai.d/bai.md', `${REPEATED}\n`.repeat(3_000));
    const child = spawn(process.execPath, [main, 'check', '--format', 'compact'], {
      cwd: join(folder, 'dai.d'),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.once('data', () => child.stdout.destroy());
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test.concurrent('a full disk is said, once', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, err } = await run(['check', 'bai.md', '--format', 'json'], { stdout: full });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'sokhop: không ghi được kết quả: ổ đĩa hết chỗ\n',
    });
    const file = await run(['check', 'bai.md', '--locale', 'en', '--output-file', 'json=/dev/full']);
    expect(file.code).toBe(2);
    expect(file.err).toMatch(/^sokhop: cannot write “[^”]*\/dev\/full”: the disk is full\n$/u);
  });
});

test.skipIf(!existsSync('/proc/version')).each(['/proc/bao-cao/a.json', '/proc/a.json'])(
  'a report for a place that takes no files is said: %s (needs /proc)',
  async (file) => {
    const { code, out, err } = await run(['check', 'bai.md', '--output-file', `json=${file}`]);
    expect([code, out]).toEqual([2, expect.stringContaining('Không phát hiện sai lệch nào')]);
    expect(err).toMatch(/^sokhop: không ghi được “[^”]*a\.json”: không tạo được tệp ở đó\n$/u);
  },
);

test('a disk that fills up keeps its drafts whole, and nothing is left behind', async ({ skip }) => {
  const disk = join(folder, 'dia.d');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'sokhop-test', disk]).status === 0;
  if (!mounted) skip('it needs the right to mount a tmpfs');
  try {
    const draft = `${REPEATED}\n`.repeat(300);
    writeFileSync(join(disk, 'bai.md'), draft);
    writeFileSync(join(disk, 'khac.md'), CONTRADICTION);
    writeFileSync(join(disk, 'nen.json'), '{"version": 1, "findings": []}\n');
    // All that is left is filled, so that neither a fixed draft nor a report has room; never more than the small disk could hold.
    spawnSync('sh', ['-c', 'head -c 131072 /dev/zero > day 2>/dev/null'], { cwd: disk });
    const on = (...args: string[]) => run(['check', ...args], { cwd: 'dia.d' });
    const full = (name: string) => `sokhop: không ghi được “${name}”: ổ đĩa hết chỗ\n`;
    expect(await on('--fix', 'bai.md')).toMatchObject({ code: 2, err: full('bai.md') });
    const report = await on('khac.md', '--output-file', 'sarif=so-khop.sarif');
    expect(report).toMatchObject({ code: 2, err: full('so-khop.sarif') });
    const baseline = await on('bai.md', '--baseline', 'nen.json', '--update-baseline');
    expect(baseline).toEqual({ code: 2, out: '', err: full('nen.json') });
    expect(readFileSync(join(disk, 'bai.md'), 'utf8')).toBe(draft);
    expect(readFileSync(join(disk, 'nen.json'), 'utf8')).toBe('{"version": 1, "findings": []}\n');
    expect(readdirSync(disk).sort()).toEqual(['bai.md', 'day', 'khac.md', 'nen.json']);
  } finally {
    spawnSync('umount', [disk]);
  }
});

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** A text as a pattern, in which `…` is whatever stands there. */
function pattern(text: string): RegExp {
  const parts = text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
  return new RegExp(`^${parts.join('[^\\n]*')}\\n$`, 'u');
}

/** Runs `sokhop` without waiting in line, under no language and outside of any repository. */
async function run(
  args: readonly string[],
  { cwd = '.', input, stdout = 'pipe' }: { cwd?: string; input?: string | Buffer; stdout?: 'pipe' | number } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [main, ...args], {
    cwd: join(folder, cwd),
    env: { PATH, LANG: 'C.UTF-8', GIT_CEILING_DIRECTORIES: tmpdir() },
    stdio: ['pipe', stdout, 'pipe'],
  });
  // A program that has seen enough closes its end before all is written.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out, err };
}
