/** What others plug Số Khớp into, each run for real: the GitHub Action, the examples for CI, pre-commit. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { committed, git, gitEnvironment } from '../cli/git.js';
import { CLEAN, CONTRADICTION, copyCommandLine, folderWith, REPEATED } from '../cli/sokhop.js';
import { runSteps, type Step } from './runner.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const yaml = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const [FIRST = '', SECOND = ''] = CONTRADICTION.split('\n\n');

describe('the GitHub Action', () => {
  const action = yaml('action.yml') as {
    inputs: Record<string, { default: string }>;
    outputs: Record<string, { value: string }>;
    runs: { using: string; steps: Step[] };
  };

  const run = (workspace: string, inputs: Readonly<Record<string, string>> = {}) => {
    for (const name of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(name);
    const all = {
      ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
      ...inputs,
    };
    const contexts = Object.fromEntries(Object.entries(all).map(([name, value]) => [`inputs.${name}`, value]));
    return runSteps(action.runs.steps, workspace, { ...contexts, 'github.action_path': root });
  };

  test('annotates, writes SARIF and a summary, fails by the findings', () => {
    expect(action.runs.using).toBe('composite');
    const workspace = folderWith({ 'tin/sai.md': CONTRADICTION, 'tin/tu.md': REPEATED, '.gitignore': '.runner\n' });
    const job = run(workspace);
    expect(job.status).toBe('failure');
    expect(job.used).toEqual(['actions/setup-node@v4']);
    expect(job.log).toMatch(/^::error file=tin\/sai\.md,line=3,.*::/mu);
    expect(job.log).toMatch(/^::warning file=tin\/tu\.md,line=1,.*::/mu);
    expect(job.outputs).toEqual({ 'check.sarif-file': 'sokhop.sarif', 'check.exit-code': '1' });
    for (const { value } of Object.values(action.outputs))
      expect(Object.keys(job.outputs)).toContain(
        /steps\.([\w.-]+?)\.outputs\.([\w-]+)/u.exec(value)?.slice(1).join('.'),
      );
    expect(JSON.parse(readFileSync(join(workspace, 'sokhop.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
    expect(job.summary).toMatch(/^### Số Khớp\n\n( {4}.*\n)+$/u);
    expect(job.summary).toContain('    1 lỗi, 1 cảnh báo, 0 gợi ý trong 2 bản thảo.');
  });

  test('takes its inputs as they are, whatever they hold', () => {
    const workspace = folderWith({
      'tin 1/$(touch bay).md': REPEATED,
      'b.md': CONTRADICTION,
      "c'; touch bay #.md": CLEAN,
    });
    const inputs = {
      paths: "tin 1/$(touch bay).md\n\nc'; touch bay #.md\n",
      arguments: '--max-warnings\n0\n',
      locale: 'en',
    };
    const job = run(workspace, inputs);
    expect(job.outputs['check.exit-code']).toBe('1');
    expect(job.log).toContain('0 errors, 1 warning, 0 infos in 2 drafts.');
    expect(existsSync(join(workspace, 'bay'))).toBe(false);
  });

  test('is about a pull request only, with base', () => {
    const workspace = committed(folderWith({ 'cu.md': REPEATED, 'dau.md': FIRST }));
    git(workspace, 'switch', '--quiet', '--create', 'bai-moi');
    writeFileSync(join(workspace, 'moi.md'), SECOND);
    git(workspace, 'add', 'moi.md');
    git(workspace, 'commit', '--quiet', '--message=Bài mới');
    const job = run(workspace, { base: 'main', 'fail-on': 'warning' });
    expect(job.status).toBe('failure');
    expect(job.log.match(/^::.*$/gmu)).toEqual([expect.stringMatching(/^::error file=moi\.md,.*dau\.md/u)]);
  });

  test('fails clearly when it cannot run', () => {
    const job = run(folderWith({ 'a.md': CLEAN }), { 'fail-on': 'nothing' });
    expect(job).toMatchObject({ status: 'failure', outputs: { 'check.exit-code': '2' }, summary: '' });
    expect(job.log).toContain('--fail-on');
  });
});

describe('the examples for CI', () => {
  /** An archive that has the built command line where the examples expect it. */
  const archive = (files: Readonly<Record<string, string>>) => {
    const folder = committed(folderWith(files));
    copyCommandLine(join(folder, 'tools/sokhop'));
    return folder;
  };

  test('GitHub: fails by an error, and keeps the report all the same', () => {
    const { steps } = yaml('examples/ci/sokhop.yml').jobs['doi-chieu'] as { steps: Step[] };
    const workspace = archive({ 'sai.md': CONTRADICTION });
    const job = runSteps(steps, workspace, {});
    expect(job.status).toBe('failure');
    expect(job.used).toEqual(['actions/checkout@v4', 'actions/setup-node@v4', 'actions/upload-artifact@v4']);
    expect(JSON.parse(readFileSync(join(workspace, 'so-khop.json'), 'utf8')).summary.errors).toBe(1);
    expect(runSteps(steps, archive({ 'dung.md': CLEAN }), {}).status).toBe('success');
  });

  test('GitLab: the reports are where they are announced', () => {
    const job = yaml('examples/ci/gitlab-ci.yml')['so-khop'] as {
      script: string[];
      artifacts: { reports: Record<'codequality' | 'junit', string> };
    };
    const workspace = archive({ 'sai.md': CONTRADICTION });
    const run = spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
      cwd: workspace,
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('1 lỗi');
    const { codequality, junit } = job.artifacts.reports;
    expect(JSON.parse(readFileSync(join(workspace, codequality), 'utf8'))).toMatchObject([
      { location: { path: 'sai.md' } },
    ]);
    expect(readFileSync(join(workspace, junit), 'utf8')).toMatch(/^<\?xml.*\n<testsuites [^>]*failures="1"/u);
  });
});

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

