/** What a flow came to over several stretches of time, and over all of them: `quý I 98 tỷ đồng, quý II 103 tỷ đồng, 6 tháng đầu năm 201 tỷ đồng`. */
import { type CueName, dayAfter, isoDate } from '../reading/index.js';
import { countsPeople } from '../vocabulary/index.js';
import { canAddUp } from './bind-parts.js';
import type { Building } from './building.js';
import type { Figure, Relation } from './figure.js';
import { recordOf } from './record.js';
import { endOf, startOf } from './resolve-period.js';
import { saysLevel } from './says-level.js';
import { cuesBetween, numberBefore, type SentenceView } from './sentence-view.js';
import { isToldAsOne, namingWords } from './told.js';

/** The flows of each passage whose stretches of time follow on each other without a gap, as parts of the one over all of them. */
export function* timeSumRelations(
  buildings: readonly Building[],
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  let passage: Building[] = [];
  for (const building of buildings) {
    if (!hasOwnTime(building)) continue;
    const last = passage.at(-1);
    if (last !== undefined && !isSamePassage(last, building)) {
      yield* sumsOf(passage, figureOf);
      passage = [];
    }
    passage.push(building);
  }
  yield* sumsOf(passage, figureOf);
}

function isSamePassage({ block: a }: Building, { block: b }: Building): boolean {
  return a === b || (a.list !== null && a.list.list === b.list?.list);
}

/** A level, or those who joined, with a time of its own beside it. In `6 tháng thu 201 tỷ đồng` it is one that no calendar knows by itself. */
function hasOwnTime(figure: Building): boolean {
  const { kind, block, status, hedge, number, evidence, period } = figure;
  if ((kind !== 'count' && kind !== 'money') || block.cell !== null) return false;
  if (evidence.period === undefined && period !== null) return false;
  if (status === 'plan' || hedge === 'atLeast' || hedge === 'atMost' || number.negative) return false;
  return isOfNewcomers(figure) || saysLevel(figure);
}

/** `phát triển mới 412 người`; `tăng 412 người` is measured from a level that may be any. */
function isOfNewcomers({ role, evidence, number }: Building): boolean {
  return role === 'difference' && evidence.direction === undefined && number.bound === null;
}

function* sumsOf(passage: readonly Building[], figureOf: (building: Building) => Figure): Generator<Relation> {
  if (passage.length < 3) return;
  for (const [at, whole] of passage.entries()) {
    const before = stretchesBeside(passage, at, -1);
    const parts = before ?? stretchesBeside(passage, at, 1);
    if (parts === null) continue;
    const told = before === null ? [whole, ...parts] : [...parts, whole];
    if (isOneFlow(told, parts, whole))
      yield { kind: 'parts', whole: figureOf(whole), parts: parts.map(figureOf), closed: true };
  }
}

/** Nobody tells more stretches of one year than its months. */
const MOST_PARTS = 12;

/**
 * The figures right before a whole, or right behind it, whose stretches make up its own, the earliest first: `cả năm 4.000 tỷ đồng, trong đó
 * 6 tháng đầu năm 1.900 tỷ đồng, 6 tháng cuối năm 2.100 tỷ đồng`.
 */
function stretchesBeside(passage: readonly Building[], at: number, step: 1 | -1): readonly Building[] | null {
  const whole = passage[at] as Building;
  const parts: Building[] = [];
  for (let i = at + step; parts.length < MOST_PARTS; i += step) {
    const part = passage[i];
    if (part === undefined) return null;
    // `120.400 lượt người, trong đó năm 2021: 28.300; năm 2022: 29.500`.
    if (part.kind !== whole.kind || (part.unit !== whole.unit && part.unit !== '')) continue;
    const last = parts.at(-1);
    if (last !== undefined && !(step < 0 ? followsOn(last, part) : followsOn(part, last))) return null;
    parts.push(part);
    if (last === undefined) continue;
    const [first, end] = step < 0 ? [part, parts[0] as Building] : [parts[0] as Building, part];
    if (isAllOf(first, end, whole)) return step < 0 ? parts.reverse() : parts;
  }
  return null;
}

/** Whether a stretch begins on the day after another ends. */
function followsOn({ period }: Building, before: Building): boolean {
  const end = before.period === null ? null : endOf(before.period);
  return period !== null && end !== null && startOf(period) === dayAfter(end);
}

