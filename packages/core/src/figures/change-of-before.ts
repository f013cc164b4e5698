/** Changes of what the sentence before has told: `…, toàn tỉnh có 412.836 người tham gia BHXH. So với cùng kỳ, số người tham gia BHXH tăng 9,3% (…)`. */
import type { IndicatorMention } from '../reading/index.js';
import { countsPeople } from '../vocabulary/index.js';
import { comparedIn } from './bind-comparison.js';
import type { Building } from './building.js';
import { opensSentence } from './compared-before.js';
import { CHANGE_ROLES, saysLevel } from './says-level.js';
import { cuesBetween, isWithin, type SentenceView } from './sentence-view.js';
import { isSaid, namingWords } from './told.js';

/**
 * Fills in the subject of a change that opens its sentence: no other word than a comparison, and the name of what the sentence before gives
 * just one level of. `previous` gives the figures of that sentence.
 */
export function changeOfBefore(figures: readonly Building[], previous: () => readonly Building[]): void {
  const change = figures.find(({ role }) => CHANGE_ROLES.has(role));
  if (change === undefined || change.subject !== null || change.comparedTo === 'target') return;
  const { view, kind, unit, evidence } = change;
  const cue = evidence.direction ?? evidence.role;
  if (cue === undefined || kind === 'percentagePoint') return;
  const name = namedAlone(change, cue.from);
  if (name === undefined && cuesBetween(view, view.from, cue.from, 'compare')[0]?.from !== view.from) return;
  // In front of it stands no number but that of the time compared with.
  if (
    figures.some((other) => other.from < change.from && view.bracket(other.from) === 0 && !opensSentence(other, change))
  )
    return;
  const told = previous().filter(
    ({ kind: counted, inherits, whole }) => inherits && whole === null && (counted === 'count' || counted === 'money'),
  );
  // Without a name, `phát triển mới 1.200 người, nâng tổng số lên 18.260 người` leaves open which of them has changed.
  const [level, another] = name == null ? told : told.filter(({ indicator }) => indicator === name.indicator);
  if (level === undefined || another !== undefined) return;
  // `toàn tỉnh thu 412 tỷ đồng. So với cùng kỳ (386 tỷ đồng), số thu tăng 6,7%`: a word of the level says what has changed.
  if (name == null && !isSaid(view, view.from, cue.from, namingWords(level))) return;
  if (!saysLevel(level) || level.status !== 'actual' || level.subset || level.number.bound !== null) return;
  if (
    kind !== 'percent' &&
    kind !== 'multiple' &&
    unit !== level.unit &&
    !(countsPeople(unit) && countsPeople(level.unit))
  )
    return;
  change.subject = level;
  change.indicator = level.indicator;
}

/** The name that a change is said of, null where there is none; undefined where other words stand in front of it. */
function namedAlone({ view }: Building, to: number): IndicatorMention | null | undefined {
  const names = view.of.indicator.filter((mention) => mention.to <= to);
  const [name, another] = names;
  if (another !== undefined || (name !== undefined && (name.short || name.listed))) return undefined;
  const times = comparedIn(view);
  if (view.of.period.some((time) => time.to <= to && !times.includes(time))) return undefined;
  // Without a name, the sentence goes on from the one before by its comparison alone.
  if (name === undefined && cuesBetween(view, view.from, to, 'compare')[0]?.from !== view.from) return undefined;
  for (let i = view.from; i < to; i++) if (!isOfComparison(view, i, name)) return undefined;
  return name ?? null;
}

function isOfComparison(view: SentenceView, at: number, name: IndicatorMention | undefined): boolean {
  if (name !== undefined && at >= name.from && at < name.reach) return true;
  return (
    view.bracket(at) !== 0 || GOES_ON.has(view.words[at]?.norm ?? '') || isWithin(view, at, 'period', 'cue', 'hedge')
  );
}

const GOES_ON = new Set([',', ')', 'tổng', 'số', 'này', 'đã', 'như', 'vậy', 'thì']);
