/** Service: books and cards issued, and how satisfied people and employers are. */
import type { IndicatorInput } from '../schema.js';
import { each } from './phrases.js';

const PUBLIC = [
  'của cá nhân, tổ chức, doanh nghiệp',
  'của cá nhân, tổ chức và doanh nghiệp',
  'của tổ chức, cá nhân, doanh nghiệp',
  'của tổ chức, cá nhân và doanh nghiệp',
  'của người dân, doanh nghiệp',
  'của người dân và doanh nghiệp',
  'của tổ chức, cá nhân',
];

export const serviceIndicators = [
  {
    id: 'bhxh.books',
    name: { vi: 'Số sổ BHXH, thẻ BHYT đã cấp', en: 'Social insurance books and health insurance cards issued' },
    phrases: [
      ...each(
        ['sổ BHXH', 'thẻ BHYT', 'sổ BHXH, thẻ BHYT', 'sổ BHXH và thẻ BHYT'],
        ['đã cấp', 'được cấp', 'đã được cấp'],
      ),
      'tỷ lệ cấp sổ BHXH',
      'tỷ lệ NLĐ được cấp sổ BHXH',
      'tỷ lệ người được cấp sổ BHXH',
    ],
    lookalikes: each(
      ['sổ BHXH', 'thẻ BHYT'],
      ['được cấp lại', 'đã cấp lại', 'được cấp đổi', 'đã cấp đổi', 'được cấp miễn phí'],
    ),
    units: ['sổ', 'thẻ', '%'],
    measure: 'stock',
    definition: {
      vi: 'Số sổ BHXH, thẻ BHYT mà cơ quan BHXH đã cấp tính đến ngày chốt số liệu; tỷ lệ cấp sổ tính trên số người tham gia.',
      en: 'Social insurance books and health insurance cards that the agency has issued up to the cut-off date; a rate is over the participants.',
    },
    range: { low: 0 },
    note: {
      vi: 'Sổ, thẻ và tỷ lệ là ba số đo, không so với nhau.',
      en: 'Books, cards and the rate are three measures that do not compare.',
    },
    source: 'Quy trình cấp sổ BHXH, thẻ BHYT của BHXH Việt Nam (Quyết định 595/QĐ-BHXH)',
    confidence: 'medium',
  },
  {
    id: 'satisfaction.rate',
    name: {
      vi: 'Tỷ lệ hài lòng của cá nhân, tổ chức, doanh nghiệp đối với sự phục vụ của ngành BHXH Việt Nam',
      en: 'Satisfaction of persons, organisations and businesses with the service of Viet Nam Social Security',
    },
    phrases: [
      'tỷ lệ hài lòng',
      'chỉ số hài lòng',
      'mức độ hài lòng',
      'chỉ số mức độ hài lòng',
      'chỉ số đánh giá mức độ hài lòng',
      'chỉ số đánh giá sự hài lòng',
      'chỉ số đo lường mức độ hài lòng',
      'chỉ số đo lường sự hài lòng',
      'tỷ lệ cá nhân, tổ chức, doanh nghiệp hài lòng',
      'tỷ lệ tổ chức, cá nhân hài lòng',
      'tỷ lệ người dân, doanh nghiệp hài lòng',
      ...each(['tỷ lệ hài lòng', 'chỉ số hài lòng', 'mức độ hài lòng', 'chỉ số đánh giá mức độ hài lòng'], PUBLIC),
    ],
    lookalikes: [
      ...each(
        ['tỷ lệ hài lòng', 'chỉ số hài lòng', 'mức độ hài lòng'],
        [
          'người bệnh',
          'của người bệnh',
          'của bệnh nhân',
          'của khách hàng',
          'của học sinh',
          'của NLĐ',
          'của hành khách',
        ],
      ),
      'mức độ rất hài lòng',
      'tỷ lệ không hài lòng',
    ],
    units: ['%'],
    measure: 'rate',
    definition: {
      vi: 'Kết quả khảo sát mức độ hài lòng của cá nhân, tổ chức, doanh nghiệp về sự phục vụ của cơ quan BHXH, tính theo phần trăm; khảo sát lần đầu năm 2020 tại 10 tỉnh.',
      en: 'Survey result, in per cent, on how satisfied persons, organisations and businesses are with the agency; first surveyed in 2020 in 10 provinces.',
    },
    range: { low: 0, high: 100 },
    legalBasis:
      'Nghị quyết 28-NQ/TW ngày 23/5/2018 (mục tiêu 80 %, 85 %, 90 %); Quyết định 2640/QĐ-BNV ngày 10/10/2017',
    source:
      'Nghị quyết 28-NQ/TW ngày 23/5/2018; Quyết định 2640/QĐ-BNV ngày 10/10/2017; kết quả khảo sát do BHXH Việt Nam công bố',
    confidence: 'high',
  },
] as const satisfies readonly IndicatorInput[];
