/** What units look like after a number. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `unit.ts`. */
export const unitCorpus: GrammarCorpus = {
  grammar: 'unit',
  kind: 'unit',
  accepts: [
    ['Có 3 triệu người', 'người'],
    ['Khám 461.080 lượt người', 'lượt người'],
    ['Hỗ trợ 1.500.000 đồng/người/tháng', 'đồng/người/tháng'],
    ['Mức 1.490.000đ/tháng', 'đồng/tháng'],
    ['Vay 2 tỷ USD', 'USD'],
    ['Có 330 người lao động', 'người'],
    ['Trong 5 ngày làm việc', 'ngày làm việc'],
    ['Có 68 đồng chí', 'đồng chí'],
    ['Khoảng 3,5 phần nghìn', '‰'],
    ['Tăng 3%/năm', '/năm'],
    ['Chi 2 triệu đồng hàng tháng', 'đồng/tháng'],
    ['Chi 2 triệu đồng mỗi tháng', 'đồng/tháng'],
    ['Trong 5 năm 2021-2025', 'năm'],
  ],
  rejects: ['Người lao động', 'Chiếm 92%', 'Tăng 1,6 điểm phần trăm', 'Từ 20,8 năm 2024 - 2025'],
};
