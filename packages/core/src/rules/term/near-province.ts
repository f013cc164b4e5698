/** Names of provinces behind `tỉnh` with a slip in them: `tỉnh Quảng Ngái`. */
import { normsOf } from '../../reading/index.js';
import { type Passage, phraseOf, type Token } from '../../text/index.js';
import { otherProvinces, provinces } from '../../vocabulary/index.js';
import { likeCase } from '../prose.js';
import { isCapitals, isNear, type Miss, textOf } from './miss.js';

const PROVINCES = [...new Set(provinces.flatMap(({ name, variants }) => [name, ...variants]))].filter((name) =>
  /^\p{L}+(?: \p{L}+)+$/u.test(name),
);

/** The names as they may be written, each with how it should be: what nearly is `Quảng Ngải` is a slip of `Quảng Ngãi`. */
const PROVINCE_NORMS = provinces.flatMap(({ name, variants }) =>
  [name, ...variants]
    .filter((written) => PROVINCES.includes(written))
    .map((written) => {
      const norms = normsOf(written);
      const right = normsOf(name);
      return right.length === norms.length ? { name, norms, right } : { name: written, norms, right: norms };
    }),
);

const ALL_PROVINCES = new Set([...PROVINCES, ...otherProvinces].map((name) => normsOf(name).join(' ')));

/** `TP Hồ Chí Minh`. */
const MOST_WORDS = 4;

/** `tỉnh Quảng Ngái`: after `tỉnh` stands one of a closed list of names. */
export function nearProvince(passage: Passage, at: number): Miss | null {
  const { tokens } = passage;
  let end = at + 1;
  while (end <= at + MOST_WORDS && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  for (let to = at + 3; to <= end; to++) if (ALL_PROVINCES.has(phraseOf(tokens.slice(at + 1, to)))) return null;
  for (const { name, norms, right } of PROVINCE_NORMS) {
    if (at + norms.length >= end) continue;
    const here = tokens.slice(at + 1, at + 1 + norms.length);
    const wrong = here.filter(({ norm }, i) => norm !== norms[i]);
    const [slip] = wrong;
    if (slip === undefined || wrong.length > 1 || !isNear(slip.norm, norms[here.indexOf(slip)] ?? '')) continue;
    const next = tokens[at + 1 + norms.length];
    if (next?.kind === 'word' && next.capital && next.spaced && !isCapitals(textOf(passage, next.start, next.end)))
      continue;
    const [first, last] = [tokens[at] as Token, here.at(-1) as Token];
    const text = likeCase(textOf(passage, slip.start, slip.end), right[here.indexOf(slip)] ?? '');
    return {
      at: [first.start, last.end],
      written: textOf(passage, first.start, last.end),
      right: `tỉnh ${name}`,
      edit: [slip.start, slip.end],
      text,
    };
  }
  return null;
}
