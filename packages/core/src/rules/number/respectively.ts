/** `number/respectively`: the lists that `lần lượt` joins are of the same length. */
import type { Draft, Figure } from '../../figures/index.js';
import { documentRule, type Issue } from '../rule.js';
import { sayWritten } from '../say.js';

interface Lists {
  readonly counts: readonly number[];
  readonly figures: readonly Figure[];
}

export const respectively = documentRule<Lists>({
  id: 'number/respectively',
  title: {
    vi: 'Hai vế của “lần lượt” phải cùng số phần tử',
    en: 'The lists that “lần lượt” joins are of the same length',
  },
  why: {
    vi: '“A, B và C lần lượt là x và y” thì không ai biết số nào của mục nào: một số đã bị bỏ sót, hoặc một mục đã được thêm vào sau.',
    en: 'In “A, B and C are x and y respectively” no one can tell which number is whose: a number was left out, or a name was added later.',
  },
  severity: 'error',
  *check(draft: Draft): Iterable<Issue<Lists>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'respectively') continue;
      const { counts, figures, span } = relation;
      if (!isSharedOut(figures.length, counts)) yield { data: { counts, figures }, at: span };
    }
  },
  message: {
    vi: ({ counts, figures }) =>
      `Trước “lần lượt” có ${counts.join(' hoặc ')} mục, sau đó có ${figures.length} số (${list(figures)}). Bổ sung số còn thiếu hoặc bỏ mục thừa.`,
    en: ({ counts, figures }) =>
      `Before “lần lượt” there are ${counts.join(' or ')} things, after it ${figures.length} numbers (${list(figures)}). Add the missing number, or drop what is too much.`,
  },
  examples: {
    wrong: [
      'Số người tham gia BHXH bắt buộc, BHXH tự nguyện và BHTN của tỉnh Hà Giang đến hết tháng 6/2023 ⟦lần lượt là 51.185 người và 16.227 người⟧.',
      'Số người tham gia BHYT năm 2021 và năm 2022 của tỉnh Hà Giang ⟦lần lượt là 824.310 người, 842.310 người và 861.240 người⟧.',
    ],
    right: [
      'Số người tham gia BHXH bắt buộc, BHXH tự nguyện và BHTN của tỉnh Hà Giang đến hết tháng 6/2023 lần lượt là 51.185 người, 16.227 người và 40.118 người.',
      'Số người tham gia BHYT năm 2021 và năm 2022 của tỉnh Hà Giang lần lượt là 842.310 người và 861.240 người.',
    ],
    allows: [
      'Số người tham gia BHXH bắt buộc là 51.185 người, BHXH tự nguyện là 16.227 người, lần lượt tăng 2,4% và 11,7% so với cùng kỳ năm 2022; BHTN là 40.118 người, tăng 1,9%.',
      'So với bình quân cả nước, Nghệ An, Hà Tĩnh và Thanh Hóa lần lượt cao hơn 1,2 điểm phần trăm, 0,8 điểm phần trăm và 0,3 điểm phần trăm.',
      'Cán bộ BHXH huyện lần lượt đến 12 xã và 4 thị trấn để vận động người dân tham gia BHXH, BHYT.',
    ],
  },
});

/** Whether a list is as long as one of those before it, or as two of them multiplied: two provinces in two years have four numbers. */
function isSharedOut(length: number, counts: readonly number[]): boolean {
  return counts.some((count, i) => count === length || counts.slice(i + 1).some((other) => count * other === length));
}

function list(figures: readonly Figure[]): string {
  return figures.map(sayWritten).join('; ');
}
