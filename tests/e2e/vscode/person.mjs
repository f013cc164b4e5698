/** A person's path through the page: writes a draft, sees the squiggle, reads Problems and the hover, completes, mends, saves. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { withVsCode } from './harness.mjs';
import { DRAFTS } from './suite.mjs';

const SHOTS = path.join(import.meta.dirname, 'shots');

/** Walks the path; gives one row for each step. A step that fails ends the walk. */
export async function walk(vsix) {
  fs.mkdirSync(SHOTS, { recursive: true });
  const rows = [];
  try {
    await withVsCode({ vsix, drafts: DRAFTS }, (session) => steps(session, async (title, act) => {
      try {
        await act();
        rows.push({ title: `a person ${title}`, state: 'passed' });
      } catch (error) {
        await session.page.screenshot({ path: path.join(SHOTS, 'failure.png') }).catch(() => {});
        rows.push({ title: `a person ${title}`, state: 'failed', error: String(error?.stack ?? error) });
        throw error;
      }
    }));
  } catch (error) {
    if (rows.every(({ state }) => state === 'passed')) throw error;
  }
  return rows;
}

async function steps({ page, folder, open, uri }, step) {
  page.setDefaultTimeout(30_000);
  const file = path.join(folder, 'trang-trang.md');
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const shot = (name) => page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
  const line = (text) => editor.locator('.view-line', { hasText: text }).first();
  const press = (key, until) => pressUntil(page, key, until);

  await step('opens a draft', async () => {
    await open([['openFile', uri(file)]]);
    await line('kind').waitFor();
  });

  await step('writes a sentence that contradicts itself and sees it underlined', async () => {
    await line('kind').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Đến hết năm 2023, dân số cả nước là 100,3 triệu người. ');
    await page.keyboard.type('Số người tham gia BHYT là 93,628 triệu người, tỷ lệ bao phủ đạt 95,35% dân số.\n\n');
    await editor.locator('.squiggly-error').first().waitFor();
    await shot('1-underlined');
  });

  await step('reads the contradiction in Problems', async () => {
    await command(page, 'Problems: Focus on Problems View');
    const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'number/coverage' });
    await problem.first().waitFor();
    assert.match(await problem.first().innerText(), /95,35/);
    await shot('2-problems');
  });

  await step('hovers over a figure and reads what it stands for', async () => {
    await hoverOver(page, editor, '93,628');
    const card = page.locator('.monaco-hover:not(.hidden)', { hasText: /bảo hiểm y tế/i }).first();
    await card.waitFor();
    await shot('3-hover');
    await page.keyboard.press('Escape');
  });

  await step('completes the name of an indicator typed without diacritics', async () => {
    await line('kind').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Trong đó, bao hiem y te');
    const item = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Số người tham gia bảo hiểm y tế' }).first();
    await press('Control+Space', item);
    await shot('4-completion');
    await item.click();
    await line('Trong đó, số người tham gia bảo hiểm y tế').waitFor();
  });

  await step('is offered names while typing the beginning of one', async () => {
    await page.keyboard.type('. Riêng số người ');
    const item = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Số người tham gia' }).first();
    await item.waitFor();
    await shot('5-offered');
    await page.keyboard.press('Escape');
    for (const _ of '. Riêng số người ') await page.keyboard.press('Backspace');
    await line(/bảo hiểm y tế$/).waitFor();
  });

  await step('mends a slip by a quick fix', async () => {
    await page.keyboard.type(' do các các địa phương báo cáo.');
    await editor.locator('.squiggly-warning').first().waitFor();
    await placeCursorIn(page, line('do các các'), 'các các');
    const fix = page.locator('.action-widget .monaco-list-row').first();
    await press('Control+.', fix);
    await shot('6-quick-fix');
    await fix.click();
    await editor.locator('.squiggly-warning').waitFor({ state: 'detached' });
  });

  await step('mends the contradiction and saves', async () => {
    await replaceInEditor(page, line('95,35'), '95,35', '93,35');
    await editor.locator('.squiggly-error').waitFor({ state: 'detached' });
    await shot('7-mended');
    await page.keyboard.press('Control+s');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    const saved = fs.readFileSync(file, 'utf8');
    assert.match(saved, /đạt 93,35% dân số/);
    assert.match(saved, /Trong đó, số người tham gia bảo hiểm y tế do các địa phương báo cáo\./);
  });
}

/** A key pressed while the focus moves can get lost: press again, as a person would. */
async function pressUntil(page, key, locator) {
  for (let attempt = 0; attempt < 10; attempt++) {
    await page.keyboard.press(key);
    const seen = await locator.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (seen) return;
  }
  throw new Error(`${key} brought nothing up`);
}

/** Runs a command of the palette by its title. */
async function command(page, title) {
  const input = page.locator('.quick-input-widget input[type=text]');
  await pressUntil(page, 'F1', input);
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Where a text stands on the screen: asked of the page, since words of a line have no element of their own. */
async function boxOf(scope, text) {
  const box = await scope.evaluate((root, wanted) => {
    for (const line of root.matches('.view-line') ? [root] : root.querySelectorAll('.view-line')) {
      const shown = line.textContent.replaceAll('\u00a0', ' ');
      const at = shown.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      const ends = [at, at + wanted.length].map((offset) => {
        let left = offset;
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (left <= walker.currentNode.length) return [walker.currentNode, left];
          left -= walker.currentNode.length;
        }
        return [line, line.childNodes.length];
      });
      range.setStart(...ends[0]);
      range.setEnd(...ends[1]);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, right: x + width };
    }
    return null;
  }, text);
  assert.ok(box, `${text} is on the screen`);
  return box;
}

async function hoverOver(page, editor, text) {
  const { x, y } = await boxOf(editor, text);
  await page.mouse.move(x - 40, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
}

async function placeCursorIn(page, line, text) {
  const { x, y } = await boxOf(line, text);
  await page.mouse.click(x, y);
}

/** Puts the cursor behind a text, takes it away key by key, and types another. */
async function replaceInEditor(page, line, text, replacement) {
  const { right, y } = await boxOf(line, text);
  await page.mouse.click(right, y);
  for (const _ of text) await page.keyboard.press('Backspace');
  await page.keyboard.type(replacement);
}
