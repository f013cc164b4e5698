/** What cues look like. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `cue.ts`. */
export const cueCorpus: GrammarCorpus = {
  kind: 'cue',
  accepts: [
    ['Tăng 5%', 'up'],
    ['Cao hơn 5%', 'up'],
    ['Giảm 5%', 'down'],
    ['So với', 'compare'],
    ['Chiếm 5%', 'share'],
    ['Bình quân 5 người', 'average'],
    ['Trong đó 5 người', 'parts'],
    ['Riêng 5 người', 'apart'],
    ['Lần lượt là 5%', 'respectively'],
    ['Lũy kế 5 người', 'cumulative'],
  ],
  rejects: ['Cả nước có 5 triệu người', 'Người lao động'],
};
