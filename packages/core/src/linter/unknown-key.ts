/** What is said of a key that a file of settings or indicators must not have. */
import type { Localised } from '../rules/index.js';
import { nearest } from './nearest.js';

/** That there is no such key, which one was probably meant, and which there are. */
export function unknownKey(key: string, known: readonly string[]): Localised<string> {
  const near = nearest(key, known);
  return {
    vi: `không có khóa “${key}”${near === null ? '.' : `; có phải “${near}”?`} Các khóa dùng được: ${known.join(', ')}`,
    en: `there is no key “${key}”${near === null ? '.' : `; did you mean “${near}”?`} Known keys: ${known.join(', ')}`,
  };
}
