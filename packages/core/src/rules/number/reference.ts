/** `number/reference`: a value agrees with the facts files of the workspace and with the built-in reference values. */
import type { Draft, Fact, Facts, Figure } from '../../figures/index.js';
import { type Interval, interval, meets, ONE, type Rational } from '../../text/index.js';
import { fractionOf, percentOption } from '../option.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule, type IssueFix } from '../rule.js';
import { factsAbout, type Statement, statementsOf } from '../same-thing.js';
import { sayFact, sayFigure, sayLine, saySource } from '../say.js';
import { sayThing } from './one-value.js';

interface Reference {
  readonly statement: Statement;
  readonly fact: Fact;
}

interface Options {
  readonly tolerance: number;
}

export const reference = comparingRule<Reference, Options>({
  id: 'number/reference',
  title: {
    vi: 'Số liệu phải khớp với tệp số liệu của đơn vị và số đã công bố',
    en: 'A value agrees with the facts files and the published values',
  },
  why: {
    vi: 'Số chính thức đã có trong báo cáo hoặc đã công bố; gõ lại bằng tay thì dễ đảo chữ số (19,07 thay cho 91,07 triệu). Tệp số liệu của đơn vị là chuẩn; số đã công bố sẵn trong Số Khớp chỉ để nhắc.',
    en: 'The official value stands in a report or has been published; typed again by hand, its digits are easily swapped (19.07 for 91.07 million). The facts files decide; the built-in published values only remind.',
  },
  severity: 'error',
  options: {
    tolerance: percentOption(0.3, {
      vi: 'số trong bản thảo được phép lệch với số toàn quốc đã công bố bao nhiêu %; tệp số liệu của đơn vị không có sai lệch',
      en: 'how far, in %, a value may differ from the published national one; facts files leave no room',
    }),
  },
  *compare(draft: Draft, facts: Facts, { tolerance }: Options): Iterable<Comparison<Reference>> {
    for (const statement of statementsOf(draft)) {
      const { figure } = statement;
      const comparable = factsAbout(figure, draft, facts).filter(({ status, origin }) =>
        origin === 'workspace' || figure.status === 'actual' ? true : status === 'estimate',
      );
      const fact = comparable.find(({ confidence }) => confidence === 'high') ?? comparable[0];
      if (fact === undefined) continue;
      const agrees = comparable.some((other) => meets(statement.interval, tolerated(other, tolerance)));
      yield {
        figures: [figure],
        data: { statement, fact },
        issue: agrees
          ? null
          : {
              at: figure,
              severity: fact.origin === 'workspace' ? 'error' : 'warning',
              related: [],
              fixes: fixesOf(draft, figure, fact),
            },
      };
    }
  },
  message: {
    vi: ({ statement, fact }) =>
      `${sayThing(statement.figure, 'vi')}: bản thảo ghi ${sayFigure(statement.figure)}, ${fact.origin === 'workspace' ? 'tệp số liệu' : 'số đã công bố'} là ${sayFact(fact)} (${saySource(fact, 'vi')}). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ.`,
    en: ({ statement, fact }) =>
      `${sayThing(statement.figure, 'en')}: the draft says ${sayFigure(statement.figure)}, ${fact.origin === 'workspace' ? 'the facts file has' : 'the published value is'} ${sayFact(fact)} (${saySource(fact, 'en')}). Correct it by the source; if it is another number (period, place, scope), say so.`,
  },
  examples: {
    wrong: [
      'Theo BHXH Việt Nam, hết năm 2022 toàn quốc có ⟦19,07 triệu⟧ người tham gia BHYT.',
      'Năm 2023, tỷ lệ bao phủ BHYT toàn quốc đạt ⟦39,35%⟧ dân số.',
    ],
    right: [
      'Theo BHXH Việt Nam, hết năm 2022 toàn quốc có 91,07 triệu người tham gia BHYT.',
      'Năm 2023, tỷ lệ bao phủ BHYT toàn quốc đạt trên 93% dân số.',
    ],
    allows: [
      'Đến hết tháng 6/2022, tỉnh Hà Giang có 819.070 người tham gia BHYT.',
      'Dự kiến hết năm 2022, toàn quốc có 92 triệu người tham gia BHYT; đến tháng 9/2022, tỷ lệ tham gia BHXH toàn quốc đạt 37,01% lực lượng lao động trong độ tuổi.',
    ],
  },
});

/**
 * What a fact lets pass. A workspace fact is what it says. Published values were rounded and corrected once or twice: so many per cent
 * either way, 3 % where the value itself is not certain; a population may be that of the year before (2.0 % below, 0.5 % above).
 */
function tolerated(fact: Fact, tolerance: number): Interval {
  const { low, high, lowOpen, highOpen } = fact.interval;
  if (fact.origin === 'workspace') return fact.interval;
  const [less, more] = fact.confidence === 'medium' ? [3, 3] : fact.indicator === 'population' ? [2, 0.5] : [0, 0];
  const [below, above] = [less, more].map((known) => fractionOf(Math.max(known, tolerance))) as [Rational, Rational];
  return interval(low?.mul(ONE.sub(below)) ?? null, high?.mul(ONE.add(above)) ?? null, lowOpen, highOpen);
}

function fixesOf(draft: Draft, figure: Figure, fact: Fact): readonly IssueFix[] {
  const { where, source } = fact;
  return change(draft, figure, fact, where === null ? source : { vi: sayLine(where, 'vi'), en: sayLine(where, 'en') });
}
