/** The commands and options of the command line. A command's code is loaded when it is called, so that `--version` is quick. */
import type { Locale } from '@sokhop/core/rules';
import { Command, type CommanderError, type Help, Option } from 'commander';
import { UsageError } from './errors.js';
import { FORMATS } from './formats/index.js';
import { type HelpTexts, helpIn } from './help.js';
import { VERSION } from './version.js';

/** The program. `locale` is the language of its help; every action sets the exit code of the process. */
export function createProgram(locale: Locale): Command {
  const texts = helpIn(locale);
  const { options, commands, values } = texts;
  const program = new Command('sokhop')
    .description(texts.program)
    .usage(texts.usage)
    .version(VERSION, '-V, --version', options.version)
    .addOption(new Option(`--locale <${values.locale}>`, options.locale).choices(['vi', 'en']))
    .option('--no-color', options.noColor)
    .helpOption('-h, --help', options.help)
    .helpCommand(`help [${values.command}]`, commands.help)
    .addHelpText('after', `\n${texts.exitCodes}`)
    .configureHelp(helpStyle(texts))
    .configureOutput({ outputError: () => {} })
    .exitOverride();

  const command = (name: string, description: string) =>
    program.command(name).description(description).helpOption('-h, --help', options.help);
  const stdinFilename = () => new Option(`--stdin-filename <${values.file}>`, options.stdinFilename);
  const format = (choices: readonly string[], initial: string) =>
    new Option(`--format <${values.format}>`, options.format).choices(choices).default(initial);

  /** Options of every command that records an archive. */
  const archiveOptions = (sub: Command) =>
    sub
      .addOption(new Option('--jobs <n>', options.jobs).argParser(wholeNumber('--jobs', 1)))
      .option('--cache', options.cache)
      .option(`--cache-location <${values.folder}>`, options.cacheLocation);

  /** Options of every command that reports findings. */
  const reportOptions = (sub: Command) =>
    sub
      .addOption(format(FORMATS, 'pretty'))
      .addOption(
        new Option(`--output-file <${values.format}=${values.file}>`, options.outputFile).argParser(append).default([]),
      )
      .addOption(
        new Option(`--fail-on <${values.severity}>`, options.failOn)
          .choices(['error', 'warning', 'info'])
          .default('error'),
      )
      .addOption(new Option('--max-warnings <n>', options.maxWarnings).argParser(wholeNumber('--max-warnings')))
      .option('--quiet', options.quiet)
      .option(`--baseline <${values.file}>`, options.baseline)
      .option('--update-baseline', options.updateBaseline);

  archiveOptions(reportOptions(command('check', commands.check)))
    .usage(`${texts.commandOptions} [${values.path}…]`)
    .argument(`[${values.path}...]`, texts.arguments.paths)
    .addOption(stdinFilename())
    .option('--changed', options.changed)
    .option(`--base <${values.revision}>`, options.base)
    .option('--fix', options.fix)
    .option('--fix-unsafe', options.fixUnsafe)
    .option('--dry-run', options.dryRun)
    .addOption(new Option(`--rule <${values.rule}=${values.severity}>`, options.rule).argParser(append).default([]))
    .addOption(new Option('--shard <i/n>', options.shard).argParser(shard))
    .option(`--report <${values.file}>`, options.report)
    .option('--watch', options.watch)
    .action(async (paths: string[], _, self: Command) => {
      const { check } = await import('./commands/check.js');
      process.exitCode = await check(paths, self.optsWithGlobals());
    });

  reportOptions(command('merge', commands.merge))
    .usage(`${texts.commandOptions} <${values.file}…>`)
    .argument(`<${values.file}...>`, texts.arguments.partials)
    .action(async (files: string[], _, self: Command) => {
      const { merge } = await import('./commands/merge.js');
      process.exitCode = await merge(files, self.optsWithGlobals());
    });

  archiveOptions(command('ledger', commands.ledger))
    .usage(`${texts.commandOptions} [${values.path}…]`)
    .argument(`[${values.path}...]`, texts.arguments.paths)
    .addOption(format(['table', 'json', 'csv', 'ndjson', 'parquet', 'sqlite'], 'table'))
    .option(`--output <${values.file}>`, options.output)
    .action(async (paths: string[], _, self: Command) => {
      const { ledger } = await import('./commands/ledger.js');
      process.exitCode = await ledger(paths, self.optsWithGlobals());
    });

  command('extract', commands.extract)
    .usage(`${texts.commandOptions} [${values.path}…]`)
    .argument(`[${values.path}...]`, texts.arguments.paths)
    .addOption(format(['json'], 'json'))
    .addOption(stdinFilename())
    .option('--mentions', options.mentions)
    .option('--explain', options.explain)
    .action(async (paths: string[], _, self: Command) => {
      const { extract } = await import('./commands/extract.js');
      process.exitCode = await extract(paths, self.optsWithGlobals());
    });

  command('explain', commands.explain)
    .usage(`${texts.commandOptions} <${values.rule}>`)
    .argument(`<${values.rule}>`, texts.arguments.rule)
    .action(async (rule: string, _, self: Command) => {
      const { explain } = await import('./commands/explain.js');
      process.exitCode = await explain(rule, self.optsWithGlobals().locale ?? 'vi');
    });

  command('rules', commands.rules)
    .usage(texts.commandOptions)
    .addOption(format(['pretty', 'json'], 'pretty'))
    .action(async (_, self: Command) => {
      const { rules } = await import('./commands/rules.js');
      process.exitCode = await rules(self.optsWithGlobals(), self.optsWithGlobals().locale ?? 'vi');
    });

  command('lsp', commands.lsp)
    .usage(texts.commandOptions)
    .option('--stdio', options.stdio)
    .action(async () => {
      const { serve } = await import('@sokhop/server');
      serve(['--stdio']);
    });

  command('init', commands.init)
    .usage(`${texts.commandOptions} [${values.folder}]`)
    .argument(`[${values.folder}]`, texts.arguments.folder)
    .option(`--place <${values.place}>`, options.place)
    .addOption(new Option(`--kind <${values.kind}>`, options.kind).choices(['directive', 'news', 'report']))
    .action(async (folder: string | undefined, _, self: Command) => {
      const { init } = await import('./commands/init.js');
      process.exitCode = await init(folder, self.optsWithGlobals(), self.optsWithGlobals().locale ?? 'vi');
    });

  command('config', commands.config)
    .usage(`${texts.commandOptions} <${values.file}>`)
    .argument(`<${values.file}>`, texts.arguments.file)
    .addOption(format(['yaml', 'json'], 'yaml'))
    .action(async (file: string, _, self: Command) => {
      const { config } = await import('./commands/config.js');
      process.exitCode = await config(file, self.optsWithGlobals(), self.optsWithGlobals().locale ?? 'vi');
    });

  const facts = command('facts', commands.facts).usage(`check [${values.file}…]`);
  facts
    .command('check')
    .description(commands.factsCheck)
    .helpOption('-h, --help', options.help)
    .usage(`${texts.commandOptions} [${values.file}…]`)
    .argument(`[${values.file}...]`, texts.arguments.facts)
    .action(async (files: string[], _, self: Command) => {
      const { checkFacts } = await import('./commands/facts.js');
      process.exitCode = await checkFacts(files, self.optsWithGlobals().locale ?? 'vi');
    });

  command('vocabulary', commands.vocabulary)
    .usage(`${texts.commandOptions} [${values.word}…]`)
    .argument(`[${values.word}...]`, texts.arguments.words)
    .addOption(format(['text', 'json', 'markdown'], 'text'))
    .action(async (words: string[], _, self: Command) => {
      const { vocabulary } = await import('./commands/vocabulary.js');
      process.exitCode = await vocabulary(words, self.optsWithGlobals(), self.optsWithGlobals().locale ?? 'vi');
    });
  return program;
}

