/** `number/growth`: `tăng x %`, `giảm x %` agree with the two stated levels, in size and in direction. */
import type { Draft, Figure, Relation } from '../../figures/index.js';
import { ONE } from '../../text/index.js';
import { changeTo, directionOf, magnitude, mayBe, sayDirection } from '../direction.js';
import { holdsOtherwise } from '../other-readings.js';
import { minus, opposite, product, type Quantity, quotient, shifted, times, writtenPer } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule, type IssueFix } from '../rule.js';
import { sayFigure, sayHedged, sayInstead, sayInterval, sayResult, sayWritten } from '../say.js';

interface Growth {
  readonly change: Figure;
  readonly now: Figure;
  /** The other level or, where it is not stated, the change in units that the percentage says again. */
  readonly before: Figure | null;
  readonly by: Figure | null;
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
    // Where both levels are stated, they tell more than the change that is said beside them: their relations come first.
    const measured = new Set<Figure>();
    for (const relation of draft.relations) {
      const data = growthOf(relation);
      if (data === null || measured.has(data.change)) continue;
      if (!agrees(data) && holdsOtherwise(draft, relation, isBorneOut)) continue;
      measured.add(data.change);
      const { change: written, now, before, by } = data;
      const other = before ?? by;
      const [vi, en] = before === null ? ['số tăng, giảm', 'change'] : ['số kỳ trước', 'before'];
      yield {
        figures: other === null ? [] : [written, now, other],
        data,
        issue: agrees(data)
          ? null
          : {
              at: written,
              related: [
                relatedFigure(now, 'số kỳ này', 'now'),
                ...(other === null ? [] : [relatedFigure(other, vi as string, en as string)]),
              ],
              fixes: fixesOf(draft, data),
            },
      };
    }
  },
  message: {
    vi: (data) =>
      `Mức ${sayDirection(data.change.direction, 'vi')} không khớp: ${sayWay(data, 'vi')} là ${sayChange(data, 'vi')}, bản thảo ghi ${sayDirection(data.change.direction, 'vi')} ${sayHedged(data.change)}. Ghi ${sayRight(data, 'hoặc')}, hoặc sửa lại một trong hai số kia.`,
    en: (data) =>
      `The change does not agree: ${sayWay(data, 'en')} is ${sayChange(data, 'en')}, the draft says ${sayDirection(data.change.direction, 'en')} ${sayHedged(data.change)}. Write ${sayRight(data, 'or')}, or correct one of the two ${data.before === null ? 'other numbers' : 'levels'}.`,
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
      'Quý I/2023, tỉnh Hà Giang có 18.735 người tham gia BHXH tự nguyện, tăng 2.250 người (⟦16,3%⟧) so với cùng kỳ năm 2022.',
      'Số người tham gia BHXH tự nguyện của tỉnh Hà Giang năm 2022 là 16.485 người, năm 2023 là 18.735 người (+⟦16,3%⟧).',
    ],
    right: [
      'Đến ngày 30/6/2024, tỉnh Hà Giang có 40.412 người tham gia BHTN, tăng 4,8% so với cùng kỳ năm 2023 (38.560 người).',
      'Đến cuối tháng 10/2021, số người tham gia BHXH bắt buộc của tỉnh Hà Giang là 48.930 người, giảm 3,1% so với cuối năm 2020 (50.495 người).',
      'Quý I/2023, tỉnh Hà Giang có 18.735 người tham gia BHXH tự nguyện, tăng 2.250 người (13,6%) so với cùng kỳ năm 2022.',
      'Số người tham gia BHXH tự nguyện của tỉnh Hà Giang năm 2022 là 16.485 người, năm 2023 là 18.735 người (+13,6%).',
    ],
    allows: [
      'Đến ngày 30/6/2024, tỉnh Hà Giang có 40.412 người tham gia BHTN, tăng 4,8% so với cùng kỳ năm trước và tăng 1,2% so với đầu năm. Cuối năm 2023, toàn tỉnh có 39.930 người tham gia BHTN.',
      'Quý I/2024, số người tham gia BHXH tự nguyện tăng 7,8% so với cùng kỳ năm 2023.',
      'Năm 2024, tỉnh Hà Giang xảy ra 61 vụ tai nạn lao động, làm chết 12 người, bị thương 67 người, giảm 9 vụ (12,9%), giảm 4 người chết (25%).',
    ],
  },
});

