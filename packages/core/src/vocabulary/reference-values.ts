/**
 * Reference values: what official reports and statistics have said of the field's main indicators, nationwide unless a place is given.
 *
 * Kept as their sources write them. A value that only a remark supports, or that its own numerator disproves, is left out; `medium` marks
 * one that was computed from two others or taken from a summary. Two reports may differ over one day (September 2022: two denominators):
 * then both stand here, and a draft agrees when it agrees with either.
 */
import type { IndicatorId } from './indicators/index.js';

/** Where a reference value can be looked up. */
export const referenceSources = {
  'nso-labour': 'Tổng cục Thống kê, Báo cáo điều tra lao động việc làm hằng năm',
  'vss-reports': 'BHXH Việt Nam, báo cáo tổng kết công tác hằng năm',
  'nso-population': 'Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình',
  'census-2019': 'Tổng điều tra dân số và nhà ở ngày 01/4/2019',
  'labour-2023': 'Tổng cục Thống kê, tình hình lao động quý IV và năm 2023 (27/12/2023)',
  'labour-2023-q1': 'Tổng cục Thống kê, tình hình lao động quý I/2023 (06/4/2023)',
  'issa-212207': 'Hiệp hội An sinh xã hội quốc tế (ISSA), thực hành tốt 212207 của BHXH Việt Nam',
  'vss-8584': 'BHXH Việt Nam, bản tin tiếng Anh số 8584 (27/3/2018)',
  'vietnamnet-2018': 'VietNamNet (bản tiếng Anh), tháng 6/2018',
  'vss-8662': 'BHXH Việt Nam, bản tin tiếng Anh số 8662 (13/11/2018)',
  'sggp-85012': 'Sài Gòn Giải Phóng (bản tiếng Anh), bài 85012 (28/12/2019)',
  'vietnamnet-2020': 'VietNamNet (bản tiếng Anh), bài 628067 (24/3/2020)',
  'vna-194761': 'VietnamPlus (bản tiếng Anh), bài 194761 (14/01/2021)',
  'nld-2022': 'Báo Người Lao Động (21/4/2022)',
  'vtv-2022-12': 'VTV (bản tiếng Anh), hội nghị ngày 07/12/2022',
  'vna-240747': 'VietnamPlus (bản tiếng Anh), bài 240747 (26/10/2022)',
  'vna-223289': 'VietnamPlus (bản tiếng Anh), bài 223289 (10/3/2022)',
  'vna-229815': 'VietnamPlus (bản tiếng Anh), bài 229815 (08/6/2022)',
  'vna-239587': 'VietnamPlus (bản tiếng Anh), bài 239587 (06/10/2022)',
  'vss-2023-04': 'Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)',
  'sggp-104907':
    'Báo cáo của Chính phủ trình Quốc hội, theo Sài Gòn Giải Phóng (bản tiếng Anh), bài 104907 (11/9/2023)',
  'vss-11522': 'BHXH Việt Nam, bản tin tiếng Anh số 11522 (19/12/2023)',
  'sggp-107703': 'Sài Gòn Giải Phóng (bản tiếng Anh), bài 107703 (18/01/2024)',
  'sggp-107685': 'Sài Gòn Giải Phóng (bản tiếng Anh), bài 107685 (17/01/2024)',
  'vna-279647': 'VietnamPlus (bản tiếng Anh), bài 279647 (năm 2024)',
  'vna-2024-05': 'Thông tấn xã Việt Nam (bản tiếng Anh), tháng 5/2024',
  'vss-12880': 'BHXH Việt Nam, bản tin tiếng Anh số 12880 (06/01/2026)',
  'vss-12397': 'BHXH Việt Nam, bản tin tiếng Anh số 12397 (25/11/2024)',
  'laodong-1628214': 'Báo Lao Động (bản tiếng Anh), bài 1628214 (tháng 01/2026)',
  'nhandan-156605': 'Báo Nhân Dân (bản tiếng Anh), bài 156605 (tháng 12/2025)',
  'vss-2025-08': 'Cổng thông tin điện tử BHXH Việt Nam (11/8/2025)',
} as const;

