/** What `sokhop check` is about: `--changed` with real git repositories, standard input against the drafts around it. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { committed, git } from './git.js';
import { CLEAN, CONTRADICTION, findingsOf, folderWith, REPEATED, type Run, sokhop } from './sokhop.js';

const [FIRST = '', SECOND = ''] = CONTRADICTION.split('\n\n');

/** A repository with these files in its first commit, on the branch `main`. */
function repositoryWith(files: Readonly<Record<string, string>>): string {
  return committed(folderWith(files));
}

const write = (folder: string, path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const check = (folder: string, ...args: string[]): Run => sokhop(folder, ['check', '--format', 'json', ...args]);
const files = (run: Run): string[] => JSON.parse(run.out).documents.map(({ path }: { path: string }) => path);

describe('--changed', () => {
  test('is about staged, unstaged, untracked and renamed drafts, and no others', () => {
    const folder = repositoryWith({
      'cu.md': REPEATED,
      'bo.md': REPEATED,
      'sua.md': CLEAN,
      'them.md': CLEAN,
      'ten-cu.md': REPEATED,
      '.gitignore': 'nhap.md\n',
    });
    write(folder, 'sua.md', REPEATED);
    write(folder, 'them.md', REPEATED);
    git(folder, 'add', 'them.md');
    write(folder, 'tin/bài “mới”, số 1.md', REPEATED);
    write(folder, 'nhap.md', REPEATED);
    rmSync(join(folder, 'bo.md'));
    renameSync(join(folder, 'ten-cu.md'), join(folder, 'tên mới.md'));
    git(folder, 'add', '--all', 'tên mới.md', 'ten-cu.md');
    const run = check(folder, '--changed');
    expect(files(run)).toEqual(['sua.md', 'them.md', 'tin/bài “mới”, số 1.md', 'tên mới.md']);
    expect(findingsOf(run)).toHaveLength(4);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out).summary).toMatchObject({ files: 4, warnings: 4 });
    expect(files(check(join(folder, 'tin'), '--changed'))).toEqual(['bài “mới”, số 1.md']);
    expect(files(check(folder, '--changed', 'sua.md', 'cu.md'))).toEqual(['sua.md']);
  });

  test('--base counts what the branch has committed since it left, not what the base has gained', () => {
    const folder = repositoryWith({ 'cu.md': REPEATED, 'chung.md': CLEAN });
    git(folder, 'switch', '--quiet', '--create', 'bai-moi');
    write(folder, 'moi.md', REPEATED);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=Bài mới');
    git(folder, 'switch', '--quiet', 'main');
    write(folder, 'cu.md', `${REPEATED}\n${REPEATED}`);
    git(folder, 'commit', '--quiet', '--all', '--message=Sửa ở nhánh chính');
    git(folder, 'switch', '--quiet', 'bai-moi');
    expect(files(check(folder, '--changed', '--base', 'main'))).toEqual(['moi.md']);
    expect(files(check(folder, '--changed'))).toEqual([]);
    write(folder, 'chung.md', REPEATED);
    expect(files(check(folder, '--changed', '--base', 'main'))).toEqual(['chung.md', 'moi.md']);
    expect(files(check(folder, '--changed', '--base', 'HEAD~1'))).toEqual(['chung.md', 'moi.md']);
  });

  test('finds what contradicts a draft that has not changed, whichever of the two is the older', () => {
    for (const [old, fresh] of [
      ['a.md', 'b.md'],
      ['b.md', 'a.md'],
    ] as const) {
      const folder = repositoryWith({ [old]: FIRST, 'khac.md': REPEATED });
      expect(check(folder, '--changed').code).toBe(0);
      write(folder, fresh, SECOND);
      const run = check(folder, '--changed');
      expect(run.code).toBe(1);
      expect(findingsOf(run)).toEqual([`${fresh}:1 number/across-documents`]);
      const [finding] = JSON.parse(run.out).documents[0].findings;
      expect(SECOND.slice(...(finding.offset as [number, number]))).toBe('94,04%');
      expect(finding.related[0].path).toBe(old);
      expect(finding.message).toContain(old);
      expect(run.err).toContain('Có đối chiếu với 2 bản thảo khác.');
    }
  });

  test('nothing changed is said, and is no failure', () => {
    const folder = repositoryWith({ 'cu.md': CONTRADICTION });
    const run = sokhop(folder, ['check', '--changed']);
    expect(run).toEqual({ code: 0, out: 'Không có bản thảo nào thay đổi.\n', err: '' });
    // A program gets its report all the same, in which there is nothing.
    const json = check(folder, '--changed');
    expect([json.code, json.err, JSON.parse(json.out).documents]).toEqual([0, 'Không có bản thảo nào thay đổi.\n', []]);
    // Of other files than drafts that have changed, just as little is said.
    write(folder, 'anh.png', 'x');
    expect(sokhop(folder, ['check', '--changed', '--locale', 'en'])).toEqual({
      code: 0,
      out: 'No draft has changed.\n',
      err: '',
    });
  });

  test('--fix mends the changed drafts only', () => {
    const folder = repositoryWith({ 'cu.md': REPEATED });
    write(folder, 'moi.md', REPEATED);
    expect(sokhop(folder, ['check', '--changed', '--fix']).out).toContain('Đã sửa 1 chỗ trong 1 bản thảo.');
    expect([readFileSync(join(folder, 'cu.md'), 'utf8'), readFileSync(join(folder, 'moi.md'), 'utf8')]).toEqual([
      REPEATED,
      CLEAN,
    ]);
  });

  test('an unchanged draft that cannot be read is said and does not fail the run, a changed one does', () => {
    const folder = repositoryWith({ 'cu.md': 'a\0b', 'moi.md': CLEAN });
    write(folder, 'moi.md', `${CLEAN}\n${CLEAN}`);
    const run = sokhop(folder, ['check', '--changed']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('Không đối chiếu được với một bản thảo khác: không đọc được “cu.md”');
    write(folder, 'moi.md', 'a\0b');
    expect(sokhop(folder, ['check', '--changed'])).toMatchObject({
      code: 2,
      err: 'sokhop: không đọc được “moi.md”: tệp nhị phân, không phải văn bản\n',
    });
  });

  test('works before the first commit and runs nothing that a repository configures', () => {
    const folder = folderWith({ 'a.md': REPEATED });
    git(folder, 'init', '--quiet');
    const trap = 'sh -c "touch bay"';
    for (const key of ['core.fsmonitor', 'diff.external']) git(folder, 'config', key, trap);
    expect(files(check(folder, '--changed'))).toEqual(['a.md']);
    git(folder, '-c', 'core.fsmonitor=false', 'add', 'a.md');
    expect(files(check(folder, '--changed'))).toEqual(['a.md']);
    expect(() => readFileSync(join(folder, 'bay'))).toThrow();
  });
});

