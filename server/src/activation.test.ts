/** Which Markdown files say of themselves that they are drafts. */
import { expect, test } from 'vitest';
import { hasOwnFrontMatter } from './activation.js';

function check(source: string, expected: boolean): void {
  expect(hasOwnFrontMatter(source)).toBe(expected);
}

test('a kind of ours makes a draft', () => {
  for (const kind of ['news', 'directive', '"report"', 'news # tin'])
    check(`---\ntitle: Tin\nkind: ${kind}\n---\n\nBài.\n`, true);
  for (const slip of ['nws', 'News', 'reprot']) check(`---\nkind: ${slip}\n---\n`, true);
  check('\uFEFF---\r\nkind: news\r\n---\r\n', true);
});

test('so does the key sokhop, unless it switches us off', () => {
  check('---\nsokhop:\n---\n', true);
  check('---\nsokhop: true\n---\n', true);
  check('---\nsokhop: false\n---\n', false);
});

test('other front matter is not ours', () => {
  for (const line of [
    'kind: recipe',
    'kind: newsletter',
    'kind: page',
    'kind: post',
    ' kind: news',
    'xkind: news',
    'title: kind: news',
  ]) {
    check(`---\n${line}\n---\n`, false);
  }
});

test('only front matter counts: closed, and at the very beginning', () => {
  check('kind: news\n', false);
  check('\n---\nkind: news\n---\n', false);
  check('---\ntitle: x\n---\n\nkind: news\n', false);
  check('---\nkind: news\n', false);
  check('', false);
});