/** Whether stretches from a first to a last one begin and end with that of the whole; what is cumulated begins with its year. */
function isAllOf(first: Building, last: Building, { view, from, period }: Building): boolean {
  const start = first.period === null ? null : startOf(first.period);
  if (start === null || last.period === null) return false;
  const years = period === null ? countBefore(view, from, 'năm') : 0;
  if (years > 1)
    return start.endsWith('-01-01') && endOf(last.period) === `${Number(start.slice(0, 4)) + years - 1}-12-31`;
  const end = period === null ? endOfMonths(view, from, start.slice(0, 4)) : endOf(period);
  return end !== null && end === endOf(last.period) && start === ((period && startOf(period)) ?? firstDay(end));
}

function firstDay(day: string): string {
  return `${day.slice(0, 4)}-01-01`;
}

/** `6 tháng thu 201 tỷ đồng`: the last day of so many months of a year; null where none are counted right before. */
function endOfMonths(view: SentenceView, from: number, year: string): string | null {
  const count = countBefore(view, from, 'tháng');
  return count >= 2 && count <= 12 ? isoDate(Number(year), count, 31) : null;
}

/** How many months, or years, are counted right before a number: `tổng số thu 4 năm đạt 26.127 tỷ đồng`; 0 where none are. */
function countBefore(view: SentenceView, from: number, unit: string): number {
  const number = numberBefore(view, from);
  const count = number === null || view.words[number.to]?.norm !== unit ? 0 : Number(number.value.toString());
  return Number.isInteger(count) ? count : 0;
}

/** Whether figures in their order are amounts of one flow: known as such, or told as one, which only the first of them names. */
function isOneFlow(told: readonly Building[], parts: readonly Building[], whole: Building): boolean {
  const head = told[0] as Building;
  if (!told.every((figure) => isOfNewcomers(figure) || canAddUp(figure))) return false;
  if (whole.status === 'actual' && parts.some(({ status }) => status === 'estimate')) return false;
  if (!told.every((figure) => figure.place === head.place && isToldLike(figure, head))) return false;
  if (new Set(told.flatMap(({ actor }) => actor ?? [])).size > 1) return false;
  if (!isTogether(told, whole === head)) return false;
  const named = namingWords(head);
  if (head.indicator === null ? !isFlowByName(head, named) : !isFlow(head)) return false;
  if (told.every(({ indicator, subset }) => indicator !== null && !subset)) return true;
  return isToldAsOne(told, named);
}

/** Of the same indicator; one that is left out is that of the first. */
function isToldLike(figure: Building, head: Building): boolean {
  if (figure.indicator === null) return true;
  return figure.indicator === head.indicator && isOfNewcomers(figure) === isOfNewcomers(head);
}

/** Stocks, debts and people, who may come back, add up over no time; those who joined do. */
function isFlow(figure: Building): boolean {
  if (isOfNewcomers(figure)) return true;
  const { indicator, unit } = figure;
  return (
    indicator !== null && recordOf(indicator).measure === 'flow' && indicator !== 'revenue.due' && !countsPeople(unit)
  );
}

/** Whether the words that name what no record knows say that it happens: `giải quyết 1.200 hồ sơ`, `chi 98 tỷ đồng`, `120.000 lượt`. */
function isFlowByName({ kind, unit }: Building, named: string): boolean {
  if (unit.startsWith('lượt')) return true;
  const words = named.split(' ');
  if (words.some((norm) => STOCKS.has(norm))) return false;
  if (countsPeople(unit)) return / (?:phát triển|vận động|kết nạp|tăng mới) /u.test(named);
  return (kind === 'money' || DONE.has(unit)) && words.some((norm) => HAPPENS.has(norm));
}

const STOCKS = new Set('nợ dư tồn chậm đọng còn lãi lỗ mức giá bình quân'.split(' '));
const HAPPENS = new Set('thu chi trả nộp thanh giải tiếp nhận xử khám cấp tổ ban kiểm tra phát đăng hỗ'.split(' '));
const DONE = new Set([
  'hồ sơ',
  'cuộc',
  'vụ',
  'ca',
  'đợt',
  'buổi',
  'lớp',
  'hội nghị',
  'tin, bài',
  'tin',
  'bài',
  'văn bản',
  'quyết định',
  'thẻ',
  'sổ',
  'thủ tục',
  'giao dịch',
  'trường hợp',
]);

/** Sentence after sentence, with nothing between that gives a figure another scope. */
function isTogether(told: readonly Building[], isWholeFirst: boolean): boolean {
  return told.every((figure, i) => {
    const before = told[i - 1];
    if (before === undefined) return true;
    if (figure.sentence - before.sentence > 1) return false;
    const start = before.view === figure.view ? before.to : figure.view.from;
    const cues = cuesBetween(figure.view, start, figure.from, ...PARTING);
    return cues.every(({ cue }) => cue === 'parts' && isWholeFirst);
  });
}

const PARTING: readonly CueName[] = ['parts', 'apart', 'scope', 'average', 'short', 'strive', 'respectively', 'times'];
