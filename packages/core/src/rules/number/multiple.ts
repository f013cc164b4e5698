/** `number/multiple`: `gấp x lần`, `tăng x lần` agree with the two stated levels. */
import type { Draft, Figure, Relation } from '../../figures/index.js';
import { fold, HUNDRED, meets, ONE } from '../../text/index.js';
import { holdsOtherwise } from '../other-readings.js';
import { exactly, minus, product, type Quantity, quotient, shifted, times, writtenPer } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule } from '../rule.js';
import { sayFigure, sayHedged, sayInstead, sayResult, sayWritten } from '../say.js';
import { formatNumber } from '../style.js';
import { changeWords, isInWords, sayTimes, timesInWords, withTimes } from '../times.js';

interface Multiple {
  readonly multiple: Figure;
  readonly now: Figure;
  readonly before: Figure;
  /** The larger level over the smaller one, as the words say which is which. */
  readonly result: Quantity;
}

export const multiple = comparingRule<Multiple>({
  id: 'number/multiple',
  title: {
    vi: 'Số lần gấp, tăng phải khớp với hai số được so sánh',
    en: 'A multiple agrees with the two stated levels',
  },
  why: {
    vi: '“Gấp 4,2 lần” gây ấn tượng mạnh nên hay được đưa lên tiêu đề. Khi bài nêu cả hai số, bạn đọc chia lại được ngay.',
    en: '“4.2 times as many” makes a headline. Where both levels are stated, any reader can divide.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<Multiple>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'multiple') continue;
      const { multiple: written, now, before } = relation;
      const falls = isFall(written);
      const result = resultOf(relation);
      if (result === null || [written, now, before].some((figure) => figure.bound !== null)) continue;
      const agrees = (of: Quantity) =>
        readings(draft, written, of).some((said) => meets(said.interval, written.interval));
      const isBorneOut = (reading: Relation) => {
        const other = reading.kind === 'multiple' ? resultOf(reading) : null;
        return other !== null && agrees(other);
      };
      if (!agrees(result) && holdsOtherwise(draft, relation, isBorneOut)) continue;
      yield {
        figures: [written, now, before],
        data: { multiple: written, now, before, result },
        issue: agrees(result)
          ? null
          : {
              at: written,
              related: [relatedFigure(now, 'số kỳ này', 'now'), relatedFigure(before, 'số kỳ trước', 'before')],
              fixes:
                written.value.compare(ONE) < 0
                  ? []
                  : fixesOf(draft, written, falls ? before : now, falls ? now : before, result),
            },
      };
    }
  },
  message: {
    vi: (data) => {
      const { multiple: written, now, before } = data;
      const way = directionOf(data) === 'down' ? 'xuống' : 'lên';
      // `gấp rưỡi tuyến tỉnh`: of one time, nothing rose from the one to the other.
      const levels =
        written.kind === 'percent' || (now.period === before.period && written.evidence.direction === undefined)
          ? `${sayFigure(now)} so với ${sayFigure(before)}`
          : `từ ${sayFigure(before)} ${way} ${sayFigure(now)}`;
      const what = written.kind === 'percent' ? 'Tỷ lệ so với kỳ trước' : 'Số lần';
      return `${what} không khớp: ${levels} là ${sayComputed(data)}, bản thảo ghi ${saySaid(written)}. Ghi ${sayRight(data)}, hoặc sửa lại một trong hai số kia.`;
    },
    en: (data) => {
      const { multiple: written, now, before } = data;
      return `The multiple does not agree: from ${sayFigure(before)} to ${sayFigure(now)} is ${sayComputed(data)}, the draft says ${saySaid(written)}. Write ${sayRight(data)}, or correct one of the two levels.`;
    },
  },
  arithmetic: {
    vi: (data) => `${division(data)}; bản thảo ghi ${saySaid(data.multiple)}`,
    en: (data) => `${division(data)}; the draft says ${saySaid(data.multiple)}`,
  },
  examples: {
    wrong: [
      '10 tháng đầu năm 2022, BHXH tỉnh Hà Giang tổ chức 1.436 hội nghị truyền thông, gấp ⟦4,2 lần⟧ so với cùng kỳ năm 2021 (541 hội nghị).',
      'Số lượt phát thanh trên hệ thống loa truyền thanh cơ sở 10 tháng đầu năm 2022 là 9.350 lượt, gấp ⟦3,5 lần⟧ cùng kỳ năm 2021 (5.640 lượt).',
      'Quý I/2024, toàn tỉnh có 8.412 người hưởng trợ cấp thất nghiệp, bằng ⟦94,2%⟧ cùng kỳ năm 2023 (9.104 người).',
    ],
    right: [
      '10 tháng đầu năm 2022, BHXH tỉnh Hà Giang tổ chức 1.436 hội nghị truyền thông, gấp hơn 2,6 lần so với cùng kỳ năm 2021 (541 hội nghị).',
      'Số lượt phát thanh trên hệ thống loa truyền thanh cơ sở 10 tháng đầu năm 2022 là 11.350 lượt, gấp đôi cùng kỳ năm 2021 (5.640 lượt).',
      'Quý I/2024, toàn tỉnh có 8.412 người hưởng trợ cấp thất nghiệp, bằng 92,4% cùng kỳ năm 2023 (9.104 người).',
    ],
    allows: [
      'Số sản phẩm truyền thông trên mạng xã hội của tỉnh Hà Giang tăng 2,2 lần, từ 1.870 lên 5.980 sản phẩm.',
      'Số hội nghị truyền thông quý I/2022 gấp 3,7 lần so với cùng kỳ năm 2021.',
    ],
  },
});

