/**
 * Front matter in vain: not YAML, never closed, or with values that say nothing (`kind: nws`, `date: 2025-13-40`, `place: Cao Bang`).
 * Much front matter is written for other programs, whose `kind: page` is none of our business: only our own keys are looked at, and of
 * those in a file that does not say by its kind that it is ours, only what is one slip away from a value of ours.
 */
import { isMap, isScalar, parseDocument } from 'yaml';
import { DRAFT_KINDS, type Draft, FRONT_MATTER_KEYS, type FrontMatterKey, understood } from '../figures/index.js';
import type { Localised } from '../rules/index.js';
import { editDistance, type FrontMatter, type Span, withoutDiacritics } from '../text/index.js';
import { nearest } from './nearest.js';
import { nearestPlace, placeProblem } from './place-name.js';

/** A place that cannot be read, and what was probably meant by a value. */
export interface FrontMatterMistake {
  readonly span: Span;
  readonly message: Localised<string>;
  /** What stands there in vain. */
  readonly written: string;
  /** What may stand in its place; null where nothing is near. */
  readonly meant: string | null;
}

/** What a draft's front matter says in vain. */
export function frontMatterMistakes({ source, text: { frontMatter } }: Draft): readonly FrontMatterMistake[] {
  const fault = frontMatter === null ? unclosed(source) : frontMatter.isBroken ? brokenAt(source, frontMatter) : null;
  // Of what is not read as it was meant, no value is worth a word.
  if (fault !== null) return [fault];
  if (frontMatter === null) return [];
  const { values, span } = frontMatter;
  const wrong = FRONT_MATTER_KEYS.filter((key) => isWritten(values[key]) && !understood(key, values[key]));
  if (wrong.length === 0) return [];
  const isOurs = isForUs(values);
  return wrong.flatMap((key): FrontMatterMistake[] => {
    const written = String(values[key]);
    const meant = NEAREST[key](written);
    if (!isOurs && !isWrongAnywhere(key, written, meant)) return [];
    const at = spanOfValue(source, span, key);
    return at === null ? [] : [{ span: at, message: messageOf(key, written, meant), written, meant }];
  });
}

/** Front matter of ours that no line of dashes closes: right behind the first such line stands its kind, among other keys. */
function unclosed(source: string): FrontMatterMistake | null {
  const [, mark = '', dashes = '', head = ''] = OPENED.exec(source) ?? [];
  if (!isWrittenForUs(head)) return null;
  return {
    span: [mark.length, mark.length + dashes.length],
    message: {
      vi: 'Phần đầu bản thảo mở bằng “---” mà không có dòng “---” nào khép lại, nên loại văn bản, ngày, nơi, kỳ ghi ở đó không được đọc. Thêm một dòng “---” ngay sau phần đầu.',
      en: 'The front matter opens with “---” and no line “---” closes it, so that the kind, date, place and period in it are not read. Add a line “---” right behind it.',
    },
    written: dashes,
    meant: null,
  };
}

