/** The text rules on sentences beyond their own examples. */
import { describe, expect, test } from 'vitest';
import { applyFixes, lint } from './index.js';

function found(source: string, rule: string, dictionary: readonly string[] = []): readonly string[] {
  return lint(source, { dictionary })
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ offset }) => source.slice(...offset).normalize('NFC'));
}

describe('text/unicode', () => {
  const mixed = `Chính sách được người dân quan tâm. Nhiều ${'tiểu thương'.normalize('NFD')} đã tham gia, ${'đời sống'.normalize('NFD')} ổn định.`;
  test('says once that decomposed words stand among composed ones, and mends them all', () => {
    expect(found(mixed, 'text/unicode')).toEqual(['tiểu thương']);
    const fixed = applyFixes(mixed, lint(mixed).findings).text;
    expect(fixed).toBe(mixed.normalize('NFC'));
    expect(found(fixed, 'text/unicode')).toEqual([]);
  });
  test('is silent where all is decomposed', () => {
    expect(found(mixed.normalize('NFD'), 'text/unicode')).toEqual([]);
  });
});

describe('text/spelling', () => {
  test('heeds the writer’s dictionary, in any case and tone placement', () => {
    const draft = 'Dự án Hoà mỹ dùng tên sáng tao và nghành.';
    expect(found(draft, 'text/spelling')).toEqual(['sáng tao', 'nghành']);
    expect(found(draft, 'text/spelling', ['Sáng tao', 'nghành'])).toEqual([]);
  });
  test.each([
    'Předběžné nastavení počítače může být složité.',
    'Il peut être téléchargé à partir de la page déjà citée.',
    'Thực đơn có món crème brûlée và café; ông José đến từ São Paulo.',
    'Chị hỏi: đkxe, ko, wá; mã SP-ĐA.12; 5.000đ; 10kWh; m²; TP.HCM; tr.đ.',
    'NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN; KĐĂM, NIÊ, ÊBAN.',
  ])('is silent on %s', (draft) => {
    expect(found(draft, 'text/spelling')).toEqual([]);
  });
  test('gives the spelling that the rules leave', () => {
    const draft = 'Việc cuả ngành, nghàng hàng, ngỉ lễ, quý giá.';
    expect(applyFixes(draft, lint(draft).findings).text).toContain('Việc của ngành');
    expect(applyFixes(draft, lint(draft).findings).text).toContain('nghỉ lễ');
  });
});

describe('text/punctuation', () => {
  test.each([
    'Ông nói: “Tôi tham gia từ 2015.\n\n- Nay tôi có lương hưu.\n\nTôi rất vui”.',
    'Danh sách (gồm:\n\n- tỉnh A;\n- tỉnh B).',
    'Màn hình 15" và 17"; dấu “(” và dấu “"”.',
    'Kính gửi: Ông (Bà) ....................; số: …/BHXH-TT; mở tệp .docx nhé :(',
    '1,5 triệu; 10 ,5 triệu; từ 1..5; ../thư-mục; v.v..',
  ])('is silent on %s', (draft) => {
    expect(found(draft, 'text/punctuation')).toEqual([]);
  });
});

describe('text/repeated-word', () => {
  test.each([
    'Người dân đến ngân hàng hàng tháng; nguồn thông tin tin cậy; các đại biểu biểu quyết thông qua.',
    'Bà tham gia gia hạn thẻ; số thu thu hồi được; trong năm năm, nhà nhà thi đua; cơ quan thu thu tiền mặt.',
  ])('is silent on %s', (draft) => {
    expect(found(draft, 'text/repeated-word')).toEqual([]);
  });
});
