/** What hedges look like, and the words that only look like one. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `hedge.ts`. */
export const hedgeCorpus: GrammarCorpus = {
  grammar: 'hedge',
  kind: 'hedge',
  accepts: [
    ['Trên 16,4 triệu người', 'above'],
    ['Có hơn 480 văn bản', 'above'],
    ['Gần 190 văn bản', 'below'],
    ['Chưa đến 5%', 'below'],
    ['Ngót 2 nghìn tỷ đồng', 'below'],
    ['Không tới 7.000 đồng', 'below'],
    ['Có non 1,5 triệu người', 'below'],
    ['Khoảng 30 người', 'about'],
    ['Tròm trèm 2 triệu người', 'about'],
    ['Ước đạt 90%', 'about'],
    ['~1,3 triệu', 'about'],
    ['Ít nhất 15 năm', 'atLeast'],
    ['Không dưới 80%', 'atLeast'],
    ['Không quá 5 ngày', 'atMost'],
    ['Tối đa 60%', 'atMost'],
    ['Không cao hơn 7.000 đồng', 'atMost'],
    // After the number.
    ['Từ 80 tuổi trở lên', 'atLeast'],
    ['Từ 5 lao động trở xuống', 'atMost'],
    ['Có 1.000 tỷ đồng có lẻ', 'above'],
    // Stacked: the one next to the number counts.
    ['Xấp xỉ gần 2 triệu người', 'below'],
    ['Gần khoảng 90%', 'about'],
    ['Khoảng trên 2 triệu người', 'above'],
    // A hedge before a range, and before the sign of an amount.
    ['Khoảng chừng từ 1.000 đến 2.000 đồng', 'about'],
    ['Ít nhất $1,42', 'atLeast'],
    ['Chênh lệch khoảng -9.000 người', 'about'],
  ],
  rejects: [
    'Cao hơn 5%',
    'Nhiều hơn 3 lần',
    'Cả nước đạt 90%',
    'Mong ước 2 con',
    'Tốc độ 40 km/h',
    'Mức độ 4',
    'Người trên địa bàn',
    'Thấp hơn 2%',
    'Đầy đủ 12 nội dung',
    'Trẻ sinh non 2 tháng',
    'Lớp mầm non 5 tuổi',
  ],
};
