/** What the server itself says to the writer; findings and cards come from the core in the writer's language. */
import type { Localised } from '@sokhop/core/rules';

interface Messages {
  readonly rulePage: string;
  /** For a place that a finding of another document names. */
  readonly contradicts: (name: string, message: string) => string;
  readonly suppress: (ruleId: string) => string;
  readonly suppressInFile: (ruleId: string) => string;
  /** What a writer is to replace by the reason for a suppression. */
  readonly reason: string;
  readonly fixAll: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly notANumber: (text: string) => string;
  readonly updateHere: (text: string) => string;
  readonly updateElsewhere: (text: string) => string;
  readonly section: (figures: number, checked: number, findings: number) => string;
  readonly findDocument: (name: string) => string;
  readonly hints: Readonly<Record<'value' | 'base' | 'points', string>>;
  readonly place: string;
  readonly period: string;
  readonly part: string;
  readonly template: string;
  readonly today: string;
  readonly nationwide: string;
  readonly stated: string;
  readonly hedges: Readonly<Record<'above' | 'below' | 'about' | 'atLeast' | 'atMost', string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly frontMatter: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<string, string>>;
  readonly document: Readonly<Record<'issuer' | 'issued' | 'from' | 'until' | 'replacedBy' | 'source', string>>;
  readonly fieldAbbreviation: string;
  readonly ownAbbreviation: string;
  readonly province: {
    readonly country: string;
    readonly mergedFrom: (name: string, parts: string) => string;
    readonly mergedInto: (name: string) => string;
    readonly unchanged: string;
  };
  readonly addCoverage: (text: string) => string;
  readonly expand: (short: string, long: string) => string;
  readonly introduce: (text: string) => string;
  readonly completeCitation: (text: string) => string;
  readonly inPoints: (text: string) => string;
  readonly renumber: string;
  readonly addWord: (word: string) => string;
  readonly addFact: (text: string, file: string) => string;
}

