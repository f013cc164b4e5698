/** `number/sum-of-parts`: parts that are said to make up the whole add up to it. */
import type { Draft, Figure } from '../../figures/index.js';
import { meets } from '../../text/index.js';
import { minus, type Quantity, total } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule } from '../rule.js';
import { sayHedged, sayInstead, sayResult, sayWritten } from '../say.js';

interface Sum {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly result: Quantity;
}

export const sumOfParts = comparingRule<Sum>({
  id: 'number/sum-of-parts',
  title: {
    vi: 'Các phần cộng lại phải bằng tổng',
    en: 'Parts that make up the whole add up to it',
  },
  why: {
    vi: 'Cộng lại là phép kiểm tra đầu tiên của người duyệt văn bản. Tổng lệch với các phần (trong câu “gồm … và …”, trong dòng Tổng của bảng) thường là một số đã được cập nhật còn số kia thì chưa.',
    en: 'Adding up is the first check of whoever signs a letter. A total that differs from its parts, in a sentence or in the total row of a table, usually means that one number was updated and the other was not.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<Sum>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'parts' || !relation.closed) continue;
      const { whole, parts } = relation;
      const [first, ...others] = parts;
      if (first === undefined || others.length === 0 || [whole, ...parts].some((figure) => figure.bound !== null))
        continue;
      const result = total([first, ...others]);
      yield {
        figures: [whole, ...parts],
        data: { whole, parts, result },
        issue: meets(result.interval, whole.interval)
          ? null
          : {
              at: whole,
              related: parts.map((part) => relatedFigure(part, 'phần', 'part')),
              fixes: [...change(draft, whole, result, addition(parts)), ...partFixes(draft, whole, parts)],
            },
      };
    }
  },
  message: {
    vi: ({ whole, parts, result }) =>
      `Tổng không khớp: ${parts.length} phần cộng lại được ${sayResult(whole, result)}, bản thảo ghi tổng là ${sayHedged(whole)}. Ghi tổng ${sayInstead(whole, result)}, hoặc sửa phần bị sai.`,
    en: ({ whole, parts, result }) =>
      `The total does not agree: the ${parts.length} parts add up to ${sayResult(whole, result)}, the draft says ${sayHedged(whole)}. Write ${sayInstead(whole, result)}, or correct the part that is wrong.`,
  },
  arithmetic: {
    vi: ({ whole, parts, result }) =>
      `${addition(parts)} = ${sayResult(whole, result)}; bản thảo ghi ${sayHedged(whole)}`,
    en: ({ whole, parts, result }) =>
      `${addition(parts)} = ${sayResult(whole, result)}; the draft says ${sayHedged(whole)}`,
  },
  examples: {
    wrong: [
      'Hết quý I/2024, tỉnh Hà Giang có ⟦68.412⟧ người tham gia BHXH, trong đó: BHXH bắt buộc 51.185 người, BHXH tự nguyện 16.227 người.',
      '| Địa bàn | Số người tham gia BHXH tự nguyện (người) |\n|---|---:|\n| Huyện Bắc Mê | 1.214 |\n| Huyện Quản Bạ | 2.408 |\n| Huyện Yên Minh | 1.935 |\n| **Tổng** | **⟦5.657⟧** |\n',
      'Năm 2023, tỉnh Hà Giang chi trả trợ cấp một lần quý I 12,4 tỷ đồng, quý II 13,1 tỷ đồng, quý III 12,8 tỷ đồng, quý IV 14,2 tỷ đồng, cả năm ⟦53,5 tỷ⟧ đồng.',
      'Đoàn đã kiểm tra ⟦48⟧ đơn vị, gồm 20 doanh nghiệp, 15 hợp tác xã và 10 trường học.',
      'Trong ⟦100⟧ đơn vị được kiểm tra, 60 đơn vị đã nộp đủ, 45 đơn vị còn lại chậm đóng.',
    ],
    right: [
      'Hết quý I/2024, tỉnh Hà Giang có 67.412 người tham gia BHXH, trong đó: BHXH bắt buộc 51.185 người, BHXH tự nguyện 16.227 người.',
      'Tổng thu BHXH, BHYT, BHTN năm 2023 của tỉnh Hà Giang đạt 3.742 tỷ đồng, gồm thu BHXH 2.215 tỷ đồng, thu BHYT 1.284 tỷ đồng và thu BHTN 244 tỷ đồng.',
      'Năm 2023, tỉnh Hà Giang chi trả trợ cấp một lần quý I 12,4 tỷ đồng, quý II 13,1 tỷ đồng, quý III 12,8 tỷ đồng, quý IV 14,2 tỷ đồng, cả năm 52,5 tỷ đồng.',
      'Đoàn đã kiểm tra 45 đơn vị, gồm 20 doanh nghiệp, 15 hợp tác xã và 10 trường học.',
      'Trong 100 đơn vị được kiểm tra, 60 đơn vị đã nộp đủ, 40 đơn vị còn lại chậm đóng.',
    ],
    allows: [
      'Tỉnh Hà Giang có 67.412 người tham gia BHXH trong quý I/2024, 67.985 người trong quý II/2024, 6 tháng đầu năm 2024 có 67.985 người.',
      'Hết quý I/2024, tỉnh Hà Giang có 67.412 người tham gia BHXH, trong đó có 16.227 người tham gia BHXH tự nguyện.',
      'Đoàn đã kiểm tra 48 đơn vị, trong đó có 20 doanh nghiệp, 15 hợp tác xã và 10 trường học.',
      'Tỉnh Hà Giang có 67.412 người tham gia BHXH, 861.240 người tham gia BHYT và 40.118 người tham gia BHTN.',
      '| Đơn vị | Thực hiện | So với 2023 |\n|---|---:|---:|\n| Bắc Mê | 24.480 | +3,1 |\n| Quang Bình | 9.215 | -0,5 |\n| Cộng | 33.695 | +2,1 |\n',
    ],
  },
});

/** With more parts than this, "change this part" is a guess at one of too many. */
const MOST_PART_FIXES = 4;

function partFixes(draft: Draft, whole: Figure, parts: readonly Figure[]) {
  if (parts.length > MOST_PART_FIXES) return [];
  return parts.flatMap((part) => {
    const [first, ...others] = parts.filter((other) => other !== part);
    if (first === undefined) return [];
    const sum = [whole, first, ...others].map(sayWritten).join(' − ');
    return change(draft, part, minus(whole, total([first, ...others])), sum);
  });
}

/** The sum as one line; of a long list its first and last members. */
function addition(parts: readonly Figure[]): string {
  const said = parts.map(sayWritten);
  return (said.length <= 8 ? said : [...said.slice(0, 5), '…', ...said.slice(-1)]).join(' + ');
}
