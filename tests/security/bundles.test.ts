/** What ships opens no connection, makes no code from text and loads none from the workspace. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, main } from '../cli/sokhop.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NO_NETWORK = join(root, 'tests/security/no-network.cjs');

/** Every bundle that ships. */
const bundles = ['packages/cli/dist', 'extension/dist', 'extension/dist/pages']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  );

test('there are bundles', () => {
  expect(bundles).toEqual(
    expect.arrayContaining(['packages/cli/dist/main.js', 'extension/dist/extension.js', 'extension/dist/server.js']),
  );
});

describe.each(bundles)('%s', (bundle) => {
  const code = readFileSync(join(root, bundle), 'utf8');

  test('imports only what is named in the code itself', () => {
    // Comments may speak of `import(…)`; what is called has a literal name, or a variable of the bundler's own runtime.
    const imported = [...code.matchAll(/(?<![\w$.])import\(\s*([^)\s]{0,60})/gu)].map(([, what]) => what ?? '');
    expect(imported.filter((what) => !/^["'`][@\w./:-]+["'`]/u.test(what) && what !== '')).toEqual([]);
  });

  test('has none of the modules that speak to the network', () => {
    const modules = [...code.matchAll(/(?:from\s*|require\()["'](?:node:)?([\w/]+)["']/gu)].map(([, name]) => name);
    // `net` is how vscode-jsonrpc would speak over a pipe; the tests below show that nobody asks it to.
    const spoken = modules.filter((name) =>
      /^(?:https?|http2|tls|dns|dgram|inspector|vm|repl)(?:\/|$)/u.test(name ?? ''),
    );
    expect(spoken).toEqual([]);
  });

  test('never calls eval', () => {
    expect([...code.matchAll(/(?<![\w$.])eval\(/gu)].length).toBe(0);
  });
});

/** Node without code from text, and with every way to the network shut. */
const STRICT = ['--disallow-code-generation-from-strings', '--require', NO_NETWORK];

test('the guard itself refuses', () => {
  const run = (code: string) => spawnSync(process.execPath, [...STRICT, '-e', code], { encoding: 'utf8' });
  expect(run("fetch('http://127.0.0.1:9')").status).toBe(99);
  expect(run("require('node:net').connect(9)").status).toBe(99);
  expect(run("new Function('return 1')()").status).not.toBe(0);
});

test('the command line checks, explains and extracts without network and without code from text', () => {
  const folder = folderWith({
    'bai.md':
      'Năm 2022, có 5 triệu người tham gia BHYT, xem [liên kết](https://vi-du.vn) ![ảnh](https://vi-du.vn/a.png).\n',
    'sokhop.yaml': 'facts: [so-lieu.csv]\n',
    'so-lieu.csv':
      'indicator,period,place,value,unit,source\nbhyt.participants,2022,VN,5 triệu,người,https://vi-du.vn\n',
  });
  for (const args of [
    ['check', '.'],
    ['extract', '--format', 'json', 'bai.md'],
    ['explain', 'number/growth'],
    ['rules'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [...STRICT, main, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ args, stderr: stderr.includes('refused'), ended: status === 0 || status === 1 }).toEqual({
      args,
      stderr: false,
      ended: true,
    });
  }
});

test('a workspace brings no code: its packages, scripts and settings are never loaded', () => {
  const bomb = 'process.exit(98)';
  const folder = folderWith({
    'bai.md': 'Năm 2022, có 5 triệu người tham gia BHYT.\n',
    'sokhop.yaml': 'extends: ./chung.js\n',
    'chung.js': bomb,
    'sokhop.config.js': bomb,
    'node_modules/sokhop/index.js': bomb,
    'node_modules/@sokhop/core/index.js': bomb,
    'package.json': '{ "type": "module", "sokhop": "./chung.js" }',
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'check', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).not.toBe('');
  expect([0, 1, 2]).toContain(status);
});
