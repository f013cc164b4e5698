/** A VS Code of one's own for one test run: code-server and a headless Chromium that live in a folder and end with it. */
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { chromium } from 'playwright-core';
import { programs } from './install.mjs';

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.fontFamily': 'Noto Sans Mono, DejaVu Sans Mono',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.colorTheme': 'Light Modern',
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts VS Code with an extension installed and a copy of a folder of drafts, does something in it, and ends it all.
 * The run's folder, with its logs, stays when `work` fails or asks for it.
 *
 * @param {{ vsix: string, drafts: string, settings?: object, env?: object, options?: string[] }} what
 * @param {(session: Session) => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 * @typedef {{ page: import('playwright-core').Page, folder: string, dir: string, open: (payload: string[][]) => Promise<void>, uri: (file: string) => string, keepLogs: () => void }} Session
 */
export async function withVsCode({ vsix, drafts, settings = {}, env = {}, options = [] }, work) {
  // Short, because VS Code puts sockets below it, whose paths the system limits to about a hundred characters.
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'sk-'));
  const folder = path.join(dir, 'drafts');
  fs.cpSync(drafts, folder, { recursive: true });
  const codeServer = prepare(dir, settings);
  codeServer.install(vsix);
  const server = await codeServer.start(env, options);
  const browser = await openBrowser(dir);
  let keep = true;
  try {
    const uri = (file) => `vscode-remote://127.0.0.1:${server.port}${file}`;
    const open = async (payload) => {
      const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
      await browser.page.goto(`http://127.0.0.1:${server.port}/?${query}`);
    };
    let asked = false;
    const keepLogs = () => {
      asked = true;
    };
    const result = await work({ page: browser.page, folder, dir, open, uri, keepLogs });
    keep = asked;
    return result;
  } finally {
    await browser.context.close();
    await server.stop();
    if (keep) console.log(`logs: ${dir}`);
    else fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A code-server whose settings, extensions, home and temporary files are all in one folder. */
function prepare(dir, settings) {
  const inside = (...names) => path.join(dir, ...names);
  for (const name of ['config', 'home', 'tmp', 'data/User']) fs.mkdirSync(inside(name), { recursive: true });
  fs.writeFileSync(inside('config/config.yaml'), 'auth: none\ncert: false\n');
  fs.writeFileSync(inside('data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  const env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: inside('home'),
    TMPDIR: inside('tmp'),
    XDG_CONFIG_HOME: inside('config'),
    XDG_DATA_HOME: inside('home'),
    // No marketplace: the tests ask nothing of the network.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
  const args = [programs.codeServer, '--config', inside('config/config.yaml')];
  args.push('--user-data-dir', inside('data'), '--extensions-dir', inside('extensions'));
  return {
    install(vsix) {
      const { status, stdout, stderr } = spawnSync(programs.node, [...args, '--install-extension', vsix], {
        env,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`the extension does not install (exit code ${status}):\n${stdout}\n${stderr}`);
    },
    start: (more, options) =>
      startServer([...args, ...SERVER_OPTIONS, ...options], { ...env, ...more }, inside('server.log')),
  };
}

const SERVER_OPTIONS = [
  ...['--bind-addr', '127.0.0.1:0', '--auth', 'none', '--disable-telemetry', '--disable-update-check'],
  ...['--disable-workspace-trust', '--disable-getting-started-override', '--disable-proxy'],
];

async function startServer(args, env, logFile) {
  // A process group of its own: it starts extension hosts and language servers, and all are to end with it.
  const child = spawn(programs.node, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  };
  const endAtExit = () => end('SIGKILL');
  process.once('exit', endAtExit);
  const log = fs.createWriteStream(logFile);
  const port = await new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => {
      end('SIGKILL');
      reject(new Error(`code-server ${why}:\n${output.slice(-3000)}`));
    };
    const timer = setTimeout(() => fail('did not start within a minute'), 60_000);
    const read = (chunk) => {
      log.write(chunk);
      output += chunk;
      const address = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(output);
      if (address === null) return;
      clearTimeout(timer);
      resolve(Number(address[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => fail(`ended with exit code ${code}`));
  });
  return {
    port,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      end('SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
      end('SIGKILL');
      process.off('exit', endAtExit);
      log.end();
    },
  };
}

async function openBrowser(dir) {
  const context = await chromium.launchPersistentContext(path.join(dir, 'chromium'), {
    executablePath: programs.chromium,
    headless: true,
    viewport: { width: 1280, height: 800 },
    // Chromium writes its crash reports below the home folder, whatever its profile folder is.
    env: { ...process.env, HOME: path.join(dir, 'home'), XDG_CONFIG_HOME: path.join(dir, 'config') },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

// A run that is interrupted ends as one does that fails: `exit` handlers end what was started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