function growthOf(relation: Relation): Growth | null {
  if (relation.kind === 'restated') return growthBy(relation.change, relation.by, relation.now);
  if (relation.kind !== 'growth' && relation.kind !== 'rateChange') return null;
  const { change: written, now, before } = relation;
  // A gap to a target is number/target's.
  if (relation.change.role === 'gap') return null;
  if (before === null || written.kind === 'percentagePoint' || [written, now, before].some((f) => f.bound !== null))
    return null;
  const ratio = quotient(now, before);
  if (ratio === null) return null;
  const difference = relation.kind === 'rateChange' ? minus(now, before) : null;
  return { change: written, now, before, by: null, result: times(shifted(ratio, -1), writtenPer(written)), difference };
}

/** `1.120 tỷ đồng, tăng 210 tỷ đồng (23,1%)`: what is left of the level without its change is what it grew from. */
function growthBy(written: Figure, by: Figure, now: Figure): Growth | null {
  const signed = by.direction === 'down' ? opposite(by) : by;
  const share = quotient(by, minus(now, signed));
  if (share === null) return null;
  const size = times(share, writtenPer(written));
  const result = by.direction === 'down' ? opposite(size) : size;
  return { change: written, now, before: null, by, result, difference: null };
}

/** Between two rates `%` may mean the difference or the relative change: only where neither fits is the number wrong. */
function agrees({ change: written, result, difference }: Growth): boolean {
  return [result, ...(difference === null ? [] : [difference])].some((quantity) => mayBe(written, quantity));
}

/** Whether what a relation says agrees with its numbers. */
function isBorneOut(relation: Relation): boolean {
  const data = growthOf(relation);
  return data !== null && agrees(data);
}

function fixesOf(draft: Draft, data: Growth): readonly IssueFix[] {
  const { change: written, now, before, result, difference } = data;
  const own = changeTo(draft, written, result, division(data));
  if (difference !== null || before === null) return own;
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

/** What to write: `giảm 21,9 %`; between two rates first their difference, `giảm 0,75 điểm phần trăm hoặc 21,93 %`. */
function sayRight({ change: written, result, difference }: Growth, or: string): string {
  const way = sayDirection(directionOf(result), 'vi');
  const relative = sayInstead(written, magnitude(result));
  if (difference === null) return `${way} ${relative}`;
  const points = sayInstead(written, magnitude(difference)).replace(/ %$/u, ' điểm phần trăm');
  return `${way} ${points} ${or} ${relative}`;
}

function sayChange({ change: written, result, difference }: Growth, locale: 'vi' | 'en'): string {
  const said = `${sayDirection(directionOf(result), locale)} ${sayResult(written, magnitude(result))}`;
  if (difference === null) return said;
  const points = sayInterval(written, magnitude(difference));
  return locale === 'vi' ? `${said}, tức ${points} điểm phần trăm` : `${said}, that is ${points} percentage points`;
}

/** From where to where the level went, or by how much. */
function sayWay({ now, before, by, result }: Growth, locale: 'vi' | 'en'): string {
  const way = directionOf(result);
  if (before !== null)
    return locale === 'vi'
      ? `từ ${sayFigure(before)} ${way === 'down' ? 'xuống' : 'lên'} ${sayFigure(now)}`
      : `from ${sayFigure(before)} to ${sayFigure(now)}`;
  const size = by === null ? '' : sayFigure(by);
  return locale === 'vi'
    ? `${sayDirection(way, 'vi')} ${size} ${way === 'down' ? 'còn' : 'lên'} ${sayFigure(now)}`
    : `${sayDirection(way, 'en')} ${size} to ${sayFigure(now)}`;
}

function division({ now, before, by }: Growth): string {
  if (before !== null) return `${sayWritten(now)} ÷ ${sayWritten(before)} − 1`;
  if (by === null) return '';
  const sign = by.direction === 'down' ? '+' : '−';
  return `${sayWritten(by)} ÷ (${sayWritten(now)} ${sign} ${sayWritten(by)})`;
}