/** One reference value. */
export interface ReferenceValue {
  readonly indicator: IndicatorId;
  /** A year, or EDTF: `2018-01-01/2018-10-31`, `../2022-03-31`. */
  readonly period: string;
  /** As a report writes it, in the indicator's first unit. */
  readonly value: string;
  readonly source: keyof typeof referenceSources;
  /** Default: the country. */
  readonly place?: string;
  /** Default: high. */
  readonly confidence?: 'medium';
  /** Default: actual. */
  readonly status?: 'estimate';
}

/** The reference values, oldest report of each indicator first within its source. */
export const referenceValues: readonly ReferenceValue[] = [
  { indicator: 'population', period: '2015', value: '91,710 triệu', source: 'nso-population', confidence: 'medium' },
  { indicator: 'population', period: '2016', value: '92,695 triệu', source: 'nso-population', confidence: 'medium' },
  { indicator: 'population', period: '2017', value: '94,286 triệu', source: 'nso-population', confidence: 'medium' },
  { indicator: 'population', period: '2018', value: '95,385 triệu', source: 'nso-population', confidence: 'medium' },
  { indicator: 'population', period: '2019', value: '96,484 triệu', source: 'nso-population' },
  { indicator: 'population', period: '2020', value: '97,583 triệu', source: 'nso-population' },
  { indicator: 'population', period: '2021', value: '98,504 triệu', source: 'nso-population' },
  { indicator: 'population', period: '2022', value: '99,468 triệu', source: 'nso-population' },
  { indicator: 'population', period: '2023', value: '100,309 triệu', source: 'nso-population' },
  { indicator: 'population', period: '2024', value: '101,344 triệu', source: 'nso-population' },
  { indicator: 'population', period: '../2019-04-01', value: '96.208.984', source: 'census-2019' },
  { indicator: 'labour-force', period: '2023', value: '52,4 triệu', source: 'labour-2023' },
  { indicator: 'labour-force', period: '../2023-03-31', value: '52,2 triệu', source: 'labour-2023-q1' },
  { indicator: 'labour-force', period: '2019', value: '55,8 triệu', source: 'nso-labour', confidence: 'medium' },
  { indicator: 'labour-force', period: '2020', value: '54,8 triệu', source: 'nso-labour', confidence: 'medium' },
  { indicator: 'labour-force', period: '2021', value: '50,6 triệu', source: 'nso-labour', confidence: 'medium' },
  { indicator: 'labour-force', period: '2022', value: '51,7 triệu', source: 'nso-labour', confidence: 'medium' },
  { indicator: 'labour-force', period: '2024', value: '53 triệu', source: 'nso-labour', confidence: 'medium' },
  { indicator: 'bhxh.participants', period: '2015', value: '12,3 triệu', source: 'issa-212207' },
  { indicator: 'bhxh.coverage', period: '2015', value: '24,8', source: 'issa-212207' },
  { indicator: 'bhxh.compulsory.participants', period: '2015', value: '12,1 triệu', source: 'issa-212207' },
  { indicator: 'bhxh.voluntary.participants', period: '2015', value: '0,2 triệu', source: 'issa-212207' },
  { indicator: 'bhtn.coverage', period: '2015', value: '20,8', source: 'issa-212207' },
  { indicator: 'bhyt.participants', period: '2015', value: '68,5 triệu', source: 'issa-212207' },
  { indicator: 'bhyt.coverage', period: '2015', value: '74,7', source: 'issa-212207', confidence: 'medium' },
  { indicator: 'bhxh.participants', period: '../2018-02-28', value: '13,79 triệu', source: 'vss-8584' },
  { indicator: 'bhxh.voluntary.participants', period: '../2018-02-28', value: '0,2282 triệu', source: 'vss-8584' },
  { indicator: 'bhtn.participants', period: '../2018-02-28', value: '11,69 triệu', source: 'vss-8584' },
  { indicator: 'bhyt.participants', period: '../2018-02-28', value: '80,55 triệu', source: 'vss-8584' },
  { indicator: 'bhyt.coverage', period: '../2018-02-28', value: '85,9', source: 'vss-8584' },
  { indicator: 'late-payment.rate', period: '../2018-02-28', value: '4,5', source: 'vss-8584' },
  { indicator: 'pension.recipients', period: '../2018-02-28', value: '3,2 triệu', source: 'vss-8584' },
  { indicator: 'bhyt.participants', period: '../2018-05-31', value: '81,3 triệu', source: 'vietnamnet-2018' },
  {
    indicator: 'bhxh.participants',
    period: '../2018-05-31',
    value: '13,8 triệu',
    source: 'vietnamnet-2018',
    confidence: 'medium',
  },
  { indicator: 'bhtn.participants', period: '../2018-05-31', value: '11,7 triệu', source: 'vietnamnet-2018' },
  { indicator: 'bhxh.compulsory.participants', period: '../2018-10-31', value: '14,19 triệu', source: 'vss-8662' },
  { indicator: 'bhxh.voluntary.participants', period: '../2018-10-31', value: '0,251 triệu', source: 'vss-8662' },
  { indicator: 'bhtn.participants', period: '../2018-10-31', value: '12,13 triệu', source: 'vss-8662' },
  { indicator: 'bhyt.participants', period: '../2018-10-31', value: '82,33 triệu', source: 'vss-8662' },
  { indicator: 'bhyt.coverage', period: '../2018-10-31', value: '87,62', source: 'vss-8662' },
  { indicator: 'bhyt.medical-visits', period: '2018-01-01/2018-10-31', value: '146,55 triệu', source: 'vss-8662' },
  { indicator: 'bhxh.lump-sum.recipients', period: '2018-01-01/2018-10-31', value: '676.605', source: 'vss-8662' },
  { indicator: 'pension.new-recipients', period: '2018-01-01/2018-10-31', value: '101.766', source: 'vss-8662' },
  {
    indicator: 'bhxh.compulsory.participants',
    period: '2019',
    value: '15,185 triệu',
    source: 'sggp-85012',
    status: 'estimate',
  },
  {
    indicator: 'bhxh.voluntary.participants',
    period: '2019',
    value: '0,551 triệu',
    source: 'sggp-85012',
    status: 'estimate',
  },
  { indicator: 'bhxh.voluntary.participants', period: '2019', value: '0,574 triệu', source: 'vietnamnet-2020' },
  { indicator: 'tnld-bnn.participants', period: '2019', value: '15,068 triệu', source: 'sggp-85012' },
  { indicator: 'bhtn.participants', period: '2019', value: '13,343 triệu', source: 'sggp-85012' },
  { indicator: 'bhyt.participants', period: '2019', value: '85,39 triệu', source: 'sggp-85012' },
  { indicator: 'bhyt.coverage', period: '2019', value: '90', source: 'sggp-85012' },
  { indicator: 'revenue.total', period: '2019', value: '361.549 tỷ', source: 'sggp-85012' },
  { indicator: 'bhxh.participants', period: '2020', value: '16,16 triệu', source: 'vna-194761' },
  { indicator: 'bhxh.coverage', period: '2020', value: '32,7', source: 'vna-194761' },
  { indicator: 'bhxh.voluntary.participants', period: '2020', value: '1,12 triệu', source: 'vna-194761' },
  { indicator: 'bhyt.participants', period: '2020', value: 'khoảng 88 triệu', source: 'vna-194761' },
  { indicator: 'bhyt.coverage', period: '2020', value: '90,85', source: 'vna-194761' },
  { indicator: 'bhxh.coverage', period: '../2021-04-30', value: '32,3', source: 'issa-212207' },
  { indicator: 'bhtn.coverage', period: '../2021-04-30', value: '26,6', source: 'issa-212207' },
  { indicator: 'bhyt.participants', period: '../2021-04-30', value: '87,3 triệu', source: 'issa-212207' },
  { indicator: 'bhyt.coverage', period: '../2021-04-30', value: '89,4', source: 'issa-212207' },
  { indicator: 'bhyt.coverage', period: '2021', value: '91,01', source: 'nld-2022' },
  { indicator: 'bhyt.participants', period: '2021', value: '88,83 triệu', source: 'vtv-2022-12', confidence: 'medium' },
  { indicator: 'bhxh.participants', period: '2021', value: '16,543 triệu', source: 'vna-240747', confidence: 'medium' },
  { indicator: 'bhtn.participants', period: '2021', value: '13,39 triệu', source: 'vna-240747', confidence: 'medium' },
  {
    indicator: 'bhxh.voluntary.participants',
    period: '2021',
    value: '1,45 triệu',
    source: 'vss-reports',
    confidence: 'medium',
  },
  { indicator: 'bhxh.participants', period: '../2022-02-28', value: 'trên 16,3 triệu', source: 'vna-223289' },
  { indicator: 'bhxh.coverage', period: '../2022-02-28', value: '33', source: 'vna-223289' },
  { indicator: 'bhtn.participants', period: '../2022-02-28', value: 'trên 13,4 triệu', source: 'vna-223289' },
  { indicator: 'bhtn.coverage', period: '../2022-02-28', value: '26,7', source: 'vna-223289' },
  { indicator: 'bhxh.participants', period: '../2022-03-31', value: 'trên 16,4 triệu', source: 'nld-2022' },
  { indicator: 'bhxh.coverage', period: '../2022-03-31', value: '32,47', source: 'nld-2022' },
  { indicator: 'bhxh.compulsory.participants', period: '../2022-03-31', value: 'trên 15,1 triệu', source: 'nld-2022' },
  { indicator: 'bhxh.voluntary.participants', period: '../2022-03-31', value: 'trên 1,28 triệu', source: 'nld-2022' },
  { indicator: 'bhtn.participants', period: '../2022-03-31', value: 'trên 13,4 triệu', source: 'nld-2022' },
  { indicator: 'bhtn.coverage', period: '../2022-03-31', value: '26,57', source: 'nld-2022' },
  { indicator: 'bhxh.participants', period: '../2022-05-31', value: 'trên 16,7 triệu', source: 'vna-229815' },
  { indicator: 'bhxh.coverage', period: '../2022-05-31', value: '33,81', source: 'vna-229815' },
  {
    indicator: 'bhxh.participants',
    period: '../2022-09-30',
    value: '17,24 triệu',
    source: 'vna-239587',
    confidence: 'medium',
  },
  { indicator: 'bhxh.coverage', period: '../2022-09-30', value: '34,84', source: 'vna-239587' },
  { indicator: 'bhxh.compulsory.participants', period: '../2022-09-30', value: '15,73 triệu', source: 'vna-239587' },
  { indicator: 'bhxh.voluntary.participants', period: '../2022-09-30', value: '1,51 triệu', source: 'vna-239587' },
  { indicator: 'bhyt.participants', period: '../2022-09-30', value: '87,5 triệu', source: 'vna-239587' },
  { indicator: 'bhyt.coverage', period: '../2022-09-30', value: '88,4', source: 'vna-239587' },
  { indicator: 'bhxh.participants', period: '../2022-09-30', value: '17,08 triệu', source: 'vna-240747' },
  { indicator: 'bhxh.coverage', period: '../2022-09-30', value: '37,01', source: 'vna-240747' },
  { indicator: 'bhtn.participants', period: '../2022-09-30', value: 'trên 14 triệu', source: 'vna-240747' },
  { indicator: 'bhtn.coverage', period: '../2022-09-30', value: '28,3', source: 'vna-240747' },
  { indicator: 'bhyt.participants', period: '../2022-11-30', value: '90,19 triệu', source: 'vtv-2022-12' },
  { indicator: 'bhyt.coverage', period: '../2022-11-30', value: '91,1', source: 'vtv-2022-12' },
  { indicator: 'bhxh.participants', period: '../2022-11-30', value: '17,266 triệu', source: 'vtv-2022-12' },
  { indicator: 'revenue.total', period: '2022-01-01/2022-11-30', value: '382,7 nghìn tỷ', source: 'vtv-2022-12' },
  { indicator: 'bhxh.participants', period: '2022', value: '17,5 triệu', source: 'vss-2023-04' },
  { indicator: 'bhxh.coverage', period: '2022', value: '38,08', source: 'vss-2023-04' },
  { indicator: 'bhxh.coverage', period: '2022', value: '38,01', source: 'sggp-104907', confidence: 'medium' },
  { indicator: 'bhtn.coverage', period: '2022', value: '31,18', source: 'vss-11522' },
  {
    indicator: 'bhxh.voluntary.participants',
    period: '2022',
    value: '1,46 triệu',
    source: 'vss-11522',
    confidence: 'medium',
  },
  { indicator: 'bhyt.participants', period: '2022', value: '91,074 triệu', source: 'vss-2023-04' },
  { indicator: 'bhyt.coverage', period: '2022', value: '92,04', source: 'vss-2023-04' },
  { indicator: 'bhxh.participants', period: '2023', value: '18,26 triệu', source: 'sggp-107703' },
  { indicator: 'bhxh.coverage', period: '2023', value: '39,25', source: 'sggp-107685' },
  { indicator: 'bhtn.participants', period: '2023', value: '14,69 triệu', source: 'sggp-107685' },
  { indicator: 'bhtn.coverage', period: '2023', value: '31,58', source: 'sggp-107685' },
  { indicator: 'bhyt.participants', period: '2023', value: 'trên 93,3 triệu', source: 'sggp-107703' },
  { indicator: 'bhyt.coverage', period: '2023', value: '93,35', source: 'sggp-107685' },
  { indicator: 'bhxh.voluntary.participants', period: '2023', value: '1,83 triệu', source: 'vna-279647' },
  { indicator: 'revenue.total', period: '2023', value: 'trên 472,3 nghìn tỷ', source: 'sggp-107685' },
  { indicator: 'expenditure.total', period: '2023', value: '439,27 nghìn tỷ', source: 'sggp-107703' },
  { indicator: 'bhyt.medical-visits', period: '2023', value: '174,8 triệu', source: 'sggp-107703' },
  { indicator: 'pension.new-recipients', period: '2023', value: '95.670', source: 'sggp-107685' },
  { indicator: 'bhxh.lump-sum.recipients', period: '2023', value: 'trên 1,3 triệu', source: 'sggp-107685' },
  { indicator: 'short-term-benefit.cases', period: '2023', value: 'trên 8,8 triệu', source: 'sggp-107685' },
  { indicator: 'bhxh.participants', period: '../2024-04-30', value: 'trên 17,4 triệu', source: 'vna-2024-05' },
  { indicator: 'bhxh.voluntary.participants', period: '../2024-04-30', value: '1,4 triệu', source: 'vna-2024-05' },
  { indicator: 'bhtn.participants', period: '../2024-04-30', value: '14,2 triệu', source: 'vna-2024-05' },
  { indicator: 'bhyt.participants', period: '../2024-04-30', value: '90,2 triệu', source: 'vna-2024-05' },
  { indicator: 'bhxh.coverage', period: '2024', value: '42,71', source: 'vss-12880' },
  { indicator: 'bhtn.coverage', period: '2024', value: '34,18', source: 'vss-12880' },
  {
    indicator: 'bhxh.participants',
    period: '2024',
    value: '20,03 triệu',
    source: 'vss-12397',
    confidence: 'medium',
    status: 'estimate',
  },
  { indicator: 'bhxh.participants', period: '2024', value: '20,11 triệu', source: 'vss-reports', confidence: 'medium' },
  { indicator: 'bhtn.participants', period: '2024', value: '16,09 triệu', source: 'vss-reports', confidence: 'medium' },
  { indicator: 'bhyt.participants', period: '2024', value: '95,52 triệu', source: 'vss-reports', confidence: 'medium' },
  { indicator: 'bhyt.coverage', period: '2024', value: '94,29', source: 'vss-reports', confidence: 'medium' },
  {
    indicator: 'bhxh.lump-sum.recipients',
    period: '2024',
    value: '1,4137 triệu',
    source: 'laodong-1628214',
    confidence: 'medium',
  },
  { indicator: 'bhxh.participants', period: '../2025-11-30', value: 'trên 20,04 triệu', source: 'nhandan-156605' },
  { indicator: 'bhxh.coverage', period: '../2025-11-30', value: '42,4', source: 'nhandan-156605' },
  {
    indicator: 'bhxh.compulsory.participants',
    period: '../2025-11-30',
    value: '18,032 triệu',
    source: 'nhandan-156605',
  },
  { indicator: 'bhxh.voluntary.participants', period: '../2025-11-30', value: '2,016 triệu', source: 'nhandan-156605' },
  { indicator: 'bhyt.participants', period: '../2025-11-30', value: '92,6 triệu', source: 'nhandan-156605' },
  { indicator: 'bhyt.coverage', period: '../2025-11-30', value: '91,4', source: 'nhandan-156605' },
  { indicator: 'bhxh.coverage', period: '2025', value: '45,1', source: 'vss-12880', status: 'estimate' },
  { indicator: 'bhxh.compulsory.coverage', period: '2025', value: '38,6', source: 'vss-12880', status: 'estimate' },
  { indicator: 'bhxh.voluntary.coverage', period: '2025', value: '6,5', source: 'vss-12880', status: 'estimate' },
  { indicator: 'bhtn.coverage', period: '2025', value: '35,07', source: 'vss-12880', status: 'estimate' },
  { indicator: 'bhyt.coverage', period: '2025', value: '95,16', source: 'laodong-1628214', status: 'estimate' },
  {
    indicator: 'bhyt.medical-visits',
    period: '2025',
    value: '195,5 triệu',
    source: 'laodong-1628214',
    status: 'estimate',
  },
  {
    indicator: 'bhyt.medical-expenditure',
    period: '2025',
    value: '161.628 tỷ',
    source: 'laodong-1628214',
    status: 'estimate',
  },
  {
    indicator: 'pension.new-recipients',
    period: '2025',
    value: '186.119',
    source: 'laodong-1628214',
    status: 'estimate',
  },
  {
    indicator: 'bhxh.lump-sum.recipients',
    period: '2025',
    value: '1.044.016',
    source: 'laodong-1628214',
    status: 'estimate',
  },
  {
    indicator: 'vocational-support.recipients',
    period: '2025',
    value: '14.184',
    source: 'laodong-1628214',
    status: 'estimate',
  },
  {
    indicator: 'short-term-benefit.cases',
    period: '2025',
    value: '9.098.537',
    source: 'laodong-1628214',
    status: 'estimate',
  },
  { indicator: 'satisfaction.rate', period: '2024', value: '87,49', source: 'vss-2025-08', place: 'VN-02' },
];

