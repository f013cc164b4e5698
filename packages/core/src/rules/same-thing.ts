/**
 * When two figures speak of the same thing (the specification's "Same thing?"): the key that they then share, and how the figures
 * of one key are held against each other in linear time.
 */
import {
  type Draft,
  type Fact,
  type Facts,
  type Figure,
  isOfStocks,
  type Period,
  type Place,
  perDraft,
  startOf,
} from '../figures/index.js';
import { addTo, groupBy, type Interval, meets } from '../text/index.js';
import { changedProvinces, type IndicatorId, indicatorById, MERGER_DAY } from '../vocabulary/index.js';

/** What a draft says of an indicator in a period at a place: one figure, or a range `a - b`, whose ends speak as one. */
export interface Statement {
  readonly draft: Draft;
  readonly figure: Figure;
  readonly interval: Interval;
  /** Equal for statements of the same thing. */
  readonly key: string;
}

/**
 * The statements of a draft that can be held against others, in reading order. No one gives one thing two values in one breath:
 * where two figures of a sentence seem to, or the first ones of two items of a list, more is said than was understood, and neither is
 * held against anything. Several rules ask, so they are looked for once.
 */
export const statementsOf = perDraft((draft): readonly Statement[] => {
  const statements = [...allStatements(draft)];
  const doubtful = new Set<Statement>();
  for (const said of byThing(statements).values())
    if (said.length > 1) for (const together of inOneBreath(draft, said)) for (const one of together) doubtful.add(one);
  return doubtful.size === 0 ? statements : statements.filter((statement) => !doubtful.has(statement));
});

/** The statements of one thing that stand in one sentence, or open the items of one list, and contradict each other. */
function inOneBreath(draft: Draft, said: readonly Statement[]): readonly (readonly Statement[])[] {
  const breaths = new Map<string, Statement[]>();
  for (const statement of said) {
    const { figure } = statement;
    addTo(breaths, `${figure.sentence}`, statement);
    const list = listOf(draft, figure);
    if (list !== null) addTo(breaths, `list ${list}`, statement);
  }
  return [...breaths.values()].filter((together) => {
    const agreed = new Agreement<Statement>();
    return together.some((statement) => {
      if (agreed.contradictionOf(statement) !== null) return true;
      agreed.add(statement);
      return false;
    });
  });
}

/** The list whose item a figure opens: `Hội nghị khách hàng: 70 hội nghị`, `Hội nghị đối thoại: 40 hội nghị`. */
function listOf({ blocks, figures }: Draft, figure: Figure): number | null {
  const list = blocks[figure.block]?.block.list ?? null;
  return list === null || figures[figure.index - 1]?.block === figure.block ? null : list.list;
}

function* allStatements(draft: Draft): Iterable<Statement> {
  const rows = partsOfTheirOwnIndicator(draft);
  for (const figure of draft.figures) {
    // Either end of a range stands for all of it.
    if (figure.bound === 'high' || rows.has(figure)) continue;
    const key = sameThingKey(figure, draft);
    if (key !== null) yield { draft, figure, key, interval: figure.interval };
  }
}

/** The rows of a table under their total, `khu vực 1 là 6.250 người`: parts of an indicator that share its name and are not its value. */
function partsOfTheirOwnIndicator(draft: Draft): ReadonlySet<Figure> {
  const rows = new Set<Figure>();
  for (const relation of draft.relations) {
    if (relation.kind !== 'parts') continue;
    const { indicator, period } = relation.whole;
    // A quarter of a year's total is a value of its own.
    for (const part of relation.parts)
      if (part.indicator === indicator && !(relation.closed && part.period !== period)) rows.add(part);
  }
  return rows;
}

/** Statements by what they speak of. */
export function byThing<S extends { readonly key: string }>(
  statements: Iterable<S>,
): ReadonlyMap<string, readonly S[]> {
  return groupBy(statements, ({ key }) => key);
}

/**
 * Statements of one thing (or whatever else has an interval) that all agree with each other. Whether another one agrees with all of them needs a look at two only:
 * the one that reaches least high and the one that reaches least low. State, so a class.
 */
export class Agreement<S extends { readonly interval: Interval }> {
  private leastHigh: S | null = null;
  private leastLow: S | null = null;

  /** A statement that contradicts this one, or null. */
  contradictionOf(statement: S): S | null {
    for (const other of [this.leastHigh, this.leastLow]) {
      if (other !== null && !meets(other.interval, statement.interval)) return other;
    }
    return null;
  }

  add(statement: S): void {
    if (this.leastHigh === null || endsLower(statement.interval, this.leastHigh.interval)) this.leastHigh = statement;
    if (this.leastLow === null || startsHigher(statement.interval, this.leastLow.interval)) this.leastLow = statement;
  }

