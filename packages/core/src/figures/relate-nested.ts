/** Flows of one thing over a stretch of time and over a longer one that holds it: `lũy kế 6 tháng`, `lũy kế 9 tháng`. */

import type { Building } from './building.js';
import type { Figure, Relation } from './figure.js';
import { recordOf } from './record.js';
import { endOf, startOf } from './resolve-period.js';
import { saysLevel } from './says-level.js';
import { cuesBetween } from './sentence-view.js';

/** Of one thing a draft tells a handful of periods; more are a table that other relations cover. */
const MOST = 40;

/** The pairs of flows whose periods lie in each other, the shorter one as `inner`. */
export function* nestedRelations(
  buildings: readonly Building[],
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  const groups = new Map<string, Building[]>();
  for (const building of buildings) {
    const key = thingOf(building);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    if (group.length < MOST) group.push(building);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    for (const inner of group) {
      for (const outer of group) {
        if (isWithin(inner, outer)) yield { kind: 'nested', inner: figureOf(inner), outer: figureOf(outer) };
      }
    }
  }
}

/** What a flow is of; null for what is no flow, or a part of one. */
function thingOf(building: Building): string | null {
  const { kind, status, number, subset, hedge, period, place, indicator, unit, actor } = building;
  if (!saysLevel(building) || (kind !== 'count' && kind !== 'money') || status !== 'actual' || subset) return null;
  if (
    number.bound !== null ||
    hedge === 'atMost' ||
    hedge === 'atLeast' ||
    building.whole !== null ||
    period === null ||
    place === null ||
    !(building.periodStated || isCumulated(building))
  )
    return null;
  if (indicator !== null && recordOf(indicator).measure !== 'flow') return null;
  const thing = indicator ?? cumulatedPhrase(building);
  // `Lũy kế đến 31/3/2024`: from what day on, it does not say; the same for all that is said so.
  return thing === null ? null : [thing, unit, kind, place, actor ?? '', building.periodStated].join('|');
}

function isCumulated({ view, from }: Building): boolean {
  return cuesBetween(view, view.from, from, 'cumulative').length > 0;
}

/** Of no known indicator, what is said to be cumulated is the same where the same words name it: `hồ sơ hưởng BHXH một lần`. */
function cumulatedPhrase(building: Building): string | null {
  const { view, to } = building;
  if (!isCumulated(building)) return null;
  const words: string[] = [];
  for (let i = to; i < view.to && words.length < 8; i++) {
    const word = view.words[i];
    if (
      word === undefined ||
      word.kind !== 'word' ||
      view.mentions.some((mention) => mention.from === i && mention.kind !== 'indicator')
    )
      break;
    words.push(word.norm);
  }
  return words.length >= 2 ? words.join(' ') : null;
}

function isWithin(inner: Building, outer: Building): boolean {
  if (inner === outer || inner.period === null || outer.period === null || inner.period === outer.period) return false;
  const [start, end] = [beginOf(inner.period), endOf(inner.period)];
  const [from, to] = [beginOf(outer.period), endOf(outer.period)];
  return start !== null && end !== null && from !== null && to !== null && from <= start && end <= to;
}

function beginOf(period: string): string | null {
  const end = endOf(period);
  return startOf(period) ?? (end === null ? null : `${end.slice(0, 4)}-01-01`);
}
