/** `sokhop init`: writes a `sokhop.yaml` to begin with. Asks nothing, so that it does the same in a terminal and in CI; overwrites nothing. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CONFIGURATION_FILE } from '@sokhop/configuration';
import { nearest, readConfiguration } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { provinces } from '@sokhop/core/vocabulary';
import { ExistingFileError, UnwritableFileError, UsageError } from '../errors.js';
import { displayPath } from '../files/find.js';
import { messagesIn } from '../messages.js';
import { write } from '../terminal.js';

/** The options of `sokhop init`. */
export interface InitOptions {
  /** The place of drafts that say none: `VN-04`, or a name. */
  readonly place?: string;
  readonly kind?: string;
}

/**
 * Writes the file into a folder, the working folder if none is given.
 * @throws UsageError for a place that does not exist; ExistingFileError, UnwritableFileError
 */
export async function init(folder: string | undefined, options: InitOptions, locale: Locale): Promise<number> {
  const text = configurationTemplate(options, locale);
  if (readConfiguration(text).problems.length > 0) throw unknownPlace(options.place ?? '');
  const absolute = resolve(process.cwd(), folder ?? '.', CONFIGURATION_FILE);
  const path = displayPath(absolute, process.cwd());
  try {
    await writeFile(absolute, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new ExistingFileError(path);
    if (code === undefined) throw error;
    throw new UnwritableFileError(path, code);
  }
  await write(process.stdout, `${messagesIn(locale).initialised(path)}\n`);
  return 0;
}

function unknownPlace(place: string): UsageError {
  const near = nearest(
    place,
    provinces.map(({ name }) => name),
  );
  return new UsageError({
    vi: `--place: “${place}” không phải là nơi đã biết${near === null ? '' : `; có phải “${near}”?`} Cần VN, mã tỉnh như VN-02, hoặc tên tỉnh`,
    en: `--place: “${place}” is no known place${near === null ? '' : `; did you mean “${near}”?`} Expected VN, a province code such as VN-02, or the name of a province`,
  });
}

/** The text of the file: what is asked for in force, everything else as comments that need only their `# ` taken away. */
function configurationTemplate({ place, kind }: InitOptions, locale: Locale): string {
  const say = (vi: string, en: string) => (locale === 'vi' ? vi : en);
  const example = (text: string) => text.replace(/^/gmu, '# ');
  const defaults =
    place === undefined && kind === undefined
      ? example('defaults:\n  place: VN-04\n  kind: news')
      : `defaults:${place === undefined ? '' : `\n  place: ${JSON.stringify(place)}`}${kind === undefined ? '' : `\n  kind: ${kind}`}`;
  return `${[
    say(
      '# Cấu hình của Số Khớp cho thư mục này và mọi thư mục con. Cần dòng nào thì bỏ dấu “# ” ở đầu dòng ấy.\n# Xem điều gì đang có hiệu lực với một bản thảo: sokhop config TỆP',
      '# Configuration of Số Khớp for this folder and all below. To use a line, take the “# ” before it away.\n# What holds for a draft: sokhop config FILE',
    ),
    `${say('# Ngôn ngữ của thông báo: vi, en.', '# Language of the messages: vi, en.')}\nlocale: ${locale}`,
    `${say(
      '# Địa bàn (mã như VN-04 hoặc tên tỉnh) và loại văn bản (directive, news, report) khi bản thảo không nói.',
      '# Place (a code such as VN-04, or the name of a province) and kind (directive, news, report) where a draft says none.',
    )}\n${defaults}`,
    `${say(
      '# Tệp, thư mục không phải bản thảo, viết như trong .gitignore.',
      '# Files and folders that are no drafts, as in .gitignore.',
    )}\n${example('ignore:\n  - README.md\n  - luu-tru/')}`,
    `${say(
      '# Mức của từng quy tắc: off, info, warning, error, hoặc mức cùng các tùy chọn. Danh sách: sokhop rules',
      '# Severities of rules: off, info, warning, error, or with options. For the list: sokhop rules',
    )}\n${example('rules:\n  text/*: warning\n  number/percentage-point: info\n  text/unicode:\n    severity: warning\n    tone: old')}`,
    `${say(
      '# Số liệu của đơn vị để đối chiếu: CSV, XLSX, YAML, JSON. Kiểm tra: sokhop facts check',
      '# Your own values to check against: CSV, XLSX, YAML, JSON. To check them: sokhop facts check',
    )}\n${example('facts:\n  - so-lieu/*.csv')}`,
    `${say(
      '# Từ riêng của đơn vị (tên phần mềm, tên xóm…), không bị coi là sai chính tả.',
      '# Words of your own that are no misspellings.',
    )}\n${example('dictionary:\n  - VssID')}`,
    `${say(
      '# Thiết lập riêng cho một số bản thảo.',
      '# Settings for some drafts only.',
    )}\n${example('overrides:\n  - files: [cong-van/]\n    defaults:\n      kind: directive')}`,
  ].join('\n\n')}\n`;
}
