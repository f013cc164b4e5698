/** The workflows that build and publish: valid, with no more rights than they need, and of the scripts that exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}.github/workflows/`;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const workflows = readdirSync(folder).map((name) => {
  const document = parseDocument(readFileSync(folder + name, 'utf8'), { strict: true });
  return [name, document.toJS() as Workflow, document.errors.concat(document.warnings as never[])] as const;
});

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };

test('there are two', () => {
  expect(workflows.map(([name]) => name).sort()).toEqual(['ci.yml', 'publish.yml']);
});

describe.each(workflows)('%s', (_, workflow, problems) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('is valid YAML with the parts of a workflow', () => {
    expect(problems).toEqual([]);
    expect(Object.keys(workflow.on).length).toBeGreaterThan(0);
    for (const step of steps) expect([step.uses, step.run].filter((part) => part !== undefined)).toHaveLength(1);
  });

  test('reads unless a job says more, keeps no credentials, and takes actions of GitHub only, at a version', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { uses, with: options } of steps) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/u);
      if (uses.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
    }
  });

  test('never runs on code of strangers with rights, nor puts their words into a shell', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{\s*github\.(?:event|head_ref|ref_name)/u);
  });

  test('runs scripts that exist', () => {
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run )?(test(?::\w+)?|check)/gu)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });
});

test('packages are published with provenance, by a token that lives as long as the job', () => {
  const publish = workflows.find(([name]) => name === 'publish.yml')?.[1];
  const job = publish?.jobs.publish;
  expect(job?.permissions).toEqual({ contents: 'write', 'id-token': 'write' });
  const said = job?.steps.map(({ run = '' }) => run).join('\n') ?? '';
  expect(said).toContain('--provenance');
  expect(readFileSync(`${folder}publish.yml`, 'utf8')).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./u);
});
