/** The mistakes that a user can mend: one class each, saying in both languages what is wrong, where, and what to do. */
import { systemReason } from '@sokhop/configuration/system-reason';
import type { Locale } from '@sokhop/core/rules';
import { plain } from './terminal.js';

/** A text in both languages. */
export type RunText = Readonly<Record<Locale, string>>;

/** A mistake of the run itself, not of a draft: the command line says it in one line and ends with 2. */
export abstract class RunError extends Error {
  /** What to tell the user. */
  abstract readonly text: Readonly<Record<Locale, string>>;
}

/** An option, a command or a value that does not exist. */
export class UsageError extends RunError {
  override readonly name = 'UsageError';
  readonly text: RunText;
  constructor(text: RunText) {
    super(text.en);
    this.text = oneLine(text);
  }
}

/** A named path or glob that leads to no draft. */
export class NothingFoundError extends RunError {
  override readonly name = 'NothingFoundError';
  readonly text: Readonly<Record<Locale, string>>;
  constructor(pattern: string, what: 'path' | 'dangling' | 'glob' | 'folder' | 'nothing') {
    super(`nothing found: ${pattern}`);
    this.text = oneLine(
      {
        path: {
          vi: `không có tệp hay thư mục “${pattern}”; kiểm tra lại tên`,
          en: `no file or folder “${pattern}”; check its name`,
        },
        nothing: {
          vi: 'có đối số trống; nêu tên tệp, thư mục hoặc mẫu',
          en: 'an argument is empty; name a file, a folder or a glob',
        },
        dangling: {
          vi: `“${pattern}” là liên kết trỏ tới nơi không còn; sửa hoặc xóa liên kết`,
          en: `“${pattern}” is a link to nowhere; mend or remove it`,
        },
        glob: {
          vi: `không tệp nào khớp với mẫu “${pattern}”`,
          en: `no file matches “${pattern}”`,
        },
        folder: {
          vi: `thư mục “${pattern}” không có bản thảo Markdown nào (.md, .markdown), hoặc tất cả đều được bỏ qua`,
          en: `folder “${pattern}” holds no Markdown draft (.md, .markdown), or all are ignored`,
        },
      }[what],
    );
  }
}

/** Why a file cannot be read as a draft. */
export type Unreadable =
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'dangling' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'not-utf-8'; readonly line: number }
  | { readonly kind: 'system'; readonly code: string };

/** What offices write; its readers are not ours. */
const OFFICE_FILE = /\.(?:docx?|odt|rtf|pdf|xlsx?|pptx?)$/iu;
const FROM_OFFICE = {
  vi: 'chỉ đọc được Markdown; chuyển tệp này sang .md trước',
  en: 'only Markdown can be read; convert this file to .md first',
};

/** A file that exists but cannot be read as a draft. */
export class UnreadableFileError extends RunError {
  override readonly name = 'UnreadableFileError';
  readonly text: Readonly<Record<Locale, string>>;
  constructor(
    readonly path: string,
    readonly why: Unreadable,
  ) {
    super(`unreadable: ${path} (${why.kind})`);
    const reason = why.kind === 'binary' && OFFICE_FILE.test(path) ? FROM_OFFICE : unreadableReason(why);
    this.text = oneLine({ vi: `không đọc được “${path}”: ${reason.vi}`, en: `cannot read “${path}”: ${reason.en}` });
  }
}

/** A file that another program changed between reading and fixing. */
export class ChangedFileError extends RunError {
  override readonly name = 'ChangedFileError';
  readonly text: Readonly<Record<Locale, string>>;
  constructor(path: string) {
    super(`changed meanwhile: ${path}`);
    this.text = oneLine({
      vi: `“${path}” vừa được chương trình khác sửa nên được để nguyên; hãy chạy lại`,
      en: `“${path}” was changed by another program meanwhile and is left as it is; run again`,
    });
  }
}

