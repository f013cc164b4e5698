/** `number/target`: `đạt x % kế hoạch`, `vượt x %`, `thấp hơn n người so với chỉ tiêu` agree with the stated result and target. */
import type { Draft, Figure, Relation } from '../../figures/index.js';
import { meets, ONE } from '../../text/index.js';
import { changeTo, directionOf, magnitude, mayBe } from '../direction.js';
import { holdsOtherwise } from '../other-readings.js';
import { minus, opposite, product, type Quantity, quotient, shifted, times, total, writtenPer } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule, type IssueFix, type Locale } from '../rule.js';
import { sayFigure, sayHedged, sayInstead, sayResult, sayWritten } from '../say.js';

interface Target {
  readonly ratio: Figure;
  readonly result: Figure;
  /** The target, or how far the result is from one that is not stated. */
  readonly target: Figure;
  readonly isGap: boolean;
  /** What the words say: a share of the target (`đạt 93 %`), or how far from it (`vượt 1,2 %`, `thấp hơn 500 người`). */
  readonly said: 'share' | 'excess' | 'distance';
  readonly computed: Quantity;
  /** Between two rates `%` may mean the difference as well as the relative excess: then the other one. */
  readonly other: Quantity | null;
}

export const target = comparingRule<Target>({
  id: 'number/target',
  title: {
    vi: 'Mức hoàn thành, vượt, hụt phải khớp với kết quả và chỉ tiêu',
    en: 'Attainment of a target agrees with result and target',
  },
  why: {
    vi: '“Đạt 93 % kế hoạch”, “vượt 1,2 % chỉ tiêu” là con số để xếp loại và để giao nhiệm vụ. Khi bài nêu cả kết quả và kế hoạch, tỷ lệ sai lộ ra ngay khi chia lại, kể cả trong cột “Tỷ lệ hoàn thành” của bảng.',
    en: '“93 % of the plan”, “1.2 % above target” decide how an office is ranked. Where result and plan both stand in the text or the table, a wrong ratio shows as soon as someone divides.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<Target>> {
    for (const relation of draft.relations) {
      const data = targetOf(relation);
      if (data === null || (!agrees(data) && holdsOtherwise(draft, relation, isBorneOut))) continue;
      const { ratio, result, target: goal } = data;
      yield {
        figures: [ratio, result, goal],
        data,
        issue: agrees(data)
          ? null
          : {
              at: ratio,
              related: [
                relatedFigure(result, 'kết quả', 'result'),
                data.isGap
                  ? relatedFigure(goal, 'cách chỉ tiêu', 'away from the target')
                  : relatedFigure(goal, 'chỉ tiêu', 'target'),
              ],
              fixes: fixesOf(draft, data),
            },
      };
    }
  },
  message: {
    vi: (data) =>
      `Mức so với chỉ tiêu không khớp: ${sayFigure(data.result)} ${sayGoal(data, 'vi')} là ${sayComputed(data, 'vi')}, bản thảo ghi ${sayWords(data, 'vi')}. Sửa thành ${sayRight(data)}, hoặc sửa lại kết quả hay ${data.isGap ? 'mức vượt, hụt' : 'chỉ tiêu'}.`,
    en: (data) =>
      `Attainment does not agree: ${sayFigure(data.result)} ${sayGoal(data, 'en')} is ${sayComputed(data, 'en')}, the draft says ${sayWords(data, 'en')}. Write ${sayRight(data)}, or correct the result or the ${data.isGap ? 'distance' : 'target'}.`,
  },
  arithmetic: {
    vi: (data) => `${sum(data)} = ${sayComputed(data, 'vi')}; bản thảo ghi ${sayWords(data, 'vi')}`,
    en: (data) => `${sum(data)} = ${sayComputed(data, 'en')}; the draft says ${sayWords(data, 'en')}`,
  },
  examples: {
    wrong: [
      'Tổng số thu BHXH, BHYT, BHTN của tỉnh Hà Giang đến ngày 15/12/2023 là 2.386 tỷ đồng, đạt ⟦97,1%⟧ kế hoạch BHXH Việt Nam giao (2.565 tỷ đồng).',
      '| Loại hình | Kế hoạch (tỷ đồng) | Thực hiện (tỷ đồng) | Tỷ lệ hoàn thành (%) |\n|---|---:|---:|---:|\n| BHXH | 1.120 | 1.284 | 114,6 |\n| BHYT | 684 | 702 | ⟦106,2⟧ |\n',
      'Hết năm 2023, tỉnh Hà Giang có 16.227 người tham gia BHXH tự nguyện, vượt ⟦1.327⟧ người so với chỉ tiêu được giao (15.900 người).',
      'Đến 30/9/2023, tỉnh Hà Giang có 14.310 người tham gia BHXH tự nguyện, đạt ⟦96%⟧ kế hoạch năm, còn thiếu 1.590 người.',
    ],
    right: [
      'Tổng số thu BHXH, BHYT, BHTN của tỉnh Hà Giang đến ngày 15/12/2023 là 2.386 tỷ đồng, đạt 93,0% kế hoạch BHXH Việt Nam giao (2.565 tỷ đồng).',
      'Hết năm 2023, tỉnh Hà Giang có 16.227 người tham gia BHXH tự nguyện, vượt 2,1% so với chỉ tiêu được giao (15.900 người).',
      'Đến 30/9/2023, tỉnh Hà Giang có 14.310 người tham gia BHXH tự nguyện, đạt 90% kế hoạch năm, còn thiếu 1.590 người.',
    ],
    allows: [
      'Hết năm 2023, tỉnh Hà Giang có 16.227 người tham gia BHXH tự nguyện, đạt 102,1% kế hoạch năm và vượt 8% chỉ tiêu của Hội đồng nhân dân tỉnh.',
      '6 tháng đầu năm 2023, toàn tỉnh thu 1.104 tỷ đồng, đạt 43,0% kế hoạch năm (2.565 tỷ đồng), vượt 1,2% so với chỉ tiêu 6 tháng (1.091 tỷ đồng).',
    ],
  },
});

