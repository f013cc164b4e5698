/** `sokhop rules`: the catalogue. */
import { rules as catalogue, type Locale } from '@sokhop/core/rules';
import { messagesIn } from '../messages.js';
import { coloursFor, write } from '../terminal.js';

/** The options of `sokhop rules`. */
export interface RulesOptions {
  readonly format: 'pretty' | 'json';
  readonly color: boolean;
}

/** Writes the list of rules, by id. */
export async function rules(options: RulesOptions, locale: Locale): Promise<number> {
  const sorted = [...catalogue].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (options.format === 'json') {
    const list = sorted.map(({ id, severity, scope, title, why }) => ({ id, severity, scope, title, why }));
    await write(process.stdout, `${JSON.stringify({ version: 1, rules: list })}\n`);
    return 0;
  }
  const colours = coloursFor(process.stdout, options.color);
  const words = messagesIn(locale).severity;
  const idWidth = Math.max(...sorted.map(({ id }) => id.length));
  const wordWidth = Math.max(...Object.values(words).map((word) => word.length));
  const lines = sorted.map(({ id, severity, title }) => {
    const tint = { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
    return `${colours.bold(id.padEnd(idWidth))}  ${tint(words[severity].padEnd(wordWidth))}  ${title[locale]}\n`;
  });
  await write(process.stdout, lines.join(''));
  return 0;
}
