/** A trie over normalised words: finds the phrases of a lexicon at a place in time linear in the phrase. */

import { bitOf, type Token } from '../text/index.js';

/** A node of a trie: what follows, and the value of the phrase that ends here. */
export interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  /** The bits of the words that follow: most words that do not are told by them alone. */
  bits: number;
  value: T | undefined;
}

/** An empty trie. */
export function trieNode<T>(): TrieNode<T> {
  return { next: new Map(), bits: 0, value: undefined };
}

/** The node behind a word, or none. */
export function nodeBehind<T>(node: TrieNode<T>, word: Token | undefined): TrieNode<T> | undefined {
  return word === undefined || (node.bits & word.form.bit) === 0 ? undefined : node.next.get(word.norm);
}

/** The node of a phrase, made where there is none. */
export function nodeFor<T>(root: TrieNode<T>, norms: readonly string[]): TrieNode<T> {
  let node = root;
  for (const norm of norms) {
    let next = node.next.get(norm);
    if (next === undefined) {
      next = trieNode();
      node.next.set(norm, next);
      node.bits |= bitOf(norm);
    }
    node = next;
  }
  return node;
}

/** Adds a phrase; the first value that a phrase was given stays. */
export function addPhrase<T>(root: TrieNode<T>, norms: readonly string[], value: T): void {
  nodeFor(root, norms).value ??= value;
}

/** The longest phrase that begins at a place, with the place after it. */
export function longestMatch<T>(
  root: TrieNode<T>,
  words: readonly Token[],
  at: number,
): { readonly value: T; readonly end: number } | null {
  let found: { value: T; end: number } | null = null;
  let node = nodeBehind(root, words[at]);
  for (let i = at + 1; node !== undefined; i++) {
    if (node.value !== undefined) found = { value: node.value, end: i };
    node = nodeBehind(node, words[i]);
  }
  return found;
}

/** A trie of many phrases. */
export function trieOf<T>(entries: Iterable<readonly [phrase: readonly string[], value: T]>): TrieNode<T> {
  const root = trieNode<T>();
  for (const [phrase, value] of entries) addPhrase(root, phrase, value);
  return root;
}
