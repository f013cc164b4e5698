/** Git as a person of its own, with nothing of the machine's own configuration, and repositories made with it. */
import { execFileSync } from 'node:child_process';

/** The environment in which git knows no configuration but that of a folder, and who commits. */
export function gitEnvironment(folder: string): NodeJS.ProcessEnv {
  const { PATH = '' } = process.env;
  return {
    PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Lan',
    GIT_AUTHOR_EMAIL: 'lan@example.vn',
    GIT_COMMITTER_NAME: 'Lan',
    GIT_COMMITTER_EMAIL: 'lan@example.vn',
  };
}

/** Runs git in a folder; what it says. */
export function git(folder: string, ...args: string[]): string {
  const env = gitEnvironment(folder);
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A folder as a repository with its files in the first commit, on the branch `main`. */
export function committed(folder: string): string {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=Bài cũ');
  return folder;
}