/** The larger level over the smaller one, as the words say which is which; in hundredths for `bằng 92,4% cùng kỳ`. */
function resultOf({ multiple: written, now, before }: Extract<Relation, { kind: 'multiple' }>): Quantity | null {
  const ratio = isFall(written) ? quotient(before, now) : quotient(now, before);
  return ratio && times(ratio, writtenPer(written));
}

/** `giảm 2 lần`. */
function isFall({ direction, value }: Figure): boolean {
  return direction === 'down' && value.compare(ONE) >= 0;
}

/**
 * What the words may mean: `tăng 2 lần` is doubled or trebled, `giảm một nửa` is half less or down to half;
 * `gấp 2 lần`, `giảm 2 lần` have one meaning each.
 */
function readings(draft: Draft, written: Figure, result: Quantity): readonly Quantity[] {
  if (written.direction === 'up' && !isSaidWithTimes(draft, written)) return [result, shifted(result, -1)];
  if (isPartOfOne(written)) return [minus(exactly(ONE), result), result];
  return [result];
}

/** `gấp 2 lần`, which is never three times. */
function isSaidWithTimes(draft: Draft, { evidence }: Figure): boolean {
  return evidence.role !== undefined && fold(draft.source.slice(...evidence.role)).startsWith('gấp');
}

function fixesOf(draft: Draft, written: Figure, larger: Figure, smaller: Figure, result: Quantity) {
  const [above, below] = [sayWritten(larger), sayWritten(smaller)];
  const said = isInWords(written) ? sayTimes(written.value) : sayWritten(written);
  const sum = `${above} ÷ ${below}`;
  const ratio = times(written, ONE.div(writtenPer(written)));
  return [
    ...(isInWords(written) ? changeWords(written, result, sum) : change(draft, written, result, sum)),
    ...change(draft, larger, product(ratio, smaller), `${said} × ${below}`),
    ...change(draft, smaller, quotient(larger, ratio), `${above} ÷ ${said}`),
  ];
}

/** `giảm một nửa`, `giảm 1/3`. */
function isPartOfOne({ direction, value }: Figure): boolean {
  return direction === 'down' && value.compare(ONE) < 0;
}

/** The change in percent, for which a part of one is written: `giảm 24,8 %`. */
function sayChange({ value }: Quantity): string {
  const percent = formatNumber(value.sub(ONE).abs().mul(HUNDRED), 1);
  return `${value.compare(ONE) < 0 ? 'giảm' : 'tăng'} ${percent} %`;
}

/** What the two levels give: a change in percent for a part of one, else how many times. */
function sayComputed({ multiple: written, result }: Multiple): string {
  if (isPartOfOne(written)) return sayChange(result);
  return isInWords(written) ? sayTimes(result.value) : sayResult(written, result);
}

/** What to write: `gấp ba` in the place of `gấp bốn`. */
function sayRight({ multiple: written, result }: Multiple): string {
  if (isPartOfOne(written)) return sayChange(result);
  return isInWords(written) ? withTimes(timesInWords(written, result)) : sayInstead(written, result);
}

/** What the draft says: `gấp gần ba`, `giảm một nửa`, `bằng một nửa`, `4,2 lần`. */
function saySaid(written: Figure): string {
  if (isPartOfOne(written)) return `giảm ${sayHedged(written)}`;
  if (isInWords(written) && written.value.compare(ONE) < 0) return `bằng ${sayHedged(written)}`;
  return isInWords(written) ? withTimes(sayHedged(written)) : sayHedged(written);
}

/** Which way the levels go. */
function directionOf({ now, before }: Multiple): 'up' | 'down' {
  return now.value.compare(before.value) < 0 ? 'down' : 'up';
}

function division({ multiple: written, now, before, result }: Multiple): string {
  const falls = isFall(written);
  const [above, below] = falls ? [before, now] : [now, before];
  return `${sayWritten(above)} ÷ ${sayWritten(below)} = ${isInWords(written) ? sayTimes(result.value) : sayResult(written, result)}`;
}
