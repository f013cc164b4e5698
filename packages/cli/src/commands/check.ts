/** `sokhop check`: lints drafts, fixes, reports, and says by its exit code whether the run may pass. */
import { relative, resolve, sep } from 'node:path';
import type { Report } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { onlyAbout } from '../about.js';
import { type ChoiceOptions, choose } from '../choose.js';
import { UsageError } from '../errors.js';
import { displayPath } from '../files/find.js';
import { repositoryRoot } from '../files/repository.js';
import { type FixOptions, fixDrafts } from '../fix.js';
import { type Messages, messagesIn } from '../messages.js';
import { outputFiles, refuseDrafts, ruleSettings } from '../options.js';
import { present, type ReportOptions } from '../present.js';
import { Archive } from '../records/archive.js';
import { type Opened, openArchive, STANDARD_INPUT } from '../records/open.js';
import { recordFiles } from '../records/record-files.js';
import { complain, write } from '../terminal.js';

/** The options of `sokhop check`. */
export interface CheckOptions extends FixOptions, ChoiceOptions, ReportOptions {
  /** `number/growth=warning`, as often as given. */
  readonly rule: readonly string[];
  /** How many threads; undefined for one a core. */
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  /** `2/5`. */
  readonly shard?: readonly [shard: number, of: number];
  /** Where the partial report of the shard goes. */
  readonly report?: string;
  readonly watch?: boolean;
  readonly locale?: Locale;
}

/** Runs the check and returns the exit code: 0 nothing at or above `--fail-on`, 1 something, 2 the run itself failed. */
export async function check(patterns: readonly string[], options: CheckOptions): Promise<number> {
  const rules = ruleSettings(options.rule);
  const reports = outputFiles(options.outputFile);
  refuseContradictions(patterns, options);
  const shard = shardOf(options);
  const { about, compareWith } = await choose(patterns, options);
  const opened = await openArchive(patterns, { ...options, rules, which: 'comparable', compareWith });
  refuseDrafts(
    [
      ...reports.map(({ file }) => ['--output-file', file] as const),
      ...(options.baseline === undefined ? [] : [['--baseline', options.baseline] as const]),
      ...(shard === null ? [] : [['--report', shard.file] as const]),
    ],
    opened.files,
  );
  const prefix = await prefixOf(process.cwd());
  if (shard !== null) return writeShard(opened, shard, prefix);
  const run = async (archive: Archive) => {
    const { locale } = opened.recording.settings;
    const messages = messagesIn(locale);
    if (archive.cacheFailure !== null) complain(messages.cacheUnwritten(archive.cacheFailure));
    const fixing = await fixDrafts(archive, onlyAbout(archive.report(), about, locale), options, locale);
    const report = onlyAbout(fixing.report, about, locale);
    const isAside = ({ path }: { readonly path: string }) => about !== null && !about.has(path);
    return present(
      {
        report,
        sourceOf: (path) => archive.sourceOf(path),
        notes: [
          ...fixing.notes,
          ...(about === null ? [] : comparison(report, archive.size, options, messages)),
          ...archive.failures.filter(isAside).map(({ text }) => messages.notCompared(text[locale])),
        ],
        failures: [...archive.failures.filter((failure) => !isAside(failure)), ...fixing.failures],
        locale,
        prefix,
        stream: fixing.outputTaken ? process.stderr : process.stdout,
      },
      options,
    );
  };
  if (options.watch) {
    const { watch } = await import('../watch.js');
    return watch(() => openArchive(patterns, { ...options, rules, which: 'comparable' }), run);
  }
  return run(await Archive.read(isAboutNone(opened, about) ? { ...opened, files: [] } : opened));
}

/** Whether none of the drafts that a run is about is there: then the others need not be read either. */
function isAboutNone({ files, input, failures }: Opened, about: ReadonlySet<string> | null): boolean {
  return about !== null && input === null && failures.length === 0 && !files.some(({ path }) => about.has(path));
}

