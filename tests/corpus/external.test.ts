/** Numbers and dates that others wrote down (Duckling, NeMo, CLDR, number-to-words packages), read through the public reading. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Mention, type NumberMention, type PeriodForm, readBlock, type YearForm } from '@sokhop/core/reading';
import { readMarkdown, toDecimalString } from '@sokhop/core/text';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../shared/corpus/external/', import.meta.url));
const isHere = existsSync(folder);
if (!isHere)
  console.warn(
    'Không có kho ngữ liệu bên ngoài (../shared/corpus/external) bên cạnh dự án: các kiểm thử này được bỏ qua.',
  );

interface Row {
  readonly id: string;
  readonly dimension: string;
  readonly text: string;
  readonly counterpart?: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** What a row expects, in the notation of `said` below; null where the row has no expectation of its own. */
type Expectation = string | null;

/**
 * Rows that are read otherwise, or not at all, on purpose; each with its reason. A row that comes to be read as expected
 * must leave this table: the test says so.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'cldr-081':
    '`7/11` without `ngày` is a fraction or a pair of counts (`7/11 xã`); a date only where the first number is no smaller',
  'cldr-105': '`1/7` by itself is one fraction by the specification; after `ngày`, `từ`, `đến` it is a date',
  'duckling-205': 'a line that begins with a dash and a space is a list item in Markdown',
  'duckling-277': 'a currency code written against the digits (`VND1000`) is one word, like `TK1` or `D03`',
  'duckling-282': '`ít hơn` compares: by the specification it is no hedge',
  'duckling-294': '`cao hơn` compares: by the specification it is no hedge',
  'nemo-583': '`9/4` is 9 April: an improper fraction is not written so in official texts',
  'nemo-586': '`15/5` is 15 May',
  'nemo-589': 'a mixed number (`23 1/5`) is two numbers in a row: official texts write decimals',
  'nemo-593': 'a mixed number (`5 1/2`), as before',
};

/** Ordinals and Roman numerals are no figures: the corpus of asides has them. */
const GROUPS: Readonly<Record<string, string>> = {
  cardinal: 'numbers',
  'cardinal-words': 'numbers',
  'cardinal-compact': 'numbers',
  decimal: 'numbers',
  numeral: 'numbers',
  fraction: 'fractions',
  percentage: 'percentages',
  'amount-of-money': 'money',
  money: 'money',
  range: 'intervals',
  hedge: 'intervals',
  measure: 'measures',
  date: 'dates',
  time: 'dates',
  'date-interval': 'dates',
  'time-relative': 'dates',
  'quarter-name': 'quarters and months',
  'month-name': 'quarters and months',
};

describe.skipIf(!isHere)('numbers and dates written by others', () => {
  const all = isHere ? groups() : [];

  test.each(all)('%s', (_name, rows) => {
    const wrong = rows.flatMap((row) => {
      const wanted = expectation(row);
      const got = wanted === null ? null : said(row.text);
      return got === wanted ? [] : [`${row.id} ${JSON.stringify(row.text)}: ${got}, expected ${wanted}`];
    });
    expect(wrong.filter((line) => EXCEPTIONS[idOf(line)] === undefined)).toEqual([]);
    // An exception that is read as its row expects is an exception no more.
    expect(rows.map((row) => row.id).filter((id) => EXCEPTIONS[id] !== undefined)).toEqual(wrong.map(idOf));
  });

  test('ninety-nine of a hundred rows need no exception', () => {
    const rows = all.flatMap(([, group]) => group).filter((row) => expectation(row) !== null);
    expect(rows.length).toBeGreaterThan(1000);
    expect(Object.keys(EXCEPTIONS).length / rows.length).toBeLessThanOrEqual(0.01);
  });
});

function idOf(line: string): string {
  return line.split(' ', 1)[0] as string;
}

/** The rows, by what they are about. */
function groups(): readonly (readonly [string, readonly Row[]])[] {
  const byGroup = new Map<string, Row[]>();
  for (const file of ['cldr-vi', 'duckling-vi', 'nemo-vi', 'words-roundtrip']) {
    for (const line of readFileSync(`${folder}${file}.jsonl`, 'utf8').trim().split('\n')) {
      const row = JSON.parse(line) as Row;
      const group = GROUPS[row.dimension];
      if (group === undefined) continue;
      byGroup.set(group, [...(byGroup.get(group) ?? []), row]);
    }
  }
  return [...byGroup];
}

/** What the text is read as: its first number with hedge, or its first period. */
function said(text: string): string {
  const mentions = readMarkdown(text).blocks.flatMap((block) => readBlock(block).mentions);
  const numbers = mentions.filter((mention) => mention.kind === 'number');
  const period = mentions.find((mention) => mention.kind === 'period' && mention.form.type !== 'now');
  if (period?.kind === 'period') return sayForm(period.form);
  if (numbers.length === 2 && numbers[0]?.bound === 'low') return numbers.map(sayNumber).join('..');
  return numbers.length === 0 ? 'nothing' : hedged(mentions, numbers.map(sayNumber).join(' '));
}

function sayNumber(number: NumberMention): string {
  return (number.negative ? '-' : '') + toDecimalString(number.value) + (number.measure === 'percent' ? '%' : '');
}

