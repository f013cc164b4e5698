/** What the server itself says to the writer; findings and cards come from the core in the writer's language. */
import type { Localised } from '@sokhop/core/rules';

interface Messages {
  readonly rulePage: string;
  /** For a place that a finding of another document names. */
  readonly contradicts: (name: string, message: string) => string;
  readonly suppress: (ruleId: string) => string;
  readonly fixAll: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** The server's own words, in both languages. */
export const messages: Localised<Messages> = {
  vi: {
    rulePage: 'Xem quy tắc',
    contradicts: (name, message) => `Mâu thuẫn với ${name}. Thông báo ở bản thảo đó: ${message}`,
    suppress: (ruleId) => `Bỏ qua quy tắc ${ruleId} ở đây`,
    fixAll: 'Sửa mọi lỗi sửa được mà không đổi con số nào',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
  },
  en: {
    rulePage: 'See the rule',
    contradicts: (name, message) => `Contradicts ${name}. The finding there: ${message}`,
    suppress: (ruleId) => `Ignore the rule ${ruleId} here`,
    fixAll: 'Apply every fix that changes no number',
    numerator: 'Numerator',
    denominator: 'Denominator',
  },
};
