/** People who receive benefits: pensions, lump sums, short-term and unemployment benefits, support for learning a trade. */
import type { IndicatorInput } from '../schema.js';
import { each } from './phrases.js';

const MONTHLY = [
  'lương hưu',
  'lương hưu hằng tháng',
  'lương hưu, trợ cấp BHXH hằng tháng',
  'lương hưu và trợ cấp BHXH hằng tháng',
  'lương hưu, trợ cấp BHXH',
  'lương hưu và trợ cấp BHXH',
  'lương hưu, trợ cấp hằng tháng',
  'lương hưu và trợ cấp hằng tháng',
  'lương hưu, BHXH hằng tháng',
  'chế độ BHXH hằng tháng',
  'BHXH hằng tháng',
];
const LUMP_SUM = [
  'BHXH một lần',
  'BHXH 1 lần',
  'trợ cấp BHXH một lần',
  'trợ cấp BHXH 1 lần',
  'chế độ BHXH một lần',
  'trợ cấp một lần',
];
const SHORT_TERM = [
  'ốm đau, thai sản, dưỡng sức phục hồi sức khỏe',
  'ốm đau, thai sản và dưỡng sức phục hồi sức khỏe',
  'ốm đau, thai sản, nghỉ dưỡng sức',
  'ốm đau, thai sản, dưỡng sức',
  'ốm đau, thai sản và dưỡng sức',
  'ÔĐ, TS, DSPHSK',
];

