/** `format/percent`: percentages are written one way throughout a draft. */
import { z } from 'zod';
import type { Draft, Facts, Figure } from '../../figures/index.js';
import { rewrite } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';

const NOTATIONS = ['sign', 'spaced-sign', 'words'] as const;
type Notation = (typeof NOTATIONS)[number];

interface Options {
  readonly style: 'consistent' | Notation;
}

interface Mixed {
  readonly house: boolean;
  readonly written: string;
  readonly right: string;
}

export const percent = documentRule<Mixed, Options>({
  id: 'format/percent',
  title: {
    vi: 'Tỷ lệ phần trăm ghi theo một cách trong cả văn bản',
    en: 'Percentages are written one way throughout',
  },
  why: {
    vi: 'Cùng một bài, chỗ ghi “92,04%”, chỗ ghi “92,04 %” hay “92,04 phần trăm” làm người đọc khó dò số và khó tìm kiếm. Số liệu nên ghi dấu % liền sau số. “Điểm phần trăm” là đơn vị khác, không thuộc quy tắc này.',
    en: 'One text with “92,04%” here and “92,04 %” or “92,04 phần trăm” there is hard to scan and to search. Figures take the sign right after the number. Percentage points are another unit and no concern of this rule.',
  },
  severity: 'info',
  options: {
    style: {
      schema: z.enum(['consistent', ...NOTATIONS]),
      initial: 'consistent',
      about: {
        vi: 'cách ghi của đơn vị: `sign` (92,04%), `spaced-sign` (92,04 %), `words` (92,04 phần trăm), `consistent` (theo đa số trong bài)',
        en: 'style of the house: `sign` (92,04%), `spaced-sign` (92,04 %), `words` (92,04 phần trăm), `consistent` (as most of the draft)',
      },
    },
  },
  *check(draft: Draft, _: Facts, { style }: Options): Iterable<Issue<Mixed>> {
    const house = style !== 'consistent';
    const all = notationsIn(draft);
    const usual = house ? style : mostCommon(all.map(({ notation }) => notation));
    for (const { figure, notation } of all) {
      if (notation === usual) continue;
      const written = figure.text.normalize('NFC').replace(/\s+/gu, ' ');
      const right = written.replace(TAIL, TAILS[usual]);
      yield { at: figure, data: { house, written, right }, fixes: rewrite(draft, figure.span, right, true) };
    }
  },
  message: {
    vi: ({ house, written, right }) =>
      `Ghi “${right}” thay cho “${written}”, ${house ? 'theo cách ghi của đơn vị' : 'như ở những chỗ khác trong văn bản'}.`,
    en: ({ house, written, right }) =>
      `Write “${right}” for “${written}”, ${house ? 'as the house does' : 'as elsewhere in this text'}.`,
  },
  examples: {
    wrong: [
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,8%; tỷ lệ chi trả qua tài khoản đạt 74,6%; tỷ lệ hài lòng đạt ⟦87,5 phần trăm⟧.',
      'Tỷ lệ bao phủ BHYT của xã đạt 92,04%, của huyện đạt 91,5%, trong đó nhóm hộ gia đình đạt ⟦88,2 %⟧.',
    ],
    right: [
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,8%; tỷ lệ chi trả qua tài khoản đạt 74,6%; tỷ lệ hài lòng đạt 87,5%.',
      'Tỷ lệ bao phủ BHYT của xã đạt 92,04 %, của huyện đạt 91,5 %.',
    ],
    allows: [
      'Tỷ lệ hồ sơ giải quyết đúng hạn năm 2022 là 98,6%, năm 2023 là 99,8%, tăng 1,2 điểm phần trăm; bảng kèm theo ghi tỷ lệ phần trăm của từng đơn vị.',
      'Mức hỗ trợ tăng từ 2-7%, áp dụng cho ba mươi phần trăm số hộ.',
    ],
  },
});

const TAIL = /\s*(?:%|phần trăm)$/u;
const TAILS: Readonly<Record<Notation, string>> = { sign: '%', 'spaced-sign': ' %', words: ' phần trăm' };

interface Written {
  readonly figure: Figure;
  readonly notation: Notation;
}

/** The percentages of a draft that are in digits, in their order. */
function notationsIn({ figures }: Draft): readonly Written[] {
  const all: Written[] = [];
  for (const figure of figures) {
    const notation = notationOf(figure);
    if (notation !== null) all.push({ figure, notation });
  }
  return all;
}

/** How a percentage in digits is written; null for every other figure. */
function notationOf(figure: Figure): Notation | null {
  if (figure.kind !== 'percent') return null;
  const text = figure.text.normalize('NFC');
  if (!/^[0-9]/u.test(text)) return null;
  if (/[0-9]%$/u.test(text)) return 'sign';
  if (/\s%$/u.test(text)) return 'spaced-sign';
  return /\sphần trăm$/u.test(text) ? 'words' : null;
}

/** The notation that stands most often; the sign where two stand equally often. */
function mostCommon(notations: readonly Notation[]): Notation {
  const count = (wanted: Notation) => notations.filter((notation) => notation === wanted).length;
  return NOTATIONS.reduce<Notation>((best, notation) => (count(notation) > count(best) ? notation : best), 'sign');
}
