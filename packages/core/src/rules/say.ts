/**
 * Figures, intervals, periods, places and indicators in words, for messages in both languages.
 *
 * Numbers are said in Vietnamese notation in both: a message quotes the draft, and two notations side by side mislead.
 */
import type { Fact, Figure, Period, Place } from '../figures/index.js';
import { finiteDecimals, type Interval, interval, meets, powerOfTen, type Rational, rational } from '../text/index.js';
import { type IndicatorId, indicatorById, provinces, scaleWords } from '../vocabulary/index.js';
import { decimalsFor, fitting } from './fitting.js';
import { type Piece, piecesOf, roundToPiece, sayInPieces } from './pieces.js';
import type { Quantity } from './quantity.js';
import type { Locale, Localised } from './rule.js';
import { formatNumber, groupThousands, styleOf } from './style.js';

/** A figure as written, without hedge and unit: `91,074 triệu`, `92,04 %`, `2,9 lần`. */
export function sayWritten(figure: Pick<Figure, 'text' | 'kind'>): string {
  const text = figure.text.normalize('NFC').replace(/\s+/gu, ' ');
  if (figure.kind === 'percent') return `${text.replace(/\s*(?:%|phần trăm)$/u, '')} %`;
  if (figure.kind === 'percentagePoint')
    return `${text.replace(/\s*(?:điểm\s*)?(?:%|phần trăm)$/u, '')} điểm phần trăm`;
  return text;
}

/** A figure as written, with hedge and unit: `gần 1,5 triệu người`, `trên 92 %`. */
export function sayFigure(figure: Sayable): string {
  const unit = figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'measure' ? figure.unit : '';
  return [HEDGES[figure.hedge], sayWritten(figure), headerScale(figure), unit].filter((part) => part !== '').join(' ');
}

/** A figure, or what is kept of one: enough to say it. `value` tells the scale that a table's header gives. */
export type Sayable = Pick<Figure, 'text' | 'kind' | 'unit' | 'hedge'> & { readonly value?: Rational | string };

/** The scale word that the header of a table says for its cells: `tỷ` of a `702` under `(tỷ đồng)`. */
function headerScale({ text, value }: Sayable): string {
  if (value === undefined || !PLAIN_DIGITS.test(text)) return '';
  const exact = typeof value === 'string' ? rational(value) : value;
  const [whole = '', decimals = ''] = text.replaceAll('.', '').split(',');
  const written = rational(BigInt(whole + decimals)).mul(powerOfTen(-decimals.length));
  // Outside tables the digits are the value.
  return written.n === 0n ? '' : (SCALE_WORDS.get(exact.div(written).toString()) ?? '');
}

const PLAIN_DIGITS = /^(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,30})(?:,[0-9]{1,30})?$/u;

const SCALE_WORDS: ReadonlyMap<string, string> = new Map(
  scaleWords.map(({ word, power }) => [String(10 ** power), word]),
);

/** What a number is divided by: `trên 812.300 người`; what begins with that word itself, `so với trên 812.300 người`. */
export function sayOver(said: string): string {
  return said.startsWith('trên ') ? `so với ${said}` : `trên ${said}`;
}

/** A figure as written, with its hedge: `gần 1,5 triệu`, `trên 92 %`. */
export function sayHedged(figure: Figure): string {
  return [HEDGES[figure.hedge], sayWritten(figure)].filter((part) => part !== '').join(' ');
}

/** A fact as its source writes it: `1.922.740 người`, `trên 93,3 triệu người`. */
export function sayFact(fact: Fact): string {
  // A spreadsheet has no thousands points.
  const text = /^[0-9]{4,}$/u.test(fact.written) ? groupThousands(fact.written) : fact.written;
  return sayFigure({ ...fact, text });
}

/** Where a fact comes from: `so-lieu/dan-so.csv, dòng 2: Cục Thống kê tỉnh`, or its public source. */
export function saySource({ where, source, confidence }: Fact, locale: Locale): string {
  if (where === null) {
    if (confidence === 'high') return source;
    return `${source}${locale === 'vi' ? '; độ chắc chắn trung bình' : '; of medium confidence'}`;
  }
  const line = sayLine(where, locale);
  return source === '' ? line : `${line}: ${source}`;
}

/** Where a workspace fact stands: `so-lieu/dan-so.csv, dòng 2`. */
export function sayLine({ path, line }: NonNullable<Fact['where']>, locale: Locale): string {
  return `${path}, ${locale === 'vi' ? 'dòng' : 'line'} ${line}`;
}

