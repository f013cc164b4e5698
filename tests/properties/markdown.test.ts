/** Reading a draft stretch by stretch gives what reading it whole gives: over CommonMark's own examples, random Markdown, and drafts. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MarkdownDocument, readMarkdown, readMarkdownWhole } from '@sokhop/core/text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** The package has no types. */
const commonmark = createRequire(import.meta.url)('commonmark-spec') as {
  readonly tests: readonly { readonly number: number; readonly markdown: string }[];
};

const root = fileURLToPath(new URL('../..', import.meta.url));

function check(source: string): void {
  expect(plain(readMarkdown(source))).toEqual(plain(readMarkdownWhole(source)));
}

/** Tables name their cells by number, so that a difference is shown once. */
function plain({ tables, ...document }: MarkdownDocument) {
  return { ...document, tables: tables.map((rows) => rows.map((row) => row.map((cell) => cell?.index ?? null))) };
}

const BITS = [
  ...[
    'a',
    'BHYT đạt',
    '92,04%',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\u2003',
    '😀',
    '\u0000',
  ],
  ...[
    '- ',
    '* ',
    '+',
    '1. ',
    '2) ',
    '12. ',
    '123456789. ',
    '- x',
    '1. một',
    '- a\n- b',
    '  - ',
    '- \n',
    '*\n',
    '- [ ] ',
  ],
  ...['**', '*', '***', '_', '~', '~~', '`', '```', '~~~', '*a*', '**b**', '\\', '&amp;', '&', '&#37;'],
  ...['> ', '> một', '\n> hai', '# ', '## ', '#', '# #', ' # ', '#\n', '---', '===', '---\na: b\n---\n'],
  ...['| ', ' | ', '|', '|---|---|', '| a | b |\n|---|---|\n| c | d |', ':-:', '\\|'],
  ...['<!--', '-->', '<!-- x -->', '<b>', '<div>', '</div>', '<', '<br>', '<script>', '<?', '<pre>', '<!X'],
  ...[
    '[x]',
    '(u)',
    '![',
    '[',
    '](',
    '[a b](https://x.vn/a_b)',
    '![ảnh](a.png)',
    '[^1]',
    '[x]: u\n',
    'https://a.vn/x_y',
  ],
  ...['.', ':', '"', '(', ')', '{', '}', '$', '-', '0', '+84'],
];

describe('reading stretch by stretch', () => {
  test.each(commonmark.tests.map(({ number, markdown }) => [number, markdown.replaceAll('→', '\t')] as const))(
    'CommonMark example %i',
    (_, markdown) => {
      check(markdown);
      check(`đầu\n\n${markdown}\n\nđoạn sau`);
      check(`${markdown}\nđoạn sau\n\n- nữa`);
    },
  );

  test('random Markdown', () => {
    const source = fc.array(fc.constantFrom(...BITS), { minLength: 1, maxLength: 14 }).map((bits) => bits.join(''));
    fc.assert(fc.property(source, check), { numRuns: Number(process.env.SOKHOP_RUNS ?? 4000) });
  });

  const folders = ['examples', 'docs', 'docs/guide', '../shared/corpus/dev'].map((folder) => join(root, folder));
  test.each(folders.flatMap(drafts))('%s', (file) => check(readFileSync(file, 'utf8')));

  test('parts that are known are not read again, and give the same document', () => {
    const known = new Map();
    const source = 'Một đoạn.\n\n- hai\n- ba\n\nBốn.\n';
    const before = readMarkdown(source, known);
    const after = readMarkdown(`Mới.\n\n${source}`, known);
    expect(plain(after)).toEqual(plain(readMarkdownWhole(`Mới.\n\n${source}`)));
    expect(after.blocks[1]?.tokens).toBe(before.blocks[0]?.tokens);
    expect(known.size).toBe(4);
  });
});

function drafts(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file));
  } catch {
    return [];
  }
}
