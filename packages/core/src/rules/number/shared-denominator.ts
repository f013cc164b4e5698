/** `number/shared-denominator`: two rates over the same base, period and place imply the same base. */
import type { Draft, Figure } from '../../figures/index.js';
import { meets, ONE } from '../../text/index.js';
import { type IndicatorId, indicatorById } from '../../vocabulary/index.js';
import { product, type Quantity, quotient, times, writtenPer } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule } from '../rule.js';
import { sameThingKey } from '../same-thing.js';
import { sayFigure, sayHedged, sayIndicator, sayLike, sayResult, sayWritten } from '../say.js';

/** A rate with its numerator, and the base that the two imply. */
interface Rate {
  readonly rate: Figure;
  readonly numerator: Figure;
  readonly base: IndicatorId;
  readonly implied: Quantity;
}

interface TwoRates {
  readonly earlier: Rate;
  readonly later: Rate;
}

export const sharedDenominator = comparingRule<TwoRates>({
  id: 'number/shared-denominator',
  title: {
    vi: 'Hai tỷ lệ trên cùng mẫu số phải cho cùng một mẫu số',
    en: 'Two rates over the same base imply the same base',
  },
  why: {
    vi: 'Tỷ lệ tham gia BHXH và BHTN cùng chia cho lực lượng lao động trong độ tuổi. Lấy số người chia cho tỷ lệ, hai phép chia phải ra cùng một lực lượng lao động; nếu không, một trong bốn con số sai hoặc hai tỷ lệ dùng hai cách tính.',
    en: 'The rates of BHXH and BHTN are both over the labour force of working age. Dividing people by rate must give the same labour force twice; otherwise one of the four numbers is wrong, or the rates are on two bases.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<TwoRates>> {
    const groups = new Map<string, Rate[]>();
    for (const relation of draft.relations) {
      // With the base itself stated, number/coverage holds each rate against it.
      if (relation.kind !== 'coverage' || relation.denominator !== null) continue;
      const rate = rateOf(relation.rate, relation.numerator);
      if (rate === null) continue;
      const { period, place, status } = rate.rate;
      const key = [rate.base, period?.split('/')[1], place, status].join('|');
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      // The first and the last of a group are enough to tell: what agrees with both agrees with those between.
      for (const earlier of new Set([...group.slice(0, 1), ...group.slice(-1)])) {
        if (earlier.rate.indicator === rate.rate.indicator && earlier.numerator === rate.numerator) continue;
        yield comparison(draft, earlier, rate);
      }
      group.push(rate);
    }
  },
  message: {
    vi: ({ earlier, later }) =>
      `Hai tỷ lệ trên cùng ${sayIndicator(later.base, 'vi').toLowerCase()} không khớp nhau: ${sayFigure(earlier.numerator)} ứng với ${sayHedged(earlier.rate)} cho mẫu số ${sayResult(earlier.numerator, earlier.implied)}, còn ${sayFigure(later.numerator)} ứng với ${sayHedged(later.rate)} cho ${sayResult(later.numerator, later.implied)}. Với mẫu số thứ nhất, tỷ lệ thứ hai là ${sayLike(later.rate, expected(earlier, later)?.value ?? later.rate.value)}. Sửa số bị sai; nếu hai tỷ lệ tính trên hai mẫu số thì nêu rõ.`,
    en: ({ earlier, later }) =>
      `Two rates over the same ${sayIndicator(later.base, 'en').toLowerCase()} do not agree: ${sayFigure(earlier.numerator)} at ${sayHedged(earlier.rate)} give a base of ${sayResult(earlier.numerator, earlier.implied)}, ${sayFigure(later.numerator)} at ${sayHedged(later.rate)} give ${sayResult(later.numerator, later.implied)}. On the first base the second rate is ${sayLike(later.rate, expected(earlier, later)?.value ?? later.rate.value)}. Correct the number that is wrong; if the bases differ, say so.`,
  },
  arithmetic: {
    vi: ({ earlier, later }) => `${division(earlier)}; ${division(later)}`,
    en: ({ earlier, later }) => `${division(earlier)}; ${division(later)}`,
  },
  examples: {
    wrong: [
      'Đến hết tháng 9/2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt ⟦9,90%⟧ lực lượng lao động trong độ tuổi.',
      'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi. Số người tham gia BHTN là 42.310 người, chiếm ⟦19,09%⟧ lực lượng lao động trong độ tuổi.',
      'Đến hết tháng 9/2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 13,71% lực lượng lao động; 42.310 người tham gia BHTN, đạt ⟦9,47%⟧ lực lượng lao động.',
    ],
    right: [
      'Đến hết tháng 9/2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt 9,09% lực lượng lao động trong độ tuổi.',
      'Đến hết tháng 9/2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 13,71% lực lượng lao động; 42.310 người tham gia BHTN, đạt 8,47% lực lượng lao động.',
      'Hết năm 2023, tỉnh Hà Giang có gần 68.500 người tham gia BHXH, đạt 14,7% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt khoảng 9% lực lượng lao động trong độ tuổi.',
    ],
    allows: [
      'Đến hết tháng 9/2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt 8,47% lực lượng lao động.',
      'Đến hết tháng 9/2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; số người tham gia BHYT là 868.900 người, đạt 97,2% dân số.',
      'Hết năm 2022, tỉnh Hà Giang có 63.120 người tham gia BHXH, đạt 13,9% lực lượng lao động trong độ tuổi. Hết tháng 9/2023, tỉnh có 42.310 người tham gia BHTN, đạt 9,09% lực lượng lao động trong độ tuổi.',
    ],
  },
});

