/**
 * Takes the pictures of the READMEs anew: `node tests/e2e/vscode/pictures.mjs`, after `npm run build`.
 * They go to `docs/images/`; look at them before committing.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildExtension } from '../../../extension/build.mjs';
import { command, hoverOver, pressUntil } from './hands.mjs';
import { withVsCode } from './harness.mjs';
import { install } from './install.mjs';
import { DRAFTS } from './suite.mjs';

const IMAGES = path.join(import.meta.dirname, '../../../docs/images');
const SETTINGS = {
  'editor.fontSize': 15,
  'editor.lineHeight': 1.7,
  'window.commandCenter': false,
  'window.title': 'Số Khớp',
};

install();
fs.mkdirSync(IMAGES, { recursive: true });
const vsix = await buildExtension();
await withVsCode({ vsix, drafts: DRAFTS, settings: SETTINGS }, async ({ page, folder, open, uri }) => {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const take = (name) => page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
  await open([['openFile', uri(path.join(folder, 'bao-phu.md'))]]);
  await editor.locator('.squiggly-error').first().waitFor();
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'number/coverage' }).first().waitFor();
  await hoverOver(page, editor, '93,628');
  await page.locator('.monaco-hover:not(.hidden)', { hasText: 'bhyt.participants' }).first().waitFor();
  await take('vscode');

  await open([['openFile', uri(path.join(folder, 'trang-trang.md'))]]);
  await editor.locator('.view-line', { hasText: 'kind' }).click();
  await command(page, 'View: Toggle Panel Visibility');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# Kế hoạch năm 2024\n\nTrong năm 2024, phấn đấu tang ty le bao phu bao hiem y te');
  const item = page
    .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Tỷ lệ bao phủ bảo hiểm y tế' })
    .first();
  await pressUntil(page, 'Control+Space', item);
  const details = page.locator('.suggest-details-container .suggest-details');
  if (!(await details.isVisible())) await pressUntil(page, 'Control+Space', details);
  await take('completion');
});
