/** What a person's hands do in the page: press, run a command, hover over a word, put the cursor into it. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** A key pressed while the focus moves can get lost: press again, as a person would. */
export async function pressUntil(page, key, locator) {
  for (let attempt = 0; attempt < 10; attempt++) {
    await page.keyboard.press(key);
    if (await comesUp(locator)) return;
  }
  throw new Error(`${key} brought nothing up`);
}

function comesUp(locator) {
  return locator.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
}

/** Runs a command of the palette by its title. */
export async function command(page, title) {
  await asking(page, title);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Runs a command that asks something in its turn. */
export async function asking(page, title) {
  const input = page.locator('.quick-input-widget input[type=text]');
  await pressUntil(page, 'F1', input);
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
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

/** Rests the mouse on a text until a card comes up; a page that is busy may miss the first time. */
export async function hoverUntil(page, editor, text, card) {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { x, y } = await boxOf(editor, text);
    await page.mouse.move(x - 40, y + 60);
    await page.mouse.move(x + attempt, y, { steps: 4 });
    if (await comesUp(card)) return;
  }
  throw new Error(`no card came up over ${text}`);
}

export async function placeCursorIn(page, line, text) {
  const { x, y } = await boxOf(line, text);
  await page.mouse.click(x, y);
}

/** Puts the cursor behind a text, takes it away key by key, and types another. */
export async function replaceInEditor(page, line, text, replacement) {
  const { right, y } = await boxOf(line, text);
  await page.mouse.click(right, y);
  for (const _ of text) await page.keyboard.press('Backspace');
  await page.keyboard.type(replacement);
}

/**
 * Types words as an input method does: what is being composed changes with each key, and is committed with the space behind it.
 * Between keys there is time enough for lists and findings to come up.
 */
export async function compose(page, words) {
  const session = await page.context().newCDPSession(page);
  for (const [i, states] of words.entries()) {
    for (const text of states) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await page.waitForTimeout(60);
    }
    await session.send('Input.insertText', { text: states.at(-1) });
    await page.waitForTimeout(150);
    if (i < words.length - 1) await page.keyboard.press('Space');
  }
  await session.detach();
}

/** Changes a setting of the folder, in its file; VS Code takes it up by itself. */
export function setSetting(folder, name, value) {
  const file = path.join(folder, '.vscode/settings.json');
  const settings = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...settings, [name]: value }, null, 2));
}

/** The page of a view, which lies in two frames, by the name of its script. */
export async function pageOf(page, name) {
  for (let attempt = 0; attempt < 300; attempt++) {
    for (const frame of page.frames()) if (await isShown(frame, `pages/${name}.js`).catch(() => false)) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error(`the page ${name} did not come up`);
}

async function isShown(frame, script) {
  if (!(await frame.evaluate((src) => document.querySelector(`script[src*="${src}"]`) !== null, script))) return false;
  return (await frame.frameElement()).isVisible();
}

/** Opens the view of figures in the side bar. */
export function showTree(page) {
  return page
    .locator('.activitybar .action-item', { has: page.locator('[aria-label*="Số Khớp"]') })
    .first()
    .click();
}