  /** Any statement of the agreement: the one that reaches least high. */
  get example(): S | null {
    return this.leastHigh;
  }
}

function endsLower(a: Interval, b: Interval): boolean {
  if (a.high === null || b.high === null) return a.high !== null;
  const order = a.high.compare(b.high);
  return order < 0 || (order === 0 && a.highOpen && !b.highOpen);
}

function startsHigher(a: Interval, b: Interval): boolean {
  if (a.low === null || b.low === null) return a.low !== null;
  const order = a.low.compare(b.low);
  return order > 0 || (order === 0 && a.lowOpen && !b.lowOpen);
}

/** The key of what a figure speaks of; null when the draft does not say enough, or when it is no level of the indicator itself. */
export function sameThingKey(figure: Figure, draft: Draft): string | null {
  const { indicator, period, place, role, subset, status } = figure;
  if (role !== 'level' || subset || status === 'plan' || indicator === null || period === null || place === null)
    return null;
  const [when, where] = [comparablePeriod(indicator, period), comparablePlace(place, period, draft.date)];
  const unit = figure.kind === 'percent' ? '%' : figure.unit;
  if (when === null || unit === '') return null;
  return [indicator, when, where, figure.kind, unit, status, figure.actor ?? '', otherWhole(figure)].join('|');
}

/** The key of a thing without its time, equal for one thing at several times; and the time: a day, of a flow `start/end`. */
export function seriesOf(key: string): { readonly series: string; readonly time: string } {
  const [indicator = '', time = '', ...rest] = key.split('|');
  return { series: [indicator, ...rest].join('|'), time };
}

/**
 * The facts of the same indicator, time and place as a level of a draft. The workspace's own facts outrank the built-in values:
 * where it has one, those are left out.
 */
export function factsAbout(figure: Figure, draft: Draft, facts: Facts): readonly Fact[] {
  const { indicator, period, place } = figure;
  if (sameThingKey(figure, draft) === null || figure.actor !== null || otherWhole(figure) !== '') return [];
  if (indicator === null || period === null || place === null) return [];
  return factsAt(indicator, period, place, draft, facts).filter(({ kind }) => kind === figure.kind);
}

/** The facts of an indicator at the end of a period (of a flow: over it) at a place, as a draft of that date means the place. */
export function factsAt(
  indicator: IndicatorId,
  period: Period,
  place: Place,
  draft: Draft,
  facts: Facts,
): readonly Fact[] {
  const [when, where] = [comparablePeriod(indicator, period), comparablePlace(place, period, draft.date)];
  const found = facts
    .about(indicator, place)
    .filter(
      (fact) =>
        when !== null &&
        comparablePeriod(indicator, fact.period) === when &&
        comparablePlace(fact.place, fact.period, null) === where,
    );
  const own = found.filter(({ origin }) => origin === 'workspace');
  return own.length > 0 ? own : found;
}

/**
 * Of a stock, and of a rate of stocks, only the end of the period counts: `năm 2023` is `đến 31/12/2023`. Of a stretch of several years
 * (`giai đoạn 2016 - 2021`) it is open when the stock was counted. A flow as of a date runs from the start of that year.
 */
function comparablePeriod(indicator: IndicatorId, period: Period): string | null {
  const end = period.split('/')[1];
  if (end === undefined || end === '..') return null;
  if (isOfStocks(indicator))
    return startOf(period)?.slice(0, 4) === end.slice(0, 4) || startOf(period) === null ? end : null;
  return startOf(period) === null ? `${end.slice(0, 4)}-01-01/${end}` : period;
}

/**
 * A province whose territory changed on 2025-07-01 is one place in drafts before that day and another in drafts since.
 * A draft without a date speaks of its figure's own time.
 */
function comparablePlace(place: Place, period: Period, date: string | null): string {
  const [iso = place] = place.split('/');
  const folded = place.normalize('NFC').toLowerCase();
  if (!changedProvinces.has(iso)) return folded;
  const time = date ?? period.split('/')[1] ?? '';
  return `${folded}@${time >= MERGER_DAY ? 'since' : 'before'}`;
}

/**
 * The whole that a figure is said to be a part of, where it is not the whole that its indicator always belongs to; of a rate, the base
 * that is said, where it is not its own.
 */
function otherWhole({ indicator, partOf, base }: Figure): string {
  if (indicator !== null && base !== null) {
    const { denominator } = indicatorById(indicator);
    if (denominator !== undefined && denominator !== base) return base;
  }
  if (indicator === null || partOf === null || indicatorById(indicator)?.partOf === partOf) return '';
  return indicatorById(partOf)?.parts?.includes(indicator) === true ? '' : partOf;
}