describe.skipIf(!hasPreCommit)('pre-commit (needs the program: apt-get install pre-commit)', () => {
  /** A repository with the hooks of this project as it stands, with what is built here. */
  const hooks = () => {
    const folder = folderWith({});
    for (const path of ['.pre-commit-hooks.yaml', 'scripts/sokhop']) cpSync(join(root, path), join(folder, path));
    copyCommandLine(join(folder, 'packages/cli/dist'));
    return committed(folder);
  };

  /** Runs `git commit` in an archive where a hook is installed. */
  const commit = (files: Readonly<Record<string, string>>, hook: string) => {
    const source = hooks();
    const revision = git(source, 'rev-parse', 'HEAD').trim();
    const archive = committed(folderWith({ 'cu.md': FIRST, 'tu.md': REPEATED }));
    const configuration = `repos:\n  - repo: ${source}\n    rev: ${revision}\n    hooks: [{ id: ${hook} }]\n`;
    writeFileSync(join(archive, '.pre-commit-config.yaml'), configuration);
    const env = { ...gitEnvironment(archive), PRE_COMMIT_HOME: join(folderWith({}), 'cache'), LANG: 'C.UTF-8' };
    execFileSync('pre-commit', ['install'], { cwd: archive, env, stdio: 'pipe' });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(archive, path), text);
    execFileSync('git', ['add', '--all'], { cwd: archive, env });
    const run = spawnSync('git', ['commit', '--message=Bài mới'], { cwd: archive, env, encoding: 'utf8' });
    return { code: run.status, said: run.stdout + run.stderr };
  };

  test('a draft that contradicts an old one is not committed', () => {
    const { code, said } = commit({ 'moi.md': SECOND }, 'sokhop');
    expect(code).toBe(1);
    expect(said).toContain('number/across-documents');
    expect(said).not.toContain('text/repeated-word');
  });

  test('a draft that agrees is', () => {
    expect(commit({ 'moi.md': FIRST }, 'sokhop')).toMatchObject({ code: 0, said: expect.stringContaining('Passed') });
  });

  test('the other hook looks at all drafts', () => {
    const { code, said } = commit({ 'moi.md': SECOND }, 'sokhop-all');
    expect(code).toBe(1);
    expect(said).toContain('trong 3 bản thảo');
  });
});
