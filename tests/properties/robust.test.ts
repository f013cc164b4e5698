/**
 * What no text may do: make the linter throw, point outside of the source or into the middle of a character, or take more than linear time.
 * The long form, with more and larger texts: SOKHOP_LONG=1.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from '@sokhop/core/linter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from './seeded.js';

const LONG = process.env.SOKHOP_LONG !== undefined;
const RUNS = { numRuns: LONG ? 5_000 : 120 };
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Pattern = string | readonly [before: string, piece: string];
const GROUPS = JSON.parse(readFileSync(here('./adversaries.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, Pattern>>>
>;
const PATTERNS = Object.values(GROUPS).flatMap((group) => Object.values(group));

describe('any text', () => {
  test('of random characters is linted, with spans that are true', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), RUNS);
  });

  test('of pieces that are hard to read is linted, with spans that are true', () => {
    const piece = fc.constantFrom(
      ...PATTERNS.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.join(''))),
    );
    const text = fc.array(fc.tuple(piece, fc.integer({ min: 1, max: 6 })), { maxLength: 12 });
    fc.assert(
      fc.property(text, (parts) => holds(parts.map(([part, times]) => part.repeat(times)).join(''))),
      RUNS,
    );
  });

  test('of Markdown is linted, with spans that are true', () => {
    fc.assert(fc.property(markdown(3), holds), RUNS);
  });
});

describe('a real draft', () => {
  const drafts = [...markdownFiles(here('../../examples')), ...markdownFiles(here('../../../shared/corpus'))];
  const chance = seeded(7);

  test.each(drafts.slice(0, LONG ? undefined : 12).map((path) => [path.split('/').slice(-2).join('/'), path]))(
    '%s: cut anywhere, it is linted',
    (_, path) => {
      const source = readFileSync(path, 'utf8');
      for (let i = 0; i < (LONG ? 60 : 3); i++) {
        const cut = chance.whole(0, source.length);
        holds(source.slice(0, cut));
        holds(source.slice(cut));
      }
    },
  );
});

describe('an extreme', () => {
  const size = LONG ? 1_000_000 : 60_000;
  const columns = LONG ? 10_000 : 500;
  const deep = LONG ? 10_000 : 1_000;
  const texts: Readonly<Record<string, string>> = {
    'a line of one word': 'a'.repeat(size),
    'a line of one syllable': 'ắ'.repeat(size),
    'a line of words': 'người tham gia '.repeat(size / 15),
    'a pile of marks': `a${'\u0301'.repeat(size)}`,
    'a number of many digits': '9'.repeat(LONG ? 100_000 : 5_000),
    'a wide table': `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n|${'5 người|'.repeat(columns)}\n`,
    'deep quotes': `${'> '.repeat(deep)}Năm 2022 có 5 người.`,
    'deep lists': `${'- '.repeat(deep)}Năm 2022 có 5 người.`,
    'deep brackets': `${'('.repeat(deep)}5${')'.repeat(deep)}`,
    'deep YAML': `---\na: ${'['.repeat(deep)}${']'.repeat(deep)}\n---\n\nNăm 2022 có 5 người.`,
  };

  test.each(Object.entries(texts))(
    '%s is linted',
    (_, source) => {
      holds(source);
    },
    600_000,
  );
});

// One text a group in the short form: the counting makes them slow.
const counted = Object.entries(GROUPS).flatMap(([group, texts]) =>
  Object.keys(texts)
    .slice(0, LONG ? undefined : 1)
    .map((name) => `${group}: ${name}`),
);

test('of texts that are made to be hard, three times the text takes three times the steps', () => {
  const growth = JSON.parse(
    execFileSync(process.execPath, [here('./steps.mjs'), ...counted], { encoding: 'utf8' }),
  ) as Readonly<Record<string, number>>;
  expect(Object.keys(growth)).toEqual(counted);
  expect(Object.entries(growth).filter(([, times]) => times > 3.6)).toEqual([]);
}, 600_000);

/** Lints a text, and holds every place that the report names against the text. */
function holds(source: string): void {
  const { findings, coverage, draft } = lint(source, { path: 'draft.md', today: '2024-12-31' });
  for (const figure of draft.figures) isPlace(source, figure.span);
  expect(coverage.figures).toBe(draft.figures.length);
  for (const { offset, related, fixes, message } of findings) {
    isPlace(source, offset);
    for (const { offset: other } of related) isPlace(source, other);
    for (const { edits } of fixes) for (const { offset: edit } of edits) isPlace(source, edit);
    expect(message).not.toBe('');
  }
}

/** A place lies within the text and cuts no character: no border stands between the halves of a surrogate pair. */
function isPlace(source: string, [start, end]: readonly [number, number]): void {
  const inside = 0 <= start && start <= end && end <= source.length;
  if (!inside || splits(source, start) || splits(source, end))
    expect({ source, place: [start, end] }).toBe('a place within the text, between characters');
}

function splits(source: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(source[at - 1] ?? '') && /[\udc00-\udfff]/.test(source[at] ?? '');
}

/** Documents of nested blocks with sentences in them. */
function markdown(depth: number): fc.Arbitrary<string> {
  const sentence = fc.constantFrom(
    'Năm 2022 có 91,074 triệu người tham gia BHYT, đạt 92,04% dân số.',
    'Trong đó **5.000 người** tham gia BHXH tự nguyện (tăng 3%).',
    'Theo [Nghị định 146/2018/NĐ-CP](https://a.vn) ngày 17/10/2018.',
    '`mã 5` &amp; <b>3 người</b> \\* 7',
    'Thu 5 tỷ đồng,  \nchi 4 tỷ đồng.',
  );
  const block: fc.Arbitrary<string> =
    depth === 0
      ? sentence
      : fc.oneof(
          sentence,
          sentence.map((text) => `## ${text}`),
          sentence.map((text) => `| ${text} | Năm 2022 |\n|---|---:|\n| ${text} | 5 |`),
          sentence.map((text) => `\`\`\`\n${text}\n\`\`\``),
          sentence.map((text) => `<!-- ${text} -->`),
          markdown(depth - 1).map((inner) => inner.replace(/^/gmu, '> ')),
          markdown(depth - 1).map((inner) => `- ${inner.replace(/\n/gu, '\n  ')}`),
          markdown(depth - 1).map((inner) => `1. ${inner.replace(/\n/gu, '\n   ')}`),
        );
  return fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n'));
}

function markdownFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? markdownFiles(path) : entry.name.endsWith('.md') ? [path] : [];
  });
}
