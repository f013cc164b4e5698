/** `--watch`: checks again whenever a draft changes, reading only what changed. */
import { isMarkdown } from '@sokhop/configuration';
import { watch as watchFiles } from 'chokidar';
import { RunError, UnreadableFileError } from './errors.js';
import { readDraftFile } from './files/read.js';
import { messagesIn } from './messages.js';
import { Archive } from './records/archive.js';
import type { Opened } from './records/open.js';
import { complain } from './terminal.js';

/** Changes come in bursts: editors write twice, git writes many files. */
const QUIET_FOR = 100;

/**
 * Checks, then again after each change until Ctrl+C.
 * @param open Finds the drafts anew: they come and go, and so do configurations.
 * @param check Reports on an archive.
 * @throws RunError when not even the first run succeeds.
 */
export async function watch(
  open: () => Promise<Opened>,
  check: (archive: Archive) => Promise<unknown>,
): Promise<number> {
  let opened = await open();
  let archive = await Archive.read(opened);
  const { cwd, locale } = opened.recording.settings;
  const report = async () => {
    if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[3J\u001B[H');
    await check(archive);
    process.stderr.write(`${messagesIn(locale).watching(archive.size)}\n`);
  };
  const update = async (changed: ReadonlySet<string>) => {
    opened = await open();
    // A configuration, a facts file or a list of ignored files bears on any draft.
    if ([...changed].some((path) => !isMarkdown(path))) archive = await Archive.read(opened);
    else await takeChanges(archive, opened, changed);
    await report();
  };

  const watcher = watchFiles(cwd, { ignoreInitial: true, ignored: (path) => isPassedOver(path, cwd) });
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let busy: Promise<void> = Promise.resolve();
  watcher.on('all', (_event, path) => {
    pending.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = new Set(pending);
      pending.clear();
      busy = busy.then(() => update(changed)).catch(sayFailure);
    }, QUIET_FOR);
  });
  const sayFailure = (error: unknown) => {
    if (!(error instanceof RunError)) throw error;
    // A configuration that is being edited may be wrong for a moment.
    complain(error.text[locale]);
  };
  // A link that leads nowhere, a folder that may not be looked into: it cannot be watched, and the run says itself what cannot be read.
  watcher.on('error', () => {});
  // Listened to before anything is reported: whoever has read the first report may stop the run.
  const stopped = new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  await report();
  await stopped;
  clearTimeout(timer);
  await watcher.close();
  await busy;
  return 0;
}

async function takeChanges(archive: Archive, { files }: Opened, changed: ReadonlySet<string>): Promise<void> {
  const now = new Set(files.map(({ path }) => path));
  for (const path of archive.paths) if (!now.has(path)) archive.forget(path);
  const known = new Set(archive.paths);
  for (const { path, absolute } of files) {
    if (known.has(path) && !changed.has(absolute)) continue;
    try {
      await archive.take(path, readDraftFile(absolute, path), absolute);
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      archive.forget(path);
      archive.failures.push(error);
    }
  }
}

/** What is never read, and what a run writes itself. */
function isPassedOver(path: string, cwd: string): boolean {
  const way = path.slice(cwd.length);
  return /[\\/](?:node_modules|\.(?!gitignore$)[^\\/]*)(?:[\\/]|$)/u.test(way);
}