describe('--changed cannot be told', () => {
  const failure = (folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { code, out, err } = sokhop(folder, ['check', '--changed', ...args], { env });
    return { code, out, err };
  };
  const one = (line: string) => ({ code: 2, out: '', err: `sokhop: ${line}\n` });

  test('outside of a repository', () => {
    expect(failure(folderWith({ 'a.md': CLEAN }), [], { GIT_CEILING_DIRECTORIES: '/tmp' })).toEqual(
      one('--changed cần một kho git, mà thư mục này không nằm trong kho nào'),
    );
  });

  test('without git', () => {
    expect(failure(repositoryWith({ 'a.md': CLEAN }), [], { PATH: '' })).toEqual(
      one('--changed cần git, mà máy này không có lệnh git'),
    );
  });

  test('from a revision that git does not know, or that looks like an option', () => {
    const folder = repositoryWith({ 'a.md': CLEAN });
    for (const base of ['origin/main', '--output=x'])
      expect(failure(folder, [`--base=${base}`])).toEqual(
        one(`--base: git không biết “${base}”; trong CI cần tải cả nhánh gốc (fetch-depth: 0)`),
      );
  });

  test('from a branch with nothing in common', () => {
    const folder = repositoryWith({ 'a.md': CLEAN });
    git(folder, 'switch', '--quiet', '--orphan', 'khac');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message=Khác');
    write(folder, 'b.md', CLEAN);
    expect(failure(folder, ['--base', 'main', '--locale', 'en'])).toEqual(
      one(
        '--base: “main” and this branch have no commit in common; in CI the whole history must be fetched (fetch-depth: 0)',
      ),
    );
  });
});

describe('standard input', () => {
  const checkInput = (folder: string, input: string, ...args: string[]) =>
    sokhop(folder, ['check', '--format', 'json', '-', ...args], { input });

  test('is held against the drafts of its repository, under its own name', () => {
    const folder = repositoryWith({ 'tin/cu.md': FIRST, 'tin/dang-sua.md': FIRST, 'tin/tu.md': REPEATED });
    const run = checkInput(join(folder, 'tin'), SECOND, '--stdin-filename', 'dang-sua.md');
    expect(run.code).toBe(1);
    expect(findingsOf(run)).toEqual(['dang-sua.md:1 number/across-documents']);
    expect(JSON.parse(run.out).summary.files).toBe(1);
    expect(findingsOf(checkInput(folder, SECOND, '--stdin-filename', 'tin/moi.md'))).toEqual([
      'tin/moi.md:1 number/across-documents',
    ]);
    expect(findingsOf(checkInput(folder, SECOND))).toEqual([]);
  });

  test('outside of a repository, against those under its configuration', () => {
    const folder = folderWith({ 'kho/sokhop.yaml': '', 'kho/tin/cu.md': FIRST, 'ngoai.md': FIRST });
    const env = { GIT_CEILING_DIRECTORIES: '/tmp' };
    const run = sokhop(folder, ['check', '--format', 'json', '-', '--stdin-filename', 'kho/moi.md'], {
      input: SECOND,
      env,
    });
    expect(findingsOf(run)).toEqual(['kho/moi.md:1 number/across-documents']);
  });

  test('--fix writes nothing but standard output', () => {
    const folder = repositoryWith({ 'cu.md': REPEATED, 'moi.md': REPEATED });
    const run = sokhop(folder, ['check', '--fix', '-', '--stdin-filename', 'moi.md'], { input: REPEATED });
    expect(run.out).toBe(CLEAN);
    expect([readFileSync(join(folder, 'cu.md'), 'utf8'), readFileSync(join(folder, 'moi.md'), 'utf8')]).toEqual([
      REPEATED,
      REPEATED,
    ]);
  });
});
