/** Reading a draft again with what is known of it gives what reading it afresh gives, after any edits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newReading, readDraft } from './read-draft.js';

const PIECES = [
  'Hết năm 2023, cả nước có 93,628 triệu người tham gia BHYT, đạt 93,35% dân số.',
  'Con số này tăng 2,1% so với năm 2022; riêng học sinh, sinh viên là 20,3 triệu người.',
  '# Kết quả 6 tháng đầu năm 2024',
  '- **BHYT**: trên 93 triệu người;\n- BHXH: gần 18 triệu người.',
  'Năm 2023, tổng thu là 1.100 tỷ đồng, gồm:\n\n- thu BHXH 700 tỷ đồng;\n- thu BHYT 400 tỷ đồng.',
  '## Mục tiêu năm 2024',
  'Trong đó, BHXH tự nguyện là 1,9 triệu người, bình quân mỗi tháng tăng 12.000 người.',
  '| Chỉ tiêu | Năm 2023 | Năm 2024 |\n|---|---|---|\n| Số người tham gia BHYT (người) | 93.628.000 | 95.523.000 |\n| Số người tham gia BHXH (người) | 18.260.000 | 20.110.000 |',
  '---\ndate: 2024-01-10\n---',
  '> Theo Nghị quyết số 28-NQ/TW ngày 23/5/2018.',
  '```\n5 triệu người\n```',
];
const edit = fc.record({
  from: fc.nat(500),
  length: fc.nat(40),
  text: fc.oneof(fc.constantFrom('', '\n', '\n\n', '*', '|', '`', '0', '<!--'), fc.constantFrom(...PIECES)),
});

test('known or not, a draft reads the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }),
      fc.array(edit, { maxLength: 8 }),
      (pieces, edits) => {
        const known = newReading();
        let source = pieces.join('\n\n');
        for (const { from, length, text } of [{ from: 0, length: 0, text: '' }, ...edits]) {
          source = source.slice(0, from) + text + source.slice(from + length);
          const [again, afresh] = [readDraft(source, {}, known), readDraft(source)];
          expect(plain(again)).toEqual(plain(afresh));
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** All that a draft says, values that are made on demand included. */
function plain({ kind, date, place, text, mentions, figures, relations, citations }: ReturnType<typeof readDraft>) {
  const said = figures.map((figure) => ({
    ...JSON.parse(stringOf(figure)),
    interval: stringOf(figure.interval),
    evidence: figure.evidence,
  }));
  return { kind, date, place, text, mentions, said, relations: relations.map(stringOf), citations };
}

function stringOf(value: object): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}` : part));
}
