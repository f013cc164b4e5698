/** What places look like, and what only looks like one. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `place.ts`. Names begin with a capital. */
export const placeCorpus: GrammarCorpus = {
  kind: 'place',
  cased: true,
  accepts: [
    ['Trên cả nước', 'VN'],
    ['Phạm vi toàn quốc', 'VN'],
    ['Tỉnh Lào Cai', 'VN-02'],
    ['Thành phố Hồ Chí Minh', 'VN-SG'],
    ['BHXH tỉnh Lào Cai', 'VN-02'],
    ['Trên địa bàn tỉnh', 'whole-province'],
    ['Huyện Bát Xát', '/Bát Xát'],
    ['Vùng Tây Nguyên', 'region'],
  ],
  rejects: ['Người tham gia', 'Ông Nguyễn Thái Bình'],
};
