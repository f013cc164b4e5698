/** `letter/parts`: an official letter has the parts that its kind must have. */
import type { Draft } from '../../figures/index.js';
import { documentRule, type Issue, type IssueFix, type Localised } from '../rule.js';
import { type Part, type Shape, shapeOf } from './shape.js';

type Gap =
  | { readonly fault: 'missing'; readonly kind: Shape['kind']; readonly parts: readonly Part[] }
  | { readonly fault: 'number'; readonly written: string; readonly right: string | null };

export const parts = documentRule<Gap>({
  id: 'letter/parts',
  title: {
    vi: 'Văn bản hành chính có đủ các phần theo thể thức',
    en: 'An official letter has the parts that its kind must have',
  },
  why: {
    vi: 'Nghị định số 30/2020/NĐ-CP quy định: công văn có cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng, V/v, Kính gửi, Nơi nhận, chữ ký; kế hoạch, thông báo, báo cáo… có tên loại thay cho V/v và Kính gửi. Thiếu một phần là văn thư trả lại. Phần đã ghi ở đầu tệp cũng được tính; số và ngày để trống chờ ký không phải là lỗi.',
    en: 'Decree 30/2020/NĐ-CP asks of an official letter its issuer, number and symbol, place and date, subject line, addressee, recipients and signature; plans, notices and reports have a title in place of subject line and addressee. Parts in the front matter count, and a number or day left blank before signing is no fault.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Gap>> {
    const shape = shapeOf(draft);
    if (shape === null) return;
    const missing = REQUIRED[shape.kind].filter((part) => !shape.at.has(part) && !shape.stated.has(part));
    const anchor = shape.lines[Math.min(...shape.at.values())];
    if (missing.length > 0 && anchor !== undefined) {
      yield {
        at: anchor.span,
        data: { fault: 'missing', kind: shape.kind, parts: missing },
        fixes: addressTo(draft, shape, missing),
      };
    }
    yield* numberLine(draft, shape);
  },
  message: {
    vi: (gap) => {
      if (gap.fault === 'number')
        return `Số và ký hiệu ghi “${gap.written}”: giữa số và ký hiệu có dấu gạch chéo${gap.right === null ? '.' : `, ghi “${gap.right}”.`}`;
      const names = gap.parts.map((part) => NAMES[part].vi).join('; ');
      return `${gap.kind === 'letter' ? 'Công văn' : 'Văn bản có tên loại'} còn thiếu: ${names}.`;
    },
    en: (gap) => {
      if (gap.fault === 'number')
        return `“${gap.written}” lacks the stroke between number and symbol${gap.right === null ? '.' : `: write “${gap.right}”.`}`;
      const names = gap.parts.map((part) => NAMES[part].en).join('; ');
      return `The ${gap.kind === 'letter' ? 'official letter' : 'titled document'} lacks: ${names}.`;
    },
  },
  examples: {
    wrong: [
      '---\nkind: directive\n---\n\n⟦BẢO HIỂM XÃ HỘI TỈNH SƠN LA⟧\n\nSố: 1190/BHXH-TT\n\nSơn La, ngày 15 tháng 8 năm 2023\n\nV/v cung cấp tài liệu truyền thông\n\nBHXH tỉnh gửi các đơn vị bộ tài liệu truyền thông năm học mới./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, TT.\n\nGIÁM ĐỐC\n\nCầm Thị Hạnh\n',
      '---\nkind: directive\nplace: Sơn La\ndate: 2023-08-15\n---\n\nBẢO HIỂM XÃ HỘI TỈNH SƠN LA\n\n⟦Số: 1190 KH-BHXH⟧\n\n# KẾ HOẠCH\n\nTruyền thông năm học mới\n\nCác đơn vị nghiêm túc thực hiện./.\n\nNơi nhận:\n- Lưu: VT, TT.\n\nGIÁM ĐỐC\n\nCầm Thị Hạnh\n',
    ],
    right: [
      '---\nkind: directive\n---\n\nBẢO HIỂM XÃ HỘI TỈNH SƠN LA\n\nSố: 1190/BHXH-TT\n\nSơn La, ngày 15 tháng 8 năm 2023\n\nV/v cung cấp tài liệu truyền thông\n\nKính gửi: Bảo hiểm xã hội các huyện\n\nBHXH tỉnh gửi các đơn vị bộ tài liệu truyền thông năm học mới./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, TT.\n\nGIÁM ĐỐC\n\nCầm Thị Hạnh\n',
      '---\nkind: directive\n---\n\n| BẢO HIỂM XÃ HỘI VIỆT NAM<br>**BẢO HIỂM XÃ HỘI TỈNH LÀO CAI** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| Số:       /TB-BHXH | *Lào Cai, ngày     tháng 9 năm 2025* |\n\n# THÔNG BÁO\n\nVề việc thay đổi nơi tiếp nhận hồ sơ\n\nBHXH tỉnh thông báo để các đơn vị biết, thực hiện./.\n\n| **Nơi nhận:** | **KT. GIÁM ĐỐC** |\n|---|---|\n| - Lưu: VT. | **PHÓ GIÁM ĐỐC** |\n',
    ],
    allows: [
      '---\nkind: directive\n---\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nBIÊN BẢN LÀM VIỆC\n\nHôm nay, ngày 14 tháng 12 năm 2022, chúng tôi gồm:\n\nĐẠI DIỆN CÔNG TY\n\nGIÁM ĐỐC\n',
      '---\nkind: directive\ndate: 2023-04-10\n---\n\nĐề nghị BHXH các huyện tổng hợp danh sách học viên, gửi về BHXH tỉnh trước ngày 28/4/2023.',
      '---\nkind: directive\nissuer: BHXH tỉnh Sơn La\nsố: 1190/BHXH-TT\nplace: Sơn La\ndate: 2023-08-15\nnguoi_ky: Cầm Thị Hạnh\n---\n\nV/v cung cấp tài liệu\n\nKính gửi: Bảo hiểm xã hội các huyện\n\nBHXH tỉnh gửi các đơn vị bộ tài liệu./.\n\nNơi nhận:\n- Như trên.\n',
    ],
  },
});

