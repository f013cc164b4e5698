/** What places look like, and what only looks like one. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `place.ts`. Names begin with a capital. */
export const placeCorpus: GrammarCorpus = {
  grammar: 'place',
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
    ['BHXH Việt Nam', 'VN'],
    ['Trên địa bàn tỉnh Lào Cai', 'VN-02'],
    ['Trên địa bàn huyện Bát Xát', '/Bát Xát'],
    ['Các tỉnh Hà Giang, Cao Bằng', 'VN-03', 'VN-04'],
    ['Thủ đô Hà Nội', 'VN-HN'],
    ['TP. Đà Nẵng', 'VN-DN'],
    ['Tại Bình Dương', 'VN-57'],
    // A town that bears its province's name, and places below the province.
    ['Thành phố Cao Bằng', 'VN-04/Thành phố Cao Bằng'],
    ['Thị trấn Mường Khương', '/Thị trấn Mường Khương'],
    ['TP. Biên Hòa', '/Thành phố Biên Hòa'],
    ['TP Biên Hòa', '/Thành phố Biên Hòa'],
    ['HUYỆN BÁT XÁT', '/Bát Xát'],
    ['Tại phường 5', '/5'],
    ['Tại P. Bến Nghé', '/Bến Nghé'],
    ['Tại toàn huyện', 'below'],
    ['Tại các xã vùng cao', 'below'],
    ['Tổ dân phố 5', 'below'],
    ['Khối phố 3', 'below'],
    ['Tại 19 xã, phường TP.HCM', 'VN-SG'],
  ],
  rejects: [
    'Người tham gia',
    'Ông Nguyễn Thái Bình',
    'Trường Yên Bái',
    'Mỗi xã có 72 lượt',
    'P.V đưa tin',
    'Thái Bình Dương',
  ],
};
