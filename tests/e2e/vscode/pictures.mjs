/**
 * Takes the pictures of the READMEs anew: `node tests/e2e/vscode/pictures.mjs`, after `npm run build`.
 * They go to `docs/images/`; look at them before committing.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildExtension } from '../../../extension/build.mjs';
import { command, hoverUntil, pageOf, pressUntil, showTree } from './hands.mjs';
import { withVsCode } from './harness.mjs';
import { install } from './install.mjs';
import { DRAFTS } from './suite.mjs';
import { OFFICE } from './walk.mjs';

const IMAGES = path.join(import.meta.dirname, '../../../docs/images');
const SETTINGS = {
  'editor.fontSize': 15,
  'editor.hover.above': false,
  'editor.lineHeight': 1.7,
  'window.commandCenter': false,
  'window.title': 'Số Khớp',
};

install();
fs.mkdirSync(IMAGES, { recursive: true });
const vsix = await buildExtension();

await picture('vscode', OFFICE, 'tin-bai/nam-2023.md', async (page, editor) => {
  await editor.locator('.squiggly-error').nth(1).waitFor();
  await showTree(page);
  await page.locator('.pane-body .monaco-list-row', { hasText: '95,35' }).waitFor();
  const card = page.locator('.monaco-hover:not(.hidden)', { hasText: 'bhyt.coverage' }).first();
  await hoverUntil(page, editor, '95,35', card);
});

await picture('completion', DRAFTS, 'trang-trang.md', async (page, editor) => {
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await editor.locator('.view-line', { hasText: 'kind' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# Kế hoạch năm 2024\n\nTrong năm 2024, phấn đấu tăng so nguoi tham gia bao hiem');
  await pressUntil(page, 'Control+Space', page.locator('.suggest-widget.visible .monaco-list-row.focused'));
  // On a list that is up, the same keys open what it says of the item.
  await pressUntil(page, 'Control+Space', page.locator('.suggest-details-container .suggest-details'));
});

await picture('table', OFFICE, 'tin-bai/nam-2023.md', async (page) => {
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await command(page, 'Mở Bảng kiểm');
  const table = await pageOf(page, 'table');
  await table.locator('td.figure', { hasText: '95,35' }).waitFor();
});

await picture('chart', OFFICE, 'tin-bai/nam-2023.md', async (page) => {
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await command(page, 'Mở Biểu đồ');
  const chart = await pageOf(page, 'chart');
  await chart.getByLabel('Chỉ tiêu').selectOption('bhyt.participants');
  await chart.locator('.point.draft').last().focus();
});

/** A picture of a draft in a VS Code of its own. */
async function picture(name, drafts, draft, arrange) {
  await withVsCode({ vsix, drafts, settings: SETTINGS }, async ({ page, folder, open, uri }) => {
    await open([['openFile', uri(path.join(folder, draft))]]);
    const editor = page.locator('.editor-instance .monaco-editor').first();
    await editor.locator('.view-line', { hasText: 'kind' }).waitFor();
    await arrange(page, editor);
    await page.screenshot({ path: path.join(IMAGES, `${name}.png`), animations: 'disabled' });
  });
}
