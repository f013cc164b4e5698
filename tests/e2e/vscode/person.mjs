/** A person's path through the page: writes a draft, sees the squiggle, reads Problems and the hover, completes, mends, saves. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { command, compose, hoverUntil, placeCursorIn, pressUntil, replaceInEditor } from './hands.mjs';
import { walk } from './walk.mjs';

/** One draft by itself: whatever is found in it, it has said itself. */
const DESK = path.join(import.meta.dirname, 'desk');

/** Walks the path; gives one row for each step. */
export function walkAsPerson(vsix) {
  return walk('a person', { vsix, drafts: DESK }, steps);
}

/** What an input method shows while each word is typed in Telex: the last state is what it commits. */
const IN_TELEX = [
  ['S', 'So', 'Sô', 'Số'],
  ['n', 'ng', 'ngu', 'nguo', 'nguoi', 'nguòi', 'người'],
  ['t', 'th', 'tha', 'tham'],
  ['g', 'gi', 'gia'],
  ['b', 'ba', 'bao', 'bảo'],
  ['h', 'hi', 'hie', 'hiê', 'hiêm', 'hiểm'],
  ['y'],
  ['t', 'te', 'tê', 'tế'],
  ['d', 'đ', 'đu', 'đươ', 'đươc', 'được'],
  ['m', 'mo', 'mơ', 'mở'],
  ['r', 'ro', 'rô', 'rôn', 'rông', 'rộng'],
];

async function steps({ page, folder, open, uri, shot }, step) {
  const file = path.join(folder, 'trang-trang.md');
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const line = (text) => editor.locator('.view-line', { hasText: text }).first();
  const problem = (ruleId) => page.locator('.markers-panel .monaco-list-row', { hasText: ruleId }).first();
  // The list draws only the rows that there is room for.
  const filterProblems = (text) => page.locator('.viewpane-filter input').first().fill(text);
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
    await problem('number/coverage').waitFor();
    assert.match(await problem('number/coverage').textContent(), /95,35/);
    await shot('2-problems');
  });

  await step('hovers over a figure and reads what it stands for', async () => {
    const card = page.locator('.monaco-hover:not(.hidden)', { hasText: /bảo hiểm y tế/i }).first();
    await hoverUntil(page, editor, '93,628', card);
    await shot('3-hover');
    await page.keyboard.press('Escape');
  });

  await step('completes the name of an indicator typed without diacritics', async () => {
    await line('kind').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Trong đó, bao hiem y te');
    const item = page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Số người tham gia bảo hiểm y tế' })
      .first();
    await press('Control+Space', item);
    await shot('4-completion');
    await item.click();
    await line('Trong đó, số người tham gia bảo hiểm y tế').waitFor();
  });

  await step('is offered names while typing the beginning of one, and takes the first', async () => {
    await page.keyboard.type(' tăng. Riêng số người ');
    const item = page.locator('.suggest-widget.visible .monaco-list-row.focused');
    await item.waitFor();
    await shot('5-offered');
    const name = (await item.locator('.label-name').textContent()).toLowerCase();
    await page.keyboard.press('Enter');
    await line(`Riêng ${name}`).waitFor();
  });

  await step('types Vietnamese by an input method, undisturbed by lists and findings', async () => {
    await page.keyboard.type(' giảm.\n\n');
    await compose(page, IN_TELEX);
    await page.keyboard.type('.');
    await line(IN_TELEX.map((keys) => keys.at(-1)).join(' ')).waitFor();
  });

  await step('mends a slip by a quick fix', async () => {
    await page.keyboard.type('\n\nSố liệu do các các địa phương báo cáo.');
    await page.keyboard.press('Escape');
    await filterProblems('repeated-word');
    await problem('text/repeated-word').waitFor();
    await editor.locator('.squiggly-warning').first().waitFor();
    await placeCursorIn(page, line('Số liệu'), 'các các');
    const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: '“các”' }).first();
    await press('Control+.', fix);
    await shot('6-quick-fix');
    await fix.click();
    await problem('text/repeated-word').waitFor({ state: 'detached' });
  });

  await step('mends the contradiction and saves', async () => {
    await filterProblems('coverage');
    await problem('number/coverage').waitFor();
    await replaceInEditor(page, line('95,35'), '95,35', '93,35');
    await problem('number/coverage').waitFor({ state: 'detached' });
    await editor.locator('.squiggly-error').waitFor({ state: 'detached' });
    await shot('7-mended');
    await page.keyboard.press('Control+s');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    const saved = fs.readFileSync(file, 'utf8');
    assert.match(saved, /đạt 93,35% dân số/);
    assert.match(
      saved,
      /Trong đó, số người tham gia bảo hiểm y tế tăng\. Riêng số người .* giảm\.\n\nSố người tham gia bảo hiểm y tế được mở rộng\.\n\nSố liệu do các địa phương báo cáo\./,
    );
  });
}
