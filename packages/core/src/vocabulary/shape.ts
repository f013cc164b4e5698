/** What is wrong with the shape of data that a person wrote in YAML, in words that name what was written and what was expected. */
import type * as z from 'zod';

/** A text in both languages. */
interface InBoth {
  readonly vi: string;
  readonly en: string;
}

/**
 * What to say of an issue that zod found: `“stok” không dùng được ở đây; có phải “stock”? Cần một trong: stock, flow, rate`.
 * @param written What stands there; undefined where a key is missing.
 * @param near Of a word out of a list, the one that was probably meant.
 */
export function shapeMessage(issue: z.core.$ZodIssue, written: unknown, near: string | null = null): InBoth {
  const [vi, en] = near === null ? ['.', '.'] : [`; có phải “${near}”?`, `; did you mean “${near}”?`];
  if (written === undefined) return missing(issue);
  const shown = typeof written === 'string' ? `“${written}”` : JSON.stringify(written);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return {
      vi: `${shown} không dùng được ở đây${vi} Cần một trong: ${values}`,
      en: `${shown} cannot stand here${en} Expected one of: ${values}`,
    };
  }
  const expected = expectedHere(issue, written);
  return {
    vi: `${shown} không dùng được ở đây; cần ${expected.vi}`,
    en: `${shown} cannot stand here; expected ${expected.en}`,
  };
}

function missing(issue: z.core.$ZodIssue): InBoth {
  const key = String(issue.path.at(-1) ?? '');
  const values = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : null;
  const expected =
    values === null ? expectedHere(issue, undefined) : { vi: `một trong: ${values}`, en: `one of: ${values}` };
  return { vi: `thiếu khóa “${key}”; cần ${expected.vi}`, en: `the key “${key}” is missing; expected ${expected.en}` };
}

function expectedHere(issue: z.core.$ZodIssue, written: unknown): InBoth {
  if (issue.code === 'custom')
    return { vi: 'mẫu có ít dấu * hơn (tối đa 4)', en: 'a pattern with fewer stars (at most 4)' };
  if (issue.code === 'invalid_format')
    return {
      vi: 'chữ thường không dấu, chữ số, dấu gạch nối, nối bằng dấu chấm, như bhyt.participants',
      en: 'small letters without marks, digits and hyphens, joined by dots, as in bhyt.participants',
    };
  if (issue.code === 'too_big' || issue.code === 'too_small') return boundHere(issue);
  const type = issue.code === 'invalid_type' ? issue.expected : 'value';
  if (type === 'array') return { vi: 'một danh sách (- …)', en: 'a list (- …)' };
  if (type === 'object' || type === 'record')
    return { vi: 'các khóa và giá trị (khóa: giá trị)', en: 'keys and values (key: value)' };
  if (type === 'number') {
    const dotted = typeof written === 'string' && /^[0-9]+,[0-9]+$/u.test(written) ? written.replace(',', '.') : null;
    return dotted === null
      ? { vi: 'một số', en: 'a number' }
      : { vi: `một số viết bằng dấu chấm: ${dotted}`, en: `a number with a decimal point: ${dotted}` };
  }
  return { vi: 'chữ', en: 'text' };
}

function boundHere(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): InBoth {
  const isMost = issue.code === 'too_big';
  const bound = String(isMost ? issue.maximum : issue.minimum);
  const [vi, en] = isMost ? [`nhiều nhất ${bound}`, `at most ${bound}`] : [`ít nhất ${bound}`, `at least ${bound}`];
  if (issue.origin === 'string')
    return { vi: `${vi} ký tự`, en: `${en} ${bound === '1' ? 'character' : 'characters'}` };
  if (issue.origin === 'array') return { vi: `${vi} mục`, en: `${en} ${bound === '1' ? 'item' : 'items'}` };
  return { vi: `một số ${vi}`, en: `a number of ${en}` };
}
