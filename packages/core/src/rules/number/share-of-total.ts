/** `number/share-of-total`: `chiếm x %` of two stated numbers is the part divided by the whole. */
import { type Draft, type Figure, saysLevel } from '../../figures/index.js';
import { meets, ONE, type Rational } from '../../text/index.js';
import { figuresOfSentence } from '../other-readings.js';
import { product, type Quantity, quotient, times, total, writtenPer } from '../quantity.js';
import { relatedFigure } from '../related.js';
import { change } from '../rewrite.js';
import { type Comparison, comparingRule } from '../rule.js';
import { sayFigure, sayHedged, sayInstead, sayOver, sayResult, sayWritten } from '../say.js';
import { formatNumber } from '../style.js';

interface Share {
  readonly share: Figure;
  readonly part: Figure;
  readonly whole: Figure;
  readonly result: Quantity;
}

export const shareOfTotal = comparingRule<Share>({
  id: 'number/share-of-total',
  title: {
    vi: 'Tỷ trọng “chiếm x %” phải bằng phần chia cho tổng',
    en: 'A share equals the part divided by the whole',
  },
  why: {
    vi: 'Câu “trong đó A, chiếm x %” nêu cả ba con số; x thường được chép lại từ kỳ báo cáo trước khi A đã đổi. Người đọc bấm máy tính là thấy.',
    en: 'A sentence “of which A, or x %” states all three numbers; x is often left from an earlier report after A has changed. Anyone with a calculator sees it.',
  },
  severity: 'error',
  *compare(draft: Draft): Iterable<Comparison<Share>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'share') continue;
      const { share, part, whole } = relation;
      const ratio = quotient(part, whole);
      if (ratio === null || [share, part, whole].some((figure) => figure.bound !== null)) continue;
      const per = writtenPer(share);
      const result = times(ratio, per);
      const [above, below, said] = [sayWritten(part), sayWritten(whole), sayWritten(share)];
      const fraction = times(share, ONE.div(per));
      yield {
        figures: [share, part, whole],
        data: { share, part, whole, result },
        issue: mayBeOf(draft, relation, per).some((other) => meets(other.interval, share.interval))
          ? null
          : {
              at: share,
              related: [relatedFigure(part, 'phần', 'part'), relatedFigure(whole, 'tổng', 'whole')],
              fixes: [
                ...change(draft, share, result, `${above} ÷ ${below}`),
                ...change(draft, part, product(fraction, whole), `${said} × ${below}`),
                ...change(draft, whole, quotient(part, fraction), `${above} ÷ ${said}`),
              ],
            },
      };
    }
  },
  message: {
    vi: ({ share, part, whole, result }) =>
      `Tỷ trọng không khớp: ${sayFigure(part)} ${sayOver(sayFigure(whole))} là ${sayShare(share, result)}, bản thảo ghi ${sayHedged(share)}. Ghi ${sayInsteadShare(share, result)}, hoặc sửa lại một trong hai số kia.`,
    en: ({ share, part, whole, result }) =>
      `The share does not agree: ${sayFigure(part)} of ${sayFigure(whole)} is ${sayShare(share, result)}, the draft says ${sayHedged(share)}. Write ${sayInsteadShare(share, result)}, or correct one of the two numbers.`,
  },
  arithmetic: {
    vi: ({ share, part, whole, result }) =>
      `${sayWritten(part)} ÷ ${sayWritten(whole)} = ${sayShare(share, result)}; bản thảo ghi ${sayHedged(share)}`,
    en: ({ share, part, whole, result }) =>
      `${sayWritten(part)} ÷ ${sayWritten(whole)} = ${sayShare(share, result)}; the draft says ${sayHedged(share)}`,
  },
  examples: {
    wrong: [
      'Tỉnh Hà Giang hiện có 2.406 đơn vị sử dụng lao động tham gia BHXH, trong đó 563 đơn vị chậm đóng, chiếm ⟦32,4%⟧ tổng số đơn vị.',
      'Quý I/2024, cơ quan BHXH tiếp nhận 46.480 hồ sơ, trong đó 39.490 hồ sơ qua giao dịch điện tử, chiếm trên ⟦88%⟧ tổng số hồ sơ.',
      'Tỉnh Hà Giang có 16.227 người tham gia BHXH tự nguyện, trong đó ⟦56%⟧ là phụ nữ (tương ứng 10.550 người).',
      'Trong số 1.250 đơn vị được kiểm tra, 980 đơn vị (⟦87,4%⟧) chậm đóng BHXH.',
    ],
    right: [
      'Tỉnh Hà Giang hiện có 2.406 đơn vị sử dụng lao động tham gia BHXH, trong đó 563 đơn vị chậm đóng, chiếm 23,4% tổng số đơn vị.',
      'Quý I/2024, cơ quan BHXH tiếp nhận 46.480 hồ sơ, trong đó 39.490 hồ sơ qua giao dịch điện tử, chiếm gần 85% tổng số hồ sơ.',
      'Tỉnh Hà Giang có 16.227 người tham gia BHXH tự nguyện, trong đó 65% là phụ nữ (tương ứng 10.550 người).',
      'Trong số 1.250 đơn vị được kiểm tra, 980 đơn vị (78,4%) chậm đóng BHXH.',
    ],
    allows: [
      'Trong tổng số 16.227 người tham gia BHXH tự nguyện của tỉnh Hà Giang, phụ nữ có 10.550 người, chiếm gần hai phần ba; người dưới 40 tuổi là 5.190 người, chiếm khoảng 32%.',
      'Năm 2023, chi BHXH một lần của tỉnh Hà Giang là 214 tỷ đồng, chiếm 12,6% tổng chi.',
      'Trong tổng số 45.100 người tham gia BHXH tự nguyện, thành phố Hà Giang có 25.000 người (98%), huyện Bắc Mê có 4.000 người (95%).',
    ],
  },
});

