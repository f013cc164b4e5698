/** Indicators by their names: the phrases of the vocabulary, longest first, with words in between where a phrase says `…`. */
import { once, oncePer } from '../text/index.js';
import {
  type Indicator,
  type IndicatorId,
  type IndicatorRecord,
  indicators,
  ownIndicators,
} from '../vocabulary/index.js';
import { type TrieNode, trieNode } from './trie.js';
import { normsOf, type Word } from './word.js';

/** An indicator's name found in a block; a null indicator for a look-alike, which names something else. */
export interface FoundIndicator {
  readonly indicator: IndicatorId | null;
  readonly short: boolean;
  /** Whether further names follow in a list (`người tham gia BHXH, BHYT, BHTN`): then it names none of them by itself. */
  readonly listed: boolean;
  readonly to: number;
  /** Where the last word of the name ends, words in between included: `tin, bài … mạng xã hội`. */
  readonly reach: number;
}

/** The indicator whose name begins at a word; the name with the most words wins, a whole name before a short one. */
export function indicatorAt(words: readonly Word[], at: number): FoundIndicator | null {
  let found: (FoundIndicator & { readonly weight: number }) | null = null;
  const consider = (entry: readonly Name[], to: number, depth: number) => {
    for (const name of entry) {
      const end = tailEnd(words, to, name.tail);
      if (end === null) continue;
      const weight = 2 * (depth + name.tail.flat().length) + (name.short ? 0 : 1);
      if (found === null || weight > found.weight) {
        found = {
          indicator: name.indicator,
          short: name.short,
          listed: isListed(words, end),
          to: name.tail.length > 0 ? to : end,
          reach: end,
          weight,
        };
      }
    }
  };
  walk(root(), words, at, 0, consider);
  if (ownIndicators().length > 0) walk(rootOf(ownIndicators()), words, at, 0, consider);
  return found;
}

interface Name {
  readonly indicator: IndicatorId | null;
  readonly short: boolean;
  /** What must follow after words in between, in order, in the same clause. */
  readonly tail: readonly (readonly string[])[];
}

/** Made when the first draft is read: a run that finds everything in its cache reads none. */
const root = once(() => buildRoot(indicators));
/** The names of a workspace's own indicators; built when its first draft is read. */
const rootOf = oncePer((own: readonly IndicatorRecord[]) => buildRoot(own as readonly Indicator[]));

function buildRoot(records: readonly Indicator[]): TrieNode<Name[]> {
  const top = trieNode<Name[]>();
  const put = (phrase: string, indicator: IndicatorId | null, short: boolean) => {
    const [head = '', ...rest] = phrase.split('…').map((part) => part.trim());
    let node = top;
    for (const norm of normsOf(head)) {
      let next = node.next.get(norm);
      if (next === undefined) {
        next = trieNode();
        node.next.set(norm, next);
      }
      node = next;
    }
    node.value ??= [];
    node.value.push({ indicator, short, tail: rest.map(normsOf).filter((part) => part.length > 0) });
  };
  for (const { id, name, phrases, abbreviations, short, lookalikes } of records) {
    for (const phrase of [name.vi, ...phrases]) put(withoutCounting(phrase), id, false);
    for (const phrase of [...short, ...abbreviations]) put(phrase, id, true);
    for (const phrase of lookalikes) put(phrase, null, false);
  }
  return top;
}

/** `Số người tham gia BHYT` is also said without `số`. */
function withoutCounting(phrase: string): string {
  return phrase.replace(/^(?:tổng số|tổng|số)\s+(?=lượt|người|tin|hội|cuộc|thẻ|sổ|văn|sản|ấn|học)/iu, '');
}

const SCHEMES = new Set(['bhxh', 'bhyt', 'bhtn', 'tnlđ-bnn']);
const QUALIFIERS = new Set(['bắt', 'buộc', 'tự', 'nguyện']);

/** Whether another scheme follows without a number of its own: `BHXH, BHYT là …`, not `BHXH, BHTN trên 13,4 triệu`. */
function isListed(words: readonly Word[], at: number): boolean {
  let to = at;
  while (QUALIFIERS.has(words[to]?.norm ?? '')) to++;
  if (to !== at) return false;
  if (words[at]?.norm !== ',' && words[at]?.norm !== 'và' && words[at]?.norm !== '-') return false;
  if (!SCHEMES.has(words[at - 1]?.norm ?? '') && !QUALIFIERS.has(words[at - 1]?.norm ?? '')) return false;
  if (!SCHEMES.has(words[at + 1]?.norm ?? '')) return false;
  to = at + 2;
  while (QUALIFIERS.has(words[to]?.norm ?? '')) to++;
  const next = words[to];
  return !(next?.kind === 'number' || OWN_NUMBER.has(next?.norm ?? ''));
}

const OWN_NUMBER = new Set(['là', 'đạt', 'có', 'trên', 'hơn', 'gần', 'khoảng', ':', 'ước']);

/** Words that may stand inside a name without changing what it names: `người đang hưởng lương hưu`. */
const FILLERS = new Set(['đang', 'đã', 'được', 'hiện', 'các', 'những', 'loại', 'đóng']);

function walk(
  node: TrieNode<Name[]>,
  words: readonly Word[],
  at: number,
  depth: number,
  visit: (names: readonly Name[], to: number, depth: number) => void,
): void {
  const word = words[at];
  if (word === undefined || (depth > 0 && word.newLine)) return;
  const next = node.next.get(word.norm);
  if (next !== undefined) {
    if (next.value !== undefined) visit(next.value, at + 1, depth + 1);
    walk(next, words, at + 1, depth + 1, visit);
  }
  if (depth > 0 && FILLERS.has(word.norm) && !FILLERS.has(words[at - 1]?.norm ?? ''))
    walk(node, words, at + 1, depth, visit);
}

/** The place after a name whose other words follow in the same clause, or null. */
function tailEnd(words: readonly Word[], at: number, tail: readonly (readonly string[])[]): number | null {
  let to = at;
  for (const part of tail) {
    const found = findInClause(words, to, part);
    if (found === null) return null;
    to = found;
  }
  return to;
}

/** How far a name may reach; a clause that is longer says something else by then. */
const REACH = 40;

function findInClause(words: readonly Word[], at: number, part: readonly string[]): number | null {
  for (let i = at; i < words.length && i < at + REACH; i++) {
    const word = words[i] as Word;
    if (
      word.norm === ';' ||
      (word.kind === 'number' && word.norm.length > 2) ||
      (word.norm === '.' && words[i + 1]?.capital)
    )
      return null;
    if (part.every((norm, k) => words[i + k]?.norm === norm)) return i + part.length;
  }
  return null;
}

/** Whether a built-in indicator's name may begin with a word of this norm. */
export function indicatorMayBegin(norm: string): boolean {
  return root().next.has(norm);
}

/** Whether the name of one of the workspace's own indicators may begin with a word of this norm. */
export function ownIndicatorMayBegin(norm: string): boolean {
  const own = ownIndicators();
  return own.length > 0 && rootOf(own).next.has(norm);
}
