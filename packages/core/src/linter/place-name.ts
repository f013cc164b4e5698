/** A place that a file names by code or name: what is wrong with it, and which place was meant. */
import { placeFrom } from '../figures/index.js';
import type { Localised } from '../rules/index.js';
import { withoutDiacritics } from '../text/index.js';
import { provinces } from '../vocabulary/index.js';
import { nearest } from './nearest.js';

/** Why a place is none, with the nearest one; null for a place. `Cao Bang` and `Cao Bằn` both lead to `Cao Bằng`. */
export function placeProblem(written: string): Localised<string> | null {
  if (placeFrom(written) !== null) return null;
  const near = nearestPlace(written);
  return {
    vi: `“${written}” không phải là nơi đã biết${near === null ? '.' : `; có phải “${near}”?`} Cần VN, mã tỉnh như VN-02, hoặc tên tỉnh`,
    en: `“${written}” is no known place${near === null ? '.' : `; did you mean “${near}”?`} Expected VN, a province code such as VN-02, or the name of a province`,
  };
}

/** The place that a name without its marks, or with a slip, stands for; null where none is near. */
export function nearestPlace(written: string): string | null {
  const bare = withoutDiacritics(written).trim();
  const names = provinces.map(({ name }) => name);
  if (/^vn\b/u.test(bare)) return placeFrom(bare.toUpperCase());
  return names.find((name) => withoutDiacritics(name) === bare) ?? nearest(written, names);
}
