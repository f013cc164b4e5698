/** The help texts of the command line, and commander's own words, in both languages. */
import type { Locale } from '@sokhop/core/rules';

/** The texts of one language. */
export interface HelpTexts {
  readonly program: string;
  readonly commands: Readonly<
    Record<
      | 'check'
      | 'ledger'
      | 'merge'
      | 'extract'
      | 'explain'
      | 'rules'
      | 'lsp'
      | 'init'
      | 'config'
      | 'facts'
      | 'factsCheck'
      | 'vocabulary'
      | 'help',
      string
    >
  >;
  readonly arguments: Readonly<Record<'paths' | 'rule' | 'partials' | 'folder' | 'file' | 'facts' | 'words', string>>;
  readonly options: Readonly<
    Record<
      | 'format'
      | 'place'
      | 'kind'
      | 'stdinFilename'
      | 'mentions'
      | 'explain'
      | 'fix'
      | 'fixUnsafe'
      | 'dryRun'
      | 'rule'
      | 'failOn'
      | 'maxWarnings'
      | 'quiet'
      | 'changed'
      | 'base'
      | 'baseline'
      | 'updateBaseline'
      | 'jobs'
      | 'cache'
      | 'cacheLocation'
      | 'shard'
      | 'report'
      | 'watch'
      | 'output'
      | 'outputFile'
      | 'locale'
      | 'noColor'
      | 'version'
      | 'stdio'
      | 'help',
      string
    >
  >;
  /** What stands for a value: `--format <dạng>`. */
  readonly values: Readonly<
    Record<
      | 'command'
      | 'file'
      | 'folder'
      | 'format'
      | 'kind'
      | 'locale'
      | 'path'
      | 'place'
      | 'revision'
      | 'rule'
      | 'severity'
      | 'word',
      string
    >
  >;
  /** Commander's headings. */
  readonly titles: Readonly<Record<string, string>>;
  readonly choices: string;
  readonly defaultValue: string;
  readonly usage: string;
  readonly commandOptions: string;
  readonly exitCodes: string;
}

/** The help texts of a language. */
export function helpIn(locale: Locale): HelpTexts {
  return locale === 'vi' ? vietnamese : english;
}

