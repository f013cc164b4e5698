/** Linting: settings, the account of what was checked, contradictions between drafts, the figure card. */
import { describe, expect, test } from 'vitest';
import { readDraft } from '../figures/index.js';
import { describeFigure } from './describe.js';
import { explainRule } from './explain.js';
import { extract } from './extract.js';
import { lint, lintDraft, lintDrafts } from './lint.js';

const GROWTH =
  'Đến ngày 30/6/2024, tỉnh Hà Giang có 40.412 người tham gia BHTN, tăng 7,8% so với cùng kỳ năm 2023 (38.560 người).';
const BOTH = `${GROWTH}\n\nTin, bài được đăng trên các các báo.\n`;

test('findings stand in the order of the text, with severities of the rules', () => {
  expect(lint(BOTH, { path: 'a.md' }).findings.map(({ ruleId, severity, path }) => [ruleId, severity, path])).toEqual([
    ['number/growth', 'error', 'a.md'],
    ['text/repeated-word', 'warning', 'a.md'],
  ]);
});

test('the most specific setting wins', () => {
  const severities = (rules: NonNullable<Parameters<typeof lint>[1]>['rules']) =>
    lint(BOTH, { ...(rules && { rules }) }).findings.map(({ severity }) => severity);
  expect(severities({ 'number/growth': 'info', 'number/*': 'off', '*': 'warning' })).toEqual(['info', 'warning']);
  expect(severities({ '*': 'off' })).toEqual([]);
});

test('a finding carries its arithmetic, its related places and every way to agree', () => {
  const [growth] = lint(BOTH).findings;
  expect(growth?.arithmetic).toBe('40.412 ÷ 38.560 − 1 = tăng 4,8 % (4,8–4,9); bản thảo ghi tăng 7,8 %');
  expect(growth?.related.map(({ message }) => message)).toEqual([
    'số kỳ này: 40.412 người',
    'số kỳ trước: 38.560 người',
  ]);
  expect(growth?.fixes.map(({ safe }) => safe)).toEqual([false, false, false]);
});

test('the account says what was read, understood, checked, and why the rest was not', () => {
  const parts =
    'Hết quý I/2024, tỉnh Hà Giang có 67.412 người tham gia BHXH, trong đó: BHXH bắt buộc 51.185 người, BHXH tự nguyện 16.227 người.';
  const { coverage } = lint(`${parts} Toàn tỉnh có 12 bệnh viện.\n`);
  expect(coverage).toEqual({ figures: 4, understood: 3, checked: 3, unchecked: { 'no-indicator': 1 } });
  expect(lint('').coverage).toEqual({ figures: 0, understood: 0, checked: 0, unchecked: {} });
});

