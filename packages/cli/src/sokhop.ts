#!/usr/bin/env node
/** The command `sokhop`. It is small, because what is asked most often needs nothing else: `--version` in hooks and editors. */
import * as nodeModule from 'node:module';
import { VERSION } from './version.js';

const [only, ...others] = process.argv.slice(2);
if ((only === '--version' || only === '-V') && others.length === 0) {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? undefined : 2));
  process.stdout.write(`${VERSION}\n`);
} else {
  // Newer versions of Node keep the compiled code of what is loaded from here on between runs; older ones lack the function.
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
  await import('./main.js');
}
