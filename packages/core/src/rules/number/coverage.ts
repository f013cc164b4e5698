/** `number/coverage`: a rate equals its numerator divided by its denominator, from the draft, the facts or the built-in reference values. */
import type { Draft, Fact, Facts, Figure, Relation } from '../../figures/index.js';
import { interval, meets, ONE, rational } from '../../text/index.js';
import { type IndicatorId, indicatorById } from '../../vocabulary/index.js';
import { fractionOf, percentOption } from '../option.js';
import { product, type Quantity, quotient, times, writtenPer } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule, type Locale, type Localised } from '../rule.js';
import { factsAt } from '../same-thing.js';
import { sayFact, sayFigure, sayHedged, sayInstead, sayOver, sayResult, saySource, sayWritten } from '../say.js';

/** What a numerator is divided by, and how it is told. */
interface Denominator {
  readonly quantity: Quantity;
  /** Null for one from outside the draft. */
  readonly figure: Figure | null;
  readonly written: string;
  readonly source: { readonly vi: string; readonly en: string };
  /** A built-in value bounds the result only roughly: what misses it is likely, not certainly, wrong. */
  readonly certain: boolean;
}

interface Coverage {
  readonly rate: Figure;
  readonly numerator: Figure;
  readonly denominator: Denominator;
  readonly result: Quantity;
}

interface Options {
  readonly tolerance: number;
  readonly populationBelow: number;
  readonly populationAbove: number;
}

