/** A trie over normalised words: finds the phrases of a lexicon at a place in time linear in the phrase. */

/** A node of a trie: what follows, and the value of the phrase that ends here. */
export interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  value: T | undefined;
}

/** An empty trie. */
export function trieNode<T>(): TrieNode<T> {
  return { next: new Map(), value: undefined };
}

/** Adds a phrase; the first value that a phrase was given stays. */
export function addPhrase<T>(root: TrieNode<T>, norms: readonly string[], value: T): void {
  let node = root;
  for (const norm of norms) {
    let next = node.next.get(norm);
    if (next === undefined) {
      next = trieNode();
      node.next.set(norm, next);
    }
    node = next;
  }
  node.value ??= value;
}

/** Any list of things with a norm: tokens or words. */
type Normed = readonly { readonly norm: string }[];

/** The longest phrase that begins at a place, with the place after it. */
export function longestMatch<T>(
  root: TrieNode<T>,
  words: Normed,
  at: number,
): { readonly value: T; readonly end: number } | null {
  let found: { value: T; end: number } | null = null;
  let node = root.next.get(words[at]?.norm ?? '');
  for (let i = at + 1; node !== undefined; i++) {
    if (node.value !== undefined) found = { value: node.value, end: i };
    node = node.next.get(words[i]?.norm ?? '');
  }
  return found;
}

/** A trie of many phrases. */
export function trieOf<T>(entries: Iterable<readonly [phrase: readonly string[], value: T]>): TrieNode<T> {
  const root = trieNode<T>();
  for (const [phrase, value] of entries) addPhrase(root, phrase, value);
  return root;
}
