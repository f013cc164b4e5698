/** The formats of `sokhop check` as a process: each read back by a parser or validator that is not ours. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { CLEAN, CONTRADICTION, folderWith, REPEATED, sokhop } from './sokhop.js';

/** A growth that is wrong, with arithmetic, related places and an unsafe fix. */
const GROWTH = 'Số người tham gia BHXH năm 2022 là 20 triệu người, tăng 50% so với năm 2021 (16 triệu người).\n';

/** A name that tries every escape: markup, quotes, a comma, a line break and a character that XML cannot hold. */
const NASTY_NAME = `tin, "bài": 100%0A <a> & 'x'\u0007\n.md`;

/** Two drafts that contradict each other, so that a message names the first, which has a finding of its own. */
const nasty = () => {
  const [first = '', second = ''] = CONTRADICTION.split('\n\n');
  return folderWith({ [NASTY_NAME]: `${first}\n\n${REPEATED}`, 'z.md': second });
};

const archive = () =>
  folderWith({ '.git/HEAD': '', 'tin/sai.md': CONTRADICTION + GROWTH, 'tin/tu.md': REPEATED, 'tin/sach.md': CLEAN });

test('pretty shows a sentence once for all of its numbers, and other sentences each', () => {
  const folder = folderWith({ 'bai.md': `${GROWTH}\n${CONTRADICTION}` });
  const lines = sokhop(folder, ['check']).out.split('\n');
  expect(lines.filter((line) => line.includes('→'))).toHaveLength(3);
  // The growth has one frame, the two contradicting lines one each.
  expect(lines.filter((line) => /^ +\d+ │ /u.test(line)).map((line) => line.trim().split(' ')[0])).toEqual([
    '1',
    '5',
    '3',
  ]);
});

