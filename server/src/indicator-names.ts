/** Indicators by any of their names and abbreviations, with or without diacritics. */
import { withoutDiacritics } from '@sokhop/core/text';
import { abbreviations, type IndicatorRecord, indicators, phraseKey } from '@sokhop/core/vocabulary';

/** Which names a query finds: those that it begins, or also those of which it begins a word within. */
export type Match = 'beginning' | 'part';

/** Each indicator with a name that fits: whole names first, then by official name, by another name, by a word within a name. */
export function indicatorsBy(query: string, match: Match): readonly IndicatorRecord[] {
  const wanted = searchKey(query);
  const best = new Map<IndicatorRecord, number>();
  for (const { indicator, name, official } of lexicon().entries) {
    const begins = name.startsWith(wanted);
    if (!begins && (match === 'beginning' || !name.includes(` ${wanted}`))) continue;
    const rank = name === wanted.trimEnd() ? 0 : !begins ? 3 : official ? 1 : 2;
    best.set(indicator, Math.min(rank, best.get(indicator) ?? rank));
  }
  // The lexicon has the order of the vocabulary, and the sort keeps it among equals.
  return [...best].sort((a, b) => a[1] - b[1]).map(([indicator]) => indicator);
}

/** Whether a query is the whole of some name. */
export function isWholeName(query: string): boolean {
  return lexicon().names.has(searchKey(query).trim());
}

/** A text as it is searched for: without diacritics and capitals, white space as one space. */
export function searchKey(text: string): string {
  return withoutDiacritics(text).replace(/\s+/gu, ' ');
}

interface Lexicon {
  readonly entries: readonly {
    readonly indicator: IndicatorRecord;
    readonly name: string;
    readonly official: boolean;
  }[];
  readonly names: ReadonlySet<string>;
}

let made: Lexicon | null = null;

/** All names of all indicators without diacritics, made at the first use. */
function lexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

function makeLexicon(): Lexicon {
  const entries = indicators.flatMap((indicator) => {
    const official = new Set(spellings(indicator.name.vi));
    const others = [...indicator.abbreviations, ...indicator.phrases, ...indicator.short].flatMap(spellings);
    const entry = (isOfficial: boolean) => (name: string) => ({ indicator, name, official: isOfficial });
    return [
      ...[...official].map(entry(true)),
      ...[...new Set(others)].filter((name) => !official.has(name)).map(entry(false)),
    ];
  });
  return { entries, names: new Set(entries.map(({ name }) => name)) };
}

/** A name as written, and with its long forms and its abbreviations in place of each other. */
function spellings(name: string): readonly string[] {
  const long = abbreviations.find(({ short }) => short === name)?.long;
  return [name, phraseKey(name), ...(long === undefined ? [] : [long])].map(searchKey);
}