function targetOf(relation: Relation): Target | null {
  if (relation.kind === 'target') return ofCounts(relation.ratio, relation.result, relation.target);
  if (relation.kind === 'missed') return ofGap(relation.ratio, relation.result, relation.gap);
  if (relation.kind !== 'rateChange' || relation.change.role !== 'gap' || relation.before === null) return null;
  return ofRates(relation.change, relation.now, relation.before);
}

function ofCounts(ratio: Figure, result: Figure, goal: Figure): Target | null {
  if (result.kind !== goal.kind || [ratio, result, goal].some((figure) => figure.bound !== null)) return null;
  if (ratio.kind === 'count' || ratio.kind === 'money')
    return { ratio, result, target: goal, said: 'distance', computed: minus(result, goal), other: null, isGap: false };
  const share = quotient(result, goal);
  if (share === null || ratio.kind === 'percentagePoint') return null;
  const said = ratio.role === 'gap' ? 'excess' : 'share';
  const computed = times(said === 'excess' ? shifted(share, -1) : share, writtenPer(ratio));
  return { ratio, result, target: goal, said, computed, other: null, isGap: false };
}

function ofRates(ratio: Figure, result: Figure, goal: Figure): Target | null {
  if ([ratio, result, goal].some((figure) => figure.bound !== null || figure.kind === 'count')) return null;
  const distance = minus(result, goal);
  const share = quotient(result, goal);
  const excess = ratio.kind === 'percent' && share !== null ? times(shifted(share, -1), writtenPer(ratio)) : null;
  return { ratio, result, target: goal, said: 'distance', computed: distance, other: excess, isGap: false };
}

/** `95.000 người, đạt 95% kế hoạch, còn thiếu 5.000 người`: the target is the result and what is missing to it. */
function ofGap(ratio: Figure, result: Figure, gap: Figure): Target | null {
  const share = quotient(result, goalOf(result, gap));
  if (share === null) return null;
  return {
    ratio,
    result,
    target: gap,
    said: 'share',
    computed: times(share, writtenPer(ratio)),
    other: null,
    isGap: true,
  };
}

