/** What a written number can stand for, row by row as the table of SPEC section 3 has it. */
import { expect, test } from 'vitest';
import { readDraft } from './index.js';

/** Holds the interval of the first figure of a text. */
function check(text: string, expected: string): void {
  const [figure] = readDraft(text).figures;
  if (figure === undefined) throw new Error(`no figure in “${text}”`);
  const { low, high, lowOpen, highOpen } = figure.interval;
  expect(`${lowOpen ? '(' : '['}${low ?? '-∞'}; ${high ?? '∞'}${highOpen ? ')' : ']'}`).toBe(expected);
}

test.each([
  // No hedge: counted out, or rounded or cut.
  ['Khám 461.080 lượt người.', '[461080; 461080]'],
  ['Đóng 753.000 đồng.', '[753000; 753000]'],
  ['Đăng 15.000 tin, bài.', '[14950; 15100]'],
  ['Đăng 100.000 tin, bài.', '[99500; 101000]'],
  ['Đăng 12.000.000 tin, bài.', '[11950000; 12100000]'],
  ['Có 1.200 người.', '[1200; 1200]'],
  ['Có 91,074 triệu người.', '[91073500; 91075000]'],
  ['Đạt 92,04%.', '[92.035; 92.05]'],
  ['Có 2 triệu người.', '[1500000; 3000000]'],
  ['Chi 30.000 tỷ đồng.', '[29999500000000; 30001000000000]'],
  // The result of a division is rounded, however it is written.
  ['Bình quân mỗi ngày có 86 tin.', '[85.5; 87]'],
  // Hedges.
  ['Có trên 640 tỷ đồng.', '(640000000000; 650000000000]'],
  ['Có hơn 31.000 người.', '(31000; 32000]'],
  ['Đạt hơn 60%.', '(60; 70]'],
  ['Đạt gần 92,5%.', '[92.4; 92.5)'],
  ['Có gần 190 văn bản.', '[180; 190)'],
  ['Có khoảng 640 tỷ đồng.', '[630000000000; 650000000000]'],
  ['Có khoảng 9.000 người.', '[8100; 9900]'],
  ['Có khoảng 5 người.', '[4; 6]'],
  ['Có ít nhất 15 người.', '[15; ∞]'],
  ['Có không quá 15 người.', '[-∞; 15]'],
])('%s', check);

test.each([
  // Fractions and multiples: five in a hundred either way.
  ['Số người tham gia tăng gấp đôi.', '[1.9; 2.1]'],
  ['Một nửa số người tham gia.', '[0.475; 0.525]'],
  ['Hơn một nửa số người tham gia.', '(0.5; 0.75]'],
  ['Gần một nửa số người tham gia.', '[0.4; 0.5)'],
  ['Khoảng một nửa số người tham gia.', '[0.45; 0.55]'],
  ['Ít nhất một nửa số người tham gia.', '[0.5; ∞]'],
  ['Không quá một nửa số người tham gia.', '[-∞; 0.5]'],
])('%s', check);