const vietnamese: HelpTexts = {
  program: 'Số Khớp: đọc và đối chiếu mọi con số trong bản thảo công văn, tin bài về BHXH, BHYT, BHTN.',
  commands: {
    check: 'đối chiếu các con số và báo chỗ không khớp',
    ledger: 'lập sổ số liệu của cả kho: theo chỉ tiêu, kỳ, nơi; mâu thuẫn, khoảng trống',
    merge: 'gộp các báo cáo từng phần của check --shard',
    extract: 'liệt kê mọi số liệu đọc được, dạng JSON',
    explain: 'giải thích một quy tắc, kèm ví dụ',
    rules: 'liệt kê các quy tắc',
    lsp: 'phục vụ trình soạn thảo (LSP)',
    init: 'tạo tệp cấu hình sokhop.yaml có chú giải',
    config: 'cho biết cấu hình nào có hiệu lực với một bản thảo, từ đâu mà có',
    facts: 'kiểm tra tệp số liệu của đơn vị',
    factsCheck: 'báo mọi chỗ sai, chỗ ghi lặp, chỗ mâu thuẫn trong tệp số liệu',
    vocabulary: 'liệt kê, tìm chỉ tiêu theo tên, có dấu hay không dấu',
    help: 'hiện trợ giúp của một lệnh',
  },
  arguments: {
    paths: 'tệp, thư mục hoặc mẫu (bai/**/*.md); “-” là đầu vào chuẩn; để trống là thư mục hiện tại',
    partials: 'báo cáo từng phần, đủ mọi phần của một lần chạy',
    rule: 'mã quy tắc, ví dụ number/coverage',
    folder: 'thư mục; để trống là thư mục hiện tại',
    file: 'bản thảo; chưa có cũng được',
    facts: 'tệp CSV, XLSX, YAML, JSON; để trống là các tệp nêu ở khóa facts của sokhop.yaml',
    words: 'chữ trong tên chỉ tiêu; để trống là tất cả',
  },
  options: {
    format: 'dạng kết quả',
    place: 'địa bàn khi bản thảo không nói: VN-04, hoặc tên tỉnh',
    kind: 'loại văn bản khi không đoán được',
    stdinFilename: 'tên tệp của văn bản đưa qua đầu vào chuẩn',
    mentions: 'thêm mọi chỗ được nhắc đến (số, kỳ, nơi, chỉ tiêu, viện dẫn) và lý do của mỗi chữ số không phải số liệu',
    explain: 'thêm những từ ngữ đã cho biết từng mục của mỗi số liệu',
    changed: 'chỉ báo về bản thảo đã thay đổi theo git; vẫn đối chiếu với các bản thảo khác',
    base: 'cùng --changed: thay đổi kể từ khi rời nhánh này (origin/main), không đặt thì kể từ lần commit cuối',
    baseline: 'tệp nền ghi các phát hiện cũ: chỉ báo phát hiện mới',
    updateBaseline: 'ghi mọi phát hiện hiện có vào tệp nền của --baseline',
    fix: 'sửa những chỗ an toàn (không con số nào đổi giá trị)',
    fixUnsafe: 'sửa cả những chỗ làm đổi giá trị con số, hoặc chỉ là phỏng đoán',
    dryRun: 'cùng --fix: chỉ in phần khác nhau, không ghi tệp',
    rule: 'đặt mức của quy tắc: off, info, warning, error; dùng được nhiều lần, nhận cả mẫu (number/*=warning)',
    failOn: 'kết thúc bằng mã 1 từ mức này trở lên',
    maxWarnings: 'số cảnh báo nhiều nhất được phép',
    quiet: 'chỉ hiện lỗi',
    jobs: 'số luồng xử lý nhiều nhất; để trống là bằng số nhân của máy, 1 là chỉ một luồng',
    cache: 'nhớ kết quả của từng tệp, lần sau chỉ đọc lại tệp đã đổi',
    cacheLocation: 'thư mục của bộ nhớ đệm, kèm luôn --cache (mặc định: .sokhop-cache)',
    shard: 'chỉ đọc một phần của kho, ví dụ 2/5, và ghi báo cáo từng phần vào --report',
    report: 'tệp báo cáo từng phần của --shard',
    watch: 'đối chiếu lại mỗi khi bản thảo thay đổi',
    output: 'ghi vào tệp thay vì in ra; bắt buộc với parquet và sqlite',
    outputFile: 'ghi thêm kết quả ra tệp: sarif=so-khop.sarif; dùng được nhiều lần, dạng như --format',
    locale: 'ngôn ngữ của thông báo; không đặt thì theo sokhop.yaml, rồi đến vi',
    noColor: 'không dùng màu',
    version: 'hiện số phiên bản',
    stdio: 'qua đầu vào, đầu ra chuẩn; là cách duy nhất, nhiều trình soạn thảo vẫn ghi ra',
    help: 'hiện trợ giúp',
  },
  values: {
    command: 'lệnh',
    file: 'tệp',
    folder: 'thư-mục',
    format: 'dạng',
    kind: 'loại',
    locale: 'ngôn-ngữ',
    path: 'đường-dẫn',
    place: 'nơi',
    revision: 'nhánh',
    rule: 'quy-tắc',
    severity: 'mức',
    word: 'chữ',
  },
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Đối số:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung:',
    'Commands:': 'Các lệnh:',
  },
  choices: 'một trong',
  defaultValue: 'mặc định',
  usage: '<lệnh> [tùy chọn]',
  commandOptions: '[tùy chọn]',
  exitCodes: 'Mã kết thúc: 0 không có lỗi; 1 có phát hiện từ mức --fail-on trở lên; 2 không chạy được.',
};

