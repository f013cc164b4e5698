/** The mistakes that `bad-input.test.ts` makes: what is asked of the command line, and what it has to say in Vietnamese. */

const bytes = (...values: number[]) => Buffer.from(values);

/** A file name that no system takes. */
const NAME_OF_300 = `${'x'.repeat(300)}.md`;

/** One mistake. */
export interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** What is said in Vietnamese, without `sokhop: `. */
  readonly err: string;
  readonly cwd?: string;
  readonly input?: string | Buffer;
}

/** Paths that lead nowhere, or to what is no draft; arguments of `check`. */
export const PATHS: readonly Case[] = [
  { name: 'a missing file', args: ['khong-co.md'], err: 'không có tệp hay thư mục “khong-co.md”; kiểm tra lại tên' },
  { name: 'a missing folder', args: ['khong/co/'], err: 'không có tệp hay thư mục “khong/co/”; kiểm tra lại tên' },
  {
    name: 'a file as a folder',
    args: ['bai.md/x.md'],
    err: 'không có tệp hay thư mục “bai.md/x.md”; kiểm tra lại tên',
  },
  {
    name: 'a missing one among others',
    args: ['bai.md', 'x.md'],
    err: 'không có tệp hay thư mục “x.md”; kiểm tra lại tên',
  },
  {
    name: 'nothing at all, from a variable that is not set',
    args: [''],
    err: 'có đối số trống; nêu tên tệp, thư mục hoặc mẫu',
  },
  { name: 'a name with a line break', args: ['a\nb.md'], err: 'không có tệp hay thư mục “a�b.md”; kiểm tra lại tên' },
  {
    name: 'a name that would steer the terminal',
    args: ['\u001B[31m.md'],
    err: 'không có tệp hay thư mục “�[31m.md”; kiểm tra lại tên',
  },
  { name: 'a name with quotes', args: [`"a' “b”.md`], err: `không có tệp hay thư mục “"a' “b”.md”; kiểm tra lại tên` },
  {
    name: 'a name with a leading dash',
    args: ['--', '-x.md'],
    err: 'không có tệp hay thư mục “-x.md”; kiểm tra lại tên',
  },
  { name: 'the same without the two dashes', args: ['-x.md'], err: 'không có tùy chọn -x.md' },
  {
    name: 'a name too long for the system',
    args: [NAME_OF_300],
    err: `không có tệp hay thư mục “${NAME_OF_300}”; kiểm tra lại tên`,
  },
  {
    name: 'a folder without drafts',
    args: ['rong.d'],
    err: 'thư mục “rong.d” không có bản thảo Markdown nào (.md, .markdown), hoặc tất cả đều được bỏ qua',
  },
  {
    name: 'a folder named as a draft, without drafts',
    args: ['rong.md'],
    err: 'thư mục “rong.md” không có bản thảo Markdown nào (.md, .markdown), hoặc tất cả đều được bỏ qua',
  },
  {
    name: 'a folder whose drafts are all ignored',
    args: ['bo-qua.d'],
    err: 'thư mục “bo-qua.d” không có bản thảo Markdown nào (.md, .markdown), hoặc tất cả đều được bỏ qua',
  },
  { name: 'a glob without a match', args: ['tin/**/*.md'], err: 'không tệp nào khớp với mẫu “tin/**/*.md”' },
  {
    name: 'a glob whose matches are all ignored',
    args: ['bo-qua.d/*.md'],
    err: 'không tệp nào khớp với mẫu “bo-qua.d/*.md”',
  },
  {
    name: 'a document of a word processor',
    args: ['anh.d/cong-van.docx'],
    err: 'không đọc được “anh.d/cong-van.docx”: chỉ đọc được Markdown; chuyển tệp này sang .md trước',
  },
  { name: 'half a glob', args: ['{a'], err: 'không có tệp hay thư mục “{a”; kiểm tra lại tên' },
  {
    name: 'a link to nowhere',
    args: ['lien-ket.d/dut.md'],
    err: '“lien-ket.d/dut.md” là liên kết trỏ tới nơi không còn; sửa hoặc xóa liên kết',
  },
  {
    name: 'links that lead to each other',
    args: ['lien-ket.d/vong-1.md'],
    err: '“lien-ket.d/vong-1.md” là liên kết trỏ tới nơi không còn; sửa hoặc xóa liên kết',
  },
  { name: 'a device', args: ['/dev/null'], err: 'không đọc được “…”: không phải là tệp thường' },
  { name: 'a pipe', args: ['lien-ket.d/ong.md'], err: 'không đọc được “lien-ket.d/ong.md”: không phải là tệp thường' },
  { name: 'a picture', args: ['anh.d/anh.md'], err: 'không đọc được “anh.d/anh.md”: tệp nhị phân, không phải văn bản' },
  {
    name: 'text with a NUL in it',
    args: ['anh.d/nul.md'],
    err: 'không đọc được “anh.d/nul.md”: tệp nhị phân, không phải văn bản',
  },
  {
    name: 'UTF-16',
    args: ['anh.d/utf16le.md'],
    err: 'không đọc được “anh.d/utf16le.md”: tệp mã UTF-16; hãy lưu lại bằng UTF-8',
  },
  {
    name: 'UTF-16, the other way round',
    args: ['anh.d/utf16be.md'],
    err: 'không đọc được “anh.d/utf16be.md”: tệp mã UTF-16; hãy lưu lại bằng UTF-8',
  },
  {
    name: 'UTF-16 without a mark',
    args: ['anh.d/utf16.md'],
    err: 'không đọc được “anh.d/utf16.md”: tệp nhị phân, không phải văn bản',
  },
  {
    name: 'an old Vietnamese encoding',
    args: ['anh.d/tcvn.md'],
    err: 'không đọc được “anh.d/tcvn.md”: không phải UTF-8 (từ dòng 2); hãy lưu lại bằng UTF-8',
  },
  {
    name: 'UTF-8 that breaks off',
    args: ['anh.d/cut.md'],
    err: 'không đọc được “anh.d/cut.md”: không phải UTF-8 (từ dòng 3); hãy lưu lại bằng UTF-8',
  },
  {
    name: 'overlong UTF-8',
    args: ['anh.d/dai-qua.md'],
    err: 'không đọc được “anh.d/dai-qua.md”: không phải UTF-8 (từ dòng 1); hãy lưu lại bằng UTF-8',
  },
  {
    name: 'surrogates in UTF-8',
    args: ['anh.d/thay-the.md'],
    err: 'không đọc được “anh.d/thay-the.md”: không phải UTF-8 (từ dòng 3); hãy lưu lại bằng UTF-8',
  },
  {
    name: '200 MB',
    args: ['lien-ket.d/lon.md'],
    err: 'không đọc được “lien-ket.d/lon.md”: tệp lớn 200 MB, quá mức 10 MB của một bản thảo',
  },
  {
    name: 'binary standard input',
    args: ['-'],
    input: bytes(1, 0, 2),
    err: 'không đọc được “<stdin>”: tệp nhị phân, không phải văn bản',
  },
  {
    name: 'UTF-16 on standard input, under a name',
    args: ['-', '--stdin-filename', 'moi.md'],
    input: Buffer.from('\uFEFFa', 'utf16le'),
    err: 'không đọc được “moi.md”: tệp mã UTF-16; hãy lưu lại bằng UTF-8',
  },
  {
    name: '12 MB on standard input',
    args: ['-'],
    input: Buffer.alloc(12_000_000, 97),
    err: 'không đọc được “<stdin>”: tệp lớn 10 MB, quá mức 10 MB của một bản thảo',
  },
];

