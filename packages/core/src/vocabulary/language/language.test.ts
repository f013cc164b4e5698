/** The words of the language: syllables by their structure, compounds, slips. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../text/index.js';
import { COMPOUNDS } from './compounds.js';
import { FREQUENT } from './frequent.js';
import { isCompound, knownSlipAt, readSyllable } from './index.js';

function judge(words: string): readonly string[] {
  return words.split(' ').map((word) => {
    const reading = readSyllable(fold(word));
    return typeof reading === 'string' ? reading : 'syllable';
  });
}

describe('readSyllable', () => {
  test.each([
    'hòa hoà thủy thuỷ quý khỏe khoẻ khuya khuỷu thuở quốc quyết gì gìn giếng giữ nghỉ nghiêng kỹ yêu ý ngoằn ngoèo boong',
    'người được truyền thông những hướng thuộc nước muỗi rượu huỳnh tuýp loẹt xoẹt bâng khuâng ỉ ôi',
  ])('reads %s', (words) => {
    expect(judge(words)).toEqual(words.split(' ').map(() => 'syllable'));
  });
  test.each(['nghành ngỉ gê kông cế qúy cuả ngừơi phôí đươc tich thưc hoặch nghàng gìa bíêt'])(
    'refuses %s',
    (words) => {
      expect(judge(words)).toEqual(words.split(' ').map(() => 'impossible'));
    },
  );
  test.each(['krông kđăm video fanpage livestream sđt počítač récupérant bahnar'])('leaves %s to others', (words) => {
    expect(judge(words)).toEqual(words.split(' ').map(() => 'foreign'));
  });
  test('takes a syllable apart', () => {
    expect(readSyllable('trường')).toEqual({ onset: 'tr', rime: 'ương', tone: '\u0300' });
  });
});

describe('the lexicon', () => {
  test.each([
    ['compounds', COMPOUNDS],
    ['frequent words', FREQUENT],
  ])('holds nothing but syllables: %s', (_, list) => {
    const syllables = new Set(list.split(/\s+/u).filter((syllable) => syllable !== ''));
    expect([...syllables].filter((syllable) => typeof readSyllable(fold(syllable)) === 'string')).toEqual([]);
    expect([...syllables].filter((syllable) => fold(syllable) !== syllable)).toEqual([]);
  });
  test('names each frequent word once: of two equal proposals neither would be made', () => {
    const words = FREQUENT.split('\n').flatMap((line) => {
      const [first, ...seconds] = line.split(' ');
      return seconds.map((second) => `${first} ${second}`);
    });
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
  test('knows the words of the field', () => {
    for (const word of ['ngân hàng', 'hằng tháng', 'tham gia', 'gia hạn', 'tin cậy', 'biểu quyết', 'bảo hiểm']) {
      const [first = '', second = ''] = word.split(' ');
      expect([word, isCompound(first, second)]).toEqual([word, true]);
    }
  });
});

test('a known slip heeds its company', () => {
  const find = (text: string, at: number) => knownSlipAt((offset) => text.split(' ')[at + offset] ?? null)?.right;
  expect(find('không đừng đổi mới', 0)).toBe('không ngừng');
  expect(find('không đừng được', 0)).toBeUndefined();
  expect(find('trong lĩnh truyền thông', 1)).toBe('lĩnh vực');
  expect(find('người dân lĩnh lương hưu', 2)).toBeUndefined();
  expect(find('chủ trương trình quốc hội', 1)).toBeUndefined();
});
