/**
 * Takes the pictures of the READMEs anew: `node tests/e2e/vscode/pictures.mjs`, after `npm run build`.
 * They go to `docs/images/`; look at them before committing.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildExtension } from '../../../extension/build.mjs';
import { command, hoverUntil, pressUntil } from './hands.mjs';
import { withVsCode } from './harness.mjs';
import { install } from './install.mjs';
import { DRAFTS } from './suite.mjs';

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
const vsix = '/work/main/extension/sokhop.vsix';

await picture('vscode', 'bao-phu.md', async (page, editor) => {
  await editor.locator('.squiggly-error').first().waitFor();
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'number/coverage' }).first().waitFor();
  const card = page.locator('.monaco-hover:not(.hidden)', { hasText: 'bhyt.participants' }).first();
  await hoverUntil(page, editor, '93,628', card);
});

await picture('completion', 'trang-trang.md', async (page, editor) => {
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await editor.locator('.view-line', { hasText: 'kind' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# Kế hoạch năm 2024\n\nTrong năm 2024, phấn đấu tăng so nguoi tham gia bao hiem');
  await pressUntil(page, 'Control+Space', page.locator('.suggest-widget.visible .monaco-list-row.focused'));
  // On a list that is up, the same keys open what it says of the item.
  await pressUntil(page, 'Control+Space', page.locator('.suggest-details-container .suggest-details'));
});

/** A picture of a draft in a VS Code of its own. */
async function picture(name, draft, arrange) {
  await withVsCode({ vsix, drafts: DRAFTS, settings: SETTINGS }, async ({ page, folder, open, uri }) => {
    await open([['openFile', uri(path.join(folder, draft))]]);
    const editor = page.locator('.editor-instance .monaco-editor').first();
    await editor.locator('.view-line', { hasText: 'kind' }).waitFor();
    await arrange(page, editor);
    await page.screenshot({ path: path.join(IMAGES, `${name}.png`), animations: 'disabled' });
  });
}
