/** What holds of reading for every text: it returns, its spans lie in the source, typing variants read alike, written values come back. */
import { readDraft } from '@sokhop/core/figures';
import { type Mention, notationOf, readBlock } from '@sokhop/core/reading';
import { readMarkdown } from '@sokhop/core/text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const RUNS = { numRuns: 150 };

/** Pieces that drafts are made of, so that random texts meet the grammars. */
const PIECES = [
  'tăng',
  'giảm',
  'trên',
  'khoảng',
  'gần',
  'từ',
  'đến',
  'và',
  'hoặc',
  'trong đó',
  'chiếm',
  'người',
  'triệu',
  'nghìn',
  'tỷ đồng',
  '%',
  'phần trăm',
  'điểm phần trăm',
  'lần',
  'năm',
  'tháng',
  'quý',
  'ngày',
  'I',
  'IV',
  'cùng kỳ',
  'so với',
  'giai đoạn',
  'nhiệm kỳ',
  'đầu',
  'cuối',
  'hết',
  'tính',
  'Nghị định',
  'Quyết định số',
  'QĐ-TTg',
  'NQ/TW',
  'Luật',
  'Điều',
  'khoản',
  'BHXH',
  'BHYT',
  'tham gia',
  'tỉnh Lào Cai',
  'Quảng Ninh',
  'cả nước',
  'hai',
  'ba',
  'mươi',
  'trăm',
  'linh',
  'lăm',
  'rưỡi',
  'phẩy',
  'một nửa',
  'gấp đôi',
  '1',
  '02',
  '12',
  '30',
  '63',
  '2022',
  '1.234',
  '91,074',
  '1.281.900',
  '44000',
  '1.2.3',
  '0116123456',
  '/',
  '-',
  '–',
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '\n',
  '**',
  '|',
  '# ',
  '> ',
  '- ',
  '\u00a0',
];

const draftLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  draftLike,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any text', () => {
  test('is read, with its mentions inside their blocks and its figures inside the source', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        for (const { mentions, words, block } of readMarkdown(source).blocks.map(readBlock)) {
          for (const mention of mentions) {
            expect(mention.from).toBeLessThan(mention.to);
            expect(mention.to).toBeLessThanOrEqual(words.length);
            expect(mention.start).toBeLessThan(mention.end);
            expect(mention.end).toBeLessThanOrEqual(block.text.length);
          }
        }
        for (const { span, extent } of readDraft(source).figures) {
          expect(0 <= extent[0] && extent[0] <= span[0] && span[0] < span[1] && span[1] <= source.length).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('reads the same composed and decomposed', () => {
    fc.assert(
      fc.property(draftLike, (source) => {
        expect(said(source.normalize('NFD'))).toEqual(said(source.normalize('NFC')));
      }),
      RUNS,
    );
  });

  test('reads the same after another paragraph', () => {
    fc.assert(
      fc.property(draftLike, (source) => {
        const alone = said(source);
        // A text that is itself front matter, a table or a heading rule may change with what stands before it; prose does not.
        fc.pre(!/[|#>\n*-]/u.test(source));
        expect(said(`Mở đầu.\n\n${source}`)).toEqual(alone);
      }),
      RUNS,
    );
  });
});

describe('a value that is written', () => {
  test('in digits, with points, a comma and a scale word, is read back', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.nat({ max: 999 }),
        fc.constantFrom('', ' nghìn', ' triệu', ' tỷ'),
        (whole, thousandths, scale) => {
          const decimals = String(thousandths).padStart(3, '0');
          const written = `${whole.toLocaleString('vi-VN')},${decimals}${scale}`;
          const power = { '': 0, ' nghìn': 3, ' triệu': 6, ' tỷ': 9 }[scale] as number;
          const exact = BigInt(`${whole}${decimals}`) * 10n ** BigInt(power);
          const [number] = numbers(`Đạt ${written} người`);
          expect(number?.value.mul(1000n).toString()).toBe(exact.toString());
          expect(number?.decimals).toBe(3);
        },
      ),
      RUNS,
    );
  });

  test('in words is read back', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999_999), (value) => {
        expect(numbers(inWords(value)).map((number) => number.value.toString())).toEqual([String(value)]);
      }),
      RUNS,
    );
  });

  test('as a date is read back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(Date.UTC(1975, 0, 1)), max: new Date(Date.UTC(2060, 11, 31)), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = date.toISOString().slice(0, 10).split('-') as [string, string, string];
          const wanted = [`${year}-${month}-${day}`];
          for (const written of [
            `ngày ${Number(day)}/${Number(month)}/${year}`,
            `ngày ${day} tháng ${month} năm ${year}`,
            `${day}-${month}-${year}`,
            `ngày ${day}.${month}.${year}`,
          ]) {
            expect(periods(written)).toEqual(wanted);
          }
        },
      ),
      RUNS,
    );
  });
});

function mentionsIn(source: string): readonly Mention[] {
  return readMarkdown(source).blocks.flatMap((block) => readBlock(block).mentions);
}

/** What a text says, mention by mention. */
function said(source: string): readonly string[] {
  return mentionsIn(source).map((mention) => `${mention.kind} ${notationOf(mention)}`);
}

function numbers(source: string) {
  return mentionsIn(source).filter((mention) => mention.kind === 'number');
}

function periods(source: string): readonly string[] {
  return mentionsIn(source)
    .filter((mention) => mention.kind === 'period')
    .map(notationOf);
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number below a million million, in words, as schoolbooks say it. */
function inWords(value: number): string {
  if (value === 0) return 'không';
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  const scales = ['', 'nghìn', 'triệu', 'tỷ'];
  return groups
    .map((group, i) => (group === 0 ? '' : `${belowThousand(group, i > 0)} ${scales[groups.length - 1 - i] ?? ''}`))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function belowThousand(value: number, full: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const head = hundreds > 0 || full ? `${DIGITS[hundreds]} trăm` : '';
  const last =
    ones === 0 ? '' : ones === 5 && tens > 0 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : (DIGITS[ones] as string);
  const middle = tens === 0 ? (ones > 0 && head !== '' ? 'linh' : '') : tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  return `${head} ${middle} ${last}`;
}
