/** What a template of a consistent paragraph is made of. */
import type { Written } from './amounts.js';
import type { Chance } from './seeded.js';

/** A draft with all that is needed to spoil it. */
export interface Case {
  readonly source: string;
  /** Any of these may report it once it is spoiled. */
  readonly rules: readonly string[];
  readonly slots: Readonly<Record<string, Written>>;
  readonly values: Readonly<Record<string, number>>;
  readonly constraints: readonly Constraint[];
  /** The text, given how each number is written. */
  readonly compose: (written: (name: string) => string) => string;
  readonly seed: Chance;
}

/** What one number must be, given others. Every `of` is monotone in each of its arguments. */
export interface Constraint {
  readonly result: string;
  readonly from: readonly string[];
  readonly of: (...values: number[]) => number;
  /** `giảm`: the number is written without its sign. */
  readonly negative?: boolean;
  /** The result need only be at least what is computed. */
  readonly atLeast?: boolean;
}

/** Makes a paragraph whose numbers are right. */
export type Template = (chance: Chance) => Omit<Case, 'source' | 'seed'>;

/** Provinces that drafts come from. */
export const PROVINCES = [
  'Cao Bằng',
  'Nghệ An',
  'Thanh Hóa',
  'Lạng Sơn',
  'Quảng Ninh',
  'Sơn La',
  'Hà Tĩnh',
  'Hà Giang',
  'Bình Định',
  'Đồng Nai',
];

/** A number in the text, in bold at times. */
export function bold(chance: Chance): (text: string) => string {
  return chance.often(0.2) ? (text) => `**${text}**` : (text) => text;
}

/** A year that lies before the draft. */
export const yearOf = (chance: Chance) => chance.whole(2021, 2023);
/** In per cent. */
export const share = (part: number, whole: number) => (part / whole) * 100;
/** In per cent. */
export const growth = (now: number, before: number) => (now / before - 1) * 100;
