/** Dates and periods that no calendar holds, and the possible ones that they are easily taken for. */
import type { GrammarCorpus } from './grammar.js';

/** The corpus of `impossible.ts`. Roman numerals are capitals. */
export const impossibleCorpus: GrammarCorpus = {
  grammar: 'impossible',
  kind: 'aside',
  cased: true,
  accepts: [
    ['Ngày 31/4/2023', 'impossible-date'],
    ['Quý 5', 'impossible-period'],
    ['Ngày 31/4', 'impossible-date'],
    ['Họp ngày 12-31-2023', 'impossible-date'],
    ['Ngày 30 tháng 02 năm 2023', 'impossible-date'],
    ['Ngày 31 tháng 4', 'impossible-date'],
    ['Thu quý V/2022', 'impossible-period'],
    ['Quý 0/2023', 'impossible-period'],
    ['Báo cáo quý IIII/2022', 'impossible-period'],
    ['Tháng 13/2022', 'impossible-period'],
    ['Tháng 0 năm 2023', 'impossible-period'],
    ['14 tháng đầu năm 2023', 'impossible-period'],
    ['13 tháng đầu năm', 'impossible-period'],
    ['Giai đoạn từ năm 2025 đến năm 2020', 'impossible-period'],
    ['Nhiệm kỳ 2025-2020', 'impossible-period'],
    ['Giai đoạn từ 2025 đến 2020', 'impossible-period'],
  ],
  rejects: [
    'Ngày 29/02/2024',
    'Ngày 30 tháng 4',
    'Quý vị đại biểu',
    'Quý v.v.',
    'Bà Quý V. cho biết',
    'Chị Nguyễn Thị Quý Vi',
    'Quý IV/2022',
    'Tháng 12/2022',
    'Giai đoạn 2020 - 2025',
    '12 tháng đầu năm',
    'Tại 63/63 tỉnh',
  ],
};
