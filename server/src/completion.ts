/** Completion of official indicator names, by any of their names, with or without diacritics. */
import type { Locale } from '@sokhop/core/rules';
import { withoutDiacritics } from '@sokhop/core/text';
import { indicatorById, type IndicatorRecord, indicators } from '@sokhop/core/vocabulary';
import { type CompletionItem, CompletionItemKind, type CompletionList, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { messages } from './messages.js';
import { proseBefore } from './prose.js';

/** The letters of Vietnamese, and the space between the words of a name: typing one may bring up the list by itself. */
export const TRIGGER_CHARACTERS: readonly string[] = [
  ...' abcdefghijklmnopqrstuvwxyzđ',
  ...'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
];

/**
 * The indicator names that the words before the cursor may begin.
 *
 * `automatic`: nobody asked, the writer just types. Then only an unfinished name of two words or more (`số người th`) or a
 * shorthand in small letters (`bhyt`) brings up the list, so that Enter at the end of a finished name is not caught by it.
 */
export function complete(document: TextDocument, offset: number, automatic: boolean, locale: Locale): CompletionList {
  const source = document.getText();
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  if (automatic && matchBefore(line, true) === null) return NOTHING;
  const prose = proseBefore(source, offset);
  const found = prose && matchBefore(prose.text, automatic);
  if (prose === null || found === null) return NOTHING;

  const [start, end] = prose.sourceFrom(found.start);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const typed = source.slice(start, end);
  const inSentence = !endsSentence(prose.text.slice(0, found.start));
  const items = found.indicators.map((indicator, rank): CompletionItem => {
    const name = indicator.name.vi;
    return {
      label: name,
      kind: CompletionItemKind.Value,
      detail: indicator.units[0] ?? '',
      documentation: { kind: MarkupKind.Markdown, value: documentation(indicator, locale) },
      // The list was matched here, by all names of an indicator: the editor is to show it as it is.
      filterText: typed === '' ? name : typed,
      sortText: String(rank).padStart(3, '0'),
      textEdit: { range, newText: inSentence ? lowerFirst(name) : name },
    };
  });
  // Which names fit changes with every letter: the editor is to ask again.
  return { isIncomplete: true, items };
}

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

interface Found {
  /** Where the words that were matched begin. */
  readonly start: number;
  /** The best first. */
  readonly indicators: readonly IndicatorRecord[];
}

/** The longest run of words at the end of a text that begins a name, or one of its words. */
function matchBefore(text: string, automatic: boolean): Found | null {
  for (const start of wordStarts(text)) {
    const typed = text.slice(start);
    const accepts = automatic ? unaskedMatch(typed) : partOfName;
    const found = accepts === null ? [] : indicatorsBy(folded(typed), accepts);
    if (found.length > 0) return { start, indicators: found };
  }
  const betweenWords = text === '' || isSpace(text.slice(-1));
  return automatic || !betweenWords ? null : { start: text.length, indicators: indicatorsBy('', partOfName) };
}

type Accepts = (name: string, query: string) => boolean;

const beginningOfName: Accepts = (name, query) => name.startsWith(query);
const partOfName: Accepts = (name, query) => name.startsWith(query) || name.includes(` ${query}`);

/** What may match when nobody asked; null when nothing may. */
function unaskedMatch(typed: string): Accepts | null {
  const { names, shorthands } = lexicon();
  if (shorthands.has(typed)) return partOfName;
  const query = folded(typed);
  return query.trim().includes(' ') && !names.has(query.trim()) ? beginningOfName : null;
}

/** Each indicator with a name that is accepted: official names first, then the other ones, the shorter first. */
function indicatorsBy(query: string, accepts: Accepts): readonly IndicatorRecord[] {
  const best = new Map<IndicatorRecord, number>();
  for (const { indicator, name, official } of lexicon().entries) {
    if (!accepts(name, query)) continue;
    const score = name.length + (official ? 0 : OTHER_NAME) + (beginningOfName(name, query) ? 0 : INNER_WORD);
    best.set(indicator, Math.min(score, best.get(indicator) ?? score));
  }
  return [...best].sort((a, b) => a[1] - b[1]).map(([indicator]) => indicator);
}

// Longer than any name, so that how a name matches counts before how long it is.
const OTHER_NAME = 1000;
const INNER_WORD = 2000;

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
  return [indicator.definition[locale], ...line(numerator, indicator.numerator), ...line(denominator, indicator.denominator)].join('\n\n');
}

function nameOf(id: string, locale: Locale): string {
  return indicatorById(id)?.name[locale] ?? id;
}

interface Lexicon {
  readonly entries: readonly { readonly indicator: IndicatorRecord; readonly name: string; readonly official: boolean }[];
  readonly names: ReadonlySet<string>;
  /** Abbreviations as one types them in haste: `bhyt`. */
  readonly shorthands: ReadonlySet<string>;
}

let made: Lexicon | null = null;

/** All names of all indicators without diacritics, made at the first use. */
function lexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

function makeLexicon(): Lexicon {
  const entries = indicators.flatMap((indicator) =>
    [indicator.name.vi, ...indicator.abbreviations, ...indicator.phrases, ...indicator.short].map((written, i) => ({
      indicator,
      written,
      name: folded(written),
      official: i === 0,
    })),
  );
  const abbreviations = entries.flatMap(({ written }) => written.split(' ').filter((word) => /^\p{Lu}{3,}$/u.test(word)));
  return {
    entries,
    names: new Set(entries.map(({ name }) => name)),
    shorthands: new Set(abbreviations.map(folded)),
  };
}

function folded(text: string): string {
  return withoutDiacritics(text).replace(/\s+/gu, ' ');
}
