/** Indicators by their names: the phrases of the vocabulary, longest first, with words in between where a phrase says `…`. */
import { type IndicatorId, SCHEMES } from '../vocabulary/index.js';
import { type Name, namesNow } from './indicator-names.js';
import { standsAt } from './phrases.js';
import { nodeBehind, type TrieNode } from './trie.js';
import type { Word } from './word.js';

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
  let best: Candidate | null = null;
  for (const names of namesNow()) best = walk(names, words, at, 0, best);
  if (best === null) return null;
  const { name, to, end } = best;
  return {
    indicator: name.indicator,
    short: name.short,
    listed: isListed(words, end),
    to: name.tail.length > 0 ? to : end,
    reach: end,
  };
}

/** A name that stands at a place: its first words end at `to`, all of it at `end`. */
interface Candidate {
  readonly name: Name;
  readonly to: number;
  readonly end: number;
  readonly weight: number;
}

const LISTED_SCHEMES: ReadonlySet<string> = new Set([...SCHEMES, 'tnlđ-bnn']);
const QUALIFIERS = new Set(['bắt', 'buộc', 'tự', 'nguyện']);

/** Whether another scheme follows without a number of its own: `BHXH, BHYT là …`, not `BHXH, BHTN trên 13,4 triệu`. */
function isListed(words: readonly Word[], at: number): boolean {
  let to = at;
  while (QUALIFIERS.has(words[to]?.norm ?? '')) to++;
  if (to !== at) return false;
  if (words[at]?.norm !== ',' && words[at]?.norm !== 'và' && words[at]?.norm !== '-') return false;
  if (!LISTED_SCHEMES.has(words[at - 1]?.norm ?? '') && !QUALIFIERS.has(words[at - 1]?.norm ?? '')) return false;
  if (!LISTED_SCHEMES.has(words[at + 1]?.norm ?? '')) return false;
  to = at + 2;
  while (QUALIFIERS.has(words[to]?.norm ?? '')) to++;
  const next = words[to];
  return !(next?.kind === 'number' || OWN_NUMBER.has(next?.norm ?? ''));
}

const OWN_NUMBER = new Set(['là', 'đạt', 'có', 'trên', 'hơn', 'gần', 'khoảng', ':', 'ước']);

/** Words that may stand inside a name without changing what it names: `người đang hưởng lương hưu`. `mới` says that they joined. */
const FILLERS = new Set(['đang', 'đã', 'được', 'hiện', 'các', 'những', 'loại', 'đóng', 'mới']);

/** The best of the names that go on from a node at a word, and of the one that was best before. */
function walk(
  node: TrieNode<Name[]>,
  words: readonly Word[],
  at: number,
  depth: number,
  before: Candidate | null,
): Candidate | null {
  const word = words[at];
  if (word === undefined || (depth > 0 && word.newLine)) return before;
  let best = before;
  const next = nodeBehind(node, word);
  if (next !== undefined) {
    if (next.value !== undefined) best = bestOf(next.value, words, at + 1, depth + 1, best);
    best = walk(next, words, at + 1, depth + 1, best);
  }
  if (depth > 0 && FILLERS.has(word.norm) && !FILLERS.has(words[at - 1]?.norm ?? ''))
    best = walk(node, words, at + 1, depth, best);
  return best;
}

function bestOf(
  names: readonly Name[],
  words: readonly Word[],
  to: number,
  depth: number,
  before: Candidate | null,
): Candidate | null {
  let best = before;
  for (const name of names) {
    const weight = 2 * (depth + name.tailWords) + (name.short ? 0 : 1);
    if (best !== null && weight <= best.weight) continue;
    const end = tailEnd(words, to, name.tail);
    if (end !== null) best = { name, to, end, weight };
  }
  return best;
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
    if (standsAt(words, i, part)) return i + part.length;
  }
  return null;
}
