/** The shape of the vocabulary's records, said once in zod; the JSON Schema that is published comes from here. */
import * as z from 'zod';

/** A record as it is handed out: nobody can change it, however deep. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

const text = z.string().min(1);
const confidenceSchema = z
  .enum(['high', 'medium'])
  .describe('Độ chắc chắn của dữ liệu: high – đối chiếu được với văn bản gốc; medium – theo cách dùng phổ biến');

const bothLanguages = z.strictObject({
  vi: text.describe('Tiếng Việt'),
  en: text.describe('English'),
});

/** What an indicator measures: `stock` at a date, `flow` over a period, `rate` numerator ÷ denominator. */
const measureSchema = z
  .enum(['stock', 'flow', 'rate'])
  .describe('stock – tại một thời điểm; flow – trong một kỳ; rate – tỷ lệ, tử số chia mẫu số');

/** One official measure. A data record, never code. */
export const indicatorSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/)
    .describe('Mã chỉ tiêu, không bao giờ đổi: bhyt.participants'),
  name: bothLanguages.describe('Tên chính thức'),
  abbreviations: z.array(z.string().min(2)).default([]).describe('Chữ viết tắt riêng của chỉ tiêu: BHXHBB'),
  phrases: z
    .array(z.string().min(2))
    .min(1)
    .describe('Các cách gọi trong văn bản; “…” thay cho chữ chen giữa trong cùng một vế câu'),
  short: z
    .array(z.string().min(2))
    .default([])
    .describe(
      'Tên rút gọn, chỉ được hiểu là chỉ tiêu này khi đứng ngay cạnh con số có đúng đơn vị: “BHTN trên 13,4 triệu người”',
    ),
  lookalikes: z
    .array(z.string().min(2))
    .default([])
    .describe(
      'Cụm từ gần giống nhưng là số đo khác: cụm dài nhất thắng, nên “thu hồi nợ BHXH” không bị hiểu là “nợ BHXH”',
    ),
  units: z.array(text).min(1).describe('Các đơn vị đếm được dùng, đơn vị chính đứng đầu'),
  measure: measureSchema,
  definition: bothLanguages.describe('Định nghĩa'),
  numerator: z.string().optional().describe('Chỉ tiêu làm tử số (của tỷ lệ)'),
  denominator: z.string().optional().describe('Chỉ tiêu làm mẫu số (của tỷ lệ)'),
  parts: z.array(z.string()).optional().describe('Các chỉ tiêu thành phần, cộng lại bằng chỉ tiêu này'),
  attendanceOf: z
    .string()
    .optional()
    .describe('Với chỉ tiêu đếm lượt người dự: chỉ tiêu đếm các cuộc, các hội nghị mà họ dự'),
  partOf: z.string().optional().describe('Chỉ tiêu mà chỉ tiêu này là một phần'),
  range: z
    .strictObject({ low: z.number().optional(), high: z.number().optional() })
    .optional()
    .describe('Khoảng giá trị hợp lý, theo đơn vị chính'),
  legalBasis: z.string().optional().describe('Căn cứ pháp lý'),
  note: bothLanguages.optional().describe('Lưu ý khi dùng'),
  source: text.describe('Nguồn người đọc tra cứu được'),
  confidence: confidenceSchema,
});

/** An indicator as the library hands it out. */
export type IndicatorRecord = Frozen<z.output<typeof indicatorSchema>>;
/** An indicator as its record file writes it: defaults left out. */
export type IndicatorInput = Frozen<z.input<typeof indicatorSchema>>;

/** One province-level unit in one epoch: before or since the mergers of 2025-07-01. */
export const provinceSchema = z.strictObject({
  iso: z
    .string()
    .regex(/^VN-[0-9A-Z]{2}$/)
    .describe('ISO 3166-2'),
  name: z.string().min(2),
  kind: z.enum(['tỉnh', 'thành phố']),
  variants: z.array(z.string()).default([]).describe('Các cách viết khác'),
  epoch: z.enum(['before-2025-07-01', 'since-2025-07-01']),
  region: z.string().optional(),
  /** For an old unit whose name is gone: the iso of the unit it became part of. */
  mergedInto: z.string().optional(),
  /** For a new unit that was merged: the iso codes of the old units it was made of, its own included. */
  mergedFrom: z.array(z.string()).optional(),
  /** Whether the territory changed on 2025-07-01. */
  changed: z.boolean(),
  source: text,
  confidence: confidenceSchema,
});

