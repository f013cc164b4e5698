/**
 * Installs the VS Code that the end-to-end tests drive: Chromium and a font from Debian, code-server from npm.
 *
 *     node tests/e2e/vscode/install.mjs
 *
 * Everything but the Debian packages goes into `.cache/` beside this file. A second call does nothing.
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

// code-server 4.139 needs the module hooks of Node 24; this package carries the plain binary, so the machine keeps its own Node.
const NODE = '24.21.0';
const CODE_SERVER = '4.139.1';
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-mono'];

const nodePackage = `node-linux-${process.arch}`;
const root = path.join(import.meta.dirname, '.cache', `code-server-${CODE_SERVER}-node-${NODE}`);

/** Where the installed programs are. */
export const programs = {
  node: path.join(root, 'node_modules', nodePackage, 'bin/node'),
  codeServer: path.join(root, 'node_modules/code-server/out/node/entry.js'),
  chromium: process.env.SOKHOP_CHROMIUM ?? '/usr/bin/chromium',
};

/** Installs what is missing. */
export function install() {
  if (!fs.existsSync(programs.chromium)) installDebianPackages();
  if (!fs.existsSync(root)) installCodeServer();
}

function installDebianPackages() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => run([...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args]);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES);
}

/** Installs into a folder of its own and moves it into place as the last step, so that a broken run leaves nothing half done. */
function installCodeServer() {
  fs.mkdirSync(path.dirname(root), { recursive: true });
  const building = fs.mkdtempSync(`${root}.`);
  const npm = (cwd, ...args) =>
    run(['npm', ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd });
  fs.writeFileSync(path.join(building, 'package.json'), '{ "name": "e2e-code-server", "private": true }\n');
  // Without scripts: code-server's own refuses any Node but 24, and compiles modules that no test needs.
  npm(building, 'install', '--no-save', `${nodePackage}@${NODE}`, `code-server@${CODE_SERVER}`);
  const vscode = path.join(building, 'node_modules/code-server/lib/vscode');
  npm(vscode, 'install', '--omit=dev');
  compileLogger(building, vscode);
  removeUnneeded(building, vscode);
  fs.rmSync(root, { recursive: true, force: true });
  fs.renameSync(building, root);
}

/** VS Code writes its log files through a native module. It runs without, so a machine without a compiler goes on. */
function compileLogger(building, vscode) {
  const tools = ['g++', 'make', 'python3'];
  if (tools.some((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error)) return;
  const node = path.join(building, 'node_modules', nodePackage);
  const env = { ...process.env, PATH: `${path.join(node, 'bin')}:${process.env.PATH}`, npm_config_nodedir: node };
  spawnSync('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], { cwd: vscode, env, stdio: 'ignore' });
}

/** Parts of VS Code that only cost disk and start-up time here. */
function removeUnneeded(building, vscode) {
  const parts = [
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
    'extensions/copilot',
    'extensions/mermaid-markdown-features',
  ];
  for (const part of parts) fs.rmSync(path.join(vscode, part), { recursive: true, force: true });
  fs.rmSync(path.join(building, 'node_modules', nodePackage, 'include'), { recursive: true, force: true });
}

function run([program, ...args], options = {}) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (status !== 0)
    throw new Error(`${[program, ...args].join(' ')} failed: ${error?.message ?? `exit code ${status}`}`);
}

if (process.argv[1] === import.meta.filename) install();
