/** Entry of the Mocha suite inside VS Code's extension host: runs the tests and writes one row for each. */
import * as fs from 'node:fs';
import Mocha from 'mocha';
import { sokhopSuite } from './sokhop.js';

interface Row {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'pending';
  readonly error?: string;
}

/** Called by VS Code. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, 'sokhop', mocha);
  sokhopSuite();
  const rows: Row[] = [];
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => rows.push({ title: test.fullTitle(), state: 'passed' }))
      .on('pending', (test) => rows.push({ title: test.fullTitle(), state: 'pending' }))
      .on('fail', (test, error) =>
        rows.push({ title: test.fullTitle(), state: 'failed', error: String(error?.stack ?? error) }),
      );
  });
  const file = process.env.SOKHOP_E2E_RESULT;
  if (file !== undefined) fs.writeFileSync(file, JSON.stringify(rows));
  if (failures > 0) throw new Error(`${failures} failed`);
}
