/** Places as a draft's front matter, a configuration or a facts file writes them: by code or by name. */
import { normsOf } from '../reading/index.js';
import { provinces } from '../vocabulary/index.js';
import type { Place } from './figure.js';

const BY_NAME = new Map<string, string>(
  provinces.flatMap(({ iso, name, variants }) =>
    [name, ...variants].map((form) => [normsOf(form).join(' '), iso] as const),
  ),
);
const CODES: ReadonlySet<string> = new Set(['VN', ...provinces.map(({ iso }) => iso)]);
const COUNTRY = new Set(['việt nam', 'cả nước', 'toàn quốc']);

/** `VN`, `VN-04`, `VN-04/Bảo Lạc`, `toàn quốc`, or a province by name; null for a code or a name that nothing bears. */
export function placeFrom(text: string): Place | null {
  const code = /^(VN(?:-[0-9A-Z]{2})?)(?:\/.+)?$/u.exec(text)?.[1];
  if (code !== undefined) return CODES.has(code) ? text : null;
  return provinceByName(text);
}

/** The place that a name stands for: a province with or without `tỉnh`, `thành phố`; the country. */
function provinceByName(name: string): Place | null {
  const key = normsOf(name).join(' ');
  if (COUNTRY.has(key)) return 'VN';
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/^(?:tỉnh|thành phố|tp \.|tp)\s+/u, '')) ?? null;
}
