/** A message that says what to write, and the fix beside it: both give the same number. */
import { expect, test } from 'vitest';
import { lint } from './lint.js';

const PLACE = 'Đến ngày 30/6/2024, tỉnh Hà Giang';

test.each([
  // What is written without decimals gets one where it would be blurred.
  [`${PLACE} có 40.412 người tham gia BHTN, tăng 8% so với cùng kỳ năm 2023 (38.780 người).`, '4,2 %', '4,2'],
  [`${PLACE} có 40.412 người tham gia BHTN, tăng 7,8% so với cùng kỳ năm 2023 (38.560 người).`, '4,8 %', '4,8'],
  // A hedge stays, and the number is one that it fits.
  [`${PLACE} có 40.412 người tham gia BHTN, tăng gần 8% so với cùng kỳ năm 2023 (38.780 người).`, 'gần 5 %', '5'],
  [`${PLACE} có 40.412 người tham gia BHTN, tăng hơn 8% so với cùng kỳ năm 2023 (38.780 người).`, 'trên 4 %', '4'],
  [`${PLACE} có 40.412 người tham gia BHTN, đạt 75% kế hoạch giao (48.300 người).`, '83,7 %', '83,7'],
  [
    '10 tháng đầu năm 2022, BHXH tỉnh Hà Giang tổ chức 1.436 hội nghị truyền thông, gấp 5 lần so với cùng kỳ năm 2021 (541 hội nghị).',
    '2,7 lần',
    '2,7',
  ],
])('%s', (text, advised, written) => {
  const [finding] = lint(`---\ndate: 2024-08-01\n---\n\n${text}\n`).findings;
  const [fix] = finding?.fixes ?? [];
  expect(finding?.message).toContain(`${advised}, hoặc sửa`);
  expect(fix?.title).toContain(`thành ${advised.replace(/^(?:gần|trên) /u, '')} (`);
  expect(fix?.edits.map((edit) => edit.text)).toEqual([written]);
});

test('the sum of a growth is whole in its fix', () => {
  const text = `${PLACE} có 40.412 người tham gia BHTN, tăng 8% so với cùng kỳ năm 2023 (38.780 người).`;
  const [finding] = lint(`---\ndate: 2024-08-01\n---\n\n${text}\n`).findings;
  expect(finding?.fixes[0]?.title).toBe('Sửa 8 % thành 4,2 % (40.412 ÷ 38.780 − 1)');
  expect(finding?.arithmetic).toContain('40.412 ÷ 38.780 − 1 = tăng 4,2 %');
});

test.each([
  [
    'Số chi BHTN quý II/2024 là 206 tỷ đồng, bằng một nửa cùng kỳ năm 2023 (452 tỷ đồng).',
    'ghi bằng một nửa. Ghi 0,46 lần,',
  ],
  [
    'Năm 2023, tuyến huyện khám 1.960 lượt, gấp rưỡi tuyến tỉnh (1.040 lượt).',
    '1.960 lượt so với 1.040 lượt là 1,88 lần',
  ],
  ['Tỷ lệ tham gia đạt 24,8%, kém bình quân cả nước (31,5%) 3,1 điểm phần trăm.', 'Ghi kém 6,7 điểm phần trăm,'],
  [
    'Hết năm 2023, tỉnh Hà Giang có 961.240 người tham gia BHYT trên tổng dân số 899.800 người, tỷ lệ bao phủ đạt 95,71%.',
    'Tỷ lệ không thể quá 100 %: sửa lại một trong hai số kia.',
  ],
  ['Tỷ lệ tham gia đạt 34,8%, kém bình quân cả nước (31,5%) 3,1 điểm phần trăm.', 'Ghi hơn 3,3 điểm phần trăm,'],
])('%s', (text, said) => {
  expect(
    lint(text)
      .findings.map(({ message }) => message)
      .join(),
  ).toContain(said);
});