export const coverage = comparingRule<Coverage, Options>({
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
  options: {
    tolerance: percentOption(0.3, {
      vi: 'mẫu số suy từ báo cáo toàn quốc đã công bố được phép lệch bao nhiêu %',
      en: 'how far, in %, a base implied by published national reports may be off',
    }),
    populationBelow: percentOption(2, {
      vi: 'tỷ lệ trên dân số: mẫu số được phép thấp hơn dân số trung bình cả nước đã công bố bao nhiêu %',
      en: 'rates of the population: how far, in %, the base may lie below the published national average population',
    }),
    populationAbove: percentOption(0.5, {
      vi: '… và cao hơn bao nhiêu %',
      en: '… and how far, in %, above it',
    }),
  },
  *compare(draft: Draft, facts: Facts, options: Options): Iterable<Comparison<Coverage>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'coverage') continue;
      const { rate, numerator } = relation;
      const candidates = denominatorsOf(relation, draft, facts, options).flatMap((denominator) => {
        const share = quotient(numerator, denominator.quantity);
        return share === null ? [] : [{ rate, numerator, denominator, result: times(share, writtenPer(rate)) }];
      });
      // Two reports may differ: the draft is right when it agrees with either.
      const agreed = candidates.find(({ result }) => meets(result.interval, rate.interval));
      const data = agreed ?? candidates[0];
      if (data === undefined) continue;
      const { figure, certain } = data.denominator;
      yield {
        figures: [rate, numerator, ...(figure === null ? [] : [figure])],
        data,
        issue:
          agreed !== undefined
            ? null
            : {
                at: rate,
                severity: certain ? 'error' : 'warning',
                related: [
                  relatedFigure(numerator, 'tử số', 'numerator'),
                  ...(figure === null ? [] : [relatedFigure(figure, 'mẫu số', 'denominator')]),
                ],
                // Of a base that is known only roughly there is nothing to compute a rate from.
                fixes: certain ? fixesOf(draft, data) : [],
              },
      };
    }
  },
  message: {
    vi: ({ rate, numerator, denominator, result }) =>
      `Tỷ lệ không khớp: ${sayFigure(numerator)} ${sayOver(denominator.source.vi)} là ${sayResult(rate, result)}, bản thảo ghi ${sayHedged(rate)}. ${adviceOf(rate, denominator, result).vi}`,
    en: ({ rate, numerator, denominator, result }) =>
      `The rate does not agree: ${sayFigure(numerator)} out of ${denominator.source.en} is ${sayResult(rate, result)}, the draft says ${sayHedged(rate)}. ${adviceOf(rate, denominator, result).en}`,
  },
  arithmetic: {
    vi: (data) => `${division(data)}; bản thảo ghi ${sayHedged(data.rate)}`,
    en: (data) => `${division(data)}; the draft says ${sayHedged(data.rate)}`,
  },
  examples: {
    wrong: [
      'Hết năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT trên tổng dân số 899.800 người, tỷ lệ bao phủ đạt ⟦97,51%⟧.',
      'Theo BHXH Việt Nam, năm 2022 toàn quốc có 91,074 triệu người tham gia BHYT, đạt ⟦97,04%⟧ dân số.',
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

/** The denominators that a rate may be held against: the draft's own; else those of the workspace; else the built-in ones. */
function denominatorsOf(
  { rate, denominator }: Extract<Relation, { kind: 'coverage' }>,
  draft: Draft,
  facts: Facts,
  options: Options,
): readonly Denominator[] {
  if (denominator !== null) {
    const said = sayFigure(denominator);
    const [quantity, written] = [denominator, sayWritten(denominator)];
    return [{ quantity, figure: denominator, written, source: { vi: said, en: said }, certain: true }];
  }
  const base = rate.indicator === null ? undefined : (rate.base ?? indicatorById(rate.indicator).denominator);
  if (base === undefined || rate.indicator === null || rate.period === null || rate.place === null) return [];
  if (rate.role !== 'level' || rate.subset || rate.status !== 'actual') return [];
  const own = factsAt(base as IndicatorId, rate.period, rate.place, draft, facts);
  if (own.some(({ origin }) => origin === 'workspace')) return own.map((fact) => fromFact(fact, fact, null));
  if (rate.place !== 'VN') return [];
  if (base === 'population') return populationOf(rate.period, facts, options);
  // Reports give the rate over its own base; `chiếm 24,1% lực lượng lao động` is over another.
  return base === indicatorById(rate.indicator).denominator
    ? reportedBases(rate.indicator, rate.period, facts, options)
    : [];
}

/** A fact as a denominator; one from which reports may differ by so much gives likely findings only. */
function fromFact(fact: Fact, quantity: Quantity, band: Options | null): Denominator {
  const allowed = (locale: Locale) => {
    if (band === null) return '';
    const [below, above] = [sayPercent(band.populationBelow, locale), sayPercent(band.populationAbove, locale)];
    return locale === 'vi'
      ? `, mẫu số của báo cáo được phép lệch −${below} đến +${above} %`
      : `, reports may differ from it by −${below} to +${above} %`;
  };
  const source = (locale: Locale) => `${sayFact(fact)} (${saySource(fact, locale)}${allowed(locale)})`;
  const certain = band === null;
  return { quantity, figure: null, written: fact.written, source: { vi: source('vi'), en: source('en') }, certain };
}

/** `2,0`: a percentage of a configuration, with a decimal at least. */
function sayPercent(percent: number, locale: Locale): string {
  const text = Number.isInteger(percent) ? percent.toFixed(1) : String(percent);
  return locale === 'vi' ? text.replace('.', ',') : text;
}

/**
 * The average population of the year of a rate. Reports of BHYT count neither that year's nor the year before's population exactly:
 * from 2015 to 2025 what they divided by lay between 1.7 % below and 0.1 % above it, so 2.0 % below to 0.5 % above is let pass
 * where nobody sets anything else.
 */
function populationOf(period: string, facts: Facts, options: Options): readonly Denominator[] {
  const { populationBelow: below, populationAbove: above } = options;
  const year = period.split('/')[1]?.slice(0, 4);
  return facts
    .about('population', 'VN')
    .filter((fact) => fact.origin === 'builtin' && fact.period === `${year}-01-01/${year}-12-31`)
    .map((fact) => fromFact(fact, widened(fact, below, above), options));
}

/** What official reports of the same year divided by: their own count over their own rate, give or take the tolerance. */
function reportedBases(
  rate: IndicatorId,
  period: string,
  facts: Facts,
  { tolerance }: Options,
): readonly Denominator[] {
  const { numerator } = indicatorById(rate);
  const year = period.split('/')[1]?.slice(0, 4);
  if (numerator === undefined || year === undefined) return [];
  const isOfYear = (fact: Fact) => fact.origin === 'builtin' && fact.period.split('/')[1]?.slice(0, 4) === year;
  const counts = facts.about(numerator as IndicatorId, 'VN').filter(isOfYear);
  const rates = facts.about(rate, 'VN').filter(isOfYear);
  return rates.flatMap((reported) =>
    counts
      .filter((count) => count.period.split('/')[1] === reported.period.split('/')[1])
      .flatMap((count) => {
        const implied = quotient(count, times(reported, rational(1, 100)));
        if (implied === null) return [];
        const written = `${count.written} ÷ ${sayWritten({ text: reported.written, kind: 'percent' })}`;
        const source = (locale: Locale) => `${written} (${saySource(count, locale)})`;
        const quantity = widened(implied, tolerance, tolerance);
        return [{ quantity, figure: null, written, source: { vi: source('vi'), en: source('en') }, certain: false }];
      }),
  );
}

/** What lies so many per cent below and above a quantity, counted too. */
function widened(
  { value, interval: { low, high, lowOpen, highOpen } }: Quantity,
  below: number,
  above: number,
): Quantity {
  const bounds = [low?.mul(ONE.sub(fractionOf(below))) ?? null, high?.mul(ONE.add(fractionOf(above))) ?? null] as const;
  return { value, interval: interval(...bounds, lowOpen, highOpen) };
}

function fixesOf(draft: Draft, { rate, numerator, denominator, result }: Coverage) {
  const [above, below, said] = [sayWritten(numerator), denominator.written, sayWritten(rate)];
  const fraction = times(rate, ONE.div(writtenPer(rate)));
  return [
    ...(isMoreThanAll(rate, result) ? [] : change(draft, rate, result, `${above} ÷ ${below}`)),
    ...change(draft, numerator, product(fraction, denominator.quantity), `${said} × ${below}`),
    ...(denominator.figure === null
      ? []
      : change(draft, denominator.figure, quotient(numerator, fraction), `${above} ÷ ${said}`)),
  ];
}

/** No more than all of those who are counted can be covered: then a count is wrong, and the rate may be right. */
function isMoreThanAll(rate: Figure, { value }: Quantity): boolean {
  return value.compare(writtenPer(rate)) > 0;
}

function adviceOf(rate: Figure, { figure, certain }: Denominator, result: Quantity): Localised<string> {
  const right = sayInstead(rate, result);
  if (certain && figure !== null && isMoreThanAll(rate, result))
    return {
      vi: 'Tỷ lệ không thể quá 100 %: sửa lại một trong hai số kia.',
      en: 'A rate cannot exceed 100 %: correct one of the two counts.',
    };
  if (!certain)
    return {
      vi: 'Đối chiếu lại tỷ lệ và số người với báo cáo gốc; nếu tính trên mẫu số khác thì nêu rõ.',
      en: 'Check rate and count against the original report; if the base is another one, say so.',
    };
  return figure === null
    ? {
        vi: `Ghi ${right}, hoặc sửa lại số người; nếu tính trên mẫu số khác thì nêu rõ.`,
        en: `Write ${right}, or correct the count; if the base is another one, say so.`,
      }
    : {
        vi: `Ghi ${right}, hoặc sửa lại một trong hai số kia.`,
        en: `Write ${right}, or correct one of the two counts.`,
      };
}

function division({ rate, numerator, denominator, result }: Coverage): string {
  return `${sayWritten(numerator)} ÷ ${denominator.figure === null && denominator.written.includes('÷') ? `(${denominator.written})` : denominator.written} = ${sayResult(rate, result)}`;
}
