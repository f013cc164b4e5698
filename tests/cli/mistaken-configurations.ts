/** The configurations that `bad-input.test.ts` has read, each with a mistake, and what is said of it in Vietnamese. */

const bytes = (...values: number[]) => Buffer.from(values);

/** Configurations, each in a folder of its own. Where the key is cut off, the list of keys follows. */
export const CONFIGURATIONS: readonly (readonly [name: string, content: string | Buffer, err: string])[] = [
  [
    'a tab as indentation',
    'rules:\n\tnumber/growth: off\n',
    '2:1: YAML sai cú pháp: thụt dòng bằng dấu cách, không bằng phím Tab',
  ],
  [
    'a quote that is not closed',
    'locale: "vi\n',
    '2:1: YAML sai cú pháp: thiếu một dấu (ngoặc, nháy, hai chấm hoặc phẩy)',
  ],
  ['a brace that is not closed', '{\n', '2:1: YAML sai cú pháp: thiếu một dấu (ngoặc, nháy, hai chấm hoặc phẩy)'],
  ['a key twice', 'locale: vi\nlocale: en\n', '2:1: YAML sai cú pháp: khóa này đã có ở trên'],
  ['two documents', 'locale: vi\n---\nlocale: en\n', '2:1: YAML sai cú pháp: tệp chỉ được có một tài liệu YAML'],
  ['a list', '[a, b]\n', '1:1: ["a","b"] không dùng được ở đây; cần các khóa và giá trị (khóa: giá trị)'],
  ['a sentence', 'xin chào\n', '1:1: “xin chào” không dùng được ở đây; cần các khóa và giá trị (khóa: giá trị)'],
  ['a slip in a key', 'ruels: {}\n', '1:1: không có khóa “ruels”; có phải “rules”? Các khóa dùng được: …'],
  ['a list as a key', '? [a]\n: b\n', '1:1: không có khóa “[ a ]”. Các khóa dùng được: …'],
  ['a key of the language', '__proto__: {a: 1}\n', '1:1: khóa “__proto__” không dùng được'],
  [
    'an unknown rule',
    'rules:\n  number/growht: off\n',
    '2:3: không có quy tắc “number/growht”; có phải “number/growth”?',
  ],
  ['an unknown severity', 'rules:\n  number/growth: warn\n', '2:18: “warn” không dùng được ở đây…'],
  ['a list of rules', 'rules: [a]\n', '1:8: ["a"] không dùng được ở đây; cần các khóa và giá trị (khóa: giá trị)'],
  ['no rules', 'rules: null\n', '1:8: null không dùng được ở đây; cần các khóa và giá trị (khóa: giá trị)'],
  ['one pattern without a list', 'ignore: nhap\n', '1:9: “nhap” không dùng được ở đây; cần một danh sách (- …)'],
  ['an empty pattern', 'ignore: [""]\n', '1:10: “” không dùng được ở đây; cần ít nhất 1 ký tự'],
  ['a number as a pattern', 'ignore: [1]\n', '1:10: 1 không dùng được ở đây; cần chữ'],
  [
    'the name of no province',
    'defaults: { place: Lào Cay }\n',
    '1:20: “Lào Cay” không phải là nơi đã biết; có phải “Lào Cai”? Cần VN, mã tỉnh như VN-02, hoặc tên tỉnh',
  ],
  [
    'an unknown kind',
    'defaults: { kind: letter }\n',
    '1:19: “letter” không dùng được ở đây. Cần một trong: directive, news, report',
  ],
  ['an unknown language', 'locale: fr\n', '1:9: “fr” không dùng được ở đây. Cần một trong: vi, en'],
  ['a NUL', 'locale: \0vi\n', '1:9: “�vi” không dùng được ở đây; có phải “vi”? Cần một trong: vi, en'],
  [
    'an alias of nothing',
    'rules: *none\n',
    '1:8: YAML đọc “*none” là bí danh, không dùng được ở đây; nếu là mẫu thì đặt trong nháy: "*none"',
  ],
  [
    'aliases without bound',
    `a: &a [x]\n${'bcdefghij'.replace(/./gu, (key, i) => `${key}: &${key} [${`*${'abcdefghij'[i]},`.repeat(9)}*${'abcdefghij'[i]}]\n`)}ignore: *j\n`,
    '2:8: YAML đọc “*a” là bí danh, không dùng được ở đây; nếu là mẫu thì đặt trong nháy: "*a"',
  ],
  [
    'code for another program',
    'locale: !!js/function "x"\n',
    '1:9: thẻ YAML “!!js/function” không dùng được ở đây; xóa thẻ',
  ],
  [
    'bytes that are no text',
    Buffer.concat([Buffer.from('locale: vi\n'), bytes(0xff, 0x0a)]),
    '1:1: không đọc được “…sokhop.yaml”: tệp không phải UTF-8; hãy lưu lại bằng UTF-8',
  ],
];
