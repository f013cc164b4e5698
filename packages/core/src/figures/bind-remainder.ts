/** What remains: `Trong 100 đơn vị, 60 đơn vị đã nộp, 40 đơn vị còn lại chưa nộp` divides all of them. */
import type { CueMention } from '../reading/index.js';
import { type Rational, ZERO } from '../text/index.js';
import { canAddUp, isDividedWithOther } from './bind-parts.js';
import type { Building } from './building.js';
import { cuesBetween, marksBetween, saysOnly } from './sentence-view.js';

/** More counts than these leave too many readings. */
const MOST = 6;

/** Fills in whole and closed of what remains of a stated count, and of all that is told in front of it. Parts are known by now. */
export function bindRemainder(figures: readonly Building[]): void {
  const view = figures[0]?.view;
  if (view === undefined || figures.length < 3) return;
  const cue = view.of.cue.find(
    ({ from, to }) => to === from + 2 && view.words[from]?.norm === 'còn' && view.words[from + 1]?.norm === 'lại',
  );
  if (cue === undefined) return;
  const rest = figures.find((figure) => isRest(figure, cue));
  if (rest === undefined || !canAddUp(rest) || rest.kind === 'percent' || rest.unit === '') return;
  const alike = figures.filter((other) => canAddUp(other) && other.kind === rest.kind && other.unit === rest.unit);
  const told = alike.filter(({ from }) => from < rest.from);
  if (alike.at(-1) !== rest || told.length < 2 || told.length > MOST) return;
  const whole = wholeOf(told, rest);
  if (whole === null) return;
  const parts = told.filter(
    ({ from, view: { bracket } }) => from > whole.from && bracket(from) === bracket(whole.from),
  );
  // `đã xử lý 30 đơn vị, gồm …, 70 đơn vị còn lại đang xử lý`: what remains of another number is no part of this one.
  if (hasOtherReading(told, whole, parts, rest)) rest.whole = null;
  else if (parts.length > 0 && areApart(whole, parts, rest) && !isDividedWithOther(whole, figures))
    for (const part of [...parts, rest]) {
      part.whole = whole;
      part.closed = true;
    }
}

/** `40 đơn vị còn lại`, `còn lại 40 đơn vị`, `số còn lại là 40 đơn vị`; not `10 đơn vị còn lại của quý II`, `từ năm trước`. */
function isRest({ view, from, to }: Building, cue: CueMention): boolean {
  if (to === cue.from) return !NAMES_OTHER.has(view.words[cue.to]?.norm ?? '');
  return from >= cue.to && saysOnly(view, cue.to, from, BEFORE_REST) && !NAMES_OTHER.has(view.words[to]?.norm ?? '');
}

const NAMES_OTHER = new Set(['của', 'trong', 'thuộc', 'số', 'so', 'từ', 'năm', 'quý', 'tháng', 'kỳ', 'tồn', 'chuyển']);
const BEFORE_REST = new Set(['là', 'có', ':', 'với', 'gồm']);

/** What is divided: the count that opens the clause (`Trong số 100 đơn vị`), that `trong đó` divides, or that a colon stands behind. */
function wholeOf(told: readonly Building[], rest: Building): Building | null {
  const { view } = rest;
  const [first, second] = told;
  if (first === undefined || second === undefined) return null;
  if (rest.whole !== null) return told.includes(rest.whole) ? rest.whole : null;
  if (view.segment(first.from) !== view.segment(rest.from)) return null;
  const before = view.words[first.from - 1]?.norm;
  const opens = before === 'trong' ? first.from - 1 : -1;
  const isOpening = opens === view.from || (opens > view.from && view.words[opens - 1]?.kind === 'punctuation');
  return isOpening || marksBetween(view, first.to, second.from, ':') ? first : null;
}

/** Whether nothing between the whole and what remains divides, compares or changes what is told, but for the word that divides the whole. */
function areApart(whole: Building, parts: readonly Building[], { view, from, evidence }: Building): boolean {
  if (parts.some(({ number }) => number.bound !== null) || whole.number.bound !== null) return false;
  const cues = cuesBetween(view, whole.to, from, ...DIVIDES_OR_CHANGES);
  return cues.every((cue) => cue.cue === 'parts' && cue.from === evidence.partOf?.from);
}

const DIVIDES_OR_CHANGES = [
  'up',
  'down',
  'over',
  'compare',
  'target',
  'short',
  'strive',
  'average',
  'parts',
  'apart',
  'newly',
  'rise',
  'fall',
  'estimate',
] as const;

/**
 * `100 đơn vị, 30 đơn vị nợ, đã thu ở 10 đơn vị, 20 đơn vị còn lại`: whether the numbers say that it is what remains of another one, or of
 * the whole when only some of its parts are taken away.
 */
function hasOtherReading(
  told: readonly Building[],
  whole: Building,
  parts: readonly Building[],
  rest: Building,
): boolean {
  const near = told.reduce(
    (step, { number }) => (number.unitStep.compare(step) > 0 ? number.unitStep : step),
    rest.number.unitStep,
  );
  return told.some((divided) =>
    sumsOf(told.filter((other) => other !== divided)).some(({ sum, of }) => {
      const isOwn = divided === whole && of.length === parts.length && of.every((part) => parts.includes(part));
      const off = divided.number.value.sub(sum).sub(rest.number.value).abs();
      return of.length > 0 && !isOwn && off.compare(near) < 0;
    }),
  );
}

interface Sum {
  readonly sum: Rational;
  readonly of: readonly Building[];
}

/** What every choice of some figures comes to; the first is of none. */
function sumsOf(figures: readonly Building[]): readonly Sum[] {
  const sums: Sum[] = [{ sum: ZERO, of: [] }];
  for (const figure of figures)
    for (const { sum, of } of [...sums]) sums.push({ sum: sum.add(figure.number.value), of: [...of, figure] });
  return sums;
}
