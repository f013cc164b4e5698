/** Numbers, intervals, periods and places in words. */
import { describe, expect, test } from 'vitest';
import { type Fact, type Figure, readDraft } from '../figures/index.js';
import { interval, rational } from '../text/index.js';
import { scaleWords } from '../vocabulary/index.js';
import {
  sayBounds,
  sayFact,
  sayFigure,
  sayInterval,
  sayLike,
  sayPeriod,
  sayPlace,
  sayResult,
  saySource,
  sayWritten,
} from './say.js';
import { formatNumber } from './style.js';

function figureOf(text: string): Figure {
  return readDraft(text).figures[0] as Figure;
}

test('numbers are said in Vietnamese notation', () => {
  expect(formatNumber(rational('1281900'), 0)).toBe('1.281.900');
  expect(formatNumber(rational('92.0398'), 2)).toBe('92,04');
  expect(formatNumber(rational('-0.5'), 1)).toBe('−0,5');
  expect(formatNumber(rational('-0.01'), 1)).toBe('0,0');
  expect(formatNumber(rational(1500), 0, false)).toBe('1500');
});

test('figures are said as written, with hedge and unit', () => {
  const rate = figureOf('Năm 2022, tỷ lệ bao phủ BHYT đạt trên 92,04% dân số.');
  expect([sayWritten(rate), sayFigure(rate)]).toEqual(['92,04 %', 'trên 92,04 %']);
  const count = figureOf('Toàn quốc có gần **1,5** triệu\nngười tham gia BHXH tự nguyện.');
  expect([sayWritten(count), sayFigure(count)]).toEqual(['1,5 triệu', 'gần 1,5 triệu người']);
  expect(sayLike(count, rational(1623400))).toBe('1,6 triệu');
});

test('a cell under a header with a scale word says it, as a figure and as an entry of the ledger', () => {
  const draft = readDraft(
    'Năm 2023:\n\n| Loại hình | Kế hoạch (tỷ đồng) | Thực hiện (tỷ đồng) |\n|---|---:|---:|\n| BHXH | 1.120 | 1.284,5 |\n',
  );
  expect(draft.figures.map(sayFigure)).toEqual(['1.120 tỷ đồng', '1.284,5 tỷ đồng']);
  expect(draft.figures.map((figure) => sayFigure({ ...figure, value: String(figure.value) }))).toEqual([
    '1.120 tỷ đồng',
    '1.284,5 tỷ đồng',
  ]);
  expect(sayFigure(figureOf('Toàn quốc có 1.500 người tham gia BHXH tự nguyện.'))).toBe('1.500 người');
});

test('every scale word is said as it is read: in a header, and in the pieces of an amount', () => {
  const underHeader = (unit: string) =>
    sayFigure(figureOf(`Năm 2023:\n\n| Địa bàn | Số người (${unit}) |\n|---|---:|\n| Hà Tĩnh | 702 |\n`));
  for (const { word, others } of scaleWords)
    for (const form of [word, ...others]) expect(underHeader(`${form} người`)).toBe(`702 ${word} người`);
  expect(underHeader('1.000 người')).toBe('702 nghìn người');
  expect(underHeader('1.000.000 người')).toBe('702 triệu người');
  expect(sayLike(figureOf('Thu 301 tỉ 240 triệu đồng.'), rational('310240000000'))).toBe('310 tỉ 240 triệu');
  expect(sayLike(figureOf('Có 5 vạn 3 ngàn người.'), rational(64000))).toBe('6 vạn 4 ngàn');
});

test('results carry the admissible interval, rounded outwards and finely enough to show what lies outside', () => {
  const rate = figureOf('Năm 2022, tỷ lệ bao phủ BHYT đạt 94,04% dân số.');
  const result = { value: rational('92.0404'), interval: interval(rational('92.0306'), rational('92.0461')) };
  expect(sayResult(rate, result)).toBe('92,04 % (92,03–92,05)');
  const near = { value: rational('94.031'), interval: interval(rational('94.03'), rational('94.0349')) };
  expect(sayInterval(rate, near)).toBe('94,0300–94,0349');
  expect(sayInterval(rate, { value: rational(16), interval: interval(rational('16.4'), null) })).toBe('≥ 16,40');
});

