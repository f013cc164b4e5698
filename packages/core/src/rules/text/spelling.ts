/** `text/spelling`: every Vietnamese syllable exists, and no word is one tone mark or letter away from the one that was meant. */
import type { Draft } from '../../figures/index.js';
import { type Block, overlaps, sourceSpan } from '../../text/index.js';
import { likeCase } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';
import { nearMisses } from '../term/near-name.js';
import { type Misspelling, misspellingsOf } from './misspelling.js';

interface Slip {
  readonly written: string;
  readonly meant: string | null;
  readonly why: Misspelling['why'];
}

export const spelling = documentRule<Slip>({
  id: 'text/spelling',
  title: {
    vi: 'Viết đúng chính tả tiếng Việt',
    en: 'Vietnamese is spelt right',
  },
  why: {
    vi: 'Gõ thiếu dấu, nhầm dấu (“sáng tao”, “đa dang”) hay sai quy tắc ghép vần (“nghành”) làm văn bản mất trang trọng, và có khi thành nghĩa khác (“không đừng đổi mới”). Tên riêng, từ của đồng bào dân tộc, từ nước ngoài, chữ viết tắt không bị coi là lỗi; từ riêng của đơn vị thì ghi vào “dictionary” của sokhop.yaml.',
    en: 'A lost or wrong tone mark (“sáng tao”) or an impossible spelling (“nghành”) makes an official text look careless, and may change what it says. Names, minority and foreign words and abbreviations are no slips; words of your own go into “dictionary” in sokhop.yaml.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Slip>> {
    for (const block of draft.text.blocks) {
      for (const { from, to, meant, why } of misspellingsOf(block)) {
        const [start, end] = [block.tokens[from]?.start ?? 0, block.tokens[to - 1]?.end ?? 0];
        // A slip in an official name is for `term/official-name` to say, with the whole name.
        if (nearMisses(block).some(({ edit }) => overlaps(edit, sourceSpan(block, start, end)))) continue;
        if (isSpokenOf(block, from, to)) continue;
        const written = block.text.slice(start, end).normalize('NFC');
        const right = meant === null ? null : likeCase(written, meant);
        yield {
          at: sourceSpan(block, start, end),
          data: { written, meant: right, why },
          words: [written],
          fixes: right === null ? [] : replace(draft, block, start, end, right),
        };
      }
    }
  },
  message: {
    vi: ({ written, meant, why }) =>
      why === 'impossible'
        ? `Tiếng Việt không có âm tiết “${written}”${meant === null ? '; kiểm tra lại chính tả' : `; có phải “${meant}”?`}`
        : `“${written}” có lẽ gõ sai; có phải “${meant}”?`,
    en: ({ written, meant, why }) =>
      why === 'impossible'
        ? `“${written}” is no Vietnamese syllable${meant === null ? '; check the spelling' : `; did you mean “${meant}”?`}`
        : `“${written}” looks misspelt; did you mean “${meant}”?`,
  },
  examples: {
    wrong: [
      'Phong trào thi đua lan tỏa trong toàn ⟦nghành⟧.',
      'BHXH tỉnh ⟦không đừng⟧ đổi mới trong truyền thông chính sách.',
      'Công tác truyền thông được ⟦đa dang⟧ về hình thức, phát huy tinh thần ⟦sáng tao⟧ của cán bộ.',
      '⟦Nghi quyết⟧ về an sinh được triển khai đồng bộ, góp phần ⟦ổn đinh⟧ đời sống; chế độ ⟦hưu tri⟧ được giải quyết, kết quả đáng ⟦khích lê⟧.',
      'Đề nghị các đơn vị ⟦bổ xung⟧ hồ sơ và ⟦thưc hiện⟧ đúng ⟦kế hoặch⟧, để người dân ⟦đuợc⟧ hưởng quyền lợi ⟦tuyêt⟧ đối.',
      'Quyền lợi ⟦cũa⟧ ⟦nhửng⟧ người tham gia, thủ tục ⟦ủca⟧ xã.',
    ],
    right: [
      'Phong trào thi đua lan tỏa trong toàn ngành.',
      'BHXH tỉnh không ngừng đổi mới, sáng tạo, đa dạng hóa hình thức truyền thông.',
    ],
    allows: [
      'Bà con người Ê Đê ở buôn Kbuôr, huyện Krông Nô, gặp chị H’Lan Niê tại nhà rông; tiếng cồng chiêng, lời hát kưưt vang lên.',
      'Cán bộ livestream trên fanpage, gửi video, infographic và clip qua internet; the meeting was held in Bangkok.',
      'Thấy bà cụ, anh không đừng được nước mắt; công trình dở dang; người dẫn chương trình nói giọng thanh tao.',
      'Hải quan trong 2 ngày kiểm tra; dự tính toàn tỉnh hoàn thành; thí sinh chỉ thi đại học; người hưởng lương hưu tri ân thầy cô.',
      'Dòng 9 in nhầm “bảo hiễm” thay vì “bảo hiểm”; nhiều người viết sai thành “bổ xung”.',
      'Liên hệ: đ/c Niê, sđt 0912.345.678, hòm thư bandoc@tapchibhxh.vn; phí gửi xe 5.000đ, vắc-xin, ôtô, vi-rút.',
    ],
  },
});

/** `in nhầm “bảo hiễm” thay vì “bảo hiểm”`: a slip that is quoted for what it is. */
function isSpokenOf({ tokens }: Block, from: number, to: number): boolean {
  return (
    tokens[from - 1]?.norm === '"' &&
    tokens[to]?.norm === '"' &&
    tokens.slice(Math.max(0, from - 5), from).some(({ norm }) => norm === 'nhầm' || norm === 'sai')
  );
}

/** No fix where mark-up or a line break stands between the words, for it may belong to either. */
function replace(draft: Draft, block: Block, start: number, end: number, text: string) {
  const span = sourceSpan(block, start, end);
  if (!/^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u.test(draft.source.slice(...span))) return [];
  const title = { vi: `Sửa thành “${text}”`, en: `Change to “${text}”` };
  return [{ title, edits: [{ span, text }], safe: true }];
}