const ALL_FORMATS = 'pretty, compact, json, sarif, github, gitlab, junit, checkstyle';
/** Options of `check`. */
export const OPTIONS: readonly Case[] = [
  { name: 'an unknown option', args: ['--fromat', 'json'], err: 'không có tùy chọn --fromat; có phải --format?' },
  { name: 'an unknown short option', args: ['-q'], err: 'không có tùy chọn -q' },
  { name: 'a value for an option without one', args: ['--fix=yes'], err: 'không có tùy chọn --fix=yes' },
  {
    name: 'an unknown format',
    args: ['--format', 'xml'],
    err: `tùy chọn --format không nhận “xml”; cần một trong: ${ALL_FORMATS}`,
  },
  {
    name: 'an empty format',
    args: ['--format='],
    err: `tùy chọn --format không nhận “”; cần một trong: ${ALL_FORMATS}`,
  },
  {
    name: 'a format in capitals',
    args: ['--format', 'JSON'],
    err: `tùy chọn --format không nhận “JSON”; cần một trong: ${ALL_FORMATS}`,
  },
  { name: 'an option without its value', args: ['--format'], err: 'tùy chọn --format thiếu giá trị' },
  {
    name: 'an unknown severity for --fail-on',
    args: ['--fail-on', 'fatal'],
    err: 'tùy chọn --fail-on không nhận “fatal”; cần một trong: error, warning, info',
  },
  {
    name: '--max-warnings with a word',
    args: ['--max-warnings', 'ba'],
    err: '--max-warnings cần một số nguyên không âm, không phải “ba”',
  },
  {
    name: '--max-warnings below zero',
    args: ['--max-warnings=-1'],
    err: '--max-warnings cần một số nguyên không âm, không phải “-1”',
  },
  {
    name: '--max-warnings with a fraction',
    args: ['--max-warnings', '1.5'],
    err: '--max-warnings cần một số nguyên không âm, không phải “1.5”',
  },
  {
    name: '--max-warnings beyond all bounds',
    args: ['--max-warnings', '99999999999999999999'],
    err: '--max-warnings cần một số nguyên không âm, không phải “99999999999999999999”',
  },
  {
    name: '--max-warnings with nothing',
    args: ['--max-warnings='],
    err: '--max-warnings cần một số nguyên không âm, không phải “”',
  },
  {
    name: 'an unknown rule',
    args: ['--rule', 'number/growht=off'],
    err: 'không có quy tắc “number/growht”; có phải “number/growth”?',
  },
  {
    name: 'a rule like no other',
    args: ['--rule', 'xyz=off'],
    err: 'không có quy tắc “xyz”; xem danh sách: sokhop rules',
  },
  { name: 'no rule', args: ['--rule', '=error'], err: 'không có quy tắc “”; xem danh sách: sokhop rules' },
  {
    name: 'a rule without a severity',
    args: ['--rule', 'number/growth'],
    err: '--rule number/growth: cần dạng quy-tắc=mức, mức là off, info, warning, error',
  },
  {
    name: 'an unknown severity',
    args: ['--rule', 'number/growth=warn'],
    err: '--rule number/growth=warn: cần dạng quy-tắc=mức, mức là off, info, warning, error; có phải “warning”?',
  },
  {
    name: 'a severity with a line break',
    args: ['--rule', 'number/growth=a\nb'],
    err: '--rule number/growth=a�b: cần dạng quy-tắc=mức, mức là off, info, warning, error',
  },
  {
    name: 'a glob that matches no rule',
    args: ['--rule', 'so/*=off'],
    err: 'không có quy tắc “so/*”; xem danh sách: sokhop rules',
  },
  { name: '--dry-run alone', args: ['--dry-run'], err: '--dry-run phải đi cùng --fix hoặc --fix-unsafe' },
  { name: '--base alone', args: ['--base', 'main'], err: '--base phải đi cùng --changed' },
  { name: '--changed with standard input', args: ['--changed', '-'], err: '--changed không đi cùng đầu vào chuẩn “-”' },
  {
    name: '--changed outside of a repository',
    args: ['--changed'],
    err: '--changed cần một kho git, mà thư mục này không nằm trong kho nào',
  },
  {
    name: '--stdin-filename without standard input',
    args: ['--stdin-filename', 'a.md', 'bai.md'],
    err: '--stdin-filename phải đi cùng “-”, tức đầu vào chuẩn',
  },
  {
    name: '--update-baseline alone',
    args: ['--update-baseline', 'bai.md'],
    err: '--update-baseline phải đi cùng --baseline TỆP',
  },
  {
    name: '--update-baseline that may not write',
    args: ['--baseline', 'b', '--update-baseline', '--fix', '--dry-run', 'bai.md'],
    err: '--update-baseline ghi tệp, nên không đi cùng --dry-run',
  },
  {
    name: 'a baseline that is not there',
    args: ['--baseline', 'nen.json', 'bai.md'],
    err: 'không có tệp nền “nen.json”; tạo bằng --baseline nen.json --update-baseline',
  },
  {
    name: 'a folder as a baseline',
    args: ['--baseline', 'nen.d', 'bai.md'],
    err: 'không đọc được “nen.d”: đây là thư mục; cần một tệp',
  },
  ...['vo', 'khac', 'am'].map((name) => ({
    name: `a baseline that is none (${name})`,
    args: ['--baseline', `nen.d/${name}.json`, 'bai.md'],
    err: `“nen.d/${name}.json” không phải tệp nền của sokhop; khôi phục từ git, hoặc xóa rồi tạo lại bằng --update-baseline`,
  })),
  {
    name: '--output-file without a format',
    args: ['--output-file', 'a.json'],
    err: `--output-file a.json: cần dạng=tệp, dạng là một trong: ${ALL_FORMATS}`,
  },
  {
    name: '--output-file with an unknown format',
    args: ['--output-file', 'srif=a'],
    err: `--output-file srif=a: cần dạng=tệp, dạng là một trong: ${ALL_FORMATS}; có phải “sarif”?`,
  },
  {
    name: 'two reports for one file',
    args: ['--output-file', 'json=a.out', '--output-file', 'sarif=./a.out', 'bai.md'],
    err: '--output-file json=a.out và sarif=./a.out cùng ghi vào một tệp; đặt cho mỗi dạng một tệp',
  },
  {
    name: 'a report in the place of a draft',
    args: ['--output-file', 'json=bai.md', 'bai.md'],
    err: '--output-file trỏ vào bản thảo “bai.md” nên không ghi; chọn tệp khác',
  },
  {
    name: 'a baseline in the place of a draft',
    args: ['--baseline', 'bai.md', '--update-baseline', 'bai.md'],
    err: '--baseline trỏ vào bản thảo “bai.md” nên không ghi; chọn tệp khác',
  },
  {
    name: '--output-file without a file',
    args: ['--output-file', 'sarif='],
    err: `--output-file sarif=: cần dạng=tệp, dạng là một trong: ${ALL_FORMATS}`,
  },
];