const HEDGES = {
  exact: '',
  above: 'trên',
  below: 'gần',
  about: 'khoảng',
  atLeast: 'ít nhất',
  atMost: 'không quá',
} as const;

/** Another value in the style of a figure: `92,04 %`, `618 tỷ`, `15`. */
export function sayLike(figure: Figure, value: Rational, decimals = decimalsFor(figure, value)): string {
  const pieces = piecesOf(figure);
  if (pieces !== null) return sayInPieces(pieces, value);
  const { factor, tail } = scaleOf(figure);
  const suffix = figure.kind === 'percent' ? '%' : figure.kind === 'percentagePoint' ? 'điểm phần trăm' : tail;
  const number = formatNumber(value.div(factor), decimals);
  return suffix === '' ? number : `${number} ${suffix}`;
}

/** What to write in the place of a figure, as its fix does: `4,2 %`, `gần 5 %`. */
export function sayInstead(figure: Figure, wanted: Quantity): string {
  const fit = fitting(figure, wanted);
  if (fit === null) return sayLike(figure, wanted.value);
  return [HEDGES[figure.hedge], sayLike(figure, fit.value, fit.decimals)].filter((part) => part !== '').join(' ');
}

/**
 * What the arithmetic gives in the place of a figure, with the admissible interval: `92,04 % (92,03–92,05)`.
 * The bounds are rounded outwards, and so finely that what the draft says is seen to lie outside.
 */
export function sayResult(figure: Figure, result: Quantity): string {
  const bounds = sayInterval(figure, result);
  const value = sayLike(figure, result.value);
  const pieces = piecesOf(figure);
  if (pieces !== null) return isWhole(pieces, result) ? value : `${value} (${bounds} ${pieces[0]?.word})`;
  return bounds === formatNumber(result.value.div(scaleOf(figure).factor), decimalsFor(figure, result.value))
    ? value
    : `${value} (${bounds})`;
}

/** Every value that a figure itself may stand for, to the last decimal: `91,0735–91,075 triệu`. */
export function sayBounds(figure: Figure): string {
  const { low, high } = figure.interval;
  const { factor } = scaleOf(figure);
  const exact = (bound: Rational) => finiteDecimals(bound.div(factor)) ?? 4;
  if (low === null) return high === null ? '…' : `≤ ${sayLike(figure, high, exact(high))}`;
  if (high === null) return `≥ ${sayLike(figure, low, exact(low))}`;
  if (low.equals(high)) return sayLike(figure, low, exact(low));
  return `${formatNumber(low.div(factor), exact(low))}–${sayLike(figure, high, exact(high))}`;
}

/** The admissible interval alone, in the unit of the figure: `92,03–92,05`, `≥ 16,4`. */
export function sayInterval(figure: Figure, { value, interval: admissible }: Quantity): string {
  const { factor } = scaleOf(figure);
  const agrees = meets(admissible, figure.interval);
  let decimals = decimalsFor(figure, value);
  let rounded = roundedOutwards(admissible, factor, decimals);
  for (let finer = 0; finer < 4 && !agrees && meets(rounded, figure.interval); finer++) {
    decimals++;
    rounded = roundedOutwards(admissible, factor, decimals);
  }
  const say = (bound: Rational) => formatNumber(bound.div(factor), decimals);
  const [low, high] = [rounded.low && say(rounded.low), rounded.high && say(rounded.high)];
  if (low === null) return high === null ? '…' : `≤ ${high}`;
  if (high === null) return `≥ ${low}`;
  return low === high ? low : `${low}–${high}`;
}

function roundedOutwards({ low, high }: Interval, factor: Rational, decimals: number): Interval {
  const step = factor.mul(powerOfTen(-decimals));
  return interval(low?.div(step).floor().mul(step) ?? null, high?.div(step).ceil().mul(step) ?? null);
}

/** Whether a result is one value, which the pieces say exactly. */
function isWhole(pieces: readonly Piece[], { value, interval: { low, high } }: Quantity): boolean {
  return low !== null && high !== null && low.equals(high) && roundToPiece(pieces, value).equals(value);
}

function scaleOf(figure: Figure): { readonly factor: Rational; readonly tail: string } {
  const first = piecesOf(figure)?.[0];
  if (first !== undefined) return { factor: first.scale, tail: first.word };
  return styleOf(figure) ?? { factor: powerOfTen(0), tail: figure.kind === 'multiple' ? 'lần' : '' };
}

