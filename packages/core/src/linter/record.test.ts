/** Records lose nothing: what is found over them is what is found over the drafts, however they were kept, carried and ordered. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, readDraft } from '../figures/index.js';
import { type Statement, statementsOf } from '../rules/index.js';
import { meets } from '../text/index.js';
import { lintDrafts } from './lint.js';
import { type DraftRecord, joinRecords, recordOf } from './record.js';
import type { LintOptions } from './report.js';

const PLACES = ['tỉnh Hà Giang', 'tỉnh Cao Bằng', 'toàn quốc'];
const THINGS = ['người tham gia BHYT', 'người tham gia BHXH bắt buộc', 'người tham gia BHXH tự nguyện'];

/** One of few values of one of few things, so that documents agree and contradict often. */
const sentence = fc
  .record({
    hedge: fc.constantFrom('', '', '', 'gần ', 'trên ', 'khoảng '),
    value: fc.constantFrom('62.480', '62,5 nghìn', '26.480', '62.000', '63 nghìn', '1/3'),
    thing: fc.constantFrom(...THINGS),
    place: fc.constantFrom(...PLACES),
    time: fc.constantFrom('Hết năm 2022', 'Năm 2022', 'Đến 31/12/2022', 'Đến hết tháng 6/2023'),
    slip: fc.constantFrom(
      '',
      '',
      ' Các các đơn vị phối hợp.',
      ' Đạt 92,04% dân số.',
      ' Dân số 70.000 người, đạt 92,04% dân số.',
    ),
    comment: fc.constantFrom(
      '',
      '',
      '',
      '<!-- sokhop-disable-next-line number/across-documents -->\n',
      '<!-- sokhop-disable-next-line -->\n',
      '<!-- sokhop-disable-next-line number/across-documents, text/repeated-word: lý do -->\n',
    ),
  })
  .map(
    ({ hedge, value, thing, place, time, slip, comment }) =>
      `${comment}${time}, ${place} có ${hedge}${value} ${thing}.${slip}`,
  );

const draft = fc
  .record({
    date: fc.constantFrom('', '2023-01-05', '2023-07-04', '2023-07-04', '2025-08-01'),
    sentences: fc.array(sentence, { minLength: 0, maxLength: 4 }),
  })
  .map(({ date, sentences }) => `${date === '' ? '' : `---\ndate: ${date}\n---\n\n`}${sentences.join('\n\n')}\n`);

const archive = fc
  .array(draft, { minLength: 1, maxLength: 7 })
  .map((sources) => sources.map((source, i) => readDraft(source, { path: `bai/${i}.md` })));

const UNDER: readonly LintOptions[] = [
  {},
  { locale: 'en', rules: { 'number/across-documents': 'warning' } },
  { rules: { 'number/across-documents': 'off', 'sokhop/unused-suppression': 'error' } },
];

/** Documents of one archive are not all configured alike. */
const optionsOf = ({ path }: Draft): LintOptions =>
  UNDER[Number(/\d/u.exec(path)?.[0] ?? 0) % UNDER.length] as LintOptions;

test('records that were written out, read back, kept whole or in part and shuffled join to the report of the drafts', () => {
  fc.assert(
    fc.property(
      archive,
      fc.constantFrom<'all' | 'comparable'>('all', 'comparable'),
      fc.infiniteStream(fc.nat()),
      (drafts, which, keys) => {
        const records = drafts.map((one) => recordOf(one, optionsOf(one), which));
        const carried = JSON.parse(JSON.stringify(records)) as DraftRecord[];
        const shuffled = carried
          .map((record) => ({ record, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ record }) => record);
        expect(JSON.stringify(joinRecords(shuffled))).toBe(JSON.stringify(lintDrafts(drafts, optionsOf)));
      },
    ),
    { numRuns: 150 },
  );
});

test('over records the same documents contradict each other as over the figures themselves', () => {
  let contradictions = 0;
  fc.assert(
    fc.property(archive, (drafts) => {
      const uncommented = drafts.map(({ source, path }) => readDraft(source.replace(/<!--.*-->\n/gu, ''), { path }));
      const found = lintDrafts(uncommented).documents.flatMap(({ path, findings }) =>
        findings
          .filter(({ ruleId }) => ruleId === 'number/across-documents')
          .map(({ offset }) => `${path}:${offset[0]}`),
      );
      contradictions += found.length;
      expect([...new Set(found)].sort()).toEqual([...new Set(contradicting(uncommented))].sort());
    }),
    { numRuns: 150 },
  );
  expect(contradictions).toBeGreaterThan(50);
});

/** The rule as one would write it with all drafts in memory: every statement is held against all before it. */
function contradicting(drafts: readonly Draft[]): string[] {
  const order = (one: Draft) => `${one.date ?? '9999'} ${one.path}`;
  const inTime = [...drafts].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const agreed = new Map<string, Statement[]>();
  const reported: string[] = [];
  for (const one of inTime) {
    const own = statementsOf(one).filter(({ figure }) => figure.status === 'actual');
    for (const key of new Set(own.map((statement) => statement.key))) {
      const before = [...(agreed.get(key) ?? [])];
      const said = own.filter((statement) => statement.key === key);
      const clashes = (statement: Statement, others: readonly Statement[]) =>
        others.some((other) => !meets(other.interval, statement.interval));
      const kept = [...before];
      for (const statement of said) if (!clashes(statement, kept)) kept.push(statement);
      agreed.set(key, kept);
      if (said.every((statement) => clashes(statement, before)))
        reported.push(`${one.path}:${said[0]?.figure.span[0]}`);
    }
  }
  return reported;
}
