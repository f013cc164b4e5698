/** The command line: parses, runs, and turns every failure into one line and exit code 2. */
import type { Locale } from '@sokhop/core/rules';
import { CommanderError } from 'commander';
import { RunError } from './errors.js';
import { messagesIn } from './messages.js';
import { createProgram, usageErrorOf } from './program.js';
import { complain } from './terminal.js';

const asked = askedLocale(process.argv);

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // `sokhop check | head`: the reader has gone, and with it the reason to go on. A full disk is a failure, like any other.
  if (code === 'EPIPE') process.exit();
  complain(messagesIn(asked ?? 'vi').outputFailed(code ?? '?'));
  process.exit(2);
});
// There is no one left to tell.
process.stderr.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? undefined : 2));

try {
  await createProgram(asked ?? environmentLocale()).parseAsync();
} catch (error) {
  const failure = error instanceof CommanderError ? usageErrorOf(error) : error;
  if (failure !== null) {
    process.exitCode = 2;
    const locale = asked ?? 'vi';
    if (failure instanceof RunError) complain(failure.text[locale]);
    else complain(`${messagesIn(locale).unexpected}\n${failure instanceof Error ? failure.stack : String(failure)}`);
  }
}

/** The language that `--locale` asks for. It is needed before the options are parsed, because help is built with it. */
function askedLocale(argv: readonly string[]): Locale | undefined {
  const at = argv.findIndex((argument) => argument === '--locale' || argument.startsWith('--locale='));
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && (value === 'vi' || value === 'en') ? value : undefined;
}

/** The language of help where none is asked for: English in an English environment, else Vietnamese. */
function environmentLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^en(?:[_.@-]|$)/iu.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'vi';
}