const english: HelpTexts = {
  program: 'Số Khớp: reads and checks every figure in Vietnamese drafts about social insurance.',
  commands: {
    check: 'check the figures and report where they do not agree',
    ledger: 'every figure of an archive by indicator, period, place; contradictions and gaps',
    merge: 'join the partial reports of check --shard',
    extract: 'list every figure that was read, as JSON',
    explain: 'explain a rule, with examples',
    rules: 'list the rules',
    lsp: 'serve an editor (LSP)',
    init: 'write a sokhop.yaml with comments',
    config: 'show the configuration that holds for a draft, and where it comes from',
    facts: 'check your own facts files',
    factsCheck: 'report what is wrong, given twice or contradictory in facts files',
    vocabulary: 'list indicators, or find them by name, with or without diacritics',
    help: 'show the help of a command',
  },
  arguments: {
    paths: 'files, folders or globs (news/**/*.md); “-” is standard input; none is the working folder',
    partials: 'partial reports, all shards of one run',
    rule: 'the id of a rule, such as number/coverage',
    folder: 'the folder; none is the working folder',
    file: 'a draft; it need not exist yet',
    facts: 'CSV, XLSX, YAML or JSON files; none means those that sokhop.yaml names under facts',
    words: 'words of an indicator’s name; none means all',
  },
  options: {
    format: 'output format',
    place: 'the place of drafts that say none: VN-04, or the name of a province',
    kind: 'the kind of drafts where it cannot be guessed',
    stdinFilename: 'the file name of the text on standard input',
    mentions:
      'also every mention (numbers, periods, places, indicators, citations), and why each other digit is no figure',
    explain: 'also the words that gave each field of a figure',
    changed: 'report only drafts that have changed, by git; they are still compared with the others',
    base: 'with --changed: changes since leaving this branch (origin/main); unset, since the last commit',
    baseline: 'a file with the findings known of old: only new ones are reported',
    updateBaseline: 'write all present findings to the file of --baseline',
    fix: 'apply safe fixes (no number changes its value)',
    fixUnsafe: 'also apply fixes that change the value of a number, or are a guess',
    dryRun: 'with --fix: print the difference, write nothing',
    rule: 'set the severity of a rule: off, info, warning, error; may be repeated, takes globs (number/*=warning)',
    failOn: 'exit with 1 from this severity up',
    maxWarnings: 'how many warnings are allowed',
    quiet: 'show errors only',
    jobs: 'most threads; unset, one a core; 1 is a single thread',
    cache: 'remember the result of each file and next time read only those that changed',
    cacheLocation: 'folder of the cache, implies --cache (default: .sokhop-cache)',
    shard: 'read one part of the archive only, such as 2/5, and write a partial report to --report',
    report: 'the partial report of --shard',
    watch: 'check again whenever a draft changes',
    output: 'write to a file instead of the terminal; needed for parquet and sqlite',
    outputFile: 'also write the report to a file: sarif=sokhop.sarif; may be repeated, formats as of --format',
    locale: 'language of the messages; unset, that of sokhop.yaml, else vi',
    noColor: 'no colours',
    version: 'show the version',
    stdio: 'over standard input and output; the only way, but many editors say it',
    help: 'show help',
  },
  values: {
    command: 'command',
    file: 'file',
    folder: 'folder',
    format: 'format',
    kind: 'kind',
    locale: 'locale',
    path: 'path',
    place: 'place',
    revision: 'revision',
    rule: 'rule',
    severity: 'severity',
    word: 'word',
  },
  titles: {},
  choices: 'one of',
  defaultValue: 'default',
  usage: '<command> [options]',
  commandOptions: '[options]',
  exitCodes: 'Exit codes: 0 no error; 1 findings at or above --fail-on; 2 the run itself failed.',
};
