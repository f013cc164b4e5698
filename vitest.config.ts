/** The tests of all packages: beside the code, and under tests/ for what crosses packages. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'server/src/**/*.test.ts',
      'extension/src/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    // The Mocha suite inside a real VS Code has its own runner: `npm run test:e2e`.
    exclude: ['**/node_modules/**', '**/dist/**', 'tests/e2e/vscode/**'],
    // Many tests start the command line or a server as a process; a busy machine of two cores needs time for that.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
