/** What a pronoun names: `con số này là 361.250 người`, `tỷ lệ này đạt 91,9%`, `con số này tăng 2.521 tỷ đồng`. */
import { wordAt } from '../reading/index.js';
import type { IndicatorId } from '../vocabulary/index.js';
import type { Building } from './building.js';
import { CHANGE_ROLES } from './says-level.js';
import { afterLastMark, linkText, numberBefore, type SentenceView, saysOnly } from './sentence-view.js';
import { isWhole } from './whole-name.js';

/** `…; đến hết năm 2024, con số này là 361.250 người`. */
export function isThisNumber({ view, from, kind }: Building): boolean {
  let at = behindLinks(view, from);
  // `Tỷ lệ này năm 2015 mới là 71,3%`.
  const time = view.of.period.find(({ to }) => to === at + 1);
  if (time !== undefined) at = behindLinks(view, time.from);
  if (!PRONOUNS.has(view.words[at]?.norm ?? '')) return false;
  const said = linkText(view, Math.max(view.from, at - 2), at + 1);
  return (kind === 'percent' ? /(?:con số|tỷ lệ) (?:này|đó|trên)$/u : /(?:con số|số lượng|số) (?:này|đó|trên)$/u).test(
    said,
  );
}

/** The last word before a place that leads to no number. */
function behindLinks({ words, from }: SentenceView, to: number): number {
  let at = to - 1;
  while (at > from && GOES_BETWEEN.has(words[at]?.norm ?? '')) at--;
  return at;
}

/**
 * `Năm 2024, con số này là 32.824 người`, `Đến 31/7/2024, tỷ lệ này mới đạt 91,9%`, `Năm 2023 là 17.260 người`: of another time, the one
 * measure that the sentence before gives in that unit. `… đạt 92,5% dân số; năm 2022, tỷ lệ này là 91,1%`: the last rate before.
 */
export function bindThisNumber(
  figure: Building,
  before: readonly Building[],
  previous: () => readonly Building[],
): void {
  const { view, from, kind, unit } = figure;
  if (figure.indicator !== null || (figure.role !== 'level' && figure.role !== 'other')) return;
  if (!isThisNumber(figure) && !isTimeAlone(figure)) return;
  const last = numberBefore(view, from);
  if (!view.of.period.some((time) => time.from >= (last?.to ?? view.from) && time.to <= from)) return;
  if (last !== null) {
    const rate = kind === 'percent' ? before.findLast((other) => other.kind === 'percent') : undefined;
    if (rate?.role !== 'level' || rate.subset) return;
    figure.indicator = rate.indicator;
    figure.base = rate.base;
    return;
  }
  const told = previous().filter((other) => other.kind === kind && other.unit === unit && !other.subset);
  const [first] = told.filter(({ role }) => role === 'level' || role === 'target');
  if (first === undefined || told.some(({ indicator }) => indicator !== first.indicator)) return;
  figure.indicator = first.indicator;
  figure.role = 'level';
}

/** `Năm 2023 là 17.260 người`, `còn năm 2022 chỉ là 15.118 người`: nothing but a time is named. */
function isTimeAlone({ view, from, to }: Building): boolean {
  return (
    wordAt(view.words, from - 1)?.norm === 'là' &&
    saysOnly(view, view.from, from - 1, BESIDE_TIME, 'period') &&
    isWhole(view, to)
  );
}

const BESIDE_TIME = new Set(['còn', 'thì', 'chỉ', 'trong', 'của', ',']);
const PRONOUNS = new Set(['này', 'đó', 'trên']);
const GOES_BETWEEN = new Set([
  'mới',
  'là',
  'đạt',
  'đã',
  'có',
  'lên',
  'tăng',
  'còn',
  'chỉ',
  'ước',
  'tới',
  'đến',
  'đang',
  'hiện',
]);

/** The indicator of the level that stands last before a pronoun, where its unit fits. */
export function spokenOf(figure: Building, before: readonly Building[]): IndicatorId | null {
  const level = before.findLast(({ role, kind }) => role === 'level' && kind === figure.kind);
  return level === undefined || level.subset || level.unit !== figure.unit ? null : level.indicator;
}

/** `… là 11.900 tỷ đồng. So với cùng kỳ, con số này tăng 2.521 tỷ đồng`: of the only level of the sentence before. */
export function changeOfThisNumber(figure: Building, previous: () => readonly Building[]): void {
  const { view, from, role, kind } = figure;
  if (figure.indicator !== null || figure.subject !== null || !CHANGE_ROLES.has(role)) return;
  const clause = afterLastMark(view, view.from, from);
  const isOfRate = saysThis(view, clause, from, 'lệ');
  if (!isOfRate && !saysThis(view, clause, from, 'số')) return;
  const levels = previous().filter(
    (other) => other.role === 'level' && (other.kind === 'percent') === isOfRate && !other.subset,
  );
  const [level] = levels;
  if (level === undefined || levels.length > 1) return;
  if (role === 'difference' && !isOfRate && level.kind !== kind) return;
  figure.subject = level;
  figure.indicator = level.indicator;
}

/** `con số này`, `số này`, `con số trên`; `tỷ lệ này`. */
function saysThis({ words }: SentenceView, from: number, to: number, noun: 'số' | 'lệ'): boolean {
  for (let i = from; i < to - 1; i++)
    if (words[i]?.norm === noun && PRONOUNS.has(words[i + 1]?.norm ?? '')) return words[i + 2]?.kind !== 'number';
  return false;
}