describe('compact', () => {
  test('is one line a finding, then the account', () => {
    const { code, out, err } = sokhop(archive(), ['check', '--format', 'compact', '--locale', 'en']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const lines = out.trimEnd().split('\n');
    expect(
      lines.filter((line) => /^tin\/\w+\.md:\d+:\d+: (?:error|warning) [a-z]+\/[a-z-]+: \S/u.test(line)),
    ).toHaveLength(3);
    expect(lines).toContainEqual(expect.stringMatching(/^tin\/tu\.md:1:23: warning text\/repeated-word: /u));
    expect(lines.find((line) => line.includes('number/growth'))).toMatch(/\[20 triệu ÷ 16 triệu .*\]$/u);
    expect(lines.slice(3)).toEqual([
      '2 errors, 1 warning, 0 infos in 3 drafts.',
      expect.stringContaining('--fix'),
      expect.stringMatching(/^Read \d+ figures: /u),
    ]);
  });
});

describe('sarif', () => {
  const log = (args: readonly string[] = [], folder = archive()) =>
    JSON.parse(sokhop(folder, ['check', '--format', 'sarif', ...args]).out);
  const home = sarifMultitool();

  test('describes its rules, places, related places, fixes and fingerprints', () => {
    const [run] = log(['--locale', 'en']).runs;
    const { rules } = run.tool.driver;
    const { rules: catalogue } = JSON.parse(sokhop('.', ['rules', '--format', 'json']).out);
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(
      [...catalogue.map((rule: { id: string }) => rule.id), 'sokhop/front-matter', 'sokhop/unused-suppression'].sort(),
    );
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
    const growth = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'number/growth');
    const line = (CONTRADICTION + GROWTH).split('\n').findIndex((text) => text.includes('tăng 50%'));
    const at = GROWTH.indexOf('50%');
    const region = { startLine: line + 1, startColumn: at + 1, endLine: line + 1, endColumn: at + 4 };
    expect(growth).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'tin/sai.md', uriBaseId: '%SRCROOT%' }, region } }],
      properties: { arithmetic: expect.stringContaining('16 triệu') },
      partialFingerprints: { 'sokhopFinding/v1': expect.stringMatching(/^[0-9a-f]{64}$/u) },
    });
    expect(growth.relatedLocations.length).toBeGreaterThan(0);
    expect(growth.fixes[0].artifactChanges[0].replacements[0]).toEqual({
      deletedRegion: { ...region, endColumn: at + 3 },
      insertedContent: { text: '25' },
    });
    const rule = rules[growth.ruleIndex];
    expect(rule.helpUri).toMatch(/^https:\/\/.*\/docs\/rules\/number\/growth\.en\.md$/u);
    expect(existsSync(new URL(`../../docs/rules/${rule.id}.en.md`, import.meta.url))).toBe(true);
    expect(rule.help.markdown).toContain(rule.shortDescription.text);
    expect(run.properties.coverage.figures).toBe(run.properties.summary.figures);
  });

  test('speaks Vietnamese unless told otherwise', () => {
    const [run] = log().runs;
    const [en] = log(['--locale', 'en']).runs;
    const titles = ({ tool }: { tool: { driver: { rules: { shortDescription: { text: string } }[] } } }) =>
      tool.driver.rules.map(({ shortDescription }) => shortDescription.text);
    expect(run.language).toBe('vi');
    for (const [i, title] of titles(run).entries()) expect(title).not.toBe(titles(en)[i]);
    const prints = ({ results }: { results: { partialFingerprints: object }[] }) =>
      results.map(({ partialFingerprints }) => partialFingerprints);
    expect(prints(en)).toEqual(prints(run));
  });

  test('says which files could not be read', () => {
    const folder = folderWith({ 'a.md': new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'b.md': CLEAN });
    const [{ invocations }] = log([], folder).runs;
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: expect.stringContaining('a.md') } }],
      },
    ]);
  });

  test.skipIf(home === null)('meets the official schema (needs @microsoft/sarif-multitool-linux)', () => {
    const schema = JSON.parse(readFileSync(join(home ?? '', 'sarif-2.1.0.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const folder = folderWith({ 'a.md': CONTRADICTION, 'b.md': new Uint8Array([0xff]) });
    for (const report of [log(['--locale', 'en']), log(), log([], folder), log([], nasty())]) {
      validate(report);
      expect(validate.errors).toBeNull();
    }
    const broken = log();
    broken.runs[0].results[0].level = 'info';
    expect(validate(broken)).toBe(false);
  });

  test.skipIf(home === null)("satisfies Microsoft's validator and GitHub's conditions (needs the same)", () => {
    const folder = archive();
    expect(sokhop(folder, ['check', '--output-file', 'sarif=so-khop.sarif']).code).toBe(1);
    const { status, stdout } = spawnSync(
      join(home ?? '', 'Sarif.Multitool'),
      ['validate', 'so-khop.sarif', '--rule-kind', 'Sarif;Ghas'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
    );
    expect(stdout.split('\n').filter((line) => /: (?:error|warning) /u.test(line))).toEqual([]);
    expect({ status, done: stdout.includes('Analysis completed successfully') }).toEqual({ status: 0, done: true });
  });
});

describe('github', () => {
  /** Reads a workflow command as the runner does. */
  const commands = (out: string) =>
    out
      .split('\n')
      .map((line) => /^::(?<level>error|warning|notice) (?<properties>[^:]*)::(?<message>.*)$/u.exec(line)?.groups)
      .filter((groups) => groups !== undefined)
      .map(({ level, properties = '', message = '' }) => ({
        level,
        ...Object.fromEntries(properties.split(',').map((pair) => pair.split('=').map(unescaped))),
        message: unescaped(message),
      }));
  const unescaped = (text: string) =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');

  test('gives an annotation a finding, from the root of the repository', () => {
    const folder = archive();
    const { code, out } = sokhop(join(folder, 'tin'), ['check', '--format', 'github', 'sai.md', 'tu.md']);
    expect(code).toBe(1);
    const found = commands(out);
    expect(found.map(({ level }) => level)).toEqual(['error', 'error', 'warning']);
    expect(found[2]).toMatchObject({ file: 'tin/tu.md', line: '1', col: '23', endLine: '1', endColumn: '29' });
    expect(found[1]).toMatchObject({
      title: 'Số Khớp: number/growth',
      message: expect.stringMatching(/25 %.*\n20 triệu ÷/u),
    });
    expect(out).toContain('2 lỗi, 1 cảnh báo, 0 gợi ý trong 2 bản thảo.');
  });

  test('escapes names and messages', () => {
    const { out } = sokhop(nasty(), ['check', '--format', 'github']);
    const found = commands(out) as { file?: string; message: string }[];
    expect(found.map(({ file }) => file)).toEqual([NASTY_NAME, 'z.md']);
    expect(found[1]?.message).toContain(`tin, "bài": 100%0A <a> & 'x'`);
    expect(out.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(2);
  });
});

describe('gitlab', () => {
  type Issue = Record<'description' | 'check_name' | 'fingerprint' | 'severity', string> & {
    location: { path: string; lines: { begin: number; end: number } };
  };
  const issues = (folder: string, args: readonly string[] = []) => {
    const run = sokhop(folder, ['check', '--format', 'gitlab', ...args]);
    return { list: JSON.parse(run.out) as Issue[], err: run.err };
  };

  test('has what GitLab asks for, and says the account beside', () => {
    const { list, err } = issues(archive());
    expect(
      list.map(({ check_name, severity, location }) => [check_name, severity, location.path, location.lines.begin]),
    ).toEqual([
      ['number/one-value', 'major', 'tin/sai.md', 3],
      ['number/growth', 'major', 'tin/sai.md', 4],
      ['text/repeated-word', 'minor', 'tin/tu.md', 1],
    ]);
    for (const { description } of list) expect(description.length).toBeGreaterThan(10);
    expect(err).toMatch(/2 lỗi, 1 cảnh báo.*\n(?:.*\n)?Đã đọc \d+ số liệu/u);
  });

  test('fingerprints follow the text, not the line, and never repeat', () => {
    const prints = (draft: string) => issues(folderWith({ 'a.md': draft })).list.map(({ fingerprint }) => fingerprint);
    const [print, ...others] = prints(REPEATED);
    expect(others).toEqual([]);
    expect(prints(`# Tin mới\n\n${CLEAN}\n${REPEATED}`)).toEqual([print]);
    expect(prints(REPEATED.replace('với ', 'với\n'))).toEqual([print]);
    expect(prints(REPEATED.replace('Ngành', 'Tỉnh'))).not.toEqual([print]);
    const twice = prints(`${REPEATED}\n${REPEATED}`);
    expect(new Set(twice).size).toBe(2);
    expect(twice[0]).toBe(print);
  });
});

describe('xml', () => {
  /** The elements of a document with their attributes and texts; throws where it is not well-formed. */
  const parse = (xml: string) => {
    const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
    const open: typeof elements = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      const element = { name, attributes: attributes as Record<string, string>, text: '' };
      elements.push(element);
      open.push(element);
    });
    parser.on('text', (text) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += text;
    });
    parser.on('closetag', () => open.pop());
    parser.write(xml).close();
    return (name: string) => elements.filter((element) => element.name === name);
  };

  test('junit counts as the exit code does', () => {
    const folder = archive();
    const byError = parse(sokhop(folder, ['check', '--format', 'junit']).out);
    expect(byError('testsuites')[0]?.attributes).toMatchObject({ tests: '4', failures: '2', errors: '0' });
    expect(
      byError('testsuite').map(({ attributes }) => [attributes.name, attributes.tests, attributes.failures]),
    ).toEqual([
      ['tin/sach.md', '1', '0'],
      ['tin/sai.md', '2', '2'],
      ['tin/tu.md', '1', '0'],
      ['sokhop', '0', '0'],
    ]);
    expect(byError('failure').map(({ attributes }) => attributes.type)).toEqual(['error', 'error']);
    expect(byError('failure')[1]?.text).toMatch(/^tin\/sai\.md:4:\d+ .*\n20 triệu ÷/u);
    const byWarning = parse(sokhop(folder, ['check', '--format', 'junit', '--fail-on', 'warning']).out);
    expect(byWarning('testsuites')[0]?.attributes).toMatchObject({ tests: '4', failures: '3' });
    expect(byError('system-out').at(-1)?.text).toMatch(/2 lỗi, 1 cảnh báo[\s\S]*Đã đọc \d+ số liệu/u);
  });

  test('junit has an error for a file that could not be read', () => {
    const xml = parse(
      sokhop(folderWith({ 'a.md': new Uint8Array([0]), 'b.md': CLEAN }), ['check', '--format', 'junit']).out,
    );
    expect(xml('testsuites')[0]?.attributes).toMatchObject({ tests: '2', failures: '0', errors: '1' });
    expect(xml('error').map(({ text }) => text)).toEqual([expect.stringContaining('a.md')]);
  });

  test('checkstyle names every draft, with its findings', () => {
    const xml = parse(sokhop(archive(), ['check', '--format', 'checkstyle']).out);
    expect(xml('file').map(({ attributes }) => attributes.name)).toEqual(['tin/sach.md', 'tin/sai.md', 'tin/tu.md']);
    expect(
      xml('error').map(({ attributes: { line, column, severity, source } }) => [line, column, severity, source]),
    ).toEqual([
      ['3', expect.any(String), 'error', 'sokhop.number/one-value'],
      ['4', expect.any(String), 'error', 'sokhop.number/growth'],
      ['1', '23', 'warning', 'sokhop.text/repeated-word'],
    ]);
  });

  test.each(['junit', 'checkstyle'])('%s is well-formed whatever a name or message holds', (format) => {
    const xml = parse(sokhop(nasty(), ['check', '--format', format]).out);
    const names = [...xml('testsuite'), ...xml('file')].map(({ attributes }) => attributes.name);
    const written = NASTY_NAME.replace('\u0007', '\uFFFD');
    expect(names.slice(0, 2)).toEqual([written, 'z.md']);
    const messages = [...xml('failure'), ...xml('error')].map(({ attributes }) => attributes.message);
    expect(messages).toContainEqual(expect.stringContaining(`tin, "bài": 100%0A <a> & 'x'`));
  });
});

