/** Completion of official indicator names, by any of their names, with or without diacritics. */
import type { Locale } from '@sokhop/core/rules';
import { withoutDiacritics } from '@sokhop/core/text';
import { abbreviations, type IndicatorRecord, indicatorById, indicators, phraseKey } from '@sokhop/core/vocabulary';
import { type CompletionItem, CompletionItemKind, type CompletionList, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { messages } from './messages.js';
import { proseBefore } from './prose.js';

/** A space may bring up the list by itself. Letters may not: editors ask only at the beginning of a word, or when told to. */
export const TRIGGER_CHARACTERS: readonly string[] = [' '];

/** How the list was asked for: by the user; by the typing of a space; or once more, for the words from an offset on. */
export type Asked =
  | { readonly kind: 'asked' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'again'; readonly from: number };

/** A list, and the offset at which the words that it is for begin. */
export interface Completion {
  readonly list: CompletionList;
  readonly from: number;
}

/**
 * The indicator names that the words before the cursor may begin; null for none.
 *
 * While one just types, only an unfinished name of two words or more (`số người `) brings up the list, so that Enter at the end of a
 * finished phrase is not caught by it.
 */
export function complete(document: TextDocument, offset: number, asked: Asked, locale: Locale): Completion | null {
  const source = document.getText();
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  // Reading the whole draft for each space would be dear, and most spaces stand behind no name.
  if (asked.kind === 'typing' && matchBefore(line, true) === null) return null;
  const prose = proseBefore(source, offset);
  const found = prose && matchBefore(prose.text, asked.kind === 'typing');
  if (prose === null || found === null) return null;
  const from = prose.sourceAt(found.start);
  if (asked.kind === 'again' && from > asked.from) return null;

  const items = found.indicators.map((indicator, rank): CompletionItem => {
    const name = indicator.name.vi;
    const unit = indicator.units[0] ?? '';
    const start = startWithLeadIn(prose.text, found.start, name);
    const typedFrom = prose.sourceAt(start);
    return {
      label: name,
      labelDetails: { description: unit },
      kind: CompletionItemKind.Value,
      detail: unit,
      documentation: { kind: MarkupKind.Markdown, value: documentation(indicator, locale) },
      // The list was matched here, by all names of an indicator: the editor is to show it as it is.
      filterText: source.slice(typedFrom, offset) || name,
      sortText: String(rank).padStart(3, '0'),
      textEdit: {
        range: { start: document.positionAt(typedFrom), end: document.positionAt(offset) },
        newText: endsSentence(prose.text.slice(0, start)) ? name : lowerFirst(name),
      },
    };
  });
  // Which names fit changes with every letter: the editor is to ask again.
  return { list: { isIncomplete: true, items }, from };
}

interface Found {
  /** Where the words that were matched begin. */
  readonly start: number;
  /** The best first. */
  readonly indicators: readonly IndicatorRecord[];
}

/** The longest run of words at the end of a text that begins a name, or one of its words. */
function matchBefore(text: string, typing: boolean): Found | null {
  for (const start of wordStarts(text)) {
    const query = folded(text.slice(start));
    if (typing && !isUnfinishedName(query)) continue;
    const found = indicatorsBy(query, typing ? beginningOfName : partOfName);
    if (found.length > 0) return { start, indicators: found };
  }
  const betweenWords = text === '' || isSpace(text.slice(-1));
  return typing || !betweenWords ? null : { start: text.length, indicators: indicatorsBy('', partOfName) };
}

type Accepts = (name: string, query: string) => boolean;

const beginningOfName: Accepts = (name, query) => name.startsWith(query);
const partOfName: Accepts = (name, query) => name.startsWith(query) || name.includes(` ${query}`);

function isUnfinishedName(query: string): boolean {
  const words = query.trim();
  return words.includes(' ') && !lexicon().names.has(words);
}

/** Behind `số`, `Số người tham gia …` is to replace that word too, not to say it twice. */
function startWithLeadIn(text: string, start: number, name: string): number {
  const first = folded(name.slice(0, name.indexOf(' ')));
  const before = /(\S+)\s+$/u.exec(text.slice(0, start));
  return before !== null && folded(before[1] ?? '') === first ? before.index : start;
}

/** Each indicator with a name that is accepted: whole names first, then by official name, by another name, by a word within a name. */
function indicatorsBy(query: string, accepts: Accepts): readonly IndicatorRecord[] {
  const best = new Map<IndicatorRecord, number>();
  for (const { indicator, name, official } of lexicon().entries) {
    if (!accepts(name, query)) continue;
    const rank = name === query.trimEnd() ? 0 : !beginningOfName(name, query) ? 3 : official ? 1 : 2;
    best.set(indicator, Math.min(rank, best.get(indicator) ?? rank));
  }
  // The lexicon has the order of the vocabulary, and the sort keeps it among equals.
  return [...best].sort((a, b) => a[1] - b[1]).map(([indicator]) => indicator);
}

/** Where the last words of a text begin, the farthest first; no name runs across a stop. */
function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let i = text.length - 1; i >= 0 && starts.length < MOST_WORDS; i--) {
    if (isStop(text.charAt(i))) break;
    const before = text.charAt(i - 1);
    if (!isSpace(text.charAt(i)) && (before === '' || isSpace(before) || isStop(before))) starts.push(i);
  }
  return starts.reverse();
}

const MOST_WORDS = 14;

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

function isStop(character: string): boolean {
  return /[.,;:!?()"“”\uFFFC]/u.test(character);
}

function endsSentence(before: string): boolean {
  return /(?:^|[.!?…]["”’)]?)\s*$/u.test(before);
}

function lowerFirst(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

function documentation(indicator: IndicatorRecord, locale: Locale): string {
  const { numerator, denominator } = messages[locale];
  const line = (label: string, id: string | undefined) => (id === undefined ? [] : [`${label}: ${nameOf(id, locale)}`]);
  return [
    indicator.definition[locale],
    ...line(numerator, indicator.numerator),
    ...line(denominator, indicator.denominator),
  ].join('\n\n');
}

function nameOf(id: string, locale: Locale): string {
  return indicatorById(id)?.name[locale] ?? id;
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
  return [name, phraseKey(name), ...(long === undefined ? [] : [long])].map(folded);
}

function folded(text: string): string {
  return withoutDiacritics(text).replace(/\s+/gu, ' ');
}
