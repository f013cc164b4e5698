/** Facts: values from outside the draft, with their source: the workspace's own files and the built-in reference values. */
import { groupBy } from '../text/index.js';
import type { IndicatorId } from '../vocabulary/index.js';
import type { Amount } from './amount.js';
import type { Period, Place } from './figure.js';

/** A value of an indicator in a period at a place, from outside the draft. */
export interface Fact extends Amount {
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly place: Place;
  /** `estimate`: the source gave it before the period had ended. */
  readonly status: 'actual' | 'estimate';
  readonly source: string;
  readonly note: string | null;
  readonly confidence: 'high' | 'medium';
  readonly origin: 'workspace' | 'builtin';
  /** Where a workspace fact stands; line and column from 1. Null for a built-in one. */
  readonly where: { readonly path: string; readonly line: number; readonly column: number } | null;
}

/** Facts, found by what they speak of. */
export interface Facts {
  readonly about: (indicator: IndicatorId, place: Place) => readonly Fact[];
}

/** Facts indexed by indicator and place; where two lists speak of the same, the order stays. */
export function factsOf(...lists: readonly (readonly Fact[])[]): Facts {
  const index = groupBy(lists.flat(), ({ indicator, place }) => keyOf(indicator, place));
  return { about: (indicator, place) => index.get(keyOf(indicator, place)) ?? [] };
}

function keyOf(indicator: IndicatorId, place: Place): string {
  return `${indicator}|${place.normalize('NFC').toLowerCase()}`;
}
