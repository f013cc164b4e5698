/** The same sentence in another form (decomposed, in capitals, bold, wrapped, in a table) gives the same figures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extract, readDraft } from '@sokhop/core';
import { describe, expect, it } from 'vitest';

const corpora = [
  new URL('../../../shared/corpus/real/', import.meta.url),
  new URL('../../../shared/corpus/dev/', import.meta.url),
];
const present = corpora.every((folder) => existsSync(folder));
if (!present) console.log('Bỏ qua: không có ../shared/corpus để thử các dạng viết của câu thật.');

/** Front matter and body of a document. */
function parts(source: string): { readonly head: string; readonly body: string } {
  const end = source.indexOf('\n---', 3) + 5;
  return { head: source.slice(0, end), body: source.slice(end) };
}

/** What a draft's figures say, without what writing it differently changes. */
function figuresOf(source: string): readonly string[] {
  return extract(readDraft(source)).figures.map((f) =>
    [f.value, f.hedge, f.kind, f.role, f.indicator, f.period, f.place, f.comparedTo, f.direction].join(' '),
  );
}

const FORMS: Readonly<Record<string, (body: string) => string>> = {
  'decomposed (NFD)': (body) => body.normalize('NFD'),
  'with non-breaking spaces': (body) => body.replace(/(\d) (?=\p{L})/gu, '$1\u00a0'),
  'numbers in bold': (body) => body.replace(/(?<![\p{L}\p{N}.,/*-])\d[\d.,]*\d(?![\p{L}\p{N}/*-])/gu, '**$&**'),
  // A line must not begin with what Markdown reads as a list, a heading or a quote.
  'wrapped at every third space': (body) => {
    let n = 0;
    return body.replace(/(?<=[^\n]) (?=\p{Ll})/gu, () => (++n % 3 === 0 ? '\n' : ' '));
  },
};

describe.skipIf(!present)('forms of the same text', () => {
  const documents = (present ? corpora : []).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') })),
  );

  for (const [form, write] of Object.entries(FORMS)) {
    it(`${form}: the same figures`, () => {
      for (const { name, source } of documents) {
        const { head, body } = parts(source);
        expect(figuresOf(head + write(body)), name).toEqual(figuresOf(head + body));
      }
    });
  }

  it('in capitals: the same figures', () => {
    for (const { name, source } of documents) {
      const { head, body } = parts(source);
      expect(figuresOf(head + body.toUpperCase()), name).toEqual(figuresOf(head + body));
    }
  });

  it('as a cell of a table: the same figures', () => {
    for (const { name, source } of documents) {
      const { head, body } = parts(source);
      const paragraph = body.trim();
      if (paragraph.includes('\n') || paragraph.includes('|')) continue;
      expect(figuresOf(`${head}\n| Nội dung |\n|---|\n| ${paragraph} |\n`), name).toEqual(figuresOf(source));
    }
  });
});