function hedged(mentions: readonly Mention[], number: string): string {
  const hedge = mentions.find((mention) => mention.kind === 'hedge');
  return hedge?.kind === 'hedge' ? `${hedge.hedge} ${number}` : number;
}

function sayForm(form: PeriodForm): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  switch (form.type) {
    case 'day':
      return `${form.year ?? '-'}-${pad(form.month)}-${pad(form.day)}`;
    case 'month':
      return `${sayYear(form.year)}-${pad(form.month)}`;
    case 'quarter':
      return `${sayYear(form.year)}-Q${form.quarter}`;
    case 'year':
      return sayYear(form.year);
    case 'relative':
      return `${form.grain} ${form.offset}`;
    case 'range':
      return [sayForm(form.low).replace(/^-(?=-)/u, sayForm(form.high).slice(0, 4)), sayForm(form.high)].join('..');
    default:
      return form.type;
  }
}

function sayYear(year: YearForm): string {
  return year === null ? '-' : 'year' in year ? String(year.year) : `year ${year.offset}`;
}

/** The row's expectation in the same notation. */
function expectation({ dimension, text, expected }: Row): Expectation {
  const { value, from, to, type, grain, numerator, denominator, unit } = expected;
  if (dimension === 'time') return timeExpectation(text, String(type), String(from), String(grain));
  if (dimension === 'date-interval') return intervalExpectation(text, String(from), String(to), String(grain));
  if (dimension === 'time-relative')
    return text.match(/^\d/u)
      ? null
      : grain === 'year'
        ? `year ${String(expected.offset)}`
        : `${String(grain)} ${String(expected.offset)}`;
  if (dimension === 'date' && expected.note === undefined) return dateExpectation(expected);
  if (dimension === 'quarter-name') return `--Q${String(expected.quarter)}`;
  if (dimension === 'month-name') return `--${String(expected.month).padStart(2, '0')}`;
  if (typeof numerator === 'number' && typeof denominator === 'number') return fractionExpectation(expected);
  if (type === 'upper_bound') return `${/^dưới|^ít hơn|không tới/u.test(text) ? 'below' : 'atMost'} ${String(to)}`;
  if (type === 'lower_bound') return `${/^ít nhất|trở lên|không ít/u.test(text) ? 'atLeast' : 'above'} ${String(from)}`;
  if (from !== undefined && to !== undefined) return `${plain(from)}..${plain(to)}`;
  if (value === undefined || value === null) return null;
  const hedge = expected.hedge === undefined ? '' : 'about ';
  return hedge + plain(value) + (unit === '%' || unit === 'percent' ? '%' : '');
}

/** A decimal string without idle zeros; `50.000` as NeMo writes a thousands point. */
function plain(value: unknown): string {
  const text = String(value);
  if (/^\d+\.000$/u.test(text)) return text.replace('.', '');
  return text.includes('.') ? text.replace(/0+$/u, '').replace(/\.$/u, '') : text;
}

function fractionExpectation({ whole, numerator, denominator, negative }: Row['expected']): string {
  const value = Number(whole ?? 0) + Number(numerator) / Number(denominator);
  return (negative === true ? '-' : '') + String(Number(value.toFixed(6)));
}

function dateExpectation({ from, day, month, year, grain }: Row['expected']): string {
  if (typeof from === 'string') return from;
  const pad = (n: unknown) => String(n).padStart(2, '0');
  if (month === undefined || month === null) return String(year);
  return `${String(year ?? '-')}-${pad(month)}${day === undefined || day === null || grain === 'month' ? '' : `-${pad(day)}`}`;
}

/** CLDR gives both ends to the day; a year range is written `2020–2025` however late in the year it ends. */
function intervalExpectation(text: string, from: string, to: string, grain: string): string {
  const length = grain === 'day' ? 10 : grain === 'month' ? 7 : 4;
  const shown =
    /\d{4}/gu.exec(text) === null && !/\/\d\d(?!\d)/u.test(text)
      ? (date: string) => date.replace(/^\d{4}/u, '-')
      : (date: string) => date;
  return `${shown(from.slice(0, length))}..${shown(to.slice(0, length))}`;
}

/** Duckling resolves against 2017-02-02; a year that the text does not say is left out, and what is counted from today is an offset. */
function timeExpectation(text: string, type: string, from: string, grain: string): Expectation {
  if (type === 'interval') return null;
  const [year = '', month = '', day = ''] = from.slice(0, 10).split('-');
  const isSaid = text.includes(year) || (/\/\d\d$/u.test(text) && text.split('/').length === 3);
  const shown = isSaid ? year : '-';
  if (/^(?:năm|tháng|quý) (?:trước|ngoái|nay|này|sau|tới|tiếp|kế|hiện)/u.test(text)) {
    const offset =
      grain === 'year' ? Number(year) - 2017 : grain === 'quarter' ? (Number(month) - 1) / 3 : Number(month) - 2;
    return grain === 'year' ? `year ${offset}` : `${grain} ${offset}`;
  }
  if (grain === 'quarter') return `${shown}-Q${(Number(month) + 2) / 3}`;
  return `${shown}-${month}${grain === 'month' ? '' : `-${day}`}`;
}
