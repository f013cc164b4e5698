/** Changes that a sign says in the bracket behind a level: `42.000 người (+5,2%)`, `(↓ 3,1%)`, `(+12.000 người; +5,2%)`. */
import type { CueMention } from '../reading/index.js';
import type { Building } from './building.js';
import { saysLevel } from './says-level.js';
import { marksBetween } from './sentence-view.js';

const SIGNS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['+', 'up'],
  ['↑', 'up'],
  ['▲', 'up'],
  ['-', 'down'],
  ['↓', 'down'],
  ['▼', 'down'],
]);

/**
 * The sign of a number as the cue that it stands for, where it opens the bracket right behind a level, or goes on behind another such
 * number; null for any other. A dash that white space parts from its number is none. Of a rate, only points say which change is meant.
 */
export function signCue({ view, from, to, number, kind, unit }: Building, before: Building | null): CueMention | null {
  const sign = from === number.from ? view.words[from - 1] : undefined;
  const cue = sign === undefined ? undefined : SIGNS.get(sign.norm);
  if (sign === undefined || cue === undefined || number.bound !== null) return null;
  if (sign.norm === '-' && view.words[from]?.spaced === true) return null;
  const next = view.words[to]?.norm ?? '';
  // `↑ 8,0% so với năm 2022` on a line of a graphic: an arrow in front of what is compared can say nothing else.
  if (ARROWS.has(sign.norm) && next === 'so')
    return { kind: 'cue', cue, from: from - 1, to: from, start: sign.start, end: sign.end };
  const opener = view.words[from - 2]?.norm;
  if (before === null) return null;
  const isFirst = opener === '(';
  if (!isFirst && ((opener !== ',' && opener !== ';') || before.evidence.direction?.to !== before.from)) return null;
  const level = isFirst ? before : null;
  if (level !== null) {
    if (view.bracket(level.from) === view.bracket(from) || !saysLevel(level)) return null;
    if (marksBetween(view, level.to, from - 2, ',;:.()') || from - level.to > WORDS_OF_LEVEL) return null;
    const isOfLevel = kind === level.kind && (unit === level.unit || unit === '');
    if (level.kind === 'percent' ? kind !== 'percentagePoint' : kind !== 'percent' && !isOfLevel) return null;
  }
  if (next !== ')' && next !== ',' && next !== ';' && next !== 'so') return null;
  return { kind: 'cue', cue, from: from - 1, to: from, start: sign.start, end: sign.end };
}

/** `+12%`, `-3,4%` in a cell of a table, where nothing else can stand in front. */
export function isSignedCell({ view, from, number }: Building): boolean {
  return number.negative || view.words[from - 1]?.norm === '+';
}

const ARROWS = new Set(['↑', '▲', '↓', '▼']);

/** How many words may name a level before its bracket opens. */
const WORDS_OF_LEVEL = 10;
