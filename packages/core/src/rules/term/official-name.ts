/** `term/official-name`: official names are written as their bearers write them. */
import type { Draft } from '../../figures/index.js';
import { rewrite } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';
import { miscasedNames } from './name-case.js';
import { nearMisses } from './near-name.js';

interface Misnamed {
  readonly written: string;
  readonly right: string;
}

export const officialName = documentRule<Misnamed>({
  id: 'term/official-name',
  title: {
    vi: 'Tên cơ quan, chính sách, chương trình viết đúng tên chính thức',
    en: 'Bodies, policies and programmes are called by their official names',
  },
  why: {
    vi: '“Bảo hiểm xã hôi”, “Coivid-19”, “Bộ Lao động Thương binh và Xã hội” là lỗi gõ mà trình soát chính tả không bắt được, vì từng tiếng đều có nghĩa. Sai tên cơ quan nhận văn bản là thiếu trang trọng; sai tên chính sách thì tìm kiếm không ra.',
    en: 'Slips in official names pass every spelling checker, for each syllable exists by itself. A misspelt addressee is discourteous, and a misspelt policy is not found by any search.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Misnamed>> {
    for (const block of draft.text.blocks) {
      for (const { span, edit, text, written, right } of nearMisses(block)) {
        yield { at: span, data: { written, right }, fixes: rewrite(draft, edit, text, true) };
      }
      for (const { span, written, right } of miscasedNames(block)) {
        // The decree binds offices; newspapers have capitals of their own.
        const severity = draft.kind === 'directive' ? 'warning' : 'info';
        yield { at: span, data: { written, right }, fixes: rewrite(draft, span, right, true), severity };
      }
    }
  },
  message: {
    vi: ({ written, right }) => `Tên chính thức là “${right}”, ở đây viết “${written}”.`,
    en: ({ written, right }) => `The official name is “${right}”; here it reads “${written}”.`,
  },
  examples: {
    wrong: [
      'Trong bối cảnh dịch ⟦Coivid-19⟧, công tác truyền thông vẫn được duy trì; hậu ⟦Covid-91⟧, số thu tăng.',
      'Hội nghị có đại diện ⟦Bộ Lao động Thương binh và Xã hội⟧, Bộ Y tế và Bộ Tài chính.',
      'Năm 2017, cả nước có 11,8 triệu người tham gia ⟦bảo hiểm thất nghiêp⟧.',
      'Thông tư của ⟦Bộ Y Tế⟧ được ⟦Bảo hiểm xã hội Việt nam⟧ và ⟦Bộ lao động - Thương binh và xã hội⟧ phổ biến.',
      'Toàn tỉnh có thêm 1.200 người tham gia ⟦BHHX⟧ tự nguyện; hội nghị do ⟦tỉnh Quảng Ngái⟧ đăng cai, ⟦tỉnh Quảng Ngảy⟧ và ⟦Ủy ban Thưởng vụ Quốc hội⟧ dự.',
    ],
    right: [
      'Trong bối cảnh dịch Covid-19 (COVID-19), công tác truyền thông vẫn được duy trì.',
      'Hội nghị có đại diện Bộ Lao động - Thương binh và Xã hội, Bộ LĐ-TB&XH cũ và Ủy ban nhân dân tỉnh Quảng Ngãi.',
    ],
    allows: [
      'Kinh nghiệm chống vi-rút SARS-CoV-2 của chính phủ các nước; cán bộ y tá, cơ sở y tế, công chức viên chức, khám chữa bệnh, thông tin điện thoại; bảo hiểm nhân thọ (BHNT).',
      'Ông Trần Quốc Hội ở bộ phận y tế; người Việt nam giới thiệu sản phẩm; chính phủ các nước; BỘ Y TẾ; Uỷ ban Dân tộc; bộ y tế của họ.',
      'Thu BH y tế, BH xã hội; UỶ BAN NHÂN DÂN TỈNH KHÁNH HOÀ; tỉnh Vĩnh Phú trước năm 1997; tỉnh Hồ Nam (Trung Quốc); các youtuber, tiktoker.',
    ],
  },
});