/** A date on which a series changed what it counts, so that values before and after do not compare. */
export interface SeriesBreak {
  readonly indicators: readonly IndicatorId[];
  /** The last day that is surely before the break, and the first that is surely after it. */
  readonly lastBefore: string;
  readonly firstAfter: string;
  readonly what: { readonly vi: string; readonly en: string };
}

/** The known breaks. */
export const seriesBreaks: readonly SeriesBreak[] = [
  {
    indicators: ['bhxh.coverage', 'bhxh.compulsory.coverage', 'bhxh.voluntary.coverage', 'bhtn.coverage'],
    lastBefore: '2022-08-31',
    firstAfter: '2022-10-01',
    what: {
      vi: 'mùa thu năm 2022 mẫu số của tỷ lệ tham gia BHXH, BHTN đổi từ khoảng 50 triệu sang khoảng 46 triệu lao động',
      en: 'in autumn 2022 the denominator of the BHXH and BHTN rates changed from about 50 to about 46 million workers',
    },
  },
  {
    indicators: ['labour-force'],
    lastBefore: '2020-12-31',
    firstAfter: '2021-01-01',
    what: {
      vi: 'từ năm 2021 lực lượng lao động không còn tính người tự sản xuất, tự tiêu dùng (khái niệm ICLS 19)',
      en: 'since 2021 the labour force leaves out producers for own use (the concept of ICLS 19)',
    },
  },
];
