/** `letter/ending`: the body of an official letter ends with `./.`. */
import type { Draft } from '../../figures/index.js';
import type { Span } from '../../text/index.js';
import { documentRule, type Issue } from '../rule.js';
import type { Line } from './lines.js';
import { isOfParty, type Shape, shapeOf } from './shape.js';

interface Ending {
  readonly words: string;
}

export const ending = documentRule<Ending>({
  id: 'letter/ending',
  title: {
    vi: 'Nội dung văn bản hành chính kết thúc bằng dấu “./.”',
    en: 'The body of an official letter ends with “./.”',
  },
  why: {
    vi: 'Dấu ./. cho biết nội dung đã hết, không ai viết thêm được vào dưới. Các mẫu tại Phụ lục III của Nghị định số 30/2020/NĐ-CP đều kết thúc như vậy; danh sách và phụ lục thì không.',
    en: 'The mark ./. says that the text is complete and nothing can be added below. All templates of Decree 30/2020/NĐ-CP end that way; lists and annexes do not.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Ending>> {
    const shape = shapeOf(draft);
    const last = shape === null || isOfParty(shape) ? null : lastLine(shape);
    if (last === null) return;
    const words = /(?:\S+\s+){0,3}\S+$/u.exec(draft.source.slice(last.span[0], last.span[1]));
    const at: Span = [last.span[0] + (words?.index ?? 0), last.span[1]];
    const marks = /[\s.;,:!…/]*$/u.exec(draft.source.slice(at[0], at[1]))?.[0].length ?? 0;
    const title = { vi: 'Kết thúc bằng “./.”', en: 'End with “./.”' };
    yield {
      at,
      data: { words: (words?.[0] ?? '').normalize('NFC') },
      fixes: [{ title, edits: [{ span: [at[1] - marks, at[1]], text: './.' }], safe: true }],
    };
  },
  message: {
    vi: ({ words }) => `Nội dung kết thúc ở “${words}”: ghi dấu ./. sau chữ cuối cùng.`,
    en: ({ words }) => `The body ends with “${words}”: put ./. behind its last word.`,
  },
  examples: {
    wrong: [
      '---\nkind: directive\n---\n\nV/v cung cấp tài liệu truyền thông\n\nKính gửi: Bảo hiểm xã hội các huyện\n\nNếu có vướng mắc, đề nghị phản ánh về BHXH tỉnh ⟦để được hướng dẫn.⟧\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, TT.\n',
      '---\nkind: directive\n---\n\n# KẾ HOẠCH\n\nTruyền thông năm 2024\n\n1. Mục đích\n\n2. Tổ chức thực hiện: các đơn vị ⟦nghiêm túc thực hiện⟧\n\n| Nơi nhận: | GIÁM ĐỐC |\n|---|---|\n| - Lưu: VT. | |\n',
    ],
    right: [
      '---\nkind: directive\n---\n\nV/v cung cấp tài liệu truyền thông\n\nKính gửi: Bảo hiểm xã hội các huyện\n\nNếu có vướng mắc, đề nghị phản ánh về BHXH tỉnh để được hướng dẫn./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, TT.\n',
      '---\nkind: directive\n---\n\n# KẾ HOẠCH\n\nTruyền thông năm 2024\n\nYêu cầu các đơn vị nghiêm túc thực hiện. /.\n\n**Nơi nhận:**\n\n- Lưu: VT.\n\nPhụ lục: danh sách các xã\n',
    ],
    allows: [
      '---\nkind: directive\n---\n\nV/v cung cấp tài liệu truyền thông\n\nKính gửi: Bảo hiểm xã hội các huyện\n\nBHXH tỉnh gửi các đơn vị bộ tài liệu truyền thông.',
      '---\nkind: news\n---\n\nĐộc giả gửi câu hỏi về tòa soạn.\n\nNơi nhận: Tạp chí.\n\nGIÁM ĐỐC\n',
    ],
  },
});

/** The last line of the body, before the recipients or the signature, where no line of the body has the mark. */
function lastLine({ lines, at }: Shape): Line | null {
  const head = Math.max(at.get('addressee') ?? -1, at.get('title') ?? -1, at.get('subject') ?? -1);
  const foot = Math.min(
    ...[at.get('recipients'), at.get('signature')].map((line) =>
      line === undefined || line <= head ? Number.POSITIVE_INFINITY : line,
    ),
  );
  if (head < 0 || foot === Number.POSITIVE_INFINITY) return null;
  const body = lines.slice(head + 1, foot).filter(({ block }) => block.cell === null);
  if (body.some(({ text }) => /\.\s*\/\s*\.\W*$/u.test(text))) return null;
  return body.at(-1) ?? null;
}
