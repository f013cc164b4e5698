/** The ledger of small archives: what agrees, what contradicts, what is missing. */
import { expect, test } from 'vitest';
import { readDraft } from '../figures/index.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { recordOf } from './record.js';

function ledger(...texts: readonly string[]): Ledger {
  return ledgerOf(texts.map((text, i) => recordOf(readDraft(text, { path: `${i}.md` }), {}, 'all')));
}

/** Every thing as its time, concord and values. */
function things(...texts: readonly string[]): string[] {
  return ledger(...texts).series.flatMap(({ things: members }) =>
    members.map(({ time, concord, figures }) => `${time} ${concord}: ${figures.map(({ text }) => text).join(' = ')}`),
  );
}

function gaps(...texts: readonly string[]): string[] {
  return ledger(...texts).series.flatMap(({ gaps: all }) =>
    all.map(({ grain, from, to, missing }) => `${grain} ${from}–${to}: ${missing}`),
  );
}

const of = (time: string, value: string) => `${time}, tỉnh Hà Giang có ${value} người tham gia BHYT.`;

test('the classes of duplicate facts', () => {
  expect(things(of('Hết năm 2023', '861.240'))).toEqual(['2023-12-31 single: 861.240']);
  expect(things(of('Hết năm 2023', '861.240'), of('Đến 31/12/2023', '861.240'))).toEqual([
    '2023-12-31 complete: 861.240 = 861.240',
  ]);
  expect(things(of('Hết năm 2023', '861.240'), of('Năm 2023', 'trên 861 nghìn'))).toEqual([
    '2023-12-31 consistent: 861.240 = 861 nghìn',
  ]);
  expect(things(of('Hết năm 2023', '861.240'), of('Năm 2023', '816.240'))).toEqual([
    '2023-12-31 inconsistent: 861.240 = 816.240',
  ]);
});

test('no number may be two roundings that each fit a third', () => {
  expect(
    things(of('Hết năm 2023', 'khoảng 860 nghìn'), of('Năm 2023', 'gần 860 nghìn'), of('Năm 2023', 'trên 860 nghìn')),
  ).toEqual(['2023-12-31 inconsistent: 860 nghìn = 860 nghìn = 860 nghìn']);
});

test('what earlier documents say stands first, whatever their path', () => {
  const dated = (date: string, value: string) => `---\ndate: ${date}\n---\n\n${of('Hết năm 2022', value)}\n`;
  expect(things(dated('2023-05-01', '861.240'), dated('2023-01-01', '861.000'))).toEqual([
    '2022-12-31 consistent: 861.000 = 861.240',
  ]);
});

test('a figure that belongs to nothing is in the ledger, and in no series', () => {
  const { figures, series } = ledger('Toàn tỉnh có 12 bệnh viện.');
  expect(figures.map(({ text, concord }) => [text, concord])).toEqual([['12', null]]);
  expect(series).toEqual([]);
});

test('gaps of years, of quarters among quarters, and none where nothing lacks', () => {
  expect(gaps(of('Hết năm 2019', '800.000'), of('Hết năm 2022', '850.000'))).toEqual(['year 2020–2021: 2']);
  expect(gaps(of('Hết năm 2021', '800.000'), of('Hết năm 2022', '850.000'))).toEqual([]);
  expect(
    gaps(of('Hết quý I/2022', '800.000'), of('Hết quý II/2022', '801.000'), of('Hết năm 2022', '850.000')),
  ).toEqual(['quarter 2022-Q3–2022-Q3: 1']);
  expect(gaps(of('Đến hết tháng 4/2022', '800.000'), of('Đến hết tháng 7/2022', '801.000'))).toEqual([
    'month 2022-05–2022-06: 2',
  ]);
});

test('a flow has a series of years, and its half-years are no part of it', () => {
  const flow = (time: string, value: string) => `${time}, toàn quốc có ${value} lượt người khám, chữa bệnh BHYT.`;
  const texts = [
    flow('Năm 2019', '184.000.000'),
    flow('6 tháng đầu năm 2020', '80.100.000'),
    flow('Năm 2021', '126.000.000'),
  ];
  expect(gaps(...texts)).toEqual(['year 2020–2020: 1']);
});

test('the order of documents does not matter', () => {
  const documents = [of('Hết năm 2023', '861.240'), of('Năm 2023', '816.240'), of('Hết năm 2020', '800.000')].map(
    (text, i) => recordOf(readDraft(text, { path: `${i}.md` }), {}, 'all'),
  );
  expect(ledgerOf([...documents].reverse())).toEqual(ledgerOf(documents));
});
