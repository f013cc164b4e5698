/** `sokhop extract`: every figure of the drafts with all that the text says of it, as JSON. */
import { extract as extractDraft } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { localeOf, readInputs } from '../drafts.js';
import { complain, write } from '../terminal.js';

/** The options of `sokhop extract`. */
export interface ExtractOptions {
  readonly stdinFilename?: string;
  readonly locale?: Locale;
  /** Also every mention, and every digit run that is no figure with the reason. */
  readonly mentions?: boolean;
  /** Also the words that gave each field of a figure. */
  readonly explain?: boolean;
}

/** Writes the figures and returns the exit code: 2 when a file could not be read. */
export async function extract(patterns: readonly string[], options: ExtractOptions): Promise<number> {
  const { inputs, failures, configuration } = await readInputs(patterns, options.stdinFilename);
  const documents = inputs.map(({ draft }) =>
    extractDraft(draft, { mentions: options.mentions === true, explain: options.explain === true }),
  );
  await write(process.stdout, `${JSON.stringify({ version: 1, documents })}\n`);
  for (const failure of failures) complain(failure.text[localeOf(options.locale, configuration)]);
  return failures.length > 0 ? 2 : 0;
}
