/** The key under which two phrases are the same to a reader: folded words, long forms contracted to their abbreviation. */
import { once, tokenize } from '../text/index.js';
import { abbreviations } from './abbreviations.js';
import { usualSpelling } from './spellings.js';

/** `Số người tham gia bảo hiểm y tế` and `số người tham gia BHYT` have one key. */
export function phraseKey(phrase: string): string {
  const words = normsOf(phrase);
  const key: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = contractions().find(({ long }) => long.every((word, i) => words[at + i] === word));
    const word = words[at] as string;
    key.push(found?.short ?? usualSpelling(word, words[at + 1]));
    at += found?.long.length ?? 1;
  }
  return key.join(' ');
}

interface Contraction {
  readonly long: readonly string[];
  readonly short: string;
}

/** Longest first, so that the first that fits is the longest. Made when first asked for: importing stays cheap. */
const contractions = once((): readonly Contraction[] =>
  abbreviations
    .flatMap(({ short, long, variants }) =>
      [long, ...variants].map((form) => ({ long: normsOf(form), short: short.normalize('NFC').toLowerCase() })),
    )
    .sort((a, b) => b.long.length - a.long.length),
);

function normsOf(text: string): readonly string[] {
  return tokenize(text).map((token) => token.norm);
}
