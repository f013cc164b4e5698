/** Single words that nearly are a name by themselves: rare names (`Coivid-19`) and abbreviations (`BHHX`). */
import { editDistance, type Form, isTransposed, type Passage, type Token } from '../../text/index.js';
import { abbreviations, rareNames } from '../../vocabulary/index.js';
import { type Miss, replaced } from './miss.js';

const RARE = rareNames.map((name) => {
  const [word = '', number = null] = name.split(/-(?=[0-9])/u);
  return { name, word, number, folded: word.toLowerCase() };
});

/** A rare name that a word may be, and how many letters it is away from it. */
export interface Rare {
  readonly name: string;
  readonly word: string;
  readonly number: string | null;
  readonly folded: string;
  readonly away: number;
}

/** `Coivid-19`, `Covid 19`, `Covid-91`, `Facebok`: a word that no Vietnamese word resembles, with a slip in it. The name itself ends the list. */
export function nearRareName(passage: Passage, token: Token, near: readonly Rare[]): Miss | null {
  const { tokens } = passage;
  const letters = token.norm;
  const at = token.from;
  for (const { name, word, number, folded, away } of near) {
    if (number !== null && letters === folded + number) return replaced(passage, token.start, token.end, name);
    const [dash, digits] = [tokens[at + 1], tokens[at + 2]];
    const joined = number !== null && dash?.norm === '-' && digits?.norm === number ? digits : null;
    const swapped = number !== null && dash?.norm === '-' && isTransposed(digits?.norm ?? '', number) ? digits : null;
    const apart = number !== null && dash?.norm === number && dash.spaced && !dash.newLine ? dash : null;
    if (letters === folded) {
      if (apart !== null || (joined !== null && (dash?.spaced || joined.spaced)))
        return replaced(passage, token.start, (apart ?? joined)?.end ?? token.end, name);
      return swapped == null ? null : replaced(passage, token.start, swapped.end, name);
    }
    const end = (joined ?? apart)?.end;
    // With its number it may be further from the name.
    if (end !== undefined) return replaced(passage, token.start, end, name);
    if (away === 1) return replaced(passage, token.start, token.end, word);
  }
  return null;
}

const NONE: readonly never[] = [];

/** The rare names that a word may be, at most two letters away. */
export function rareNear(norm: string): readonly Rare[] {
  if (!/^[a-z0-9]{4,}$/u.test(norm)) return NONE;
  const near = RARE.map((name) => ({ ...name, away: lettersAway(norm, name) })).filter(({ away }) => away <= 2);
  return near.length === 0 ? NONE : near;
}

function lettersAway(norm: string, { folded, number }: (typeof RARE)[number]): number {
  if (norm === folded || (number !== null && norm === folded + number)) return 0;
  // `facebooker` is another word, and so is `manpage`: the first letter is hardly ever the wrong one.
  const isOther = norm.startsWith(folded) || norm.charAt(0) !== folded.charAt(0);
  return isOther ? Number.POSITIVE_INFINITY : editDistance(norm, folded, 2);
}

/** `BHHX`, `UNBD`: two neighbouring letters swapped, in an abbreviation that the draft does not explain in brackets. */
export function nearAbbreviation(passage: Passage, { from: at, start, end }: Token, short: string | null): Miss | null {
  if (short === null) return null;
  const around = [passage.tokens[at - 1]?.norm ?? '', passage.tokens[at + 1]?.norm ?? ''];
  const isExplainedOrPart = around.some((norm) => ['(', '/', '-', '&'].includes(norm));
  return isExplainedOrPart ? null : replaced(passage, start, end, short);
}

/** The known abbreviation that a word in capitals is but for two letters swapped. */
export function shortNear({ text, upper }: Form): string | null {
  if (!upper) return null;
  const written = text.normalize('NFC');
  if (written.length < 4 || EVERYDAY.has(written)) return null;
  return abbreviations.find(({ short }) => isTransposed(short, written))?.short ?? null;
}

/**
 * Abbreviations that are known by themselves and lie beside one of the field: life insurance (`BHNT`) beside `BHTN`, senior experts (`CVCC`),
 * tools (`CCDC`), market research (`NCTT`), youth work (`CTTN`), a command post (`TTCH`), a paper of the capital (`TTTĐ`), rural finance
 * (`TCNT`), building of infrastructure (`PTHT`), a statement of finances (`THTC`).
 */
const EVERYDAY = new Set(['BHNT', 'CVCC', 'CCDC', 'NCTT', 'CTTN', 'TTCH', 'TTTĐ', 'TCNT', 'PTHT', 'THTC']);
