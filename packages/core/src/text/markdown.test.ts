/** Markdown to blocks: what is prose, and where in the source it stands. */
import { describe, expect, it } from 'vitest';
import { readMarkdown, sourceSpan } from './index.js';

/** The prose of each block, and whether every token's span in the source holds what the token says. */
function texts(source: string): readonly string[] {
  return readMarkdown(source).blocks.map((b) => b.text);
}

function spanText(source: string, phrase: string): string {
  const found = readMarkdown(source).blocks.find((b) => b.text.includes(phrase));
  if (found === undefined) return '';
  const at = found.text.indexOf(phrase);
  const [start, end] = sourceSpan(found, at, at + phrase.length);
  return source.slice(start, end);
}

describe('readMarkdown', () => {
  it('reads markup as one would say it', () => {
    expect(texts('**91,074** triệu\nngười [tham gia](https://x.vn) BHYT &amp; BHXH')).toEqual([
      '91,074 triệu người tham gia BHYT & BHXH',
    ]);
    expect(texts('> Trích **dẫn**\n> hai dòng')).toEqual(['Trích dẫn hai dòng']);
    expect(texts('a `x` b <!-- c --> d')).toEqual(['a \uFFFC b  d']);
  });
  it('keeps true offsets through bold, line breaks, entities, escapes and quotes', () => {
    expect(spanText('Có **91,074** triệu\nngười', '91,074 triệu người')).toBe('91,074** triệu\nngười');
    expect(spanText('> Có 91,074\n> triệu người', '91,074 triệu')).toBe('91,074\n> triệu');
    expect(spanText('A&nbsp;B 12&#37; C', '12%')).toBe('12&#37;');
    expect(spanText('1\\. Mục \\* sau', 'sau')).toBe('sau');
    expect(spanText('đầu\r\n   tiếp theo', 'tiếp')).toBe('tiếp');
  });
  it('reads tables cell by cell and lists with their places', () => {
    const { tables, blocks } = readMarkdown('| A | B |\n|---|--:|\n| x | **1** |\n\n1. một\n2. hai\n   - ba\n');
    expect(tables[0]?.map((row) => row.map((cell) => cell?.text))).toEqual([
      ['A', 'B'],
      ['x', '1'],
    ]);
    expect(blocks.filter((b) => b.list).map((b) => [b.text, b.list?.ordered, b.list?.item, b.list?.depth])).toEqual([
      ['một', true, 0, 1],
      ['hai', true, 1, 1],
      ['ba', false, 0, 2],
    ]);
  });
  it('takes front matter and comments apart from prose', () => {
    const document = readMarkdown('---\nkind: news\ndate: 2022-04-21\n---\n\n<!-- sokhop-disable -->\n\nText\n');
    expect(document.frontMatter?.values).toEqual({ kind: 'news', date: '2022-04-21' });
    expect(document.comments.map((c) => c.text)).toEqual(['<!-- sokhop-disable -->']);
    expect(document.blocks.map((b) => b.text)).toEqual(['Text']);
  });
});

describe('a byte-order mark', () => {
  const source =
    '---\nkind: news\n---\n\n# Tin **mới**\n\nMột đoạn <!-- ghi chú --> có [liên kết](a.md).\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n- x\n\n[a]: b\n';

  it('moves every place by one, and nothing else', () => {
    const marked = `\uFEFF${source}`;
    const [without, beside] = [readMarkdown(source), readMarkdown(marked)];
    expect(beside.frontMatter?.values).toEqual({ kind: 'news' });
    expect(beside.frontMatter?.span).toEqual(without.frontMatter?.span.map((at) => at + 1));
    expect(beside.blocks.map(({ text, span }) => [text, span])).toEqual(
      without.blocks.map(({ text, span }) => [text, span.map((at) => at + 1)]),
    );
    expect(beside.comments.map(({ span }) => marked.slice(...span))).toEqual(['<!-- ghi chú -->']);
    for (const phrase of ['mới', 'đoạn', 'liên kết', '2', 'x']) expect(spanText(marked, phrase)).toBe(phrase);
  });

  it('counts as a character wherever it stands', () => {
    for (const text of ['\uFEFF\uFEFFHai [ba](c.md) bốn.', 'Một.\n\n\uFEFFHai [ba](c.md) bốn.'])
      for (const phrase of ['Hai', 'ba', 'bốn']) expect(spanText(text, phrase)).toBe(phrase);
  });
});
