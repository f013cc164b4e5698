/** Builds the extension: bundles client and server, and packs them to `sokhop.vsix`. Needs the built packages (`tsc --build`). */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';

const here = import.meta.dirname;
const LARGEST = 1.5 * 1024 * 1024;
const PAGES = 'https://github.com/sokhop/sokhop';

/** Writes the bundles into `dist/` and packs them to `sokhop.vsix`; gives the path of the package. */
export async function buildExtension() {
  await bundle('src/extension.ts', 'dist/extension.js', { external: ['vscode'] });
  await bundle('../server/src/main.ts', 'dist/server.js', MODULE_URL);
  await bundle('src/browser.ts', 'dist/web/extension.js', { ...BROWSER, format: 'cjs', external: ['vscode'] });
  // A worker has no document: some dependencies have another file for it than for a page.
  await bundle('../server/src/browser.ts', 'dist/web/server.js', { ...BROWSER, conditions: ['worker'] });
  for (const page of ['table', 'chart']) await bundle(`src/pages/${page}.ts`, `dist/pages/${page}.js`, BROWSER);
  await bundle('src/pages/page.css', 'dist/pages/page.css', BROWSER);
  fs.copyFileSync(
    path.join(here, '../packages/core/schema/configuration.schema.json'),
    path.join(here, 'dist/configuration.schema.json'),
  );
  const packagePath = path.join(here, 'sokhop.vsix');
  await createVSIX({
    cwd: here,
    packagePath,
    dependencies: false,
    baseContentUrl: `${PAGES}/blob/main/extension`,
    baseImagesUrl: `${PAGES}/raw/main/extension`,
  });
  const { size } = fs.statSync(packagePath);
  if (size > LARGEST) throw new Error(`sokhop.vsix has ${size} bytes; at most ${LARGEST} are wanted`);
  return packagePath;
}

/** What an ES module knows of itself and a CommonJS bundle does not: some dependencies ask for it when they are first used. */
const MODULE_URL = {
  define: { 'import.meta.url': 'sokhopModuleUrl' },
  banner: { js: "const sokhopModuleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** For VS Code in a browser, and for the pages of the views. */
const BROWSER = { platform: 'browser', format: 'iife', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** CommonJS, because that is what VS Code loads at its oldest supported version. */
function bundle(from, to, options = {}) {
  return build({
    absWorkingDir: here,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
}

if (process.argv[1] === import.meta.filename) await buildExtension();
