/** Sentences of a block: runs of tokens that end at a full stop, a question or exclamation mark, or a hard line break. */
import type { Token } from './token.js';

/** Tokens `[from, to)` of a block. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a list of tokens; together they hold every token once, in order. */
export function splitSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !endsBefore(tokens, i, from)) continue;
    sentences.push({ from, to: i });
    from = i;
  }
  return sentences;
}

/** Abbreviations that stand before a name, so that their full stop ends nothing: `TP. Huế`, `ThS. Lan`, `Q. 1`. */
const BEFORE_A_NAME = new Set(
  'tp t.p tx tt q p h ths ts pgs gs bs ths.bs cn ks ls đb gđ pgđ tbt kts dr mr mrs ms st bhxh.tp no nxb ttg'.split(' '),
);

function endsBefore(tokens: readonly Token[], index: number, from: number): boolean {
  const next = tokens[index] as Token;
  if (next.newLine) return true;
  if (!next.spaced) return false;
  let last = index - 1;
  while (last > from && isClosing(tokens[last] as Token)) last--;
  const mark = tokens[last] as Token;
  if (mark.kind !== 'punctuation') return false;
  if (mark.norm === '!' || mark.norm === '?') return startsSentence(next);
  if (mark.norm === '…') return next.capital;
  if (mark.norm !== '.' || !startsSentence(next)) return false;
  const before = tokens[last - 1];
  if (before === undefined || last - 1 < from) return false;
  if (before.kind === 'word' && !mark.spaced && BEFORE_A_NAME.has(before.norm)) return false;
  // `1. Rà soát`, `2.1. Truyền thông`: the number of a list item, not a sentence.
  return !(before.kind === 'number' && last - 1 === from);
}

function isClosing(token: Token): boolean {
  return (
    token.kind === 'punctuation' &&
    !token.spaced &&
    (token.norm === '"' || token.norm === ')' || token.norm === "'" || token.norm === ']')
  );
}

function startsSentence(token: Token): boolean {
  return (
    token.capital ||
    token.kind === 'number' ||
    token.kind === 'opaque' ||
    (token.kind === 'punctuation' && /^["'([-]$/u.test(token.norm))
  );
}
