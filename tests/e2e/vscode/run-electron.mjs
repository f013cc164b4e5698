/** Runs the Mocha suite in a desktop VS Code, which @vscode/test-electron downloads; for machines that are no Debian. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { buildSuite, DRAFTS, readRows } from './suite.mjs';

/** Runs the suite; gives its rows. */
export async function runSuiteInElectron(vsix) {
  const { entry, development } = await buildSuite();
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'sk-'));
  const resultFile = path.join(dir, 'result.json');
  const folder = path.join(dir, 'drafts');
  fs.cpSync(DRAFTS, folder, { recursive: true });
  const settings = path.join(dir, 'data/User/settings.json');
  fs.mkdirSync(path.dirname(settings), { recursive: true });
  fs.writeFileSync(settings, JSON.stringify({ 'workbench.startupEditor': 'none' }));
  const places = ['--user-data-dir', path.join(dir, 'data'), '--extensions-dir', path.join(dir, 'extensions')];
  try {
    const vscodeExecutablePath = await downloadAndUnzipVSCode();
    const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, { reuseMachineInstall: true });
    const { status, stderr } = spawnSync(cli, [...args, ...places, '--install-extension', vsix], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`the extension does not install: ${stderr}`);
    await runTests({
      vscodeExecutablePath,
      reuseMachineInstall: true,
      extensionDevelopmentPath: development,
      extensionTestsPath: entry,
      extensionTestsEnv: { SOKHOP_E2E_RESULT: resultFile },
      launchArgs: [folder, ...places, '--disable-workspace-trust'],
    }).catch((error) => {
      // A failed test makes VS Code itself fail: what failed stands in the rows.
      if (!fs.existsSync(resultFile)) throw error;
    });
    return readRows(resultFile);
  } finally {
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}