function refuseContradictions(patterns: readonly string[], options: CheckOptions): void {
  const { fix, fixUnsafe, dryRun, baseline, updateBaseline, watch, changed } = options;
  if (watch && (fix || fixUnsafe || changed || updateBaseline || patterns.includes(STANDARD_INPUT))) {
    throw new UsageError({
      vi: '--watch chỉ đối chiếu; không đi cùng --fix, --changed, --update-baseline và đầu vào chuẩn',
      en: '--watch only checks; it does not go with --fix, --changed, --update-baseline and standard input',
    });
  }
  if (dryRun && !fix && !fixUnsafe) {
    throw new UsageError({
      vi: '--dry-run phải đi cùng --fix hoặc --fix-unsafe',
      en: '--dry-run needs --fix or --fix-unsafe',
    });
  }
  if (updateBaseline && baseline === undefined) {
    throw new UsageError({
      vi: '--update-baseline phải đi cùng --baseline TỆP',
      en: '--update-baseline needs --baseline FILE',
    });
  }
  if (updateBaseline && dryRun) {
    throw new UsageError({
      vi: '--update-baseline ghi tệp, nên không đi cùng --dry-run',
      en: '--update-baseline writes, so it does not go with --dry-run',
    });
  }
}

/** How many others the drafts that the run is about were compared with; of `--changed`, that nothing has. */
function comparison(
  { summary: { files } }: Report,
  read: number,
  { changed }: ChoiceOptions,
  messages: Messages,
): readonly string[] {
  if (files === 0) return changed ? [messages.noneChanged] : [];
  return read > files ? [messages.comparedWith(read - files)] : [];
}

/** The way from the root of the repository to a folder, with `/` at its end; nothing at the root or outside of a repository. */
async function prefixOf(folder: string): Promise<string> {
  const root = await repositoryRoot(folder);
  const way = root === null ? '' : relative(root, folder).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}

/** What a run over one shard is, or null for a run over all; a shard only records, so options that report or change belong to the merge. */
function shardOf(options: CheckOptions): Shard | null {
  const { shard, report } = options;
  if (shard === undefined && report === undefined) return null;
  if (shard === undefined || report === undefined) {
    throw new UsageError({
      vi: '--shard i/n và --report TỆP phải đi cùng nhau',
      en: '--shard i/n and --report FILE need each other',
    });
  }
  const misplaced = (['fix', 'fixUnsafe', 'changed', 'baseline', 'watch'] as const).find(
    (name) => options[name] !== undefined,
  );
  if (misplaced !== undefined || options.outputFile.length > 0) {
    throw new UsageError({
      vi: '--shard chỉ ghi báo cáo từng phần; --fix, --changed, --watch, --baseline, --output-file không đi cùng nó (ba tùy chọn sau dùng ở sokhop merge)',
      en: '--shard only writes a partial report; --fix, --changed, --watch, --baseline and --output-file do not go with it (sokhop merge takes the last two)',
    });
  }
  return { part: shard, file: report };
}

interface Shard {
  readonly part: readonly [shard: number, of: number];
  readonly file: string;
}

/** Records every n-th file and writes each record down at once: a shard's memory does not grow with the archive. */
async function writeShard({ files, input, recording }: Opened, shard: Shard, prefix: string): Promise<number> {
  if (input !== null) {
    throw new UsageError({
      vi: `--shard không đi cùng “${STANDARD_INPUT}”, đầu vào chuẩn`,
      en: `--shard does not go with “${STANDARD_INPUT}”, standard input`,
    });
  }
  const { PartialWriter, shardHead } = await import('../shards/partial.js');
  const { settings } = recording;
  const messages = messagesIn(settings.locale);
  const [number, of] = shard.part;
  const own = files.filter((_, i) => i % of === number - 1);
  const absolute = resolve(shard.file);
  const head = shardHead(
    shard.part,
    files.map(({ path }) => path),
    { ...settings, prefix },
  );
  const writer = new PartialWriter(absolute, displayPath(absolute, settings.cwd), head);
  try {
    const { cacheFailure } = await recordFiles(own, recording, {
      recorded: (_, record, { text }) => writer.document(record, text()),
      failed: ({ path }, { why }) => writer.failure(path, why),
    });
    if (cacheFailure !== null) complain(messages.cacheUnwritten(cacheFailure));
    writer.end();
  } catch (error) {
    writer.abandon();
    throw error;
  }
  await write(process.stdout, `${messages.shardWritten(number, of, own.length, shard.file)}\n`);
  return 0;
}
