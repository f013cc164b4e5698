/** The other commands and the help of the command line, as a process. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTRADICTION, folderWith, sokhop } from './sokhop.js';

test('--version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../packages/cli/package.json', import.meta.url), 'utf8'));
  expect(sokhop('.', ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('help', () => {
  test.each(['vi', 'en'])('of the program and of each command, in %s', (locale) => {
    const program = helpOf(locale);
    expect(program).toMatchSnapshot('sokhop');
    // The commands that the program itself lists, so that none is left out.
    const commands = [...program.matchAll(/^ {2}([a-z]+) (?:\[|<)/gmu)].map(([, name = '']) => name);
    expect(commands).toContain('check');
    for (const command of commands.filter((name) => name !== 'help'))
      expect(helpOf(locale, command)).toMatchSnapshot(command);
  });

  test('lists no command and no option of check that the README leaves out, in either language', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [vietnamese = '', inEnglish = ''] = readme.split(/^# Số Khớp, in English$/mu);
    const commands = [...helpOf('vi').matchAll(/^ {2}([a-z]+) .*(?:\[|<)/gmu)].map(([, name = '']) => name);
    expect(commands).toEqual(expect.arrayContaining(['check', 'facts', 'merge', 'vocabulary']));
    for (const command of commands.filter((name) => name !== 'help')) {
      expect(vietnamese, command).toMatch(new RegExp(`sokhop ${command}\\b`, 'u'));
      expect(inEnglish, command).toMatch(new RegExp(`\`${command}[ \`]`, 'u'));
    }
    const options = [...helpOf('vi', 'check').matchAll(/^ {2,6}(?:-\w, )?(--[a-z-]+)/gmu)].map(([, name = '']) => name);
    expect(options.length).toBeGreaterThan(20);
    for (const option of options.filter((name) => name !== '--version'))
      expect(vietnamese, option).toMatch(new RegExp(`${option}(?![a-z-])`, 'u'));
  });

  const helpOf = (locale: string, ...command: string[]) => {
    const run = sokhop('.', ['--locale', locale, ...command, '--help']);
    expect([run.code, run.err]).toEqual([0, '']);
    return run.out;
  };

  test('is English in an English environment, else Vietnamese', () => {
    expect(sokhop('.', ['--help'], { env: { LANG: 'en_GB.UTF-8' } }).out).toMatch(/^Usage:/u);
    expect(sokhop('.', ['--help'], { env: { LANG: 'vi_VN.UTF-8' } }).out).toMatch(/^Cách dùng:/u);
    expect(sokhop('.', ['--help', '--locale', 'vi'], { env: { LANG: 'en_GB.UTF-8' } }).out).toMatch(/^Cách dùng:/u);
  });

  test('comes with exit code 2 when no command is given', () => {
    const run = sokhop('.', []);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toContain('Cách dùng: sokhop');
  });
});

test('extract gives the figures of each draft in the published shape', () => {
  const folder = folderWith({ 'bai.md': CONTRADICTION });
  const { version, documents } = JSON.parse(sokhop(folder, ['extract', '--format', 'json', 'bai.md']).out);
  expect(version).toBe(1);
  expect(documents).toHaveLength(1);
  expect(Object.keys(documents[0])).toEqual(
    expect.arrayContaining(['path', 'kind', 'date', 'place', 'figures', 'citations']),
  );
  const [first] = documents[0].figures;
  expect(first).toMatchObject({
    text: '92,04%',
    value: '92.04',
    interval: { low: '92.035', high: '92.05', lowOpen: false, highOpen: false },
    hedge: 'exact',
    kind: 'percent',
    role: 'level',
    indicator: 'bhyt.coverage',
    period: '../2022-12-31',
    place: 'VN-04',
  });
  expect(CONTRADICTION.slice(...(first.offset as [number, number]))).toBe('92,04%');
});

describe('rules', () => {
  test('lists every rule with its severity and title', () => {
    const { code, out } = sokhop('.', ['rules']);
    expect(code).toBe(0);
    expect(out).toMatch(/^number\/coverage +lỗi +\P{Lu}*/mu);
    expect(sokhop('.', ['rules', '--locale', 'en']).out).toMatch(/^text\/repeated-word +warning +/mu);
  });

  test('each rule of the JSON list can be explained in both languages', () => {
    const { rules } = JSON.parse(sokhop('.', ['rules', '--format', 'json']).out) as { rules: { id: string }[] };
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    for (const id of [ids[0] ?? '', ids.at(-1) ?? '']) {
      const [vi, en] = ['vi', 'en'].map((locale) => sokhop('.', ['explain', id, '--locale', locale]));
      expect(vi).toMatchObject({ code: 0, err: '', out: expect.stringContaining(id) });
      expect(en).toMatchObject({ code: 0, err: '', out: expect.stringContaining(id) });
      expect(en?.out).not.toBe(vi?.out);
    }
  });
});
