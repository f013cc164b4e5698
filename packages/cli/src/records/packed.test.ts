/** A packed record is the record. */
import { readDraft } from '@sokhop/core/figures';
import { recordOf } from '@sokhop/core/linter';
import { expect, test } from 'vitest';
import { packRecord, unpackRecord } from './packed.js';

const DRAFTS = [
  '',
  '---\nkind: news\ndate: 2024-01-20\nplace: VN\n---\n\nĐến hết năm 2023, dân số cả nước là 100,3 triệu người. Số người tham gia BHYT là 93,628 triệu người, tỷ lệ bao phủ đạt 95,35% dân số, tăng 2,1% so với năm 2022.\n',
  'Từ 400 đến 600 nghìn đồng; khoảng một phần ba; trên 12.000 hồ sơ, trong đó BHXH tự nguyện 1.200.\n\n<!-- sokhop-disable-next-line number/coverage -->\n\nHọp ngày 31/02/2024.\n',
];

test.each(DRAFTS)('%#', (source) => {
  const record = recordOf(readDraft(source, { path: 'bài/tin\t1.md' }), {}, 'all');
  const { comparable, others } = packRecord(record);
  expect(unpackRecord(comparable, others)).toEqual(JSON.parse(JSON.stringify(record)));
  expect(comparable + others).not.toMatch(/[\t\n]/u);
  const { entries, ...rest } = unpackRecord(comparable);
  expect(entries).toEqual(record.entries.filter(({ key }) => key !== null));
  expect(rest).toEqual(JSON.parse(JSON.stringify({ ...record, entries: undefined })));
});

test('rows are shorter than objects', () => {
  const record = { ...recordOf(readDraft(DRAFTS[1] ?? ''), {}, 'all'), findings: [] };
  expect(record.entries.length).toBeGreaterThan(2);
  const { comparable, others } = packRecord(record);
  expect(comparable.length + others.length).toBeLessThan(0.6 * JSON.stringify(record).length);
});
