/** Front matter in vain: what is said of it, and of whose. */
import { describe, expect, test } from 'vitest';
import { readDraft } from '../figures/index.js';
import { applyFixes } from './fix.js';
import { lint } from './lint.js';
import { FRONT_MATTER } from './notices.js';

/** Lints a draft with this front matter; expects what is marked, as `⟦value⟧ → meant`, in their order. */
function check(yaml: string, expected: readonly string[]): void {
  const source = `---\n${yaml}\n---\n\nNgành đã phối hợp với các cơ quan.\n`;
  const said = lint(source).findings.map(({ ruleId, offset, severity, fixes, range }) => {
    expect([ruleId, severity]).toEqual([FRONT_MATTER, 'warning']);
    expect(source.split('\n')[range.start.line]?.slice(range.start.character)).toContain(source.slice(...offset));
    return [source.slice(...offset), ...fixes.map(({ edits }) => edits[0]?.text)].join(' → ');
  });
  expect(said).toEqual(expected);
}

describe('what says nothing is told, with what was meant', () => {
  test.each<[string, readonly string[]]>([
    ['kind: nws', ['nws → news']],
    ['kind: News', ['News → news']],
    ['kind: news\ndate: 2025-13-40', ['2025-13-40']],
    ['kind: news\ndate: 2025-02-29', ['2025-02-29']],
    ['kind: news\ndate: 2025-4-1', ['2025-4-1 → 2025-04-01']],
    ['kind: news\ndate: 21/4/2025 # ngày đăng', ['21/4/2025 → 2025-04-21']],
    ['kind: news\ndate: 2025', ['2025']],
    ['kind: news\nplace: Xyz', ['Xyz']],
    ['kind: news\nplace: "Cao Bắng"', ['"Cao Bắng" → Cao Bằng']],
    ['kind: news\nplace: VN-99', ['VN-99']],
    ['kind: news\nplace: vn-04', ['vn-04 → VN-04']],
    ['kind: report\nperiod: hằng tháng', ['hằng tháng']],
    ['sokhop: true\nkind: công văn', ['công văn → directive']],
    ['kind: tin\ndate: 20/3/2025\nplace: Cao Bnag', ['tin → news', '20/3/2025 → 2025-03-20', 'Cao Bnag → Cao Bằng']],
    ['kind: nws\r\ndate: 2025-13-40\r\nplace: Xyz', ['nws → news', '2025-13-40', 'Xyz']],
    ['place: Cao Bang', ['Cao Bang → Cao Bằng']],
    ['date: 2025-13-40', ['2025-13-40']],
  ])('%s', (yaml, expected) => {
    check(yaml, expected);
  });
});

test.each([
  'kind: page\ndate: 2025-03-20T10:00:00+07:00\nplace: Trang nhất',
  'kind: newsletter\nperiod: monthly',
  'title: x\ndate: 2025-4-1',
  'kind: post\ndate: April 21, 2025',
  'kind: note\ndate: {{ .Date }}',
  'layout: post\nplace: Bình Minh\ndate: 20250421',
  'sokhop: false\nkind: directives-of-mine\nplace: Hội trường A',
  'kind:\ndate:\nplace: ""',
  'kind: [news]\nplace: { a: 1 }',
  'kind: news\ndate: 2025-03-20 08:00\nplace: tỉnh Cao Bằng\nperiod: 6 tháng đầu năm 2024',
  'kind: directive\nplace: VN-02/Bát Xát\nperiod: 2024',
  'kind: report\nplace: toàn quốc\nperiod: ../2024-06-30',
])('what other programs wrote, and what is right, stays silent: %s', (yaml) => {
  check(yaml, []);
});

test('the message says what is expected, in both languages', () => {
  const source = '---\nkind: nws\n---\n\nTin.\n';
  const [message, english] = (['vi', 'en'] as const).map((locale) => lint(source, { locale }).findings[0]?.message);
  expect(message).toBe(
    '“nws” không phải là loại văn bản đã biết; có phải “news”? Cần directive (công văn, kế hoạch, thông báo), news (tin, bài) hoặc report (báo cáo).',
  );
  expect(english).toBe('“nws” is no known kind of document; did you mean “news”? Expected directive, news or report.');
});

test.each([
  ['date: 2025-13-40', 'Không có ngày 2025-13-40 (năm-tháng-ngày).'],
  ['date: 1/4/2025', '“1/4/2025” không đọc được là ngày; có phải “2025-04-01”? Viết năm-tháng-ngày, như 2025-03-20.'],
  ['place: Xyz', '“Xyz” không phải là nơi đã biết. Cần VN, mã tỉnh như VN-02, hoặc tên tỉnh.'],
  ['period: Xyz', '“Xyz” không phải là kỳ. Cần như 2024, 2024-01-01/2024-06-30, hoặc 6 tháng đầu năm 2024.'],
])('so do the others: %s', (line, message) => {
  expect(lint(`---\nkind: news\n${line}\n---\n\nTin.\n`).findings.map((finding) => finding.message)).toEqual([message]);
});

