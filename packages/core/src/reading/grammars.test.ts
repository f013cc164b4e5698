/** Runs every grammar's own corpus, and the same texts decomposed, in capitals, in bold and broken over lines. */
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../text/index.js';
import { indicators } from '../vocabulary/index.js';
import { corpora } from './corpora.js';
import type { Mention } from './mention.js';
import { notationOf } from './notation.js';
import { readBlock } from './read.js';

describe.each(corpora.map((corpus) => [corpus.grammar, corpus] as const))(
  '%s',
  (_, { kind, accepts, rejects, cased }) => {
    test.each(accepts)('%s', (text, ...wanted) => {
      for (const [form, written] of Object.entries(formsOf(text, cased === true))) {
        expect({ form, read: found(written, kind) }).toEqual({ form, read: wanted });
      }
    });

    test.each(rejects)('leaves alone: %s', (text) => {
      for (const [form, written] of Object.entries(formsOf(text, cased === true))) {
        expect({ form, read: found(written, kind) }).toEqual({ form, read: [] });
      }
    });
  },
);

describe('the names of the vocabulary', () => {
  const names = indicators.flatMap(({ id, name, phrases }) =>
    [name.vi, ...phrases].map((phrase) => [phrase, id] as const),
  );

  test('every name of an indicator is read as that indicator', () => {
    const wrong = names.filter(
      ([phrase, id]) =>
        !found(
          `${phrase.replaceAll('…', '5').replace(/^./u, (first) => first.toUpperCase())} đạt 5.`,
          'indicator',
        ).includes(id),
    );
    expect(wrong).toEqual([]);
  });
});

/** The ways in which a text may be typed that change nothing of what it says. */
function formsOf(text: string, cased: boolean): Readonly<Record<string, string>> {
  const last = text.lastIndexOf(' ');
  return {
    plain: text,
    decomposed: text.normalize('NFD'),
    bold: text.startsWith('~') || /^\d+\./u.test(text) ? text : `**${text}**`,
    ...(last > 0 && !/^[\d(+-]/u.test(text.slice(last + 1))
      ? { wrapped: `${text.slice(0, last)}\n${text.slice(last + 1)}` }
      : {}),
    ...(cased ? {} : { capitals: text.toUpperCase() }),
  };
}

function found(text: string, kind: Mention['kind']): readonly string[] {
  return readMarkdown(text).blocks.flatMap((block) =>
    readBlock(block)
      .mentions.filter((mention) => mention.kind === kind)
      .map(notationOf),
  );
}