function goalOf(result: Figure, gap: Figure): Quantity {
  return gap.direction === 'up' ? minus(result, gap) : total([result, gap]);
}

function agrees({ ratio, said, computed, other }: Target): boolean {
  if (said === 'share') return meets(computed.interval, ratio.interval);
  return [computed, ...(other === null ? [] : [other])].some((quantity) => mayBe(ratio, quantity));
}

/** Whether what a relation says agrees with its numbers. */
function isBorneOut(relation: Relation): boolean {
  const data = targetOf(relation);
  return data !== null && agrees(data);
}

function fixesOf(draft: Draft, data: Target): readonly IssueFix[] {
  const { ratio, result, target: goal, said, computed, other } = data;
  if (data.isGap) return change(draft, ratio, computed, sum(data));
  if (said === 'share') {
    const fraction = times(ratio, ONE.div(writtenPer(ratio)));
    return [
      ...change(draft, ratio, computed, sum(data)),
      ...change(draft, result, product(fraction, goal), `${sayWritten(ratio)} × ${sayWritten(goal)}`),
      ...change(draft, goal, quotient(result, fraction), `${sayWritten(result)} ÷ ${sayWritten(ratio)}`),
    ];
  }
  const own = changeTo(draft, ratio, computed, sum(data));
  if (other !== null || said === 'excess') return own;
  const signed = ratio.direction === 'down' ? opposite(ratio) : ratio;
  const [plus, less] = ratio.direction === 'down' ? ['−', '+'] : ['+', '−'];
  return [
    ...own,
    ...change(draft, result, total([goal, signed]), `${sayWritten(goal)} ${plus} ${sayWritten(ratio)}`),
    ...change(draft, goal, minus(result, signed), `${sayWritten(result)} ${less} ${sayWritten(ratio)}`),
  ];
}

function verb(said: Target['said'], direction: 'up' | 'down' | null, locale: Locale): string {
  if (said === 'share') return locale === 'vi' ? 'đạt' : 'reached';
  return { vi: { up: 'vượt', down: 'thấp hơn' }, en: { up: 'above by', down: 'below by' } }[locale][direction ?? 'up'];
}

function sayComputed({ ratio, said, computed, other }: Target, locale: Locale): string {
  const words = `${verb(said, directionOf(computed), locale)} ${sayResult(ratio, magnitude(computed))}`;
  if (other === null) return words;
  const relative = sayResult(ratio, magnitude(other));
  return locale === 'vi'
    ? `${words} nếu trừ, ${relative} nếu chia`
    : `${words} as a difference, ${relative} as a ratio`;
}

function sayWords({ ratio, said }: Target, locale: Locale): string {
  return `${verb(said, ratio.direction, locale)} ${sayHedged(ratio)}`;
}

function sayRight({ ratio, said, computed }: Target): string {
  return `${verb(said, directionOf(computed), 'vi')} ${sayInstead(ratio, magnitude(computed))}`;
}

function sayGoal({ result, target: goal, isGap }: Target, locale: Locale): string {
  if (!isGap) return `${locale === 'vi' ? 'so với chỉ tiêu' : 'against a target of'} ${sayFigure(goal)}`;
  const way = {
    vi: { up: 'và vượt', down: 'và còn thiếu' },
    en: { up: 'and beyond the target by', down: 'and short by' },
  };
  return `${way[locale][goal.direction ?? 'down']} ${sayFigure(goal)}, ${locale === 'vi' ? 'tức' : 'so'} ${sayTotal(result, goal)},`;
}

/** The target that a result and a gap give. */
function sayTotal(result: Figure, gap: Figure): string {
  return sayResult(result, goalOf(result, gap));
}

function sum({ result, target: goal, said, isGap }: Target): string {
  const [left, right] = [sayWritten(result), sayWritten(goal)];
  if (isGap) return `${left} ÷ (${left} ${goal.direction === 'up' ? '−' : '+'} ${right})`;
  return said === 'distance' ? `${left} − ${right}` : `${left} ÷ ${right}${said === 'excess' ? ' − 1' : ''}`;
}