/** The part over its whole, and over any other number of its kind that the sentence gives before it: `63 tỉnh …, 45 tỉnh …; trong đó 12 tỉnh …, chiếm 19%`. */
function mayBeOf(draft: Draft, { part, whole }: Pick<Share, 'part' | 'whole'>, per: Rational): readonly Quantity[] {
  const wholes: Quantity[] = [whole, ...widerWholes(draft, whole)];
  const parts: Quantity[] = [part];
  for (const other of figuresOfSentence(draft, part)) {
    if (other === part) break;
    if (!saysLevel(other) || other.kind !== part.kind) continue;
    wholes.push(other);
    // `Hưng Nguyên có 5.000 người và Nam Đàn có 7.000 người, chiếm 46% tổng số 26.000 người`; `45.100 người (năm trước 41.000 người), chiếm …`.
    if (whole.index > part.index) parts.push(other, total([part, other]));
  }
  return wholes.flatMap((other) =>
    parts.flatMap((one) => {
      const ratio = other === one ? null : quotient(one, other);
      return ratio === null ? [] : [times(ratio, per)];
    }),
  );
}

/**
 * What the whole is itself a part of: `Toàn tỉnh có 10.000 hộ nghèo. Huyện A có 2.000 hộ, trong đó 500 hộ …, chiếm 5%` before it, or behind
 * it by its own share: `2.000 hộ, chiếm 20%. Trong đó 500 hộ …, chiếm 5%`.
 */
function* widerWholes({ figures }: Draft, whole: Figure): Iterable<Quantity> {
  const own = figures[whole.index + 1];
  if (own?.role === 'share' && own.kind === 'percent' && own.comparedTo === null && own.block === whole.block) {
    const wider = quotient(whole, times(own, ONE.div(writtenPer(own))));
    if (wider !== null) yield wider;
  }
  for (let i = whole.index - 1; i >= 0; i--) {
    const other = figures[i] as Figure;
    if (other.block !== whole.block || other.sentence < whole.sentence - 1) return;
    if (saysLevel(other) && other.kind === whole.kind && other.unit === whole.unit) yield other;
  }
}

/** A share that is written as a fraction is computed in percent: `một nửa` against 31,2 %. */
function sayShare(share: Figure, result: Quantity): string {
  return share.kind === 'multiple' ? inPercent(result) : sayResult(share, result);
}

function sayInsteadShare(share: Figure, result: Quantity): string {
  return share.kind === 'multiple' ? inPercent(result) : sayInstead(share, result);
}

function inPercent({ value }: Quantity): string {
  return `${formatNumber(value.mul(100), 1)} %`;
}
