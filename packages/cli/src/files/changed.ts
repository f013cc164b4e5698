/** `--changed`: the files that differ from git's last commit, or from the point where the branch left its base. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { ChangedFilesError } from '../errors.js';

/**
 * The absolute paths of files that were changed, staged or not, and of new ones that git does not ignore; of a renamed file its new name.
 * @param base A revision: what has changed since the current branch left it, commits included. Without it, since the last commit.
 * @throws ChangedFilesError where git is missing, the folder is in no repository, or the revision does not help.
 */
export async function changedFiles(cwd: string, base: string | undefined): Promise<ReadonlySet<string>> {
  const cdup = await git(cwd, ['rev-parse', '--show-cdup']).catch((error: unknown) => {
    throw error instanceof GitFailure ? new ChangedFilesError({ kind: 'no-repository' }) : error;
  });
  const root = resolve(cwd, cdup.replace(/\r?\n$/u, ''));
  const since = base === undefined ? await lastCommit(root) : await mergeBase(root, base);
  const changed = await git(root, [
    ...[
      'diff',
      '--name-only',
      '-z',
      '--diff-filter=d',
      '--no-renames',
      '--no-relative',
      '--no-ext-diff',
      '--no-textconv',
    ],
    since,
    '--',
  ]);
  const untracked = await git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  const paths = `${changed}${untracked}`.split('\0').filter((path) => path !== '');
  return new Set(paths.map((path) => resolve(root, path)));
}

/** The last commit; of a repository that has none yet, the empty tree. */
async function lastCommit(root: string): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).trim();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return (await git(root, ['hash-object', '-t', 'tree', '--stdin'])).trim();
  }
}

async function mergeBase(root: string, base: string): Promise<string> {
  try {
    await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
  } catch (error) {
    throw error instanceof GitFailure ? new ChangedFilesError({ kind: 'no-revision', revision: base }) : error;
  }
  try {
    return (await git(root, ['merge-base', '--end-of-options', base, 'HEAD'])).trim();
  } catch (error) {
    throw error instanceof GitFailure ? new ChangedFilesError({ kind: 'no-common-commit', revision: base }) : error;
  }
}

/** Git ran and said no. */
class GitFailure extends Error {}

/** Runs git without anything that a repository's configuration could make it start. */
function git(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const options = { cwd, encoding: 'utf8' as const, maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C' } };
    const child = execFile('git', ['-c', 'core.fsmonitor=false', ...args], options, (error, stdout) => {
      if (error === null) done(stdout);
      else if (error.code === 'ENOENT') fail(new ChangedFilesError({ kind: 'no-git' }));
      else fail(typeof error.code === 'number' ? new GitFailure(error.message) : error);
    });
    child.stdin?.end();
  });
}
