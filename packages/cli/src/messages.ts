/** What the command line says, in both languages. Findings speak for themselves: their words come from the rules. */
import { systemReason } from '@sokhop/configuration/system-reason';
import type { CoverageAccount, Report } from '@sokhop/core/linter';
import type { Locale, Severity } from '@sokhop/core/rules';

/** The words of one language. */
export interface Messages {
  readonly severity: Readonly<Record<Severity, string>>;
  /** `onlyNew`: a baseline hides the findings known of old. */
  readonly tally: (summary: Report['summary'], onlyNew: boolean) => string;
  readonly coverage: (account: CoverageAccount) => string;
  readonly fixable: (safe: number, unsafe: number) => string;
  readonly fixed: (fixes: number, files: number) => string;
  readonly wouldFix: (fixes: number, files: number) => string;
  readonly hidden: (count: number) => string;
  readonly tooManyWarnings: (count: number, limit: number) => string;
  /** Of a finding of another draft, in a draft that it concerns. */
  readonly contradicts: (path: string, message: string) => string;
  readonly there: string;
  readonly comparedWith: (files: number) => string;
  readonly noneChanged: string;
  readonly progress: (done: number, total: number) => string;
  /** Of a draft that could not be read and is not what the run is about. */
  readonly notCompared: (reason: string) => string;
  readonly known: (count: number, file: string) => string;
  readonly stale: (file: string, entries: readonly string[]) => string;
  readonly baselineWritten: (file: string, count: number, files: number) => string;
  readonly cacheUnwritten: (code: string) => string;
  readonly shardWritten: (shard: number, of: number, documents: number, file: string) => string;
  readonly ledgerWritten: (figures: number, documents: number, file: string) => string;
  readonly watching: (documents: number) => string;
  readonly initialised: (path: string) => string;
  readonly configuredBy: (path: string, exists: boolean, configuration: string | null, isDraft: boolean) => string;
  /** Behind `configuredBy`, where no file sets anything: where to see what is built in, and how to begin a file. */
  readonly builtIn: string;
  readonly factContradiction: (at: string, written: string, before: string, written0: string) => string;
  readonly factRepeat: (at: string, written: string, before: string, written0: string) => string;
  readonly factsChecked: (facts: number, files: number, mistakes: number, repeats: number) => string;
  readonly noIndicator: (query: string) => string;
  readonly safeFix: string;
  readonly unsafeFix: string;
  readonly outputFailed: (code: string) => string;
  readonly unexpected: string;
}

/** The messages of a language. */
export function messagesIn(locale: Locale): Messages {
  return locale === 'vi' ? vietnamese : english;
}

