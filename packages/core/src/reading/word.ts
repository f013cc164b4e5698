/** Words: a block's tokens with long names contracted to their abbreviation, so that every grammar knows one form of each. */
import { fold, type Token, tokenize } from '../text/index.js';
import { abbreviations } from '../vocabulary/index.js';
import { addPhrase, longestMatch, type TrieNode, trieNode } from './trie.js';

/** One word as the grammars see it: a token, or several that an abbreviation stands for (`bảo hiểm xã hội` → `bhxh`). */
export interface Word extends Token {
  /** The tokens `[from, to)` of the block that it covers. */
  readonly from: number;
  readonly to: number;
}

/** The words of a list of tokens. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const match = CONTRACTIONS.next.has(token.norm) ? longestMatch(CONTRACTIONS, tokens, i) : null;
    if (match === null) {
      words.push(wordOf(token, spellingOf(token, tokens[i + 1]), token.end, i, i + 1));
      i++;
    } else {
      const end = afterIntroduction(tokens, match.end, match.value);
      words.push(wordOf(token, match.value, (tokens[end - 1] as Token).end, i, end));
      i = end;
    }
  }
  return words;
}

/** Written out field by field: words are made by the hundred thousand, and all have one shape. */
function wordOf(token: Token, norm: string, end: number, from: number, to: number): Word {
  const { kind, start, spaced, newLine, capital, upper } = token;
  return { kind, norm, start, end, spaced, newLine, capital, upper, from, to };
}

/** `bảo hiểm xã hội (BHXH) bắt buộc`: the bracket that introduces the abbreviation belongs to the name. */
function afterIntroduction(tokens: readonly Token[], at: number, abbreviation: string): number {
  const introduced = tokens[at]?.norm === '(' && tokens[at + 1]?.norm === abbreviation && tokens[at + 2]?.norm === ')';
  return introduced ? at + 3 : at;
}

/** The norms of the words of a phrase from the vocabulary. */
export function normsOf(phrase: string): readonly string[] {
  return wordsOf(tokenize(phrase)).map((word) => word.norm);
}

/** Spellings that live side by side in official texts and mean the same. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['tỉ', 'tỷ'],
  ['ngàn', 'nghìn'],
  ['bẩy', 'bảy'],
  ['thg', 'tháng'],
]);
const TIME_UNITS = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm']);

function spellingOf(token: Token, next: Token | undefined): string {
  if (token.norm === 'hàng' && next !== undefined && TIME_UNITS.has(next.norm)) return 'hằng';
  return SAME_WORD.get(token.norm) ?? token.norm;
}

const CONTRACTIONS = buildContractions();

function buildContractions(): TrieNode<string> {
  const root = trieNode<string>();
  for (const { short, long, variants } of abbreviations) {
    for (const form of [long, ...(variants ?? [])])
      addPhrase(
        root,
        tokenize(form).map((token) => token.norm),
        fold(short),
      );
  }
  return root;
}
