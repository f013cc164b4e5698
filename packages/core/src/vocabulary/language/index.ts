/** The language itself: how its syllables are built, which of them make words, and how they are commonly misspelt. */
export {
  ANY_NUMBER,
  beginsKnownSlip,
  type KnownSlip,
  knownSlipAlone,
  knownSlipAt,
  LOAN_WORDS,
  pairBeginsKnownSlip,
} from './slips.js';
export { readSyllable, type Syllable, type SyllableFault } from './syllable.js';
export {
  frequentAfter,
  frequentBefore,
  isCommon,
  isCompound,
  isFunctionWord,
  isKnown,
  toneSlipsFrom,
} from './words.js';
