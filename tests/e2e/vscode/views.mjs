/** A path through the views: the tree, the check table, the chart, a new letter; in light and dark, in Vietnamese and English. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { asking, command, pageOf, placeCursorIn, pressUntil, setSetting, showTree } from './hands.mjs';
import { OFFICE, walk } from './walk.mjs';

const SETTINGS = { 'window.commandCenter': false, 'window.title': 'Số Khớp' };

/** Walks the path; gives one row for each step. */
export function walkThroughViews(vsix) {
  return walk('a writer', { vsix, drafts: OFFICE, settings: SETTINGS }, steps);
}

async function steps({ page, folder, open, uri, shot }, step) {
  const tree = page.locator('.pane-body .monaco-list-row');
  const status = page.locator('.statusbar-item', { hasText: /đã đối chiếu|checked/ });
  const row = (inside, text) =>
    inside.locator('tbody tr', { has: inside.locator('td:is(.figure, .where)', { hasText: text }) });
  const content = (name) => pageOf(page, name);

  await step('sees in the status bar what was read, checked and found', async () => {
    await open([['openFile', uri(path.join(folder, 'tin-bai/nam-2023.md'))]]);
    // Two in the draft itself; the third is that another draft, which is not open, says another number.
    await status.filter({ hasText: '9 số · 6 đã đối chiếu · 3 điều cần xem' }).waitFor();
  });

  await step('finds every figure in the tree, by indicator, and jumps to one', async () => {
    await showTree(page);
    await tree.filter({ hasText: 'Số người tham gia bảo hiểm y tế' }).first().waitFor();
    const wrong = tree.filter({ hasText: '95,35' });
    assert.equal(await wrong.locator('.codicon-error').count(), 1);
    await wrong.click();
    await page.locator('.view-line', { hasText: '95,35%' }).waitFor();
    await shot('v1-tree');
  });

  await step('asks why a figure was not checked', async () => {
    await placeCursorIn(page, page.locator('.view-line', { hasText: '128.450' }).first(), '128.450');
    await command(page, 'Vì sao con số này chưa được đối chiếu?');
    const said = page.locator('.notification-toast', { hasText: '128.450' });
    await said.waitFor();
    assert.match(await said.textContent(), /Không thấy con số này nói về chỉ tiêu nào/);
    await command(page, 'Notifications: Clear All');
  });

  await step('switches a rule off in the folder, and the comments of sokhop.yaml stay', async () => {
    await placeCursorIn(page, page.locator('.view-line', { hasText: '95,35%' }).first(), '95,35%');
    await asking(page, 'Tắt một quy tắc');
    await pick(page, 'number/reference');
    await pick(page, 'Trong cả thư mục');
    await status.filter({ hasText: '2 điều cần xem' }).waitFor();
    const yaml = fs.readFileSync(path.join(folder, 'sokhop.yaml'), 'utf8');
    assert.match(yaml, /warning # nhắc, không báo lỗi\n {2}number\/reference: off\n/);
    await command(page, 'Notifications: Clear All');
  });

  await step('opens the check table and finds the sum beside the wrong figure', async () => {
    await command(page, 'Mở Bảng kiểm');
    const table = await content('table');
    await row(table, '95,35').waitFor();
    assert.match(await row(table, '95,35').textContent(), /Sai.*93,628 triệu ÷ 100,3 triệu = 93,35 %/s);
    await closeSideBar(page);
    await shot('v2-table');
  });

  await step('filters, sorts and searches the table by keyboard', async () => {
    const table = await content('table');
    const all = await table.locator('tbody tr').count();
    await table.getByLabel(/Khớp: \d+/).focus();
    await page.keyboard.press('Space');
    assert.ok((await table.locator('tbody tr').count()) < all);
    await page.keyboard.press('Space');
    await table.getByRole('button', { name: 'Con số' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await table.locator('th[aria-sort=ascending]').count(), 1);
    await table.getByLabel('Tìm trong bảng').fill('bao phu');
    assert.equal(await table.locator('tbody tr').count(), 1);
    await table.getByLabel('Tìm trong bảng').fill('');
  });

  await step('checks the whole folder in the same table', async () => {
    const table = await content('table');
    await table.getByLabel('Phạm vi').selectOption('workspace');
    await row(table, 'ban-tin-thang-1.md').waitFor();
    assert.equal(await row(table, 'giao-chi-tieu.md').count(), 2);
    await table.getByRole('button', { name: 'Kết quả' }).click();
    await shot('v3-folder');
  });

  await step('exports the table as a page to sign and as a spreadsheet', async () => {
    const table = await content('table');
    for (const [button, ending] of [
      ['Xuất HTML để trình ký', 'html'],
      ['Xuất CSV', 'csv'],
    ]) {
      await table.getByRole('button', { name: button }).click();
      await page.locator('.quick-input-widget input[type=text]').waitFor();
      await pressUntil(page, 'Enter', page.locator('.notification-toast', { hasText: `bang-kiem.${ending}` }));
    }
    const csv = fs.readFileSync(path.join(folder, 'bang-kiem.csv'), 'utf8');
    assert.match(csv, /^\uFEFFNơi ghi;Dòng;/);
    assert.match(csv, /nam-2023\.md;11;95,35 %;95,35;/);
    const html = fs.readFileSync(path.join(folder, 'bang-kiem.html'), 'utf8');
    assert.match(html, /Bảng kiểm số liệu[\s\S]*93,628 triệu ÷ 100,3 triệu/);
    await command(page, 'Notifications: Clear All');
  });

  await step('sees an indicator over time, with published values beside the drafts', async () => {
    await command(page, 'Mở Biểu đồ');
    const chart = await content('chart');
    await chart.getByLabel('Chỉ tiêu').selectOption('bhyt.participants');
    await chart.getByRole('heading', { name: 'Số người tham gia bảo hiểm y tế' }).waitFor();
    assert.ok((await chart.locator('.point.reference').count()) >= 3);
    assert.ok((await chart.locator('.point.draft').count()) >= 3);
    assert.equal(await chart.locator('.point.facts').count(), 1);
    await chart.locator('.point.draft').first().focus();
    await shot('v4-chart');
    assert.match(await chart.locator('.card').textContent(), /triệu người/);
  });

  await step('sees the same in a dark theme', async () => {
    setSetting(folder, 'workbench.colorTheme', 'Dark Modern');
    await page.locator('.monaco-workbench.vs-dark').waitFor();
    await shot('v5-chart-dark');
    await command(page, 'Mở Bảng kiểm');
    await row(await content('table'), '95,35')
      .first()
      .waitFor();
    await shot('v6-table-dark');
  });

  await step('reads everything in English on demand', async () => {
    setSetting(folder, 'sokhop.locale', 'en');
    const table = await content('table');
    await table.getByLabel('Scope').waitFor();
    await table.locator('td', { hasText: 'Wrong' }).first().waitFor();
    await shot('v7-table-english');
    setSetting(folder, 'sokhop.locale', 'vi');
    setSetting(folder, 'workbench.colorTheme', 'Light Modern');
    await table.getByLabel('Phạm vi').waitFor();
  });

  await step('writes a new letter from the template, without a finding', async () => {
    await command(page, 'View: Close All Editors');
    await asking(page, 'Soạn công văn mới');
    const input = page.locator('.quick-input-widget input[type=text]');
    for (const [prompt, answer] of [
      ['Cơ quan ban hành', 'Bảo hiểm xã hội tỉnh Cao Bằng'],
      ['Ký hiệu', 'BHXH-TT'],
      ['Trích yếu', 'Tăng cường truyền thông chính sách BHYT'],
      ['Kính gửi', 'Các phòng nghiệp vụ'],
    ]) {
      await page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
      await input.fill(answer);
      await page.keyboard.press('Enter');
    }
    await page.locator('.view-line', { hasText: 'Kính gửi: Các phòng nghiệp vụ' }).waitFor();
    await status.waitFor();
    assert.match(await status.textContent(), /không có lỗi/);
    await shot('v8-letter');
  });

  await step('finds the walkthrough', async () => {
    await asking(page, 'Welcome: Open Walkthrough');
    await pick(page, 'Bắt đầu với Số Khớp');
    await page.locator('.getting-started-step', { hasText: 'Soạn một văn bản' }).first().waitFor();
    await shot('v9-walkthrough');
    await page.locator('.getting-started-step', { hasText: 'Xem mọi con số' }).first().click();
    await page.waitForTimeout(500);
    await shot('v10-walkthrough');
  });
}

/** Takes an entry of the list of choices that is up. */
async function pick(page, text) {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
}

async function closeSideBar(page) {
  await command(page, 'View: Toggle Primary Side Bar Visibility');
}
