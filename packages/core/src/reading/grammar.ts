/** The contract of a grammar's corpus: what its words are read as, and look-alikes that it leaves alone. */
import type { Mention } from './mention.js';

/** The corpus of one grammar: a sibling of its file, imported by tests and docs only. */
export interface GrammarCorpus {
  /** The file it belongs to: `number` for `number.ts`, every production of which these texts reach. */
  readonly grammar: string;
  /** The kind of mention that the grammar finds. */
  readonly kind: Mention['kind'];
  /** Texts, each with all mentions of that kind in the notation of `notation.ts`. */
  readonly accepts: readonly (readonly [text: string, ...read: string[]])[];
  /** Texts that look alike and hold no such mention. */
  readonly rejects: readonly string[];
  /** Whether capital letters carry the meaning, so that the same text in capitals says something else. */
  readonly cased?: boolean;
}