const vietnamese: Messages = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý' },
  tally: ({ errors, warnings, infos, files }, onlyNew) => {
    const drafts = `${number('vi', files)} bản thảo`;
    const fresh = onlyNew ? ' mới' : '';
    if (errors + warnings + infos === 0) return `Không phát hiện sai lệch${fresh} nào trong ${drafts}.`;
    return `${number('vi', errors)} lỗi${fresh}, ${number('vi', warnings)} cảnh báo${fresh}, ${number('vi', infos)} gợi ý${fresh} trong ${drafts}.`;
  },
  coverage: ({ figures, understood, checked, unchecked }) => {
    if (figures === 0) return 'Không có số liệu nào để đọc.';
    const head = `Đã đọc ${number('vi', figures)} số liệu: hiểu đủ chỉ tiêu, thời gian, địa bàn ${number('vi', understood)}; đối chiếu ${number('vi', checked)}`;
    return `${head}; chưa đối chiếu ${unaccounted('vi', figures - checked, unchecked)}.`;
  },
  fixable: (safe, unsafe) =>
    [
      safe > 0 ? `Sửa ngay được ${number('vi', safe)} chỗ bằng --fix.` : '',
      unsafe > 0
        ? `Có ${number('vi', unsafe)} chỗ cần người viết quyết định (đổi con số, hoặc chỉ là phỏng đoán): --fix-unsafe.`
        : '',
    ]
      .filter((line) => line !== '')
      .join(' '),
  fixed: (fixes, files) => `Đã sửa ${number('vi', fixes)} chỗ trong ${number('vi', files)} bản thảo.`,
  wouldFix: (fixes, files) => `Sẽ sửa ${number('vi', fixes)} chỗ trong ${number('vi', files)} bản thảo; chưa ghi gì.`,
  hidden: (count) => `Không hiện ${number('vi', count)} cảnh báo, gợi ý (--quiet).`,
  tooManyWarnings: (count, limit) =>
    `Có ${number('vi', count)} cảnh báo, quá mức cho phép ${number('vi', limit)} (--max-warnings).`,
  shardWritten: (shard, of, documents, file) =>
    `Phần ${shard}/${of}: ${number('vi', documents)} bản thảo, ghi vào ${file}. Gộp bằng sokhop merge.`,
  ledgerWritten: (figures, documents, file) =>
    `Đã ghi ${number('vi', figures)} số liệu của ${number('vi', documents)} bản thảo vào ${file}.`,
  watching: (documents) => `Đang theo dõi ${number('vi', documents)} bản thảo; Ctrl+C để dừng.`,
  cacheUnwritten: (code) =>
    `không ghi được bộ nhớ đệm: ${systemReason(code).vi}. Kết quả vẫn đúng, lần chạy sau sẽ đọc lại từ đầu`,
  contradicts: (path, message) => `Mâu thuẫn với ${path}. Thông báo ở bản thảo đó: ${message}`,
  there: 'chỗ mâu thuẫn',
  comparedWith: (files) => `Có đối chiếu với ${number('vi', files)} bản thảo khác.`,
  progress: (done, total) => `Đã đọc ${number('vi', done)}/${number('vi', total)} bản thảo…`,
  noneChanged: 'Không có bản thảo nào thay đổi.',
  notCompared: (reason) => `Không đối chiếu được với một bản thảo khác: ${reason}`,
  known: (count, file) => `Không hiện ${number('vi', count)} phát hiện cũ đã ghi trong ${file}.`,
  stale: (file, entries) =>
    `${number('vi', entries.length)} mục của ${file} không còn đúng, nên bỏ bằng --update-baseline: ${firstOf(entries)}`,
  baselineWritten: (file, count, files) =>
    `Đã ghi ${number('vi', count)} phát hiện của ${number('vi', files)} bản thảo vào ${file}.`,
  initialised: (path) =>
    `Đã ghi ${path}. Mở tệp, bỏ dấu “# ” ở những dòng cần dùng; đối chiếu bản thảo bằng: sokhop check`,
  configuredBy: (path, exists, configuration, isDraft) =>
    `${path}${exists ? '' : ' (chưa có tệp này)'}: ${configuration === null ? 'không có sokhop.yaml nào, mọi thứ theo mặc định' : `theo ${configuration}`}${isDraft ? '' : '; tệp này được bỏ qua'}`,
  builtIn: 'sokhop rules cho biết mức mặc định của từng quy tắc; sokhop init viết sẵn một sokhop.yaml',
  factContradiction: (at, written, before, written0) =>
    `${at}: ghi ${written}, nhưng ${before} đã ghi ${written0} cho cùng chỉ tiêu, kỳ và nơi`,
  factRepeat: (at, written, before) => `${at}: lưu ý: ${written} đã ghi ở ${before}; bỏ một dòng`,
  factsChecked: (facts, files, mistakes, repeats) =>
    `Đã đọc ${number('vi', facts)} số liệu trong ${number('vi', files)} tệp: ${number('vi', mistakes)} lỗi, ${number('vi', repeats)} chỗ ghi lặp.`,
  noIndicator: (query) => `Không có chỉ tiêu nào tên là “${query}”; thử ít chữ hơn: sokhop vocabulary BHYT`,
  safeFix: 'Sửa',
  unsafeFix: 'Có thể sửa',
  outputFailed: (code) => `không ghi được kết quả: ${systemReason(code).vi}`,
  unexpected: 'lỗi của chính sokhop; xin gửi các dòng dưới đây cho người phát triển',
};