/** A file that cannot be written. */
export class UnwritableFileError extends RunError {
  override readonly name = 'UnwritableFileError';
  readonly text: Readonly<Record<Locale, string>>;
  constructor(path: string, code: string) {
    super(`unwritable: ${path} (${code})`);
    // To write, what is missing is a folder, or the system's leave to make a file.
    const why =
      code === 'ENOENT' ? { vi: 'không tạo được tệp ở đó', en: 'no file can be made there' } : systemReason(code);
    this.text = oneLine({ vi: `không ghi được “${path}”: ${why.vi}`, en: `cannot write “${path}”: ${why.en}` });
  }
}

/** A draft to be fixed that is a link out of its repository. */
export class LinkOutError extends RunError {
  override readonly name = 'LinkOutError';
  readonly text: Readonly<Record<Locale, string>>;
  constructor(path: string) {
    super(`a link out of the repository: ${path}`);
    this.text = oneLine({
      vi: `“${path}” là liên kết trỏ ra ngoài kho nên không sửa; hãy chạy --fix trên chính tệp đó`,
      en: `“${path}” is a link out of the repository and is not fixed; run --fix on that file itself`,
    });
  }
}

/** Why `--changed` cannot say what has changed. */
export type NoChanges =
  | { readonly kind: 'no-git' }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'no-revision'; readonly revision: string }
  | { readonly kind: 'no-common-commit'; readonly revision: string };

/** Git cannot say what has changed. */
export class ChangedFilesError extends RunError {
  override readonly name = 'ChangedFilesError';
  readonly text: RunText;
  constructor(why: NoChanges) {
    super(`cannot tell what has changed: ${why.kind}`);
    this.text = oneLine(noChangesText(why));
  }
}

/** A baseline that is not there or is none. */
export class BaselineError extends RunError {
  override readonly name = 'BaselineError';
  readonly text: RunText;
  /** @param why `missing`, `malformed`, or what the system says. */
  constructor(path: string, why: string) {
    super(`baseline ${path}: ${why}`);
    this.text = oneLine(
      why === 'missing'
        ? {
            vi: `không có tệp nền “${path}”; tạo bằng --baseline ${path} --update-baseline`,
            en: `there is no baseline “${path}”; make it with --baseline ${path} --update-baseline`,
          }
        : why === 'malformed'
          ? {
              vi: `“${path}” không phải tệp nền của sokhop; khôi phục từ git, hoặc xóa rồi tạo lại bằng --update-baseline`,
              en: `“${path}” is no baseline of sokhop; restore it from git, or delete it and make it anew with --update-baseline`,
            }
          : {
              vi: `không đọc được “${path}”: ${systemReason(why).vi}`,
              en: `cannot read “${path}”: ${systemReason(why).en}`,
            },
    );
  }
}

/** Why a partial report cannot be merged. */
export type NoPartial =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'torn' }
  | { readonly kind: 'system'; readonly code: string };

/** A file that `merge` is given and that is no whole partial report. */
export class PartialError extends RunError {
  override readonly name = 'PartialError';
  readonly text: RunText;
  constructor(path: string, why: NoPartial) {
    super(`partial report ${path}: ${why.kind}`);
    const reason = systemReason(why.kind === 'system' ? why.code : '');
    this.text = {
      foreign: {
        vi: `“${path}” không phải báo cáo từng phần; tạo bằng sokhop check --shard i/n --report ${path}`,
        en: `“${path}” is no partial report; sokhop check --shard i/n --report ${path} makes one`,
      },
      torn: {
        vi: `báo cáo từng phần “${path}” không trọn vẹn; chạy lại phần đó`,
        en: `the partial report “${path}” is not whole; run that shard again`,
      },
      system: {
        vi: `không đọc được “${path}”: ${reason.vi}`,
        en: `cannot read “${path}”: ${reason.en}`,
      },
    }[why.kind];
  }
}

