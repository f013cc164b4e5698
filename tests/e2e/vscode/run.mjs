/**
 * The end-to-end tests in a real VS Code: `npm run test:e2e`.
 *
 * On Debian: the Mocha suite against the packed extension in code-server, then a person's path through the page.
 * Elsewhere, or with SOKHOP_E2E=electron: the same Mocha suite in a desktop VS Code.
 */
import * as fs from 'node:fs';
import { buildExtension } from '../../../extension/build.mjs';

const electron = process.env.SOKHOP_E2E === 'electron' || !fs.existsSync('/etc/debian_version');
const vsix = await buildExtension();
const rows = electron ? await inElectron() : await inCodeServer();

for (const { title, state, error } of rows) console.log(`  ${state.padEnd(7)} ${title}${error ? `\n${error}` : ''}`);
const count = (state) => rows.filter((row) => row.state === state).length;
console.log(`${count('passed')} passed, ${rows.length - count('passed')} failed`);
process.exitCode = rows.every(({ state }) => state === 'passed') ? 0 : 1;

async function inElectron() {
  const { runSuiteInElectron } = await import('./run-electron.mjs');
  return runSuiteInElectron(vsix);
}

async function inCodeServer() {
  const { install } = await import('./install.mjs');
  install();
  const { runSuite } = await import('./suite.mjs');
  const { walkAsPerson } = await import('./person.mjs');
  const { walkThroughViews } = await import('./views.mjs');
  const { walkInBrowser } = await import('./web.mjs');
  return [
    ...(await settled('Mocha suite', () => runSuite(vsix))),
    ...(await settled('a person', () => walkAsPerson(vsix))),
    ...(await settled('views', () => walkThroughViews(vsix))),
    ...(await settled('browser', () => walkInBrowser(vsix))),
  ];
}

/** The rows of one part; a part that breaks off is one failed row, so that the other part still runs. */
async function settled(title, part) {
  try {
    return await part();
  } catch (error) {
    return [{ title, state: 'failed', error: String(error?.stack ?? error) }];
  }
}
