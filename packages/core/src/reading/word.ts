/** Words: a block's tokens with long names contracted to their abbreviation, so that every grammar knows one form of each. */
import { fold, perForm, type Token, tokenize, wordAcross } from '../text/index.js';
import { abbreviations, maySpellOtherwise, usualSpelling } from '../vocabulary/index.js';
import { addPhrase, longestMatch, type TrieNode, trieNode } from './trie.js';

/** One word as the grammars see it: a token, or several that an abbreviation stands for (`bảo hiểm xã hội` → `bhxh`). */
export type Word = Token;

/**
 * The word at a place that may lie before the first one: the engine looks an index below zero up as it does the name of a property, and from
 * then on every index that is asked for in the same line.
 */
export function wordAt(words: readonly Word[], at: number): Word | undefined {
  return at < 0 ? undefined : words[at];
}

/** The words of a list of tokens: the tokens themselves, so far as nothing is contracted. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  let words: Word[] | null = null;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const word = mayChange(token.form) ? changedAt(tokens, i) : null;
    if (word !== null) words ??= tokens.slice(0, i);
    words?.push(word ?? token);
    i = word?.to ?? i + 1;
  }
  return words ?? tokens;
}

/** Whether a word may begin a long name, or has another spelling. */
const mayChange = perForm(({ norm }) => CONTRACTIONS.next.has(norm) || maySpellOtherwise(norm));

/** The word that begins at a token where it is not the token itself; null where it is. */
function changedAt(tokens: readonly Token[], at: number): Word | null {
  const token = tokens[at] as Token;
  const match = longestMatch(CONTRACTIONS, tokens, at);
  if (match === null) {
    const norm = usualSpelling(token.norm, tokens[at + 1]?.norm);
    return norm === token.norm ? null : wordAcross(token, token, norm);
  }
  const to = afterIntroduction(tokens, match.end, match.value);
  return wordAcross(token, tokens[to - 1] as Token, match.value);
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
