/** The notation of mentions: one short line for each, which `extract --mentions` prints and the grammars' corpora state. */
import { toDecimalString } from '../text/index.js';
import type { Mention, NumberMention, PlaceMention } from './mention.js';
import type { PeriodForm, YearForm } from './period.js';

/** What a mention says: `91074000`, `92.04%`, `above`, `đồng/tháng`, `2022-11-07`, `VN-02`, `bhyt.participants`, `Quyết định 546/QĐ-TTg 2022-04-29`. */
export function notationOf(mention: Mention): string {
  switch (mention.kind) {
    case 'number':
      return numberNotation(mention);
    case 'hedge':
      return mention.hedge;
    case 'unit':
      return mention.per === null ? mention.unit : `${mention.unit}/${mention.per}`;
    case 'period':
      return periodNotation(mention.form);
    case 'place':
      return placeNotation(mention);
    case 'indicator':
      return mention.indicator;
    case 'cue':
      return mention.cue;
    case 'citation':
      return [mention.type, mention.symbol, mention.date].filter((part) => part !== null).join(' ');
    case 'aside':
      return mention.reason;
  }
}

/** The value with its measure; the ends of a range marked by the dots that point at the other one: `2%..`, `..7%`. */
function numberNotation({ value, negative, measure, bound }: NumberMention): string {
  const amount = (negative ? '-' : '') + toDecimalString(value) + MEASURES[measure];
  return bound === 'low' ? `${amount}..` : bound === 'high' ? `..${amount}` : amount;
}

const MEASURES = { plain: '', percent: '%', percentagePoint: ' điểm %', multiple: ' lần' } as const;

/**
 * A stretch of time as written, after EDTF (ISO 8601-2): `2022-11-07`, `XXXX-10` where the year is not said, `2022-33` to `2022-36` for
 * the quarters, `2022-40` and `2022-41` for the halves, `a/b`, `../b`, `a/..`. A year counted from the draft's is `Y-1`; what EDTF has
 * no form for is a word: `first 10 months of 2022`, `start of 2022`, `same term Y-1`, `month -1`, `now`.
 */
function periodNotation(form: PeriodForm): string {
  switch (form.type) {
    case 'day':
      return `${form.year ?? 'XXXX'}-${two(form.month)}-${two(form.day)}`;
    case 'month':
      return `${year(form.year)}-${two(form.month)}`;
    case 'quarter':
      return `${year(form.year)}-${32 + form.quarter}`;
    case 'half':
      return `${year(form.year)}-${39 + form.half}`;
    case 'months':
      return `${form.side} ${form.count} months of ${year(form.year)}`;
    case 'year':
      return year(form.year);
    case 'edge':
      return `${form.edge} of ${periodNotation(form.of)}`;
    case 'range':
      return `${periodNotation(form.low)}/${periodNotation(form.high)}`;
    case 'list':
      return form.of.map(periodNotation).join(', ');
    case 'same':
      return `same term ${year(form.year)}`;
    case 'relative':
      return `${form.grain} ${form.offset}`;
    case 'now':
      return 'now';
    case 'asOf':
      return `../${periodNotation(form.of)}`;
    case 'since':
      return `${periodNotation(form.of)}/..`;
    case 'before':
      return `before ${periodNotation(form.of)}`;
  }
}

function year(form: YearForm): string {
  if (form === null) return 'XXXX';
  return 'year' in form ? String(form.year) : `Y${form.offset < 0 ? '' : '+'}${form.offset}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function placeNotation({ iso, below, scope }: PlaceMention): string {
  if (below !== null && below !== '') return `${iso ?? ''}/${below}`;
  return iso ?? scope;
}
