/** Brackets and quotation marks that stay open, over the paragraphs of a draft. */
import { expect, test } from 'vitest';
import { readDraft } from '../../figures/index.js';
import { openMarks } from './open-marks.js';

/** Holds what stays open in a draft: each mark with the word behind it, in the order of the text. */
function check(draft: string, expected: readonly string[]): void {
  const said = openMarks(readDraft(draft).text.blocks).map(({ block, from, to }) =>
    block.text.slice(block.tokens[from]?.start, block.tokens[to]?.end),
  );
  expect(said).toEqual(expected);
}

test('marks of all kinds, in the order of the text', () => {
  check('Ông nói “tốt và [hai (ba.\n\nRồi “bốn, (năm.', ['“tốt', '[hai', '(ba', '“bốn', '(năm']);
  check('Xong (.', ['(']);
});

test('a ditto mark in a cell opens nothing', () => {
  check('| Ngày | Trực |\n|---|---|\n| Hai | Đ/c Oanh |\n| Ba | " |\n| Tư | “Họp |', ['“Họp']);
});

test('the bracket of a list mark closes nothing that stands open before', () => {
  for (const list of ['a) Tỉnh B.', '1) Tỉnh B.', 'ii) Tỉnh B.', 'Gồm: a) tỉnh B.', 'Xong; b) tỉnh C.', '2.1) Tỉnh B.'])
    check(`Danh sách (gồm tỉnh A.\n\n${list}`, ['(gồm']);
});

test('the bracket behind a longer word, or in the midst of a sentence, closes', () => {
  for (const end of ['Nghiêm) rồi thôi.', 'tỉnh B và tỉnh C) rồi thôi.', 'Tỉnh B, huyện) rồi thôi.'])
    check(`Danh sách (gồm tỉnh A.\n\n${end}`, []);
});

test('a face is no bracket', () => {
  check('Danh sách (gồm tỉnh A.\n\nVui quá :) nhé.', ['(gồm']);
  check('Buồn quá :( nhé. Ghi chú:(xem sau).', []);
});

test('a paragraph that begins with a quotation mark goes on with the quotation', () => {
  check('Bà nói: “Tôi vui.\n\n“Tôi khỏe.\n\n- “Tôi yên tâm”.', []);
  check('Bà nói: “Tôi vui.\n\nNói xong, “tôi khỏe”.', ['“Tôi']);
  check('Bà nói: “Tôi vui.\n\nÔng cũng vậy.\n\n“Tôi khỏe”.', ['“Tôi']);
});

test('closing marks that some write to open, and the other way round', () => {
  check('Ông nói ”tốt” rồi.', []);
  check('Ông nói “tốt“ rồi “hay“ nữa.', []);
  check('Ông nói “tốt” ” rồi.', []);
  check('Màn hình 15" và 17" rồi "tốt".', []);
});
