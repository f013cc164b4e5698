/** Bundles what `tsc --build` has compiled: the command line into one file, and without `--cli` the extension into its package. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
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

/** The messages of zod in fifty languages, each of which every thread would load: mistakes are said in our own words. */
const WITHOUT_LOCALES = {
  name: 'without-locales',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {};' }));
  },
};

await buildCommandLine();
const extension = join(root, 'extension/build.mjs');
if (existsSync(extension) && !process.argv.includes('--cli')) {
  const { buildExtension } = await import(pathToFileURL(extension).href);
  await buildExtension();
}

/**
 * packages/cli/dist: main.js, which holds everything and needs nothing but Node; the small command that loads it; and SQLite's WebAssembly,
 * for a ledger that is asked for in that form. The program knows a digest of itself, so that a cache of another build is never taken for its own.
 */
async function buildCommandLine() {
  const { version } = JSON.parse(await readFile(join(root, 'packages/cli/package.json'), 'utf8'));
  const source = join(root, 'packages/cli/src');
  const outdir = join(root, 'packages/cli/dist');
  const options = {
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { SOKHOP_VERSION: JSON.stringify(version), SOKHOP_BUILD: JSON.stringify(BUILD) },
    legalComments: 'none',
    // The file is decoded and compiled in every thread anew: faster with nothing but ASCII in it, and nothing that is only for readers.
    // Names stay, so that a stack trace says where it comes from.
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
    write: false,
    plugins: [WITHOUT_LOCALES],
  };
  // Some dependencies are CommonJS: what it gives every file, an ES module has to make for itself.
  const program = await build({ ...options, entryPoints: [join(source, 'main.ts')], banner: { js: COMMONJS } });
  const command = await build({ ...options, entryPoints: [join(source, 'sokhop.ts')], external: ['./main.js'] });
  const [{ text }] = program.outputFiles;
  const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
  await mkdir(outdir, { recursive: true });
  for (const { path, text: code } of [...program.outputFiles, ...command.outputFiles]) {
    await writeFile(path, code.replaceAll(BUILD, id));
    await chmod(path, 0o755);
  }
  // SQLite looks for its WebAssembly beside the code that loads it.
  const fromCli = createRequire(join(root, 'packages/cli/package.json'));
  const wasm = fromCli.resolve('node-sqlite3-wasm').replace(/\.js$/u, '.wasm');
  await copyFile(wasm, join(outdir, basename(wasm)));
  // Copied elsewhere, the files still say of themselves that they are ES modules.
  await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n');
  await copyFile(
    join(root, 'packages/core/schema/configuration.schema.json'),
    join(outdir, 'configuration.schema.json'),
  );
}
