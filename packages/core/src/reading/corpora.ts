/** The corpora of all grammars, in the order of the data flow. For tests and docs: the shipped code never imports it. */
import { asideCorpus } from './aside.corpus.js';
import { citationCorpus } from './citation.corpus.js';
import { cueCorpus } from './cue.corpus.js';
import type { GrammarCorpus } from './grammar.js';
import { hedgeCorpus } from './hedge.corpus.js';
import { numberCorpus } from './number.corpus.js';
import { periodCorpus } from './period.corpus.js';
import { placeCorpus } from './place.corpus.js';
import { unitCorpus } from './unit.corpus.js';

/** Every grammar's corpus. The indicators have theirs in the vocabulary: their own names. */
export const corpora: readonly GrammarCorpus[] = [
  numberCorpus,
  hedgeCorpus,
  unitCorpus,
  periodCorpus,
  placeCorpus,
  cueCorpus,
  citationCorpus,
  asideCorpus,
];