test('a guess is applied only when asked for, and settles what was said', () => {
  const source = '---\nkind: nws\nplace: "Cao Bang"\n---\n\nTin.\n';
  const { findings } = lint(source);
  expect(applyFixes(source, findings).text).toBe(source);
  const fixed = applyFixes(source, findings, { unsafe: true }).text;
  expect(fixed).toBe('---\nkind: news\nplace: Cao Bằng\n---\n\nTin.\n');
  expect(lint(fixed).findings).toEqual([]);
});

test('it is set and suppressed like a rule', () => {
  const source = '---\nkind: nws\n---\n\nTin.\n';
  expect(lint(source, { rules: { 'sokhop/front-matter': 'off' } }).findings).toEqual([]);
  expect(lint(source, { rules: { 'sokhop/*': 'error' } }).findings[0]?.severity).toBe('error');
  expect(lint(`${source}\n<!-- sokhop-disable-file sokhop/front-matter -->\n`).findings).toEqual([]);
});

test('a day that does not exist is no date of the draft', () => {
  expect(readDraft('---\ndate: 2025-13-40\n---\n\nCao Bằng, ngày 20 tháng 3 năm 2025\n').date).toBe('2025-03-20');
});

describe('front matter that is not read as it was meant is told once, by its line', () => {
  test.each<[name: string, source: string, line: number, written: string]>([
    ['a colon in a value', '---\nkind: news\ntitle: Thu: quý I\nplace: Xyz\n---\n\nTin.\n', 2, 'title: Thu: quý I'],
    ['a quote left open', '---\nkind: news\ndate: "2025-03-20\n---\n\nTin.\n', 2, 'date: "2025-03-20'],
    ['an indent', '---\r\nkind: news\r\n  place: Cao Bằng\r\n---\r\n\r\nTin.\r\n', 1, 'kind: news'],
    ['a key twice', '---\nkind: news\nkind: report\n---\n\nTin.\n', 2, 'kind: report'],
    ['closed by a rule of the text', '---\nkind: news\n\nThu đạt 5 tỷ.\n\n---\n\nTin.\n', 3, 'Thu đạt 5 tỷ.'],
    ['never closed', '---\nkind: news\ndate: 2025-03-20\n\nThu đạt 5 tỷ đồng.\n', 0, '---'],
    ['never closed, behind a byte-order mark', '\uFEFF---\r\nkind: news\r\nThu đạt 5 tỷ đồng.\r\n', 0, '---'],
    ['never closed, at the end', '---\nsokhop: true', 0, '---'],
  ])('%s', (_, source, line, written) => {
    const said = lint(source).findings.map(({ ruleId, severity, range, offset, fixes }) => [
      ruleId,
      severity,
      range.start.line,
      source.slice(...offset),
      fixes.length,
    ]);
    expect(said).toEqual([[FRONT_MATTER, 'warning', line, written, 0]]);
  });

  test.each([
    '---\n\nkind: news\n\nThu đạt 5 tỷ đồng.\n',
    '---\nTin về kind: news\n\nThu đạt 5 tỷ đồng.\n',
    '---\nNgày 5/3: họp giao ban\n\n---\n\nThu đạt 5 tỷ đồng.\n',
    '---\nĐịa điểm: Hội trường A: tầng 2\n---\n\nThu đạt 5 tỷ đồng.\n',
    '---\nkind: page\ntitle: a: b\n---\n\nThu đạt 5 tỷ đồng.\n',
    '---\nlayout: post\ndate: 2025-03-20\ntitle: a: b\n---\n\nThu đạt 5 tỷ đồng.\n',
    '---\nkind: news\ntitle: {{ title }}: a\n---\n\nThu đạt 5 tỷ đồng.\n',
    '---\nsokhop: false\ntitle: a: b\n---\n\nThu đạt 5 tỷ đồng.\n',
    '----\nkind: news\n\nThu đạt 5 tỷ đồng.\n',
    'kind: news\n---\n\nThu đạt 5 tỷ đồng.\n',
  ])('a rule above text, a template and what is written for other programs stay silent: %j', (source) => {
    expect(lint(source).findings).toEqual([]);
  });

  test('in both languages, with what to do', () => {
    const source = '---\nkind: news\n\nTin.\n';
    const [message, english] = (['vi', 'en'] as const).map((locale) => lint(source, { locale }).findings[0]?.message);
    expect(message).toBe(
      'Phần đầu bản thảo mở bằng “---” mà không có dòng “---” nào khép lại, nên loại văn bản, ngày, nơi, kỳ ghi ở đó không được đọc. Thêm một dòng “---” ngay sau phần đầu.',
    );
    expect(english).toBe(
      'The front matter opens with “---” and no line “---” closes it, so that the kind, date, place and period in it are not read. Add a line “---” right behind it.',
    );
  });
});
