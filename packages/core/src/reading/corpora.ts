/** The corpora of all grammars, in the order of the data flow. For tests and docs: the shipped code never imports it. */
import { asideCorpus } from './aside.corpus.js';
import { citationCorpus } from './citation.corpus.js';
import { cueCorpus } from './cue.corpus.js';
import { dateCorpus } from './date.corpus.js';
import type { GrammarCorpus } from './grammar.js';
import { hedgeCorpus } from './hedge.corpus.js';
import { impossibleCorpus } from './impossible.corpus.js';
import { indicatorCorpus } from './indicator.corpus.js';
import { numberCorpus } from './number.corpus.js';
import { numeralCorpus } from './numeral.corpus.js';
import { periodCorpus } from './period.corpus.js';
import { placeCorpus } from './place.corpus.js';
import { unitCorpus } from './unit.corpus.js';

/** Every grammar's corpus. */
export const corpora: readonly GrammarCorpus[] = [
  numberCorpus,
  numeralCorpus,
  hedgeCorpus,
  unitCorpus,
  periodCorpus,
  dateCorpus,
  placeCorpus,
  indicatorCorpus,
  cueCorpus,
  citationCorpus,
  asideCorpus,
  impossibleCorpus,
];
