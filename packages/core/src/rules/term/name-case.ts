/** Names of bodies whose capitals Nghị định 30/2020/NĐ-CP, Phụ lục II fixes, where they stand with others: `Bộ Y Tế`, `Bảo hiểm xã hội Việt nam`. */
import {
  type Block,
  type Passage,
  perForm,
  perPassage,
  type Span,
  sourceSpan,
  type Token,
  tokenize,
} from '../../text/index.js';
import { beforePersons, fixedCapitals, isCompound, organisations } from '../../vocabulary/index.js';
import { textOf } from './miss.js';

/** A name with the wrong capitals, and how it is written. */
export interface Miscased {
  readonly span: Span;
  readonly written: string;
  readonly right: string;
}

/** The names of a block that have the wrong capitals; those in capitals throughout give none. */
export function miscasedNames(block: Block): readonly Miscased[] {
  return miscasedIn(block).map(({ at, ...names }) => ({ ...names, span: sourceSpan(block, ...at) }));
}

/** The same within a passage: offsets are those of its text. */
interface Found {
  readonly at: Span;
  readonly written: string;
  readonly right: string;
}

const NONE: readonly never[] = [];

const miscasedIn = perPassage((passage): readonly Found[] => {
  const { tokens } = passage;
  let found: Found[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const names = token.capital ? namesFrom(token.form) : null;
    const name = names?.find((words) => standsAs(tokens, at, words));
    if (name === undefined) continue;
    const last = at + name.length - 1;
    if (!isRightlyCased(tokens, at, name) && isName(tokens, at, name)) {
      found ??= [];
      found.push(foundAt(passage, at, name));
    }
    at = last;
  }
  return found === null || isTitleLine(passage, found) ? NONE : found;
});

/** The words and marks of each name, the longer names first: `Thủ tướng Chính phủ` holds `Chính phủ`. */
const NAMES: readonly (readonly Token[])[] = [...organisations.map(({ name }) => name), ...fixedCapitals]
  .map((name) => tokenize(name))
  .sort((a, b) => b.length - a.length);

/** The names that begin with a word. */
const namesFrom = perForm(({ norm }) => {
  const names = NAMES.filter(([first]) => first?.norm === norm);
  return names.length === 0 ? null : names;
});

/** Whether the words of a name stand at a place, on one line and in small letters but for the first ones. */
function standsAs(tokens: readonly Token[], at: number, name: readonly Token[]): boolean {
  return name.every(({ norm }, i) => {
    const token = tokens[at + i];
    return token?.norm === norm && (i === 0 || (token.spaced && !token.newLine)) && (!token.upper || name[i]?.upper);
  });
}

function isRightlyCased(tokens: readonly Token[], at: number, name: readonly Token[]): boolean {
  return name.every(({ capital }, i) => tokens[at + i]?.capital === capital);
}

/** No person (`ông Trần Quốc Hội`), and no seam of two words (`người Việt | nam giới`). */
function isName(tokens: readonly Token[], at: number, name: readonly Token[]): boolean {
  const [before, last, after] = [tokens[at - 1], tokens[at + name.length - 1], tokens[at + name.length]];
  if (
    name.length === 2 &&
    last?.capital &&
    before?.kind === 'word' &&
    (before.capital || beforePersons.has(before.norm))
  )
    return false;
  return !(last?.capital === false && after?.kind === 'word' && isCompound(last.norm, after.norm));
}

/** Whether every word of a passage has a capital, as on a signboard. `- Bộ Y Tế;`, the name alone, is an item of a list. */
function isTitleLine({ tokens }: Passage, [first]: readonly Found[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isAlone = first !== undefined && words.every(({ start, end }) => first.at[0] <= start && end <= first.at[1]);
  return !isAlone && words.every(({ capital }) => capital);
}

function foundAt(passage: Passage, at: number, name: readonly Token[]): Found {
  const { tokens, text } = passage;
  const [first, last] = [tokens[at] as Token, tokens[at + name.length - 1] as Token];
  let right = '';
  for (const [i, { kind, capital, upper, norm }] of name.entries()) {
    const { start, end } = tokens[at + i] as Token;
    const word = text.slice(start, end).normalize('NFC');
    const letter = capital ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase();
    right += (i === 0 || norm === ',' ? '' : ' ') + (kind !== 'word' || upper ? word : letter + word.slice(1));
  }
  return { at: [first.start, last.end], written: textOf(passage, first.start, last.end), right };
}
