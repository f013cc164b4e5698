/** Unemployment insurance (BHTN): who takes part, and what share of the labour force that is. */
import type { IndicatorInput } from '../schema.js';
import { labourForceCoverage, participants } from './phrases.js';

export const bhtnIndicators = [
  {
    id: 'bhtn.participants',
    name: { vi: 'Số người tham gia bảo hiểm thất nghiệp', en: 'Participants in unemployment insurance' },
    phrases: participants('BHTN'),
    short: ['BHTN', 'tham gia BHTN', 'đóng BHTN'],
    units: ['người'],
    measure: 'stock',
    definition: {
      vi: 'Số người lao động được đóng BHTN tại ngày chốt số liệu; hầu hết cũng tham gia BHXH bắt buộc.',
      en: 'Workers for whom unemployment insurance is paid at the cut-off date; almost all are in compulsory social insurance as well.',
    },
    range: { low: 0 },
    legalBasis:
      'Luật Việc làm 38/2013/QH13 (đến 31/12/2025); Luật Việc làm 74/2025/QH15 (từ 01/01/2026); Nghị định 28/2015/NĐ-CP; Nghị định 61/2020/NĐ-CP',
    note: {
      vi: 'Không phải một phần của số người tham gia BHXH: hai nhóm trùng nhau, không cộng được.',
      en: 'Not a part of the participants in BHXH: the groups overlap and are never added up.',
    },
    source: 'Luật Việc làm 38/2013/QH13; Luật Việc làm 74/2025/QH15',
    confidence: 'high',
  },
  {
    id: 'bhtn.coverage',
    name: {
      vi: 'Tỷ lệ tham gia BHTN so với lực lượng lao động trong độ tuổi',
      en: 'Unemployment insurance participants as a share of the labour force of working age',
    },
    phrases: labourForceCoverage('BHTN'),
    units: ['%'],
    measure: 'rate',
    definition: {
      vi: 'Số người tham gia BHTN chia cho lực lượng lao động trong độ tuổi, nhân 100.',
      en: 'Participants in unemployment insurance over the labour force of working age, times 100.',
    },
    numerator: 'bhtn.participants',
    denominator: 'labour-force.working-age',
    range: { low: 0, high: 100 },
    legalBasis: 'Nghị quyết 28-NQ/TW ngày 23/5/2018; Nghị quyết 01/NQ-CP hằng năm của Chính phủ',
    note: {
      vi: 'Thấp hơn tỷ lệ tham gia BHXH cùng kỳ. Cơ sở tính đổi từ mùa thu năm 2022.',
      en: 'Lower than the rate of BHXH of the same time. The base of the rate changed in autumn 2022.',
    },
    source: 'Nghị quyết 28-NQ/TW ngày 23/5/2018; Nghị quyết 01/NQ-CP hằng năm',
    confidence: 'high',
  },
] as const satisfies readonly IndicatorInput[];
