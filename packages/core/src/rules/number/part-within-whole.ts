/** `number/part-within-whole`: a part does not exceed the whole that it is said to be a part of. */
import { type Draft, endOf, type Figure, saysLevel, startOf } from '../../figures/index.js';
import { relatedFigure } from '../related.js';
import { type Comparison, comparingRule } from '../rule.js';
import { sayFigure, sayWritten } from '../say.js';

interface Part {
  readonly part: Figure;
  readonly whole: Figure;
}

export const partWithinWhole = comparingRule<Part>({
  id: 'number/part-within-whole',
  title: {
    vi: 'Phần “trong đó”, “riêng”, “bao gồm” không được lớn hơn tổng',
    en: 'A part does not exceed its whole',
  },
  why: {
    vi: 'Khi câu nói một số nằm “trong đó”, “riêng” hay “bao gồm cả” thì số ấy không thể vượt tổng. Lỗi này thường do đảo chữ số hoặc do ghép hai kỳ báo cáo khác nhau.',
    en: 'What is said to be included in a number cannot exceed it. The usual causes are swapped digits, or two reports of different dates joined in one sentence.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<Part>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'parts') continue;
      const { whole, parts, closed } = relation;
      for (const part of parts) {
        if (part.kind !== whole.kind || part.bound !== null || whole.bound !== null) continue;
        const exceeds = isAbove(part, whole);
        // A closed list that does not add up is number/sum-of-parts' to report.
        if (closed && exceeds) continue;
        if (exceeds && (reachesBeyond(part, whole) || isOfEarlier(draft, part, whole))) continue;
        yield {
          figures: [part, whole],
          data: { part, whole },
          issue: exceeds
            ? {
                at: part,
                related: [relatedFigure(whole, 'tổng', 'whole')],
              }
            : null,
        };
      }
    }
  },
  message: {
    vi: ({ part, whole }) =>
      `Phần lớn hơn tổng: bản thảo nêu ${sayFigure(part)} nằm trong ${sayFigure(whole)}. Sửa lại số bị sai, hoặc bỏ chữ nói rằng số này nằm trong số kia.`,
    en: ({ part, whole }) =>
      `The part exceeds the whole: the draft counts ${sayFigure(part)} within ${sayFigure(whole)}. Correct the number that is wrong, or drop the word that makes one a part of the other.`,
  },
  arithmetic: {
    vi: ({ part, whole }) => `${sayWritten(part)} ${isAbove(part, whole) ? '>' : '≤'} ${sayWritten(whole)}`,
    en: ({ part, whole }) => `${sayWritten(part)} ${isAbove(part, whole) ? '>' : '≤'} ${sayWritten(whole)}`,
  },
  examples: {
    wrong: [
      'Trong 11 tháng năm 2022, BHXH tỉnh Hà Giang tổ chức 1.146 hội nghị truyền thông trực tiếp, riêng hội nghị về BHXH tự nguyện, BHYT hộ gia đình là ⟦1.254⟧ hội nghị.',
      'Trên địa bàn tỉnh Hà Giang có 21.260 người đang hưởng lương hưu, bao gồm cả ⟦32.180⟧ người nhận qua tài khoản ngân hàng.',
    ],
    right: [
      'Trong 11 tháng năm 2022, BHXH tỉnh Hà Giang tổ chức 1.146 hội nghị truyền thông trực tiếp, riêng hội nghị về BHXH tự nguyện, BHYT hộ gia đình là 754 hội nghị.',
      'Trên địa bàn tỉnh Hà Giang có 21.260 người đang hưởng lương hưu, bao gồm cả 12.180 người nhận qua tài khoản ngân hàng.',
    ],
    allows: [
      '7 tháng đầu năm 2023, các cơ sở y tế tỉnh Hà Giang tiếp nhận 315.600 lượt người khám, chữa bệnh BHYT. Trong đó, số người có thẻ BHYT đăng ký khám, chữa bệnh ban đầu tại tuyến huyện là 436.450 người.',
      'Năm 2022, tỉnh Hà Giang có gần 62.000 người tham gia BHXH, trong đó có 62.000 người được cấp sổ.',
    ],
  },
});

/** Whether no reading of the part fits into any reading of the whole. */
function isAbove(part: Figure, whole: Figure): boolean {
  const [low, high] = [part.interval.low, whole.interval.high];
  if (low === null || high === null) return false;
  return low.compare(high) > 0;
}

/** `quý IV thu 1.206 tỷ đồng, …, đưa số thu cả năm lên 3.636 tỷ đồng`: what goes on to a later day, or begins before, is no part. */
function reachesBeyond(part: Figure, whole: Figure): boolean {
  if (part.period === null || whole.period === null) return false;
  const [start, end] = [startOf(part.period), endOf(part.period)];
  const [from, to] = [startOf(whole.period), endOf(whole.period)];
  if (end === null || to === null) return false;
  return end > to || (start !== null && from !== null && start < from);
}

/**
 * `Tổng số người được duyệt là 216.000 người. Đã chi cho 161.000 người. Trong đó, lao động tự do là 207.000 người`: at the head of a
 * sentence, the words for a part may go back beyond the sentence before.
 */
function isOfEarlier({ figures }: Draft, part: Figure, whole: Figure): boolean {
  if (part.sentence === whole.sentence) return false;
  for (let i = whole.index - 1; figures[i]?.block === whole.block; i--) {
    const other = figures[i] as Figure;
    if (saysLevel(other) && other.kind === part.kind && other.unit === part.unit && !isAbove(part, other)) return true;
  }
  return false;
}
