/** What the linter itself reports, beside the rules: how it is called, why it matters, how to write it right. */
import type { Localised, Severity } from '../rules/index.js';

/** A comment that suppresses nothing. */
export const UNUSED_SUPPRESSION = 'sokhop/unused-suppression';

/** A value of the front matter that says nothing. */
export const FRONT_MATTER = 'sokhop/front-matter';

/** Something that the linter itself reports. It is no rule: rules judge what a draft says, this is about how it speaks to the linter. */
export interface Notice {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Localised<string>;
  readonly why: Localised<string>;
  /** The part of its page under “how to write it”, as Markdown. */
  readonly writing: Localised<string>;
}

/** All notices. */
export const notices: readonly Notice[] = [
  {
    id: FRONT_MATTER,
    severity: 'warning',
    title: {
      vi: 'Phần đầu bản thảo ghi loại văn bản, ngày, nơi, kỳ mà Số Khớp đọc được',
      en: 'The front matter gives a kind, date, place and period that can be read',
    },
    why: {
      vi: 'Giá trị không đọc được thì bị bỏ qua: con số được hiểu theo nơi, ngày đoán từ nội dung, và chỗ sai có thể lọt. Phần đầu không đúng YAML hoặc không khép lại cũng vậy. Chỉ báo khi chắc là phần đầu viết cho Số Khớp (có `kind` đúng, hoặc khóa `sokhop`), hay giá trị chỉ lệch một chữ; phần đầu của chương trình khác thì để yên.',
      en: 'A value that cannot be read is passed over: figures are then understood by a place and date guessed from the text, and mistakes may slip through. So with front matter that is not YAML, or that nothing closes. Reported only where the front matter is surely meant for Số Khớp (a known `kind`, or the key `sokhop`), or where a value is one slip away; that of other programs is left alone.',
    },
    writing: {
      vi: `\`\`\`yaml
---
kind: news          # directive, news, report
date: 2025-03-20    # năm-tháng-ngày
place: Cao Bằng     # VN, mã tỉnh như VN-04, hoặc tên tỉnh
period: 6 tháng đầu năm 2024   # hoặc 2024, 2024-01-01/2024-06-30
---
\`\`\``,
      en: `\`\`\`yaml
---
kind: news          # directive, news, report
date: 2025-03-20    # year-month-day
place: Cao Bằng     # VN, a province code such as VN-04, or the name of a province
period: 2024-01-01/2024-06-30   # or 2024, or in words: 6 tháng đầu năm 2024
---
\`\`\``,
    },
  },
  {
    id: UNUSED_SUPPRESSION,
    severity: 'warning',
    title: {
      vi: 'Ghi chú tắt cảnh báo phải còn tắt được điều gì đó',
      en: 'A comment that suppresses must still suppress something',
    },
    why: {
      vi: 'Khi con số đã được sửa, ghi chú `<!-- sokhop-disable… -->` ở lại sẽ che lỗi của lần cập nhật sau.',
      en: 'Once the number is corrected, a `<!-- sokhop-disable… -->` that stays behind hides the slip of the next update.',
    },
    writing: {
      vi: `\`\`\`markdown
<!-- sokhop-disable-next-line number/growth: lý do -->
<!-- sokhop-disable number/growth, number/average -->
<!-- sokhop-enable -->
<!-- sokhop-disable-file text/repeated-word: lý do -->
\`\`\`

Không ghi mã quy tắc là tắt mọi quy tắc. \`number/*\` là mọi quy tắc về số.`,
      en: `\`\`\`markdown
<!-- sokhop-disable-next-line number/growth: reason -->
<!-- sokhop-disable number/growth, number/average -->
<!-- sokhop-enable -->
<!-- sokhop-disable-file text/repeated-word: reason -->
\`\`\`

Without a rule id, all rules are meant; \`number/*\` is every rule on numbers.`,
    },
  },
];