/** A province as the library hands it out. */
export type ProvinceRecord = Frozen<z.output<typeof provinceSchema>>;
/** A province as its record file writes it. */
export type ProvinceInput = Frozen<z.input<typeof provinceSchema>>;

/** One of the socio-economic regions that official statistics group the provinces by. */
export const regionSchema = z.strictObject({
  name: text,
  variants: z.array(text).describe('Các cách viết khác'),
});

/** A region as the library hands it out. */
export type RegionRecord = Frozen<z.output<typeof regionSchema>>;

/** A body whose name says a place by itself, and the body that took over from it, if one did. */
export const organisationSchema = z.strictObject({
  name: text,
  variants: z.array(text).describe('Các cách viết khác, kể cả chữ viết tắt'),
  place: z
    .string()
    .regex(/^VN(-[0-9A-Z]{2})?$/)
    .describe('Nơi mà tên cơ quan nói lên, theo ISO 3166-2'),
  until: z.iso.date().optional().describe('Ngày cuối cùng mang tên này'),
  successor: text.optional().describe('Cơ quan kế thừa'),
  source: text,
  confidence: confidenceSchema,
});

/** A body as the library hands it out. */
export type OrganisationRecord = Frozen<z.output<typeof organisationSchema>>;

/** A short form and what it stands for. */
export const abbreviationSchema = z.strictObject({
  short: z.string().min(2),
  long: z.string().min(3),
  variants: z.array(text).describe('Các cách viết khác, dài hay ngắn, cùng một nghĩa'),
  known: z.boolean().describe('Người trong ngành ai cũng biết, không cần chú giải ở lần dùng đầu'),
});

/** An abbreviation as the library hands it out. */
export type AbbreviationRecord = Frozen<z.output<typeof abbreviationSchema>>;

/** A legal document that drafts cite. Symbol, kind and date together say which one. */
export const documentSchema = z.strictObject({
  symbol: z
    .string()
    .regex(/^\d{1,5}[/-]/)
    .describe('Số, ký hiệu: 546/QĐ-TTg'),
  kind: text.describe('Tên loại: Quyết định'),
  issuer: text.describe('Cơ quan ban hành'),
  date: z
    .union([z.iso.date(), z.string().regex(/^\d{4}$/)])
    .optional()
    .describe('Ngày ban hành, hoặc năm khi không rõ ngày'),
  title: text.describe('Trích yếu, ngắn gọn'),
  from: z.iso.date().optional().describe('Ngày có hiệu lực'),
  until: z.iso.date().optional().describe('Ngày cuối cùng còn hiệu lực'),
  replacedBy: text.optional().describe('Số, ký hiệu của văn bản thay thế'),
  source: text,
  confidence: confidenceSchema,
});

/** A legal document as the library hands it out. */
export type DocumentRecord = Frozen<z.output<typeof documentSchema>>;

/** What a unit counts in. Durations and ages are counts that inherit neither period nor place. */
const unitKindSchema = z.enum(['count', 'money', 'measure', 'duration', 'age']);

/** A word that may follow a number and says what is counted. */
export const unitSchema = z.strictObject({
  name: text.describe('Cách viết chính thức'),
  forms: z.array(text).min(1).describe('Các cách viết, kể cả cách chính thức'),
  kind: unitKindSchema,
  of: text.optional().describe('Đơn vị rộng hơn: lao động là người'),
});

/** A unit as the library hands it out. */
export type UnitRecord = Frozen<z.output<typeof unitSchema>>;
/** What a unit counts in. */
export type UnitKind = z.output<typeof unitKindSchema>;

/** The published JSON Schema of one indicator record, for editors and for vocabularies that users write. */
export function indicatorJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(indicatorSchema, { io: 'input' });
  return { $schema, title: 'Chỉ tiêu (indicator)', description: 'Một chỉ tiêu của từ vựng Số Khớp', ...schema };
}
