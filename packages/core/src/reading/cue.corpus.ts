/** What cues look like. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `cue.ts`. */
export const cueCorpus: GrammarCorpus = {
  grammar: 'cue',
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
    ['Nếu không kể 5 người', 'scope'],
    ['Lần lượt là 5%', 'respectively'],
    ['Lũy kế 5 người', 'cumulative'],
    ['Đạt 5 triệu', 'attain'],
    ['Ước thực hiện 5 triệu', 'estimate'],
    ['Giảm còn 5%', 'fall'],
    ['Lên 5%', 'rise'],
    ['Có thêm 5 người', 'newly'],
    ['Vượt 5%', 'over'],
    ['Còn thiếu 5 người', 'short'],
    ['Phấn đấu đạt 5%', 'strive', 'attain'],
    ['Theo kế hoạch 5 người', 'target'],
    ['Gấp 5 lần', 'times'],
    ['Giao dịch điện tử', 'unrelated'],
  ],
  rejects: ['Cả nước có 5 triệu người', 'Người lao động'],
};
