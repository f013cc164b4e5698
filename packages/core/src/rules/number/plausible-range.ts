/** `number/plausible-range`: a share lies between 0 and 100 %, a rate in the plausible range of its indicator. */
import type { Draft, Figure } from '../../figures/index.js';
import { HUNDRED, type Interval, interval, meets, rational, ZERO } from '../../text/index.js';
import { countsPeople, type IndicatorRecord, indicatorById } from '../../vocabulary/index.js';
import { type Comparison, comparingRule } from '../rule.js';
import { sayHedged, sayIndicator } from '../say.js';

interface OutOfRange {
  readonly figure: Figure;
  readonly range: Interval;
  /** Whether it is impossible, not merely unlikely. */
  readonly certain: boolean;
}

export const plausibleRange = comparingRule<OutOfRange>({
  id: 'number/plausible-range',
  title: {
    vi: 'Tỷ lệ, tỷ trọng phải nằm trong khoảng có thể có',
    en: 'A share or rate lies in its possible range',
  },
  why: {
    vi: 'Tỷ lệ bao phủ 102,4 % dân số hay “chiếm 120 %” là không thể: một phần không lớn hơn toàn bộ. Thường là dấu phẩy đặt sai chỗ hoặc nhầm với tỷ lệ hoàn thành kế hoạch.',
    en: 'Coverage of 102.4 % of the population, or a share of 120 %, cannot be: a part does not exceed all. Usually the comma stands in the wrong place, or an attainment of the plan was meant.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<OutOfRange>> {
    for (const figure of draft.figures) {
      const limit = limitOf(figure, draft.figures);
      if (limit === null) continue;
      yield {
        figures: [],
        data: { figure, ...limit },
        issue: meets(figure.interval, limit.range)
          ? null
          : { at: figure, severity: limit.certain ? 'error' : 'warning', related: [] },
      };
    }
  },
  message: {
    vi: ({ figure, certain, range }) =>
      `${said(figure, 'vi')} là ${sayHedged(figure)}: ${certain ? 'không thể quá 100 %' : `ít khi ngoài khoảng ${sayRange(range)}`}. Kiểm tra lại dấu phẩy và nguồn; nếu là tỷ lệ hoàn thành kế hoạch thì ghi rõ “kế hoạch”, “chỉ tiêu”.`,
    en: ({ figure, certain, range }) =>
      `${said(figure, 'en')} is ${sayHedged(figure)}: ${certain ? 'it cannot exceed 100 %' : `it is rarely outside ${sayRange(range)}`}. Check the comma and the source; if it is the attainment of a plan, say “kế hoạch” or “chỉ tiêu”.`,
  },
  examples: {
    wrong: [
      'Năm 2023, tỷ lệ bao phủ BHYT của huyện Bắc Quang đạt ⟦102,4%⟧ dân số.',
      'Trong số hồ sơ tiếp nhận năm 2023, hồ sơ giao dịch điện tử chiếm ⟦120%⟧ tổng số hồ sơ.',
    ],
    right: [
      'Năm 2023, tỷ lệ bao phủ BHYT của huyện Bắc Quang đạt 94,2% dân số.',
      'Năm 2023, tỷ lệ bao phủ BHYT của xã Việt Lâm đạt 100% dân số.',
    ],
    allows: [
      'Năm 2023, tỷ lệ bao phủ BHYT của huyện Bắc Quang đạt 94,2% dân số, bằng 102,4% chỉ tiêu được giao.',
      'Trong năm 2023, số lượt phát thanh tăng 135% so với năm 2022, số người tham gia BHXH tự nguyện bằng 118,3% kế hoạch năm.',
      'Đầu năm 2024, cả nước có 168,5 triệu thuê bao di động, tương đương 169,8% dân số.',
    ],
  },
});

const SHARE: Interval = interval(ZERO, HUNDRED);

function limitOf(
  figure: Figure,
  figures: readonly Figure[],
): { readonly range: Interval; readonly certain: boolean } | null {
  if (figure.kind !== 'percent') return null;
  if (figure.role === 'share' && figure.comparedTo === null)
    return isOfAnAmount(figure, figures) ? null : { range: SHARE, certain: true };
  if (figure.role !== 'level' || figure.indicator === null) return null;
  const record = indicatorById(figure.indicator);
  if (record.measure !== 'rate') return null;
  // A rate over its own whole is a share; other rates have the range that their record gives them.
  if (isPartOfWhole(record) && !meets(figure.interval, SHARE)) return { range: SHARE, certain: true };
  const { low, high } = record.range ?? {};
  if (low === undefined && high === undefined) return null;
  const bound = (value: number | undefined) => (value === undefined ? null : rational(String(value)));
  return { range: interval(bound(low), bound(high)), certain: false };
}

/**
 * `lương hưu bằng 130% mức lương cơ sở`, `thuê bao di động là 168,5 triệu, tương đương 169,8% dân số`: an amount measured by another one,
 * that it is no part of. Of people, or where `chiếm` says so, it is a part.
 */
function isOfAnAmount({ base, evidence, indicator, index, sentence }: Figure, figures: readonly Figure[]): boolean {
  if (base === null || evidence.role !== undefined) return false;
  if (indicatorById(base).units.some((unit) => unit.includes('đồng'))) return true;
  const before = figures[index - 1];
  return indicator === null && before?.sentence === sentence && before.kind === 'count' && !countsPeople(before.unit);
}

function isPartOfWhole({ denominator, range }: IndicatorRecord): boolean {
  return denominator !== undefined && range?.high === 100;
}

function said(figure: Figure, locale: 'vi' | 'en'): string {
  if (figure.role === 'level' && figure.indicator !== null) return sayIndicator(figure.indicator, locale);
  return locale === 'vi' ? 'Tỷ trọng' : 'The share';
}

function sayRange({ low, high }: Interval): string {
  return `${low?.toString() ?? ''}–${high?.toString() ?? ''} %`;
}
