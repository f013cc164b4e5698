/** Averages: the words that say a figure is one, and what it is said per. */
import { type CueMention, unitAt } from '../reading/index.js';
import { unitByName } from '../vocabulary/index.js';
import type { Building, WordRange } from './building.js';
import { perTime } from './per-time.js';
import { afterLastMark, cuesBetween, marksBetween, type SentenceView, saysOnly } from './sentence-view.js';

/** `trung bình mỗi ngày có khoảng 86 tin`, `bình quân 3,5 triệu đồng mỗi tháng`. Fills in `per`. */
export function isAverage(building: Building, clause: number): CueMention | null {
  const { view, from, to } = building;
  const start = building.unitMention?.measure === 'duration' ? from : clause;
  const cue = cuesBetween(view, start, from, 'average').at(-1) ?? cuesBetween(view, to, to + 2, 'average').at(0);
  if (
    cue === undefined ||
    marksBetween(view, cue.to, from, ',;(') ||
    building.hedge === 'atMost' ||
    building.hedge === 'atLeast'
  )
    return null;
  building.per ??= perAround(building, cue);
  building.perUnit = eventAround(building, cue) ?? eventOfUnit(building, cue);
  return cue;
}

/** `bình quân mỗi tháng có 2.330 người …, trong khi cùng kỳ là 2.691 người`: the same average of another time. Fills in `per`. */
export function isAverageToo(building: Building, before: Building | null): WordRange | null {
  const { view, from, kind } = building;
  if (before?.role !== 'average' || before.view !== view || before.kind !== kind) return null;
  const start = afterLastMark(view, before.to, from);
  const time = view.of.period.find((mention) => mention.from >= start && mention.to <= from);
  if (time === undefined || !saysOnly(view, start, from, OF_OTHER_TIME, 'period', 'hedge')) return null;
  building.per ??= before.per;
  building.perUnit = before.perUnit;
  return before.evidence.role ?? null;
}

const OF_OTHER_TIME = new Set(['trong', 'khi', 'còn', 'là', 'chỉ', 'có', 'ở', 'mức', 'đạt', 'con', 'số', 'này']);

/** `mỗi ngày`, `một tháng`, `hằng năm` around an average. `mỗi ngày làm việc` is no calendar day. */
function perAround({ view, from, to }: Building, cue: CueMention): Building['per'] {
  for (let i = startOfEach(view, cue); i < Math.min(view.to, to + 3); i++) {
    if (i >= from && i < to) continue;
    const norm = view.words[i]?.norm ?? '';
    if (norm !== 'mỗi' && norm !== 'một' && norm !== 'hằng') continue;
    const unit = perTime(view.words[i + 1]?.norm ?? '');
    if (unit === null) continue;
    return view.words[i + 2]?.norm === 'làm' ? null : unit;
  }
  return null;
}

/** `mỗi tháng trung bình có 970 người`, `mỗi người bình quân 3 triệu đồng`: what it is said per may stand right before. */
function startOfEach({ words, from }: SentenceView, cue: CueMention): number {
  for (let at = cue.from - 2; at >= cue.from - 3 && at >= from; at--)
    if (words[at]?.norm === 'mỗi' && (at === cue.from - 2 || unitAt(words, at + 1)?.to === cue.from)) return at;
  return cue.to;
}

/** `mỗi hội nghị`, `một buổi` around an average: the unit of the events that the total is divided by. */
function eventAround({ view, from, to }: Building, cue: CueMention): string | null {
  for (let i = startOfEach(view, cue); i < Math.min(view.to, to + 3); i++) {
    if (i >= from && i < to) continue;
    if (view.words[i]?.norm !== 'mỗi') continue;
    const unit = unitAt(view.words, i + 1);
    if (unit?.measure === 'duration' || view.words[unit?.to ?? -1]?.norm === 'làm') return null;
    return unit?.unit ?? view.words[i + 1]?.norm ?? null;
  }
  return null;
}

/** `, bình quân 20 triệu đồng/người`: right behind a mark, what stands behind the stroke is what the total is divided by. */
function eventOfUnit({ view, from, unitMention }: Building, cue: CueMention): string | null {
  const per = unitMention?.per ?? null;
  const counted = per === null ? null : unitByName(per);
  if (counted === null || counted.kind === 'duration') return null;
  const opens = cue.from === view.from || view.words[cue.from - 1]?.kind === 'punctuation';
  return opens && saysOnly(view, cue.to, from, COMES_TO) ? per : null;
}

const COMES_TO = new Set(['là', 'đạt', 'chi', 'thu', 'có', 'được']);
