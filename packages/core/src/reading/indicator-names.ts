/** The names of indicators as a trie of their first words: of the built-in ones, and of a workspace's own. */
import { once, oncePer } from '../text/index.js';
import {
  type Indicator,
  type IndicatorId,
  type IndicatorRecord,
  indicators,
  ownIndicators,
} from '../vocabulary/index.js';
import { nodeFor, type TrieNode, trieNode } from './trie.js';
import { normsOf } from './word.js';

/** A name of an indicator, at the node of the trie where its first words end. */
export interface Name {
  readonly indicator: IndicatorId | null;
  readonly short: boolean;
  /** What must follow after words in between, in order, in the same clause. */
  readonly tail: readonly (readonly string[])[];
  /** How many words `tail` has. */
  readonly tailWords: number;
}

type Names = TrieNode<Name[]>;

/** Made when the first draft is read: a run that finds everything in its cache reads none. */
const builtIn = once((): readonly Names[] => [namesOf(indicators)]);
const withOwn = oncePer((own: readonly IndicatorRecord[]): readonly Names[] => [
  ...builtIn(),
  namesOf(own as readonly Indicator[]),
]);

/** The names that are read now: of the built-in indicators, and of the workspace's own where there are any. */
export function namesNow(): readonly Names[] {
  const own = ownIndicators();
  return own.length === 0 ? builtIn() : withOwn(own);
}

/** Whether a built-in indicator's name may begin with a word of this norm. */
export function indicatorMayBegin(norm: string): boolean {
  return builtIn().some(({ next }) => next.has(norm));
}

/** Whether the name of one of the workspace's own indicators may begin with a word of this norm. */
export function ownIndicatorMayBegin(norm: string): boolean {
  const own = ownIndicators();
  return own.length > 0 && withOwn(own).some(({ next }) => next.has(norm));
}

function namesOf(records: readonly Indicator[]): Names {
  const top = trieNode<Name[]>();
  const put = (phrase: string, indicator: IndicatorId | null, short: boolean) => {
    const [head = '', ...rest] = phrase.split('…').map((part) => part.trim());
    const node = nodeFor(top, normsOf(head));
    node.value ??= [];
    const tail = rest.map(normsOf).filter((part) => part.length > 0);
    node.value.push({ indicator, short, tail, tailWords: tail.flat().length });
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
