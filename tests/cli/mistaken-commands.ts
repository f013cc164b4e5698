/** The mistakes that `bad-input.test.ts` makes with large archives and with commands, and what is said of them in Vietnamese. */
import type { Case } from './mistakes.js';

/** Options of `check` for large archives, and the commands that belong to them. */
export const SCALE: readonly Case[] = [
  {
    name: '--jobs without a thread',
    args: ['check', '--jobs', '0'],
    err: '--jobs cần một số nguyên từ 1 trở lên, không phải “0”',
  },
  {
    name: '--jobs with a word',
    args: ['check', '--jobs', 'hai'],
    err: '--jobs cần một số nguyên từ 1 trở lên, không phải “hai”',
  },
  {
    name: '--shard beyond its number',
    args: ['check', '--shard', '3/2'],
    err: '--shard cần dạng i/n, i từ 1 đến n, không phải “3/2”',
  },
  { name: '--shard alone', args: ['check', '--shard', '1/2'], err: '--shard i/n và --report TỆP phải đi cùng nhau' },
  { name: '--report alone', args: ['check', '--report', 'a'], err: '--shard i/n và --report TỆP phải đi cùng nhau' },
  {
    name: '--watch of standard input',
    args: ['check', '--watch', '-'],
    err: '--watch chỉ đối chiếu; không đi cùng --fix, --changed, --update-baseline và đầu vào chuẩn',
  },
  {
    name: '--watch that fixes',
    args: ['check', '--watch', '--fix'],
    err: '--watch chỉ đối chiếu; không đi cùng --fix, --changed, --update-baseline và đầu vào chuẩn',
  },
  { name: 'merge of nothing', args: ['merge'], err: 'thiếu đối số <tệp>' },
  {
    name: 'merge of a missing file',
    args: ['merge', 'phan-1.ndjson'],
    err: 'không đọc được “phan-1.ndjson”: không có tệp hay thư mục này',
  },
  {
    name: 'merge of a draft',
    args: ['merge', 'bai.md'],
    err: '“bai.md” không phải báo cáo từng phần; tạo bằng sokhop check --shard i/n --report bai.md',
  },
  {
    name: 'a ledger in the place of a draft',
    args: ['ledger', 'bai.md', '--output', 'bai.md', '--format', 'csv'],
    err: '--output trỏ vào bản thảo “bai.md” nên không ghi; chọn tệp khác',
  },
  {
    name: 'config of a folder',
    args: ['config', 'rong.d'],
    err: '“rong.d” là thư mục; nêu một bản thảo trong đó, chưa có cũng được: rong.d/…',
  },
  {
    name: 'a ledger in an unknown format',
    args: ['ledger', '--format', 'xls'],
    err: 'tùy chọn --format không nhận “xls”; cần một trong: table, json, csv, ndjson, parquet, sqlite',
  },
];

/** Commands. */
export const COMMANDS: readonly Case[] = [
  { name: 'an unknown command', args: ['chekc'], err: 'không có lệnh “chekc”; có phải check?' },
  {
    name: 'a file instead of a command',
    args: ['bai.md'],
    err: 'không có lệnh “bai.md”; để đối chiếu tệp: sokhop check bai.md',
  },
  {
    name: 'an unknown option of the program',
    args: ['--vresion'],
    err: 'không có tùy chọn --vresion; có phải --version?',
  },
  {
    name: 'an unknown locale',
    args: ['check', '--locale', 'fr'],
    err: 'tùy chọn --locale không nhận “fr”; cần một trong: vi, en',
  },
  { name: 'explain without a rule', args: ['explain'], err: 'thiếu đối số <quy-tắc>' },
  {
    name: 'explain with two rules',
    args: ['explain', 'number/growth', 'number/average'],
    err: 'thừa đối số; xem --help',
  },
  {
    name: 'explain of an unknown rule',
    args: ['explain', 'number/averge'],
    err: 'không có quy tắc “number/averge”; có phải “number/average”?',
  },
  {
    name: 'explain of a glob',
    args: ['explain', 'number/*'],
    err: '“number/*” là mẫu; hãy nêu một quy tắc: sokhop rules',
  },
  { name: 'rules with an argument', args: ['rules', 'number'], err: 'thừa đối số; xem --help' },
  {
    name: 'rules in an unknown format',
    args: ['rules', '--format', 'yaml'],
    err: 'tùy chọn --format không nhận “yaml”; cần một trong: pretty, json',
  },
  {
    name: 'extract of a missing file',
    args: ['extract', 'khong-co.md'],
    err: 'không có tệp hay thư mục “khong-co.md”; kiểm tra lại tên',
  },
  { name: 'extract with an option of check', args: ['extract', '--fix'], err: 'không có tùy chọn --fix' },
];
