/** Phrases: a set of word sequences, found longest first at a place. */
import { longestMatch, type TrieNode, trieOf } from './trie.js';
import type { Word } from './word.js';

/** A set of word sequences. */
export type Phrases = TrieNode<true>;

/** The set of phrases, each given as its words with single spaces between them. */
export function phrasesOf(...phrases: readonly string[]): Phrases {
  return trieOf(phrases.map((phrase) => [phrase.split(' '), true] as const));
}

/** Whether the words at a place are those of a phrase. */
export function standsAt(words: readonly Word[], at: number, norms: readonly string[]): boolean {
  for (let i = 0; i < norms.length; i++) if (words[at + i]?.norm !== norms[i]) return false;
  return true;
}

/** The place after the longest of some phrases that begins at a word, or the same place. */
export function skip(words: readonly Word[], at: number, phrases: Phrases): number {
  return longestMatch(phrases, words, at)?.end ?? at;
}
