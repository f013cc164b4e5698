/** What numbers in words look like, as schoolbooks and speakers say them, and the words that only look like one. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `numeral.ts`. */
export const numeralCorpus: GrammarCorpus = {
  grammar: 'numeral',
  kind: 'number',
  accepts: [
    // Whole numbers, with every place said and with places left out.
    ['Có hai triệu rưỡi người', '2500000'],
    ['Gần một triệu người', '1000000'],
    ['Thu mười lăm nghìn tỷ đồng', '15000000000000'],
    ['Chi chín tỷ bảy trăm tám chín triệu đồng', '9789000000'],
    ['Hỗ trợ hai nghìn linh chín người', '2009'],
    ['Có ba triệu một trăm hai mươi nghìn người', '3120000'],
    ['Lãi suất không phẩy năm phần trăm', '0.5%'],
    ['mười một', '11'],
    ['âm hai mươi lăm', '-25'],
    ['bốn lăm phần hai trăm mốt', '0.214286 lần'],
    ['Có mười nghìn người', '10000'],
    ['Có hai tư nghìn người', '24000'],
    ['Có ba trăm hai mốt người', '321'],
    ['Có bảy trăm tám chín nghìn người', '789000'],
    ['Có ba trăm năm hai nghìn người', '352000'],
    ['Có hai trăm linh năm người', '205'],
    ['Hỗ trợ năm trăm đồng', '500'],
    ['Hỗ trợ một trăm hai nghìn đồng', '120000'],
    ['Hỗ trợ năm trăm hai đồng', '520'],
    ['Có hai nghìn vạn người', '20000000'],
    ['Ba năm qua', '3'],
    // A single digit after a scale counts the next lower place.
    ['Giá hai triệu tư', '2400000'],
    ['Giá ba triệu mốt', '3100000'],
    ['Tuyển hai triệu tư vấn viên', '2000000'],
    ['Hỗ trợ tám trăm rưỡi đồng', '850'],
    ['một rưỡi', '1.5'],
    // Decimals, before and after a scale.
    ['Có ba phẩy năm triệu người', '3500000'],
    ['Thu hai nghìn phẩy năm tỷ đồng', '2000500000000'],
    ['Tăng ba phẩy hai mươi lăm phần trăm', '3.25%'],
  ],
  rejects: [
    'Năm nhóm giải pháp',
    'Một trăm hai tư vấn viên',
    'Không ai bị bỏ lại phía sau',
    'Nghìn năm văn hiến',
    'Mươi người',
    'Hai mươi tháng Chạp',
    'Một lần nữa',
  ],
};
