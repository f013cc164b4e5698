/** The Mocha suite: bundled once, run in the extension host of code-server or of a desktop VS Code. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as util from 'node:util';
import { build } from 'esbuild';
import { withVsCode } from './harness.mjs';

const here = import.meta.dirname;
/** The drafts that the suite opens. */
export const DRAFTS = path.join(here, 'fixture');
const LONGEST = 480_000;

/** Bundles the suite; gives the path of its entry and of an extension without content, to be "under development" while the .vsix is tested. */
export async function buildSuite() {
  const out = path.join(here, '.cache/suite');
  await build({
    absWorkingDir: here,
    entryPoints: ['suite/index.ts'],
    outfile: path.join(out, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  // The bundle is CommonJS, in a package of modules.
  fs.writeFileSync(path.join(out, 'package.json'), '{ "type": "commonjs" }\n');
  const development = path.join(out, 'empty-extension');
  fs.mkdirSync(development, { recursive: true });
  const manifest = { name: 'empty', publisher: 'sokhop-tests', version: '0.0.1', engines: { vscode: '^1.91.0' } };
  fs.writeFileSync(path.join(development, 'package.json'), JSON.stringify(manifest));
  return { entry: path.join(out, 'index.js'), development };
}

/** Runs the suite in code-server; gives its rows. */
export async function runSuite(vsix) {
  const { entry, development } = await buildSuite();
  const resultFile = path.join(here, '.cache/suite/result.json');
  fs.rmSync(resultFile, { force: true });
  // A built VS Code takes the two paths below from the address only with its smoke-test driver on.
  const options = ['--vscode-option', 'enable-smoke-test-driver'];
  return withVsCode(
    { vsix, drafts: DRAFTS, env: { SOKHOP_E2E_RESULT: resultFile }, options },
    async ({ page, dir, open, uri, keepLogs }) => {
      const console = fs.createWriteStream(path.join(dir, 'console.log'));
      await page.exposeFunction('codeAutomationLog', (type, args) =>
        console.write(`[${type}] ${util.format(...args)}\n`),
      );
      const ended = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', (code) => resolve(code)));
      await open([
        ['extensionDevelopmentPath', uri(development)],
        ['extensionTestsPath', uri(entry)],
      ]);
      let timer;
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('the suite did not end')), LONGEST);
      });
      await Promise.race([ended, late]).finally(() => clearTimeout(timer));
      const rows = readRows(resultFile);
      if (rows.some(({ state }) => state !== 'passed')) keepLogs();
      return rows;
    },
  );
}

/** The rows that the suite wrote: `{ title, state: 'passed' | 'failed' | 'pending', error? }`. None at all is a failure too. */
export function readRows(resultFile) {
  if (!fs.existsSync(resultFile)) throw new Error('the suite wrote no result');
  const rows = JSON.parse(fs.readFileSync(resultFile, 'utf8'));
  if (rows.length === 0) throw new Error('the suite ran no test');
  return rows;
}
