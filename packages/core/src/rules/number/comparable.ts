/** `number/comparable`: values compared across a break of their series are said to differ in basis. */
import { type Draft, endOf, type Figure } from '../../figures/index.js';
import { fold } from '../../text/index.js';
import { changedProvinces, MERGER_DAY, seriesBreaks } from '../../vocabulary/index.js';
import { sayDirection } from '../direction.js';
import { type Comparison, comparingRule, type Locale, type Localised } from '../rule.js';
import { sayCompared, sayFigure, sayIndicator, sayPlace } from '../say.js';

interface AcrossBreak {
  readonly figure: Figure;
  readonly before: string;
  readonly what: Localised<string>;
}

export const comparable = comparingRule<AcrossBreak>({
  id: 'number/comparable',
  title: {
    vi: 'So sánh hai số khác cơ sở tính thì phải nói rõ',
    en: 'Values on different bases are compared only with a word about it',
  },
  why: {
    vi: 'Mùa thu năm 2022 mẫu số của tỷ lệ tham gia BHXH, BHTN thay đổi; ngày 01/7/2025 nhiều tỉnh sáp nhập. So số trước với số sau mà không nói gì thì phần lớn mức “tăng” chỉ là đổi cách tính hay đổi địa bàn.',
    en: 'In autumn 2022 the denominator of the BHXH and BHTN rates changed; on 1 July 2025 many provinces were merged. Compared without a word, most of the “rise” is the change of basis or of territory.',
  },
  severity: 'warning',
  *compare(draft: Draft): Iterable<Comparison<AcrossBreak>> {
    const reported = new Set<string>();
    for (const { figure, now, before } of comparisons(draft)) {
      const what = breakBetween(figure, now, before, draft);
      if (what === null || saysSo(draft, figure)) continue;
      // One remark a sentence and a break is enough.
      const key = `${figure.sentence}|${figure.indicator}|${what.vi}`;
      if (reported.has(key)) continue;
      reported.add(key);
      yield { figures: [], data: { figure, before, what }, issue: { at: figure } };
    }
  },
  message: {
    vi: ({ figure, before, what }) =>
      `${figure.indicator === null ? 'Số' : sayIndicator(figure.indicator, 'vi')} ${sayChange(figure, 'vi')} so với ${sayCompared(before, 'vi')} không cùng cơ sở: ${what.vi}. Nêu rõ hai số tính trên cơ sở khác nhau, hoặc tính lại số kỳ trước.`,
    en: ({ figure, before, what }) =>
      `${figure.indicator === null ? 'The number' : sayIndicator(figure.indicator, 'en')} ${sayChange(figure, 'en')} against ${sayCompared(before, 'en')} is not on one basis: ${what.en}. Say that the bases differ, or compute the earlier value again.`,
  },
  examples: {
    wrong: [
      'Năm 2023, tỷ lệ tham gia BHXH toàn quốc đạt 39,25% lực lượng lao động trong độ tuổi, tăng ⟦5,5 điểm phần trăm⟧ so với năm 2021.',
      '---\ndate: 2025-08-11\n---\n\nĐến hết tháng 7/2025, tỉnh Lào Cai có 162.618 người tham gia BHXH, tăng ⟦29.271⟧ người so với năm 2020.',
    ],
    right: [
      'Năm 2023, tỷ lệ tham gia BHXH toàn quốc đạt 39,25% lực lượng lao động trong độ tuổi, tăng 1,17 điểm phần trăm so với năm 2022.',
      '---\ndate: 2025-08-11\n---\n\nĐến hết tháng 7/2025, tỉnh Lào Cai có 162.618 người tham gia BHXH, tăng 9.271 người so với năm 2020 (tính theo địa bàn sau sáp nhập).',
    ],
    allows: [
      'Năm 2023, tỷ lệ bao phủ BHYT toàn quốc đạt 93,35% dân số, tăng 2,34 điểm phần trăm so với năm 2021.',
      '---\ndate: 2025-08-11\n---\n\nĐến hết tháng 7/2025, tỉnh Cao Bằng có 62.618 người tham gia BHXH, tăng 9.271 người so với năm 2020.',
    ],
  },
});

/** `tăng 29.271 người`, `gấp 2,5 lần`. */
function sayChange(figure: Figure, locale: Locale): string {
  const { direction, role, kind } = figure;
  if (role === 'multiple' && kind === 'percent') return `${locale === 'vi' ? 'bằng ' : ''}${sayFigure(figure)}`;
  if (role === 'multiple' && direction !== 'down') return `${locale === 'vi' ? 'gấp ' : ''}${sayFigure(figure)}`;
  return direction === null ? sayFigure(figure) : `${sayDirection(direction, locale)} ${sayFigure(figure)}`;
}

interface Compared {
  readonly figure: Figure;
  readonly now: string;
  readonly before: string;
}

/** The changes of a draft, with the times between which they are said. */
function* comparisons(draft: Draft): Iterable<Compared> {
  for (const figure of draft.figures) {
    const { comparedTo, period, role } = figure;
    if (role !== 'growth' && role !== 'difference' && role !== 'multiple') continue;
    if (comparedTo === null || comparedTo === 'target' || period === null) continue;
    const [now, before] = [endOf(period), endOf(comparedTo)];
    if (now !== null && before !== null) yield { figure, now: period, before: comparedTo };
  }
}

function breakBetween(figure: Figure, now: string, before: string, draft: Draft): Localised<string> | null {
  const [later, earlier] = [endOf(now), endOf(before)];
  if (later === null || earlier === null) return null;
  const series = seriesBreaks.find(
    ({ indicators, lastBefore, firstAfter }) =>
      figure.indicator !== null &&
      indicators.includes(figure.indicator) &&
      earlier <= lastBefore &&
      later >= firstAfter,
  );
  if (series !== undefined) return series.what;
  if (figure.place === null || figure.place.includes('/') || figure.place === 'VN') return null;
  if (!changedProvinces.has(figure.place) || later < MERGER_DAY || earlier >= MERGER_DAY) return null;
  if (draft.date !== null && draft.date < MERGER_DAY) return null;
  const [vi, en] = [sayPlace(figure.place, 'vi'), sayPlace(figure.place, 'en')];
  return {
    vi: `${vi} được sắp xếp lại từ ngày 01/7/2025, số kỳ trước có thể chỉ của địa bàn cũ`,
    en: `${en} was reorganised on 1 July 2025, and the earlier value may be of the old province alone`,
  };
}

/** Words that say that the basis is minded. */
const BASIS = [
  'sáp nhập',
  'hợp nhất',
  'sắp xếp đơn vị',
  'địa bàn cũ',
  'địa bàn mới',
  'địa giới',
  'cùng phạm vi',
  'cùng cơ sở',
  'cách tính',
  'tính lại',
  'quy đổi',
  'mẫu số',
  'khác cơ sở',
  'gộp',
  'tỉnh cũ',
  'cộng lại',
  'cộng số liệu',
  'quy về',
  'của 2 tỉnh',
  'của 3 tỉnh',
  'của hai tỉnh',
  'của ba tỉnh',
].map(fold);

function saysSo(draft: Draft, figure: Figure): boolean {
  const block = draft.text.blocks[figure.block];
  const said = fold(block?.text ?? '');
  return BASIS.some((words) => said.includes(words));
}