const REQUIRED: Readonly<Record<Shape['kind'], readonly Part[]>> = {
  letter: ['issuer', 'number', 'place-date', 'subject', 'addressee', 'recipients', 'signature'],
  titled: ['issuer', 'number', 'place-date', 'title', 'recipients', 'signature'],
};

const NAMES: Readonly<Record<Part, Localised<string>>> = {
  issuer: { vi: 'tên cơ quan ban hành', en: 'the issuing body' },
  number: { vi: 'số và ký hiệu (Số: …/…)', en: 'number and symbol (Số: …/…)' },
  'place-date': { vi: 'địa danh và ngày, tháng, năm', en: 'place and date' },
  subject: { vi: 'trích yếu (V/v …)', en: 'the subject line (V/v …)' },
  addressee: { vi: 'Kính gửi', en: 'the addressee (Kính gửi)' },
  title: { vi: 'tên loại và trích yếu', en: 'title and subject' },
  recipients: { vi: 'Nơi nhận', en: 'the list of recipients (Nơi nhận)' },
  signature: { vi: 'chức vụ và chữ ký', en: 'office and signature' },
};

/** `Số: 2714 BHXH-TT`, `Số: 402-BHXH/TT`. A number left blank, or the whole line, is filled in at signing. */
function* numberLine(draft: Draft, { lines, at }: Shape): Iterable<Issue<Gap>> {
  const line = lines[at.get('number') ?? -1];
  const match = line === undefined ? null : BROKEN_NUMBER.exec(line.text);
  if (line === undefined || match === null) return;
  const rest = (match[2] ?? '').replace('/', '-');
  const right = /^\p{Lu}[\p{L}&0-9]*(?:\s?-\s?\p{Lu}[\p{L}&0-9]*)+$/u.test(rest)
    ? `${match[1]}/${rest.replace(/\s/gu, '')}`
    : null;
  const start = draft.source.indexOf(match[1] ?? '', line.span[0]);
  const edits = [{ span: [start, line.span[1]] as const, text: right ?? '' }];
  const title = { vi: `Ghi “${right}”`, en: `Write “${right}”` };
  yield {
    at: line.span,
    data: { fault: 'number', written: line.text, right: right === null ? null : `Số: ${right}` },
    fixes: right === null ? [] : [{ title, edits, safe: false }],
  };
}

/** No stroke behind the number; a dash is right there in documents of the Party, whose symbol goes on with the kind (`28-NQ/TW`). */
const BROKEN_NUMBER = /^số\s*:?\s*([0-9]{1,5})(?:\s*\.?\s*|\s?-\s?(?=(?:BHXH|UBND|HĐND)\s?\/))(\p{Lu}.*)$/iu;

/** A line for the addressee behind the subject line, where nothing else is missing and both stand outside tables. */
function addressTo(draft: Draft, { lines, at }: Shape, missing: readonly Part[]): readonly IssueFix[] {
  const subject = lines[at.get('subject') ?? -1];
  if (missing.length !== 1 || missing[0] !== 'addressee' || subject === undefined || subject.block.cell !== null)
    return [];
  const end = draft.source.indexOf('\n', subject.block.span[1]);
  const place = end < 0 ? draft.source.length : end;
  const title = { vi: 'Thêm dòng “Kính gửi”', en: 'Add a line for the addressee' };
  return [{ title, edits: [{ span: [place, place], text: '\n\nKính gửi: …' }], safe: false }];
}