test('figures count as checked when another document says the same', () => {
  const draft = (path: string) =>
    readDraft('Đến hết tháng 6/2023, tỉnh Hà Giang có 62.480 người tham gia BHXH bắt buộc.\n', { path });
  const drafts = [draft('b.md'), draft('a.md')];
  expect(drafts.map((one) => lintDraft(one).coverage.unchecked)).toEqual([
    { 'nothing-to-compare': 1 },
    { 'nothing-to-compare': 1 },
  ]);
  const report = lintDrafts(drafts);
  expect(report.documents.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  expect(report.coverage).toEqual({ figures: 2, understood: 2, checked: 2, unchecked: {} });
  expect(report.summary).toEqual({ errors: 0, warnings: 0, infos: 0, files: 2, figures: 2 });
});

test('each draft is judged under its own options, contradictions too', () => {
  const draft = (path: string, count: string) =>
    readDraft(`Đến hết tháng 6/2023, tỉnh Hà Giang có ${count} người tham gia BHXH bắt buộc.\n\nCác các báo.\n`, {
      path,
    });
  const drafts = [draft('c.md', '26.480'), draft('a.md', '62.480'), draft('b.md', '26.480')];
  const off = { rules: { 'number/across-documents': 'off' } } as const;
  const strict = { rules: { '*': 'error' }, locale: 'en' } as const;
  const said = (options: Parameters<typeof lintDrafts>[1]) =>
    lintDrafts(drafts, options).documents.flatMap(({ path, findings }) =>
      findings.map(({ ruleId, severity }) => `${path} ${ruleId} ${severity}`),
    );
  const repeated = 'text/repeated-word warning';
  const across = 'number/across-documents error';
  expect(said({})).toEqual([
    `a.md ${repeated}`,
    `b.md ${across}`,
    `b.md ${repeated}`,
    `c.md ${across}`,
    `c.md ${repeated}`,
  ]);
  // Whoever has switched the rule off hears nothing; the other two still contradict each other.
  expect(said(({ path }) => (path === 'b.md' ? off : {}))).toEqual([
    `a.md ${repeated}`,
    `b.md ${repeated}`,
    `c.md ${across}`,
    `c.md ${repeated}`,
  ]);
  expect(said(({ path }) => (path === 'a.md' ? strict : off))).toEqual([
    'a.md text/repeated-word error',
    `b.md ${repeated}`,
    `c.md ${repeated}`,
  ]);
  const checked = (options: Parameters<typeof lintDrafts>[1]) =>
    lintDrafts(drafts, options).documents.map(({ coverage }) => coverage.checked);
  expect(checked(({ path }) => (path === 'b.md' ? off : {}))).toEqual([1, 0, 1]);
  const alike: Record<string, object> = { 'a.md': {}, 'b.md': {}, 'c.md': {} };
  expect(lintDrafts(drafts, ({ path }) => alike[path] ?? {})).toEqual(lintDrafts(drafts));
});

test('a contradiction stands in the later draft only, by date, else by path; once for each draft', () => {
  const draft = (path: string, date: string | null, count: string) =>
    readDraft(
      `${date === null ? '' : `---\ndate: ${date}\n---\n\n`}Đến hết tháng 6/2023, tỉnh Hà Giang có ${count} người tham gia BHXH bắt buộc. Toàn tỉnh Hà Giang có ${count} người tham gia BHXH bắt buộc đến hết tháng 6/2023.\n`,
      { path },
    );
  const paths = (...drafts: ReturnType<typeof draft>[]) =>
    lintDrafts(drafts).documents.flatMap(({ path, findings }) => {
      const across = findings.filter(({ ruleId }) => ruleId === 'number/across-documents');
      return across.length === 0 ? [] : [`${path} ${across.length}`];
    });
  expect(paths(draft('a.md', '2023-08-01', '62.480'), draft('b.md', '2023-07-04', '26.480'))).toEqual(['a.md 1']);
  expect(paths(draft('a.md', null, '62.480'), draft('b.md', '2023-07-04', '26.480'))).toEqual(['a.md 1']);
  expect(paths(draft('b.md', '2023-07-04', '62.480'), draft('a.md', '2023-07-04', '26.480'))).toEqual(['b.md 1']);
  const three = [
    draft('a.md', '2023-07-04', '62.480'),
    draft('b.md', '2023-07-05', '26.480'),
    draft('c.md', '2023-07-06', '62.480'),
  ];
  expect(paths(...three)).toEqual(['b.md 1']);
});

test('extract gives the fields of the specification', () => {
  const source = 'Năm 2022, toàn quốc có 91,074 triệu người tham gia BHYT.\n';
  const document = extract(readDraft(source, { path: 'a.md' }));
  expect(document.figures).toEqual([
    {
      text: '91,074 triệu',
      offset: [23, 35],
      range: { start: { line: 0, character: 23 }, end: { line: 0, character: 35 } },
      value: '91074000',
      interval: { low: '91073500', high: '91075000', lowOpen: false, highOpen: false },
      hedge: 'exact',
      kind: 'count',
      unit: 'người',
      role: 'level',
      indicator: 'bhyt.participants',
      period: '2022-01-01/2022-12-31',
      place: 'VN',
      comparedTo: null,
      per: null,
      partOf: null,
      subset: false,
      direction: null,
      bound: null,
    },
  ]);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test('the card of a figure says what was understood and shows the arithmetic', () => {
  const draft = readDraft(GROWTH);
  const card = describeFigure(draft, draft.figures[0] as (typeof draft.figures)[number]);
  expect(card.title).toBe('40.412 người');
  expect(card.lines).toContain('Kỳ: đến hết quý II/2024');
  expect(card.lines).toContain('Nơi: Hà Giang');
  expect(card.lines.at(-1)).toContain('40.412 ÷ 38.560 − 1');
});

test('a page is there for what the linter itself reports, and for no unknown rule', () => {
  expect(explainRule('sokhop/unused-suppression', 'vi')).toContain('sokhop-disable-next-line');
  expect(explainRule('number/nothing', 'vi')).toBeNull();
});

describe('what only looks like a part or the same thing', () => {
  const head = '---\ndate: 2024-07-10\nplace: VN-09\n---\n\n';
  test.each([
    'Đến hết quý II/2024, toàn tỉnh có 13.230 người tham gia BHXH tự nguyện. Riêng BHYT, số người tham gia là 780.400 người.',
    'Số thu BHXH, BHYT, BHTN 6 tháng đầu năm 2024 đạt 2.400,5 tỷ đồng. Số tiền chậm đóng còn 48,2 tỷ đồng.\n\nRiêng quý II/2024, số thu đạt 1.204,9 tỷ đồng.',
    'Đến hết quý II/2024, tỉnh Đắk Lắk có 152.300 người tham gia BHXH, tỉnh Kon Tum có 48.120 người tham gia BHXH. Cộng cả 2 tỉnh có 200.420 người tham gia BHXH.',
  ])('%s', (text) => {
    expect(lint(head + text).findings).toEqual([]);
  });
  test('a part that is named like its whole is one, behind `Riêng` too', () => {
    const text =
      'Đến hết quý II/2024, toàn tỉnh có 61.890 người tham gia BHXH. Riêng BHXH tự nguyện có 75.120 người tham gia BHXH tự nguyện.';
    expect(lint(head + text).findings.map(({ ruleId }) => ruleId)).toEqual(['number/part-within-whole']);
  });
});

test('a contradiction names the other draft by its file, and by its path where both files are called alike', () => {
  const draft = (path: string, date: string, value: string) =>
    readDraft(
      `---\ndate: ${date}\n---\n\nĐến hết tháng 6/2023, tỉnh Hà Giang có ${value} người tham gia BHXH bắt buộc.\n`,
      { path },
    );
  const said = (path: string) => {
    const report = lintDrafts([draft('2023/tin.md', '2023-07-04', '62.480'), draft(path, '2023-07-18', '26.480')]);
    return report.documents.flatMap(({ findings }) => findings).map(({ message }) => message);
  };
  expect(said('2024/so-ket.md')[0]).toContain('còn tin.md (ngày 4/7/2023) ghi');
  expect(said('2024/tin.md')[0]).toContain('còn 2023/tin.md (ngày 4/7/2023) ghi');
});
