/** A path through the page, step by step: one row for each step, pictures on the way, and one of the place where it broke off. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { withVsCode } from './harness.mjs';

const SHOTS = path.join(import.meta.dirname, 'shots');

/** A copy of the drafts that the walks begin with. */
export const OFFICE = path.join(import.meta.dirname, 'office');

/**
 * Walks a path in a VS Code of its own. A step that fails ends the walk.
 *
 * @param {string} who begins the title of each row: `a person`
 * @param {Parameters<typeof withVsCode>[0]} what
 * @param {(session: object, step: (title: string, act: () => Promise<void>) => Promise<void>) => Promise<void>} steps
 */
export async function walk(who, what, steps) {
  fs.mkdirSync(SHOTS, { recursive: true });
  const rows = [];
  try {
    await withVsCode(what, async (session) => {
      const { page } = session;
      page.setDefaultTimeout(30_000);
      const shot = (name) => page.screenshot({ path: path.join(SHOTS, `${name}.png`), animations: 'disabled' });
      await steps({ ...session, shot }, async (title, act) => {
        try {
          await act();
          rows.push({ title: `${who} ${title}`, state: 'passed' });
        } catch (error) {
          await shot(`failure-${who.replaceAll(/\W+/g, '-')}`).catch(() => {});
          rows.push({ title: `${who} ${title}`, state: 'failed', error: String(error?.stack ?? error) });
          throw error;
        }
      });
    });
  } catch (error) {
    if (rows.every(({ state }) => state === 'passed')) throw error;
  }
  return rows;
}
