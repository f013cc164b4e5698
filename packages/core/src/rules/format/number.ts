/** `format/number`: decimal comma, thousands point. */
import type { Draft, Figure } from '../../figures/index.js';
import { powerOfTen, type Rational, rational } from '../../text/index.js';
import { replaceDigits } from '../rewrite.js';
import { documentRule, type Issue, type Localised } from '../rule.js';
import { groupThousands, type Style, styleOf } from '../style.js';

type Fault = 'decimal-point' | 'thousands-comma' | 'not-grouped';

interface Notation {
  readonly written: string;
  readonly right: string;
  readonly fault: Fault;
}

export const number = documentRule<Notation>({
  id: 'format/number',
  title: {
    vi: 'Số thập phân dùng dấu phẩy, hàng nghìn dùng dấu chấm',
    en: 'Decimal comma, thousands point',
  },
  why: {
    vi: '“1.28 triệu” có thể bị đọc là 128 triệu, “1,234” là một phẩy hai hay một nghìn hai; “44000” thì khó đọc và dễ gõ thừa một số không. Văn bản tiếng Việt dùng dấu phẩy cho phần thập phân, dấu chấm để ngăn cách hàng nghìn.',
    en: '“1.28 triệu” may be read as 128 million, and in “44000” one zero too many goes unseen. Vietnamese texts write a comma before decimals and a point between thousands.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Notation>> {
    for (const figure of draft.figures) {
      const style = mayBeSlip(figure.text) ? styleOf(figure) : null;
      const slip = style && slipOf(figure, style);
      if (!style || !slip) continue;
      const edit = replaceDigits(draft, figure, style, slip.digits);
      // As the draft has it: only the digits are to change.
      const written = figure.text.normalize('NFC').replace(/\s+/gu, ' ');
      const right = written.replace(style.digits, slip.digits);
      const title = { vi: `Ghi “${right}”`, en: `Write “${right}”` };
      yield {
        at: figure,
        data: { written, right, fault: slip.fault },
        fixes: edit === null ? [] : [{ title, edits: [edit], safe: slip.safe }],
      };
    }
  },
  message: {
    vi: ({ written, right, fault }) => `Ghi “${right}” thay cho “${written}”: ${REASONS[fault].vi}.`,
    en: ({ written, right, fault }) => `Write “${right}” for “${written}”: ${REASONS[fault].en}.`,
  },
  examples: {
    wrong: [
      'Đến hết quý I/2022, toàn quốc có trên ⟦1.28 triệu⟧ người tham gia BHXH tự nguyện.',
      'Các hội nghị truyền thông thu hút khoảng ⟦1,281,900⟧ lượt người tham gia.',
      'Toàn quốc đã tổ chức gần ⟦44000⟧ hội nghị truyền thông; đơn vị chi ⟦1.200000⟧ đồng mua sổ BHXH tặng người khó khăn.',
    ],
    right: [
      'Đến hết quý I/2022, toàn quốc có trên 1,28 triệu người tham gia BHXH tự nguyện.',
      'Các hội nghị truyền thông thu hút khoảng 1.281.900 lượt người tham gia.',
    ],
    allows: [
      'Việc cần làm:\n\n1.1. Tổ chức 45 hội nghị.\n1.2. Phát 20.000 tờ gấp.\n\nHội nghị bắt đầu lúc 7.30 và 13.30; đợt 1 từ ngày 01.8 đến 15.9; cài VssID 2.4.',
      'Mức đóng là 1500 đồng, áp dụng từ năm 2023; tổng đài hỗ trợ 19009068 hoạt động 24/7.',
      'Toàn tỉnh có 14,329 triệu lượt khám và 6.206,3 nghìn hồ sơ, theo Công văn số 12345/BHXH-TT ngày 17.8.2023.',
    ],
  },
});

const REASONS: Readonly<Record<Fault, Localised<string>>> = {
  'decimal-point': { vi: 'trước phần thập phân là dấu phẩy', en: 'a comma stands before decimals' },
  'thousands-comma': { vi: 'ngăn cách hàng nghìn bằng dấu chấm', en: 'a point stands between thousands' },
  'not-grouped': {
    vi: 'số từ năm chữ số trở lên ngăn cách hàng nghìn bằng dấu chấm',
    en: 'numbers of five digits and more have a point between thousands',
  },
};

/** Only a comma before three digits, a point that groups none, and five digits in a row can be a slip: most figures end here. */
function mayBeSlip(text: string): boolean {
  return /,[0-9]{3}|\.(?![0-9]{3}(?![0-9]))|[0-9]{5}/u.test(text);
}

/**
 * The slip in how a figure is written, if it is one beyond doubt: `1,234` may be a decimal number, and four digits (`1500`) need
 * no point. Whatever is found leaves the value as it was read, but for a lost point.
 */
function slipOf(
  figure: Figure,
  { digits, tail, factor }: Style,
): { readonly fault: Fault; readonly digits: string; readonly safe: boolean } | null {
  if (/^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/u.test(digits) || /^[0-9]{1,3}(?:,[0-9]{3}){2,}$/u.test(digits)) {
    return keepsValue(
      'thousands-comma',
      digits.replace(/[.,]/gu, (mark) => (mark === ',' ? '.' : ',')),
    );
  }
  // `1.200000 đồng`: nothing is counted in millionths.
  if (/^[1-9][0-9]{0,2}\.(?:[0-9]{6}|[0-9]{9})$/u.test(digits) && figure.unit !== '' && tail === '')
    return { fault: 'not-grouped', digits: groupThousands(digits.replace('.', '')), safe: false };
  // `7.30`, `15.9`, `VssID 2.4`: what counts nothing may be a time, a day or a version.
  const counts = figure.unit !== '' || tail !== '' || figure.kind !== 'count';
  if (counts && /^[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})$/u.test(digits)) {
    const [whole = '', decimals = ''] = digits.split('.');
    return keepsValue('decimal-point', `${whole.length > 4 ? groupThousands(whole) : whole},${decimals}`);
  }
  if (/^[1-9][0-9]{4,14}(?:,[0-9]+)?$/u.test(digits) && figure.unit !== '') {
    const [whole = '', decimals] = digits.split(',');
    return keepsValue(
      'not-grouped',
      decimals === undefined ? groupThousands(whole) : `${groupThousands(whole)},${decimals}`,
    );
  }
  return null;

  function keepsValue(fault: Fault, right: string) {
    return valueOfDigits(right).mul(factor).equals(figure.value) ? { fault, digits: right, safe: true } : null;
  }
}

/** The value of digits in Vietnamese notation. */
function valueOfDigits(digits: string): Rational {
  const [whole = '', decimals = ''] = digits.replace(/\./gu, '').split(',');
  return rational(BigInt(whole + decimals)).mul(powerOfTen(-decimals.length));
}