/** The server's own words, in both languages. */
export const messages: Localised<Messages> = {
  vi: {
    rulePage: 'Xem quy tắc',
    contradicts: (name, message) => `Mâu thuẫn với ${name}. Thông báo ở bản thảo đó: ${message}`,
    suppress: (ruleId) => `Bỏ qua quy tắc ${ruleId} ở đây`,
    suppressInFile: (ruleId) => `Bỏ qua quy tắc ${ruleId} trong cả tệp này`,
    reason: 'lý do',
    fixAll: 'Sửa mọi lỗi sửa được mà không đổi con số nào',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    notANumber: (text) => `“${text}” không phải là một số; hãy ghi như trong bản thảo: 91,074 triệu, 1.281.900, 92,04%`,
    updateHere: (text) => `Cập nhật thành ${text} trong bản thảo này`,
    updateElsewhere: (text) => `Cập nhật thành ${text} trong bản thảo khác`,
    section: (figures, checked, findings) =>
      `${figures} số liệu · ${checked} đã đối chiếu · ${findings === 0 ? 'không có phát hiện' : `${findings} phát hiện`}`,
    findDocument: (name) => `Tìm văn bản: ${name}`,
    hints: {
      value: 'Giá trị tính từ các con số khác của bản thảo',
      base: 'Mẫu số suy ra từ số và tỷ lệ đã ghi',
      points: 'Chênh lệch giữa hai tỷ lệ đã ghi',
    },
    place: 'địa bàn',
    period: 'kỳ',
    part: 'phần của văn bản',
    template: 'mẫu cả văn bản',
    today: 'hôm nay',
    nationwide: 'toàn quốc',
    stated: 'Số đã công bố',
    hedges: {
      above: 'lớn hơn số ghi sau đó',
      below: 'nhỏ hơn số ghi sau đó',
      about: 'xung quanh số ghi sau đó',
      atLeast: 'từ số ghi sau đó trở lên',
      atMost: 'đến số ghi sau đó là cùng',
    },
    kinds: {
      directive: 'công văn, kế hoạch, chỉ thị, thông báo',
      news: 'tin, bài',
      report: 'báo cáo',
    },
    frontMatter: {
      kind: 'loại văn bản: directive, news, report',
      date: 'ngày của bản thảo: 2024-11-05',
      place: 'địa bàn: VN, VN-04, Cao Bằng',
      period: 'kỳ số liệu: 2024, 6 tháng đầu năm 2024',
      title: 'tên bài, trích yếu',
    },
    severities: { off: 'tắt', info: 'gợi ý', warning: 'cảnh báo', error: 'lỗi' },
    document: {
      issuer: 'Cơ quan ban hành',
      issued: 'Ngày ban hành',
      from: 'Có hiệu lực từ',
      until: 'Còn hiệu lực đến hết',
      replacedBy: 'được thay thế bằng',
      source: 'Nguồn',
    },
    fieldAbbreviation: 'Chữ viết tắt của ngành',
    ownAbbreviation: 'Được giải thích trong bản thảo này',
    province: {
      country: 'Toàn quốc',
      mergedFrom: (name, parts) => `Từ ngày 01/7/2025, ${name} gồm: ${parts}`,
      mergedInto: (name) => `Từ ngày 01/7/2025 đã sáp nhập vào ${name}`,
      unchanged: 'Không đổi địa giới ngày 01/7/2025',
    },
    addCoverage: (text) => `Ghi thêm tỷ lệ bao phủ: ${text}`,
    expand: (short, long) => `Ghi đủ chữ “${long}” thay cho “${short}”`,
    introduce: (text) => `Giải thích chữ viết tắt: “${text}”`,
    completeCitation: (text) => `Ghi đủ số, ký hiệu, ngày: “${text}”`,
    inPoints: (text) => `Ghi “${text}”`,
    renumber: 'Đánh số lại danh sách này',
    addWord: (word) => `Thêm “${word}” vào từ điển của kho (sokhop.yaml)`,
    addFact: (text, file) => `Thêm ${text} vào số liệu của đơn vị (${file})`,
  },
  en: {
    rulePage: 'See the rule',
    contradicts: (name, message) => `Contradicts ${name}. The finding there: ${message}`,
    suppress: (ruleId) => `Ignore the rule ${ruleId} here`,
    suppressInFile: (ruleId) => `Ignore the rule ${ruleId} in this whole file`,
    reason: 'reason',
    fixAll: 'Apply every fix that changes no number',
    numerator: 'Numerator',
    denominator: 'Denominator',
    notANumber: (text) => `“${text}” is no number; write it as a draft would: 91,074 triệu, 1.281.900, 92,04%`,
    updateHere: (text) => `Update to ${text} in this draft`,
    updateElsewhere: (text) => `Update to ${text} in another draft`,
    section: (figures, checked, findings) =>
      `${figures} figures · ${checked} checked · ${findings === 0 ? 'no findings' : `${findings} findings`}`,
    findDocument: (name) => `Find the document: ${name}`,
    hints: {
      value: 'What the other figures of the draft give',
      base: 'The base that the stated number and rate imply',
      points: 'The difference of the two stated rates',
    },
    place: 'place',
    period: 'period',
    part: 'part of a document',
    template: 'template of a whole document',
    today: 'today',
    nationwide: 'nationwide',
    stated: 'Published',
    hedges: {
      above: 'more than the number that follows',
      below: 'less than the number that follows',
      about: 'around the number that follows',
      atLeast: 'the number that follows or more',
      atMost: 'the number that follows or less',
    },
    kinds: { directive: 'official letter, plan, directive, notice', news: 'news, article', report: 'report' },
    frontMatter: {
      kind: 'kind of document: directive, news, report',
      date: 'date of the draft: 2024-11-05',
      place: 'place: VN, VN-04, Cao Bằng',
      period: 'period of the figures: 2024, 6 tháng đầu năm 2024',
      title: 'title, subject',
    },
    severities: { off: 'off', info: 'info', warning: 'warning', error: 'error' },
    document: {
      issuer: 'Issued by',
      issued: 'Issued on',
      from: 'In force since',
      until: 'In force until the end of',
      replacedBy: 'replaced by',
      source: 'Source',
    },
    fieldAbbreviation: 'An abbreviation of the field',
    ownAbbreviation: 'Introduced in this draft',
    province: {
      country: 'The whole country',
      mergedFrom: (name, parts) => `Since 2025-07-01, ${name} is made up of: ${parts}`,
      mergedInto: (name) => `Became part of ${name} on 2025-07-01`,
      unchanged: 'Its territory did not change on 2025-07-01',
    },
    addCoverage: (text) => `Add the coverage: ${text}`,
    expand: (short, long) => `Write “${long}” in place of “${short}”`,
    introduce: (text) => `Introduce the abbreviation: “${text}”`,
    completeCitation: (text) => `Complete the citation: “${text}”`,
    inPoints: (text) => `Write “${text}”`,
    renumber: 'Number this list again',
    addWord: (word) => `Add “${word}” to the workspace’s dictionary (sokhop.yaml)`,
    addFact: (text, file) => `Add ${text} to the workspace’s facts (${file})`,
  },
};
