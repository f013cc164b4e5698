/** Units in table headers: `Số người (triệu người)`, `Thực hiện (tỷ đồng)`, `Tỷ lệ (%)`, `ĐVT: người`. */
import { unitAt, type Word } from '../reading/index.js';
import { scalePowers } from '../vocabulary/index.js';
import type { FigureKind } from './figure.js';

/** The unit that a header gives its cells; `power` is that of its scale word. */
export interface HeaderUnit {
  readonly unit: string;
  readonly kind: FigureKind;
  readonly power: number;
}

/** The unit of a header: in brackets, after a comma, or the header's counted noun (`Số hội nghị`, `Người tham gia BHTN`). */
export function headerUnit(words: readonly Word[]): HeaderUnit | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const norm = words[i]?.norm ?? '';
    if (norm === '(' || norm === ',' || norm === ':') {
      const found = unitFrom(words, i + 1);
      if (found !== null) return found;
    }
  }
  const last = words.at(-1)?.norm;
  if (last === '%' || words[0]?.norm === '%') return { unit: '%', kind: 'percent', power: 0 };
  const counted = words[0]?.norm === 'số' || words[0]?.norm === 'tổng' ? (words[1]?.norm === 'số' ? 2 : 1) : 0;
  return counted === 0 && !COUNTED_ALONE.has(words[0]?.norm ?? '') ? null : unitFrom(words, counted, true);
}

const COUNTED_ALONE = new Set(['người', 'lượt']);

/** The unit that stands in brackets at the end: `Số thu BHXH (tỷ đồng)`, `Kết quả thu năm 2023 (ĐVT: tỷ đồng)`. */
export function bracketUnit(words: readonly Word[]): HeaderUnit | null {
  const open = words.findLastIndex(({ norm }) => norm === '(');
  if (open < 0 || words.slice(open).findIndex(({ norm }) => norm === ')') < 0) return null;
  return unitFrom(words, open + 1);
}

/** The unit that begins at a word, with its scale; nothing but punctuation may follow unless `open`. */
export function unitFrom(words: readonly Word[], at: number, open = false): HeaderUnit | null {
  if (words[at]?.norm === '%') return { unit: '%', kind: 'percent', power: 0 };
  let power = 0;
  let start = at;
  for (let scale = scaleOf(words[start]); scale > 0; scale = scaleOf(words[++start])) power += scale;
  const unit = unitAt(words, start);
  if (unit === null) return null;
  const next = words[unit.to];
  if (!open && next !== undefined && next.kind === 'word') return null;
  const kind: FigureKind = unit.measure === 'money' ? 'money' : unit.measure === 'measure' ? 'measure' : 'count';
  return { unit: unit.unit, kind, power };
}

/** The power of ten that a word in front of a unit says, in words or written out: `triệu đồng`, `1.000 đồng`; 0 where it says none. */
function scaleOf(word: Word | undefined): number {
  if (word === undefined) return 0;
  return scalePowers.get(word.norm) ?? (WRITTEN_OUT.test(word.norm) ? word.norm.replaceAll('.', '').length - 1 : 0);
}

const WRITTEN_OUT = /^1(?:000|(?:\.000)+)$/u;
