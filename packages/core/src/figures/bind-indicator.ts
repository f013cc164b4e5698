/** A step of binding: which indicator a figure speaks of, and which other figure it is said of. */
import { bindLevel } from './bind-level.js';
import { bindRate, bindShareOfBase } from './bind-rate.js';
import { averageOfBefore, bindRelative, isIncrement, takeFromGrowth, takeFromRestated } from './bind-relative.js';
import { bindInRow } from './bind-row.js';
import type { Building } from './building.js';
import { changeOfBefore } from './change-of-before.js';
import { AND } from './common-words.js';
import { distribute } from './distribute.js';
import { recordOf } from './record.js';
import { RELATIVE_ROLES } from './says-level.js';
import { saysOnly } from './sentence-view.js';
import { bindThisNumber, changeOfThisNumber } from './this-number.js';
import { bindToldPeople } from './told-people.js';

/** Fills in indicator, base, subset and subject of the figures of a sentence, in order. `previous` gives those of the sentence before. */
export function bindIndicators(figures: readonly Building[], previous: () => readonly Building[]): void {
  const before: Building[] = [];
  for (const figure of figures) {
    bindOne(figure, before);
    bindThisNumber(figure, before, previous);
    bindInRow(figure, before);
    bindToldPeople(figure, before, previous);
    before.push(figure);
  }
  distribute(figures);
  figures.forEach((low, i) => {
    if (low.number.bound === 'low') takeFromHigh(low, figures[i + 1]);
  });
  for (const figure of figures) averageOfBefore(figure, figures, previous);
  changeOfBefore(figures, previous);
  for (const figure of figures) if (!takeFromRestated(figure)) changeOfThisNumber(figure, previous);
  let newcomers: Building | null = null;
  for (const figure of figures) {
    if (figure.role === 'level') {
      newcomers = isIncrement(figure) || (newcomers !== null && goesOn(figure, newcomers)) ? figure : null;
      if (newcomers !== null && isStock(figure)) {
        figure.role = 'difference';
        figure.direction = 'up';
      }
    }
    if (figure.role === 'level' && figure.indicator === null) figure.role = 'other';
  }
}

/** `before`: the figures of the sentence that stand before it. */
function bindOne(figure: Building, before: readonly Building[]): void {
  if (figure.role === 'share' && bindShareOfBase(figure, before)) return;
  if (takeFromGrowth(figure, before)) return;
  if (RELATIVE_ROLES.has(figure.role)) bindRelative(figure, before);
  else if (figure.kind === 'percent') bindRate(figure, before);
  else if (figure.inherits && figure.kind !== 'multiple') bindLevel(figure, before);
}

/** `850.000 - 870.000 người tham gia BHXH`: the name behind the upper end is that of both. */
function takeFromHigh(low: Building, high: Building | undefined): void {
  if (high?.number.bound !== 'high' || low.indicator !== null || low.kind !== high.kind || low.role !== high.role)
    return;
  low.indicator = high.indicator;
  low.base = high.base;
  low.subset = high.subset;
  low.partOf = high.partOf;
}

/** `phát triển mới 412 người tham gia BHXH bắt buộc, 685 người tham gia BHXH tự nguyện`, `…, quý II 685 người`: the next of a list. */
function goesOn({ view, from }: Building, before: Building): boolean {
  return (
    GOES_ON.has(view.words[from - 1]?.norm ?? '') ||
    saysOnly(view, before.to, from, GOES_ON, 'indicator', 'period', 'place')
  );
}

/** `…, trong đó huyện Bảo Yên 214 người`, too. */
const GOES_ON = new Set([...AND, 'trong', 'đó', ':']);

function isStock({ indicator }: Building): boolean {
  return indicator !== null && recordOf(indicator).measure === 'stock';
}