/** An indicator by its official name; the id where the vocabulary has no such record. */
export function sayIndicator(id: IndicatorId, locale: Locale): string {
  return indicatorById(id)?.name[locale] ?? id;
}

/** A place by name: `toàn quốc`, `Lào Cai`, `Bát Xát (Lào Cai)`. */
export function sayPlace(place: Place, locale: Locale): string {
  if (place === 'VN') return locale === 'vi' ? 'toàn quốc' : 'nationwide';
  const [iso = place, ...below] = place.split('/');
  const province = provinceNames.get(iso) ?? iso;
  return below.length === 0 ? province : `${below.join('/')} (${province})`;
}

const provinceNames: ReadonlyMap<string, string> = new Map(provinces.map(({ iso, name }) => [iso, name]));

/** A period in words: `năm 2022`, `đến hết quý I/2022`, `6 tháng đầu năm 2023`, `từ 24/4/2023 đến 25/4/2023`. */
export function sayPeriod(period: Period, locale: Locale): string {
  const [start = '', end = ''] = period.split('/');
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from !== null && to !== null) return saySpan(from, to)[locale];
  if (to !== null) return { vi: `đến ${sayEnd(to).vi}`, en: `up to ${sayEnd(to).en}` }[locale];
  if (from !== null) return { vi: `từ ngày ${sayDay(from)}`, en: `from ${sayDay(from)}` }[locale];
  return period;
}

/** A period as what something is compared with: `năm 2022`, `cuối quý II/2021` for what was counted up to its end. */
export function sayCompared(period: Period, locale: Locale): string {
  const [start = '', end = ''] = period.split('/');
  const to = dayOf(end);
  if (dayOf(start) !== null || to === null) return sayPeriod(period, locale);
  const said = sayEnd(to);
  return locale === 'vi' ? said.vi.replace(/^hết /u, 'cuối ') : said.en;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(iso: string): Day | null {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u.exec(iso);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function sayDay({ year, month, day }: Day): string {
  return `${day}/${month}/${year}`;
}

function sayEnd(to: Day): Localised<string> {
  if (!endsMonth(to)) return { vi: `ngày ${sayDay(to)}`, en: sayDay(to) };
  if (to.month === 12) return { vi: `hết năm ${to.year}`, en: `the end of ${to.year}` };
  if (to.month % 3 === 0)
    return { vi: `hết quý ${QUARTERS[to.month / 3]}/${to.year}`, en: `the end of Q${to.month / 3} ${to.year}` };
  return { vi: `hết tháng ${to.month}/${to.year}`, en: `the end of ${to.month}/${to.year}` };
}

function saySpan(from: Day, to: Day): Localised<string> {
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (from.day !== 1 || !endsMonth(to)) {
    if (sayDay(from) === sayDay(to)) return { vi: `ngày ${sayDay(to)}`, en: `on ${sayDay(to)}` };
    return { vi: `từ ${sayDay(from)} đến ${sayDay(to)}`, en: `from ${sayDay(from)} to ${sayDay(to)}` };
  }
  if (months === 1) return { vi: `tháng ${to.month}/${to.year}`, en: `in ${to.month}/${to.year}` };
  if (months === 3 && to.month % 3 === 0)
    return { vi: `quý ${QUARTERS[to.month / 3]}/${to.year}`, en: `in Q${to.month / 3} ${to.year}` };
  if (from.month === 1 && to.month === 12) {
    if (from.year === to.year) return { vi: `năm ${to.year}`, en: `in ${to.year}` };
    return { vi: `giai đoạn ${from.year} - ${to.year}`, en: `in ${from.year}–${to.year}` };
  }
  if (from.month === 1 && from.year === to.year)
    return { vi: `${months} tháng đầu năm ${to.year}`, en: `in the first ${months} months of ${to.year}` };
  if (to.month === 12 && from.year === to.year)
    return { vi: `${months} tháng cuối năm ${to.year}`, en: `in the last ${months} months of ${to.year}` };
  return {
    vi: `từ tháng ${from.month}/${from.year} đến hết tháng ${to.month}/${to.year}`,
    en: `from ${from.month}/${from.year} to ${to.month}/${to.year}`,
  };
}

const QUARTERS = ['', 'I', 'II', 'III', 'IV'] as const;

function endsMonth({ year, month, day }: Day): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day === [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}