/** Commander's mistake as ours, in both languages; null when it only showed help or the version. */
export function usageErrorOf(error: CommanderError): UsageError | null {
  if (error.exitCode === 0) return null;
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const [flag = ''] = quoted.split(' ');
  const near = /\(Did you mean (?:one of )?([^?]*)\?\)/u.exec(error.message)?.[1];
  const vi = (text: string) => `${text}${near === undefined ? '' : `; có phải ${near}?`}`;
  const en = (text: string) => `${text}${near === undefined ? '' : `; did you mean ${near}?`}`;
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError({ vi: vi(`không có tùy chọn ${quoted}`), en: en(`there is no option ${quoted}`) });
    case 'commander.unknownCommand':
      return new UsageError({
        vi: near
          ? vi(`không có lệnh “${quoted}”`)
          : `không có lệnh “${quoted}”; để đối chiếu tệp: sokhop check ${quoted}`,
        en: near
          ? en(`there is no command “${quoted}”`)
          : `there is no command “${quoted}”; to check a file: sokhop check ${quoted}`,
      });
    case 'commander.optionMissingArgument':
      return new UsageError({ vi: `tùy chọn ${flag} thiếu giá trị`, en: `option ${flag} lacks its value` });
    case 'commander.missingArgument':
      return new UsageError({ vi: `thiếu đối số <${quoted}>`, en: `argument <${quoted}> is missing` });
    case 'commander.excessArguments':
      return new UsageError({ vi: 'thừa đối số; xem --help', en: 'too many arguments; see --help' });
    case 'commander.invalidArgument': {
      const value = /argument '([^']*)' is invalid/u.exec(error.message)?.[1] ?? '';
      const choices = /Allowed choices are ([^.]*)\./u.exec(error.message)?.[1] ?? '';
      return new UsageError({
        vi: `tùy chọn ${flag} không nhận “${value}”; cần một trong: ${choices}`,
        en: `option ${flag} does not take “${value}”; expected one of: ${choices}`,
      });
    }
    default:
      return new UsageError({ vi: 'thiếu lệnh; xem sokhop --help', en: 'a command is missing; see sokhop --help' });
  }
}

