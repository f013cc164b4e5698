/** A path through VS Code with the extension in the browser, as on vscode.dev: the server is a worker, files are read through VS Code. */
import assert from 'node:assert/strict';
import * as path from 'node:path';
import { command, pageOf } from './hands.mjs';
import { OFFICE, walk } from './walk.mjs';

const SETTINGS = { 'remote.extensionKind': { 'sokhop.sokhop': ['web'] }, 'window.commandCenter': false };

/** Walks the path; gives one row for each step. */
export function walkInBrowser(vsix) {
  return walk('in the browser one', { vsix, drafts: OFFICE, settings: SETTINGS }, steps);
}

async function steps({ page, folder, open, uri, shot }, step) {
  await step('has a draft held against the other files of the folder', async () => {
    const workers = [];
    page.on('worker', (worker) => workers.push(worker));
    await open([['openFile', uri(path.join(folder, 'tin-bai/nam-2023.md'))]]);
    // One of the findings is that another file says another number.
    await page.locator('.statusbar-item', { hasText: '6 đã đối chiếu · 3 điều cần xem' }).waitFor({ timeout: 60_000 });
    await page.locator('.squiggly-error').first().waitFor();
    assert.ok(workers.length >= 2, 'the extension host and the server are workers');
  });

  await step('sees the check table', async () => {
    await command(page, 'Mở Bảng kiểm');
    const table = await pageOf(page, 'table');
    await table.locator('td.figure', { hasText: '95,35' }).waitFor();
    await shot('w1-browser');
  });
}
