/** Phrases: a set of word sequences, found longest first at a place. */
import { longestMatch, type TrieNode, trieOf } from './trie.js';
import type { Word } from './word.js';

/** A set of word sequences. */
export type Phrases = TrieNode<true>;

/** The set of phrases, each given as its words with single spaces between them. */
export function phrasesOf(...phrases: readonly string[]): Phrases {
  return trieOf(phrases.map((phrase) => [phrase.split(' '), true] as const));
}

/** The place after the longest of some phrases that begins at a word, or the same place. */
export function skip(words: readonly Word[], at: number, phrases: Phrases): number {
  return longestMatch(phrases, words, at)?.end ?? at;
}