/** A worker thread that broke down: most often for want of memory. */
export class ThreadError extends RunError {
  override readonly name = 'ThreadError';
  readonly text: RunText;
  constructor(why: string, paths: readonly string[]) {
    super(`thread: ${why}`);
    const [first = ''] = paths;
    this.text = {
      vi: `một luồng xử lý dừng đột ngột (${why}) khi đọc các tệp từ “${first}”; chạy lại với --jobs 1 để biết tệp nào`,
      en: `a worker thread broke down (${why}) while reading the files from “${first}”; run again with --jobs 1 to see which`,
    };
  }
}

/** A file that is there already and is not overwritten. */
export class ExistingFileError extends RunError {
  override readonly name = 'ExistingFileError';
  readonly text: RunText;
  constructor(path: string) {
    super(`exists: ${path}`);
    this.text = {
      vi: `“${path}” đã có nên được để nguyên; sửa tệp ấy, hoặc đổi tên rồi chạy lại`,
      en: `“${path}” is there already and is left as it is; edit it, or rename it and run again`,
    };
  }
}

/** A facts file that cannot be read at all. */
export class UnreadableFactsError extends RunError {
  override readonly name = 'UnreadableFactsError';
  readonly text: RunText;
  constructor(path: string, why: RunText) {
    super(`unreadable facts: ${path}`);
    this.text = { vi: `không đọc được “${path}”: ${why.vi}`, en: `cannot read “${path}”: ${why.en}` };
  }
}

/** Mistakes in `sokhop.yaml` and the files that it names, each with its place. */
export class ConfigurationError extends RunError {
  override readonly name = 'ConfigurationError';
  constructor(readonly text: Readonly<Record<Locale, string>>) {
    super(text.en);
  }
}

/** The text with names in it that may hold anything: a line break would make two mistakes of one. */
function oneLine({ vi, en }: RunText): RunText {
  return { vi: plain(vi), en: plain(en) };
}

function noChangesText(why: NoChanges): RunText {
  switch (why.kind) {
    case 'no-git':
      return {
        vi: '--changed cần git, mà máy này không có lệnh git',
        en: '--changed needs git, and there is no git here',
      };
    case 'no-repository':
      return {
        vi: '--changed cần một kho git, mà thư mục này không nằm trong kho nào',
        en: '--changed needs a git repository, and this folder is in none',
      };
    case 'no-revision':
      return {
        vi: `--base: git không biết “${why.revision}”; trong CI cần tải cả nhánh gốc (fetch-depth: 0)`,
        en: `--base: git does not know “${why.revision}”; in CI the base branch must be fetched too (fetch-depth: 0)`,
      };
    case 'no-common-commit':
      return {
        vi: `--base: “${why.revision}” và nhánh này không có điểm chung; trong CI cần tải đủ lịch sử (fetch-depth: 0)`,
        en: `--base: “${why.revision}” and this branch have no commit in common; in CI the whole history must be fetched (fetch-depth: 0)`,
      };
  }
}

function unreadableReason(why: Unreadable): Readonly<Record<Locale, string>> {
  switch (why.kind) {
    case 'not-a-file':
      return { vi: 'không phải là tệp thường', en: 'not a regular file' };
    case 'dangling':
      return { vi: 'liên kết trỏ tới nơi không còn', en: 'a link to nowhere' };
    case 'too-large':
      return {
        vi: `tệp lớn ${megabytes(why.bytes)} MB, quá mức ${megabytes(why.limit)} MB của một bản thảo`,
        en: `the file has ${megabytes(why.bytes)} MB, more than the ${megabytes(why.limit)} MB of a draft`,
      };
    case 'binary':
      return { vi: 'tệp nhị phân, không phải văn bản', en: 'a binary file, not text' };
    case 'utf-16':
      return { vi: 'tệp mã UTF-16; hãy lưu lại bằng UTF-8', en: 'the file is UTF-16; save it as UTF-8' };
    case 'not-utf-8':
      return {
        vi: `không phải UTF-8 (từ dòng ${why.line}); hãy lưu lại bằng UTF-8`,
        en: `not UTF-8 (from line ${why.line}); save it as UTF-8`,
      };
    case 'system':
      return systemReason(why.code);
  }
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1_000_000));
}