function rateOf(rate: Figure, numerator: Figure): Rate | null {
  if (rate.period === null || rate.place === null || rate.bound !== null || numerator.bound !== null) return null;
  if (rate.role === 'share' && (rate.period !== numerator.period || rate.place !== numerator.place)) return null;
  const base = rate.base ?? (rate.indicator === null ? undefined : indicatorById(rate.indicator).denominator);
  const implied = quotient(numerator, times(rate, ONE.div(writtenPer(rate))));
  return base === undefined || implied === null ? null : { rate, numerator, base: base as IndicatorId, implied };
}

function comparison(draft: Draft, earlier: Rate, later: Rate): Comparison<TwoRates> {
  const said = [earlier, later].every((one) => sameThingKey(statedIn(one), draft) !== null);
  return {
    figures: [earlier.rate, earlier.numerator, later.rate, later.numerator],
    data: { earlier, later },
    issue:
      !said || meets(earlier.implied.interval, later.implied.interval)
        ? null
        : {
            at: later.rate,
            related: [
              relatedFigure(later.numerator, 'tử số của tỷ lệ này', 'numerator of this rate'),
              relatedFigure(earlier.rate, 'tỷ lệ kia', 'the other rate'),
              relatedFigure(earlier.numerator, 'tử số của tỷ lệ kia', 'numerator of the other rate'),
            ],
            fixes: [...fixes(draft, earlier, later), ...fixes(draft, later, earlier)],
          },
  };
}

/** What says of what a rate is told: the rate; of a share of a base by which no rate is measured, its numerator. */
function statedIn({ rate, numerator }: Rate): Figure {
  return rate.role === 'share' ? numerator : rate;
}

/** Both ways to make the second rate agree with the base of the first. */
function fixes(draft: Draft, base: Rate, other: Rate) {
  const [above, below] = [sayWritten(other.numerator), sayLike(base.numerator, base.implied.value)];
  const fraction = times(other.rate, ONE.div(writtenPer(other.rate)));
  return [
    ...change(draft, other.rate, expected(base, other), `${above} ÷ ${below}`),
    ...change(draft, other.numerator, product(fraction, base.implied), `${sayWritten(other.rate)} × ${below}`),
  ];
}

/** The rate of the one's numerator over the other's base. */
function expected(base: Rate, other: Rate): Quantity | null {
  const ratio = quotient(other.numerator, base.implied);
  return ratio && times(ratio, writtenPer(other.rate));
}

function division({ rate, numerator, implied }: Rate): string {
  return `${sayWritten(numerator)} ÷ ${sayWritten(rate)} = ${sayResult(numerator, implied)}`;
}
