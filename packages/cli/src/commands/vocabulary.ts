/** `sokhop vocabulary`: the indicators, built in and of the workspace, or those that some words name, with or without diacritics. */
import type { Locale } from '@sokhop/core/rules';
import { withoutDiacritics } from '@sokhop/core/text';
import { type IndicatorRecord, indicators } from '@sokhop/core/vocabulary';
import { Configurations } from '../config/find.js';
import { messagesIn } from '../messages.js';
import { coloursFor, write } from '../terminal.js';

/** The options of `sokhop vocabulary`. */
export interface VocabularyOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly color: boolean;
}

/**
 * Writes the indicators whose names or ids hold every word of the query; all of them for no query. The exit code is 1 when a query
 * finds nothing.
 * @throws ConfigurationError
 */
export async function vocabulary(
  words: readonly string[],
  { format, color }: VocabularyOptions,
  locale: Locale,
): Promise<number> {
  const cwd = process.cwd();
  const own = (await new Configurations(cwd).withoutFacts(cwd, locale)).vocabulary;
  const wanted = words.flatMap((word) => keyOf(word).split(' ')).filter((word) => word !== '');
  const found = [...indicators, ...own].filter((indicator) => isAbout(indicator, wanted));
  if (format === 'json') await write(process.stdout, `${JSON.stringify({ version: 1, indicators: found })}\n`);
  else if (format === 'markdown') await write(process.stdout, markdownOf(found, locale));
  else await write(process.stdout, textOf(found, locale, color));
  if (found.length === 0 && format === 'text')
    await write(process.stderr, `${messagesIn(locale).noIndicator(words.join(' '))}\n`);
  return found.length === 0 && wanted.length > 0 ? 1 : 0;
}

/** Whether one name of an indicator, or its id, holds a word that begins with each of those wanted. */
function isAbout(indicator: IndicatorRecord, wanted: readonly string[]): boolean {
  return namesOf(indicator).some((name) => {
    const key = ` ${keyOf(name)}`;
    return wanted.every((word) => key.includes(` ${word}`));
  });
}

function namesOf({ id, name, phrases, short, abbreviations }: IndicatorRecord): readonly string[] {
  return [id, id.replaceAll(/[.-]/gu, ' '), name.vi, name.en, ...phrases, ...short, ...abbreviations];
}

/** A text as it is searched for: no diacritics, no capitals, single spaces. */
function keyOf(text: string): string {
  return withoutDiacritics(text).toLowerCase().replace(/\s+/gu, ' ').trim();
}

function textOf(found: readonly IndicatorRecord[], locale: Locale, color: boolean): string {
  const colours = coloursFor(process.stdout, color);
  const width = Math.max(0, ...found.map(({ id }) => id.length));
  return found
    .map(({ id, name, units }) => `${colours.bold(id.padEnd(width))}  ${name[locale]} (${units.join('; ')})\n`)
    .join('');
}

function markdownOf(found: readonly IndicatorRecord[], locale: Locale): string {
  const head = locale === 'vi' ? '| Mã | Tên | Đơn vị | Cách gọi |' : '| Id | Name | Units | Called |';
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = found.map(
    ({ id, name, units, phrases, short }) =>
      `| \`${id}\` | ${cell(name[locale])} | ${cell(units.join('; '))} | ${cell([...phrases, ...short].join('; '))} |`,
  );
  return `${[head, '|---|---|---|---|', ...rows].join('\n')}\n`;
}
