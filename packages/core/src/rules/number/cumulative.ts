/** `number/cumulative`: a cumulated flow does not fall as its period grows, and a part of a period does not exceed the whole. */
import type { Draft, Figure } from '../../figures/index.js';
import { relatedFigure } from '../related.js';
import { type Comparison, comparingRule } from '../rule.js';
import { sayFigure, sayPeriod, sayWritten } from '../say.js';

interface Nested {
  readonly inner: Figure;
  readonly outer: Figure;
}

export const cumulative = comparingRule<Nested>({
  id: 'number/cumulative',
  title: {
    vi: 'Số lũy kế không giảm khi kỳ dài ra',
    en: 'A cumulated number does not fall as its period grows',
  },
  why: {
    vi: 'Số hồ sơ, số thu, số hội nghị của 9 tháng đã gồm cả 6 tháng đầu năm nên không thể ít hơn. Số nhỏ hơn thường là số của riêng quý III, hoặc một chữ số bị đảo.',
    en: 'Nine months hold the first six, so that their number of files, their revenue or conferences cannot be smaller. A smaller number usually is that of the third quarter alone, or has two digits swapped.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<Nested>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'nested') continue;
      const { inner, outer } = relation;
      const [least, most] = [inner.interval.low, outer.interval.high];
      const falls = least !== null && most !== null && least.compare(most) > 0;
      const [earlier, later] = inner.index < outer.index ? [inner, outer] : [outer, inner];
      yield {
        figures: [inner, outer],
        data: { inner, outer },
        issue: falls ? { at: later, related: [relatedFigure(earlier, 'số nêu trước', 'number given before')] } : null,
      };
    }
  },
  message: {
    vi: ({ inner, outer }) =>
      `Số lũy kế không thể giảm: ${sayTime(outer, 'vi')} ghi ${sayFigure(outer)}, ít hơn ${sayFigure(inner)} của ${sayTime(inner, 'vi')} nằm trong kỳ đó. Kiểm tra lại hai số và kỳ của chúng.`,
    en: ({ inner, outer }) =>
      `A cumulated number cannot fall: ${sayTime(outer, 'en')} it is ${sayFigure(outer)}, less than the ${sayFigure(inner)} ${sayTime(inner, 'en')}, which lie within. Check both numbers and their periods.`,
  },
  arithmetic: {
    vi: ({ inner, outer }) =>
      `${sayWritten(outer)} (${sayTime(outer, 'vi')}) ≥ ${sayWritten(inner)} (${sayTime(inner, 'vi')})?`,
    en: ({ inner, outer }) =>
      `${sayWritten(outer)} (${sayTime(outer, 'en')}) ≥ ${sayWritten(inner)} (${sayTime(inner, 'en')})?`,
  },
  examples: {
    wrong: [
      'Lũy kế 6 tháng đầu năm 2023, tỉnh Hà Giang giải quyết 8.420 hồ sơ hưởng BHXH một lần. Lũy kế 9 tháng đầu năm 2023, tỉnh giải quyết ⟦5.170⟧ hồ sơ hưởng BHXH một lần.',
      'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Trước đó, 6 tháng đầu năm 2023, BHXH tỉnh Hà Giang đã tổ chức ⟦1.254⟧ hội nghị truyền thông.',
    ],
    right: [
      'Lũy kế 6 tháng đầu năm 2023, tỉnh Hà Giang giải quyết 8.420 hồ sơ hưởng BHXH một lần. Lũy kế 9 tháng đầu năm 2023, tỉnh giải quyết 13.170 hồ sơ hưởng BHXH một lần.',
      'Năm 2023, BHXH tỉnh Hà Giang tổ chức 1.846 hội nghị truyền thông. Trước đó, 6 tháng đầu năm 2023, BHXH tỉnh Hà Giang đã tổ chức 1.254 hội nghị truyền thông.',
    ],
    allows: [
      'Số tiền chậm đóng BHXH, BHYT, BHTN của tỉnh Hà Giang đến hết tháng 6/2023 là 112 tỷ đồng; đến hết tháng 9/2023 giảm còn 96 tỷ đồng.',
      'Quý II/2023, BHXH tỉnh Hà Giang tổ chức 412 hội nghị truyền thông; quý III/2023 tổ chức 386 hội nghị truyền thông.',
    ],
  },
});

function sayTime({ period }: Figure, locale: 'vi' | 'en'): string {
  return period === null ? '' : sayPeriod(period, locale);
}
