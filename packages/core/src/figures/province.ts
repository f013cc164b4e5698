/** Provinces by name, as a draft's front matter or a facts file writes them. */
import { normsOf } from '../reading/index.js';
import { provinces } from '../vocabulary/index.js';
import type { Place } from './figure.js';

const BY_NAME = new Map<string, string>(
  provinces.flatMap(({ iso, name, variants }) =>
    [name, ...variants].map((form) => [normsOf(form).join(' '), iso] as const),
  ),
);
const COUNTRY = new Set(['việt nam', 'cả nước', 'toàn quốc']);

/** The place that a name stands for: a province with or without `tỉnh`, `thành phố`; the country; null for any other name. */
export function provinceByName(name: string): Place | null {
  const key = normsOf(name).join(' ');
  if (COUNTRY.has(key)) return 'VN';
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/^(?:tỉnh|thành phố|tp \.|tp)\s+/u, '')) ?? null;
}
