/** A small runner of GitHub's: the steps of a composite action or of a workflow's job, with the environment that the real one gives them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step as `action.yml` and workflows write it. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a job went. */
export interface Job {
  /** `success`, or `failure` after the first step that failed. */
  readonly status: 'success' | 'failure';
  readonly log: string;
  /** What steps wrote to `$GITHUB_OUTPUT`, as `check.exit-code`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Other actions that were called: they are not run. */
  readonly used: readonly string[];
}

/** Runs the steps in a workspace. `contexts` gives the values of `inputs.x` and `github.x`. */
export function runSteps(steps: readonly Step[], workspace: string, contexts: Readonly<Record<string, string>>): Job {
  const temp = join(workspace, '.runner');
  mkdirSync(temp);
  const [output, summary] = ['output', 'summary'].map((name) => {
    const file = join(temp, name);
    writeFileSync(file, '');
    return file;
  }) as [string, string];
  const outputs: Record<string, string> = {};
  const used: string[] = [];
  let log = '';
  let status: Job['status'] = 'success';
  for (const [i, step] of steps.entries()) {
    if (!applies(step.if, status)) continue;
    if (step.uses !== undefined) used.push(step.uses);
    if (step.run === undefined) continue;
    const script = join(temp, `${i}.sh`);
    writeFileSync(script, filled(step.run, contexts));
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, contexts)]),
    );
    const { PATH = '', HOME = '' } = process.env;
    // `shell: bash` and no shell at all differ on GitHub: only the former stops at a pipe that breaks.
    const flags = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    const run = spawnSync('bash', [...flags, script], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...{ PATH, HOME, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp },
        ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
        ...env,
      },
    });
    log += run.stdout + run.stderr;
    if (run.status !== 0) status = 'failure';
    for (const line of readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
      const [name = '', value = ''] = line.split(/=(.*)/su);
      outputs[`${step.id ?? i}.${name}`] = value;
    }
    writeFileSync(output, '');
  }
  return { status, log, outputs, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '', used };
}

/** The two conditions that ours use; another one has to be added here first. */
function applies(condition: string | undefined, status: Job['status']): boolean {
  if (condition === undefined) return status === 'success';
  if (/^\$\{\{ !cancelled\(\) \}\}$/u.test(condition)) return true;
  throw new Error(`the runner does not know the condition ${condition}`);
}

/** A text with its `${{ … }}` filled in. */
function filled(text: string, contexts: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ *([\w.-]+) *\}\}/gu, (_, name: string) => {
    const value = contexts[name];
    if (value === undefined) throw new Error(`the runner does not know ${name}`);
    return value;
  });
}
