/** Names of indicators in sentences, and the words that only look like one. That every name of the vocabulary is read has its own test. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `indicator.ts`. */
export const indicatorCorpus: GrammarCorpus = {
  grammar: 'indicator',
  kind: 'indicator',
  accepts: [
    ['Tỷ lệ bao phủ BHYT đạt 92%', 'bhyt.coverage'],
    ['Người tham gia bảo hiểm xã hội (BHXH) bắt buộc', 'bhxh.compulsory.participants'],
    ['Lực lượng lao động trong độ tuổi', 'labour-force.working-age'],
    // A longer name that begins later; words inside a name; words of a name apart.
    ['Số thu BHXH, BHYT, BHTN', 'revenue.total'],
    ['Người đang hưởng lương hưu', 'pension.recipients'],
    ['Có 5.000 tin, bài được đăng trên mạng xã hội', 'comm.social-media-products'],
    ['Có 5.000 tin, bài; còn trên mạng xã hội thì ít', 'comm.media-articles'],
    // Lists of schemes.
    ['Người tham gia BHXH, BHYT', 'bhxh.participants', 'bhyt.participants'],
    ['Người tham gia BHYT, BHXH tự nguyện tăng', 'bhyt.participants', 'bhxh.voluntary.participants'],
    ['Người tham gia BHXH bắt buộc và BHYT', 'bhxh.compulsory.participants', 'bhyt.participants'],
  ],
  rejects: [
    'Luật BHYT',
    'Số người có thẻ BHYT đi KCB',
    'Có 3 triệu người tham gia BHYT tự nguyện',
    'Người lao động',
    'Quỹ BHXH',
  ],
};