/** Collects an option that may be given several times. */
function append(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Reads the whole number of an option. */
function wholeNumber(option: string, least = 0): (value: string) => number {
  return (value) => {
    const number = /^[0-9]{1,9}$/u.test(value) ? Number(value) : -1;
    if (number >= least) return number;
    throw new UsageError({
      vi: `${option} cần một số nguyên ${least === 0 ? 'không âm' : `từ ${least} trở lên`}, không phải “${value}”`,
      en: `${option} expects a whole number${least === 0 ? '' : ` from ${least} up`}, not “${value}”`,
    });
  };
}

/** Reads `2/5`. */
function shard(value: string): readonly [shard: number, of: number] {
  const [number = 0, of = 0] = (/^([0-9]{1,6})\/([0-9]{1,6})$/u.exec(value) ?? []).slice(1).map(Number);
  if (number >= 1 && number <= of) return [number, of];
  throw new UsageError({
    vi: `--shard cần dạng i/n, i từ 1 đến n, không phải “${value}”`,
    en: `--shard expects i/n with i from 1 to n, not “${value}”`,
  });
}

/** Commander's help in our words: it has no other place for its headings and its notes on choices and defaults. */
function helpStyle(texts: HelpTexts): Partial<Help> {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => texts.titles[title] ?? title,
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    optionDescription: (option) => {
      const notes: string[] = [];
      if (option.argChoices !== undefined) notes.push(`${texts.choices}: ${option.argChoices.join(', ')}`);
      if (typeof option.defaultValue === 'string') notes.push(`${texts.defaultValue}: ${option.defaultValue}`);
      return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
    },
  };
}
