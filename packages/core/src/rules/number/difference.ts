/** `number/difference`: `tăng n người`, `giảm n tỷ đồng`, `cao hơn n điểm phần trăm` agree with the two stated levels. */
import type { Draft, Figure, Relation } from '../../figures/index.js';
import {
  changeTo,
  type DirectionWords,
  directionOf,
  directionWords,
  magnitude,
  mayBe,
  sayDirection,
} from '../direction.js';
import { holdsOtherwise } from '../other-readings.js';
import { minus, opposite, type Quantity, total } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule, type IssueFix } from '../rule.js';
import { sayFigure, sayHedged, sayInstead, sayResult, sayWritten } from '../say.js';

interface Difference {
  readonly change: Figure;
  readonly now: Figure;
  readonly before: Figure;
  /** Now less before, negative for a fall. */
  readonly result: Quantity;
}

/** The same with the words for the ways that it goes. */
interface SaidDifference extends Difference {
  readonly words: DirectionWords;
}

export const difference = comparingRule<SaidDifference>({
  id: 'number/difference',
  title: {
    vi: 'Số tăng thêm, giảm đi phải khớp với hai số được so sánh',
    en: 'A difference agrees with the two stated levels',
  },
  why: {
    vi: '“Tăng 12.250 người so với cùng kỳ” là phép trừ của hai số nêu ngay bên cạnh. Sai một chữ số, hoặc viết tăng khi số đã giảm, là lỗi người đọc thấy ngay mà người viết khó thấy.',
    en: '“12,250 more than a year before” is the subtraction of two numbers that stand beside it. A mistyped digit, or “up” where the number fell, is plain to readers and hard to see for the writer.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<SaidDifference>> {
    for (const relation of draft.relations) {
      const data = differenceOf(relation);
      if (data === null || (!agrees(data) && holdsOtherwise(draft, relation, isBorneOut))) continue;
      const { change: written, now, before } = data;
      yield {
        figures: [written, now, before],
        data: { ...data, words: directionWords(draft, written, data.result) },
        issue: agrees(data)
          ? null
          : {
              at: written,
              related: [relatedFigure(now, 'số kỳ này', 'now'), relatedFigure(before, 'số được so sánh', 'before')],
              fixes: fixesOf(draft, data),
            },
      };
    }
  },
  message: {
    vi: (data) =>
      `Mức chênh lệch không khớp: ${sayWay(data)} là ${data.words.right} ${sayResult(data.change, magnitude(data.result))}, bản thảo ghi ${data.words.said} ${sayHedged(data.change)}. Ghi ${data.words.right} ${sayInstead(data.change, magnitude(data.result))}, hoặc sửa lại một trong hai số kia.`,
    en: (data) =>
      `The difference does not agree: from ${sayFigure(data.before)} to ${sayFigure(data.now)} is ${sayDirection(directionOf(data.result), 'en')} ${sayResult(data.change, magnitude(data.result))}, the draft says ${sayDirection(data.change.direction, 'en')} ${sayHedged(data.change)}. Write ${data.words.right} ${sayInstead(data.change, magnitude(data.result))}, or correct one of the two levels.`,
  },
  arithmetic: {
    vi: (data) => `${subtraction(data)}; bản thảo ghi ${data.words.said} ${sayHedged(data.change)}`,
    en: (data) =>
      `${subtraction(data)}; the draft says ${sayDirection(data.change.direction, 'en')} ${sayHedged(data.change)}`,
  },
  examples: {
    wrong: [
      'Quý I/2023, tỉnh Hà Giang có 18.735 người tham gia BHXH tự nguyện, tăng ⟦4.250⟧ người so với cùng kỳ năm 2022 (16.485 người).',
      'Đến hết quý III/2021, tỉnh Hà Giang có 38.640 người tham gia BHTN, tăng ⟦2.215⟧ người so với cuối năm 2020 (40.855 người).',
      'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng ⟦2,6 điểm phần trăm⟧ so với năm 2022 (94,5%).',
    ],
    right: [
      'Quý I/2023, tỉnh Hà Giang có 18.735 người tham gia BHXH tự nguyện, tăng 2.250 người so với cùng kỳ năm 2022 (16.485 người).',
      'Đến hết quý III/2021, tỉnh Hà Giang có 38.640 người tham gia BHTN, giảm hơn 2.200 người so với cuối năm 2020 (40.855 người).',
    ],
    allows: [
      'Quý I/2023, tỉnh Hà Giang có 18.735 người tham gia BHXH tự nguyện, tăng 2.250 người so với cùng kỳ năm 2022 (16.485 người). Cũng trong quý I/2023, các tổ chức dịch vụ thu đã vận động mới được 5.320 người tham gia.',
      'Hết năm 2023, số thu của tỉnh Hà Giang là 3.742 tỷ đồng, tăng 210 tỷ đồng so với năm 2022 và cao hơn 96 tỷ đồng so với dự toán.',
    ],
  },
});

function differenceOf(relation: Relation): Difference | null {
  if (relation.kind !== 'difference' && relation.kind !== 'rateChange') return null;
  const { change: written, now, before } = relation;
  // A gap to a target is number/target's, a change in percent number/growth's.
  if (before === null || written.role === 'gap' || written.kind === 'percent') return null;
  if (now.kind !== before.kind || [written, now, before].some((figure) => figure.bound !== null)) return null;
  return { change: written, now, before, result: minus(now, before) };
}

function agrees({ change: written, result }: Difference): boolean {
  return mayBe(written, result);
}

/** Whether what a relation says agrees with its numbers. */
function isBorneOut(relation: Relation): boolean {
  const data = differenceOf(relation);
  return data !== null && agrees(data);
}

function fixesOf(draft: Draft, { change: written, now, before, result }: Difference): readonly IssueFix[] {
  const own = changeTo(draft, written, result, `${sayWritten(now)} − ${sayWritten(before)}`);
  const falls = written.direction === 'down';
  const signed = falls ? opposite(written) : written;
  const [plus, less] = falls ? ['−', '+'] : ['+', '−'];
  return [
    ...own,
    ...change(draft, now, total([before, signed]), `${sayWritten(before)} ${plus} ${sayWritten(written)}`),
    ...change(draft, before, minus(now, signed), `${sayWritten(now)} ${less} ${sayWritten(written)}`),
  ];
}

/** `từ 40.855 người xuống 38.640 người`; `53,33 % so với 93,9 %` where the draft sets two things against each other. */
function sayWay({ now, before, result, words }: SaidDifference): string {
  if (words.compares) return `${sayFigure(now)} so với ${sayFigure(before)}`;
  return `từ ${sayFigure(before)} ${directionOf(result) === 'down' ? 'xuống' : 'lên'} ${sayFigure(now)}`;
}

function subtraction({ change: written, now, before, result }: Difference): string {
  return `${sayWritten(now)} − ${sayWritten(before)} = ${directionOf(result) === 'down' ? '−' : ''}${sayResult(written, magnitude(result))}`;
}
