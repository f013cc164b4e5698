/** New drafts: the parts that every letter or article of a kind has, in their order, with what the writer has said filled in. */

import { withoutDiacritics } from '@sokhop/core/text';
import { phraseKey, provinces } from '@sokhop/core/vocabulary';
import type { TemplateField, TemplateKind, TemplateParams, TemplateResult } from './protocol.js';

/** Where the writer goes on; taken out before the text is given. */
const CURSOR = '⟦⟧';

type Fields = Readonly<Record<TemplateField, string>>;

/** A new draft. It has no finding of our own rules, and what is left blank may stay so until it is signed. */
export function draftFromTemplate({ kind, fields }: TemplateParams, today: string): TemplateResult {
  const filled: Fields = {
    office: '',
    province: '',
    symbol: '',
    subject: '',
    recipient: '',
    title: '',
    ...trimmed(fields),
  };
  const marked = TEMPLATES[kind](filled, today);
  const before = marked.slice(0, marked.indexOf(CURSOR));
  const lines = before.split('\n');
  return {
    text: marked.replace(CURSOR, ''),
    name: `${today}-${FILE_NAMES[kind]}${slug(filled.subject || filled.title)}.md`,
    cursor: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}

const FILE_NAMES: Readonly<Record<TemplateKind, string>> = {
  directive: 'cong-van',
  plan: 'ke-hoach',
  brief: 'tin',
  article: 'bai',
};

const TEMPLATES: Readonly<Record<TemplateKind, (fields: Fields, today: string) => string>> = {
  directive: (fields, today) => `${head('directive', fields, today)}
Số:       /${fields.symbol || 'BHXH'}

V/v ${lowerFirst(fields.subject)}

${dateLine(fields, today)}

Kính gửi: ${fields.recipient}

${CURSOR}

1. Nội dung thứ nhất

2. Nội dung thứ hai

Đề nghị các đơn vị triển khai thực hiện; nếu có vướng mắc, kịp thời phản ánh về ${fields.office} để được hướng dẫn./.

${foot}`,

  plan: (fields, today) => `${head('directive', fields, today)}
Số:       /${fields.symbol || 'KH-BHXH'}

${dateLine(fields, today)}

# KẾ HOẠCH

**${upperFirst(fields.subject)}**

${CURSOR}

## I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

2. Yêu cầu

## II. NỘI DUNG

1. Nội dung thứ nhất

2. Nội dung thứ hai

## III. TỔ CHỨC THỰC HIỆN

Trên đây là kế hoạch của ${fields.office}; đề nghị các đơn vị triển khai thực hiện./.

${foot}`,

  brief: (fields, today) => `${frontMatter('news', fields.province, today)}
# ${upperFirst(fields.title)}

${CURSOR}
`,

  article: (fields, today) => `${frontMatter('news', fields.province, today)}
# ${upperFirst(fields.title)}

*${CURSOR}*

## Kết quả

## Cách làm

## Thời gian tới
`,
};

const foot = `**Nơi nhận:**

- Như trên;
- Lưu: VT.

**GIÁM ĐỐC**
`;

function head(kind: 'directive', { office, province }: Fields, today: string): string {
  return `${frontMatter(kind, province || provinceIn(office), today)}
**${office.toUpperCase()}**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\
**Độc lập - Tự do - Hạnh phúc**
`;
}

function frontMatter(kind: 'directive' | 'news', province: string, today: string): string {
  const place = provinceIn(province);
  return `---\nkind: ${kind}\ndate: ${today}\n${place === '' ? '' : `place: ${place}\n`}---\n`;
}

/** The place of the office and a date whose day is left blank: it is written in when the letter is signed. */
function dateLine({ office, province }: Fields, today: string): string {
  const [year, month] = today.split('-');
  const place = provinceIn(province) || provinceIn(office) || 'Hà Nội';
  return `*${place}, ngày       tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}*`;
}

/** The province that a text names, by its official name; empty where it names none. The longest name counts. */
function provinceIn(text: string): string {
  const key = ` ${phraseKey(text)} `;
  const named = provinces.filter(({ name }) => key.includes(` ${phraseKey(name)} `));
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.name ?? '';
}

/** The first words, as a file name on every system. */
function slug(text: string): string {
  const words =
    withoutDiacritics(text)
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  return words.length === 0 ? '' : `-${words.slice(0, 8).join('-')}`;
}

/** One line each, because a line break would end the part that it is filled into. */
function trimmed(fields: TemplateParams['fields']): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.replace(/\s+/gu, ' ').trim()]));
}

function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