const OPENED =
  /^(\uFEFF?)(---)[\t ]*(?:\r\n|\n|\r)((?:(?:[A-Za-z][\w-]*:(?:[\t ][^\r\n]*)?|[\t #-][^\r\n]*)(?:\r\n|\n|\r|$))+)/u;

/** The line of front matter of ours from which it is no YAML any more. */
function brokenAt(source: string, { span }: FrontMatter): FrontMatterMistake | null {
  const { from, yaml } = yamlIn(source, span);
  if (!isWrittenForUs(yaml)) return null;
  const fault = parseDocument(yaml, { logLevel: 'silent' }).errors[0]?.pos[0] ?? 0;
  // What is missing is missed only at the end: the last line that says something is meant.
  const at = Math.max(Math.min(fault, yaml.trimEnd().length - 1), yaml.search(/\S/u));
  const start = Math.max(yaml.lastIndexOf('\n', at), yaml.lastIndexOf('\r', at)) + 1;
  const line = (/^[^\r\n]*/u.exec(yaml.slice(start)) as RegExpExecArray)[0].trimEnd();
  return {
    span: [from + start, from + start + line.length],
    message: {
      vi: 'Phần đầu bản thảo từ dòng này không đúng YAML, nên có thể bị đọc sót hoặc đọc sai. Sửa lại dòng này (giá trị có dấu hai chấm thì đặt trong nháy kép); nếu phần đầu lẽ ra hết ở trên thì thêm dòng “---” khép lại ở đó.',
      en: 'From this line on the front matter is not YAML, so that it may be read wrongly or in part. Correct the line (a value with a colon goes in double quotes); if the front matter should have ended above, add the line “---” that closes it there.',
    },
    written: line,
    meant: null,
  };
}

/** Whether front matter that cannot be read, or be read whole, is ours. What a template still has to fill in is none. */
function isWrittenForUs(yaml: string): boolean {
  const wordOf = (key: string) => new RegExp(`^${key}:[\\t ]+["']?([\\p{L}]+)`, 'mu').exec(yaml)?.[1];
  return !/\{\{|\{%|<%/u.test(yaml) && isForUs({ kind: wordOf('kind'), sokhop: wordOf('sokhop') });
}

/** A value that somebody wrote as one: an empty one is a form not filled in yet. */
function isWritten(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

/** Whether a word is a kind of ours, be it with a slip: `news`, `News`, `nws`. */
export function namesKind(written: string): boolean {
  return DRAFT_KINDS.some((kind) => isSlip(written, kind));
}

/** Whether front matter says that it is ours: by its kind, as we or as writers call it (`kind: tin`), or by the key `sokhop`. */
function isForUs({ kind, sokhop }: Readonly<Record<string, unknown>>): boolean {
  if (sokhop !== undefined) return !['false', 'off', 'no'].includes(String(sokhop));
  return typeof kind === 'string' && (namesKind(kind) || KIND_NAMES[withoutDiacritics(kind)] !== undefined);
}

/** Whether a value is a mistake whatever program it is written for: one slip away from one of ours, or a day that no calendar has. */
function isWrongAnywhere(key: FrontMatterKey, written: string, meant: string | null): boolean {
  return key === 'date' ? isIsoShaped(written) : meant !== null && isSlip(written, meant);
}

function isIsoShaped(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(written);
}

/** Whether one letter, the capitals or the diacritics are all that parts two words. */
function isSlip(written: string, meant: string): boolean {
  return (
    withoutDiacritics(written) === withoutDiacritics(meant) ||
    editDistance(written.toLowerCase(), meant.toLowerCase(), 1) <= 1
  );
}

/** Of each key, the value that is nearest to what is written. */
const NEAREST: Readonly<Record<FrontMatterKey, (written: string) => string | null>> = {
  kind: (written) => KIND_NAMES[withoutDiacritics(written)] ?? nearest(written, DRAFT_KINDS),
  date: nearestDate,
  place: nearestPlace,
  period: () => null,
};

/** What writers call the kinds, without diacritics. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  'cong van': 'directive',
  'ke hoach': 'directive',
  'chi thi': 'directive',
  'thong bao': 'directive',
  tin: 'news',
  bai: 'news',
  'tin bai': 'news',
  'bai viet': 'news',
  'bao cao': 'report',
};

/** `2025-4-1` and `1/4/2025`, the day before the month as in Vietnam, as ISO writes them. */
function nearestDate(written: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(written) ?? [];
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(written) ?? [];
  const iso = [year ?? y, month ?? m, day ?? d].map((part) => part?.padStart(2, '0')).join('-');
  return understood('date', iso) ? iso : null;
}

function messageOf(key: FrontMatterKey, written: string, meant: string | null): Localised<string> {
  const guess =
    meant === null ? { vi: '.', en: '.' } : { vi: `; có phải “${meant}”?`, en: `; did you mean “${meant}”?` };
  switch (key) {
    case 'kind':
      return {
        vi: `“${written}” không phải là loại văn bản đã biết${guess.vi} Cần directive (công văn, kế hoạch, thông báo), news (tin, bài) hoặc report (báo cáo).`,
        en: `“${written}” is no known kind of document${guess.en} Expected directive, news or report.`,
      };
    case 'date':
      return isIsoShaped(written)
        ? { vi: `Không có ngày ${written} (năm-tháng-ngày).`, en: `There is no day ${written} (year-month-day).` }
        : {
            vi: `“${written}” không đọc được là ngày${guess.vi} Viết năm-tháng-ngày, như 2025-03-20.`,
            en: `“${written}” cannot be read as a day${guess.en} Write year-month-day, as in 2025-03-20.`,
          };
    case 'place': {
      const problem = placeProblem(written);
      return { vi: `${problem?.vi}.`, en: `${problem?.en}.` };
    }
    case 'period':
      return {
        vi: `“${written}” không phải là kỳ. Cần như 2024, 2024-01-01/2024-06-30, hoặc 6 tháng đầu năm 2024.`,
        en: `“${written}” is no period. Expected as in 2024, 2024-01-01/2024-06-30, or 6 tháng đầu năm 2024.`,
      };
  }
}

/** Where the value of a key stands in the source. Only now is it worth to parse with places. */
function spanOfValue(source: string, span: Span, key: string): Span | null {
  const { from, yaml } = yamlIn(source, span);
  const root = parseDocument(yaml, { logLevel: 'silent' }).contents;
  const value = isMap(root) ? root.get(key, true) : null;
  return isScalar(value) && value.range != null ? [from + value.range[0], from + value.range[1]] : null;
}

/** Front matter without its two lines of dashes, and where it begins: what stands between is one YAML document. */
function yamlIn(source: string, [start, end]: Span): { readonly from: number; readonly yaml: string } {
  const head = source.slice(start, end);
  const from = start + head.search(/[\r\n]/u);
  return { from, yaml: source.slice(from, start + head.lastIndexOf('---')) };
}
