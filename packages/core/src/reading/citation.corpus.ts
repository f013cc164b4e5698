/** What citations look like: all forms of symbols, with their typing variants. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `citation.ts`. Symbols are written in capitals and small letters on purpose. */
export const citationCorpus: GrammarCorpus = {
  grammar: 'citation',
  kind: 'citation',
  cased: true,
  accepts: [
    ['Quyết định số 546/QĐ-TTg ngày 29/4/2022', 'Quyết định 546/QĐ-TTg 2022-04-29'],
    ['Quyết định số 546/QĐ-TTg của Thủ tướng Chính phủ ngày 29/4/2022', 'Quyết định 546/QĐ-TTg 2022-04-29'],
    ['Quyết định 595/QĐ-BHXH (ngày 14/4/2017)', 'Quyết định 595/QĐ-BHXH 2017-04-14'],
    ['Quyết định số 1167/QĐ-TTg, ngày 28/6/2016 của Thủ tướng', 'Quyết định 1167/QĐ-TTg 2016-06-28'],
    ['Theo Quyết định số 1167/QĐ-TTg, ngày 28/6/2016.', 'Quyết định 1167/QĐ-TTg 2016-06-28'],
    ['Theo Quyết định số 1167/QĐ-TTg, ngày 05/9/2016, đơn vị họp', 'Quyết định 1167/QĐ-TTg'],
    ['Nghị quyết số 28-NQ/TW', 'Nghị quyết 28-NQ/TW'],
    ['Luật Bảo hiểm xã hội số 41/2024/QH15', 'Luật 41/2024/QH15'],
    ['Nghị định 146/2018/NĐ-CP', 'Nghị định 146/2018/NĐ-CP'],
    ['Nghị định 146/2018/ND-CP', 'Nghị định 146/2018/NĐ-CP'],
    ['Nghị định 30/2020/NÐ-CP', 'Nghị định 30/2020/NĐ-CP'],
    ['Thông tư liên tịch 41/2014/TTLT-BYT-BTC', 'Thông tư liên tịch 41/2014/TTLT-BYT-BTC'],
    ['Công văn số 932/BHXH-TT ngày 07/11/2022', 'Công văn 932/BHXH-TT 2022-11-07'],
    ['Số: 3456/BHXH-TT', '3456/BHXH-TT'],
    ['Căn cứ 1365/NQ-UBTVQH15 và 351/2017/UBTVQH14', '1365/NQ-UBTVQH15', '351/2017/UBTVQH14'],
    ['Kế hoạch 135-KH/BCS', 'Kế hoạch 135-KH/BCS'],
    ['Công văn 19/CP', 'Công văn 19/CP'],
    ['Theo 01/NQ- CP', '01/NQ-CP'],
    ['Thông tư 59/2015//TT-BLDTBXH', 'Thông tư 59/2015/TT-BLĐTBXH'],
    ['Quyết định 1676 ngày 21/11/2019', 'Quyết định 1676 2019-11-21'],
    ['Đề án 06', 'Đề án 06'],
    ['Nghị quyết 28', 'Nghị quyết 28'],
    ['Quyết định số: 546/QĐ-TTg', 'Quyết định 546/QĐ-TTg'],
    ['Theo Nghị định 146/2018', 'Nghị định 146'],
    ['Nghị quyết 28 năm 2018', 'Nghị quyết 28'],
  ],
  rejects: [
    'Kế hoạch 2020–2025',
    'Hướng dẫn 500 người dân cài đặt VssID',
    'Kế hoạch 5 triệu người',

    'Luật Bảo hiểm xã hội năm 2024',
    'Ban hành nghị quyết năm 2022',
    'Ngày 29/4/2022',
    'Quý I/2022',
    'Mức 15/18 huyện',
    'Giao chỉ tiêu kế hoạch 5 triệu người',
  ],
};
