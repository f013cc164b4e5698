/** `number/growth`: `tăng x %`, `giảm x %` agree with the two stated levels, in size and in direction. */
import type { Draft, Figure, Relation } from '../../figures/index.js';
import { ONE } from '../../text/index.js';
import { changeTo, directionOf, magnitude, mayBe, sayDirection } from '../direction.js';
import { minus, opposite, product, type Quantity, quotient, shifted, times, writtenPer } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule, type IssueFix } from '../rule.js';
import { sayFigure, sayHedged, sayInstead, sayInterval, sayResult, sayWritten } from '../say.js';

interface Growth {
  readonly change: Figure;
  readonly now: Figure;
  readonly before: Figure;
  /** The relative change, negative for a fall, as `change` is written (in percent). */
  readonly result: Quantity;
  /** Between two rates: their difference, which `%` may mean too. Null between two counts. */
  readonly difference: Quantity | null;
}

export const growth = comparingRule<Growth>({
  id: 'number/growth',
  title: {
    vi: 'Mức tăng, giảm phần trăm phải khớp với hai số được so sánh',
    en: 'A growth in percent agrees with the two stated levels',
  },
  why: {
    vi: '“Tăng 7,8 % so với cùng kỳ” thường được chép từ báo cáo trước, hoặc bị chia nhầm cho số kỳ này thay vì số kỳ trước. Bài đã nêu cả hai số thì ai cũng tính lại được.',
    en: '“Up 7.8 % on the year before” is often copied from an older report, or divided by the wrong one of the two levels. Where both levels are stated, anyone can compute it again.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<Growth>> {
    for (const relation of draft.relations) {
      const data = growthOf(relation);
      if (data === null) continue;
      const { change: written, now, before } = data;
      yield {
        figures: [written, now, before],
        data,
        issue: agrees(data)
          ? null
          : {
              at: written,
              related: [relatedFigure(now, 'số kỳ này', 'now'), relatedFigure(before, 'số kỳ trước', 'before')],
              fixes: fixesOf(draft, data),
            },
      };
    }
  },
  message: {
    vi: (data) =>
      `Mức ${sayDirection(data.change.direction, 'vi')} không khớp: từ ${sayFigure(data.before)} ${directionOf(data.result) === 'down' ? 'xuống' : 'lên'} ${sayFigure(data.now)} là ${sayChange(data, 'vi')}, bản thảo ghi ${sayDirection(data.change.direction, 'vi')} ${sayHedged(data.change)}. Ghi ${sayDirection(directionOf(data.result), 'vi')} ${sayInstead(data.change, magnitude(data.result))}, hoặc sửa lại một trong hai số kia.`,
    en: (data) =>
      `The change does not agree: from ${sayFigure(data.before)} to ${sayFigure(data.now)} is ${sayChange(data, 'en')}, the draft says ${sayDirection(data.change.direction, 'en')} ${sayHedged(data.change)}. Write ${sayDirection(directionOf(data.result), 'vi')} ${sayInstead(data.change, magnitude(data.result))}, or correct one of the two levels.`,
  },
  arithmetic: {
    vi: (data) =>
      `${division(data)} = ${sayChange(data, 'vi')}; bản thảo ghi ${sayDirection(data.change.direction, 'vi')} ${sayHedged(data.change)}`,
    en: (data) =>
      `${division(data)} = ${sayChange(data, 'en')}; the draft says ${sayDirection(data.change.direction, 'en')} ${sayHedged(data.change)}`,
  },
  examples: {
    wrong: [
      'Đến ngày 30/6/2024, tỉnh Hà Giang có 40.412 người tham gia BHTN, tăng ⟦7,8%⟧ so với cùng kỳ năm 2023 (38.560 người).',
      'Đến cuối tháng 10/2021, số người tham gia BHXH bắt buộc của tỉnh Hà Giang là 48.930 người, tăng ⟦3,1%⟧ so với cuối năm 2020 (50.495 người).',
    ],
    right: [
      'Đến ngày 30/6/2024, tỉnh Hà Giang có 40.412 người tham gia BHTN, tăng 4,8% so với cùng kỳ năm 2023 (38.560 người).',
      'Đến cuối tháng 10/2021, số người tham gia BHXH bắt buộc của tỉnh Hà Giang là 48.930 người, giảm 3,1% so với cuối năm 2020 (50.495 người).',
    ],
    allows: [
      'Đến ngày 30/6/2024, tỉnh Hà Giang có 40.412 người tham gia BHTN, tăng 4,8% so với cùng kỳ năm trước và tăng 1,2% so với đầu năm. Cuối năm 2023, toàn tỉnh có 39.930 người tham gia BHTN.',
      'Quý I/2024, số người tham gia BHXH tự nguyện tăng 7,8% so với cùng kỳ năm 2023.',
    ],
  },
});

function growthOf(relation: Relation): Growth | null {
  if (relation.kind !== 'growth' && relation.kind !== 'rateChange') return null;
  const { change: written, now, before } = relation;
  // A gap to a target is number/target's.
  if (relation.change.role === 'gap') return null;
  if (before === null || written.kind === 'percentagePoint' || [written, now, before].some((f) => f.bound !== null))
    return null;
  const ratio = quotient(now, before);
  if (ratio === null) return null;
  const difference = relation.kind === 'rateChange' ? minus(now, before) : null;
  return { change: written, now, before, result: times(shifted(ratio, -1), writtenPer(written)), difference };
}

/** Between two rates `%` may mean the difference or the relative change: only where neither fits is the number wrong. */
function agrees({ change: written, result, difference }: Growth): boolean {
  return [result, ...(difference === null ? [] : [difference])].some((quantity) => mayBe(written, quantity));
}

function fixesOf(draft: Draft, { change: written, now, before, result, difference }: Growth): readonly IssueFix[] {
  const own = changeTo(draft, written, result, division({ now, before }));
  if (difference !== null) return own;
  const ratio = shifted(
    times(written.direction === 'down' ? opposite(written) : written, ONE.div(writtenPer(written))),
    1,
  );
  const said = `${written.direction === 'down' ? '1 − ' : '1 + '}${sayWritten(written)}`;
  return [
    ...own,
    ...change(draft, now, product(before, ratio), `${sayWritten(before)} × (${said})`),
    ...change(draft, before, quotient(now, ratio), `${sayWritten(now)} ÷ (${said})`),
  ];
}

function sayChange({ change: written, result, difference }: Growth, locale: 'vi' | 'en'): string {
  const said = `${sayDirection(directionOf(result), locale)} ${sayResult(written, magnitude(result))}`;
  if (difference === null) return said;
  const points = sayInterval(written, magnitude(difference));
  return locale === 'vi' ? `${said}, tức ${points} điểm phần trăm` : `${said}, that is ${points} percentage points`;
}

function division({ now, before }: Pick<Growth, 'now' | 'before'>): string {
  return `${sayWritten(now)} ÷ ${sayWritten(before)} − 1`;
}
