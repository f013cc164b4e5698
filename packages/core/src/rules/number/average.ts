/** `number/average`: an average equals its total divided by the days, months, years, events or people that it is spread over. */
import type { AverageOver, Draft, Figure, Relation } from '../../figures/index.js';
import { meets, rational } from '../../text/index.js';
import { holdsOtherwise } from '../other-readings.js';
import { exactly, product, type Quantity, quotient } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule, type Locale } from '../rule.js';
import { sayFigure, sayHedged, sayInstead, sayResult, sayWritten } from '../say.js';
import { formatNumber } from '../style.js';

/** An average that is so many times off is one of something else: a head, a household. */
const MOST_OFF = rational(50);

interface Average {
  readonly average: Figure;
  readonly total: Figure;
  readonly over: AverageOver;
  readonly result: Quantity;
}

export const average = comparingRule<Average>({
  id: 'number/average',
  title: {
    vi: 'Bình quân phải bằng tổng chia cho số ngày, số tháng, số lần, số người',
    en: 'An average equals the total divided by the days, months, events or people',
  },
  why: {
    vi: '“Trung bình mỗi ngày”, “bình quân mỗi hội nghị” được tính từ một tổng nêu ngay bên cạnh. Khi tổng được cập nhật theo kỳ báo cáo mới, số bình quân cũ hay bị để lại.',
    en: '“On average a day”, “per conference” is computed from a total that stands beside it. When the total is updated for a new period, the old average is easily left behind.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<Average>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'average') continue;
      const { average: written, total, over } = relation;
      const divisor = over.kind === 'figure' ? over.figure : exactly(over.count);
      const result = quotient(total, divisor);
      if (result === null || written.bound !== null || total.bound !== null || !isNear(written, result)) continue;
      const agrees = (of: Quantity | null) => of !== null && meets(of.interval, written.interval);
      const isBorneOut = (reading: Relation) => reading.kind === 'average' && agrees(quotient(reading.total, divisor));
      if (!agrees(result) && (isOfWorkingDays(relation) || holdsOtherwise(draft, relation, isBorneOut))) continue;
      const [sum, count, said] = [sayWritten(total), sayOver(over, 'vi'), sayWritten(written)];
      yield {
        figures: over.kind === 'figure' ? [written, total, over.figure] : [written, total],
        data: { average: written, total, over, result },
        issue: agrees(result)
          ? null
          : {
              at: written,
              related: [
                relatedFigure(total, 'tổng', 'total'),
                ...(over.kind === 'figure' ? [relatedFigure(over.figure, 'chia cho', 'divided by')] : []),
              ],
              fixes: [
                ...change(draft, written, result, `${sum} ÷ ${count}`),
                ...change(draft, total, product(written, divisor), `${said} × ${count}`),
                ...(over.kind === 'figure'
                  ? change(draft, over.figure, quotient(total, written), `${sum} ÷ ${said}`)
                  : []),
              ],
            },
      };
    }
  },
  message: {
    vi: ({ average: written, total, over, result }) =>
      `Số bình quân không khớp: ${sayFigure(total)} chia cho ${sayOver(over, 'vi')} là ${sayResult(written, result)}, bản thảo ghi ${sayHedged(written)}. Ghi ${sayInstead(written, result)}, hoặc sửa lại tổng.`,
    en: ({ average: written, total, over, result }) =>
      `The average does not agree: ${sayFigure(total)} over ${sayOver(over, 'en')} is ${sayResult(written, result)}, the draft says ${sayHedged(written)}. Write ${sayInstead(written, result)}, or correct the total.`,
  },
  arithmetic: {
    vi: (data) => `${division(data, 'vi')}; bản thảo ghi ${sayHedged(data.average)}`,
    en: (data) => `${division(data, 'en')}; the draft says ${sayHedged(data.average)}`,
  },
  examples: {
    wrong: [
      'Năm 2023, tỉnh Hà Giang đăng tải 3.650 tin, bài về chính sách BHXH, BHYT, trung bình mỗi ngày có ⟦18⟧ tin, bài.',
      'Cả năm 2023, tổng chi lương hưu và trợ cấp BHXH hằng tháng của tỉnh Hà Giang là 1.416 tỷ đồng, bình quân mỗi tháng chi ⟦181 tỷ⟧ đồng.',
      'Năm 2023, tỉnh Hà Giang chi 126 tỷ đồng trợ cấp cho 6.300 người, bình quân ⟦25 triệu⟧ đồng/người.',
    ],
    right: [
      'Năm 2023, tỉnh Hà Giang đăng tải 3.650 tin, bài về chính sách BHXH, BHYT, trung bình mỗi ngày có khoảng 10 tin, bài.',
      'Cả năm 2023, tổng chi lương hưu và trợ cấp BHXH hằng tháng của tỉnh Hà Giang là 1.416 tỷ đồng, bình quân mỗi tháng chi 118 tỷ đồng.',
      'Năm 2023, tỉnh Hà Giang chi 126 tỷ đồng trợ cấp cho 6.300 người, bình quân 20 triệu đồng/người.',
    ],
    allows: [
      'Tháng 3/2023, bộ phận một cửa của BHXH tỉnh Hà Giang tiếp nhận 4.991 hồ sơ, bình quân mỗi ngày 217 hồ sơ.',
      '9 tháng đầu năm 2023, BHXH tỉnh Hà Giang tiếp nhận 212.650 hồ sơ; bình quân mỗi ngày làm việc tiếp nhận khoảng 1.130 hồ sơ.',
      'Năm 2023, tỉnh Hà Giang có 16.227 người tham gia BHXH tự nguyện, mức thu nhập bình quân làm căn cứ đóng là 2,1 triệu đồng/tháng.',
      'Năm 2023, tỉnh Hà Giang chi 1.416 tỷ đồng lương hưu cho 21.260 người, bình quân 5,5 triệu đồng/người.',
      'Năm học 2022-2023, ngành vận động học sinh tham gia.\n\nMột người bệnh được quỹ BHYT chi trả hơn 2,4 tỷ đồng trong 8 tháng, trung bình 300 triệu đồng mỗi tháng.',
    ],
  },
});

