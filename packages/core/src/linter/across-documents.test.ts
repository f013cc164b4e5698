/** What documents say of each other, in both languages. */
import { expect, test } from 'vitest';
import { readDraft } from '../figures/index.js';
import { lintDrafts } from './index.js';

const COUNTED =
  '---\ndate: 2023-04-10\n---\n\nNăm 2022, số người tham gia BHYT toàn quốc đạt 92,04% dân số (91,074 triệu người).\n';
const OTHER_COUNT =
  '---\ndate: 2023-07-20\n---\n\nNăm 2022, toàn quốc có 90,074 triệu người tham gia BHYT, đạt 94,04% dân số.\n';
const RATE_ONLY = '---\ndate: 2023-07-20\n---\n\nNăm 2022, tỷ lệ bao phủ BHYT toàn quốc đạt 94,04% dân số.\n';
const UNDATED = 'Năm 2022, tỷ lệ bao phủ BHYT toàn quốc đạt 92,04% dân số.\n';

/** Holds what is said of documents, by path: the words, and the other place with its words. */
function check(drafts: Readonly<Record<string, string>>, locale: 'vi' | 'en', expected: readonly string[]): void {
  const read = Object.entries(drafts).map(([path, source]) => readDraft(source, { path }));
  const said = lintDrafts(read, { locale }).documents.flatMap(({ path, findings }) =>
    findings
      .filter(({ ruleId }) => ruleId === 'number/across-documents')
      .map(({ message, related }) =>
        [path, message, ...related.map((one) => `${one.path}: ${one.message}`)].join(' | '),
      ),
  );
  expect(said).toEqual(expected);
}

test('each figure for itself where the counts differ too', () => {
  check({ 'bai/a.md': COUNTED, 'bai/b.md': OTHER_COUNT }, 'vi', [
    'bai/b.md | Số người tham gia bảo hiểm y tế năm 2022 (toàn quốc): bản thảo này ghi 90,074 triệu người, còn a.md (ngày 10/4/2023) ghi 91,074 triệu người. Đối chiếu nguồn rồi sửa văn bản ghi sai. | bai/a.md: a.md ghi: 91,074 triệu người',
    'bai/b.md | Tỷ lệ bao phủ bảo hiểm y tế năm 2022 (toàn quốc): bản thảo này ghi 94,04 %, còn a.md (ngày 10/4/2023) ghi 92,04 %. Đối chiếu nguồn rồi sửa văn bản ghi sai. | bai/a.md: a.md ghi: 92,04 %',
  ]);
});

test('a rate without its count, in English', () => {
  check({ 'a.md': COUNTED, 'c.md': RATE_ONLY }, 'en', [
    'c.md | Health insurance coverage in 2022 (nationwide): this draft says 94,04 %, a.md (10/4/2023) says 92,04 %. Check the source and correct the wrong one. | a.md: a.md says: 92,04 %',
  ]);
});

test('a document without a date is being written: it comes last', () => {
  check({ 'a.md': UNDATED, 'bai/c.md': RATE_ONLY }, 'vi', [
    'a.md | Tỷ lệ bao phủ bảo hiểm y tế năm 2022 (toàn quốc): bản thảo này ghi 92,04 %, còn c.md (ngày 20/7/2023) ghi 94,04 %. Đối chiếu nguồn rồi sửa văn bản ghi sai. | bai/c.md: c.md ghi: 94,04 %',
  ]);
  check({ 'z.md': RATE_ONLY, 'y.md': UNDATED }, 'vi', [
    'y.md | Tỷ lệ bao phủ bảo hiểm y tế năm 2022 (toàn quốc): bản thảo này ghi 92,04 %, còn z.md (ngày 20/7/2023) ghi 94,04 %. Đối chiếu nguồn rồi sửa văn bản ghi sai. | z.md: z.md ghi: 94,04 %',
  ]);
});

test('what agrees is silent, and whoever contradicts is told each time', () => {
  check({ 'a.md': COUNTED, 'b.md': COUNTED }, 'vi', []);
  const said =
    'Tỷ lệ bao phủ bảo hiểm y tế năm 2022 (toàn quốc): bản thảo này ghi 94,04 %, còn a.md (ngày 10/4/2023) ghi 92,04 %. Đối chiếu nguồn rồi sửa văn bản ghi sai. | a.md: a.md ghi: 92,04 %';
  check({ 'a.md': COUNTED, 'b.md': COUNTED, 'c.md': RATE_ONLY, 'd.md': RATE_ONLY }, 'vi', [
    `c.md | ${said}`,
    `d.md | ${said}`,
  ]);
});