describe('periods', () => {
  const cases: readonly [string, string, string][] = [
    ['2022-01-01/2022-12-31', 'năm 2022', 'in 2022'],
    ['../2022-03-31', 'đến hết quý I/2022', 'up to the end of Q1 2022'],
    ['../2022-12-31', 'đến hết năm 2022', 'up to the end of 2022'],
    ['../2023-04-30', 'đến hết tháng 4/2023', 'up to the end of 4/2023'],
    ['../2023-12-15', 'đến ngày 15/12/2023', 'up to 15/12/2023'],
    ['2023-01-01/2023-06-30', '6 tháng đầu năm 2023', 'in the first 6 months of 2023'],
    ['2023-07-01/2023-12-31', '6 tháng cuối năm 2023', 'in the last 6 months of 2023'],
    ['2022-01-01/2022-03-31', 'quý I/2022', 'in Q1 2022'],
    ['2024-02-01/2024-02-29', 'tháng 2/2024', 'in 2/2024'],
    ['2020-01-01/2025-12-31', 'giai đoạn 2020 - 2025', 'in 2020–2025'],
    ['2022-01-01/2023-06-30', 'từ tháng 1/2022 đến hết tháng 6/2023', 'from 1/2022 to 6/2023'],
    ['2023-04-24/2023-04-25', 'từ 24/4/2023 đến 25/4/2023', 'from 24/4/2023 to 25/4/2023'],
    ['2026-07-01/..', 'từ ngày 1/7/2026', 'from 1/7/2026'],
    ['../..', '../..', '../..'],
    ['2023-12-15/2023-12-15', 'ngày 15/12/2023', 'on 15/12/2023'],
    ['2023-02-01/2023-02-28', 'tháng 2/2023', 'in 2/2023'],
    ['2024-02-01/2024-02-28', 'từ 1/2/2024 đến 28/2/2024', 'from 1/2/2024 to 28/2/2024'],
    ['2000-02-01/2000-02-29', 'tháng 2/2000', 'in 2/2000'],
    ['1900-02-01/1900-02-28', 'tháng 2/1900', 'in 2/1900'],
    ['../2023-09-30', 'đến hết quý III/2023', 'up to the end of Q3 2023'],
    ['../2023-11-30', 'đến hết tháng 11/2023', 'up to the end of 11/2023'],
    ['2023-10-01/2023-12-31', 'quý IV/2023', 'in Q4 2023'],
    ['2023-05-01/2023-07-31', 'từ tháng 5/2023 đến hết tháng 7/2023', 'from 5/2023 to 7/2023'],
    ['2023-04-01/2023-12-31', '9 tháng cuối năm 2023', 'in the last 9 months of 2023'],
    ['2022-04-01/2023-12-31', 'từ tháng 4/2022 đến hết tháng 12/2023', 'from 4/2022 to 12/2023'],
    ['2023-01-01/2023-04-30', '4 tháng đầu năm 2023', 'in the first 4 months of 2023'],
    ['2022-01-01/2023-04-30', 'từ tháng 1/2022 đến hết tháng 4/2023', 'from 1/2022 to 4/2023'],
    ['2022-12-01/2023-01-31', 'từ tháng 12/2022 đến hết tháng 1/2023', 'from 12/2022 to 1/2023'],
    ['2023-01-02/2023-01-31', 'từ 2/1/2023 đến 31/1/2023', 'from 2/1/2023 to 31/1/2023'],
  ];
  for (const [period, vi, en] of cases) {
    test(period, () => expect([sayPeriod(period, 'vi'), sayPeriod(period, 'en')]).toEqual([vi, en]));
  }
});

test('places', () => {
  expect(sayPlace('VN', 'vi')).toBe('toàn quốc');
  expect(sayPlace('VN-02', 'vi')).toBe('Lào Cai');
  expect(sayPlace('VN-02/Bát Xát', 'vi')).toBe('Bát Xát (Lào Cai)');
  expect([sayPlace('VN', 'en'), sayPlace('VN-02/Bát Xát/Quang Kim', 'vi')]).toEqual([
    'nationwide',
    'Bát Xát/Quang Kim (Lào Cai)',
  ]);
});

test.each([
  ['Có 861.240 người.', '861.240', '861.240 người'],
  ['Có 91,074 triệu người.', '91,0735–91,075 triệu', '91,074 triệu người'],
  ['Có ít nhất 15 người.', '≥ 15', 'ít nhất 15 người'],
  ['Có không quá 15 người.', '≤ 15', 'không quá 15 người'],
  ['Đạt trên 92%.', '92–93 %', 'trên 92 %'],
  ['Đạt 92 phần trăm.', '91,5–93 %', '92 %'],
  ['Tăng 1,6 điểm %.', '1,55–1,7 điểm phần trăm', '1,6 điểm phần trăm'],
  ['Tăng gấp 2,9 lần.', '2,85–3 lần', '2,9 lần'],
  ['Một nửa số người tham gia.', '0,475–0,525 lần', 'Một nửa'],
  ['Chi 618 tỷ đồng.', '617,5–619 tỷ', '618 tỷ đồng'],
  ['Rộng 15 km2.', '14,5–16', '15 km2'],
])('what a figure may stand for, and how it is said: %s', (text, bounds, said) => {
  const figure = figureOf(text);
  expect([sayBounds(figure), sayFigure(figure)]).toEqual([bounds, said]);
});

test('another value is said with the decimals and the tail of the figure, blurred results with one more', () => {
  const like = (text: string, value: string) => sayLike(figureOf(text), rational(value));
  expect([
    like('Có 15 người.', '12.34'),
    like('Có 15 người.', '123.4'),
    like('Có 15 người.', '12'),
    like('Có 15 nghìn người.', '12340'),
    like('Đạt 92,04%.', '91.5'),
    like('Tăng gấp đôi.', '2.5'),
    like('Một nửa số người.', '0.3333'),
  ]).toEqual(['12,3', '123', '12', '12,3 nghìn', '91,50 %', '2,50 lần', '0,33 lần']);
});

test('facts with their source', () => {
  const fact = {
    where: { path: 'so-lieu/dan-so.csv', line: 2 },
    source: 'Cục Thống kê',
    confidence: 'high',
    written: '1922740',
    kind: 'count',
    unit: 'người',
    hedge: 'exact',
  } as Fact;
  expect([sayFact(fact), sayFact({ ...fact, written: '922', hedge: 'above' })]).toEqual([
    '1.922.740 người',
    'trên 922 người',
  ]);
  expect(sayFact({ ...fact, written: 'trên 93,3 triệu' })).toBe('trên 93,3 triệu người');
  expect([saySource(fact, 'vi'), saySource({ ...fact, source: '' }, 'en')]).toEqual([
    'so-lieu/dan-so.csv, dòng 2: Cục Thống kê',
    'so-lieu/dan-so.csv, line 2',
  ]);
  const published = { ...fact, where: null };
  const doubtful = { ...published, confidence: 'medium' } as Fact;
  expect([saySource(published, 'vi'), saySource(doubtful, 'vi'), saySource(doubtful, 'en')]).toEqual([
    'Cục Thống kê',
    'Cục Thống kê; độ chắc chắn trung bình',
    'Cục Thống kê; of medium confidence',
  ]);
});
