/** Bundles what `tsc --build` has compiled: the command line into one folder, and without `--cli` the extension into its package. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const COMMONJS = `import { createRequire as sokhopRequire } from 'node:module';
import { dirname as sokhopFolder } from 'node:path';
import { fileURLToPath as sokhopPath } from 'node:url';
const require = sokhopRequire(import.meta.url);
const __filename = sokhopPath(import.meta.url);
const __dirname = sokhopFolder(__filename);`;

/** Stands for the digest of the program until there is one. */
const BUILD = '@sokhop-build@';

await buildCommandLine();
const extension = join(root, 'extension/build.mjs');
if (existsSync(extension) && !process.argv.includes('--cli')) {
  const { buildExtension } = await import(pathToFileURL(extension).href);
  await buildExtension();
}

/**
 * packages/cli/dist: main.js and, in parts/, what each command loads when it is called. Nothing else is needed but Node. The program
 * knows a digest of itself, so that a cache that another build wrote is never taken for its own.
 */
async function buildCommandLine() {
  const { version } = JSON.parse(await readFile(join(root, 'packages/cli/package.json'), 'utf8'));
  const source = join(root, 'packages/cli/src');
  const outdir = join(root, 'packages/cli/dist');
  const { outputFiles } = await build({
    entryPoints: { main: join(source, 'main.ts'), 'parts/worker': join(source, 'records/worker.ts') },
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { SOKHOP_VERSION: JSON.stringify(version), SOKHOP_BUILD: JSON.stringify(BUILD) },
    // Some dependencies are CommonJS: what it gives every file, an ES module has to make for itself.
    banner: { js: COMMONJS },
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    write: false,
  });
  const digest = createHash('sha256');
  for (const { text } of outputFiles) digest.update(text);
  const id = digest.digest('hex').slice(0, 16);
  await rm(join(outdir, 'parts'), { recursive: true, force: true });
  await mkdir(join(outdir, 'parts'), { recursive: true });
  for (const { path, text } of outputFiles) await writeFile(path, text.replaceAll(BUILD, id));
  // SQLite looks for its WebAssembly beside the code that loads it.
  const fromCli = createRequire(join(root, 'packages/cli/package.json'));
  const wasm = fromCli.resolve('node-sqlite3-wasm').replace(/\.js$/u, '.wasm');
  await copyFile(wasm, join(outdir, 'parts', basename(wasm)));
  // Copied elsewhere, the files still say of themselves that they are ES modules.
  await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n');
  await chmod(join(outdir, 'main.js'), 0o755);
}
