/** `number/coverage`: a rate equals its numerator divided by its denominator. */
import type { Draft, Figure } from '../../figures/index.js';
import { meets, ONE } from '../../text/index.js';
import { product, type Quantity, quotient, times, writtenPer } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule } from '../rule.js';
import { sayFigure, sayHedged, sayLike, sayResult, sayWritten } from '../say.js';

interface Coverage {
  readonly rate: Figure;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly result: Quantity;
}

export const coverage = comparingRule<Coverage>({
  id: 'number/coverage',
  title: {
    vi: 'Tỷ lệ phải bằng tử số chia cho mẫu số',
    en: 'A rate equals its numerator divided by its denominator',
  },
  why: {
    vi: 'Tỷ lệ bao phủ là con số được trích lại nhiều nhất. Khi bài nêu cả số người tham gia và dân số (hoặc lực lượng lao động), bạn đọc chia lại được ngay; một chữ số gõ nhầm làm cả ba con số mất tin cậy.',
    en: 'A coverage rate is the number most often quoted. Where a text states both the participants and the population (or labour force), any reader can divide; one mistyped digit discredits all three numbers.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<Coverage>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'coverage' || relation.denominator === null) continue;
      const { rate, numerator, denominator } = relation;
      const per = writtenPer(rate);
      const share = quotient(numerator, denominator);
      if (share === null) continue;
      const result = times(share, per);
      const [above, below, said] = [sayWritten(numerator), sayWritten(denominator), sayWritten(rate)];
      const fraction = times(rate, ONE.div(per));
      yield {
        figures: [rate, numerator, denominator],
        data: { rate, numerator, denominator, result },
        issue: meets(result.interval, rate.interval)
          ? null
          : {
              at: rate,
              related: [
                relatedFigure(numerator, 'tử số', 'numerator'),
                relatedFigure(denominator, 'mẫu số', 'denominator'),
              ],
              fixes: [
                ...change(draft, rate, result, `${above} ÷ ${below}`),
                ...change(draft, numerator, product(fraction, denominator), `${said} × ${below}`),
                ...change(draft, denominator, quotient(numerator, fraction), `${above} ÷ ${said}`),
              ],
            },
      };
    }
  },
  message: {
    vi: ({ rate, numerator, denominator, result }) =>
      `Tỷ lệ không khớp: ${sayFigure(numerator)} trên ${sayFigure(denominator)} là ${sayResult(rate, result)}, bản thảo ghi ${sayHedged(rate)}. Ghi ${sayLike(rate, result.value)}, hoặc sửa lại một trong hai số kia.`,
    en: ({ rate, numerator, denominator, result }) =>
      `The rate does not agree: ${sayFigure(numerator)} out of ${sayFigure(denominator)} is ${sayResult(rate, result)}, the draft says ${sayHedged(rate)}. Write ${sayLike(rate, result.value)}, or correct one of the two counts.`,
  },
  arithmetic: {
    vi: (data) => `${division(data)}; bản thảo ghi ${sayHedged(data.rate)}`,
    en: (data) => `${division(data)}; the draft says ${sayHedged(data.rate)}`,
  },
  examples: {
    wrong: [
      'Hết năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT trên tổng dân số 899.800 người, tỷ lệ bao phủ đạt ⟦97,51%⟧.',
      'Đến hết tháng 9/2024, tỉnh Bình Định có 128.460 người tham gia BHXH, đạt ⟦16,82%⟧ lực lượng lao động trong độ tuổi (812.300 người).',
    ],
    right: [
      'Hết năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT trên tổng dân số 899.800 người, tỷ lệ bao phủ đạt 95,71%.',
      'Đến hết tháng 9/2024, tỉnh Bình Định có 128.460 người tham gia BHXH, đạt gần 16% lực lượng lao động trong độ tuổi (812.300 người).',
    ],
    allows: [
      'Năm 2022, toàn quốc có 91,074 triệu người tham gia BHYT, đạt 92,04% dân số.',
      'Hết năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT trên tổng dân số 899.800 người, đạt 95,71%; phấn đấu năm 2024 đạt 96,5%.',
    ],
  },
});

function division({ rate, numerator, denominator, result }: Coverage): string {
  return `${sayWritten(numerator)} ÷ ${sayWritten(denominator)} = ${sayResult(rate, result)}`;
}