export const benefitIndicators = [
  {
    id: 'pension.recipients',
    name: {
      vi: 'Số người đang hưởng lương hưu, trợ cấp BHXH hằng tháng',
      en: 'Recipients of pensions and monthly social insurance benefits',
    },
    phrases: [
      ...each(['người hưởng', 'người nhận', 'đối tượng hưởng'], MONTHLY),
      ...each(
        ['chi trả', 'chi'],
        MONTHLY.map((benefit) => `${benefit} cho`),
      ),
      'người đang hưởng lương hưu, trợ cấp BHXH hằng tháng',
      'người thụ hưởng lương hưu',
      'người có lương hưu',
      'người hưởng mức lương hưu',
      'người có mức lương hưu',
      'người thụ hưởng chế độ BHXH hằng tháng',
    ],
    short: [
      'lương hưu, trợ cấp BHXH hằng tháng',
      'lương hưu và trợ cấp BHXH hằng tháng',
      'hưởng lương hưu, trợ cấp BHXH hằng tháng',
      'hưởng lương hưu và trợ cấp BHXH hằng tháng',
      'hưởng lương hưu',
    ],
    lookalikes: [
      'người hưởng lương hưu xã hội',
      'người hưởng lương hưu bổ sung',
      'người hưởng lương hưu tối thiểu',
      'người được hưởng lương hưu khi',
    ],
    units: ['người'],
    measure: 'stock',
    definition: {
      vi: 'Số người tại ngày chốt số liệu đang nhận lương hưu hoặc trợ cấp BHXH chi trả hằng tháng, gồm cả nguồn ngân sách nhà nước và quỹ BHXH.',
      en: 'People who at the cut-off date receive a pension or a benefit of social insurance every month, from the state budget or the fund.',
    },
    range: { low: 0 },
    legalBasis:
      'Luật Bảo hiểm xã hội 58/2014/QH13, Luật Bảo hiểm xã hội 41/2024/QH15 (từ 01/7/2025), chương về chế độ hưu trí',
    note: {
      vi: 'Văn bản luật viết “hằng tháng”. Khác số người hưởng mới trong kỳ.',
      en: 'The law spells “hằng tháng”. Not the people newly settled in a period.',
    },
    source: 'Luật Bảo hiểm xã hội 58/2014/QH13; Luật Bảo hiểm xã hội 41/2024/QH15',
    confidence: 'high',
  },
  {
    id: 'pension.new-recipients',
    name: {
      vi: 'Số người được giải quyết hưởng mới lương hưu và trợ cấp BHXH hằng tháng',
      en: 'People newly granted pensions and monthly social insurance benefits',
    },
    phrases: [
      ...each(
        ['người được giải quyết hưởng', 'người được giải quyết hưởng mới', 'người hưởng mới', 'người mới hưởng'],
        MONTHLY,
      ),
      ...each(['hồ sơ hưởng', 'hồ sơ hưởng mới', 'hồ sơ giải quyết hưởng'], MONTHLY),
      ...each(
        ['giải quyết hưởng', 'giải quyết hưởng mới', 'giải quyết'],
        MONTHLY.map((benefit) => `${benefit} cho`),
      ),
      ...each(['giải quyết … người hưởng', 'giải quyết cho … người hưởng', 'giải quyết … người hưởng mới'], MONTHLY),
      'hồ sơ hưởng mới',
    ],
    units: ['người', 'hồ sơ'],
    measure: 'flow',
    definition: {
      vi: 'Số người trong kỳ có quyết định bắt đầu hưởng lương hưu hoặc trợ cấp BHXH hằng tháng.',
      en: 'People who in the period were granted a pension or a monthly benefit of social insurance for the first time.',
    },
    range: { low: 0 },
    note: {
      vi: 'Là số phát sinh trong kỳ, không phải số đang hưởng.',
      en: 'A flow of the period, not the stock of recipients.',
    },
    source: 'Luật Bảo hiểm xã hội 58/2014/QH13; Luật Bảo hiểm xã hội 41/2024/QH15; báo cáo của BHXH Việt Nam',
    confidence: 'high',
  },
  {
    id: 'bhxh.lump-sum.recipients',
    name: {
      vi: 'Số người hưởng bảo hiểm xã hội một lần',
      en: 'People who took their social insurance as a lump sum',
    },
    phrases: [
      ...each(
        ['người', 'NLĐ', 'lao động', 'lượt người'],
        each(['hưởng', 'nhận', 'rút', 'được giải quyết', 'được giải quyết hưởng', 'làm thủ tục hưởng'], LUMP_SUM),
      ),
      ...each(
        ['giải quyết', 'giải quyết hưởng'],
        LUMP_SUM.map((benefit) => `${benefit} cho`),
      ),
      ...each(['trường hợp hưởng', 'trường hợp rút', 'trường hợp nhận'], LUMP_SUM),
    ],
    short: ['BHXH một lần', 'BHXH 1 lần', ...each(['hưởng', 'rút', 'nhận'], ['BHXH một lần', 'BHXH 1 lần'])],
    units: ['người', 'lượt người', 'trường hợp'],
    measure: 'flow',
    definition: {
      vi: 'Số người được giải quyết nhận một lần toàn bộ tiền BHXH đã tích lũy trong kỳ.',
      en: 'People who in the period were paid out what they had accumulated in social insurance as one sum.',
    },
    range: { low: 0 },
    legalBasis:
      'Điều 60 Luật Bảo hiểm xã hội 58/2014/QH13; Nghị quyết 93/2015/QH13; Điều 70 Luật Bảo hiểm xã hội 41/2024/QH15',
    source: 'Nghị quyết 93/2015/QH13; Luật Bảo hiểm xã hội 41/2024/QH15, Điều 70',
    confidence: 'high',
  },
  {
    id: 'short-term-benefit.cases',
    name: {
      vi: 'Số lượt người hưởng chế độ ốm đau, thai sản, dưỡng sức phục hồi sức khỏe',
      en: 'Cases of sickness, maternity and convalescence benefits',
    },
    phrases: [
      ...each(
        [
          'lượt người hưởng',
          'lượt người hưởng chế độ',

          'lượt người hưởng trợ cấp',
          'lượt người được hưởng chế độ',
          'lượt hưởng chế độ',
          'lượt người được giải quyết chế độ',
          'lượt người … chế độ',
          'lượt người',
        ],
        SHORT_TERM,
      ),
      ...each(
        ['lượt người hưởng', 'lượt người hưởng các'],
        ['chế độ BHXH ngắn hạn', 'chế độ ngắn hạn', 'BHXH ngắn hạn', 'trợ cấp ngắn hạn', 'trợ cấp BHXH ngắn hạn'],
      ),
    ],
    short: [
      ...SHORT_TERM,
      ...SHORT_TERM.map((benefit) => `${benefit} cho`),
      'chế độ BHXH ngắn hạn cho',
      'chế độ ngắn hạn cho',
    ],
    units: ['lượt người', 'lượt'],
    measure: 'flow',
    definition: {
      vi: 'Số lượt người được giải quyết chế độ ốm đau, thai sản, dưỡng sức và phục hồi sức khỏe trong kỳ; một người có thể hưởng nhiều lượt.',
      en: 'Cases in the period of benefits for sickness, maternity and convalescence; one person may have several.',
    },
    range: { low: 0 },
    legalBasis: 'Luật Bảo hiểm xã hội 58/2014/QH13, Luật Bảo hiểm xã hội 41/2024/QH15, chế độ ốm đau và thai sản',
    source: 'Luật Bảo hiểm xã hội 41/2024/QH15; báo cáo của BHXH Việt Nam',
    confidence: 'high',
  },
  {
    id: 'unemployment-benefit.recipients',
    name: { vi: 'Số người hưởng trợ cấp thất nghiệp', en: 'Recipients of unemployment benefit' },
    phrases: [
      ...each(
        ['người', 'NLĐ', 'lao động', 'lượt người'],
        [
          'hưởng TCTN',
          'nhận TCTN',
          'có quyết định hưởng TCTN',
          'được giải quyết hưởng TCTN',
          'được giải quyết TCTN',
          'hưởng chế độ TCTN',
        ],
      ),
      'quyết định hưởng TCTN',
      'giải quyết hưởng TCTN cho',
      'giải quyết TCTN cho',
    ],
    short: ['TCTN', 'hưởng TCTN', 'TCTN cho'],
    lookalikes: each(
      ['người', 'NLĐ', 'lao động'],
      ['hưởng TCTN một lần', 'hưởng TCTN hằng tháng dưới', 'hưởng TCTN không đúng', 'hưởng TCTN sai quy định'],
    ),
    units: ['người', 'lượt người', 'quyết định'],
    measure: 'flow',
    definition: {
      vi: 'Số người có quyết định hưởng trợ cấp thất nghiệp trong kỳ.',
      en: 'People with a decision that grants unemployment benefit in the period.',
    },
    range: { low: 0 },
    legalBasis: 'Điều 49, 50 Luật Việc làm 38/2013/QH13; Luật Việc làm 74/2025/QH15 (từ 01/01/2026)',
    note: {
      vi: 'Khác số người nộp hồ sơ đề nghị hưởng.',
      en: 'Not the people who applied.',
    },
    source: 'Luật Việc làm 38/2013/QH13, Điều 49, 50',
    confidence: 'high',
  },
  {
    id: 'vocational-support.recipients',
    name: { vi: 'Số người được hỗ trợ học nghề', en: 'Recipients of support for learning a trade' },
    phrases: [
      ...each(
        ['người', 'NLĐ', 'lao động', 'lượt người', 'người thất nghiệp', 'lao động thất nghiệp'],
        [
          'được hỗ trợ học nghề',
          'hưởng hỗ trợ học nghề',
          'hưởng chế độ hỗ trợ học nghề',
          'nhận hỗ trợ học nghề',
          'có quyết định hỗ trợ học nghề',
          'có quyết định hưởng hỗ trợ học nghề',
        ],
      ),
      'quyết định hỗ trợ học nghề',
      'quyết định hưởng hỗ trợ học nghề',
      'hỗ trợ học nghề cho',
    ],
    short: ['hỗ trợ học nghề'],
    units: ['người', 'lượt người', 'quyết định'],
    measure: 'flow',
    definition: {
      vi: 'Số người hưởng BHTN có quyết định hỗ trợ tiền học nghề trong kỳ.',
      en: 'People in unemployment insurance with a decision that supports their learning a trade in the period.',
    },
    range: { low: 0 },
    legalBasis: 'Luật Việc làm 38/2013/QH13; Quyết định 17/2021/QĐ-TTg ngày 31/3/2021',
    source: 'Quyết định 17/2021/QĐ-TTg ngày 31/3/2021',
    confidence: 'high',
  },
  {
    id: 'old-age-benefit.coverage',
    name: {
      vi: 'Tỷ lệ người sau độ tuổi nghỉ hưu được hưởng lương hưu, BHXH hằng tháng và trợ cấp hưu trí xã hội',
      en: 'Share of people past retirement age with a pension, monthly social insurance or social pension',
    },
    phrases: [
      ...each(
        [
          'tỷ lệ người sau độ tuổi nghỉ hưu',
          'người sau độ tuổi nghỉ hưu',
          'tỷ lệ người sau tuổi nghỉ hưu',
          'người sau tuổi nghỉ hưu',
        ],
        [
          'được hưởng lương hưu, BHXH hằng tháng và trợ cấp hưu trí xã hội',
          'hưởng lương hưu, BHXH hằng tháng và trợ cấp hưu trí xã hội',
          'được hưởng lương hưu, trợ cấp BHXH hằng tháng và trợ cấp hưu trí xã hội',
          'hưởng lương hưu, trợ cấp BHXH hằng tháng và trợ cấp hưu trí xã hội',
        ],
      ),
    ],
    units: ['%'],
    measure: 'rate',
    definition: {
      vi: 'Số người đã qua tuổi nghỉ hưu được hưởng lương hưu, BHXH hằng tháng hoặc trợ cấp hưu trí xã hội chia cho số người đã qua tuổi nghỉ hưu, nhân 100; mục tiêu của Nghị quyết 28-NQ/TW: 45 % (2021), 55 % (2025), 60 % (2030).',
      en: 'People past retirement age who receive a pension, monthly social insurance or a social pension over all people past retirement age, times 100; targets of Resolution 28-NQ/TW: 45 % (2021), 55 % (2025), 60 % (2030).',
    },
    range: { low: 0, high: 100 },
    legalBasis: 'Nghị quyết 28-NQ/TW ngày 23/5/2018',
    source: 'Nghị quyết 28-NQ/TW ngày 23/5/2018',
    confidence: 'high',
  },
] as const satisfies readonly IndicatorInput[];