function division({ average: written, total, over, result }: Average, locale: Locale): string {
  return `${sayWritten(total)} ÷ ${sayOver(over, locale)} = ${sayResult(written, result)}`;
}

function sayOver(over: AverageOver, locale: Locale): string {
  if (over.kind === 'figure') return sayFigure(over.figure);
  const unit = {
    vi: { day: 'ngày', month: 'tháng', year: 'năm' },
    en: { day: 'days', month: 'months', year: 'years' },
  }[locale][over.unit];
  return `${formatNumber(over.count, 0)} ${unit}`;
}

/**
 * `Trong tháng 4/2024, bộ phận một cửa tiếp nhận 4.340 hồ sơ, bình quân mỗi ngày 217 hồ sơ`: an office may mean the days on which it works.
 * From Monday to Friday those are 63 % of a month with holidays and 74 % of one with none.
 */
function isOfWorkingDays({ average: written, total, over }: Relation & { readonly kind: 'average' }): boolean {
  if (over.kind !== 'time' || over.unit !== 'day' || written.value.n === 0n) return false;
  const share = total.value.div(written.value).div(over.count);
  return share.compare(FEWEST_WORKING_DAYS) >= 0 && share.compare(MOST_WORKING_DAYS) <= 0;
}

const FEWEST_WORKING_DAYS = rational(63, 100);
const MOST_WORKING_DAYS = rational(75, 100);

/** `chi 3.900 tỷ đồng …, lương hưu bình quân 5,4 triệu đồng/tháng`: whether the total may be what was shared out; a comma set wrong is ten times off. */
function isNear({ value: written }: Figure, { value: computed }: Quantity): boolean {
  return computed.compare(written.mul(MOST_OFF)) <= 0 && written.compare(computed.mul(MOST_OFF)) <= 0;
}
