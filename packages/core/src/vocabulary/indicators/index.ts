/** All indicators, by family; a new indicator is a new record in one of these files. */
import { oncePer } from '../../text/index.js';
import type { IndicatorInput, IndicatorRecord } from '../schema.js';
import { benefitIndicators } from './benefits.js';
import { bhtnIndicators } from './bhtn.js';
import { bhxhIndicators } from './bhxh.js';
import { bhytIndicators } from './bhyt.js';
import { communicationIndicators } from './communication.js';
import { financeIndicators } from './finance.js';
import { ownIndicatorById, ownIndicators } from './own.js';
import { populationIndicators } from './population.js';
import { serviceIndicators } from './service.js';

const records = [
  ...populationIndicators,
  ...bhxhIndicators,
  ...bhtnIndicators,
  ...bhytIndicators,
  ...financeIndicators,
  ...benefitIndicators,
  ...serviceIndicators,
  ...communicationIndicators,
] as const;

/** The id of a built-in indicator: a wrong one does not compile. */
export type IndicatorId = (typeof records)[number]['id'];

/** A built-in indicator. */
export type Indicator = IndicatorRecord & { readonly id: IndicatorId };

/** Every built-in indicator, frozen, in the order of the families. */
export const indicators: readonly Indicator[] = Object.freeze(records.map(completeIndicator));

const byId: ReadonlyMap<string, Indicator> = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of an id, built in or the workspace's own; null for an id that nothing has. */
export function indicatorById(id: IndicatorId): Indicator;
export function indicatorById(id: string): Indicator | null;
export function indicatorById(id: string): Indicator | null {
  return byId.get(id) ?? (ownIndicatorById(id) as Indicator | undefined) ?? null;
}

/** The built-in indicators, and the workspace's own where there are any. */
export function knownIndicators(): readonly Indicator[] {
  const own = ownIndicators();
  return own.length === 0 ? indicators : withBuiltIn(own);
}

/** One list for each list of own indicators, so that what is found in it can be kept with it. */
const withBuiltIn = oncePer((own: readonly IndicatorRecord[]): readonly Indicator[] => [
  ...indicators,
  ...(own as readonly Indicator[]),
]);

/** A record with its defaults filled in, frozen. The record is trusted: built-in ones are validated by a test, not at each start. */
export function completeIndicator<Input extends IndicatorInput>(input: Input): IndicatorRecord & Pick<Input, 'id'> {
  return freeze({ abbreviations: [], short: [], lookalikes: [], ...input });
}

function freeze<T extends object>(value: T): T {
  for (const item of Object.values(value)) {
    if (typeof item === 'object' && item !== null) freeze(item);
  }
  return Object.freeze(value);
}