describe('--output-file', () => {
  test('writes several reports in one run, folders too, beside the one for people', () => {
    const folder = archive();
    const files = ['sarif=ra/a.sarif', 'junit=ra/b.xml', 'gitlab=c.json', 'json=d=e.json', 'pretty=f.txt'];
    const run = sokhop(folder, ['check', ...files.flatMap((file) => ['--output-file', file])], {
      env: { FORCE_COLOR: '1', FORCE_HYPERLINK: '1' },
    });
    expect({ code: run.code, err: run.err }).toEqual({ code: 1, err: '' });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    for (const [format, name] of [
      ['sarif', 'ra/a.sarif'],
      ['junit', 'ra/b.xml'],
      ['gitlab', 'c.json'],
      ['json', 'd=e.json'],
    ] as const)
      expect(read(name)).toBe(sokhop(folder, ['check', '--format', format]).out);
    expect(read('f.txt')).toBe(sokhop(folder, ['check']).out);
    expect(run.out).toContain('\u001B[');
  });

  test('a report that cannot be written ends with 2, and the others are written', () => {
    const folder = archive();
    mkdirSync(join(folder, 'la-thu-muc'));
    const run = sokhop(folder, [
      'check',
      '--output-file',
      'json=la-thu-muc',
      '--output-file',
      'json=tin/tu.md/a.json',
      '--output-file',
      'json=ok.json',
    ]);
    expect(run.code).toBe(2);
    expect(run.err.trimEnd().split('\n')).toEqual([
      // Which of its reasons a system gives is its own affair.
      expect.stringMatching(/^sokhop: không ghi được “la-thu-muc”: \p{Ll}/u),
      expect.stringMatching(/^sokhop: không ghi được “tin\/tu\.md\/a\.json”: \p{Ll}/u),
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'ok.json'), 'utf8')).version).toBe(1);
  });
});

test('rules and places are links where the terminal shows them', () => {
  const folder = archive();
  const ESC = '\u001B';
  const { out } = sokhop(folder, ['check', 'tin/tu.md'], { env: { FORCE_HYPERLINK: '1' } });
  expect(out).toContain(
    `${ESC}]8;;https://github.com/sokhop/sokhop/blob/main/docs/rules/text/repeated-word.md\u0007text/repeated-word${ESC}]8;;\u0007`,
  );
  expect(out).toMatch(/\]8;;file:\/\/\S*\/tin\/tu\.md\u0007tin\/tu\.md:1:23/u);
  expect(sokhop(folder, ['check', 'tin/tu.md']).out).not.toContain(ESC);
  expect(sokhop(folder, ['check', 'tin/tu.md', '--no-color'], { env: { FORCE_HYPERLINK: '1' } }).out).not.toContain(
    ESC,
  );
});

/** The folder of the package that carries the official schema; null on systems that it is not made for. */
function sarifMultitool(): string | null {
  const require = createRequire(fileURLToPath(import.meta.url));
  try {
    return join(require.resolve('@microsoft/sarif-multitool-linux/package.json'), '..');
  } catch {
    return null;
  }
}
