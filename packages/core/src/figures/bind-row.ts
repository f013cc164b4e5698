/** Levels of a row that names its times or places only: `năm 2015: 5.120 người; 2016: 5.350 người; 2017: 6.010 người`. */
import type { Word } from '../reading/index.js';
import type { Building } from './building.js';
import { isWithin, type SentenceView } from './sentence-view.js';

/**
 * Takes the indicator of the one level that the segment before tells, where nothing but a time or a place stands between the semicolon and
 * the number: what is counted is said once, at the head of the row.
 */
export function bindInRow(figure: Building, before: readonly Building[]): void {
  const { view, from, kind, unit } = figure;
  const own = view.segment(from);
  if (figure.indicator !== null || figure.role !== 'level' || own === 0 || before.length === 0) return;
  const told = before.filter(
    (other) =>
      view.segment(other.from) === own - 1 && other.role === 'level' && view.bracket(other.from) === view.bracket(from),
  );
  const [level] = told;
  if (level === undefined || told.length > 1 || level.indicator === null) return;
  if (level.kind !== kind || level.unit !== unit || !opensWithTimeOrPlace(view, from)) return;
  figure.indicator = level.indicator;
  figure.base = level.base;
  figure.subset = level.subset;
  figure.partOf = level.subset ? level.partOf : null;
}

/** Whether nothing but a time or a place, by a name that no record needs to know, stands between the semicolon and a number. */
function opensWithTimeOrPlace(view: SentenceView, to: number): boolean {
  let named = false;
  for (let i = to - 1; i >= view.from; i--) {
    const word = view.words[i];
    if (word?.norm === ';') return named;
    if (isWithin(view, i, 'period', 'place')) named = true;
    else if (isName(word) && (isName(view.words[i - 1]) || isName(view.words[i + 1]))) named = true;
    else if (!isWithin(view, i, 'hedge') && !LINKS.has(word?.norm ?? '')) return false;
  }
  return false;
}

/** A word of a name of several: `Bảo Yên`. */
function isName(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && !word.upper;
}

const LINKS = new Set([':', 'là', 'có', 'đạt', 'với', '(', 'và', 'huyện', 'xã', 'tỉnh', ',']);