const english: Messages = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  tally: ({ errors, warnings, infos, files }, onlyNew) => {
    const drafts = counted(files, 'draft');
    const fresh = onlyNew ? 'new ' : '';
    if (errors + warnings + infos === 0) return `Nothing ${onlyNew ? 'new' : 'wrong'} found in ${drafts}.`;
    return `${counted(errors, `${fresh}error`)}, ${counted(warnings, `${fresh}warning`)}, ${counted(infos, `${fresh}info`)} in ${drafts}.`;
  },
  coverage: ({ figures, understood, checked, unchecked }) => {
    if (figures === 0) return 'There were no figures to read.';
    const head = `Read ${counted(figures, 'figure')}: ${number('en', understood)} understood (indicator, period, place), ${number('en', checked)} checked`;
    return `${head}, ${unaccounted('en', figures - checked, unchecked)} not checked.`;
  },
  fixable: (safe, unsafe) =>
    [
      safe > 0 ? `${counted(safe, 'finding')} can be fixed with --fix.` : '',
      unsafe > 0
        ? `${counted(unsafe, 'finding')} for the writer to decide (a number changes, or it is a guess): --fix-unsafe.`
        : '',
    ]
      .filter((line) => line !== '')
      .join(' '),
  fixed: (fixes, files) => `Fixed ${counted(fixes, 'place')} in ${counted(files, 'draft')}.`,
  wouldFix: (fixes, files) => `Would fix ${counted(fixes, 'place')} in ${counted(files, 'draft')}; nothing is written.`,
  hidden: (count) => `${number('en', count)} warnings and infos are not shown (--quiet).`,
  tooManyWarnings: (count, limit) =>
    `${counted(count, 'warning')}, more than the ${number('en', limit)} allowed (--max-warnings).`,
  shardWritten: (shard, of, documents, file) =>
    `Shard ${shard}/${of}: ${counted(documents, 'draft')}, written to ${file}. Join with sokhop merge.`,
  ledgerWritten: (figures, documents, file) =>
    `Wrote ${counted(figures, 'figure')} of ${counted(documents, 'draft')} to ${file}.`,
  watching: (documents) => `Watching ${counted(documents, 'draft')}; Ctrl+C stops.`,
  cacheUnwritten: (code) =>
    `cannot write the cache: ${systemReason(code).en}. The report is right, the next run reads everything anew`,
  contradicts: (path, message) => `Contradicts ${path}. The finding there: ${message}`,
  there: 'the contradicting place',
  comparedWith: (files) => `Compared with ${counted(files, 'other draft')}.`,
  progress: (done, total) => `Read ${number('en', done)} of ${counted(total, 'draft')}…`,
  noneChanged: 'No draft has changed.',
  notCompared: (reason) => `One other draft is not compared: ${reason}`,
  known: (count, file) => `${counted(count, 'finding')} known from ${file} not shown.`,
  stale: (file, entries) =>
    `${number('en', entries.length)} ${entries.length === 1 ? 'entry' : 'entries'} of ${file} no longer true, to be dropped with --update-baseline: ${firstOf(entries)}`,
  baselineWritten: (file, count, files) =>
    `Wrote ${counted(count, 'finding')} of ${counted(files, 'draft')} to ${file}.`,
  initialised: (path) =>
    `Wrote ${path}. Open it and take the “# ” away from the lines you need; check your drafts with: sokhop check`,
  configuredBy: (path, exists, configuration, isDraft) =>
    `${path}${exists ? '' : ' (not there yet)'}: ${configuration === null ? 'no sokhop.yaml, everything as built in' : `by ${configuration}`}${isDraft ? '' : '; this file is left out'}`,
  builtIn:
    'sokhop rules lists the severity that each rule has by itself; sokhop init writes a sokhop.yaml to begin with',
  factContradiction: (at, written, before, written0) =>
    `${at}: says ${written}, but ${before} has ${written0} for the same indicator, period and place`,
  factRepeat: (at, written, before) => `${at}: note: ${written} was given in ${before}; drop one of the two`,
  factsChecked: (facts, files, mistakes, repeats) =>
    `Read ${counted(facts, 'fact')} in ${counted(files, 'file')}: ${counted(mistakes, 'mistake')}, ${number('en', repeats)} given twice.`,
  noIndicator: (query) => `No indicator is called “${query}”; try fewer words: sokhop vocabulary BHYT`,
  safeFix: 'Fix',
  unsafeFix: 'Possible fix',
  outputFailed: (code) => `cannot write the output: ${systemReason(code).en}`,
  unexpected: 'a fault of sokhop itself; please send the lines below to its developers',
};

const reasons: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'no-indicator': { vi: 'không thuộc chỉ tiêu nào đã biết', en: 'of no known indicator' },
  'no-period': { vi: 'không rõ thời gian', en: 'no period' },
  'no-place': { vi: 'không rõ địa bàn', en: 'no place' },
  'nothing-to-compare': { vi: 'không có gì để so', en: 'nothing to compare with' },
  'not-a-level': { vi: 'thiếu hai mức để tính lại', en: 'without the two levels to calculate from' },
};

/** `267 (không rõ thời gian 200, không có gì để so 67)`, the commonest reason first. */
function unaccounted(locale: Locale, total: number, unchecked: Readonly<Record<string, number>>): string {
  const list = Object.entries(unchecked)
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, count]) => `${reasons[reason]?.[locale] ?? reason} ${number(locale, count)}`);
  return list.length === 0 ? number(locale, total) : `${number(locale, total)} (${list.join(', ')})`;
}

/** The first few of a list on one line. */
function firstOf(list: readonly string[]): string {
  return `${list.slice(0, SHOWN).join('; ')}${list.length > SHOWN ? '; …' : ''}`;
}

const SHOWN = 5;

function counted(count: number, noun: string): string {
  return `${number('en', count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A count as it is written in a language. Asking Intl for it would take a small run a twentieth of its time. */
function number(locale: Locale, value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, locale === 'vi' ? '.' : ',');
}
