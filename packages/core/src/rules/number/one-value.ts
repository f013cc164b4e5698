/** `number/one-value`: the same indicator, period and place has one value in a document. */
import type { Draft, Figure } from '../../figures/index.js';
import { meets } from '../../text/index.js';
import { relatedFigure } from '../related.js';
import { type Comparison, comparingRule, type Locale } from '../rule.js';
import { Agreement, byThing, type Statement, statementsOf } from '../same-thing.js';
import { sayFigure, sayIndicator, sayPeriod, sayPlace } from '../say.js';

interface TwoValues {
  readonly earlier: Figure;
  readonly later: Figure;
}

/** One value for the same indicator, period and place within a draft. */
export const oneValue = comparingRule<TwoValues>({
  id: 'number/one-value',
  title: {
    vi: 'Một chỉ tiêu, cùng kỳ, cùng nơi chỉ có một giá trị trong một văn bản',
    en: 'An indicator has one value for a period and a place within a document',
  },
  why: {
    vi: 'Tiêu đề, sa-pô, thân bài và bảng thường do nhiều người viết, vào nhiều ngày. Hai giá trị cho cùng một chỉ tiêu buộc người đọc phải đoán số nào đúng.',
    en: 'Headline, lead, body and table are often written by several people on several days. Two values for one indicator make the reader guess which is right.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<TwoValues>> {
    for (const [title, told] of headlines(draft))
      yield {
        figures: [title, told],
        data: { earlier: title, later: told },
        issue: { at: told, related: [relatedFigure(title, 'giá trị nêu trước', 'value given before')] },
      };
    for (const group of byThing(statementsOf(draft)).values()) {
      const agreed = new Agreement<Statement>();
      for (const later of group) {
        const contradiction = agreed.contradictionOf(later);
        const earlier = contradiction ?? agreed.example;
        if (contradiction === null) agreed.add(later);
        if (earlier === null) continue;
        yield {
          figures: [earlier.figure, later.figure],
          data: { earlier: earlier.figure, later: later.figure },
          issue: contradiction && {
            at: later.figure,
            related: [relatedFigure(earlier.figure, 'giá trị nêu trước', 'value given before')],
          },
        };
      }
    }
  },
  message: {
    vi: ({ earlier, later }) =>
      `${sayThing(later, 'vi')}: ở đây ghi ${sayFigure(later)}, phía trước đã ghi ${sayFigure(earlier)}. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ.`,
    en: ({ earlier, later }) =>
      `${sayThing(later, 'en')}: here it is ${sayFigure(later)}, further up it was ${sayFigure(earlier)}. Check the source and keep one value; if period, place or scope differ, say so.`,
  },
  examples: {
    wrong: [
      'Hết tháng 4/2023, tỉnh Hà Giang có 824.310 người tham gia BHYT.\n\nVới ⟦842.310⟧ người tham gia BHYT tính đến hết tháng 4/2023, tỉnh Hà Giang tiếp tục mở rộng diện bao phủ.',
      '> Tỷ lệ bao phủ BHYT tỉnh Hà Giang năm 2022 đạt 95,25% dân số.\n\nĐại biểu đề nghị giữ vững tỷ lệ bao phủ BHYT tỉnh Hà Giang năm 2022 là ⟦92,55%⟧ dân số.',
    ],
    right: [
      'Hết tháng 4/2023, tỉnh Hà Giang có 824.310 người tham gia BHYT.\n\nVới trên 0,82 triệu người tham gia BHYT tính đến hết tháng 4/2023, tỉnh Hà Giang tiếp tục mở rộng diện bao phủ.',
      'Tỷ lệ bao phủ BHYT tỉnh Hà Giang năm 2022 đạt 95,25% dân số.\n\nĐến 31/12/2022, tỷ lệ bao phủ BHYT tỉnh Hà Giang là 95,3% dân số.',
    ],
    allows: [
      'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Trung bình cứ 10 người dân có hơn 9 người tham gia BHYT.',
      'Hết tháng 4/2023, tỉnh Hà Giang có 824.310 người tham gia BHYT; riêng huyện Bắc Quang có 121.480 người tham gia BHYT. Cuối năm 2022, tỉnh Hà Giang có 861.700 người tham gia BHYT và kế hoạch năm 2023 là 870.000 người.',
      'Năm 2022, toàn quốc có 17,5 triệu người tham gia BHXH, trong đó 1,46 triệu người tham gia BHXH tự nguyện.',
    ],
  },
});

/**
 * The levels of a headline that says no time, and that no number of the draft repeats, with the first one that the draft gives of the same
 * thing: `Hà Nam: 97,2% dân số tham gia BHYT` over `Đến hết tháng 9/2024, tỉnh Hà Nam có 92,7% dân số …`. Round numbers are cut short in headlines.
 */
function* headlines({ blocks, figures }: Draft): Iterable<readonly [Figure, Figure]> {
  for (const title of figures) {
    if (blocks[title.block]?.block.kind !== 'heading' || title.block > 0) return;
    const { indicator, place, period, role, subset, status, kind, unit, bound, hedge, unitStep, significantStep } =
      title;
    if (role !== 'level' || subset || status !== 'actual' || bound !== null || hedge !== 'exact') continue;
    if (indicator === null || place === null || period !== null || !unitStep.equals(significantStep)) continue;
    const body = figures.filter((figure) => figure.block > title.block && figure.kind === kind);
    if (body.some((figure) => meets(figure.interval, title.interval))) continue;
    const told = body.find(
      (figure) =>
        figure.indicator === indicator &&
        figure.place === place &&
        figure.role === 'level' &&
        figure.unit === unit &&
        figure.status === 'actual' &&
        !figure.subset &&
        figure.bound === null,
    );
    if (told !== undefined) yield [title, told];
  }
}

/** What a figure speaks of: `Tỷ lệ bao phủ bảo hiểm y tế năm 2022 (toàn quốc)`. */
export function sayThing(
  { indicator, period, place }: Pick<Figure, 'indicator' | 'period' | 'place'>,
  locale: Locale,
): string {
  const what = indicator === null ? '' : sayIndicator(indicator, locale);
  const when = period === null ? '' : ` ${sayPeriod(period, locale)}`;
  return `${what}${when}${place === null ? '' : ` (${sayPlace(place, locale)})`}`;
}
