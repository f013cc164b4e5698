/** Bundles what `tsc --build` has compiled: the command line into one file, the extension into its package. */
import { existsSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const COMMONJS = `import { createRequire as sokhopRequire } from 'node:module';
import { fileURLToPath as sokhopPath } from 'node:url';
const require = sokhopRequire(import.meta.url);
const __filename = sokhopPath(import.meta.url);`;

await buildCommandLine();
const extension = join(root, 'extension/build.mjs');
if (existsSync(extension)) {
  const { buildExtension } = await import(pathToFileURL(extension).href);
  await buildExtension();
}

/** packages/cli/dist/main.js: one file that needs nothing but Node. */
async function buildCommandLine() {
  const { version } = JSON.parse(await readFile(join(root, 'packages/cli/package.json'), 'utf8'));
  const outfile = join(root, 'packages/cli/dist/main.js');
  await build({
    entryPoints: [join(root, 'packages/cli/src/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { SOKHOP_VERSION: JSON.stringify(version) },
    // Some dependencies are CommonJS: what it gives every file, an ES module has to make for itself.
    banner: { js: COMMONJS },
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
  await chmod(outfile, 0o755);
}
