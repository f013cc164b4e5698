/** What `sokhop.yaml` may hold, said once in zod: its reader, the types and the published JSON Schema come from here. */
import { z } from 'zod';
import { DRAFT_KINDS } from '../../figures/index.js';
import { type Rule, rules } from '../../rules/index.js';
import { notices } from '../notices.js';

/** What a rule may be set to. */
export const ruleSettingSchema = z.enum(['off', 'info', 'warning', 'error']);

/** The longest pattern, and the most stars in it: what a stranger's pattern costs to match grows with each star. */
const LONGEST_PATTERN = 200;
const MOST_STARS = 4;

const text = z.string().min(1);
const path = text.describe('Đường dẫn tính từ thư mục của tệp này');
const pattern = text
  .max(LONGEST_PATTERN)
  .refine((written) => (written.match(/\*+/gu)?.length ?? 0) <= MOST_STARS, { params: { expected: 'fewer-stars' } });
const patterns = z.array(pattern);

const severity = ruleSettingSchema.describe('Mức: off, info, warning, error').optional();

/** One rule: a severity, or a map of severity and the rule's own options. */
function entrySchema(rule: Rule | null) {
  const options = rule?.scope === 'document' ? Object.entries(rule.options) : [];
  const shapes = options.map(
    ([key, { schema, initial, about }]) =>
      [key, schema.describe(`${about.vi} (mặc định: ${JSON.stringify(initial)})`).optional()] as const,
  );
  const entry = z.union([ruleSettingSchema, z.strictObject({ severity, ...Object.fromEntries(shapes) })]);
  return rule === null ? entry : entry.describe(rule.title.vi);
}

const rulesSchema = z
  .object({
    ...Object.fromEntries(rules.map((rule) => [rule.id, entrySchema(rule).optional()])),
    ...Object.fromEntries(notices.map(({ id, title }) => [id, entrySchema(null).describe(title.vi).optional()])),
  })
  .catchall(entrySchema(null))
  .describe('Mã quy tắc hoặc mẫu (number/*) → off, info, warning, error, hoặc mức cùng các tùy chọn của quy tắc');

/** What holds for all drafts, or under `overrides` for some. */
const settings = {
  rules: rulesSchema.optional(),
  reference: z
    .strictObject({
      tolerance: z
        .number()
        .min(0)
        .max(20)
        .describe('Số trong bản thảo được phép lệch bao nhiêu % so với số toàn quốc đã công bố (mặc định: 0.3)')
        .optional(),
    })
    .describe('Đối chiếu với số đã công bố có sẵn trong Số Khớp: number/reference, number/coverage')
    .optional(),
  defaults: z
    .strictObject({
      place: text.describe('Địa bàn khi bản thảo không nói: VN, VN-02, hoặc tên tỉnh').optional(),
      kind: z.enum(DRAFT_KINDS).describe('Loại văn bản khi không đoán được').optional(),
    })
    .describe('Điều mặc nhiên của mọi bản thảo')
    .optional(),
  dictionary: z.array(text).describe('Từ riêng của đơn vị, không bị coi là sai chính tả').optional(),
};

/** What `sokhop.yaml` may hold. */
export const configurationSchema = z
  .strictObject({
    extends: z
      .union([path, z.array(path)])
      .describe('Tệp cấu hình dùng chung, một hoặc nhiều; tệp sau đứng trên tệp trước, tệp này đứng trên tất cả')
      .optional(),
    locale: z.enum(['vi', 'en']).describe('Ngôn ngữ của thông báo').optional(),
    files: patterns
      .describe('Tệp nào là bản thảo, viết như trong .gitignore; không đặt thì mọi tệp .md, .markdown')
      .optional(),
    ignore: patterns.describe('Tệp, thư mục bỏ qua, viết như trong .gitignore').optional(),
    ...settings,
    facts: patterns
      .describe(
        'Tệp số liệu của đơn vị để đối chiếu: đường dẫn hoặc mẫu tới CSV, XLSX, YAML, JSON, tính từ thư mục của tệp này',
      )
      .optional(),
    vocabulary: patterns
      .describe('Tệp chỉ tiêu riêng của đơn vị (YAML): đường dẫn hoặc mẫu, tính từ thư mục của tệp này')
      .optional(),
    overrides: z
      .array(
        z.strictObject({
          files: patterns.min(1).describe('Bản thảo nào, viết như trong .gitignore'),
          ignore: patterns.describe('… trừ những tệp này').optional(),
          ...settings,
        }),
      )
      .describe('Thiết lập riêng cho một số bản thảo; mục sau đứng trên mục trước')
      .optional(),
  })
  .describe('Cấu hình của Số Khớp');

/** A `sokhop.yaml` as written, once it has been found right. */
export type ConfigurationContent = z.input<typeof configurationSchema>;

/** The published JSON Schema of `sokhop.yaml`. */
export function configurationJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(configurationSchema, { io: 'input' });
  return { $schema, title: 'sokhop.yaml', ...schema };
}
